// Bodies for functions of the C library that call back: what they move and whom they ask is the user's.
//
// Sorting is stable, as glibc's is; among elements that compare equal another library may leave another order.

#define BODY(name) __asm__("retrograd.body." name)

typedef __SIZE_TYPE__ size_t;
typedef int comparison(const void *, const void *);
void *malloc(size_t);
void free(void *);
void *memcpy(void *, const void *, size_t);

// Runs of doubled width are merged into a second block and copied back.
void sort(void *base, size_t n, size_t size, comparison *compare) BODY("qsort");
void sort(void *base, size_t n, size_t size, comparison *compare) {
  char *from = base, *to = malloc(n * size);
  for (size_t width = 1; width < n; width *= 2) {
    for (size_t start = 0; start < n; start += 2 * width) {
      size_t i = start, middle = start + width < n ? start + width : n;
      size_t j = middle, end = middle + width < n ? middle + width : n;
      for (size_t k = start; k < end; k++) {
        int first = i < middle && (j >= end || compare(from + i * size, from + j * size) <= 0);
        memcpy(to + k * size, from + (first ? i : j) * size, size);
        i += first;
        j += !first;
      }
    }
    memcpy(from, to, n * size);
  }
  free(to);
}

void *search(const void *key, const void *base, size_t n, size_t size, comparison *compare) BODY("bsearch");
void *search(const void *key, const void *base, size_t n, size_t size, comparison *compare) {
  const char *from = base;
  while (n > 0) {
    const char *middle = from + n / 2 * size;
    int order = compare(key, middle);
    if (order == 0)
      return (void *)middle;
    if (order > 0) {
      from = middle + size;
      n--;
    }
    n /= 2;
  }
  return 0;
}
