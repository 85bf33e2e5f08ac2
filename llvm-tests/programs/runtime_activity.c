// Exercises: enzyme_runtime_activity. A shadow that is its primal, and every const pointer, stands for memory without
// derivatives; which memory a pointer leads to is seen at run time: scratch memory that is const, pointers that
// change sides, tables and lists of both kinds, block copies, recursion, heap blocks, two calls.
#include "check.h"
extern int enzyme_runtime_activity;
double __enzyme_autodiff_d(void *, ...);
double __enzyme_fwddiff_d(void *, ...);
struct tape { void *tape; double value; };
struct tape __enzyme_augmentfwd_t(void *, ...);
void __enzyme_reverse_v(void *, ...);
// Both buffers take active and inactive data.
static double scratch(const double *x, double *work, int n) {
  double s = 0;
  for (int i = 0; i < n; i++) work[i] = x[i] * x[i];
  for (int i = 0; i < n; i++) s += x[i] * 3 + (work == 0);
  return s;
}
static double choose(const double *x, const double *c, const int *side, int n) {
  double s = 1;
  for (int i = 0; i < n; i++) {
    const double *p = side[i] ? x : c;
    s *= p[i] * p[i] + 1;
  }
  return s;
}
static double table(double **rows, int n, int m) {
  double s = 0;
  for (int i = 0; i < n; i++)
    for (int j = 0; j < m; j++) s += rows[i][j] * rows[i][j] * (i + 1);
  return s;
}
static double copies(const double *x, const double *c, int which, int n) {
  double t[8], s = 0;
  memcpy(t, which ? x : c, (size_t)n * sizeof *t);
  for (int i = 0; i < n; i++) s += t[i] * t[i] * x[i];
  return s;
}
struct node { double v; struct node *next; };
static double walk(const struct node *a) { return a ? a->v * a->v + 2 * walk(a->next) : 0; }
static double inplace(double *a, double *b, int n) {
  for (int i = 0; i < n; i++) {
    double t = a[i] * b[i];
    b[i] = t;
    a[i] = t * t;
  }
  return a[n - 1] + b[0];
}
static double heap(const double *x, const double *c, int n) {
  const double **p = malloc(2 * sizeof *p);
  p[0] = x;
  p[1] = c;
  double s = 0;
  for (int i = 0; i < n; i++) s += p[i & 1][i] * p[(i + 1) & 1][i];
  free(p);
  return s;
}
int main(void) {
  check_begin();
  double x[4] = {1.5, -0.7, 2.2, 0.4}, c[4] = {0.3, 1.1, -0.8, 2.0}, keep[4], dx[4] = {0}, t[4] = {1, 2, -1, 0.5}, w[4];
  int side[4] = {1, 0, 0, 1};
  memcpy(keep, c, sizeof c);
#define AD(f, ...) __enzyme_autodiff_d((void *)f, enzyme_runtime_activity, __VA_ARGS__)
#define FD(f, ...) __enzyme_fwddiff_d((void *)f, enzyme_runtime_activity, __VA_ARGS__)
#define ZERO(a) memset(a, 0, sizeof a)
  AD(scratch, enzyme_dup, x, dx, enzyme_const, w, enzyme_const, 4);
  check_ad_close("scratch", dx[2], 3, 1e-12);
  check_ad_close("scratch keeps its values", w[0], 2.25, 1e-12);
  check_ad_close("scratch forward", FD(scratch, enzyme_dup, x, t, enzyme_const, w, enzyme_const, 4), 7.5, 1e-12);
  ZERO(dx);
  AD(choose, enzyme_dup, x, dx, enzyme_const, c, enzyme_const, side, enzyme_const, 4);
  double v = choose(x, c, side, 4);
  check_ad_close("choose 0", dx[0], v * 2 * x[0] / (x[0] * x[0] + 1), 1e-12);
  check_ad_close("choose 1", dx[1], 0, 1e-12);
  check_ad_close("choose 3", dx[3], v * 2 * x[3] / (x[3] * x[3] + 1), 1e-12);
  check_ad_close("choose forward", FD(choose, enzyme_dup, x, t, enzyme_const, c, enzyme_const, side, enzyme_const, 4), dx[0] * t[0] + dx[3] * t[3], 1e-12);
  ZERO(dx);
  AD(choose, enzyme_dup, x, dx, enzyme_dup, c, c, enzyme_const, side, enzyme_const, 4);
  check_ad_close("own shadow", dx[0], v * 2 * x[0] / (x[0] * x[0] + 1), 1e-12);
  ZERO(dx);
  double *rows[2] = {x, c}, *drows[2] = {dx, c};
  AD(table, enzyme_dup, rows, drows, enzyme_const, 2, enzyme_const, 4);
  check_ad_close("table", dx[1], 2 * x[1], 1e-12);
  double *trows[2] = {t, c};
  check_ad_close("table forward", FD(table, enzyme_dup, rows, trows, enzyme_const, 2, enzyme_const, 4), dx[0] * t[0] + dx[1] * t[1] + dx[2] * t[2] + dx[3] * t[3], 1e-12);
  for (int which = 0; which < 2; which++) {
    ZERO(dx);
    AD(copies, enzyme_dup, x, dx, enzyme_const, c, enzyme_const, which, enzyme_const, 4);
    double want = which ? 3 * x[2] * x[2] : c[2] * c[2], dot = 0;
    check_ad_close("copies", dx[2], want, 1e-12);
    for (int i = 0; i < 4; i++) dot += dx[i] * t[i];
    check_ad_close("copies forward", FD(copies, enzyme_dup, x, t, enzyme_const, c, enzyme_const, which, enzyme_const, 4), dot, 1e-12);
  }
  struct node n3 = {3, 0}, n2 = {2, &n3}, n1 = {1, &n2}, d3 = {0, 0}, d1 = {0, &n2};
  n2.next = &n3;
  AD(walk, enzyme_dup, &n1, &d1);
  check_ad_close("list", d1.v, 2, 1e-12);
  check_ad_close("list, inactive", n2.v + n3.v, 5, 1e-12);
  struct node d2 = {0, &d3};
  d1.v = 1, d1.next = &d2, d2.v = 0, d3.v = 1;
  check_ad_close("list forward", FD(walk, enzyme_dup, &n1, &d1), 2 + 4 * 6, 1e-12);
  double a[4] = {1, 2, 3, 4}, b[4] = {0.5, 0.25, 2, 1}, da[4] = {0}, b0[4];
  memcpy(b0, b, sizeof b);
  AD(inplace, enzyme_dup, a, da, enzyme_const, b, enzyme_const, 4);
  check_ad_close("in place 3", da[3], 2 * 4 * b0[3] * b0[3], 1e-12);
  check_ad_close("in place 0", da[0], 0, 1e-12);
  check_ad_close("in place value", b[2], 6, 1e-12);
  ZERO(dx);
  AD(heap, enzyme_dup, x, dx, enzyme_const, c, enzyme_const, 4);
  check_ad_close("heap", dx[3], c[3], 1e-12);
  check_ad_close("heap forward", FD(heap, enzyme_dup, x, t, enzyme_const, c, enzyme_const, 4), c[0] * t[0] + c[1] * t[1] + c[2] * t[2] + c[3] * t[3], 1e-12);
  ZERO(dx);
  struct tape r = __enzyme_augmentfwd_t((void *)choose, enzyme_runtime_activity, enzyme_dup, x, dx, enzyme_const, c, enzyme_const, side, enzyme_const, 4);
  __enzyme_reverse_v((void *)choose, enzyme_runtime_activity, enzyme_dup, x, dx, enzyme_const, c, enzyme_const, side, enzyme_const, 4, 2.0, r.tape);
  check_ad_close("two calls", dx[0], 2 * v * 2 * x[0] / (x[0] * x[0] + 1), 1e-12);
  for (int i = 0; i < 4; i++) check_close("const memory is as it was", c[i], keep[i], 0);
  return check_done();
}
