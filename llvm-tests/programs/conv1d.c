// Exercises: one-dimensional convolution with a clipped window (i + j tested against the ends), signal,
// kernel and output duplicated.
#include "check.h"

void __enzyme_autodiff(void *, ...);
void __enzyme_fwddiff(void *, ...);

#define N 9
#define K 4

static void convolve(const double *x, int n, const double *k, int m, double *y) {
  for (int i = 0; i < n; i++) {
    y[i] = 0;
    for (int j = 0; j < m; j++) {
      int at = i + j - m / 2;
      if (at < 0 || at >= n)
        continue;
      y[i] += x[at] * k[j];
    }
  }
}

static double seed[N];

static double call(void *context, const double *x) {
  (void)context;
  double y[N];
  convolve(x, N, x + N, K, y);
  return check_dot(seed, y, N);
}

int main(void) {
  check_begin();
  double x[N + K], v[N + K], g[N + K] = {0}, want[N + K] = {0}, y[N], d[N], out[N];
  check_fill(x, N + K, -1, 1);
  check_fill(v, N + K, -1, 1);
  check_fill(seed, N, -1, 1);
  convolve(x, N, x + N, K, out);
  for (int i = 0; i < N; i++)
    for (int j = 0; j < K; j++) {
      int at = i + j - K / 2;
      if (at < 0 || at >= N)
        continue;
      want[at] += seed[i] * x[N + j];
      want[N + j] += seed[i] * x[at];
    }
  memcpy(d, v, sizeof d); // overwritten: its contents do not matter
  __enzyme_fwddiff((void *)convolve, enzyme_dup, x, v, enzyme_const, N, enzyme_dup, x + N, v + N,
                   enzyme_const, K, enzyme_dup, y, d);
  check_ad_array("forward: output", y, out, N, TIGHT);
  double t = check_dot(seed, d, N);
  memcpy(d, seed, sizeof d);
  __enzyme_autodiff((void *)convolve, enzyme_dup, x, g, enzyme_const, N, enzyme_dup, x + N, g + N,
                    enzyme_const, K, enzyme_dup, y, d);
  check_ad_array("reverse: output", y, out, N, TIGHT);
  check_ad_zero("adjoint of output", d, N);
  check_gradient("convolve", call, 0, x, N + K, want, g, v, t);
  return check_done();
}
