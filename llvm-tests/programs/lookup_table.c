// Exercises: a constant global table of doubles, read at an index computed from the data and at fixed places.
#include "check.h"

double __enzyme_autodiff(void *, ...);
double __enzyme_fwddiff(void *, ...);

static const double table[] = {0.0, 0.84, 0.91, 0.14, -0.76, -0.96, -0.28};

// Piecewise linear interpolation: the slope is a difference of table entries.
static double interpolate(double x) {
  int i = (int)x;
  if (i < 0)
    i = 0;
  if (i > 5)
    i = 5;
  double f = x - i;
  return table[i] * (1 - f) + table[i + 1] * f;
}

static double composed(double x) { return interpolate(x) * interpolate(6 - x) + table[2] * x; }

static double call(void *context, const double *x) {
  (void)context;
  return composed(x[0]);
}

int main(void) {
  check_begin();
  double one = 1;
  for (int i = 0; i < 6; i++) {
    double x = i + check_uniform(0.1, 0.9);
    double slope = table[i + 1] - table[i], back = table[6 - i] - table[5 - i];
    double want = slope * interpolate(6 - x) - back * interpolate(x) + table[2];
    double g = __enzyme_autodiff((void *)composed, enzyme_out, x);
    double t = __enzyme_fwddiff((void *)composed, enzyme_dup, x, 1.0);
    check_gradient("interpolation", call, 0, &x, 1, &want, &g, &one, t);
  }
  return check_done();
}
