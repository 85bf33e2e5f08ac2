// Exercises: std::deque, std::list, std::forward_list, std::stack and std::queue of doubles.
#include "check.hpp"
#include <deque>
#include <forward_list>
#include <list>
#include <queue>
#include <stack>

static double in_deque(const double *x, int n) {
  std::deque<double> d;
  for (int i = 0; i < n; i++)
    i % 2 ? d.push_back(x[i] * x[i]) : d.push_front(x[i]);
  double sum = 0, k = 1;
  for (double v : d)
    sum += v * v * k++;
  d.pop_front();
  return sum + d.front() * d.back() + d[1];
}
static double in_list(const double *x, int n) {
  std::list<double> l;
  for (int i = 0; i < n; i++)
    l.push_back(std::sin(x[i]));
  l.push_front(x[0] * x[1]);
  l.erase(std::next(l.begin()));
  double sum = 0, before = 1;
  for (double v : l) {
    sum += v * before;
    before = v;
  }
  return sum;
}
static double in_forward_list(const double *x, int n) {
  std::forward_list<double> l;
  for (int i = 0; i < n; i++)
    l.push_front(x[i] * x[i]);
  double sum = 0, k = 1;
  for (double v : l)
    sum += v * v * k++;
  return sum;
}
static double in_adaptors(const double *x, int n) {
  std::stack<double> s;
  std::queue<double> q;
  for (int i = 0; i < n; i++) {
    s.push(x[i]);
    q.push(x[i] * 2);
  }
  double sum = 0;
  while (!s.empty()) {
    sum += s.top() * s.top() * q.front();
    s.pop();
    q.pop();
  }
  return sum;
}

int main() {
  check_gradient<in_deque>("deque", inputs(6));
  check_gradient<in_list>("list", inputs(6));
  check_gradient<in_forward_list>("forward_list", inputs(6));
  check_gradient<in_adaptors>("stack and queue", inputs(6));
  return failures != 0;
}
