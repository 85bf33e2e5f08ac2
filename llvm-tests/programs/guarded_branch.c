// Exercises: guards around singular functions (x > 0 ? log(x) : 0 and sqrt, division, pow alike); the side
// not taken must contribute exactly 0, not NaN.
#include "check.h"

double __enzyme_autodiff(void *, ...);
double __enzyme_fwddiff(void *, ...);

static double safe_log(double x) { return x > 0 ? log(x) : 0; }
static double safe_sqrt(double x) { return x > 0 ? sqrt(x) : 0; }
static double safe_inverse(double x) { return x != 0 ? 1 / x : 0; }
static double safe_norm(double x) {
  double r = sqrt(x * x);
  return r > 1e-300 ? x / r : 0;
}
static double safe_power(double x) {
  if (x <= 0)
    return 0;
  return pow(x, 0.25) * x;
}

// Each is flat at the guarded points, so both derivatives are exactly zero.
#define GUARDED(F, X)                                                                                        \
  check_close(#F " primal", F(X), 0, 0);                                                                     \
  check_ad_close(#F " reverse", __enzyme_autodiff((void *)F, enzyme_out, X), 0, 0);                          \
  check_ad_close(#F " forward", __enzyme_fwddiff((void *)F, enzyme_dup, X, 1.0), 0, 0)

#define REGULAR(F, X, SLOPE)                                                                                 \
  check_ad_close(#F " reverse", __enzyme_autodiff((void *)F, enzyme_out, X), SLOPE, TIGHT);                  \
  check_ad_close(#F " forward", __enzyme_fwddiff((void *)F, enzyme_dup, X, 2.0), 2 * (SLOPE), TIGHT)

int main(void) {
  check_begin();
  static const double at[] = {0.0, -0.0, -1e-9, -2.5};
  for (int i = 0; i < 4; i++) {
    double x = at[i];
    GUARDED(safe_log, x);
    GUARDED(safe_sqrt, x);
    GUARDED(safe_power, x);
    if (i < 2) {
      GUARDED(safe_inverse, x);
      GUARDED(safe_norm, x);
    }
  }
  double x = check_uniform(0.5, 2);
  REGULAR(safe_log, x, 1 / x);
  REGULAR(safe_sqrt, x, 0.5 / sqrt(x));
  REGULAR(safe_inverse, x, -1 / (x * x));
  REGULAR(safe_power, x, 1.25 * pow(x, 0.25));
  return check_done();
}
