// Exercises: std::map, std::unordered_map and std::set with double values or keys of ints.
#include "check.hpp"
#include <map>

static double f(const double *x, int n) {
  std::map<int, double> m;
  for (int i = 0; i < n; i++)
    m[(i * 7) % 5] += x[i] * x[i];
  double sum = 0;
  for (const auto &[key, value] : m)
    sum += (key + 1) * value * value;
  auto at = m.find(2);
  if (at != m.end()) sum += at->second * x[0];
  m.erase(1);
  return sum + m.begin()->second;
}

int main() {
  check_gradient<f>("f", inputs(6));
  return failures != 0;
}
