// Most of math.h in one place, in three formats: functions with several results, special functions, guarded
// singularities, powers of zero.
#define _GNU_SOURCE
#include "check.h"

static double several(const double *x) {
  double s, c;
  sincos(x[0] * x[1], &s, &c);
  double ip;
  double fr = modf(x[2] * 3, &ip);
  int e;
  double m = frexp(x[2], &e);
  int q;
  double r = remquo(x[2] * 3, x[0], &q);
  int sg;
  double lg = lgamma_r(x[1] - 0.3, &sg);
  return s * c + fr * ip + m * e + r * q + lg * sg;
}
static double single_valued(const double *x) {
  return fma(x[0], x[1], x[2]) + fdim(x[0], x[1]) * fmax(x[0], x[2]) * fmin(x[1], x[2]) +
         fmod(x[2] * 3, x[0]) + remainder(x[2] * 2, x[0]) + hypot(x[0], x[1]) + cbrt(x[2]) + exp10(x[1]) +
         exp2(x[0]) + log1p(x[0]) + expm1(x[1]) + pow(x[0], x[1]) + atan2(x[1], x[0]) + asinh(x[0]) +
         acosh(1 + x[2]) + atanh(x[0]) + nextafter(x[0], 2) * x[1] + copysign(x[0], x[1]) +
         trunc(x[0]) * x[1] + floor(x[2]) * x[0] + ceil(x[2]) * x[1] + round(x[0]) + rint(x[1]) +
         nearbyint(x[1]) + lround(x[2]) * x[0] + llrint(x[0]);
}
static double special(const double *x) {
  return erf(x[0]) + erfc(x[1]) + tgamma(x[2]) + lgamma(x[0] + 1) * j0(x[0]) + j1(x[1]) + jn(2, x[2]) +
         y0(x[2]) + y1(x[0]) + yn(3, x[2]) + log2(x[0]) + log10(x[2]) + pow(x[1], 3) + pow(x[1], 2.0) +
         pow(2.0, x[0]) + pow(x[0], -2) + pow(x[0], 0.5);
}
static double floats(const double *x) {
  float f = x[0], g = x[1], h = x[2];
  float s, cc;
  sincosf(f * g, &s, &cc);
  float ip;
  float fr = modff(h * 2.5f, &ip);
  return s * cc + fr * ip + expf(f) * powf(h, g) + fminf(f, h) + fmaf(f, g, h) + tanhf(f) + log1pf(h) +
         cbrtf(h) + hypotf(f, g) + erff(f) + tgammaf(h) + lgammaf(h) + atan2f(f, h);
}
static double long_doubles(const double *x) {
  long double f = x[0], g = x[1], h = x[2];
  long double s, cc;
  sincosl(f * g, &s, &cc);
  long double ip;
  long double fr = modfl(h * 3, &ip);
  return s * cc + fr * ip + expl(f) * powl(h, g) + fminl(f, h) + fmal(f, g, h) + tanhl(f) + log1pl(h) +
         cbrtl(h) + hypotl(f, g) + erfl(f) + atan2l(f, h) + exp2l(g) + sqrtl(h) + fabsl(g) + floorl(h) +
         sinl(f) * cosl(g) * tanl(f) + asinl(f) + acosl(g) + atanl(h) + sinhl(f) + coshl(g) + logl(h) +
         log2l(h) + log10l(h) + expm1l(g) + ldexpl(f, 3) + copysignl(f, g) + fmodl(h * 3, f);
}
static double guarded(const double *x) {
  double s = 0;
  for (int i = 0; i < 4; i++) {
    double t = x[i];
    s += t > 0 ? log(t) : 0;
    s += t > 0 ? sqrt(t) : 0;
    s += t != 0 ? t / fabs(t) * t : 0;
    s += t > 0.5 ? pow(t, 1.5) : t;
    s += t > -0.3 ? acos(t * 0.5) * asin(t * .3) : 0;
    s += t < 0 ? 0 : sqrt(t) * log(t + 1) / t;
  }
  return s;
}
static double zero_base(const double *x) {
  double u = x[0] - 0.7;
  return u * x[1] + pow(u, 2) + pow(u, 3) * x[1] + pow(u, 1) * 3;
}
int main(void) {
  check_begin();
  CHECK_ARRAY(several, 3, 1e-3, DIFFERENCE);
  CHECK_ARRAY(single_valued, 3, 1e-3, DIFFERENCE);
  CHECK_ARRAY(special, 3, 1e-3, DIFFERENCE);
  CHECK_ARRAY(floats, 3, 2e-2, 1e-3);
  CHECK_ARRAY(long_doubles, 3, 1e-3, DIFFERENCE);
  CHECK_ARRAY(guarded, 4, 1e-3, DIFFERENCE);
  CHECK_ARRAY(zero_base, 2, 1e-3, DIFFERENCE);
  return check_done();
}
