//! What a plan costs and what its remedies save, in bytes of tape.
//!
//! Trip counts that are not constants are expected to be what the cut expects them to be, so numbers of plans of one
//! function can be compared, and mean no more than that.

use std::collections::{BTreeMap, BTreeSet};

use retrograd_analysis::Key;
use retrograd_ir::{BlockId, LoopId};

use crate::cut::runs;
use crate::facts::Facts;
use crate::plan::{Plan, Remedy, SlotType, Supply};
use crate::supply::{scope, slot_type};
use crate::versions::Versions;

/// See the module.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Ledger {
    /// What the mirrors mention, by what was done about it: how many keys, and their bytes if each were kept.
    pub remedies: BTreeMap<Remedy, (u64, u64)>,
    /// What is kept; of two versions, where more is.
    pub tape: u64,
}

impl Ledger {
    /// Adds what another function's plan has.
    pub fn add(&mut self, other: &Self) {
        for (&remedy, (keys, bytes)) in &other.remedies {
            let sum = self.remedies.entry(remedy).or_default();
            *sum = (sum.0 + keys, sum.1.saturating_add(*bytes));
        }
        self.tape = self.tape.saturating_add(other.tape);
    }
}

impl Plan {
    /// Variables of one function cost no tape, and of two versions that which finds no overlap is listed.
    pub fn ledger(&self, facts: &Facts<'_>) -> Ledger {
        let on_tape = |inner: Option<LoopId>| inner.is_some() || self.request.shape.in_two();
        // What runs in one version only, by the block where it begins.
        let only_in = |version: fn(Versions) -> BlockId, inner: Option<LoopId>| {
            let header = inner.map(|l| facts.f.loop_(l).header);
            header.zip(facts.versions).is_some_and(|(header, v)| facts.dom.dominates(version(v), header))
        };
        let bytes = |ty: SlotType, inner| ty.bytes().saturating_mul(runs(facts.f, inner));
        let tape_without = |version| {
            let there = self.slots.iter().filter(|s| on_tape(s.scope) && !only_in(version, s.scope));
            there.map(|s| bytes(s.ty, s.scope)).fold(0, u64::saturating_add)
        };
        let tape = tape_without(|v| v.careful).max(tape_without(|v| v.disjoint));
        let mut out = Ledger { tape, ..Ledger::default() };
        let keys: BTreeSet<Key> = self.needs.iter().map(|need| need.key).collect();
        for key in keys {
            let inner = scope(facts.f, key);
            let (Some(decision), Some(ty)) = (self.decisions.get(&key), slot_type(facts.f, key)) else { continue };
            if on_tape(inner) && !only_in(|v| v.careful, inner) && decision.supply != Supply::Available {
                let sum = out.remedies.entry(decision.remedy).or_default();
                *sum = (sum.0 + 1, sum.1.saturating_add(bytes(ty, inner)));
            }
        }
        out
    }
}
