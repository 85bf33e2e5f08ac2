// Hessian-vector products of a function of 20 variables (Rosenbrock's and coupled terms, in-place updates, a
// helper), by forward over reverse, reverse over forward and reverse over reverse; against each other to 1e-10,
// and against differences of the gradient.
#include "check.h"

#define N 20
void __enzyme_autodiff(void *, ...);
void __enzyme_fwddiff(void *, ...);
double __enzyme_fwddiff_d(void *, ...);

__attribute__((noinline)) static double valley(double a, double b) {
  return 100 * (b - a * a) * (b - a * a) + (1 - a) * (1 - a);
}

static double f(const double *x, int n) {
  double y[N];
  for (int i = 0; i < n; i++)
    y[i] = x[i] * sin(x[(i + 3) % n]);
  for (int k = 0; k < 3; k++)
    for (int i = 1; i < n; i++)
      y[i] += 0.1 * y[i - 1] * y[i];
  double sum = 0;
  for (int i = 0; i + 1 < n; i++)
    sum += valley(x[i], x[i + 1]) + y[i] * y[i + 1];
  return sum;
}

static void gradient(const double *x, double *dx, int n) {
  for (int i = 0; i < n; i++)
    dx[i] = 0;
  __enzyme_autodiff((void *)f, enzyme_dup, x, dx, enzyme_const, n);
}

static double directional(const double *x, const double *v, int n) {
  return __enzyme_fwddiff_d((void *)f, enzyme_dup, x, v, enzyme_const, n);
}

static double gradient_dot(const double *x, const double *v, int n) {
  double g[N], sum = 0;
  gradient(x, g, n);
  for (int i = 0; i < n; i++)
    sum += g[i] * v[i];
  return sum;
}

static double component(void *index, const double *x) {
  double g[N];
  gradient(x, g, N);
  return g[*(int *)index];
}

int main(void) {
  check_begin();
  double x[N], v[N], g[N], fr[N], rf[N] = {0}, rr[N] = {0};
  check_fill(x, N, -1, 1);
  check_fill(v, N, -1, 1);
  __enzyme_fwddiff((void *)gradient, enzyme_dup, x, v, enzyme_dup, g, fr, enzyme_const, N);
  __enzyme_autodiff((void *)directional, enzyme_dup, x, rf, enzyme_const, v, enzyme_const, N);
  __enzyme_autodiff((void *)gradient_dot, enzyme_dup, x, rr, enzyme_const, v, enzyme_const, N);
  for (int i = 0; i < N; i++) {
    double row[N];
    central_gradient(component, &i, x, N, row);
    check_ad_close("forward over reverse/differences", fr[i], check_dot(row, v, N), DIFFERENCE);
  }
  check_ad_array("reverse over forward", rf, fr, N, TIGHT);
  check_ad_array("reverse over reverse", rr, fr, N, TIGHT);
  return check_done();
}
