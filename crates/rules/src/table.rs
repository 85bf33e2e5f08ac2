//! The rows.
//!
//! ```text
//! /// the law
//! name(x y) cost N = [symbols] on [domain of x, domain of y] { x: contribution  y: contribution } kink "convention"
//! ```
//!
//! Operands are called `x`, `y`, `z` by position, also where the manual calls them otherwise (`atan2(x, y)`
//! here is the angle of the point (y, x)). `r` is the result, `d` its adjoint. A contribution is written in
//! prefix form: `neg add sub mul div` are arithmetic, `(if olt a b then else)` a select,
//! `(value EXPR)` a named constant, `(float n)` and `(plus n 1)` take an integer operand, and any other
//! head is a function by its libm name. Each must be linear in `d`; the self-test checks it.
//!
//! A formula prefers what is cheap to keep: the result where that saves a second evaluation (exp, tanh,
//! sqrt), unless it would lose accuracy (expm1 near minus infinity).

#![allow(non_upper_case_globals)] // a row is named as its operation is

use std::f64::consts::{FRAC_2_SQRT_PI, LN_2, LN_10};

use crate::Symbol::{Exact, Finite, Libm, Llvm, Op};
use crate::{Cmp, Expr, Row, int, real};

/// A contribution, from prefix form.
macro_rules! expr {
    (d) => { Expr::D };
    (r) => { Expr::R };
    (x) => { Expr::X(0) };
    (y) => { Expr::X(1) };
    (z) => { Expr::X(2) };
    ($c:literal) => { Expr::C($c) };
    ((value $c:expr)) => { Expr::C($c) };
    ((neg $a:tt)) => { Expr::Neg(&expr!($a)) };
    ((add $a:tt $b:tt)) => { Expr::Add(&expr!($a), &expr!($b)) };
    ((sub $a:tt $b:tt)) => { Expr::Sub(&expr!($a), &expr!($b)) };
    ((mul $a:tt $b:tt)) => { Expr::Mul(&expr!($a), &expr!($b)) };
    ((div $a:tt $b:tt)) => { Expr::Div(&expr!($a), &expr!($b)) };
    ((float $a:tt)) => { Expr::IntToFloat(&expr!($a)) };
    ((plus $a:tt $n:literal)) => { Expr::IntAdd(&expr!($a), $n) };
    ((if $cmp:ident $a:tt $b:tt $then:tt $else:tt)) => {
        Expr::Select(comparison!($cmp), &expr!($a), &expr!($b), &expr!($then), &expr!($else))
    };
    (($function:ident $($a:tt)+)) => { Expr::Call(stringify!($function), &[$(expr!($a)),+]) };
}

macro_rules! comparison {
    (olt) => {
        Cmp::Olt
    };
    (ole) => {
        Cmp::Ole
    };
    (oeq) => {
        Cmp::Oeq
    };
    (uno) => {
        Cmp::Uno
    };
}

macro_rules! position {
    (x) => {
        0
    };
    (y) => {
        1
    };
    (z) => {
        2
    };
}

/// A static for each row, and `ROWS` with all of them in this order.
macro_rules! rules {
    ($(
        #[doc = $doc:literal]
        $name:ident($($operand:ident)+) cost $cost:literal = [$($symbol:expr),*]
        on [$($domain:expr),+] { $($to:ident: $contribution:tt)* } $(kink $kink:literal)?
    )*) => {
        $(
            #[doc = $doc]
            pub static $name: Row = Row {
                name: stringify!($name),
                doc: $doc,
                arity: [$(position!($operand)),+].len() as u8,
                symbols: &[$($symbol),*],
                adjoints: &[$((position!($to), expr!($contribution))),*],
                cost: $cost,
                domain: &[$($domain),+],
                kink: concat!($($kink)?),
            };
        )*
        /// All rows, in the order of the table.
        pub static ROWS: &[&Row] = &[$(&$name),*];
    };
}

