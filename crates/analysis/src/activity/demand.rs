//! Which shadow pointers somebody asks for.
//!
//! A pointer may lead to active memory and its shadow may still be of no use to anyone: the address of an
//! object's table of functions, or of the function to call, is only compared and called. Its shadow is then not
//! there. This is more than thrift: shadow memory that the user cleared holds no table to read the address from.

use retrograd_ir::{Cast, Function, Op, ValueId};

use super::{Activity, takes_part};

/// Takes the shadow from each pointer whose shadow nobody asks for.
pub(super) fn prune(f: &Function, activity: &mut Activity, live: &dyn Fn(ValueId) -> bool) {
    let mut asked = vec![false; f.values.len()];
    let mut work: Vec<ValueId> = Vec::new();
    for (v, op) in f.insts().filter(|(v, _)| live(*v)) {
        work.extend(asks_for(f, activity, v, op));
    }
    while let Some(v) = work.pop() {
        if !activity.shadow[v.index()] || std::mem::replace(&mut asked[v.index()], true) {
            continue;
        }
        let Some(op) = f.op(v).filter(|op| hands_on(op)) else { continue };
        let operands = f.operands(v);
        match op {
            Op::Select => work.extend(&operands[1..]),
            Op::Load(_) | Op::Gep { .. } => work.push(operands[0]),
            _ => work.extend(operands),
        }
    }
    for (v, op) in f.insts() {
        activity.shadow[v.index()] &= asked[v.index()] || !hands_on(op);
    }
}

/// Instructions that make a shadow of other shadows, and do nothing else.
fn hands_on(op: &Op) -> bool {
    matches!(
        op,
        Op::Phi { .. }
            | Op::Select
            | Op::Freeze
            | Op::Load(_)
            | Op::Gep { .. }
            | Op::Cast(Cast::BitCast | Cast::AddrSpaceCast | Cast::IntToPtr | Cast::PtrToInt)
    )
}

/// The operands whose shadows `v` itself uses.
fn asks_for(f: &Function, activity: &Activity, v: ValueId, op: &Op) -> Vec<ValueId> {
    let operands = f.operands(v);
    match op {
        Op::Load(_) if activity.active[v.index()] => vec![operands[0]],
        Op::Store(_) if activity.shadow[operands[1].index()] => operands.to_vec(),
        Op::Call(_) => operands.iter().copied().filter(|&o| takes_part(op, operands, o)).collect(),
        Op::ICmp | Op::FCmp | Op::Br | Op::CondBr | Op::Marker => vec![],
        Op::Int(_) => vec![],
        op if hands_on(op) => vec![],
        _ => operands.to_vec(),
    }
}
