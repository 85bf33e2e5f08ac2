// Complex numbers by value through recursive functions: in registers (double), packed in a vector (float), in
// memory (long double); arrays of them, as a Fourier transform has.
#include "check.h"

#include <complex.h>

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

int main(void) {
  check_begin();
  CHECK_ARRAY(doubles, 2, 1e-3, DIFFERENCE);
  CHECK_ARRAY(floats, 2, 2e-2, 1e-3);
  CHECK_ARRAY(long_doubles, 2, 1e-3, DIFFERENCE);
  CHECK_ARRAY(transform, 8, 1e-3, DIFFERENCE);
  CHECK_ARRAY(through_memory, 6, 1e-3, DIFFERENCE);
  return check_done();
}
