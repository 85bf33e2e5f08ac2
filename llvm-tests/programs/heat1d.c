// Exercises: explicit heat equation with a source of radiation (u^4), a copy per step in a local array,
// diffusivity active by value.
#include "check.h"

double __enzyme_autodiff(void *, ...);
double __enzyme_fwddiff(void *, ...);

#define N 10

static double heat(const double *start, double kappa, int steps) {
  double u[N], w[N];
  memcpy(u, start, sizeof u);
  for (int s = 0; s < steps; s++) {
    memcpy(w, u, sizeof w);
    for (int i = 1; i < N - 1; i++)
      u[i] = w[i] + kappa * (w[i - 1] - 2 * w[i] + w[i + 1]) - 0.01 * w[i] * w[i] * w[i] * w[i];
    u[0] = u[1];
    u[N - 1] = u[N - 2];
  }
  double energy = 0;
  for (int i = 0; i < N; i++)
    energy += u[i] * u[i];
  return energy;
}

static double call(void *context, const double *x) {
  (void)context;
  return heat(x + 1, x[0], 8);
}

int main(void) {
  check_begin();
  double x[N + 1], v[N + 1], g[N + 1] = {0};
  check_fill(x, N + 1, 0.5, 1.5);
  check_fill(v, N + 1, -1, 1);
  x[0] = 0.2;
  g[0] = __enzyme_autodiff((void *)heat, enzyme_dup, x + 1, g + 1, enzyme_out, x[0], enzyme_const, 8);
  double t =
      __enzyme_fwddiff((void *)heat, enzyme_dup, x + 1, v + 1, enzyme_dup, x[0], v[0], enzyme_const, 8);
  // Nonlinear in time: differences.
  check_gradient("heat", call, 0, x, N + 1, 0, g, v, t);
  return check_done();
}
