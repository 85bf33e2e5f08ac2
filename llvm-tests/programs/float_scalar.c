// Exercises: single precision by value: arithmetic, conversion to and from double, float gradient returned.
#include "check.h"

// Prototyped, because a float passed through `...` would arrive as a double.
float __enzyme_autodiff_float(void *, int, float);
float __enzyme_fwddiff_float(void *, int, float, float);

static float rational(float x) {
  float y = 2.0f * x * x - x / 3.0f;
  return y / (1.0f + x * x) - 0.5f;
}

static float through_double(float x) {
  double wide = (double)x * 1.25 + 0.5;
  return (float)(wide * wide);
}

static double rational_wide(void *context, const double *x) {
  (void)context;
  double y = 2.0 * x[0] * x[0] - x[0] / 3.0;
  return y / (1.0 + x[0] * x[0]) - 0.5;
}

int main(void) {
  check_begin();
  for (int i = 0; i < 5; i++) {
    float x = (float)check_uniform(0.3, 1.7);
    double wide = x;
    // The expectation is the double-precision derivative of the same formula.
    double want = central_difference(rational_wide, 0, &wide, 1, 0, 1e-3);
    float g = __enzyme_autodiff_float((void *)rational, enzyme_out, x);
    float t = __enzyme_fwddiff_float((void *)rational, enzyme_dup, x, 2.0f);
    check_ad_close("rational reverse", g, want, SINGLE);
    check_ad_close("rational forward", t, 2 * want, SINGLE);
    want = 2 * 1.25 * (1.25 * wide + 0.5);
    g = __enzyme_autodiff_float((void *)through_double, enzyme_out, x);
    t = __enzyme_fwddiff_float((void *)through_double, enzyme_dup, x, 1.0f);
    check_ad_close("through_double reverse", g, want, SINGLE);
    check_ad_close("through_double forward", t, want, SINGLE);
  }
  return check_done();
}
