// Inputs of the benchmark: reads ADBench's text format, or makes such an input from a seed.
//
// Format: "d k n", k alphas, k x d means, k x d(d+1)/2 icf, n x d points, "gamma m"; white space separates.
// Anything wrong is reported with file, line, column and the entry that was expected there; nothing is guessed.
#ifndef GMM_INPUT_H
#define GMM_INPUT_H

#include "gmm.h"

#include <ctype.h>
#include <errno.h>
#include <limits.h>
#include <math.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

typedef struct {
  int d, k, n, m;
  double gamma;
  double *alphas, *means, *icf, *x;
  size_t n_params; // alphas, means and icf lie in this order in one block that starts at alphas
} Input;

typedef struct {
  const char *name;
  char *text, *at, *line_start;
  size_t size;
  long line;
} Reader;

// How many numbers d, k and n ask for; in double, so that it cannot overflow.
static double input_numbers(const Input *in) {
  double d = in->d, k = in->k;
  return k * (1 + d + 0.5 * d * (d + 1)) + (double)in->n * d;
}

static int input_allocate(Input *in) {
  size_t k = (size_t)in->k, d = (size_t)in->d;
  double numbers = input_numbers(in);
  in->n_params = k + k * d + k * gmm_icf_size(in->d);
  if (numbers < 1e15) // far below where the products overflow
    in->alphas = malloc((in->n_params + (size_t)in->n * d) * sizeof(double));
  if (!in->alphas) {
    fprintf(stderr, "error: no memory for an input with d=%d k=%d n=%d\n", in->d, in->k, in->n);
    return 0;
  }
  in->means = in->alphas + k;
  in->icf = in->means + k * d;
  in->x = in->alphas + in->n_params;
  return 1;
}

static int reader_fail(const Reader *r, const char *what, const char *entry, size_t index) {
  fprintf(stderr, "error: %s\n --> %s:%ld:%ld\n  = expected here: %s", what, r->name, r->line,
          (long)(r->at - r->line_start) + 1, entry);
  if (index != SIZE_MAX)
    fprintf(stderr, "[%zu]", index);
  fputc('\n', stderr);
  return 0;
}

static void reader_skip_space(Reader *r) {
  for (; isspace((unsigned char)*r->at); r->at++) {
    if (*r->at == '\n') {
      r->line++;
      r->line_start = r->at + 1;
    }
  }
}

static int read_double(Reader *r, const char *entry, size_t index, double *out) {
  reader_skip_space(r);
  if (r->at == r->text + r->size)
    return reader_fail(r, "the file ends too early", entry, index);
  char *end;
  double v = strtod(r->at, &end);
  if (end == r->at || (*end && !isspace((unsigned char)*end)))
    return reader_fail(r, "this is not a number", entry, index);
  if (!isfinite(v))
    return reader_fail(r, "this number is not finite", entry, index);
  *out = v;
  r->at = end;
  return 1;
}

static int read_int(Reader *r, const char *entry, int least, int *out) {
  reader_skip_space(r);
  if (r->at == r->text + r->size)
    return reader_fail(r, "the file ends too early", entry, SIZE_MAX);
  char *end;
  errno = 0;
  long v = strtol(r->at, &end, 10);
  if (end == r->at || (*end && !isspace((unsigned char)*end)))
    return reader_fail(r, "this is not a whole number", entry, SIZE_MAX);
  if (errno || v < least || v > INT_MAX)
    return reader_fail(r, "this number is out of range", entry, SIZE_MAX);
  *out = (int)v;
  r->at = end;
  return 1;
}

static int read_block(Reader *r, const char *entry, size_t count, double *out) {
  for (size_t i = 0; i < count; i++)
    if (!read_double(r, entry, i, &out[i]))
      return 0;
  return 1;
}

// A number and its separator take two bytes: a first line that promises more than the file can hold is caught
// before memory is asked for.
static int sizes_fit(const Reader *r, const Input *in) {
  double numbers = input_numbers(in);
  if (numbers <= (double)(r->size / 2 + 1))
    return 1;
  fprintf(stderr,
          "error: the first line promises %.0f numbers (d=%d k=%d n=%d), more than a file of %zu bytes "
          "can hold\n --> %s:1:1\n",
          numbers, in->d, in->k, in->n, r->size, r->name);
  return 0;
}

