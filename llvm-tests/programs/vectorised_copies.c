// `out[i] = in[i] * in[i]` without restrict, as clang leaves it at each level: vectors, the remainder unrolled. Where the arrays
// are apart nothing is cached, also where the one begins as the other ends; where they overlap the gradient is in-place.
#include "check.h"

extern void __enzyme_autodiff(void *, ...);
extern int enzyme_dup, enzyme_const;

static void square(double *out, const double *in, long n) {
  for (long i = 0; i < n; i++) out[i] = in[i] * in[i];
}

static void weighted(float *out, const float *in, int n) {
  for (int i = 0; i < n; i++) out[2 * i] = in[i] * in[i + 1];
}

enum { MOST = 41, ROOM = 3 * MOST + 8 };
static double x[ROOM], dx[ROOM], want[ROOM];
static float y[ROOM], dy[ROOM];

// out and in are parts of one block. What the primal does is undone step by step.
static void squares(long out, long in, long n, int apart) {
  check_fill(x, ROOM, 0.5, 1.5);
  for (int i = 0; i < ROOM; i++) want[i] = dx[i] = 0.25 + 0.01 * i;
  double old[MOST], now[ROOM];
  for (int i = 0; i < ROOM; i++) now[i] = x[i];
  for (long i = 0; i < n; i++) old[i] = now[in + i], now[out + i] = old[i] * old[i];
  for (long i = n - 1; i >= 0; i--) {
    double d = want[out + i];
    want[out + i] = 0;
    want[in + i] += 2 * old[i] * d;
  }
  long before = check_allocated;
  __enzyme_autodiff((void *)square, enzyme_dup, x + out, dx + out, enzyme_dup, x + in, dx + in, enzyme_const, n);
  if (apart) check_close("allocations", (double)(check_allocated - before), 0, 0);
  check_ad_array("square", dx, want, ROOM, TIGHT);
  check_ad_array("primal", x, now, ROOM, TIGHT);
}

// Two elements apart, in single precision, with a count of 32 bits.
static void weights(int out, int in, int n) {
  double w[ROOM], old[MOST + 1];
  for (int i = 0; i < ROOM; i++) y[i] = 0.5f + 0.01f * (float)(i % 7), w[i] = dy[i] = 0.25f + 0.125f * (float)(i % 3);
  for (int i = 0; i <= n; i++) old[i] = y[in + i];
  for (int i = n - 1; i >= 0; i--) {
    double d = w[out + 2 * i];
    w[out + 2 * i] = 0, w[in + i] += old[i + 1] * d, w[in + i + 1] += old[i] * d;
  }
  __enzyme_autodiff((void *)weighted, enzyme_dup, y + out, dy + out, enzyme_dup, y + in, dy + in, enzyme_const, n);
  for (int i = 0; i < ROOM; i++) check_ad_close("weighted", dy[i], w[i], 3e-5);
}

int main(void) {
  check_begin();
#ifdef __AVX2__
  int apart = 0; // more than 16 stores stand behind each load, which is too many for a test at run time
#else
  int apart = 1;
#endif
  for (long n = 0; n <= MOST; n++) {
    squares(0, 2 * MOST, n, apart);
    squares(2 * MOST, 0, n, apart);
    squares(0, n, n, apart);
    squares(n, 0, n, apart);
    for (long shift = 0; shift < 6; shift++) squares(shift, 0, n, 0), squares(0, shift, n, 0);
    weights(0, 2 * MOST, (int)n);
    weights(MOST + 2, 0, (int)n);
  }
  return check_done();
}
