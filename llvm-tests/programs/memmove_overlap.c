// Exercises: memmove within one array, both ways.
#include "check.h"

void __enzyme_autodiff(void *, ...);
double __enzyme_fwddiff(void *, ...);

#define N 6

static double objective(double *x, int n) {
  double b[12];
  for (int i = 0; i < 12; i++)
    b[i] = x[i % n];
  double s = 0;
  for (int k = 1; k < 4; k++) {
    memmove(b + k, b, (12 - k) * 8);
    b[0] = b[11] * x[k];
    s += b[k] * b[k + 1];
    memmove(b, b + 2, 3 * 8);
  }
  for (int i = 0; i < 12; i++)
    s += b[i];
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
    check_gradient("memmove_overlap", call, 0, x, N, 0, dx, v, t);
  }
  return check_done();
}
