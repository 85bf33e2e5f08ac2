// Exercises: logistic regression loss with L2 penalty over a small fixed data set; labels are ints.
#include "check.h"

void __enzyme_autodiff(void *, ...);
double __enzyme_fwddiff(void *, ...);

#define ROWS 8
#define COLS 3

static double loss(const double *w, const double *data, const int *label, int rows, int cols) {
  double total = 0;
  for (int r = 0; r < rows; r++) {
    double z = 0;
    for (int c = 0; c < cols; c++)
      z += w[c] * data[r * cols + c];
    total += log1p(exp(-z)) + (label[r] ? 0 : z);
  }
  double penalty = 0;
  for (int c = 0; c < cols; c++)
    penalty += w[c] * w[c];
  return total / rows + 0.05 * penalty;
}

static double data[ROWS * COLS];
static int label[ROWS] = {1, 0, 0, 1, 1, 0, 1, 0};

static double call(void *context, const double *x) {
  (void)context;
  return loss(x, data, label, ROWS, COLS);
}

int main(void) {
  check_begin();
  double w[COLS], v[COLS], dw[COLS] = {0}, want[COLS];
  check_fill(data, ROWS * COLS, -2, 2);
  check_fill(w, COLS, -1, 1);
  check_fill(v, COLS, -1, 1);
  for (int c = 0; c < COLS; c++)
    want[c] = 0.1 * w[c];
  for (int r = 0; r < ROWS; r++) {
    double p = 1 / (1 + exp(-check_dot(w, data + r * COLS, COLS)));
    for (int c = 0; c < COLS; c++)
      want[c] += (p - label[r]) * data[r * COLS + c] / ROWS;
  }
  __enzyme_autodiff((void *)loss, enzyme_dup, w, dw, enzyme_const, data, enzyme_const, label, enzyme_const,
                    ROWS, enzyme_const, COLS);
  double t = __enzyme_fwddiff((void *)loss, enzyme_dup, w, v, enzyme_const, data, enzyme_const, label,
                              enzyme_const, ROWS, enzyme_const, COLS);
  check_gradient("logistic", call, 0, w, COLS, want, dw, v, t);
  return check_done();
}
