// What generated code calls when a few instructions are not enough. Compiled once to runtime.ll by
// scripts/update-runtime; the tool links that text into modules that need it and makes it internal.

typedef unsigned long size_t;
void *malloc(size_t);
void *calloc(size_t, size_t);
void *realloc(void *, size_t);
void free(void *);
size_t malloc_usable_size(void *);

// A tape of a size known in advance. Loops that a vectoriser leaves behind often have nothing to do, and then there
// is nothing to ask for.
void *arena(size_t bytes) __asm__("retrograd.arena") __attribute__((malloc));
void *arena(size_t bytes) { return bytes ? malloc(bytes) : 0; }

// Blocks to be freed once the reverse sweep is done with them.
struct list {
  struct item {
    void *block;
    void (*release)(void *);
  } *items;
  long count, room;
};

void defer(struct list *l, void *block, void (*release)(void *)) __asm__("retrograd.defer");
void defer(struct list *l, void *block, void (*release)(void *)) {
  if (!block) return;
  if (l->count == l->room) {
    l->room = l->room ? 2 * l->room : 16;
    l->items = realloc(l->items, (size_t)l->room * sizeof *l->items);
  }
  l->items[l->count].block = block;
  l->items[l->count].release = release;
  l->count++;
}

void release_all(struct list *l) __asm__("retrograd.release_all");
void release_all(struct list *l) {
  for (long i = 0; i < l->count; i++) l->items[i].release(l->items[i].block);
  free(l->items);
}

// How many bytes a block of `wanted` bytes keeps of the block before it. Shadows are asked for themselves: the
// allocator may have given two blocks of one size different room.
long kept_bytes(void *block, long wanted) __asm__("retrograd.kept_bytes");
long kept_bytes(void *block, long wanted) {
  long room = (long)malloc_usable_size(block);
  return room < wanted ? room : wanted;
}

// Records of a loop whose length is not known in advance: page k holds 64 << k records and never moves.
// The directory starts as zeros.
enum { first = 6, pages = 48 };

void *page(void **directory, long index, long bytes) __asm__("retrograd.page");
void *page(void **directory, long index, long bytes) {
  unsigned long j = (unsigned long)index + (1ul << first);
  long k = 63 - __builtin_clzl(j);
  return (char *)directory[k - first] + (long)(j - (1ul << k)) * bytes;
}

#define NEW_PAGE(NAME, SYMBOL, MAKE)                                                                          \
  void *NAME(void **directory, long index, long bytes) __asm__(SYMBOL);                                      \
  void *NAME(void **directory, long index, long bytes) {                                                     \
    unsigned long j = (unsigned long)index + (1ul << first);                                                 \
    long k = 63 - __builtin_clzl(j);                                                                         \
    if (!directory[k - first]) directory[k - first] = MAKE((1ul << k) * (unsigned long)bytes);               \
    return (char *)directory[k - first] + (long)(j - (1ul << k)) * bytes;                                    \
  }
#define ZEROED(bytes) calloc(1, bytes)
NEW_PAGE(new_page, "retrograd.new_page", malloc)
NEW_PAGE(new_zeroed_page, "retrograd.new_zeroed_page", ZEROED)

void free_pages(void **directory) __asm__("retrograd.free_pages");
void free_pages(void **directory) {
  for (long k = 0; k < pages && directory[k]; k++) free(directory[k]);
}

long bytes_of_pages(void **directory, long bytes) __asm__("retrograd.bytes_of_pages");
long bytes_of_pages(void **directory, long bytes) {
  long sum = 0;
  for (long k = 0; k < pages && directory[k]; k++) sum += (1l << (k + first)) * bytes;
  return sum;
}

// The same, once the reverse sweep is done with them.
void defer_pages(struct list *l, void **directory) __asm__("retrograd.defer_pages");
void defer_pages(struct list *l, void **directory) {
  for (long k = 0; k < pages && directory[k]; k++) defer(l, directory[k], free);
}

// Adjoint of a copy, for the floats at `offset` of each `period` bytes: the destination's shadow moves to
// the source's. Where the blocks overlap, the order makes sure that each element is taken before anything is
// added to it.
#define COPY(T, WIDTH, NAME)                                                                \
  void copy_##NAME(char *to, char *from, long bytes, long period, long offset) __asm__("retrograd.copy_adjoint." #NAME); \
  void copy_##NAME(char *to, char *from, long bytes, long period, long offset) {            \
    long n = (bytes - offset - WIDTH + period) / period;                                    \
    if (bytes < offset + WIDTH) return;                                                     \
    if (to < from) {                                                                        \
      for (long i = n - 1; i >= 0; i--) {                                                   \
        T *d = (T *)(to + offset + i * period), *s = (T *)(from + offset + i * period), a = *d; \
        *d = 0;                                                                             \
        *s += a;                                                                            \
      }                                                                                     \
    } else {                                                                                \
      for (long i = 0; i < n; i++) {                                                        \
        T *d = (T *)(to + offset + i * period), *s = (T *)(from + offset + i * period), a = *d; \
        *d = 0;                                                                             \
        *s += a;                                                                            \
      }                                                                                     \
    }                                                                                       \
  }
