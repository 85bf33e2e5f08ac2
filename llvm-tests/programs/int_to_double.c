// Exercises: conversions in the loop: (double)i, i * 0.5, unsigned and long to double, and an active double
// truncated to an int.
#include "check.h"

double __enzyme_autodiff(void *, ...);
double __enzyme_fwddiff(void *, ...);

static double series(double x, int n, unsigned u, long l) {
  double s = 0;
  for (int i = 0; i < n; i++)
    s += i * 0.5 * x * x / (i + 1.0) + (double)(i % 3) * x;
  s *= u;
  s += (double)l * x;
  int steps = (int)x; // derivative zero
  return s * steps + (float)n * x + (x - steps) * steps;
}

static double call(void *context, const double *x) {
  (void)context;
  return series(x[0], 7, 3000000000u, -5000000000l) * 1e-9;
}

int main(void) {
  check_begin();
  double one = 1;
  for (int k = 0; k < 4; k++) {
    double x = k + check_uniform(0.1, 0.9), want = 0, tiny = 1e-9;
    for (int i = 0; i < 7; i++)
      want += i * x / (i + 1.0) + i % 3;
    want = ((want * 3000000000.0 - 5000000000.0) * k + 7 + k) * tiny;
    double g = __enzyme_autodiff((void *)series, enzyme_out, x, enzyme_const, 7, enzyme_const, 3000000000u,
                                 enzyme_const, -5000000000l) *
               tiny;
    double t = __enzyme_fwddiff((void *)series, enzyme_dup, x, one, enzyme_const, 7, enzyme_const,
                                3000000000u, enzyme_const, -5000000000l) *
               tiny;
    check_gradient("series", call, 0, &x, 1, &want, &g, &one, t);
  }
  return check_done();
}
