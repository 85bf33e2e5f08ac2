// Exercises: the numeric and copying algorithms of the library on doubles.
#include "check.hpp"
#include <algorithm>
#include <numeric>

static double f(const double *x, int n) {
  std::vector<double> a(x, x + n), b(n), c(n);
  std::transform(a.begin(), a.end(), b.begin(), [](double v) { return v * v + 1; });
  std::partial_sum(b.begin(), b.end(), c.begin());
  double dot = std::inner_product(a.begin(), a.end(), c.begin(), 0.0);
  std::reverse(c.begin(), c.end());
  std::rotate(c.begin(), c.begin() + 2, c.end());
  std::for_each(c.begin(), c.end(), [&](double &v) { v *= x[0]; });
  std::vector<double> d(n);
  std::copy_if(c.begin(), c.end(), d.begin(), [](double v) { return v > 3; });
  std::fill(b.begin(), b.begin() + 2, x[1]);
  std::generate(b.begin() + 2, b.end(), [k = 0, x]() mutable { return x[k++ % 3] * 2; });
  std::iota(a.begin(), a.end(), x[2]);
  std::swap_ranges(a.begin(), a.begin() + 2, b.begin());
  std::adjacent_difference(d.begin(), d.end(), d.begin());
  double sum = std::accumulate(d.begin(), d.end(), 0.0, [](double s, double v) { return s + v * v; });
  return dot + sum + std::clamp(x[0] * 2, 0.5, 2.5) + std::max(x[1], x[2]) * std::min(a[0], b[0]) +
         std::max({x[0], x[1], x[2]}) + std::inner_product(a.begin(), a.end(), b.begin(), 0.0);
}

int main() {
  check_gradient<f>("f", inputs(6));
  return failures != 0;
}
