// Exercises: unsigned and size_t counters, counted up and with the i-- > 0 idiom.
#include "check.h"

void __enzyme_autodiff(void *, ...);
double __enzyme_fwddiff(void *, ...);

#define N 8

static double up(const double *x, unsigned n) {
  double s = 0.5;
  for (unsigned i = 0; i < n; i++)
    s = s * x[i] + x[i] * x[i];
  return s;
}

static double down(const double *x, size_t n) {
  double s = 0.5;
  for (size_t i = n; i-- > 0;)
    s = s * x[i] + 1 / x[i];
  return s;
}

static double call_up(void *context, const double *x) {
  (void)context;
  return up(x, N);
}

static double call_down(void *context, const double *x) {
  (void)context;
  return down(x, N);
}

int main(void) {
  check_begin();
  double x[N], v[N], du[N] = {0}, dd[N] = {0};
  check_fill(x, N, 0.5, 1.3);
  check_fill(v, N, -1, 1);
  __enzyme_autodiff((void *)up, enzyme_dup, x, du, enzyme_const, (unsigned)N);
  double t = __enzyme_fwddiff((void *)up, enzyme_dup, x, v, enzyme_const, (unsigned)N);
  // Recurrences of degree N: differences.
  check_gradient("up", call_up, 0, x, N, 0, du, v, t);
  __enzyme_autodiff((void *)down, enzyme_dup, x, dd, enzyme_const, (size_t)N);
  t = __enzyme_fwddiff((void *)down, enzyme_dup, x, v, enzyme_const, (size_t)N);
  check_gradient("down", call_down, 0, x, N, 0, dd, v, t);
  return check_done();
}
