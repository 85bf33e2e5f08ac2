// Exercises: classical Runge-Kutta steps for a predator-prey system, stages in local arrays, parameters
// active.
#include "check.h"

void __enzyme_autodiff(void *, ...);
double __enzyme_fwddiff(void *, ...);

#define P 6

static void slope(const double *p, const double *y, double *dy) {
  dy[0] = p[0] * y[0] - p[1] * y[0] * y[1];
  dy[1] = p[2] * y[0] * y[1] - p[3] * y[1];
}

// p: four rates, then the initial state.
static double integrate(const double *p, int steps, double h) {
  double y[2] = {p[4], p[5]}, k[4][2], z[2];
  for (int s = 0; s < steps; s++) {
    slope(p, y, k[0]);
    for (int stage = 1; stage < 4; stage++) {
      double w = stage == 3 ? h : 0.5 * h;
      for (int i = 0; i < 2; i++)
        z[i] = y[i] + w * k[stage - 1][i];
      slope(p, z, k[stage]);
    }
    for (int i = 0; i < 2; i++)
      y[i] += h / 6 * (k[0][i] + 2 * k[1][i] + 2 * k[2][i] + k[3][i]);
  }
  return y[0] * y[0] + 3 * y[1];
}

static double call(void *context, const double *x) {
  (void)context;
  return integrate(x, 12, 0.1);
}

int main(void) {
  check_begin();
  double x[P], v[P], dx[P] = {0};
  check_fill(x, P, 0.6, 1.4);
  check_fill(v, P, -1, 1);
  __enzyme_autodiff((void *)integrate, enzyme_dup, x, dx, enzyme_const, 12, enzyme_const, 0.1);
  double t = __enzyme_fwddiff((void *)integrate, enzyme_dup, x, v, enzyme_const, 12, enzyme_const, 0.1);
  // A nonlinear flow: differences.
  check_gradient("rk4", call, 0, x, P, 0, dx, v, t);
  return check_done();
}
