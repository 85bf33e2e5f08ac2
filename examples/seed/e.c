// (e) Writes through pointers that are themselves loaded: stores of doubles between loads of row pointers. The stores
// cannot change the pointers (TBAA says so; with -fno-strict-aliasing the byte types do), so none is cached.
// Gradient: 1 for v[2]; plus, per i, what the shadow of row i's first column held.
#include "count.h"

// Fills the first column of each rows x columns matrix mat_vec[i] with v[i].
__attribute__((noinline)) double pick(double **mat_vec, const double *v, long n, long rows, long columns) {
  for (long i = 0; i < n; i++) {
    double *mat = mat_vec[i];
    for (long j = 0; j < rows; j++)
      mat[j * columns] = v[i];
    mat[0] = v[i];
  }
  return mat_vec[2][0];
}

extern int enzyme_dup, enzyme_const;
extern void __enzyme_autodiff(void *, ...);
extern double __enzyme_fwddiff(void *, ...);

__attribute__((noinline)) void pick_gradient(double **mat_vec, double **dmat_vec, const double *v, double *dv,
                                             long n, long rows, long columns) {
  __enzyme_autodiff((void *)pick, enzyme_dup, mat_vec, dmat_vec, enzyme_dup, v, dv, //
                    enzyme_const, n, enzyme_const, rows, enzyme_const, columns);
}

__attribute__((noinline)) double pick_tangent(double **mat_vec, double **dmat_vec, const double *v,
                                              const double *dv, long n, long rows, long columns) {
  return __enzyme_fwddiff((void *)pick, enzyme_dup, mat_vec, dmat_vec, enzyme_dup, v, dv, //
                          enzyme_const, n, enzyme_const, rows, enzyme_const, columns);
}

enum { N = 5, ROWS = 4, COLUMNS = 3 };
static double mat[N][ROWS * COLUMNS], dmat[N][ROWS * COLUMNS], v[N], dv[N];
static double *mat_vec[N], *dmat_vec[N];

static void reset(double shadow) {
  for (long i = 0; i < N; i++) {
    mat_vec[i] = mat[i], dmat_vec[i] = dmat[i];
    v[i] = 1 + (double)i, dv[i] = 0;
    for (long j = 0; j < ROWS * COLUMNS; j++)
      mat[i][j] = -1, dmat[i][j] = shadow;
  }
}

// The shadow's first columns hold `column(i)` after the call, the rest of the rows is as before.
static int rows_right(double shadow, const double *column) {
  int right = 1;
  for (long i = 0; i < N; i++)
    for (long j = 0; j < ROWS * COLUMNS; j++)
      right &= expect("dmat", i * ROWS * COLUMNS + j, dmat[i][j], j % COLUMNS ? shadow : column[i]) &
               expect("mat", i * ROWS * COLUMNS + j, mat[i][j], j % COLUMNS ? -1 : v[i]);
  return right;
}

static int reverse(double shadow) {
  const double cleared[N] = {0};
  int right = 1;
  reset(shadow);
  COUNT(pick_gradient(mat_vec, dmat_vec, v, dv, N, ROWS, COLUMNS));
  for (long i = 0; i < N; i++)
    right &= expect("dv", i, dv[i], ROWS * shadow + (i == 2));
  return right & rows_right(shadow, cleared);
}

int main(void) {
  report("e", "gradient", reverse(0), 0, 0);
  report("e shadow 0.5", "gradient", reverse(0.5), 0, 0);

  double tangent = 0;
  reset(0.5);
  for (long i = 0; i < N; i++)
    dv[i] = 10 + (double)i;
  COUNT(tangent = pick_tangent(mat_vec, dmat_vec, v, dv, N, ROWS, COLUMNS));
  report("e", "forward", expect("tangent", 0, tangent, 12) & rows_right(0.5, dv), 0, 0);
  return failures != 0;
}
