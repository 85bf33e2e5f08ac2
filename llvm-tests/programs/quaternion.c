// Exercises: rotation of a vector by a normalised quaternion, structs by value in registers and memory,
// output struct by pointer.
#include "check.h"

void __enzyme_autodiff(void *, ...);
void __enzyme_fwddiff(void *, ...);

struct quaternion {
  double w, x, y, z;
};

static struct quaternion times(struct quaternion a, struct quaternion b) {
  struct quaternion r = {
      a.w * b.w - a.x * b.x - a.y * b.y - a.z * b.z, a.w * b.x + a.x * b.w + a.y * b.z - a.z * b.y,
      a.w * b.y - a.x * b.z + a.y * b.w + a.z * b.x, a.w * b.z + a.x * b.y - a.y * b.x + a.z * b.w};
  return r;
}

static void rotate(const struct quaternion *q, const double *p, double *out) {
  double norm = sqrt(q->w * q->w + q->x * q->x + q->y * q->y + q->z * q->z);
  struct quaternion u = {q->w / norm, q->x / norm, q->y / norm, q->z / norm};
  struct quaternion back = {u.w, -u.x, -u.y, -u.z}, pure = {0, p[0], p[1], p[2]};
  struct quaternion r = times(times(u, pure), back);
  out[0] = r.x;
  out[1] = r.y;
  out[2] = r.z;
}

static double seed[3];

static double call(void *context, const double *x) {
  (void)context;
  double out[3];
  rotate((const struct quaternion *)x, x + 4, out);
  return check_dot(seed, out, 3);
}

int main(void) {
  check_begin();
  double x[7], v[7], g[7] = {0}, out[3], d[3], plain[3], tangent[3] = {0};
  check_fill(x, 7, 0.3, 1.2);
  check_fill(v, 7, -1, 1);
  check_fill(seed, 3, -1, 1);
  rotate((struct quaternion *)x, x + 4, plain);
  check_close("length kept", check_dot(plain, plain, 3), check_dot(x + 4, x + 4, 3), TIGHT);
  __enzyme_fwddiff((void *)rotate, enzyme_dup, x, v, enzyme_dup, x + 4, v + 4, enzyme_dup, out, tangent);
  check_ad_array("forward: output", out, plain, 3, TIGHT);
  memcpy(d, seed, sizeof d);
  __enzyme_autodiff((void *)rotate, enzyme_dup, x, g, enzyme_dup, x + 4, g + 4, enzyme_dup, out, d);
  check_ad_array("reverse: output", out, plain, 3, TIGHT);
  check_ad_zero("adjoint of output", d, 3);
  // The result does not depend on the quaternion's length.
  check_ad_close("radial derivative", check_dot(g, x, 4), 0, TIGHT);
  // A rational map of seven numbers: differences.
  check_gradient("rotate", call, 0, x, 7, 0, g, v, check_dot(seed, tangent, 3));
  return check_done();
}
