// Exercises: results of several floats by value, in registers and in memory, in all modes: complex numbers, structs
// packed in vectors, mixed ones. Without seed each of their numbers has the seed 1.
#include "check.h"
#include <complex.h>
extern int enzyme_width, enzyme_dupv, enzyme_tape, enzyme_const_return, enzyme_primal_return;
typedef struct { double a, b; } two;
typedef struct { float a, b; } twof;
typedef struct { float a, b, c; } threef;
typedef struct { double a; int n; } mixed;
typedef struct { double v[4]; } four;
typedef double complex cplx;
static cplx square(cplx z) { return z * z; }
static two polar(double r, double t) { return (two){r * cos(t), r * sin(t)}; }
static twof narrow(double x, double y) { return (twof){(float)(x * y), (float)(x + y)}; }
static threef three(float x) { return (threef){x, x * x, x * x * x}; }
static mixed mix(double x) { return (mixed){x * x, 7}; }
static four powers(const double *x, double y) {
  four r = {{1, 1, 1, 1}};
  for (int i = 0; i < 4; i++)
    for (int k = 0; k <= i; k++) r.v[i] *= x[k] * y;
  return r;
}
typedef struct { two value, tangent; } two_pair;
typedef struct { four value, tangent; } four_pair;
typedef struct { threef value, tangent; } threef_pair;
typedef struct { two value; double dr, dt; } two_grad;
typedef struct { void *tape; two value; } two_tape;
typedef struct { void *tape; four value; } four_tape;
typedef struct { two t[3]; } two_lanes;
typedef struct { four t[2]; } four_lanes;
cplx __enzyme_fwddiff_c(void *, ...);
two __enzyme_fwddiff_two(void *, ...);
two_pair __enzyme_fwddiff_twop(void *, ...);
twof __enzyme_fwddiff_twof(void *, ...);
threef __enzyme_fwddiff_threef(void *, ...);
threef_pair __enzyme_fwddiff_threefp(void *, ...);
mixed __enzyme_fwddiff_mixed(void *, ...);
four __enzyme_fwddiff_four(void *, ...);
four_pair __enzyme_fwddiff_fourp(void *, ...);
two_lanes __enzyme_fwddiff_lanes(void *, ...);
four_lanes __enzyme_fwddiff_lanes4(void *, ...);
two __enzyme_autodiff_two(void *, ...);
double __enzyme_autodiff_d(void *, ...);
two_grad __enzyme_autodiff_grad(void *, ...);
two_tape __enzyme_augmentfwd_two(void *, ...);
four_tape __enzyme_augmentfwd_four(void *, ...);
two __enzyme_reverse_two(void *, ...);
double __enzyme_reverse_d(void *, ...);

