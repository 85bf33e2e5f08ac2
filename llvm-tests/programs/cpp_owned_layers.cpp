// Exercises: unique_ptr and new[]/delete[] inside the function, vectors of vectors, lambdas.
#include "check.hpp"
#include <memory>
#include <vector>

static double network(const double *w, const double *input, int width, int depth) {
  std::unique_ptr<double[]> layer(new double[width]);
  std::vector<std::vector<double>> kept;
  for (int i = 0; i < width; i++)
    layer[i] = input[i];
  auto activate = [](double a) { return a / (1 + std::fabs(a)); };
  for (int l = 0; l < depth; l++) {
    std::vector<double> next(width);
    for (int i = 0; i < width; i++) {
      double sum = 0;
      for (int j = 0; j < width; j++)
        sum += w[(l * width + i) * width + j] * layer[j];
      next[i] = activate(sum);
    }
    for (int i = 0; i < width; i++)
      layer[i] = next[i];
    kept.push_back(next);
  }
  double loss = 0;
  for (const auto &row : kept)
    for (double a : row)
      loss += a * a;
  return loss;
}

int main() {
  const int width = 3, depth = 4, n = width * width * depth;
  std::vector<double> w(n), dw(n), v(n), input = {0.5, -1, 2};
  for (int i = 0; i < n; i++)
    w[i] = std::sin(1.7 * i + 0.3), v[i] = std::cos(0.9 * i);
  __enzyme_autodiff<void>((void *)network, enzyme_dup, w.data(), dw.data(), enzyme_const, input.data(), enzyme_const,
                          width, enzyme_const, depth);
  double t = __enzyme_fwddiff<double>((void *)network, enzyme_dup, w.data(), v.data(), enzyme_const, input.data(),
                                      enzyme_const, width, enzyme_const, depth);
  double dot = 0;
  for (int i = 0; i < n; i++) {
    // Central differences of a smooth function: error h*h/6 times a third derivative of order one.
    const double h = 1e-5, old = w[i];
    w[i] = old + h;
    double up = network(w.data(), input.data(), width, depth);
    w[i] = old - h;
    double down = network(w.data(), input.data(), width, depth);
    w[i] = old;
    expect("differences", dw[i], (up - down) / (2 * h), 1e-7);
    dot += dw[i] * v[i];
  }
  expect("forward/reverse", t, dot);
  return failures != 0;
}
