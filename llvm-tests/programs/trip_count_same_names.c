// Exercises: a loop between two values of one source name: its count is their difference, not zero.
#include "check.h"

void __enzyme_autodiff(void *, ...);
double __enzyme_fwddiff(void *, ...);

#define N 6

volatile int bounds[2] = {1, 500};
static double objective(double *x, int n) {
  double s = 1;
  int lo, hi;
  {
    int k = bounds[0];
    lo = k;
  }
  {
    int k = bounds[1];
    hi = k;
  }
  for (int j = lo; j != hi; j++) {
    s = s * x[j % 6] * .5 + sin(s) + s * s * .1 * x[j % 6];
  }
  return s;
}

static double call(void *context, const double *x) {
  double at[N];
  (void)context;
  memcpy(at, x, sizeof at);
  return objective(at, N);
}

int main(void) {
  check_begin();
  for (int round = 0; round < 2; round++) {
    double x[N], v[N], dx[N] = {0}, at[N];
    check_fill(x, N, 0.3, 1.7);
    check_fill(v, N, -1, 1);
    memcpy(at, x, sizeof at);
    __enzyme_autodiff((void *)objective, enzyme_dup, at, dx, enzyme_const, N);
    memcpy(at, x, sizeof at);
    double direction[N];
    memcpy(direction, v, sizeof v);
    double t = __enzyme_fwddiff((void *)objective, enzyme_dup, at, direction, enzyme_const, N);
    // No short formula: differences.
    check_gradient("trip_count_same_names", call, 0, x, N, 0, dx, v, t);
  }
  return check_done();
}
