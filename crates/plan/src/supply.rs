//! How each key could be had again: what it would be rebuilt from and at what price.
//!
//! Facts in, options out: no choice is made here. The cut chooses among the options, and `verify`
//! asks the same question again of the finished plan.

use retrograd_analysis::activity::row_of;
use retrograd_analysis::{Activity, Key};
use retrograd_ir::{BlockId, CallInfo, Callee, Cast, Dominators, Function, LoopId, Op, Told, Type, ValueId, ValueKind};

use crate::facts::Facts;
use crate::fork::{speculatable, tree};
use crate::plan::{Shape, SlotType, Supply};

/// How a key can be had without the tape.
#[derive(Clone, Debug, PartialEq)]
pub enum Way {
    /// It is simply there.
    Free,
    /// From other keys, at a price in units of an addition.
    From { keys: Vec<Key>, cost: u64, supply: Supply },
    /// Not at all.
    Never,
}

/// The loop whose iterations each have their own value of the key.
pub fn scope(f: &Function, key: Key) -> Option<LoopId> {
    match key {
        Key::Primal(v) | Key::Shadow(v) | Key::CallTape(v) => f.loop_of(v),
        Key::Pred(b) => f.block(b).in_loop,
        Key::Trips(l) => f.loop_(l).parent,
    }
}

/// The block in which the key gets its value; none for parameters.
pub fn home(f: &Function, key: Key) -> Option<BlockId> {
    match key {
        Key::Primal(v) | Key::Shadow(v) | Key::CallTape(v) => f.block_of(v),
        Key::Pred(b) => Some(b),
        Key::Trips(l) => Some(f.loop_(l).preheader),
    }
}

/// The tape element of a key; none if its type cannot be kept in one.
pub fn slot_type(f: &Function, key: Key) -> Option<SlotType> {
    match key {
        Key::Shadow(_) | Key::CallTape(_) => Some(SlotType::Ptr),
        Key::Pred(b) => Some(match f.block(b).preds.len() {
            2 => SlotType::Bit,
            n if n <= 256 => SlotType::Int(8),
            _ => SlotType::Int(32),
        }),
        Key::Trips(_) => Some(SlotType::Int(64)),
        Key::Primal(v) => match f.ty(v) {
            Type::Int(1) => Some(SlotType::Bit),
            Type::Int(bits) => Some(SlotType::Int(*bits)),
            Type::Float(kind) => Some(SlotType::Float(*kind)),
            Type::Ptr => Some(SlotType::Ptr),
            _ => None,
        },
    }
}

pub fn way(facts: &Facts<'_>, shape: Shape, key: Key) -> Way {
    let f = facts.f;
    match key {
        Key::Primal(v) => primal(facts, shape, v),
        Key::Shadow(v) => shadow(facts, shape, v),
        Key::Pred(b) => branch(f, facts.dom, b),
        Key::Trips(l) => match &f.loop_(l).trip {
            Some(trip) => {
                let supply = Supply::TripValue(trip.back_edges);
                Way::From { keys: known(f, &[Key::Primal(trip.back_edges)]), cost: 1, supply }
            }
            None => Way::Never,
        },
        Key::CallTape(_) => Way::Never,
    }
}

/// Keys that are questions at all: constants are not.
fn known(f: &Function, keys: &[Key]) -> Vec<Key> {
    let asks = |key: &&Key| match key {
        Key::Primal(v) | Key::Shadow(v) => f.constant(*v).is_none(),
        _ => true,
    };
    keys.iter().filter(asks).copied().collect()
}

fn from(f: &Function, keys: Vec<Key>, cost: u64) -> Way {
    Way::From { keys: known(f, &keys), cost, supply: Supply::Recompute }
}

/// A combined sweep still has its parameters, and a split one gets them again; the reverse half of a pair has
/// only the record.
fn at_entry(shape: Shape) -> Way {
    match shape {
        Shape::Combined | Shape::Split | Shape::Tangent => Way::Free,
        Shape::Pair => Way::Never,
    }
}

fn primal(facts: &Facts<'_>, shape: Shape, v: ValueId) -> Way {
    let f = facts.f;
    let ValueKind::Inst { op, operands, cost, .. } = &f.value(v).kind else {
        return if f.constant(v).is_some() { Way::Free } else { at_entry(shape) };
    };
    let all = || operands.iter().map(|&o| Key::Primal(o)).collect::<Vec<_>>();
    let cost = u64::from(*cost).max(1);
    match op {
        Op::Load(info) if !info.volatile && !info.atomic && facts.can_reread(v) => from(f, all(), cost),
        Op::Phi { .. } => match affine(f, v, Key::Primal) {
            Way::Never => choice(facts, v, Key::Primal),
            found => found,
        },
        Op::Alloca { static_entry: true, .. } => Way::Free,
        Op::Arith(_) | Op::Call(_) => match row_of(op) {
            Some(row) => from(f, all(), u64::from(row.cost).max(1)),
            None if is_pure_intrinsic(op) || is_told_recompute(op) => from(f, all(), cost),
            None => Way::Never,
        },
        Op::Int(_)
        | Op::ICmp
        | Op::FCmp
        | Op::Cast(_)
        | Op::Select
        | Op::Gep { .. }
        | Op::ExtractValue(_)
        | Op::InsertValue(_)
        | Op::ExtractElement
        | Op::InsertElement
        | Op::Shuffle(_) => from(f, all(), cost),
        _ => Way::Never,
    }
}

