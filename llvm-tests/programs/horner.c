// Exercises: Horner's rule with active coefficients (pointer) and an active point (by value).
#include "check.h"

double __enzyme_autodiff(void *, ...);
double __enzyme_fwddiff(void *, ...);

#define N 6

static double horner(const double *c, int n, double x) {
  double s = c[n - 1];
  for (int i = n - 2; i >= 0; i--)
    s = s * x + c[i];
  return s;
}

static double call(void *context, const double *x) {
  (void)context;
  return horner(x + 1, N, x[0]);
}

int main(void) {
  check_begin();
  for (int k = 0; k < 3; k++) {
    double x[N + 1], v[N + 1], g[N + 1] = {0}, want[N + 1] = {0}, p = 1;
    check_fill(x, N + 1, -1.2, 1.2);
    check_fill(v, N + 1, -1, 1);
    if (k == 2)
      x[0] = 0; // the powers vanish, the slope is c[1]
    for (int i = 0; i < N; i++) {
      want[1 + i] = p;
      if (i + 1 < N)
        want[0] += (i + 1) * x[2 + i] * p;
      p *= x[0];
    }
    g[0] = __enzyme_autodiff((void *)horner, enzyme_dup, x + 1, g + 1, enzyme_const, N, enzyme_out, x[0]);
    double t =
        __enzyme_fwddiff((void *)horner, enzyme_dup, x + 1, v + 1, enzyme_const, N, enzyme_dup, x[0], v[0]);
    check_gradient("horner", call, 0, x, N + 1, want, g, v, t);
  }
  return check_done();
}
