// Exercises: memcpy, overlapping memmove and memset to zero on arrays of doubles, of constant and of run-time
// length.
#include "check.h"

void __enzyme_autodiff(void *, ...);
double __enzyme_fwddiff(void *, ...);

#define N 6

static double shuffle(const double *x, int n) {
  double t[2 * N];
  memset(t, 0, sizeof t);
  memcpy(t, x, n * sizeof *t);
  for (int i = 0; i < n; i++)
    t[i] *= t[i];
  memmove(t + 2, t, n * sizeof *t);
  for (int i = 0; i < n; i++)
    t[i + 1] *= x[i];
  memset(t + 3, 0, sizeof *t);
  memcpy(t + N + 2, x, 3 * sizeof *t);
  double s = 0;
  for (int i = 0; i < 2 * N; i++)
    s += t[i] * t[i] * (i + 1);
  return s;
}

static double call(void *context, const double *x) {
  (void)context;
  return shuffle(x, N);
}

int main(void) {
  check_begin();
  double x[N], v[N], dx[N] = {0};
  check_fill(x, N, 0.4, 1.2);
  check_fill(v, N, -1, 1);
  __enzyme_autodiff((void *)shuffle, enzyme_dup, x, dx, enzyme_const, N);
  double t = __enzyme_fwddiff((void *)shuffle, enzyme_dup, x, v, enzyme_const, N);
  // Shifted copies feeding each other: differences.
  check_gradient("shuffle", call, 0, x, N, 0, dx, v, t);
  return check_done();
}
