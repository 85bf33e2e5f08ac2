// Exercises: an LSTM over a sequence, as in ADBench: states updated in place from step to step, several
// layers, the output of one as the input of the next, cross entropy of the prediction.
#include "check.h"

void __enzyme_autodiff(void *, ...);
double __enzyme_fwddiff(void *, ...);

#define WIDTH 3
#define LAYERS 2
#define STEPS 4
#define MAIN (LAYERS * 8 * WIDTH)
#define EXTRA (3 * WIDTH)
#define STATE (LAYERS * 2 * WIDTH)

static double sigmoid(double x) { return 1 / (1 + exp(-x)); }

static void layer(const double *weight, const double *bias, double *hidden, double *cell,
                  const double *input) {
  for (int i = 0; i < WIDTH; i++) {
    double forget = sigmoid(input[i] * weight[i] + bias[i]);
    double ingate = sigmoid(hidden[i] * weight[WIDTH + i] + bias[WIDTH + i]);
    double outgate = sigmoid(input[i] * weight[2 * WIDTH + i] + bias[2 * WIDTH + i]);
    double change = tanh(hidden[i] * weight[3 * WIDTH + i] + bias[3 * WIDTH + i]);
    cell[i] = cell[i] * forget + ingate * change;
    hidden[i] = outgate * tanh(cell[i]);
  }
}

static void predict(const double *w, const double *extra, double *state, const double *input, double *out) {
  for (int i = 0; i < WIDTH; i++)
    out[i] = input[i] * extra[i];
  double *x = out;
  for (int l = 0; l < LAYERS; l++) {
    double *hidden = state + 2 * WIDTH * l;
    layer(w + 8 * WIDTH * l, w + 8 * WIDTH * l + 4 * WIDTH, hidden, hidden + WIDTH, x);
    x = hidden;
  }
  for (int i = 0; i < WIDTH; i++)
    out[i] = x[i] * extra[WIDTH + i] + extra[2 * WIDTH + i];
}

static double objective(const double *w, const double *extra, double *state, const double *sequence,
                        int steps) {
  double total = 0, out[WIDTH];
  const double *input = sequence;
  for (int t = 0; t < steps; t++, input += WIDTH) {
    predict(w, extra, state, input, out);
    double sum = 0;
    for (int i = 0; i < WIDTH; i++)
      sum += exp(out[i]);
    double norm = log(2 + sum);
    for (int i = 0; i < WIDTH; i++)
      total += input[WIDTH + i] * (out[i] - norm);
  }
  return -total / (steps * WIDTH);
}

static double sequence[(STEPS + 1) * WIDTH], first[STATE];

// Main parameters and the others in one array.
static double call(void *context, const double *x) {
  (void)context;
  double state[STATE];
  memcpy(state, first, sizeof state);
  return objective(x, x + MAIN, state, sequence, STEPS);
}

int main(void) {
  check_begin();
  double x[MAIN + EXTRA], v[MAIN + EXTRA], dx[MAIN + EXTRA] = {0}, state[STATE], dstate[STATE] = {0};
  check_fill(x, MAIN + EXTRA, -1, 1);
  check_fill(v, MAIN + EXTRA, -1, 1);
  check_fill(first, STATE, -0.5, 0.5);
  for (int i = 0; i < (STEPS + 1) * WIDTH; i++)
    sequence[i] = check_uniform(0, 1) > 0.5;
  memcpy(state, first, sizeof state);
  __enzyme_autodiff((void *)objective, enzyme_dup, x, dx, enzyme_dup, x + MAIN, dx + MAIN, enzyme_dup, state,
                    dstate, enzyme_const, sequence, enzyme_const, STEPS);
  double reverse_state[STATE], none[STATE] = {0};
  memcpy(reverse_state, state, sizeof state);
  memcpy(state, first, sizeof state);
  double t = __enzyme_fwddiff((void *)objective, enzyme_dup, x, v, enzyme_dup, x + MAIN, v + MAIN, enzyme_dup,
                              state, none, enzyme_const, sequence, enzyme_const, STEPS);
  check_ad_array("states of both modes", reverse_state, state, STATE, 0.0);
  // More parameters than differences are taken of at once: a part of them, and the sum over all.
  for (int i = 0; i < MAIN + EXTRA; i++) {
    double up[MAIN + EXTRA], h = 1e-3, d = 0;
    for (int k = -2; k <= 2; k++) {
      memcpy(up, x, sizeof up);
      up[i] += k * h;
      d += (k == 1 || k == -1 ? 8 * k : k == 2 || k == -2 ? -k / 2 : 0) * call(0, up);
    }
    check_ad_close("objective", dx[i], d / (12 * h), DIFFERENCE);
  }
  check_ad_close("forward/reverse", t, check_dot(dx, v, MAIN + EXTRA), TIGHT);
  return check_done();
}
