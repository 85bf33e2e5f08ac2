// (d) Squares in place, then sums: each old x[i] is overwritten by its own square, a cache of 8 * n bytes.
// Gradient 2 x, or 2 x (1 + s) where the caller's shadow holds s for the squares left in x.
#include "count.h"

__attribute__((noinline)) double square_sum(double *x, long n) {
  for (long i = 0; i < n; i++)
    x[i] *= x[i];
  double res = 0;
  for (long i = 0; i < n; i++)
    res += x[i];
  return res;
}

extern int enzyme_dup, enzyme_const;
extern void __enzyme_autodiff(void *, ...);
extern double __enzyme_fwddiff(void *, ...);

__attribute__((noinline)) void square_sum_gradient(double *x, double *dx, long n) {
  __enzyme_autodiff((void *)square_sum, enzyme_dup, x, dx, enzyme_const, n);
}

__attribute__((noinline)) double square_sum_tangent(double *x, double *dx, long n) {
  return __enzyme_fwddiff((void *)square_sum, enzyme_dup, x, dx, enzyme_const, n);
}

enum { N = 1000 };
static double x[N], dx[N];

static double input(long i) { return 0.5 + 0.001 * (double)i; }

static int reverse(double seed) {
  int right = 1;
  for (long i = 0; i < N; i++)
    x[i] = input(i), dx[i] = seed;
  COUNT(square_sum_gradient(x, dx, N));
  for (long i = 0; i < N; i++)
    right &= expect("dx", i, dx[i], 2 * input(i) * (1 + seed)) & expect("x", i, x[i], input(i) * input(i));
  return right;
}

int main(void) {
  report("d", "gradient", reverse(0), 1, 8 * N);
  report("d shadow 2", "gradient", reverse(2), 1, 8 * N);

  double tangent = 0, want = 0;
  for (long i = 0; i < N; i++)
    x[i] = input(i), dx[i] = 1 - 0.002 * (double)i, want += 2 * input(i) * dx[i];
  COUNT(tangent = square_sum_tangent(x, dx, N));
  int right = expect("tangent", 0, tangent, want);
  for (long i = 0; i < N; i++)
    right &= expect("dx", i, dx[i], 2 * input(i) * (1 - 0.002 * (double)i));
  report("d", "forward", right, 0, 0);
  return failures != 0;
}
