// Exercises: a Kalman filter's likelihood with small matrices by pointer, temporaries on the stack, an
// inverse and a determinant in each step.
#include "check.h"

void __enzyme_autodiff(void *, ...);
double __enzyme_fwddiff(void *, ...);

#define STEPS 6
#define M 6

static void product(double out[2][2], double a[2][2], double b[2][2]) {
  for (int i = 0; i < 2; i++)
    for (int j = 0; j < 2; j++)
      out[i][j] = a[i][0] * b[0][j] + a[i][1] * b[1][j];
}

static void transposed(double out[2][2], double a[2][2]) {
  for (int i = 0; i < 2; i++)
    for (int j = 0; j < 2; j++)
      out[i][j] = a[j][i];
}

// Parameters: transition 4, process noise, measurement noise (as logarithms).
static double likelihood(const double *p, const double *seen, int steps) {
  double a[2][2] = {{p[0], p[1]}, {p[2], p[3]}}, at[2][2], x[2] = {0, 0}, c[2][2] = {{1, 0.1}, {0.1, 1}};
  double q = exp(p[4]), r = exp(p[5]), sum = 0;
  transposed(at, a);
  for (int t = 0; t < steps; t++) {
    double y[2] = {a[0][0] * x[0] + a[0][1] * x[1], a[1][0] * x[0] + a[1][1] * x[1]}, left[2][2],
           predicted[2][2];
    product(left, a, c);
    product(predicted, left, at);
    predicted[0][0] += q, predicted[1][1] += 0.5 * q;
    double s = predicted[0][0] + r, error = seen[t] - y[0];
    double gain[2] = {predicted[0][0] / s, predicted[1][0] / s};
    for (int i = 0; i < 2; i++) {
      x[i] = y[i] + gain[i] * error;
      for (int j = 0; j < 2; j++)
        c[i][j] = predicted[i][j] - gain[i] * predicted[0][j];
    }
    sum += 0.5 * (log(s) + error * error / s);
  }
  return sum + c[0][0] * c[1][1] - c[0][1] * c[1][0];
}

static const double seen[STEPS] = {0.5, 0.9, 1.1, 0.7, 0.2, -0.4};

static double call(void *context, const double *x) { return likelihood(x, seen, *(int *)context); }

int main(void) {
  check_begin();
  int steps = STEPS;
  double x[M] = {0.9, 0.2, -0.3, 0.8, -1.2, -0.7}, v[M], dx[M] = {0};
  check_fill(v, M, -1, 1);
  __enzyme_autodiff((void *)likelihood, enzyme_dup, x, dx, enzyme_const, seen, enzyme_const, steps);
  double t = __enzyme_fwddiff((void *)likelihood, enzyme_dup, x, v, enzyme_const, seen, enzyme_const, steps);
  check_gradient("likelihood", call, &steps, x, M, 0, dx, v, t);
  return check_done();
}
