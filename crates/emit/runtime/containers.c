// Bodies for the part of the C++ library's lists and trees that is compiled into it: linking nodes into a ring, and
// keeping a red-black tree in balance. They move pointers only. Calls of the library are led here before
// differentiation (`retrograd.body.NAME` is the body of NAME), so that whatever happens to the nodes happens to
// their shadows. The nodes are laid out as those of libstdc++; the trees may be of another shape than the library's,
// which nothing can see.

#define BODY(name) __asm__("retrograd.body." name)
// No part of an object stands so far from another one.
#define NOT_ONE (-(1L << 62))

// std::list: a ring through the list's own head.
struct ring {
  struct ring *next, *prev;
};

void ring_hook(struct ring *node, struct ring *at) BODY("_ZNSt8__detail15_List_node_base7_M_hookEPS0_");
void ring_hook(struct ring *node, struct ring *at) {
  node->next = at;
  node->prev = at->prev;
  at->prev->next = node;
  at->prev = node;
}

void ring_unhook(struct ring *node) BODY("_ZNSt8__detail15_List_node_base9_M_unhookEv");
void ring_unhook(struct ring *node) {
  struct ring *next = node->next, *prev = node->prev;
  prev->next = next;
  next->prev = prev;
}

// Moves [first, last) before `at`.
void ring_transfer(struct ring *at, struct ring *first, struct ring *last)
    BODY("_ZNSt8__detail15_List_node_base11_M_transferEPS0_S1_");
void ring_transfer(struct ring *at, struct ring *first, struct ring *last) {
  if (at == last)
    return;
  struct ring *behind = first->prev, *end = last->prev, *before = at->prev;
  behind->next = last;
  last->prev = behind;
  end->next = at;
  first->prev = before;
  before->next = first;
  at->prev = end;
}

void ring_reverse(struct ring *head) BODY("_ZNSt8__detail15_List_node_base10_M_reverseEv");
void ring_reverse(struct ring *head) {
  struct ring *node = head;
  do {
    struct ring *next = node->next;
    node->next = node->prev;
    node->prev = next;
    node = next;
  } while (node != head);
}

static void ring_adopt(struct ring *to, struct ring *from) {
  *to = *from;
  to->next->prev = to->prev->next = to;
}

void ring_swap(struct ring *a, struct ring *b) BODY("_ZNSt8__detail15_List_node_base4swapERS0_S1_");
void ring_swap(struct ring *a, struct ring *b) {
  _Bool full_a = a->next != a, full_b = b->next != b;
  struct ring old = *a;
  if (full_b)
    ring_adopt(a, b);
  else
    a->next = a->prev = a;
  if (full_a) {
    *b = old;
    b->next->prev = b->prev->next = b;
  } else {
    b->next = b->prev = b;
  }
}

// std::map, std::set: the head's parent is the root, its left and right are the first and the last node. A red
// head is told from the root by its grandparent.
enum colour { RED, BLACK };
struct tree {
  enum colour colour;
  struct tree *parent, *left, *right;
};

static struct tree *tree_next(struct tree *node) {
  if (node->right) {
    node = node->right;
    while (node->left)
      node = node->left;
    return node;
  }
  struct tree *up = node->parent;
  while (node == up->right) {
    node = up;
    up = up->parent;
  }
  return node->right != up ? up : node;
}

static struct tree *tree_previous(struct tree *node) {
  if (node->colour == RED && node->parent->parent == node)
    return node->right;
  if (node->left) {
    node = node->left;
    while (node->right)
      node = node->right;
    return node;
  }
  struct tree *up = node->parent;
  while (node == up->left) {
    node = up;
    up = up->parent;
  }
  return up;
}

struct tree *tree_increment(struct tree *node) BODY("_ZSt18_Rb_tree_incrementPSt18_Rb_tree_node_base");
struct tree *tree_increment(struct tree *node) { return tree_next(node); }
struct tree *tree_increment_const(struct tree *node) BODY("_ZSt18_Rb_tree_incrementPKSt18_Rb_tree_node_base");
struct tree *tree_increment_const(struct tree *node) { return tree_next(node); }
struct tree *tree_decrement(struct tree *node) BODY("_ZSt18_Rb_tree_decrementPSt18_Rb_tree_node_base");
struct tree *tree_decrement(struct tree *node) { return tree_previous(node); }
struct tree *tree_decrement_const(struct tree *node) BODY("_ZSt18_Rb_tree_decrementPKSt18_Rb_tree_node_base");
struct tree *tree_decrement_const(struct tree *node) { return tree_previous(node); }

static void put_in_place(struct tree *head, struct tree *old, struct tree *new) {
  struct tree *up = old->parent;
  if (head->parent == old)
    head->parent = new;
  else if (up->left == old)
    up->left = new;
  else
    up->right = new;
}

static void rotate_left(struct tree *node, struct tree *head) {
  struct tree *child = node->right;
  node->right = child->left;
  if (child->left)
    child->left->parent = node;
  child->parent = node->parent;
  put_in_place(head, node, child);
  child->left = node;
  node->parent = child;
}

static void rotate_right(struct tree *node, struct tree *head) {
  struct tree *child = node->left;
  node->left = child->right;
  if (child->right)
    child->right->parent = node;
  child->parent = node->parent;
  put_in_place(head, node, child);
  child->right = node;
  node->parent = child;
}

