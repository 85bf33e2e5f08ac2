// What the C++ programs share: requests as templates, a comparison of both modes with finite differences, and a count
// of failures. Heap blocks are counted by check_heap.cc, which the runner links to every C++ program.
#pragma once
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <vector>

extern int enzyme_dup, enzyme_out, enzyme_const, enzyme_primal_return;

template <typename R, typename... A> R __enzyme_autodiff(void *, A...);
template <typename R, typename... A> R __enzyme_fwddiff(void *, A...);

static int failures;

// Relative to the larger of 1 and what is expected; a NaN fails.
static inline void expect(const char *what, double got, double want, double tolerance = 1e-10) {
  double scale = std::fabs(want) > 1 ? std::fabs(want) : 1;
  if (std::fabs(got - want) <= tolerance * scale) return;
  std::printf("FAIL %s: got %.17g, want %.17g\n", what, got, want);
  failures++;
}

// Five-point differences of F at x[i].
template <double (*F)(const double *, int)> double difference(std::vector<double> x, int i) {
  double h = 1e-3, at = x[i];
  auto moved = [&](double by) {
    x[i] = at + by;
    return F(x.data(), (int)x.size());
  };
  return (8 * (moved(h) - moved(-h)) - (moved(2 * h) - moved(-2 * h))) / (12 * h);
}

// The gradient of F in reverse mode against differences, in forward mode along a direction against the gradient, and
// the value and the inputs, which have to be as the primal leaves them.
template <double (*F)(const double *, int)>
void check_gradient(const char *name, const std::vector<double> &at, double tolerance = 1e-7) {
  int n = (int)at.size();
  std::vector<double> x = at, dx(n, 0.0), direction(n);
  __enzyme_autodiff<void>((void *)F, enzyme_dup, x.data(), dx.data(), enzyme_const, n);
  double dot = 0, largest = 0;
  for (int i = 0; i < n; i++) {
    expect(name, dx[i], difference<F>(at, i), tolerance);
    expect("input unchanged", x[i], at[i], 0);
    direction[i] = 0.3 + 0.7 * ((i * 5 + 1) % 7) / 7.0 - (i % 3) * 0.4;
    dot += dx[i] * direction[i];
    largest = std::fmax(largest, std::fabs(dx[i]));
  }
  double tangent = __enzyme_fwddiff<double>((void *)F, enzyme_dup, x.data(), direction.data(), enzyme_const, n);
  expect("forward mode", tangent, dot, 1e-10 * std::fmax(largest, 1));
  if (largest == 0) {
    std::printf("FAIL %s: the gradient is zero\n", name);
    failures++;
  }
}

// Inputs that are neither equal nor round.
static inline std::vector<double> inputs(int n, double low = 0.4, double high = 1.9) {
  std::vector<double> x(n);
  for (int i = 0; i < n; i++)
    x[i] = low + (high - low) * std::fmod(0.37 + 0.618033988749895 * (i + 1), 1.0);
  return x;
}
