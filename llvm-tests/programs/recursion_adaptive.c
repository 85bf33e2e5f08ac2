// Exercises: adaptive quadrature: the depth of the recursion depends on values.
#include "check.h"

void __enzyme_autodiff(void *, ...);
double __enzyme_fwddiff(void *, ...);

#define N 6

static __attribute__((noinline)) double fn(double t, const double *x) {
  return exp(-x[0] * t * t) * x[1] + x[2] * t;
}
static double ad(double a, double b, double fa, double fb, double eps, const double *x, int d) {
  double m = .5 * (a + b), fm = fn(m, x);
  double l = .5 * (b - a) * (fa + fb), r = .25 * (b - a) * (fa + 2 * fm + fb);
  if (d <= 0 || fabs(l - r) < eps)
    return r;
  return ad(a, m, fa, fm, eps / 2, x, d - 1) + ad(m, b, fm, fb, eps / 2, x, d - 1);
}
static double objective(double *x, int n) {
  return ad(x[3], x[3] + 1, fn(x[3], x), fn(x[3] + 1, x), 1e-3, x, 6);
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
    check_gradient("recursion_adaptive", call, 0, x, N, 0, dx, v, t);
  }
  return check_done();
}
