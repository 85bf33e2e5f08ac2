// Exercises: forward substitution in place, L and b both active; the right-hand side becomes the solution.
#include "check.h"

void __enzyme_autodiff(void *, ...);
void __enzyme_fwddiff(void *, ...);

#define N 4
#define M (N * N)

static void solve(const double *l, double *b, int n) {
  for (int i = 0; i < n; i++) {
    for (int j = 0; j < i; j++)
      b[i] -= l[i * n + j] * b[j];
    b[i] /= l[i * n + i];
  }
}

static double seed[N];

static double call(void *context, const double *x) {
  (void)context;
  double b[N];
  memcpy(b, x + M, sizeof b);
  solve(x, b, N);
  return check_dot(seed, b, N);
}

int main(void) {
  check_begin();
  double x[M + N], v[M + N], g[M + N] = {0}, want[M + N] = {0}, b[N], d[N], z[N];
  check_fill(x, M + N, 0.3, 0.9);
  for (int i = 0; i < N; i++)
    x[i * N + i] += 1;
  check_fill(v, M + N, -1, 1);
  check_fill(seed, N, -1, 1);
  // z = L^-1 b; the adjoint of b is L^-T seed, and that of L is -(adjoint) z^T.
  memcpy(z, x + M, sizeof z);
  solve(x, z, N);
  for (int i = N - 1; i >= 0; i--) {
    double s = seed[i];
    for (int j = i + 1; j < N; j++)
      s -= x[j * N + i] * want[M + j];
    want[M + i] = s / x[i * N + i];
    for (int j = 0; j <= i; j++)
      want[i * N + j] = -want[M + i] * z[j];
  }
  memcpy(b, x + M, sizeof b);
  memcpy(d, v + M, sizeof d);
  __enzyme_fwddiff((void *)solve, enzyme_dup, x, v, enzyme_dup, b, d, enzyme_const, N);
  check_ad_array("forward: solution", b, z, N, TIGHT);
  double t = check_dot(seed, d, N);
  memcpy(b, x + M, sizeof b);
  memcpy(g + M, seed, sizeof seed);
  __enzyme_autodiff((void *)solve, enzyme_dup, x, g, enzyme_dup, b, g + M, enzyme_const, N);
  check_ad_array("reverse: solution", b, z, N, TIGHT);
  check_gradient("solve", call, 0, x, M + N, want, g, v, t);
  return check_done();
}
