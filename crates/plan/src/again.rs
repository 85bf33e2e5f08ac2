//! Running an iteration again in the reverse sweep, instead of keeping what it computed.
//!
//! ```text
//! forward:  for i in 0..n { body(i) }                 nothing is kept
//! reverse:  for i in n-1..=0 { body(i)'; mirror of body(i) }     body': what the mirror needs of it, once more
//! ```
//!
//! The mirror of an iteration is a function of its own, which starts with a second run of the body. That run
//! must see what the first one saw, and nobody may see that it ran. Both hold if it leaves out the stores to all
//! memory that others see (what it would store is there already, or was overwritten since, as it should be), and if
//! every load that it still makes reads either memory that nothing has written since, or the iteration's
//! **own** memory: blocks from which an iteration reads only what it wrote before.
//!
//! A load that only feeds sums and stores (`*out += t`) is not made again: the rules of sums mention nothing. So what
//! is *demanded* is found from what could be mentioned, whatever carries derivatives: what the rules mention of their
//! operands and results, addresses, conditions, what goes into own memory, and all that these are computed from.

use std::collections::BTreeSet;

use retrograd_analysis::Overwrites;
use retrograd_analysis::activity::{CallMeaning, call_meaning, row_of};
use retrograd_analysis::cells::Origin;
use retrograd_analysis::needs::Mirror;
use retrograd_ir::{BlockId, Const, Function, GlobalKind, IntOp, LoopId, MemOp, Op, ValueId, ValueKind};

use crate::carriers::{Augment, augment};
use crate::cut::runs;
use crate::facts::{Facts, is_live};
use crate::plan::{Plan, Policy, Remedy, Slot, Storage};
use crate::supply::is_pure_intrinsic;
use crate::undo::undoable_behind;

/// A part of a function that could run twice.
pub struct Region<'a> {
    facts: &'a Facts<'a>,
    /// None: the whole function.
    within: Option<LoopId>,
    /// Parameters and allocations whose memory is the region's own.
    own: BTreeSet<ValueId>,
}

impl<'a> Region<'a> {
    /// An iteration of a loop, and blocks of memory from which each iteration reads only what it wrote before.
    pub fn iteration(facts: &'a Facts<'a>, l: LoopId, private: &[ValueId]) -> Self {
        Self { facts, within: Some(l), own: private.iter().copied().collect() }
    }

    /// A function that is an iteration: for each parameter, whether it points to such a block.
    pub fn function(facts: &'a Facts<'a>, private: &[bool]) -> Self {
        let own = facts.f.params.iter().zip(private).filter(|(_, private)| **private).map(|(&p, _)| p);
        Self { facts, within: None, own: own.collect() }
    }

    fn has(&self, v: ValueId) -> bool {
        let f = self.facts.f;
        let inside = |v| self.within.is_none() || f.encloses(self.within, f.loop_of(v));
        f.block_of(v).is_some() && inside(v) && is_live(f, self.facts.dom, v)
    }

    /// Whether the memory behind an address is the region's own; none if that is not clear.
    fn is_own(&self, address: ValueId) -> Option<bool> {
        let place = self.facts.cells.place(address)?;
        let origins = self.facts.cells.origins(place.cell);
        let own = |o: &Origin| match o {
            Origin::Alloca(v) | Origin::Heap(v) => self.own.contains(v) || self.has(*v),
            Origin::Param(v) => self.own.contains(v),
            _ => false,
        };
        // Whoever calls the region sees what it is handed, and nothing of variables.
        if self.uses_variables(origins) {
            return None;
        }
        match origins.iter().filter(|o| own(o)).count() {
            0 => Some(false),
            n if n == origins.len() => Some(true),
            _ => None,
        }
    }

    /// Whether the memory may be that of a variable which is written somewhere.
    fn uses_variables(&self, origins: &[Origin]) -> bool {
        let written =
            |v: ValueId| !matches!(self.facts.f.constant(v), Some(Const::Global { kind: GlobalKind::Constant, .. }));
        origins.iter().any(|o| matches!(o, Origin::Global(v) if written(*v)))
    }

    fn insts(&self) -> impl Iterator<Item = (ValueId, &Op)> {
        self.facts.f.insts().filter(|(v, _)| self.has(*v))
    }

