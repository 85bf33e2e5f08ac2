// Exercises: two functions that call each other, passing a double and an array position.
#include "check.h"

void __enzyme_autodiff(void *, ...);
double __enzyme_fwddiff(void *, ...);

#define N 7

static double odd(const double *x, int n, double s);

static __attribute__((noinline)) double even(const double *x, int n, double s) {
  return n == 0 ? s : odd(x + 1, n - 1, s * x[0] + 1);
}

static __attribute__((noinline)) double odd(const double *x, int n, double s) {
  return n == 0 ? -s : even(x + 1, n - 1, cos(s) + x[0]) * x[0];
}

static double f(const double *x, int n) { return even(x, n, 0.3); }

static double call(void *context, const double *x) { return f(x, *(int *)context); }

int main(void) {
  check_begin();
  for (int n = 0; n <= N; n++) {
    double x[N], v[N], dx[N] = {0};
    check_fill(x, N, 0.4, 1.4);
    check_fill(v, N, -1, 1);
    __enzyme_autodiff((void *)f, enzyme_dup, x, dx, enzyme_const, n);
    double t = __enzyme_fwddiff((void *)f, enzyme_dup, x, v, enzyme_const, n);
    // Alternating compositions: differences.
    check_gradient("even and odd", call, &n, x, n, 0, dx, v, t);
  }
  return check_done();
}
