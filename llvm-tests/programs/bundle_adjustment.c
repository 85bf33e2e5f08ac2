// Exercises: bundle adjustment's reprojection error as in ADBench: Rodrigues rotation with the branch for
// small angles, radial distortion, observations through index arrays, residuals written to the caller's
// memory.
#include "check.h"

void __enzyme_autodiff(void *, ...);
double __enzyme_fwddiff(void *, ...);

#define CAMERAS 2
#define POINTS 3
#define CAMERA 11
#define SEEN 5
#define M (CAMERAS * CAMERA + POINTS * 3 + SEEN)

static const int camera_of[SEEN] = {0, 0, 1, 1, 1}, point_of[SEEN] = {0, 1, 1, 2, 0};
static const double features[SEEN][2] = {{0.3, -0.2}, {0.1, 0.4}, {-0.3, 0.2}, {0.5, 0.1}, {-0.1, -0.6}};

static void cross(const double *a, const double *b, double *out) {
  out[0] = a[1] * b[2] - a[2] * b[1];
  out[1] = a[2] * b[0] - a[0] * b[2];
  out[2] = a[0] * b[1] - a[1] * b[0];
}

static double dot(const double *a, const double *b) { return a[0] * b[0] + a[1] * b[1] + a[2] * b[2]; }

static void rotate(const double *rotation, const double *point, double *out) {
  double squared = dot(rotation, rotation);
  if (squared < 1e-12) {
    double c[3];
    cross(rotation, point, c);
    for (int i = 0; i < 3; i++)
      out[i] = point[i] + c[i];
    return;
  }
  double theta = sqrt(squared), sine = sin(theta), cosine = cos(theta), w[3], c[3];
  for (int i = 0; i < 3; i++)
    w[i] = rotation[i] / theta;
  cross(w, point, c);
  double tmp = dot(w, point) * (1 - cosine);
  for (int i = 0; i < 3; i++)
    out[i] = point[i] * cosine + c[i] * sine + w[i] * tmp;
}

// Camera: rotation 3, centre 3, focal length, principal point 2, distortion 2.
static void project(const double *camera, const double *point, double *out) {
  double centred[3], turned[3];
  for (int i = 0; i < 3; i++)
    centred[i] = point[i] - camera[3 + i];
  rotate(camera, centred, turned);
  double u = turned[0] / turned[2], v = turned[1] / turned[2], r = u * u + v * v;
  double l = 1 + camera[9] * r + camera[10] * r * r;
  out[0] = camera[6] * l * u + camera[7];
  out[1] = camera[6] * l * v + camera[8];
}

static double error(const double *x, int seen, double *residual) {
  const double *points = x + CAMERAS * CAMERA, *weights = points + POINTS * 3;
  double sum = 0;
  for (int k = 0; k < seen; k++) {
    double at[2];
    project(x + camera_of[k] * CAMERA, points + 3 * point_of[k], at);
    for (int i = 0; i < 2; i++) {
      residual[2 * k + i] = weights[k] * (at[i] - features[k][i]);
      sum += residual[2 * k + i] * residual[2 * k + i];
    }
    sum += (1 - weights[k] * weights[k]) * (1 - weights[k] * weights[k]);
  }
  return sum;
}

static double call(void *context, const double *x) {
  double residual[2 * SEEN];
  return error(x, *(int *)context, residual);
}

int main(void) {
  check_begin();
  for (int flat = 0; flat < 2; flat++) {
    int seen = SEEN;
    double x[M], v[M], dx[M] = {0}, residual[2 * SEEN], dresidual[2 * SEEN] = {0};
    check_fill(x, M, -0.4, 0.4);
    check_fill(v, M, -1, 1);
    for (int i = 0; i < CAMERAS; i++)
      x[i * CAMERA + 6] += 1.5;
    for (int i = 0; i < POINTS; i++)
      x[CAMERAS * CAMERA + 3 * i + 2] += 4;
    for (int i = 0; i < SEEN; i++)
      x[M - SEEN + i] += 0.8;
    if (flat) // the branch for small angles: no differences there, the other branch is within a step
      x[0] = x[1] = x[2] = 0;
    __enzyme_autodiff((void *)error, enzyme_dup, x, dx, enzyme_const, seen, enzyme_dup, residual, dresidual);
    double tangent[2 * SEEN] = {0};
    double t =
        __enzyme_fwddiff((void *)error, enzyme_dup, x, v, enzyme_const, seen, enzyme_dup, residual, tangent);
    if (flat)
      check_ad_close("at rest: forward/reverse", t, check_dot(dx, v, M), TIGHT);
    else
      check_gradient("error", call, &seen, x, M, 0, dx, v, t);
    double s = 0;
    for (int i = 0; i < 2 * SEEN; i++)
      s += 2 * residual[i] * tangent[i];
    for (int i = 0; i < SEEN; i++)
      s -= 4 * (1 - x[M - SEEN + i] * x[M - SEEN + i]) * x[M - SEEN + i] * v[M - SEEN + i];
    check_ad_close("residuals' tangents", s, t, TIGHT);
    check_ad_zero("residuals' adjoints", dresidual, 2 * SEEN);
  }
  return check_done();
}
