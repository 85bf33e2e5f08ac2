// Exercises: every double arithmetic operation (+ - * / and negation), with constants on either side and an
// argument used twice.
#include "check.h"

CHECK_BINARY(add, x + y, 1.0, 1.0)
CHECK_BINARY(subtract, x - y, 1.0, -1.0)
CHECK_BINARY(multiply, x * y, y, x)
CHECK_BINARY(divide, x / y, 1 / y, -x / (y * y))
CHECK_BINARY(mixed, (x * y - x / y) / (1.5 + x),
             ((y - 1 / y) * (1.5 + x) - (x * y - x / y)) / ((1.5 + x) * (1.5 + x)),
             (x + x / (y * y)) / (1.5 + x))
CHECK_UNARY(negate, -x, -1.0)
CHECK_UNARY(square, x * x, 2 * x)
CHECK_UNARY(twice, x + x, 2.0)
CHECK_UNARY(self_difference, x - x, 0.0)
CHECK_UNARY(self_quotient, x / x, 0.0)
CHECK_UNARY(constant_left, 3.0 - 2.0 * x, -2.0)
CHECK_UNARY(reciprocal, 1.0 / x, -1 / (x * x))
CHECK_UNARY(constant_divisor, x / 8.0, 0.125)
CHECK_UNARY(unused, ((void)x, 4.0), 0.0)

int main(void) {
  check_begin();
  for (int i = 0; i < 4; i++) {
    double x = check_uniform(0.5, 2.0), y = -check_uniform(0.5, 2.0);
    check_add(x, y);
    check_subtract(x, y);
    check_multiply(x, y);
    check_divide(x, y);
    check_mixed(x, y);
    check_negate(x);
    check_square(y);
    check_twice(x);
    check_self_difference(x);
    check_self_quotient(y);
    check_constant_left(x);
    check_reciprocal(y);
    check_constant_divisor(x);
    check_unused(x);
  }
  return check_done();
}
