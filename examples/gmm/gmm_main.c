// Driver: objective, gradient by the tool, gradient by hand, finite differences, times, heap traffic.
// Exit code: 0 all within tolerance, 1 bad input or a tolerance missed, 2 usage.
#include "count.h"
#include "gmm.h"
#include "gmm_input.h"

#include <time.h>

static const double HAND_TOLERANCE = 1e-10;
static const double DIFFERENCES_TOLERANCE = 1e-6;
// An entry is compared relative to the largest of: itself, this part of its block's largest entry, this part of the
// whole gradient's. Small entries are sums in which large ones have cancelled, down to a block that is zero (k = 1).
static const double BLOCK_FLOOR = 1e-3, GRADIENT_FLOOR = 1e-5;
enum { DIRECTIONS = 5, SHOWN = 4, DEFAULT_REPEATS = 9 };

typedef struct {
  const char *file, *write_to;
  int generate, d, k, n, repeats;
  uint64_t seed;
} Options;

static double seconds(void) {
  struct timespec t;
  clock_gettime(CLOCK_MONOTONIC, &t);
  return (double)t.tv_sec + 1e-9 * (double)t.tv_nsec;
}

static double objective(const Input *in) {
  return gmm_objective(in->d, in->k, in->n, in->alphas, in->means, in->icf, in->x, in->gamma, in->m);
}

// The tool's gradient adds to its shadows, so they start at zero.
static void gradient_ad(const Input *in, double *g) {
  size_t k = (size_t)in->k, means = k, icf = k + k * (size_t)in->d;
  memset(g, 0, in->n_params * sizeof(double));
  gmm_gradient_ad(in->d, in->k, in->n, in->alphas, g, in->means, g + means, in->icf, g + icf, in->x,
                  in->gamma, in->m);
}

static double gradient_hand(const Input *in, double *g) {
  size_t k = (size_t)in->k, means = k, icf = k + k * (size_t)in->d;
  return gmm_gradient_hand(in->d, in->k, in->n, in->alphas, g, in->means, g + means, in->icf, g + icf, in->x,
                           in->gamma, in->m);
}

static double norm(size_t count, const double *v) {
  double sum = 0;
  for (size_t i = 0; i < count; i++)
    sum += v[i] * v[i];
  return sqrt(sum);
}

static double largest_entry(size_t count, const double *v) {
  double largest = 0;
  for (size_t i = 0; i < count; i++)
    largest = fmax(largest, fabs(v[i]));
  return largest;
}

// Largest relative difference over one block; infinity if an entry is not finite.
static double block_difference(size_t count, const double *ad, const double *hand, double floor) {
  double worst = 0;
  floor = fmax(floor, BLOCK_FLOOR * largest_entry(count, hand));
  for (size_t i = 0; i < count; i++) {
    double scale = fmax(fabs(hand[i]), floor);
    double difference = fabs(ad[i] - hand[i]);
    if (!isfinite(ad[i]) || !isfinite(hand[i]))
      return INFINITY;
    if (difference > 0)
      worst = fmax(worst, scale > 0 ? difference / scale : INFINITY);
  }
  return worst;
}

static double show_blocks(const Input *in, const double *ad, const double *hand) {
  size_t k = (size_t)in->k, d = (size_t)in->d;
  const char *names[] = {"alphas", "means", "icf"};
  size_t counts[] = {k, k * d, k * gmm_icf_size(in->d)}, at = 0;
  double worst = 0, floor = GRADIENT_FLOOR * largest_entry(in->n_params, hand);
  for (int b = 0; b < 3; b++) {
    double difference = block_difference(counts[b], ad + at, hand + at, floor);
    printf("  %-6s (%zu):", names[b], counts[b]);
    for (size_t i = 0; i < counts[b] && i < SHOWN; i++)
      printf(" % .10e", ad[at + i]);
    printf("%s   difference to hand %.1e\n", counts[b] > SHOWN ? " ..." : "", difference);
    worst = fmax(worst, difference);
    at += counts[b];
  }
  return worst;
}

