// Exercises: counters narrower than a pointer: int and short indices, and an unsigned char that wraps round
// past 255.
#include "check.h"

void __enzyme_autodiff(void *, ...);
double __enzyme_fwddiff(void *, ...);

#define N 12

static double narrow(const double *x, int n) {
  double s = 1;
  for (short i = 0; i < n; i++)
    s += x[i] * s * 0.5;
  // 250, 251, .. 255, 0, 1, .. : the wrap is part of the program's meaning.
  unsigned char c = 250;
  for (int k = 0; k < n; k++, c++)
    s = s * 0.9 + x[c % 12] * x[k];
  int twice = 2 * n;
  for (int i = 0; i < twice; i += 2)
    s += sqrt(x[i / 2]);
  return s;
}

static double call(void *context, const double *x) {
  (void)context;
  return narrow(x, N);
}

int main(void) {
  check_begin();
  double x[N], v[N], dx[N] = {0};
  check_fill(x, N, 0.3, 1.0);
  check_fill(v, N, -1, 1);
  __enzyme_autodiff((void *)narrow, enzyme_dup, x, dx, enzyme_const, N);
  double t = __enzyme_fwddiff((void *)narrow, enzyme_dup, x, v, enzyme_const, N);
  // Mixed recurrences: differences.
  check_gradient("narrow", call, 0, x, N, 0, dx, v, t);
  return check_done();
}
