// Exercises: the single-precision libm calls (expf, logf, sinf, cosf, tanhf, sqrtf, powf, fabsf).
#include "check.h"

void __enzyme_autodiff(void *, ...);
float __enzyme_fwddiff(void *, ...);

#define N 8

static float all(const float *x) {
  return expf(x[0]) + logf(x[1]) * sinf(x[2]) + cosf(x[3]) * tanhf(x[4]) + sqrtf(x[5]) +
         powf(x[6], 2.5f) * fabsf(x[7]);
}

static double all_wide(void *context, const double *x) {
  (void)context;
  return exp(x[0]) + log(x[1]) * sin(x[2]) + cos(x[3]) * tanh(x[4]) + sqrt(x[5]) +
         pow(x[6], 2.5) * fabs(x[7]);
}

int main(void) {
  check_begin();
  float x[N], dx[N] = {0}, v[N];
  double wide[N], want[N], dot = 0;
  for (int i = 0; i < N; i++) {
    x[i] = (float)check_uniform(0.5, 1.5);
    v[i] = (float)check_uniform(0.5, 1.5);
    wide[i] = x[i];
  }
  __enzyme_autodiff((void *)all, enzyme_dup, x, dx);
  float t = __enzyme_fwddiff((void *)all, enzyme_dup, x, v);
  // The double-precision formula, differenced, is exact at float's precision.
  central_gradient(all_wide, 0, wide, N, want);
  for (int i = 0; i < N; i++) {
    check_ad_close("float libm", dx[i], want[i], SINGLE);
    dot += want[i] * v[i];
  }
  check_ad_close("float libm forward", t, dot, SINGLE);
  return check_done();
}
