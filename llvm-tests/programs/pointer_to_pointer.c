// Exercises: double ** arguments with a parallel shadow, rows reached through two loads and one row shared by
// two slots.
#include "check.h"

void __enzyme_autodiff(void *, ...);
double __enzyme_fwddiff(void *, ...);

#define R 3
#define C 4

static double mix(double **row, int r, int c) {
  double s = 0;
  for (int i = 0; i < r; i++)
    for (int j = 0; j < c; j++)
      s += row[i][j] * row[(i + 1) % r][c - 1 - j] * (1 + i + j);
  return s;
}

static void bind(double **row, double *data) {
  row[0] = data;
  row[1] = data + C;
  row[2] = data; // shared on purpose: its gradient gathers both uses
}

static double call(void *context, const double *x) {
  (void)context;
  double copy[2 * C], *row[R];
  memcpy(copy, x, sizeof copy);
  bind(row, copy);
  return mix(row, R, C);
}

int main(void) {
  check_begin();
  double x[2 * C], v[2 * C], dx[2 * C] = {0}, *row[R], *shadow[R], *tangent[R];
  check_fill(x, 2 * C, -1.5, 1.5);
  check_fill(v, 2 * C, -1, 1);
  bind(row, x);
  bind(shadow, dx);
  bind(tangent, v);
  __enzyme_autodiff((void *)mix, enzyme_dup, row, shadow, enzyme_const, R, enzyme_const, C);
  double t = __enzyme_fwddiff((void *)mix, enzyme_dup, row, tangent, enzyme_const, R, enzyme_const, C);
  // Quadratic, so differences are exact up to rounding.
  check_gradient("mix", call, 0, x, 2 * C, 0, dx, v, t);
  return check_done();
}
