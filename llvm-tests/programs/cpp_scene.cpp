// Exercises: bundle adjustment reprojection (Rodrigues rotation), a ray tracer with spheres, vector classes.
#include "check.hpp"
#include <algorithm>
#include <array>
#include <limits>

struct V3 {
  double x, y, z;
  V3 operator+(const V3 &o) const { return {x + o.x, y + o.y, z + o.z}; }
  V3 operator-(const V3 &o) const { return {x - o.x, y - o.y, z - o.z}; }
  V3 operator*(double s) const { return {x * s, y * s, z * s}; }
  double dot(const V3 &o) const { return x * o.x + y * o.y + z * o.z; }
  V3 cross(const V3 &o) const { return {y * o.z - z * o.y, z * o.x - x * o.z, x * o.y - y * o.x}; }
  double norm() const { return std::sqrt(dot(*this)); }
  V3 unit() const { return *this * (1 / norm()); }
};
static V3 rotate(const V3 &w, const V3 &p) {
  double angle = w.norm();
  if (angle < 1e-12) return p + w.cross(p);
  V3 k = w * (1 / angle);
  return p * std::cos(angle) + k.cross(p) * std::sin(angle) + k * (k.dot(p) * (1 - std::cos(angle)));
}
struct Camera {
  V3 rotation, center;
  double focal, k1, k2;
  std::array<double, 2> project(const V3 &p) const {
    V3 q = rotate(rotation, p - center);
    double u = q.x / q.z, v = q.y / q.z, r = u * u + v * v, d = focal * (1 + r * (k1 + r * k2));
    return {u * d, v * d};
  }
};
static double reprojection(const double *x, int) {
  Camera c{{x[0], x[1], x[2]}, {x[3], x[4], -x[5] - 2}, x[6], x[7] * 0.1, x[8] * 0.1};
  double sum = 0;
  for (int i = 0; i < 3; i++) {
    auto [u, v] = c.project({x[9] + i * 0.1, x[10] - i, x[11]});
    sum += (u - 0.2) * (u - 0.2) + (v + 0.1 * i) * (v + 0.1 * i);
  }
  return sum;
}
struct Sphere {
  V3 center;
  double radius;
  bool hit(const V3 &from, const V3 &dir, double &t) const {
    V3 oc = from - center;
    double b = oc.dot(dir), c = oc.dot(oc) - radius * radius, d = b * b - c;
    if (d < 0) return false;
    t = -b - std::sqrt(d);
    return t > 1e-6;
  }
};
static double shade(const std::vector<Sphere> &scene, const V3 &from, const V3 &dir, int depth) {
  double nearest = std::numeric_limits<double>::infinity();
  const Sphere *found = nullptr;
  for (const Sphere &s : scene) {
    double t;
    if (s.hit(from, dir, t) && t < nearest) {
      nearest = t;
      found = &s;
    }
  }
  if (!found) return 0.2 + 0.1 * dir.y;
  V3 p = from + dir * nearest, n = (p - found->center).unit();
  double light = std::max(0.0, n.dot(V3{0.5, 0.7, -0.4}.unit()));
  return depth == 0 ? light : light + 0.4 * shade(scene, p, dir - n * (2 * dir.dot(n)), depth - 1);
}
static double render(const double *x, int) {
  std::vector<Sphere> scene{{{x[0] - 1, x[1] - 1, 4}, 0.8 + 0.1 * x[2]}, {{x[3] - 0.6, 0.3, 5 + x[4]}, 1.2}};
  double sum = 0;
  for (int i = 0; i < 5; i++)
    for (int j = 0; j < 5; j++)
      sum += shade(scene, {0, 0, 0}, V3{(i - 2) * 0.13, (j - 2) * 0.11, 1}.unit(), 2) * (1 + 0.1 * i);
  return sum;
}

int main() {
  check_gradient<reprojection>("reprojection", inputs(12));
  check_gradient<render>("render", inputs(5), 1e-5);
  return failures != 0;
}
