// Exercises: Eigen with dynamic sizes: the squared norm of a 30 x 30 product by the matrix and by the vector.
#include "check.hpp"
#include <eigen3/Eigen/Dense>

using Eigen::MatrixXd;
using Eigen::VectorXd;

static double square(const MatrixXd &a, const VectorXd &x) { return (a * x).squaredNorm(); }

int main() {
  const int m = 30;
  std::vector<double> entries = inputs(m * m, -1, 1), along = inputs(m * m + m, -0.7, 1.1);
  MatrixXd a = Eigen::Map<const MatrixXd>(entries.data(), m, m), da = MatrixXd::Zero(m, m);
  MatrixXd a_along = Eigen::Map<const MatrixXd>(along.data(), m, m);
  VectorXd x = VectorXd::LinSpaced(m, -0.9, 1.3), dx = VectorXd::Zero(m);
  VectorXd x_along = Eigen::Map<const VectorXd>(along.data() + m * m, m);

  __enzyme_autodiff<void>((void *)square, enzyme_dup, &a, &da, enzyme_dup, &x, &dx);
  VectorXd r = a * x, want = 2 * a.transpose() * r;
  double dot = dx.dot(x_along);
  for (int i = 0; i < m; i++) {
    expect("dx", dx[i], want[i]);
    for (int j = 0; j < m; j++) {
      expect("da", da(i, j), 2 * r[i] * x[j]);
      dot += da(i, j) * a_along(i, j);
    }
  }
  double tangent = __enzyme_fwddiff<double>((void *)square, enzyme_dup, &a, &a_along, enzyme_dup, &x, &x_along);
  expect("forward mode", tangent, dot);
  return failures != 0;
}
