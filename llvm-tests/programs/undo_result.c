// Results that are stored after the loops through pointers that may alias what
// the loops read: one number is saved and put back, nothing is allocated.
#include "check.h"

enum { N = 9 };

int enzyme_dup, enzyme_const;
void __enzyme_autodiff(void *, ...);
void __enzyme_fwddiff(void *, ...);

// Cubes in a loop of a length that the compiler does not know; out may be any
// element of x.
static void cubes(double *out, double *x, long n) {
  double s = 0;
  for (long i = 0; i < n; i++)
    s += x[i] * x[i] * x[i];
  *out = s;
}

// Mean and spread: the second result is computed of the first.
static void moments(double *mean, double *spread, double *x, long n) {
  double s = 0, q = 0;
  for (long i = 0; i < n; i++) {
    s += x[i];
    q += x[i] * x[i];
  }
  *mean = s / n;
  *spread = q / n - s / n * (s / n);
}

static void apart(double *x) {
  double out = 7, dout = 1.5, dx[N] = {0}, want[N];
  for (int i = 0; i < N; i++)
    want[i] = 1.5 * 3 * x[i] * x[i];
  long before = check_allocated;
  __enzyme_autodiff((void *)cubes, enzyme_dup, &out, &dout, enzyme_dup, x, dx, enzyme_const, (long)N);
  check_ad_close("apart: allocations", check_allocated - before, 0, 0);
  double again = 0;
  cubes(&again, x, N);
  check_ad_close("apart: the result is there", out, again, 1e-15);
  check_ad_close("apart: the shadow is consumed", dout, 0, 0);
  check_ad_array("apart", dx, want, N, 1e-13);
}

// The result takes the place of element k.
static void onto(const double *x0, int k) {
  double x[N], dx[N], want[N];
  memcpy(x, x0, sizeof x);
  for (int i = 0; i < N; i++)
    dx[i] = 0.25 * (i + 1);
  double seed = dx[k];
  for (int i = 0; i < N; i++)
    want[i] = (i == k ? 0 : dx[i]) + seed * 3 * x0[i] * x0[i];
  double after = 0;
  cubes(&after, x, N);
  __enzyme_autodiff((void *)cubes, enzyme_dup, x + k, dx + k, enzyme_dup, x, dx, enzyme_const, (long)N);
  check_ad_close("onto: the result is there", x[k], after, 1e-15);
  check_ad_array("onto", dx, want, N, 1e-13);
}

static void both(const double *x0, int a, int b) {
  double x[N], dx[N], v[N], seeds[N];
  memcpy(x, x0, sizeof x);
  check_fill(seeds, N, -1, 1);
  check_fill(v, N, -1, 1);
  memcpy(dx, seeds, sizeof x);
  __enzyme_autodiff((void *)moments, enzyme_dup, x + a, dx + a, enzyme_dup, x + b, dx + b, enzyme_dup, x, dx,
                    enzyme_const, (long)N);
  double y[N], dy[N];
  memcpy(y, x0, sizeof y);
  memcpy(dy, v, sizeof y);
  __enzyme_fwddiff((void *)moments, enzyme_dup, y + a, dy + a, enzyme_dup, y + b, dy + b, enzyme_dup, y, dy,
                   enzyme_const, (long)N);
  check_ad_array("both: memory", x, y, N, 1e-15);
  check_ad_close("both: forward against reverse", check_dot(dx, v, N), check_dot(seeds, dy, N), 1e-12);
}

int main(void) {
  check_begin();
  double x[N];
  check_fill(x, N, 0.5, 1.5);
  apart(x);
  for (int k = 0; k < N; k += 4)
    onto(x, k);
  both(x, 0, 1);
  both(x, 5, 5);
  both(x, 8, 0);
  return check_done();
}
