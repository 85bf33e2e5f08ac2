// Exercises: a recursive FFT on vectors of std::complex, polar, norm, conj, operators of complex numbers.
#include "check.hpp"
#include <complex>

using C = std::complex<double>;

static std::vector<C> fft(const std::vector<C> &a) {
  size_t n = a.size();
  if (n == 1) return a;
  std::vector<C> even(n / 2), odd(n / 2), r(n);
  for (size_t i = 0; i < n / 2; i++) {
    even[i] = a[2 * i];
    odd[i] = a[2 * i + 1];
  }
  even = fft(even);
  odd = fft(odd);
  for (size_t k = 0; k < n / 2; k++) {
    C t = std::polar(1.0, -2 * 3.14159265358979 * k / n) * odd[k];
    r[k] = even[k] + t;
    r[k + n / 2] = even[k] - t;
  }
  return r;
}

static double spectrum(const double *x, int n) {
  std::vector<C> a(n);
  for (int i = 0; i < n; i++)
    a[i] = C(x[i], x[i] * x[(i + 1) % n]);
  std::vector<C> f = fft(a);
  double sum = 0;
  for (int i = 0; i < n; i++)
    sum += (i + 1) * std::norm(f[i]) + std::real(std::conj(f[i]) * a[i]);
  return sum;
}
static double arithmetic(const double *x, int) {
  C a(x[0], x[1]), b(x[2], x[3]);
  C c = a * b / (a + b) + 2.0 * a - b * x[0];
  c *= a;
  c /= b;
  c += std::exp(a) + std::sqrt(b);
  return std::abs(c) + std::arg(a) + c.real() * c.imag();
}

int main() {
  check_gradient<spectrum>("spectrum", inputs(8), 1e-6);
  check_gradient<arithmetic>("arithmetic", inputs(4));
  return failures != 0;
}
