// Exercises: a goto out of two loops, from the inner one.
#include "check.h"

void __enzyme_autodiff(void *, ...);
double __enzyme_fwddiff(void *, ...);

#define N 6

static double objective(double *x, int n) {
  double s = 0;
  for (int i = 0; i < n; i++) {
    for (int j = 0; j < n; j++) {
      s += x[i] * x[j] * s * 0.1 + x[i];
      if (s > 5)
        goto out;
    }
    x[i] = x[i] * s;
  }
out:
  return s * x[0];
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
    check_gradient("loop_goto_outer", call, 0, x, N, 0, dx, v, t);
  }
  return check_done();
}
