// Exercises: out-parameters, early returns with frees, callbacks with void *, bsearch, numbers read from
// text.
#include "check.h"

void __enzyme_autodiff(void *, ...);
double __enzyme_fwddiff(void *, ...);

__attribute__((noinline)) static void minmax(const double *x, int n, double *lo, double *hi) {
  *lo = *hi = x[0];
  for (int i = 1; i < n; i++) {
    if (x[i] < *lo)
      *lo = x[i];
    if (x[i] > *hi)
      *hi = x[i];
  }
}
static double outs(double *x, int n) {
  double a, b;
  minmax(x, n, &a, &b);
  double c, d;
  minmax(x + 1, n - 2, &c, &d);
  return a * b + c * d * d;
}
static double early(double *x, int n) {
  double *a = malloc(n * sizeof *a);
  if (!a)
    return 0;
  double *b = malloc(n * sizeof *b);
  for (int i = 0; i < n; i++) {
    a[i] = x[i] * x[i];
    if (a[i] > 2.6) {
      double r = a[i] * a[0];
      free(b);
      free(a);
      return r;
    }
    b[i] = a[i] * (i ? b[i - 1] : 1);
  }
  double r = b[n - 1] + a[1];
  free(a);
  free(b);
  return r;
}
typedef struct {
  double a, b;
} ctx;
static void visit(double *x, int n, void (*cb)(double, void *), void *c) {
  for (int i = 0; i < n; i++)
    cb(x[i], c);
}
static void cb1(double v, void *c) {
  ctx *k = c;
  k->a += v * v;
  k->b *= v;
}
static void cb2(double v, void *c) { *(double *)c = *(double *)c * v + v; }
static double callbacks(double *x, int n) {
  ctx k = {0, 1};
  double p = 1;
  visit(x, n, cb1, &k);
  visit(x, n, cb2, &p);
  return k.a * k.b + p;
}
static int cmp(const void *a, const void *b) {
  double x = *(const double *)a, y = *(const double *)b;
  return (x > y) - (x < y);
}
static double searched(double *x, int n) {
  static const double table[5] = {0, .4, .8, 1.2, 1.6};
  double s = 0;
  for (int i = 0; i < n; i++) {
    int lo = 0, hi = 5;
    while (hi - lo > 1) {
      int m = (lo + hi) / 2;
      if (table[m] <= x[i])
        lo = m;
      else
        hi = m;
    }
    s += (x[i] - table[lo]) * x[i] * (lo + 1);
  }
  double key = .8;
  const double *f = bsearch(&key, table, 5, sizeof key, cmp);
  return s + (f ? f - table : -1) * x[0];
}
static double parsed(double *x, int n) {
  double a = strtod("2.5", 0), b = 0;
  sscanf("1.25", "%lf", &b);
  char t[32];
  snprintf(t, sizeof t, "%d", n);
  return a * x[0] * x[1] + b * x[2] + atoi(t) * x[0];
}
int main(void) {
  check_begin();
  CHECK_COUNTED(outs, 6);
  CHECK_COUNTED(early, 4);
  CHECK_COUNTED(callbacks, 5);
  CHECK_COUNTED(searched, 5);
  CHECK_COUNTED(parsed, 4);
  return check_done();
}