COPY(_Float16, 2, f16)
COPY(__bf16, 2, bf16)
COPY(float, 4, f32)
COPY(double, 8, f64)
COPY(long double, 10, f80)
COPY(__float128, 16, f128)

// Zeroes `width` bytes at `offset` of each `period` bytes.
void zero_pieces(char *to, long bytes, long period, long offset, long width) __asm__("retrograd.zero_pieces");
void zero_pieces(char *to, long bytes, long period, long offset, long width) {
  for (long at = offset; at + width <= bytes; at += period)
    for (long i = 0; i < width; i++) to[at + i] = 0;
}

// Moves the pointers at `offset` of each `period` bytes, overlapping or not.
void move_pointers(char *to, char *from, long bytes, long period, long offset) __asm__("retrograd.move_pointers");
void move_pointers(char *to, char *from, long bytes, long period, long offset) {
  long n = (bytes - offset - 8 + period) / period;
  if (bytes < offset + 8) return;
  if (to < from)
    for (long i = 0; i < n; i++) *(void **)(to + offset + i * period) = *(void **)(from + offset + i * period);
  else
    for (long i = n - 1; i >= 0; i--) *(void **)(to + offset + i * period) = *(void **)(from + offset + i * period);
}

// What fortran.c has no loops for. The path ends here: nothing goes on with a wrong derivative.
long write(int, const void *, unsigned long);
void abort(void) __attribute__((noreturn));
void unsupported_array(void) __asm__("retrograd.unsupported_array") __attribute__((noreturn));
void unsupported_array(void) {
  static const char text[] = "retrograd: the gradient met a Fortran array operation that it has no body for "
                             "(a rank above 4, or an argument such as ORDER of RESHAPE); see docs/fortran.md\n";
  write(2, text, sizeof text - 1);
  abort();
}

// A call through a pointer led to a function without derivative: better no result than a wrong one. The text
// is a format with one pointer.
int dprintf(int, const char *, ...);
_Noreturn void no_derivative(void *target, const char *text) __asm__("retrograd.no_derivative");
_Noreturn void no_derivative(void *target, const char *text) {
  dprintf(2, text, target);
  abort();
}

// The tape of forward mode after the primal: values one behind the other, in chunks that never move.
struct chunk {
  struct chunk *next;
  long used, room, unused;
};
struct stream {
  struct chunk *first, *last;
};
struct cursor {
  struct chunk *at;
  long position;
};

struct stream *stream_new(void) __asm__("retrograd.stream_new");
struct stream *stream_new(void) { return calloc(1, sizeof(struct stream)); }

void *stream_push(struct stream *s, long bytes) __asm__("retrograd.stream_push");
void *stream_push(struct stream *s, long bytes) {
  struct chunk *c = s->last;
  bytes = (bytes + 7) & ~7L;
  if (!c || c->used + bytes > c->room) {
    long room = c ? 2 * c->room : 480;
    if (room < bytes) room = bytes;
    struct chunk *n = malloc(sizeof *n + (size_t)room);
    n->next = 0;
    n->used = 0;
    n->room = room;
    if (c) c->next = n;
    else s->first = n;
    s->last = c = n;
  }
  void *place = (char *)(c + 1) + c->used;
  c->used += bytes;
  return place;
}

void stream_open(struct cursor *k, struct stream *s) __asm__("retrograd.stream_open");
void stream_open(struct cursor *k, struct stream *s) {
  k->at = s ? s->first : 0;
  k->position = 0;
}

void *stream_pull(struct cursor *k, long bytes) __asm__("retrograd.stream_pull");
void *stream_pull(struct cursor *k, long bytes) {
  bytes = (bytes + 7) & ~7L;
  if (k->position + bytes > k->at->used) {
    k->at = k->at->next;
    k->position = 0;
  }
  void *place = (char *)(k->at + 1) + k->position;
  k->position += bytes;
  return place;
}

void stream_free(struct stream *s) __asm__("retrograd.stream_free");
void stream_free(struct stream *s) {
  if (!s) return;
  for (struct chunk *c = s->first; c;) {
    struct chunk *next = c->next;
    free(c);
    c = next;
  }
  free(s);
}

