// What the C++ programs share: requests as templates, and a count of failures. Heap blocks are not counted
// here: the C++ library allocates behind the linker's back.
#pragma once
#include <cmath>
#include <cstdio>

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
