//! What a test at run time could save: the overlaps that stand in the way of reading loads again.
//!
//! A load in a loop is cached because somebody *may* write its bytes, and nobody knows. If all of these
//! writers can be told apart from it by a comparison of addresses, two versions of the code serve it: one in which the
//! comparison has settled the question and the load is read again, and one as careful as without. Here the pairs to
//! compare are found, and the price of a plan, by which two plans of one function are compared. Whether addresses can
//! be compared at all is not known here.

use std::collections::BTreeSet;

use retrograd_analysis::Key;
use retrograd_ir::{BlockId, Op, Overlap, ValueId};

use crate::cut::{in_question, runs};
use crate::facts::Facts;
use crate::plan::{Plan, Remedy, Slot, Supply};

/// Where the two versions of a function begin.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Versions {
    /// What follows runs where the test found no overlap.
    pub disjoint: BlockId,
    pub careful: BlockId,
}

/// Bytes over the whole run that a second version has to save, at the least.
const WORTH_IT: u64 = 64;

/// A load, and those whose overlap with it is the only reason that it cannot be read again.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Doubt {
    pub load: ValueId,
    pub writers: Vec<ValueId>,
}

impl Plan {
    /// The doubts behind what is cached in loops.
    pub fn doubts(&self, facts: &Facts<'_>) -> Vec<Doubt> {
        let hopeful = Facts { overwrites: None, reread: None, ..*facts };
        let in_loops = |d: &Supply| matches!(d, Supply::Cache(id) if self.slot(*id).scope.is_some());
        let kept = self.decisions.iter().filter(|(_, d)| in_loops(&d.supply)).map(|(&key, _)| key);
        let behind = in_question(&hopeful, self.request.shape, kept);
        let loads: BTreeSet<ValueId> = behind
            .keys()
            .filter_map(|key| match key {
                Key::Primal(v) | Key::Shadow(v) if matches!(facts.f.op(*v), Some(Op::Load(_))) => Some(*v),
                _ => None,
            })
            .collect();
        let doubts = |loads: BTreeSet<ValueId>| -> Vec<Doubt> {
            let looped = loads.into_iter().filter(|&v| facts.f.loop_of(v).is_some());
            looped.filter_map(|load| doubt(facts, load)).collect()
        };
        let found = doubts(loads.clone());
        if found.is_empty() {
            return found;
        }
        // Undoing is for what every run does, and nothing in a version is that.
        let undone = self.decisions.iter().filter(|(_, d)| d.remedy == Remedy::Undo);
        let undone = undone.filter_map(|(key, _)| match key {
            Key::Primal(v) | Key::Shadow(v) => Some(*v),
            _ => None,
        });
        doubts(loads.into_iter().chain(undone).collect())
    }

    /// What is on the tape, other than where the careful version runs.
    pub fn disjoint_slots<'a>(&'a self, facts: &'a Facts<'_>) -> impl Iterator<Item = &'a Slot> {
        let careful = |b: BlockId| facts.versions.is_some_and(|v| facts.dom.dominates(v.careful, b));
        let there = move |slot: &&Slot| slot.scope.is_none_or(|l| !careful(facts.f.loop_(l).header));
        self.slots.iter().filter(|slot| !slot.carried).filter(there)
    }

    /// The expected bytes of it.
    pub fn price(&self, facts: &Facts<'_>) -> u64 {
        let bytes = self.disjoint_slots(facts).map(|slot| slot.ty.bytes().saturating_mul(runs(facts.f, slot.scope)));
        bytes.fold(0, u64::saturating_add)
    }
}

/// Whether a plan of this price with a second version is better than one without.
pub fn pays(without: u64, with: u64) -> bool {
    without.saturating_sub(with) > WORTH_IT
}

fn doubt(facts: &Facts<'_>, load: ValueId) -> Option<Doubt> {
    let writers = facts.overwrites?.of(load)?.writers()?;
    let only_may = writers.iter().all(|evidence| evidence.answer.overlap == Overlap::May);
    only_may.then(|| Doubt { load, writers: writers.iter().map(|evidence| evidence.question.writer).collect() })
}
