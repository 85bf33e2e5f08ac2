// Exercises: log-sum-exp with the maximum subtracted; its gradient is the softmax.
#include "check.h"

void __enzyme_autodiff(void *, ...);
double __enzyme_fwddiff(void *, ...);

#define N 7

static double logsumexp(const double *x, int n) {
  double m = x[0];
  for (int i = 1; i < n; i++)
    if (x[i] > m)
      m = x[i];
  double s = 0;
  for (int i = 0; i < n; i++)
    s += exp(x[i] - m);
  return m + log(s);
}

static double call(void *context, const double *x) {
  (void)context;
  return logsumexp(x, N);
}

int main(void) {
  check_begin();
  // The second round is shifted so far that exp(x) alone would overflow.
  for (int round = 0; round < 2; round++) {
    double x[N], v[N], dx[N] = {0}, want[N];
    check_fill(x, N, -2, 2);
    for (int i = 0; i < N; i++)
      x[i] += 900 * round;
    check_fill(v, N, -1, 1);
    double l = logsumexp(x, N);
    for (int i = 0; i < N; i++)
      want[i] = exp(x[i] - l);
    __enzyme_autodiff((void *)logsumexp, enzyme_dup, x, dx, enzyme_const, N);
    double t = __enzyme_fwddiff((void *)logsumexp, enzyme_dup, x, v, enzyme_const, N);
    if (round == 0) {
      check_gradient("logsumexp", call, 0, x, N, want, dx, v, t);
    } else {
      // Too large for differences at the same tolerance.
      check_ad_array("shifted", dx, want, N, TIGHT);
      check_ad_close("shifted forward", t, check_dot(dx, v, N), TIGHT);
    }
  }
  return check_done();
}
