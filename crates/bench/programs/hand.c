// Hand tracking after ADBench: a tree of bones with two angles each, their transformations as 4x4 matrices one behind
// the other on the heap, vertices skinned by weighted bones, squared distances from a measured cloud through an index
// array. Model and cloud are generated; bones, vertices and points are as many as in ADBench's model.
//   arguments: seconds, -, then bones vertices points
#include "bench.h"

typedef struct {
  int bones, vertices, points;
  int *parent, *of;
  double *theta, *dtheta; // scales 3, shift 3, two angles for each bone
  double *base, *weights, *model, *cloud, *residuals, *dresiduals;
} problem;

static void multiply(const double *RESTRICT a, const double *RESTRICT b, double *RESTRICT out) {
  for (int i = 0; i < 4; i++)
    for (int j = 0; j < 4; j++) {
      double s = 0;
      for (int k = 0; k < 4; k++)
        s += a[4 * i + k] * b[4 * k + j];
      out[4 * i + j] = s;
    }
}

// The bone's own transformation: its place at rest, turned around x by the first angle and around z by the second.
static void turned(const double *RESTRICT base, double flex, double spread, double *RESTRICT out) {
  double c = cos(flex), s = sin(flex), e = cos(spread), f = sin(spread);
  double turn[16] = {e, -f, 0, 0, c * f, c * e, -s, 0, s * f, s * e, c, 0, 0, 0, 0, 1};
  multiply(base, turn, out);
}

__attribute__((noinline)) static double objective(int bones, int vertices, int points, const int *RESTRICT parent,
                                                  const int *RESTRICT of, const double *RESTRICT theta,
                                                  const double *RESTRICT base, const double *RESTRICT weights,
                                                  const double *RESTRICT model, const double *RESTRICT cloud,
                                                  double *RESTRICT residuals) {
  double *absolute = malloc((size_t)bones * 16 * sizeof(double)), local[16];
  double *placed = malloc((size_t)vertices * 3 * sizeof(double));
  for (int b = 0; b < bones; b++) {
    turned(&base[16 * b], theta[6 + 2 * b], theta[7 + 2 * b], local);
    if (parent[b] < 0)
      for (int i = 0; i < 16; i++)
        absolute[16 * b + i] = local[i];
    else
      multiply(&absolute[16 * parent[b]], local, &absolute[16 * b]);
  }
  for (int v = 0; v < vertices; v++)
    for (int i = 0; i < 3; i++)
      placed[3 * v + i] = 0;
  for (int b = 0; b < bones; b++)
    for (int v = 0; v < vertices; v++) {
      double weight = weights[b * vertices + v];
      if (weight == 0)
        continue;
      const double *t = &absolute[16 * b], *at = &model[3 * v];
      for (int i = 0; i < 3; i++)
        placed[3 * v + i] += weight * (t[4 * i] * at[0] + t[4 * i + 1] * at[1] + t[4 * i + 2] * at[2] + t[4 * i + 3]);
    }
  double sum = 0;
  for (int p = 0; p < points; p++)
    for (int i = 0; i < 3; i++) {
      residuals[3 * p + i] = cloud[3 * p + i] - placed[3 * of[p] + i] * (1 + theta[i]) - theta[3 + i];
      sum += residuals[3 * p + i] * residuals[3 * p + i];
    }
  free(absolute);
  free(placed);
  return sum;
}

#ifdef VARIANT

void GRADIENT(problem *q) {
  __enzyme_autodiff((void *)objective, enzyme_const, q->bones, enzyme_const, q->vertices, enzyme_const, q->points,
                    enzyme_const, q->parent, enzyme_const, q->of, enzyme_dup, q->theta, q->dtheta, enzyme_const, q->base,
                    enzyme_const, q->weights, enzyme_const, q->model, enzyme_const, q->cloud, enzyme_dup, q->residuals,
                    q->dresiduals);
}

#else

static problem q;
static double *gradient;
static long size;

