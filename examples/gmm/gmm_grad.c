// The request. The objective's body has to be in the same module, so it is included.
// -DGMM_NO_AD builds without the tool: the hand-written gradient stands in (to test the driver and that gradient).
#include "gmm.c"

#ifdef GMM_NO_AD

void gmm_gradient_ad(int d, int k, int n, const double *alphas, double *dalphas, const double *means,
                     double *dmeans, const double *icf, double *dicf, const double *x, double gamma, int m) {
  gmm_gradient_hand(d, k, n, alphas, dalphas, means, dmeans, icf, dicf, x, gamma, m);
}

#else

extern int enzyme_dup, enzyme_const;
extern void __enzyme_autodiff(void *, ...);

void gmm_gradient_ad(int d, int k, int n, const double *alphas, double *dalphas, const double *means,
                     double *dmeans, const double *icf, double *dicf, const double *x, double gamma, int m) {
  __enzyme_autodiff((void *)gmm_objective, enzyme_const, d, enzyme_const, k, enzyme_const, n, //
                    enzyme_dup, alphas, dalphas, enzyme_dup, means, dmeans, enzyme_dup, icf, dicf,
                    enzyme_const, x, enzyme_const, gamma, enzyme_const, m);
}

#endif
