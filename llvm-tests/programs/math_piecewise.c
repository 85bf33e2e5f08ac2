// Exercises: fmin, fmax, fdim, fabs, copysign, fmod, floor, ceil, trunc, round, ldexp and fma away from their
// kinks.
#include "check.h"

CHECK_BINARY(f_fmin, fmin(x, y), x < y, y < x)
CHECK_BINARY(f_fmax, fmax(x, y), x > y, y > x)
CHECK_BINARY(f_fdim, fdim(x, y), x > y, -(double)(x > y))
CHECK_BINARY(f_copysign, copysign(x, y), copysign(1, x) * copysign(1, y), 0)
CHECK_BINARY(f_fmod, fmod(x, y), 1, -trunc(x / y))
CHECK_BINARY(f_fma, fma(x, y, x), y + 1, x)
CHECK_UNARY(f_fabs, fabs(x), copysign(1, x))
CHECK_UNARY(f_floor, x * floor(x), floor(x))
CHECK_UNARY(f_ceil, x * ceil(x), ceil(x))
CHECK_UNARY(f_trunc, x * trunc(x), trunc(x))
CHECK_UNARY(f_round, x * round(x), round(x))
CHECK_UNARY(f_ldexp, ldexp(x, 3), 8)
CHECK_UNARY(f_clamp, fmin(fmax(x, -1.0), 1.0), x > -1 && x < 1)
CHECK_UNARY(f_fraction, x - floor(x), 1)

int main(void) {
  check_begin();
  // Chosen well away from integers, ties and zero, where differences are valid.
  static const double xs[] = {-2.3, -0.6, 0.4, 1.7};
  static const double ys[] = {0.7, -1.3, 2.6, -0.45};
  for (int i = 0; i < 4; i++) {
    double x = xs[i] + check_uniform(-0.05, 0.05), y = ys[i];
    check_f_fmin(x, y);
    check_f_fmax(x, y);
    check_f_fdim(x, y);
    check_f_copysign(x, y);
    check_f_fmod(x, y);
    check_f_fma(x, y);
    check_f_fabs(x);
    check_f_floor(x);
    check_f_ceil(x);
    check_f_trunc(x);
    check_f_round(x);
    check_f_ldexp(x);
    check_f_clamp(x);
    check_f_fraction(x);
  }
  return check_done();
}
