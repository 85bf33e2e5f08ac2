// Exercises: prefix products in place (x[i] *= x[i-1]), a recurrence through memory.
#include "check.h"

void __enzyme_autodiff(void *, ...);
void __enzyme_fwddiff(void *, ...);

#define N 8

static void prefix(double *x, int n) {
  for (int i = 1; i < n; i++)
    x[i] *= x[i - 1];
}

static double seed[N];

static double call(void *context, const double *x) {
  (void)context;
  double y[N];
  memcpy(y, x, sizeof y);
  prefix(y, N);
  return check_dot(seed, y, N);
}

int main(void) {
  check_begin();
  double x[N], v[N], y[N], d[N], want[N] = {0}, after[N];
  check_fill(x, N, 0.7, 1.4);
  check_fill(v, N, -1, 1);
  check_fill(seed, N, -1, 1);
  double p = 1;
  for (int i = 0; i < N; i++) {
    after[i] = p *= x[i];
    for (int j = 0; j <= i; j++)
      want[j] += seed[i] * p / x[j];
  }
  memcpy(y, x, sizeof y);
  memcpy(d, v, sizeof d);
  __enzyme_fwddiff((void *)prefix, enzyme_dup, y, d, enzyme_const, N);
  check_ad_array("forward: primal", y, after, N, TIGHT);
  double t = check_dot(seed, d, N);
  memcpy(y, x, sizeof y);
  memcpy(d, seed, sizeof d);
  __enzyme_autodiff((void *)prefix, enzyme_dup, y, d, enzyme_const, N);
  check_ad_array("reverse: primal", y, after, N, TIGHT);
  check_gradient("prefix", call, 0, x, N, want, d, v, t);
  return check_done();
}
