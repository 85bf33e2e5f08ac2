// Exercises: a recursive function with a heap block at each level.
#include "check.h"

void __enzyme_autodiff(void *, ...);
double __enzyme_fwddiff(void *, ...);

#define N 6

static double rec(const double *x, int n) {
  if (n <= 0)
    return 1;
  double *t = malloc(n * 8);
  for (int i = 0; i < n; i++)
    t[i] = x[i] * x[n - 1 - i];
  double r = rec(t, n - 2) + t[0];
  free(t);
  return r;
}
static double objective(double *x, int n) { return rec(x, n); }

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
    check_gradient("recursion_heap", call, 0, x, N, 0, dx, v, t);
  }
  return check_done();
}
