// Exercises: Eigen with fixed sizes: inverse, determinant, cross, norm, quaternions, blocks, arrays, comma initialisers.
#include "check.hpp"
#include <eigen3/Eigen/Dense>
#include <eigen3/Eigen/Geometry>

static double inverse(const double *x, int) {
  Eigen::Map<const Eigen::Matrix4d> a(x);
  return (a + 3 * Eigen::Matrix4d::Identity()).inverse().trace();
}
static double geometry(const double *x, int) {
  Eigen::Vector3d a(x[0], x[1], x[2]), b(x[3], x[4], x[5]);
  Eigen::Matrix3d m;
  m << a, b, a.cross(b);
  Eigen::Quaterniond q(Eigen::AngleAxisd(x[0], b.normalized()));
  return m.determinant() + (q * a).dot(b) + a.normalized().dot(b) + m.inverse().norm() + (m.transpose() * m).trace();
}
static double blocks(const double *x, int) {
  Eigen::Matrix<double, 4, 4> m = Eigen::Map<const Eigen::Matrix4d>(x);
  m.block<2, 2>(0, 2) = m.block<2, 2>(2, 0) * m.topLeftCorner<2, 2>();
  m.row(3) += 2 * m.row(0);
  m.col(1).swap(m.col(2));
  m.diagonal().array() *= 1.5;
  return m.array().square().sum() + m.colwise().sum().prod() + m.rowwise().norm().sum() + m.maxCoeff();
}
static double arrays(const double *x, int n) {
  Eigen::Map<const Eigen::ArrayXd> a(x, n);
  Eigen::ArrayXd b = a.exp() + a.sin() * a.sqrt() + a.log().abs() + a.pow(3) + a.tanh() + a.cube();
  return (b / (1 + a)).sum() + (a > 1).select(a, a * a).sum() + b.matrix().squaredNorm() + a.min(b).sum();
}

int main() {
  check_gradient<inverse>("inverse", inputs(16));
  check_gradient<geometry>("geometry", inputs(6), 1e-6);
  check_gradient<blocks>("blocks", inputs(16));
  check_gradient<arrays>("arrays", inputs(7), 1e-6);
  return failures != 0;
}
