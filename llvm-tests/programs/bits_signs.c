// Signs, magnitudes and exponents taken on the bits of floats, through unions and memcpy: flipped, cleared,
// joined, conditional; frexp, ldexp, signbit and their like.
#include "check.h"

#include <stdint.h>

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
  CHECK_ARRAY(xorneg, 2, 1e-3, DIFFERENCE);
  CHECK_ARRAY(andabs, 2, 1e-3, DIFFERENCE);
  CHECK_ARRAY(cpsgn, 3, 1e-3, DIFFERENCE);
  CHECK_ARRAY(expo, 3, 1e-3, DIFFERENCE);
  CHECK_ARRAY(sgnb, 4, 1e-3, DIFFERENCE);
  CHECK_ARRAY(ld, 3, 1e-3, DIFFERENCE);
  CHECK_ARRAY(negabs, 2, 1e-3, DIFFERENCE);
  CHECK_ARRAY(fx, 2, 2e-2, 1e-3);
  CHECK_ARRAY(condneg, 2, 1e-3, DIFFERENCE);
  return check_done();
}
