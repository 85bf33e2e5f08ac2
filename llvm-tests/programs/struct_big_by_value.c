// Exercises: a large struct passed by value and changed by the callee.
#include "check.h"

void __enzyme_autodiff(void *, ...);
double __enzyme_fwddiff(void *, ...);

#define N 6

typedef struct {
  double a[8];
  int k;
} BV;
static __attribute__((noinline)) double g(BV b, double *o) {
  for (int i = 0; i < 8; i++) {
    b.a[i] *= b.a[(i + 1) & 7];
    *o += b.a[i];
  }
  b.k++;
  return b.a[b.k];
}
static double objective(double *x, int n) {
  BV b;
  memset(&b, 0, sizeof b);
  b.k = 1;
  for (int i = 0; i < n; i++)
    b.a[i] = x[i];
  double o = 0, s = 0;
  for (int i = 0; i < 3; i++) {
    s += g(b, &o) * o;
    b.a[i] = s;
  }
  return s + o;
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
    check_gradient("struct_big_by_value", call, 0, x, N, 0, dx, v, t);
  }
  return check_done();
}
