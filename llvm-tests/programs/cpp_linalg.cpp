// Exercises: LU with pivoting, QR by Householder, conjugate gradients, sparse rows: matrices as vectors of vectors.
#include "check.hpp"
#include <algorithm>
#include <numeric>

using Matrix = std::vector<std::vector<double>>;
using Vector = std::vector<double>;

static Matrix matrix(const double *x, int m) {
  Matrix a(m, Vector(m));
  for (int i = 0; i < m; i++)
    for (int j = 0; j < m; j++)
      a[i][j] = std::sin(7 * x[i * m + j]) + 3 * (i + j == m - 1);
  return a;
}

static double lu(const double *x, int n) {
  int m = (int)std::sqrt(n + 0.5);
  Matrix a = matrix(x, m);
  std::vector<int> perm(m);
  std::iota(perm.begin(), perm.end(), 0);
  double det = 1;
  for (int k = 0; k < m; k++) {
    int pivot = k;
    for (int i = k + 1; i < m; i++)
      if (std::fabs(a[i][k]) > std::fabs(a[pivot][k])) pivot = i;
    if (pivot != k) {
      std::swap(a[k], a[pivot]);
      std::swap(perm[k], perm[pivot]);
      det = -det;
    }
    det *= a[k][k];
    for (int i = k + 1; i < m; i++) {
      a[i][k] /= a[k][k];
      for (int j = k + 1; j < m; j++)
        a[i][j] -= a[i][k] * a[k][j];
    }
  }
  Vector y(m);
  for (int i = 0; i < m; i++) {
    y[i] = perm[i] + 1;
    for (int j = 0; j < i; j++)
      y[i] -= a[i][j] * y[j];
  }
  for (int i = m - 1; i >= 0; i--) {
    for (int j = i + 1; j < m; j++)
      y[i] -= a[i][j] * y[j];
    y[i] /= a[i][i];
  }
  return det + std::inner_product(y.begin(), y.end(), y.begin(), 0.0);
}

static double qr(const double *x, int n) {
  int m = (int)std::sqrt(n + 0.5);
  Matrix a = matrix(x, m);
  double sum = 0;
  for (int k = 0; k < m - 1; k++) {
    Vector v(m - k);
    double norm = 0;
    for (int i = k; i < m; i++) {
      v[i - k] = a[i][k];
      norm += a[i][k] * a[i][k];
    }
    norm = std::sqrt(norm);
    v[0] += v[0] > 0 ? norm : -norm;
    double vv = std::inner_product(v.begin(), v.end(), v.begin(), 0.0);
    for (int j = k; j < m; j++) {
      double dot = 0;
      for (int i = k; i < m; i++)
        dot += v[i - k] * a[i][j];
      for (int i = k; i < m; i++)
        a[i][j] -= 2 * dot / vv * v[i - k];
    }
    sum += std::fabs(a[k][k]) * (k + 1) + a[k][k + 1];
  }
  return sum;
}

struct Csr {
  std::vector<int> start, column;
  Vector value;
  Vector times(const Vector &v) const {
    Vector r(start.size() - 1);
    for (size_t i = 0; i + 1 < start.size(); i++)
      for (int k = start[i]; k < start[i + 1]; k++)
        r[i] += value[k] * v[column[k]];
    return r;
  }
};
static double dot(const Vector &a, const Vector &b) { return std::inner_product(a.begin(), a.end(), b.begin(), 0.0); }

static double cg(const double *x, int n) {
  Csr a;
  a.start.push_back(0);
  for (int i = 0; i < n; i++) {
    if (i > 0) a.column.push_back(i - 1), a.value.push_back(-x[i] * x[i - 1] * 0.3);
    a.column.push_back(i), a.value.push_back(2 + x[i]);
    if (i < n - 1) a.column.push_back(i + 1), a.value.push_back(-x[i] * x[i + 1] * 0.3);
    a.start.push_back((int)a.column.size());
  }
  Vector b(x, x + n), u(n), r = b, p = r;
  double rr = dot(r, r);
  for (int it = 0; it < 4 && rr > 1e-20; it++) {
    Vector ap = a.times(p);
    double alpha = rr / dot(p, ap);
    for (int i = 0; i < n; i++)
      u[i] += alpha * p[i], r[i] -= alpha * ap[i];
    double next = dot(r, r), beta = next / rr;
    rr = next;
    for (int i = 0; i < n; i++)
      p[i] = r[i] + beta * p[i];
  }
  return dot(u, b);
}

int main() {
  check_gradient<lu>("lu", inputs(16));
  check_gradient<qr>("qr", inputs(16), 1e-6);
  check_gradient<cg>("cg", inputs(8));
  return failures != 0;
}
