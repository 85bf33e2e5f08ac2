// Exercises: determinant by elimination with partial pivoting, rows swapped through memory; the gradient is
// the cofactor matrix.
#include "check.h"

void __enzyme_autodiff(void *, ...);
double __enzyme_fwddiff(void *, ...);

#define N 4
#define M (N * N)

static double determinant(const double *x, int n) {
  double a[M], det = 1;
  memcpy(a, x, n * n * sizeof *a);
  for (int k = 0; k < n; k++) {
    int p = k;
    for (int i = k + 1; i < n; i++)
      if (fabs(a[i * n + k]) > fabs(a[p * n + k]))
        p = i;
    if (p != k) {
      for (int j = 0; j < n; j++) {
        double t = a[k * n + j];
        a[k * n + j] = a[p * n + j];
        a[p * n + j] = t;
      }
      det = -det;
    }
    det *= a[k * n + k];
    for (int i = k + 1; i < n; i++) {
      double m = a[i * n + k] / a[k * n + k];
      for (int j = k; j < n; j++)
        a[i * n + j] -= m * a[k * n + j];
    }
  }
  return det;
}

static double call(void *context, const double *x) {
  (void)context;
  return determinant(x, N);
}

int main(void) {
  check_begin();
  for (int round = 0; round < 3; round++) {
    double x[M], v[M], dx[M] = {0}, want[M], minor[M];
    check_fill(x, M, -1, 1);
    if (round == 1)
      x[0] = 0; // elimination without pivoting would divide by it
    check_fill(v, M, -1, 1);
    for (int r = 0; r < N; r++)
      for (int c = 0; c < N; c++) {
        int k = 0;
        for (int i = 0; i < N; i++)
          for (int j = 0; j < N; j++)
            if (i != r && j != c)
              minor[k++] = x[i * N + j];
        want[r * N + c] = ((r + c) % 2 ? -1 : 1) * determinant(minor, N - 1);
      }
    __enzyme_autodiff((void *)determinant, enzyme_dup, x, dx, enzyme_const, N);
    double t = __enzyme_fwddiff((void *)determinant, enzyme_dup, x, v, enzyme_const, N);
    check_gradient("determinant", call, 0, x, M, want, dx, v, t);
  }
  return check_done();
}
