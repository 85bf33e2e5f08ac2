// The heap of the C++ programs: every operator new and delete of the program and of the C++ library, and
// malloc and its kin of the program itself (the linker wraps them). New and freed blocks are filled with NaN,
// and a program that ends with blocks allocated and not freed, or freed twice, fails.
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <malloc.h>
#include <new>
#include <unistd.h>

extern "C" {
void *__real_malloc(size_t);
void *__real_calloc(size_t, size_t);
void *__real_realloc(void *, size_t);
void __real_free(void *);
void *__wrap_malloc(size_t);
void __wrap_free(void *);
}

static long allocated, freed;

extern "C" long check_heap_allocated() { return allocated; }

static void *filled(void *block) {
  if (block) {
    allocated++;
    std::memset(block, 0xff, malloc_usable_size(block));
  }
  return block;
}

void *__wrap_malloc(size_t bytes) { return filled(__real_malloc(bytes)); }

void __wrap_free(void *block) {
  if (!block)
    return;
  freed++;
  std::memset(block, 0xff, malloc_usable_size(block));
  __real_free(block);
}

extern "C" void *__wrap_calloc(size_t count, size_t bytes) {
  allocated++;
  return __real_calloc(count, bytes);
}

extern "C" void *__real_aligned_alloc(size_t, size_t);
extern "C" int __real_posix_memalign(void **, size_t, size_t);

extern "C" void *__wrap_aligned_alloc(size_t alignment, size_t bytes) {
  return filled(__real_aligned_alloc(alignment, bytes));
}

extern "C" int __wrap_posix_memalign(void **block, size_t alignment, size_t bytes) {
  int failed = __real_posix_memalign(block, alignment, bytes);
  if (!failed)
    filled(*block);
  return failed;
}

extern "C" void *__wrap_realloc(void *old, size_t bytes) {
  if (!old)
    return __wrap_malloc(bytes);
  return __real_realloc(old, bytes);
}

static void *aligned(size_t bytes, std::align_val_t to) { return filled(memalign((size_t)to, bytes)); }

void *operator new(size_t bytes) {
  void *block = __wrap_malloc(bytes ? bytes : 1);
  if (!block)
    throw std::bad_alloc();
  return block;
}
void *operator new[](size_t bytes) { return operator new(bytes); }
void *operator new(size_t bytes, const std::nothrow_t &) noexcept { return __wrap_malloc(bytes); }
void *operator new[](size_t bytes, const std::nothrow_t &) noexcept { return __wrap_malloc(bytes); }
void *operator new(size_t bytes, std::align_val_t to) { return aligned(bytes, to); }
void *operator new[](size_t bytes, std::align_val_t to) { return aligned(bytes, to); }
void operator delete(void *block) noexcept { __wrap_free(block); }
void operator delete[](void *block) noexcept { __wrap_free(block); }
void operator delete(void *block, size_t) noexcept { __wrap_free(block); }
void operator delete[](void *block, size_t) noexcept { __wrap_free(block); }
void operator delete(void *block, std::align_val_t) noexcept { __wrap_free(block); }
void operator delete[](void *block, std::align_val_t) noexcept { __wrap_free(block); }
void operator delete(void *block, size_t, std::align_val_t) noexcept { __wrap_free(block); }
void operator delete[](void *block, size_t, std::align_val_t) noexcept { __wrap_free(block); }

// After the destructors of all static objects.
__attribute__((destructor)) static void balance() {
  if (allocated == freed)
    return;
  std::printf("FAIL heap: %ld blocks allocated, %ld freed\n", allocated, freed);
  std::fflush(stdout);
  _exit(1);
}
