// Nested derivatives of recursive functions: both halves of the inner pair are recursive functions with a
// record between them, and become pairs themselves.
#include "check.h"
void __enzyme_autodiff_v(void *, ...);
double __enzyme_autodiff_d(void *, ...);
void __enzyme_fwddiff_v(void *, ...);
double __enzyme_fwddiff_d(void *, ...);
// recursive tree sum
__attribute__((noinline)) static double tree(const double *x, int lo, int hi, double a) {
  if (hi - lo == 1)
    return sin(x[lo] * a) * x[lo];
  int m = (lo + hi) / 2;
  double l = tree(x, lo, m, a * 0.9), r = tree(x, m, hi, a * 1.1);
  return l * r + l - r * a;
}
static double top(const double *x, int n) { return tree(x, 0, n, 1.0); }
static double rec1(double x, int n) {
  if (n == 0)
    return x;
  double y = rec1(x * x * 0.5 + 0.3, n - 1);
  return y * sin(x) + x;
}
#define N 6
static void grad(const double *x, double *dx, int n) {
  for (int i = 0; i < n; i++)
    dx[i] = 0;
  __enzyme_autodiff_v((void *)top, enzyme_dup, x, dx, enzyme_const, n);
}
static double dirf(const double *x, const double *v, int n) {
  return __enzyme_fwddiff_d((void *)top, enzyme_dup, x, v, enzyme_const, n);
}
static double gdot(const double *x, const double *w, int n) {
  double g[N];
  grad(x, g, n);
  double s = 0;
  for (int i = 0; i < n; i++)
    s += g[i] * w[i];
  return s;
}
static double recd(double x, int n) {
  return __enzyme_autodiff_d((void *)rec1, enzyme_out, x, enzyme_const, n);
}
static double recf(double x, int n) {
  return __enzyme_fwddiff_d((void *)rec1, enzyme_dup, x, 1.0, enzyme_const, n);
}
static double callr(void *c, const double *x) { return recd(*x, 4); }
static double component(void *index, const double *x) {
  double g[N];
  grad(x, g, N);
  return g[*(int *)index];
}
int main() {
  check_begin();
  double x = 0.8, h = central_difference(callr, 0, &x, 1, 0, 1e-3);
  check_ad_close("fr", __enzyme_fwddiff_d((void *)recd, enzyme_dup, x, 1.0, enzyme_const, 4), h, DIFFERENCE);
  check_ad_close("rr", __enzyme_autodiff_d((void *)recd, enzyme_out, x, enzyme_const, 4), h, DIFFERENCE);
  check_ad_close("rf", __enzyme_autodiff_d((void *)recf, enzyme_out, x, enzyme_const, 4), h, DIFFERENCE);
  check_ad_close("ff", __enzyme_fwddiff_d((void *)recf, enzyme_dup, x, 1.0, enzyme_const, 4), h, DIFFERENCE);
  double xs[N], v[N], g[N], fr[N], rf[N] = {0}, rr[N] = {0};
  check_fill(xs, N, -1, 1);
  check_fill(v, N, -1, 1);
  __enzyme_fwddiff_v((void *)grad, enzyme_dup, xs, v, enzyme_dup, g, fr, enzyme_const, N);
  __enzyme_autodiff_v((void *)dirf, enzyme_dup, xs, rf, enzyme_const, v, enzyme_const, N);
  __enzyme_autodiff_v((void *)gdot, enzyme_dup, xs, rr, enzyme_const, v, enzyme_const, N);
  for (int i = 0; i < N; i++) {
    double row[N];
    central_gradient(component, &i, xs, N, row);
    check_ad_close("forward over reverse/differences", fr[i], check_dot(row, v, N), DIFFERENCE);
  }
  check_ad_array("reverse over forward", rf, fr, N, TIGHT);
  check_ad_array("reverse over reverse", rr, fr, N, TIGHT);
  return check_done();
}
