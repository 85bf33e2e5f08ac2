// Exercises: std::shared_ptr with its atomic counts: graphs with shared nodes, copies, weak pointers, layers behind a
// base class.
#include "check.hpp"
#include <memory>

struct Node {
  double v;
  std::shared_ptr<Node> l, r;
};
static std::shared_ptr<Node> leaf(double v) { return std::make_shared<Node>(Node{v, nullptr, nullptr}); }
static double eval(const std::shared_ptr<Node> &p) {
  if (!p) return 1;
  return p->v * eval(p->l) + std::sin(p->v) * eval(p->r);
}
static double graph(const double *x, int) {
  auto root = leaf(x[0]);
  root->l = leaf(x[1]);
  root->r = leaf(x[2]);
  root->l->l = leaf(x[3]);
  root->r->r = root->l->l;
  return eval(root);
}

struct Pair {
  double a, b;
};
static double copies(const double *x, int) {
  auto p = std::make_shared<Pair>(Pair{x[0], x[1]});
  std::shared_ptr<Pair> q = p;
  q->a *= x[2];
  std::weak_ptr<Pair> w = q;
  double s = 0;
  if (auto l = w.lock()) s += l->a * l->b;
  std::shared_ptr<double> d(new double(x[0] * x[1]));
  return s + *d * p->a;
}

struct Layer {
  virtual ~Layer() = default;
  virtual double forward(double z) const = 0;
};
struct Linear : Layer {
  double w, b;
  Linear(double w, double b) : w(w), b(b) {}
  double forward(double z) const override { return w * z + b; }
};
struct Tanh : Layer {
  double forward(double z) const override { return std::tanh(z); }
};
static double network(const double *x, int n) {
  std::vector<std::shared_ptr<Layer>> net;
  for (int i = 1; i + 1 < n; i += 2) {
    net.push_back(std::make_shared<Linear>(x[i], x[i + 1]));
    net.push_back(std::make_shared<Tanh>());
  }
  double z = x[0];
  for (auto &l : net)
    z = l->forward(z);
  return z;
}

int main() {
  check_gradient<graph>("graph", inputs(4));
  check_gradient<copies>("copies", inputs(3));
  check_gradient<network>("network", inputs(5));
  return failures != 0;
}
