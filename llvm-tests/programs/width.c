// Exercises: several derivatives at once: enzyme_width and enzyme_dupv, forward and reverse, in place, with
// locals, heap and recursion; equal to single sweeps to the last bit.
#include "check.h"

extern int enzyme_width, enzyme_dupv, enzyme_nofree;
struct three {
  double t[3];
};
struct value_and_three {
  double value;
  double t[3];
};
struct two_threes {
  double a[3], b[3];
};
struct three __enzyme_fwddiff_three(void *, ...);
struct value_and_three __enzyme_fwddiff_value(void *, ...);
double __enzyme_fwddiff_one(void *, ...);
void __enzyme_autodiff_void(void *, ...);
double __enzyme_autodiff_primal(void *, ...);
struct two_threes __enzyme_autodiff_outs(void *, ...);
void *__enzyme_augmentfwd_tape(void *, ...);
void __enzyme_reverse_void(void *, ...);

#define N 5

// Overwrites x, so a primal that ran more than once would show.
static double in_place(double *x, int n) {
  double s = 0, *h = calloc(n, sizeof *h);
  for (int i = 0; i < n; i++) {
    for (int k = 0; k <= i; k++)
      h[i] += x[i] * x[k];
    x[i] = sin(x[i]) * h[i];
    s += x[i] * h[i];
  }
  free(h);
  return s;
}

static double two(double a, double b) { return a * exp(b); }

static double power(double x, int n) { return n == 0 ? 1 : x * power(x, n - 1); }

int main(void) {
  check_begin();
  double x0[N], x[N], v[3][N], single[3], value;
  check_fill(x0, N, 0.5, 1.5);
  check_fill(v[0], 3 * N, -1, 1);
  double dv[3][N];
  for (int k = 0; k < 3; k++) {
    memcpy(x, x0, sizeof x);
    memcpy(dv, v, sizeof v);
    single[k] = __enzyme_fwddiff_one((void *)in_place, enzyme_dup, x, dv[k], enzyme_const, N);
  }
  memcpy(x, x0, sizeof x);
  memcpy(dv, v, sizeof v);
  struct three t = __enzyme_fwddiff_three((void *)in_place, enzyme_width, 3, enzyme_dup, x, dv[0], dv[1], dv[2],
                                          enzyme_const, N);
  check_ad_array("forward", t.t, single, 3, 0);
  memcpy(x, x0, sizeof x);
  memcpy(dv, v, sizeof v);
  struct value_and_three w = __enzyme_fwddiff_value((void *)in_place, enzyme_width, 3, enzyme_primal_return,
                                                    enzyme_dupv, sizeof v[0], x, dv, enzyme_const, N);
  check_ad_array("forward, strided", w.t, single, 3, 0);
  memcpy(x, x0, sizeof x);
  value = in_place(x, N);
  check_ad_close("value", w.value, value, TIGHT);

  double want[N] = {0}, g[3][N] = {{0}};
  memcpy(x, x0, sizeof x);
  __enzyme_autodiff_void((void *)in_place, enzyme_dup, x, want, enzyme_const, N);
  g[1][2] = 1; // a seed of what is written to x[2]
  memcpy(x, x0, sizeof x);
  value = __enzyme_autodiff_primal((void *)in_place, enzyme_width, 3, enzyme_primal_return, enzyme_dup, x, g[0],
                                   g[1], g[2], enzyme_const, N);
  check_ad_close("value, reverse", value, w.value, TIGHT);
  check_ad_array("reverse 0", g[0], want, N, 0);
  check_ad_array("reverse 2", g[2], want, N, 0);
  double seeded[N] = {0, 0, 1};
  memcpy(x, x0, sizeof x);
  __enzyme_autodiff_void((void *)in_place, enzyme_dup, x, seeded, enzyme_const, N);
  check_ad_array("reverse 1", g[1], seeded, N, 0);

  memset(g, 0, sizeof g);
  g[1][2] = 1;
  memcpy(x, x0, sizeof x);
  void *tape = __enzyme_augmentfwd_tape((void *)in_place, enzyme_width, 3, enzyme_dupv, sizeof g[0], x, g,
                                        enzyme_const, N);
  memset(x, 0, sizeof x);
  __enzyme_reverse_void((void *)in_place, enzyme_width, 3, enzyme_dupv, sizeof g[0], x, g, enzyme_const, N, 1.0,
                        tape);
  check_ad_array("split 0", g[0], want, N, 0);
  check_ad_array("split 1", g[1], seeded, N, 0);

  struct two_threes o = __enzyme_autodiff_outs((void *)two, enzyme_width, 3, enzyme_out, 2.0, enzyme_out, 0.5);
  for (int k = 0; k < 3; k++) {
    check_ad_close("out a", o.a[k], exp(0.5), TIGHT);
    check_ad_close("out b", o.b[k], 2 * exp(0.5), TIGHT);
  }
  struct three p = __enzyme_fwddiff_three((void *)power, enzyme_width, 3, enzyme_dup, 1.5, 1.0, 2.0, -1.0, enzyme_const, 4);
  for (int k = 0; k < 3; k++)
    check_ad_close("recursion", p.t[k], 4 * 1.5 * 1.5 * 1.5 * (k == 0 ? 1 : k == 1 ? 2 : -1), TIGHT);
  return check_done();
}
