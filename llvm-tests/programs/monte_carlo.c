// Exercises: an Asian option by Monte Carlo: a random generator whose state is inactive, Box-Muller, a path
// in a buffer used again for each sample, a payoff with a kink.
#include "check.h"

#include <stdint.h>

struct greeks {
  double spot, rate, volatility;
};

struct greeks __enzyme_autodiff(void *, ...);
double __enzyme_fwddiff(void *, ...);

#define STEPS 6

static double uniform(uint64_t *state) {
  *state ^= *state << 13;
  *state ^= *state >> 7;
  *state ^= *state << 17;
  return ((*state >> 11) + 0.5) / 9007199254740992.0;
}

static double normal(uint64_t *state) {
  double u = uniform(state), w = uniform(state);
  return sqrt(-2 * log(u)) * cos(2 * M_PI * w);
}

static double price(double spot, double rate, double volatility, int samples) {
  uint64_t state = 0x9e3779b97f4a7c15ull;
  double path[STEPS + 1], dt = 1.0 / STEPS, total = 0;
  for (int s = 0; s < samples; s++) {
    path[0] = spot;
    for (int k = 0; k < STEPS; k++)
      path[k + 1] =
          path[k] * exp((rate - 0.5 * volatility * volatility) * dt + volatility * sqrt(dt) * normal(&state));
    double mean = 0;
    for (int k = 1; k <= STEPS; k++)
      mean += path[k] / STEPS;
    double gain = mean - 1.05;
    if (gain > 0)
      total += gain;
  }
  return exp(-rate) * total / samples;
}

static double call(void *context, const double *x) { return price(x[0], x[1], x[2], *(int *)context); }

int main(void) {
  check_begin();
  int samples = 60;
  double x[3] = {1.0, 0.03, 0.3}, v[3] = {0.4, -0.7, 0.2};
  struct greeks g = __enzyme_autodiff((void *)price, enzyme_out, x[0], enzyme_out, x[1], enzyme_out, x[2],
                                      enzyme_const, samples);
  double dx[3] = {g.spot, g.rate, g.volatility};
  double t = __enzyme_fwddiff((void *)price, enzyme_dup, x[0], v[0], enzyme_dup, x[1], v[1], enzyme_dup, x[2],
                              v[2], enzyme_const, samples);
  // A step so short that no path's payoff changes sign within it.
  for (int i = 0; i < 3; i++)
    check_ad_close("price", dx[i], central_difference(call, &samples, x, 3, i, 1e-5), 1e-6);
  check_ad_close("forward/reverse", t, check_dot(dx, v, 3), TIGHT);
  return check_done();
}
