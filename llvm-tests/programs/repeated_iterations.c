// Exercises: loops whose iterations run again in the reverse sweep instead of being kept: a buffer on the stack that
// every iteration fills (nothing may be taken from the heap, however many iterations), temporaries of variable size
// that live outside of the loop, temporaries that an iteration allocates and frees, sums that go on from one iteration to
// the next, inner loops with branches, rows behind pointers, a result that
// may lie among the inputs. And loops of which this must not be done: one that reads
// what an earlier iteration left in its buffer, one that overwrites its input.
#include "check.h"

double __enzyme_autodiff(void *, ...);
double __enzyme_fwddiff(void *, ...);

#define N 40
#define D 5

static double buffer(const double *x, int n, double a) {
  double sum = 0;
  for (int i = 0; i < n; i++) {
    double buf[30];
    for (int j = 0; j < 30; j++)
      buf[j] = sin(a * x[i] + 0.1 * j);
    double s = 0;
    for (int j = 1; j < 30; j++)
      s += buf[j] * buf[j - 1] * buf[29 - j];
    sum += s * s;
  }
  return sum;
}

// As in a mixture: d differences, a triangular factor, the logarithm of a sum.
static double mixture(const double *x, int n, double a) {
  int d = D, k = 4;
  double *centred = malloc(d * sizeof(double)), *turned = malloc(d * sizeof(double)), *terms = malloc(k * sizeof(double));
  double sum = 0;
  for (int p = 0; p + d <= n; p++) {
    for (int c = 0; c < k; c++) {
      for (int i = 0; i < d; i++)
        centred[i] = x[p + i] - 0.3 * c * x[i];
      for (int i = 0; i < d; i++)
        turned[i] = a * x[i] * centred[i];
      for (int i = 0; i < d; i++)
        for (int j = i + 1; j < d; j++)
          turned[j] += x[i + j] * centred[i];
      double square = 0;
      for (int i = 0; i < d; i++)
        square += turned[i] * turned[i];
      terms[c] = x[c] - 0.5 * square;
    }
    double most = terms[0], total = 0;
    for (int c = 1; c < k; c++)
      if (terms[c] > most)
        most = terms[c];
    for (int c = 0; c < k; c++)
      total += exp(terms[c] - most);
    sum += log(total) + most;
  }
  free(centred);
  free(turned);
  free(terms);
  return sum;
}

static double allocates(const double *x, int n, double a) {
  double sum = a;
  for (int i = 0; i + D <= n; i++) {
    double *t = malloc(D * sizeof(double));
    for (int j = 0; j < D; j++)
      t[j] = exp(-a * x[i + j] * x[i + j]);
    for (int j = 1; j < D; j++)
      sum += t[j] * t[j - 1] / (1 + t[0]);
    free(t);
  }
  return sum;
}

// The largest so far and the recurrence go from one iteration to the next.
static double carried(const double *x, int n, double a) {
  double most = -1e3, chain = a, sum = 0;
  for (int i = 0; i < n; i++) {
    double buf[8], s = 0;
    for (int j = 0; j < 8; j++)
      buf[j] = x[i] * (j + chain);
    for (int j = 0; j < 8; j++)
      s += buf[j] > 0 ? buf[j] * buf[j] : sin(buf[7 - j]);
    most = x[i] > most ? x[i] : most;
    chain = cos(chain + 0.01 * s);
    sum += s * most;
  }
  return sum * chain;
}

static double rows(const double *x, int n, double a) {
  const double *row[N];
  double sum = 0, out[N] = {0};
  for (int i = 0; i + D <= n; i++)
    row[i] = x + i;
  for (int i = 0; i + D <= n; i++) {
    double t[D];
    for (int j = 0; j < D; j++)
      t[j] = tanh(a * row[i][j]);
    for (int j = 0; j < D; j++)
      for (int m = 0; m <= j; m++)
        out[i] += t[j] * t[m] * row[i][m];
  }
  for (int i = 0; i < n; i++)
    sum += out[i] * out[i];
  return sum;
}

// Reads what the last iteration left: not to be repeated.
static double remembers(const double *x, int n, double a) {
  double buf[D], sum = 0;
  for (int j = 0; j < D; j++)
    buf[j] = a * j;
  for (int i = 0; i < n; i++) {
    double s = 0;
    for (int j = 0; j < D; j++)
      s += buf[j] * buf[(j + i) % D];
    for (int j = 0; j < D; j++)
      buf[j] = sin(0.1 * s + x[i] * j) * 0.3;
    sum += s * s;
  }
  return sum;
}