static void by_hand(void) {
  int bones = q.bones, vertices = q.vertices, points = q.points;
  const double *restrict theta = q.theta, *restrict base = q.base, *restrict model = q.model;
  double *restrict dtheta = q.dtheta, *restrict residuals = q.residuals;
  double *restrict absolute = malloc((size_t)bones * 16 * sizeof(double));
  double *restrict local = malloc((size_t)bones * 16 * sizeof(double));
  double *restrict dabsolute = calloc((size_t)bones * 16, sizeof(double));
  double *restrict placed = calloc((size_t)vertices * 3, sizeof(double));
  double *restrict dplaced = calloc((size_t)vertices * 3, sizeof(double));
  for (int b = 0; b < bones; b++) {
    turned(&base[16 * b], theta[6 + 2 * b], theta[7 + 2 * b], &local[16 * b]);
    if (q.parent[b] < 0)
      memcpy(&absolute[16 * b], &local[16 * b], 16 * sizeof(double));
    else
      multiply(&absolute[16 * q.parent[b]], &local[16 * b], &absolute[16 * b]);
  }
  for (int b = 0; b < bones; b++)
    for (int v = 0; v < vertices; v++) {
      double weight = q.weights[b * vertices + v];
      const double *t = &absolute[16 * b], *at = &model[3 * v];
      if (weight != 0)
        for (int i = 0; i < 3; i++)
          placed[3 * v + i] += weight * (t[4 * i] * at[0] + t[4 * i + 1] * at[1] + t[4 * i + 2] * at[2] + t[4 * i + 3]);
    }
  for (int p = 0; p < points; p++)
    for (int i = 0; i < 3; i++) {
      double at = placed[3 * q.of[p] + i], r = q.cloud[3 * p + i] - at * (1 + theta[i]) - theta[3 + i];
      residuals[3 * p + i] = r;
      dtheta[i] -= 2 * r * at, dtheta[3 + i] -= 2 * r;
      dplaced[3 * q.of[p] + i] -= 2 * r * (1 + theta[i]);
    }
  for (int b = 0; b < bones; b++)
    for (int v = 0; v < vertices; v++) {
      double weight = q.weights[b * vertices + v];
      const double *at = &model[3 * v];
      if (weight != 0)
        for (int i = 0; i < 3; i++) {
          double d = weight * dplaced[3 * v + i], *t = &dabsolute[16 * b + 4 * i];
          t[0] += d * at[0], t[1] += d * at[1], t[2] += d * at[2], t[3] += d;
        }
    }
  for (int b = bones - 1; b >= 0; b--) {
    double dlocal[16], dturn[16];
    const double *d = &dabsolute[16 * b], *l = &local[16 * b];
    if (q.parent[b] < 0)
      memcpy(dlocal, d, sizeof dlocal);
    else {
      const double *up = &absolute[16 * q.parent[b]];
      double *dup = &dabsolute[16 * q.parent[b]];
      for (int i = 0; i < 4; i++)
        for (int j = 0; j < 4; j++) {
          double s = 0, e = 0;
          for (int k = 0; k < 4; k++)
            s += up[4 * k + i] * d[4 * k + j], e += d[4 * i + k] * l[4 * j + k];
          dlocal[4 * i + j] = s, dup[4 * i + j] += e;
        }
    }
    for (int i = 0; i < 4; i++)
      for (int j = 0; j < 4; j++) {
        double s = 0;
        for (int k = 0; k < 4; k++)
          s += base[16 * b + 4 * k + i] * dlocal[4 * k + j];
        dturn[4 * i + j] = s;
      }
    double c = cos(theta[6 + 2 * b]), s = sin(theta[6 + 2 * b]), e = cos(theta[7 + 2 * b]), f = sin(theta[7 + 2 * b]);
    dtheta[6 + 2 * b] += -dturn[4] * s * f - dturn[5] * s * e - dturn[6] * c + dturn[8] * c * f + dturn[9] * c * e -
                         dturn[10] * s;
    dtheta[7 + 2 * b] += -dturn[0] * f - dturn[1] * e + dturn[4] * c * e - dturn[5] * c * f + dturn[8] * s * e -
                         dturn[9] * s * f;
  }
  free(absolute);
  free(local);
  free(dabsolute);
  free(placed);
  free(dplaced);
}

static void prepare(void) {
  memset(gradient, 0, (size_t)size * sizeof(double));
  memset(q.dresiduals, 0, (size_t)(3 * q.points) * sizeof(double));
}

static volatile double result;
static void primal(void) {
  result = objective(q.bones, q.vertices, q.points, q.parent, q.of, q.theta, q.base, q.weights, q.model, q.cloud,
                     q.residuals);
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
  q.bones = atoi(argv[3]), q.vertices = atoi(argv[4]), q.points = atoi(argv[5]);
  size = 6 + 2L * q.bones;
  q.theta = numbers(size, -0.5, 0.5), q.base = numbers(16L * q.bones, -0.3, 0.3);
  q.weights = numbers((long)q.bones * q.vertices, 0, 1), q.model = numbers(3L * q.vertices, -1, 1);
  q.cloud = numbers(3L * q.points, -1, 1), q.residuals = numbers(6L * q.points, 0, 0);
  q.dresiduals = q.residuals + 3L * q.points;
  q.parent = malloc((size_t)q.bones * sizeof(int)), q.of = malloc((size_t)q.points * sizeof(int));
  for (int b = 0; b < q.bones; b++) { // five fingers of four bones at the wrist
    q.parent[b] = b == 0 ? -1 : b % 4 == 1 ? 0 : b - 1;
    for (int i = 0; i < 3; i++)
      q.base[16 * b + 5 * i] += 1;
    for (int i = 0; i < 4; i++)
      q.base[16 * b + 12 + i] = i == 3;
    for (int v = 0; v < q.vertices; v++) // about four bones move a vertex
      if ((v + 3 * b) % q.bones > 4)
        q.weights[b * q.vertices + v] = 0;
  }
  for (int p = 0; p < q.points; p++)
    q.of[p] = (int)(uniform(0, 1) * q.vertices);
  gradient = q.dtheta = calloc((size_t)size, sizeof(double));
  fprintf(stderr, "hand: %d bones, %d vertices, %d points\n", q.bones, q.vertices, q.points);
  return bench_compare(prepare, primal, by_hand, gradient, size, variants);
}

#endif
