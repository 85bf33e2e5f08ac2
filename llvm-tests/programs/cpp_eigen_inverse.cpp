// Exercises: Eigen with a fixed size: the trace of the inverse of a 4 x 4 matrix, whose gradient is -(A^-T A^-T).
#include "check.hpp"
#include <eigen3/Eigen/Dense>

static double trace(const double *x, int) {
  Eigen::Map<const Eigen::Matrix4d> a(x);
  return (a + 3 * Eigen::Matrix4d::Identity()).inverse().trace();
}

static double matrix_trace(const Eigen::Matrix4d &a) { return a.inverse().trace(); }

int main() {
  std::vector<double> x = inputs(16);
  check_gradient<trace>("trace of the inverse", x);

  Eigen::Matrix4d a = Eigen::Map<const Eigen::Matrix4d>(x.data()) + 3 * Eigen::Matrix4d::Identity();
  Eigen::Matrix4d da = Eigen::Matrix4d::Zero(), along = Eigen::Matrix4d::Random();
  __enzyme_autodiff<void>((void *)matrix_trace, enzyme_dup, &a, &da);
  Eigen::Matrix4d inverse = a.inverse(), want = -(inverse * inverse).transpose();
  for (int i = 0; i < 4; i++)
    for (int j = 0; j < 4; j++)
      expect("analytic", da(i, j), want(i, j));
  double tangent = __enzyme_fwddiff<double>((void *)matrix_trace, enzyme_dup, &a, &along);
  expect("forward mode", tangent, da.cwiseProduct(along).sum());
  return failures != 0;
}
