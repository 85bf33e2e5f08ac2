// Requests as C++ templates: a function from a constant table and from a lambda, interleaved shadows, an argument
// by reference, structs by value, and returned memory in split mode.
#include "check.hpp"

extern int enzyme_byref, enzyme_interleave;
template <typename R, typename... A> R __enzyme_augmentfwd(void *, A...);
template <typename R, typename... A> R __enzyme_reverse(void *, A...);

struct pair {
  double a, b;
};
struct returned {
  void *tape;
  double *block, *shadow;
};

static double f(double x, double y) { return x * x * y; }
static double g(const double *x, const double *y) { return *x * *y * *y; }
static double h(pair p) { return p.a * p.b; }
typedef double (*binary)(double, double);
static const binary table[2] = {nullptr, f};

static double *squares(const double *x, int n) {
  double *r = new double[n];
  for (int i = 0; i < n; i++) r[i] = x[i] * x[i];
  return r;
}

int main() {
  pair p = __enzyme_autodiff<pair>((void *)table[1], 2.0, 3.0);
  expect("table a", p.a, 12);
  expect("table b", p.b, 4);
  double x = 2, y = 3, dx = 0, dy = 0;
  __enzyme_autodiff<void>((void *)g, &x, &y, enzyme_interleave, &dx, &dy);
  expect("interleaved x", dx, 9);
  expect("interleaved y", dy, 12);
  p = __enzyme_autodiff<pair>((void *)f, enzyme_byref, 8, &x, 3.0);
  expect("by reference", p.a, 12);
  p = __enzyme_autodiff<pair>((void *)h, pair{2, 5});
  expect("struct a", p.a, 5);
  expect("struct b", p.b, 2);
  double (*wave)(double) = [](double q) { return std::sin(q); };
  expect("lambda", __enzyme_autodiff<double>((void *)wave, 0.3), std::cos(0.3));
  double xs[3] = {1, 2, 3}, dxs[3] = {0, 0, 0};
  returned r = __enzyme_augmentfwd<returned>((void *)squares, enzyme_dup, xs, dxs, enzyme_const, 3);
  expect("returned", r.block[2], 9);
  for (int i = 0; i < 3; i++) r.shadow[i] = i + 1;
  __enzyme_reverse<void>((void *)squares, enzyme_dup, xs, dxs, enzyme_const, 3, r.tape);
  for (int i = 0; i < 3; i++) expect("returned, seeded", dxs[i], 2 * xs[i] * (i + 1));
  delete[] r.block;
  delete[] r.shadow;
  return failures;
}
