// Workspaces in C++: vectors by reference and by their iterators, rows of unequal length, a buffer owned by a class, a template.
// skip-O2-avx2: the vectorised loop asks where the block `t` lies, and how often it runs depends on the answer (RG0221)
#include <cstring>
#include <memory>
#include <type_traits>
#include <vector>

#include "check.hpp"

extern int retrograd_workspace;
template <typename... A> long __retrograd_workspace_bytes(void *, A...);
extern "C" long check_heap_allocated();

using Numbers = std::vector<double>;
using Rows = std::vector<Numbers>;

static double product(const Numbers &x) {
  double p = 1;
  for (auto it = x.begin(); it != x.end(); ++it) p *= 1 + 0.1 * *it;
  return p;
}

static double squared(Numbers &x) {
  for (double &v : x) v *= v;
  double s = 0;
  for (double v : x) s += v * std::sin(v);
  return s;
}

static double ragged(const Rows &rows) {
  double p = 1;
  for (const Numbers &row : rows)
    for (double v : row) p = 0.5 * p * v + std::cos(p);
  return p;
}

// A range as two pointers.
struct Range {
  const double *first, *last;
  std::size_t size() const { return last - first; }
  const double &operator[](std::size_t i) const { return first[i]; }
};
static double recurrence(Range x) {
  double h = 0.1;
  for (std::size_t i = 0; i < x.size(); i++)
    for (std::size_t j = i; j < x.size(); j++) h = std::tanh(h * x[j] + x[i]);
  return h;
}
static double over(const Numbers &x) { return recurrence({x.data(), x.data() + x.size()}); }

// Memory of its own, released by a destructor.
class Scratch {
public:
  explicit Scratch(std::size_t n) : block(new double[n]) {}
  double &operator[](std::size_t i) { return block[i]; }

private:
  std::unique_ptr<double[]> block;
};

static double smoothed(const Numbers &x) {
  Scratch t(x.size() + 2);
  for (std::size_t i = 0; i < x.size(); i++) t[i] = x[i] * x[(i + 1) % x.size()];
  double s = 0;
  for (std::size_t i = 0; i + 1 < x.size(); i++) s += t[i] * t[i + 1];
  return s;
}

template <typename T, double (*F)(T &), typename Plain, typename Zero> static void compare(const char *name, Plain make, Zero zero) {
  T a = make(), b = make(), want = zero(), got = zero();
  __enzyme_autodiff<void>((void *)F, enzyme_dup, &a, &want);
  long bytes = __retrograd_workspace_bytes((void *)F, enzyme_dup, &b, &got);
  std::vector<double> block(bytes / 8 + 8, 0.125);
  long before = check_heap_allocated();
  __enzyme_autodiff<void>((void *)F, enzyme_dup, &b, &got, retrograd_workspace, block.data());
  expect(name, (double)(check_heap_allocated() - before), 0, 0);
  for (int i = 0; i < 8; i++) expect("behind the block", block[bytes / 8 + i], 0.125, 0);
  if constexpr (std::is_same_v<T, Rows>)
    for (std::size_t i = 0; i < want.size(); i++)
      for (std::size_t j = 0; j < want[i].size(); j++) expect(name, got[i][j], want[i][j], 0);
  else
    for (std::size_t i = 0; i < want.size(); i++) expect(name, got[i], want[i], 0);
}

// Constant arguments as pointers to them: the request sees the same addresses.
template <double (*F)(const Numbers &)> static double of(Numbers &x) { return F(x); }
static double of_rows(Rows &x) { return ragged(x); }

int main() {
  for (int n = 1; n < 18; n++) {
    auto make = [&] { return inputs(n); };
    auto zero = [&] { return Numbers(n, 0.0); };
    compare<Numbers, of<product>>("product", make, zero);
    compare<Numbers, squared>("squared", make, zero);
    compare<Numbers, of<over>>("recurrence", make, zero);
    compare<Numbers, of<smoothed>>("smoothed", make, zero);
    auto rows = [&](bool filled) {
      Rows all;
      for (int i = 0; i < n; i++) all.push_back(filled ? inputs(1 + i * i % 5) : Numbers(1 + i * i % 5, 0.0));
      return all;
    };
    compare<Rows, of_rows>("ragged", [&] { return rows(true); }, [&] { return rows(false); });
  }
  return failures != 0;
}
