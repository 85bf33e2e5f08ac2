// Exercises: gradients are added to what the shadow holds: nonzero starts, two requests on one shadow, one
// shadow for two arguments.
#include "check.h"

void __enzyme_autodiff(void *, ...);

#define N 4

static double cubes(const double *x, int n) {
  double s = 0;
  for (int i = 0; i < n; i++)
    s += x[i] * x[i] * x[i];
  return s;
}

static double product(const double *x, const double *y, int n) {
  double s = 0;
  for (int i = 0; i < n; i++)
    s += x[i] * y[i];
  return s;
}

static double call(void *context, const double *x) {
  (void)context;
  return cubes(x, N);
}

int main(void) {
  check_begin();
  double x[N], start[N], d[N], want[N], once[N], differences[N];
  check_fill(x, N, -1, 1);
  check_fill(start, N, 5, 6);
  for (int i = 0; i < N; i++)
    once[i] = 3 * x[i] * x[i];
  central_gradient(call, 0, x, N, differences);
  check_array("analytic/differences", once, differences, N, DIFFERENCE);
  memcpy(d, start, sizeof d);
  __enzyme_autodiff((void *)cubes, enzyme_dup, x, d, enzyme_const, N);
  for (int i = 0; i < N; i++)
    want[i] = start[i] + once[i];
  check_ad_array("added once", d, want, N, TIGHT);
  __enzyme_autodiff((void *)cubes, enzyme_dup, x, d, enzyme_const, N);
  for (int i = 0; i < N; i++)
    want[i] += once[i];
  check_ad_array("added twice", d, want, N, TIGHT);
  memset(d, 0, sizeof d);
  __enzyme_autodiff((void *)product, enzyme_dup, x, d, enzyme_dup, x, d, enzyme_const, N);
  for (int i = 0; i < N; i++)
    want[i] = 2 * x[i];
  check_ad_array("same argument twice", d, want, N, TIGHT);
  return check_done();
}
