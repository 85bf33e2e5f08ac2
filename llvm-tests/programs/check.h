// Support for the self-checking programs: annotations, seeded inputs, finite
// differences, comparisons that treat NaN as a failure, and a count of heap
// blocks so that a tape or a shadow that is never freed fails the program.
//
// Three kinds of comparison, kept apart on purpose:
//   check_*     compares two values the program computed without derivatives
//               (an analytic gradient against finite differences, say);
//   check_ad_*  compares something a request produced.
// With -DNO_AD the second kind does nothing, so that the expectations of a
// program can be tested on their own, with the requests linked to empty stubs.
#ifndef RETROGRAD_CHECK_H
#define RETROGRAD_CHECK_H

#include <malloc.h>
#include <math.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

// Annotations. Declared and never defined: resolving the requests removes
// every load of them, so one that is left over fails at link time.
extern int enzyme_dup, enzyme_dupnoneed, enzyme_out, enzyme_const;
extern int enzyme_primal_return;

#define CHECK_FN static __attribute__((unused))

// Analytic expectations and forward against reverse: rounding only.
#define TIGHT 1e-10
// Single precision: a few hundred units in the last place.
#define SINGLE 3e-5
// Five-point differences with a step of 1e-3: truncation and rounding are both
// near 1e-11 for a smooth function of order one, so this leaves ample room for
// large fifth derivatives without letting a wrong term through.
#define DIFFERENCE 1e-6
// Values smaller than this are compared absolutely, as if they were this big.
#define CHECK_FLOOR 1e-3

static int check_count, check_failures;
static long check_allocated, check_freed;
// Bytes on the heap, now and at most since check_watch; volatile, since LLVM takes it that malloc touches no variable.
static volatile long check_live, check_peak;
static unsigned long long check_state = 88172645463325252ull;

// ---- the heap: the runner links with --wrap for these ----------------------

void *__real_malloc(size_t);
void *__real_calloc(size_t, size_t);
void __real_free(void *);
// Weak: a runner that does not wrap realloc still links.
__attribute__((weak)) void *__real_realloc(void *, size_t);
__attribute__((weak)) void *__real_aligned_alloc(size_t, size_t);
__attribute__((weak)) int __real_posix_memalign(void **, size_t, size_t);

CHECK_FN void check_count_block(void *block) {
  check_allocated++;
  check_live += (long)malloc_usable_size(block);
  if (check_live > check_peak)
    check_peak = check_live;
}

// New blocks are filled with NaN, so that a shadow used before it is zeroed
// shows up in the derivative. None is empty: the address sanitiser calls one
// byte of an empty block usable, and forbids to write it.
__attribute__((noinline)) void *__wrap_malloc(size_t bytes) {
  void *block = __real_malloc(bytes ? bytes : 1);
  if (block) {
    check_count_block(block);
    memset(block, 0xff, malloc_usable_size(block));
  }
  return block;
}

__attribute__((noinline)) void *__wrap_calloc(size_t count, size_t bytes) {
  void *block = __real_calloc(count && bytes ? count : 1, bytes ? bytes : 1);
  if (block)
    check_count_block(block);
  return block;
}

// Freed blocks are filled too, so that a read after the free is seen.
__attribute__((noinline)) void __wrap_free(void *block) {
  if (!block)
    return;
  check_freed++;
  check_live -= (long)malloc_usable_size(block);
  memset(block, 0xff, malloc_usable_size(block));
  __real_free(block);
}

__attribute__((noinline)) void *__wrap_realloc(void *old, size_t bytes) {
  long before = old ? (long)malloc_usable_size(old) : 0;
  void *block = __real_realloc(old, bytes);
  if (block) {
    check_count_block(block);
    check_allocated -= old != NULL;
    check_live -= before;
  }
  return block;
}

__attribute__((noinline)) void *__wrap_aligned_alloc(size_t alignment, size_t bytes) {
  void *block = __real_aligned_alloc(alignment, bytes);
  if (block) {
    check_count_block(block);
    memset(block, 0xff, bytes);
  }
  return block;
}

