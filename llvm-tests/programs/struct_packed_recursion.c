// Exercises: structs that C passes and returns in registers, packed into integers or not, through recursive functions
// (which stay calls): { int; float }, { float; int }, four members in two integers, pointer and double, three floats,
// int and double, and one that is passed by value and changed by its callee.
#include "check.h"

void __enzyme_autodiff(void *, ...);
double __enzyme_fwddiff(void *, ...);

#define N 4
#define HELPER static __attribute__((noinline))

struct tagged { int tag; float value; };
struct counted { float value; int count; };
struct four { int k; float a; int i; float b; };
struct view { const double *at; double weight; };
struct three { float a[3]; };
struct numbered { int n; double value; };
struct large { double a[4]; int k; };

HELPER struct tagged tagged(struct tagged s, int depth) {
  if (depth == 0)
    return s;
  struct tagged next = {s.tag + 1, s.value * s.value * (float)s.tag};
  return tagged(next, depth - 1);
}

HELPER struct counted counted(struct counted s, int depth) {
  if (depth == 0)
    return s;
  struct counted next = {s.value * s.value * (float)s.count, s.count + 1};
  return counted(next, depth - 1);
}

HELPER struct four four(struct four s, int depth) {
  if (depth == 0)
    return s;
  struct four next = {s.i, s.a * s.b * (float)s.i, s.k + 1, s.a};
  return four(next, depth - 1);
}

HELPER struct view view(struct view s, int depth) {
  if (depth == 0)
    return s;
  struct view next = {s.at + 1, s.weight * s.at[0]};
  return view(next, depth - 1);
}

HELPER struct three three(struct three s, int depth) {
  if (depth == 0)
    return s;
  struct three next = {{s.a[1] * s.a[2], s.a[0] + s.a[1], s.a[0]}};
  return three(next, depth - 1);
}

HELPER struct numbered numbered(struct numbered s, int depth) {
  if (depth == 0)
    return s;
  struct numbered next = {s.n + 1, s.value * s.value * s.n};
  return numbered(next, depth - 1);
}

HELPER double large(struct large s, int depth) {
  if (depth == 0)
    return s.a[0] * s.a[3] * s.k;
  for (int i = 0; i < 4; i++)
    s.a[i] *= s.a[(i + 1) % 4];
  s.k++;
  double deeper = large(s, depth - 1);
  return deeper + s.a[1] * s.k;
}

static double all(const double *x, int n) {
  (void)n;
  struct tagged t = tagged((struct tagged){1, (float)x[0]}, 2);
  struct counted c = counted((struct counted){(float)x[1], 1}, 2);
  struct four f = four((struct four){1, (float)x[2], 2, (float)x[3]}, 3);
  struct view v = view((struct view){x, 1}, 3);
  struct three h = three((struct three){{(float)x[0], (float)x[1], (float)x[2]}}, 2);
  struct numbered m = numbered((struct numbered){1, x[1]}, 2);
  struct large l = {{x[0], x[1], x[2], x[3]}, 1};
  double s = large(l, 2) + l.a[0];
  return t.value * (float)t.tag + c.value * (float)c.count + f.a * f.b * (float)f.k + v.weight * *v.at +
         h.a[0] * h.a[1] + h.a[2] + m.value * m.n + s;
}

int main(void) {
  check_begin();
  double x[N] = {0.75, 1.125, 0.875, 0.5}, v[N] = {0.5, -1, 0.25, 2}, dx[N] = {0};
  __enzyme_autodiff((void *)all, enzyme_dup, x, dx, enzyme_const, N);
  double t = __enzyme_fwddiff((void *)all, enzyme_dup, x, v, enzyme_const, N);
  // Single precision inside: differences with a large step, and forward against reverse.
  for (int i = 0; i < N; i++) {
    double at[N], h = 1.0 / 64, d = 0;
    for (int k = -2; k <= 2; k++) {
      static const double c[5] = {1, -8, 0, 8, -1};
      memcpy(at, x, sizeof at);
      at[i] += k * h;
      d += c[k + 2] * all(at, N) / (12 * h);
    }
    check_ad_close("reverse/differences", dx[i], d, 1e-3);
  }
  check_ad_close("forward/reverse", t, check_dot(dx, v, N), SINGLE);
  return check_done();
}
