// Gradients with a workspace of the caller: nothing is taken from the heap, the size is enough, the bits are those of
// the gradient without.
// skip-sanitize: with checks of overflow in the loop of `read_size` the count is not known when the gradient starts (RG0221)
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "check.h"

extern double __enzyme_autodiff(void *, ...);
extern long __retrograd_workspace_bytes(void *, ...);
extern int enzyme_dup, enzyme_const, retrograd_workspace;

// A value from iteration to iteration.
static double product(const double *x, long n) {
  double p = 1;
  for (long i = 0; i < n; i++) p *= 1 + 0.01 * x[i];
  return p;
}

// Two loops, one inside the other, and a matrix whose pointer may overlap nothing.
static double nested(const double *x, long n) {
  double s = 1;
  for (long i = 0; i < n; i++)
    for (long j = 0; j < 3; j++) s = sin(s) + x[i] * x[j];
  return s;
}

// A temporary of the heap with a shadow, one without, and a check of what malloc returned.
static double temporary(const double *x, long n) {
  double *t = malloc((unsigned long)n * sizeof *t);
  int *order = malloc((unsigned long)n * sizeof *order);
  if (!t || !order) abort();
  for (long i = 0; i < n; i++) order[i] = (int)((7 * i) % n), t[i] = x[i] * x[i];
  double s = 0;
  for (long i = 0; i < n; i++) s += t[order[i]] * x[i];
  free(order);
  free(t);
  return s;
}

// A block of zeros in each iteration.
static double rows(const double *x, long n) {
  double s = 0;
  for (long i = 0; i < n; i++) {
    double *row = calloc(5, sizeof *row);
    for (int j = 0; j < 5; j++) row[j] += x[i] * (j + x[0]);
    for (int j = 0; j < 5; j++) s += row[j] * row[j];
    free(row);
  }
  return s;
}

// Sizes that are read from memory.
struct sized {
  long n;
  const double *unused;
};
static double read_size(const double *x, const struct sized *of) {
  double p = 1;
  for (long i = 0; i < of->n; i++) p = p * x[i] + 0.5;
  return p;
}

static long allocated(void) { return check_allocated; }

#define COMPARE(NAME, LAST, N)                                                                                          \
  do {                                                                                                                  \
    double d[300] = {0}, want[300] = {0};                                                                               \
    __enzyme_autodiff((void *)NAME, enzyme_dup, x, want, enzyme_const, LAST);                                           \
    long bytes = __retrograd_workspace_bytes((void *)NAME, enzyme_dup, x, d, enzyme_const, LAST);                       \
    char *block = malloc((unsigned long)bytes + 64);                                                                    \
    memset(block, 0x7f, (unsigned long)bytes + 64);                                                                     \
    long before = allocated();                                                                                          \
    __enzyme_autodiff((void *)NAME, enzyme_dup, x, d, enzyme_const, LAST, retrograd_workspace, block);                  \
    check_close(#NAME " allocates", (double)(allocated() - before), 0, 0);                                              \
    for (int i = 0; i < 64; i++) check_close(#NAME " stays inside", block[bytes + i], 0x7f, 0);                         \
    free(block);                                                                                                        \
    for (long i = 0; i < N; i++) check_close(#NAME, d[i], want[i], 0);                                                  \
  } while (0)

int main(void) {
  check_begin();
  double x[300];
  check_fill(x, 300, 0.5, 1.5);
  for (long n = 1; n <= 301; n += 100) {
    long count = n > 300 ? 300 : n;
    struct sized of = {count, x};
    COMPARE(product, count, count);
    COMPARE(nested, count < 3 ? 3 : count, count);
    COMPARE(temporary, count, count);
    COMPARE(rows, count, count);
    COMPARE(read_size, &of, count);
  }
  return check_done();
}
