// The LSTM of ADBench: l layers of b cells over a sequence of c characters, states updated in place from step to step,
// cross entropy of the next character. Differentiated by main and extra parameters and by the first state.
//   arguments: seconds, the data file or -, then l c b for generated data
#include "bench.h"

typedef struct {
  int l, c, b;
  double *weights, *extra, *first, *sequence; // 8lb, 3b, 2lb, cb
  double *dweights, *dextra, *state, *dstate, *loss, *dloss;
} problem;

static double sigmoid(double x) { return 1 / (1 + exp(-x)); }

static void layer(int b, const double *RESTRICT weight, const double *RESTRICT bias, double *RESTRICT hidden,
                  double *RESTRICT cell, const double *RESTRICT input) {
  for (int i = 0; i < b; i++) {
    double forget = sigmoid(input[i] * weight[i] + bias[i]);
    double ingate = sigmoid(hidden[i] * weight[b + i] + bias[b + i]);
    double outgate = sigmoid(input[i] * weight[2 * b + i] + bias[2 * b + i]);
    double change = tanh(hidden[i] * weight[3 * b + i] + bias[3 * b + i]);
    cell[i] = cell[i] * forget + ingate * change;
    hidden[i] = outgate * tanh(cell[i]);
  }
}

static void predict(int l, int b, const double *RESTRICT w, const double *RESTRICT extra, double *RESTRICT state,
                    const double *RESTRICT input, double *RESTRICT out) {
  for (int i = 0; i < b; i++)
    out[i] = input[i] * extra[i];
  const double *x = out;
  for (int k = 0; k < l; k++) {
    double *hidden = state + 2 * b * k;
    layer(b, w + 8 * b * k, w + 8 * b * k + 4 * b, hidden, hidden + b, x);
    x = hidden;
  }
  for (int i = 0; i < b; i++)
    out[i] = x[i] * extra[b + i] + extra[2 * b + i];
}

__attribute__((noinline)) static void objective(int l, int c, int b, const double *RESTRICT w,
                                                const double *RESTRICT extra, double *RESTRICT state,
                                                const double *RESTRICT sequence, double *RESTRICT loss) {
  double total = 0, *out = malloc((size_t)b * sizeof(double));
  for (int t = 0; t + 1 < c; t++) {
    predict(l, b, w, extra, state, &sequence[t * b], out);
    double sum = 0;
    for (int i = 0; i < b; i++)
      sum += exp(out[i]);
    double norm = log(2 + sum);
    for (int i = 0; i < b; i++)
      total += sequence[(t + 1) * b + i] * (out[i] - norm);
  }
  *loss = -total / ((c - 1) * b);
  free(out);
}

#ifdef VARIANT

void GRADIENT(problem *q) {
  __enzyme_autodiff((void *)objective, enzyme_const, q->l, enzyme_const, q->c, enzyme_const, q->b, enzyme_dup, q->weights,
                    q->dweights, enzyme_dup, q->extra, q->dextra, enzyme_dup, q->state, q->dstate, enzyme_const,
                    q->sequence, enzyme_dup, q->loss, q->dloss);
}

#else

static problem q;
static double *gradient;
static long size;

