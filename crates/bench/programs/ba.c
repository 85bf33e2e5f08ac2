// Bundle adjustment as in ADBench: each observation projects a point through a camera (Rodrigues rotation, radial
// distortion) and is weighted; residuals go to the caller's memory, and the sum of their squares is differentiated.
//   arguments: seconds, the data file or -, then cameras points observations for generated data
#include "bench.h"

typedef struct {
  int n, m, p;
  double *cameras, *points, *weights, *dcameras, *dpoints, *dweights;
  int *seen;
  double *features, *residuals, *dresiduals;
} problem;

static void cross(const double *RESTRICT a, const double *RESTRICT b, double *RESTRICT out) {
  out[0] = a[1] * b[2] - a[2] * b[1];
  out[1] = a[2] * b[0] - a[0] * b[2];
  out[2] = a[0] * b[1] - a[1] * b[0];
}

static double dot(const double *a, const double *b) { return a[0] * b[0] + a[1] * b[1] + a[2] * b[2]; }

static void rotate(const double *RESTRICT rotation, const double *RESTRICT point, double *RESTRICT out) {
  double squared = dot(rotation, rotation), c[3];
  if (squared < 1e-20) {
    cross(rotation, point, c);
    for (int i = 0; i < 3; i++)
      out[i] = point[i] + c[i];
    return;
  }
  double theta = sqrt(squared), cosine = cos(theta), sine = sin(theta), w[3];
  for (int i = 0; i < 3; i++)
    w[i] = rotation[i] / theta;
  cross(w, point, c);
  double along = dot(w, point) * (1 - cosine);
  for (int i = 0; i < 3; i++)
    out[i] = point[i] * cosine + c[i] * sine + w[i] * along;
}

// Camera: rotation 3, centre 3, focal length, principal point 2, distortion 2.
static void residual(const double *RESTRICT camera, const double *RESTRICT point, const double *RESTRICT weight,
                     const double *RESTRICT feature, double *RESTRICT out) {
  double centred[3], turned[3];
  for (int i = 0; i < 3; i++)
    centred[i] = point[i] - camera[3 + i];
  rotate(camera, centred, turned);
  double u = turned[0] / turned[2], v = turned[1] / turned[2], r = u * u + v * v;
  double l = 1 + camera[9] * r + camera[10] * r * r;
  out[0] = *weight * (u * l * camera[6] + camera[7] - feature[0]);
  out[1] = *weight * (v * l * camera[6] + camera[8] - feature[1]);
}

__attribute__((noinline)) static double objective(const double *RESTRICT cameras, const double *RESTRICT points,
                                                  const double *RESTRICT weights, const int *RESTRICT seen,
                                                  const double *RESTRICT features, int p, double *RESTRICT residuals) {
  double sum = 0;
  for (int i = 0; i < p; i++) {
    residual(&cameras[11 * seen[2 * i]], &points[3 * seen[2 * i + 1]], &weights[i], &features[2 * i],
             &residuals[2 * i]);
    double spare = 1 - weights[i] * weights[i];
    sum += residuals[2 * i] * residuals[2 * i] + residuals[2 * i + 1] * residuals[2 * i + 1] + spare * spare;
  }
  return sum;
}

#ifdef VARIANT

void GRADIENT(problem *q) {
  __enzyme_autodiff((void *)objective, enzyme_dup, q->cameras, q->dcameras, enzyme_dup, q->points, q->dpoints, enzyme_dup,
                    q->weights, q->dweights, enzyme_const, q->seen, enzyme_const, q->features, enzyme_const, q->p,
                    enzyme_dup, q->residuals, q->dresiduals);
}

#else

static problem q;
static double *gradient;
static long size;

static void rotate_back(const double *restrict r, const double *restrict x, const double *restrict d,
                        double *restrict dr, double *restrict dx) {
  double squared = dot(r, r), c[3];
  if (squared < 1e-20) {
    cross(x, d, dr), cross(d, r, c);
    for (int i = 0; i < 3; i++)
      dx[i] = d[i] + c[i];
    return;
  }
  double theta = sqrt(squared), cosine = cos(theta), sine = sin(theta), w[3], dw[3], wxd[3], wx[3];
  for (int i = 0; i < 3; i++)
    w[i] = r[i] / theta;
  double wdx = dot(w, x), wdd = dot(w, d);
  cross(d, w, c);   // by x of d . (w x x)
  cross(x, d, wxd); // by w of the same
  cross(w, x, wx);
  double dtheta = -sine * dot(x, d) + cosine * dot(wx, d) + sine * wdx * wdd;
  for (int i = 0; i < 3; i++) {
    dx[i] = d[i] * cosine + c[i] * sine + w[i] * wdd * (1 - cosine);
    dw[i] = wxd[i] * sine + (1 - cosine) * (x[i] * wdd + d[i] * wdx);
  }
  double across = dot(dw, w);
  for (int i = 0; i < 3; i++)
    dr[i] = (dw[i] - across * w[i]) / theta + dtheta * w[i];
}

