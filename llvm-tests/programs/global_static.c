// Exercises: static variables that hold active data during a call: arrays, static locals, structs, thread-local ones,
// a table of results kept across recursive calls, and pointers to what is differentiated. Repeated calls must agree.
#include "check.h"

void __enzyme_autodiff(void *, ...);
double __enzyme_fwddiff(void *, ...);

#define N 4

static double squares[N];
static long calls;
static double last_result;

static double arrays(const double *x, int n) {
  static double sum;
  static _Thread_local double product[N];
  sum = 0;
  calls++;
  for (int i = 0; i < n; i++) {
    squares[i] = x[i] * x[i];
    sum += squares[i] * (i + 1);
    product[i] = i ? product[i - 1] * x[i] : x[0];
  }
  last_result = sum * squares[0] + product[n - 1];
  return last_result;
}

static struct {
  int n;
  double weights[N], bias;
} net;

static __attribute__((noinline)) double evaluate(double t) {
  double s = net.bias;
  for (int i = 0; i < net.n; i++)
    s = s * t + net.weights[i];
  return s;
}

static double members(const double *x, int n) {
  net.n = n;
  net.bias = x[0] * x[1];
  for (int i = 0; i < n; i++)
    net.weights[i] = x[i];
  return evaluate(0.5) * evaluate(x[2]);
}

static double known[8];
static int is_known[8];

static __attribute__((noinline)) double remembered(const double *x, int k) {
  if (k < 2)
    return x[k];
  if (is_known[k])
    return known[k];
  double r = remembered(x, k - 1) * remembered(x, k - 2) + x[k % N];
  known[k] = r;
  is_known[k] = 1;
  return r;
}

static double recursive(const double *x, int n) {
  (void)n;
  memset(is_known, 0, sizeof is_known);
  return remembered(x, 6);
}

static const double *data;
static double *work;
static int length;

static __attribute__((noinline)) double dot(int k) {
  return k == 0 ? 0 : work[k - 1] * data[length - k] + dot(k - 1) * 0.5;
}

static double pointers(const double *x, int n) {
  double buffer[N];
  data = x, work = buffer, length = n;
  for (int i = 0; i < n; i++)
    work[i] = x[i] * x[i];
  return dot(n);
}

typedef double (*function)(const double *, int);

static double call(void *context, const double *x) { return (*(function *)context)(x, N); }

#define CHECK(F)                                                                           \
  for (int turn = 0; turn < 2; turn++) {                                                   \
    function f = F;                                                                        \
    double dx[N] = {0};                                                                    \
    __enzyme_autodiff((void *)F, enzyme_dup, x, dx, enzyme_const, N);                      \
    double t = __enzyme_fwddiff((void *)F, enzyme_dup, x, v, enzyme_const, N);             \
    check_gradient(#F, call, &f, x, N, 0, dx, v, t);                                       \
  }

int main(void) {
  check_begin();
  double x[N], v[N];
  check_fill(x, N, 0.4, 1.3);
  check_fill(v, N, -1, 1);
  CHECK(arrays)
  CHECK(members)
  CHECK(recursive)
  CHECK(pointers)
  long before = calls;
  double dx[N] = {0};
  __enzyme_autodiff((void *)arrays, enzyme_dup, x, dx, enzyme_const, N);
  check_close("calls counted", (double)(calls - before), 1, 0);
  check_close("last result kept", last_result, arrays(x, N), 1e-14);
  return check_done();
}
