// _Float16 in memory, __float128 with its arithmetic, its functions and its complex numbers.
// skip-sanitize: refused with its place (RG0205): at this level clang copies four halves as one integer
#include "check.h"

static double fh(const double *x) {
  _Float16 a[4], b[4];
  for (int i = 0; i < 4; i++)
    a[i] = x[i];
  memcpy(b, a, sizeof a);
  _Float16 s = 0;
  for (int i = 0; i < 4; i++)
    s += b[i] * a[3 - i] * (_Float16)2;
  return s;
}
static double q(const double *x) {
  __float128 a[3], b[3];
  for (int i = 0; i < 3; i++)
    a[i] = (__float128)x[i] * x[1];
  memcpy(b, a, sizeof a);
  __float128 s = 0;
  for (int i = 0; i < 3; i++)
    s += b[i] * a[i] / (1 + a[2] * a[2]);
  return s;
}
__float128 expf128(__float128);
__float128 sinf128(__float128);
static double qm(const double *x) {
  __float128 a = x[0];
  return expf128(a) * sinf128(a * x[1]);
}
typedef _Complex float __attribute__((mode(TC))) c128;
static double qc(const double *x) {
  c128 a;
  __real__ a = x[0];
  __imag__ a = x[1];
  c128 b = a * a / (a + 1);
  return __real__ b + 2 * __imag__ b;
}
int main(void) {
  check_begin();
  CHECK_ARRAY(fh, 4, 0.125, 2e-2);
  CHECK_ARRAY(q, 3, 1e-3, DIFFERENCE);
  CHECK_ARRAY(qm, 2, 1e-3, DIFFERENCE);
  CHECK_ARRAY(qc, 2, 1e-3, DIFFERENCE);
  return check_done();
}
