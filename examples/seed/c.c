// (c) A sum of values: its derivative needs neither of them, so nothing is kept. Gradient (1, 1).
#include "count.h"

__attribute__((noinline)) double add(double x1, double x2) { return x1 + x2; }

typedef struct {
  double d1, d2;
} Pair;

extern int enzyme_dup, enzyme_out;
extern Pair __enzyme_autodiff(void *, ...);
extern double __enzyme_fwddiff(void *, ...);

__attribute__((noinline)) Pair add_gradient(double x1, double x2) {
  return __enzyme_autodiff((void *)add, enzyme_out, x1, enzyme_out, x2);
}

__attribute__((noinline)) double add_tangent(double x1, double dx1, double x2, double dx2) {
  return __enzyme_fwddiff((void *)add, enzyme_dup, x1, dx1, enzyme_dup, x2, dx2);
}

int main(void) {
  Pair g = {0, 0};
  COUNT(g = add_gradient(3, 4));
  report("c", "gradient", expect("d1", 0, g.d1, 1) & expect("d2", 0, g.d2, 1), 0, 0);

  double tangent = 0;
  COUNT(tangent = add_tangent(3, 0.5, 4, 0.25));
  report("c", "forward", expect("tangent", 0, tangent, 0.75), 0, 0);
  return failures != 0;
}
