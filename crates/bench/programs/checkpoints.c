// Heat conduction in two dimensions with a conductivity that depends on the temperature: time and peak of the heap of its
// gradient. Built twice by scripts/bench-checkpoints, with and without --max-cache; the sum of the gradient's bits tells
// whether both are the same.
#include <malloc.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

extern int enzyme_dup;
extern double __enzyme_autodiff(void *, ...);

// Volatile: LLVM takes it that malloc and free touch no variable of the program.
static volatile long live, peak;

void *__real_malloc(size_t);
void *__real_calloc(size_t, size_t);
void *__real_realloc(void *, size_t);
void __real_free(void *);

static void *counted(void *block) {
  live += (long)malloc_usable_size(block);
  peak = live > peak ? live : peak;
  return block;
}

__attribute__((noinline)) void *__wrap_malloc(size_t bytes) {
  return counted(__real_malloc(bytes));
}

__attribute__((noinline)) void *__wrap_calloc(size_t count, size_t bytes) {
  return counted(__real_calloc(count, bytes));
}

__attribute__((noinline)) void *__wrap_realloc(void *old, size_t bytes) {
  live -= (long)malloc_usable_size(old);
  return counted(__real_realloc(old, bytes));
}

__attribute__((noinline)) void __wrap_free(void *block) {
  live -= (long)malloc_usable_size(block);
  __real_free(block);
}

static double heat(const double *x, int n, int steps) {
  double *u = malloc((size_t)(n * n) * sizeof *u), *v = malloc((size_t)(n * n) * sizeof *v), s = 0;
  for (int i = 0; i < n * n; i++)
    u[i] = v[i] = x[i];
  for (int t = 0; t < steps; t++) {
    for (int i = 1; i < n - 1; i++)
      for (int j = 1; j < n - 1; j++) {
        double c = u[i * n + j], k = 0.2 / (1 + c * c);
        v[i * n + j] = c + k * (u[i * n + j - 1] + u[i * n + j + 1] + u[i * n - n + j] + u[i * n + n + j] - 4 * c);
      }
    double *w = u;
    u = v;
    v = w;
  }
  for (int i = 0; i < n * n; i++)
    s += u[i] * u[i];
  free(u);
  free(v);
  return s;
}

static double now(void) {
  struct timespec t;
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &t);
  return (double)t.tv_sec + 1e-9 * (double)t.tv_nsec;
}

int main(void) {
  enum { n = 64, steps = 2000 };
  static double x[n * n], d[n * n];
  for (int i = 0; i < n * n; i++)
    x[i] = 0.3 + (i * 7919 % 1000) / 1000.0;
  double start = now(), value = heat(x, n, steps), middle = now();
  peak = live;
  __enzyme_autodiff((void *)heat, enzyme_dup, x, d, n, steps);
  double end = now();
  unsigned long bits = 0, word;
  for (int i = 0; i < n * n; i++) {
    memcpy(&word, d + i, sizeof word);
    bits = bits * 31 + word;
  }
  printf("value %.6g, primal %.3f s, gradient %.3f s, peak %ld bytes, bits %016lx\n", value, middle - start, end - middle,
         peak, bits);
  return live != 0;
}
