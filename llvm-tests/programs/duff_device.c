// Exercises: a switch into the middle of a loop.
#include "check.h"

void __enzyme_autodiff(void *, ...);
double __enzyme_fwddiff(void *, ...);

#define N 19

static double objective(double *x, int n) {
  double s = 1, *p = x;
  int c = n, k = (c + 3) / 4;
  switch (c % 4) {
  case 0:
    do {
      s += *p * *p;
      p++;
    case 3:
      s += *p * s * .1;
      p++;
    case 2:
      s += sin(*p++);
    case 1:
      s *= *p++;
    } while (--k > 0);
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
    check_gradient("duff_device", call, 0, x, N, 0, dx, v, t);
  }
  return check_done();
}
