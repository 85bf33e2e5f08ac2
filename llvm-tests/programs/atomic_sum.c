// Exercises: atomic sums of doubles and floats, in a local, in the caller's memory, with the old value used, and
// subtraction.
#include "check.h"

double __enzyme_autodiff(void *, ...);
double __enzyme_fwddiff(void *, ...);

#define ADD(place, value) __atomic_fetch_add(place, value, __ATOMIC_RELAXED)
#define SUB(place, value) __atomic_fetch_sub(place, value, __ATOMIC_SEQ_CST)

#define N 6

static double squares(const double *x, int n) {
  double s = 0;
  for (int i = 0; i < n; i++)
    ADD(&s, x[i] * x[i]);
  return s * s;
}

static void into(const double *x, double *out, int n) {
  for (int i = 0; i < n; i++) {
    if (i % 2)
      SUB(out, 3 * x[i]);
    else
      ADD(out, x[i] * x[i]);
  }
}

static double prefixes(const double *x, int n) {
  double s = 0;
  double r = 0;
  for (int i = 0; i < n; i++)
    r += x[i] * ADD(&s, x[i]);
  return r;
}

static float singles(const float *x, int n) {
  float s = 1;
  for (int i = 0; i < n; i++)
    SUB(&s, x[i] * x[i] * x[i]);
  return s;
}

int main(void) {
  check_begin();
  double x[N], v[N], dx[N] = {0}, want[N], total = 0, all = 0;
  check_fill(x, N, -1, 1);
  check_fill(v, N, -1, 1);
  for (int i = 0; i < N; i++) {
    total += x[i] * x[i];
    all += x[i];
  }
  for (int i = 0; i < N; i++)
    want[i] = 4 * total * x[i];
  __enzyme_autodiff((void *)squares, enzyme_dup, x, dx, enzyme_const, N);
  check_ad_array("local sum", dx, want, N, TIGHT);
  double t = __enzyme_fwddiff((void *)squares, enzyme_dup, x, v, enzyme_const, N);
  check_ad_close("local sum forward", t, check_dot(want, v, N), TIGHT);

  double out = 0.5, seed = 2;
  memset(dx, 0, sizeof dx);
  for (int i = 0; i < N; i++)
    want[i] = i % 2 ? -6 : 4 * x[i];
  __enzyme_autodiff((void *)into, enzyme_dup, x, dx, enzyme_dup, &out, &seed, enzyme_const, N);
  check_ad_array("the caller's sum", dx, want, N, TIGHT);
  check_close("the seed stays", seed, 2, TIGHT);
  seed = 0.25;
  __enzyme_fwddiff((void *)into, enzyme_dup, x, v, enzyme_dup, &out, &seed, enzyme_const, N);
  check_ad_close("the caller's sum forward", seed, 0.25 + check_dot(want, v, N) / 2, TIGHT);

  memset(dx, 0, sizeof dx);
  for (int i = 0; i < N; i++)
    want[i] = all - x[i];
  __enzyme_autodiff((void *)prefixes, enzyme_dup, x, dx, enzyme_const, N);
  check_ad_array("old values", dx, want, N, TIGHT);
  t = __enzyme_fwddiff((void *)prefixes, enzyme_dup, x, v, enzyme_const, N);
  check_ad_close("old values forward", t, check_dot(want, v, N), TIGHT);

  float y[N], dy[N] = {0};
  for (int i = 0; i < N; i++)
    y[i] = (float)x[i];
  __enzyme_autodiff((void *)singles, enzyme_dup, y, dy, enzyme_const, N);
  for (int i = 0; i < N; i++)
    check_ad_close("float", dy[i], -3 * y[i] * y[i], SINGLE);
  return check_done();
}
