//! Which blocks of the heap a generated function asks for, each with what it is for.
//!
//! The tape has blocks where it does not fit the stack; calls have records; what the primal allocates is
//! allocated by its copy as well, and once more for the shadow. A function with the caller's workspace has
//! nothing of it left but what [`crate::workspace`] refuses.

use retrograd_analysis::activity::{CallMeaning, call_meaning};
use retrograd_analysis::needs::pair_is_active;
use retrograd_ir::{BlockId, CallInfo, Callee, Function, LoopId, Op, Told, ValueId};
use retrograd_rules::library::{Known, known};

use crate::facts::{Facts, is_live};
use crate::plan::{FreePlan, Plan, Shape, Storage};

/// A reason for a block of the heap.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum HeapUse {
    /// The slots of these loops, in one block of exact size that is made at the end of block `at`.
    Tape { at: BlockId, loops: Vec<LoopId> },
    /// The slots of a loop that runs nobody knows how often: a list of blocks.
    List(LoopId),
    /// What a call keeps for its reverse half.
    Record(ValueId),
    /// What joins the two halves of this very function.
    Halves,
    /// An allocation of the primal.
    Block(ValueId),
    /// Its shadow.
    Shadow(ValueId),
    /// The list of blocks to be freed after the reverse sweep, for this free of the primal.
    Frees(ValueId),
}

/// Every reason that is left, in the order of the function.
pub fn heap_uses(plan: &Plan, facts: &Facts<'_>) -> Vec<HeapUse> {
    let f = facts.f;
    let mut out = Vec::new();
    if plan.request.shape.in_two() || plan.replay.is_some() {
        out.push(HeapUse::Halves);
    }
    for l in f.loop_ids().filter(|_| !plan.request.workspace) {
        match plan.loops[l.index()].storage {
            Storage::Arena { at: here } => {
                let same = out.iter_mut().find_map(|u| match u {
                    HeapUse::Tape { at, loops } if *at == here => Some(loops),
                    _ => None,
                });
                match same {
                    Some(loops) => loops.push(l),
                    None => out.push(HeapUse::Tape { at: here, loops: vec![l] }),
                }
            }
            Storage::Chunks { .. } => out.push(HeapUse::List(l)),
            Storage::Nothing | Storage::Stack { .. } => {}
        }
    }
    for (v, op) in f.insts().filter(|(v, _)| is_live(f, facts.dom, *v)) {
        match call_meaning(op) {
            Some(CallMeaning::Alloc { .. } | CallMeaning::Page) if !plan.request.workspace => {
                out.push(HeapUse::Block(v));
                out.extend(facts.activity.has_shadow(v).then_some(HeapUse::Shadow(v)));
            }
            Some(CallMeaning::Pair(_)) if plan.request.shape != Shape::Tangent => {
                let pair = plan.carriers.live[v.index()] && pair_is_active(f, facts.activity, v);
                out.extend(pair.then_some(HeapUse::Record(v)));
            }
            _ => {}
        }
    }
    let deferred = plan.frees.iter().find(|(_, how)| matches!(how, FreePlan::Deferred { .. }));
    out.extend(deferred.map(|(&free, _)| HeapUse::Frees(free)));
    out
}

/// The values whose product is the bytes of an allocation; none if it is no allocation.
pub fn alloc_sizes(f: &Function, alloc: ValueId) -> Option<Vec<ValueId>> {
    let Op::Call(CallInfo { callee: Callee::Named { name, .. }, told, .. }) = f.op(alloc)? else { return None };
    let positions = match (told, known(name)) {
        (Some(Told::Allocates { size }), _) => vec![*size],
        (_, Some(Known::Alloc { size, .. })) => size.to_vec(),
        _ => return None,
    };
    positions.into_iter().map(|i| f.operands(alloc).get(usize::from(i)).copied()).collect()
}
