// Derivatives that the user registers: the augmented and reverse functions of one that returns nothing and of
// one that returns a number, forward functions, functions like log1p, inactive functions and variables. The
// derivatives are wrong on purpose (5, 10 and 20 times), so that it shows whose were used.
#include "check.h"
double __enzyme_autodiff_d(void *, ...);
void __enzyme_autodiff_v(void *, ...);
double __enzyme_fwddiff_d(void *, ...);
void __enzyme_fwddiff_v(void *, ...);
static int used_aug, used_rev, used_fwd;
// 1: void function with pointers
__attribute__((noinline)) void square_(const double *src, double *dest) { *dest = *src * *src; }
void *augment_square_(const double *src, const double *d_src, double *dest, double *d_dest) {
  used_aug++;
  *dest = *src * *src;
  double *t = malloc(8);
  *t = *src;
  return t;
}
void gradient_square_(const double *src, double *d_src, const double *dest, double *d_dest, void *tape) {
  used_rev++;
  double x = *(double *)tape;
  free(tape);
  *d_src += 5 * x * *d_dest;
  *d_dest = 0;
}
void derivative_square_(const double *src, const double *d_src, double *dest, double *d_dest) {
  used_fwd++;
  *dest = *src * *src;
  *d_dest = 5 * *src * *d_src;
}
void *__enzyme_register_gradient_square[] = {(void *)square_, (void *)augment_square_,
                                             (void *)gradient_square_};
void *__enzyme_register_derivative_square[] = {(void *)square_, (void *)derivative_square_};
static double f(const double *x, int n) {
  double s = 0;
  for (int i = 0; i < n; i++) {
    double y;
    square_(&x[i], &y);
    s += y * (i + 1);
  }
  return s;
}
// 2: returning function with floats
__attribute__((noinline)) double scale(double a, double b, int n) { return a * b * n; }
struct aug {
  void *tape;
  double ret;
};
struct aug scale_aug(double a, double b, int n) {
  struct aug r = {0, a * b * n};
  return r;
}
struct two {
  double a, b;
};
struct two scale_rev(double a, double b, int n, double seed, void *tape) {
  struct two r = {10 * seed * b * n, 20 * seed * a * n};
  return r;
}
struct two scale_fwd(double a, double da, double b, double db, int n) {
  struct two r = {a * b * n, 10 * da * b * n + 20 * a * db * n};
  return r;
}
void *__enzyme_register_gradient_scale[3] = {(void *)scale, (void *)scale_aug, (void *)scale_rev};
void *__enzyme_register_derivative_scale[2] = {(void *)scale, (void *)scale_fwd};
static double g(double x, double c) { return sin(scale(x, x * x, 3)) + scale(c, x, 2); }
// 3: like
__attribute__((noinline)) static double mylog(double a) { return 2 * a; }
void *__enzyme_function_like_l[2] = {(void *)mylog, (void *)"log1p"};
static double h(double x) { return mylog(x) * x; }
// 4: inactive
__attribute__((noinline)) static double noise(double x) { return x * 3; }
void *__enzyme_inactivefn_noise = (void *)noise;
__attribute__((noinline, annotate("enzyme_inactive"))) static double noise2(double x) { return x * 4; }
static double k(double x) { return noise(x) * x + noise2(x); }
double counter;
double other __attribute__((annotate("enzyme_inactive")));
void *__enzyme_inactive_global_c[] = {(void *)&counter};
static double m(double x) {
  counter += x;
  other = x * x;
  return x * x * x;
}
int main() {
  check_begin();
  double x[3] = {1, 2, 3}, dx[3] = {0}, v[3] = {1, 1, 1};
  __enzyme_autodiff_v((void *)f, x, dx, 3);
  check_ad_close("sq0", dx[0], 5, TIGHT);
  check_ad_close("sq1", dx[1], 20, TIGHT);
  check_ad_close("sq2", dx[2], 45, TIGHT);
  check_ad_close("sqf", __enzyme_fwddiff_d((void *)f, x, v, 3), 70, TIGHT);
  check_close("used", used_aug * 100 + used_rev * 10 + used_fwd, 333, 0);
  double y = 0.7;
  double u = cos(3 * y * y * y) * (10 * 3 * y * y + 20 * y * 3 * 2 * y) + 20 * 2.0 * 2;
  check_ad_close("scale", __enzyme_autodiff_d((void *)g, enzyme_out, y, enzyme_const, 2.0), u, TIGHT);
  check_ad_close("scalef", __enzyme_fwddiff_d((void *)g, enzyme_dup, y, 1.0, enzyme_const, 2.0), u, TIGHT);
  struct two __enzyme_autodiff_s(void *, ...);
  struct two d = __enzyme_autodiff_s((void *)scale, enzyme_out, 2.0, enzyme_out, 3.0, 4);
  check_ad_close("direct a", d.a, 10 * 3 * 4, TIGHT);
  check_ad_close("direct b", d.b, 20 * 2 * 4, TIGHT);
  check_ad_close("like", __enzyme_autodiff_d((void *)h, enzyme_out, y), 2 * y + y / (1 + y), TIGHT);
  check_ad_close("likef", __enzyme_fwddiff_d((void *)h, enzyme_dup, y, 1.0), 2 * y + y / (1 + y), TIGHT);
  check_ad_close("like direct", __enzyme_fwddiff_d((void *)mylog, enzyme_dup, y, 1.0), 1 / (1 + y), TIGHT);
  check_ad_close("inactive", __enzyme_autodiff_d((void *)k, enzyme_out, y), 3 * y, TIGHT);
  check_ad_close("inactivef", __enzyme_fwddiff_d((void *)k, enzyme_dup, y, 1.0), 3 * y, TIGHT);
  check_ad_close("global", __enzyme_autodiff_d((void *)m, enzyme_out, y), 3 * y * y, TIGHT);
  check_ad_close("globalf", __enzyme_fwddiff_d((void *)m, enzyme_dup, y, 1.0), 3 * y * y, TIGHT);
  return check_done();
}
