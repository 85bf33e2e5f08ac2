// Exercises: std::unordered_map with double values.
#include "check.hpp"
#include <unordered_map>

static double f(const double *x, int n) {
  std::unordered_map<int, double> m;
  for (int i = 0; i < n; i++)
    m[(i * 7) % 5] += x[i] * x[i];
  double sum = 0;
  for (int k = 0; k < 5; k++) {
    auto at = m.find(k);
    if (at != m.end()) sum += (k + 1) * at->second * at->second;
  }
  return sum + m.count(3) * x[0] + m.at(2);
}

int main() {
  check_gradient<f>("f", inputs(6));
  return failures != 0;
}
