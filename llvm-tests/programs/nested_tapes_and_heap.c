// Hessian-vector products through tapes of floats, indices and branches, rows on the heap, loops inside
// loops.
#include "check.h"
void __enzyme_autodiff_v(void *, ...);
double __enzyme_autodiff_d(void *, ...);
void __enzyme_fwddiff_v(void *, ...);
double __enzyme_fwddiff_d(void *, ...);
#define N 7
static double f(const double *x, int n) {
  double *w = malloc(n * sizeof *w);
  int *ix = malloc(n * sizeof *ix);
  float *fl = malloc(n * sizeof *fl);
  for (int i = 0; i < n; i++) {
    w[i] = x[i] * x[i];
    ix[i] = (i * 3 + 1) % n;
    fl[i] = x[i] * 0.5f;
  }
  double s = 0;
  for (int k = 0; k < n; k++) {
    int j = ix[k];
    ix[j] = (j + k) % n;
    if (w[j] > 0.3) {
      w[j] = sin(w[j]) * w[k];
      s += w[j] * x[ix[k]];
    } else if (w[j] > 0.1)
      w[k] += exp(w[j]);
    double t = w[k];
    int it = 0;
    while (t < 3 && it < 9) {
      t = t * t + 0.7 * x[j] * x[j] + 0.2;
      s += t * w[j];
      it++;
      if (t * w[j] > 40)
        break;
    }
    fl[k] += s * fl[j];
  }
  for (int i = 0; i < n; i++)
    s += fl[i] * w[i];
  double **rows = malloc(3 * sizeof *rows);
  for (int r = 0; r < 3; r++) {
    rows[r] = malloc(n * sizeof(double));
    for (int i = 0; i < n; i++)
      rows[r][i] = x[i] * w[(i + r) % n];
  }
  for (int r = 0; r < 3; r++)
    for (int i = 0; i < n; i++)
      s += rows[r][i] * rows[(r + 1) % 3][i];
  for (int r = 0; r < 3; r++)
    free(rows[r]);
  free(rows);
  free(w);
  free(ix);
  free(fl);
  return s;
}
static void grad(const double *x, double *dx, int n) {
  for (int i = 0; i < n; i++)
    dx[i] = 0;
  __enzyme_autodiff_v((void *)f, enzyme_dup, x, dx, enzyme_const, n);
}
static double dirf(const double *x, const double *v, int n) {
  return __enzyme_fwddiff_d((void *)f, enzyme_dup, x, v, enzyme_const, n);
}
static double gdot(const double *x, const double *w, int n) {
  double g[N];
  grad(x, g, n);
  double s = 0;
  for (int i = 0; i < n; i++)
    s += g[i] * w[i];
  return s;
}
static double component(void *index, const double *x) {
  double g[N];
  grad(x, g, N);
  return g[*(int *)index];
}
int main() {
  check_begin();
  double xs[N], v[N], g[N], fr[N], rf[N] = {0}, rr[N] = {0};
  check_fill(xs, N, -1, 1);
  check_fill(v, N, -1, 1);
  __enzyme_fwddiff_v((void *)grad, enzyme_dup, xs, v, enzyme_dup, g, fr, enzyme_const, N);
  __enzyme_autodiff_v((void *)dirf, enzyme_dup, xs, rf, enzyme_const, v, enzyme_const, N);
  __enzyme_autodiff_v((void *)gdot, enzyme_dup, xs, rr, enzyme_const, v, enzyme_const, N);
  for (int i = 0; i < N; i++) {
    double row[N];
    central_gradient(component, &i, xs, N, row);
    check_ad_close("forward over reverse/differences", fr[i], check_dot(row, v, N), 1e-3);
  }
  check_ad_array("reverse over forward", rf, fr, N, 1e-6);
  check_ad_array("reverse over reverse", rr, fr, N, 1e-6);
  return check_done();
}
