// Exercises: erf and erfc, and the normal distribution function built from them.
#include "check.h"

#define TWO_OVER_ROOT_PI 1.1283791670955126

CHECK_UNARY(f_erf, erf(x), exp(-x * x) * TWO_OVER_ROOT_PI)
CHECK_UNARY(f_erfc, erfc(x), -exp(-x * x) * TWO_OVER_ROOT_PI)
CHECK_UNARY(f_normal, 0.5 * erfc(-x * M_SQRT1_2), exp(-0.5 * x * x) / sqrt(2 * M_PI))

int main(void) {
  check_begin();
  for (int i = 0; i < 5; i++) {
    double x = check_uniform(-1.8, 1.8);
    check_f_erf(x);
    check_f_erfc(x);
    check_f_normal(x);
  }
  return check_done();
}
