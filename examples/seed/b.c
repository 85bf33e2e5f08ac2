// (b) A product of two loads. With restrict nothing is cached; without, out may be in, and the 16 bytes that could be
// overwritten stay on the stack. No heap either way, and out == in gives the in-place derivative.
#include "count.h"

__attribute__((noinline)) void mul(double *restrict out, const double *restrict in) {
  out[0] = in[0] * in[1];
}

__attribute__((noinline)) void mul_plain(double *out, const double *in) { out[0] = in[0] * in[1]; }

extern int enzyme_dup;
extern void __enzyme_autodiff(void *, ...);
extern void __enzyme_fwddiff(void *, ...);

__attribute__((noinline)) void mul_gradient(double *out, double *dout, const double *in, double *din) {
  __enzyme_autodiff((void *)mul, enzyme_dup, out, dout, enzyme_dup, in, din);
}

__attribute__((noinline)) void mul_plain_gradient(double *out, double *dout, const double *in, double *din) {
  __enzyme_autodiff((void *)mul_plain, enzyme_dup, out, dout, enzyme_dup, in, din);
}

__attribute__((noinline)) void mul_tangent(double *out, double *dout, const double *in, const double *din) {
  __enzyme_fwddiff((void *)mul, enzyme_dup, out, dout, enzyme_dup, in, din);
}

__attribute__((noinline)) void mul_plain_tangent(double *out, double *dout, const double *in,
                                                 const double *din) {
  __enzyme_fwddiff((void *)mul_plain, enzyme_dup, out, dout, enzyme_dup, in, din);
}

typedef void Derivative(double *, double *, const double *, double *);
typedef void Tangent(double *, double *, const double *, const double *);

static int all(const double *got, double v0, double v1, double d0, double d1) {
  return expect("value", 0, got[0], v0) & expect("value", 1, got[1], v1) & expect("shadow", 0, got[2], d0) &
         expect("shadow", 1, got[3], d1);
}

// in = (3, 5), adjoint of out 2; the gradient is added to what din holds.
static void apart(const char *name, Derivative *gradient, Tangent *tangent) {
  double out = 0, dout = 2, v[4] = {3, 5, 0.25, 0.5};
  COUNT(gradient(&out, &dout, v, v + 2));
  int right = all(v, 3, 5, 10.25, 6.5) & expect("out", 0, out, 15) & expect("dout", 0, dout, 0);
  report(name, "gradient", right, 0, 0);

  double w[4] = {3, 5, 0.25, 0.5};
  COUNT(tangent(&out, &dout, w, w + 2));
  report(name, "forward", expect("out", 0, out, 15) & expect("dout", 0, dout, 0.25 * 5 + 3 * 0.5), 0, 0);
}

int main(void) {
  apart("b restrict", mul_gradient, mul_tangent);
  apart("b plain", mul_plain_gradient, mul_plain_tangent);

  double v[4] = {3, 5, 2, 7}; // v[0] = v[0] * v[1]; adjoints after it: 2 and 7
  COUNT(mul_plain_gradient(v, v + 2, v, v + 2));
  report("b out == in", "gradient", all(v, 15, 5, 2 * 5, 7 + 2 * 3), 0, 0);

  double w[4] = {3, 5, 2, 7};
  COUNT(mul_plain_tangent(w, w + 2, w, w + 2));
  report("b out == in", "forward", all(w, 15, 5, 2 * 5 + 3 * 7, 7), 0, 0);
  return failures != 0;
}
