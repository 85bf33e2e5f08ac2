// Exercises: a Kalman filter on small matrix templates, a cubic spline, a Monte Carlo price with a generator.
#include "check.hpp"
#include <array>
#include <random>

template <int R, int C> struct Mat {
  std::array<std::array<double, C>, R> a{};
  double &operator()(int i, int j) { return a[i][j]; }
  double operator()(int i, int j) const { return a[i][j]; }
  static Mat identity() {
    Mat m;
    for (int i = 0; i < R && i < C; i++)
      m(i, i) = 1;
    return m;
  }
  Mat<C, R> transposed() const {
    Mat<C, R> t;
    for (int i = 0; i < R; i++)
      for (int j = 0; j < C; j++)
        t(j, i) = a[i][j];
    return t;
  }
};
template <int R, int K, int C> Mat<R, C> operator*(const Mat<R, K> &x, const Mat<K, C> &y) {
  Mat<R, C> r;
  for (int i = 0; i < R; i++)
    for (int j = 0; j < C; j++)
      for (int k = 0; k < K; k++)
        r(i, j) += x(i, k) * y(k, j);
  return r;
}
template <int R, int C> Mat<R, C> operator+(Mat<R, C> x, const Mat<R, C> &y) {
  for (int i = 0; i < R; i++)
    for (int j = 0; j < C; j++)
      x(i, j) += y(i, j);
  return x;
}
template <int R, int C> Mat<R, C> operator*(double s, Mat<R, C> x) {
  for (auto &row : x.a)
    for (double &v : row)
      v *= s;
  return x;
}

static double kalman(const double *x, int n) {
  Mat<2, 2> f = Mat<2, 2>::identity(), p = x[0] * Mat<2, 2>::identity();
  f(0, 1) = 0.1;
  Mat<2, 2> q = x[1] * x[1] * Mat<2, 2>::identity();
  Mat<1, 2> h;
  h(0, 0) = 1;
  Mat<2, 1> state;
  double loglik = 0;
  for (int t = 2; t < n; t++) {
    state = f * state;
    p = f * p * f.transposed() + q;
    double s = (h * p * h.transposed())(0, 0) + 0.5;
    double residual = x[t] - (h * state)(0, 0);
    Mat<2, 1> gain = (1 / s) * (p * h.transposed());
    state = state + residual * gain;
    p = p + (-1.0) * (gain * (h * p));
    loglik -= 0.5 * (std::log(s) + residual * residual / s);
  }
  return loglik;
}
struct Spline {
  std::vector<double> y, m;
  explicit Spline(std::vector<double> values) : y(std::move(values)), m(y.size()) {
    size_t n = y.size();
    std::vector<double> c(n), d(n);
    for (size_t i = 1; i + 1 < n; i++) {
      double w = 4 - c[i - 1];
      c[i] = 1 / w;
      d[i] = (6 * (y[i + 1] - 2 * y[i] + y[i - 1]) - d[i - 1]) / w;
    }
    for (size_t i = n - 2; i >= 1; i--)
      m[i] = d[i] - c[i] * m[i + 1];
  }
  double operator()(double t) const {
    size_t i = std::min((size_t)t, y.size() - 2);
    double b = t - i, a = 1 - b;
    return a * y[i] + b * y[i + 1] + ((a * a * a - a) * m[i] + (b * b * b - b) * m[i + 1]) / 6;
  }
};
static double spline(const double *x, int n) {
  Spline s(std::vector<double>(x, x + n));
  double sum = 0;
  for (double t = 0.05; t < n - 1; t += 0.31)
    sum += s(t) * s(t);
  return sum;
}
static double monte_carlo(const double *x, int) {
  std::mt19937 generator(42);
  std::normal_distribution<double> normal(0, 1);
  double sum = 0;
  for (int i = 0; i < 50; i++) {
    double s = x[0];
    for (int t = 0; t < 4; t++)
      s *= std::exp((x[1] - 0.5 * x[2] * x[2]) * 0.25 + x[2] * 0.5 * normal(generator) * 0.3);
    sum += std::max(s - x[3], 0.0);
  }
  return sum / 50;
}

int main() {
  check_gradient<kalman>("kalman", inputs(8));
  check_gradient<spline>("spline", inputs(7));
  check_gradient<monte_carlo>("monte carlo", {1.5, 0.3, 0.4, 0.9}, 1e-6);
  return failures != 0;
}
