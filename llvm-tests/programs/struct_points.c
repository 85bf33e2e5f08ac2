// Exercises: a struct of arrays (position, velocity) behind a pointer, updated in place, with a struct for
// its shadow.
#include "check.h"

void __enzyme_autodiff(void *, ...);
void __enzyme_fwddiff(void *, ...);

struct point {
  double position[3], velocity[3];
};

// A damped step; the output is the point itself.
static void step(struct point *p, double dt) {
  double r2 = 0;
  for (int i = 0; i < 3; i++)
    r2 += p->position[i] * p->position[i];
  double pull = -1 / (r2 * sqrt(r2));
  for (int i = 0; i < 3; i++) {
    p->velocity[i] += dt * (pull * p->position[i] - 0.1 * p->velocity[i]);
    p->position[i] += dt * p->velocity[i];
  }
}

static double weights[6];

static double call(void *context, const double *x) {
  (void)context;
  struct point p;
  memcpy(&p, x, sizeof p);
  step(&p, 0.1);
  return check_dot(weights, (double *)&p, 6);
}

int main(void) {
  check_begin();
  double x[6], v[6], after[6];
  check_fill(x, 6, 0.5, 1.5);
  check_fill(v, 6, -1, 1);
  check_fill(weights, 6, -1, 1);
  struct point p, d, plain;
  memcpy(&plain, x, sizeof plain);
  step(&plain, 0.1);
  memcpy(after, &plain, sizeof after);

  memcpy(&p, x, sizeof p);
  memcpy(&d, v, sizeof d);
  __enzyme_fwddiff((void *)step, enzyme_dup, &p, &d, enzyme_const, 0.1);
  check_ad_array("forward: primal", (double *)&p, after, 6, TIGHT);
  double t = check_dot(weights, (double *)&d, 6);

  memcpy(&p, x, sizeof p);
  memcpy(&d, weights, sizeof d);
  __enzyme_autodiff((void *)step, enzyme_dup, &p, &d, enzyme_const, 0.1);
  check_ad_array("reverse: primal", (double *)&p, after, 6, TIGHT);
  // An in-place map: differences of the weighted output.
  check_gradient("step", call, 0, x, 6, 0, (double *)&d, v, t);
  return check_done();
}
