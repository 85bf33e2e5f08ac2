// Exercises: complex numbers and structs as arguments by value, in both modes, with annotations and without.
#include "check.h"
#include <complex.h>
extern int enzyme_out, enzyme_tape, enzyme_runtime_activity, enzyme_noret, enzyme_nofree;
typedef double complex C;
typedef struct { double a, b, c; } three;
typedef struct { float x, y; } f2;
static double mod2(C z) { return creal(z) * creal(z) + cimag(z) * cimag(z); }
static C ex(C z, double t) { return cexp(z * t); }
static double big(three s, double k) { s.a *= 2; return s.a * s.b * s.c * k; }
static float fl(f2 v, float w) { return v.x * v.y * w; }
static float complex fc(float complex z) { return z * z; }
static double twofloat(double x, double y) { return x * y; }
typedef struct { double re, im; } cd;
C __enzyme_fwddiff_c(void *, ...);
double __enzyme_fwddiff_d(void *, ...);
float __enzyme_fwddiff_f(void *, ...);
float complex __enzyme_fwddiff_fc(void *, ...);
cd __enzyme_autodiff_cd(void *, ...);
void __enzyme_autodiff_v(void *, ...);
double __enzyme_autodiff_d(void *, ...);
typedef struct { double re, im, t; } cdt;
cdt __enzyme_autodiff_cdt(void *, ...);
int main(void) {
  check_begin();
  C z = 0.7 - 0.3 * I, w = 1.0 + 0.5 * I;
  check_ad_close("mod2", __enzyme_fwddiff_d((void *)mod2, enzyme_dup, z, w), 2 * (0.7 - 0.3 * 0.5), 1e-12);
  check_ad_close("mod2 un", __enzyme_fwddiff_d((void *)mod2, z, w), 2 * (0.7 - 0.3 * 0.5), 1e-12);
  cd g = __enzyme_autodiff_cd((void *)mod2, enzyme_out, z);
  check_ad_close("mod2 im", g.im, -0.6, 1e-12);
  g = __enzyme_autodiff_cd((void *)mod2, z);
  check_ad_close("mod2 im un", g.im, -0.6, 1e-12);
  C d = __enzyme_fwddiff_c((void *)ex, enzyme_dup, z, w, enzyme_dup, 2.0, 1.0), want = cexp(2 * z) * (2 * w + z);
  check_ad_close("ex re", creal(d), creal(want), 1e-10);
  check_ad_close("ex im", cimag(d), cimag(want), 1e-10);
  d = __enzyme_fwddiff_c((void *)ex, enzyme_const, z, enzyme_dup, 2.0, 1.0), want = cexp(2 * z) * z;
  check_ad_close("ex const re", creal(d), creal(want), 1e-10);
  cdt gt = __enzyme_autodiff_cdt((void *)ex, enzyme_out, z, enzyme_out, 2.0);
  C e = cexp(2 * z);
  check_ad_close("seed 1 1 t", gt.t, creal(e * z) + cimag(e * z), 1e-10);
  three s = {1.5, 2, 3}, ds = {1, 0, 0.5};
  check_ad_close("big", __enzyme_fwddiff_d((void *)big, enzyme_dup, s, ds, enzyme_const, 2.0), 2 * (2 * 2 * 3 + 2 * 1.5 * 2 * 0.5), 1e-12);
  check_close("big kept", s.a, 1.5, 0);
  three gs = {0, 0, 0};
  double dk = __enzyme_autodiff_d((void *)big, enzyme_dup, s, &gs, enzyme_out, 2.0);
  check_ad_close("big dk", dk, 18, 1e-12);
  check_ad_close("big da", gs.a, 2 * 6 * 2, 1e-12);
  f2 v = {2, 3}, dv = {1, 0.5f};
  check_ad_close("fl", __enzyme_fwddiff_f((void *)fl, enzyme_dup, v, dv, enzyme_const, 2.0f), 2 * (3 + 1), 1e-6);
  float complex fz = __enzyme_fwddiff_fc((void *)fc, enzyme_dup, (float complex)z, (float complex)w);
  check_ad_close("fc", crealf(fz), creal(2 * z * w), 1e-5);
  check_ad_close("scalars", __enzyme_fwddiff_d((void *)twofloat, enzyme_dup, 2.0, 1.0, 3.0, 0.5), 4, 1e-12);
  check_ad_close("scalars un", __enzyme_fwddiff_d((void *)twofloat, 2.0, 1.0, 3.0, 0.5), 4, 1e-12);
  return check_done();
}