__attribute__((noinline)) int __wrap_posix_memalign(void **block, size_t alignment, size_t bytes) {
  int failed = __real_posix_memalign(block, alignment, bytes);
  if (!failed) {
    check_count_block(*block);
    memset(*block, 0xff, bytes);
  }
  return failed;
}

// ---- counting ---------------------------------------------------------------

CHECK_FN void check_begin(void) {
  check_count = check_failures = 0;
  check_allocated = check_freed = 0;
  check_live = check_peak = 0;
}

// From here on the peak is watched.
CHECK_FN void check_watch(void) {
  check_peak = check_live;
}

// Since check_watch no more than so many bytes were on the heap at a time beside `before`.
CHECK_FN void check_most(const char *name, long before, long bytes) {
  check_count++;
  if (check_peak - before > bytes) {
    printf("FAIL %s: %ld bytes on the heap at a time, more than %ld\n", name, check_peak - before, bytes);
    check_failures++;
  }
}

CHECK_FN int check_done(void) {
  if (check_allocated != check_freed) {
    printf("FAIL heap: %ld blocks allocated, %ld freed\n", check_allocated, check_freed);
    check_failures++;
  }
  if (check_failures) {
    printf("failed %d of %d checks\n", check_failures, check_count);
    return 1;
  }
  printf("ok %d checks\n", check_count);
  return 0;
}

// ---- comparisons --------------------------------------------------------------

CHECK_FN void check_element(const char *name, int index, double got, double want, double tolerance) {
  check_count++;
  double scale = fabs(want) > CHECK_FLOOR ? fabs(want) : CHECK_FLOOR;
  // Written so that a NaN on either side fails; equal infinities pass.
  if (got == want || fabs(got - want) <= tolerance * scale)
    return;
  check_failures++;
  if (index >= 0)
    printf("FAIL %s[%d]: got %.17g, want %.17g (tolerance %g)\n", name, index, got, want, tolerance);
  else
    printf("FAIL %s: got %.17g, want %.17g (tolerance %g)\n", name, got, want, tolerance);
}

CHECK_FN void check_close(const char *name, double got, double want, double tolerance) {
  check_element(name, -1, got, want, tolerance);
}

CHECK_FN void check_array(const char *name, const double *got, const double *want, int n, double tolerance) {
  for (int i = 0; i < n; i++)
    check_element(name, i, got[i], want[i], tolerance);
}

CHECK_FN void check_ad_close(const char *name, double got, double want, double tolerance) {
#ifndef NO_AD
  check_element(name, -1, got, want, tolerance);
#else
  (void)name, (void)got, (void)want, (void)tolerance;
#endif
}

CHECK_FN void check_ad_array(const char *name, const double *got, const double *want, int n,
                             double tolerance) {
  for (int i = 0; i < n; i++) {
#ifndef NO_AD
    check_element(name, i, got[i], want[i], tolerance);
#else
    (void)name, (void)got, (void)want, (void)tolerance;
#endif
  }
}

CHECK_FN void check_ad_zero(const char *name, const double *got, int n) {
  for (int i = 0; i < n; i++)
    check_ad_close(name, got[i], 0.0, 0.0);
}

// ---- inputs ---------------------------------------------------------------------

CHECK_FN double check_uniform(double low, double high) {
  check_state = check_state * 6364136223846793005ull + 1442695040888963407ull;
  return low + (high - low) * ((double)(check_state >> 11) / 9007199254740992.0);
}

CHECK_FN void check_fill(double *x, int n, double low, double high) {
  for (int i = 0; i < n; i++)
    x[i] = check_uniform(low, high);
}

CHECK_FN double check_dot(const double *a, const double *b, int n) {
  double sum = 0;
  for (int i = 0; i < n; i++)
    sum += a[i] * b[i];
  return sum;
}

// ---- finite differences -------------------------------------------------------------

// A scalar function of n numbers. It must not change x.
typedef double (*check_function)(void *context, const double *x);

