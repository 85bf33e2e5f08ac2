// Exercises: std::set of ints, priority_queue of ints, bitset, string: containers that hold no derivatives.
#include "check.hpp"
#include <bitset>
#include <queue>
#include <set>
#include <string>

static double f(const double *x, int n) {
  std::set<int> odd;
  std::priority_queue<int> order;
  std::bitset<16> seen;
  for (int i = 0; i < n; i++) {
    if (i % 2) odd.insert(i);
    order.push((i * 5) % n);
    seen.set(i);
  }
  std::string name = "a rather long name that needs the heap";
  double sum = name.size() * x[0] * x[0];
  for (int i : odd)
    sum += x[i] * x[i] * x[i];
  double k = 1;
  while (!order.empty()) {
    sum += x[order.top()] * k++;
    order.pop();
  }
  return seen.count() == (size_t)n ? sum : 0;
}

int main() {
  check_gradient<f>("f", inputs(6));
  return failures != 0;
}