    /// Writers that a second run leaves out. None if it is not clear which memory they write, or if what they
    /// write is not all for the primal.
    pub fn left_out(&self) -> Option<BTreeSet<ValueId>> {
        let f = self.facts.f;
        let mut out = BTreeSet::new();
        for (v, op) in self.insts() {
            let address = match op {
                Op::Store(_) => f.operands(v)[1],
                Op::Mem(_) => f.operands(v)[0],
                _ => continue,
            };
            if !self.is_own(address)? {
                if augment(self.facts, v, op) != Augment::Nothing {
                    return None;
                }
                out.insert(v);
            }
        }
        Some(out)
    }

    /// Which values a second run has to have, by value; those from outside too. None if there can be no
    /// second run.
    pub fn demanded(&self) -> Option<Vec<bool>> {
        let f = self.facts.f;
        let mut demanded = vec![false; f.values.len()];
        let mut work = Vec::new();
        for (v, op) in self.insts() {
            work.extend(self.roots(v, op)?);
        }
        while let Some(v) = work.pop() {
            if std::mem::replace(&mut demanded[v.index()], true) || !self.has(v) {
                continue;
            }
            match f.op(v) {
                // Another value each time.
                Some(Op::Freeze) => return None,
                Some(Op::Load(_)) | None => {}
                Some(_) => work.extend(f.operands(v)),
            }
        }
        Some(demanded)
    }

    /// What the mirror of an instruction, or its second run, asks for.
    fn roots(&self, v: ValueId, op: &Op) -> Option<Vec<ValueId>> {
        let operands = self.facts.f.operands(v);
        if let Some(row) = row_of(op) {
            let mentions = row.mentions(u32::MAX);
            let chosen = operands.iter().enumerate().filter(|(i, _)| mentions.operands >> i & 1 == 1).map(|(_, &o)| o);
            return Some(chosen.chain(mentions.result.then_some(v)).collect());
        }
        Some(match op {
            Op::Load(info) if !info.volatile && !info.atomic => {
                self.is_own(operands[0])?;
                vec![operands[0]]
            }
            Op::Store(info) if !info.volatile && !info.atomic => match self.is_own(operands[1])? {
                true => operands.to_vec(),
                false => vec![operands[1]],
            },
            Op::Mem(MemOp::Copy | MemOp::Move) if self.is_own(operands[0])? && !self.is_own(operands[1])? => {
                return None;
            }
            Op::Mem(_) => operands.to_vec(),
            Op::Select => vec![operands[0]],
            Op::ExtractElement => vec![operands[1]],
            Op::InsertElement => vec![operands[2]],
            Op::Call(_) => match call_meaning(op) {
                Some(CallMeaning::Alloc { .. }) if self.is_freed(v) => operands.to_vec(),
                Some(CallMeaning::Free { arg }) if self.is_block(*operands.get(usize::from(arg))?) => operands.to_vec(),
                _ if is_pure_intrinsic(op) => vec![],
                _ => return None,
            },
            // What nobody wants is run with some value, and must not stop the program.
            Op::Int(IntOp::UDiv | IntOp::SDiv | IntOp::URem | IntOp::SRem) | Op::CondBr => operands.to_vec(),
            Op::Alloca { static_entry: true, .. } => vec![],
            Op::AtomicAdd { .. } | Op::Alloca { .. } | Op::Unsupported(_) | Op::Load(_) | Op::Store(_) => return None,
            _ => vec![],
        })
    }

    fn is_block(&self, v: ValueId) -> bool {
        self.has(v) && matches!(self.facts.f.op(v).and_then(call_meaning), Some(CallMeaning::Alloc { .. }))
    }

    /// Whether a block that the region asks for is given back there.
    fn is_freed(&self, block: ValueId) -> bool {
        let frees = |op: &Op| matches!(call_meaning(op), Some(CallMeaning::Free { .. }));
        self.insts().any(|(v, op)| frees(op) && self.facts.f.operands(v).contains(&block))
    }

    /// Loads of others' memory that a second run makes.
    pub fn loads(&self, demanded: &[bool]) -> Option<Vec<ValueId>> {
        let mut out = Vec::new();
        for (v, op) in self.insts().filter(|(v, _)| demanded[v.index()]) {
            if matches!(op, Op::Load(_)) && !self.is_own(self.facts.f.operands(v)[0])? {
                out.push(v);
            }
        }
        Some(out)
    }

