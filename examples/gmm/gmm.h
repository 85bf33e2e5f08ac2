// The Gaussian-mixture objective of ADBench and its gradients.
//
// Parameters, all flat arrays:
//   alphas  k                   logits of the mixture weights
//   means   k x d               row c is the mean of component c
//   icf     k x d(d+1)/2        inverse covariance factor Q_c (lower triangular): first the d logarithms of its
//                               diagonal, then its strictly lower triangle, column by column
// Data: x (n x d) and the Wishart prior (gamma, m).
#ifndef GMM_H
#define GMM_H

#include <stddef.h>

// Empty: plain pointers, the tool has to find out what may overlap. -DGMM_RESTRICT=restrict: the caller promises.
#ifndef GMM_RESTRICT
#define GMM_RESTRICT
#endif

static inline size_t gmm_icf_size(int d) { return (size_t)d * ((size_t)d + 1) / 2; }

// Log-likelihood of the points under the mixture plus the prior term.
double gmm_objective(int d, int k, int n, const double *GMM_RESTRICT alphas, const double *GMM_RESTRICT means,
                     const double *GMM_RESTRICT icf, const double *GMM_RESTRICT x, double gamma, int m);

// Adds the gradient of gmm_objective to dalphas, dmeans and dicf (shaped as their primals). By the tool.
void gmm_gradient_ad(int d, int k, int n, const double *alphas, double *dalphas, const double *means,
                     double *dmeans, const double *icf, double *dicf, const double *x, double gamma, int m);

// The same by hand, written to dalphas, dmeans and dicf rather than added; also returns the objective.
double gmm_gradient_hand(int d, int k, int n, const double *alphas, double *dalphas, const double *means,
                         double *dmeans, const double *icf, double *dicf, const double *x, double gamma,
                         int m);

#endif