void tree_insert(_Bool left, struct tree *node, struct tree *up, struct tree *head)
    BODY("_ZSt29_Rb_tree_insert_and_rebalancebPSt18_Rb_tree_node_baseS0_RS_");
void tree_insert(_Bool left, struct tree *node, struct tree *up, struct tree *head) {
  node->parent = up;
  node->left = node->right = 0;
  node->colour = RED;
  if (left) {
    up->left = node; // the first node of all: the head's left
    if (up == head) {
      head->parent = node;
      head->right = node;
    } else if (up == head->left) {
      head->left = node;
    }
  } else {
    up->right = node;
    if (up == head->right)
      head->right = node;
  }
  while (node != head->parent && node->parent->colour == RED) {
    struct tree *father = node->parent, *grand = father->parent;
    _Bool on_left = father == grand->left;
    struct tree *uncle = on_left ? grand->right : grand->left;
    if (uncle && uncle->colour == RED) {
      father->colour = uncle->colour = BLACK;
      grand->colour = RED;
      node = grand;
    } else if (on_left) {
      if (node == father->right) {
        node = father;
        rotate_left(node, head);
      }
      node->parent->colour = BLACK;
      grand->colour = RED;
      rotate_right(grand, head);
    } else {
      if (node == father->left) {
        node = father;
        rotate_right(node, head);
      }
      node->parent->colour = BLACK;
      grand->colour = RED;
      rotate_left(grand, head);
    }
  }
  head->parent->colour = BLACK;
}

// Takes `node` out of the tree and gives it back.
struct tree *tree_erase(struct tree *node, struct tree *head)
    BODY("_ZSt28_Rb_tree_rebalance_for_erasePSt18_Rb_tree_node_baseRS_");
struct tree *tree_erase(struct tree *node, struct tree *head) {
  struct tree *child, *up; // what moves up, and where to
  enum colour lost = node->colour;
  if (head->left == node)
    head->left = tree_next(node);
  if (head->right == node)
    head->right = tree_previous(node);
  if (node->left && node->right) {
    struct tree *heir = node->right;
    while (heir->left)
      heir = heir->left;
    child = heir->right;
    lost = heir->colour;
    up = heir;
    if (heir != node->right) {
      up = heir->parent;
      up->left = child;
      if (child)
        child->parent = up;
      heir->right = node->right;
      heir->right->parent = heir;
    }
    heir->left = node->left;
    heir->left->parent = heir;
    heir->colour = node->colour;
    put_in_place(head, node, heir);
    heir->parent = node->parent;
  } else {
    child = node->left ? node->left : node->right;
    up = node->parent;
    if (child)
      child->parent = up;
    put_in_place(head, node, child);
  }
  if (lost == RED)
    return node;
  while (child != head->parent && (!child || child->colour == BLACK)) {
    if (child == up->left) {
      struct tree *other = up->right;
      if (other->colour == RED) {
        other->colour = BLACK;
        up->colour = RED;
        rotate_left(up, head);
        other = up->right;
      }
      if ((!other->left || other->left->colour == BLACK) && (!other->right || other->right->colour == BLACK)) {
        other->colour = RED;
        child = up;
        up = up->parent;
        continue;
      }
      if (!other->right || other->right->colour == BLACK) {
        other->left->colour = BLACK;
        other->colour = RED;
        rotate_right(other, head);
        other = up->right;
      }
      other->colour = up->colour;
      up->colour = BLACK;
      if (other->right)
        other->right->colour = BLACK;
      rotate_left(up, head);
    } else {
      struct tree *other = up->left;
      if (other->colour == RED) {
        other->colour = BLACK;
        up->colour = RED;
        rotate_right(up, head);
        other = up->left;
      }
      if ((!other->left || other->left->colour == BLACK) && (!other->right || other->right->colour == BLACK)) {
        other->colour = RED;
        child = up;
        up = up->parent;
        continue;
      }
      if (!other->left || other->left->colour == BLACK) {
        other->right->colour = BLACK;
        other->colour = RED;
        rotate_left(other, head);
        other = up->left;
      }
      other->colour = up->colour;
      up->colour = BLACK;
      if (other->left)
        other->left->colour = BLACK;
      rotate_right(up, head);
    }
    break;
  }
  if (child)
    child->colour = BLACK;
  return node;
}

// dynamic_cast: the library looks at the tables of the primal object alone, and the shadow goes the same way.
void *__dynamic_cast(const void *object, const void *from, const void *to, long hint);

__attribute__((noinline)) long cast_distance(const char *object, const void *from, const void *to, long hint)
    __asm__("retrograd.cast_distance");
long cast_distance(const char *object, const void *from, const void *to, long hint) {
  const char *cast = __dynamic_cast(object, from, to, hint);
  return cast ? cast - object : NOT_ONE;
}

const void *cast_body(const char *object, const void *from, const void *to, long hint) BODY("__dynamic_cast");
const void *cast_body(const char *object, const void *from, const void *to, long hint) {
  long distance = cast_distance(object, from, to, hint);
  return distance == NOT_ONE ? 0 : object + distance;
}