// The objective at params + step * direction.
static double objective_moved(Input *in, const double *params, const double *direction, double step) {
  for (size_t i = 0; i < in->n_params; i++)
    in->alphas[i] = params[i] + step * direction[i];
  return objective(in);
}

// Largest difference between g . v and a central difference along v, over random v with entries in (-1, 1).
// The stencil is central and of fourth order (f at +-h, +-2h), so that h can be large enough for the rounding in f
// not to drown the result. Relative to |g . v|, or to its expected size |g| / sqrt(3) should v be almost
// perpendicular to g.
static double finite_differences(Input *in, const double *g, uint64_t seed, double h) {
  size_t bytes = in->n_params * sizeof(double);
  double *params = malloc(bytes), *v = malloc(bytes), worst = 0;
  if (!params || !v) {
    free(params);
    free(v);
    return INFINITY;
  }
  memcpy(params, in->alphas, bytes);
  for (int run = 0; run < DIRECTIONS; run++) {
    double along = 0;
    for (size_t i = 0; i < in->n_params; i++) {
      v[i] = 2 * random_uniform(&seed) - 1;
      along += g[i] * v[i];
    }
    double near = objective_moved(in, params, v, h) - objective_moved(in, params, v, -h);
    double far = objective_moved(in, params, v, 2 * h) - objective_moved(in, params, v, -2 * h);
    double slope = (8 * near - far) / (12 * h);
    double difference = fabs(along - slope) / fmax(fabs(slope), norm(in->n_params, g) / sqrt(3));
    worst = isfinite(difference) ? fmax(worst, difference) : INFINITY;
  }
  memcpy(in->alphas, params, bytes);
  free(params);
  free(v);
  return worst;
}

static volatile double sink; // keeps the timed calls

static void call(int which, const Input *in, double *g) {
  if (which == 0)
    sink = objective(in);
  else if (which == 1)
    gradient_ad(in, g);
  else
    sink = gradient_hand(in, g);
}

static int by_value(const void *a, const void *b) {
  double x = *(const double *)a, y = *(const double *)b;
  return (x > y) - (x < y);
}

// Median seconds per call. Short calls are repeated until a sample takes about a millisecond.
static double median_time(int which, const Input *in, double *g, int repeats) {
  double samples[101], start = seconds();
  call(which, in, g);
  double once = seconds() - start;
  int inner = once < 1e-3 ? (int)(1e-3 / fmax(once, 1e-8)) + 1 : 1;
  for (int i = 0; i < repeats; i++) {
    start = seconds();
    for (int j = 0; j < inner; j++)
      call(which, in, g);
    samples[i] = (seconds() - start) / inner;
  }
  qsort(samples, (size_t)repeats, sizeof *samples, by_value);
  return samples[repeats / 2];
}

static void show_times(const Input *in, double *g, int repeats) {
  double primal = median_time(0, in, g, repeats);
  double ad = median_time(1, in, g, repeats);
  double hand = median_time(2, in, g, repeats);
  printf("time (median of %d): primal %.4g ms, gradient %.4g ms, hand %.4g ms\n", repeats, 1e3 * primal,
         1e3 * ad, 1e3 * hand);
  printf("  gradient/primal %.2f, hand/primal %.2f, gradient/hand %.2f\n", ad / primal, hand / primal,
         ad / hand);
}

static int show_heap(const char *what) {
  heap.on = 0;
  printf("heap, one call of the %s: %ld allocations, %zu bytes, %ld frees, peak %s%zu bytes\n", what,
         heap.allocations, heap.bytes, heap.frees, heap.overflow ? "at least " : "", heap.peak);
  return heap.allocations == heap.frees;
}

static int verdict(const char *what, double value, double tolerance) {
  int ok = value < tolerance;
  printf("%-58s %.2e  (< %.0e: %s)\n", what, value, tolerance, ok ? "ok" : "FAILED");
  return ok;
}

