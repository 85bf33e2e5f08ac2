// Exercises: geometric mean, as a product with pow(p, 1.0 / n) and as exp of a mean of logs.
#include "check.h"

void __enzyme_autodiff(void *, ...);
double __enzyme_fwddiff(void *, ...);

#define N 6

static double by_product(const double *x, int n) {
  double p = 1;
  for (int i = 0; i < n; i++)
    p *= x[i];
  return pow(p, 1.0 / n);
}

static double by_logs(const double *x, int n) {
  double s = 0;
  for (int i = 0; i < n; i++)
    s += log(x[i]);
  return exp(s / n);
}

static double call(void *context, const double *x) {
  (void)context;
  return by_product(x, N);
}

int main(void) {
  check_begin();
  double x[N], v[N], dp[N] = {0}, dl[N] = {0}, want[N];
  check_fill(x, N, 0.5, 3);
  check_fill(v, N, -1, 1);
  for (int i = 0; i < N; i++)
    want[i] = by_logs(x, N) / (N * x[i]);
  __enzyme_autodiff((void *)by_product, enzyme_dup, x, dp, enzyme_const, N);
  __enzyme_autodiff((void *)by_logs, enzyme_dup, x, dl, enzyme_const, N);
  double tp = __enzyme_fwddiff((void *)by_product, enzyme_dup, x, v, enzyme_const, N);
  double tl = __enzyme_fwddiff((void *)by_logs, enzyme_dup, x, v, enzyme_const, N);
  check_gradient("by product", call, 0, x, N, want, dp, v, tp);
  check_gradient("by logs", call, 0, x, N, want, dl, v, tl);
  return check_done();
}
