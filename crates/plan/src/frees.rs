//! What becomes of the primal's allocations and frees.
//!
//! The reverse sweep may read a block that the primal has freed by then, and its shadow lives as long
//! as the reverse sweep writes to it. So a free is dropped from the forward sweep, and done
//!
//! * by the mirror of the allocation, when every path from the allocation meets a free of that very
//!   pointer in the same iteration (the usual malloc … free);
//! * else after the whole reverse sweep, from a list that the forward sweep fills (arrays of rows,
//!   conditional frees).
//!
//! A block without shadow that nothing reads again is freed where the primal frees it. A block that
//! the primal never frees belongs to somebody else, and so does its shadow.

use std::collections::{BTreeMap, BTreeSet};

use retrograd_analysis::CellId;
use retrograd_analysis::activity::{CallMeaning, call_meaning};
use retrograd_ir::{BlockId, CallInfo, Callee, Function, Op, Told, ValueId};
use retrograd_rules::library::{Known, known};

use crate::facts::{Facts, is_live};
use crate::heap::alloc_sizes;
use crate::plan::{AllocPlan, Cleared, FreePlan};

/// `reread`: cells that the reverse sweep may read again.
pub fn decide(
    facts: &Facts<'_>,
    reread: &BTreeSet<CellId>,
) -> (BTreeMap<ValueId, AllocPlan>, BTreeMap<ValueId, FreePlan>) {
    let f = facts.f;
    let mut allocs = BTreeMap::new();
    let mut freed_by: BTreeMap<ValueId, Vec<ValueId>> = BTreeMap::new();
    let mut all_frees = Vec::new();
    for (v, op) in f.insts().filter(|(v, _)| is_live(f, facts.dom, *v)) {
        match call_meaning(op) {
            Some(CallMeaning::Alloc { .. }) => {
                let shadow = facts.activity.has_shadow(v);
                allocs.insert(v, AllocPlan { shadow, free_primal: false, free_shadow: false });
            }
            Some(CallMeaning::Free { arg } | CallMeaning::FreePages { arg }) => {
                if let Some(&pointer) = f.operands(v).get(arg as usize) {
                    all_frees.push((v, pointer));
                    freed_by.entry(pointer).or_default().push(v);
                }
            }
            _ => {}
        }
    }
    let custom: BTreeSet<CellId> = handed_to_rules(facts);
    let reread: BTreeSet<CellId> = reread.union(&custom).copied().collect();
    let mut frees = BTreeMap::new();
    for (free, pointer) in all_frees {
        let shadow = facts.activity.has_shadow(pointer);
        let pages = matches!(f.op(free).and_then(call_meaning), Some(CallMeaning::FreePages { .. }));
        let read_again = facts.cells.place(pointer).is_none_or(|p| match pages {
            true => facts.cells.targets(p.cell).any(|page| reread.contains(&page)),
            false => reread.contains(&p.cell),
        });
        let plan = match allocs.get_mut(&pointer) {
            _ if !shadow && !read_again => FreePlan::Keep,
            Some(alloc) if always_freed(f, pointer, &freed_by[&pointer]) => {
                alloc.free_primal = true;
                alloc.free_shadow = shadow;
                FreePlan::AtMirror { alloc: pointer }
            }
            _ => FreePlan::Deferred { shadow },
        };
        frees.insert(free, plan);
    }
    (allocs, frees)
}

/// Memory that the user's own derivative functions get once more in the reverse sweep.
fn handed_to_rules(facts: &Facts<'_>) -> BTreeSet<CellId> {
    let told = |op: &Op| matches!(op, Op::Call(info) if info.told == Some(Told::Derivative));
    let calls = facts.f.insts().filter(|(v, op)| told(op) && is_live(facts.f, facts.dom, *v));
    let places = calls.flat_map(|(v, _)| facts.f.operands(v)).filter_map(|&o| facts.cells.place(o));
    places.flat_map(|p| facts.cells.reachable(p.cell)).collect()
}

/// Zeroed blocks with a shadow: reading the zeros leaves adjoints in the shadow that no store takes away.
pub fn cleared(facts: &Facts<'_>, allocs: &BTreeMap<ValueId, AllocPlan>) -> BTreeMap<ValueId, Cleared> {
    let f = facts.f;
    let one = |v: ValueId| {
        let Some(Op::Call(CallInfo { callee: Callee::Named { name, .. }, .. })) = f.op(v) else { return None };
        let Some(Known::Alloc { zeroed: true, .. }) = known(name) else { return None };
        let layout = facts.types.held(facts.cells.place(v)?)?;
        Some((v, Cleared { sizes: alloc_sizes(f, v)?, layout }))
    };
    allocs.iter().filter(|(_, plan)| plan.shadow).filter_map(|(&v, _)| one(v)).collect()
}

/// Whether every path from the allocation meets one of `frees` before it returns or comes round again.
fn always_freed(f: &Function, alloc: ValueId, frees: &[ValueId]) -> bool {
    let Some(home) = f.block_of(alloc) else { return false };
    let stops: Vec<BlockId> = frees.iter().filter_map(|&v| f.block_of(v)).collect();
    if stops.iter().any(|&b| f.block(b).in_loop != f.block(home).in_loop) {
        return false;
    }
    let header = f.block(home).in_loop.map(|l| f.loop_(l).header);
    let mut seen = vec![home];
    let mut next = 0;
    while next < seen.len() {
        let b = seen[next];
        next += 1;
        if stops.contains(&b) {
            continue;
        }
        let succs = &f.block(b).succs;
        if succs.is_empty() && !f.block(b).dead_end {
            return false;
        }
        for &s in succs {
            let leaves = !f.encloses(f.block(home).in_loop, f.block(s).in_loop) && !f.block(s).dead_end;
            if leaves || Some(s) == header {
                return false;
            }
            if !seen.contains(&s) {
                seen.push(s);
            }
        }
    }
    true
}
