// Exercises: two `out` arguments among constants and a duplicated array; the gradients come back in parameter
// order.
#include "check.h"

void __enzyme_autodiff_none(void *, ...);
struct check_pair __enzyme_autodiff_two(void *, ...);
double __enzyme_fwddiff(void *, ...);

static double f(double a, const double *x, int k, double b) { return a * a * x[k] + sin(b) * x[0] + 3 * b; }

static double call(void *context, const double *x) {
  (void)context;
  return f(x[0], x + 2, 1, x[1]);
}

int main(void) {
  check_begin();
  double x[4], v[4], g[4] = {0};
  check_fill(x, 4, 0.5, 1.5);
  check_fill(v, 4, -1, 1);
  double want[4] = {2 * x[0] * x[3], cos(x[1]) * x[2] + 3, sin(x[1]), x[0] * x[0]};
  struct check_pair p = __enzyme_autodiff_two((void *)f, enzyme_out, x[0], enzyme_dup, x + 2, g + 2,
                                              enzyme_const, 1, enzyme_out, x[1]);
  g[0] = p.first;
  g[1] = p.second;
  double t = __enzyme_fwddiff((void *)f, enzyme_dup, x[0], v[0], enzyme_dup, x + 2, v + 2, enzyme_const, 1,
                              enzyme_dup, x[1], v[1]);
  check_gradient("two outs", call, 0, x, 4, want, g, v, t);
  // The same function with both scalars constant returns nothing.
  double only[2] = {0};
  __enzyme_autodiff_none((void *)f, enzyme_const, x[0], enzyme_dup, x + 2, only, enzyme_const, 1,
                         enzyme_const, x[1]);
  check_ad_array("array only", only, want + 2, 2, TIGHT);
  return check_done();
}
