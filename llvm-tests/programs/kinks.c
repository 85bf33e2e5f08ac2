// Exercises: the conventions at kinks that users rely on: sqrt'(0) = 0 and fabs'(0) = 1.
#include "check.h"

double __enzyme_autodiff(void *, ...);
double __enzyme_fwddiff(void *, ...);

static double root(double x) { return sqrt(x); }
static double size(double x) { return fabs(x); }
static double length(double x, double y) { return sqrt(x * x + y * y); }

int main(void) {
  check_begin();
  // Conventions, not limits: differences do not apply.
  double zero = check_uniform(0, 1) * 0;
  check_ad_close("sqrt reverse", __enzyme_autodiff((void *)root, enzyme_out, zero), 0, 0);
  check_ad_close("sqrt forward", __enzyme_fwddiff((void *)root, enzyme_dup, zero, 1.0), 0, 0);
  check_ad_close("fabs reverse", __enzyme_autodiff((void *)size, enzyme_out, zero), 1, 0);
  check_ad_close("fabs forward", __enzyme_fwddiff((void *)size, enzyme_dup, zero, 1.0), 1, 0);
  double g = __enzyme_autodiff((void *)length, enzyme_out, zero, enzyme_const, zero);
  double t = __enzyme_fwddiff((void *)length, enzyme_dup, zero, 1.0, enzyme_dup, zero, 1.0);
  check_ad_close("length reverse", g, 0, 0);
  check_ad_close("length forward", t, 0, 0);
  return check_done();
}
