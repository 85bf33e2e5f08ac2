//! The choice: one weighted minimum cut (DESIGN §4).
//!
//! Read "sink side" as "the reverse sweep has it". Every key k that might be asked for, directly or in
//! order to rebuild another, is two nodes:
//!
//! ```text
//! source ──price of rebuilding k──▶ k.in ──price of keeping k──▶ k.out ──∞──▶ sink      if an adjoint mentions k
//!                                   k.in ◀──∞── m.out                                   if rebuilding k takes m
//! ```
//!
//! * k.in on the source side, k.out on the sink side: k is **cached**, and the cut pays bytes × runs.
//! * both on the sink side: k is **rebuilt**; the cut pays the operation × runs, and the infinite edges
//!   demand that everything it is rebuilt from is on the sink side too.
//! * both on the source side: nobody needs k.
//!
//! What cannot be rebuilt (a load that is overwritten, a data-dependent phi) has an infinite price from
//! the source, or the price of undoing each store that may hit it:
//!
//! ```text
//! source ──∞──▶ s.in ──price of keeping the old value──▶ s.out ──∞──▶ k.in    if undoing s lets k be executed again
//! ```
//!
//! "Recompute" chains, "cache the product instead of its two factors" and "cache the sum of
//! a row instead of the row" all come out of the same cut; there are no special cases.
//!
//! Prices: an addition is 1 (rules and LLVM's cost model give the others), a byte on the tape is 1 for
//! its way out and back, plus [`ACCESS`] for each element. Runs are the product of the trip counts
//! around the key: constants where known, else 10 for each loop. What can be undone is told in [`crate::undo`].

use std::collections::{BTreeMap, BTreeSet};

use retrograd_analysis::Key;
use retrograd_ir::{Function, LoopId, ValueId};

use crate::facts::Facts;
use crate::flow::{INFINITE, Network};
use crate::plan::{Prices, Shape};
use crate::supply::{Way, scope, slot_type, way};
use crate::undo::Offers;

/// Trips of a loop of unknown length.
const GUESSED_TRIPS: u64 = 10;
/// Writing an element and reading it back, without its bytes: two instructions, their addresses, and a
/// share in allocating the tape.
const ACCESS: u64 = 4;
/// Products of trip counts stop here, so that no capacity comes near infinity.
const MOST_RUNS: u64 = 1 << 40;
/// No single price is higher, so that thousands of them are less than infinity.
const MOST_PRICE: u64 = 1 << 50;
const SOURCE: usize = 0;
const SINK: usize = 1;

/// Keys that could play a part: what is needed, and what those could be rebuilt from.
pub fn in_question(facts: &Facts<'_>, shape: Shape, needs: impl Iterator<Item = Key>) -> BTreeMap<Key, Way> {
    let mut ways = BTreeMap::new();
    let mut work: Vec<Key> = needs.collect();
    while let Some(key) = work.pop() {
        if ways.contains_key(&key) {
            continue;
        }
        let found = way(facts, shape, key);
        if let Way::From { keys, .. } = &found {
            work.extend(keys);
        }
        ways.insert(key, found);
    }
    ways
}

/// What the cut chose.
#[derive(Default)]
pub struct Choice {
    /// Whether each key in question is kept on the tape.
    pub kept: BTreeMap<Key, bool>,
    /// Stores that are undone.
    pub undone: BTreeSet<ValueId>,
}

/// The minimum cut. `facts` has the loads of the offers as fit to be executed again.
pub fn choose(facts: &Facts<'_>, shape: Shape, needs: &[Key], offers: &Offers, prices: Prices) -> Choice {
    let ways = in_question(facts, shape, needs.iter().copied());
    let asks: Vec<Key> = ways.iter().filter(|(_, way)| **way != Way::Free).map(|(key, _)| *key).collect();
    let number: BTreeMap<Key, usize> = asks.iter().enumerate().map(|(i, k)| (*k, 2 + 2 * i)).collect();
    let stores: BTreeSet<ValueId> = offers.values().flatten().copied().collect();
    let undo: BTreeMap<ValueId, usize> =
        stores.iter().enumerate().map(|(i, s)| (*s, 2 + 2 * (asks.len() + i))).collect();
    let mut net = Network::new(2 + 2 * (asks.len() + stores.len()));
    for (&store, &node) in &undo {
        net.add(SOURCE, node, INFINITE);
        // Saved and put back, and the new value as well.
        let bytes = facts.f.ty(facts.f.operands(store)[0]).bytes();
        net.add(node, node + 1, price(2 * (bytes + ACCESS), 1, prices.undo));
    }
    for &key in &asks {
        let node = number[&key];
        let runs = runs(facts.f, scope(facts.f, key));
        match &ways[&key] {
            Way::From { keys, cost, .. } => {
                net.add(SOURCE, node, price(*cost, runs, prices.recompute));
                for part in keys.iter().filter_map(|k| number.get(k)) {
                    net.add(part + 1, node, INFINITE);
                }
            }
            _ => net.add(SOURCE, node, INFINITE),
        }
        if let Key::Primal(v) = key {
            offers.get(&v).into_iter().flatten().for_each(|store| net.add(undo[store] + 1, node, INFINITE));
        }
        let keep = slot_type(facts.f, key).map_or(INFINITE, |ty| price(ty.bytes() + ACCESS, runs, prices.cache));
        net.add(node, node + 1, keep);
    }
    for need in needs {
        if let Some(node) = number.get(need) {
            net.add(node + 1, SINK, INFINITE);
        }
    }
    let (_, source_side) = net.min_cut(SOURCE, SINK);
    let cut = |node: usize| source_side[node] && !source_side[node + 1];
    Choice {
        kept: number.iter().map(|(key, &node)| (*key, cut(node))).collect(),
        undone: undo.iter().filter(|(_, node)| cut(**node)).map(|(store, _)| *store).collect(),
    }
}

/// So much, so often, weighed by the policy. Far below infinity, whatever the factors.
fn price(once: u64, runs: u64, weight: u64) -> u64 {
    once.saturating_mul(runs).saturating_mul(weight).min(MOST_PRICE)
}

/// How often the body of a loop is expected to run in all.
pub fn runs(f: &Function, inner: Option<LoopId>) -> u64 {
    f.loops_around(inner).fold(1u64, |product, l| {
        let trips = f.constant_runs(l).unwrap_or(GUESSED_TRIPS).max(1);
        product.saturating_mul(trips).min(MOST_RUNS)
    })
}

#[cfg(test)]
mod tests;
