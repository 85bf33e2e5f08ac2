// Counts heap traffic while heap.on, and says what a case came to. Link with
//   -Wl,--wrap=malloc,--wrap=calloc,--wrap=realloc,--wrap=free
#ifndef COUNT_H
#define COUNT_H

#include <math.h>
#include <stddef.h>
#include <stdio.h>

// Weak, as the functions below are: several files with this may be linked into one program, and count together.
__attribute__((weak)) struct {
  int on;
  long allocations, frees;
  size_t bytes;
} heap;

// Weak: without the linker options they are null, which is noticed below.
__attribute__((weak)) void *__real_malloc(size_t size);
__attribute__((weak)) void *__real_calloc(size_t count, size_t size);
__attribute__((weak)) void *__real_realloc(void *at, size_t size);
__attribute__((weak)) void __real_free(void *at);

static void *heap_note(void *at, size_t size) {
  heap.allocations += heap.on;
  heap.bytes += heap.on ? size : 0;
  return at;
}

__attribute__((weak)) void *__wrap_malloc(size_t size) { return heap_note(__real_malloc(size), size); }

__attribute__((weak)) void *__wrap_calloc(size_t count, size_t size) { return heap_note(__real_calloc(count, size), count * size); }

__attribute__((weak)) void *__wrap_realloc(void *at, size_t size) {
  heap.frees += heap.on && at;
  return heap_note(__real_realloc(at, size), size);
}

__attribute__((weak)) void __wrap_free(void *at) {
  heap.frees += heap.on && at;
  __real_free(at);
}

// count(call) runs the call with the counters on, from zero.
#define COUNT(call)                                                                                          \
  do {                                                                                                       \
    heap.allocations = heap.frees = 0, heap.bytes = 0, heap.on = 1;                                          \
    call;                                                                                                    \
    heap.on = 0;                                                                                             \
  } while (0)

static int failures;

// Where an expected number is not met; to 1e-12 relative, NaN never passes.
static int expect(const char *what, long index, double got, double want) {
  if (fabs(got - want) <= 1e-12 * fmax(1, fabs(want)))
    return 1;
  printf("  %s[%ld] is %.17g, expected %.17g\n", what, index, got, want);
  return 0;
}

// One line per case, and a failure if the numbers were wrong or the heap traffic is not the expected one.
static void report(const char *name, const char *what, int right, long allocations, size_t bytes) {
  int counted = __real_malloc && __real_calloc && __real_realloc && __real_free;
  int expected = heap.allocations == allocations && heap.bytes == bytes && heap.frees == allocations;
  printf("%s: %s %s, allocations %ld, bytes %zu", name, what, right ? "ok" : "WRONG", heap.allocations,
         heap.bytes);
  if (!counted)
    printf(" (NOT COUNTED: link with -Wl,--wrap=malloc,--wrap=calloc,--wrap=realloc,--wrap=free)");
  else if (!expected)
    printf(", frees %ld (expected: allocations %ld, bytes %zu, all freed)", heap.frees, allocations, bytes);
  printf("\n");
  failures += !right || !counted || !expected;
}

#endif
