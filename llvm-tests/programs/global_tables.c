// Exercises: variables that lead to variables. Tables of arrays, constant, written and local; a pointer that starts
// at one; buffers that change places and stay so.
#include "check.h"

static double a[8], b[8];
double *at = a;
static double *buffers[2] = {a, b};
static double *const fixed[2] = {a, b};

static double through_pointer(const double *x, int n) {
  for (int i = 0; i < n; i++) a[i] = x[i] * x[i], b[i] = x[i];
  double s = 0;
  for (int i = 0; i < n; i++) s += at[i] * x[0];
  return s;
}
static double through_table(const double *x, int n) {
  for (int t = 0; t < 3; t++)
    for (int i = 0; i < n; i++) fixed[t & 1][i] = (t ? fixed[!(t & 1)][i] : x[i]) * x[i];
  double s = 0;
  for (int i = 0; i < n; i++) s += a[i] * b[i];
  return s;
}
static double through_local_table(const double *x, int n) {
  double *rows[2] = {a, b};
  for (int t = 0; t < 3; t++)
    for (int i = 0; i < n; i++) rows[t & 1][i] = (t ? rows[!(t & 1)][i] : x[i]) * x[i];
  double s = 0;
  for (int i = 0; i < n; i++) s += a[i] * b[i];
  return s;
}
// Every call leaves the buffers the other way round.
static double changing_places(const double *x, int n) {
  for (int i = 0; i < n; i++) buffers[0][i] = x[i];
  for (int t = 0; t < 3; t++) {
    for (int i = 0; i < n; i++) buffers[1][i] = buffers[0][i] * buffers[0][(i + 1) % n] + x[i];
    double *other = buffers[0];
    buffers[0] = buffers[1], buffers[1] = other;
  }
  double s = 0;
  for (int i = 0; i < n; i++) s += buffers[0][i] * x[i] + buffers[1][i];
  return s;
}

typedef double function(const double *, int);
static double call(void *f, const double *x) { return (*(function **)f)(x, 6); }
double __enzyme_autodiff(void *, ...);
double __enzyme_fwddiff(void *, ...);

#define CHECK(F)                                                                                              \
  do {                                                                                                        \
    double x[6], dx[6] = {0}, v[6];                                                                           \
    function *f = F;                                                                                          \
    check_fill(x, 6, 0.5, 1.2), check_fill(v, 6, -1, 1);                                                      \
    __enzyme_autodiff((void *)F, enzyme_dup, x, dx, enzyme_const, 6);                                         \
    double t = __enzyme_fwddiff((void *)F, enzyme_dup, x, v, enzyme_const, 6);                                \
    check_gradient(#F, call, &f, x, 6, 0, dx, v, t);                                                          \
  } while (0)

int main(void) {
  check_begin();
  CHECK(through_pointer);
  CHECK(through_table);
  CHECK(through_local_table);
  CHECK(changing_places);
  return check_done();
}
