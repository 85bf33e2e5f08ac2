// Exercises: expression templates with CRTP: sums, products and scalars of vectors, evaluated lazily.
#include "check.hpp"

template <class E> struct Expr {
  double operator[](size_t i) const { return static_cast<const E &>(*this)[i]; }
  size_t size() const { return static_cast<const E &>(*this).size(); }
};
struct Vec : Expr<Vec> {
  std::vector<double> v;
  explicit Vec(size_t n) : v(n) {}
  Vec(const double *x, size_t n) : v(x, x + n) {}
  template <class E> Vec(const Expr<E> &e) : v(e.size()) {
    for (size_t i = 0; i < v.size(); i++)
      v[i] = e[i];
  }
  double operator[](size_t i) const { return v[i]; }
  size_t size() const { return v.size(); }
};
template <class A, class B> struct Sum : Expr<Sum<A, B>> {
  const A &a;
  const B &b;
  Sum(const A &a, const B &b) : a(a), b(b) {}
  double operator[](size_t i) const { return a[i] + b[i]; }
  size_t size() const { return a.size(); }
};
template <class A> struct Scaled : Expr<Scaled<A>> {
  double s;
  const A &a;
  Scaled(double s, const A &a) : s(s), a(a) {}
  double operator[](size_t i) const { return s * a[i]; }
  size_t size() const { return a.size(); }
};
template <class A, class B> struct Times : Expr<Times<A, B>> {
  const A &a;
  const B &b;
  Times(const A &a, const B &b) : a(a), b(b) {}
  double operator[](size_t i) const { return a[i] * b[i]; }
  size_t size() const { return a.size(); }
};
template <class A, class B> Sum<A, B> operator+(const Expr<A> &a, const Expr<B> &b) {
  return {static_cast<const A &>(a), static_cast<const B &>(b)};
}
template <class A> Scaled<A> operator*(double s, const Expr<A> &a) { return {s, static_cast<const A &>(a)}; }
template <class A, class B> Times<A, B> operator*(const Expr<A> &a, const Expr<B> &b) {
  return {static_cast<const A &>(a), static_cast<const B &>(b)};
}

static double f(const double *x, int n) {
  Vec a(x, n), b = x[0] * a + a * a;
  Vec c = b * b + 2.0 * (a + x[1] * b);
  double sum = 0;
  for (size_t i = 0; i < c.size(); i++)
    sum += c[i];
  return sum;
}

int main() {
  check_gradient<f>("f", inputs(5));
  return failures != 0;
}
