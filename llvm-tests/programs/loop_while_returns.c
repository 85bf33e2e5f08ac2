// Exercises: endless nested loops that are left by returns.
#include "check.h"

void __enzyme_autodiff(void *, ...);
double __enzyme_fwddiff(void *, ...);

#define N 6

static __attribute__((noinline)) double g(double *x, int n, double s) {
  int i = 0;
  while (1) {
    int j = 0;
    while (1) {
      s += x[i] * x[j];
      if (s > 4)
        return s * x[j];
      if (s < -100)
        return 0;
      if (++j >= n)
        break;
    }
    x[i] = s * x[i];
    if (++i >= n)
      return s;
  }
}
static double objective(double *x, int n) { return g(x, n, 0) + g(x, n, -3) + x[1]; }

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
    check_gradient("loop_while_returns", call, 0, x, N, 0, dx, v, t);
  }
  return check_done();
}
