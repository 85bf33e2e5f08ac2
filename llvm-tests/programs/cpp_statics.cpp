// Exercises: function-local statics with guards, thread_local, constexpr tables, namespaces, an assert, output inside.
#include "check.hpp"
#include <array>
#include <cassert>
#include <iostream>
#include <mutex>

namespace tables {
constexpr std::array<double, 4> weights{0.5, 1.5, -0.25, 2};
static const std::vector<double> &nodes() {
  static const std::vector<double> list = {0.1, 0.4, 0.7, 1.3};
  return list;
}
} // namespace tables
static double scale() {
  static double s = std::sqrt(2.0);
  return s;
}
static thread_local int calls = 0;
static std::mutex lock;

static double f(const double *x, int n) {
  assert(n > 0);
  calls++;
  std::lock_guard<std::mutex> held(lock);
  double sum = 0;
  for (int i = 0; i < n; i++) {
    sum += tables::weights[i % 4] * std::sin(x[i] * tables::nodes()[i % 4]) * scale();
    if (sum > 1e6) std::cout << "large " << sum << " at " << i << '\n';
  }
  if (calls < 0) std::printf("%g\n", sum);
  return sum * sum;
}

int main() {
  check_gradient<f>("f", inputs(6));
  return failures != 0;
}
