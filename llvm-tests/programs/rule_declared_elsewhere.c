// Rules for functions without a body in the module that is differentiated: what a library would be. They are
// reached through a pointer the compiler cannot see through at any level, so no body is ever taken in.
#include "check.h"

double __enzyme_autodiff_d(void *, ...);
void __enzyme_autodiff_v(void *, ...);
double __enzyme_fwddiff_d(void *, ...);

// Declared only, in this unit's IR: the assembler defines it.
double outside(double x, const double *p);
__asm__(".text\n.globl outside\noutside:\n mulsd (%rdi), %xmm0\n ret\n");

// outside(x, p) = x · p[0]
struct with_tape {
  double tape;
  double result;
};
struct with_tape outside_augmented(double x, const double *p, double *dp) {
  struct with_tape r = {x, outside(x, p)};
  return r;
}
double outside_reverse(double x, const double *p, double *dp, double seed, double tape) {
  if (dp)
    dp[0] += tape * seed;
  return p[0] * seed;
}
// The tangent alone: the result is computed by the function itself.
double outside_forward(double x, double dx, const double *p, const double *dp) {
  return dx * p[0] + (dp ? x * dp[0] : 0);
}
void *__enzyme_register_gradient_outside[] = {(void *)outside, (void *)outside_augmented,
                                              (void *)outside_reverse};
void *__enzyme_register_derivative_outside[] = {(void *)outside, (void *)outside_forward};

static double f(const double *x, const double *p, int n) {
  double y = 1;
  for (int i = 0; i < n; i++)
    y = outside(y, p) + sin(outside(x[i], p));
  return y * y;
}

static double numeric(void *context, const double *x) { return f(x, context, 3); }
static double numeric_p(void *context, const double *p) { return f(context, p, 3); }

int main(void) {
  check_begin();
  double x[3] = {0.3, 0.7, 1.1}, p[1] = {0.8}, v[3] = {1, -1, 0.5}, dx[3] = {0}, dp[1] = {0}, only_x[3] = {0};
  __enzyme_autodiff_v((void *)f, enzyme_dup, x, dx, enzyme_dup, p, dp, enzyme_const, 3);
  __enzyme_autodiff_v((void *)f, enzyme_dup, x, only_x, enzyme_const, p, enzyme_const, 3);
  double forward = __enzyme_fwddiff_d((void *)f, enzyme_dup, x, v, enzyme_const, p, enzyme_const, 3);
  check_gradient("x", numeric, p, x, 3, 0, dx, v, forward);
  double one = 1,
         forward_p = __enzyme_fwddiff_d((void *)f, enzyme_const, x, enzyme_dup, p, &one, enzyme_const, 3);
  check_gradient("p", numeric_p, x, p, 1, 0, dp, &one, forward_p);
  check_ad_array("x alone", only_x, dx, 3, TIGHT);
  return check_done();
}
