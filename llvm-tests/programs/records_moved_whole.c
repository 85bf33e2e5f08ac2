// Records of an array and a pointer are moved as a whole by functions that run over the array and never look at the
// pointer. Its shadow goes where the pointer goes.
#include "check.h"
#include <string.h>

double __enzyme_autodiff(void *, ...);

#define N 3
typedef struct {
  double w[4];
  double *p;
  int tag;
} Record;

static double squares(const Record *s, long n, long k) {
  double sum = 0;
  for (long i = 0; i < n; i++)
    for (long j = 0; j < k; j++)
      sum += s[i].w[j] * s[i].w[j] * (i + 1);
  return sum;
}
static double reversed(Record *s, long n, long k) {
  for (long i = 0; i < n / 2; i++) {
    Record t = s[i];
    s[i] = s[n - 1 - i];
    s[n - 1 - i] = t;
  }
  return squares(s, n, k);
}
static double swapped(Record *s, long n, long k) {
  Record *a = s, *b = s + n - 1, t = *a;
  *a = *b;
  *b = t;
  double sum = 0;
  for (long j = 0; j < k; j++)
    sum += a->w[j] * a->w[j] + 3 * b->w[j];
  return sum;
}
static double copied(Record *s, long n, long k) {
  s[0] = s[1];
  double sum = n;
  for (long j = 0; j < k; j++)
    sum += s[0].w[j] * s[0].w[j];
  return sum;
}
static double rotated(Record *s, long n, long k) {
  Record t = s[0];
  memmove(s, s + 1, (n - 1) * sizeof(Record));
  s[n - 1] = t;
  return squares(s, n, k);
}
static double one_element(Record *s, long n, long k) {
  Record t = s[0];
  s[0] = s[n - 1];
  s[n - 1] = t;
  return s[0].w[k - 1] * s[0].w[1];
}

static double numbers[N], adjoints[N];

static void fill(Record *s, double step, int at) {
  for (int i = 0; i < N; i++) {
    for (int j = 0; j < 4; j++)
      s[i].w[j] = 0.3 + 0.1 * (4 * i + j) + (4 * i + j == at ? step : 0);
    s[i].p = numbers + i, s[i].tag = i;
  }
}

typedef double Function(Record *, long, long);

static void check(const char *name, Function *f, Record *s, const Record *d) {
  for (int i = 0; i < N; i++) {
    check_close(name, d[i].p - adjoints, s[i].p - numbers, 0);
    for (int j = 0; j < 4; j++) {
      Record up[N], down[N];
      fill(up, 1e-4, 4 * i + j), fill(down, -1e-4, 4 * i + j);
      check_close(name, d[i].w[j], (f(up, N, 4) - f(down, N, 4)) / 2e-4, 1e-6);
    }
  }
}

#define CHECK(NAME)                                                                                          \
  do {                                                                                                       \
    Record s[N], d[N];                                                                                       \
    memset(d, 0, sizeof d);                                                                                  \
    fill(s, 0, -1);                                                                                          \
    for (int i = 0; i < N; i++)                                                                              \
      d[i].p = adjoints + i;                                                                                 \
    __enzyme_autodiff((void *)NAME, enzyme_dup, s, d, enzyme_const, (long)N, enzyme_const, 4l);              \
    check(#NAME, NAME, s, d);                                                                                \
  } while (0)

int main(void) {
  check_begin();
  CHECK(reversed);
  CHECK(swapped);
  CHECK(copied);
  CHECK(rotated);
  CHECK(one_element);
  return check_done();
}
