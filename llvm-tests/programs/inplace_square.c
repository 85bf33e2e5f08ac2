// Exercises: x[i] = x[i] * x[i] in place, repeated, so that every round needs the values the last one
// destroyed.
#include "check.h"

void __enzyme_autodiff(void *, ...);
void __enzyme_fwddiff(void *, ...);

#define N 6

static void square(double *x, int n, int rounds) {
  for (int r = 0; r < rounds; r++)
    for (int i = 0; i < n; i++)
      x[i] = x[i] * x[i];
}

static double seed[N];

static double call(void *context, const double *x) {
  double y[N];
  memcpy(y, x, sizeof y);
  square(y, N, *(int *)context);
  return check_dot(seed, y, N);
}

int main(void) {
  check_begin();
  for (int rounds = 0; rounds < 4; rounds++) {
    double x[N], v[N], y[N], d[N], want[N], after[N], power = 1 << rounds;
    check_fill(x, N, 0.7, 1.2);
    check_fill(v, N, -1, 1);
    check_fill(seed, N, -1, 1);
    for (int i = 0; i < N; i++) {
      after[i] = pow(x[i], power);
      want[i] = seed[i] * power * pow(x[i], power - 1);
    }
    memcpy(y, x, sizeof y);
    memcpy(d, v, sizeof d);
    __enzyme_fwddiff((void *)square, enzyme_dup, y, d, enzyme_const, N, enzyme_const, rounds);
    check_ad_array("forward: primal", y, after, N, TIGHT);
    double t = check_dot(seed, d, N);
    memcpy(y, x, sizeof y);
    memcpy(d, seed, sizeof d);
    __enzyme_autodiff((void *)square, enzyme_dup, y, d, enzyme_const, N, enzyme_const, rounds);
    check_ad_array("reverse: primal", y, after, N, TIGHT);
    check_gradient("square", call, &rounds, x, N, want, d, v, t);
  }
  return check_done();
}
