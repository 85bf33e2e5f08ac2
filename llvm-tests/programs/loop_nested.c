// Exercises: three nested counted loops with a product carried by the middle one.
#include "check.h"

void __enzyme_autodiff(void *, ...);
double __enzyme_fwddiff(void *, ...);

#define N 5

static double nest(const double *x, int n) {
  double total = 0;
  for (int i = 0; i < n; i++) {
    double product = 1;
    for (int j = 0; j < n; j++) {
      double inner = 0;
      for (int k = 0; k < 3; k++)
        inner += x[j] * x[(j + k) % n];
      product *= 0.5 + 0.1 * inner * x[i];
    }
    total += product;
  }
  return total;
}

static double call(void *context, const double *x) {
  (void)context;
  return nest(x, N);
}

int main(void) {
  check_begin();
  double x[N], v[N], dx[N] = {0};
  check_fill(x, N, 0.4, 1.4);
  check_fill(v, N, -1, 1);
  __enzyme_autodiff((void *)nest, enzyme_dup, x, dx, enzyme_const, N);
  double t = __enzyme_fwddiff((void *)nest, enzyme_dup, x, v, enzyme_const, N);
  // No closed form worth writing: differences.
  check_gradient("nest", call, 0, x, N, 0, dx, v, t);
  return check_done();
}
