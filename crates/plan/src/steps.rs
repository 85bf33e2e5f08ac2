//! Checkpoints: an outer loop keeps states of memory in place of a tape of all its iterations.
//!
//! ```text
//! forward:  keep the state;  run 0..n
//! reverse:  put the state back, run 0..m, keep that one;  gradient of m..n, which has a tape of its own;
//!           put the first state back;  the same for 0..m
//! ```
//!
//! Where to stop, and how many states to keep, is known at run time only, from the trip count, the size of a state and that
//! of the tape (`crates/emit/runtime/runtime.c`, `retrograd.steps_reverse`: A. Griewank and A. Walther, "Algorithm
//! 799: revolve" (2000)). Here it is decided whether a loop may be run so: a second run must do what the first
//! one did, and nobody may see it. What a run writes is put back before the next one, and so is what it reads if something behind the
//! loop may have written that; and it must do nothing else.

use retrograd_analysis::activity::{CallMeaning, call_meaning};
use retrograd_ir::{LoopId, MemOp, Op, SizeExpr, ValueId};

use crate::carriers::{Augment, augment};
use crate::facts::{Facts, is_live};
use crate::plan::Plan;
use crate::supply::is_pure_intrinsic;

/// What stands in a loop that can run again from a checkpoint.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Inside {
    /// Instructions that read memory.
    pub loads: Vec<ValueId>,
    /// Instructions that write memory.
    pub writers: Vec<ValueId>,
    /// Those of them that read memory as well.
    pub copies: Vec<ValueId>,
}

/// Whether a loop does nothing but compute and write memory; then what it reads and writes.
pub fn can_step(facts: &Facts<'_>, l: LoopId) -> Option<Inside> {
    let f = facts.f;
    let mut found = Inside::default();
    let inside = |v: ValueId| f.encloses(Some(l), f.loop_of(v)) && is_live(f, facts.dom, v);
    for (v, op) in f.insts().filter(|(v, _)| f.block_of(*v).is_some() && inside(*v)) {
        match op {
            Op::Load(info) if !info.volatile && !info.atomic => found.loads.push(v),
            Op::Store(info) if !info.volatile && !info.atomic => found.writers.push(v),
            Op::Mem(op) => {
                found.writers.push(v);
                found.copies.extend((*op != MemOp::Set).then_some(v));
            }
            Op::Call(_) => match call_meaning(op) {
                Some(CallMeaning::Rule(_)) => {}
                _ if is_pure_intrinsic(op) => {}
                _ => return None,
            },
            // Another value each time, or unknown effects.
            Op::Freeze | Op::AtomicAdd { .. } | Op::Alloca { .. } | Op::Unsupported(_) | Op::Load(_) | Op::Store(_) => {
                return None;
            }
            _ => {}
        }
        // Pointers in memory have shadows in shadow memory, which are not part of a state.
        if augment(facts, v, op) != Augment::Nothing {
            return None;
        }
    }
    Some(found)
}

/// Whether a plan keeps more than so many bytes, as far as that is known.
pub fn exceeds(plan: &Plan, budget: u64) -> bool {
    match plan.tape_bytes() {
        SizeExpr::Const(bytes) => u64::try_from(bytes).is_ok_and(|bytes| bytes > budget),
        _ => true,
    }
}
