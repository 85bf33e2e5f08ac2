// Exercises: arrays that grow and shrink by realloc, in the function and in a helper that keeps them in a struct.
#define _GNU_SOURCE
#include "check.h"

void __enzyme_autodiff(void *, ...);
double __enzyme_fwddiff(void *, ...);

#define N 4

struct vec {
  double *data;
  size_t n, room;
};

static __attribute__((noinline)) void push(struct vec *v, double x) {
  if (v->n == v->room) {
    v->room = v->room ? v->room * 2 : 1;
    v->data = realloc(v->data, v->room * sizeof(double));
  }
  v->data[v->n++] = x;
}

static double growing(const double *x, int n) {
  struct vec v = {0};
  for (int i = 0; i < 3 * n; i++)
    push(&v, x[i % n] * (i + 1) + (i ? v.data[i / 2] : 0) * x[0]);
  double s = 0;
  for (size_t i = 0; i < v.n; i++)
    s += v.data[i] * v.data[v.n - 1 - i];
  free(v.data);
  return s;
}

static double shrinking(const double *x, int n) {
  double *a = malloc(2 * n * sizeof *a);
  for (int i = 0; i < 2 * n; i++)
    a[i] = x[i % n] * i;
  double s = a[2 * n - 1] * a[2 * n - 2];
  a = realloc(a, n * sizeof *a);
  for (int i = 0; i < n; i++) {
    s += a[i] * a[i];
    a[i] = sin(a[i]);
  }
  a = reallocarray(a, n + 1, sizeof *a);
  a[n] = s;
  for (int i = 1; i <= n; i++)
    a[i] *= a[i - 1];
  s += a[n];
  free(a);
  return s;
}

static double call_growing(void *context, const double *x) {
  (void)context;
  return growing(x, N);
}

static double call_shrinking(void *context, const double *x) {
  (void)context;
  return shrinking(x, N);
}

int main(void) {
  check_begin();
  double x[N], v[N], dx[N] = {0};
  check_fill(x, N, 0.4, 1.3);
  check_fill(v, N, -1, 1);
  __enzyme_autodiff((void *)growing, enzyme_dup, x, dx, enzyme_const, N);
  double t = __enzyme_fwddiff((void *)growing, enzyme_dup, x, v, enzyme_const, N);
  check_gradient("growing", call_growing, 0, x, N, 0, dx, v, t);
  memset(dx, 0, sizeof dx);
  __enzyme_autodiff((void *)shrinking, enzyme_dup, x, dx, enzyme_const, N);
  t = __enzyme_fwddiff((void *)shrinking, enzyme_dup, x, v, enzyme_const, N);
  check_gradient("shrinking", call_shrinking, 0, x, N, 0, dx, v, t);
  return check_done();
}
