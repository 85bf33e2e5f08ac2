// Exercises: inactive globals read by the function: const parameters, a static configuration struct, an array
// set before the request.
#include "check.h"

double __enzyme_autodiff(void *, ...);
double __enzyme_fwddiff(void *, ...);

const double gravity = 9.81;
static double coefficients[3];
static struct {
  int terms;
  double scale;
} configuration = {3, 0.5};

static double f(double x) {
  double s = gravity * x, p = 1;
  for (int i = 0; i < configuration.terms; i++) {
    p *= x * configuration.scale;
    s += coefficients[i] * p;
  }
  return s;
}

static double call(void *context, const double *x) {
  (void)context;
  return f(x[0]);
}

int main(void) {
  check_begin();
  double v = -1.5;
  for (int terms = 0; terms <= 3; terms++) {
    configuration.terms = terms;
    check_fill(coefficients, 3, -1, 1);
    double x = check_uniform(0.5, 1.5), want = gravity, before[3];
    memcpy(before, coefficients, sizeof before);
    for (int i = 0; i < terms; i++)
      want += coefficients[i] * (i + 1) * pow(0.5, i + 1) * pow(x, i);
    double g = __enzyme_autodiff((void *)f, enzyme_out, x);
    double t = __enzyme_fwddiff((void *)f, enzyme_dup, x, v);
    check_gradient("globals", call, 0, &x, 1, &want, &g, &v, t);
    check_array("untouched", coefficients, before, 3, 0);
  }
  return check_done();
}