int main(void) {
  check_begin();
  cplx z = 1.5 - 0.5 * I, dz = __enzyme_fwddiff_c((void *)square, enzyme_dup, z, (cplx)(1 + 2 * I));
  check_ad_close("complex re", creal(dz), creal(2 * z * (1 + 2 * I)), 1e-12);
  check_ad_close("complex im", cimag(dz), cimag(2 * z * (1 + 2 * I)), 1e-12);
  double r = 1.3, t = 0.4, c = cos(t), s = sin(t);
  two d = __enzyme_fwddiff_two((void *)polar, enzyme_dup, r, 1.0, enzyme_dup, t, 2.0);
  check_ad_close("two a", d.a, c - 2 * r * s, 1e-12);
  check_ad_close("two b", d.b, s + 2 * r * c, 1e-12);
  two_pair p = __enzyme_fwddiff_twop((void *)polar, enzyme_primal_return, enzyme_dup, r, 1.0, enzyme_const, t);
  check_ad_close("pair value", p.value.b, r * s, 1e-12);
  check_ad_close("pair tangent", p.tangent.a, c, 1e-12);
  twof n = __enzyme_fwddiff_twof((void *)narrow, enzyme_dup, 2.0, 1.0, enzyme_dup, 3.0, 0.5);
  check_ad_close("packed a", n.a, 4.0, 1e-6);
  check_ad_close("packed b", n.b, 1.5, 1e-6);
  threef f3 = __enzyme_fwddiff_threef((void *)three, enzyme_dup, 2.0f, 1.0f);
  check_ad_close("three c", f3.c, 12.0, 1e-6);
  threef_pair fp = __enzyme_fwddiff_threefp((void *)three, enzyme_primal_return, enzyme_dup, 2.0f, 1.0f);
  check_ad_close("three value c", fp.value.c, 8.0, 1e-6);
  check_ad_close("three tangent a", fp.tangent.a, 1.0, 1e-6);
  check_ad_close("three tangent c", fp.tangent.c, 12.0, 1e-6);
  mixed m = __enzyme_fwddiff_mixed((void *)mix, enzyme_dup, 2.0, 1.0);
  check_ad_close("mixed a", m.a, 4.0, 1e-12);
  double x[4] = {1, 2, 3, 4}, dx[4] = {1, 0, 0, 0};
  four q = __enzyme_fwddiff_four((void *)powers, enzyme_dup, x, dx, enzyme_dup, 0.5, 1.0);
  check_ad_close("four 1", q.v[1], 2 * 0.25 + 2 * 2 * 0.5, 1e-12);
  four_pair qp = __enzyme_fwddiff_fourp((void *)powers, enzyme_primal_return, enzyme_dup, x, dx, enzyme_const, 0.5);
  check_ad_close("four value", qp.value.v[3], 24 / 16.0, 1e-12);
  check_ad_close("four tangent", qp.tangent.v[3], 24 / 16.0, 1e-12);
  two_lanes l = __enzyme_fwddiff_lanes((void *)polar, enzyme_width, 3, enzyme_dup, r, 1.0, 0.0, 1.0, enzyme_dup, t, 0.0, 1.0, 1.0);
  check_ad_close("lane 0", l.t[0].a, c, 1e-12);
  check_ad_close("lane 1", l.t[1].b, r * c, 1e-12);
  check_ad_close("lane 2", l.t[2].a, c - r * s, 1e-12);
  double dx2[4] = {0, 1, 0, 0};
  four_lanes l4 = __enzyme_fwddiff_lanes4((void *)powers, enzyme_width, 2, enzyme_dup, x, dx, dx2, enzyme_const, 0.5);
  check_ad_close("lanes in memory 0", l4.t[0].v[1], 2 * 0.25, 1e-12);
  check_ad_close("lanes in memory 1", l4.t[1].v[1], 0.25, 1e-12);
  two g = __enzyme_autodiff_two((void *)polar, enzyme_out, r, enzyme_out, t);
  check_ad_close("reverse r", g.a, c + s, 1e-12);
  check_ad_close("reverse t", g.b, -r * s + r * c, 1e-12);
  two_grad pg = __enzyme_autodiff_grad((void *)polar, enzyme_primal_return, enzyme_out, r, enzyme_out, t);
  check_ad_close("with primal", pg.value.a, r * c, 1e-12);
  check_ad_close("with primal dt", pg.dt, -r * s + r * c, 1e-12);
  two gz = __enzyme_autodiff_two((void *)square, enzyme_out, z);
  check_ad_close("complex reverse re", gz.a, 2 * creal(z) + 2 * cimag(z), 1e-12);
  check_ad_close("complex reverse im", gz.b, -2 * cimag(z) + 2 * creal(z), 1e-12);
  double grad[4] = {0, 0, 0, 0};
  double dy = __enzyme_autodiff_d((void *)powers, enzyme_dup, x, grad, enzyme_out, 0.5);
  check_ad_close("memory dy", dy, 1 + 2 * 2 * 0.5 + 3 * 6 * 0.25 + 4 * 24 * 0.125, 1e-12);
  check_ad_close("memory dx3", grad[3], 6 / 16.0, 1e-12);
  two_tape ta = __enzyme_augmentfwd_two((void *)polar, enzyme_out, r, enzyme_out, t);
  check_ad_close("split value", ta.value.b, r * s, 1e-12);
  two seed = {2, -1};
  g = __enzyme_reverse_two((void *)polar, enzyme_out, r, enzyme_out, t, seed, ta.tape);
  check_ad_close("split dr", g.a, 2 * c - s, 1e-12);
  check_ad_close("split dt", g.b, -2 * r * s - r * c, 1e-12);
  four_tape tf = __enzyme_augmentfwd_four((void *)powers, enzyme_dup, x, grad, enzyme_out, 0.5);
  check_ad_close("split in memory", tf.value.v[2], 0.75, 1e-12);
  four fs = {{0, 0, 0, 2}};
  for (int i = 0; i < 4; i++) grad[i] = 0;
  dy = __enzyme_reverse_d((void *)powers, enzyme_dup, x, grad, enzyme_out, 0.5, fs, tf.tape);
  check_ad_close("split in memory dy", dy, 2 * 4 * 24 * 0.125, 1e-12);
  check_ad_close("split in memory dx0", grad[0], 2 * 24 / 16.0, 1e-12);
  return check_done();
}
