// Exercises: rows of rows, growth by realloc, a ring buffer, VLAs and alloca in loops, overlapping moves,
// work in place.
#include "check.h"

void __enzyme_autodiff(void *, ...);
double __enzyme_fwddiff(void *, ...);

static double rows(double *x, int n) {
  double **a = malloc(n * sizeof *a);
  for (int i = 0; i < n; i++) {
    a[i] = malloc((i + 1) * sizeof **a);
    for (int j = 0; j <= i; j++)
      a[i][j] = x[i] * x[j];
  }
  for (int i = 0; i + 1 < n; i += 2) {
    double *t = a[i];
    double u = t[0];
    a[i + 1][0] += u * u;
  }
  double s = 0;
  for (int i = 0; i < n; i++) {
    for (int j = 0; j <= i; j++)
      s += a[i][j] * (j + 1);
    free(a[i]);
  }
  free(a);
  return s;
}
static double growth(double *x, int n) {
  int cap = 1, len = 0;
  double *b = malloc(sizeof *b);
  for (int r = 0; r < 3; r++)
    for (int i = 0; i < n; i++) {
      if (len == cap) {
        cap = cap * 2 + 1;
        b = realloc(b, cap * sizeof *b);
      }
      b[len] = len ? b[len / 2] * x[i] + x[i] : x[i];
      len++;
    }
  double s = 0;
  for (int i = 0; i < len; i++)
    s += b[i] * b[i];
  free(b);
  return s;
}
static double ring(double *x, int n) {
  double q[4] = {0};
  int head = 0;
  double s = 0;
  for (int i = 0; i < 3 * n; i++) {
    q[head] = x[i % n] * (q[(head + 1) & 3] + 1);
    head = (head + 1) & 3;
    s += q[head] * q[(head + 2) & 3];
  }
  return s;
}
static double vlas(double *x, int n) {
  double s = 0;
  for (int k = 1; k < n; k++) {
    double t[k], m[k][k];
    for (int i = 0; i < k; i++) {
      t[i] = x[i] * x[k];
      for (int j = 0; j < k; j++)
        m[i][j] = t[i] * x[j];
    }
    for (int i = 0; i < k; i++)
      s += t[i] * m[i][k - 1 - i];
  }
  return s;
}
static double inplace(double *x, int n) {
  for (int i = 1; i < n; i++)
    x[i] += x[i - 1] * x[i];
  for (int i = 0; i < n / 2; i++) {
    double t = x[i];
    x[i] = x[n - 1 - i];
    x[n - 1 - i] = t;
  }
  memmove(x + 1, x, (n - 1) * sizeof *x);
  for (int i = n - 1; i > 0; i--)
    x[i - 1] *= x[i];
  double s = 0;
  for (int i = 0; i < n; i++)
    s += x[i];
  return s;
}
static double rotate(double *x, int n) {
  double buf[32];
  memcpy(buf, x, n * sizeof *x);
  for (int r = 0; r < 3; r++) {
    double f = buf[0];
    memmove(buf, buf + 1, (n - 1) * sizeof f);
    buf[n - 1] = f * f;
    memmove(buf + 2, buf, (n - 2) * sizeof f);
  }
  double s = 0;
  for (int i = 0; i < n; i++)
    s += buf[i] * (i + 1);
  return s;
}
static double alloca_loop(double *x, int n) {
  double *keep[8];
  for (int i = 0; i < n && i < 8; i++) {
    keep[i] = __builtin_alloca((i + 1) * sizeof(double));
    for (int j = 0; j <= i; j++)
      keep[i][j] = x[j] * x[i];
    if (i)
      keep[i][0] += keep[i - 1][0] * keep[i - 1][0];
  }
  double s = 0;
  for (int i = 0; i < n && i < 8; i++)
    s += keep[i][0] * keep[i][i];
  return s;
}
int main(void) {
  check_begin();
  CHECK_COUNTED(rows, 5);
  CHECK_COUNTED(growth, 5);
  CHECK_COUNTED(ring, 6);
  CHECK_COUNTED(vlas, 6);
  CHECK_COUNTED(inplace, 7);
  CHECK_COUNTED(rotate, 7);
  CHECK_COUNTED(alloca_loop, 6);
  return check_done();
}