static void by_hand(void) {
  const double *restrict cameras = q.cameras, *restrict points = q.points, *restrict weights = q.weights;
  double *restrict dcameras = q.dcameras, *restrict dpoints = q.dpoints, *restrict dweights = q.dweights;
  double *restrict residuals = q.residuals;
  for (int i = 0; i < q.p; i++) {
    const double *camera = &cameras[11 * q.seen[2 * i]], *point = &points[3 * q.seen[2 * i + 1]];
    double *dcamera = &dcameras[11 * q.seen[2 * i]], *dpoint = &dpoints[3 * q.seen[2 * i + 1]];
    double centred[3], turned[3], dturned[3], dr[3], dx[3], weight = weights[i];
    for (int j = 0; j < 3; j++)
      centred[j] = point[j] - camera[3 + j];
    rotate(camera, centred, turned);
    double z = 1 / turned[2], u = turned[0] * z, v = turned[1] * z, r = u * u + v * v;
    double l = 1 + camera[9] * r + camera[10] * r * r, f = camera[6];
    double e0 = u * l * f + camera[7] - q.features[2 * i], e1 = v * l * f + camera[8] - q.features[2 * i + 1];
    residuals[2 * i] = weight * e0, residuals[2 * i + 1] = weight * e1;
    dweights[i] += 2 * weight * (e0 * e0 + e1 * e1) - 4 * weight * (1 - weight * weight);
    double d0 = 2 * weight * weight * e0, d1 = 2 * weight * weight * e1, both = u * d0 + v * d1;
    dcamera[6] += l * both, dcamera[7] += d0, dcamera[8] += d1;
    dcamera[9] += f * both * r, dcamera[10] += f * both * r * r;
    double rr = f * both * (camera[9] + 2 * camera[10] * r);
    double du = f * l * d0 + 2 * u * rr, dv = f * l * d1 + 2 * v * rr;
    dturned[0] = du * z, dturned[1] = dv * z, dturned[2] = -(du * u + dv * v) * z;
    rotate_back(camera, centred, dturned, dr, dx);
    for (int j = 0; j < 3; j++)
      dcamera[j] += dr[j], dcamera[3 + j] -= dx[j], dpoint[j] += dx[j];
  }
}

static void prepare(void) {
  memset(gradient, 0, (size_t)size * sizeof(double));
  memset(q.dresiduals, 0, (size_t)(2 * q.p) * sizeof(double));
}

static volatile double result;
static void primal(void) {
  result = objective(q.cameras, q.points, q.weights, q.seen, q.features, q.p, q.residuals);
}

#define V(name)                                                                                                        \
  void gradient_##name(problem *);                                                                                     \
  static void run_##name(void) { gradient_##name(&q); }
VARIANTS
#undef V
#define V BENCH_VARIANT
static const bench_variant variants[] = {VARIANTS{0}};

int main(int argc, char **argv) {
  if (argc != 6)
    return 2;
  bench_begin(argv[1]);
  // The file repeats one camera, one point, one weight, one feature.
  double one[17] = {0.1, -0.2, 0.15, 0.2, 0.3, -4, 1.5, 0.1, -0.1, 0.02, 0.01, 0.3, -0.5, 1.2, 0.8, 0.2, -0.3};
  q.n = atoi(argv[3]), q.m = atoi(argv[4]), q.p = atoi(argv[5]);
  FILE *f = strcmp(argv[2], "-") ? fopen(argv[2], "r") : 0;
  int fromfile = f && fscanf(f, "%d %d %d", &q.n, &q.m, &q.p) == 3;
  for (int i = 0; fromfile && i < 17; i++)
    fromfile = fscanf(f, "%lf", &one[i]) == 1;
  if (f)
    fclose(f);
  size = 11L * q.n + 3L * q.m + q.p;
  q.cameras = malloc((size_t)size * sizeof(double)), q.points = q.cameras + 11L * q.n, q.weights = q.points + 3L * q.m;
  double jitter = fromfile ? 0 : 0.01;
  for (long i = 0; i < size; i++) {
    double about = i < 11L * q.n ? one[i % 11] : i < 11L * q.n + 3L * q.m ? one[11 + (i - 11L * q.n) % 3] : one[14];
    q.cameras[i] = about * (1 + uniform(-jitter, jitter));
  }
  q.features = malloc((size_t)q.p * 2 * sizeof(double)), q.seen = malloc((size_t)q.p * 2 * sizeof(int));
  for (int i = 0; i < q.p; i++) {
    q.features[2 * i] = one[15], q.features[2 * i + 1] = one[16];
    q.seen[2 * i] = i % q.n, q.seen[2 * i + 1] = i % q.m;
  }
  q.residuals = calloc((size_t)q.p * 4, sizeof(double)), q.dresiduals = q.residuals + 2L * q.p;
  gradient = q.dcameras = calloc((size_t)size, sizeof(double));
  q.dpoints = q.dcameras + 11L * q.n, q.dweights = q.dpoints + 3L * q.m;
  fprintf(stderr, "ba: n %d, m %d, p %d\n", q.n, q.m, q.p);
  return bench_compare(prepare, primal, by_hand, gradient, size, variants);
}

#endif