    /// Instructions of a second run, in units of an addition, over all runs of the loop.
    fn price(&self, demanded: &[bool]) -> u64 {
        let f = self.facts.f;
        let cost = |v: ValueId| match &f.value(v).kind {
            ValueKind::Inst { op, cost, .. } => {
                let cost = row_of(op).map_or(*cost, |row| row.cost);
                u64::from(cost).saturating_mul(runs(f, f.loop_of(v)))
            }
            _ => 0,
        };
        let stores = self.insts().filter(|(_, op)| matches!(op, Op::Store(_))).map(|(v, _)| v);
        let values = self.insts().map(|(v, _)| v).filter(|v| demanded[v.index()]);
        values.chain(stores).map(cost).fold(0, u64::saturating_add)
    }

    /// Whether what is kept for the iterations costs more than running them again, and a second run sees what the
    /// first one saw.
    pub fn pays(&self, plan: &Plan, demanded: &[bool], policy: Policy) -> bool {
        if policy == Policy::Forced(Remedy::Recompute) {
            return true;
        }
        let kept = slots_in(plan, self.facts, self.within);
        let element = |slot: &Slot| KEPT * slot.ty.bytes().saturating_mul(runs(self.facts.f, slot.scope));
        self.price(demanded) <= kept.map(element).fold(0, u64::saturating_add)
    }
}

/// What a byte for each iteration is worth in units of an addition. Writing it and reading it back when it has left all
/// processor caches costs two or so; the rest is for memory that does not grow. (A sine is some 60 units, and its eight
/// bytes are not kept.) A second run costs one primal at the most, where the gradient costs three.
const KEPT: u64 = 8;

fn slots_in<'a>(plan: &'a Plan, facts: &'a Facts<'_>, within: Option<LoopId>) -> impl Iterator<Item = &'a Slot> {
    let f: &Function = facts.f;
    plan.disjoint_slots(facts).filter(move |slot| {
        let on_stack = |l: LoopId| matches!(plan.loops[l.index()].storage, Storage::Stack { .. });
        slot.scope.is_some_and(|l| f.encloses(within, Some(l)) && !on_stack(l))
    })
}

impl Plan {
    /// The expected bytes of what is kept for the iterations of a loop.
    pub fn kept_in(&self, facts: &Facts<'_>, l: LoopId) -> u64 {
        let bytes = slots_in(self, facts, Some(l)).map(|s| s.ty.bytes().saturating_mul(runs(facts.f, s.scope)));
        bytes.fold(0, u64::saturating_add)
    }

    /// Loops directly in `parent` for whose iterations something is kept, other than on the stack.
    pub fn keeping_loops(&self, facts: &Facts<'_>, parent: Option<LoopId>) -> Vec<LoopId> {
        let inside = facts.f.loop_ids().filter(|&l| facts.f.loop_(l).parent == parent);
        inside.filter(|&l| slots_in(self, facts, Some(l)).next().is_some()).collect()
    }
}

/// Where iterations are called that run again. Whatever may be undone behind them is: they read what was there before,
/// and the gradient of an iteration does not tell which of it that is.
pub fn iterations(f: &Function, mirrors: &[Mirror]) -> Vec<BlockId> {
    f.insts().filter(|(v, _)| mirrors[v.index()] == Mirror::Again).filter_map(|(v, _)| f.block_of(v)).collect()
}

impl Plan {
    /// Stores that are undone before the mirror of any of these blocks, if iterations run again there.
    pub fn undone_behind(&self, facts: &Facts<'_>, blocks: &[BlockId]) -> BTreeSet<ValueId> {
        undoable_behind(facts, &self.mirrors, self.exit, blocks)
    }

    /// Where iterations are called that run again.
    pub fn iterations(&self, f: &Function) -> Vec<BlockId> {
        iterations(f, &self.mirrors)
    }
}

/// What has to be undone so that all these loads can be executed again; none if that does not help.
pub fn to_undo(loads: &[ValueId], overwrites: &Overwrites, undone: &BTreeSet<ValueId>) -> Option<BTreeSet<ValueId>> {
    let mut out = BTreeSet::new();
    for &load in loads.iter().filter(|&&load| !overwrites.can_reread(load)) {
        let writers = overwrites.of(load)?.writers()?;
        out.extend(writers.iter().map(|evidence| evidence.question.writer));
    }
    out.is_subset(undone).then_some(out)
}
