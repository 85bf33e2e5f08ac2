//! What reversing each instruction means, and what it mentions.
//!
//! From the rule table and the structural opcodes: for each instruction that the reverse sweep has to
//! mirror, which primal values, shadow pointers and branch decisions the mirror asks for. Whether a
//! need is met by recomputing or by the tape is not this module's question.

use retrograd_ir::{BlockId, CallInfo, Callee, FloatKind, Function, LoopId, MemOp, Op, Told, Type, ValueId};
use retrograd_rules::Row;

use crate::activity::{Activity, CallMeaning, call_meaning, row_of};
use crate::byte_types::{ByteTypes, Kind, Layout, Length};
use crate::cells::Cells;

/// Something the reverse sweep can ask for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Key {
    /// The value itself.
    Primal(ValueId),
    /// The shadow of a pointer.
    Shadow(ValueId),
    /// Which predecessor control came from.
    Pred(BlockId),
    /// How often the back edge was taken in this run of the loop.
    Trips(LoopId),
    /// The tape that a call to a differentiated function returned.
    CallTape(ValueId),
}

/// One mention of a key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Need {
    pub key: Key,
    /// The block in whose mirror it is wanted.
    pub at: BlockId,
    /// The instruction whose mirror mentions it; none for control flow.
    pub by: Option<ValueId>,
}

