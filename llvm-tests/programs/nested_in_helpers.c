// Several requests of one function with different activities, in helpers of the function that is
// differentiated; a Newton iteration whose gradient and second derivative are requests.
#include "check.h"
void __enzyme_autodiff_v(void *, ...);
double __enzyme_autodiff_d(void *, ...);
void __enzyme_fwddiff_v(void *, ...);
double __enzyme_fwddiff_d(void *, ...);
static double lagr(const double *q, const double *v, double t, int n) {
  double s = 0;
  for (int i = 0; i < n; i++)
    s += 0.5 * v[i] * v[i] * (1 + 0.1 * q[i] * q[i]) - cos(q[i] - t);
  return s;
}
// generalized force via gradient wrt q, momentum via gradient wrt v
static void dq(const double *q, double *g, const double *v, double t, int n) {
  for (int i = 0; i < n; i++)
    g[i] = 0;
  __enzyme_autodiff_v((void *)lagr, enzyme_dup, q, g, enzyme_const, v, enzyme_const, t, enzyme_const, n);
}
static void dv(const double *q, const double *v, double *g, double t, int n) {
  for (int i = 0; i < n; i++)
    g[i] = 0;
  __enzyme_autodiff_v((void *)lagr, enzyme_const, q, enzyme_dup, v, g, enzyme_const, t, enzyme_const, n);
}
static double dt(const double *q, const double *v, double t, int n) {
  return __enzyme_autodiff_d((void *)lagr, enzyme_const, q, enzyme_const, v, enzyme_out, t, enzyme_const, n);
}
__attribute__((noinline)) static double mix(const double *q, const double *v, double t, int n, int which) {
  double a[4], b[4];
  if (which) {
    dq(q, a, v, t, n);
    dv(q, v, b, t, n);
  } else {
    dv(q, v, a, t, n);
    dq(q, b, v, t, n);
  }
  double s = dt(q, v, t, n);
  for (int i = 0; i < n; i++)
    s += a[i] * b[(i + 1) % n] * (i + 1);
  return s;
}
static double total(const double *q, const double *v, double t, int n) {
  double s = 0;
  for (int k = 0; k < 3; k++)
    s += mix(q, v, t + k * 0.1, n, k & 1);
  return s;
}
static double tq(void *c, const double *q) { return total(q, ((double *)c), 0.3, 4); }
static void gradtotal(const double *q, double *g, const double *v) {
  for (int i = 0; i < 4; i++)
    g[i] = 0;
  __enzyme_autodiff_v((void *)total, enzyme_dup, q, g, enzyme_const, v, enzyme_const, 0.3, enzyme_const, 4);
}
static double comp(void *c, const double *q) {
  double g[4];
  gradtotal(q, g, ((double **)c)[0]);
  return g[((long *)c)[1]];
}
// newton iteration with hessian by fwd over rev inside an implicit function
static double obj(double y, double x) { return 0.25 * y * y * y * y + 0.5 * y * y - x * y + sin(y * x); }
static double dobj(double y, double x) {
  return __enzyme_autodiff_d((void *)obj, enzyme_out, y, enzyme_const, x);
}
static double argmin(double x) {
  double y = 0.1;
  for (int it = 0; it < 60; it++) {
    double g = dobj(y, x);
    double h = __enzyme_fwddiff_d((void *)dobj, enzyme_dup, y, 1.0, enzyme_const, x);
    double s = g / h;
    y -= s;
    if (fabs(s) < 1e-14)
      break;
  }
  return y;
}
static double am(void *c, const double *x) { return argmin(*x); }
int main() {
  check_begin();
  double q[4] = {0.1, 0.5, -0.3, 0.8}, v[4] = {1, -0.5, 0.2, 0.7}, g[4], d[4] = {1, 2, -1, 0.5}, hv[4], gg[4];
  gradtotal(q, g, v);
  check_gradient("total", tq, v, q, 4, 0, g, d,
                 __enzyme_fwddiff_d((void *)total, enzyme_dup, q, d, enzyme_const, v, enzyme_const, 0.3,
                                    enzyme_const, 4));
  __enzyme_fwddiff_v((void *)gradtotal, enzyme_dup, q, d, enzyme_dup, gg, hv, enzyme_const, v);
  for (int i = 0; i < 4; i++) {
    long c[2] = {(long)v, i};
    double row[4];
    central_gradient(comp, c, q, 4, row);
    check_ad_close("third", hv[i], check_dot(row, d, 4), 1e-5);
  }
  double x = 0.6, h = central_difference(am, 0, &x, 1, 0, 1e-3);
  check_ad_close("argmin r", __enzyme_autodiff_d((void *)argmin, enzyme_out, x), h, 1e-6);
  check_ad_close("argmin f", __enzyme_fwddiff_d((void *)argmin, enzyme_dup, x, 1.0), h, 1e-6);
  return check_done();
}
