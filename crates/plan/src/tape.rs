//! Where the cached values live: slots, and the storage of each loop's slots.
//!
//! A slot has one element for each run of its scope's header in the whole sweep; runs are numbered as
//! they happen, whatever loops are around, so one number finds the element in both sweeps. When the
//! trip counts of the scope and all loops around it are known before the outermost of them starts, the
//! slots are arrays of exact size in an arena (structure of arrays). Small constant sizes go on the
//! stack. Otherwise the scope's slots form one record for each run, in chunks that double in size and
//! never move.

use retrograd_ir::{BlockId, Function, LoopId, SizeExpr};

use crate::facts::Facts;
use crate::plan::{LoopPlan, Plan, Policy, Shape, Storage};

/// So many bytes of tapes of constant size are kept on the stack, in one function.
const STACK_LIMIT: u64 = 4096;

/// Fills in `storage`, `numbered` and the slots' record offsets.
pub fn lay_out(plan: &mut Plan, facts: &Facts<'_>, policy: Policy) {
    let mut room = STACK_LIMIT;
    let mut records = vec![Vec::new(); plan.loops.len()];
    for (i, slot) in plan.slots.iter().enumerate() {
        if let Some(scope) = slot.scope {
            records[scope.index()].push(i);
        }
    }
    for l in facts.f.loop_ids() {
        let mut offset = 0;
        let mut record = std::mem::take(&mut records[l.index()]);
        if record.is_empty() {
            continue;
        }
        // Wide elements first: no padding between, and arrays stay aligned.
        record.sort_by_key(|&i| std::cmp::Reverse(plan.slots[i].ty.bytes()));
        for i in record {
            plan.slots[i].offset = offset;
            offset += plan.slots[i].ty.bytes();
        }
        let chunks = Storage::Chunks { record_bytes: offset.next_multiple_of(8) };
        let storage = match policy {
            Policy::CacheEverything if !plan.request.workspace => chunks,
            _ => exact_storage(plan, facts, (l, offset), &mut room).unwrap_or(chunks),
        };
        let entry = &mut plan.loops[l.index()];
        entry.numbered = true;
        entry.storage = storage;
    }
}

fn outermost_preheader(f: &Function, l: LoopId) -> BlockId {
    f.loops_around(Some(l)).last().map_or(Function::ENTRY, |o| f.loop_(o).preheader)
}

/// The storage of exact size for a loop and the bytes of an element, if every count is known before the outermost
/// loop starts. `room`: what is left of the stack.
fn exact_storage(plan: &Plan, facts: &Facts<'_>, (l, element): (LoopId, u64), room: &mut u64) -> Option<Storage> {
    let (f, dom) = (facts.f, facts.dom);
    let preheader = outermost_preheader(f, l);
    let mut at_entry = true;
    for around in f.loops_around(Some(l)) {
        let trip = f.loop_(around).trip.as_ref()?;
        if !dom.dominates(trip.at, preheader) {
            return None;
        }
        at_entry &= trip.at == Function::ENTRY;
    }
    let runs = f.loops_around(Some(l)).try_fold(1u64, |n, around| n.checked_mul(f.constant_runs(around)?));
    if let (Shape::Combined, Some(runs)) = (plan.request.shape, runs)
        && let Some(left) = room.checked_sub(runs.saturating_mul(element))
    {
        *room = left;
        return Some(Storage::Stack { runs });
    }
    // Each version has its own, or the one that caches nothing would pay for the other.
    let version = facts.versions.iter().flat_map(|v| [v.disjoint, v.careful]).find(|&v| dom.dominates(v, preheader));
    let known = |at: BlockId| {
        f.loops_around(Some(l)).all(|o| f.loop_(o).trip.as_ref().is_some_and(|t| dom.dominates(t.at, at)))
    };
    let at = match version {
        Some(head) if known(head) => head,
        None if at_entry => Function::ENTRY,
        _ => preheader,
    };
    Some(Storage::Arena { at })
}

/// A plan entry for each loop, before any slot is known.
pub fn empty_loops(f: &Function, reversed: &[bool]) -> Vec<LoopPlan> {
    f.loop_ids()
        .map(|l| LoopPlan {
            reversed: reversed[l.index()],
            counted: false,
            numbered: false,
            storage: Storage::Nothing,
            total_runs: total_runs(f, l),
        })
        .collect()
}

fn total_runs(f: &Function, l: LoopId) -> SizeExpr {
    f.loops_around(Some(l)).fold(SizeExpr::Const(1), |product, around| {
        let runs = f.loop_(around).trip.as_ref().map_or(SizeExpr::Unknown, |t| t.header_runs.clone());
        product.mul(runs)
    })
}
