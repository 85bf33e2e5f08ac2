// Exercises: split mode of recursion, of loops that end at run time, of pointers that change sides, of lists
// on the heap, and of outputs in memory; tapes that are used again.
#include "check.h"
extern int enzyme_tape, enzyme_allocated, enzyme_nofree, enzyme_not_overwritten, enzyme_noret,
    enzyme_const_return;
struct aug {
  void *tape;
  double primal;
};
struct aug __enzyme_augmentfwd_p(void *, ...);
void *__enzyme_augmentfwd_t(void *, ...);
void __enzyme_reverse_v(void *, ...);
double __enzyme_reverse_d(void *, ...);
long __enzyme_augmentsize(void *, ...);
static double power(const double *x, int n) {
  if (n == 0)
    return 1;
  double *t = malloc(8);
  *t = x[n % 2];
  double r = *t * power(x, n - 1);
  free(t);
  return r;
}
static double newton(double a) {
  double x = a;
  while (fabs(x * x - a) > 1e-13)
    x = 0.5 * (x + a / x);
  return x;
}
static float fsq(float x) { return x * x; }
static void scale(double *y, const double *x, int n) {
  for (int i = 0; i < n; i++)
    y[i] = x[i] * x[i];
}
static double pick(const double *x, const double *y, int n) {
  const double *p = n > 2 ? x : y;
  double s = 0;
  for (int i = 0; i < n; i++) {
    s += p[i] * p[i];
    if (i & 1)
      p = p == x ? y : x;
  }
  return s;
}
struct node {
  double v;
  struct node *next;
};
static double list(const double *x, int n) {
  struct node *h = 0;
  for (int i = 0; i < n; i++) {
    struct node *k = malloc(sizeof *k);
    k->v = x[i] * x[i];
    k->next = h;
    h = k;
  }
  double s = 1;
  while (h) {
    s *= h->v;
    struct node *k = h->next;
    free(h);
    h = k;
  }
  return s;
}
int main(void) {
  check_begin();
  double x[4] = {1.5, 0.7, 1.1, 0.9}, dx[4] = {0}, y[4] = {2, 3, 4, 5}, dy[4] = {0};
  struct aug a = __enzyme_augmentfwd_p((void *)power, enzyme_dup, x, dx, enzyme_const, 5);
  double save = x[1];
  x[1] = 99;
  for (int k = 0; k < 3; k++) {
    dx[0] = dx[1] = 0;
    if (k < 2)
      __enzyme_reverse_v((void *)power, enzyme_nofree, enzyme_dup, x, dx, enzyme_const, 5, 1.0 + k, a.tape);
    else
      __enzyme_reverse_v((void *)power, enzyme_dup, x, dx, enzyme_const, 5, 1.0 + k, a.tape);
    check_ad_close("power0", dx[0], (1 + k) * 2 * 1.5 * save * save * save, TIGHT);
    check_ad_close("power1", dx[1], (1 + k) * 3 * 1.5 * 1.5 * save * save, TIGHT);
  }
  x[1] = save;
  void *t = __enzyme_augmentfwd_t((void *)newton, enzyme_noret, 2.0);
  check_ad_close("newton", __enzyme_reverse_d((void *)newton, enzyme_noret, 2.0, 3.0, t), 1.5 / sqrt(2),
                 TIGHT);
  t = __enzyme_augmentfwd_t((void *)fsq, 3.0f);
  check_ad_close("fsq", __enzyme_reverse_d((void *)fsq, 3.0f, 1.0f, t), 6, SINGLE);
  memset(dx, 0, sizeof dx);
  t = __enzyme_augmentfwd_t((void *)scale, enzyme_dup, y, dy, enzyme_dup, x, dx, enzyme_const, 4);
  for (int i = 0; i < 4; i++)
    dy[i] = i + 1;
  __enzyme_reverse_v((void *)scale, enzyme_dup, y, dy, enzyme_dup, x, dx, enzyme_const, 4, t);
  for (int i = 0; i < 4; i++) {
    check_ad_close("scale", dx[i], 2 * x[i] * (i + 1), TIGHT);
    check_ad_close("taken", dy[i], 0, 0);
  }
  memset(dx, 0, sizeof dx);
  memset(dy, 0, sizeof dy);
  a = __enzyme_augmentfwd_p((void *)pick, enzyme_dup, x, dx, enzyme_dup, y, dy, enzyme_const, 4);
  check_ad_close("pick", a.primal, pick(x, y, 4), TIGHT);
  __enzyme_reverse_v((void *)pick, enzyme_dup, x, dx, enzyme_dup, y, dy, enzyme_const, 4, 1.0, a.tape);
  check_ad_close("pick x0", dx[0], 2 * x[0], TIGHT);
  check_ad_close("pick y2", dy[2], 2 * y[2], TIGHT);
  check_ad_close("pick y1", dy[1], 0, TIGHT);
  memset(dx, 0, sizeof dx);
  a = __enzyme_augmentfwd_p((void *)list, enzyme_dup, x, dx, enzyme_const, 4);
  double p = a.primal;
  for (int k = 0; k < 2; k++) {
    memset(dx, 0, sizeof dx);
    if (!k)
      __enzyme_reverse_v((void *)list, enzyme_nofree, enzyme_dup, x, dx, enzyme_const, 4, 1.0, a.tape);
    else
      __enzyme_reverse_v((void *)list, enzyme_dup, x, dx, enzyme_const, 4, 1.0, a.tape);
    for (int i = 0; i < 4; i++)
      check_ad_close("list", dx[i], 2 * p / x[i], TIGHT);
  }
  return check_done();
}