/// The user asks for another run of the function.
fn is_told_recompute(op: &Op) -> bool {
    matches!(op, Op::Call(CallInfo { told: Some(Told::Recompute), .. }))
}

/// LLVM's integer intrinsics (smax, ctpop, …): no memory, no effect.
pub fn is_pure_intrinsic(op: &Op) -> bool {
    matches!(op, Op::Call(CallInfo { callee: Callee::Named { name, .. }, may_read: false, may_write: false, .. })
        if name.starts_with("llvm."))
}

/// An affine header phi follows from its start and the iteration number.
fn affine(f: &Function, v: ValueId, start_key: impl Fn(ValueId) -> Key) -> Way {
    let found = f.loop_of(v).and_then(|l| f.loop_(l).affine.iter().find(|a| a.phi == v).map(|a| (l, a)));
    match found {
        Some((in_loop, a)) => {
            let supply = Supply::Affine { in_loop, start: a.start, step: a.step };
            Way::From { keys: known(f, &[start_key(a.start)]), cost: 1, supply }
        }
        None => Way::Never,
    }
}

fn shadow(facts: &Facts<'_>, shape: Shape, v: ValueId) -> Way {
    let f = facts.f;
    let ValueKind::Inst { op, operands, .. } = &f.value(v).kind else {
        return if f.constant(v).is_some() { Way::Free } else { at_entry(shape) };
    };
    let of = |o: ValueId| shadow_key(f, facts.activity, o);
    match op {
        Op::Gep { terms, .. } => {
            let indices = terms.iter().map(|(i, _)| Key::Primal(operands[*i as usize]));
            from(f, indices.chain([of(operands[0])]).collect(), 1)
        }
        Op::Cast(Cast::BitCast | Cast::AddrSpaceCast | Cast::IntToPtr | Cast::PtrToInt) => {
            from(f, vec![of(operands[0])], 1)
        }
        Op::Select => from(f, vec![Key::Primal(operands[0]), of(operands[1]), of(operands[2])], 1),
        Op::Load(info) if !info.volatile && !info.atomic && facts.stays(v) => from(f, vec![of(operands[0])], 1),
        Op::Phi { .. } => match affine(f, v, of) {
            Way::Never => choice(facts, v, of),
            found => found,
        },
        Op::Alloca { static_entry: true, .. } => Way::Free,
        _ => Way::Never,
    }
}

/// The key of a pointer's shadow; a pointer without one stands for itself.
pub fn shadow_key(f: &Function, activity: &Activity, v: ValueId) -> Key {
    if activity.has_shadow(v) && f.constant(v).is_none() { Key::Shadow(v) } else { Key::Primal(v) }
}

/// Where control came from, by the conditions that decided it.
fn branch(f: &Function, dom: &Dominators, b: BlockId) -> Way {
    match tree(f, dom, b) {
        Some(tree) => {
            let conditions = tree.conditions();
            let keys: Vec<Key> = conditions.into_iter().map(Key::Primal).collect();
            Way::From { keys: known(f, &keys), cost: 1, supply: Supply::Decide }
        }
        None => Way::Never,
    }
}

/// A phi at a merge, chosen among operands that can be had whichever way control came.
fn choice(facts: &Facts<'_>, v: ValueId, of: impl Fn(ValueId) -> Key) -> Way {
    let (f, dom) = (facts.f, facts.dom);
    let Some(b) = f.block_of(v) else { return Way::Never };
    let is_header = f.block(b).in_loop.is_some_and(|l| f.loop_(l).header == b);
    let operands = f.operands(v);
    let from_inside = f.block(b).preds.iter().any(|&p| f.block(p).in_loop != f.block(b).in_loop);
    let safe = |o: ValueId| speculatable(f, dom, o, b);
    let decided = tree(f, dom, b).is_some_and(|tree| tree.conditions().into_iter().all(safe));
    if is_header
        || from_inside
        || !decided
        || operands.len() != f.block(b).preds.len()
        || !operands.iter().all(|&o| safe(o))
    {
        return Way::Never;
    }
    let keys: Vec<Key> = operands.iter().map(|&o| of(o)).chain([Key::Pred(b)]).collect();
    Way::From { keys: known(f, &keys), cost: operands.len() as u64, supply: Supply::Choose }
}
