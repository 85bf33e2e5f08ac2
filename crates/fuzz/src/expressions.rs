//! Random expressions, indices and conditions.

use crate::ast::*;
use crate::generate::Gen;
use crate::rng::Rng;

/// The expression itself if it stays within the limit, else inside a function that does.
pub(crate) fn bounded(rng: &mut Rng, e: FExpr) -> FExpr {
    let bound = e.bound();
    if bound <= LIMIT {
        return e;
    }
    let by = match rng.below(10) {
        0..=5 if bound <= LIMIT * 8.0 => Math::Eighth,
        0..=2 => Math::Sin,
        3..=6 => Math::Tanh,
        7..=8 => Math::Atan,
        _ => Math::Cos,
    };
    FExpr::Math(by, rng.percent(50), Box::new(e))
}

impl Gen {
    fn leaf(&mut self) -> FExpr {
        for _ in 0..3 {
            match self.rng.weighted(&[10, 30, 45, 5]) {
                0 => return FExpr::Const(self.rng.eighths(-2, 2)),
                1 if !self.f.floats.is_empty() => return FExpr::Var(self.rng.below(self.f.floats.len())),
                2 => {
                    if let Some(place) = self.place(false) {
                        return FExpr::Load(place);
                    }
                }
                3 => {
                    let e = self.iexpr(1);
                    let masked = match e {
                        IExpr::Const(value) => IExpr::Const(value & 7),
                        IExpr::Var(_) | IExpr::Load(..) | IExpr::FromFloat(_) | IExpr::Field(_) => e,
                        IExpr::Bin(..) => continue,
                    };
                    return FExpr::FromInt(Box::new(masked));
                }
                _ => {}
            }
        }
        FExpr::Const(self.rng.eighths(-1, 2))
    }

    pub fn fexpr(&mut self, depth: usize) -> FExpr {
        if depth == 0 {
            return self.leaf();
        }
        match self.rng.weighted(&[22, 42, 26, 6]) {
            0 => self.leaf(),
            1 => {
                let all = [Arith::Add, Arith::Sub, Arith::Mul, Arith::Div, Arith::Min, Arith::Max, Arith::Fma];
                let op = all[self.rng.weighted(&[30, 20, 30, 6, 3, 3, 8])];
                let (a, b) = (self.part(depth - 1), self.part(depth - 1));
                FExpr::Arith(op, Box::new(a), Box::new(b))
            }
            2 => {
                let op = match self.rng.below(30) {
                    0 => Math::Fabs,
                    1 => Math::Floor,
                    _ => SMOOTH[self.rng.below(SMOOTH.len())],
                };
                let x = self.part(depth - 1);
                FExpr::Math(op, self.rng.percent(50), Box::new(x))
            }
            _ => {
                let c = self.cond();
                let (a, b) = (self.fexpr(depth - 1), self.fexpr(depth - 1));
                FExpr::Select(Box::new(c), Box::new(a), Box::new(b))
            }
        }
    }

    fn part(&mut self, depth: usize) -> FExpr {
        let e = self.fexpr(depth);
        if e.bound() > LIMIT * LIMIT { bounded(&mut self.rng, e) } else { e }
    }

    /// At most the limit in magnitude.
    pub fn small(&mut self, depth: usize) -> FExpr {
        let e = self.fexpr(depth);
        bounded(&mut self.rng, e)
    }

    pub fn iexpr(&mut self, depth: usize) -> IExpr {
        let ints = self.arrays(|a| !a.elem.is_float());
        match self.rng.weighted(&[20, 40, if depth > 0 { 20 } else { 0 }, 15, 4, 4]) {
            1 if !self.f.ints.is_empty() => IExpr::Var(self.rng.below(self.f.ints.len())),
            2 => {
                let all = [IntOp::Add, IntOp::Sub, IntOp::Mul, IntOp::Xor, IntOp::Shl, IntOp::Shr, IntOp::Rem];
                let op = all[self.rng.weighted(&[35, 20, 10, 10, 10, 8, 7])];
                IExpr::Bin(op, Box::new(self.iexpr(depth - 1)), Box::new(self.iexpr(depth - 1)))
            }
            3 if !ints.is_empty() => {
                let a = ints[self.rng.below(ints.len())];
                IExpr::Load(a, Box::new(self.index(a)))
            }
            4 => IExpr::FromFloat(Box::new(self.small_leaf())),
            5 if self.f.records > 0 => IExpr::Field(self.rng.below(self.f.records)),
            _ => IExpr::Const(self.rng.below(LEN as usize) as i64),
        }
    }

    fn small_leaf(&mut self) -> FExpr {
        if self.f.floats.is_empty() { FExpr::Const(1.0) } else { FExpr::Var(self.rng.below(self.f.floats.len())) }
    }

    /// An index of an array: usually the counter of a loop around.
    pub fn index(&mut self, a: usize) -> Index {
        let len = self.f.arrays[a].len;
        if let Some(&(v, largest)) = self.rng.pick(&self.counters).filter(|_| len == LEN)
            && largest < len
            && self.rng.percent(65)
        {
            return Index::Raw(IExpr::Var(v));
        }
        if self.rng.percent(40) {
            return Index::Raw(IExpr::Const(self.rng.below(len as usize) as i64));
        }
        let depth = self.rng.below(2);
        Index::Masked(match self.counters.last() {
            Some(&(v, _)) if self.rng.percent(50) => {
                let by = IExpr::Const(1 + self.rng.below(3) as i64);
                let op = if self.rng.percent(50) { IntOp::Add } else { IntOp::Sub };
                IExpr::Bin(op, Box::new(IExpr::Var(v)), Box::new(by))
            }
            _ => self.iexpr(depth),
        })
    }

    /// Where a float is; for a store, where one may be written.
    pub fn place(&mut self, written: bool) -> Option<Place> {
        if self.f.records > 0 && self.rng.percent(35) {
            let r = self.rng.below(self.f.records);
            return Some(if self.rng.percent(60) {
                Place::Field(r, self.rng.below(4))
            } else {
                let index = match self.rng.pick(&self.counters) {
                    Some(&(v, _)) if self.rng.percent(60) => Index::Raw(IExpr::Var(v)),
                    _ => Index::Masked(self.iexpr(1)),
                };
                Place::Behind(r, index)
            });
        }
        let all = self.arrays(|a| a.elem.is_float() && !(written && a.home == Home::Table));
        let &a = self.rng.pick(&all)?;
        Some(Place::Elem(a, self.index(a)))
    }

    pub fn cond(&mut self) -> Cond {
        match self.rng.weighted(&[45, 45, 10]) {
            0 => {
                let predicate = ["olt", "ogt", "ole", "oge", "ult", "une"][self.rng.weighted(&[30, 30, 15, 15, 5, 5])];
                let (a, b) = (
                    self.small(1),
                    if self.rng.percent(60) { FExpr::Const(self.rng.eighths(-1, 1)) } else { self.small(1) },
                );
                Cond::Float(predicate, a, b)
            }
            1 => {
                let predicate = ["slt", "sgt", "eq", "ne", "ult"][self.rng.below(5)];
                let b = IExpr::Const(self.rng.below(LEN as usize) as i64);
                Cond::Int(predicate, self.iexpr(2), b)
            }
            _ => Cond::And(Box::new(self.cond()), Box::new(self.cond())),
        }
    }
}
