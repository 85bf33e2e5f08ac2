// Exercises: a small ray tracer: structs of vectors by value and by pointer, the nearest hit among spheres
// found in a loop (an index chosen by active comparisons), reflection by recursion, shading with a guarded
// square root.
#include "check.h"

void __enzyme_autodiff(void *, ...);
double __enzyme_fwddiff(void *, ...);

#define SPHERES 3
#define M (SPHERES * 5)

typedef struct {
  double x, y, z;
} vec;

static vec add(vec a, vec b) { return (vec){a.x + b.x, a.y + b.y, a.z + b.z}; }
static vec scale(vec a, double s) { return (vec){a.x * s, a.y * s, a.z * s}; }
static double dot(vec a, vec b) { return a.x * b.x + a.y * b.y + a.z * b.z; }
static vec unit(vec a) { return scale(a, 1 / sqrt(dot(a, a))); }

typedef struct {
  vec centre;
  double radius, shine;
} sphere;

static int nearest(const sphere *all, vec from, vec along, double *distance) {
  int hit = -1;
  for (int i = 0; i < SPHERES; i++) {
    vec to = add(from, scale(all[i].centre, -1));
    double b = dot(to, along), c = dot(to, to) - all[i].radius * all[i].radius, d = b * b - c;
    if (d <= 0)
      continue;
    double t = -b - sqrt(d);
    if (t > 1e-6 && (hit < 0 || t < *distance)) {
      *distance = t;
      hit = i;
    }
  }
  return hit;
}

static double trace(const sphere *all, vec from, vec along, int depth) {
  double distance = 0;
  int hit = nearest(all, from, along, &distance);
  if (hit < 0)
    return 0.2 + 0.3 * along.y;
  vec at = add(from, scale(along, distance));
  vec normal = unit(add(at, scale(all[hit].centre, -1)));
  vec light = unit((vec){1, 2, -3});
  double shade = fmax(0.0, dot(normal, light));
  double own = shade * (1 - all[hit].shine);
  if (depth == 0)
    return own;
  vec turned = add(along, scale(normal, -2 * dot(along, normal)));
  return own + all[hit].shine * trace(all, at, turned, depth - 1);
}

static double image(const sphere *all, int size) {
  double sum = 0;
  for (int j = 0; j < size; j++)
    for (int i = 0; i < size; i++) {
      vec along = unit((vec){(i + 0.37) / size - 0.5, (j + 0.41) / size - 0.5, 1});
      sum += trace(all, (vec){0, 0, -3}, along, 2) * (1 + i + 2 * j);
    }
  return sum;
}

static double call(void *context, const double *x) { return image((const sphere *)x, *(int *)context); }

int main(void) {
  check_begin();
  int size = 5;
  double x[M] = {-0.3, 0.1, 0.5, 0.6, 0.3, 0.5, -0.2, 0.9, 0.7, 0.4, 0.1, 0.6, 0.2, 0.35, 0.2};
  double v[M], dx[M] = {0};
  check_fill(v, M, -1, 1);
  __enzyme_autodiff((void *)image, enzyme_dup, x, dx, enzyme_const, size);
  double t = __enzyme_fwddiff((void *)image, enzyme_dup, x, v, enzyme_const, size);
  // A short step: no ray passes the rim of a sphere within it.
  for (int i = 0; i < M; i++)
    check_ad_close("image", dx[i], central_difference(call, &size, x, M, i, 1e-5), 1e-6);
  check_ad_close("forward/reverse", t, check_dot(dx, v, M), TIGHT);
  return check_done();
}
