// Exercises: a buffer that moves from one struct to another, the old one freed.
#include "check.h"

void __enzyme_autodiff(void *, ...);
double __enzyme_fwddiff(void *, ...);

#define N 6

typedef struct {
  double *d;
  int n;
} B;
static __attribute__((noinline)) void init(B *b, int n) {
  b->n = n;
  b->d = calloc(n, 8);
}
static __attribute__((noinline)) void mv(B *a, B *b) {
  free(a->d);
  *a = *b;
  b->d = 0;
  b->n = 0;
}
static double objective(double *x, int n) {
  B a, b;
  init(&a, n);
  double s = 0;
  for (int k = 0; k < 3; k++) {
    init(&b, n);
    for (int i = 0; i < n; i++)
      b.d[i] = a.d[i] * x[i] + x[(i + k) % n];
    mv(&a, &b);
    for (int i = 0; i < a.n; i++)
      s += a.d[i] * a.d[0];
  }
  free(a.d);
  return s;
}

static double call(void *context, const double *x) {
  double at[N];
  (void)context;
  memcpy(at, x, sizeof at);
  return objective(at, N);
}

int main(void) {
  check_begin();
  for (int round = 0; round < 2; round++) {
    double x[N], v[N], dx[N] = {0}, at[N];
    check_fill(x, N, 0.3, 1.7);
    check_fill(v, N, -1, 1);
    memcpy(at, x, sizeof at);
    __enzyme_autodiff((void *)objective, enzyme_dup, at, dx, enzyme_const, N);
    memcpy(at, x, sizeof at);
    double direction[N];
    memcpy(direction, v, sizeof v);
    double t = __enzyme_fwddiff((void *)objective, enzyme_dup, at, direction, enzyme_const, N);
    // No short formula: differences.
    check_gradient("ownership_moves", call, 0, x, N, 0, dx, v, t);
  }
  return check_done();
}
