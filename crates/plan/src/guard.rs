//! Which partials sit under a select and must not poison it.
//!
//! `x > 0 ? log(x) : 0` becomes a select in the optimiser: both arms are evaluated, and at x = 0 the
//! adjoint of the arm not taken is 0·∞. A value that is used by nothing but select arms (directly, or
//! through values of which the same is true) is therefore marked, and a zero adjoint of it gives a
//! zero contribution whatever its partial is.
//!
//! Optimisers also evaluate early what only one branch asks for. A value used in another block than its own
//! may not have been used at all; where its partials can be infinite, it is marked as well.

use retrograd_analysis::activity::row_of;
use retrograd_ir::{Function, Op, ValueId};

/// For each value: whether its mirror is guarded.
pub fn guarded(f: &Function) -> Vec<bool> {
    let (chosen, perhaps) = (perhaps_unused(f, false), perhaps_unused(f, true));
    let singular = |v: ValueId| {
        let row = f.op(v).and_then(row_of);
        let factors = f.operands(v).iter().filter_map(|&o| f.op(o).and_then(row_of));
        row.is_some_and(|r| r.may_blow_up()) || factors.into_iter().any(|r| r.result_may_blow_up())
    };
    let guard = |v: ValueId| {
        let bends = f.op(v).and_then(row_of).is_some_and(|row| !row.is_linear());
        bends && (chosen[v.index()] || perhaps[v.index()] && singular(v))
    };
    f.value_ids().map(guard).collect()
}

/// Operations that nothing may have used in a run: all uses are select arms or, if `elsewhere`, in other
/// blocks, or by values of which this is true.
fn perhaps_unused(f: &Function, elsewhere: bool) -> Vec<bool> {
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
    let apart = |v: ValueId, o: ValueId| elsewhere && f.block_of(v) != f.block_of(o);
    for (v, op) in f.insts() {
        for (i, &o) in f.operands(v).iter().enumerate() {
            if apart(v, o) || matches!(op, Op::Select) && i > 0 {
                mark(o, &mut work);
            }
        }
    }
    let mut out = vec![false; f.values.len()];
    while let Some(v) = work.pop() {
        out[v.index()] = true;
        if f.op(v).and_then(row_of).is_some() {
            // Uses in other blocks were counted above.
            f.operands(v).iter().filter(|&&o| !apart(v, o)).for_each(|&o| mark(o, &mut work));
        }
    }
    out
}