// Kept for each step: the state before it, and the gates and tanh(cell) of each cell.
static void by_hand(void) {
  int l = q.l, c = q.c, b = q.b, states = 2 * l * b;
  const double *restrict w = q.weights, *restrict extra = q.extra, *restrict sequence = q.sequence;
  double *restrict dw = q.dweights, *restrict dextra = q.dextra, *restrict dstate = q.dstate;
  long steps = c - 1;
  double *restrict before = malloc((size_t)(steps + 1) * (size_t)states * sizeof(double));
  double *restrict gates = malloc((size_t)steps * (size_t)(l * b) * 5 * sizeof(double));
  double *restrict shares = malloc((size_t)steps * (size_t)b * sizeof(double));
  double *restrict in = malloc((size_t)b * sizeof(double)), *restrict din = malloc((size_t)b * sizeof(double));
  double total = 0;
  memcpy(before, q.state, (size_t)states * sizeof(double));
  for (long t = 0; t < steps; t++) {
    const double *old = &before[t * states];
    double *now = &before[(t + 1) * states];
    for (int i = 0; i < b; i++)
      in[i] = sequence[t * b + i] * extra[i];
    const double *x = in;
    for (int k = 0; k < l; k++) {
      const double *weight = &w[8 * b * k], *bias = weight + 4 * b, *hidden = &old[2 * b * k], *cell = hidden + b;
      double *g = &gates[(t * l + k) * b * 5], *to = &now[2 * b * k];
      for (int i = 0; i < b; i++) {
        double f = sigmoid(x[i] * weight[i] + bias[i]), n = sigmoid(hidden[i] * weight[b + i] + bias[b + i]);
        double o = sigmoid(x[i] * weight[2 * b + i] + bias[2 * b + i]);
        double h = tanh(hidden[i] * weight[3 * b + i] + bias[3 * b + i]);
        double s = cell[i] * f + n * h, e = tanh(s);
        g[i] = f, g[b + i] = n, g[2 * b + i] = o, g[3 * b + i] = h, g[4 * b + i] = e;
        to[i] = o * e, to[b + i] = s;
      }
      x = to;
    }
    double sum = 0, *share = &shares[t * b];
    for (int i = 0; i < b; i++) {
      double out = x[i] * extra[b + i] + extra[2 * b + i];
      share[i] = exp(out);
      sum += share[i];
      total += sequence[(t + 1) * b + i] * out;
    }
    double norm = log(2 + sum), all = 0;
    for (int i = 0; i < b; i++)
      all += sequence[(t + 1) * b + i];
    total -= all * norm;
    for (int i = 0; i < b; i++)
      share[i] = sequence[(t + 1) * b + i] - all * share[i] / (2 + sum);
  }
  *q.loss = -total / ((c - 1) * b);
  memcpy(q.state, &before[steps * states], (size_t)states * sizeof(double));
  double scale = -*q.dloss / ((c - 1) * b);
  for (long t = steps - 1; t >= 0; t--) {
    const double *old = &before[t * states], *now = old + states, *last = &now[2 * b * (l - 1)];
    for (int i = 0; i < b; i++) {
      double d = scale * shares[t * b + i];
      dextra[b + i] += d * last[i];
      dextra[2 * b + i] += d;
      dstate[2 * b * (l - 1) + i] += d * extra[b + i];
      in[i] = sequence[t * b + i] * extra[i];
    }
    for (int k = l - 1; k >= 0; k--) {
      const double *weight = &w[8 * b * k], *hidden = &old[2 * b * k], *cell = hidden + b;
      const double *x = k ? &now[2 * b * (k - 1)] : in, *g = &gates[(t * l + k) * b * 5];
      double *dweight = &dw[8 * b * k], *dbias = dweight + 4 * b, *dhidden = &dstate[2 * b * k], *dcell = dhidden + b;
      double *dx = k ? &dstate[2 * b * (k - 1)] : din;
      for (int i = 0; i < b; i++) {
        double f = g[i], n = g[b + i], o = g[2 * b + i], h = g[3 * b + i], e = g[4 * b + i];
        double d = dcell[i] + dhidden[i] * o * (1 - e * e);
        double df = d * cell[i] * f * (1 - f), dn = d * h * n * (1 - n), doo = dhidden[i] * e * o * (1 - o);
        double dh = d * n * (1 - h * h);
        dcell[i] = d * f;
        dhidden[i] = dn * weight[b + i] + dh * weight[3 * b + i];
        double back = df * weight[i] + doo * weight[2 * b + i];
        dx[i] = k ? dx[i] + back : back;
        dweight[i] += df * x[i], dweight[b + i] += dn * hidden[i];
        dweight[2 * b + i] += doo * x[i], dweight[3 * b + i] += dh * hidden[i];
        dbias[i] += df, dbias[b + i] += dn, dbias[2 * b + i] += doo, dbias[3 * b + i] += dh;
      }
    }
    for (int i = 0; i < b; i++)
      dextra[i] += din[i] * sequence[t * b + i];
  }
  free(before);
  free(gates);
  free(shares);
  free(in);
  free(din);
}

static void prepare(void) {
  memset(gradient, 0, (size_t)size * sizeof(double));
  memcpy(q.state, q.first, (size_t)(2 * q.l * q.b) * sizeof(double));
  *q.dloss = 1;
}

static void primal(void) { objective(q.l, q.c, q.b, q.weights, q.extra, q.state, q.sequence, q.loss); }

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
  q.l = atoi(argv[3]), q.c = atoi(argv[4]), q.b = atoi(argv[5]);
  FILE *f = strcmp(argv[2], "-") ? fopen(argv[2], "r") : 0;
  int fromfile = f && fscanf(f, "%d %d %d", &q.l, &q.c, &q.b) == 3;
  size = (8L * q.l + 3 + 2L * q.l) * q.b;
  long all = size + (long)q.c * q.b;
  q.weights = numbers(all, -1, 1);
  for (long i = 0; fromfile && i < all; i++)
    fromfile = fscanf(f, "%lf", &q.weights[i]) == 1;
  if (f)
    fclose(f);
  q.extra = q.weights + 8L * q.l * q.b, q.first = q.extra + 3L * q.b, q.sequence = q.first + 2L * q.l * q.b;
  for (long i = 0; !fromfile && i < (long)q.c * q.b; i++)
    q.sequence[i] = q.sequence[i] > 0;
  gradient = q.dweights = calloc((size_t)size, sizeof(double));
  q.dextra = gradient + 8L * q.l * q.b, q.dstate = q.dextra + 3L * q.b;
  q.state = calloc((size_t)(2 * q.l * q.b + 2), sizeof(double)), q.loss = q.state + 2L * q.l * q.b, q.dloss = q.loss + 1;
  fprintf(stderr, "lstm: l %d, c %d, b %d\n", q.l, q.c, q.b);
  return bench_compare(prepare, primal, by_hand, gradient, size, variants);
}

#endif
