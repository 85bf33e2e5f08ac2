// ADBench's mixture of Gaussians: the log likelihood of n points of d numbers under k Gaussians, each with a triangular
// factor of its inverse covariance (the diagonal as logarithms), and a Wishart prior. Written from the formulas.
//   arguments: seconds, the data file or -, then d k n for generated data
#include "bench.h"

typedef struct {
  int d, k, n, m;
  double gamma;
  double *alphas, *means, *icf, *x;
  double *dalphas, *dmeans, *dicf;
  double *err, *derr;
} problem;

static double log_sum_exp(int n, const double *RESTRICT x) {
  double most = x[0], sum = 0;
  for (int i = 1; i < n; i++)
    if (x[i] > most)
      most = x[i];
  for (int i = 0; i < n; i++)
    sum += exp(x[i] - most);
  return log(sum) + most;
}

// out = Q x, Q lower triangular: the diagonal apart, then columns.
static void triangular(int d, const double *RESTRICT diagonal, const double *RESTRICT lower, const double *RESTRICT x,
                       double *RESTRICT out) {
  for (int i = 0; i < d; i++)
    out[i] = diagonal[i] * x[i];
  for (int i = 0, at = 0; i < d; i++)
    for (int j = i + 1; j < d; j++, at++)
      out[j] += lower[at] * x[i];
}

__attribute__((noinline)) static void objective(int d, int k, int n, const double *RESTRICT alphas,
                                                const double *RESTRICT means, const double *RESTRICT icf,
                                                const double *RESTRICT x, double gamma, int m, double *RESTRICT err) {
  int icf_size = d * (d + 1) / 2;
  double *diagonals = malloc((size_t)(d * k) * sizeof(double)), *sums = malloc((size_t)k * sizeof(double));
  double *centred = malloc((size_t)d * sizeof(double)), *turned = malloc((size_t)d * sizeof(double));
  double *terms = malloc((size_t)k * sizeof(double));
  for (int c = 0; c < k; c++) {
    sums[c] = 0;
    for (int i = 0; i < d; i++) {
      double q = icf[c * icf_size + i];
      sums[c] += q;
      diagonals[c * d + i] = exp(q);
    }
  }
  double sum = 0;
  for (int p = 0; p < n; p++) {
    for (int c = 0; c < k; c++) {
      for (int i = 0; i < d; i++)
        centred[i] = x[(long)p * d + i] - means[c * d + i];
      triangular(d, &diagonals[c * d], &icf[c * icf_size + d], centred, turned);
      double square = 0;
      for (int i = 0; i < d; i++)
        square += turned[i] * turned[i];
      terms[c] = alphas[c] + sums[c] - 0.5 * square;
    }
    sum += log_sum_exp(k, terms);
  }
  double prior = 0;
  for (int c = 0; c < k; c++) {
    double square = 0;
    for (int i = 0; i < d; i++)
      square += diagonals[c * d + i] * diagonals[c * d + i];
    for (int i = d; i < icf_size; i++)
      square += icf[c * icf_size + i] * icf[c * icf_size + i];
    prior += 0.5 * gamma * gamma * square - m * sums[c];
  }
  *err = -n * d * 0.5 * log(2 * M_PI) + sum - n * log_sum_exp(k, alphas) + prior;
  free(diagonals);
  free(sums);
  free(centred);
  free(turned);
  free(terms);
}

#ifdef VARIANT

void GRADIENT(problem *p) {
  __enzyme_autodiff((void *)objective, enzyme_const, p->d, enzyme_const, p->k, enzyme_const, p->n, enzyme_dup, p->alphas,
                    p->dalphas, enzyme_dup, p->means, p->dmeans, enzyme_dup, p->icf, p->dicf, enzyme_const, p->x,
                    enzyme_const, p->gamma, enzyme_const, p->m, enzyme_dup, p->err, p->derr);
}

#else

static problem q;
static double *gradient;
static long size;

