// What is done with the elements of one derived type, TYPE: crates/emit/src/fortran_types.rs puts the names of a
// module's types here. It makes the functions that are declared without a body from the type's table: for one
// element, and for one whose dynamic type is `t` where its declared type is this one.

#define OWN(name) __asm__("retrograd.type.TYPE." name)

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

typedef struct derived derived;
enum { MOST = 4 };

void *malloc(unsigned long);
void free(void *);

void init(char *element) OWN("init");
void destroy(char *element) OWN("destroy");
void assign(char *to, const char *from) OWN("assign");
void any_init(const derived *t, char *element) OWN("any_init");
void any_destroy(const derived *t, char *element) OWN("any_destroy");
void any_assign(const derived *t, char *to, const char *from) OWN("any_assign");

void init_all(char *base, long n, long bytes) OWN("init_all");
void init_all(char *base, long n, long bytes) {
  for (long i = 0; i < n; i++)
    init(base + i * bytes);
}

void destroy_all(char *base, long n, long bytes) OWN("destroy_all");
void destroy_all(char *base, long n, long bytes) {
  for (long i = 0; i < n; i++)
    destroy(base + i * bytes);
}

void assign_all(char *to, const char *from, long n, long bytes) OWN("assign_all");
void assign_all(char *to, const char *from, long n, long bytes) {
  for (long i = 0; i < n; i++)
    assign(to + i * bytes, from + i * bytes);
}

static inline __attribute__((always_inline)) long count(const array *a, int rank) {
  return (rank > 0 ? a->dim[0].extent : 1) * (rank > 1 ? a->dim[1].extent : 1) * (rank > 2 ? a->dim[2].extent : 1) *
         (rank > 3 ? a->dim[3].extent : 1);
}

static inline __attribute__((always_inline)) const derived *type_of(const array *a, int rank) {
  return *(const derived *const *)(a->dim + rank);
}

void free_component(array *a, int rank) OWN("free_component");
void free_component(array *a, int rank) {
  if (!a->base)
    return;
  long n = count(a, rank);
  for (long i = 0; i < n; i++)
    any_destroy(type_of(a, rank), a->base + i * a->bytes);
  free(a->base);
  a->base = 0;
}

void copy_component(array *to, const array *from, int rank) OWN("copy_component");
void copy_component(array *to, const array *from, int rank) {
  free_component(to, rank);
  if (!from->base)
    return;
  const derived *t = type_of(from, rank);
  long n = count(from, rank), bytes = from->bytes;
  *(const derived **)(to->dim + rank) = t;
  to->bytes = bytes;
  _Pragma("clang loop unroll(full)") for (int d = 0; d < MOST; d++) if (d < rank) to->dim[d] = from->dim[d];
  char *base = malloc(n > 0 ? n * bytes : 1);
  to->base = base;
  for (long i = 0; i < n; i++) {
    any_init(t, base + i * bytes);
    any_assign(t, base + i * bytes, from->base + i * bytes);
  }
}
