// Exercises: virtual bases, several bases, dynamic_cast down and across, to pointers and to nothing.
#include "check.hpp"

struct Base {
  double b;
  Base(double b) : b(b) {}
  virtual double val() const { return b; }
  virtual ~Base() {}
};
struct Left : virtual Base {
  double l;
  Left(double l) : Base(0), l(l) {}
  double val() const override { return b * l; }
};
struct Right : virtual Base {
  double r;
  Right(double r) : Base(0), r(r) {}
  virtual double other() const { return b + r; }
};
struct Both : Left, Right {
  double d;
  Both(double b, double l, double r, double d) : Base(b), Left(l), Right(r), d(d) {}
  double val() const override { return Left::val() * r * d; }
  double other() const override { return Right::other() * l; }
};
struct First {
  virtual double one() = 0;
};
struct Second {
  virtual double two() = 0;
  double z = 2;
};
struct Two : First, Second {
  double q;
  Two(double q) : q(q) {}
  double one() override { return q * q; }
  double two() override { return q * z; }
};
static double use(Second *p) {
  p->z *= 1.5;
  return p->two();
}
__attribute__((noinline)) static double mixed(const Base *b, const Right *r) { return b->val() * r->other() + r->b; }

static double f(const double *x, int) {
  Both d(x[0], x[1], x[2], x[3]);
  Two i(x[1]);
  i.z = x[0];
  double s = mixed(&d, &d) + use(&i) + i.one();
  Base plain(x[2]), *bases[2] = {&d, &plain};
  for (Base *p : bases) {
    if (auto *l = dynamic_cast<Left *>(p))
      s += l->l * x[3];
    else
      s += p->val() * p->b;
  }
  if (auto *p = dynamic_cast<First *>((Second *)&i)) s += p->one();
  return s;
}

int main() {
  check_gradient<f>("f", inputs(4));
  return failures != 0;
}
