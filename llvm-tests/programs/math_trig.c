// Exercises: sin, cos, tan, asin, acos, atan and atan2 in all four quadrants.
#include "check.h"

CHECK_UNARY(f_sin, sin(x), cos(x))
CHECK_UNARY(f_cos, cos(x), -sin(x))
CHECK_UNARY(f_tan, tan(x), 1 + tan(x) * tan(x))
CHECK_UNARY(f_asin, asin(x), 1 / sqrt(1 - x * x))
CHECK_UNARY(f_acos, acos(x), -1 / sqrt(1 - x * x))
CHECK_UNARY(f_atan, atan(x), 1 / (1 + x * x))
CHECK_UNARY(f_both, sin(x) * cos(2 * x), cos(x) * cos(2 * x) - 2 * sin(x) * sin(2 * x))
CHECK_BINARY(f_atan2, atan2(x, y), y / (x * x + y * y), -x / (x * x + y * y))

int main(void) {
  check_begin();
  for (int i = 0; i < 4; i++) {
    double x = check_uniform(-1.2, 1.2), u = check_uniform(-0.8, 0.8);
    double y = check_uniform(0.4, 1.5);
    check_f_sin(x);
    check_f_cos(x);
    check_f_tan(x);
    check_f_asin(u);
    check_f_acos(u);
    check_f_atan(x);
    check_f_both(x);
    double s = i & 1 ? -1 : 1, c = i & 2 ? -1 : 1;
    check_f_atan2(s * (0.3 + u * u), c * y);
  }
  return check_done();
}
