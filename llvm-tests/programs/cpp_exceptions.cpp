// Exercises: exceptions thrown and caught inside, exceptions that pass through clean-ups, at() and its checks.
#include "check.hpp"
#include <stdexcept>

static double checked_sqrt(double a) {
  if (a < 0) throw std::domain_error("negative");
  return std::sqrt(a);
}
static double plain(const double *x, int n) {
  std::vector<double> v(x, x + n);
  double sum = 0;
  for (int i = 0; i < n; i++)
    sum += checked_sqrt(v.at(i)) * x[0];
  return sum;
}
static double caught(const double *x, int n) {
  double sum = 0;
  for (int i = 0; i < n; i++) {
    try {
      sum += checked_sqrt(x[i]) * x[0];
    } catch (const std::domain_error &) {
      sum += x[i] * x[i];
    }
  }
  return sum;
}

int main() {
  check_gradient<plain>("plain", inputs(5));
  check_gradient<caught>("nothing thrown", inputs(5));
  check_gradient<caught>("thrown", inputs(6, -1.0, 1.0));
  return failures != 0;
}
