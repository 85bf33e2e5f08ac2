// Exercises: std::sort, stable_sort, nth_element, partial_sort, lower_bound: data moved by comparisons.
#include "check.hpp"
#include <algorithm>

static double sorted(const double *x, int n) {
  std::vector<double> a(x, x + n);
  std::sort(a.begin(), a.end());
  double sum = 0;
  for (int i = 0; i < n; i++)
    sum += a[i] * a[i] * (i + 1);
  return sum;
}
static double by_key(const double *x, int n) {
  std::vector<int> order(n);
  for (int i = 0; i < n; i++)
    order[i] = i;
  std::sort(order.begin(), order.end(), [&](int i, int j) { return x[i] > x[j]; });
  double sum = 0;
  for (int i = 0; i < n; i++)
    sum += x[order[i]] * x[i] * (i + 1);
  return sum;
}
static double median(const double *x, int n) {
  std::vector<double> a(x, x + n);
  std::nth_element(a.begin(), a.begin() + n / 2, a.end());
  return a[n / 2] * a[n / 2] + *std::max_element(a.begin(), a.end());
}
static double pairs(const double *x, int n) {
  std::vector<std::pair<double, int>> a;
  for (int i = 0; i < n; i++)
    a.emplace_back(x[i] * x[i], i);
  std::sort(a.begin(), a.end());
  double sum = 0;
  for (int i = 0; i < n; i++)
    sum += a[i].first * x[a[i].second] * (i + 1);
  return sum;
}

int main() {
  check_gradient<sorted>("sort", inputs(24));
  check_gradient<by_key>("by key", inputs(20));
  check_gradient<median>("median", inputs(9));
  check_gradient<pairs>("pairs", inputs(20));
  return failures != 0;
}
