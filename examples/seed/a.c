// (a) x[i] is read, then destroyed: the reverse sweep needs a cache of 8 * n bytes. Gradient 2 x.
#include "count.h"

__attribute__((noinline)) double sumsq(double *x, long n) {
  double res = 0;
  for (long i = 0; i < n; i++) {
    res += x[i] * x[i];
    x[i] = 0;
  }
  return res;
}

extern int enzyme_dup, enzyme_const;
extern void __enzyme_autodiff(void *, ...);
extern double __enzyme_fwddiff(void *, ...);

__attribute__((noinline)) void sumsq_gradient(double *x, double *dx, long n) {
  __enzyme_autodiff((void *)sumsq, enzyme_dup, x, dx, enzyme_const, n);
}

__attribute__((noinline)) double sumsq_tangent(double *x, double *dx, long n) {
  return __enzyme_fwddiff((void *)sumsq, enzyme_dup, x, dx, enzyme_const, n);
}

enum { N = 1000 };
static double x[N], dx[N];

static double input(long i) { return 0.5 + 0.001 * (double)i; }

int main(void) {
  int right = 1;
  for (long i = 0; i < N; i++)
    x[i] = input(i), dx[i] = 3; // an adjoint of the zeros left in x: it must not arrive at what x was
  COUNT(sumsq_gradient(x, dx, N));
  for (long i = 0; i < N; i++)
    right &= expect("dx", i, dx[i], 2 * input(i)) & expect("x", i, x[i], 0);
  report("a", "gradient", right, 1, 8 * N);

  double tangent = 0, want = 0;
  for (long i = 0; i < N; i++)
    x[i] = input(i), dx[i] = 1 - 0.002 * (double)i, want += 2 * input(i) * dx[i];
  COUNT(tangent = sumsq_tangent(x, dx, N));
  right = expect("tangent", 0, tangent, want);
  for (long i = 0; i < N; i++)
    right &= expect("dx", i, dx[i], 0) & expect("x", i, x[i], 0);
  report("a", "forward", right, 0, 0);
  return failures != 0;
}
