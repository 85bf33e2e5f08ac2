// Exercises: a heat equation in two dimensions: two grids whose pointers change places after each step,
// borders left alone, conductivity that is differentiated too.
#include "check.h"

void __enzyme_autodiff(void *, ...);
double __enzyme_fwddiff(void *, ...);

#define W 5
#define CELLS (W * W)
#define M (2 * CELLS)

static double heat(const double *start, const double *conductivity, int steps) {
  double *now = malloc(CELLS * sizeof *now), *next = malloc(CELLS * sizeof *next);
  memcpy(now, start, CELLS * sizeof *now);
  memcpy(next, start, CELLS * sizeof *next);
  for (int t = 0; t < steps; t++) {
    for (int j = 1; j < W - 1; j++)
      for (int i = 1; i < W - 1; i++) {
        int c = j * W + i;
        double flow = now[c - 1] + now[c + 1] + now[c - W] + now[c + W] - 4 * now[c];
        next[c] = now[c] + 0.1 * conductivity[c] * flow * (1 + 0.2 * now[c]);
      }
    double *other = now;
    now = next;
    next = other;
  }
  double sum = 0;
  for (int c = 0; c < CELLS; c++)
    sum += now[c] * now[c] * (1 + c % 3);
  free(now);
  free(next);
  return sum;
}

static double call(void *context, const double *x) { return heat(x, x + CELLS, *(int *)context); }

int main(void) {
  check_begin();
  for (int steps = 0; steps <= 7; steps += 7) {
    double x[M], v[M], dx[M] = {0};
    check_fill(x, M, 0.2, 1.4);
    check_fill(v, M, -1, 1);
    __enzyme_autodiff((void *)heat, enzyme_dup, x, dx, enzyme_dup, x + CELLS, dx + CELLS, enzyme_const,
                      steps);
    double t = __enzyme_fwddiff((void *)heat, enzyme_dup, x, v, enzyme_dup, x + CELLS, v + CELLS,
                                enzyme_const, steps);
    check_gradient("heat", call, &steps, x, M, 0, dx, v, t);
  }
  return check_done();
}
