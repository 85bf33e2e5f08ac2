// Exercises: a singly linked list built and freed on the heap by the differentiated function, walked by
// pointer.
#include "check.h"

void __enzyme_autodiff(void *, ...);
double __enzyme_fwddiff(void *, ...);

#define N 6

struct cell {
  double value;
  struct cell *next;
};

static double list(const double *x, int n) {
  struct cell *head = 0;
  for (int i = 0; i < n; i++) {
    struct cell *c = malloc(sizeof *c);
    c->value = x[i] * x[i] * x[i];
    c->next = head;
    head = c;
  }
  double s = 1;
  for (struct cell *c = head; c; c = c->next)
    s = s * c->value + c->value;
  while (head) {
    struct cell *c = head;
    head = c->next;
    free(c);
  }
  return s;
}

static double call(void *context, const double *x) { return list(x, *(int *)context); }

int main(void) {
  check_begin();
  for (int n = 0; n <= N; n += 3) {
    double x[N], v[N], dx[N] = {0};
    check_fill(x, N, 0.6, 1.1);
    check_fill(v, N, -1, 1);
    __enzyme_autodiff((void *)list, enzyme_dup, x, dx, enzyme_const, n);
    double t = __enzyme_fwddiff((void *)list, enzyme_dup, x, v, enzyme_const, n);
    // A nested product: differences.
    check_gradient("list", call, &n, x, n, 0, dx, v, t);
  }
  return check_done();
}
