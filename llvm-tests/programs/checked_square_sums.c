// Exercises: *out += t * t in an n x n loop over plain pointers. Where a test at run time finds that out is none of
// what is read, the gradient allocates nothing, whatever n is; where it is (out inside of x or w) the terms are kept,
// and the gradient is right as well.
#include "check.h"

void __enzyme_autodiff(void *, ...);
void __enzyme_fwddiff(void *, ...);

enum { MOST = 40, N = 4, ALL = 2 * N + 1 };

static void squares(double *out, double *x, double *w, long n) {
  for (long i = 0; i < n; i++)
    for (long j = 0; j < n; j++) {
      double t = x[i] * w[j] + x[j];
      *out += t * t;
    }
}

// The same over rows, where the address moves with both loops.
static void rows(double *out, double *a, long n) {
  for (long i = 0; i < n; i++)
    for (long j = 0; j < n; j++) {
      double t = a[i * n + j] * a[j * n + i];
      *out += t * t;
    }
}

static long blocks(long n) {
  double x[MOST], w[MOST], dx[MOST] = {0}, dw[MOST] = {0}, want[MOST] = {0}, out = 0, dout = 1;
  check_fill(x, MOST, -1, 1);
  check_fill(w, MOST, -1, 1);
  for (long i = 0; i < n; i++)
    for (long j = 0; j < n; j++) {
      double t = x[i] * w[j] + x[j];
      want[i] += 2 * t * w[j];
      want[j] += 2 * t;
    }
  long before = check_allocated;
  __enzyme_autodiff((void *)squares, enzyme_dup, &out, &dout, enzyme_dup, x, dx, enzyme_dup, w, dw, enzyme_const, n);
  before = check_allocated - before;
  check_ad_array("apart", dx, want, MOST, TIGHT);
  check_ad_close("apart: the shadow of a sum stays", dout, 1, 0);
  return before;
}

static long row_blocks(long n) {
  double *a = malloc(sizeof(double) * n * n), *da = calloc(n * n, sizeof(double)), out = 0, dout = 1;
  check_fill(a, n * n, -1, 1);
  long before = check_allocated;
  __enzyme_autodiff((void *)rows, enzyme_dup, &out, &dout, enzyme_dup, a, da, enzyme_const, n);
  before = check_allocated - before;
  for (long i = 0; i < n; i++)
    for (long j = 0; j < n; j++)
      check_ad_close("rows", da[i * n + j], 4 * a[i * n + j] * a[j * n + i] * a[j * n + i], TIGHT);
  free(a), free(da);
  return before;
}

static double seed[ALL];

// x, w and one number more, in which out is element `at`.
static double call(void *at, const double *all) {
  double y[ALL];
  memcpy(y, all, sizeof y);
  squares(y + *(int *)at, y, y + N, N);
  return check_dot(seed, y, ALL);
}

static void inside(int at) {
  double y[ALL], all[ALL], v[ALL], d[ALL], dx[ALL];
  check_fill(all, ALL, 0.02, 0.15);
  check_fill(v, ALL, -1, 1);
  check_fill(seed, ALL, -1, 1);
  memcpy(y, all, sizeof y);
  memcpy(d, v, sizeof d);
  __enzyme_fwddiff((void *)squares, enzyme_dup, y + at, d + at, enzyme_dup, y, d, enzyme_dup, y + N, d + N,
                   enzyme_const, (long)N);
  double tangent = check_dot(seed, d, ALL);
  memcpy(y, all, sizeof y);
  memcpy(dx, seed, sizeof dx);
  __enzyme_autodiff((void *)squares, enzyme_dup, y + at, dx + at, enzyme_dup, y, dx, enzyme_dup, y + N, dx + N,
                    enzyme_const, (long)N);
  check_gradient("inside", call, &at, all, ALL, 0, dx, v, tangent);
}

int main(void) {
  check_begin();
  static const long sizes[] = {2, 7, 16, MOST};
  for (int k = 0; k < 4; k++)
    check_ad_close("apart: blocks", (double)blocks(sizes[k]), 0, 0);
  // A loop in steps of two or four is not entered, and the test may be as careful as it likes.
  blocks(0), blocks(1);
  check_ad_close("rows: blocks", (double)row_blocks(5), 0, 0);
  check_ad_close("rows: blocks", (double)row_blocks(12), 0, 0);
  static const int places[] = {0, 3, N - 1, N, 2 * N - 1, 2 * N};
  for (int k = 0; k < 6; k++)
    inside(places[k]);
  return check_done();
}
