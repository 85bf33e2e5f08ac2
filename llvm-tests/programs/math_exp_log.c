// Exercises: exp, exp2, expm1, log, log2, log10, log1p, alone and composed.
#include "check.h"

CHECK_UNARY(f_exp, exp(x), exp(x))
CHECK_UNARY(f_exp2, exp2(x), exp2(x) * M_LN2)
CHECK_UNARY(f_expm1, expm1(x), exp(x))
CHECK_UNARY(f_log, log(x), 1 / x)
CHECK_UNARY(f_log2, log2(x), 1 / (x * M_LN2))
CHECK_UNARY(f_log10, log10(x), 1 / (x * M_LN10))
CHECK_UNARY(f_log1p, log1p(x), 1 / (1 + x))
CHECK_UNARY(f_softplus, log(1 + exp(x)), 1 / (1 + exp(-x)))
CHECK_UNARY(f_entropy, -x * log(x), -log(x) - 1)

int main(void) {
  check_begin();
  for (int i = 0; i < 4; i++) {
    double x = check_uniform(-1.0, 2.0), p = check_uniform(0.2, 3.0);
    check_f_exp(x);
    check_f_exp2(x);
    check_f_expm1(x);
    check_f_log(p);
    check_f_log2(p);
    check_f_log10(p);
    check_f_log1p(p - 1);
    check_f_softplus(x);
    check_f_entropy(p);
  }
  return check_done();
}
