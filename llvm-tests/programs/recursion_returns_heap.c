// Exercises: a recursive function that returns a heap block with active contents, freed by its caller.
#include "check.h"

void __enzyme_autodiff(void *, ...);
double __enzyme_fwddiff(void *, ...);

#define N 3

static __attribute__((noinline)) double *repeated_square(const double *x, int depth) {
  double *cell = malloc(sizeof *cell);
  if (depth == 0) {
    *cell = *x;
    return cell;
  }
  double *inner = repeated_square(x, depth - 1);
  *cell = *inner * *inner;
  free(inner);
  return cell;
}

static double f(const double *x, int n) {
  double sum = 0;
  for (int i = 0; i < n; i++) {
    double *cell = repeated_square(x + i, i);
    sum += *cell;
    free(cell);
  }
  return sum;
}

static double call(void *context, const double *x) { return f(x, *(int *)context); }

int main(void) {
  check_begin();
  for (int n = 0; n <= N; n++) {
    double x[N], v[N], dx[N] = {0}, want[N] = {0};
    check_fill(x, N, 0.4, 1.4);
    check_fill(v, N, -1, 1);
    __enzyme_autodiff((void *)f, enzyme_dup, x, dx, enzyme_const, n);
    double t = __enzyme_fwddiff((void *)f, enzyme_dup, x, v, enzyme_const, n);
    // x, x^2, x^4.
    for (int i = 0; i < n; i++)
      want[i] = pow(2, i) * pow(x[i], pow(2, i) - 1);
    check_gradient("repeated square", call, &n, x, n, want, dx, v, t);
  }
  return check_done();
}
