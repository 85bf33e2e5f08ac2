// Exercises: LU decomposition without pivoting, in place, then log|det| from the diagonal; the gradient is
// the inverse transposed.
#include "check.h"

void __enzyme_autodiff(void *, ...);
double __enzyme_fwddiff(void *, ...);

#define N 4
#define M (N * N)

static double logdet(const double *x, int n) {
  double a[M];
  for (int i = 0; i < n * n; i++)
    a[i] = x[i];
  for (int k = 0; k < n; k++)
    for (int i = k + 1; i < n; i++) {
      a[i * n + k] /= a[k * n + k];
      for (int j = k + 1; j < n; j++)
        a[i * n + j] -= a[i * n + k] * a[k * n + j];
    }
  double s = 0;
  for (int k = 0; k < n; k++)
    s += log(fabs(a[k * n + k]));
  return s;
}

static double call(void *context, const double *x) {
  (void)context;
  return logdet(x, N);
}

int main(void) {
  check_begin();
  double x[M], v[M], dx[M] = {0}, a[M], inverse[M] = {0}, want[M];
  check_fill(x, M, -1, 1);
  check_fill(v, M, -1, 1);
  for (int i = 0; i < N; i++)
    x[i * N + i] += 4, inverse[i * N + i] = 1;
  // Gauss-Jordan; the matrix is diagonally dominant.
  memcpy(a, x, sizeof a);
  for (int k = 0; k < N; k++) {
    double p = a[k * N + k];
    for (int j = 0; j < N; j++)
      a[k * N + j] /= p, inverse[k * N + j] /= p;
    for (int i = 0; i < N; i++) {
      double m = a[i * N + k];
      if (i == k)
        continue;
      for (int j = 0; j < N; j++)
        a[i * N + j] -= m * a[k * N + j], inverse[i * N + j] -= m * inverse[k * N + j];
    }
  }
  for (int i = 0; i < N; i++)
    for (int j = 0; j < N; j++)
      want[i * N + j] = inverse[j * N + i];
  __enzyme_autodiff((void *)logdet, enzyme_dup, x, dx, enzyme_const, N);
  double t = __enzyme_fwddiff((void *)logdet, enzyme_dup, x, v, enzyme_const, N);
  check_gradient("logdet", call, 0, x, M, want, dx, v, t);
  return check_done();
}
