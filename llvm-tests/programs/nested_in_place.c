// Hessian-vector products of in-place updates through plain and restrict pointers, block copies, a struct
// with a pointer, library functions; the gradient of a by-value argument is one of the outputs.
#include "check.h"
void __enzyme_autodiff_v(void *, ...);
double __enzyme_autodiff_d(void *, ...);
void __enzyme_fwddiff_v(void *, ...);
double __enzyme_fwddiff_d(void *, ...);
#define N 5
struct state {
  double pos[3];
  int n;
  double *vel;
};
static void step(double *a, const double *b, int n) {
  for (int i = 0; i < n; i++) {
    a[i] = a[i] * b[i] + sin(a[(i + 1) % n]);
  }
}
static void copy(double *restrict a, const double *restrict b, int n) { memcpy(a, b, n * sizeof *a); }
static double energy(struct state *s, double dt) {
  for (int k = 0; k < s->n; k++) {
    for (int i = 0; i < 3; i++) {
      s->pos[i] += dt * s->vel[i];
      s->vel[i] -= dt * pow(s->pos[i], 3) + tanh(s->pos[(i + 1) % 3]);
    }
  }
  double e = 0;
  for (int i = 0; i < 3; i++)
    e += s->pos[i] * s->pos[i] + 0.5 * s->vel[i] * s->vel[i];
  return e;
}
static double f(double *x, int n, double a) {
  double y[N], z[N];
  copy(y, x, n);
  step(y, x, n);
  step(x, y, n);
  memmove(z, x, n * sizeof *x);
  for (int i = 0; i < n; i++)
    z[i] *= erf(y[i]) * a;
  double vel[3] = {x[0], x[1], y[2]};
  struct state s = {{y[0], z[1], x[4]}, 3, vel};
  double e = energy(&s, 0.1 * a);
  for (int i = 0; i < n; i++)
    e += z[i] * x[i] + log(2 + fabs(y[i])) * cbrt(3 + z[i]) + hypot(x[i], a) + fmax(x[i], y[i]);
  return e;
}
static double fx(const double *x, int n, double a) {
  double c[N];
  for (int i = 0; i < n; i++)
    c[i] = x[i];
  return f(c, n, a);
}
static double grad(const double *x, double *dx, int n, double a) {
  for (int i = 0; i < n; i++)
    dx[i] = 0;
  return __enzyme_autodiff_d((void *)fx, enzyme_dup, x, dx, enzyme_const, n, enzyme_out, a);
}
static double dirf(const double *x, const double *v, int n, double a, double da) {
  return __enzyme_fwddiff_d((void *)fx, enzyme_dup, x, v, enzyme_const, n, enzyme_dup, a, da);
}
static double gdot(const double *x, const double *w, int n, double a, double da) {
  double g[N];
  double s = grad(x, g, n, a) * da;
  for (int i = 0; i < n; i++)
    s += g[i] * w[i];
  return s;
}
static double component(void *index, const double *x) {
  double g[N + 1];
  g[N] = grad(x, g, N, x[N]);
  return g[*(int *)index];
}
int main() {
  check_begin();
  double xs[N + 1], v[N + 1], g[N], fr[N + 1], rf[N + 1] = {0}, rr[N + 1] = {0};
  check_fill(xs, N + 1, -1, 1);
  check_fill(v, N + 1, -1, 1);
  fr[N] = __enzyme_fwddiff_d((void *)grad, enzyme_dup, xs, v, enzyme_dup, g, fr, enzyme_const, N, enzyme_dup,
                             xs[N], v[N]);
  rf[N] = __enzyme_autodiff_d((void *)dirf, enzyme_dup, xs, rf, enzyme_const, v, enzyme_const, N, enzyme_out,
                              xs[N], enzyme_const, v[N]);
  rr[N] = __enzyme_autodiff_d((void *)gdot, enzyme_dup, xs, rr, enzyme_const, v, enzyme_const, N, enzyme_out,
                              xs[N], enzyme_const, v[N]);
  for (int i = 0; i < N + 1; i++) {
    double row[N + 1];
    central_gradient(component, &i, xs, N + 1, row);
    check_ad_close("forward over reverse/differences", fr[i], check_dot(row, v, N + 1), 1e-5);
  }
  check_ad_array("reverse over forward", rf, fr, N + 1, TIGHT);
  check_ad_array("reverse over reverse", rr, fr, N + 1, TIGHT);
  return check_done();
}
