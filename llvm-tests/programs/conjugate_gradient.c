// Exercises: conjugate gradients on a sparse matrix in compressed rows: as many steps as the residual asks
// for, vectors updated in place, values reached through index arrays.
#include "check.h"

void __enzyme_autodiff(void *, ...);
double __enzyme_fwddiff(void *, ...);

#define N 5
#define ENTRIES 13
#define M (ENTRIES + N)

static const int row_start[N + 1] = {0, 2, 5, 8, 11, 13};
static const int column[ENTRIES] = {0, 1, 0, 1, 2, 1, 2, 3, 2, 3, 4, 3, 4};

static void times(const double *values, const double *x, double *y, int n) {
  for (int i = 0; i < n; i++) {
    double sum = 0;
    for (int k = row_start[i]; k < row_start[i + 1]; k++)
      sum += values[k] * x[column[k]];
    y[i] = sum;
  }
}

static double solve(const double *values, const double *b, int n) {
  double x[N] = {0}, r[N], p[N], q[N], rho = 0;
  for (int i = 0; i < n; i++) {
    r[i] = p[i] = b[i];
    rho += r[i] * r[i];
  }
  for (int step = 0; step < 30 && rho > 1e-26; step++) {
    times(values, p, q, n);
    double pq = 0, next = 0;
    for (int i = 0; i < n; i++)
      pq += p[i] * q[i];
    double alpha = rho / pq;
    for (int i = 0; i < n; i++) {
      x[i] += alpha * p[i];
      r[i] -= alpha * q[i];
      next += r[i] * r[i];
    }
    for (int i = 0; i < n; i++)
      p[i] = r[i] + next / rho * p[i];
    rho = next;
  }
  double sum = 0;
  for (int i = 0; i < n; i++)
    sum += x[i] * x[i] * (i + 1);
  return sum;
}

int main(void) {
  check_begin();
  double x[M], v[M], dx[M] = {0};
  for (int i = 0; i < N; i++)
    for (int k = row_start[i]; k < row_start[i + 1]; k++)
      x[k] = column[k] == i ? 3 + 0.2 * i : -1;
  check_fill(x + ENTRIES, N, 0.5, 1.5);
  check_fill(v, M, -1, 1);
  __enzyme_autodiff((void *)solve, enzyme_dup, x, dx, enzyme_dup, x + ENTRIES, dx + ENTRIES, enzyme_const, N);
  double t = __enzyme_fwddiff((void *)solve, enzyme_dup, x, v, enzyme_dup, x + ENTRIES, v + ENTRIES,
                              enzyme_const, N);
  check_ad_close("forward/reverse", t, check_dot(dx, v, M), 1e-9);
  // d(b) = 2 A^-1 D x, by elimination on the symmetric matrix; stopping early leaves 1e-13 of the residual.
  double a[N][N] = {{0}}, solution[N], w[N];
  for (int i = 0; i < N; i++)
    for (int k = row_start[i]; k < row_start[i + 1]; k++)
      a[i][column[k]] = x[k];
  memcpy(solution, x + ENTRIES, sizeof solution);
  for (int pass = 0; pass < 2; pass++) {
    double m[N][N], *y = pass ? w : solution;
    memcpy(m, a, sizeof m);
    for (int k = 0; k < N; k++)
      for (int i = k + 1; i < N; i++) {
        double f = m[i][k] / m[k][k];
        for (int j = k; j < N; j++)
          m[i][j] -= f * m[k][j];
        y[i] -= f * y[k];
      }
    for (int i = N - 1; i >= 0; i--) {
      for (int j = i + 1; j < N; j++)
        y[i] -= m[i][j] * y[j];
      y[i] /= m[i][i];
    }
    if (!pass)
      for (int i = 0; i < N; i++)
        w[i] = 2 * solution[i] * (i + 1);
  }
  check_ad_array("right-hand side", dx + ENTRIES, w, N, 1e-8);
  return check_done();
}
