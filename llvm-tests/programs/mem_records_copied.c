// Exercises: records of doubles, a pointer and an int copied whole: locals, heap, swaps, char buffers, realloc, by value.
#include "check.h"
#include <stdlib.h>
#include <string.h>
double __enzyme_autodiff(void *, ...);
double __enzyme_fwddiff(void *, ...);
extern int enzyme_dup, enzyme_const, enzyme_out;
typedef struct { double v; double *p; int n; double w; } rec;
static double use(const rec *r) {
  double s = r->v * r->w;
  for (int i = 0; i < r->n; i++) s += r->p[i] * r->p[i] * r->v;
  return s;
}
static double local_copy(const double *x, int n) {
  rec a = {x[0], (double *)x, n, x[1]};
  rec b = a;
  b.v *= 2;
  rec c;
  memcpy(&c, &b, sizeof c);
  return use(&c) + use(&a);
}
static double heap_copy(const double *x, int n) {
  rec *h = malloc(4 * sizeof *h);
  for (int i = 0; i < 4; i++) h[i] = (rec){x[i] * x[i], (double *)x + i, n - i, x[n - 1 - i]};
  rec *g = malloc(4 * sizeof *g);
  memcpy(g, h, 4 * sizeof *g);
  memmove(h + 1, h, 3 * sizeof *h);
  double s = 0;
  for (int i = 0; i < 4; i++) s += use(&g[i]) * (i + 1) + use(&h[i]);
  free(h);
  free(g);
  return s;
}
static double swap_sort(const double *x, int n) {
  rec t[6];
  for (int i = 0; i < 6; i++) t[i] = (rec){x[i] * x[(i + 1) % n], (double *)x + i % 3, 2, x[i]};
  for (int i = 0; i < 6; i++)
    for (int j = 0; j + 1 < 6; j++)
      if (t[j].v > t[j + 1].v) {
        rec tmp = t[j];
        t[j] = t[j + 1];
        t[j + 1] = tmp;
      }
  double s = 0;
  for (int i = 0; i < 6; i++) s += use(&t[i]) * (i + 1);
  return s;
}
static double char_copy(const double *x, int n) {
  rec a = {x[0] * x[1], (double *)x, n, x[2]};
  char buffer[sizeof(rec)];
  memcpy(buffer, &a, sizeof a);
  rec b;
  memcpy(&b, buffer, sizeof b);
  return use(&b);
}
static double grown(const double *x, int n) {
  rec *h = malloc(sizeof *h);
  int room = 1, count = 0;
  for (int i = 0; i < n; i++) {
    if (count == room) {
      room *= 2;
      h = realloc(h, room * sizeof *h);
    }
    h[count++] = (rec){x[i] * x[i], (double *)x, i % 3, 1.5};
  }
  double s = 0;
  for (int i = 0; i < count; i++) s += use(&h[i]) * (i + 1);
  free(h);
  return s;
}
static __attribute__((noinline)) rec made(const double *x, int n) {
  rec r = {x[0] * 3, (double *)x + 1, n - 1, x[1] * x[2]};
  return r;
}
static double returned(const double *x, int n) {
  rec r = made(x, n);
  rec q[2] = {r, made(x + 1, n - 1)};
  rec z = q[n > 3];
  return use(&z) + use(&q[0]);
}
#define RUN(F) { double x[8], g[8] = {0}, e[8]; check_fill(x, 8, 0.3, 1.7); \
  __enzyme_autodiff((void *)F, enzyme_dup, x, g, enzyme_const, 8); \
  for (int i = 0; i < 8; i++) { double h = 1e-4, s = x[i], v[4]; int k = 0; \
    for (int d = -2; d <= 2; d++) if (d) { x[i] = s + d * h; v[k++] = F(x, 8); } x[i] = s; \
    e[i] = (8 * (v[2] - v[1]) - (v[3] - v[0])) / (12 * h); } \
  double dot = 0, d[8]; check_fill(d, 8, -1, 1); for (int i = 0; i < 8; i++) dot += d[i] * g[i]; \
  double t = __enzyme_fwddiff((void *)F, enzyme_dup, x, d, enzyme_const, 8); \
  for (int i = 0; i < 8; i++) if (!(fabs(g[i] - e[i]) < 1e-6 * (1 + fabs(e[i])))) { printf("FAIL %s %d %g %g\n", #F, i, g[i], e[i]); bad = 1; } \
  if (!(fabs(t - dot) < 1e-9 * (1 + fabs(dot)))) { printf("FAIL fwd %s %g %g\n", #F, t, dot); bad = 1; } }
int main(void) {
  int bad = 0;
  RUN(local_copy) RUN(heap_copy) RUN(swap_sort) RUN(char_copy) RUN(grown) RUN(returned)
  return bad;
}
