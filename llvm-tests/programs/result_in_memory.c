// Exercises: results through memory in forward mode, complex and packed floats as out arguments.
#include "check.h"
#include <complex.h>
struct big {
  double a, b, c;
};
struct big __enzyme_fwddiff_big(void *, ...);
static struct big mk(double x) {
  struct big r = {x, x * x, x * x * x};
  return r;
}
double _Complex __enzyme_autodiff_c(void *, ...);
static double norm(double _Complex z) { return creal(z) * creal(z) + 3 * cimag(z) * cimag(z); }
typedef struct {
  float a, b;
} ff;
ff __enzyme_autodiff_ff(void *, ...);
static double fff(ff p) { return p.a * p.b; }
int main(void) {
  check_begin();
  struct big t = __enzyme_fwddiff_big((void *)mk, enzyme_dup, 2.0, 1.0);
  check_ad_close("a", t.a, 1, TIGHT);
  check_ad_close("b", t.b, 4, TIGHT);
  check_ad_close("c", t.c, 12, TIGHT);
  double _Complex g = __enzyme_autodiff_c((void *)norm, 1.0 + 2.0 * I);
  check_ad_close("re", creal(g), 2, TIGHT);
  check_ad_close("im", cimag(g), 12, TIGHT);
  ff p = {2, 5};
  ff q = __enzyme_autodiff_ff((void *)fff, enzyme_out, p);
  check_ad_close("fa", q.a, 5, SINGLE);
  check_ad_close("fb", q.b, 2, SINGLE);
  return check_done();
}
