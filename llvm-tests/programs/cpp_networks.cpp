// Exercises: an LSTM cell and a perceptron of layers held by value, parameters in one flat array.
#include "check.hpp"
#include <functional>

struct Tape {
  const double *p;
  double next() { return *p++; }
};
class Lstm {
  int n;
  std::vector<double> w, h, c;

public:
  Lstm(int n, Tape &t) : n(n), w(4 * n * (n + 2)), h(n), c(n) {
    for (double &v : w)
      v = t.next();
  }
  static double sigmoid(double v) { return 1 / (1 + std::exp(-v)); }
  void step(double in) {
    std::vector<double> gate(4 * n);
    for (int g = 0; g < 4 * n; g++) {
      const double *row = &w[g * (n + 2)];
      double sum = row[0] * in + row[1];
      for (int j = 0; j < n; j++)
        sum += row[2 + j] * h[j];
      gate[g] = g / n == 2 ? std::tanh(sum) : sigmoid(sum);
    }
    for (int i = 0; i < n; i++) {
      c[i] = gate[n + i] * c[i] + gate[i] * gate[2 * n + i];
      h[i] = gate[3 * n + i] * std::tanh(c[i]);
    }
  }
  const std::vector<double> &state() const { return h; }
};
static double lstm(const double *x, int) {
  Tape t{x};
  Lstm cell(2, t);
  double sum = 0;
  for (double in : {0.3, -0.7, 1.1}) {
    cell.step(in);
    for (double v : cell.state())
      sum += v * v;
  }
  return sum;
}
struct Dense {
  int in, out;
  std::vector<double> w, b;
  Dense(int in, int out, Tape &t) : in(in), out(out), w(in * out), b(out) {
    for (double &v : w)
      v = t.next();
    for (double &v : b)
      v = t.next();
  }
  template <class F> std::vector<double> operator()(const std::vector<double> &x, F activation) const {
    std::vector<double> y(b);
    for (int i = 0; i < out; i++) {
      for (int j = 0; j < in; j++)
        y[i] += w[i * in + j] * x[j];
      y[i] = activation(y[i]);
    }
    return y;
  }
};
class Mlp {
  std::vector<Dense> layers;

public:
  Mlp(std::initializer_list<int> sizes, Tape &t) {
    for (auto s = sizes.begin(); s + 1 != sizes.end(); ++s)
      layers.emplace_back(s[0], s[1], t);
  }
  std::vector<double> forward(std::vector<double> v) const {
    for (const Dense &l : layers)
      v = l(v, [](double a) { return a > 0 ? a : 0.1 * a; });
    return v;
  }
};
static double mlp(const double *x, int) {
  Tape t{x};
  Mlp net({2, 3, 3, 1}, t);
  double loss = 0;
  for (int i = 0; i < 4; i++) {
    double y = net.forward({double(i & 1), double(i >> 1)})[0] - ((i & 1) ^ (i >> 1));
    loss += y * y;
  }
  return loss;
}

int main() {
  check_gradient<lstm>("lstm", inputs(32, -0.9, 0.8));
  check_gradient<mlp>("mlp", inputs(25, -0.9, 0.8));
  return failures != 0;
}
