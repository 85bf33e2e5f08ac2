// Exercises: pow with both arguments active, constant exponents (negative bases too), sqrt, cbrt, hypot,
// powi-like products.
#include "check.h"

CHECK_BINARY(f_pow, pow(x, y), y * pow(x, y - 1), pow(x, y) * log(x))
CHECK_BINARY(f_hypot, hypot(x, y), x / hypot(x, y), y / hypot(x, y))
CHECK_UNARY(f_pow2, pow(x, 2.0), 2 * x)
CHECK_UNARY(f_pow3, pow(x, 3.0), 3 * x * x)
CHECK_UNARY(f_pow_fraction, pow(x, 2.5), 2.5 * pow(x, 1.5))
CHECK_UNARY(f_pow_negative, pow(x, -1.5), -1.5 * pow(x, -2.5))
CHECK_UNARY(f_pow_base, pow(3.0, x), pow(3.0, x) * log(3.0))
CHECK_UNARY(f_self_power, pow(x, x), pow(x, x) * (log(x) + 1))
CHECK_UNARY(f_sqrt, sqrt(x), 0.5 / sqrt(x))
CHECK_UNARY(f_cbrt, cbrt(x), 1 / (3 * cbrt(x) * cbrt(x)))
CHECK_UNARY(f_inverse_sqrt, 1 / sqrt(x), -0.5 / (x * sqrt(x)))

int main(void) {
  check_begin();
  for (int i = 0; i < 4; i++) {
    double x = check_uniform(0.6, 2.2), y = check_uniform(-1.5, 1.5);
    check_f_pow(x, y);
    check_f_hypot(x, y);
    check_f_hypot(-x, y);
    check_f_pow2(-x);
    check_f_pow3(-x);
    check_f_pow_fraction(x);
    check_f_pow_negative(x);
    check_f_pow_base(y);
    check_f_self_power(x);
    check_f_sqrt(x);
    check_f_cbrt(-x);
    check_f_inverse_sqrt(x);
  }
  return check_done();
}
