// Exercises: Newton's iteration for Kepler's equation to a tolerance, two active scalars; the derivative is
// that of the implicit function.
#include "check.h"

static double kepler(double mean, double e) {
  double a = mean;
  for (int i = 0; i < 50; i++) {
    double step = (a - e * sin(a) - mean) / (1 - e * cos(a));
    a -= step;
    if (fabs(step) < 1e-13)
      break;
  }
  return a;
}

static double call(void *context, const double *x) {
  (void)context;
  return kepler(x[0], x[1]);
}

int main(void) {
  check_begin();
  for (int k = 0; k < 6; k++) {
    double x[2] = {check_uniform(0.2, 3.0), check_uniform(0.05, 0.7)}, v[2] = {0.4, -0.9};
    double a = kepler(x[0], x[1]), d = 1 - x[1] * cos(a);
    double want[2] = {1 / d, sin(a) / d};
    struct check_pair p = __enzyme_autodiff_binary((void *)kepler, enzyme_out, x[0], enzyme_out, x[1]);
    double g[2] = {p.first, p.second};
    double t = __enzyme_fwddiff_scalar((void *)kepler, enzyme_dup, x[0], v[0], enzyme_dup, x[1], v[1]);
    check_gradient("kepler", call, 0, x, 2, want, g, v, t);
  }
  return check_done();
}
