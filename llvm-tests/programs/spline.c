// Exercises: a natural cubic spline: a tridiagonal system by forward elimination and back substitution in
// place, then evaluation after a binary search for the interval, whose bounds are inactive.
#include "check.h"

void __enzyme_autodiff(void *, ...);
double __enzyme_fwddiff(void *, ...);

#define N 6

static void second_derivatives(const double *x, const double *y, double *m, int n) {
  double *c = malloc(n * sizeof *c);
  c[0] = m[0] = 0;
  for (int i = 1; i < n - 1; i++) {
    double before = x[i] - x[i - 1], after = x[i + 1] - x[i],
           pivot = 2 * (before + after) - before * c[i - 1];
    c[i] = after / pivot;
    m[i] = (6 * ((y[i + 1] - y[i]) / after - (y[i] - y[i - 1]) / before) - before * m[i - 1]) / pivot;
  }
  m[n - 1] = 0;
  for (int i = n - 2; i > 0; i--)
    m[i] -= c[i] * m[i + 1];
  free(c);
}

static double evaluate(const double *x, const double *y, const double *m, int n, double at) {
  int low = 0, high = n - 1;
  while (high - low > 1) {
    int middle = (low + high) / 2;
    if (x[middle] > at)
      high = middle;
    else
      low = middle;
  }
  double h = x[high] - x[low], a = (x[high] - at) / h, b = (at - x[low]) / h;
  return a * y[low] + b * y[high] + ((a * a * a - a) * m[low] + (b * b * b - b) * m[high]) * h * h / 6;
}

static double energy(const double *x, const double *y, int n, int samples) {
  double m[N], sum = 0;
  second_derivatives(x, y, m, n);
  for (int k = 0; k < samples; k++) {
    double value = evaluate(x, y, m, n, 0.13 + 4.6 * k / samples);
    sum += value * value;
  }
  return sum;
}

static double call(void *context, const double *x) { return energy(x, x + N, N, *(int *)context); }

int main(void) {
  check_begin();
  int samples = 9;
  double x[2 * N], v[2 * N], dx[2 * N] = {0};
  for (int i = 0; i < N; i++)
    x[i] = i + check_uniform(-0.1, 0.1);
  check_fill(x + N, N, -1, 1);
  check_fill(v, 2 * N, -1, 1);
  __enzyme_autodiff((void *)energy, enzyme_dup, x, dx, enzyme_dup, x + N, dx + N, enzyme_const, N,
                    enzyme_const, samples);
  double t = __enzyme_fwddiff((void *)energy, enzyme_dup, x, v, enzyme_dup, x + N, v + N, enzyme_const, N,
                              enzyme_const, samples);
  check_gradient("energy", call, &samples, x, 2 * N, 0, dx, v, t);
  return check_done();
}
