// Exercises: inner loop bounds i and n-i, with values that must be kept per (i, j).
#include "check.h"

void __enzyme_autodiff(void *, ...);
double __enzyme_fwddiff(void *, ...);

#define N 7

static double lower(const double *x, int n) {
  double sum = 0;
  for (int i = 0; i < n; i++) {
    double s = x[i];
    for (int j = 0; j < i; j++)
      s = sin(s) + x[j];
    sum += s * s;
  }
  return sum;
}

static double upper(const double *x, int n) {
  double sum = 0;
  for (int i = 0; i < n; i++) {
    double s = 1;
    for (int j = 0; j < n - i; j++)
      s = s * x[j] + 0.25 * x[i];
    sum += s;
  }
  return sum;
}

static double call_lower(void *context, const double *x) { return lower(x, *(int *)context); }

static double call_upper(void *context, const double *x) { return upper(x, *(int *)context); }

int main(void) {
  check_begin();
  for (int n = 1; n <= N; n += 3) {
    double x[N], v[N], dl[N] = {0}, du[N] = {0};
    check_fill(x, N, 0.3, 1.2);
    check_fill(v, N, -1, 1);
    __enzyme_autodiff((void *)lower, enzyme_dup, x, dl, enzyme_const, n);
    double t = __enzyme_fwddiff((void *)lower, enzyme_dup, x, v, enzyme_const, n);
    // Iterated sines and Horner-like chains: differences.
    check_gradient("lower", call_lower, &n, x, n, 0, dl, v, t);
    __enzyme_autodiff((void *)upper, enzyme_dup, x, du, enzyme_const, n);
    t = __enzyme_fwddiff((void *)upper, enzyme_dup, x, v, enzyme_const, n);
    check_gradient("upper", call_upper, &n, x, n, 0, du, v, t);
  }
  return check_done();
}
