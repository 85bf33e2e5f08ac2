// Forward mode after the primal, of containers and virtual calls, and activity at run time behind containers.
#include "check.hpp"
#include <vector>
#include <memory>
extern int enzyme_runtime_activity, enzyme_nofree;
template <typename R, typename... A> R __enzyme_augmentfwd(void *, A...);
template <typename R, typename... A> R __enzyme_fwdsplit(void *, A...);
static double vec(const double *x, int n) { std::vector<double> v; for (int i = 0; i < n; i++) v.push_back(x[i] * (v.empty() ? 1 : v.back())); double s = 0; for (double d : v) s += d * d; return s; }
struct Op { virtual double f(double) const = 0; virtual ~Op() {} };
struct Sq : Op { double f(double x) const override { return x * x; } };
struct Sc : Op { double k; Sc(double k) : k(k) {} double f(double x) const override { return k * x; } };
static double chain(const double *x, int n) { double r = x[0]; for (int i = 1; i < n; i++) { std::unique_ptr<Op> o; if (i & 1) o = std::make_unique<Sq>(); else o = std::make_unique<Sc>(x[i]); r = o->f(r); } return r; }
static double model(const std::vector<double> *w, const std::vector<double> *x) { double s = 0; for (size_t i = 0; i < x->size(); i++) s += (*w)[i] * (*x)[i] * (*x)[i]; return s; }
template <double (*F)(const double *, int)> void cmp(const char *name) {
  auto x = inputs(5); std::vector<double> t{1, -1, 0.5, 0.25, 2};
  double want = __enzyme_fwddiff<double>((void *)F, enzyme_dup, x.data(), t.data(), enzyme_const, 5);
  void *tape = __enzyme_augmentfwd<void *>((void *)F, enzyme_dup, x.data(), t.data(), enzyme_const, 5);
  std::vector<double> z(5, 0.0);
  expect(name, __enzyme_fwdsplit<double>((void *)F, enzyme_dup, z.data(), t.data(), enzyme_const, 5, tape), want, 1e-12);
}
int main() {
  cmp<vec>("vec"); cmp<chain>("chain");
  std::vector<double> w = inputs(4), x = inputs(4), dx(4, 0.0);
  __enzyme_autodiff<void>((void *)model, enzyme_runtime_activity, enzyme_const, &w, enzyme_dup, &x, &dx);
  expect("ra", dx[2], 2 * w[2] * x[2]);
  std::vector<double> dw(4, 0.0);
  __enzyme_autodiff<void>((void *)model, enzyme_runtime_activity, enzyme_dup, &w, &dw, enzyme_dup, &x, &x);
  expect("ra w", dw[1], x[1] * x[1]);
  return failures;
}
