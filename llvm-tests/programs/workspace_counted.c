// Workspaces whose size no formula tells: loops that depend on the turn of a loop around them, on where control came from, on
// lists and sizes in memory. The bits are those of the gradient without, nothing is allocated, no byte behind is touched.
#include <stdlib.h>

#include "check.h"

extern double __enzyme_autodiff(void *, ...);
extern long __retrograd_workspace_bytes(void *, ...);
extern int enzyme_dup, enzyme_const, retrograd_workspace;

typedef struct {
  const int *sizes;
  const int *const *rows;
  long n, skip;
  int kind;
} shape;

// The upper half of a matrix, with a carried value.
static double triangle(const double *x, const shape *s) {
  double p = 1;
  for (long i = 0; i < s->n; i++)
    for (long j = i + 1; j < s->n; j++) p = sin(p) + x[i] * x[j];
  return p;
}

// As many turns as a table says, and as many bytes.
static double ragged(const double *x, const shape *s) {
  double sum = 0;
  for (long i = 0; i < s->n; i++) {
    double *t = malloc(sizeof *t * (unsigned long)s->sizes[i]);
    for (int j = 0; j < s->sizes[i]; j++) t[j] = x[i] * (j + x[0]);
    for (int j = 0; j < s->sizes[i]; j++) sum += t[j] * t[j];
    free(t);
  }
  return sum;
}

// Rows that are found through pointers, and end with -1.
static double lists(const double *x, const shape *s) {
  double p = 1;
  for (long i = 0; i < s->n; i++)
    for (const int *at = s->rows[i]; *at >= 0; at++) p = 0.5 * p * x[*at] + cos(p);
  return p;
}

// A start that depends on a condition, and a count that is left in the middle.
static double started(const double *x, const shape *s) {
  long from = 0;
  if (s->kind == 1) from = s->skip;
  else if (s->kind == 2) from = s->n / 2;
  double p = 1;
  for (long i = from; i < s->n; i++) {
    if (s->sizes[i] == 3) break;
    p *= 1 + 0.1 * x[i];
  }
  return p;
}

// Conditions of floating-point numbers inside loops that are counted.
static double clipped(const double *x, const shape *s) {
  double p = 0.3;
  for (long i = 0; i < s->n; i++)
    for (long j = 0; j <= i; j++) {
      double v = x[i] * p;
      if (v > 0.6) v = sqrt(v);
      p = v + 0.1 * x[j];
    }
  return p;
}

// In place, as vectorised code leaves it: the remainder starts where the vectors ended.
static double squares(double *x, const shape *s) {
  for (long i = 0; i < s->n; i++) x[i] *= x[i];
  double r = 0;
  for (long i = 0; i < s->n; i++) r += x[i] * (double)(i + 1);
  return r;
}

enum { MOST = 24 };

#define COMPARE(NAME)                                                                                                  \
  do {                                                                                                                 \
    double a[MOST], b[MOST], d[MOST] = {0}, want[MOST] = {0};                                                          \
    check_fill(a, MOST, 0.5, 1.5);                                                                                     \
    for (int i = 0; i < MOST; i++) b[i] = a[i];                                                                        \
    __enzyme_autodiff((void *)NAME, enzyme_dup, a, want, enzyme_const, &s);                                            \
    long bytes = __retrograd_workspace_bytes((void *)NAME, enzyme_dup, b, d, enzyme_const, &s);                        \
    char *block = malloc((unsigned long)bytes + 64);                                                                   \
    memset(block, 0x7f, (unsigned long)bytes + 64);                                                                    \
    long before = check_allocated;                                                                                     \
    __enzyme_autodiff((void *)NAME, enzyme_dup, b, d, enzyme_const, &s, retrograd_workspace, block);                   \
    check_close(#NAME " allocates", (double)(check_allocated - before), 0, 0);                                         \
    for (int i = 0; i < 64; i++) check_close(#NAME " stays inside", block[bytes + i], 0x7f, 0);                        \
    free(block);                                                                                                       \
    check_ad_array(#NAME, d, want, MOST, 0);                                                                           \
    check_ad_array(#NAME ", primal", b, a, MOST, 0);                                                                   \
  } while (0)

int main(void) {
  check_begin();
  static const int sizes[MOST] = {2, 0, 5, 1, 4, 3, 2, 7, 1, 1, 6, 2, 0, 3, 5, 1, 2, 4, 1, 3, 2, 2, 9, 1};
  static const int first[] = {0, 2, 1, -1}, second[] = {-1}, third[] = {3, 3, 5, 7, 11, -1};
  const int *rows[MOST];
  for (int i = 0; i < MOST; i++) rows[i] = i % 3 == 0 ? first : i % 3 == 1 ? second : third;
  for (long n = 0; n <= MOST; n++)
    for (int kind = 0; kind < 3; kind++) {
      shape s = {sizes, rows, n, n / 3, kind};
      COMPARE(triangle);
      COMPARE(ragged);
      COMPARE(lists);
      COMPARE(started);
      COMPARE(clipped);
      COMPARE(squares);
    }
  return check_done();
}
