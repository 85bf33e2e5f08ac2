// Exercises: aligned_alloc and posix_memalign, and a block that a program aligns by hand.
#include "check.h"
#include <stdint.h>

void __enzyme_autodiff(void *, ...);
double __enzyme_fwddiff(void *, ...);

static double aligned(double *x, int n) {
  double *a = aligned_alloc(64, 128), *b = 0;
  if (posix_memalign((void **)&b, 32, n * sizeof *b))
    return 0;
  for (int i = 0; i < n; i++) {
    a[i] = x[i] * x[i];
    b[i] = a[i] * (i ? b[i - 1] : 1);
  }
  double s = b[n - 1] * a[0];
  free(a);
  free(b);
  return s;
}

// The first aligned address behind the start of a block, which is noted in front of it.
static void *take(size_t bytes) {
  void *block = malloc(bytes + 32);
  if (!block)
    return 0;
  void *at = (void *)(((uintptr_t)block & ~(uintptr_t)31) + 32);
  ((void **)at)[-1] = block;
  return at;
}
static void give_back(void *at) { free(((void **)at)[-1]); }

static double by_hand(double *x, int n) {
  double *a = take(n * sizeof *a), s = 0;
  for (int round = 0; round < 3; round++) {
    double *b = take(n * sizeof *b);
    for (int i = 0; i < n; i++) {
      b[i] = x[i] + round;
      a[i] = round ? a[i] * b[i] : b[i];
    }
    give_back(b);
  }
  for (int i = 0; i < n; i++)
    s += a[i] * a[n - 1 - i];
  give_back(a);
  return s;
}

static double on_the_stack(double *x, int n) {
  char room[16 * sizeof(double) + 63];
  double *a = (double *)(((uintptr_t)room + 63) & ~(uintptr_t)63), s = 0;
  for (int i = 0; i < n; i++)
    a[i] = x[i] * x[n - 1 - i];
  for (int i = 1; i < n; i++)
    s += a[i] * a[i - 1];
  return s;
}

int main(void) {
  check_begin();
  CHECK_COUNTED(aligned, 6);
  CHECK_COUNTED(by_hand, 5);
  CHECK_COUNTED(on_the_stack, 6);
  return check_done();
}
