// Exercises: blocks made by a function, used by its caller one turn later.
#include "check.h"

void __enzyme_autodiff(void *, ...);
double __enzyme_fwddiff(void *, ...);

#define N 6

static __attribute__((noinline)) double *mk(const double *x, int n, int k) {
  double *r = malloc(n * 8);
  for (int i = 0; i < n; i++)
    r[i] = x[(i + k) % n] * x[i];
  return r;
}
static double objective(double *x, int n) {
  double s = 0;
  double *p = 0;
  for (int k = 0; k < 4; k++) {
    double *q = mk(x, n, k);
    for (int i = 0; i < n; i++) {
      s += q[i] * q[n - 1 - i];
      if (p)
        s += p[i] * q[i];
    }
    if (p)
      free(p);
    p = q;
  }
  free(p);
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
    check_gradient("callee_returns_heap", call, 0, x, N, 0, dx, v, t);
  }
  return check_done();
}