static int run(Input *in, const Options *o, double *ad, double *hand) {
  heap_start();
  double value = objective(in);
  int ok = show_heap("objective");
  memset(ad, 0, in->n_params * sizeof(double));
  heap_start();
  gradient_ad(in, ad);
  ok &= show_heap("gradient");
  if (!ok)
    printf("FAILED: allocations and frees differ\n");

  double hand_value = gradient_hand(in, hand);
  printf("objective     %.15e\n", value);
  printf("gradient norm %.15e, first entries:\n", norm(in->n_params, ad));
  double difference = show_blocks(in, ad, hand);
  ok &= verdict("objective: relative difference to the hand-written code",
                fabs(value - hand_value) / fmax(fabs(value), 1), HAND_TOLERANCE);
  ok &= verdict("gradient: largest relative difference to the hand-written", difference, HAND_TOLERANCE);
  ok &= verdict("gradient: finite differences, random directions", finite_differences(in, ad, o->seed, 1e-4),
                DIFFERENCES_TOLERANCE);
  show_times(in, ad, o->repeats);
  return ok;
}

static int whole(const char *text, long least, long most, long *out) {
  char *end;
  errno = 0;
  *out = text ? strtol(text, &end, 10) : 0;
  return text && !errno && end != text && !*end && *out >= least && *out <= most;
}

static int parse(int argc, char **argv, Options *o) {
  long v[4];
  for (int i = 1; i < argc; i++) {
    if (!strcmp(argv[i], "--generate")) {
      for (int j = 0; j < 4; j++)
        if (i + 1 >= argc || !whole(argv[++i], j < 3, j < 3 ? 1000000 : LONG_MAX, &v[j]))
          return 0;
      o->generate = 1;
      o->d = (int)v[0], o->k = (int)v[1], o->n = (int)v[2], o->seed = (uint64_t)v[3];
    } else if (!strcmp(argv[i], "--repeats")) {
      if (i + 1 >= argc || !whole(argv[++i], 1, 101, &v[0]))
        return 0;
      o->repeats = (int)v[0];
    } else if (!strcmp(argv[i], "--write")) {
      if (i + 1 >= argc)
        return 0;
      o->write_to = argv[++i];
    } else if (argv[i][0] == '-' || o->file) {
      return 0;
    } else {
      o->file = argv[i];
    }
  }
  return !(o->file && o->generate);
}

static int load(const Options *o, Input *in) {
  int found = o->file ? input_read(o->file, in) : -1;
  if (found >= 0) {
    if (found)
      printf("input: %s", o->file);
    return found;
  }
  if (o->file)
    printf("%s is not there, generating an input instead\n", o->file);
  printf("input: generated, seed %llu", (unsigned long long)o->seed);
  return input_generate(o->d, o->k, o->n, o->seed, in);
}

int main(int argc, char **argv) {
  Options o = {.d = 10, .k = 25, .n = 1000, .seed = 1, .repeats = DEFAULT_REPEATS};
  if (!parse(argc, argv, &o)) {
    fprintf(stderr, "usage: %s [FILE | --generate d k n seed] [--repeats 1..101] [--write FILE]\n", argv[0]);
    return 2;
  }
  Input in = {0};
  if (!load(&o, &in)) {
    free(in.alphas);
    return 1;
  }
  printf(" (d=%d k=%d n=%d, %zu parameters)\n", in.d, in.k, in.n, in.n_params);
#ifdef GMM_NO_AD
  printf("built without the tool: the hand-written gradient is compared with itself\n");
#endif
  double *g = malloc(2 * in.n_params * sizeof(double));
  int ok = g && (!o.write_to || input_write(o.write_to, &in)) && run(&in, &o, g, g + in.n_params);
  free(g);
  free(in.alphas);
  return ok ? 0 : 1;
}
