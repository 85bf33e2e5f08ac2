// Exercises: placement new in raw storage, an arena allocator for std::vector, over-aligned new, new in all forms.
#include "check.hpp"
#include <new>

struct alignas(32) Wide { double v[4]; };
struct Arena {
  alignas(16) unsigned char bytes[4096];
  size_t used = 0;
};
template <class T> struct In {
  using value_type = T;
  Arena *arena;
  explicit In(Arena &a) : arena(&a) {}
  template <class U> In(const In<U> &o) : arena(o.arena) {}
  T *allocate(size_t n) {
    T *p = reinterpret_cast<T *>(arena->bytes + arena->used);
    arena->used += n * sizeof(T);
    return p;
  }
  void deallocate(T *, size_t) {}
  bool operator==(const In &o) const { return arena == o.arena; }
  bool operator!=(const In &o) const { return arena != o.arena; }
};
struct Pair { double a, b; Pair(double a, double b) : a(a), b(b) {} double product() const { return a * b; } };

static double storage(const double *x, int) {
  alignas(Pair) unsigned char raw[sizeof(Pair)];
  Pair *p = new (raw) Pair(x[0], x[1]);
  double r = p->product();
  p->~Pair();
  p = new (raw) Pair(r, x[2]);
  return p->product() + r;
}
static double forms(const double *x, int n) {
  double *one = new double(x[0]), *many = new double[n], *maybe = new (std::nothrow) double(x[1]);
  Wide *wide = new Wide{{x[0], x[1], x[2], x[3]}};
  double sum = 0;
  for (int i = 0; i < n; i++)
    many[i] = x[i] * *one;
  for (int i = 0; i < n; i++)
    sum += many[i] * wide->v[i % 4];
  sum += *maybe * *maybe;
  delete one;
  delete[] many;
  delete maybe;
  delete wide;
  return sum;
}
static double arena(const double *x, int n) {
  Arena a;
  std::vector<double, In<double>> v{In<double>(a)};
  for (int i = 0; i < n; i++)
    v.push_back(x[i] * x[i]);
  double sum = 0;
  for (double e : v)
    sum += e * e * x[0];
  return sum;
}

int main() {
  check_gradient<storage>("storage", inputs(3));
  check_gradient<forms>("forms", inputs(5));
  check_gradient<arena>("arena", inputs(5));
  return failures != 0;
}
