//! Undoing: a store saves what it overwrites, and its mirror puts that back.
//!
//! `*err = s` at the end of a function may hit what a loop before it read. Instead of all that was read, the one
//! value that is overwritten is kept: from the mirror of the store on, memory is as the loop saw it, and
//! the loads are executed again. After the reverse sweep the new value is put back, since the caller sees it.
//!
//! The condition that is easy to miss: at the mirror of an instruction memory is as it was *at that instruction*.
//! A load can be executed again for the sake of the instruction only if no store that may hit it lies between
//! the two; undoing does not help there. So a store is offered for a load only if it comes after everything that
//! asks for the load, directly or in order to rebuild something else. Offered are stores of one number outside
//! of loops that every run makes, to memory that is still there in the reverse sweep: two numbers of stack
//! each. (L. Hascoët and V. Pascual, "The Tapenade automatic differentiation tool" (2013), section 4, saves the old
//! value at every overwriting assignment.)

use std::collections::{BTreeMap, BTreeSet};

use retrograd_analysis::cells::Origin;
use retrograd_analysis::needs::Mirror;
use retrograd_analysis::{Key, Need};
use retrograd_ir::{BlockId, FloatKind, Function, Op, Type, ValueId};

use crate::cut::in_question;
use crate::facts::Facts;
use crate::plan::Shape;

/// For each load that undoing could help, the stores that would have to be undone: all that may hit it.
pub type Offers = BTreeMap<ValueId, Vec<ValueId>>;

/// More are not looked at, each costs a walk over what is needed.
const MOST_STORES: usize = 32;

/// What undoing could do for these needs. `exit` is the block that returns.
pub fn offers(facts: &Facts<'_>, mirrors: &[Mirror], needs: &[Need], exit: BlockId) -> Offers {
    let mut offers: Offers = facts
        .f
        .insts()
        .filter_map(|(load, _)| Some((load, writers(facts, load)?)))
        .filter(|(_, stores)| stores.iter().all(|&store| can_undo(facts, mirrors, store, exit)))
        .collect();
    if offers.is_empty() {
        return offers;
    }
    let stores: BTreeSet<ValueId> = offers.values().flatten().copied().collect();
    let considered: Vec<ValueId> = stores.into_iter().take(MOST_STORES).collect();
    offers.retain(|_, stores| stores.iter().all(|s| considered.contains(s)));
    let loads: BTreeSet<ValueId> = offers.keys().copied().collect();
    let helped = Facts { reread: Some(&loads), ..*facts };
    for &store in &considered {
        let too_late = needs.iter().filter(|need| !comes_after(facts.f, store, need)).map(|need| need.key);
        for key in in_question(&helped, Shape::Combined, too_late).into_keys() {
            if let Key::Primal(load) = key
                && offers.get(&load).is_some_and(|stores| stores.contains(&store))
            {
                offers.remove(&load);
            }
        }
    }
    offers
}

/// The blockers of a load, if all are instructions.
pub fn writers(facts: &Facts<'_>, load: ValueId) -> Option<Vec<ValueId>> {
    let writers = facts.overwrites?.of(load)?.writers()?;
    Some(writers.iter().map(|evidence| evidence.question.writer).collect())
}

/// Whether a writer is a store whose mirror can put the old value back.
pub fn can_undo(facts: &Facts<'_>, mirrors: &[Mirror], writer: ValueId, exit: BlockId) -> bool {
    let f = facts.f;
    let (Some(Op::Store(info)), Some(home)) = (f.op(writer), f.block_of(writer)) else { return false };
    let operands = f.operands(writer);
    // A long double is not moved without change, and an aggregate has no variable.
    let plain = matches!(f.ty(operands[0]), Type::Float(FloatKind::Single | FloatKind::Double));
    let stays = |o: &Origin| match o {
        Origin::Param(_) | Origin::Global(_) => true,
        Origin::Alloca(v) => matches!(f.op(*v), Some(Op::Alloca { static_entry: true, .. })),
        _ => false,
    };
    let origins = facts.cells.place(operands[1]).map(|place| facts.cells.origins(place.cell));
    plain
        && !info.volatile
        && !info.atomic
        && matches!(mirrors[writer.index()], Mirror::Store(_))
        && f.block(home).in_loop.is_none()
        && facts.dom.dominates(home, exit)
        && origins.is_some_and(|list| !list.is_empty() && list.iter().all(stays))
}

/// Stores that can be undone before the mirror of any of these blocks, which are in loops, is reached. None where there
/// are many.
pub fn undoable_behind(facts: &Facts<'_>, mirrors: &[Mirror], exit: BlockId, blocks: &[BlockId]) -> BTreeSet<ValueId> {
    let behind = |store: ValueId| {
        let home = facts.f.block_of(store);
        home.is_some_and(|home| blocks.iter().all(|&at| !reaches(facts.f, home, at)))
    };
    let stores = facts.f.insts().map(|(v, _)| v).filter(|&v| can_undo(facts, mirrors, v, exit));
    let found: BTreeSet<ValueId> = stores.filter(|&v| behind(v)).collect();
    if found.len() > MOST_STORES || blocks.is_empty() { BTreeSet::new() } else { found }
}

/// Whether the store, which is in no loop, comes after what asks.
pub fn comes_after(f: &Function, store: ValueId, need: &Need) -> bool {
    let Some(home) = f.block_of(store) else { return false };
    if home == need.at {
        let at = |v: ValueId| f.block(home).insts.iter().position(|&other| other == v);
        return need.by.is_some_and(|by| at(by) < at(store));
    }
    !reaches(f, home, need.at)
}

fn reaches(f: &Function, from: BlockId, to: BlockId) -> bool {
    let mut seen = BTreeSet::from([from]);
    let mut work = vec![from];
    while let Some(b) = work.pop() {
        if b == to {
            return true;
        }
        work.extend(f.block(b).succs.iter().copied().filter(|&s| seen.insert(s)));
    }
    false
}
