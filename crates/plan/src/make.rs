//! Making a plan: what is needed, then how each need is met.

use std::collections::{BTreeMap, BTreeSet};

use retrograd_analysis::needs::Mirror;
use retrograd_analysis::regions::Upward;
use retrograd_analysis::{CellId, Key, Need, Needs, Overwrites, Regions};
use retrograd_ir::{Answerer, BlockId, Function, Op, ValueId};

use crate::again::{Region, iterations};
use crate::carriers::Carriers;
use crate::cut::{Choice, choose, in_question};
use crate::facts::{Facts, exit_block, is_live};
use crate::fork::tree;
use crate::frees;
use crate::guard::guarded;
use crate::plan::{
    AllocPlan, Because, Cleared, Decision, FreePlan, Plan, Policy, Remedy, Request, Shape, Slot, SlotId, Supply,
};
use crate::replay::Replay;
use crate::supply::{Way, scope, slot_type, way};
use crate::tape;
use crate::undo::{Offers, offers, undoable_behind};
use crate::workspace;

/// What has to be had, before it is known how.
pub struct Draft {
    request: Request,
    policy: Policy,
    mirrors: Vec<Mirror>,
    regions: Regions,
    needs: Vec<Need>,
    allocs: BTreeMap<ValueId, AllocPlan>,
    cleared: BTreeMap<ValueId, Cleared>,
    frees: BTreeMap<ValueId, FreePlan>,
    left_out: BTreeSet<ValueId>,
    exit: BlockId,
}

impl Plan {
    /// First half: everything but the remedies. `facts.overwrites` is none here. None if the function
    /// never returns, or cannot run again where that is asked for.
    pub fn draft(facts: &Facts<'_>, request: &Request, policy: Policy) -> Option<Draft> {
        let f = facts.f;
        let exit = exit_block(f, facts.dom)?;
        let left_out = match &request.again {
            Some(private) => Region::function(facts, private).left_out()?,
            None => BTreeSet::new(),
        };
        let live = |v: ValueId| is_live(f, facts.dom, v);
        let needs = Needs::compute(f, facts.cells, facts.types, facts.activity, &live);
        let needs = if request.runtime_activity { needs.told_apart(f) } else { needs };
        let regions = Regions::compute(f, facts.dom, &needs.acts, exit);
        let mut draft = Draft {
            request: request.clone(),
            policy,
            mirrors: needs.mirrors,
            needs: needs.needs,
            regions,
            allocs: BTreeMap::new(),
            cleared: BTreeMap::new(),
            frees: BTreeMap::new(),
            left_out,
            exit,
        };
        draft.control_needs(f);
        draft.memory_needs(facts);
        Some(draft)
    }

    /// The plan of forward mode: nothing is needed again, so there is nothing to choose.
    pub fn tangent(facts: &Facts<'_>, request: &Request) -> Option<Plan> {
        let f = facts.f;
        let (_, frees) = frees::decide(facts, &BTreeSet::new());
        let frees = frees
            .into_iter()
            .map(|(v, plan)| (v, if plan == FreePlan::Keep { plan } else { FreePlan::Beside }))
            .collect();
        let carriers = Carriers::collect(facts);
        let replay = request.replay.then(|| Replay::decide(facts, &carriers));
        Some(Plan {
            request: request.clone(),
            carriers,
            replay,
            workspace: None,
            mirrors: vec![Mirror::Nothing; f.values.len()],
            guarded: vec![false; f.values.len()],
            upward: vec![Upward::End; f.blocks.len()],
            passed: vec![false; f.blocks.len()],
            needs: Vec::new(),
            decisions: BTreeMap::new(),
            trees: BTreeMap::new(),
            undone: BTreeSet::new(),
            left_out: BTreeSet::new(),
            slots: Vec::new(),
            loops: tape::empty_loops(f, &vec![false; f.loops.len()]),
            allocs: BTreeMap::new(),
            cleared: BTreeMap::new(),
            frees,
            exit: exit_block(f, facts.dom)?,
            kinds_apart: false,
        })
    }
}

