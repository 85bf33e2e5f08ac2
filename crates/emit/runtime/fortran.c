// Bodies for Fortran's run-time library as flang calls it: array assignment, reductions and transformations on
// descriptors, allocation. As those of math.c they stand in the place of the library's functions in what is
// differentiated, so they are inlined there and differentiated as the user's own code is. Compiled once to
// fortran.ll by scripts/update-runtime.
//
// A descriptor says rank and type; where the compiler knows them, constant propagation leaves the loops of that
// rank and the copy of that type. Loops are written for ranks up to 4. Layout and meaning: flang's
// ISO_Fortran_binding.h and Runtime/*.h, the Fortran standard for the intrinsics (chapter 16).

#define BODY(name) __asm__("retrograd.body._FortranA" name)
#define INLINE static inline __attribute__((always_inline))
// Used by many bodies: a function of its own here, inlined with its caller when that is differentiated.
#define SHARED(name) __asm__("retrograd.fortran." name) __attribute__((noinline))

typedef struct {
  long lower, extent, stride;
} dimension;

typedef struct {
  char *base;
  long bytes;
  int version;
  signed char rank, type, attribute, extra;
  dimension dim[15];
} array;

enum {
  FLOAT = 27,
  DOUBLE = 28,
  EXTENDED = 29,
  COMPLEX_FLOAT = 34,
  COMPLEX_DOUBLE = 35,
  COMPLEX_EXTENDED = 36,
  DERIVED = 42,
  MOST = 4
};

void *malloc(unsigned long);
void free(void *);
void unsupported_array(void) __asm__("retrograd.unsupported_array") __attribute__((noreturn));

INLINE long extent(const array *a, int d) { return d < a->rank ? a->dim[d].extent : 1; }
INLINE long stride(const array *a, int d) { return d < a->rank ? a->dim[d].stride : 0; }

// Unrolled, so that a descriptor whose rank is known becomes single values.
#define DIMENSIONS(d, n) _Pragma("clang loop unroll(full)") for (int d = 0; d < n; d++)

INLINE long count(const array *a) {
  return extent(a, 0) * extent(a, 1) * extent(a, 2) * extent(a, 3);
}

INLINE void check_rank(const array *a) {
  if (a->rank > MOST)
    unsupported_array();
}

// All elements of `a`, the first index running fastest: `at` is the byte offset, `k` the number in order.
#define EACH(a, at, k)                                                                                       \
  for (long i3 = 0; i3 < extent(a, 3); i3++)                                                                 \
    for (long i2 = 0; i2 < extent(a, 2); i2++)                                                               \
      for (long i1 = 0; i1 < extent(a, 1); i1++)                                                             \
        for (long i0 = 0, k = extent(a, 0) * (i1 + extent(a, 1) * (i2 + extent(a, 2) * i3)),                 \
                  at = i1 * stride(a, 1) + i2 * stride(a, 2) + i3 * stride(a, 3);                            \
             i0 < extent(a, 0); i0++, k++, at += stride(a, 0))

// The offset of the element with the current indices of EACH in another array of the same shape.
#define SAME(b) (i0 * stride(b, 0) + i1 * stride(b, 1) + i2 * stride(b, 2) + i3 * stride(b, 3))

void move_element(char *to, const char *from, long bytes, int type) SHARED("move_element");
void move_element(char *to, const char *from, long bytes, int type) {
  switch (type) {
  case DOUBLE:
    *(double *)to = *(const double *)from;
    break;
  case FLOAT:
    *(float *)to = *(const float *)from;
    break;
  case EXTENDED:
    *(long double *)to = *(const long double *)from;
    break;
  case COMPLEX_EXTENDED:
    ((long double *)to)[0] = ((const long double *)from)[0];
    ((long double *)to)[1] = ((const long double *)from)[1];
    break;
  case COMPLEX_DOUBLE:
    ((double *)to)[0] = ((const double *)from)[0];
    ((double *)to)[1] = ((const double *)from)[1];
    break;
  case COMPLEX_FLOAT:
    ((float *)to)[0] = ((const float *)from)[0];
    ((float *)to)[1] = ((const float *)from)[1];
    break;
  default:
    if (bytes == 4 && type != DERIVED)
      *(int *)to = *(const int *)from;
    else if (bytes == 8 && type != DERIVED)
      *(long *)to = *(const long *)from;
    else
      __builtin_memcpy(to, from, bytes);
  }
}

