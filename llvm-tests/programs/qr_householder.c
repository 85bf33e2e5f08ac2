// Exercises: QR decomposition by Householder reflections in place, then least squares by back substitution;
// square roots, signs, and columns overwritten by what is made of them.
#include "check.h"

void __enzyme_autodiff(void *, ...);
double __enzyme_fwddiff(void *, ...);

#define ROWS 5
#define COLS 3
#define M (ROWS * COLS + ROWS)

static double least_squares(double *a, double *b, int rows, int cols) {
  for (int k = 0; k < cols; k++) {
    double norm = 0;
    for (int i = k; i < rows; i++)
      norm += a[i * cols + k] * a[i * cols + k];
    norm = sqrt(norm);
    if (a[k * cols + k] > 0)
      norm = -norm;
    double head = a[k * cols + k] - norm, beta = -1 / (norm * head);
    a[k * cols + k] = head;
    for (int j = k + 1; j <= cols; j++) {
      double s = 0;
      for (int i = k; i < rows; i++)
        s += a[i * cols + k] * (j < cols ? a[i * cols + j] : b[i]);
      s *= beta;
      for (int i = k; i < rows; i++) {
        double *target = j < cols ? &a[i * cols + j] : &b[i];
        *target -= s * a[i * cols + k];
      }
    }
    a[k * cols + k] = norm;
  }
  double sum = 0;
  for (int k = cols - 1; k >= 0; k--) {
    for (int j = k + 1; j < cols; j++)
      b[k] -= a[k * cols + j] * b[j];
    b[k] /= a[k * cols + k];
    sum += b[k] * b[k] * (k + 1);
  }
  return sum;
}

static double solve(const double *x, int rows, int cols) {
  double a[ROWS * COLS], b[ROWS];
  memcpy(a, x, sizeof a);
  memcpy(b, x + ROWS * COLS, sizeof b);
  return least_squares(a, b, rows, cols);
}

static double call(void *context, const double *x) {
  (void)context;
  return solve(x, ROWS, COLS);
}

int main(void) {
  check_begin();
  double x[M], v[M], dx[M] = {0};
  check_fill(x, M, -1, 1);
  check_fill(v, M, -1, 1);
  for (int i = 0; i < COLS; i++)
    x[i * COLS + i] += i & 1 ? -2 : 2;
  __enzyme_autodiff((void *)solve, enzyme_dup, x, dx, enzyme_const, ROWS, enzyme_const, COLS);
  double t = __enzyme_fwddiff((void *)solve, enzyme_dup, x, v, enzyme_const, ROWS, enzyme_const, COLS);
  check_gradient("solve", call, 0, x, M, 0, dx, v, t);
  return check_done();
}