static int read_contents(Reader *r, Input *in) {
  if (!read_int(r, "d (at least 1)", 1, &in->d) || !read_int(r, "k (at least 1)", 1, &in->k) ||
      !read_int(r, "n (at least 1)", 1, &in->n) || !sizes_fit(r, in) || !input_allocate(in))
    return 0;
  size_t k = (size_t)in->k, d = (size_t)in->d;
  if (!read_block(r, "alphas", k, in->alphas) || !read_block(r, "means", k * d, in->means) ||
      !read_block(r, "icf", k * gmm_icf_size(in->d), in->icf) ||
      !read_block(r, "x", (size_t)in->n * d, in->x) || !read_double(r, "gamma", SIZE_MAX, &in->gamma))
    return 0;
  if (in->gamma <= 0) {
    fprintf(stderr, "error: gamma is %g, it must be positive\n --> %s:%ld\n", in->gamma, r->name, r->line);
    return 0;
  }
  if (!read_int(r, "m (at least 0)", 0, &in->m))
    return 0;
  reader_skip_space(r);
  if (r->at != r->text + r->size)
    return reader_fail(r, "there is more after the last number", "the end of the file", SIZE_MAX);
  return 1;
}

// 1: read. 0: reported. -1: there is no such file.
static int input_read(const char *name, Input *in) {
  FILE *file = fopen(name, "rb");
  if (!file) {
    if (errno == ENOENT)
      return -1;
    fprintf(stderr, "error: cannot open %s: %s\n", name, strerror(errno));
    return 0;
  }
  Reader r = {.name = name, .line = 1};
  size_t room = 0;
  for (;;) {
    if (r.size + 1 >= room) {
      room = room ? 2 * room : 1 << 16;
      char *bigger = realloc(r.text, room);
      if (!bigger) {
        fprintf(stderr, "error: no memory to read %s\n", name);
        free(r.text);
        fclose(file);
        return 0;
      }
      r.text = bigger;
    }
    size_t got = fread(r.text + r.size, 1, room - r.size - 1, file);
    if (!got)
      break;
    r.size += got;
  }
  int ok = !ferror(file);
  fclose(file);
  if (!ok) {
    fprintf(stderr, "error: cannot read %s\n", name);
  } else {
    r.text[r.size] = 0;
    r.at = r.line_start = r.text;
    ok = read_contents(&r, in);
  }
  free(r.text);
  return ok;
}

// splitmix64: small, seedable, the same everywhere.
static uint64_t random_bits(uint64_t *state) {
  uint64_t z = *state += 0x9e3779b97f4a7c15u;
  z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9u;
  z = (z ^ (z >> 27)) * 0x94d049bb133111ebu;
  return z ^ (z >> 31);
}

static double random_uniform(uint64_t *state) { // in (0, 1)
  return ((double)(random_bits(state) >> 12) + 0.5) * 0x1p-52;
}

static double random_normal(uint64_t *state) {
  double radius = sqrt(-2 * log(random_uniform(state)));
  return radius * cos(6.28318530717958647692 * random_uniform(state));
}

// Weights, factors and points from the normal distribution, means uniform in (0, 1), prior (1, 0): the benchmark's
// own files look like that.
static int input_generate(int d, int k, int n, uint64_t seed, Input *in) {
  *in = (Input){.d = d, .k = k, .n = n, .m = 0, .gamma = 1};
  if (!input_allocate(in))
    return 0;
  size_t n_means = (size_t)k * d;
  for (size_t i = 0; i < in->n_params + (size_t)n * d; i++) {
    int is_mean = i >= (size_t)k && i < (size_t)k + n_means;
    in->alphas[i] = is_mean ? random_uniform(&seed) : random_normal(&seed);
  }
  return 1;
}

static void write_rows(FILE *file, size_t rows, size_t columns, const double *v) {
  for (size_t i = 0; i < rows; i++)
    for (size_t j = 0; j < columns; j++)
      fprintf(file, "%.17g%c", v[i * columns + j], j + 1 == columns ? '\n' : ' ');
}

static int input_write(const char *name, const Input *in) {
  FILE *file = fopen(name, "w");
  if (!file) {
    fprintf(stderr, "error: cannot write %s: %s\n", name, strerror(errno));
    return 0;
  }
  fprintf(file, "%d %d %d\n", in->d, in->k, in->n);
  write_rows(file, (size_t)in->k, 1, in->alphas);
  write_rows(file, (size_t)in->k, (size_t)in->d, in->means);
  write_rows(file, (size_t)in->k, gmm_icf_size(in->d), in->icf);
  write_rows(file, (size_t)in->n, (size_t)in->d, in->x);
  fprintf(file, "%.17g %d\n", in->gamma, in->m);
  int bad = ferror(file);
  if (fclose(file) || bad) {
    fprintf(stderr, "error: cannot write all of %s\n", name);
    return 0;
  }
  return 1;
}

#endif
