//! Forward mode after the primal: what the second run takes from the tape, computes again, or leaves out.
//!
//! The primal has run before and its memory has changed since. So the second run takes its path with what the first
//! one read: a tape on which values stand in the order in which they were made, taken off in the same order. Only
//! what tangents, addresses of shadows and branches mention is kept, and only where it does not follow from what is
//! kept already: loads from memory that others see, results of calls, comparisons of addresses. Memory that never
//! leaves the function is written again; all other effects are left out.

use retrograd_analysis::activity::{CallMeaning, call_meaning, row_of};
use retrograd_analysis::needs::pair_is_active;
use retrograd_ir::{Cast, Function, MemOp, Op, Type, ValueId};

use crate::carriers::Carriers;
use crate::facts::Facts;

/// What the second run does with an instruction.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fate {
    /// As the first run did.
    Again,
    /// Its value is on the tape.
    Taped,
    /// Nobody needs it.
    Gone,
}

/// The fate of every instruction.
#[derive(Clone, Debug)]
pub struct Replay {
    pub fates: Vec<Fate>,
}

impl Replay {
    pub fn decide(facts: &Facts<'_>, carriers: &Carriers) -> Self {
        let f = facts.f;
        let mut s = Solver { facts, carriers, private: private(f), needed: vec![false; f.values.len()], work: vec![] };
        for (v, op) in f.insts().filter(|(v, _)| carriers.live[v.index()]) {
            s.roots(v, op);
        }
        while let Some(v) = s.work.pop() {
            if s.kind(v) == Kind::Same {
                s.need_all(f.operands(v));
            }
        }
        let fate = |v: ValueId| match (f.op(v), s.kind(v)) {
            (None, _) | (_, Kind::Fixed) => Fate::Again,
            (_, Kind::Effect) => Fate::Gone,
            (_, Kind::Kept) if s.needed[v.index()] => Fate::Taped,
            (_, Kind::Same) if s.needed[v.index()] => Fate::Again,
            _ => Fate::Gone,
        };
        Self { fates: f.value_ids().map(fate).collect() }
    }

    pub fn fate(&self, v: ValueId) -> Fate {
        self.fates[v.index()]
    }

    /// Whether nothing is kept.
    pub fn is_empty(&self) -> bool {
        !self.fates.contains(&Fate::Taped)
    }
}

/// What could be done with an instruction.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    /// Always done again.
    Fixed,
    /// Follows from its operands.
    Same,
    /// Known to the first run only.
    Kept,
    /// Changes what others see.
    Effect,
}

struct Solver<'a> {
    facts: &'a Facts<'a>,
    carriers: &'a Carriers,
    private: Vec<bool>,
    needed: Vec<bool>,
    work: Vec<ValueId>,
}

