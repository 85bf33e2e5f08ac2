// Derivatives of derivatives of one scalar function, up to the third, in every order of forward and reverse;
// results that are arguments of other requests; no confusion of perturbations.
#include "check.h"

double __enzyme_autodiff_d(void *, ...);
double __enzyme_fwddiff_d(void *, ...);

static double f(double x) { return sin(x) * x * x; }

#define FORWARD(NAME, OF)                                                                                    \
  static double NAME(double x) { return __enzyme_fwddiff_d((void *)OF, enzyme_dup, x, 1.0); }
#define REVERSE(NAME, OF)                                                                                    \
  static double NAME(double x) { return __enzyme_autodiff_d((void *)OF, enzyme_out, x); }

FORWARD(f1, f)
FORWARD(f2, f1)
FORWARD(f3, f2)
REVERSE(r1, f)
REVERSE(r2, r1)
REVERSE(r3, r2)
FORWARD(forward_over_reverse, r1)
REVERSE(reverse_over_forward, f1)
REVERSE(reverse_over_forward_over_reverse, forward_over_reverse)
FORWARD(forward_over_reverse_over_reverse, r2)

// d/dx (x · d(x·y)/dy) = 2x: the inner derivative must not see the outer direction.
static double product(double y, double x) { return x * y; }
static double by_forward(double x) {
  return x * __enzyme_fwddiff_d((void *)product, enzyme_dup, 3.0, 1.0, enzyme_const, x);
}
static double by_reverse(double x) {
  return x * __enzyme_autodiff_d((void *)product, enzyme_out, 3.0, enzyme_const, x);
}
FORWARD(confused_ff, by_forward)
REVERSE(confused_rf, by_forward)
FORWARD(confused_fr, by_reverse)
REVERSE(confused_rr, by_reverse)

int main(void) {
  check_begin();
  double x = 0.7, s = sin(x), c = cos(x);
  double d1 = c * x * x + 2 * x * s, d2 = -s * x * x + 4 * x * c + 2 * s, d3 = -c * x * x - 6 * x * s + 6 * c;
  check_ad_close("forward", f1(x), d1, TIGHT);
  check_ad_close("forward twice", f2(x), d2, TIGHT);
  check_ad_close("forward thrice", f3(x), d3, TIGHT);
  check_ad_close("reverse", r1(x), d1, TIGHT);
  check_ad_close("reverse twice", r2(x), d2, TIGHT);
  check_ad_close("reverse thrice", r3(x), d3, TIGHT);
  check_ad_close("forward over reverse", forward_over_reverse(x), d2, TIGHT);
  check_ad_close("reverse over forward", reverse_over_forward(x), d2, TIGHT);
  check_ad_close("rfr", reverse_over_forward_over_reverse(x), d3, TIGHT);
  check_ad_close("frr", forward_over_reverse_over_reverse(x), d3, TIGHT);
  check_ad_close("confusion ff", confused_ff(x), 2 * x, TIGHT);
  check_ad_close("confusion rf", confused_rf(x), 2 * x, TIGHT);
  check_ad_close("confusion fr", confused_fr(x), 2 * x, TIGHT);
  check_ad_close("confusion rr", confused_rr(x), 2 * x, TIGHT);
  double inner = __enzyme_autodiff_d((void *)f, enzyme_out, __enzyme_autodiff_d((void *)f, enzyme_out, x));
  check_ad_close("a request's result as an argument", inner, r1(d1), TIGHT);
  return check_done();
}
