// Exercises: a switch inside a loop, with fall-through and a default, driven by an inactive byte string.
#include "check.h"

double __enzyme_autodiff(void *, ...);
double __enzyme_fwddiff(void *, ...);

static double interpret(double x, const char *program) {
  double a = x;
  for (; *program; program++) {
    switch (*program) {
    case 's':
      a = sin(a);
      break;
    case 'q':
      a *= a; // falls through: square, then add
    case 'a':
      a += x;
      break;
    case 'e':
      a = exp(0.25 * a);
      break;
    case 'n':
      a = -a;
      break;
    case 'r':
      a = 1 / (1 + a * a);
      break;
    default:
      a *= 0.5;
    }
  }
  return a;
}

static double call(void *context, const double *x) { return interpret(x[0], context); }

int main(void) {
  check_begin();
  static const char *const programs[] = {"", "s", "q", "sa", "qqr", "ensr?a", "nqsq?er"};
  for (int i = 0; i < 7; i++) {
    double x = check_uniform(0.2, 1.1), one = 1;
    double g = __enzyme_autodiff((void *)interpret, enzyme_out, x, enzyme_const, programs[i]);
    double t = __enzyme_fwddiff((void *)interpret, enzyme_dup, x, 1.0, enzyme_const, programs[i]);
    // One formula per string: differences.
    check_gradient(programs[i], call, (void *)programs[i], &x, 1, 0, &g, &one, t);
  }
  return check_done();
}
