// Exercises: an array of separately allocated rows (double **), filled, combined and freed row by row.
#include "check.h"

void __enzyme_autodiff(void *, ...);
double __enzyme_fwddiff(void *, ...);

#define N 5

static double rows(const double *x, int n) {
  double **m = malloc(n * sizeof *m);
  for (int i = 0; i < n; i++) {
    m[i] = malloc(n * sizeof **m);
    for (int j = 0; j < n; j++)
      m[i][j] = x[i] * cos(x[j]);
  }
  double s = 0;
  for (int i = 0; i < n; i++)
    for (int j = 0; j < n; j++)
      s += m[i][j] * m[j][i];
  for (int i = 0; i < n; i++)
    free(m[i]);
  free(m);
  return s;
}

static double call(void *context, const double *x) {
  (void)context;
  return rows(x, N);
}

int main(void) {
  check_begin();
  double x[N], v[N], dx[N] = {0}, want[N], s = 0;
  check_fill(x, N, 0.2, 1.3);
  check_fill(v, N, -1, 1);
  // The sum is (sum x cos x)^2.
  for (int i = 0; i < N; i++)
    s += x[i] * cos(x[i]);
  for (int i = 0; i < N; i++)
    want[i] = 2 * s * (cos(x[i]) - x[i] * sin(x[i]));
  __enzyme_autodiff((void *)rows, enzyme_dup, x, dx, enzyme_const, N);
  double t = __enzyme_fwddiff((void *)rows, enzyme_dup, x, v, enzyme_const, N);
  check_gradient("rows", call, 0, x, N, want, dx, v, t);
  return check_done();
}
