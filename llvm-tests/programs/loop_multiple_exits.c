// Exercises: one loop with three exits (break out of a nest, break on the data, exhausted counter) that meet
// with different values.
#include "check.h"

void __enzyme_autodiff(void *, ...);
double __enzyme_fwddiff(void *, ...);

#define N 6

static double search(const double *x, int n, double stop) {
  double acc = 1, extra = 0;
  for (int i = 0; i < n; i++) {
    acc += x[i] * acc;
    if (acc > stop) {
      extra = acc * x[i];
      break;
    }
    for (int j = 0; j < i; j++) {
      acc -= 0.125 * x[j] * x[i];
      if (acc < 0.25) {
        extra = -x[j];
        goto out;
      }
    }
    extra = x[i];
  }
out:
  return acc * acc + extra;
}

static double stop;

static double call(void *context, const double *x) {
  (void)context;
  return search(x, N, stop);
}

int main(void) {
  check_begin();
  static const double stops[] = {1.05, 3.0, 1e9, 1e9};
  for (int k = 0; k < 4; k++) {
    double x[N] = {0.5, 0.7, 0.4, 0.3, 0.6, 0.2}, v[N], dx[N] = {0};
    if (k == 3)
      x[2] = -0.95, x[4] = -0.9;
    stop = stops[k];
    check_fill(v, N, -1, 1);
    __enzyme_autodiff((void *)search, enzyme_dup, x, dx, enzyme_const, N, enzyme_const, stop);
    double t = __enzyme_fwddiff((void *)search, enzyme_dup, x, v, enzyme_const, N, enzyme_const, stop);
    // The exit taken decides the formula: differences.
    check_gradient("search", call, 0, x, N, 0, dx, v, t);
  }
  return check_done();
}
