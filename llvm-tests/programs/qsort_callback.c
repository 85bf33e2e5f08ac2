// Exercises: qsort of active numbers, of structs with one, and of pointers to some.
#include "check.h"

void __enzyme_autodiff(void *, ...);
double __enzyme_fwddiff(void *, ...);

static int cmp(const void *a, const void *b) {
  double x = *(const double *)a, y = *(const double *)b;
  return (x > y) - (x < y);
}
static double sorted(double *x, int n) {
  double y[16];
  for (int i = 0; i < n; i++)
    y[i] = x[i] * x[i];
  qsort(y, n, sizeof *y, cmp);
  double s = 0;
  for (int i = 0; i < n; i++)
    s += y[i] * (i + 1) * (i + 1);
  return s;
}
typedef struct {
  double key;
  int id;
} rec;
static int cmprec(const void *a, const void *b) {
  double x = ((const rec *)a)->key, y = ((const rec *)b)->key;
  return (x > y) - (x < y);
}
static double recs(double *x, int n) {
  rec *r = malloc(n * sizeof *r);
  for (int i = 0; i < n; i++) {
    r[i].key = x[i] * x[(i + 1) % n];
    r[i].id = i;
  }
  qsort(r, n, sizeof *r, cmprec);
  double s = 0;
  for (int i = 0; i < n; i++)
    s += r[i].key * r[i].key * (i + 1) + r[i].id * r[i].key;
  free(r);
  return s;
}
static int cmpp(const void *a, const void *b) {
  double x = **(double *const *)a, y = **(double *const *)b;
  return (x < y) - (x > y);
}
static double ptrsort(double *x, int n) {
  double *p[16];
  for (int i = 0; i < n; i++)
    p[i] = x + i;
  qsort(p, n, sizeof *p, cmpp);
  double s = 0;
  for (int i = 0; i < n; i++)
    s += *p[i] * *p[i] * (i + 1);
  return s;
}
int main(void) {
  check_begin();
  CHECK_COUNTED(sorted, 6);
  CHECK_COUNTED(recs, 6);
  CHECK_COUNTED(ptrsort, 5);
  return check_done();
}
