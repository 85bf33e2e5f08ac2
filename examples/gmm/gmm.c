// The objective, from the formula in F. Srajer, Z. Kukelova, A. Fitzgibbon, "A benchmark of selected algorithmic
// differentiation tools on some problems in computer vision and machine learning" (2018):
//
//   sum_i logsumexp_c( alpha_c + sum(q_c) - |Q_c (x_i - mu_c)|^2 / 2 ) - n logsumexp(alpha) - n d log(2 pi) / 2
//     + sum_c ( gamma^2 |Q_c|_F^2 / 2 - m sum(q_c) ) - k C(gamma, m)
//
// with q_c the log-diagonal of Q_c. The prior carries the sign ADBench's implementations give it, so that values
// can be compared with theirs.
//
// Written the way such code usually is, temporaries on the heap and reused for every point: the reverse sweep
// needs values that later iterations overwrite.
#include "gmm.h"

#include <math.h>
#include <stdlib.h>

static const double LOG_PI = 1.1447298858494001741;
static const double LOG_2 = 0.69314718055994530942;

static double logsumexp(int count, const double *GMM_RESTRICT v) {
  double top = v[0];
  for (int i = 1; i < count; i++)
    if (v[i] > top)
      top = v[i];
  double sum = 0;
  for (int i = 0; i < count; i++)
    sum += exp(v[i] - top);
  return log(sum) + top;
}

static double squared_norm(size_t count, const double *GMM_RESTRICT v) {
  double sum = 0;
  for (size_t i = 0; i < count; i++)
    sum += v[i] * v[i];
  return sum;
}

static void subtract(int d, const double *GMM_RESTRICT a, const double *GMM_RESTRICT b,
                     double *GMM_RESTRICT out) {
  for (int i = 0; i < d; i++)
    out[i] = a[i] - b[i];
}

// Diagonals of all factors, and the sums of their logarithms.
static void prepare_factors(int d, int k, const double *GMM_RESTRICT icf, double *GMM_RESTRICT Qdiags,
                            double *GMM_RESTRICT sum_qs) {
  size_t stride = gmm_icf_size(d);
  for (int c = 0; c < k; c++) {
    const double *q = icf + (size_t)c * stride;
    sum_qs[c] = 0;
    for (int i = 0; i < d; i++) {
      sum_qs[c] += q[i];
      Qdiags[(size_t)c * d + i] = exp(q[i]);
    }
  }
}

// out = Q v, column by column, as the strictly lower triangle is stored.
static void factor_times(int d, const double *GMM_RESTRICT diag, const double *GMM_RESTRICT lower,
                         const double *GMM_RESTRICT v, double *GMM_RESTRICT out) {
  for (int i = 0; i < d; i++)
    out[i] = diag[i] * v[i];
  size_t at = 0;
  for (int col = 0; col < d; col++)
    for (int row = col + 1; row < d; row++)
      out[row] += lower[at++] * v[col];
}

// Logarithm of the multivariate gamma function of dimension d at a.
static double log_multigamma(double a, int d) {
  double sum = 0.25 * d * (d - 1) * LOG_PI;
  for (int j = 1; j <= d; j++)
    sum += lgamma(a + 0.5 * (1 - j));
  return sum;
}

static double log_wishart_prior(int d, int k, double gamma, int m, const double *GMM_RESTRICT sum_qs,
                                const double *GMM_RESTRICT Qdiags, const double *GMM_RESTRICT icf) {
  size_t stride = gmm_icf_size(d);
  double freedom = (double)d + m + 1;
  double c_norm = freedom * d * (log(gamma) - 0.5 * LOG_2) - log_multigamma(0.5 * freedom, d);
  double sum = 0;
  for (int c = 0; c < k; c++) {
    double frobenius = squared_norm((size_t)d, Qdiags + (size_t)c * d) +
                       squared_norm(stride - (size_t)d, icf + (size_t)c * stride + d);
    sum += 0.5 * gamma * gamma * frobenius - m * sum_qs[c];
  }
  return sum - k * c_norm;
}

double gmm_objective(int d, int k, int n, const double *GMM_RESTRICT alphas, const double *GMM_RESTRICT means,
                     const double *GMM_RESTRICT icf, const double *GMM_RESTRICT x, double gamma, int m) {
  size_t stride = gmm_icf_size(d);
  double *Qdiags = malloc((size_t)d * k * sizeof(double));
  double *sum_qs = malloc((size_t)k * sizeof(double));
  double *xcentered = malloc((size_t)d * sizeof(double));
  double *Qxcentered = malloc((size_t)d * sizeof(double));
  double *main_term = malloc((size_t)k * sizeof(double));

  prepare_factors(d, k, icf, Qdiags, sum_qs);
  double slse = 0;
  for (int i = 0; i < n; i++) {
    for (int c = 0; c < k; c++) {
      subtract(d, x + (size_t)i * d, means + (size_t)c * d, xcentered);
      factor_times(d, Qdiags + (size_t)c * d, icf + (size_t)c * stride + d, xcentered, Qxcentered);
      main_term[c] = alphas[c] + sum_qs[c] - 0.5 * squared_norm((size_t)d, Qxcentered);
    }
    slse += logsumexp(k, main_term);
  }
  double constant = -0.5 * n * d * (LOG_2 + LOG_PI);
  double value =
      constant + slse - n * logsumexp(k, alphas) + log_wishart_prior(d, k, gamma, m, sum_qs, Qdiags, icf);

  free(main_term);
  free(Qxcentered);
  free(xcentered);
  free(sum_qs);
  free(Qdiags);
  return value;
}
