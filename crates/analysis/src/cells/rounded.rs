//! Addresses that are rounded to a boundary: `p - (p & 31)`.
//!
//! An allocator of aligned memory takes more than it is asked for and gives out the first aligned address in it, in
//! front of which it notes where the block begins. How far that is from the beginning depends on the address, so
//! offsets from the beginning say nothing of offsets from the rounded address. Where no access goes by the address
//! before it is rounded, there is nothing to be compared: all offsets count from one point, and the distance is taken to be
//! zero.

use retrograd_ir::{Callee, Cast, Const, Function, IntOp, Op, Users, ValueId};
use retrograd_rules::library::{Known, known};

use super::Cells;

impl Cells {
    /// Whether `term` takes the address `base` down to a boundary, and nothing but the rounded address is accessed.
    pub(super) fn only_rounds(f: &Function, users: &Users, base: ValueId, term: ValueId) -> bool {
        rounds(f, base, term) && !accessed_directly(f, users, base)
    }
}

/// Whether `term` is minus the low bits of the address `base`.
fn rounds(f: &Function, base: ValueId, term: ValueId) -> bool {
    let (Some(Op::Int(IntOp::Sub)), &[zero, low]) = (f.op(term), f.operands(term)) else { return false };
    let (Some(Op::Int(IntOp::And)), &[number, _]) = (f.op(low), f.operands(low)) else { return false };
    matches!(f.constant(zero), Some(Const::Int(0)))
        && matches!(f.op(number), Some(Op::Cast(Cast::PtrToInt)))
        && f.operands(number)[0] == base
}

/// Whether memory is accessed through `base`, or through what it is a fixed distance from, without rounding.
fn accessed_directly(f: &Function, users: &Users, mut base: ValueId) -> bool {
    while let (Some(Op::Gep { .. }), Some(&from)) = (f.op(base), f.operands(base).first()) {
        base = from;
    }
    let mut work = vec![base];
    let mut next = 0;
    while let Some(&at) = work.get(next) {
        next += 1;
        for &user in users.get(at) {
            let operands = f.operands(user);
            let harmless = match f.op(user) {
                Some(Op::Gep { terms, .. }) => {
                    if !terms.iter().any(|&(i, _)| rounds(f, operands[0], operands[i as usize])) {
                        work.push(user);
                    }
                    operands[0] == at
                }
                Some(Op::ICmp | Op::Cast(Cast::PtrToInt)) => true,
                Some(Op::Store(_)) => operands[1] != at,
                Some(Op::Call(call)) => match &call.callee {
                    Callee::Named { name, .. } => matches!(known(name), Some(Known::Free { .. })),
                    Callee::Indirect => false,
                },
                _ => false,
            };
            if !harmless {
                return true;
            }
        }
    }
    false
}
