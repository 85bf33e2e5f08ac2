// Exercises: one function called with distinct and with aliasing arguments (output = input, and output
// shifted by one).
#include "check.h"

void __enzyme_autodiff(void *, ...);
void __enzyme_fwddiff(void *, ...);

#define N 6

static void curve(const double *in, double *out, int n) {
  for (int i = 0; i < n; i++)
    out[i] = in[i] * exp(-in[i]);
}

static double seed[2 * N];

// context is the distance between the two arrays in the block x[0 .. 2N).
static double call(void *context, const double *x) {
  double y[2 * N];
  memcpy(y, x, sizeof y);
  curve(y, y + *(int *)context, N);
  return check_dot(seed, y, 2 * N);
}

int main(void) {
  check_begin();
  static const int shifts[] = {0, 1, 2, N};
  for (int k = 0; k < 4; k++) {
    int shift = shifts[k];
    double x[2 * N], v[2 * N], y[2 * N], d[2 * N], after[2 * N];
    check_fill(x, 2 * N, 0.2, 1.8);
    check_fill(v, 2 * N, -1, 1);
    check_fill(seed, 2 * N, -1, 1);
    memcpy(after, x, sizeof after);
    curve(after, after + shift, N);
    memcpy(y, x, sizeof y);
    memcpy(d, v, sizeof d);
    __enzyme_fwddiff((void *)curve, enzyme_dup, y, d, enzyme_dup, y + shift, d + shift, enzyme_const, N);
    check_ad_array("forward: primal", y, after, 2 * N, TIGHT);
    double t = check_dot(seed, d, 2 * N);
    memcpy(y, x, sizeof y);
    memcpy(d, seed, sizeof d);
    __enzyme_autodiff((void *)curve, enzyme_dup, y, d, enzyme_dup, y + shift, d + shift, enzyme_const, N);
    check_ad_array("reverse: primal", y, after, 2 * N, TIGHT);
    // A shift of one composes the curve with itself N times: differences.
    check_gradient("curve", call, &shift, x, 2 * N, 0, d, v, t);
  }
  return check_done();
}
