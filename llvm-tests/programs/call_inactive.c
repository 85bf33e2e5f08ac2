// Exercises: __enzyme_call_inactive: the call runs, and no derivative passes through its result or memory.
#include "check.h"

double __enzyme_call_inactive(void *, ...);
void __enzyme_call_inactive_void(void *, ...);
double __enzyme_autodiff(void *, ...);
double __enzyme_fwddiff(void *, ...);

static double calls;
static double scale(double x, int n) {
  calls += n;
  return 3 * x;
}
static void note(double *to, double x) { *to = x; }

static double f(double x) {
  double seen = 0;
  __enzyme_call_inactive_void((void *)note, &seen, x);
  return x * __enzyme_call_inactive((void *)scale, x, 1) + x * seen;
}

int main(void) {
  check_begin();
  double x = 1.25;
  check_ad_close("reverse", __enzyme_autodiff((void *)f, enzyme_out, x), 4 * x, TIGHT);
  check_ad_close("forward", __enzyme_fwddiff((void *)f, enzyme_dup, x, 1.0), 4 * x, TIGHT);
  check_ad_close("value", f(x), 4 * x * x, TIGHT);
  check_ad_close("calls", calls, 3, TIGHT);
  return check_done();
}
