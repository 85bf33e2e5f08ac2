// Exercises: continue under a condition on the data, and on the counter.
#include "check.h"

void __enzyme_autodiff(void *, ...);
double __enzyme_fwddiff(void *, ...);

#define N 10

static double positive(const double *x, int n) {
  double sum = 0;
  for (int i = 0; i < n; i++) {
    if (x[i] < 0)
      continue;
    if (i % 3 == 2)
      continue;
    sum += x[i] * x[i] * (i + 1);
  }
  return sum;
}

static double call(void *context, const double *x) {
  (void)context;
  return positive(x, N);
}

int main(void) {
  check_begin();
  double x[N], v[N], dx[N] = {0}, want[N];
  for (int i = 0; i < N; i++) {
    x[i] = check_uniform(0.2, 1.0) * (i % 4 == 1 ? -1 : 1);
    want[i] = x[i] < 0 || i % 3 == 2 ? 0 : 2 * x[i] * (i + 1);
  }
  check_fill(v, N, -1, 1);
  __enzyme_autodiff((void *)positive, enzyme_dup, x, dx, enzyme_const, N);
  double t = __enzyme_fwddiff((void *)positive, enzyme_dup, x, v, enzyme_const, N);
  check_gradient("positive", call, 0, x, N, want, dx, v, t);
  return check_done();
}
