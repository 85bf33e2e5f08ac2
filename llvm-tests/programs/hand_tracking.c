// Exercises: hand tracking as in ADBench: bones as a tree by parent indices, 4x4 matrices of doubles in a
// heap block, rotations from angles, vertices skinned by weighted bones, residuals against a measured cloud
// through an index array.
#include "check.h"

void __enzyme_autodiff(void *, ...);
double __enzyme_fwddiff(void *, ...);

#define BONES 4
#define VERTICES 5
#define M (3 + 3 + BONES * 2)

static const int parent[BONES] = {-1, 0, 1, 1};
static double offset[BONES][3], vertex[VERTICES][3], weight[VERTICES][BONES], measured[VERTICES][3];
static const int correspondence[VERTICES] = {2, 0, 4, 1, 3};

typedef struct {
  int rows, cols;
  double *data;
} matrix;

static matrix fresh(int rows, int cols) {
  matrix m = {rows, cols, malloc(rows * cols * sizeof(double))};
  for (int i = 0; i < rows * cols; i++)
    m.data[i] = i / cols == i % cols;
  return m;
}

static void multiply(const matrix *a, const matrix *b, matrix *out) {
  for (int i = 0; i < a->rows; i++)
    for (int j = 0; j < b->cols; j++) {
      double s = 0;
      for (int k = 0; k < a->cols; k++)
        s += a->data[i * a->cols + k] * b->data[k * b->cols + j];
      out->data[i * out->cols + j] = s;
    }
}

static void turn(matrix *m, double angle, int axis) {
  int p = (axis + 1) % 3, q = (axis + 2) % 3;
  double c = cos(angle), s = sin(angle);
  m->data[p * 4 + p] = c, m->data[q * 4 + q] = c;
  m->data[p * 4 + q] = -s, m->data[q * 4 + p] = s;
}

static double objective(const double *theta, int bones, double *residual) {
  matrix *absolute = malloc(bones * sizeof *absolute);
  for (int b = 0; b < bones; b++) {
    matrix flex = fresh(4, 4), spread = fresh(4, 4), local = fresh(4, 4);
    turn(&flex, theta[6 + 2 * b], 0);
    turn(&spread, theta[7 + 2 * b], 2);
    multiply(&flex, &spread, &local);
    for (int i = 0; i < 3; i++)
      local.data[4 * i + 3] = offset[b][i];
    absolute[b] = fresh(4, 4);
    if (parent[b] < 0)
      memcpy(absolute[b].data, local.data, 16 * sizeof(double));
    else
      multiply(&absolute[parent[b]], &local, &absolute[b]);
    free(flex.data);
    free(spread.data);
    free(local.data);
  }
  double sum = 0;
  for (int v = 0; v < VERTICES; v++) {
    double at[3] = {0, 0, 0};
    for (int b = 0; b < bones; b++) {
      if (weight[v][b] == 0)
        continue;
      const double *t = absolute[b].data;
      for (int i = 0; i < 3; i++)
        at[i] += weight[v][b] * (t[4 * i] * vertex[v][0] + t[4 * i + 1] * vertex[v][1] +
                                 t[4 * i + 2] * vertex[v][2] + t[4 * i + 3]);
    }
    const double *goal = measured[correspondence[v]];
    for (int i = 0; i < 3; i++) {
      residual[3 * v + i] = at[i] * (1 + theta[i]) + theta[3 + i] - goal[i];
      sum += residual[3 * v + i] * residual[3 * v + i];
    }
  }
  for (int b = 0; b < bones; b++)
    free(absolute[b].data);
  free(absolute);
  return sum;
}

static double call(void *context, const double *x) {
  double residual[3 * VERTICES];
  return objective(x, *(int *)context, residual);
}

int main(void) {
  check_begin();
  int bones = BONES;
  double x[M], v[M], dx[M] = {0}, residual[3 * VERTICES], dresidual[3 * VERTICES] = {0};
  check_fill(x, M, -0.7, 0.7);
  check_fill(v, M, -1, 1);
  check_fill(&offset[0][0], 3 * BONES, -1, 1);
  check_fill(&vertex[0][0], 3 * VERTICES, -1, 1);
  check_fill(&measured[0][0], 3 * VERTICES, -1, 1);
  for (int i = 0; i < VERTICES * BONES; i++)
    weight[i / BONES][i % BONES] = i % 3 ? 0.4 : 0;
  __enzyme_autodiff((void *)objective, enzyme_dup, x, dx, enzyme_const, bones, enzyme_dup, residual,
                    dresidual);
  double none[3 * VERTICES] = {0};
  double t =
      __enzyme_fwddiff((void *)objective, enzyme_dup, x, v, enzyme_const, bones, enzyme_dup, residual, none);
  check_gradient("objective", call, &bones, x, M, 0, dx, v, t);
  return check_done();
}
