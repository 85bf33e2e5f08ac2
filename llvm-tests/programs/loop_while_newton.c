// Exercises: a while loop whose trip count depends on the data (Newton's square root to a tolerance, left by
// break).
#include "check.h"

CHECK_UNARY(reference, sqrt(x), 0.5 / sqrt(x))

double __enzyme_autodiff(void *, ...);
double __enzyme_fwddiff(void *, ...);

static double newton(double a) {
  double y = a > 1 ? a : 1;
  int steps = 0;
  while (1) {
    double next = 0.5 * (y + a / y);
    if (fabs(next - y) < 1e-12 * next || ++steps > 60) {
      y = next;
      break;
    }
    y = next;
  }
  return y;
}

static double call(void *context, const double *x) {
  (void)context;
  return newton(x[0]);
}

int main(void) {
  check_begin();
  check_reference(2.0);
  static const double at[] = {0.07, 0.9, 1.3, 2.0, 50.0};
  for (int i = 0; i < 5; i++) {
    double a = at[i], want = 0.5 / sqrt(a), one = 1;
    double g = __enzyme_autodiff((void *)newton, enzyme_out, a);
    double t = __enzyme_fwddiff((void *)newton, enzyme_dup, a, 1.0);
    check_gradient("newton", call, 0, &a, 1, &want, &g, &one, t);
  }
  return check_done();
}
