// Exercises: loops that run no times (n = 0, n < 0, inner loops empty on some outer trips), with null
// pointers for the empty arrays.
#include "check.h"

void __enzyme_autodiff(void *, ...);
double __enzyme_autodiff_out(void *, ...);
double __enzyme_fwddiff(void *, ...);

#define N 5

static double sum_squares(const double *x, int n) {
  double s = 2;
  for (int i = 0; i < n; i++)
    s += x[i] * x[i];
  return s;
}

static double scaled(double a, const double *x, int n) {
  double s = a * a;
  for (int i = 0; i < n; i++)
    for (int j = 2; j < i; j++)
      s = sin(s) * x[j] + x[i];
  return s;
}

static double call_scaled(void *context, const double *x) { return scaled(x[0], x + 1, *(int *)context); }

int main(void) {
  check_begin();
  for (int n = -2; n <= 0; n++) {
    double v[1] = {1}, dx[1] = {0};
    __enzyme_autodiff((void *)sum_squares, enzyme_dup, (double *)0, (double *)0, enzyme_const, n);
    __enzyme_autodiff((void *)sum_squares, enzyme_dup, v, dx, enzyme_const, n);
    check_ad_zero("no trips", dx, 1);
    double t = __enzyme_fwddiff((void *)sum_squares, enzyme_dup, v, v, enzyme_const, n);
    check_ad_close("no trips, forward", t, 0, 0);
  }
  for (int n = 0; n <= N; n++) {
    double x[N + 1], g[N + 1] = {0}, v[N + 1];
    check_fill(x, N + 1, 0.3, 1.1);
    check_fill(v, N + 1, -1, 1);
    g[0] = __enzyme_autodiff_out((void *)scaled, enzyme_out, x[0], enzyme_dup, x + 1, g + 1, enzyme_const, n);
    double t =
        __enzyme_fwddiff((void *)scaled, enzyme_dup, x[0], v[0], enzyme_dup, x + 1, v + 1, enzyme_const, n);
    // Iterated sines: differences.
    check_gradient("scaled", call_scaled, &n, x, N + 1, 0, g, v, t);
  }
  return check_done();
}
