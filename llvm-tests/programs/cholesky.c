// Exercises: Cholesky factor in place in the lower triangle, seeded by a weighted sum of its entries.
#include "check.h"

void __enzyme_autodiff(void *, ...);
void __enzyme_fwddiff(void *, ...);

#define N 4
#define M (N * N)

static void cholesky(double *a, int n) {
  for (int j = 0; j < n; j++) {
    double d = a[j * n + j];
    for (int k = 0; k < j; k++)
      d -= a[j * n + k] * a[j * n + k];
    d = sqrt(d);
    a[j * n + j] = d;
    for (int i = j + 1; i < n; i++) {
      double s = a[i * n + j];
      for (int k = 0; k < j; k++)
        s -= a[i * n + k] * a[j * n + k];
      a[i * n + j] = s / d;
    }
  }
}

static double seed[M];

static double call(void *context, const double *x) {
  (void)context;
  double a[M];
  memcpy(a, x, sizeof a);
  cholesky(a, N);
  return check_dot(seed, a, M);
}

int main(void) {
  check_begin();
  double x[M], v[M], a[M], d[M], factor[M];
  check_fill(x, M, -0.8, 0.8);
  check_fill(v, M, -1, 1);
  check_fill(seed, M, -1, 1);
  for (int i = 0; i < N; i++)
    x[i * N + i] = 3 + 0.3 * i;
  memcpy(factor, x, sizeof factor);
  cholesky(factor, N);
  for (int i = 0; i < N; i++)
    for (int j = 0; j <= i; j++) {
      double s = 0;
      for (int k = 0; k <= j; k++)
        s += factor[i * N + k] * factor[j * N + k];
      check_close("L L^T", s, x[i * N + j], TIGHT);
    }
  memcpy(a, x, sizeof a);
  memcpy(d, v, sizeof d);
  __enzyme_fwddiff((void *)cholesky, enzyme_dup, a, d, enzyme_const, N);
  check_ad_array("forward: factor", a, factor, M, TIGHT);
  double t = check_dot(seed, d, M);
  memcpy(a, x, sizeof a);
  memcpy(d, seed, sizeof d);
  __enzyme_autodiff((void *)cholesky, enzyme_dup, a, d, enzyme_const, N);
  check_ad_array("reverse: factor", a, factor, M, TIGHT);
  // The adjoint of a factor has no short formula: differences.
  check_gradient("cholesky", call, 0, x, M, 0, d, v, t);
  return check_done();
}
