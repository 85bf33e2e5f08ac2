// Exercises: a fixed-size local array, written and read again in separate loops and partly overwritten.
#include "check.h"

void __enzyme_autodiff(void *, ...);
double __enzyme_fwddiff(void *, ...);

#define N 6

static double smooth(const double *x) {
  double t[N], u[N] = {0};
  for (int i = 0; i < N; i++)
    t[i] = x[i] * x[i];
  for (int i = 1; i < N - 1; i++)
    u[i] = t[i - 1] * t[i + 1];
  for (int i = 0; i < N; i += 2)
    t[i] = exp(-u[i]) * t[N - 1 - i];
  double s = 0;
  for (int i = 0; i < N; i++)
    s += t[i] * (u[i] + 1);
  return s;
}

static double call(void *context, const double *x) {
  (void)context;
  return smooth(x);
}

int main(void) {
  check_begin();
  double x[N], v[N], dx[N] = {0};
  check_fill(x, N, 0.4, 1.2);
  check_fill(v, N, -1, 1);
  __enzyme_autodiff((void *)smooth, enzyme_dup, x, dx);
  double t = __enzyme_fwddiff((void *)smooth, enzyme_dup, x, v);
  // Overlapping products: differences.
  check_gradient("smooth", call, 0, x, N, 0, dx, v, t);
  return check_done();
}