// Makes `a` a fresh contiguous array; its extents are set.
void make(array *a, long bytes) SHARED("make");
void make(array *a, long bytes) {
  long step = bytes, all = bytes;
  a->bytes = bytes;
  DIMENSIONS(d, MOST)
    if (d < a->rank) {
      a->dim[d].lower = 1;
      a->dim[d].stride = step;
      step *= a->dim[d].extent;
      all = step;
    }
  a->base = malloc(all > 0 ? all : 1);
}

INLINE int same_shape(const array *a, const array *b) {
  return extent(a, 0) == extent(b, 0) && extent(a, 1) == extent(b, 1) && extent(a, 2) == extent(b, 2) &&
         extent(a, 3) == extent(b, 3);
}

INLINE long first_byte(const array *a, int d) {
  return extent(a, d) > 0 && stride(a, d) < 0 ? (extent(a, d) - 1) * stride(a, d) : 0;
}

INLINE long last_byte(const array *a, int d) {
  return extent(a, d) > 0 && stride(a, d) > 0 ? (extent(a, d) - 1) * stride(a, d) : 0;
}

INLINE int overlap(const array *a, const array *b) {
  long a0 = (long)a->base + first_byte(a, 0) + first_byte(a, 1) + first_byte(a, 2) + first_byte(a, 3);
  long a1 = (long)a->base + last_byte(a, 0) + last_byte(a, 1) + last_byte(a, 2) + last_byte(a, 3) + a->bytes;
  long b0 = (long)b->base + first_byte(b, 0) + first_byte(b, 1) + first_byte(b, 2) + first_byte(b, 3);
  long b1 = (long)b->base + last_byte(b, 0) + last_byte(b, 1) + last_byte(b, 2) + last_byte(b, 3) + b->bytes;
  return a0 < b1 && b0 < a1;
}

#include "fortran_derived.inc"

void copy(array *to, const array *from) SHARED("copy");
void copy(array *to, const array *from) {
  char *base = to->base;
  const char *source = from->base;
  long bytes = to->bytes;
  int type = to->type;
  EACH(to, at, k) move_element(base + at, source + SAME(from), bytes, type);
}

// Through a block of its own, since the two overlap.
void copy_aside(array *to, const array *from) SHARED("copy_aside");
void copy_aside(array *to, const array *from) {
  char *base = to->base;
  const char *source = from->base;
  long bytes = to->bytes;
  int type = to->type;
  long n = count(to) * bytes;
  char *aside = malloc(n > 0 ? n : 1);
  EACH(to, at, k) move_element(aside + k * bytes, source + SAME(from), bytes, type);
  EACH(to, at, k) move_element(base + at, aside + k * bytes, bytes, type);
  free(aside);
}

// Fortran 2003: an allocatable takes the shape of what is assigned, and if it is polymorphic its type. What is
// assigned may be part of it.
INLINE void take_shape_of(array *to, const array *from) {
  DIMENSIONS(d, MOST)
    if (d < to->rank)
      to->dim[d].extent = extent(from, d);
  make(to, from->bytes);
}

void assign_anew_derived(const derived *t, array *to, const array *from) SHARED("dt_assign_anew");
void assign_anew_derived(const derived *t, array *to, const array *from) {
  array old = *to, source = *from;
  take_shape_of(to, &source);
  set_type(to, t);
  init_elements(t, to);
  assign_elements(t, to, &source);
  if (!old.base)
    return;
  if (type_of(&old))
    destroy_elements(type_of(&old), &old);
  free(old.base);
}

void assign_anew(array *to, const array *from) SHARED("assign_anew");
void assign_anew(array *to, const array *from) {
  char *old = to->base;
  array source = *from;
  take_shape_of(to, &source);
  copy(to, &source);
  if (old)
    free(old);
}

void assign(array *to, const array *from) SHARED("assign");
void assign(array *to, const array *from) {
  check_rank(to);
  const derived *t = from->type == DERIVED ? type_of(from) : 0;
  if (to->attribute == ALLOCATABLE && (!to->base || (from->rank > 0 && !same_shape(to, from)))) {
    if (t)
      assign_anew_derived(t, to, from);
    else
      assign_anew(to, from);
  } else if (t)
    assign_derived(t, to, from);
  else if (from->rank > 0 && overlap(to, from))
    copy_aside(to, from);
  else
    copy(to, from);
}

