// Exercises: softmax written to an output array, then cross entropy against an inactive class; the gradient
// is p - e.
#include "check.h"

void __enzyme_autodiff(void *, ...);
double __enzyme_fwddiff(void *, ...);

#define N 6

static __attribute__((noinline)) void softmax(const double *x, double *p, int n) {
  double m = x[0], s = 0;
  for (int i = 1; i < n; i++)
    m = fmax(m, x[i]);
  for (int i = 0; i < n; i++)
    s += p[i] = exp(x[i] - m);
  for (int i = 0; i < n; i++)
    p[i] /= s;
}

static double loss(const double *x, double *p, int n, int class) {
  softmax(x, p, n);
  return -log(p[class]);
}

static double call(void *context, const double *x) {
  double p[N];
  return loss(x, p, N, *(int *)context);
}

int main(void) {
  check_begin();
  for (int class = 0; class < N; class += 2) {
    double x[N], v[N], dx[N] = {0}, p[N], dp[N] = {0}, want[N], probability[N];
    check_fill(x, N, -2, 2);
    check_fill(v, N, -1, 1);
    softmax(x, probability, N);
    for (int i = 0; i < N; i++)
      want[i] = probability[i] - (i == class);
    __enzyme_autodiff((void *)loss, enzyme_dup, x, dx, enzyme_dup, p, dp, enzyme_const, N, enzyme_const,
                      class);
    check_ad_array("probabilities", p, probability, N, TIGHT);
    check_ad_zero("adjoint of p", dp, N);
    double t = __enzyme_fwddiff((void *)loss, enzyme_dup, x, v, enzyme_dup, p, dp, enzyme_const, N,
                                enzyme_const, class);
    // The tangent of p is J v with J = diag(p) - p p^T.
    double tangent[N], mean = check_dot(probability, v, N);
    for (int i = 0; i < N; i++)
      tangent[i] = probability[i] * (v[i] - mean);
    check_ad_array("tangent of p", dp, tangent, N, TIGHT);
    check_gradient("loss", call, &class, x, N, want, dx, v, t);
  }
  return check_done();
}
