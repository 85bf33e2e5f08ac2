// glibc's vector mathematics, called by its names as compilers do under -fveclib=libmvec.
#include "check.h"

typedef double pair __attribute__((vector_size(16)));
typedef float quad __attribute__((vector_size(16)));

pair _ZGVbN2v_exp(pair);
pair _ZGVbN2vv_pow(pair, pair);
quad _ZGVbN4v_sinf(quad);

double __enzyme_autodiff_array(void *, ...);
double __enzyme_fwddiff_array(void *, ...);

static double f(const double *x) {
  pair a = {x[0], x[1]}, b = {x[2], x[3]};
  pair r = _ZGVbN2v_exp(a) * _ZGVbN2vv_pow(b, a);
  return r[0] + 2 * r[1];
}

static double analytic_part(const double *x, int i) { return exp(x[i]) * pow(x[i + 2], x[i]); }

static double g(const double *x) {
  quad a = {x[0], x[1], x[2], x[3]}, s = _ZGVbN4v_sinf(a);
  return s[0] * s[1] + s[2] * s[3];
}

int main(void) {
  check_begin();
  double x[4] = {0.7, -0.4, 1.3, 0.6}, v[4] = {0.3, -0.2, 0.5, 1}, d[4] = {0}, e[4] = {0};
  double p = analytic_part(x, 0), q = 2 * analytic_part(x, 1);
  double want[4] = {p * (1 + log(x[2])), q * (1 + log(x[3])), p * x[0] / x[2], q * x[1] / x[3]};
  __enzyme_autodiff_array((void *)f, enzyme_dup, x, d);
  check_ad_array("f", d, want, 4, TIGHT);
  check_ad_close("f forward", __enzyme_fwddiff_array((void *)f, enzyme_dup, x, v), check_dot(want, v, 4),
                 TIGHT);
  double slopes[4] = {cos(x[0]) * sin(x[1]), sin(x[0]) * cos(x[1]), cos(x[2]) * sin(x[3]),
                      sin(x[2]) * cos(x[3])};
  __enzyme_autodiff_array((void *)g, enzyme_dup, x, e);
  check_ad_array("g", e, slopes, 4, SINGLE);
  check_ad_close("g forward", __enzyme_fwddiff_array((void *)g, enzyme_dup, x, v), check_dot(slopes, v, 4),
                 SINGLE);
  return check_done();
}