void AssignPolymorphic(array *to, const array *from, const char *file, int line) BODY("AssignPolymorphic");
void AssignPolymorphic(array *to, const array *from, const char *file, int line) {
  check_rank(to);
  const derived *t = from->type == DERIVED ? type_of(from) : 0;
  if (t && to->attribute == ALLOCATABLE && (!to->base || type_of(to) != t))
    assign_anew_derived(t, to, from);
  else
    assign(to, from);
}

void Assign(array *to, const array *from, const char *file, int line) BODY("Assign");
void Assign(array *to, const array *from, const char *file, int line) { assign(to, from); }

void AssignTemporary(array *to, const array *from, const char *file, int line) BODY("AssignTemporary");
void AssignTemporary(array *to, const array *from, const char *file, int line) { assign(to, from); }

void CopyInAssign(array *to, const array *from, const char *file, int line) BODY("CopyInAssign");
void CopyInAssign(array *to, const array *from, const char *file, int line) {
  check_rank(from);
  DIMENSIONS(d, MOST)
    if (d < to->rank)
      to->dim[d].extent = extent(from, d);
  make(to, from->bytes);
  copy(to, from);
}

void CopyOutAssign(array *to, array *from, const char *file, int line) BODY("CopyOutAssign");
void CopyOutAssign(array *to, array *from, const char *file, int line) {
  if (to)
    copy(to, from);
  free(from->base);
  from->base = 0;
}

_Bool IsContiguous(const array *a) BODY("IsContiguous");
_Bool IsContiguous(const array *a) {
  long step = a->bytes;
  _Bool yes = 1;
  DIMENSIONS(d, MOST)
    if (d < a->rank) {
      yes &= a->dim[d].extent == 1 || a->dim[d].stride == step;
      step *= a->dim[d].extent;
    }
  return yes || step == 0;
}

// ---- masks ---------------------------------------------------------------------------------------------------

INLINE int truth(const char *at, long bytes) {
  switch (bytes) {
  case 1:
    return *at != 0;
  case 2:
    return *(const short *)at != 0;
  case 4:
    return *(const int *)at != 0;
  default:
    return *(const long *)at != 0;
  }
}

// Whether the current element of EACH counts: a scalar mask counts for all, no mask is true.
#define COUNTS(mask) (!(mask) || truth((mask)->base + SAME(mask), (mask)->bytes))

long Count(const array *a, const char *file, int line, int dim) BODY("Count");
long Count(const array *a, const char *file, int line, int dim) {
  long n = 0;
  EACH(a, at, k) n += truth(a->base + at, a->bytes);
  return n;
}

_Bool Any(const array *a, const char *file, int line, int dim) BODY("Any");
_Bool Any(const array *a, const char *file, int line, int dim) { return Count(a, file, line, dim) > 0; }

_Bool All(const array *a, const char *file, int line, int dim) BODY("All");
_Bool All(const array *a, const char *file, int line, int dim) { return Count(a, file, line, dim) == count(a); }

// ---- the intrinsics of one real kind ---------------------------------------------------------------------------

#define T double
#define KIND "8"
#define F(name) name##8
#define LOWEST -__DBL_MAX__
#define SQRT __builtin_sqrt
#define FMOD __builtin_fmod
#include "fortran_kind.inc"

#define T float
#define KIND "4"
#define F(name) name##4
#define LOWEST -__FLT_MAX__
#define SQRT __builtin_sqrtf
#define FMOD __builtin_fmodf
#include "fortran_kind.inc"

// ---- reductions along a dimension --------------------------------------------------------------------------------

// The shape of `a` without dimension `dim`.
INLINE void without(array *r, const array *a, int dim) {
  DIMENSIONS(d, MOST - 1)
    if (d < a->rank - 1)
      r->dim[d].extent = extent(a, d < dim - 1 ? d : d + 1);
  make(r, a->bytes);
}

