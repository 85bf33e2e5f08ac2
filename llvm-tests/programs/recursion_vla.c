// Locals of variable size in a recursive function, handed down by address and inside a struct.
#include "check.h"

typedef struct {
  double *at;
  int n, step;
} Strided;

// A Hadamard transform, in place; what is transformed is copied to locals first.
__attribute__((noinline)) static void hadamard(Strided a) {
  if (a.n <= 1)
    return;
  int half = a.n / 2;
  double even[half], odd[half];
  for (int i = 0; i < half; i++) {
    even[i] = a.at[2 * i * a.step];
    odd[i] = a.at[(2 * i + 1) * a.step];
  }
  hadamard((Strided){even, half, 1});
  hadamard((Strided){odd, half, 1});
  for (int k = 0; k < half; k++) {
    a.at[k * a.step] = even[k] + odd[k];
    a.at[(k + half) * a.step] = even[k] - odd[k] * even[k];
  }
}

static double in_struct(const double *x) {
  double a[8];
  for (int i = 0; i < 8; i++)
    a[i] = x[i];
  hadamard((Strided){a, 4, 2});
  hadamard((Strided){a, 8, 1});
  return a[1] * a[1] + a[2] * a[5] + a[7];
}

// The local is made anew in each run of a loop.
__attribute__((noinline)) static double sums(const double *x, int n) {
  double all = 0;
  for (int k = 1; k <= n; k++) {
    double part[k];
    for (int i = 0; i < k; i++)
      part[i] = x[i] * x[k - 1];
    all += k == n && n > 1 ? sums(part, k - 1) : part[k / 2] * part[0];
  }
  return all;
}

static double in_loop(const double *x) { return sums(x, 5); }

int main(void) {
  check_begin();
  CHECK_ARRAY(in_struct, 8, 1e-3, 1e-6);
  CHECK_ARRAY(in_loop, 5, 1e-3, 1e-6);
  return check_done();
}
