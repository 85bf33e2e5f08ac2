// Exercises: output beside the computation: std::endl, manipulators, string streams, strings of numbers.
#include "check.hpp"
#include <iomanip>
#include <iostream>
#include <sstream>
#include <string>

static double f(const double *x, int n) {
  double s = 0;
  for (int i = 0; i < n; i++) {
    s += x[i] * x[i];
    if (s < -1e9) std::cout << "s=" << std::setprecision(3) << s << std::endl;
  }
  std::ostringstream os;
  os << "val " << s << " n " << n << std::endl;
  std::string text = os.str();
  if (text.empty()) std::cerr << "empty\n";
  std::string name = "model-" + std::to_string(n);
  return s * (name.size() > 3 ? 2 : 1);
}

int main() {
  check_gradient<f>("f", inputs(4));
  return failures != 0;
}
