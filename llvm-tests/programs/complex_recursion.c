// Complex numbers by value through recursive functions: in registers (double), packed in a vector (float), in
// memory (long double); arrays of them, as a Fourier transform has.
#include "check.h"

#include <complex.h>

double __enzyme_autodiff_array(void *, ...);
double __enzyme_fwddiff_array(void *, ...);

#define POWER(T, NAME)                                                                                       \
  __attribute__((noinline)) static T complex NAME(T complex z, int n) {                                      \
    if (n == 0)                                                                                              \
      return 1;                                                                                              \
    T complex half = NAME(z, n / 2);                                                                         \
    return n & 1 ? half * half * z : half * half;                                                            \
  }
POWER(double, power)
POWER(float, power_f)
POWER(long double, power_l)

static double doubles(const double *x) {
  double complex c = power(x[0] + I * x[1], 5);
  return creal(c) + 2 * cimag(c);
}

static double floats(const double *x) {
  float complex a = x[0] + I * x[1], c = power_f(a, 5) + cexpf(a) / csqrtf(a);
  return crealf(c) + 2 * cimagf(c) + cabsf(a) * cargf(c);
}

static double long_doubles(const double *x) {
  long double complex a = x[0] + I * x[1], c = power_l(a, 5) + cexpl(a) / csqrtl(a);
  return creall(c) + 2 * cimagl(c) + cabsl(a) * cargl(c);
}

static double transform(const double *x) {
  double complex in[4], out[4];
  double sum = 0;
  for (int i = 0; i < 4; i++)
    in[i] = x[2 * i] + I * x[2 * i + 1];
  for (int k = 0; k < 4; k++) {
    out[k] = 0;
    for (int j = 0; j < 4; j++)
      out[k] += in[j] * cexp(-2 * I * M_PI * j * k / 4 + 0.1 * in[k]);
    sum += cabs(out[k]) * (k + 1);
  }
  return sum;
}

__attribute__((noinline)) static void roots(double complex *out, const double complex *in, int n) {
  if (n == 0)
    return;
  out[n - 1] = csqrt(in[n - 1]) * in[0];
  roots(out, in, n - 1);
}

static double through_memory(const double *x) {
  double complex out[3];
  roots(out, (const double complex *)x, 3);
  return creal(out[0]) + cimag(out[1]) + cabs(out[2]);
}

typedef double (*function)(const double *);

static double call(void *f, const double *x) { return (*(function *)f)(x); }

#define CHECK(NAME, N, H, TOLERANCE)                                                                         \
  do {                                                                                                       \
    function f = NAME;                                                                                       \
    double gradient[8] = {0}, want;                                                                          \
    __enzyme_autodiff_array((void *)NAME, enzyme_dup, x, gradient);                                          \
    double t = __enzyme_fwddiff_array((void *)NAME, enzyme_dup, x, v);                                       \
    for (int i = 0; i < N; i++) {                                                                            \
      want = central_difference(call, &f, x, N, i, H);                                                       \
      check_ad_close(#NAME, gradient[i], want, TOLERANCE);                                                   \
    }                                                                                                        \
    check_ad_close(#NAME " forward", t, check_dot(gradient, v, N), TOLERANCE);                               \
  } while (0)

int main(void) {
  check_begin();
  double x[8] = {0.7, -0.4, 1.3, 0.6, 0.9, 1.7, -1.2, 0.35}, v[8] = {0.3, -0.2, 0.5, 1, -0.4, 0.6, 0.7, -0.8};
  CHECK(doubles, 2, 1e-3, DIFFERENCE);
  CHECK(floats, 2, 2e-2, 1e-3);
  CHECK(long_doubles, 2, 1e-3, DIFFERENCE);
  CHECK(transform, 8, 1e-3, DIFFERENCE);
  CHECK(through_memory, 6, 1e-3, DIFFERENCE);
  return check_done();
}
