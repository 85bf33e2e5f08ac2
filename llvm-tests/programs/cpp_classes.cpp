// Exercises: constructors, destructors, inheritance without virtual, copy and move, operators, static members.
#include "check.hpp"
#include <utility>

class Buffer {
  double *data;
  int n;

public:
  static int alive;
  explicit Buffer(int n) : data(new double[n]()), n(n) { alive++; }
  Buffer(const Buffer &o) : data(new double[o.n]), n(o.n) {
    for (int i = 0; i < n; i++)
      data[i] = o.data[i];
    alive++;
  }
  Buffer(Buffer &&o) noexcept : data(std::exchange(o.data, nullptr)), n(std::exchange(o.n, 0)) { alive++; }
  Buffer &operator=(Buffer o) {
    std::swap(data, o.data);
    std::swap(n, o.n);
    return *this;
  }
  ~Buffer() {
    delete[] data;
    alive--;
  }
  double &operator[](int i) { return data[i]; }
  double operator()(int i) const { return data[i]; }
  int size() const { return n; }
  Buffer operator+(const Buffer &o) const {
    Buffer r(n);
    for (int i = 0; i < n; i++)
      r.data[i] = data[i] + o.data[i];
    return r;
  }
  friend Buffer operator*(double s, const Buffer &b) {
    Buffer r(b);
    for (int i = 0; i < r.n; i++)
      r.data[i] *= s;
    return r;
  }
};
int Buffer::alive = 0;
struct Base {
  double scale;
  explicit Base(double s) : scale(s) {}
  double apply(double v) const { return scale * v; }
};
struct Derived : Base {
  double shift;
  Derived(double s, double t) : Base(s), shift(t) {}
  double apply(double v) const { return Base::apply(v) + shift; }
};

static double f(const double *x, int n) {
  Buffer a(n), b(n);
  for (int i = 0; i < n; i++)
    a[i] = x[i] * x[i], b[i] = std::cos(x[i]);
  Buffer c = a + x[0] * b;
  Buffer d = std::move(c);
  c = d + a;
  Derived m(x[1], x[2]);
  double sum = 0;
  for (int i = 0; i < c.size(); i++)
    sum += m.apply(c(i)) * d(i);
  return sum;
}

int main() {
  check_gradient<f>("f", inputs(5));
  if (Buffer::alive) return 2;
  return failures != 0;
}