rules! {
    // Arithmetic and conversions.

    /// r = -x
    fneg(x) cost 1 = [Op("fneg")] on [real(-3.0, 3.0)] { x: (neg d) }

    /// r = x + y
    fadd(x y) cost 1 = [Op("fadd")] on [real(-3.0, 3.0), real(-3.0, 3.0)] { x: d  y: d }

    /// r = x - y
    fsub(x y) cost 1 = [Op("fsub")] on [real(-3.0, 3.0), real(-3.0, 3.0)] { x: d  y: (neg d) }

    /// r = x·y
    fmul(x y) cost 1 = [Op("fmul")] on [real(-3.0, 3.0), real(-3.0, 3.0)] { x: (mul d y)  y: (mul d x) }

    /// r = x/y; the adjoint needs y and r, not x
    fdiv(x y) cost 6 = [Op("fdiv")] on [real(-3.0, 3.0), real(0.5, 3.0)] {
        x: (div d y)
        y: (neg (mul (div d y) r))
    }

    /// r = x - trunc(x/y)·y
    fmod(x y) cost 20 = [Op("frem"), Libm("fmod"), Finite("fmod")] on [real(-9.0, 9.0), real(0.7, 3.0)] {
        x: d
        y: (neg (mul d (trunc (div x y))))
    } kink "where x/y is whole: the derivative of the piece that trunc picks"

    /// r = x - n·y, n the whole number nearest to x/y
    remainder(x y) cost 20 = [Libm("remainder"), Finite("remainder"), Libm("drem")]
    on [real(-9.0, 9.0), real(0.7, 3.0)] {
        x: d
        y: (neg (mul d (roundeven (div x y))))
    } kink "where x/y is half-way between whole numbers: the piece of the even one"

    /// r = x in a wider format
    fpext(x) cost 1 = [Op("fpext")] on [real(-3.0, 3.0)] { x: d }

    /// r = x in a narrower format
    fptrunc(x) cost 1 = [Op("fptrunc")] on [real(-3.0, 3.0)] { x: d }

    /// r = x, in canonical form
    canonicalize(x) cost 1 = [Llvm("canonicalize"), Llvm("arithmetic.fence")] on [real(-3.0, 3.0)] { x: d }

    /// r = x·y + z
    fma(x y z) cost 1 = [Libm("fma"), Llvm("fma"), Llvm("fmuladd")]
    on [real(-3.0, 3.0), real(-3.0, 3.0), real(-3.0, 3.0)] {
        x: (mul d y)
        y: (mul d x)
        z: d
    }

    // Exponentials and logarithms.

    /// r = e^x
    exp(x) cost 20 = [Libm("exp"), Finite("exp"), Llvm("exp")] on [real(-5.0, 5.0)] { x: (mul d r) }

    /// r = 2^x
    exp2(x) cost 20 = [Libm("exp2"), Finite("exp2"), Llvm("exp2")] on [real(-5.0, 5.0)] {
        x: (mul d (mul r (value LN_2)))
    }

    /// r = 10^x
    exp10(x) cost 20 = [Libm("exp10"), Finite("exp10"), Llvm("exp10")] on [real(-2.0, 2.0)] {
        x: (mul d (mul r (value LN_10)))
    }

    /// r = e^x - 1; not d·(r + 1), which has no correct digit where e^x is small
    expm1(x) cost 20 = [Libm("expm1")] on [real(-5.0, 5.0)] { x: (mul d (exp x)) }

    /// r = ln x
    log(x) cost 20 = [Libm("log"), Finite("log"), Llvm("log")] on [real(0.1, 9.0)] { x: (div d x) }

    /// r = log2 x
    log2(x) cost 20 = [Libm("log2"), Finite("log2"), Llvm("log2")] on [real(0.1, 9.0)] {
        x: (div d (mul x (value LN_2)))
    }

    /// r = log10 x
    log10(x) cost 20 = [Libm("log10"), Finite("log10"), Llvm("log10")] on [real(0.1, 9.0)] {
        x: (div d (mul x (value LN_10)))
    }

    /// r = ln(1 + x)
    log1p(x) cost 20 = [Libm("log1p")] on [real(-0.9, 9.0)] { x: (div d (add 1.0 x)) }

    // Powers and roots.

    /// r = x^y
    pow(x y) cost 40 = [Libm("pow"), Finite("pow"), Llvm("pow")] on [real(0.2, 3.0), real(-2.0, 3.0)] {
        x: (if oeq y 0.0 0.0 (mul d (mul y (pow x (sub y 1.0)))))
        y: (if ole x 0.0 0.0 (mul d (mul r (log x))))
    } kink "y = 0: the partial for x is 0, also at x = 0; x ≤ 0: the partial for y is 0"

    /// r = x^y, y an integer
    powi(x y) cost 10 = [Llvm("powi"), Exact("_FortranAFPow4i"), Exact("_FortranAFPow8i")]
    on [real(0.3, 2.0), int(-4, 5)] {
        x: (if oeq (float y) 0.0 0.0 (mul d (mul (float y) (powi x (plus y -1)))))
    } kink "y = 0: the partial is 0, also at x = 0"

    /// r = √x
    sqrt(x) cost 6 = [Libm("sqrt"), Finite("sqrt"), Llvm("sqrt")] on [real(0.1, 9.0)] {
        x: (if oeq r 0.0 0.0 (div d (mul 2.0 r)))
    } kink "x = 0: 0"

    /// r = 1/√x, to twelve bits: the result is off by what the machine leaves out, the derivative is that of 1/√x
    rsqrt(x) cost 2 = [Exact("llvm.x86.sse.rsqrt.ps"), Exact("llvm.x86.avx.rsqrt.ps.256")] on [real(0.1, 9.0)] {
        x: (neg (mul d (mul 0.5 (mul r (mul r r)))))
    }

    /// r = 1/x, to twelve bits: as rsqrt
    reciprocal(x) cost 2 = [Exact("llvm.x86.sse.rcp.ps"), Exact("llvm.x86.avx.rcp.ps.256")] on [real(0.2, 9.0)] {
        x: (neg (mul d (mul r r)))
    }

    /// r = ∛x
    cbrt(x) cost 20 = [Libm("cbrt")] on [real(0.1, 9.0)] {
        x: (if oeq r 0.0 0.0 (div d (mul 3.0 (mul r r))))
    } kink "x = 0: 0"

    /// r = √(x² + y²)
    hypot(x y) cost 20 = [Libm("hypot"), Finite("hypot")] on [real(-3.0, 3.0), real(0.2, 3.0)] {
        x: (if oeq r 0.0 0.0 (mul d (div x r)))
        y: (if oeq r 0.0 0.0 (mul d (div y r)))
    } kink "x = y = 0: 0 for both"

    // Trigonometric and hyperbolic functions.

    /// r = sin x
    sin(x) cost 20 = [Libm("sin"), Llvm("sin")] on [real(-7.0, 7.0)] { x: (mul d (cos x)) }

    /// r = cos x
    cos(x) cost 20 = [Libm("cos"), Llvm("cos")] on [real(-7.0, 7.0)] { x: (neg (mul d (sin x))) }

    /// r = tan x
    tan(x) cost 25 = [Libm("tan"), Llvm("tan")] on [real(-1.3, 1.3)] { x: (mul d (add 1.0 (mul r r))) }

    /// r = arcsin x; (1 - x)(1 + x) keeps its digits near ±1
    asin(x) cost 20 = [Libm("asin"), Finite("asin"), Llvm("asin")] on [real(-0.9, 0.9)] {
        x: (div d (sqrt (mul (sub 1.0 x) (add 1.0 x))))
    } kink "x = ±1: infinite"

    /// r = arccos x
    acos(x) cost 20 = [Libm("acos"), Finite("acos"), Llvm("acos")] on [real(-0.9, 0.9)] {
        x: (neg (div d (sqrt (mul (sub 1.0 x) (add 1.0 x)))))
    } kink "x = ±1: infinite"

    /// r = arctan x
    atan(x) cost 20 = [Libm("atan"), Llvm("atan")] on [real(-3.0, 3.0)] { x: (div d (add 1.0 (mul x x))) }

    /// r = the angle of the point (y, x): x is the ordinate
    atan2(x y) cost 25 = [Libm("atan2"), Finite("atan2"), Llvm("atan2")] on [real(-3.0, 3.0), real(0.2, 3.0)] {
        x: (if oeq (add (mul x x) (mul y y)) 0.0 0.0 (mul d (div y (add (mul x x) (mul y y)))))
        y: (if oeq (add (mul x x) (mul y y)) 0.0 0.0 (neg (mul d (div x (add (mul x x) (mul y y))))))
    } kink "x = y = 0: 0 for both"

    /// r = sinh x
    sinh(x) cost 25 = [Libm("sinh"), Finite("sinh"), Llvm("sinh")] on [real(-4.0, 4.0)] { x: (mul d (cosh x)) }

    /// r = cosh x
    cosh(x) cost 25 = [Libm("cosh"), Finite("cosh"), Llvm("cosh")] on [real(-4.0, 4.0)] { x: (mul d (sinh x)) }

    /// r = tanh x
    tanh(x) cost 25 = [Libm("tanh"), Llvm("tanh")] on [real(-3.0, 3.0)] { x: (mul d (sub 1.0 (mul r r))) }

    /// r = arsinh x
    asinh(x) cost 25 = [Libm("asinh")] on [real(-4.0, 4.0)] { x: (div d (sqrt (add 1.0 (mul x x)))) }

    /// r = arcosh x
    acosh(x) cost 25 = [Libm("acosh"), Finite("acosh")] on [real(1.2, 9.0)] {
        x: (div d (sqrt (mul (sub x 1.0) (add x 1.0))))
    } kink "x = 1: infinite"

    /// r = artanh x
    atanh(x) cost 25 = [Libm("atanh"), Finite("atanh")] on [real(-0.9, 0.9)] {
        x: (div d (mul (sub 1.0 x) (add 1.0 x)))
    } kink "x = ±1: infinite"

    // Signs, choices and pieces.

    /// r = |x|
    fabs(x) cost 1 = [Libm("fabs"), Llvm("fabs")] on [real(-3.0, 3.0)] {
        x: (if olt x 0.0 (neg d) d)
    } kink "x = 0: 1"

    /// r = |x| with the sign of y
    copysign(x y) cost 1 = [Libm("copysign"), Llvm("copysign")] on [real(-3.0, 3.0), real(-3.0, 3.0)] {
        x: (mul d (mul (copysign 1.0 x) (copysign 1.0 y)))
    } kink "x = ±0: by its sign bit; the partial for y is 0 everywhere"

    /// r = the smaller one; a NaN loses
    fmin(x y) cost 1 = [Libm("fmin"), Libm("fminimum_num"), Llvm("minnum"), Llvm("minimumnum")]
    on [real(-3.0, 3.0), real(-3.0, 3.0)] {
        x: (if olt x y d (if uno y y d 0.0))
        y: (if olt x y 0.0 (if uno y y 0.0 d))
    } kink "x = y: all to y"

    /// r = the larger one; a NaN loses
    fmax(x y) cost 1 = [Libm("fmax"), Libm("fmaximum_num"), Llvm("maxnum"), Llvm("maximumnum")]
    on [real(-3.0, 3.0), real(-3.0, 3.0)] {
        x: (if olt x y 0.0 (if uno x x 0.0 d))
        y: (if olt x y d (if uno x x d 0.0))
    } kink "x = y: all to x"

    /// r = the smaller one; a NaN wins
    minimum(x y) cost 1 = [Libm("fminimum"), Llvm("minimum")] on [real(-3.0, 3.0), real(-3.0, 3.0)] {
        x: (if olt x y d 0.0)
        y: (if olt x y 0.0 d)
    } kink "x = y: all to y"

    /// r = the larger one; a NaN wins
    maximum(x y) cost 1 = [Libm("fmaximum"), Llvm("maximum")] on [real(-3.0, 3.0), real(-3.0, 3.0)] {
        x: (if olt x y 0.0 d)
        y: (if olt x y d 0.0)
    } kink "x = y: all to x"

    /// r = max(x - y, 0)
    fdim(x y) cost 2 = [Libm("fdim")] on [real(-3.0, 3.0), real(-3.0, 3.0)] {
        x: (if olt y x d 0.0)
        y: (if olt y x (neg d) 0.0)
    } kink "x = y: 0 for both"

    /// r = the next number after x towards y
    nextafter(x y) cost 4 = [Libm("nextafter")] on [real(-3.0, 3.0), real(-3.0, 3.0)] { x: d }

    /// r = the largest whole number ≤ x
    floor(x) cost 1 = [Libm("floor"), Llvm("floor")] on [real(-9.0, 9.0)] { } kink "0 everywhere"

    /// r = the smallest whole number ≥ x
    ceil(x) cost 1 = [Libm("ceil"), Llvm("ceil")] on [real(-9.0, 9.0)] { } kink "0 everywhere"

    /// r = the nearest whole number, half-way cases away from zero
    round(x) cost 2 = [Libm("round"), Llvm("round")] on [real(-9.0, 9.0)] { } kink "0 everywhere"

    /// r = the nearest whole number, half-way cases to even
    roundeven(x) cost 2 = [Libm("roundeven"), Llvm("roundeven")] on [real(-9.0, 9.0)] { } kink "0 everywhere"

    /// r = x without its fraction
    trunc(x) cost 1 = [Libm("trunc"), Llvm("trunc")] on [real(-9.0, 9.0)] { } kink "0 everywhere"

    /// r = the nearest whole number by the rounding mode
    rint(x) cost 2 = [Libm("rint"), Libm("nearbyint"), Llvm("rint"), Llvm("nearbyint")]
    on [real(-9.0, 9.0)] { } kink "0 everywhere"

    /// r = the exponent of x
    logb(x) cost 2 = [Libm("logb")] on [real(0.5, 9.0)] { } kink "0 everywhere"

    /// r = x·2^y, y an integer
    ldexp(x y) cost 4 = [Libm("ldexp"), Libm("scalbn"), Llvm("ldexp")] on [real(-3.0, 3.0), int(-6, 6)] {
        x: (ldexp d y)
    }

    // Special functions.

    /// r = erf x
    erf(x) cost 30 = [Libm("erf")] on [real(-2.5, 2.5)] {
        x: (mul d (mul (value FRAC_2_SQRT_PI) (exp (neg (mul x x)))))
    }

    /// r = 1 - erf x
    erfc(x) cost 30 = [Libm("erfc")] on [real(-2.5, 2.5)] {
        x: (neg (mul d (mul (value FRAC_2_SQRT_PI) (exp (neg (mul x x))))))
    }

    /// r = Γ(x)
    tgamma(x) cost 60 = [Libm("tgamma")] on [real(0.3, 5.0)] { x: (mul d (mul r (digamma x))) }
    kink "x = 0, -1, -2, …: infinite or NaN, as the primal is"

    /// r = ln |Γ(x)|
    lgamma(x) cost 50 = [Libm("lgamma")] on [real(0.3, 9.0)] { x: (mul d (digamma x)) }
    kink "x = 0, -1, -2, …: infinite or NaN, as the primal is"

    /// r = J0(x)
    j0(x) cost 50 = [Libm("j0"), Finite("j0")] on [real(0.2, 9.0)] { x: (neg (mul d (j1 x))) }

    /// r = J1(x)
    j1(x) cost 50 = [Libm("j1"), Finite("j1")] on [real(0.2, 9.0)] {
        x: (if oeq x 0.0 (mul 0.5 d) (mul d (sub (j0 x) (div r x))))
    }

    /// r = Jx(y), x an integer
    jn(x y) cost 90 = [Libm("jn"), Finite("jn")] on [int(-3, 4), real(0.2, 9.0)] {
        y: (mul d (mul 0.5 (sub (jn (plus x -1) y) (jn (plus x 1) y))))
    }

    /// r = Y0(x)
    y0(x) cost 50 = [Libm("y0"), Finite("y0")] on [real(0.5, 9.0)] { x: (neg (mul d (y1 x))) }

    /// r = Y1(x)
    y1(x) cost 50 = [Libm("y1"), Finite("y1")] on [real(0.5, 9.0)] { x: (mul d (sub (y0 x) (div r x))) }

    /// r = Yx(y), x an integer
    yn(x y) cost 90 = [Libm("yn"), Finite("yn")] on [int(-3, 4), real(0.8, 9.0)] {
        y: (mul d (mul 0.5 (sub (yn (plus x -1) y) (yn (plus x 1) y))))
    }
}
