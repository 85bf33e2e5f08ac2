// Exercises: classes, references, templates over the number type, a const model with a vector inside.
#include "check.hpp"
#include <vector>

struct Model {
  std::vector<double> weights;
  template <typename T> T operator()(const T &x) const {
    T sum = 0;
    for (double w : weights)
      sum = sum * x + std::tanh(w);
    return sum;
  }
};

struct Point {
  double x, y;
  Point &operator+=(const Point &o) {
    x += o.x;
    y += o.y;
    return *this;
  }
};

static double value(double x, const Model &m) { return m(x); }

static double walk(const Point *steps, int n) {
  Point at{0, 0};
  double length = 0;
  for (int i = 0; i < n; i++) {
    at += steps[i];
    length += std::hypot(at.x, at.y);
  }
  return length;
}

int main() {
  Model m{{1, -2, 3, 0.5}};
  const double x = 0.7, t0 = std::tanh(1.), t1 = std::tanh(-2.), t2 = std::tanh(3.);
  double dx = __enzyme_autodiff<double>((void *)value, enzyme_out, x, enzyme_const, &m);
  expect("value", dx, 3 * t0 * x * x + 2 * t1 * x + t2);

  Point steps[4] = {{1, 2}, {-0.5, 1}, {0.25, -3}, {2, 0.5}}, d[4] = {};
  __enzyme_autodiff<void>((void *)walk, enzyme_dup, steps, d, enzyme_const, 4);
  for (int k = 0; k < 4; k++) {
    // The k-th step moves every later point by itself.
    Point at{0, 0}, want{0, 0};
    for (int i = 0; i < 4; i++) {
      at += steps[i];
      double r = std::hypot(at.x, at.y);
      if (i >= k) want += Point{at.x / r, at.y / r};
    }
    expect("walk x", d[k].x, want.x);
    expect("walk y", d[k].y, want.y);
  }
  return failures != 0;
}
