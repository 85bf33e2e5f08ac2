// Exercises: soft dynamic time warping and the hard one: a table by rows on the heap, each cell from three
// neighbours, the smallest chosen by comparisons or blended by exponentials.
#include "check.h"

void __enzyme_autodiff(void *, ...);
double __enzyme_fwddiff(void *, ...);

#define N 5
#define K 4
#define M (N + K)

static double least(double a, double b, double c) { return a < b ? (a < c ? a : c) : (b < c ? b : c); }

static double soft_least(double a, double b, double c, double gamma) {
  double m = least(a, b, c);
  return m - gamma * log(exp((m - a) / gamma) + exp((m - b) / gamma) + exp((m - c) / gamma));
}

static double warp(const double *x, const double *y, int n, int k, double gamma) {
  double **cost = malloc((n + 1) * sizeof *cost);
  for (int i = 0; i <= n; i++) {
    cost[i] = malloc((k + 1) * sizeof **cost);
    for (int j = 0; j <= k; j++)
      cost[i][j] = i || j ? 1e6 : 0;
  }
  for (int i = 1; i <= n; i++)
    for (int j = 1; j <= k; j++) {
      double d = x[i - 1] - y[j - 1];
      double a = cost[i - 1][j], b = cost[i][j - 1], c = cost[i - 1][j - 1];
      cost[i][j] = d * d + (gamma > 0 ? soft_least(a, b, c, gamma) : least(a, b, c));
    }
  double result = cost[n][k];
  for (int i = 0; i <= n; i++)
    free(cost[i]);
  free(cost);
  return result;
}

static double call(void *context, const double *x) { return warp(x, x + N, N, K, *(double *)context); }

int main(void) {
  check_begin();
  for (double gamma = 0; gamma < 1; gamma += 0.5) {
    double x[M], v[M], dx[M] = {0};
    check_fill(x, M, -1, 1);
    check_fill(v, M, -1, 1);
    __enzyme_autodiff((void *)warp, enzyme_dup, x, dx, enzyme_dup, x + N, dx + N, enzyme_const, N,
                      enzyme_const, K, enzyme_const, gamma);
    double t = __enzyme_fwddiff((void *)warp, enzyme_dup, x, v, enzyme_dup, x + N, v + N, enzyme_const, N,
                                enzyme_const, K, enzyme_const, gamma);
    // A short step: within it no other path becomes the shorter one.
    for (int i = 0; i < M; i++)
      check_ad_close(gamma > 0 ? "soft" : "hard", dx[i], central_difference(call, &gamma, x, M, i, 1e-5),
                     DIFFERENCE);
    check_ad_close("forward/reverse", t, check_dot(dx, v, M), TIGHT);
  }
  return check_done();
}
