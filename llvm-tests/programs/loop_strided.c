// Exercises: constant strides, a stride given at run time, and two counters that approach each other.
#include "check.h"

void __enzyme_autodiff(void *, ...);
double __enzyme_fwddiff(void *, ...);

#define N 11

static double strided(const double *x, int n, int step) {
  double s = 0;
  for (int i = 1; i < n; i += 3)
    s += x[i] * x[i - 1];
  for (int i = 0; i < n; i += step)
    s *= 0.5 + x[i];
  for (int i = 0, j = n - 1; i < j; i++, j--)
    s += exp(x[i] * x[j]);
  return s;
}

static double call(void *context, const double *x) { return strided(x, N, *(int *)context); }

int main(void) {
  check_begin();
  for (int step = 1; step < 14; step += 4) {
    double x[N], v[N], dx[N] = {0};
    check_fill(x, N, 0.2, 0.9);
    check_fill(v, N, -1, 1);
    __enzyme_autodiff((void *)strided, enzyme_dup, x, dx, enzyme_const, N, enzyme_const, step);
    double t = __enzyme_fwddiff((void *)strided, enzyme_dup, x, v, enzyme_const, N, enzyme_const, step);
    // Three loops feeding one another: differences.
    check_gradient("strided", call, &step, x, N, 0, dx, v, t);
  }
  return check_done();
}