// The reverse sweep of a loop that runs from checkpoints. A state is a copy of the memory that the loop may write. With
// states in hand, a range of steps is halved as "revolve" does it (A. Griewank and A. Walther, "Algorithm 799: revolve"
// (2000)), but that a gradient is taken of as many steps at once as there is room for their tape: so many steps are one
// unit of the schedule.
struct piece {
  char *at;
  long bytes;
};

struct steps {
  void (*advance)(void *, long, long);
  void (*gradient)(void *, long, long);
  // Begins with the bytes of the tape.
  long *context;
  struct piece *pieces;
  long count;
  // What a tape may take, what it took for a step at most, and so how many steps get a gradient at once.
  long room, tape, unit;
};

static long state_bytes(struct piece *pieces, long count) {
  long sum = 0;
  for (long i = 0; i < count; i++) sum += pieces[i].bytes;
  return sum;
}

char *steps_keep(struct piece *pieces, long count) __asm__("retrograd.steps_keep");
char *steps_keep(struct piece *pieces, long count) {
  char *state = malloc((size_t)state_bytes(pieces, count)), *to = state;
  for (long i = 0; i < count; to += pieces[i++].bytes)
    __builtin_memcpy(to, pieces[i].at, (size_t)pieces[i].bytes);
  return state;
}

// What is as it should be is not written: it may be memory that cannot be, or that others read.
static void put_back(struct piece *pieces, long count, char *state) {
  for (long i = 0; i < count; state += pieces[i++].bytes)
    if (__builtin_memcmp(pieces[i].at, state, (size_t)pieces[i].bytes))
      __builtin_memcpy(pieces[i].at, state, (size_t)pieces[i].bytes);
}

// How many units a number of states can reverse if none is run more than `repeats` times before its gradient:
// (states + repeats) over states. Stops at `enough`.
static long reach(long states, long repeats, long enough) {
  double product = 1;
  for (long i = 1; i <= repeats && product < (double)enough; i++) product *= (double)(states + i) / (double)i;
  return product < (double)enough ? (long)(product + 0.5) : enough;
}

// How many of `units` to run before the next state is kept.
static long split(long units, long states) {
  long repeats = 1;
  while (reach(states, repeats, units) < units) repeats++;
  long most = reach(states, repeats - 1, units), rest = units - reach(states - 1, repeats - 1, units);
  long chosen = most < rest ? most : rest;
  return chosen < 1 ? 1 : chosen;
}

static void take_gradient(struct steps *s, long lo, long hi) {
  s->context[0] = 0;
  s->gradient(s->context, lo, hi);
  long each = (s->context[0] + (hi - lo) - 1) / (hi - lo);
  if (each > s->tape) s->tape = each;
  s->unit = s->tape && s->room / s->tape > 1 ? s->room / s->tape : s->tape ? 1 : hi;
}

// Calls itself, so it is a function in each module; with a name of ours it becomes internal there.
static void take_range(struct steps *s, long lo, long hi, long spare, char *base) __asm__("retrograd.take_range");

// Memory is as it is before step `lo`, of which `base` is the state; `spare` more may be kept.
static void take_range(struct steps *s, long lo, long hi, long spare, char *base) {
  while (hi - lo > s->unit) {
    long units = (hi - lo + s->unit - 1) / s->unit;
    long middle = lo + s->unit * (spare > 0 ? split(units, spare + 1) : units - 1);
    s->advance(s->context, lo, middle);
    if (spare > 0) {
      char *state = steps_keep(s->pieces, s->count);
      take_range(s, middle, hi, spare - 1, state);
      free(state);
    } else {
      take_gradient(s, middle, hi);
    }
    put_back(s->pieces, s->count, base);
    hi = middle;
  }
  take_gradient(s, lo, hi);
}

// Half of the budget is for states, the rest for the tape; the state before and the one behind the loop are always there.
enum { most_states = 1000 };

void steps_reverse(void (*advance)(void *, long, long), void (*gradient)(void *, long, long), void *context,
                   struct piece *pieces, long count, long trips, long budget, char *base)
    __asm__("retrograd.steps_reverse");
void steps_reverse(void (*advance)(void *, long, long), void (*gradient)(void *, long, long), void *context,
                   struct piece *pieces, long count, long trips, long budget, char *base) {
  struct steps s = {advance, gradient, context, pieces, count, 0, 0, 1};
  long state = state_bytes(pieces, count), spare = state ? budget / 2 / state - 2 : most_states;
  if (spare < 1) spare = 1;
  if (spare > most_states) spare = most_states;
  s.room = budget - (spare + 2) * state;
  char *end = steps_keep(pieces, count);
  put_back(pieces, count, base);
  take_range(&s, 0, trips, spare, base);
  put_back(pieces, count, end);
  free(end);
  free(base);
}
