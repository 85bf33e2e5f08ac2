// Workspaces in programs of the usual size: dense layers with buffers of their own, an LSTM over time, bodies that attract each
// other pairwise, a triangular solve, a matrix product in three loops. Bits as without, no heap, no byte behind the block.
#include <stdlib.h>

#include "check.h"

extern double __enzyme_autodiff(void *, ...);
extern long __retrograd_workspace_bytes(void *, ...);
extern int enzyme_dup, enzyme_const, retrograd_workspace;

// Layers of one width with relu, their outputs on the heap.
static double layers(const double *w, long n) {
  long width = n < 2 ? 1 : n / 2, depth = 3;
  double *now = malloc(sizeof *now * (unsigned long)width), *next = malloc(sizeof *next * (unsigned long)width);
  for (long i = 0; i < width; i++) now[i] = 0.1 * (double)(i + 1);
  for (long l = 0; l < depth; l++) {
    for (long i = 0; i < width; i++) {
      double s = 0.05;
      for (long j = 0; j < width; j++) s += w[(l + i * 3 + j * 5) % n] * now[j];
      next[i] = s > 0 ? s : 0.01 * s;
    }
    double *swap = now;
    now = next, next = swap;
  }
  double loss = 0;
  for (long i = 0; i < width; i++) loss += tanh(now[i]) * now[i];
  free(now);
  free(next);
  return loss;
}

static double sigmoid(double v) { return 1 / (1 + exp(-v)); }

static double lstm(const double *w, long n) {
  double h[4] = {0}, c[4] = {0};
  for (long t = 0; t < n; t++) {
    double next[4];
    for (int i = 0; i < 4; i++) {
      double in = w[(4 * t + i) % n], gates[4];
      for (int k = 0; k < 4; k++) gates[k] = in * w[(k + i) % n] + h[(i + k) % 4];
      c[i] = sigmoid(gates[0]) * c[i] + sigmoid(gates[1]) * tanh(gates[2]);
      next[i] = sigmoid(gates[3]) * tanh(c[i]);
    }
    memcpy(h, next, sizeof h);
  }
  return h[0] + 2 * h[1] - h[2] * h[3];
}

// Pairs, each once, over steps in time; positions and speeds are changed in place.
static double bodies(const double *x, long n) {
  double *p = malloc(sizeof *p * (unsigned long)n), *v = calloc((unsigned long)n, sizeof *v), energy = 0;
  for (long i = 0; i < n; i++) p[i] = x[i] + (double)i;
  for (int step = 0; step < 4; step++) {
    for (long i = 0; i < n; i++)
      for (long j = i + 1; j < n; j++) {
        double d = p[i] - p[j], force = 0.01 / (0.1 + d * d);
        v[i] -= force * d, v[j] += force * d;
      }
    for (long i = 0; i < n; i++) p[i] += 0.1 * v[i];
  }
  for (long i = 0; i < n; i++) energy += 0.5 * v[i] * v[i] + sin(p[i]);
  free(p);
  free(v);
  return energy;
}

// Forward substitution with a matrix made of the numbers.
static double solve(const double *x, long n) {
  double *y = malloc(sizeof *y * (unsigned long)(n + 1)), s = 0;
  for (long i = 0; i < n; i++) {
    double sum = 1;
    for (long j = 0; j < i; j++) sum -= 0.1 * x[(i + j) % n] * y[j];
    y[i] = sum / (1 + x[i]);
  }
  for (long i = 0; i < n; i++) s += y[i] * y[i];
  free(y);
  return s;
}

static double product(const double *x, long n) {
  double a[16][16], trace = 0;
  long m = n < 16 ? n : 16;
  for (long i = 0; i < m; i++)
    for (long j = 0; j < m; j++) a[i][j] = x[(i * 3 + j) % n] * 0.2;
  for (long k = 0; k < 2; k++)
    for (long i = 0; i < m; i++)
      for (long j = 0; j < m; j++) {
        double s = 0;
        for (long l = 0; l < m; l++) s += a[i][l] * a[l][j];
        a[i][j] = sin(s);
      }
  for (long i = 0; i < m; i++) trace += a[i][i];
  return trace;
}

enum { MOST = 20 };

#define COMPARE(NAME)                                                                                                  \
  do {                                                                                                                 \
    double x[MOST], d[MOST] = {0}, want[MOST] = {0};                                                                   \
    check_fill(x, MOST, 0.5, 1.5);                                                                                     \
    __enzyme_autodiff((void *)NAME, enzyme_dup, x, want, enzyme_const, n);                                             \
    long bytes = __retrograd_workspace_bytes((void *)NAME, enzyme_dup, x, d, enzyme_const, n);                         \
    char *block = malloc((unsigned long)bytes + 64);                                                                   \
    memset(block, 0x7f, (unsigned long)bytes + 64);                                                                    \
    long before = check_allocated;                                                                                     \
    __enzyme_autodiff((void *)NAME, enzyme_dup, x, d, enzyme_const, n, retrograd_workspace, block);                    \
    check_close(#NAME " allocates", (double)(check_allocated - before), 0, 0);                                         \
    for (int i = 0; i < 64; i++) check_close(#NAME " stays inside", block[bytes + i], 0x7f, 0);                        \
    free(block);                                                                                                       \
    check_ad_array(#NAME, d, want, MOST, 0);                                                                           \
  } while (0)

int main(void) {
  check_begin();
  for (long n = 1; n <= MOST; n++) {
    COMPARE(layers);
    COMPARE(lstm);
    COMPARE(bodies);
    COMPARE(solve);
    COMPARE(product);
  }
  return check_done();
}
