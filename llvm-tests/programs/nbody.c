// Exercises: a few leapfrog steps of a small N-body system, pairwise loop j < i, array of structs updated in
// place.
#include "check.h"

void __enzyme_autodiff(void *, ...);
double __enzyme_fwddiff(void *, ...);

#define BODIES 3

struct body {
  double x[3], v[3], mass;
};

#define P ((int)(BODIES * sizeof(struct body) / sizeof(double)))

// Returns the kinetic energy after the steps; moves the bodies.
static double simulate(struct body *b, int n, int steps, double dt) {
  for (int s = 0; s < steps; s++) {
    for (int i = 0; i < n; i++)
      for (int j = 0; j < i; j++) {
        double d[3], r2 = 0.05;
        for (int k = 0; k < 3; k++)
          d[k] = b[i].x[k] - b[j].x[k], r2 += d[k] * d[k];
        double pull = dt / (r2 * sqrt(r2));
        for (int k = 0; k < 3; k++) {
          b[i].v[k] -= pull * b[j].mass * d[k];
          b[j].v[k] += pull * b[i].mass * d[k];
        }
      }
    for (int i = 0; i < n; i++)
      for (int k = 0; k < 3; k++)
        b[i].x[k] += dt * b[i].v[k];
  }
  double energy = 0;
  for (int i = 0; i < n; i++)
    for (int k = 0; k < 3; k++)
      energy += 0.5 * b[i].mass * b[i].v[k] * b[i].v[k];
  return energy;
}

static double call(void *context, const double *x) {
  (void)context;
  struct body b[BODIES];
  memcpy(b, x, sizeof b);
  return simulate(b, BODIES, 4, 0.05);
}

int main(void) {
  check_begin();
  double x[P], v[P], g[P] = {0}, after[P];
  check_fill(x, P, -1, 1);
  check_fill(v, P, -1, 1);
  for (int i = 0; i < BODIES; i++)
    x[7 * i] += 2 * i, x[7 * i + 6] = 1 + 0.2 * i;
  struct body b[BODIES], d[BODIES], plain[BODIES];
  memcpy(plain, x, sizeof plain);
  simulate(plain, BODIES, 4, 0.05);
  memcpy(after, plain, sizeof after);
  memcpy(b, x, sizeof b);
  memcpy(d, v, sizeof d);
  double t = __enzyme_fwddiff((void *)simulate, enzyme_dup, b, d, enzyme_const, BODIES, enzyme_const, 4,
                              enzyme_const, 0.05);
  check_ad_array("forward: bodies", (double *)b, after, P, TIGHT);
  memcpy(b, x, sizeof b);
  memset(d, 0, sizeof d);
  __enzyme_autodiff((void *)simulate, enzyme_dup, b, d, enzyme_const, BODIES, enzyme_const, 4, enzyme_const,
                    0.05);
  check_ad_array("reverse: bodies", (double *)b, after, P, TIGHT);
  memcpy(g, d, sizeof g);
  // No closed form: differences.
  check_gradient("nbody", call, 0, x, P, 0, g, v, t);
  return check_done();
}
