//! What emission has to know of each value, whatever the mode: the facts in the emitter's own terms.

use retrograd_analysis::byte_types::{Kind, Layout};
use retrograd_analysis::needs::{block_layout, moved_float, stored_float, value_float};
use retrograd_ir::{FloatKind, Function, MemOp, Op, ValueId};

use crate::facts::{Facts, is_live};

/// What the forward sweep does to shadow memory beside an instruction.
#[derive(Clone, Debug, PartialEq)]
pub enum Augment {
    Nothing,
    /// A pointer is stored: its shadow goes to the shadow address.
    StoreShadow,
    /// A block with pointers is copied: so are the pointers of the shadow block.
    CopyPointers(Layout),
    /// A block with pointers is filled: so are the pointers of the shadow block.
    SetPointers(Layout),
}

/// Per value: whether it carries a derivative or a shadow, and in which format.
#[derive(Clone, Debug)]
pub struct Carriers {
    /// Has an adjoint or a tangent.
    pub active: Vec<bool>,
    /// Has a shadow pointer.
    pub shadow: Vec<bool>,
    /// Format of the float in the value; for a store, of the float that it moves.
    pub float: Vec<Option<FloatKind>>,
    /// For a store: what it moves is a pointer whose shadow goes to shadow memory.
    pub augments: Vec<Augment>,
    /// On a path that returns.
    pub live: Vec<bool>,
}

impl Carriers {
    pub fn collect(facts: &Facts<'_>) -> Self {
        let f = facts.f;
        let n = f.values.len();
        let mut out = Self {
            active: f.value_ids().map(|v| facts.activity.is_active(v)).collect(),
            shadow: f.value_ids().map(|v| facts.activity.has_shadow(v)).collect(),
            float: f.value_ids().map(|v| value_float(f, facts.types, v)).collect(),
            augments: vec![Augment::Nothing; n],
            live: f.value_ids().map(|v| is_live(f, facts.dom, v)).collect(),
        };
        for (v, op) in f.insts() {
            let operands = f.operands(v);
            match op {
                Op::Load(_) => out.float[v.index()] = moved_float(f, facts.cells, facts.types, v, operands[0]),
                Op::Store(_) => {
                    out.float[v.index()] = stored_float(f, facts.cells, facts.types, operands[0], operands[1]);
                }
                _ => {}
            }
            out.augments[v.index()] = augment(facts, v, op);
        }
        out
    }
}

/// What the forward sweep does to shadow memory beside an instruction.
pub fn augment(facts: &Facts<'_>, v: ValueId, op: &Op) -> Augment {
    let f: &Function = facts.f;
    let operands = f.operands(v);
    let pointers = |layout: &Layout| layout.pieces.iter().any(|p| p.kind == Kind::Pointer);
    match op {
        Op::Store(_) if facts.activity.has_shadow(operands[1]) => {
            let kind = facts.types.moved(f, operands[0], facts.cells.place(operands[1]));
            if kind == Kind::Pointer { Augment::StoreShadow } else { Augment::Nothing }
        }
        Op::Mem(op) if facts.activity.has_shadow(operands[0]) => {
            let layout = block_layout(f, facts.cells, facts.types, operands).filter(pointers);
            match (op, layout) {
                (MemOp::Copy | MemOp::Move, Some(layout)) => Augment::CopyPointers(layout),
                (MemOp::Set, Some(layout)) => Augment::SetPointers(layout),
                _ => Augment::Nothing,
            }
        }
        _ => Augment::Nothing,
    }
}
