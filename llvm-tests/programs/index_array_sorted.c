// Exercises: an index array that is sorted while it is used.
#include "check.h"

void __enzyme_autodiff(void *, ...);
double __enzyme_fwddiff(void *, ...);

#define N 6

static double objective(double *x, int n) {
  int id[6];
  for (int i = 0; i < n; i++)
    id[i] = i;
  double s = 0;
  for (int r = 0; r < 4; r++) {
    for (int i = 0; i < n; i++) {
      s += x[id[i]] * x[i] * (r + 1);
    }
    for (int i = 0; i < n - 1; i++) {
      if (x[id[i]] > x[id[i + 1]]) {
        int t = id[i];
        id[i] = id[i + 1];
        id[i + 1] = t;
      }
    }
    x[id[0]] *= 1.1;
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
    check_gradient("index_array_sorted", call, 0, x, N, 0, dx, v, t);
  }
  return check_done();
}
