// C++: rules for a template's instance and for a member function, registered through casts; a Hessian-vector
// product of a function that uses std::vector and both; an annotated inactive function. Factors of 10 show
// whose rule was used.
#include "check.hpp"
#include <vector>

#define NI __attribute__((noinline))

template <typename T> NI T blend(T a, T b) { return a * b; }
struct Blended {
  void *tape;
  double value;
};
struct Pair {
  double first, second;
};
static Blended blend_augmented(double a, double b) { return {nullptr, a * b}; }
static Pair blend_reverse(double a, double b, double seed, void *) { return {10 * seed * b, 10 * seed * a}; }
static Pair blend_forward(double a, double da, double b, double db) {
  return {a * b, 10 * (da * b + a * db)};
}
void *__enzyme_register_gradient_blend[] = {(void *)(double (*)(double, double))blend<double>,
                                            (void *)blend_augmented, (void *)blend_reverse};
void *__enzyme_register_derivative_blend[] = {(void *)(double (*)(double, double))blend<double>,
                                              (void *)blend_forward};

struct Meter {
  static NI double read(const double *x, int n) {
    double sum = 0;
    for (int i = 0; i < n; i++)
      sum += x[i] * x[i];
    return sum;
  }
  static double read_augmented(const double *x, double *, int n) { return read(x, n); }
  static void read_reverse(const double *x, double *dx, int n, double seed) {
    for (int i = 0; i < n; i++)
      dx[i] += 2 * x[i] * seed;
  }
};
void *__enzyme_register_gradient_meter[] = {(void *)Meter::read, (void *)Meter::read_augmented,
                                            (void *)Meter::read_reverse};

__attribute__((noinline, annotate("enzyme_inactive"))) double quantum(double x) {
  return std::floor(4 * x) / 4;
}

static double f(const double *x, int n) {
  std::vector<double> y(x, x + n);
  for (int i = 1; i < n; i++)
    y[i] += std::sin(y[i - 1]) * quantum(x[i]);
  double sum = 0;
  for (int i = 0; i + 1 < n; i++)
    sum += blend(y[i], x[i + 1]);
  return sum * Meter::read(y.data(), n);
}

static void gradient(const double *x, double *g, int n) {
  for (int i = 0; i < n; i++)
    g[i] = 0;
  __enzyme_autodiff<void>((void *)f, enzyme_dup, x, g, enzyme_const, n);
}

int main() {
  const int n = 4;
  double x[n] = {0.3, -0.2, 0.55, 0.9}, v[n] = {1, -0.5, 0.25, 2}, g[n], unused[n], hv[n] = {0};
  gradient(x, g, n);
  double dot = 0;
  for (int i = 0; i < n; i++)
    dot += g[i] * v[i];
  double forward = __enzyme_fwddiff<double>((void *)f, enzyme_dup, x, v, enzyme_const, n);
  expect("forward/reverse", forward, dot);
  double one = 0.7, d = 0;
  __enzyme_autodiff<void>((void *)f, enzyme_dup, &one, &d, enzyme_const, 1);
  expect("no product", d, 0);
  Pair p = __enzyme_autodiff<Pair>((void *)(double (*)(double, double))blend<double>, enzyme_out, 2.0,
                                   enzyme_out, 3.0);
  expect("blend first", p.first, 30);
  expect("blend second", p.second, 20);

  __enzyme_fwddiff<void>((void *)gradient, enzyme_dup, x, v, enzyme_dup, unused, hv, enzyme_const, n);
  double h = 1e-5, up[n], down[n], gu[n], gd[n];
  for (int i = 0; i < n; i++) {
    up[i] = x[i] + h * v[i];
    down[i] = x[i] - h * v[i];
  }
  gradient(up, gu, n);
  gradient(down, gd, n);
  for (int i = 0; i < n; i++)
    expect("second derivative", hv[i], (gu[i] - gd[i]) / (2 * h), 1e-6);
  return failures != 0;
}