// Byte offset in an array of the shape `without` dimension `dim`, at the current indices of EACH.
#define REST(r, dim)                                                                                         \
  ((dim) == 1   ? i1 * stride(r, 0) + i2 * stride(r, 1) + i3 * stride(r, 2)                                  \
   : (dim) == 2 ? i0 * stride(r, 0) + i2 * stride(r, 1) + i3 * stride(r, 2)                                  \
   : (dim) == 3 ? i0 * stride(r, 0) + i1 * stride(r, 1) + i3 * stride(r, 2)                                  \
                : i0 * stride(r, 0) + i1 * stride(r, 1) + i2 * stride(r, 2))

#define REDUCE_DIM(NAME, START, STEP)                                                                        \
  void NAME(array *r, const array *a, int dim, const char *file, int line, const array *mask) BODY(#NAME);   \
  void NAME(array *r, const array *a, int dim, const char *file, int line, const array *mask) {              \
    check_rank(a);                                                                                           \
    without(r, a, dim);                                                                                      \
    char *to = r->base;                                                                                      \
    const char *from = a->base;                                                                              \
    if (a->type == DOUBLE) {                                                                                 \
      double start = START;                                                                                  \
      EACH(r, at, k) *(double *)(to + at) = start;                                                           \
      EACH(a, at, k) if (COUNTS(mask)) {                                                                     \
        double *sum = (double *)(to + REST(r, dim)), x = *(const double *)(from + at);                       \
        STEP;                                                                                                \
      }                                                                                                      \
    } else if (a->type == FLOAT) {                                                                           \
      float start = START;                                                                                   \
      EACH(r, at, k) *(float *)(to + at) = start;                                                            \
      EACH(a, at, k) if (COUNTS(mask)) {                                                                     \
        float *sum = (float *)(to + REST(r, dim)), x = *(const float *)(from + at);                          \
        STEP;                                                                                                \
      }                                                                                                      \
    } else                                                                                                   \
      unsupported_array();                                                                                   \
  }

REDUCE_DIM(SumDim, 0, *sum += x)
REDUCE_DIM(ProductDim, 1, *sum *= x)
REDUCE_DIM(MaxvalDim, -__builtin_huge_val(), if (x > *sum) *sum = x)
REDUCE_DIM(MinvalDim, __builtin_huge_val(), if (x < *sum) *sum = x)

INLINE double as_double(const array *a, long at) {
  return a->type == FLOAT ? (double)*(const float *)(a->base + at) : *(const double *)(a->base + at);
}

INLINE void set_integer(char *to, long bytes, long n) {
  if (bytes == 4)
    *(int *)to = n;
  else if (bytes == 8)
    *(long *)to = n;
  else if (bytes == 2)
    *(short *)to = n;
  else
    *to = n;
}

// Where the largest (or smallest) element of a vector is, counted from 1; 0 for an empty one.
#define LOCATE(NAME, BETTER)                                                                                 \
  void NAME##Dim(array *r, const array *a, int kind, int dim, const char *file, int line, const array *mask, \
                 _Bool back) BODY(#NAME "Dim");                                                              \
  void NAME##Dim(array *r, const array *a, int kind, int dim, const char *file, int line, const array *mask, \
                 _Bool back) {                                                                               \
    if (a->rank != 1 || (a->type != DOUBLE && a->type != FLOAT))                                             \
      unsupported_array();                                                                                   \
    long best = -1;                                                                                          \
    EACH(a, at, k)                                                                                           \
    if (COUNTS(mask)) {                                                                                      \
      double x = as_double(a, at), y = best < 0 ? 0 : as_double(a, best * stride(a, 0));                     \
      if (best < 0 || x BETTER y || (back && x == y))                                                        \
        best = k;                                                                                            \
    }                                                                                                        \
    make(r, kind);                                                                                           \
    set_integer(r->base, kind, best + 1);                                                                    \
  }                                                                                                          \
  void NAME##Real8(array *r, const array *a, int kind, const char *file, int line, const array *mask,        \
                   _Bool back) BODY(#NAME "Real8");                                                          \
  void NAME##Real8(array *r, const array *a, int kind, const char *file, int line, const array *mask,        \
                   _Bool back) {                                                                             \
    check_rank(a);                                                                                           \
    long best = -1;                                                                                          \
    double y = 0;                                                                                            \
    EACH(a, at, k)                                                                                           \
    if (COUNTS(mask)) {                                                                                      \
      double x = *(const double *)(a->base + at);                                                            \
      if (best < 0 || x BETTER y || (back && x == y))                                                        \
        best = k, y = x;                                                                                     \
    }                                                                                                        \
    r->dim[0].extent = a->rank;                                                                              \
    make(r, kind);                                                                                           \
    DIMENSIONS(d, MOST)                                                                           \
      if (d < a->rank) {                                                                                     \
        set_integer(r->base + d * kind, kind, best < 0 ? 0 : best % extent(a, d) + 1);                       \
        best = best < 0 ? best : best / extent(a, d);                                                        \
      }                                                                                                      \
  }