static void by_hand(void) {
  int d = q.d, k = q.k, n = q.n, icf_size = d * (d + 1) / 2;
  const double *restrict alphas = q.alphas, *restrict means = q.means, *restrict icf = q.icf;
  double *restrict dalphas = q.dalphas, *restrict dmeans = q.dmeans, *restrict dicf = q.dicf;
  double *restrict diagonals = malloc((size_t)(k * d) * sizeof(double)), *restrict sums = malloc((size_t)k * sizeof(double));
  double *restrict centred = malloc((size_t)(k * d) * sizeof(double));
  double *restrict turned = malloc((size_t)(k * d) * sizeof(double));
  double *restrict terms = malloc((size_t)k * sizeof(double)), *restrict back = malloc((size_t)d * sizeof(double));
  for (int c = 0; c < k; c++) {
    sums[c] = 0;
    for (int i = 0; i < d; i++)
      sums[c] += icf[c * icf_size + i], diagonals[c * d + i] = exp(icf[c * icf_size + i]);
  }
  double sum = 0;
  for (int p = 0; p < n; p++) {
    for (int c = 0; c < k; c++) {
      double *xc = &centred[c * d], *y = &turned[c * d], square = 0;
      for (int i = 0; i < d; i++)
        xc[i] = q.x[(long)p * d + i] - means[c * d + i];
      triangular(d, &diagonals[c * d], &icf[c * icf_size + d], xc, y);
      for (int i = 0; i < d; i++)
        square += y[i] * y[i];
      terms[c] = alphas[c] + sums[c] - 0.5 * square;
    }
    double log_sum = log_sum_exp(k, terms);
    sum += log_sum;
    for (int c = 0; c < k; c++) {
      const double *xc = &centred[c * d], *y = &turned[c * d];
      double share = exp(terms[c] - log_sum);
      dalphas[c] += share;
      for (int i = 0; i < d; i++) {
        dicf[c * icf_size + i] += share * (1 - y[i] * xc[i] * diagonals[c * d + i]);
        back[i] = y[i] * diagonals[c * d + i];
      }
      for (int i = 0, at = c * icf_size + d; i < d; i++)
        for (int j = i + 1; j < d; j++, at++) {
          dicf[at] -= share * y[j] * xc[i];
          back[i] += y[j] * icf[at];
        }
      for (int i = 0; i < d; i++)
        dmeans[c * d + i] += share * back[i];
    }
  }
  double prior = 0, log_sum = log_sum_exp(k, alphas);
  for (int c = 0; c < k; c++) {
    double square = 0;
    for (int i = 0; i < d; i++) {
      double e = diagonals[c * d + i];
      square += e * e;
      dicf[c * icf_size + i] += q.gamma * q.gamma * e * e - q.m;
    }
    for (int i = d; i < icf_size; i++) {
      double l = icf[c * icf_size + i];
      square += l * l;
      dicf[c * icf_size + i] += q.gamma * q.gamma * l;
    }
    prior += 0.5 * q.gamma * q.gamma * square - q.m * sums[c];
    dalphas[c] -= n * exp(alphas[c] - log_sum);
  }
  *q.err = -n * d * 0.5 * log(2 * M_PI) + sum - n * log_sum + prior;
  free(diagonals);
  free(sums);
  free(centred);
  free(turned);
  free(terms);
  free(back);
}

static void prepare(void) {
  memset(gradient, 0, (size_t)size * sizeof(double));
  *q.derr = 1;
}

static void primal(void) { objective(q.d, q.k, q.n, q.alphas, q.means, q.icf, q.x, q.gamma, q.m, q.err); }

static int read_all(const char *name) {
  FILE *f = fopen(name, "r");
  int good = f && fscanf(f, "%d %d %d", &q.d, &q.k, &q.n) == 3;
  long parameters = good ? (long)q.k * (1 + q.d + q.d * (q.d + 1) / 2) : 0, points = (long)q.n * q.d;
  q.alphas = malloc((size_t)(parameters + points + 1) * sizeof(double));
  for (long i = 0; good && i < parameters + points; i++)
    good = fscanf(f, "%lf", &q.alphas[i]) == 1;
  good = good && fscanf(f, "%lf %d", &q.gamma, &q.m) == 2;
  if (f)
    fclose(f);
  return good;
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
  if (!strcmp(argv[2], "-") || !read_all(argv[2])) {
    q.d = atoi(argv[3]), q.k = atoi(argv[4]), q.n = atoi(argv[5]), q.gamma = 1, q.m = 0;
    q.alphas = numbers((long)q.k * (1 + q.d + q.d * (q.d + 1) / 2) + (long)q.n * q.d, -1, 1);
  }
  size = (long)q.k * (1 + q.d + q.d * (q.d + 1) / 2);
  q.means = q.alphas + q.k, q.icf = q.means + q.k * q.d, q.x = q.alphas + size;
  q.dalphas = gradient = calloc((size_t)size, sizeof(double));
  q.dmeans = q.dalphas + q.k, q.dicf = q.dmeans + q.k * q.d;
  q.err = calloc(2, sizeof(double)), q.derr = q.err + 1;
  fprintf(stderr, "gmm: d %d, K %d, n %d\n", q.d, q.k, q.n);
  return bench_compare(prepare, primal, by_hand, gradient, size, variants);
}

#endif
