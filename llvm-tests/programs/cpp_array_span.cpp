// Exercises: std::array by value and nested, tuples, pairs, structured bindings, initializer lists.
#include "check.hpp"
#include <algorithm>
#include <array>
#include <initializer_list>
#include <tuple>

using Vec3 = std::array<double, 3>;

static Vec3 cross(const Vec3 &a, const Vec3 &b) {
  return {a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]};
}
static std::pair<double, int> largest(const Vec3 &a) {
  auto at = std::max_element(a.begin(), a.end());
  return {*at, int(at - a.begin())};
}
static std::tuple<double, double, int> parts(double a, double b) { return {a * b, a / b, 2}; }
static double sum(std::initializer_list<double> list) {
  double s = 0;
  for (double v : list)
    s += v * v;
  return s;
}

static double f(const double *x, int) {
  std::array<Vec3, 2> m{{{x[0], x[1], x[2]}, {x[3], x[4], x[5]}}};
  Vec3 c = cross(m[0], m[1]);
  auto [value, where] = largest(c);
  auto [p, q, two] = parts(c[0], x[where]);
  double a, b;
  std::tie(a, b, std::ignore) = parts(value, x[1]);
  return p * q + two * a + b + sum({x[0], c[1], p}) + std::get<0>(parts(x[2], x[3]));
}

int main() {
  check_gradient<f>("f", inputs(6));
  return failures != 0;
}
