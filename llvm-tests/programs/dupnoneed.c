// Exercises: enzyme_dupnoneed outputs, whose primal values nobody reads, in both modes.
#include "check.h"

void __enzyme_autodiff(void *, ...);
void __enzyme_fwddiff(void *, ...);

#define N 5

static void cumulative(const double *x, double *y, int n) {
  double s = 0;
  for (int i = 0; i < n; i++) {
    s += x[i] * x[i];
    y[i] = log(1 + s);
  }
}

static double seed[N];

static double call(void *context, const double *x) {
  (void)context;
  double y[N];
  cumulative(x, y, N);
  return check_dot(seed, y, N);
}

int main(void) {
  check_begin();
  double x[N], v[N], dx[N] = {0}, want[N] = {0}, y[N] = {0}, d[N] = {0}, s = 0;
  check_fill(x, N, 0.3, 1.3);
  check_fill(v, N, -1, 1);
  check_fill(seed, N, -1, 1);
  for (int i = 0; i < N; i++) {
    s += x[i] * x[i];
    for (int j = 0; j <= i; j++)
      want[j] += seed[i] * 2 * x[j] / (1 + s);
  }
  __enzyme_fwddiff((void *)cumulative, enzyme_dup, x, v, enzyme_dupnoneed, y, d, enzyme_const, N);
  double t = check_dot(seed, d, N);
  memcpy(d, seed, sizeof d);
  __enzyme_autodiff((void *)cumulative, enzyme_dup, x, dx, enzyme_dupnoneed, y, d, enzyme_const, N);
  check_ad_zero("adjoint of output", d, N);
  check_gradient("cumulative", call, 0, x, N, want, dx, v, t);
  return check_done();
}
