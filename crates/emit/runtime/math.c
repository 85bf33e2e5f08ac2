// Bodies for library functions that are more than one formula: several results, results through pointers,
// complex numbers. Calls of the library's functions are led here before differentiation, so they are inlined
// and differentiated as the user's own code is; the user's function keeps calling the library. Compiled once to
// math.ll by scripts/update-runtime. `retrograd.body.NAME` is the body of NAME.
//
// Written in functions that have rules, without loops, and with few branches: a branch on data is something the
// reverse sweep has to ask again. Special values (infinities, NaN) are not recovered as Annex G of the C standard
// demands: nothing has a derivative there.

#define BODY(name) __asm__("retrograd.body." name)
#define GLUE(a, b) a##b
#define PASTE(a, b) GLUE(a, b)

#define T double
#define S
#define SUFFIX ""
#define MUL "__muldc3"
#define DIV "__divdc3"
#define FAR 40
#define FORTRAN "z"
#include "math_bodies.inc"

#define T float
#define S f
#define SUFFIX "f"
#define MUL "__mulsc3"
#define DIV "__divsc3"
#define FAR 20
#define FORTRAN "c"
#include "math_bodies.inc"

#define T long double
#define S l
#define SUFFIX "l"
#define MUL "__mulxc3"
#define DIV "__divxc3"
#define FAR 40
#include "math_bodies.inc"

typedef _Complex float __attribute__((mode(TC))) complex_quad;

complex_quad multc3(__float128 a, __float128 b, __float128 c, __float128 d) BODY("__multc3");
complex_quad multc3(__float128 a, __float128 b, __float128 c, __float128 d) {
  complex_quad r;
  __real__ r = a * c - b * d;
  __imag__ r = a * d + b * c;
  return r;
}

complex_quad divtc3(__float128 a, __float128 b, __float128 c, __float128 d) BODY("__divtc3");
complex_quad divtc3(__float128 a, __float128 b, __float128 c, __float128 d) {
  __float128 n = c * c + d * d;
  complex_quad r;
  __real__ r = (a * c + b * d) / n;
  __imag__ r = (b * c - a * d) / n;
  return r;
}
