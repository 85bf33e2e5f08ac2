// Rules for functions of many shapes (three floats, single precision, a pointer that is returned, updates in
// place), and Hessian-vector products through them: the rules are differentiated in turn.
#include "check.h"
double __enzyme_autodiff_d(void *, ...);
void __enzyme_autodiff_v(void *, ...);
double __enzyme_fwddiff_d(void *, ...);
void __enzyme_fwddiff_v(void *, ...);
#define NI __attribute__((noinline))
// 3 floats -> sret; float pair -> vector
NI double tri(double a, double b, double c) { return a * b * c; }
struct a3 {
  double x, y, z, r;
};
struct g3 {
  double a, b, c;
};
struct tape3 {
  double x, y, z;
};
struct res3 {
  void *t;
  double r;
};
struct res3 tri_a(double a, double b, double c) {
  struct res3 r;
  double *t = malloc(24);
  t[0] = a;
  t[1] = b;
  t[2] = c;
  r.t = t;
  r.r = a * b * c;
  return r;
}
struct g3 tri_r(double a, double b, double c, double s, void *t) {
  double *p = t;
  struct g3 g = {s * p[1] * p[2], s * p[0] * p[2], s * p[0] * p[1]};
  free(t);
  return g;
}
void *__enzyme_register_gradient_tri[] = {(void *)tri, (void *)tri_a, (void *)tri_r};
struct pd {
  double r, d;
};
struct pd tri_f(double a, double da, double b, double db, double c, double dc) {
  struct pd p = {a * b * c, da * b * c + a * db * c + a * b * dc};
  return p;
}
void *__enzyme_register_derivative_tri[] = {(void *)tri, (void *)tri_f};
// floats
NI float fmulx(float a, float b) { return a * b; }
struct f2 {
  float a, b;
};
float fm_a(float a, float b) { return a * b; }
struct f2 fm_r(float a, float b, float s) {
  struct f2 r = {s * b, s * a};
  return r;
}
struct f2 fm_f(float a, float da, float b, float db) {
  struct f2 r = {a * b, da * b + a * db};
  return r;
}
void *__enzyme_register_gradient_fm[] = {(void *)fmulx, (void *)fm_a, (void *)fm_r};
void *__enzyme_register_derivative_fm[] = {(void *)fmulx, (void *)fm_f};
// pointer-returning
static double store[8], dstore[8];
NI double *slot(double *base, int i) { return base + i; }
struct ps {
  void *t;
  double *p;
  double *dp;
};
struct ps slot_a(double *base, double *dbase, int i) {
  struct ps r = {0, base + i, dbase ? dbase + i : 0};
  return r;
}
void slot_r(double *base, double *dbase, int i, void *t) {}
void *__enzyme_register_gradient_slot[] = {(void *)slot, (void *)slot_a, (void *)slot_r};
struct pp {
  double *p, *dp;
};
struct pp slot_f(double *base, double *dbase, int i) {
  struct pp r = {base + i, dbase ? dbase + i : 0};
  return r;
}
void *__enzyme_register_derivative_slot[] = {(void *)slot, (void *)slot_f};
// in place
NI void scale(double *x, int n, double a) {
  for (int i = 0; i < n; i++)
    x[i] *= a;
}
void *scale_a(double *x, double *dx, int n, double a) {
  double *t = malloc(n * 8);
  memcpy(t, x, n * 8);
  scale(x, n, a);
  return t;
}
double scale_r(double *x, double *dx, int n, double a, void *t) {
  double g = 0;
  double *o = t;
  for (int i = 0; i < n; i++) {
    g += o[i] * dx[i];
    dx[i] *= a;
  }
  free(t);
  return g;
}
void scale_f(double *x, double *dx, int n, double a, double da) {
  for (int i = 0; i < n; i++) {
    dx[i] = dx[i] * a + x[i] * da;
    x[i] *= a;
  }
}
void *__enzyme_register_gradient_scale[] = {(void *)scale, (void *)scale_a, (void *)scale_r};
void *__enzyme_register_derivative_scale[] = {(void *)scale, (void *)scale_f};
#define N 4
static double f(const double *x, int n) {
  double y[N];
  for (int i = 0; i < n; i++)
    y[i] = x[i];
  for (int k = 0; k < 3; k++) {
    scale(y, n, 1 + 0.1 * x[k] * y[0]);
    for (int i = 0; i < n; i++)
      y[i] = sin(y[i]) + 0.5;
  }
  double s = 0;
  for (int i = 0; i + 2 < n; i++)
    s += tri(y[i], x[i + 1], y[i + 2]) * x[i];
  double *p = slot(y, 2);
  *p *= x[1];
  s += *p * *slot(y, 3);
  s += fmulx((float)x[0], 0.5f) * 0;
  return s;
}
static double ff(double x) { return fmulx((float)x, (float)(x * x)); }
static double num(void *c, const double *x) { return f(x, N); }
static void grad(const double *x, double *g, int n) {
  for (int i = 0; i < n; i++)
    g[i] = 0;
  __enzyme_autodiff_v((void *)f, enzyme_dup, x, g, enzyme_const, n);
}
static double gdot(const double *x, const double *w, int n) {
  double g[N];
  grad(x, g, n);
  double s = 0;
  for (int i = 0; i < n; i++)
    s += g[i] * w[i];
  return s;
}
static double dirf(const double *x, const double *v, int n) {
  return __enzyme_fwddiff_d((void *)f, enzyme_dup, x, v, enzyme_const, n);
}
static double component(void *index, const double *x) {
  double g[N];
  grad(x, g, N);
  return g[*(int *)index];
}
int main() {
  check_begin();
  double x[N] = {0.3, 0.8, -0.4, 0.9}, v[N] = {1, -0.5, 0.3, 0.7}, g[N];
  grad(x, g, N);
  check_gradient("f", num, 0, x, N, 0, g, v, dirf(x, v, N));
  double y = 0.7;
  check_ad_close("ff", __enzyme_autodiff_d((void *)ff, enzyme_out, y), 3 * y * y, SINGLE);
  check_ad_close("fff", __enzyme_fwddiff_d((void *)ff, enzyme_dup, y, 1.0), 3 * y * y, SINGLE);
  double gg[N], fr[N], rf[N] = {0}, rr[N] = {0};
  __enzyme_fwddiff_v((void *)grad, enzyme_dup, x, v, enzyme_dup, gg, fr, enzyme_const, N);
  __enzyme_autodiff_v((void *)dirf, enzyme_dup, x, rf, enzyme_const, v, enzyme_const, N);
  __enzyme_autodiff_v((void *)gdot, enzyme_dup, x, rr, enzyme_const, v, enzyme_const, N);
  for (int i = 0; i < N; i++) {
    double row[N];
    central_gradient(component, &i, x, N, row);
    check_ad_close("fr", fr[i], check_dot(row, v, N), 1e-5);
  }
  check_ad_array("reverse over forward", rf, fr, N, TIGHT);
  check_ad_array("reverse over reverse", rr, fr, N, TIGHT);
  return check_done();
}