LOCATE(Maxloc, >)
LOCATE(Minloc, <)

// ---- transformations -----------------------------------------------------------------------------------------------

void Transpose(array *r, const array *a, const char *file, int line) BODY("Transpose");
void Transpose(array *r, const array *a, const char *file, int line) {
  r->dim[0].extent = a->dim[1].extent;
  r->dim[1].extent = a->dim[0].extent;
  make(r, a->bytes);
  for (long j = 0; j < a->dim[1].extent; j++)
    for (long i = 0; i < a->dim[0].extent; i++)
      move_element(r->base + j * r->dim[0].stride + i * r->dim[1].stride,
                   a->base + i * a->dim[0].stride + j * a->dim[1].stride, a->bytes, a->type);
}

INLINE long integer_at(const array *a, long i) {
  const char *at = a->base + i * a->dim[0].stride;
  return a->bytes == 8 ? *(const long *)at : a->bytes == 4 ? *(const int *)at : a->bytes == 2 ? *(const short *)at : *at;
}

// The byte offset of element k in the order of EACH.
long offset_of(const array *a, long k) SHARED("offset_of");
long offset_of(const array *a, long k) {
  long at = k % extent(a, 0) * stride(a, 0);
  if (a->rank > 1)
    at += k / extent(a, 0) % extent(a, 1) * stride(a, 1);
  if (a->rank > 2)
    at += k / (extent(a, 0) * extent(a, 1)) % extent(a, 2) * stride(a, 2);
  if (a->rank > 3)
    at += k / (extent(a, 0) * extent(a, 1) * extent(a, 2)) * stride(a, 3);
  return at;
}

// The byte offset of element k where dimension order(1) runs fastest.
long ordered(const array *a, const array *order, long k) SHARED("ordered");
long ordered(const array *a, const array *order, long k) {
  long at = 0;
  DIMENSIONS(i, MOST)
    if (i < a->rank) {
      long d = integer_at(order, i) - 1;
      long n = d == 0 ? extent(a, 0) : d == 1 ? extent(a, 1) : d == 2 ? extent(a, 2) : extent(a, 3);
      long step = d == 0 ? stride(a, 0) : d == 1 ? stride(a, 1) : d == 2 ? stride(a, 2) : stride(a, 3);
      at += k % n * step;
      k /= n;
    }
  return at;
}

void Reshape(array *r, const array *a, const array *shape, const array *pad, const array *order, const char *file,
             int line) BODY("Reshape");
void Reshape(array *r, const array *a, const array *shape, const array *pad, const array *order, const char *file,
             int line) {
  check_rank(r);
  check_rank(a);
  DIMENSIONS(d, MOST)
    if (d < r->rank)
      r->dim[d].extent = integer_at(shape, d);
  make(r, a->bytes);
  long have = count(a);
  EACH(r, at, k) {
    long to = order ? ordered(r, order, k) : at;
    if (k < have)
      move_element(r->base + to, a->base + offset_of(a, k), a->bytes, a->type);
    else if (pad)
      move_element(r->base + to, pad->base + offset_of(pad, (k - have) % count(pad)), a->bytes, a->type);
  }
}

void Spread(array *r, const array *a, int dim, long n, const char *file, int line) BODY("Spread");
void Spread(array *r, const array *a, int dim, long n, const char *file, int line) {
  check_rank(r);
  n = n > 0 ? n : 0;
  DIMENSIONS(d, MOST)
    if (d < r->rank)
      r->dim[d].extent = d == dim - 1 ? n : extent(a, d < dim - 1 ? d : d - 1);
  make(r, a->bytes);
  EACH(r, at, k) move_element(r->base + at, a->base + REST(a, dim), a->bytes, a->type);
}

INLINE long wrapped(long i, long n) {
  long k = i % n;
  return k < 0 ? k + n : k;
}

