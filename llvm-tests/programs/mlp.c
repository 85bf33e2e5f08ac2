// Exercises: forward pass of a two-layer network with tanh, hidden layer on the heap, weights active, inputs
// constant.
#include "check.h"

void __enzyme_autodiff(void *, ...);
double __enzyme_fwddiff(void *, ...);

#define IN 3
#define HIDDEN 4
#define P (HIDDEN * (IN + 1) + HIDDEN + 1)

static double network(const double *w, const double *in, int inputs, int hidden) {
  double *h = malloc(hidden * sizeof *h);
  for (int i = 0; i < hidden; i++) {
    double s = *w++;
    for (int j = 0; j < inputs; j++)
      s += *w++ * in[j];
    h[i] = tanh(s);
  }
  double out = *w++;
  for (int i = 0; i < hidden; i++)
    out += *w++ * h[i];
  free(h);
  return (out - 0.5) * (out - 0.5);
}

static double in[IN];

static double call(void *context, const double *x) {
  (void)context;
  return network(x, in, IN, HIDDEN);
}

int main(void) {
  check_begin();
  double w[P], v[P], dw[P] = {0}, want[P], h[HIDDEN], out;
  const double *top = w + HIDDEN * (IN + 1);
  check_fill(in, IN, -1, 1);
  check_fill(w, P, -1, 1);
  check_fill(v, P, -1, 1);
  // Back-propagation by hand.
  out = top[0];
  for (int i = 0; i < HIDDEN; i++) {
    double s = w[i * (IN + 1)];
    for (int j = 0; j < IN; j++)
      s += w[i * (IN + 1) + 1 + j] * in[j];
    h[i] = tanh(s);
    out += top[1 + i] * h[i];
  }
  double slope = 2 * (out - 0.5);
  want[HIDDEN * (IN + 1)] = slope;
  for (int i = 0; i < HIDDEN; i++) {
    want[HIDDEN * (IN + 1) + 1 + i] = slope * h[i];
    double s = want[i * (IN + 1)] = slope * top[1 + i] * (1 - h[i] * h[i]);
    for (int j = 0; j < IN; j++)
      want[i * (IN + 1) + 1 + j] = s * in[j];
  }
  __enzyme_autodiff((void *)network, enzyme_dup, w, dw, enzyme_const, in, enzyme_const, IN, enzyme_const,
                    HIDDEN);
  double t = __enzyme_fwddiff((void *)network, enzyme_dup, w, v, enzyme_const, in, enzyme_const, IN,
                              enzyme_const, HIDDEN);
  check_gradient("network", call, 0, w, P, want, dw, v, t);
  return check_done();
}
