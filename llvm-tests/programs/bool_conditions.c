// Exercises: conditions carried in _Bool and char variables and arrays, short-circuit operators, comparisons
// of active values stored as ints.
#include "check.h"

#include <stdbool.h>

void __enzyme_autodiff(void *, ...);
double __enzyme_fwddiff(void *, ...);

#define N 8

static double select_sum(const double *x, const char *kind, int square, int n) {
  bool seen[N], any = false;
  int positive = 0;
  for (int i = 0; i < n; i++) {
    seen[i] = x[i] > 0.25 && kind[i] != 'x';
    any |= seen[i];
    positive += x[i] > 0;
  }
  double s = 0;
  for (int i = 0; i < n; i++) {
    if (!seen[i] && (kind[i] == 'k' || !any))
      continue;
    s += square ? x[i] * x[i] : (seen[i] ? exp(x[i]) : -x[i]);
  }
  return s * positive;
}

struct flags {
  bool square;
  const char *kind;
};

static double call(void *context, const double *x) {
  struct flags *f = context;
  return select_sum(x, f->kind, f->square, N);
}

int main(void) {
  check_begin();
  for (int k = 0; k < 4; k++) {
    struct flags f = {k & 1, k & 2 ? "axkxkkab" : "kkkkkkkk"};
    double x[N], v[N], dx[N] = {0}, want[N];
    int positive = 0;
    for (int i = 0; i < N; i++) {
      x[i] = (i % 3 ? 1 : -1) * check_uniform(0.3, 1.2);
      positive += x[i] > 0;
    }
    check_fill(v, N, -1, 1);
    for (int i = 0; i < N; i++) {
      bool seen = x[i] > 0.25 && f.kind[i] != 'x';
      want[i] = f.square ? 2 * x[i] : seen ? exp(x[i]) : -1;
      want[i] *= !seen && f.kind[i] == 'k' ? 0 : positive;
    }
    __enzyme_autodiff((void *)select_sum, enzyme_dup, x, dx, enzyme_const, f.kind, enzyme_const,
                      (int)f.square, enzyme_const, N);
    double t = __enzyme_fwddiff((void *)select_sum, enzyme_dup, x, v, enzyme_const, f.kind, enzyme_const,
                                (int)f.square, enzyme_const, N);
    check_gradient("select", call, &f, x, N, want, dx, v, t);
  }
  return check_done();
}