impl Draft {
    /// Merges ask where control came from, reversed loops how often they ran.
    fn control_needs(&mut self, f: &Function) {
        for b in f.block_ids().filter(|b| self.regions.passed[b.index()]) {
            let key = match &self.regions.upward[b.index()] {
                Upward::Merge(_) => Some((Key::Pred(b), b)),
                Upward::Header(l) => Some((Key::Trips(*l), f.loop_(*l).preheader)),
                _ => None,
            };
            self.needs.extend(key.map(|(key, at)| Need { key, at, by: None }));
        }
        // A loop with several exits is entered backwards at the one that was taken.
        for l in f.loop_ids().filter(|l| self.regions.reversed[l.index()]) {
            debug_assert!(!f.loop_(l).exits.is_empty());
        }
    }

    /// Blocks that the mirrors give back ask for their addresses.
    fn memory_needs(&mut self, facts: &Facts<'_>) {
        let reread: BTreeSet<CellId> = match self.policy {
            Policy::CacheEverything => BTreeSet::new(),
            _ => self.loads_in_question(facts).iter().filter_map(|&v| self.cell_read_by(facts, v)).collect(),
        };
        let reread = reread.union(&self.cells_read_again(facts)).copied().collect();
        (self.allocs, self.frees) = frees::decide(facts, &reread);
        if self.request.workspace {
            workspace::drop_frees(&mut self.allocs, &mut self.frees);
        }
        if self.request.reusable {
            self.cleared = frees::cleared(facts, &self.allocs);
        }
        for (&alloc, plan) in &self.allocs {
            let Some(at) = facts.f.block_of(alloc) else { continue };
            let keys = [(plan.free_primal, Key::Primal(alloc)), (plan.free_shadow, Key::Shadow(alloc))];
            self.needs.extend(keys.iter().filter(|(yes, _)| *yes).map(|&(_, key)| Need { key, at, by: Some(alloc) }));
            if let Some(cleared) = self.cleared.get(&alloc) {
                let keys = cleared.sizes.iter().map(|&o| Key::Primal(o)).chain([Key::Shadow(alloc)]);
                let asked = keys.filter(|key| !matches!(key, Key::Primal(o) if facts.f.constant(*o).is_some()));
                self.needs.extend(asked.map(|key| Need { key, at, by: Some(alloc) }));
                self.mirrors[alloc.index()] = Mirror::Alloc;
            } else if plan.free_primal || plan.free_shadow {
                self.mirrors[alloc.index()] = Mirror::Alloc;
            } else {
                self.mirrors[alloc.index()] = Mirror::Nothing;
            }
        }
    }

    /// Memory that iterations may read, and write, when they run again.
    fn cells_read_again(&self, facts: &Facts<'_>) -> BTreeSet<CellId> {
        let calls = facts.f.value_ids().filter(|v| matches!(self.mirrors[v.index()], Mirror::Again | Mirror::Steps));
        let places = calls.flat_map(|v| facts.f.operands(v)).filter_map(|&o| facts.cells.place(o));
        places.flat_map(|p| facts.cells.reachable(p.cell)).collect()
    }

    /// Writers that are not executed.
    pub fn left_out(&self) -> &BTreeSet<ValueId> {
        &self.left_out
    }

    fn cell_read_by(&self, facts: &Facts<'_>, load: ValueId) -> Option<CellId> {
        facts.cells.place(facts.f.operands(load)[0]).map(|p| p.cell)
    }

    pub(crate) fn keys(&self) -> Vec<Key> {
        let set: BTreeSet<Key> = self.needs.iter().map(|n| n.key).collect();
        set.into_iter().collect()
    }