/// What reversing an instruction does.
#[derive(Clone, Debug, PartialEq)]
pub enum Mirror {
    Nothing,
    /// Adjoints by a row of the rule table.
    Rule(&'static Row),
    /// Hands the adjoint on by structure: phi, select, freeze, bitcast, extract, insert, shuffle.
    Structural,
    /// shadow += adjoint
    Load(FloatKind),
    /// adjoint += shadow if the value is active; shadow = 0
    Store(FloatKind),
    /// adjoint of the value += or -= shadow; shadow += adjoint of the result
    AtomicAdd {
        negated: bool,
    },
    /// Float pieces: source shadow += destination shadow; destination shadow = 0.
    Copy(Layout),
    /// Float pieces of the destination's shadow = 0.
    Set(Layout),
    /// Shadow (and perhaps primal) memory is given back.
    Alloc,
    /// A call of the reverse half of a pair.
    Call,
    /// A call of the gradient of an iteration, which runs again what it needs of it.
    Again,
    /// Runs of ranges of a loop's iterations, forward and reverse, last to first.
    Steps,
}

/// The answer.
#[derive(Clone, Debug)]
pub struct Needs {
    pub mirrors: Vec<Mirror>,
    pub needs: Vec<Need>,
    /// Blocks with something to reverse; an active phi counts.
    pub acts: Vec<bool>,
}

impl Needs {
    pub fn compute(
        f: &Function,
        cells: &Cells,
        types: &ByteTypes,
        activity: &Activity,
        live: &dyn Fn(ValueId) -> bool,
    ) -> Self {
        let mut out = Self {
            mirrors: vec![Mirror::Nothing; f.values.len()],
            needs: Vec::new(),
            acts: vec![false; f.blocks.len()],
        };
        for (v, op) in f.insts().filter(|(v, _)| live(*v)) {
            let mirror = mirror_of(f, cells, types, activity, v, op);
            let Some(block) = f.block_of(v) else { continue };
            if mirror != Mirror::Nothing {
                out.acts[block.index()] = true;
                for key in mentioned(f, activity, v, op, &mirror) {
                    if is_question(f, key) {
                        out.needs.push(Need { key, at: block, by: Some(v) });
                    }
                }
            }
            out.mirrors[v.index()] = mirror;
        }
        out
    }
}

impl Needs {
    /// Where a shadow may be the primal itself, both are compared before the shadow is touched.
    #[must_use]
    pub fn told_apart(mut self, f: &Function) -> Self {
        let beside = |need: &Need| match need.key {
            Key::Shadow(v) => Some(Need { key: Key::Primal(v), ..*need }),
            _ => None,
        };
        let more: Vec<Need> = self.needs.iter().filter_map(beside).filter(|need| is_question(f, need.key)).collect();
        self.needs.extend(more);
        self
    }
}

/// Constants are never missing.
fn is_question(f: &Function, key: Key) -> bool {
    match key {
        Key::Primal(v) | Key::Shadow(v) => f.constant(v).is_none(),
        _ => true,
    }
}

/// The format of the float that an access moves, if it moves one.
pub fn moved_float(
    f: &Function,
    cells: &Cells,
    types: &ByteTypes,
    value: ValueId,
    address: ValueId,
) -> Option<FloatKind> {
    match types.moved(f, value, cells.place(address)) {
        Kind::Float(k) => Some(k),
        _ => f.ty(value).float(),
    }
}

/// The format in which a store clears the shadow: that of the float it moves, or of the float whose place an
/// integer takes. What is stored as an integer and is of no known meaning (a zero, mostly) is taken for a float: whatever
/// was there, its derivative ends here, and the shadow of what is no float may as well be zero.
pub fn stored_float(
    f: &Function,
    cells: &Cells,
    types: &ByteTypes,
    value: ValueId,
    address: ValueId,
) -> Option<FloatKind> {
    let covers = || cells.place(address).is_some_and(|place| types.covers_float(place, f.ty(value).bytes()));
    match (types.moved(f, value, cells.place(address)), f.ty(value)) {
        (Kind::Float(k), _) => Some(k),
        (Kind::Integer, Type::Int(64)) if covers() => Some(FloatKind::Double),
        (Kind::Integer, Type::Int(32)) if covers() => Some(FloatKind::Single),
        (Kind::Integer | Kind::Pointer, _) => None,
        (Kind::Unknown | Kind::Mixed, Type::Int(128 | 64)) => Some(FloatKind::Double),
        (Kind::Unknown | Kind::Mixed, Type::Int(32)) => Some(FloatKind::Single),
        (Kind::Unknown | Kind::Mixed, Type::Int(16)) => Some(FloatKind::Half),
        (_, ty) => ty.float(),
    }
}

/// The format of the float in a scalar or vector value.
pub fn value_float(f: &Function, types: &ByteTypes, v: ValueId) -> Option<FloatKind> {
    f.ty(v).float().or(match types.value(f, v) {
        Kind::Float(k) => Some(k),
        _ => None,
    })
}

fn has_floats(layout: &Layout) -> bool {
    layout.pieces.iter().any(|p| matches!(p.kind, Kind::Float(_)))
}

fn mirror_of(f: &Function, cells: &Cells, types: &ByteTypes, activity: &Activity, v: ValueId, op: &Op) -> Mirror {
    let operands = f.operands(v);
    let active = activity.is_active(v);
    let cell_active = |p: ValueId| cells.place(p).is_some_and(|place| activity.cell_is_active(cells, place.cell));
    if let Some(row) = row_of(op) {
        return if active { Mirror::Rule(row) } else { Mirror::Nothing };
    }
    match op {
        Op::Load(_) if active => moved_float(f, cells, types, v, operands[0]).map_or(Mirror::Nothing, Mirror::Load),
        Op::Store(_) if cell_active(operands[1]) => {
            stored_float(f, cells, types, operands[0], operands[1]).map_or(Mirror::Nothing, Mirror::Store)
        }
        Op::AtomicAdd { negated } if cell_active(operands[0]) => Mirror::AtomicAdd { negated: *negated },
        Op::Mem(MemOp::Copy | MemOp::Move) if cell_active(operands[0]) => {
            // What comes without derivatives is like a fill: what it overwrites may have had some.
            let plain = !activity.has_shadow(operands[1]);
            let told = block_layout(f, cells, types, operands).map(|l| if plain { l.untold_as_floats() } else { l });
            let layout = told.or_else(|| plain.then(|| Layout::of_floats(FloatKind::Double)));
            layout.filter(has_floats).map_or(Mirror::Nothing, Mirror::Copy)
        }
        Op::Mem(MemOp::Set) if cell_active(operands[0]) => {
            block_layout(f, cells, types, operands).filter(has_floats).map_or(Mirror::Nothing, Mirror::Set)
        }
        Op::Call(_) => match call_meaning(op) {
            Some(CallMeaning::Alloc { .. }) if activity.has_shadow(v) => Mirror::Alloc,
            Some(CallMeaning::Pair(_)) if pair_is_active(f, activity, v) => match wanted_again(op) {
                Some(_) => Mirror::Again,
                None if pieces_of(op).is_some() => Mirror::Steps,
                None => Mirror::Call,
            },
            _ => Mirror::Nothing,
        },
        Op::Phi { .. }
        | Op::Select
        | Op::Freeze
        | Op::Cast(_)
        | Op::ExtractValue(_)
        | Op::InsertValue(_)
        | Op::ExtractElement
        | Op::InsertElement
        | Op::Shuffle(_)
            if active =>
        {
            Mirror::Structural
        }
        _ => Mirror::Nothing,
    }
}

/// The layout of the block that a copy moves or a fill overwrites.
pub fn block_layout(f: &Function, cells: &Cells, types: &ByteTypes, operands: &[ValueId]) -> Option<Layout> {
    let length = Length::of(f, cells, operands[2]);
    let to = cells.place(operands[0])?;
    if !f.ty(operands[1]).is_ptr() {
        return Some(types.filled(to, length));
    }
    types.copied(to, cells.place(operands[1])?, length)
}

/// Whether a call to a function with a body moves derivatives.
pub fn pair_is_active(f: &Function, activity: &Activity, call: ValueId) -> bool {
    let operands = f.operands(call);
    activity.is_active(call)
        || activity.has_shadow(call)
        || operands.iter().any(|&o| activity.is_active(o) || activity.has_shadow(o))
}

/// Everything that mirroring `v` asks for.
fn mentioned(f: &Function, activity: &Activity, v: ValueId, op: &Op, mirror: &Mirror) -> Vec<Key> {
    let operands = f.operands(v);
    match mirror {
        Mirror::Nothing => vec![],
        Mirror::Rule(row) => {
            let active = operands.iter().enumerate().filter(|(_, o)| activity.is_active(**o));
            let mentions = row.mentions(active.fold(0, |mask, (i, _)| mask | 1 << i));
            let chosen = operands.iter().enumerate().filter(|(i, _)| mentions.operands & (1 << i) != 0);
            let mut keys: Vec<Key> = chosen.map(|(_, &o)| Key::Primal(o)).collect();
            keys.extend(mentions.result.then_some(Key::Primal(v)));
            keys
        }
        Mirror::Structural => match op {
            Op::Select => vec![Key::Primal(operands[0])],
            Op::ExtractElement => vec![Key::Primal(operands[1])],
            Op::InsertElement => vec![Key::Primal(operands[2])],
            _ => vec![],
        },
        Mirror::Load(_) | Mirror::AtomicAdd { .. } => vec![Key::Shadow(operands[0])],
        Mirror::Store(_) => vec![Key::Shadow(operands[1])],
        Mirror::Copy(_) => {
            let mut keys = vec![Key::Shadow(operands[0]), Key::Primal(operands[2])];
            keys.extend(activity.has_shadow(operands[1]).then_some(Key::Shadow(operands[1])));
            keys
        }
        Mirror::Set(_) => vec![Key::Shadow(operands[0]), Key::Primal(operands[2])],
        Mirror::Alloc => vec![],
        Mirror::Call => vec![Key::CallTape(v)],
        // The forward sweep, which comes to it once, leaves all that it takes in a block.
        Mirror::Steps => vec![],
        Mirror::Again => {
            let wanted = operands.iter().zip(wanted_again(op).into_iter().flatten());
            let values = wanted.filter(|(_, wanted)| **wanted).map(|(&o, _)| Key::Primal(o));
            let shadows = operands.iter().filter(|&&o| f.ty(o).is_ptr() && activity.has_shadow(o));
            values.chain(shadows.map(|&o| Key::Shadow(o))).collect()
        }
    }
}

/// Of a call of a range of iterations: how many arguments tell of memory, by pairs, and how many of these of one pointer.
pub fn pieces_of(op: &Op) -> Option<(usize, usize)> {
    match op {
        Op::Call(CallInfo { told: Some(Told::Steps { pieces, pointers, .. }), .. }) => {
            Some((*pieces as usize, *pointers as usize))
        }
        _ => None,
    }
}

/// Of a call of an iteration: which arguments a second run takes.
pub fn wanted_again(op: &Op) -> Option<&[bool]> {
    match op {
        Op::Call(CallInfo { told: Some(Told::Iteration { wanted }), .. }) => Some(wanted),
        _ => None,
    }
}

/// Whether an instruction writes memory that a later re-read could see.
pub fn is_writer(op: &Op) -> bool {
    match op {
        Op::Store(_) | Op::AtomicAdd { .. } | Op::Mem(_) | Op::Unsupported(_) => true,
        Op::Call(info) => {
            // Frees wait until the reverse sweep is done, and fresh memory was not there to be read.
            let exempt = matches!(
                call_meaning(op),
                Some(
                    CallMeaning::Free { .. }
                        | CallMeaning::Alloc { .. }
                        | CallMeaning::Page
                        | CallMeaning::FreePages { .. }
                        | CallMeaning::Rule(_)
                )
            );
            info.may_write
                && !exempt
                && !matches!(&info.callee, Callee::Named { name, .. } if name.starts_with("llvm.assume"))
        }
        _ => false,
    }
}