// Only some are written before they are read.
static double partly(const double *x, int n, double a) {
  double buf[D] = {a, a, a, a, a}, sum = 0;
  for (int i = 0; i < n; i++) {
    for (int j = 0; j < D - 1; j++)
      if (x[i] > 0.1003 * j)
        buf[j] = sin(x[i] + j) + buf[j + 1] * 0.1;
    for (int j = 0; j < D; j++)
      sum += buf[j] * buf[j] * x[i];
  }
  return sum;
}

static double overwrites(const double *x, int n, double a) {
  double y[N], sum = 0;
  for (int i = 0; i < n; i++)
    y[i] = a * x[i];
  for (int i = 0; i + 1 < n; i++) {
    double t[3];
    for (int j = 0; j < 3; j++)
      t[j] = exp(y[i] * 0.1 * j) * y[i + 1];
    for (int j = 0; j < 3; j++)
      y[i + 1] += t[j] * t[2 - j] * y[i] * 0.01;
    sum += y[i] * t[1];
  }
  return sum;
}

typedef double function(const double *, int, double);

static function *chosen;

static double call(void *context, const double *x) {
  return chosen(x, *(int *)context, x[N]);
}


static double x[N + 1], v[N + 1];

// The result may lie among the inputs: what it overwrites is put back before the iterations run again.
static void into(double *x, int n, double *result) {
  double sum = 0;
  for (int i = 0; i + D <= n; i++) {
    double t[D];
    for (int j = 0; j < D; j++)
      t[j] = sin(x[i + j]) * x[i];
    for (int j = 0; j < D; j++)
      sum += t[j] * t[D - 1 - j] * x[i + j];
  }
  *result = sum;
}

static double call_into(void *context, const double *at) {
  double copy[N + 1], result;
  memcpy(copy, at, sizeof copy);
  into(copy, *(int *)context, &result);
  return result;
}

static void check_into(int n) {
  double want[N + 1], sum = call_into(&n, x);
  central_gradient(call_into, &n, x, N + 1, want);
  for (int at = -1; at < N; at += 14) {
    double y[N + 1], dy[N + 1], result = 0, dresult = 1;
    memcpy(y, x, sizeof y);
    for (int i = 0; i <= N; i++)
      dy[i] = i == at ? 1 : 0.25 * v[i];
    __enzyme_autodiff((void *)into, enzyme_dup, y, dy, enzyme_const, n, enzyme_dup, at < 0 ? &result : y + at,
                      at < 0 ? &dresult : dy + at);
    check_ad_close("into: result", at < 0 ? result : y[at], sum, 0);
    for (int i = 0; i <= N; i++) {
      check_ad_close("into", dy[i], want[i] + (i == at ? 0 : 0.25 * v[i]), DIFFERENCE);
      check_ad_close("into: others", i == at ? x[i] : y[i], x[i], 0);
    }
  }
}

// Of n = 0, 1 and some more.
#define CHECK(f)                                                                                                       \
  static long check_##f(int n) {                                                                                       \
    double dx[N + 1] = {0};                                                                                            \
    chosen = f;                                                                                                        \
    long before = check_allocated;                                                                                     \
    dx[N] = __enzyme_autodiff((void *)f, enzyme_dup, x, dx, enzyme_const, n, enzyme_out, x[N]);                        \
    long blocks = check_allocated - before;                                                                            \
    double t = __enzyme_fwddiff((void *)f, enzyme_dup, x, v, enzyme_const, n, enzyme_dup, x[N], v[N]);                 \
    check_gradient(#f, call, &n, x, N + 1, 0, dx, v, t);                                                               \
    return blocks;                                                                                                     \
  }

CHECK(buffer)
CHECK(mixture)
CHECK(allocates)
CHECK(carried)
CHECK(rows)
CHECK(remembers)
CHECK(partly)
CHECK(overwrites)

int main(void) {
  check_begin();
  check_fill(x, N + 1, -1, 1);
  check_fill(v, N + 1, -1, 1);
  static const int counts[] = {0, 1, 7, N};
  for (int i = 0; i < 4; i++) {
    int n = counts[i];
    check_ad_close("buffer: blocks", (double)check_buffer(n), 0, 0);
    check_mixture(n);
    check_allocates(n);
    check_carried(n);
    check_rows(n);
    check_remembers(n);
    check_partly(n);
    check_overwrites(n);
    check_into(n);
  }
  return check_done();
}
