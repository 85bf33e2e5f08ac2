// Exercises: volatile, stacks and tables that grow, structs by value with pointers, pointers that change
// places.
#include "check.h"

void __enzyme_autodiff(void *, ...);
double __enzyme_fwddiff(void *, ...);

static double vol(double *x, int n) {
  volatile double s = 0;
  volatile int k = 0;
  for (int i = 0; i < n; i++) {
    s += x[i] * x[i];
    k++;
  }
  volatile double *p = x;
  return s * p[0] + k;
}
typedef struct {
  double *data;
  int n, cap;
} vec;
static void push(vec *v, double d) {
  if (v->n == v->cap) {
    v->cap = v->cap ? 2 * v->cap : 2;
    v->data = realloc(v->data, v->cap * sizeof d);
  }
  v->data[v->n++] = d;
}
static double pop(vec *v) { return v->data[--v->n]; }
static double stack(double *x, int n) {
  vec v = {0};
  for (int i = 0; i < n; i++) {
    push(&v, x[i]);
    push(&v, x[i] * 2);
    if (i % 2) {
      double a = pop(&v), b = pop(&v);
      push(&v, a * b);
    }
  }
  double s = 0;
  while (v.n)
    s = s * .5 + pop(&v);
  free(v.data);
  return s * s;
}
typedef struct {
  vec *cols;
  int n;
} table;
static double tables(double *x, int n) {
  table t = {calloc(3, sizeof(vec)), 3};
  for (int i = 0; i < n; i++)
    push(&t.cols[i % 3], x[i] * x[i]);
  double s = 1;
  for (int c = 0; c < 3; c++) {
    double m = 0;
    for (int i = 0; i < t.cols[c].n; i++)
      m += t.cols[c].data[i];
    s *= m + 1;
  }
  vec tmp = t.cols[0];
  t.cols[0] = t.cols[2];
  t.cols[2] = tmp;
  s += t.cols[0].n ? t.cols[0].data[0] : 0;
  for (int c = 0; c < 3; c++)
    free(t.cols[c].data);
  free(t.cols);
  return s;
}
typedef struct {
  double re[3];
  double *p;
  int k;
  struct {
    float f;
    char c;
    double z;
  } in;
} big;
static big mk(double a, double *p) {
  big b = {{a, a * a, 1}, p, 2, {2.5f, 'x', a * 3}};
  return b;
}
static double bigs(double *x, int n) {
  big v[4];
  for (int i = 0; i < 4; i++)
    v[i] = mk(x[i % n], x + i % n);
  big t = v[0];
  v[0] = v[3];
  v[3] = t;
  double s = 0;
  for (int i = 0; i < 4; i++)
    s += v[i].re[1] * *v[i].p + v[i].in.z * v[i].in.z;
  return s;
}
static double *choose(double *a, double *b, int k) { return k ? a : b; }
static double ptrs(double *x, int n) {
  double a[4], b[4];
  for (int i = 0; i < 4; i++) {
    a[i] = x[i % n];
    b[i] = x[i % n] * 2;
  }
  for (int i = 0; i < 6; i++) {
    double *p = choose(a, b, i & 1), *q = choose(b, a, i & 2);
    p[i & 3] = p[i & 3] * q[(i + 1) & 3];
  }
  double s = 0;
  for (int i = 0; i < 4; i++)
    s += a[i] + b[i];
  return s;
}
static double dptr(double *x, int n) {
  double *a = malloc(8 * n), *b = malloc(8 * n);
  for (int i = 0; i < n; i++)
    a[i] = x[i];
  double **cur = &a, **nxt = &b;
  for (int t = 0; t < 5; t++) {
    for (int i = 0; i < n; i++)
      (*nxt)[i] = (*cur)[i] * (*cur)[(i + 1) % n] * .9;
    double **h = cur;
    cur = nxt;
    nxt = h;
  }
  double s = 0;
  for (int i = 0; i < n; i++)
    s += (*cur)[i];
  free(a);
  free(b);
  return s;
}
int main(void) {
  check_begin();
  CHECK_COUNTED(vol, 5);
  CHECK_COUNTED(stack, 6);
  CHECK_COUNTED(tables, 7);
  CHECK_COUNTED(bigs, 5);
  CHECK_COUNTED(ptrs, 4);
  CHECK_COUNTED(dptr, 5);
  return check_done();
}
