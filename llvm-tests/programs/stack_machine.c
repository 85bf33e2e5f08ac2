// Exercises: a stack machine driven by a string.
#include "check.h"

void __enzyme_autodiff(void *, ...);
double __enzyme_fwddiff(void *, ...);

#define N 6

static double objective(double *x, int n) {
  double st[32];
  int sp = 0;
  const char *prog = "01+2*3-45*+01**";
  for (const char *c = prog; *c; c++) {
    if (*c >= '0' && *c <= '9')
      st[sp++] = x[*c - '0'];
    else {
      double b = st[--sp], a = st[--sp];
      st[sp++] = *c == '+' ? a + b : *c == '-' ? a - b : a * b;
    }
  }
  double s = 0;
  while (sp)
    s += st[--sp] * (sp + 1);
  return s;
}

static double call(void *context, const double *x) {
  double at[N];
  (void)context;
  memcpy(at, x, sizeof at);
  return objective(at, N);
}

int main(void) {
  check_begin();
  for (int round = 0; round < 2; round++) {
    double x[N], v[N], dx[N] = {0}, at[N];
    check_fill(x, N, 0.3, 1.7);
    check_fill(v, N, -1, 1);
    memcpy(at, x, sizeof at);
    __enzyme_autodiff((void *)objective, enzyme_dup, at, dx, enzyme_const, N);
    memcpy(at, x, sizeof at);
    double direction[N];
    memcpy(direction, v, sizeof v);
    double t = __enzyme_fwddiff((void *)objective, enzyme_dup, at, direction, enzyme_const, N);
    // No short formula: differences.
    check_gradient("stack_machine", call, 0, x, N, 0, dx, v, t);
  }
  return check_done();
}
