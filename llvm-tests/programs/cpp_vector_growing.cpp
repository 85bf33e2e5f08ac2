// Exercises: a std::vector that grows inside the function, exceptions on; a request beside destructors.
#include "check.hpp"
#include <string>
#include <vector>

static double f(const double *x, int n) {
  std::vector<double> squares;
  for (int i = 0; i < n; i++)
    squares.push_back(x[i] * x[i]);
  double sum = 0;
  for (double s : squares)
    sum += std::sin(s);
  return sum;
}

int main() {
  std::string name = "long enough to be on the heap, so that it has a destructor to run";
  for (int n : {0, 1, 5, 40}) {
    std::vector<double> x(n), dx(n), v(n);
    for (int i = 0; i < n; i++)
      x[i] = 0.1 * i - 0.7, v[i] = 1 - 0.05 * i;
    __enzyme_autodiff<void>((void *)f, enzyme_dup, x.data(), dx.data(), enzyme_const, n);
    double tangent = __enzyme_fwddiff<double>((void *)f, enzyme_dup, x.data(), v.data(), enzyme_const, n);
    double dot = 0;
    for (int i = 0; i < n; i++) {
      expect(name.c_str(), dx[i], 2 * x[i] * std::cos(x[i] * x[i]));
      dot += dx[i] * v[i];
    }
    expect("forward/reverse", tangent, dot);
  }
  return failures != 0;
}
