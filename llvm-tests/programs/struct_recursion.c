// Structures by value through recursive functions, in registers, packed in vectors and in memory; with
// arrays, counters and padding; changed by the callee.
#include "check.h"

double __enzyme_autodiff_array(void *, ...);
double __enzyme_fwddiff_array(void *, ...);

typedef double (*function)(const double *);

static double call(void *f, const double *x) { return (*(function *)f)(x); }

// Reverse against differences with step H, forward against reverse.
#define CHECK(NAME, N, H, TOLERANCE)                                                                         \
  do {                                                                                                       \
    function f = NAME;                                                                                       \
    double gradient[16] = {0};                                                                               \
    __enzyme_autodiff_array((void *)NAME, enzyme_dup, x, gradient);                                          \
    double t = __enzyme_fwddiff_array((void *)NAME, enzyme_dup, x, v);                                       \
    for (int i = 0; i < N; i++)                                                                              \
      check_ad_close(#NAME, gradient[i], central_difference(call, &f, x, 16, i, H), TOLERANCE);              \
    check_ad_close(#NAME " forward", t, check_dot(gradient, v, N), (TOLERANCE) > 1e-5 ? 1e-4 : TIGHT);       \
  } while (0)

typedef struct {
  double a, b;
} P2;
typedef struct {
  double a, b, c;
} P3;
typedef struct {
  float a, b;
} F2;
typedef struct {
  float a, b, c;
} F3;
typedef struct {
  float a;
  double b;
} FD;
typedef struct {
  double a;
  int n;
} DI;
typedef struct {
  double v[4];
  int k;
} A4;
typedef struct {
  float v[4];
} V4;
typedef struct {
  double a;
  float b;
  float c;
} DFF;
#define R(TY, EX, RE)                                                                                        \
  __attribute__((noinline)) static TY rec_##TY(TY p, int n) {                                                \
    if (n == 0)                                                                                              \
      return p;                                                                                              \
    TY q = rec_##TY(p, n - 1);                                                                               \
    {                                                                                                        \
      TY p = q;                                                                                              \
      EX;                                                                                                    \
      q = p;                                                                                                 \
    }                                                                                                        \
    return q;                                                                                                \
  }
R(P2, p.a = p.a * p.b; p.b = sin(p.a), )
R(P3, p.a = p.a * p.b; p.b = sin(p.c); p.c += p.a, )
R(F2, p.a = p.a * p.b; p.b = sinf(p.a), )
R(F3, p.a = p.a * p.b; p.b = sinf(p.c); p.c += p.a, )
R(FD, p.a = p.a * p.b; p.b = sin(p.a), )
R(DI, p.a = p.a * p.a; p.n++; p.a *= p.n, )
R(A4, p.v[p.k & 3] = sin(p.v[(p.k + 1) & 3]) * p.v[2]; p.k++, )
R(V4, p.v[1] = sinf(p.v[0]) * p.v[2]; p.v[3] += p.v[1], )
R(DFF, p.a = p.a * p.b; p.b = sinf(p.c); p.c += p.a, )
static double fP2(const double *x) {
  P2 p = {x[0], x[1]};
  p = rec_P2(p, 3);
  return p.a + 2 * p.b;
}
static double fP3(const double *x) {
  P3 p = {x[0], x[1], x[2]};
  p = rec_P3(p, 3);
  return p.a + 2 * p.b + p.c;
}
static double fF2(const double *x) {
  F2 p = {x[0], x[1]};
  p = rec_F2(p, 3);
  return p.a + 2 * p.b;
}
static double fF3(const double *x) {
  F3 p = {x[0], x[1], x[2]};
  p = rec_F3(p, 3);
  return p.a + 2 * p.b + p.c;
}
static double fFD(const double *x) {
  FD p = {x[0], x[1]};
  p = rec_FD(p, 3);
  return p.a + 2 * p.b;
}
static double fDI(const double *x) {
  DI p = {x[0], 1};
  p = rec_DI(p, 3);
  return p.a;
}
static double fA4(const double *x) {
  A4 p = {{x[0], x[1], x[2], x[3]}, 0};
  p = rec_A4(p, 5);
  return p.v[0] + p.v[1] * 2 + p.v[2] + p.v[3] * p.v[1];
}
static double fV4(const double *x) {
  V4 p = {{x[0], x[1], x[2], x[3]}};
  p = rec_V4(p, 3);
  return p.v[0] + p.v[1] * 2 + p.v[2] + p.v[3] * p.v[1];
}
static double fDFF(const double *x) {
  DFF p = {x[0], x[1], x[2]};
  p = rec_DFF(p, 3);
  return p.a + 2 * p.b + p.c;
}
// A structure handed over by value, and changed by the callee.
__attribute__((noinline)) static double changed(A4 p, int n) {
  if (n == 0)
    return p.v[0] * p.v[3];
  p.v[n & 3] *= sin(p.v[0]) + 1;
  p.v[0] += p.v[1];
  double q = changed(p, n - 1);
  p.v[2] = q * p.v[2];
  return changed(p, n - 2 < 0 ? 0 : n - 2) + p.v[2];
}
static double by_value(const double *x) {
  A4 p = {{x[0], x[1], x[2], x[3]}, 0};
  double a = changed(p, 4);
  return a * p.v[0] + p.v[1] + p.v[2] * p.v[3];
}
int main(void) {
  check_begin();
  double x[16] = {0.7, -0.4, 1.3, 0.6, 0.9, 1.7, -1.2, 0.35, 0.8, 0.3, 0.4, 0.55, 0.65, 0.75, 0.85, 0.95};
  double v[16] = {0.3, -0.2, 0.5, 1, -0.4, 0.6, 0.7, -0.8, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8};
  CHECK(fP2, 2, 1e-3, DIFFERENCE);
  CHECK(fP3, 3, 1e-3, DIFFERENCE);
  CHECK(fF2, 2, 2e-2, 1e-3);
  CHECK(fF3, 3, 2e-2, 1e-3);
  CHECK(fFD, 2, 2e-2, 1e-3);
  CHECK(fDI, 1, 1e-3, DIFFERENCE);
  CHECK(fA4, 4, 1e-3, DIFFERENCE);
  CHECK(fV4, 4, 2e-2, 1e-3);
  CHECK(fDFF, 3, 2e-2, 1e-3);
  CHECK(by_value, 4, 1e-3, DIFFERENCE);
  return check_done();
}
