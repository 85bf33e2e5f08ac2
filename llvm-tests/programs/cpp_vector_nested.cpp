// Exercises: vector of vectors, vector of structs with a vector inside, vector<bool>, passing vectors by value.
#include "check.hpp"
#include <numeric>

struct Row {
  int id;
  double weight;
  std::vector<double> values;
};

static double total(std::vector<double> v) { return std::accumulate(v.begin(), v.end(), 0.0); }

static double f(const double *x, int n) {
  std::vector<std::vector<double>> table(n, std::vector<double>(n));
  for (int i = 0; i < n; i++)
    for (int j = 0; j < n; j++)
      table[i][j] = x[i] * std::sin(x[j]);
  std::vector<Row> rows;
  std::vector<bool> use(n);
  for (int i = 0; i < n; i++) {
    use[i] = i % 2 == 0;
    rows.push_back({i, x[i] + 1, table[i]});
  }
  double sum = 0;
  for (const Row &r : rows)
    if (use[r.id]) sum += r.weight * total(r.values);
  rows.erase(rows.begin());
  std::swap(rows[0], rows[1]);
  return sum + rows[0].weight * rows[0].values[1];
}

int main() {
  check_gradient<f>("f", inputs(5));
  return failures != 0;
}
