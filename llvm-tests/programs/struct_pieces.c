// Structs by value come as one or several values each: primals and shadows must not be mixed up.
#include "check.h"

typedef struct {
  double a, b;
} Two;
typedef struct {
  double a;
  int n;
} Mixed;

extern int enzyme_dup, enzyme_const, enzyme_out;
double __enzyme_fwddiff(void *, ...);
double __enzyme_autodiff(void *, ...);

__attribute__((noinline)) static double two(Two x) { return x.a * x.a * x.b; }
__attribute__((noinline)) static double mixed(Mixed x) { return x.a * x.a * x.n; }
__attribute__((noinline)) static double both(Two x, double y) { return x.a * x.b * y * y; }

int main(void) {
  check_begin();
  Two x = {3.0, 5.0}, dx = {0.5, 2.0};
  Mixed m = {3.0, 4}, dm = {0.5, 0};
  check_ad_close("two", __enzyme_fwddiff((void *)two, enzyme_dup, x, dx), 2 * 3.0 * 5.0 * 0.5 + 9.0 * 2.0,
                 TIGHT);
  check_ad_close("mixed", __enzyme_fwddiff((void *)mixed, enzyme_dup, m, dm), 2 * 3.0 * 4 * 0.5, TIGHT);
  check_ad_close("both", __enzyme_fwddiff((void *)both, enzyme_dup, x, dx, enzyme_dup, 2.0, 0.25),
                 (0.5 * 5.0 + 3.0 * 2.0) * 4.0 + 15.0 * 2 * 2.0 * 0.25, TIGHT);
  check_ad_close("constant", __enzyme_fwddiff((void *)both, enzyme_const, x, enzyme_dup, 2.0, 1.0), 60.0,
                 TIGHT);
  check_ad_close("reverse", __enzyme_autodiff((void *)both, enzyme_const, x, enzyme_out, 2.0), 60.0, TIGHT);
  return check_done();
}
