// Signs, magnitudes and exponents taken on the bits of floats, through unions and memcpy: flipped, cleared,
// joined, conditional; frexp, ldexp, signbit and their like.
#include "check.h"

#include <stdint.h>

double __enzyme_autodiff_array(void *, ...);
double __enzyme_fwddiff_array(void *, ...);

typedef double (*function)(const double *);

static double call(void *f, const double *x) { return (*(function *)f)(x); }

// Reverse against differences with step H, forward against reverse.
#define CHECK(NAME, N, H, TOLERANCE)                                                                         \
  do {                                                                                                       \
    function f = NAME;                                                                                       \
    double gradient[16] = {0};                                                                               \
    __enzyme_autodiff_array((void *)NAME, enzyme_dup, x, gradient);                                          \
    double t = __enzyme_fwddiff_array((void *)NAME, enzyme_dup, x, v);                                       \
    for (int i = 0; i < N; i++)                                                                              \
      check_ad_close(#NAME, gradient[i], central_difference(call, &f, x, 16, i, H), TOLERANCE);              \
    check_ad_close(#NAME " forward", t, check_dot(gradient, v, N), (TOLERANCE) > 1e-5 ? 1e-4 : TIGHT);       \
  } while (0)

static double xorneg(const double *x) {
  union {
    double d;
    uint64_t u;
  } v;
  v.d = x[0] * x[1];
  v.u ^= 0x8000000000000000ull;
  return v.d * x[0];
}
static double andabs(const double *x) {
  uint64_t u;
  double p = x[0] * x[1];
  memcpy(&u, &p, 8);
  u &= 0x7fffffffffffffffull;
  double r;
  memcpy(&r, &u, 8);
  return r * x[0];
}
static double cpsgn(const double *x) {
  uint64_t a, b;
  double p = x[0] * x[2], q = x[1];
  memcpy(&a, &p, 8);
  memcpy(&b, &q, 8);
  a = (a & 0x7fffffffffffffffull) | (b & 0x8000000000000000ull);
  double r;
  memcpy(&r, &a, 8);
  return r * x[0];
}
static double expo(const double *x) {
  uint64_t a;
  double p = x[0] * x[2];
  memcpy(&a, &p, 8);
  int e = (int)((a >> 52) & 0x7ff) - 1023;
  return x[0] * e + x[1] * p;
}
static double sgnb(const double *x) {
  double s = 0;
  for (int i = 0; i < 4; i++) {
    if (signbit(x[i]))
      s -= x[i] * x[0];
    else
      s += x[i];
    if (isnan(x[i]) || isinf(x[i]) || !isfinite(x[i]) || fpclassify(x[i]) == FP_ZERO)
      s += 100;
  }
  return s;
}
static double ld(const double *x) {
  int e;
  double m = frexp(x[0] * x[2], &e);
  return ldexp(m, e + 1) * x[1] + m * scalbn(x[1], 2) + ilogb(x[0]) * x[1] + logb(x[2]) * x[0] +
         scalbln(x[0], 3);
}
static double negabs(const double *x) {
  uint64_t u;
  double p = x[0] * x[1];
  memcpy(&u, &p, 8);
  u |= 0x8000000000000000ull;
  double r;
  memcpy(&r, &u, 8);
  return r * x[0];
}
static double fx(const double *x) {
  union {
    float f;
    uint32_t u;
  } v;
  v.f = x[0] * x[1];
  v.u ^= 0x80000000u;
  float g = v.f;
  v.u &= 0x7fffffffu;
  return v.f * g;
}
static double condneg(const double *x) {
  int c = x[2] > 0;
  union {
    double d;
    uint64_t u;
  } v;
  v.d = x[0] * x[1];
  v.u ^= (uint64_t)c << 63;
  return v.d * x[0];
}
int main(void) {
  check_begin();
  double x[16] = {0.7, -0.4, 1.3, 0.6, 0.9, 1.7, -1.2, 0.35, 0.8, 0.3, 0.4, 0.55, 0.65, 0.75, 0.85, 0.95};
  double v[16] = {0.3, -0.2, 0.5, 1, -0.4, 0.6, 0.7, -0.8, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8};
  CHECK(xorneg, 2, 1e-3, DIFFERENCE);
  CHECK(andabs, 2, 1e-3, DIFFERENCE);
  CHECK(cpsgn, 3, 1e-3, DIFFERENCE);
  CHECK(expo, 3, 1e-3, DIFFERENCE);
  CHECK(sgnb, 4, 1e-3, DIFFERENCE);
  CHECK(ld, 3, 1e-3, DIFFERENCE);
  CHECK(negabs, 2, 1e-3, DIFFERENCE);
  CHECK(fx, 2, 2e-2, 1e-3);
  CHECK(condneg, 2, 1e-3, DIFFERENCE);
  return check_done();
}
