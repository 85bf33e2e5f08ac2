// Pairs of a number and a float are copied as one 64-bit integer, by functions that read the number alone.
#include "check.h"

void __enzyme_autodiff(void *, ...);

#define N 3
typedef struct {
  int count;
  float value;
} CountFirst;
typedef struct {
  float value;
  int count;
} ValueFirst;

#define PAIR(TYPE, ALL, ONE)                                                                                 \
  static double ALL(const TYPE *from, TYPE *to, long n) {                                                    \
    double sum = 0;                                                                                          \
    for (long i = 0; i < n; i++) {                                                                           \
      sum += to[i].count;                                                                                    \
      to[i] = from[i];                                                                                       \
    }                                                                                                        \
    return sum;                                                                                              \
  }                                                                                                          \
  static double ONE(const TYPE *from, TYPE *to, long n) {                                                    \
    double sum = to->count;                                                                                  \
    *to = *from;                                                                                             \
    return sum + from->count + n;                                                                            \
  }
PAIR(CountFirst, all_counts_first, one_count_first)
PAIR(ValueFirst, all_values_first, one_value_first)

#define CHECK(TYPE, NAME, MOVED)                                                                             \
  do {                                                                                                       \
    TYPE from[N], to[N], dfrom[N], dto[N];                                                                   \
    for (int i = 0; i < N; i++) {                                                                            \
      from[i] = (TYPE){.count = i + 1, .value = i + 0.5f};                                                   \
      to[i] = (TYPE){.count = 2, .value = 1};                                                                \
      dfrom[i] = (TYPE){.count = 0, .value = 1};                                                             \
      dto[i] = (TYPE){.count = 0, .value = 3 + i};                                                           \
    }                                                                                                        \
    __enzyme_autodiff((void *)NAME, enzyme_dup, from, dfrom, enzyme_dup, to, dto, enzyme_const, (long)N);    \
    for (int i = 0; i < N; i++) {                                                                            \
      check_close(#NAME, dfrom[i].value, i < MOVED ? 4 + i : 1, 0);                                          \
      check_close(#NAME, dto[i].value, i < MOVED ? 0 : 3 + i, 0);                                            \
      check_close(#NAME, to[i].value, i < MOVED ? i + 0.5 : 1, 0);                                           \
    }                                                                                                        \
  } while (0)

int main(void) {
  check_begin();
  CHECK(CountFirst, all_counts_first, N);
  CHECK(CountFirst, one_count_first, 1);
  CHECK(ValueFirst, all_values_first, N);
  CHECK(ValueFirst, one_value_first, 1);
  return check_done();
}
