// Heat conduction in two dimensions, with a conductivity that depends on the temperature: two buffers change places
// after each step. With a budget far below the tape of all steps, the gradient is that of differences, memory is
// as the primal leaves it, and no more is on the heap at a time than was asked for.
// max-cache: 12000
// skip-sanitize: traps of the sanitiser are ways out of the loop, so it keeps its tape
#include "check.h"

#define N 8
#define SIZE (N * N)

extern double __enzyme_autodiff(void *, ...);

static void step(const double *u, double *v, double k, int n) {
  for (int i = 1; i < n - 1; i++)
    for (int j = 1; j < n - 1; j++) {
      double c = u[i * n + j], a = k / (1 + c * c);
      v[i * n + j] = c + a * (u[i * n + j - 1] + u[i * n + j + 1] + u[i * n - n + j] + u[i * n + n + j] - 4 * c);
    }
}

static double heat(double *u, double *v, double k, int n, int steps) {
  for (int t = 0; t < steps; t++) {
    step(u, v, k, n);
    double *w = u;
    u = v;
    v = w;
  }
  double s = 0;
  for (int i = 0; i < n * n; i++)
    s += u[i] * u[i];
  return s;
}

static int steps;

static double value(void *context, const double *x) {
  (void)context;
  double u[SIZE], v[SIZE];
  memcpy(u, x, sizeof u);
  memcpy(v, x, sizeof v);
  return heat(u, v, 0.1, N, steps);
}

int main(void) {
  static const int counts[] = {0, 1, 2, 3, 37, 101};
  check_begin();
  for (int c = 0; c < 6; c++) {
    double x[SIZE], u[SIZE], v[SIZE], du[SIZE], dv[SIZE], pu[SIZE], pv[SIZE], g[SIZE];
    steps = counts[c];
    check_fill(x, SIZE, 0.2, 1.5);
    memcpy(u, x, sizeof u);
    memcpy(v, x, sizeof v);
    memcpy(pu, x, sizeof u);
    memcpy(pv, x, sizeof v);
    for (int i = 0; i < SIZE; i++)
      du[i] = dv[i] = 0;
    long before = check_live;
    check_watch();
    double dk = __enzyme_autodiff((void *)heat, enzyme_dup, u, du, enzyme_dup, v, dv, 0.1, N, steps);
    // A budget holds for what is kept; a state and the tape of one step are kept in any case.
    check_most("heap", before, 12000);
    heat(pu, pv, 0.1, N, steps);
    check_ad_array("memory u", u, pu, SIZE, 0);
    check_ad_array("memory v", v, pv, SIZE, 0);
    central_gradient(value, NULL, x, SIZE, g);
    for (int i = 0; i < SIZE; i++)
      du[i] += dv[i];
    check_ad_array("gradient", du, g, SIZE, DIFFERENCE);
    double h = 1e-5, up, down;
    memcpy(pu, x, sizeof u), memcpy(pv, x, sizeof v);
    up = heat(pu, pv, 0.1 + h, N, steps);
    memcpy(pu, x, sizeof u), memcpy(pv, x, sizeof v);
    down = heat(pu, pv, 0.1 - h, N, steps);
    check_ad_close("conductivity", dk, (up - down) / (2 * h), DIFFERENCE);
  }
  return check_done();
}
