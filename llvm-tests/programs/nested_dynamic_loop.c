// Nested derivatives of a function whose loop ends at run time: the tape of the inner derivative is a paged
// array, which the outer one goes through.
#include "check.h"
void __enzyme_autodiff_v(void *, ...);
double __enzyme_autodiff_d(void *, ...);
void __enzyme_fwddiff_v(void *, ...);
double __enzyme_fwddiff_d(void *, ...);
static double f(double x) { // newton like while loop, dynamic
  double y = x, s = 0;
  int k = 0;
  while (y < 50) {
    y = y * 1.4 + x * x * 0.3;
    s += sin(0.1 * y) * y;
    if (++k > 30)
      break;
  }
  return s;
}
static double r1(double x) { return __enzyme_autodiff_d((void *)f, enzyme_out, x); }
static double f1(double x) { return __enzyme_fwddiff_d((void *)f, enzyme_dup, x, 1.0); }
static double fr(double x) { return __enzyme_fwddiff_d((void *)r1, enzyme_dup, x, 1.0); }
static double rr(double x) { return __enzyme_autodiff_d((void *)r1, enzyme_out, x); }
static double rf(double x) { return __enzyme_autodiff_d((void *)f1, enzyme_out, x); }
static double frr(double x) { return __enzyme_fwddiff_d((void *)rr, enzyme_dup, x, 1.0); }
static double rrr(double x) { return __enzyme_autodiff_d((void *)rr, enzyme_out, x); }
static double rff(double x) { return __enzyme_autodiff_d((void *)rf, enzyme_out, x); }
static double sumr(const double *x, int n) {
  double s = 0;
  for (int i = 0; i < n; i++)
    s += r1(x[i]) * x[i];
  return s;
}
static double call(void *c, const double *x) { return (*(double (**)(double))c)(x[0]); }
static double calls(void *c, const double *x) { return sumr(x, 4); }
int main() {
  check_begin();
  double x = 1.3;
  double (*p)(double) = r1;
  double h = central_difference(call, &p, &x, 1, 0, 1e-4);
  check_ad_close("fr", fr(x), h, 1e-5);
  check_ad_close("rf", rf(x), fr(x), TIGHT);
  check_ad_close("rr", rr(x), fr(x), TIGHT);
  p = fr;
  h = central_difference(call, &p, &x, 1, 0, 1e-4);
  check_ad_close("frr", frr(x), h, 1e-5);
  check_ad_close("rrr", rrr(x), frr(x), TIGHT);
  check_ad_close("rff", rff(x), frr(x), TIGHT);
  double xs[4] = {1.1, 1.3, 1.2, 0.5}, g[4] = {0}, gd[4];
  __enzyme_autodiff_v((void *)sumr, xs, g, 4);
  for (int i = 0; i < 4; i++)
    gd[i] = central_difference(calls, 0, xs, 4, i, 1e-4);
  check_ad_array("sumr", g, gd, 4, 1e-5);
  return check_done();
}
