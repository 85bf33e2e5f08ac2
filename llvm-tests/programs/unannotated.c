// Exercises: requests without annotations: a pointer is duplicated, a double is `out` (reverse) or has a
// tangent (forward), an int is constant.
#include "check.h"

double __enzyme_autodiff(void *, ...);
double __enzyme_fwddiff(void *, ...);

#define N 4

static double scaled(const double *x, double a, int n) {
  double s = 0;
  for (int i = 0; i < n; i++)
    s += sqrt(x[i]) * a * a;
  return s;
}

static double call(void *context, const double *x) {
  (void)context;
  return scaled(x + 1, x[0], N);
}

int main(void) {
  check_begin();
  double x[N + 1], v[N + 1], g[N + 1] = {0}, want[N + 1] = {0};
  check_fill(x, N + 1, 0.5, 1.5);
  check_fill(v, N + 1, -1, 1);
  for (int i = 1; i <= N; i++) {
    want[0] += 2 * x[0] * sqrt(x[i]);
    want[i] = x[0] * x[0] * 0.5 / sqrt(x[i]);
  }
  g[0] = __enzyme_autodiff((void *)scaled, x + 1, g + 1, x[0], N);
  double t = __enzyme_fwddiff((void *)scaled, x + 1, v + 1, x[0], v[0], N);
  check_gradient("scaled", call, 0, x, N + 1, want, g, v, t);
  return check_done();
}
