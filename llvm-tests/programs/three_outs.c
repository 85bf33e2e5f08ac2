// Exercises: three `out` arguments, so that the request returns its struct through memory (a hidden first
// argument).
#include "check.h"

struct triple {
  double a, b, c;
};

struct triple __enzyme_autodiff_triple(void *, ...);
double __enzyme_fwddiff(void *, ...);

static double volume(double a, double b, double c) { return a * b * b * exp(c); }

static double call(void *context, const double *x) {
  (void)context;
  return volume(x[0], x[1], x[2]);
}

int main(void) {
  check_begin();
  for (int k = 0; k < 3; k++) {
    double x[3], v[3];
    check_fill(x, 3, -1, 1);
    check_fill(v, 3, -1, 1);
    double e = exp(x[2]);
    double want[3] = {x[1] * x[1] * e, 2 * x[0] * x[1] * e, x[0] * x[1] * x[1] * e};
    struct triple r =
        __enzyme_autodiff_triple((void *)volume, enzyme_out, x[0], enzyme_out, x[1], enzyme_out, x[2]);
    double g[3] = {r.a, r.b, r.c};
    double t = __enzyme_fwddiff((void *)volume, enzyme_dup, x[0], v[0], enzyme_dup, x[1], v[1], enzyme_dup,
                                x[2], v[2]);
    check_gradient("volume", call, 0, x, 3, want, g, v, t);
  }
  return check_done();
}
