// Exercises: tgamma and lgamma, whose derivatives need the digamma function.
#include "check.h"

// Recurrence up to 12, then the asymptotic series (error below 1e-15 there).
static double digamma(double x) {
  double shift = 0;
  while (x < 12)
    shift -= 1 / x++;
  double r = 1 / (x * x);
  return shift + log(x) - 0.5 / x -
         r * (1. / 12 - r * (1. / 120 - r * (1. / 252 - r * (1. / 240 - r / 132))));
}

CHECK_UNARY(f_lgamma, lgamma(x), digamma(x))
CHECK_UNARY(f_tgamma, tgamma(x), tgamma(x) * digamma(x))

int main(void) {
  check_begin();
  for (int i = 0; i < 5; i++) {
    double x = check_uniform(0.8, 5.0);
    check_f_lgamma(x);
    check_f_tgamma(x);
  }
  return check_done();
}