void CshiftVector(array *r, const array *a, long by, const char *file, int line) BODY("CshiftVector");
void CshiftVector(array *r, const array *a, long by, const char *file, int line) {
  long n = a->dim[0].extent;
  r->dim[0].extent = n;
  make(r, a->bytes);
  for (long i = 0; i < n; i++)
    move_element(r->base + i * a->bytes, a->base + wrapped(i + by, n) * a->dim[0].stride, a->bytes, a->type);
}

void EoshiftVector(array *r, const array *a, long by, const array *fill, const char *file, int line)
    BODY("EoshiftVector");
void EoshiftVector(array *r, const array *a, long by, const array *fill, const char *file, int line) {
  long n = a->dim[0].extent;
  r->dim[0].extent = n;
  make(r, a->bytes);
  for (long i = 0; i < n; i++) {
    char *to = r->base + i * a->bytes;
    if (i + by >= 0 && i + by < n)
      move_element(to, a->base + (i + by) * a->dim[0].stride, a->bytes, a->type);
    else if (fill)
      move_element(to, fill->base, a->bytes, a->type);
    else
      __builtin_memset(to, 0, a->bytes);
  }
}

// Along one dimension of an array, by a scalar or by one number for each line.
void Cshift(array *r, const array *a, const array *by, int dim, const char *file, int line) BODY("Cshift");
void Cshift(array *r, const array *a, const array *by, int dim, const char *file, int line) {
  check_rank(a);
  DIMENSIONS(d, MOST)
    if (d < a->rank)
      r->dim[d].extent = extent(a, d);
  make(r, a->bytes);
  EACH(r, at, k) {
    const char *shift = by->base + (by->rank > 0 ? REST(by, dim) : 0);
    long s = by->bytes == 8 ? *(const long *)shift : *(const int *)shift;
    long j0 = dim == 1 ? wrapped(i0 + s, extent(a, 0)) : i0, j1 = dim == 2 ? wrapped(i1 + s, extent(a, 1)) : i1;
    long j2 = dim == 3 ? wrapped(i2 + s, extent(a, 2)) : i2, j3 = dim == 4 ? wrapped(i3 + s, extent(a, 3)) : i3;
    move_element(r->base + at, a->base + j0 * stride(a, 0) + j1 * stride(a, 1) + j2 * stride(a, 2) + j3 * stride(a, 3),
                 a->bytes, a->type);
  }
}

void Pack(array *r, const array *a, const array *mask, const array *vector, const char *file, int line) BODY("Pack");
void Pack(array *r, const array *a, const array *mask, const array *vector, const char *file, int line) {
  check_rank(a);
  long n = 0;
  EACH(a, at, k) n += COUNTS(mask);
  r->dim[0].extent = vector ? vector->dim[0].extent : n;
  make(r, a->bytes);
  long next = 0;
  EACH(a, at, k) if (COUNTS(mask)) move_element(r->base + next++ * a->bytes, a->base + at, a->bytes, a->type);
  if (vector)
    for (; next < vector->dim[0].extent; next++)
      move_element(r->base + next * a->bytes, vector->base + next * vector->dim[0].stride, a->bytes, a->type);
}

void Unpack(array *r, const array *vector, const array *mask, const array *field, const char *file, int line)
    BODY("Unpack");
void Unpack(array *r, const array *vector, const array *mask, const array *field, const char *file, int line) {
  check_rank(mask);
  DIMENSIONS(d, MOST)
    if (d < mask->rank)
      r->dim[d].extent = extent(mask, d);
  make(r, vector->bytes);
  long next = 0;
  EACH(mask, at, k) {
    const char *from = truth(mask->base + at, mask->bytes) ? vector->base + next++ * vector->dim[0].stride
                                                           : field->base + SAME(field);
    move_element(r->base + SAME(r), from, vector->bytes, vector->type);
  }
}

// ---- array constructors of unknown size ----------------------------------------------------------------------------

typedef struct {
  array *to;
  long filled, room;
  const char *file;
  int line;
  _Bool sized;
} constructor;

void InitArrayConstructorVector(constructor *c, array *to, _Bool sized, const char *file, int line)
    BODY("InitArrayConstructorVector");
