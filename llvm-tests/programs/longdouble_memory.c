// long double: arrays copied and moved, in structs with padding, on the heap, through recursion, mixed with
// the other formats.
#include "check.h"

static double fl(const double *x) {
  long double a[3], b[3];
  for (int i = 0; i < 3; i++)
    a[i] = sinl(x[i]) * x[2];
  memcpy(b, a, sizeof a);
  memmove(b + 1, b, 2 * sizeof *b);
  long double s = 0;
  for (int i = 0; i < 3; i++)
    s += b[i] * a[i] * expl(b[i]);
  return s;
}
typedef struct {
  long double a;
  int n;
  float f;
} S;
static double fs(const double *x) {
  S s[2] = {{x[0], 1, x[1]}, {x[2], 2, x[0]}};
  S t[2];
  for (int i = 0; i < 2; i++)
    t[i] = s[i];
  double r = 0;
  for (int i = 0; i < 2; i++)
    r += t[i].a * t[i].f * t[i].n;
  return r;
}
__attribute__((noinline)) static long double powr(long double a, int n) {
  return n ? a * powr(a, n - 1) + 1 : 1;
}
static double fr(const double *x) { return powr(x[0], 4) * powr(x[1], 3); }
static double loopl(const double *x) {
  long double s = 1;
  for (int i = 0; i < 10; i++)
    s = s * sinl(s + x[0]) + x[1];
  return s;
}
static double heap(const double *x) {
  long double *p = malloc(4 * sizeof *p);
  for (int i = 0; i < 4; i++)
    p[i] = x[i] * x[i];
  long double *q = malloc(4 * sizeof *q);
  memcpy(q, p, 4 * sizeof *p);
  long double s = 0;
  for (int i = 0; i < 4; i++) {
    s += q[i] * p[3 - i];
    q[i] = 0;
  }
  free(p);
  free(q);
  return s;
}
static double mixed(const double *x) {
  float f = x[0];
  long double l = f * x[1];
  int n = (int)(l * 12.5L);
  unsigned u = (unsigned)(x[2] * 3);
  return (double)(float)(l * n + u * f) + (double)n * x[0];
}
int main(void) {
  check_begin();
  CHECK_ARRAY(fl, 3, 1e-3, DIFFERENCE);
  CHECK_ARRAY(fs, 3, 2e-2, 1e-3);
  CHECK_ARRAY(fr, 2, 1e-3, DIFFERENCE);
  CHECK_ARRAY(loopl, 2, 1e-3, DIFFERENCE);
  CHECK_ARRAY(heap, 4, 1e-3, DIFFERENCE);
  CHECK_ARRAY(mixed, 2, 2e-2, 1e-3);
  return check_done();
}
