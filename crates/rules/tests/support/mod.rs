//! What the self-tests share: an evaluator of formulas, the operations themselves, and seeded samples.
#![allow(dead_code)] // each test crate uses its own part

use retrograd_rules::{Cmp, Domain, Expr, Row};

/// One point at which a formula is evaluated. Integer operands are held as whole floats.
#[derive(Clone, Debug)]
pub struct Point {
    pub x: Vec<f64>,
    pub r: f64,
    pub d: f64,
}

/// The value of a formula. `choices` receives the outcome of every select and the value of every step
/// function on the way: two points with different choices lie on different pieces.
pub fn eval(e: &Expr, at: &Point, choices: &mut Vec<f64>) -> f64 {
    match *e {
        Expr::D => at.d,
        Expr::X(i) => at.x[usize::from(i)],
        Expr::R => at.r,
        Expr::C(c) => c,
        Expr::Neg(a) => -eval(a, at, choices),
        Expr::Add(a, b) => eval(a, at, choices) + eval(b, at, choices),
        Expr::Sub(a, b) => eval(a, at, choices) - eval(b, at, choices),
        Expr::Mul(a, b) => eval(a, at, choices) * eval(b, at, choices),
        Expr::Div(a, b) => eval(a, at, choices) / eval(b, at, choices),
        Expr::Call(name, args) => {
            let args: Vec<f64> = args.iter().map(|a| eval(a, at, choices)).collect();
            let value = operation(name, &args).unwrap_or_else(|| panic!("no evaluation for {name}"));
            if matches!(name, "trunc" | "roundeven" | "copysign") {
                choices.push(value);
            }
            value
        }
        Expr::Select(cmp, a, b, then, otherwise) => {
            let holds = Cmp::holds(cmp, eval(a, at, choices), eval(b, at, choices));
            choices.push(f64::from(u8::from(holds)));
            eval(if holds { then } else { otherwise }, at, choices)
        }
        Expr::IntToFloat(a) => eval(a, at, choices),
        Expr::IntAdd(a, n) => eval(a, at, choices) + n as f64,
    }
}

/// The contribution of a row to one operand, zero if it has none.
pub fn contribution(row: &Row, operand: usize, at: &Point) -> f64 {
    row.adjoint(operand as u8).map_or(0.0, |e| eval(e, at, &mut Vec::new()))
}

/// The point with the primal's result filled in.
pub fn point(row: &Row, x: &[f64], d: f64) -> Point {
    let r = operation(row.name, x).unwrap_or_else(|| panic!("no reference for {}", row.name));
    Point { x: x.to_vec(), r, d }
}

/// The operations in double, by the standard library and the `libm` crate.
pub fn operation(name: &str, a: &[f64]) -> Option<f64> {
    arithmetic(name, a).or_else(|| elementary(name, a)).or_else(|| pieces(name, a)).or_else(|| special(name, a))
}

fn arithmetic(name: &str, a: &[f64]) -> Option<f64> {
    Some(match name {
        "fneg" => -a[0],
        "fadd" => a[0] + a[1],
        "fsub" => a[0] - a[1],
        "fmul" => a[0] * a[1],
        "fdiv" => a[0] / a[1],
        "fmod" => a[0] % a[1],
        "remainder" => libm::remainder(a[0], a[1]),
        "fpext" | "fptrunc" | "canonicalize" => a[0],
        "fma" => a[0].mul_add(a[1], a[2]),
        _ => return None,
    })
}

