// Exercises: inner loops whose bounds are loaded, and changed while they run.
#include "check.h"

void __enzyme_autodiff(void *, ...);
double __enzyme_fwddiff(void *, ...);

#define N 6

static int cnt[4] = {2, 0, 3, 1};
static double objective(double *x, int n) {
  double s = 0;
  int c[4];
  for (int i = 0; i < 4; i++)
    c[i] = cnt[i];
  for (int i = 0; i < 4; i++) {
    for (int j = 0; j < c[i]; j++) {
      s += x[j] * x[i] * (s + 1);
      if (x[j] > 1.2 && c[i] < 6)
        c[i]++;
      c[(i + 1) & 3] = j + 1;
    }
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
    check_gradient("loop_counts_in_memory", call, 0, x, N, 0, dx, v, t);
  }
  return check_done();
}
