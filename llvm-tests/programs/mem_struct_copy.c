// Exercises: struct assignment and memcpy of structs that hold ints, doubles and a pointer to doubles.
#include "check.h"

void __enzyme_autodiff(void *, ...);
double __enzyme_fwddiff(void *, ...);

#define N 4

struct item {
  int index;
  double value, pair[2];
  const double *data;
};

static double copies(const double *x, int n) {
  struct item items[N], last;
  for (int i = 0; i < n; i++) {
    struct item it = {n - 1 - i, x[i] * x[i], {x[0], sin(x[i])}, x + i};
    items[i] = it;
  }
  memcpy(&last, &items[0], sizeof last);
  double s = last.value;
  for (int i = 1; i < n; i++) {
    struct item now = items[i];
    now.value *= last.pair[1] + *last.data;
    s += now.value * items[now.index].value;
    last = now;
  }
  return s + last.value * last.pair[0];
}

static double call(void *context, const double *x) {
  (void)context;
  return copies(x, N);
}

int main(void) {
  check_begin();
  double x[N], v[N], dx[N] = {0};
  check_fill(x, N, 0.4, 1.3);
  check_fill(v, N, -1, 1);
  __enzyme_autodiff((void *)copies, enzyme_dup, x, dx, enzyme_const, N);
  double t = __enzyme_fwddiff((void *)copies, enzyme_dup, x, v, enzyme_const, N);
  // Copies of copies: differences.
  check_gradient("copies", call, 0, x, N, 0, dx, v, t);
  return check_done();
}
