// Exercises: split mode: tape by pointer, with the primal result, reused, and in a buffer that moves; memory
// changes between the two calls.
#include "check.h"
extern int enzyme_tape, enzyme_allocated, enzyme_nofree, enzyme_not_overwritten, enzyme_noret;
struct aug { void *tape; double primal; };
struct aug __enzyme_augmentfwd_p(void *, ...);
void *__enzyme_augmentfwd_t(void *, ...);
double __enzyme_augmentfwd_v(void *, ...);
void __enzyme_reverse_v(void *, ...);
double __enzyme_reverse_d(void *, ...);
long __enzyme_augmentsize(void *, ...);

static double sq(double x) { return x * x * sin(x); }
double energy(double *x, int n) {
  double s = 1;
  for (int i = 0; i < n; i++) { s *= 1 + x[i] * x[i]; x[i] = sin(x[i]); }
  return log(s);
}
static double loc(const double *x, int n) {
  double t[4] = {0}, s = 0;
  double *h = malloc(n * sizeof *h);
  for (int i = 0; i < n; i++) { t[i % 4] += x[i] * x[i]; h[i] = exp(x[i]); }
  for (int i = 0; i < 4; i++) s += t[i] * t[i];
  for (int i = 0; i < n; i++) s += h[i]*h[i];
  free(h);
  return s;
}
#define N 6
int main(void) {
  check_begin();
  double x = 0.7;
  struct aug a = __enzyme_augmentfwd_p((void *)sq, enzyme_out, x);
  check_ad_close("sq", a.primal, sq(x), TIGHT);
  double d = __enzyme_reverse_d((void *)sq, enzyme_out, x, 1.0, a.tape);
  check_ad_close("dsq", d, 2 * x * sin(x) + x * x * cos(x), TIGHT);

  double y[N], y0[N], dy[N] = {0};
  check_fill(y, N, 0, 1); memcpy(y0, y, sizeof y);
  void *tape = __enzyme_augmentfwd_t((void *)energy, enzyme_dup, y, dy, enzyme_const, N);
  for (int i = 0; i < N; i++) y[i] = NAN;
  __enzyme_reverse_v((void *)energy, enzyme_dup, y, dy, enzyme_const, N, 2.0, tape);
  for (int i = 0; i < N; i++) check_ad_close("energy", dy[i], 4 * y0[i] / (1 + y0[i] * y0[i]), TIGHT);

  double z[N], dz[N] = {0};
  check_fill(z, N, 0, 1);
  struct aug b = __enzyme_augmentfwd_p((void *)loc, enzyme_nofree, enzyme_dup, z, dz, enzyme_const, N);
  for (int k = 1; k <= 3; k++) {
    memset(dz, 0, sizeof dz);
    if (k < 3) __enzyme_reverse_v((void *)loc, enzyme_nofree, enzyme_dup, z, dz, enzyme_const, N, (double)k, b.tape);
    else __enzyme_reverse_v((void *)loc, enzyme_dup, z, dz, enzyme_const, N, (double)k, b.tape);
    for (int i = 0; i < N; i++) {
      double t = z[i] * z[i]; if (i + 4 < N) t += z[i+4]*z[i+4]; if (i >= 4) t += z[i-4]*z[i-4];
      check_ad_close("loc", dz[i], k * (4 * t * z[i] + 2 * exp(2 * z[i])), TIGHT);
    }
  }
  long size = __enzyme_augmentsize((void *)loc, enzyme_dup, enzyme_const);
  char *buf = malloc(size + 1);
  memset(dz, 0, sizeof dz);
  double p = __enzyme_augmentfwd_v((void *)loc, enzyme_allocated, size, enzyme_tape, buf + 1, enzyme_dup, z, dz, enzyme_const, N);
  check_ad_close("loc", p, loc(z, N), TIGHT);
  char *buf2 = malloc(size);
  memcpy(buf2, buf + 1, size); free(buf);
  for (int i = 0; i < N; i++) y[i] = z[i];
  memset(z, 0, sizeof z);
  __enzyme_reverse_v((void *)loc, enzyme_allocated, size, enzyme_tape, buf2, enzyme_dup, z, dz, enzyme_const, N, 1.0);
  free(buf2);
  for (int i = 0; i < N; i++) {
      double t = y[i] * y[i]; if (i + 4 < N) t += y[i+4]*y[i+4]; if (i >= 4) t += y[i-4]*y[i-4];
      check_ad_close("loc3", dz[i], (4 * t * y[i] + 2 * exp(2 * y[i])), TIGHT);
  }
  return check_done();
}
