// Exercises: a binary tree built, summed and freed by recursive functions: memory outlives the callee that
// frees it.
#include "check.h"

void __enzyme_autodiff(void *, ...);
double __enzyme_fwddiff(void *, ...);

#define N 6

typedef struct T {
  double v;
  struct T *l, *r;
} T;
static T *ins(T *t, double v) {
  if (!t) {
    t = malloc(sizeof *t);
    t->v = v;
    t->l = t->r = 0;
    return t;
  }
  if (v < t->v)
    t->l = ins(t->l, v);
  else
    t->r = ins(t->r, v);
  return t;
}
static double sum(T *t, double d) {
  if (!t)
    return 0;
  return t->v * d + sum(t->l, d * t->v) + sum(t->r, d + 1);
}
static void del(T *t) {
  if (!t)
    return;
  del(t->l);
  del(t->r);
  free(t);
}
static double objective(double *x, int n) {
  T *t = 0;
  for (int i = 0; i < n; i++)
    t = ins(t, x[i]);
  double s = sum(t, 1);
  del(t);
  return s;
}

static double call(void *context, const double *x) {
  double at[N];
  (void)context;
  memcpy(at, x, sizeof at);
  return objective(at, N);
}

int main(void) {
  check_begin();
  for (int round = 0; round < 2; round++) {
    double x[N], v[N], dx[N] = {0}, at[N];
    check_fill(x, N, 0.3, 1.7);
    check_fill(v, N, -1, 1);
    memcpy(at, x, sizeof at);
    __enzyme_autodiff((void *)objective, enzyme_dup, at, dx, enzyme_const, N);
    memcpy(at, x, sizeof at);
    double direction[N];
    memcpy(direction, v, sizeof v);
    double t = __enzyme_fwddiff((void *)objective, enzyme_dup, at, direction, enzyme_const, N);
    // No short formula: differences.
    check_gradient("free_in_callee", call, 0, x, N, 0, dx, v, t);
  }
  return check_done();
}
