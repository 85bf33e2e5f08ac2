// Exercises: malloc and free inside a loop, with a size that depends on the trip.
#include "check.h"

void __enzyme_autodiff(void *, ...);
double __enzyme_fwddiff(void *, ...);

#define N 6

static double prefixes(const double *x, int n) {
  double s = 1;
  for (int i = 0; i < n; i++) {
    double *t = malloc((i + 1) * sizeof *t);
    t[0] = s;
    for (int j = 1; j <= i; j++)
      t[j] = t[j - 1] * x[j] + x[i];
    s = 0.5 * t[i] * t[i / 2];
    free(t);
  }
  return s;
}

static double call(void *context, const double *x) { return prefixes(x, *(int *)context); }

int main(void) {
  check_begin();
  for (int n = 0; n <= N; n += 2) {
    double x[N], v[N], dx[N] = {0};
    check_fill(x, N, 0.4, 0.9);
    check_fill(v, N, -1, 1);
    __enzyme_autodiff((void *)prefixes, enzyme_dup, x, dx, enzyme_const, n);
    double t = __enzyme_fwddiff((void *)prefixes, enzyme_dup, x, v, enzyme_const, n);
    // A recurrence through the buffers: differences.
    check_gradient("prefixes", call, &n, x, n, 0, dx, v, t);
  }
  return check_done();
}
