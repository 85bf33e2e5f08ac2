// Function pointers chosen by data: in a constant table, a mutable table, structs, as arguments, in loops.
#include "check.h"

typedef double (*fn)(double);
static double square(double x) { return x * x; }
static double cube(double x) { return x * x * x; }
static double twice(double x) { return 2.0 * x; }

static const fn constant[] = {square, cube, twice, sin};
static fn mutable[3] = {twice, square, cube};

static double apply(fn f, double x) { return f(x); }

struct layer { fn act; double w; };

int enzyme_const, enzyme_dup, enzyme_out;
double __enzyme_autodiff(void *, ...);
double __enzyme_fwddiff(void *, ...);

static double by_table(const int *which, int n, double x) {
  double s = x;
  for (int i = 0; i < n; i++) s = constant[which[i]](s) * 0.9;
  return s;
}
static double by_mutable(const int *which, int n, double x) {
  double s = x;
  for (int i = 0; i < n; i++) s += 0.2 * mutable[which[i] % 3](s);
  return s;
}
static double by_argument(fn f, double x) { return apply(f, x) * x + f(2 * x); }
static double by_struct(struct layer *l, int n, double x) {
  for (int i = 0; i < n; i++) x = l[i].act(l[i].w * x) + l[i].w;
  return x;
}

static double diff_table(const int *w, int n, double x) {
  double h = 1e-6;
  return (by_table(w, n, x + h) - by_table(w, n, x - h)) / (2 * h);
}

int main(void) {
  check_begin();
  int which[] = {0, 3, 1, 2, 0, 3};
  double x = 0.8, h = 1e-6;
  double r = __enzyme_autodiff((void *)by_table, enzyme_const, which, enzyme_const, 6, enzyme_out, x);
  if (fabs(r - diff_table(which, 6, x)) > 1e-6) { printf("FAIL table %g %g\n", r, diff_table(which, 6, x)); return 1; }
  double t = __enzyme_fwddiff((void *)by_table, enzyme_const, which, enzyme_const, 6, enzyme_dup, x, 1.0);
  check_ad_close("table fwd", t, r, 1e-12);
  mutable[0] = cos;
  r = __enzyme_autodiff((void *)by_mutable, enzyme_const, which, enzyme_const, 6, enzyme_out, x);
  double fd = (by_mutable(which, 6, x + h) - by_mutable(which, 6, x - h)) / (2 * h);
  check_ad_close("mutable", r / fd, 1.0, 1e-6);
  t = __enzyme_fwddiff((void *)by_mutable, enzyme_const, which, enzyme_const, 6, enzyme_dup, x, 1.0);
  check_ad_close("mutable fwd", t, r, 1e-12);
  fn fs[] = {square, cube, twice, sin};
  double expected[] = {3 * x * x + 8 * x, 4 * x * x * x + 24 * x * x, 4 * x + 4, sin(x) + x * cos(x) + 2 * cos(2 * x)};
  for (int i = 0; i < 4; i++) {
    r = __enzyme_autodiff((void *)by_argument, enzyme_const, fs[i], enzyme_out, x);
    check_ad_close("argument", r, expected[i], 1e-12);
    t = __enzyme_fwddiff((void *)by_argument, enzyme_const, fs[i], enzyme_dup, x, 1.0);
    check_ad_close("argument fwd", t, r, 1e-12);
  }
  struct layer l[3] = {{sin, 0.5}, {square, 1.5}, {cube, 0.7}}, dl[3];
  memset(dl, 0, sizeof dl);
  double dx = __enzyme_autodiff((void *)by_struct, enzyme_dup, l, dl, enzyme_const, 3, enzyme_out, x);
  for (int i = 0; i < 3; i++) {
    double w = l[i].w;
    l[i].w = w + h; double a = by_struct(l, 3, x);
    l[i].w = w - h; double b = by_struct(l, 3, x);
    l[i].w = w;
    check_ad_close("weight", dl[i].w, (a - b) / (2 * h), 1e-6);
  }
  check_ad_close("input", dx, (by_struct(l, 3, x + h) - by_struct(l, 3, x - h)) / (2 * h), 1e-6);
  return check_done();
}
