// Exercises: a state machine written with goto (reducible: every cycle goes through one header).
#include "check.h"

void __enzyme_autodiff(void *, ...);
double __enzyme_fwddiff(void *, ...);

#define N 8

static double machine(const double *x, int n) {
  double a = 1, b = 0;
  int i = 0;
next:
  if (i >= n)
    goto done;
  if (x[i] > 1)
    goto large;
  if (x[i] < 0)
    goto negative;
  a *= 1 + x[i];
  goto step;
large:
  b += a * x[i];
  a = 0.5 * a;
  goto step;
negative:
  b -= x[i] * x[i];
  if (b < -5)
    goto done;
step:
  i++;
  goto next;
done:
  return a * b + a;
}

static double call(void *context, const double *x) {
  (void)context;
  return machine(x, N);
}

int main(void) {
  check_begin();
  static const double points[3][N] = {{0.5, 1.4, 0.3, -0.7, 1.9, 0.2, -0.4, 0.8},
                                      {1.2, 1.5, 1.1, 2.0, 0.9, 0.4, -0.2, -0.6},
                                      {0.1, -3.0, 0.2, 0.6, 1.3, -0.9, 0.7, 1.6}};
  for (int p = 0; p < 3; p++) {
    double x[N], v[N], dx[N] = {0};
    memcpy(x, points[p], sizeof x);
    check_fill(v, N, -1, 1);
    __enzyme_autodiff((void *)machine, enzyme_dup, x, dx, enzyme_const, N);
    double t = __enzyme_fwddiff((void *)machine, enzyme_dup, x, v, enzyme_const, N);
    // Path-dependent formula: differences, away from the thresholds.
    check_gradient("machine", call, 0, x, N, 0, dx, v, t);
  }
  return check_done();
}
