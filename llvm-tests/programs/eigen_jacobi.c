// Exercises: eigenvalues of a symmetric matrix by Jacobi rotations until the rest is small: a loop that ends
// by an active comparison, rotations in place by row and column. The gradient of an eigenvalue is v v^T.
#include "check.h"

void __enzyme_autodiff(void *, ...);
double __enzyme_fwddiff(void *, ...);

#define N 3
#define M (N * N)

static void rotate(double *a, double *vectors, int p, int q) {
  double theta = (a[q * N + q] - a[p * N + p]) / (2 * a[p * N + q]);
  double t = (theta < 0 ? -1 : 1) / (fabs(theta) + sqrt(theta * theta + 1)), c = 1 / sqrt(t * t + 1),
         s = t * c;
  for (int k = 0; k < N; k++) {
    double kp = a[k * N + p], kq = a[k * N + q];
    a[k * N + p] = c * kp - s * kq;
    a[k * N + q] = s * kp + c * kq;
  }
  for (int k = 0; k < N; k++) {
    double pk = a[p * N + k], qk = a[q * N + k];
    a[p * N + k] = c * pk - s * qk;
    a[q * N + k] = s * pk + c * qk;
    double vp = vectors[k * N + p], vq = vectors[k * N + q];
    vectors[k * N + p] = c * vp - s * vq;
    vectors[k * N + q] = s * vp + c * vq;
  }
}

// Returns the trace of f(A) = sum of exp(eigenvalue / 3).
static double trace_of_exponential(const double *x, double *values, double *vectors) {
  double a[M];
  for (int i = 0; i < N; i++)
    for (int j = 0; j < N; j++) {
      a[i * N + j] = 0.5 * (x[i * N + j] + x[j * N + i]);
      vectors[i * N + j] = i == j;
    }
  double rest = 1;
  while (rest > 1e-24) {
    rest = 0;
    for (int p = 0; p < N; p++)
      for (int q = p + 1; q < N; q++)
        if (fabs(a[p * N + q]) > 1e-14)
          rotate(a, vectors, p, q);
    for (int p = 0; p < N; p++)
      for (int q = p + 1; q < N; q++)
        rest += a[p * N + q] * a[p * N + q];
  }
  double sum = 0;
  for (int i = 0; i < N; i++) {
    values[i] = a[i * N + i];
    sum += exp(values[i] / 3);
  }
  return sum;
}

static double call(void *context, const double *x) {
  double values[N], vectors[M];
  (void)context;
  return trace_of_exponential(x, values, vectors);
}

int main(void) {
  check_begin();
  double x[M], v[M], dx[M] = {0}, values[N], vectors[M], dvalues[N] = {0}, dvectors[M] = {0}, want[M] = {0};
  check_fill(x, M, -1, 1);
  check_fill(v, M, -1, 1);
  for (int i = 0; i < N; i++)
    x[i * N + i] += 2 * i;
  trace_of_exponential(x, values, vectors);
  for (int i = 0; i < N; i++)
    for (int j = 0; j < N; j++)
      for (int k = 0; k < N; k++)
        want[i * N + j] += exp(values[k] / 3) / 3 * vectors[i * N + k] * vectors[j * N + k];
  __enzyme_autodiff((void *)trace_of_exponential, enzyme_dup, x, dx, enzyme_dup, values, dvalues, enzyme_dup,
                    vectors, dvectors);
  double tv[N] = {0}, tw[M] = {0};
  double t = __enzyme_fwddiff((void *)trace_of_exponential, enzyme_dup, x, v, enzyme_dup, values, tv,
                              enzyme_dup, vectors, tw);
  check_gradient("trace", call, 0, x, M, want, dx, v, t);
  return check_done();
}
