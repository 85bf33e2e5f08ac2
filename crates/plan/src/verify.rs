//! An independent check of a finished plan.
//!
//! It does not ask how the plan was found. Starting again from what the mirrors mention, it derives
//! that every need is met, that nothing is executed again after a write that may hit it, that a slot is
//! written before it is read and read at the iteration it was written for. It runs in debug builds and
//! in every test.

use std::collections::BTreeSet;

use retrograd_analysis::cells::Origin;
use retrograd_analysis::{Blocker, Key, Need, Needs};
use retrograd_ir::{Answerer, BlockId, Evidence, Function, MemOp, Op, ValueId};

use crate::facts::{Facts, is_live};
use crate::plan::{FreePlan, Plan, Shape, Storage, Supply};
use crate::supply::{Way, home, scope, slot_type, way};
use crate::undo::can_undo;

/// A broken promise of a plan.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Violation {
    /// A mirror mentions it and there is no decision.
    Unmet(Key),
    /// It is rebuilt from something that is not had.
    MissingPart { key: Key, part: Key },
    /// It is executed again although a later write may hit it, or cannot be executed again at all.
    NotReproducible(Key),
    /// It is to be undone, and need not have happened, or is not there to be put back.
    CannotUndo(Key),
    /// Its slot is missing, of another key, of another type or of another scope.
    WrongSlot(Key),
    /// It is asked for where it need not have been computed, or in another iteration.
    OutOfReach { key: Key, at: BlockId },
    /// Its slot has no storage.
    NoStorage(Key),
    /// The size of the workspace is computed from it, and it is not computed before.
    NoSize(Key),
    /// It would be taken from the heap, or given back to it, beside a workspace.
    OnHeap(Key),
}

/// Every broken promise; empty for a sound plan.
pub fn verify(plan: &Plan, facts: &Facts<'_>) -> Vec<Violation> {
    let mut out = Vec::new();
    let f = facts.f;
    let live = |v| is_live(f, facts.dom, v);
    let again = Needs::compute(f, facts.cells, facts.types, facts.activity, &live);
    let again = if plan.request.runtime_activity { again.told_apart(f) } else { again };
    for need in again.needs.iter().chain(&plan.needs) {
        if !plan.decisions.contains_key(&need.key) {
            out.push(Violation::Unmet(need.key));
        }
        // A trip count is asked for from inside its loop's mirror, at the level of its preheader.
        let reached = home(f, need.key).is_none_or(|h| facts.dom.dominates(h, need.at))
            && f.encloses(scope(f, need.key), f.block(need.at).in_loop);
        if !reached {
            out.push(Violation::OutOfReach { key: need.key, at: need.at });
        }
    }
    if plan.request.workspace {
        check_workspace(plan, facts, &mut out);
    }
    check_undone(plan, facts, &mut out);
    for (&key, decision) in &plan.decisions {
        match decision.supply {
            Supply::Available => check_available(plan, facts, key, &mut out),
            Supply::Cache(id) => check_slot(plan, facts, key, id.index(), &mut out),
            _ => check_rebuilt(plan, facts, &again.needs, key, &mut out),
        }
    }
    out
}

fn check_workspace(plan: &Plan, facts: &Facts<'_>, out: &mut Vec<Violation>) {
    let missing = plan.workspace.as_ref().map(|w| w.missing(plan, facts.f)).unwrap_or_default();
    out.extend(missing.into_iter().map(|v| Violation::NoSize(Key::Primal(v))));
    let chunked = plan
        .slots
        .iter()
        .filter(|s| s.scope.is_some_and(|l| matches!(plan.loops[l.index()].storage, Storage::Chunks { .. })));
    out.extend(chunked.map(|s| Violation::OnHeap(s.key)));
    let covered = |v: &ValueId| plan.workspace.as_ref().is_some_and(|w| w.blocks.contains(v));
    out.extend(plan.allocs.keys().filter(|v| !covered(v)).map(|&v| Violation::OnHeap(Key::Primal(v))));
    let freed = plan.frees.iter().filter(|(_, how)| **how != FreePlan::Dropped);
    out.extend(freed.map(|(&v, _)| Violation::OnHeap(Key::Primal(v))));
}

fn check_available(plan: &Plan, facts: &Facts<'_>, key: Key, out: &mut Vec<Violation>) {
    let f = facts.f;
    let (Key::Primal(v) | Key::Shadow(v)) = key else {
        out.push(Violation::NotReproducible(key));
        return;
    };
    let there = f.constant(v).is_some()
        || matches!(f.op(v), Some(Op::Alloca { static_entry: true, .. }))
        || f.block_of(v).is_none() && plan.request.shape != Shape::Pair;
    if !there {
        out.push(Violation::NotReproducible(key));
    }
}

/// Whatever is undone happens once in each run, is in memory that lives on, and is undone once.
fn check_undone(plan: &Plan, facts: &Facts<'_>, out: &mut Vec<Violation>) {
    let once = plan.request.is_single_run();
    let wrong = plan.undone.iter().filter(|&&s| !once || !can_undo(facts, &plan.mirrors, s, plan.exit));
    out.extend(wrong.map(|&s| Violation::CannotUndo(Key::Primal(s))));
}

