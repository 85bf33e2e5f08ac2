// Counts heap traffic while `heap.on`. For the driver only, which is linked with
//   -Wl,--wrap=malloc,--wrap=calloc,--wrap=realloc,--wrap=free
// so that calls from every object of the program arrive here (calls inside the C library do not).
#ifndef COUNT_H
#define COUNT_H

#include <stddef.h>

enum { HEAP_LIVE_MAX = 4096 };

typedef struct {
  int on;
  long allocations, frees;
  size_t bytes;      // requested in total
  size_t live, peak; // requested and not yet freed: now, and at most
  int overflow;      // more than HEAP_LIVE_MAX blocks were alive: live and peak are lower bounds
  int blocks;
  struct {
    void *at;
    size_t size;
  } block[HEAP_LIVE_MAX];
} Heap;

static Heap heap;

void *__real_malloc(size_t size);
void *__real_calloc(size_t count, size_t size);
void *__real_realloc(void *at, size_t size);
void __real_free(void *at);

static void heap_start(void) { heap = (Heap){.on = 1}; }

static void *heap_note(void *at, size_t size) {
  if (!heap.on || !at)
    return at;
  heap.allocations++;
  heap.bytes += size;
  if (heap.blocks == HEAP_LIVE_MAX) {
    heap.overflow = 1;
    return at;
  }
  heap.block[heap.blocks].at = at;
  heap.block[heap.blocks++].size = size;
  heap.live += size;
  if (heap.live > heap.peak)
    heap.peak = heap.live;
  return at;
}

static void heap_drop(void *at) {
  if (!heap.on || !at)
    return;
  heap.frees++;
  for (int i = heap.blocks - 1; i >= 0; i--) {
    if (heap.block[i].at != at)
      continue;
    heap.live -= heap.block[i].size;
    heap.block[i] = heap.block[--heap.blocks];
    return;
  }
}

void *__wrap_malloc(size_t size) { return heap_note(__real_malloc(size), size); }

void *__wrap_calloc(size_t count, size_t size) { return heap_note(__real_calloc(count, size), count * size); }

// One allocation of the new size and one free of the old block, which is what it costs.
void *__wrap_realloc(void *at, size_t size) {
  heap_drop(at);
  return heap_note(__real_realloc(at, size), size);
}

void __wrap_free(void *at) {
  heap_drop(at);
  __real_free(at);
}

#endif