impl Solver<'_> {
    fn need(&mut self, v: ValueId) {
        if !std::mem::replace(&mut self.needed[v.index()], true) {
            self.work.push(v);
        }
    }

    fn need_all(&mut self, list: &[ValueId]) {
        list.iter().for_each(|&v| self.need(v));
    }

    fn differentiated(&self, v: ValueId, op: &Op) -> bool {
        matches!(call_meaning(op), Some(CallMeaning::Pair(_))) && pair_is_active(self.facts.f, self.facts.activity, v)
    }

    fn kind(&self, v: ValueId) -> Kind {
        let f = self.facts.f;
        let Some(op) = f.op(v) else { return Kind::Fixed };
        let operands = f.operands(v);
        let private = |v: ValueId| self.private[v.index()];
        match op {
            _ if op.is_terminator() => Kind::Fixed,
            Op::Alloca { .. } => Kind::Fixed,
            Op::Load(info) if private(operands[0]) || info.invariant => Kind::Same,
            Op::Store(_) if private(operands[1]) => Kind::Fixed,
            Op::Mem(_) if private(operands[0]) => Kind::Fixed,
            Op::Store(_) | Op::Mem(_) | Op::Marker => Kind::Effect,
            Op::Call(_) if self.differentiated(v, op) => Kind::Fixed,
            Op::Call(info) => {
                let pure = row_of(op).is_some() || !info.may_read && !info.may_write;
                let fresh = matches!(call_meaning(op), Some(CallMeaning::Alloc { .. } | CallMeaning::Page));
                match *f.ty(v) {
                    Type::Void => Kind::Effect,
                    _ if pure && !fresh => Kind::Same,
                    _ => Kind::Kept,
                }
            }
            Op::Load(_) | Op::AtomicAdd { .. } | Op::Unsupported(_) | Op::Cast(Cast::PtrToInt) => Kind::Kept,
            // Blocks and locals of the second run have other addresses.
            Op::ICmp if operands.iter().any(|&o| f.ty(o).is_ptr()) => Kind::Kept,
            _ => Kind::Same,
        }
    }

    /// What the second run mentions at `v`, besides what `v` itself is made of.
    fn roots(&mut self, v: ValueId, op: &Op) {
        let f = self.facts.f;
        let operands = f.operands(v).to_vec();
        let shadowed = self.carriers.shadow[v.index()];
        if self.kind(v) == Kind::Fixed {
            self.need_all(&operands);
        }
        // A pointer without shadow stands for itself.
        let meets_shadow = shadowed || operands.iter().any(|o| self.carriers.shadow[o.index()]);
        for &o in operands.iter().filter(|o| meets_shadow && f.ty(**o).is_ptr()) {
            if !self.carriers.shadow[o.index()] {
                self.need(o);
            }
        }
        if let (Some(row), true) = (row_of(op), self.carriers.active[v.index()]) {
            let active = operands.iter().enumerate().filter(|(_, o)| self.carriers.active[o.index()]);
            let mentions = row.mentions(active.fold(0, |mask, (i, _)| mask | 1 << i));
            for (_, &o) in operands.iter().enumerate().filter(|(i, _)| mentions.operands & (1 << i) != 0) {
                self.need(o);
            }
            if mentions.result {
                self.need(v);
            }
            return;
        }
        match op {
            Op::Select if shadowed || self.carriers.active[v.index()] => self.need(operands[0]),
            Op::Gep { .. } if shadowed => self.need_all(&operands[1..]),
            Op::ExtractElement => self.need(operands[1]),
            Op::InsertElement => self.need(operands[2]),
            Op::Mem(_) if self.carriers.shadow[operands[0].index()] => self.need(operands[2]),
            Op::Call(_) if shadowed => self.need_all(&operands),
            Op::Call(_) if matches!(call_meaning(op), Some(CallMeaning::Free { .. })) => {
                operands.iter().filter(|o| !f.ty(**o).is_ptr()).for_each(|&o| self.need(o));
            }
            _ => {}
        }
    }
}

/// Addresses in locals that nobody else can see.
fn private(f: &Function) -> Vec<bool> {
    let mut users: Vec<Vec<ValueId>> = vec![Vec::new(); f.values.len()];
    for (v, _) in f.insts() {
        f.operands(v).iter().for_each(|o| users[o.index()].push(v));
    }
    let locals = f.insts().filter(|(_, op)| matches!(op, Op::Alloca { .. })).map(|(v, _)| v);
    let mut groups: Vec<Vec<ValueId>> = locals.filter_map(|v| addresses_of(f, v, &users)).collect();
    loop {
        let mut out = vec![false; f.values.len()];
        groups.iter().flatten().for_each(|v| out[v.index()] = true);
        // What is copied in from elsewhere was there in the first run only.
        let foreign = |group: &Vec<ValueId>| {
            group.iter().flat_map(|v| users[v.index()].iter().map(move |u| (*v, *u))).any(|(v, u)| {
                matches!(f.op(u), Some(Op::Mem(MemOp::Copy | MemOp::Move)))
                    && f.operands(u)[0] == v
                    && !out[f.operands(u)[1].index()]
            })
        };
        let before = groups.len();
        groups.retain(|group| !foreign(group));
        if groups.len() == before {
            return out;
        }
    }
}

/// All addresses in a local; none if one of them goes elsewhere.
fn addresses_of(f: &Function, local: ValueId, users: &[Vec<ValueId>]) -> Option<Vec<ValueId>> {
    let mut out = vec![local];
    let mut next = 0;
    while let Some(&v) = out.get(next) {
        next += 1;
        for &u in &users[v.index()] {
            let operands = f.operands(u);
            match f.op(u)? {
                Op::Gep { .. } | Op::Cast(Cast::BitCast | Cast::AddrSpaceCast) if operands[0] == v => {
                    if !out.contains(&u) {
                        out.push(u);
                    }
                }
                Op::Load(info) if !info.volatile && !info.atomic => {}
                Op::Store(info) if operands[0] != v && !info.volatile && !info.atomic => {}
                Op::Mem(_) if operands[2] != v => {}
                Op::Marker => {}
                _ => return None,
            }
        }
    }
    Some(out)
}
