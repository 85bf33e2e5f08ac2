// Exercises: stores and loads through a pointer that is one of two arrays.
#include "check.h"

void __enzyme_autodiff(void *, ...);
double __enzyme_fwddiff(void *, ...);

#define N 6

static double objective(double *x, int n) {
  double a[6], b[6];
  for (int i = 0; i < n; i++) {
    a[i] = x[i];
    b[i] = x[n - 1 - i] * 2;
  }
  double s = 0;
  for (int i = 0; i < n; i++) {
    double *p = x[i] > 1 ? a : b;
    double *q = i & 1 ? a + 1 : b;
    s += p[i] * q[2];
    q[3] = p[i] * s;
    *p = *q + 1;
  }
  for (int i = 0; i < n; i++)
    s += a[i] * b[i];
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
    check_gradient("pointer_choice", call, 0, x, N, 0, dx, v, t);
  }
  return check_done();
}
