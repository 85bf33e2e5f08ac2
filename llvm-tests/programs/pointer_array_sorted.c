// Exercises: an array of pointers that is sorted while it is used.
#include "check.h"

void __enzyme_autodiff(void *, ...);
double __enzyme_fwddiff(void *, ...);

#define N 6

static double objective(double *x, int n) {
  double *p[6];
  for (int i = 0; i < n; i++)
    p[i] = &x[i];
  double s = 0;
  for (int r = 0; r < 3; r++) {
    for (int i = 0; i < n; i++)
      s += *p[i] * x[i] * (i + 1);
    for (int i = 0; i + 1 < n; i++)
      if (*p[i] < *p[i + 1]) {
        double *t = p[i];
        p[i] = p[i + 1];
        p[i + 1] = t;
      }
    *p[r] = s * .1;
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
    check_gradient("pointer_array_sorted", call, 0, x, N, 0, dx, v, t);
  }
  return check_done();
}