    /// Loads that the reverse sweep might want to execute again.
    pub fn loads_in_question(&self, facts: &Facts<'_>) -> Vec<ValueId> {
        let ways = in_question(facts, self.request.shape, self.keys().into_iter());
        let loads: BTreeSet<ValueId> = ways
            .keys()
            .filter_map(|key| match key {
                Key::Primal(v) | Key::Shadow(v) => Some(*v),
                _ => None,
            })
            .filter(|&v| matches!(facts.f.op(v), Some(Op::Load(_))))
            .collect();
        loads.into_iter().collect()
    }

    /// Only one function that does both sweeps, once, can put memory back.
    pub(crate) fn offers(&self, facts: &Facts<'_>) -> Offers {
        if !self.request.is_single_run() || self.request.again.is_some() || self.policy == Policy::CacheEverything {
            return Offers::new();
        }
        offers(facts, &self.mirrors, &self.needs, self.exit)
    }

    /// Second half: a remedy for every need. Err: keys that can be neither kept nor made again.
    pub fn finish(self, facts: &Facts<'_>) -> Result<Plan, Vec<Key>> {
        let keys = self.keys();
        let offers = self.offers(facts);
        let loads = offers.keys().copied().collect();
        let choice = match self.policy {
            Policy::CacheEverything => Choice::default(),
            _ => {
                let facts = Facts { reread: Some(&loads), ..*facts };
                choose(&facts, self.request.shape, &keys, &offers, self.policy.prices())
            }
        };
        let served: Offers =
            offers.into_iter().filter(|(_, stores)| stores.iter().all(|s| choice.undone.contains(s))).collect();
        let reread: BTreeSet<ValueId> = served.keys().copied().collect();
        let facts = &Facts { reread: Some(&reread), ..*facts };
        let (decisions, slots) = Resolver::new(facts, &self.request, self.policy, choice.kept).run(&keys)?;
        // Of a limited plan, what is kept after all has nothing undone for it.
        let asks = |load: &ValueId| decisions.get(&Key::Primal(*load)).is_some_and(|d| d.remedy == Remedy::Undo);
        let mut undone: BTreeSet<ValueId> =
            served.into_iter().filter(|(load, _)| asks(load)).flat_map(|(_, stores)| stores).collect();
        undone.extend(undoable_behind(facts, &self.mirrors, self.exit, &iterations(facts.f, &self.mirrors)));
        let decided = decisions.iter().filter(|(_, d)| d.supply == Supply::Decide);
        let trees = decided
            .filter_map(|(key, _)| match key {
                Key::Pred(b) => tree(facts.f, facts.dom, *b).map(|t| (*b, t)),
                _ => None,
            })
            .collect();
        let mut plan = Plan {
            trees,
            loops: tape::empty_loops(facts.f, &self.regions.reversed),
            request: self.request,
            carriers: Carriers::collect(facts),
            mirrors: self.mirrors,
            guarded: guarded(facts.f),
            upward: self.regions.upward,
            passed: self.regions.passed,
            needs: self.needs,
            decisions,
            undone,
            left_out: self.left_out,
            slots,
            allocs: self.allocs,
            cleared: self.cleared,
            frees: self.frees,
            exit: self.exit,
            replay: None,
            workspace: None,
            kinds_apart: false,
        };
        for slot in &plan.slots {
            if let Key::Trips(l) = slot.key {
                plan.loops[l.index()].counted = true;
            }
        }
        tape::lay_out(&mut plan, facts, self.policy);
        Ok(plan)
    }
}

/// A decision for each key, and the slots of those that are kept.
type Decided = (BTreeMap<Key, Decision>, Vec<Slot>);

/// Walks from the needs to what they are rebuilt from, and records each decision once.
struct Resolver<'a> {
    facts: &'a Facts<'a>,
    request: &'a Request,
    policy: Policy,
    cached: BTreeMap<Key, bool>,
    decisions: BTreeMap<Key, Decision>,
    slots: Vec<Slot>,
    unkept: Vec<Key>,
    planned: usize,
}

