//! What divides an integer, whatever it is: the stride of the offsets that it is used for.
//!
//! Offsets are shifted or multiplied indices, counters that go up by a constant, and distances between two
//! pointers: those are multiples of what the places of both are known up to. A phi in a loop is a multiple of
//! what divides everything that comes into it, if it is taken for zero where it meets itself: sums and multiples
//! of multiples are multiples. Quotients are not, so they end the argument.

use retrograd_ir::{Cast, Const, Function, IntOp, Op, ValueId};

use super::{Cells, Place, gcd};

/// One question: how far it may look, and the phis on the way.
struct Walk<'a> {
    f: &'a Function,
    cells: &'a Cells,
    fuel: u32,
    phis: Vec<ValueId>,
}

impl Cells {
    /// A number that divides the integer `v`. 0: `v` is zero, or nothing is known of it yet.
    pub(crate) fn factor(&self, f: &Function, v: ValueId) -> i64 {
        Walk { f, cells: self, fuel: 48, phis: Vec::new() }.factor(v)
    }
}

impl Walk<'_> {
    fn factor(&mut self, v: ValueId) -> i64 {
        if let Some(Const::Int(n)) = self.f.constant(v) {
            return n.checked_abs().unwrap_or(1);
        }
        let (Some(op), operands) = (self.f.op(v), self.f.operands(v)) else { return 1 };
        self.fuel = self.fuel.saturating_sub(1);
        if self.fuel == 0 {
            return 1;
        }
        match op {
            Op::Int(op) => self.arithmetic(*op, operands[0], operands[1]),
            Op::Cast(Cast::PtrToInt) => self.unsettled(),
            Op::Cast(Cast::SExt | Cast::ZExt) | Op::Freeze => self.factor(operands[0]),
            Op::Select => gcd(self.factor(operands[1]), self.factor(operands[2])),
            Op::Phi { .. } if self.phis.contains(&v) => 0,
            Op::Phi { .. } => {
                self.phis.push(v);
                let divisor = operands.iter().fold(0, |d, &o| gcd(d, self.factor(o)));
                self.phis.pop();
                divisor
            }
            _ => 1,
        }
    }

    fn arithmetic(&mut self, op: IntOp, a: ValueId, b: ValueId) -> i64 {
        let constant = match self.f.constant(b) {
            Some(&Const::Int(n)) => Some(n),
            _ => None,
        };
        let power = constant.filter(|n| (0..=32).contains(n)).map(|n| 1i64 << n);
        match op {
            IntOp::Shl => power.and_then(|n| self.factor(a).checked_mul(n)).unwrap_or(1),
            IntOp::AShr | IntOp::LShr => power.map_or(1, |n| self.quotient(a, n)),
            IntOp::SDiv | IntOp::UDiv => constant.map_or(1, |n| self.quotient(a, n)),
            IntOp::Mul => self.factor(a).checked_mul(self.factor(b)).unwrap_or(1),
            IntOp::And => match constant {
                Some(mask) if mask != 0 => 1i64 << mask.trailing_zeros().min(40),
                _ => 1,
            },
            IntOp::Sub => match (self.address(a), self.address(b)) {
                (Some(a), Some(b)) if a.cell == b.cell => gcd(gcd(a.stride, b.stride), a.offset.wrapping_sub(b.offset)),
                (Some(_), Some(_)) => self.unsettled(),
                _ => gcd(self.factor(a), self.factor(b)),
            },
            IntOp::Add => gcd(self.factor(a), self.factor(b)),
            _ => 1,
        }
    }

    /// The divisor of v / n. Where n does not divide it, nothing is known of what is left.
    fn quotient(&mut self, v: ValueId, n: i64) -> i64 {
        match self.factor(v) {
            0 => self.unsettled(),
            divisor if n > 0 && divisor % n == 0 => divisor / n,
            _ => 1,
        }
    }

    /// Anything, once all pointers that meet have met.
    fn unsettled(&self) -> i64 {
        i64::from(self.cells.settled)
    }

    /// The place that an integer is the address of.
    fn address(&mut self, v: ValueId) -> Option<Place> {
        if let Some(p) = self.cells.place(v) {
            return Some(p);
        }
        let (Op::Int(op @ (IntOp::Add | IntOp::Sub)), operands) = (self.f.op(v)?, self.f.operands(v)) else {
            return None;
        };
        self.fuel = self.fuel.saturating_sub(1);
        if self.fuel == 0 {
            return None;
        }
        let p = self.address(operands[0])?;
        match self.f.constant(operands[1]) {
            Some(Const::Int(n)) => {
                let by = if *op == IntOp::Add { *n } else { n.wrapping_neg() };
                Some(Place { offset: p.offset.wrapping_add(by), ..p })
            }
            _ if self.address(operands[1]).is_some() => None,
            _ => Some(Place { stride: gcd(p.stride, self.factor(operands[1])), ..p }),
        }
    }
}
