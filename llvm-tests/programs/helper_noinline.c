// Exercises: calls that stay calls: a pure scalar helper, one that reads an array, one that writes an array,
// used in a loop and under a condition.
#include "check.h"

void __enzyme_autodiff(void *, ...);
double __enzyme_fwddiff(void *, ...);

#define N 6
#define NOINLINE __attribute__((noinline))

static NOINLINE double gate(double a, double b) { return a / (1 + exp(-b)); }

static NOINLINE double total(const double *x, int n) {
  double s = 0;
  for (int i = 0; i < n; i++)
    s += x[i] * x[i];
  return s;
}

static NOINLINE void rescale(double *t, const double *x, double s, int n) {
  for (int i = 0; i < n; i++)
    t[i] = gate(x[i], s);
}

static double f(const double *x, int n) {
  double t[N], s = total(x, n);
  rescale(t, x, s, n);
  for (int k = 0; k < 3; k++) {
    if (k != 1)
      rescale(t, t, 0.5 * s, n);
    s = total(t, n) + gate(s, t[k]);
  }
  return s;
}

static double call(void *context, const double *x) {
  (void)context;
  return f(x, N);
}

int main(void) {
  check_begin();
  double x[N], v[N], dx[N] = {0};
  check_fill(x, N, -1, 1);
  check_fill(v, N, -1, 1);
  __enzyme_autodiff((void *)f, enzyme_dup, x, dx, enzyme_const, N);
  double t = __enzyme_fwddiff((void *)f, enzyme_dup, x, v, enzyme_const, N);
  // Composed over three rounds: differences.
  check_gradient("helpers", call, 0, x, N, 0, dx, v, t);
  return check_done();
}
