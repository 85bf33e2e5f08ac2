// Exercises: a function with its own data-dependent loops, called in a loop that is left early.
#include "check.h"

void __enzyme_autodiff(void *, ...);
double __enzyme_fwddiff(void *, ...);

#define N 6

static __attribute__((noinline)) double g(double *x, int n, double s) {
  int k = 0;
  while (s < 2 + x[0] && k < 20) {
    for (int j = 0; j <= k % 3; j++) {
      s += x[(k + j) % n] * .2 * s;
      if (s > 1.5)
        break;
    }
    k++;
    if (s > 2.2)
      return s * s;
  }
  return s + x[k % n];
}
static double objective(double *x, int n) {
  double s = 0.1, t = 0;
  for (int i = 0; i < 4; i++) {
    t += g(x, n, s + i * .1);
    x[i] = t * .3;
    if (t > 100)
      break;
  }
  return t;
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
    check_gradient("callee_loops", call, 0, x, N, 0, dx, v, t);
  }
  return check_done();
}
