// Exercises: float arrays behind duplicated pointers, accumulated in a float and in a double.
#include "check.h"

void __enzyme_autodiff(void *, ...);
float __enzyme_fwddiff_float(void *, ...);
double __enzyme_fwddiff_double(void *, ...);

#define N 9

static float norm4(const float *x, int n) {
  float sum = 0;
  for (int i = 0; i < n; i++)
    sum += x[i] * x[i] * x[i] * x[i];
  return sum;
}

static double weighted(const float *x, int n) {
  double sum = 0;
  for (int i = 0; i < n; i++)
    sum += (i + 1) * (double)x[i] * x[i];
  return sum;
}

int main(void) {
  check_begin();
  float x[N], dx[N] = {0}, dw[N] = {0}, v[N];
  double dot4 = 0, dotw = 0;
  for (int i = 0; i < N; i++) {
    x[i] = (float)check_uniform(0.5, 1.5);
    v[i] = (float)check_uniform(0.1, 1.0);
  }
  __enzyme_autodiff((void *)norm4, enzyme_dup, x, dx, enzyme_const, N);
  __enzyme_autodiff((void *)weighted, enzyme_dup, x, dw, enzyme_const, N);
  for (int i = 0; i < N; i++) {
    double want4 = 4.0 * x[i] * x[i] * x[i], wantw = 2.0 * (i + 1) * x[i];
    check_ad_close("norm4", dx[i], want4, SINGLE);
    check_ad_close("weighted", dw[i], wantw, SINGLE);
    dot4 += want4 * v[i];
    dotw += wantw * v[i];
  }
  float t4 = __enzyme_fwddiff_float((void *)norm4, enzyme_dup, x, v, enzyme_const, N);
  double tw = __enzyme_fwddiff_double((void *)weighted, enzyme_dup, x, v, enzyme_const, N);
  check_ad_close("norm4 forward", t4, dot4, SINGLE);
  check_ad_close("weighted forward", tw, dotw, SINGLE);
  return check_done();
}
