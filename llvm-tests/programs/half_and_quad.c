// _Float16 in memory, __float128 with its arithmetic, its functions and its complex numbers.
#include "check.h"

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
    check_ad_close(#NAME " forward", t, check_dot(gradient, v, N), (TOLERANCE) > 1e-5 ? 1e-3 : TIGHT);       \
  } while (0)

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
  double x[16] = {0.7, -0.4, 1.3, 0.6, 0.9, 1.7, -1.2, 0.35, 0.8, 0.3, 0.4, 0.55, 0.65, 0.75, 0.85, 0.95};
  double v[16] = {0.3, -0.2, 0.5, 1, -0.4, 0.6, 0.7, -0.8, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8};
  CHECK(fh, 4, 0.125, 2e-2);
  CHECK(q, 3, 1e-3, DIFFERENCE);
  CHECK(qm, 2, 1e-3, DIFFERENCE);
  CHECK(qc, 2, 1e-3, DIFFERENCE);
  return check_done();
}
