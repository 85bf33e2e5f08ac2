// Callbacks with a context, as C libraries take them; recursion through pointers; a tree with operations.
#include "check.h"

typedef double (*callback)(void *, double);
struct context { double a, b; int n; };

static double poly(void *p, double x) { struct context *c = p; return c->a * x * x + c->b * x; }
static double wave(void *p, double x) { struct context *c = p; c->n++; return c->a * sin(c->b * x); }

static double integrate(callback f, void *p, double lo, double hi, int n) {
  double h = (hi - lo) / n, s = 0.5 * (f(p, lo) + f(p, hi));
  for (int i = 1; i < n; i++) s += f(p, lo + i * h);
  return s * h;
}

struct job { callback f; struct context *c; };
static double run(struct job *jobs, int n, double hi) {
  double s = 0;
  for (int i = 0; i < n; i++) s += integrate(jobs[i].f, jobs[i].c, 0, hi, 8);
  return s;
}

struct node { double (*eval)(struct node *, double); struct node *l, *r; double v; };
static double e_const(struct node *n, double x) { return n->v; }
static double e_var(struct node *n, double x) { return x * n->v; }
static double e_add(struct node *n, double x) { return n->l->eval(n->l, x) + n->r->eval(n->r, x); }
static double e_mul(struct node *n, double x) { return n->l->eval(n->l, x) * n->r->eval(n->r, x); }
static double e_exp(struct node *n, double x) { return exp(n->l->eval(n->l, x)); }
static double tree(struct node *n, double x) { return n->eval(n, x); }

typedef double (*rec)(void *, int, double);
static double down(void *self, int n, double x) { return n == 0 ? x : sin(((rec)self)(self, n - 1, x)) + x; }
static double start(double x) { return down((void *)down, 5, x); }

int enzyme_const, enzyme_dup, enzyme_out;
double __enzyme_autodiff(void *, ...);
double __enzyme_fwddiff(void *, ...);

int main(void) {
  check_begin();
  double h = 1e-6;
  struct context c[2] = {{1.5, 0.5, 0}, {0.7, 1.3, 0}}, dc[2] = {{0}};
  struct job jobs[2] = {{poly, &c[0]}, {wave, &c[1]}}, djobs[2] = {{0, &dc[0]}, {0, &dc[1]}};
  double d = __enzyme_autodiff((void *)run, enzyme_dup, jobs, djobs, enzyme_const, 2, enzyme_out, 2.0);
  check_ad_close("hi", d, (run(jobs, 2, 2 + h) - run(jobs, 2, 2 - h)) / (2 * h), 1e-6);
  double *at[] = {&c[0].a, &c[0].b, &c[1].a, &c[1].b}, *got[] = {&dc[0].a, &dc[0].b, &dc[1].a, &dc[1].b};
  for (int i = 0; i < 4; i++) {
    double x = *at[i];
    *at[i] = x + h; double a = run(jobs, 2, 2.0);
    *at[i] = x - h; double b = run(jobs, 2, 2.0);
    *at[i] = x;
    check_ad_close("context", *got[i], (a - b) / (2 * h), 1e-6);
  }
  struct node v = {e_var, 0, 0, 1.2}, k = {e_const, 0, 0, 0.4}, m = {e_mul, &v, &k, 0}, e = {e_exp, &m, 0, 0}, s = {e_add, &e, &m, 0};
  struct node dv = {0}, dk = {0}, dm = {0, &dv, &dk, 0}, de = {0, &dm, 0, 0}, ds = {0, &de, &dm, 0};
  double x = 0.9;
  double dx = __enzyme_autodiff((void *)tree, enzyme_dup, &s, &ds, enzyme_out, x);
  double q = exp(1.2 * x * 0.4);
  check_ad_close("tree x", dx, (q + 1) * 1.2 * 0.4, 1e-12);
  check_ad_close("tree v", dv.v, (q + 1) * x * 0.4, 1e-12);
  check_ad_close("tree k", dk.v, (q + 1) * x * 1.2, 1e-12);
  double t = __enzyme_fwddiff((void *)tree, enzyme_const, &s, enzyme_dup, x, 1.0);
  check_ad_close("tree fwd", t, dx, 1e-12);
  dx = __enzyme_autodiff((void *)start, enzyme_out, x);
  check_ad_close("self", dx, (start(x + h) - start(x - h)) / (2 * h), 1e-6);
  check_ad_close("self fwd", __enzyme_fwddiff((void *)start, enzyme_dup, x, 1.0), dx, 1e-12);
  return check_done();
}