void InitArrayConstructorVector(constructor *c, array *to, _Bool sized, const char *file, int line) {
  c->to = to;
  c->filled = 0;
  c->room = to->base ? to->dim[0].extent : 0;
}

void reserve(constructor *c, long n) SHARED("reserve");
void reserve(constructor *c, long n) {
  array *to = c->to;
  if (n <= c->room && to->base)
    return;
  long room = n > 2 * c->room ? n : 2 * c->room;
  room = room < 4 ? 4 : room;
  const derived *t = to->type == DERIVED ? type_of(to) : 0;
  char *old = to->base, *grown = malloc(room * to->bytes);
  for (long i = 0; i < c->filled; i++)
    move_any(t, grown + i * to->bytes, old + i * to->bytes, to->bytes, to->type);
  if (old)
    free(old);
  to->base = grown;
  to->dim[0].lower = 1;
  to->dim[0].stride = to->bytes;
  c->room = room;
}

void PushArrayConstructorSimpleScalar(constructor *c, void *from) BODY("PushArrayConstructorSimpleScalar");
void PushArrayConstructorSimpleScalar(constructor *c, void *from) {
  reserve(c, c->filled + 1);
  array *to = c->to;
  const derived *t = to->type == DERIVED ? type_of(to) : 0;
  move_any(t, to->base + c->filled * to->bytes, from, to->bytes, to->type);
  c->filled++;
  to->dim[0].extent = c->filled;
}

void PushArrayConstructorValue(constructor *c, const array *from) BODY("PushArrayConstructorValue");
void PushArrayConstructorValue(constructor *c, const array *from) {
  check_rank(from);
  long n = count(from);
  reserve(c, c->filled + n);
  array *to = c->to;
  const derived *t = to->type == DERIVED ? type_of(to) : 0;
  EACH(from, at, k)
  move_any(t, to->base + (c->filled + k) * to->bytes, from->base + at, to->bytes, to->type);
  c->filled += n;
  to->dim[0].extent = c->filled;
}

// ---- allocation -------------------------------------------------------------------------------------------------------

INLINE void set_bounds(array *a, int d, long lower, long upper) {
  a->dim[d].lower = lower;
  a->dim[d].extent = upper >= lower ? upper - lower + 1 : 0;
}

int allocate(array *a) SHARED("allocate");
int allocate(array *a) {
  long all = a->bytes;
  DIMENSIONS(d, MOST)
    if (d < a->rank) {
      a->dim[d].stride = all;
      all *= a->dim[d].extent;
    }
  check_rank(a);
  a->base = malloc(all > 0 ? all : 1);
  const derived *t = have_defaults() && a->type == DERIVED ? type_of(a) : 0;
  if (t)
    init_elements(t, a);
  return 0;
}

int deallocate(array *a) SHARED("deallocate");
int deallocate(array *a) {
  const derived *t = have_components() && a->type == DERIVED ? type_of(a) : 0;
  if (t)
    destroy_elements(t, a);
  free(a->base);
  a->base = 0;
  return 0;
}

int allocate_source(array *a, const array *source) SHARED("allocate_source");
int allocate_source(array *a, const array *source) {
  allocate(a);
  const derived *t = a->type == DERIVED ? type_of(a) : 0;
  if (t)
    assign_elements(t, a, source);
  else
    copy(a, source);
  return 0;
}

// `a` becomes of the type of `mold`; its bounds are set apart.
void apply_mold(array *a, const array *mold, int rank) SHARED("apply_mold");
void apply_mold(array *a, const array *mold, int rank) {
  a->base = 0;
  a->bytes = mold->bytes;
  a->type = mold->type;
  a->rank = rank;
  const derived *t = type_of(mold);
  if (t)
    set_type(a, t);
}

void AllocatableSetBounds(array *a, int d, long lower, long upper) BODY("AllocatableSetBounds");
void AllocatableSetBounds(array *a, int d, long lower, long upper) { set_bounds(a, d, lower, upper); }
void PointerSetBounds(array *a, int d, long lower, long upper) BODY("PointerSetBounds");
void PointerSetBounds(array *a, int d, long lower, long upper) { set_bounds(a, d, lower, upper); }

int AllocatableAllocate(array *a, long *async, _Bool stat, const array *message, const char *file, int line, void *f)
    BODY("AllocatableAllocate");
