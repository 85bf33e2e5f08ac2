// Exercises: scalar recursion: x^n by squaring, and a recursion that is not a tail call.
#include "check.h"

double __enzyme_autodiff(void *, ...);
double __enzyme_fwddiff(void *, ...);

static __attribute__((noinline)) double power(double x, int n) {
  if (n == 0)
    return 1;
  if (n % 2)
    return x * power(x, n - 1);
  double half = power(x, n / 2);
  return half * half;
}

static double tower(double x, int n) { return n == 0 ? x : sin(x + tower(x, n - 1)) * x; }

static double call_power(void *context, const double *x) { return power(x[0], *(int *)context); }

static double call_tower(void *context, const double *x) { return tower(x[0], *(int *)context); }

int main(void) {
  check_begin();
  double v = 1.5;
  for (int n = 0; n < 12; n += 3) {
    double x = check_uniform(0.7, 1.2), want = n ? n * pow(x, n - 1) : 0;
    double g = __enzyme_autodiff((void *)power, enzyme_out, x, enzyme_const, n);
    double t = __enzyme_fwddiff((void *)power, enzyme_dup, x, v, enzyme_const, n);
    check_gradient("power", call_power, &n, &x, 1, &want, &g, &v, t);
    g = __enzyme_autodiff((void *)tower, enzyme_out, x, enzyme_const, n);
    t = __enzyme_fwddiff((void *)tower, enzyme_dup, x, v, enzyme_const, n);
    // Iterated sines: differences.
    check_gradient("tower", call_tower, &n, &x, 1, 0, &g, &v, t);
  }
  return check_done();
}
