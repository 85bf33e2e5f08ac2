// All cases with --workspace: each gradient takes its tape from memory of the caller, as many bytes as it asked for, and
// nothing from the heap. Linked with the five files, whose own main functions are renamed; the README shows how.
#include "count.h"

#include <stdlib.h>
#include <string.h>

// What --reverse 'f(...)=f_w' --workspace makes of the functions.
long sumsq_bytes(double *, long) __asm__("sumsq_w.workspace_bytes");
void sumsq_w(double *x, double *dx, long n, double seed, void *workspace);
long mul_bytes(double *, const double *) __asm__("mul_w.workspace_bytes");
void mul_w(double *out, double *dout, const double *in, double *din, void *workspace);
long mul_plain_bytes(double *, const double *) __asm__("mul_plain_w.workspace_bytes");
void mul_plain_w(double *out, double *dout, const double *in, double *din, void *workspace);
typedef struct {
  double d1, d2;
} Pair;
long add_bytes(double, double) __asm__("add_w.workspace_bytes");
Pair add_w(double x1, double x2, double seed, void *workspace);
long square_sum_bytes(double *, long) __asm__("square_sum_w.workspace_bytes");
void square_sum_w(double *x, double *dx, long n, double seed, void *workspace);
long pick_bytes(double **, const double *, long, long, long) __asm__("pick_w.workspace_bytes");
void pick_w(double **mat_vec, double **dmat_vec, const double *v, double *dv, long n, long rows, long columns,
            double seed, void *workspace);

enum { N = 1000, GUARD = 64, ROWS = 4, COLUMNS = 3, MATRICES = 5 };
static double x[N], dx[N];

static double input(long i) { return 0.5 + 0.001 * (double)i; }

// A block of exactly so many bytes, with a guard behind it.
static char *block(long bytes) {
  char *at = malloc((size_t)bytes + GUARD);
  memset(at, 0x5a, (size_t)bytes + GUARD);
  return at;
}

static int untouched(char *at, long bytes) {
  int right = 1;
  for (int i = 0; i < GUARD; i++)
    right &= expect("byte behind the workspace", bytes + i, at[bytes + i], 0x5a);
  free(at);
  return right;
}

static void in_place(const char *name, long bytes, void gradient(double *, double *, long, double, void *),
                     double shadow, double want, double left) {
  char *at = block(bytes);
  for (long i = 0; i < N; i++)
    x[i] = input(i), dx[i] = shadow;
  COUNT(gradient(x, dx, N, 1, at));
  int right = untouched(at, bytes) & expect("bytes", 0, (double)bytes, 8 * N);
  for (long i = 0; i < N; i++)
    right &= expect("dx", i, dx[i], want * input(i)) & expect("x", i, x[i], left * input(i) * input(i));
  report(name, "workspace", right, 0, 0);
}

static void products(const char *name, long bytes, int same,
                     void gradient(double *, double *, const double *, double *, void *)) {
  char *at = block(bytes);
  double out = 0, dout = 2, apart[4] = {3, 5, 0.25, 0.5}, one[4] = {3, 5, 2, 7};
  if (same)
    COUNT(gradient(one, one + 2, one, one + 2, at));
  else
    COUNT(gradient(&out, &dout, apart, apart + 2, at));
  int right = untouched(at, bytes) & (same ? expect("value", 0, one[0], 15) : expect("value", 0, out, 15));
  right &= expect("din", 0, same ? one[2] : apart[2], same ? 2 * 5 : 0.25 + 2 * 5);
  right &= expect("din", 1, same ? one[3] : apart[3], same ? 7 + 2 * 3 : 0.5 + 2 * 3);
  report(name, "workspace", right, 0, 0);
}

static void rows(double shadow) {
  static double mat[MATRICES][ROWS * COLUMNS], dmat[MATRICES][ROWS * COLUMNS];
  double v[MATRICES], dv[MATRICES] = {0}, *mat_vec[MATRICES], *dmat_vec[MATRICES];
  for (long i = 0; i < MATRICES; i++) {
    mat_vec[i] = mat[i], dmat_vec[i] = dmat[i], v[i] = 1 + (double)i;
    for (long j = 0; j < ROWS * COLUMNS; j++)
      mat[i][j] = -1, dmat[i][j] = shadow;
  }
  long bytes = pick_bytes(mat_vec, v, MATRICES, ROWS, COLUMNS);
  char *at = block(bytes);
  COUNT(pick_w(mat_vec, dmat_vec, v, dv, MATRICES, ROWS, COLUMNS, 1, at));
  int right = untouched(at, bytes);
  for (long i = 0; i < MATRICES; i++) {
    right &= expect("dv", i, dv[i], ROWS * shadow + (i == 2));
    for (long j = 0; j < ROWS * COLUMNS; j++)
      right &= expect("dmat", j, dmat[i][j], j % COLUMNS ? shadow : 0) &
               expect("mat", j, mat[i][j], j % COLUMNS ? -1 : v[i]);
  }
  report(shadow != 0 ? "e shadow 0.5" : "e", "workspace", right, 0, 0);
}

int main(void) {
  in_place("a", sumsq_bytes(x, N), sumsq_w, 3, 2, 0);
  in_place("d", square_sum_bytes(x, N), square_sum_w, 0, 2, 1);
  in_place("d shadow 2", square_sum_bytes(x, N), square_sum_w, 2, 6, 1);

  double v[2] = {3, 5}, out = 0;
  products("b restrict", mul_bytes(&out, v), 0, mul_w);
  products("b plain", mul_plain_bytes(&out, v), 0, mul_plain_w);
  products("b out == in", mul_plain_bytes(v, v), 1, mul_plain_w);

  char *at = block(add_bytes(3, 4));
  Pair g = {0, 0};
  COUNT(g = add_w(3, 4, 2, at));
  report("c", "workspace",
         untouched(at, add_bytes(3, 4)) & expect("d1", 0, g.d1, 2) & expect("d2", 0, g.d2, 2), 0, 0);

  rows(0);
  rows(0.5);
  return failures != 0;
}
