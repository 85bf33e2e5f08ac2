// Exercises: a signed counter running down to zero, with a nonlinear recurrence that needs its values in the
// opposite order.
#include "check.h"

void __enzyme_autodiff(void *, ...);
double __enzyme_fwddiff(void *, ...);

#define N 9

static double fold(const double *x, long n) {
  double s = 0.1;
  for (long i = n - 1; i >= 0; i--)
    s = tanh(s + x[i]) * x[i];
  return s;
}

static double call(void *context, const double *x) {
  (void)context;
  return fold(x, N);
}

int main(void) {
  check_begin();
  double x[N], v[N], dx[N] = {0}, want[N], s[N + 1];
  check_fill(x, N, 0.5, 1.8);
  check_fill(v, N, -1, 1);
  s[N] = 0.1;
  for (int i = N - 1; i >= 0; i--)
    s[i] = tanh(s[i + 1] + x[i]) * x[i];
  double adjoint = 1;
  for (int i = 0; i < N; i++) {
    double h = tanh(s[i + 1] + x[i]), slope = (1 - h * h) * x[i];
    want[i] = adjoint * (slope + h);
    adjoint *= slope;
  }
  __enzyme_autodiff((void *)fold, enzyme_dup, x, dx, enzyme_const, (long)N);
  double t = __enzyme_fwddiff((void *)fold, enzyme_dup, x, v, enzyme_const, (long)N);
  check_gradient("fold", call, 0, x, N, want, dx, v, t);
  return check_done();
}
