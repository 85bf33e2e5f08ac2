// Exercises: scratch memory in variables with external linkage, a struct with state, inline, thread-local and template
// statics, parameters in a global table.
#include "check.hpp"

double scratch[64];
double scale[3] = {1.5, -0.5, 2.0};
int counter;
double last;

static double arrays(const double *x, int n) {
  for (int i = 0; i < n; i++)
    scratch[i] = x[i] * x[i] * scale[i % 3];
  double s = 0;
  for (int i = 1; i < n; i++)
    s += scratch[i] * scratch[i - 1] + std::sin(scratch[i]);
  counter++;
  last = s;
  return s;
}

struct State {
  double pos[3], vel[3];
  int steps;
  double energy;
};
State state;
static void step(double dt, double k) {
  for (int i = 0; i < 3; i++) {
    state.vel[i] -= dt * k * state.pos[i];
    state.pos[i] += dt * state.vel[i];
  }
  state.steps++;
}
static double oscillator(const double *x, int) {
  for (int i = 0; i < 3; i++) {
    state.pos[i] = x[i];
    state.vel[i] = 0;
  }
  for (int t = 0; t < 10; t++)
    step(0.1, x[3]);
  state.energy = 0;
  for (int i = 0; i < 3; i++)
    state.energy += state.pos[i] * state.pos[i] + state.vel[i] * state.vel[i];
  return state.energy;
}

struct Pool {
  static inline double buffer[16];
  static double sum;
  inline static thread_local double local = 0;
};
double Pool::sum = 0;
template <class T> struct Cache {
  static T value;
};
template <class T> T Cache<T>::value = 0;
inline double &hidden() {
  static double h = 0;
  return h;
}
static double statics(const double *x, int n) {
  Pool::sum = 0;
  for (int i = 0; i < n; i++) {
    Pool::buffer[i] = std::exp(-x[i]);
    Pool::sum += Pool::buffer[i] * x[0];
  }
  Cache<double>::value = Pool::sum * x[1];
  hidden() = Cache<double>::value * 2;
  Pool::local = hidden() * x[2];
  return Pool::local + Pool::sum;
}

int main() {
  check_gradient<arrays>("arrays", inputs(6));
  check_gradient<oscillator>("oscillator", inputs(4));
  check_gradient<statics>("statics", inputs(5));
  return failures != 0;
}
