// Exercises: calloc used as zeroed accumulators (a histogram of weights by an inactive bin).
#include "check.h"

void __enzyme_autodiff(void *, ...);
double __enzyme_fwddiff(void *, ...);

#define N 9
#define BINS 4

static double histogram(const double *x, const int *bin, int n) {
  double *h = calloc(BINS, sizeof *h);
  for (int i = 0; i < n; i++)
    h[bin[i]] += x[i] * x[i];
  double s = 0;
  for (int b = 0; b < BINS; b++)
    s += h[b] * h[b];
  free(h);
  return s;
}

static int bin[N] = {0, 2, 1, 2, 0, 0, 2, 1, 0};

static double call(void *context, const double *x) {
  (void)context;
  return histogram(x, bin, N);
}

int main(void) {
  check_begin();
  double x[N], v[N], dx[N] = {0}, want[N], h[BINS] = {0};
  check_fill(x, N, 0.2, 1.2);
  check_fill(v, N, -1, 1);
  for (int i = 0; i < N; i++)
    h[bin[i]] += x[i] * x[i];
  for (int i = 0; i < N; i++)
    want[i] = 4 * h[bin[i]] * x[i];
  __enzyme_autodiff((void *)histogram, enzyme_dup, x, dx, enzyme_const, bin, enzyme_const, N);
  double t = __enzyme_fwddiff((void *)histogram, enzyme_dup, x, v, enzyme_const, bin, enzyme_const, N);
  check_gradient("histogram", call, 0, x, N, want, dx, v, t);
  return check_done();
}
