// Exercises: printing of active values inside the function; output is inactive and happens once per primal
// run.
#include "check.h"

void __enzyme_autodiff(void *, ...);
double __enzyme_fwddiff(void *, ...);

#define N 3

static double traced(const double *x, int n, FILE *log) {
  double s = 1;
  for (int i = 0; i < n; i++) {
    s *= x[i];
    fprintf(log, "%d %.3f\n", i, s);
  }
  printf("traced %d\n", n);
  return s * s;
}

static FILE *sink;

static double call(void *context, const double *x) {
  (void)context;
  return traced(x, N, sink);
}

int main(void) {
  check_begin();
  sink = tmpfile();
  FILE *log = tmpfile();
  if (!sink || !log)
    return 2;
  double x[N], v[N], dx[N] = {0}, want[N];
  check_fill(x, N, 0.6, 1.5);
  check_fill(v, N, -1, 1);
  double s = x[0] * x[1] * x[2];
  for (int i = 0; i < N; i++)
    want[i] = 2 * s * s / x[i];
  __enzyme_autodiff((void *)traced, enzyme_dup, x, dx, enzyme_const, N, enzyme_const, log);
  double t = __enzyme_fwddiff((void *)traced, enzyme_dup, x, v, enzyme_const, N, enzyme_const, log);
  // Two runs of N lines each: the reverse sweep must not print again.
  int lines = 0, c;
  rewind(log);
  while ((c = fgetc(log)) != EOF)
    lines += c == '\n';
  check_ad_close("lines printed", lines, 2 * N, 0);
  check_gradient("traced", call, 0, x, N, want, dx, v, t);
  fclose(log);
  fclose(sink);
  return check_done();
}
