// Exercises: enzyme_primal_return: the primal's value alone, before one and two gradients, and before the
// tangent in forward mode.
#include "check.h"

struct triple {
  double primal, a, b;
};

double __enzyme_autodiff_value(void *, ...);
struct check_pair __enzyme_autodiff_pair(void *, ...);
struct triple __enzyme_autodiff_triple(void *, ...);
struct check_pair __enzyme_fwddiff_pair(void *, ...);

#define N 4

static double energy(const double *x, int n) {
  double s = 1;
  for (int i = 0; i < n; i++)
    s *= 1 + x[i] * x[i];
  return log(s);
}

static double wave(double a) { return a * sin(a); }

static double ratio(double a, double b) { return a / b; }

static double call(void *context, const double *x) {
  (void)context;
  return energy(x, N);
}

int main(void) {
  check_begin();
  double x[N], v[N], dx[N] = {0}, want[N];
  check_fill(x, N, -1, 1);
  check_fill(v, N, -1, 1);
  for (int i = 0; i < N; i++)
    want[i] = 2 * x[i] / (1 + x[i] * x[i]);
  double value =
      __enzyme_autodiff_value((void *)energy, enzyme_primal_return, enzyme_dup, x, dx, enzyme_const, N);
  check_ad_close("energy value", value, energy(x, N), TIGHT);
  struct check_pair f =
      __enzyme_fwddiff_pair((void *)energy, enzyme_primal_return, enzyme_dup, x, v, enzyme_const, N);
  check_ad_close("energy value, forward", f.first, energy(x, N), TIGHT);
  check_gradient("energy", call, 0, x, N, want, dx, v, f.second);

  double a = check_uniform(0.5, 1.5), b = check_uniform(0.5, 1.5);
  struct check_pair w = __enzyme_autodiff_pair((void *)wave, enzyme_primal_return, enzyme_out, a);
  check_ad_close("wave value", w.first, a * sin(a), TIGHT);
  check_ad_close("wave slope", w.second, sin(a) + a * cos(a), TIGHT);
  struct triple r =
      __enzyme_autodiff_triple((void *)ratio, enzyme_primal_return, enzyme_out, a, enzyme_out, b);
  check_ad_close("ratio value", r.primal, a / b, TIGHT);
  check_ad_close("ratio d/da", r.a, 1 / b, TIGHT);
  check_ad_close("ratio d/db", r.b, -a / (b * b), TIGHT);
  return check_done();
}