/// Whether all that overwrites the load is undone, and undone before anything asks for the load. A store in no loop
/// that every run makes divides the function: what comes after it is what it dominates.
fn undone_in_time(plan: &Plan, facts: &Facts<'_>, needs: &[Need], load: ValueId) -> bool {
    let blockers = facts.overwrites.and_then(|o| o.of(load)).map_or(&[][..], |facts| &facts.blockers);
    let asks: Vec<&Need> = needs.iter().filter(|need| plan.rests_on(need.key, Key::Primal(load))).collect();
    let in_time = |blocker: &Blocker| match blocker {
        Blocker::Writer(Evidence { question, .. }) => {
            let store = question.writer;
            plan.undone.contains(&store) && asks.iter().all(|need| !follows(facts, need, store))
        }
        Blocker::Caller | Blocker::Others(_) => false,
    };
    blockers.iter().all(in_time)
}

/// Whether the mirror that asks may run before that of the store.
fn follows(facts: &Facts<'_>, need: &Need, store: ValueId) -> bool {
    let Some(home) = facts.f.block_of(store) else { return true };
    let place = |v| facts.f.block(home).insts.iter().position(|&other| other == v);
    match need.by {
        Some(by) if home == need.at => place(by) >= place(store),
        _ => facts.dom.dominates(home, need.at),
    }
}

/// Whether what a proof leans on is so, as far as that is not LLVM's word.
fn holds(facts: &Facts<'_>, evidence: &Evidence) -> bool {
    let (load, writer) = (evidence.question.load, evidence.question.writer);
    match evidence.answer.by {
        // Both are where the test has found no overlap.
        Answerer::Check => {
            // Without versions, the test is in code that was generated before.
            let Some(versions) = facts.versions else { return true };
            let tested = |v| facts.f.block_of(v).is_some_and(|b| facts.dom.dominates(versions.disjoint, b));
            tested(load) && tested(writer)
        }
        // Both are made from a parameter, and not the same.
        Answerer::Promise => match (parameter(facts, facts.f.operands(load)[0]), written(facts.f, writer)) {
            (Some(read), Some(to)) => parameter(facts, to).is_some_and(|p| p != read),
            _ => false,
        },
        _ => true,
    }
}

fn parameter(facts: &Facts<'_>, pointer: ValueId) -> Option<ValueId> {
    match facts.cells.origins(facts.cells.place(pointer)?.cell) {
        [Origin::Param(p)] => Some(*p),
        _ => None,
    }
}

/// The address that a writer writes to.
fn written(f: &Function, writer: ValueId) -> Option<ValueId> {
    let operands = f.operands(writer);
    match f.op(writer)? {
        Op::Store(_) => operands.get(1).copied(),
        Op::Mem(MemOp::Copy | MemOp::Move | MemOp::Set) | Op::AtomicAdd { .. } => operands.first().copied(),
        _ => None,
    }
}

fn check_slot(plan: &Plan, facts: &Facts<'_>, key: Key, index: usize, out: &mut Vec<Violation>) {
    let right = plan.slots.get(index).is_some_and(|slot| {
        slot.key == key && Some(slot.ty) == slot_type(facts.f, key) && slot.scope == scope(facts.f, key)
    });
    if !right {
        out.push(Violation::WrongSlot(key));
        return;
    }
    if let Some(l) = plan.slots[index].scope
        && (plan.loops[l.index()].storage == Storage::Nothing || !plan.loops[l.index()].numbered)
    {
        out.push(Violation::NoStorage(key));
    }
}

fn check_rebuilt(plan: &Plan, facts: &Facts<'_>, needs: &[Need], key: Key, out: &mut Vec<Violation>) {
    let mut undone = BTreeSet::new();
    if let (Key::Primal(v) | Key::Shadow(v), Some(overwrites)) = (key, facts.overwrites)
        && matches!(facts.f.op(v), Some(Op::Load(_)))
    {
        let known = overwrites.of(v);
        if known.is_none_or(|known| !known.cleared.iter().all(|e| holds(facts, e))) {
            out.push(Violation::NotReproducible(key));
        } else if known.is_some_and(|known| !known.blockers.is_empty()) {
            let in_time = |needs| undone_in_time(plan, facts, needs, v);
            if key == Key::Primal(v) && in_time(needs) && in_time(&plan.needs) {
                undone.insert(v);
            } else {
                out.push(Violation::NotReproducible(key));
            }
        }
    }
    match way(&Facts { reread: Some(&undone), ..*facts }, plan.request.shape, key) {
        Way::From { keys, .. } => {
            let missing = keys.into_iter().filter(|part| !plan.decisions.contains_key(part));
            out.extend(missing.map(|part| Violation::MissingPart { key, part }));
        }
        _ => out.push(Violation::NotReproducible(key)),
    }
}
