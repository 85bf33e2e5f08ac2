// Exercises: sinh, cosh, tanh, asinh, acosh, atanh.
#include "check.h"

CHECK_UNARY(f_sinh, sinh(x), cosh(x))
CHECK_UNARY(f_cosh, cosh(x), sinh(x))
CHECK_UNARY(f_tanh, tanh(x), 1 - tanh(x) * tanh(x))
CHECK_UNARY(f_asinh, asinh(x), 1 / sqrt(1 + x * x))
CHECK_UNARY(f_acosh, acosh(x), 1 / sqrt(x * x - 1))
CHECK_UNARY(f_atanh, atanh(x), 1 / (1 - x * x))
CHECK_UNARY(f_sigmoid, 0.5 + 0.5 * tanh(0.5 * x), 0.25 * (1 - tanh(0.5 * x) * tanh(0.5 * x)))

int main(void) {
  check_begin();
  for (int i = 0; i < 4; i++) {
    double x = check_uniform(-1.5, 1.5);
    check_f_sinh(x);
    check_f_cosh(x);
    check_f_tanh(x);
    check_f_asinh(x);
    check_f_acosh(1.5 + fabs(x));
    check_f_atanh(0.5 * x);
    check_f_sigmoid(x);
  }
  return check_done();
}
