// Exercises: small and large structs passed and returned by value between helpers (in registers and through
// memory).
#include "check.h"

void __enzyme_autodiff(void *, ...);
double __enzyme_fwddiff(void *, ...);

struct complex_pair {
  double re, im;
};

struct wide {
  double a[4];
};

static __attribute__((noinline)) struct complex_pair times(struct complex_pair p, struct complex_pair q) {
  struct complex_pair r = {p.re * q.re - p.im * q.im, p.re * q.im + p.im * q.re};
  return r;
}

static __attribute__((noinline)) struct wide spread(struct wide w, double s) {
  for (int i = 0; i < 4; i++)
    w.a[i] = w.a[i] * w.a[(i + 1) % 4] + s;
  return w;
}

static double f(const double *x) {
  struct complex_pair z = {x[0], x[1]}, w = z;
  for (int i = 0; i < 3; i++)
    w = times(w, z);
  struct wide u = {{w.re, w.im, x[2], x[3]}};
  u = spread(spread(u, x[0]), w.im);
  return u.a[0] + 2 * u.a[1] - u.a[2] * u.a[3];
}

static double call(void *context, const double *x) {
  (void)context;
  return f(x);
}

int main(void) {
  check_begin();
  double x[4], v[4], dx[4] = {0};
  check_fill(x, 4, 0.4, 0.9);
  check_fill(v, 4, -1, 1);
  __enzyme_autodiff((void *)f, enzyme_dup, x, dx);
  double t = __enzyme_fwddiff((void *)f, enzyme_dup, x, v);
  // A polynomial of high degree: differences.
  check_gradient("by value", call, 0, x, 4, 0, dx, v, t);
  return check_done();
}