impl<'a> Resolver<'a> {
    fn new(facts: &'a Facts<'a>, request: &'a Request, policy: Policy, cached: BTreeMap<Key, bool>) -> Self {
        Self {
            facts,
            request,
            policy,
            cached,
            decisions: BTreeMap::new(),
            slots: Vec::new(),
            unkept: Vec::new(),
            planned: 0,
        }
    }

    fn run(mut self, keys: &[Key]) -> Result<Decided, Vec<Key>> {
        let mut work: Vec<Key> = keys.iter().rev().copied().collect();
        while let Some(key) = work.pop() {
            if self.decisions.contains_key(&key) {
                continue;
            }
            let way = way(self.facts, self.request.shape, key);
            let mut decision = self.decide(key, &way);
            if !matches!(decision.supply, Supply::Available | Supply::Cache(_))
                && let Way::From { keys, .. } = way
            {
                work.extend(keys.iter().rev());
                decision.parts = keys;
            }
            self.decisions.insert(key, decision);
        }
        if self.unkept.is_empty() { Ok((self.decisions, self.slots)) } else { Err(self.unkept) }
    }

    fn decide(&mut self, key: Key, way: &Way) -> Decision {
        match way {
            Way::Free => decision(Supply::Available, Remedy::None, Because::AtHand),
            Way::Never => self.keep(key, self.why_never(key)),
            Way::From { supply, .. } => {
                let within = match self.policy {
                    Policy::Planned | Policy::Forced(_) => true,
                    Policy::CacheEverything => false,
                    Policy::Limit(n) => self.planned < n,
                };
                // What has no slot type cannot be kept, so even cache-everything takes it apart.
                if !within && slot_type(self.facts.f, key).is_some() {
                    return self.keep(key, Because::Policy);
                }
                self.planned += 1;
                if self.cached.get(&key) == Some(&true) {
                    return self.keep(key, Because::Cheaper);
                }
                match self.remedy(key) {
                    Remedy::Undo => decision(*supply, Remedy::Undo, self.why_never(key)),
                    remedy => decision(*supply, remedy, Because::Reproducible),
                }
            }
        }
    }

    /// What to call a value that is made again: a load that is re-read is its own case.
    fn remedy(&self, key: Key) -> Remedy {
        let (Key::Primal(v) | Key::Shadow(v)) = key else { return Remedy::Recompute };
        match self.facts.overwrites.and_then(|o: &Overwrites| o.of(v)) {
            Some(facts) if !facts.blockers.is_empty() => Remedy::Undo,
            Some(facts) if facts.cleared.is_empty() => Remedy::None,
            Some(facts) if facts.cleared.iter().any(|e| e.answer.by == Answerer::Check) => Remedy::Check,
            Some(_) => Remedy::Prove,
            None => Remedy::Recompute,
        }
    }

    fn why_never(&self, key: Key) -> Because {
        let (Key::Primal(v) | Key::Shadow(v)) = key else { return Because::NotReproducible };
        match self.facts.overwrites.and_then(|o| o.of(v)) {
            Some(facts) if !facts.blockers.is_empty() => Because::Overwritten(facts.blockers.clone()),
            _ => Because::NotReproducible,
        }
    }

    fn keep(&mut self, key: Key, because: Because) -> Decision {
        let f = self.facts.f;
        let Some(ty) = slot_type(f, key) else {
            self.unkept.push(key);
            return decision(Supply::Available, Remedy::Cache, because);
        };
        let id = SlotId(self.slots.len() as u32);
        let scope = scope(f, key);
        let in_one = self.request.shape == Shape::Combined && scope.is_none();
        let carried = in_one && !matches!(because, Because::Overwritten(_));
        self.slots.push(Slot { key, ty, scope, offset: 0, carried });
        decision(Supply::Cache(id), Remedy::Cache, because)
    }
}

fn decision(supply: Supply, remedy: Remedy, because: Because) -> Decision {
    Decision { supply, remedy, because, parts: Vec::new() }
}
