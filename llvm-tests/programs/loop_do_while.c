// Exercises: do-while loops (at least one trip), one counted and one ended by the data.
#include "check.h"

double __enzyme_autodiff(void *, ...);
double __enzyme_fwddiff(void *, ...);

// Halves y until it is below 1, multiplying by a cosine each time round.
static double shrink(double x) {
  double y = x, r = 1;
  do {
    r *= 1 + 0.5 * cos(y);
    y *= 0.5;
  } while (y > 1);
  return r + y;
}

static double counted(double x, int n) {
  double y = x;
  int i = 0;
  do {
    y = y * y * 0.5 + x;
  } while (++i < n);
  return y;
}

static double call_shrink(void *context, const double *x) {
  (void)context;
  return shrink(x[0]);
}

static double call_counted(void *context, const double *x) { return counted(x[0], *(int *)context); }

int main(void) {
  check_begin();
  static const double at[] = {0.3, 1.9, 7.0, 21.0};
  for (int i = 0; i < 4; i++) {
    double x = at[i], one = 1;
    double g = __enzyme_autodiff((void *)shrink, enzyme_out, x);
    double t = __enzyme_fwddiff((void *)shrink, enzyme_dup, x, 1.0);
    // A product over a data-dependent count: differences.
    check_gradient("shrink", call_shrink, 0, &x, 1, 0, &g, &one, t);
  }
  // n = 0 and n = 1 both run the body once.
  for (int n = 0; n < 5; n++) {
    double x = 0.6, one = 1;
    double g = __enzyme_autodiff((void *)counted, enzyme_out, x, enzyme_const, n);
    double t = __enzyme_fwddiff((void *)counted, enzyme_dup, x, 1.0, enzyme_const, n);
    check_gradient("counted", call_counted, &n, &x, 1, 0, &g, &one, t);
  }
  return check_done();
}
