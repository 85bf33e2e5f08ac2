// Structures by value through recursive functions, in registers, packed in vectors and in memory; with
// arrays, counters and padding; changed by the callee.
#include "check.h"

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
  CHECK_ARRAY(fP2, 2, 1e-3, DIFFERENCE);
  CHECK_ARRAY(fP3, 3, 1e-3, DIFFERENCE);
  CHECK_ARRAY(fF2, 2, 2e-2, 1e-3);
  CHECK_ARRAY(fF3, 3, 2e-2, 1e-3);
  CHECK_ARRAY(fFD, 2, 2e-2, 1e-3);
  CHECK_ARRAY(fDI, 1, 1e-3, DIFFERENCE);
  CHECK_ARRAY(fA4, 4, 1e-3, DIFFERENCE);
  CHECK_ARRAY(fV4, 4, 2e-2, 1e-3);
  CHECK_ARRAY(fDFF, 3, 2e-2, 1e-3);
  CHECK_ARRAY(by_value, 4, 1e-3, DIFFERENCE);
  return check_done();
}
