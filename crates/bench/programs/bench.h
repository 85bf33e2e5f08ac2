// Support for the benchmark's programs. An objective is compiled several times: once for each variant, with
// -DVARIANT=name and `RESTRICT` as `restrict` or as nothing, to be differentiated by the tool; and once without
// VARIANT, with the gradient by hand and main, by the C compiler alone. -DVARIANTS lists those to be timed as
// V(name) V(name) ...
//
// Times are of the thread's processor clock on one pinned core: medians over repetitions, so that other work on the
// machine disturbs little. Output, one line each: variant, seconds, allocations, bytes in all, peak of live bytes,
// largest difference from the gradient by hand relative to its largest entry.
#ifndef RETROGRAD_BENCH_H
#define RETROGRAD_BENCH_H

#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <math.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#ifndef RESTRICT
#define RESTRICT restrict
#endif
#define GLUE_(a, b) a##b
#define GLUE(a, b) GLUE_(a, b)

#ifdef VARIANT

extern int enzyme_dup, enzyme_dupnoneed, enzyme_out, enzyme_const;
void __enzyme_autodiff(void *, ...);
#define GRADIENT GLUE(gradient_, VARIANT)

#else

#include <malloc.h>
#include <sched.h>
#include <stdio.h>
#include <time.h>

static long bench_allocations, bench_bytes, bench_live, bench_peak;

static void bench_counted(void *block) {
  if (!block)
    return;
  long size = (long)malloc_usable_size(block);
  bench_allocations++;
  bench_bytes += size;
  bench_live += size;
  if (bench_live > bench_peak)
    bench_peak = bench_live;
}

void *__real_malloc(size_t);
void *__real_calloc(size_t, size_t);
void *__real_realloc(void *, size_t);
void __real_free(void *);

void *__wrap_malloc(size_t bytes) {
  void *block = __real_malloc(bytes);
  bench_counted(block);
  return block;
}

void *__wrap_calloc(size_t count, size_t bytes) {
  void *block = __real_calloc(count, bytes);
  bench_counted(block);
  return block;
}

void *__wrap_realloc(void *old, size_t bytes) {
  if (old)
    bench_live -= (long)malloc_usable_size(old);
  void *block = __real_realloc(old, bytes);
  bench_counted(block);
  return block;
}

void __wrap_free(void *block) {
  if (block)
    bench_live -= (long)malloc_usable_size(block);
  __real_free(block);
}

static unsigned long long bench_state = 88172645463325252ull;

static inline double uniform(double low, double high) {
  bench_state = bench_state * 6364136223846793005ull + 1442695040888963407ull;
  return low + (high - low) * ((double)(bench_state >> 11) / 9007199254740992.0);
}

static inline double *numbers(long n, double low, double high) {
  double *x = malloc((size_t)n * sizeof *x);
  for (long i = 0; i < n; i++)
    x[i] = uniform(low, high);
  return x;
}

static double bench_now(void) {
  struct timespec t;
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &t);
  return (double)t.tv_sec + 1e-9 * (double)t.tv_nsec;
}

static int bench_order(const void *a, const void *b) {
  double x = *(const double *)a, y = *(const double *)b;
  return (x > y) - (x < y);
}

// What is timed: `prepare` before each call of `run`, outside of the time.
static double bench_budget;
static int bench_failed;

static void bench_time(const char *name, void (*prepare)(void), void (*run)(void), const double *got,
                       const double *want, long n) {
  enum { MOST = 401 };
  static double times[MOST];
  prepare();
  bench_allocations = bench_bytes = bench_live = bench_peak = 0;
  run();
  long allocations = bench_allocations, bytes = bench_bytes, peak = bench_peak;
  double error = 0, largest = 1e-300;
  for (long i = 0; got && i < n; i++)
    if (fabs(want[i]) > largest)
      largest = fabs(want[i]);
  for (long i = 0; got && i < n; i++)
    if (!(fabs(got[i] - want[i]) <= error * largest))
      error = fabs(got[i] - want[i]) / largest;
  if (bench_live || !(error <= 1e-10)) {
    bench_failed = 1;
    fprintf(stderr, "%s: %ld bytes not freed, differs from the gradient by hand by %g\n", name, bench_live, error);
  }
  int done = 0;
  for (double all = 0; done < MOST && (done < 3 || all < bench_budget); done++) {
    prepare();
    double start = bench_now();
    run();
    times[done] = bench_now() - start;
    all += times[done];
  }
  qsort(times, (size_t)done, sizeof *times, bench_order);
  printf("%s %.9g %ld %ld %ld %.3g\n", name, times[done / 2], allocations, bytes, peak, error);
}

// Each program has a list of them, made of VARIANTS.
typedef struct {
  const char *name;
  void (*run)(void);
} bench_variant;
#define BENCH_VARIANT(name) {#name, run_##name},

// Everything: the primal, then the gradients, n numbers at `gradient`, held against the one by hand.
static int bench_compare(void (*prepare)(void), void (*primal)(void), void (*by_hand)(void), const double *gradient,
                         long n, const bench_variant *variants) {
  double *expected = calloc((size_t)n, sizeof(double));
  prepare(), by_hand();
  memcpy(expected, gradient, (size_t)n * sizeof(double));
  bench_time("primal", prepare, primal, 0, 0, 0);
  bench_time("hand", prepare, by_hand, gradient, expected, n);
  for (; variants->name; variants++)
    bench_time(variants->name, prepare, variants->run, gradient, expected, n);
  return bench_failed;
}

// The first argument is the time for each variant in seconds. The size of the problem is the caller's.
static void bench_begin(const char *seconds) {
  cpu_set_t set;
  if (sched_getaffinity(0, sizeof set, &set) == 0)
    for (int i = CPU_SETSIZE - 1; i >= 0; i--)
      if (CPU_ISSET(i, &set)) { // the last core that is ours
        CPU_ZERO(&set);
        CPU_SET(i, &set);
        sched_setaffinity(0, sizeof set, &set);
        break;
      }
  bench_budget = atof(seconds);
}

#endif
#endif
