// Exercises: forward mode in two calls. The primal runs once and keeps what the tangents need; then all its memory is
// overwritten. Loops that end at run time, work in place, locals, heap blocks, recursion, lists, choices of pointers,
// several tangents at once, tapes that are used again, a tape in a buffer.
#include "check.h"
extern int enzyme_tape, enzyme_allocated, enzyme_nofree, enzyme_width, enzyme_noret, enzyme_primal_return;
struct tape { void *tape; double value; };
struct lanes { double t[2]; };
struct both { double value, tangent; };
struct tape __enzyme_augmentfwd_t(void *, ...);
void *__enzyme_augmentfwd_p(void *, ...);
double __enzyme_augmentfwd_d(void *, ...);
long __enzyme_augmentsize(void *, ...);
double __enzyme_fwdsplit_d(void *, ...);
void __enzyme_fwdsplit_v(void *, ...);
struct lanes __enzyme_fwdsplit_l(void *, ...);
struct both __enzyme_fwdsplit_b(void *, ...);
double __enzyme_fwddiff_d(void *, ...);
#define N 5
static double scalar(double a, double b) { return a * b * b; }
static double loop(double *x, int n) {
  double s = 0;
  for (int i = 0; i < n && s < 100; i++) {
    x[i] = x[i] * x[i] + (i ? x[i - 1] : 1);
    s += sin(x[i]);
  }
  return s;
}
static double newton(double *a, int n) {
  (void)n;
  double x = a[0];
  while (fabs(x * x - a[0]) > 1e-12) x = 0.5 * (x + a[0] / x);
  return x;
}
static double locals(double *x, int n) {
  double t[N], s = 0;
  memcpy(t, x, sizeof t);
  for (int i = 0; i < n; i++) t[i] *= t[(i + 1) % n];
  for (int i = 0; i < n; i++) s += t[i] * x[i];
  return s;
}
static double heap(double *x, int n) {
  double *t = malloc(n * sizeof *t), **p = malloc(2 * sizeof *p), s = 1;
  for (int i = 0; i < n; i++) t[i] = x[i] * x[i];
  p[0] = t, p[1] = x;
  for (int i = 0; i < n; i++) s *= p[i & 1][i];
  free(p);
  free(t);
  return s;
}
static double tree(double *x, int n) {
  if (n == 1) return x[0] * x[0];
  double a = tree(x, n / 2), b = tree(x + n / 2, n - n / 2);
  return a > 1 ? a * b : a + b * x[n - 1];
}
struct node { double v; struct node *next; };
static double list(double *x, int n) {
  struct node *h = 0;
  for (int i = 0; i < n; i++) {
    struct node *k = malloc(sizeof *k);
    k->v = x[i] * x[i];
    k->next = h;
    h = k;
  }
  double s = 1;
  while (h) {
    struct node *k = h->next;
    s = s * h->v + 1;
    free(h);
    h = k;
  }
  return s;
}
static void squares(const double *x, double *y, int n) {
  for (int i = 0; i < n; i++) y[i] = x[i] * x[i] * (i + 1);
}
typedef double (*function)(double *, int);
#define COMPARE(F)                                                                                   \
  do {                                                                                               \
    double a[N], b[N], ta[N], tb[N];                                                                 \
    memcpy(a, x, sizeof x), memcpy(b, x, sizeof x), memcpy(ta, t, sizeof t), memcpy(tb, t, sizeof t); \
    double want = __enzyme_fwddiff_d((void *)F, enzyme_dup, a, ta, enzyme_const, N);                  \
    struct tape r = __enzyme_augmentfwd_t((void *)F, enzyme_dup, b, tb, enzyme_const, N);             \
    check_array(#F " memory", b, a, N, 1e-12);                                                           \
    double keep[N];                                                                                  \
    memcpy(keep, b, sizeof b);                                                                       \
    for (int i = 0; i < N; i++) b[i] = -7 - i;                                                       \
    double got = __enzyme_fwdsplit_d((void *)F, enzyme_dup, b, tb, enzyme_const, N, r.tape);         \
    memcpy(a, x, sizeof x);                                                                          \
    check_ad_close(#F " value", r.value, F(a, N), 1e-12);                                              \
    check_ad_close(#F, got, want, 1e-12);                                                              \
    check_ad_array(#F " tangents", tb, ta, N, 1e-12);                                               \
    for (int i = 0; i < N; i++) check_close(#F " is not run again", b[i], -7 - i, 0);                \
  } while (0)
int main(void) {
  check_begin();
  double x[N] = {1.3, 0.7, -0.4, 2.1, 0.9}, t[N] = {1, -0.5, 0.25, 2, 0.125};
  COMPARE(loop);
  COMPARE(newton);
  COMPARE(locals);
  COMPARE(heap);
  COMPARE(tree);
  COMPARE(list);
  check_ad_close("without tape", __enzyme_fwdsplit_d((void *)scalar, enzyme_dup, 2.0, 1.0, enzyme_dup, 3.0, 0.5, (void *)0), 15, 1e-12);
  double y[N], dy[N] = {0}, dx[N], dx2[N] = {0, 1, 0, 0, 0}, dy2[N] = {0}, z[N];
  memcpy(dx, t, sizeof t), memcpy(z, x, sizeof x);
  void *tape = __enzyme_augmentfwd_p((void *)squares, enzyme_dup, z, dx, enzyme_dup, y, dy, enzyme_const, N);
  memset(z, 0, sizeof z);
  __enzyme_fwdsplit_v((void *)squares, enzyme_nofree, enzyme_dup, z, dx, enzyme_dup, y, dy, enzyme_const, N, tape);
  __enzyme_fwdsplit_v((void *)squares, enzyme_dup, z, dx2, enzyme_dup, y, dy2, enzyme_const, N, tape);
  for (int i = 0; i < N; i++) {
    check_ad_close("first use", dy[i], 2 * x[i] * t[i] * (i + 1), 1e-12);
    check_ad_close("second use", dy2[i], i == 1 ? 4 * x[1] : 0, 1e-12);
  }
  memcpy(z, x, sizeof x);
  struct tape r = __enzyme_augmentfwd_t((void *)locals, enzyme_dup, z, dx, enzyme_const, N);
  memset(z, 0, sizeof z);
  struct lanes l = __enzyme_fwdsplit_l((void *)locals, enzyme_width, 2, enzyme_nofree, enzyme_dup, z, t, dx2, enzyme_const, N, r.tape);
  struct both v = __enzyme_fwdsplit_b((void *)locals, enzyme_primal_return, enzyme_dup, z, dx2, enzyme_const, N, r.tape);
  memcpy(z, x, sizeof x);
  check_ad_close("lane 0", l.t[0], __enzyme_fwddiff_d((void *)locals, enzyme_dup, z, t, enzyme_const, N), 1e-12);
  check_ad_close("lane 1", l.t[1], v.tangent, 1e-12);
  check_ad_close("value again", v.value, r.value, 1e-12);
  enum { BYTES = 16 };
  char buffer[BYTES + 1], *at = buffer + 1;
  check_close("size", __enzyme_augmentsize((void *)tree, enzyme_dup, enzyme_const) <= BYTES, 1, 0);
  double value = __enzyme_augmentfwd_d((void *)tree, enzyme_allocated, BYTES, enzyme_tape, at, enzyme_dup, z, t, enzyme_const, N);
  memset(z, 0, sizeof z);
  double d = __enzyme_fwdsplit_d((void *)tree, enzyme_allocated, BYTES, enzyme_tape, at, enzyme_dup, z, t, enzyme_const, N);
  memcpy(z, x, sizeof x);
  check_ad_close("in a buffer", value, tree(z, N), 1e-12);
  check_ad_close("tangent, in a buffer", d, __enzyme_fwddiff_d((void *)tree, enzyme_dup, z, t, enzyme_const, N), 1e-12);
  return check_done();
}
