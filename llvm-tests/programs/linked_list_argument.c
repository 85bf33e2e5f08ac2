// Exercises: a linked list given as an argument, with a shadow list of the same shape.
#include "check.h"

void __enzyme_autodiff(void *, ...);
double __enzyme_fwddiff(void *, ...);

#define N 5

struct cell {
  struct cell *next;
  double value;
};

static double walk(const struct cell *c) {
  double s = 0.5;
  for (; c; c = c->next)
    s = sin(s * c->value) + c->value;
  return s;
}

static void build(struct cell *cells, const double *values) {
  for (int i = 0; i < N; i++) {
    cells[i].next = i + 1 < N ? &cells[i + 1] : 0;
    cells[i].value = values[i];
  }
}

static double call(void *context, const double *x) {
  (void)context;
  struct cell cells[N];
  build(cells, x);
  return walk(cells);
}

int main(void) {
  check_begin();
  double x[N], v[N], g[N] = {0};
  struct cell cells[N], shadow[N], tangent[N];
  check_fill(x, N, 0.3, 1.4);
  check_fill(v, N, -1, 1);
  build(cells, x);
  build(shadow, g);
  build(tangent, v);
  __enzyme_autodiff((void *)walk, enzyme_dup, cells, shadow);
  double t = __enzyme_fwddiff((void *)walk, enzyme_dup, cells, tangent);
  for (int i = 0; i < N; i++)
    g[i] = shadow[i].value;
  // Iterated sines: differences.
  check_gradient("walk", call, 0, x, N, 0, g, v, t);
  return check_done();
}