#define CHECK_MAX 64

// d f / d x[i] by the five-point central rule with step h (error h^4 f'''''/30).
CHECK_FN double central_difference(check_function f, void *context, const double *x, int n, int i, double h) {
  double at[CHECK_MAX];
  if (n > CHECK_MAX)
    return NAN;
  memcpy(at, x, n * sizeof *x);
  double f1, f2;
  at[i] = x[i] + h;
  f1 = f(context, at);
  at[i] = x[i] - h;
  f1 -= f(context, at);
  at[i] = x[i] + 2 * h;
  f2 = f(context, at);
  at[i] = x[i] - 2 * h;
  f2 -= f(context, at);
  return (8 * f1 - f2) / (12 * h);
}

CHECK_FN void central_gradient(check_function f, void *context, const double *x, int n, double *gradient) {
  for (int i = 0; i < n; i++)
    gradient[i] = central_difference(f, context, x, n, i, 1e-3);
}

// The whole comparison for a scalar function of x[0..n):
//   analytic (if not null) against differences, reverse against analytic
//   tightly (or against differences), and the forward derivative along v
//   against the reverse gradient tightly.
CHECK_FN void check_gradient(const char *name, check_function f, void *context, const double *x, int n,
                             const double *analytic, const double *reverse, const double *v, double forward) {
  double differences[CHECK_MAX];
  char label[96];
  central_gradient(f, context, x, n, differences);
  if (analytic) {
    snprintf(label, sizeof label, "%s: analytic/differences", name);
    check_array(label, analytic, differences, n, DIFFERENCE);
    snprintf(label, sizeof label, "%s: reverse/analytic", name);
    check_ad_array(label, reverse, analytic, n, TIGHT);
  } else {
    // Differences that are themselves NaN would hide nothing, but fail early.
    snprintf(label, sizeof label, "%s: differences/themselves", name);
    check_array(label, differences, differences, n, 0.0);
    snprintf(label, sizeof label, "%s: reverse/differences", name);
    check_ad_array(label, reverse, differences, n, DIFFERENCE);
  }
  snprintf(label, sizeof label, "%s: forward/reverse", name);
  check_ad_close(label, forward, check_dot(reverse, v, n), TIGHT);
}

// ---- one- and two-argument functions ---------------------------------------------------

struct check_pair {
  double first, second;
};

double __enzyme_autodiff_unary(void *, ...);
double __enzyme_fwddiff_scalar(void *, ...);
struct check_pair __enzyme_autodiff_binary(void *, ...);

CHECK_FN double check_call_unary(void *function, const double *x) {
  return (*(double (**)(double))function)(x[0]);
}

CHECK_FN double check_call_binary(void *function, const double *x) {
  return (*(double (**)(double, double))function)(x[0], x[1]);
}

// Defines NAME(x) = EXPR with derivative SLOPE, and check_NAME(x).
#define CHECK_UNARY(NAME, EXPR, SLOPE)                                                                       \
  static double NAME(double x) { return EXPR; }                                                              \
  static void check_##NAME(double x) {                                                                       \
    double analytic = SLOPE, v = 0.75;                                                                       \
    double (*f)(double) = NAME;                                                                              \
    double g = __enzyme_autodiff_unary((void *)NAME, enzyme_out, x);                                         \
    double t = __enzyme_fwddiff_scalar((void *)NAME, enzyme_dup, x, v);                                      \
    check_gradient(#NAME, check_call_unary, &f, &x, 1, &analytic, &g, &v, t);                                \
  }

