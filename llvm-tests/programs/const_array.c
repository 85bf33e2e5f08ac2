// Exercises: constant array and scalar arguments next to active ones; the same function with each side
// constant in turn.
#include "check.h"

void __enzyme_autodiff(void *, ...);
double __enzyme_autodiff_out(void *, ...);
double __enzyme_fwddiff(void *, ...);

#define N 5

static double form(const double *a, const double *b, double c, int n) {
  double s = 0;
  for (int i = 0; i < n; i++)
    s += a[i] * b[i] * b[i] * c * c;
  return s;
}

int main(void) {
  check_begin();
  double a[N], b[N], v[N], da[N] = {0}, db[N] = {0}, wa[N], wb[N], before[N], wc = 0, c = 1.25;
  check_fill(a, N, -1, 1);
  check_fill(b, N, -1, 1);
  check_fill(v, N, -1, 1);
  memcpy(before, a, sizeof a);
  for (int i = 0; i < N; i++) {
    wa[i] = b[i] * b[i] * c * c;
    wb[i] = 2 * a[i] * b[i] * c * c;
    wc += 2 * a[i] * b[i] * b[i] * c;
  }
  check_close("homogeneous of degree two in c", wc * c, 2 * form(a, b, c, N), TIGHT);
  __enzyme_autodiff((void *)form, enzyme_dup, a, da, enzyme_const, b, enzyme_const, c, enzyme_const, N);
  check_ad_array("a active", da, wa, N, TIGHT);
  __enzyme_autodiff((void *)form, enzyme_const, a, enzyme_dup, b, db, enzyme_const, c, enzyme_const, N);
  check_ad_array("b active", db, wb, N, TIGHT);
  double dc =
      __enzyme_autodiff_out((void *)form, enzyme_const, a, enzyme_const, b, enzyme_out, c, enzyme_const, N);
  check_ad_close("c active", dc, wc, TIGHT);
  check_array("a untouched", a, before, N, 0);
  double ta =
      __enzyme_fwddiff((void *)form, enzyme_dup, a, v, enzyme_const, b, enzyme_const, c, enzyme_const, N);
  double tb =
      __enzyme_fwddiff((void *)form, enzyme_const, a, enzyme_dup, b, v, enzyme_const, c, enzyme_const, N);
  double tc =
      __enzyme_fwddiff((void *)form, enzyme_const, a, enzyme_const, b, enzyme_dup, c, 1.0, enzyme_const, N);
  check_ad_close("a forward", ta, check_dot(wa, v, N), TIGHT);
  check_ad_close("b forward", tb, check_dot(wb, v, N), TIGHT);
  check_ad_close("c forward", tc, wc, TIGHT);
  return check_done();
}
