// Exercises: nested structs that mix char, int and double fields; the integers of the shadow must stay as
// they are.
#include "check.h"

void __enzyme_autodiff(void *, ...);
double __enzyme_fwddiff(void *, ...);

struct curve {
  char kind;
  double scale;
  int degree;
  struct {
    int used;
    double c[4];
  } table;
};

static double value(const struct curve *q) {
  double s = 0, p = 1;
  for (int i = 0; i <= q->degree; i++) {
    if (i < q->table.used)
      s += q->table.c[i] * p;
    p *= q->scale;
  }
  return q->kind == 'e' ? exp(s) : s;
}

static double call(void *context, const double *x) {
  struct curve q = *(struct curve *)context;
  q.scale = x[0];
  memcpy(q.table.c, x + 1, sizeof q.table.c);
  return value(&q);
}

static void run(char kind, int degree, int used) {
  double x[5], v[5], g[5], want[5] = {0};
  check_fill(x, 5, 0.3, 0.8);
  check_fill(v, 5, -1, 1);
  struct curve q = {kind, x[0], degree, {used, {0}}}, d, m;
  memcpy(q.table.c, x + 1, sizeof q.table.c);
  double out = value(&q), p = 1;
  for (int i = 0; i <= degree && i < used; i++) {
    double slope = kind == 'e' ? out : 1;
    want[1 + i] = slope * p;
    want[0] += i ? slope * i * x[1 + i] * p / x[0] : 0;
    p *= x[0];
  }
  // The usual way to make a shadow: all bytes zero.
  memset(&d, 0, sizeof d);
  __enzyme_autodiff((void *)value, enzyme_dup, &q, &d);
  g[0] = d.scale;
  memcpy(g + 1, d.table.c, sizeof d.table.c);
  check_ad_close("shadow int", d.degree + d.table.used + d.kind, 0, 0);
  m = q;
  m.scale = v[0];
  memcpy(m.table.c, v + 1, sizeof m.table.c);
  double t = __enzyme_fwddiff((void *)value, enzyme_dup, &q, &m);
  check_gradient("curve", call, &q, x, 5, want, g, v, t);
}

int main(void) {
  check_begin();
  run('p', 3, 4);
  run('e', 2, 4);
  run('e', 3, 2);
  return check_done();
}
