//! Formulas for contributions, small enough to be constants.

use std::fmt;

/// Comparisons of floats. The ordered ones are false when an operand is NaN.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Cmp {
    Olt,
    Ole,
    Oeq,
    /// Either operand is NaN.
    Uno,
}

impl Cmp {
    /// The outcome for two numbers.
    pub fn holds(self, a: f64, b: f64) -> bool {
        match self {
            Self::Olt => a < b,
            Self::Ole => a <= b,
            Self::Oeq => a == b,
            Self::Uno => a.is_nan() || b.is_nan(),
        }
    }
}

/// A formula over the operands, the result and one derivative.
///
/// Every value is a float of the type of the result (lane by lane for vectors), but for integer operands,
/// which occur only under `IntToFloat`, `IntAdd` or as an argument of `Call`.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Expr {
    /// The adjoint of the result; in forward mode, the tangent of the operand.
    D,
    /// Operand by position.
    X(u8),
    /// The result of the primal operation.
    R,
    C(f64),
    Neg(&'static Expr),
    Add(&'static Expr, &'static Expr),
    Sub(&'static Expr, &'static Expr),
    Mul(&'static Expr, &'static Expr),
    Div(&'static Expr, &'static Expr),
    /// A function by its libm name in double; the emitter picks the intrinsic or the variant for the type.
    /// `digamma` is a function of the run-time part.
    Call(&'static str, &'static [Expr]),
    /// (comparison, a, b, value if it holds, value if not). Neither arm may trap, as both are evaluated.
    Select(Cmp, &'static Expr, &'static Expr, &'static Expr, &'static Expr),
    /// Signed integer to float.
    IntToFloat(&'static Expr),
    /// Wrapping, in the operand's own width.
    IntAdd(&'static Expr, i64),
}

impl Expr {
    /// The direct parts, in the order they are written.
    pub fn parts(&self) -> Vec<&'static Expr> {
        match *self {
            Self::D | Self::X(_) | Self::R | Self::C(_) => vec![],
            Self::Neg(a) | Self::IntToFloat(a) | Self::IntAdd(a, _) => vec![a],
            Self::Add(a, b) | Self::Sub(a, b) | Self::Mul(a, b) | Self::Div(a, b) => vec![a, b],
            Self::Call(_, args) => args.iter().collect(),
            Self::Select(_, a, b, then, otherwise) => vec![a, b, then, otherwise],
        }
    }

    /// Whether `test` holds for this formula or any part of it.
    pub fn any(&self, test: &mut dyn FnMut(&Expr) -> bool) -> bool {
        test(self) || self.parts().into_iter().any(|part| part.any(test))
    }

    /// Whether the value is the same for every operand and result.
    pub fn is_constant(&self) -> bool {
        !self.any(&mut |e| matches!(e, Self::D | Self::X(_) | Self::R))
    }

    /// Whether the formula is a number times `D`, the number not depending on `D`.
    pub fn is_linear_in_d(&self) -> bool {
        let free = |e: &Expr| !e.any(&mut |e| *e == Self::D);
        match self {
            Self::D => true,
            Self::C(c) => *c == 0.0,
            Self::X(_) | Self::R | Self::IntToFloat(_) | Self::IntAdd(..) => false,
            Self::Neg(a) => a.is_linear_in_d(),
            Self::Add(a, b) | Self::Sub(a, b) => a.is_linear_in_d() && b.is_linear_in_d(),
            Self::Mul(a, b) => (a.is_linear_in_d() && free(b)) || (free(a) && b.is_linear_in_d()),
            Self::Div(a, b) => a.is_linear_in_d() && free(b),
            // The one function of the table that is linear in an argument: scaling by a power of two.
            Self::Call("ldexp", args) => matches!(args, [a, n] if a.is_linear_in_d() && free(n)),
            Self::Call(..) => false,
            Self::Select(_, a, b, then, otherwise) => {
                free(a) && free(b) && then.is_linear_in_d() && otherwise.is_linear_in_d()
            }
        }
    }

    /// How tightly the printed form binds: 1 conditional, 2 sums, 3 products, 4 signs, 5 the rest.
    fn precedence(&self) -> u8 {
        match self {
            Self::Select(..) => 1,
            Self::Add(..) | Self::Sub(..) | Self::IntAdd(..) => 2,
            Self::Mul(..) | Self::Div(..) => 3,
            Self::Neg(_) => 4,
            Self::C(c) if *c < 0.0 => 4,
            _ => 5,
        }
    }

    fn write(&self, f: &mut fmt::Formatter<'_>, around: u8) -> fmt::Result {
        let bracket = self.precedence() < around;
        f.write_str(if bracket { "(" } else { "" })?;
        let mut two = |a: &Expr, sign: &str, b: &Expr, left: u8, right: u8| {
            a.write(f, left)?;
            f.write_str(sign)?;
            b.write(f, right)
        };
        match self {
            Self::Add(a, b) => two(a, " + ", b, 2, 3)?,
            Self::Sub(a, b) => two(a, " - ", b, 2, 3)?,
            Self::Mul(a, b) => two(a, "·", b, 3, 4)?,
            Self::Div(a, b) => two(a, "/", b, 3, 4)?,
            Self::D => f.write_str("d")?,
            Self::R => f.write_str("r")?,
            Self::X(i) => f.write_str(operand_name(*i))?,
            Self::C(c) => write!(f, "{c}")?,
            Self::Neg(a) => {
                f.write_str("-")?;
                a.write(f, 4)?;
            }
            Self::IntToFloat(a) => a.write(f, 5)?,
            Self::IntAdd(a, n) => {
                a.write(f, 2)?;
                write!(f, " {} {}", if *n < 0 { '-' } else { '+' }, n.unsigned_abs())?;
            }
            Self::Call(name, args) => {
                write!(f, "{name}(")?;
                for (i, arg) in args.iter().enumerate() {
                    f.write_str(if i > 0 { ", " } else { "" })?;
                    arg.write(f, 0)?;
                }
                f.write_str(")")?;
            }
            Self::Select(cmp, a, b, then, otherwise) => {
                write_condition(f, *cmp, a, b)?;
                f.write_str(" ? ")?;
                then.write(f, 2)?;
                f.write_str(" : ")?;
                otherwise.write(f, 1)?;
            }
        }
        f.write_str(if bracket { ")" } else { "" })
    }
}

fn write_condition(f: &mut fmt::Formatter<'_>, cmp: Cmp, a: &Expr, b: &Expr) -> fmt::Result {
    let sign = match cmp {
        Cmp::Olt => " < ",
        Cmp::Ole => " ≤ ",
        Cmp::Oeq => " = ",
        Cmp::Uno => {
            f.write_str("isnan(")?;
            a.write(f, 0)?;
            if a != b {
                f.write_str(", ")?;
                b.write(f, 0)?;
            }
            return f.write_str(")");
        }
    };
    a.write(f, 2)?;
    f.write_str(sign)?;
    b.write(f, 2)
}

/// What the table calls the operand at a position.
pub(crate) fn operand_name(i: u8) -> &'static str {
    ["x", "y", "z"].get(usize::from(i)).copied().unwrap_or("?")
}

impl fmt::Display for Expr {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.write(f, 0)
    }
}
