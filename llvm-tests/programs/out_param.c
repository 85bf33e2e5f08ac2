// Exercises: results through pointers: helpers with out parameters, and a request on a void function with two
// output pointers.
#include "check.h"

void __enzyme_autodiff(void *, ...);
void __enzyme_fwddiff(void *, ...);

static __attribute__((noinline)) void sincos_of(double a, double *s, double *c) {
  *s = sin(a);
  *c = cos(a);
}

static void rotate(const double *x, double *u, double *w) {
  double s, c;
  sincos_of(x[2], &s, &c);
  *u = c * x[0] - s * x[1];
  *w = s * x[0] + c * x[1];
}

static double call(void *context, const double *x) {
  const double *seed = context;
  double u, w;
  rotate(x, &u, &w);
  return seed[0] * u + seed[1] * w;
}

int main(void) {
  check_begin();
  double x[3], v[3], dx[3] = {0}, seed[2], u = 99, w = 99, out[2];
  check_fill(x, 3, 0.3, 1.3);
  check_fill(v, 3, -1, 1);
  check_fill(seed, 2, -1, 1);
  double s = sin(x[2]), c = cos(x[2]);
  out[0] = c * x[0] - s * x[1];
  out[1] = s * x[0] + c * x[1];
  double want[3] = {seed[0] * c + seed[1] * s, seed[1] * c - seed[0] * s,
                    seed[1] * out[0] - seed[0] * out[1]};
  double du = seed[0], dw = seed[1];
  __enzyme_autodiff((void *)rotate, enzyme_dup, x, dx, enzyme_dup, &u, &du, enzyme_dup, &w, &dw);
  check_ad_close("u", u, out[0], TIGHT);
  check_ad_close("w", w, out[1], TIGHT);
  // What the outputs held before was overwritten, so its adjoint is zero.
  check_ad_close("du after", du, 0, 0);
  check_ad_close("dw after", dw, 0, 0);
  double tu = 7, tw = 7;
  u = w = 99;
  __enzyme_fwddiff((void *)rotate, enzyme_dup, x, v, enzyme_dup, &u, &tu, enzyme_dup, &w, &tw);
  check_ad_close("forward u", u, out[0], TIGHT);
  check_gradient("rotate", call, seed, x, 3, want, dx, v, seed[0] * tu + seed[1] * tw);
  return check_done();
}
