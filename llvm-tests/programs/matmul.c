// Exercises: matrix product C = A B, all three duplicated; dA = dC B^T, dB = A^T dC.
#include "check.h"

void __enzyme_autodiff(void *, ...);
void __enzyme_fwddiff(void *, ...);

#define N 4
#define M (N * N)

static void matmul(const double *a, const double *b, double *c, int n) {
  for (int i = 0; i < n; i++)
    for (int j = 0; j < n; j++) {
      double s = 0;
      for (int k = 0; k < n; k++)
        s += a[i * n + k] * b[k * n + j];
      c[i * n + j] = s;
    }
}

static double seed[M];

static double call(void *context, const double *x) {
  (void)context;
  double c[M];
  matmul(x, x + M, c, N);
  return check_dot(seed, c, M);
}

int main(void) {
  check_begin();
  double x[2 * M], v[2 * M], g[2 * M] = {0}, want[2 * M] = {0}, c[M], d[M], product[M];
  check_fill(x, 2 * M, -1, 1);
  check_fill(v, 2 * M, -1, 1);
  check_fill(seed, M, -1, 1);
  matmul(x, x + M, product, N);
  for (int i = 0; i < N; i++)
    for (int j = 0; j < N; j++)
      for (int k = 0; k < N; k++) {
        want[i * N + k] += seed[i * N + j] * x[M + k * N + j];
        want[M + k * N + j] += seed[i * N + j] * x[i * N + k];
      }
  memset(d, 0, sizeof d);
  __enzyme_fwddiff((void *)matmul, enzyme_dup, x, v, enzyme_dup, x + M, v + M, enzyme_dup, c, d, enzyme_const,
                   N);
  check_ad_array("forward: product", c, product, M, TIGHT);
  double t = check_dot(seed, d, M);
  memcpy(d, seed, sizeof d);
  memset(c, 0, sizeof c);
  __enzyme_autodiff((void *)matmul, enzyme_dup, x, g, enzyme_dup, x + M, g + M, enzyme_dup, c, d,
                    enzyme_const, N);
  check_ad_array("reverse: product", c, product, M, TIGHT);
  // C is overwritten, so the adjoint of what it held is zero.
  check_ad_zero("adjoint of C", d, M);
  check_gradient("matmul", call, 0, x, 2 * M, want, g, v, t);
  return check_done();
}
