// The gradient by hand: one pass over the points, buffers of k and k x d numbers, no tape.
//
// With w_c the softmax of a point's terms, v = x - mu_c and y = Q_c v:
//   d alpha_c += w_c                 d q_c[j]      += w_c (1 - y_j Q_c[j,j] v_j)
//   d mu_c    += Q_c^T (w_c y)       d Q_c[r,col]  -= w_c y_r v_col
// Q_c does not change from point to point: w_c y is summed first, Q_c^T is applied once at the end.
#include "gmm.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

typedef struct {
  double *diag;     // k x d  exp of the log-diagonals
  double *offset;   // k      alpha_c + sum(q_c)
  double *y;        // k x d  Q_c v of the current point
  double *term;     // k      terms, then weights, of the current point
  double *weighted; // k x d  sum over points of w_c y
  double *v;        // d      x - mu_c
} Buffers;

// Softmax in place; returns logsumexp of what was there.
static double softmax(int count, double *restrict v) {
  double top = v[0], sum = 0;
  for (int i = 1; i < count; i++)
    top = v[i] > top ? v[i] : top;
  for (int i = 0; i < count; i++) {
    v[i] = exp(v[i] - top);
    sum += v[i];
  }
  for (int i = 0; i < count; i++)
    v[i] /= sum;
  return log(sum) + top;
}

// y = Q (x - mu); returns |y|^2.
static double residual(int d, const double *restrict x, const double *restrict mu,
                       const double *restrict diag, const double *restrict lower, double *restrict v,
                       double *restrict y) {
  for (int j = 0; j < d; j++) {
    v[j] = x[j] - mu[j];
    y[j] = diag[j] * v[j];
  }
  for (int col = 0; col < d; col++) {
    for (int row = col + 1; row < d; row++)
      y[row] += lower[row - col - 1] * v[col];
    lower += d - col - 1;
  }
  double sum = 0;
  for (int j = 0; j < d; j++)
    sum += y[j] * y[j];
  return sum;
}

// Adds one component's share of one point, weight w. The diagonal gets w y_j v_j here, its factor at the end.
static void accumulate(int d, double w, const double *restrict x, const double *restrict mu,
                       const double *restrict y, double *restrict weighted, double *restrict dicf) {
  double *restrict dlower = dicf + d;
  for (int col = 0; col < d; col++) {
    double v = x[col] - mu[col], wv = w * v;
    weighted[col] += w * y[col];
    dicf[col] += wv * y[col];
    for (int row = col + 1; row < d; row++)
      dlower[row - col - 1] -= wv * y[row];
    dlower += d - col - 1;
  }
}

// What remains per component after the last point: Q^T, the diagonal's factor, and the prior.
static void finish(int d, double weight, const double *restrict diag, const double *restrict icf,
                   const double *restrict weighted, double gamma, int m, double *restrict dmu,
                   double *restrict dicf) {
  double g2 = gamma * gamma;
  const double *restrict lower = icf + d;
  double *restrict dlower = dicf + d;
  for (int col = 0; col < d; col++) {
    double back = diag[col] * weighted[col];
    for (int row = col + 1; row < d; row++) {
      back += lower[row - col - 1] * weighted[row];
      dlower[row - col - 1] += g2 * lower[row - col - 1];
    }
    dmu[col] = back;
    dicf[col] = weight - diag[col] * dicf[col] + g2 * diag[col] * diag[col] - m;
    lower += d - col - 1;
    dlower += d - col - 1;
  }
}

static double prior_constant(int d, double gamma, int m) {
  const double pi = 3.14159265358979323846;
  double freedom = (double)d + m + 1, multigamma = 0.25 * d * (d - 1) * log(pi);
  for (int j = 0; j < d; j++)
    multigamma += lgamma(0.5 * (freedom - j));
  return freedom * d * (log(gamma) - 0.5 * log(2)) - multigamma;
}

// Fills the buffers that do not depend on the points; returns the prior.
static double prepare(int d, int k, const double *alphas, const double *icf, double gamma, int m, Buffers b) {
  size_t stride = gmm_icf_size(d);
  double prior = -k * prior_constant(d, gamma, m);
  for (int c = 0; c < k; c++) {
    const double *q = icf + (size_t)c * stride;
    double squares = 0, sum_q = 0;
    for (int j = 0; j < d; j++) {
      double e = exp(q[j]);
      b.diag[(size_t)c * d + j] = e;
      b.weighted[(size_t)c * d + j] = 0;
      sum_q += q[j];
      squares += e * e;
    }
    for (size_t j = (size_t)d; j < stride; j++)
      squares += q[j] * q[j];
    b.offset[c] = alphas[c] + sum_q;
    prior += 0.5 * gamma * gamma * squares - m * sum_q;
  }
  return prior;
}

// The pass over the points. Leaves the summed weights in dalphas, and in dicf's diagonal entries the sums that
// `finish` turns into derivatives.
static double points(int d, int k, int n, const double *means, const double *icf, const double *x, Buffers b,
                     double *dalphas, double *dicf) {
  size_t stride = gmm_icf_size(d), dim = (size_t)d;
  double slse = 0;
  for (int i = 0; i < n; i++, x += dim) {
    for (int c = 0; c < k; c++)
      b.term[c] = b.offset[c] - 0.5 * residual(d, x, means + c * dim, b.diag + c * dim, icf + c * stride + d,
                                               b.v, b.y + c * dim);
    slse += softmax(k, b.term);
    for (int c = 0; c < k; c++) {
      dalphas[c] += b.term[c];
      accumulate(d, b.term[c], x, means + c * dim, b.y + c * dim, b.weighted + c * dim, dicf + c * stride);
    }
  }
  return slse;
}

double gmm_gradient_hand(int d, int k, int n, const double *alphas, double *dalphas, const double *means,
                         double *dmeans, const double *icf, double *dicf, const double *x, double gamma,
                         int m) {
  size_t dim = (size_t)d, count = (size_t)k, stride = gmm_icf_size(d);
  double *buffer = malloc((3 * count * dim + 2 * count + dim) * sizeof(double));
  Buffers b = {.diag = buffer};
  b.y = b.diag + count * dim;
  b.weighted = b.y + count * dim;
  b.offset = b.weighted + count * dim;
  b.term = b.offset + count;
  b.v = b.term + count;
  memset(dalphas, 0, count * sizeof(double));
  memset(dicf, 0, count * stride * sizeof(double));

  double value = prepare(d, k, alphas, icf, gamma, m, b);
  value += points(d, k, n, means, icf, x, b, dalphas, dicf);
  for (int c = 0; c < k; c++)
    finish(d, dalphas[c], b.diag + c * dim, icf + c * stride, b.weighted + c * dim, gamma, m,
           dmeans + c * dim, dicf + c * stride);

  for (int c = 0; c < k; c++)
    b.term[c] = alphas[c];
  value -= n * softmax(k, b.term);
  for (int c = 0; c < k; c++)
    dalphas[c] -= n * b.term[c];
  free(buffer);
  return value - 0.5 * n * d * log(2 * 3.14159265358979323846);
}
