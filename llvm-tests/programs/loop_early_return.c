// Exercises: returns from inside a loop, taken on different trips and not at all.
#include "check.h"

void __enzyme_autodiff(void *, ...);
double __enzyme_fwddiff(void *, ...);

#define N 6

static double until(const double *x, int n, double limit) {
  double product = 1;
  for (int i = 0; i < n; i++) {
    product *= x[i];
    if (product > limit)
      return product * product;
    if (x[i] < 0)
      return product + 3 * x[i];
  }
  return product;
}

static double limit, scratch[N];

static double call(void *context, const double *x) {
  (void)context;
  memcpy(scratch, x, sizeof scratch);
  return until(scratch, N, limit);
}

static void run(const double *x) {
  double v[N], dx[N] = {0};
  check_fill(v, N, -1, 1);
  __enzyme_autodiff((void *)until, enzyme_dup, x, dx, enzyme_const, N, enzyme_const, limit);
  double t = __enzyme_fwddiff((void *)until, enzyme_dup, x, v, enzyme_const, N, enzyme_const, limit);
  // Each exit has its own formula: differences, at points away from the tests.
  check_gradient("until", call, 0, x, N, 0, dx, v, t);
}

int main(void) {
  check_begin();
  double x[N] = {1.2, 1.5, 0.8, 1.9, 1.1, 0.7};
  static const double limits[] = {1.1, 1.7, 2.5, 100.0};
  for (int i = 0; i < 4; i++) {
    limit = limits[i];
    run(x);
  }
  x[3] = -0.5;
  run(x);
  return check_done();
}
