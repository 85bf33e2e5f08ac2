// Loops that run from checkpoints: a step of a cell with memory, bodies that attract each other, three buffers that
// change places on the heap. Each against differences; the caller's memory is as the primal leaves it.
// max-cache: 1500
#include "check.h"

extern double __enzyme_autodiff(void *, ...);

static const int counts[] = {0, 1, 2, 3, 29};
static int steps;

#define H 3
static double cell(const double *w, double *h, int n) {
  for (int t = 0; t < n; t++) {
    double g[H];
    for (int k = 0; k < H; k++) {
      g[k] = w[k * H];
      for (int j = 0; j < H; j++)
        g[k] += w[k * H + j] * h[j];
    }
    for (int k = 0; k < H; k++)
      h[k] = tanh(g[k]) + 0.5 * h[k] / (1 + exp(-g[(k + 1) % H]));
  }
  return h[0] * h[1] + h[2];
}

#define BODIES 3
static double bodies(double *q, double *p, int n) {
  for (int t = 0; t < n; t++) {
    for (int i = 0; i < 2 * BODIES; i++)
      q[i] += 0.05 * p[i];
    for (int i = 0; i < BODIES; i++)
      for (int j = 0; j < BODIES; j++) {
        double x = q[2 * j] - q[2 * i], y = q[2 * j + 1] - q[2 * i + 1], r = x * x + y * y + 0.2;
        p[2 * i] += 0.05 * x / (r * sqrt(r));
        p[2 * i + 1] += 0.05 * y / (r * sqrt(r));
      }
  }
  double e = 0;
  for (int i = 0; i < 2 * BODIES; i++)
    e += p[i] * p[i] * q[i];
  return e;
}

static double wave(const double *x, int m, int n) {
  double *a = malloc(m * sizeof *a), *b = malloc(m * sizeof *b), *c = malloc(m * sizeof *c), e = 0;
  for (int i = 0; i < m; i++)
    a[i] = b[i] = c[i] = x[i];
  for (int t = 0; t < n; t++) {
    for (int i = 1; i < m - 1; i++)
      c[i] = b[i] - 0.05 * a[i] + 0.1 * sin(b[i]) * (b[i - 1] - 2 * b[i] + b[i + 1]);
    e += 0.1 * c[m / 2] * c[m / 2];
    double *s = a;
    a = b;
    b = c;
    c = s;
  }
  for (int i = 0; i < m; i++)
    e += a[i] * b[i];
  free(a), free(b), free(c);
  return e;
}

static double value_cell(void *context, const double *x) {
  double h[H];
  (void)context;
  memcpy(h, x + H * H, sizeof h);
  return cell(x, h, steps);
}

static double value_bodies(void *context, const double *x) {
  double q[2 * BODIES], p[2 * BODIES];
  (void)context;
  memcpy(q, x, sizeof q), memcpy(p, x + 2 * BODIES, sizeof p);
  return bodies(q, p, steps);
}

static double value_wave(void *context, const double *x) {
  (void)context;
  return wave(x, 9, steps);
}

int main(void) {
  check_begin();
  for (int c = 0; c < 5; c++) {
    double x[16], y[16], dx[16], g[16];
    steps = counts[c];
    check_fill(x, 16, 0.2, 0.9);
    memcpy(y, x, sizeof x), memset(dx, 0, sizeof dx);
    __enzyme_autodiff((void *)cell, enzyme_dup, y, dx, enzyme_dup, y + H * H, dx + H * H, steps);
    central_gradient(value_cell, NULL, x, H * H + H, g);
    check_ad_array("cell", dx, g, H * H + H, DIFFERENCE);
    cell(x, x + H * H, steps);
    check_ad_array("cell's memory", y, x, H * H + H, 0);
    check_fill(x, 16, 0.2, 0.9);
    memcpy(y, x, sizeof x), memset(dx, 0, sizeof dx);
    __enzyme_autodiff((void *)bodies, enzyme_dup, y, dx, enzyme_dup, y + 2 * BODIES, dx + 2 * BODIES, steps);
    central_gradient(value_bodies, NULL, x, 4 * BODIES, g);
    check_ad_array("bodies", dx, g, 4 * BODIES, DIFFERENCE);
    check_fill(x, 16, 0.2, 0.9);
    memset(dx, 0, sizeof dx);
    __enzyme_autodiff((void *)wave, enzyme_dup, x, dx, 9, steps);
    central_gradient(value_wave, NULL, x, 9, g);
    check_ad_array("wave", dx, g, 9, DIFFERENCE);
  }
  return check_done();
}
