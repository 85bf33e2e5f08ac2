// Exercises: a heap buffer freed on two return paths, the early one chosen by the data.
#include "check.h"

void __enzyme_autodiff(void *, ...);
double __enzyme_fwddiff(void *, ...);

#define N 5

static double guarded(const double *x, int n) {
  double *t = malloc(n * sizeof *t);
  double largest = 0;
  for (int i = 0; i < n; i++) {
    t[i] = x[i] * x[i];
    if (t[i] > largest)
      largest = t[i];
  }
  if (largest > 4) {
    double r = log(largest) * t[0];
    free(t);
    return r;
  }
  double s = 1;
  for (int i = 0; i < n; i++)
    s *= 1 + t[i];
  free(t);
  return s;
}

static double call(void *context, const double *x) {
  (void)context;
  return guarded(x, N);
}

int main(void) {
  check_begin();
  for (int k = 0; k < 2; k++) {
    double x[N], v[N], dx[N] = {0}, want[N] = {0};
    check_fill(x, N, 0.3, 1.5);
    check_fill(v, N, -1, 1);
    if (k) {
      x[3] = 2.5;
      want[0] = 2 * x[0] * log(6.25);
      want[3] = x[0] * x[0] * 2 / x[3];
    } else {
      double s = guarded(x, N);
      for (int i = 0; i < N; i++)
        want[i] = s * 2 * x[i] / (1 + x[i] * x[i]);
    }
    __enzyme_autodiff((void *)guarded, enzyme_dup, x, dx, enzyme_const, N);
    double t = __enzyme_fwddiff((void *)guarded, enzyme_dup, x, v, enzyme_const, N);
    check_gradient(k ? "early" : "late", call, 0, x, N, want, dx, v, t);
  }
  return check_done();
}
