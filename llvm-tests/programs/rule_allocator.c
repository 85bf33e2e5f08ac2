// An allocator of the user's own: its blocks get shadows, and both are freed by its own function, once.
#include "check.h"

double __enzyme_autodiff_d(void *, ...);
double __enzyme_fwddiff_d(void *, ...);

static long taken, given;
static char pool[1 << 16];
static size_t used;
__attribute__((noinline)) void *take(int zone, size_t bytes) {
  taken++;
  void *block = pool + used;
  used += (bytes + 15) / 16 * 16;
  memset(block, 0xff, bytes);
  return zone < 0 ? 0 : block;
}
__attribute__((noinline)) void give(void *block) {
  given++;
  memset(block, 0xff, 8);
}
void *__enzyme_allocation_like_take[4] = {(void *)take, (void *)1, (void *)"-1", (void *)give};

static double f(double x, int n) {
  double *w = take(0, n * sizeof *w);
  for (int i = 0; i < n; i++)
    w[i] = x * (i + 1);
  double sum = 0;
  for (int i = 0; i < n; i++)
    sum += w[i] * w[n - 1 - i];
  give(w);
  return sum;
}

int main(void) {
  check_begin();
  double x = 1.5, want = 2 * x * (1 * 4 + 2 * 3 + 3 * 2 + 4 * 1);
  check_ad_close("reverse", __enzyme_autodiff_d((void *)f, enzyme_out, x, enzyme_const, 4), want, TIGHT);
  check_ad_close("forward", __enzyme_fwddiff_d((void *)f, enzyme_dup, x, 1.0, enzyme_const, 4), want, TIGHT);
  check_close("given back", (double)given, (double)taken, 0);
  return check_done();
}
