// Exercises: an array of structs, some fields active and one an int that selects another element.
#include "check.h"

void __enzyme_autodiff(void *, ...);
double __enzyme_fwddiff(void *, ...);

#define N 5

struct node {
  double mass;
  int next;
  double weight;
};

static double chain(const struct node *node, int n) {
  double s = 0;
  int at = 0;
  for (int i = 0; i < n; i++) {
    s += node[at].mass * node[node[at].next].weight * (1 + s);
    at = node[at].next;
  }
  return s;
}

static const int next[N] = {3, 0, 1, 4, 2};

static void pack(struct node *node, const double *x) {
  for (int i = 0; i < N; i++)
    node[i] = (struct node){x[2 * i], next[i], x[2 * i + 1]};
}

static double call(void *context, const double *x) {
  (void)context;
  struct node node[N];
  pack(node, x);
  return chain(node, N + 2);
}

int main(void) {
  check_begin();
  double x[2 * N], v[2 * N], g[2 * N];
  check_fill(x, 2 * N, 0.3, 1.1);
  check_fill(v, 2 * N, -1, 1);
  struct node node[N], shadow[N], tangent[N];
  pack(node, x);
  pack(tangent, v);
  memset(shadow, 0, sizeof shadow);
  __enzyme_autodiff((void *)chain, enzyme_dup, node, shadow, enzyme_const, N + 2);
  double t = __enzyme_fwddiff((void *)chain, enzyme_dup, node, tangent, enzyme_const, N + 2);
  for (int i = 0; i < N; i++)
    g[2 * i] = shadow[i].mass, g[2 * i + 1] = shadow[i].weight;
  // A recurrence over a permutation: differences.
  check_gradient("chain", call, 0, x, 2 * N, 0, g, v, t);
  return check_done();
}
