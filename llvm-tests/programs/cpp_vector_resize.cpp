// Exercises: resize, reserve, insert, erase, swap, move, copy assignment, pop_back and back of std::vector.
#include "check.hpp"
#include <utility>

static double f(const double *x, int n) {
  std::vector<double> a;
  a.reserve(2);
  for (int i = 0; i < n; i++) {
    a.resize(a.size() + 1);
    a.back() = x[i] * x[i];
  }
  a.insert(a.begin() + 1, x[0] * 3);
  a.insert(a.end(), x, x + n);
  a.erase(a.begin() + 2);
  std::vector<double> b(3, x[1]), c;
  b.swap(a);
  c = b;
  std::vector<double> d = std::move(c);
  d.assign(d.begin(), d.end() - 1);
  d.pop_back();
  a = std::move(b);
  double sum = 0;
  for (size_t i = 0; i < d.size(); i++)
    sum += d[i] * a[i] * (i + 1);
  return sum + d.at(1) * d.front();
}

int main() {
  check_gradient<f>("f", inputs(6));
  return failures != 0;
}
