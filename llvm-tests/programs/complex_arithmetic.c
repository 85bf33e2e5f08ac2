// Complex numbers: products and quotients (the compiler's calls of __muldc3 and __divdc3 among them), and the
// functions of <complex.h>, against differences.
#include "check.h"

#include <complex.h>

double __enzyme_autodiff_array(void *, ...);
double __enzyme_fwddiff_array(void *, ...);

static double arithmetic(const double *x) {
  double complex a = x[0] + I * x[1], b = x[2] + I * x[3], c = a * b + a / b;
  c /= 2 + c * conj(a);
  return creal(c) * cimag(c) + cabs(c) + carg(a);
}

static double powers(const double *x) {
  double complex a = x[0] + I * x[1], b = x[2] + I * x[3], s = 0;
  for (int i = 0; i < 4; i++) {
    s = s * a + b;
    s = csqrt(s) + clog(b) + cpow(a, b) * cexp(-b) / (1 + 0.1 * s);
  }
  return creal(s) + 2 * cimag(s);
}

static double hyperbolic(const double *x) {
  double complex a = x[0] + I * x[1], b = x[2] + I * x[3];
  double complex s = csin(a) * ccos(b) + ctan(a) + csinh(b) / ccosh(a) + ctanh(b) + conj(a) * cproj(b);
  return creal(s) + 2 * cimag(s);
}

static double inverse(const double *x) {
  double complex a = x[0] + I * x[1], b = x[2] + I * x[3];
  double complex s = casin(a) + cacos(b) + catan(a) + casinh(b) * cacosh(a) + catanh(b);
  return creal(s) + 2 * cimag(s);
}

// The iteration stops by the size of an active number.
static double escape(const double *x) {
  double complex c = 0.2 * (x[0] + I * x[1]), z = 0;
  for (int i = 0; i < 20 && cabs(z) < 2; i++)
    z = z * z + c;
  return cabs(z);
}

#define CALL(NAME)                                                                                           \
  static double call_##NAME(void *context, const double *x) {                                                \
    (void)context;                                                                                           \
    return NAME(x);                                                                                          \
  }                                                                                                          \
  static void check_##NAME(const double *x) {                                                                \
    double gradient[4] = {0}, v[4] = {0.3, -0.2, 0.5, 1};                                                    \
    __enzyme_autodiff_array((void *)NAME, enzyme_dup, x, gradient);                                          \
    double t = __enzyme_fwddiff_array((void *)NAME, enzyme_dup, x, v);                                       \
    check_gradient(#NAME, call_##NAME, 0, x, 4, 0, gradient, v, t);                                          \
  }

CALL(arithmetic)
CALL(powers)
CALL(hyperbolic)
CALL(inverse)
CALL(escape)

int main(void) {
  check_begin();
  double points[4][4] = {
      {0.7, -0.4, 1.3, 0.6}, {-0.8, 0.3, 0.5, -1.1}, {0.25, 0.5, -1.4, -0.7}, {1.5, 0.8, -0.6, 0.4}};
  for (int i = 0; i < 4; i++) {
    check_arithmetic(points[i]);
    check_powers(points[i]);
    check_hyperbolic(points[i]);
    check_inverse(points[i]);
    check_escape(points[i]);
  }
  return check_done();
}
