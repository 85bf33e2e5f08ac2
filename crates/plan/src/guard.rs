//! Which partials sit under a select and must not poison it.
//!
//! `x > 0 ? log(x) : 0` becomes a select in the optimiser: both arms are evaluated, and at x = 0 the
//! adjoint of the arm not taken is 0·∞. A value that is used by nothing but select arms (directly, or
//! through values of which the same is true) is therefore marked, and a zero adjoint of it gives a
//! zero contribution whatever its partial is.

use retrograd_analysis::activity::row_of;
use retrograd_ir::{Function, Op, ValueId};

/// For each value: whether its mirror is guarded.
pub fn guarded(f: &Function) -> Vec<bool> {
    let mut uses = vec![0u32; f.values.len()];
    let mut under = vec![0u32; f.values.len()];
    for (v, _) in f.insts() {
        f.operands(v).iter().for_each(|o| uses[o.index()] += 1);
    }
    let mut work: Vec<ValueId> = Vec::new();
    let mut mark = |o: ValueId, work: &mut Vec<ValueId>| {
        under[o.index()] += 1;
        let passes_on = f.op(o).is_some_and(|op| row_of(op).is_some() || matches!(op, Op::Select | Op::Freeze));
        if under[o.index()] == uses[o.index()] && passes_on {
            work.push(o);
        }
    };
    for (v, op) in f.insts() {
        if matches!(op, Op::Select) {
            f.operands(v)[1..].iter().for_each(|&o| mark(o, &mut work));
        }
    }
    let mut out = vec![false; f.values.len()];
    while let Some(v) = work.pop() {
        let row = f.op(v).and_then(row_of);
        out[v.index()] = row.is_some_and(|row| !row.is_linear());
        if row.is_some() {
            f.operands(v).iter().for_each(|&o| mark(o, &mut work));
        }
    }
    out
}
