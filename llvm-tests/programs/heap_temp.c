// Exercises: a heap temporary (malloc, fill, read, free) whose shadow must be zeroed and freed.
#include "check.h"

void __enzyme_autodiff(void *, ...);
double __enzyme_fwddiff(void *, ...);

#define N 7

static double pairs(const double *x, int n) {
  double *t = malloc(n * sizeof *t);
  for (int i = 0; i < n; i++)
    t[i] = sin(x[i]);
  double s = 0;
  for (int i = 0; i < n; i++)
    s += t[i] * t[n - 1 - i] * (i + 1);
  free(t);
  return s;
}

static double call(void *context, const double *x) {
  (void)context;
  return pairs(x, N);
}

int main(void) {
  check_begin();
  double x[N], v[N], dx[N] = {0}, want[N];
  check_fill(x, N, -1.5, 1.5);
  check_fill(v, N, -1, 1);
  for (int i = 0; i < N; i++)
    want[i] = (N + 1) * sin(x[N - 1 - i]) * cos(x[i]);
  __enzyme_autodiff((void *)pairs, enzyme_dup, x, dx, enzyme_const, N);
  double t = __enzyme_fwddiff((void *)pairs, enzyme_dup, x, v, enzyme_const, N);
  check_gradient("pairs", call, 0, x, N, want, dx, v, t);
  return check_done();
}
