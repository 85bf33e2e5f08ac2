// Exercises: three cases that users of another tool reported as cached without need: an array of indices read while
// doubles are written over it, a length beside a pointer to the doubles that are stored, two dense layers one after
// the other, each of which must not allocate at all. Byte types alone tell it of the first two at -O0.
#include "check.h"

void __enzyme_autodiff(void *, ...);
double __enzyme_fwddiff(void *, ...);

#define N 4

// The indices are not const and no pointer is restrict.
static void gather(int *at, double *x, int n, int rounds, double *out) {
  for (int r = 0; r < rounds; r++)
    for (int i = 0; i < n; i++)
      out[i] = out[i] + 2 * x[at[i]];
}

typedef struct {
  long length;
  double *data;
} array;

static void scale(array *x, double *by) {
  for (long i = 0; i < x->length; i++)
    by[i] = by[i] + 0.5 * x->data[i];
}

static void dense(const double *restrict w, const double *restrict b, const double *restrict x,
                  double *restrict y, int n) {
  for (int i = 0; i < n; i++) {
    double s = b[i];
    for (int j = 0; j < n; j++)
      s += w[i * n + j] * x[j];
    y[i] = s;
  }
}

static double layers(const double *restrict w, const double *restrict b, const double *restrict x,
                     double *restrict h, double *restrict y, int n) {
  dense(w, b, x, h, n);
  dense(w + n * n, b + n, h, y, n);
  double sum = 0;
  for (int i = 0; i < n; i++)
    sum += y[i] * y[i];
  return sum;
}

static void no_heap(const char *name, long before) {
  check_ad_close(name, (double)(check_allocated - before), 0, 0);
}

static void check_gather(void) {
  int at[N] = {2, 0, 3, 2};
  double x[N] = {1, 2, 3, 4}, dx[N] = {0}, out[N] = {0}, dout[N] = {1, 10, 100, 1000};
  long before = check_allocated;
  __enzyme_autodiff((void *)gather, enzyme_const, at, enzyme_dup, x, dx, enzyme_const, N, enzyme_const, 3, enzyme_dup,
                    out, dout);
  no_heap("gather: blocks", before);
  double want[N] = {6 * 10, 0, 6 * 1001, 6 * 100}, left[N] = {1, 10, 100, 1000};
  check_ad_array("gather", dx, want, N, TIGHT);
  check_ad_array("gather: out", dout, left, N, TIGHT);
}

static void check_scale(void) {
  double x[N] = {1, 2, 3, 4}, dx[N] = {0}, by[N] = {5, 6, 7, 8}, dby[N] = {1, 2, 3, 4};
  array a = {N, x}, da = {N, dx};
  long before = check_allocated;
  __enzyme_autodiff((void *)scale, enzyme_dup, &a, &da, enzyme_dup, by, dby);
  no_heap("scale: blocks", before);
  for (int i = 0; i < N; i++) {
    check_ad_close("scale", dx[i], 0.5 * (i + 1), TIGHT);
    check_ad_close("scale: by", dby[i], i + 1, TIGHT);
  }
}

#define M (2 * N * N + 2 * N + N)

static double call(void *context, const double *x) {
  double h[N], y[N];
  return layers(x, x + 2 * N * N, x + 2 * N * N + 2 * N, h, y, *(int *)context);
}

static void check_layers(void) {
  double x[M], v[M], dx[M] = {0}, h[N], dh[N] = {0}, y[N], dy[N] = {0}, t[N] = {0}, s[N] = {0};
  int n = N, b = 2 * N * N, in = b + 2 * N;
  check_fill(x, M, -1, 1);
  check_fill(v, M, -1, 1);
  long before = check_allocated;
  __enzyme_autodiff((void *)layers, enzyme_dup, x, dx, enzyme_dup, x + b, dx + b, enzyme_dup, x + in, dx + in,
                    enzyme_dup, h, dh, enzyme_dup, y, dy, enzyme_const, n);
  no_heap("layers: blocks", before);
  double forward = __enzyme_fwddiff((void *)layers, enzyme_dup, x, v, enzyme_dup, x + b, v + b, enzyme_dup, x + in,
                                    v + in, enzyme_dup, h, t, enzyme_dup, y, s, enzyme_const, n);
  check_gradient("layers", call, &n, x, M, 0, dx, v, forward);
}

int main(void) {
  check_begin();
  check_gather();
  check_scale();
  check_layers();
  return check_done();
}
