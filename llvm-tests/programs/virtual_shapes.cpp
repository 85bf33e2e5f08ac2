// Virtual calls: objects made inside and outside, shadows cleared, copied, and made as objects.
#include "check.hpp"
#include <cstring>
#include <memory>
#include <vector>

struct Shape {
  virtual ~Shape() {}
  virtual double area() const = 0;
  virtual void scale(double s) = 0;
};
struct Circle : Shape {
  double r;
  explicit Circle(double r) : r(r) {}
  double area() const override { return 3.0 * r * r; }
  void scale(double s) override { r *= s; }
};
struct Rect : Shape {
  double w, h;
  Rect(double w, double h) : w(w), h(h) {}
  double area() const override { return w * h; }
  void scale(double s) override { w *= s; h *= s * s; }
};
struct Named { virtual double weight() const { return 2.0; } int id = 3; };
struct Heavy : Named, Shape {
  double m;
  explicit Heavy(double m) : m(m) {}
  double weight() const override { return m; }
  double area() const override { return m * m * weight(); }
  void scale(double s) override { m += s; }
};

static double by_reference(const Shape &s) { return s.area() * s.area(); }
static double many(Shape **list, int n, double s) {
  double sum = 0;
  for (int i = 0; i < n; i++) {
    list[i]->scale(s);
    sum += list[i]->area();
  }
  return sum;
}
static double inside(double x, int kind) {
  std::unique_ptr<Shape> s;
  if (kind == 0) s = std::make_unique<Circle>(x);
  else if (kind == 1) s = std::make_unique<Rect>(x, 2 * x);
  else s = std::make_unique<Heavy>(x);
  s->scale(x);
  return s->area();
}
static double in_vector(double x) {
  std::vector<std::unique_ptr<Shape>> v;
  v.push_back(std::make_unique<Circle>(x));
  v.push_back(std::make_unique<Rect>(x, 3));
  double sum = 0;
  for (auto &s : v) sum += s->area();
  return sum;
}

int main() {
  double h = 1e-6;
  Circle c(1.5), dc(0);
  __enzyme_autodiff<void>((void *)by_reference, enzyme_dup, &c, &dc);
  expect("circle", dc.r, 4 * 9 * 1.5 * 1.5 * 1.5);
  alignas(8) char zero[sizeof(Rect)];
  std::memset(zero, 0, sizeof zero);
  Rect r(1.2, 0.7);
  __enzyme_autodiff<void>((void *)by_reference, enzyme_dup, &r, zero);
  Rect *dr = reinterpret_cast<Rect *>(zero);
  expect("rect w", dr->w, 2 * 1.2 * 0.7 * 0.7);
  expect("rect h", dr->h, 2 * 1.2 * 1.2 * 0.7);
  for (int kind = 0; kind < 3; kind++) {
    double x = 1.1;
    double fd = (inside(x + h, kind) - inside(x - h, kind)) / (2 * h);
    double d = __enzyme_autodiff<double>((void *)inside, enzyme_out, x, enzyme_const, kind);
    expect("inside", d / fd, 1.0, 1e-6);
    expect("inside fwd", __enzyme_fwddiff<double>((void *)inside, enzyme_dup, x, 1.0, enzyme_const, kind), d);
  }
  Circle a(1.5), da(0);
  Rect b(0.5, 2), db(0, 0);
  Heavy m(0.8), dm(0);
  Shape *list[] = {&a, &b, &m}, *shadows[] = {&da, &db, &dm};
  double s = 1.3;
  double ds = __enzyme_autodiff<double>((void *)many, enzyme_dup, list, shadows, enzyme_const, 3, enzyme_out, s);
  double A = 1.5, W = 0.5, H = 2, M = 0.8;
  expect("scale", ds, 6 * A * A * s + 3 * W * H * s * s + 3 * (M + s) * (M + s));
  expect("list a", da.r, 6 * A * s * s);
  expect("list w", db.w, H * s * s * s);
  expect("list m", dm.m, 3 * (M + s) * (M + s));
  double x = 0.9;
  expect("vector", __enzyme_autodiff<double>((void *)in_vector, enzyme_out, x), 6 * x + 3);
  std::puts("ok");
  return failures != 0;
}
