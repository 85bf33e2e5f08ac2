// Exercises: std::sort, partial_sort and swap of structs with a double, an int and a pointer; growth of their vector.
#include "check.hpp"
#include <algorithm>
#include <utility>
struct Item { double key; int id; const double *at; };
static bool less(const Item &a, const Item &b) { return a.key < b.key; }
static std::vector<Item> items(const double *x, int n) {
  std::vector<Item> v;
  for (int i = 0; i < n; i++) v.push_back({x[i] * x[i], i, x + (i + 2) % n});
  return v;
}
static double total(const std::vector<Item> &v) {
  double s = 0;
  for (size_t i = 0; i < v.size(); i++) s += v[i].key * *v[i].at * (i + 1) + v[i].id;
  return s;
}
static double sorted(const double *x, int n) { auto v = items(x, n); std::sort(v.begin(), v.end(), less); return total(v); }
static double partial(const double *x, int n) { auto v = items(x, n); std::partial_sort(v.begin(), v.begin() + n / 2, v.end(), less); return v[0].key * *v[1].at + v[n / 2 - 1].key * v[0].key; }
static double inplace(const double *x, int n) {
  Item a[5];
  for (int i = 0; i < 5; i++) a[i] = Item{x[i] * x[(i + 1) % n], i, x + i};
  Item t = a[0]; a[0] = a[4]; a[4] = t;
  std::swap(a[1], a[2]);
  double s = 0;
  for (int i = 0; i < 5; i++) s += a[i].key * *a[i].at * (i + 1);
  return s;
}
int main() {
  check_gradient<sorted>("sorted", inputs(9));
  check_gradient<partial>("partial", inputs(9));
  check_gradient<inplace>("inplace", inputs(9));
  return failures != 0;
}
