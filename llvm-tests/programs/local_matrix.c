// Exercises: a local two-dimensional array filled from x, transposed in place and squared.
#include "check.h"

void __enzyme_autodiff(void *, ...);
double __enzyme_fwddiff(void *, ...);

#define N 4

// sum over i, j of (M M)[i][j] / (1 + j), where M[i][j] = x[i] x[j]^2 transposed.
static double square_sum(const double *x) {
  double m[N][N], p[N][N];
  for (int i = 0; i < N; i++)
    for (int j = 0; j < N; j++)
      m[i][j] = x[i] * x[j] * x[j];
  for (int i = 0; i < N; i++)
    for (int j = i + 1; j < N; j++) {
      double t = m[i][j];
      m[i][j] = m[j][i];
      m[j][i] = t;
    }
  double s = 0;
  for (int i = 0; i < N; i++)
    for (int j = 0; j < N; j++) {
      p[i][j] = 0;
      for (int k = 0; k < N; k++)
        p[i][j] += m[i][k] * m[k][j];
      s += p[i][j] / (1 + j);
    }
  return s;
}

static double call(void *context, const double *x) {
  (void)context;
  return square_sum(x);
}

int main(void) {
  check_begin();
  double x[N], v[N], dx[N] = {0}, want[N];
  check_fill(x, N, 0.4, 1.2);
  check_fill(v, N, -1, 1);
  // It is A B C: A = sum x^2, B = sum x/(1+j), C = sum x^3.
  double a = 0, b = 0, c = 0;
  for (int i = 0; i < N; i++)
    a += x[i] * x[i], b += x[i] / (1 + i), c += x[i] * x[i] * x[i];
  for (int i = 0; i < N; i++)
    want[i] = 2 * x[i] * b * c + a * c / (1 + i) + 3 * x[i] * x[i] * a * b;
  __enzyme_autodiff((void *)square_sum, enzyme_dup, x, dx);
  double t = __enzyme_fwddiff((void *)square_sum, enzyme_dup, x, v);
  check_gradient("square_sum", call, 0, x, N, want, dx, v, t);
  return check_done();
}
