// Exercises: integer index arrays: gather x[idx[i]], scatter-add to out[idx[i]] with repeated indices.
#include "check.h"

void __enzyme_autodiff(void *, ...);
void __enzyme_fwddiff(void *, ...);

#define N 6
#define K 9

static void edges(const double *x, const int *from, const int *to, double *out, int k) {
  for (int e = 0; e < k; e++) {
    double flow = x[from[e]] * x[from[e]] - x[to[e]];
    out[to[e]] += flow;
    out[from[e]] -= 0.5 * flow * x[to[e]];
  }
}

static int from[K] = {0, 1, 2, 2, 5, 4, 3, 0, 0}, to[K] = {1, 2, 0, 5, 2, 4, 1, 3, 1};
static double seed[N];

// x and the initial contents of out are both inputs.
static double call(void *context, const double *x) {
  (void)context;
  double out[N];
  memcpy(out, x + N, sizeof out);
  edges(x, from, to, out, K);
  return check_dot(seed, out, N);
}

int main(void) {
  check_begin();
  double x[2 * N], v[2 * N], g[2 * N] = {0}, out[N], d[N], after[N];
  check_fill(x, 2 * N, -1, 1.5);
  check_fill(v, 2 * N, -1, 1);
  check_fill(seed, N, -1, 1);
  memcpy(after, x + N, sizeof after);
  edges(x, from, to, after, K);
  memcpy(out, x + N, sizeof out);
  memcpy(d, v + N, sizeof d);
  __enzyme_fwddiff((void *)edges, enzyme_dup, x, v, enzyme_const, from, enzyme_const, to, enzyme_dup, out, d,
                   enzyme_const, K);
  check_ad_array("forward: primal", out, after, N, TIGHT);
  double t = check_dot(seed, d, N);
  memcpy(out, x + N, sizeof out);
  memcpy(g + N, seed, sizeof seed);
  __enzyme_autodiff((void *)edges, enzyme_dup, x, g, enzyme_const, from, enzyme_const, to, enzyme_dup, out,
                    g + N, enzyme_const, K);
  check_ad_array("reverse: primal", out, after, N, TIGHT);
  // out is only added to, so its adjoint passes through unchanged.
  check_ad_array("adjoint of out", g + N, seed, N, TIGHT);
  // Repeated indices: differences (the function is cubic).
  check_gradient("edges", call, 0, x, 2 * N, 0, g, v, t);
  return check_done();
}
