// Exercises: recursion over the two halves of an array, with a nonlinear combination on the way up.
#include "check.h"

void __enzyme_autodiff(void *, ...);
double __enzyme_fwddiff(void *, ...);

#define N 9

static __attribute__((noinline)) double tree(const double *x, int n) {
  if (n <= 0)
    return 0;
  if (n == 1)
    return x[0] * x[0];
  double left = tree(x, n / 2), right = tree(x + n / 2, n - n / 2);
  return left * right + 0.5 * left - sqrt(1 + right * right);
}

static double call(void *context, const double *x) { return tree(x, *(int *)context); }

int main(void) {
  check_begin();
  for (int n = 1; n <= N; n += 2) {
    double x[N], v[N], dx[N] = {0};
    check_fill(x, N, 0.5, 1.5);
    check_fill(v, N, -1, 1);
    __enzyme_autodiff((void *)tree, enzyme_dup, x, dx, enzyme_const, n);
    double t = __enzyme_fwddiff((void *)tree, enzyme_dup, x, v, enzyme_const, n);
    // The formula depends on the shape of the tree: differences.
    check_gradient("tree", call, &n, x, n, 0, dx, v, t);
  }
  return check_done();
}
