// Exercises: the Fourier transform twice, in place with bit reversal and by recursion into halves on the
// heap; both give the same spectrum, and the gradient of its weighted power.
#include "check.h"

void __enzyme_autodiff(void *, ...);
double __enzyme_fwddiff(void *, ...);

#define N 8
#define M (2 * N)

static void iterative(double *re, double *im, int n) {
  for (int i = 1, j = 0; i < n; i++) {
    int bit = n >> 1;
    for (; j & bit; bit >>= 1)
      j ^= bit;
    j ^= bit;
    if (i < j) {
      double t = re[i];
      re[i] = re[j];
      re[j] = t;
      t = im[i];
      im[i] = im[j];
      im[j] = t;
    }
  }
  for (int length = 2; length <= n; length <<= 1) {
    double angle = -2 * M_PI / length, step_re = cos(angle), step_im = sin(angle);
    for (int start = 0; start < n; start += length) {
      double w_re = 1, w_im = 0;
      for (int k = start; k < start + length / 2; k++) {
        int o = k + length / 2;
        double a = re[o] * w_re - im[o] * w_im, b = re[o] * w_im + im[o] * w_re;
        re[o] = re[k] - a, im[o] = im[k] - b;
        re[k] += a, im[k] += b;
        double next = w_re * step_re - w_im * step_im;
        w_im = w_re * step_im + w_im * step_re;
        w_re = next;
      }
    }
  }
}

static void recursive(double *re, double *im, int n) {
  if (n == 1)
    return;
  int h = n / 2;
  double *part = malloc(2 * n * sizeof *part);
  double *even_re = part, *even_im = part + h, *odd_re = part + n, *odd_im = part + n + h;
  for (int k = 0; k < h; k++) {
    even_re[k] = re[2 * k], even_im[k] = im[2 * k];
    odd_re[k] = re[2 * k + 1], odd_im[k] = im[2 * k + 1];
  }
  recursive(even_re, even_im, h);
  recursive(odd_re, odd_im, h);
  for (int k = 0; k < h; k++) {
    double c = cos(2 * M_PI * k / n), s = -sin(2 * M_PI * k / n);
    double a = odd_re[k] * c - odd_im[k] * s, b = odd_re[k] * s + odd_im[k] * c;
    re[k] = even_re[k] + a, im[k] = even_im[k] + b;
    re[k + h] = even_re[k] - a, im[k + h] = even_im[k] - b;
  }
  free(part);
}

static double power(const double *x, int n, int by_recursion) {
  double re[N], im[N], sum = 0;
  for (int i = 0; i < n; i++)
    re[i] = x[i], im[i] = x[n + i];
  if (by_recursion)
    recursive(re, im, n);
  else
    iterative(re, im, n);
  for (int i = 0; i < n; i++)
    sum += (i + 1) * (re[i] * re[i] + im[i] * im[i]) + re[i] * im[i];
  return sum;
}

static double call(void *context, const double *x) { return power(x, N, *(int *)context); }

int main(void) {
  check_begin();
  double x[M], v[M], both[2][M] = {{0}};
  check_fill(x, M, -1, 1);
  check_fill(v, M, -1, 1);
  for (int way = 0; way < 2; way++) {
    __enzyme_autodiff((void *)power, enzyme_dup, x, both[way], enzyme_const, N, enzyme_const, way);
    double t = __enzyme_fwddiff((void *)power, enzyme_dup, x, v, enzyme_const, N, enzyme_const, way);
    check_gradient(way ? "recursive" : "iterative", call, &way, x, M, 0, both[way], v, t);
  }
  check_ad_array("one spectrum", both[0], both[1], M, TIGHT);
  return check_done();
}
