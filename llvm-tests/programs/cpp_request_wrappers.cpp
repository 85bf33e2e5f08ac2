// Requests in functions and templates that get the function, or its annotations, as arguments; unoptimised code keeps
// them apart.
#include "check.hpp"
#include <complex>
#include <utility>
extern int enzyme_out;
static double square(double x) { return x * x; }
static double cube(double x) { return x * x * x; }
static double area(double *x, int n) { double s = 0; for (int i = 0; i < n; i++) s += x[i] * x[i]; return s; }
// Known elsewhere too: what is left of it stops the program.
double slope(double (*f)(double), double x) { return __enzyme_autodiff<double>((void *)f, x); }
static double slope_of_slope(double (*f)(double), double x) { return slope(f, x) + 1; }
template <typename R, typename F, typename... A> R gradient(F *f, A &&...a) {
  return __enzyme_autodiff<R>((void *)f, std::forward<A>(a)...);
}
template <typename F, typename... A> double along(F f, A... a) { return __enzyme_fwddiff<double>((void *)+f, a...); }
struct derivative { double (*f)(double); double operator()(double x) const { return slope(f, x); } };
template <double (*F)(double)> double fixed(double x) { return __enzyme_autodiff<double>((void *)F, x); }
static std::complex<double> csq(std::complex<double> z) { return z * z * z; }
static double twice(double (*f)(double), double x) { return slope(f, x); }
int main() {
  expect("plain", slope(square, 3.0), 6);
  expect("other", slope(cube, 3.0), 27);
  expect("behind another", slope_of_slope(cube, 2.0), 13);
  double x[3] = {1, 2, 3}, dx[3] = {0, 0, 0};
  gradient<void>(area, enzyme_dup, x, dx, enzyme_const, 3);
  expect("annotations", dx[2], 6);
  expect("lambda", along([](double a, double b) { return a * b; }, 3.0, 1.0, 4.0, 0.5), 5.5);
  expect("object", derivative{cube}(1.0), 3);
  expect("template argument", fixed<square>(4.0), 8);
  expect("two levels", twice(square, 4.0), 8);
  std::complex<double> z(1, 2), d = __enzyme_fwddiff<std::complex<double>>((void *)csq, enzyme_dup, z, std::complex<double>(1, 0));
  std::complex<double> w = 3.0 * z * z;
  expect("complex re", d.real(), w.real());
  expect("complex im", d.imag(), w.imag());
  return failures;
}
