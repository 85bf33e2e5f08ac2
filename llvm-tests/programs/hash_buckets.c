// Exercises: sums in a hash table of linked buckets.
#include "check.h"

void __enzyme_autodiff(void *, ...);
double __enzyme_fwddiff(void *, ...);

#define N 6

typedef struct E {
  int key;
  double v;
  struct E *nx;
} E;
static double objective(double *x, int n) {
  E *t[4] = {0};
  for (int i = 0; i < 2 * n; i++) {
    int k = (i * 7) % 5;
    E *e = t[k & 3];
    while (e && e->key != k)
      e = e->nx;
    if (!e) {
      e = malloc(sizeof *e);
      e->key = k;
      e->v = 0;
      e->nx = t[k & 3];
      t[k & 3] = e;
    }
    e->v += x[i % n] * x[k % n];
  }
  double s = 0;
  for (int i = 0; i < 4; i++) {
    E *e = t[i];
    while (e) {
      s += e->v * e->v;
      E *q = e->nx;
      free(e);
      e = q;
    }
  }
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
    check_gradient("hash_buckets", call, 0, x, N, 0, dx, v, t);
  }
  return check_done();
}
