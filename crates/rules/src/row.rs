//! A row of the table, and what follows from it.

use crate::{Expr, Symbol};

/// Where the self-test samples an operand.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Domain {
    Real(f64, f64),
    /// An integer operand, both ends included. It carries no derivative.
    Int(i64, i64),
}

/// A float operand, sampled from an interval.
pub const fn real(low: f64, high: f64) -> Domain {
    Domain::Real(low, high)
}

/// An integer operand, sampled from an interval.
pub const fn int(low: i64, high: i64) -> Domain {
    Domain::Int(low, high)
}

/// Which primal values a contribution reads.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Mentions {
    /// Bit i: operand i.
    pub operands: u32,
    pub result: bool,
}

impl Mentions {
    pub fn nothing(self) -> bool {
        self == Self::default()
    }

    fn add(&mut self, e: &Expr) {
        match e {
            Expr::X(i) => self.operands |= 1 << i,
            Expr::R => self.result = true,
            _ => {}
        }
        e.parts().into_iter().for_each(|part| self.add(part));
    }
}

/// One operation with its derivative.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Row {
    pub name: &'static str,
    /// The law in words, shown in `docs/rules.md`.
    pub doc: &'static str,
    pub arity: u8,
    /// Opcodes and symbols that this row is for.
    pub symbols: &'static [Symbol],
    /// Operand and what the result's adjoint `D` adds to its adjoint. An operand without an entry gets
    /// nothing: its partial is zero wherever it is defined, or it is an integer.
    pub adjoints: &'static [(u8, Expr)],
    /// Price of evaluating the operation once more; an fadd is 1.
    pub cost: u32,
    /// One for each operand.
    pub domain: &'static [Domain],
    /// What holds where the operation has no derivative; empty if there is no such place.
    pub kink: &'static str,
}

/// Functions that are finite for all finite arguments (an overflow of plain arithmetic aside).
const ALWAYS_FINITE: &[&str] = &[
    "sin",
    "cos",
    "tanh",
    "atan",
    "atan2",
    "asinh",
    "erf",
    "erfc",
    "fabs",
    "copysign",
    "fmin",
    "fmax",
    "minimum",
    "maximum",
    "floor",
    "ceil",
    "round",
    "roundeven",
    "trunc",
    "rint",
    "cbrt",
    "j0",
    "j1",
    "jn",
];

/// Arithmetic whose result is finite unless it overflows.
const FINITE_ARITHMETIC: &[&str] =
    &["fneg", "fadd", "fsub", "fmul", "fma", "fpext", "fptrunc", "canonicalize", "fdim", "nextafter"];

impl Row {
    /// The primal values that the contributions to the operands in `active` (bit i: operand i) read.
    /// Complete and minimal, as it is read off the formulas.
    pub fn mentions(&self, active: u32) -> Mentions {
        let mut found = Mentions::default();
        self.adjoints.iter().filter(|(i, _)| active >> i & 1 == 1).for_each(|(_, e)| found.add(e));
        found
    }

    /// What the result's adjoint adds to the adjoint of `operand`; none if that is always zero.
    pub fn adjoint(&self, operand: u8) -> Option<&Expr> {
        self.adjoints.iter().find(|(i, _)| *i == operand).map(|(_, e)| e)
    }

    /// Whether a partial can be infinite or NaN at finite operands, so that a zero adjoint times it is NaN.
    ///
    /// Optimisers turn `x > 0 ? log(x) : 0` into a select that evaluates `log` always; the adjoint of the
    /// arm not taken is zero and must stay zero. Where this holds, the emitter keeps a zero adjoint zero.
    /// Not covered: a product with an operand that is itself infinite (see [`Row::result_may_blow_up`]).
    pub fn may_blow_up(&self) -> bool {
        let result = self.result_may_blow_up();
        self.adjoints.iter().any(|(_, e)| {
            e.any(&mut |e| match e {
                Expr::Div(_, by) => !by.is_constant(),
                Expr::Call(name, _) => *name != "ldexp" && !ALWAYS_FINITE.contains(name),
                Expr::R => result,
                _ => false,
            })
        })
    }

    /// Whether the operation itself can give infinity or NaN at finite operands, beyond the overflow of
    /// sums and products. A factor that comes from such an operation can poison a product's adjoint.
    pub fn result_may_blow_up(&self) -> bool {
        !self.adjoints.is_empty() && !ALWAYS_FINITE.contains(&self.name) && !FINITE_ARITHMETIC.contains(&self.name)
    }

    /// Whether no contribution reads a primal value: nothing needs to be kept for it.
    pub fn is_linear(&self) -> bool {
        self.mentions(u32::MAX).nothing()
    }

    /// Whether the operand is an integer.
    pub fn is_integer(&self, operand: u8) -> bool {
        matches!(self.domain.get(usize::from(operand)), Some(Domain::Int(..)))
    }
}
