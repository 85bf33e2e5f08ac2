// Exercises: the price of a call option with erfc: five scalars, the Greeks from one reverse request through
// a struct in memory.
#include "check.h"

void __enzyme_autodiff(void *, ...);
double __enzyme_fwddiff(void *, ...);

struct option {
  double spot, strike, rate, volatility, years;
};

static double normal(double z) { return 0.5 * erfc(-z * M_SQRT1_2); }

static double price(const struct option *o) {
  double root = o->volatility * sqrt(o->years);
  double d1 = (log(o->spot / o->strike) + (o->rate + 0.5 * o->volatility * o->volatility) * o->years) / root;
  return o->spot * normal(d1) - o->strike * exp(-o->rate * o->years) * normal(d1 - root);
}

static double call(void *context, const double *x) {
  (void)context;
  return price((const struct option *)x);
}

int main(void) {
  check_begin();
  for (int k = 0; k < 4; k++) {
    double x[5] = {check_uniform(0.8, 1.3), check_uniform(0.8, 1.3), check_uniform(0.01, 0.08),
                   check_uniform(0.2, 0.5), check_uniform(0.4, 2.0)};
    double v[5], root = x[3] * sqrt(x[4]);
    check_fill(v, 5, -1, 1);
    double d1 = (log(x[0] / x[1]) + (x[2] + 0.5 * x[3] * x[3]) * x[4]) / root, d2 = d1 - root;
    double density = exp(-0.5 * d1 * d1) / sqrt(2 * M_PI), bond = x[1] * exp(-x[2] * x[4]);
    // Delta, the strike's, rho, vega, and minus theta.
    double want[5] = {normal(d1), -bond / x[1] * normal(d2), bond * x[4] * normal(d2),
                      x[0] * density * sqrt(x[4]),
                      x[0] * density * x[3] / (2 * sqrt(x[4])) + x[2] * bond * normal(d2)};
    struct option o, d = {0};
    memcpy(&o, x, sizeof o);
    __enzyme_autodiff((void *)price, enzyme_dup, &o, &d);
    double t = __enzyme_fwddiff((void *)price, enzyme_dup, &o, v);
    check_gradient("price", call, 0, x, 5, want, (double *)&d, v, t);
  }
  return check_done();
}
