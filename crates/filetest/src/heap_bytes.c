// Loaded into a process with LD_PRELOAD: adds up what is asked of the heap, and writes the sum to the file that
// RETROGRAD_HEAP_BYTES names. The names behind it are those of the GNU C library.
#include <stdio.h>
#include <stdlib.h>

extern void *__libc_malloc(size_t);
extern void *__libc_calloc(size_t, size_t);
extern void *__libc_realloc(void *, size_t);

static unsigned long long total;

static void count(unsigned long long bytes) { __atomic_fetch_add(&total, bytes, __ATOMIC_RELAXED); }

void *malloc(size_t bytes) {
  count(bytes);
  return __libc_malloc(bytes);
}

void *calloc(size_t n, size_t bytes) {
  count((unsigned long long)n * bytes);
  return __libc_calloc(n, bytes);
}

void *realloc(void *block, size_t bytes) {
  count(bytes);
  return __libc_realloc(block, bytes);
}

__attribute__((destructor)) static void tell(void) {
  const char *name = getenv("RETROGRAD_HEAP_BYTES");
  unsigned long long sum = total;
  FILE *file = name ? fopen(name, "w") : NULL;
  if (file) {
    fprintf(file, "%llu\n", sum);
    fclose(file);
  }
}