fn elementary(name: &str, a: &[f64]) -> Option<f64> {
    Some(match name {
        "exp" => a[0].exp(),
        "exp2" => a[0].exp2(),
        "exp10" => libm::exp10(a[0]),
        "expm1" => a[0].exp_m1(),
        "log" => a[0].ln(),
        "log2" => a[0].log2(),
        "log10" => a[0].log10(),
        "log1p" => a[0].ln_1p(),
        "pow" => a[0].powf(a[1]),
        "powi" => a[0].powi(a[1] as i32),
        "rsqrt" => 1.0 / a[0].sqrt(),
        "reciprocal" => 1.0 / a[0],
        "sqrt" => a[0].sqrt(),
        "cbrt" => a[0].cbrt(),
        "hypot" => a[0].hypot(a[1]),
        "sin" => a[0].sin(),
        "cos" => a[0].cos(),
        "tan" => a[0].tan(),
        "asin" => a[0].asin(),
        "acos" => a[0].acos(),
        "atan" => a[0].atan(),
        "atan2" => a[0].atan2(a[1]),
        "sinh" => a[0].sinh(),
        "cosh" => a[0].cosh(),
        "tanh" => a[0].tanh(),
        "asinh" => libm::asinh(a[0]),
        "acosh" => libm::acosh(a[0]),
        "atanh" => libm::atanh(a[0]),
        _ => return None,
    })
}

fn pieces(name: &str, a: &[f64]) -> Option<f64> {
    Some(match name {
        "fabs" => a[0].abs(),
        "copysign" => a[0].copysign(a[1]),
        "fmin" => a[0].min(a[1]),
        "fmax" => a[0].max(a[1]),
        "minimum" | "maximum" if a[0].is_nan() || a[1].is_nan() => f64::NAN,
        "minimum" => a[0].min(a[1]),
        "maximum" => a[0].max(a[1]),
        "fdim" => libm::fdim(a[0], a[1]),
        "nextafter" => libm::nextafter(a[0], a[1]),
        "floor" => a[0].floor(),
        "ceil" => a[0].ceil(),
        "round" => a[0].round(),
        "roundeven" => a[0].round_ties_even(),
        "trunc" => a[0].trunc(),
        "rint" => libm::rint(a[0]),
        "logb" => f64::from(libm::ilogb(a[0])),
        "ldexp" => libm::ldexp(a[0], a[1] as i32),
        _ => return None,
    })
}

fn special(name: &str, a: &[f64]) -> Option<f64> {
    Some(match name {
        "erf" => libm::erf(a[0]),
        "erfc" => libm::erfc(a[0]),
        "tgamma" => libm::tgamma(a[0]),
        "lgamma" => libm::lgamma(a[0]),
        "digamma" => digamma(a[0]),
        "j0" => libm::j0(a[0]),
        "j1" => libm::j1(a[0]),
        "jn" => libm::jn(a[0] as i32, a[1]),
        "y0" => libm::y0(a[0]),
        "y1" => libm::y1(a[0]),
        "yn" => libm::yn(a[0] as i32, a[1]),
        _ => return None,
    })
}

/// ψ(x) for x > 0: up to 16 by ψ(x) = ψ(x + 1) - 1/x, then the asymptotic series (DLMF 5.11.2).
fn digamma(x: f64) -> f64 {
    let (mut x, mut below) = (x, 0.0);
    while x < 16.0 {
        below += 1.0 / x;
        x += 1.0;
    }
    let q = 1.0 / (x * x);
    let tail = q * (1.0 / 12.0 - q * (1.0 / 120.0 - q * (1.0 / 252.0 - q * (1.0 / 240.0 - q / 132.0))));
    x.ln() - 0.5 / x - tail - below
}

/// A small generator (splitmix64), seeded by a name so that adding a row moves no other row's samples.
pub struct Samples(u64);

impl Samples {
    pub fn new(name: &str) -> Self {
        Self(name.bytes().fold(0xcbf2_9ce4_8422_2325, |h, b| (h ^ u64::from(b)).wrapping_mul(0x0100_0000_01b3)))
    }

    /// Uniform in [0, 1).
    pub fn unit(&mut self) -> f64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        ((z ^ (z >> 31)) >> 11) as f64 / (1u64 << 53) as f64
    }

    pub fn within(&mut self, low: f64, high: f64) -> f64 {
        low + (high - low) * self.unit()
    }

    /// Operands from a row's domain.
    pub fn operands(&mut self, row: &Row) -> Vec<f64> {
        let one = |d: &Domain| match *d {
            Domain::Real(low, high) => self.within(low, high),
            Domain::Int(low, high) => self.within(low as f64, high as f64 + 1.0).floor().min(high as f64),
        };
        row.domain.iter().map(one).collect()
    }
}
