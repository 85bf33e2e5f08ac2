// Exercises: lambdas by value and by reference, generic and nested ones, passed as templates, member pointers.
#include "check.hpp"

template <class F> static double integrate(F &&g, double a, double b, int n) {
  double h = (b - a) / n, sum = 0;
  for (int i = 0; i < n; i++)
    sum += h * g(a + (i + 0.5) * h);
  return sum;
}
template <class F> static auto twice(F g) {
  return [g](auto v) { return g(g(v)); };
}
struct Point {
  double x, y;
  double norm() const { return std::sqrt(x * x + y * y); }
};
template <double Point::*M> static double member(const Point &p) { return p.*M; }

static double f(const double *x, int n) {
  double a = x[0], sum = 0;
  auto by_value = [a, b = x[1]](double t) { return a * t * t + b; };
  auto by_reference = [&](double t) { sum += by_value(t) * a; };
  for (int i = 0; i < n; i++)
    by_reference(x[i]);
  Point p{x[1], x[2]};
  auto add = [&p](double t) -> double & { return p.x += t; };
  add(x[0]) *= 2;
  auto fib = [](auto &&self, int k, double v) -> double { return k < 2 ? v : self(self, k - 1, v) + v * self(self, k - 2, v); };
  return sum + integrate([&](double t) { return std::exp(-a * t * t) * x[2]; }, 0, x[1], 20) +
         twice([=](auto v) { return v * v + a; })(x[2]) + p.norm() + member<&Point::x>(p) * fib(fib, 5, x[1]);
}

int main() {
  check_gradient<f>("f", inputs(4));
  return failures != 0;
}