int AllocatableAllocate(array *a, long *async, _Bool stat, const array *message, const char *file, int line, void *f) {
  return allocate(a);
}
int PointerAllocate(array *a, _Bool stat, const array *message, const char *file, int line, void *f)
    BODY("PointerAllocate");
int PointerAllocate(array *a, _Bool stat, const array *message, const char *file, int line, void *f) {
  return allocate(a);
}
int AllocatableDeallocate(array *a, _Bool stat, const array *message, const char *file, int line)
    BODY("AllocatableDeallocate");
int AllocatableDeallocate(array *a, _Bool stat, const array *message, const char *file, int line) {
  return deallocate(a);
}
int PointerDeallocate(array *a, _Bool stat, const array *message, const char *file, int line)
    BODY("PointerDeallocate");
int PointerDeallocate(array *a, _Bool stat, const array *message, const char *file, int line) {
  return deallocate(a);
}
int MoveAlloc(array *to, array *from, const void *type, _Bool stat, const array *message, const char *file, int line)
    BODY("MoveAlloc");
int MoveAlloc(array *to, array *from, const void *type, _Bool stat, const array *message, const char *file, int line) {
  check_rank(from);
  if (to->base)
    deallocate(to);
  to->base = from->base;
  to->bytes = from->bytes;
  DIMENSIONS(d, MOST)
    if (d < from->rank)
      to->dim[d] = from->dim[d];
  if (from->type == DERIVED && type_of(from))
    set_type(to, type_of(from));
  from->base = 0;
  return 0;
}

int AllocatableAllocateSource(array *a, const array *source, _Bool stat, const array *message, const char *file, int line)
    BODY("AllocatableAllocateSource");
int AllocatableAllocateSource(array *a, const array *source, _Bool stat, const array *message, const char *file,
                              int line) {
  return allocate_source(a, source);
}
int PointerAllocateSource(array *a, const array *source, _Bool stat, const array *message, const char *file, int line)
    BODY("PointerAllocateSource");
int PointerAllocateSource(array *a, const array *source, _Bool stat, const array *message, const char *file, int line) {
  return allocate_source(a, source);
}
void AllocatableApplyMold(array *a, const array *mold, int rank) BODY("AllocatableApplyMold");
void AllocatableApplyMold(array *a, const array *mold, int rank) { apply_mold(a, mold, rank); }
void PointerApplyMold(array *a, const array *mold, int rank) BODY("PointerApplyMold");
void PointerApplyMold(array *a, const array *mold, int rank) { apply_mold(a, mold, rank); }

void AllocatableInitDerivedForAllocate(array *a, const derived *t, int rank, int corank)
    BODY("AllocatableInitDerivedForAllocate");
void AllocatableInitDerivedForAllocate(array *a, const derived *t, int rank, int corank) {
  if (!a->base)
    establish(a, bytes_of(t), DERIVED, rank, ALLOCATABLE, t);
}
void AllocatableInitDerived(array *a, const derived *t, int rank, int corank) BODY("AllocatableInitDerived");
void AllocatableInitDerived(array *a, const derived *t, int rank, int corank) {
  establish(a, bytes_of(t), DERIVED, rank, ALLOCATABLE, t);
}
void PointerNullifyDerived(array *a, const derived *t, int rank, int corank) BODY("PointerNullifyDerived");
void PointerNullifyDerived(array *a, const derived *t, int rank, int corank) {
  establish(a, bytes_of(t), DERIVED, rank, POINTER, t);
}
int AllocatableDeallocatePolymorphic(array *a, const derived *t, _Bool stat, const array *message, const char *file,
                                     int line) BODY("AllocatableDeallocatePolymorphic");
int AllocatableDeallocatePolymorphic(array *a, const derived *t, _Bool stat, const array *message, const char *file,
                                     int line) {
  deallocate(a);
  if (t) {
    a->bytes = bytes_of(t);
    set_type(a, t);
  }
  return 0;
}
int PointerDeallocatePolymorphic(array *a, const derived *t, _Bool stat, const array *message, const char *file,
                                 int line) BODY("PointerDeallocatePolymorphic");
int PointerDeallocatePolymorphic(array *a, const derived *t, _Bool stat, const array *message, const char *file,
                                 int line) {
  deallocate(a);
  if (t) {
    a->bytes = bytes_of(t);
    set_type(a, t);
  }
  return 0;
}
