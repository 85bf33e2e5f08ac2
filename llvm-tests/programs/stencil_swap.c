// Exercises: a nonlinear stencil that swaps two heap buffers by pointer on each step.
#include "check.h"

void __enzyme_autodiff(void *, ...);
double __enzyme_fwddiff(void *, ...);

#define N 8

static double diffuse(const double *x, int n, int steps) {
  double *a = malloc(n * sizeof *a), *b = malloc(n * sizeof *b);
  for (int i = 0; i < n; i++)
    a[i] = b[i] = x[i];
  for (int s = 0; s < steps; s++) {
    for (int i = 1; i < n - 1; i++)
      b[i] = a[i] + 0.2 * a[i] * (a[i - 1] - 2 * a[i] + a[i + 1]);
    double *t = a;
    a = b;
    b = t;
  }
  double sum = 0;
  for (int i = 0; i < n; i++)
    sum += a[i] * a[i];
  free(a);
  free(b);
  return sum;
}

static double call(void *context, const double *x) { return diffuse(x, N, *(int *)context); }

int main(void) {
  check_begin();
  for (int steps = 0; steps < 6; steps += 1 + steps) {
    double x[N], v[N], dx[N] = {0};
    check_fill(x, N, 0.3, 1.3);
    check_fill(v, N, -1, 1);
    __enzyme_autodiff((void *)diffuse, enzyme_dup, x, dx, enzyme_const, N, enzyme_const, steps);
    double t = __enzyme_fwddiff((void *)diffuse, enzyme_dup, x, v, enzyme_const, N, enzyme_const, steps);
    // Several nonlinear steps: differences.
    check_gradient("diffuse", call, &steps, x, N, 0, dx, v, t);
  }
  return check_done();
}
