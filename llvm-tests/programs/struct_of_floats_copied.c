// Exercises: structs of two floats, copied whole: eight bytes that hold two derivatives.
#include "check.h"

void __enzyme_autodiff(void *, ...);

typedef struct {
  float x, y;
} Pair;

static float reversed(const Pair *a, int n) {
  Pair b[4];
  for (int i = 0; i < n; i++)
    b[i] = a[n - 1 - i];
  float sum = 0;
  for (int i = 0; i < n; i++)
    sum += b[i].x * a[i].y * b[i].y;
  return sum;
}

int main(void) {
  check_begin();
  Pair a[4] = {{1, 2}, {3, 4}, {5, 6}, {7, 8}}, d[4] = {{0, 0}};
  __enzyme_autodiff((void *)reversed, enzyme_dup, a, d, enzyme_const, 4);
  for (int i = 0; i < 4; i++) {
    int j = 3 - i;
    // sum over i of a[j].x * a[i].y * a[j].y; small integers are exact in single precision.
    check_ad_close("x", d[i].x, a[j].y * a[i].y, 1e-12);
    check_ad_close("y", d[i].y, a[j].x * a[j].y + a[i].x * a[j].y, 1e-12);
  }
  return check_done();
}