// Defines NAME(x, y) = EXPR with partial derivatives DX and DY, and
// check_NAME(x, y).
#define CHECK_BINARY(NAME, EXPR, DX, DY)                                                                     \
  static double NAME(double x, double y) { return EXPR; }                                                    \
  static void check_##NAME(double x, double y) {                                                             \
    double at[2] = {x, y}, analytic[2] = {DX, DY}, v[2] = {0.75, -1.25};                                     \
    double (*f)(double, double) = NAME;                                                                      \
    struct check_pair p = __enzyme_autodiff_binary((void *)NAME, enzyme_out, x, enzyme_out, y);              \
    double g[2] = {p.first, p.second};                                                                       \
    double t = __enzyme_fwddiff_scalar((void *)NAME, enzyme_dup, x, v[0], enzyme_dup, y, v[1]);              \
    check_gradient(#NAME, check_call_binary, &f, at, 2, analytic, g, v, t);                                  \
  }

// ---- functions of one array ----------------------------------------------------------------

double __enzyme_autodiff_array(void *, ...);
double __enzyme_fwddiff_array(void *, ...);

typedef double (*check_of_array)(const double *);

CHECK_FN double check_call_array(void *function, const double *x) {
  return (*(check_of_array *)function)(x);
}

// Where such functions are looked at, and in which direction.
static __attribute__((unused)) const double check_point[16] = {
    0.7, -0.4, 1.3, 0.6, 0.9, 1.7, -1.2, 0.35, 0.8, 0.3, 0.4, 0.55, 0.65, 0.75, 0.85, 0.95};
static __attribute__((unused)) const double check_direction[16] = {0.3, -0.2, 0.5, 1,   -0.4, 0.6, 0.7, -0.8,
                                                                   0.1, 0.2,  0.3, 0.4, 0.5,  0.6, 0.7, 0.8};

// For NAME, a function of N <= 16 numbers: reverse against differences with step H, forward against reverse. Formats
// shorter than double round forward and reverse mode differently; their TOLERANCE tells of it.
#define CHECK_ARRAY(NAME, N, H, TOLERANCE)                                                                   \
  do {                                                                                                       \
    check_of_array f = NAME;                                                                                 \
    double x[16], v[16], gradient[16] = {0};                                                                 \
    memcpy(x, check_point, sizeof x);                                                                        \
    memcpy(v, check_direction, sizeof v);                                                                    \
    __enzyme_autodiff_array((void *)NAME, enzyme_dup, x, gradient);                                          \
    double t = __enzyme_fwddiff_array((void *)NAME, enzyme_dup, x, v);                                       \
    for (int i = 0; i < N; i++)                                                                              \
      check_ad_close(#NAME, gradient[i], central_difference(check_call_array, &f, x, 16, i, H), TOLERANCE);  \
    check_ad_close(#NAME " forward", t, check_dot(gradient, v, N),                                           \
                   (TOLERANCE) > 1e-5 ? (TOLERANCE) / 10 : TIGHT);                                           \
  } while (0)

// The whole comparison of `double NAME(double *x, int n)` with n up to 16, which may change x; against
// differences. The program declares the requests.
typedef double (*check_counted)(double *, int);

typedef struct {
  check_counted f;
  int n;
} check_counted_call;

CHECK_FN double check_call_counted(void *context, const double *x) {
  const check_counted_call *call = context;
  double at[16] = {0};
  memcpy(at, x, call->n * sizeof *x);
  return call->f(at, call->n);
}

#define CHECK_COUNTED(NAME, N)                                                                               \
  do {                                                                                                       \
    double x[16] = {0}, v[16] = {0}, at[16], dx[16] = {0}, direction[16];                                    \
    check_counted_call call = {NAME, N};                                                                     \
    check_fill(x, N, 0.3, 1.7);                                                                              \
    check_fill(v, N, -1, 1);                                                                                 \
    memcpy(at, x, sizeof x);                                                                                 \
    __enzyme_autodiff((void *)NAME, enzyme_dup, at, dx, enzyme_const, N);                                    \
    memcpy(at, x, sizeof x);                                                                                 \
    memcpy(direction, v, sizeof v);                                                                          \
    double t = __enzyme_fwddiff((void *)NAME, enzyme_dup, at, direction, enzyme_const, N);                   \
    check_gradient(#NAME, check_call_counted, &call, x, N, 0, dx, v, t);                                     \
  } while (0)

#endif
