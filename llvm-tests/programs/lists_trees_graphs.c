// Exercises: lists, trees and graphs that are built, changed and freed inside.
#include "check.h"

void __enzyme_autodiff(void *, ...);
double __enzyme_fwddiff(void *, ...);

typedef struct node {
  double key, val;
  struct node *l, *r;
} node;
static node *insert(node *t, double k, double v) {
  if (!t) {
    node *n = malloc(sizeof *n);
    n->key = k;
    n->val = v;
    n->l = n->r = NULL;
    return n;
  }
  if (k < t->key)
    t->l = insert(t->l, k, v);
  else
    t->r = insert(t->r, k, v);
  return t;
}
static double fold(const node *t, double d) {
  return t ? t->val * t->key * d + fold(t->l, d * .5) + fold(t->r, d * .7) : 0;
}
static void drop(node *t) {
  if (t) {
    drop(t->l);
    drop(t->r);
    free(t);
  }
}
static double tree(double *x, int n) {
  node *t = NULL;
  for (int i = 0; i < n; i++)
    t = insert(t, x[i], x[i] * x[(i + 1) % n]);
  double r = fold(t, 1);
  drop(t);
  return r;
}
typedef struct edge {
  int to;
  double w;
  struct edge *next;
} edge;
static double graph(double *x, int n) {
  edge **adj = calloc(n, sizeof *adj);
  for (int i = 0; i < n; i++)
    for (int j = 1; j <= 2; j++) {
      edge *e = malloc(sizeof *e);
      e->to = (i + j) % n;
      e->w = x[i] * j;
      e->next = adj[i];
      adj[i] = e;
    }
  double *d = malloc(n * sizeof *d);
  for (int i = 0; i < n; i++)
    d[i] = i == 0 ? 0 : 1e9;
  for (int it = 0; it < n; it++)
    for (int i = 0; i < n; i++)
      for (edge *e = adj[i]; e; e = e->next)
        if (d[i] + e->w < d[e->to])
          d[e->to] = d[i] + e->w;
  double s = 0;
  for (int i = 0; i < n; i++)
    s += d[i] * d[i];
  for (int i = 0; i < n; i++)
    for (edge *e = adj[i], *nx; e; e = nx) {
      nx = e->next;
      free(e);
    }
  free(d);
  free(adj);
  return s;
}
typedef struct ln {
  double v;
  struct ln *next;
} ln;
static double revlist(double *x, int n) {
  ln *h = 0;
  for (int i = 0; i < n; i++) {
    ln *q = malloc(sizeof *q);
    q->v = x[i] * x[i];
    q->next = h;
    h = q;
  }
  ln *r = 0;
  while (h) {
    ln *nx = h->next;
    h->next = r;
    r = h;
    h = nx;
  }
  double s = 0, w = 1;
  for (ln *p = r; p; p = p->next) {
    s += p->v * w;
    w *= 1.1;
    p->v *= s;
  }
  while (r) {
    ln *nx = r->next;
    s += r->v;
    free(r);
    r = nx;
  }
  return s;
}
int main(void) {
  check_begin();
  CHECK_COUNTED(tree, 7);
  CHECK_COUNTED(graph, 6);
  CHECK_COUNTED(revlist, 6);
  return check_done();
}
