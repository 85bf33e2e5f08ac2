//! How far what is said of one place reaches, and how wide it is.
//!
//! A place with a stride has no bounds here: `w[i]` of a struct `{ double w[4]; double *p; }` is at each multiple of eight
//! bytes, where the pointer is too. So a *run*, of places that stand side by side, does not say that a field or a word of
//! a copy is a part of it, and a field does not speak of all words that a loop moves. What counts in spite of that:
//!
//! * the type of a local, which says how often it repeats;
//! * a block of any number of single words that is copied: it is an array of these;
//! * a member of a struct of which only the bounds are known, for the words inside of it;
//! * words that do not come from outside of the function and go there: nobody sees what else they might be;
//! * one or two single words that are exchanged: an array and what is behind it are more.
//!
//! What else is told by a run alone is refused.

use std::collections::{BTreeMap, BTreeSet};

use retrograd_ir::{FloatKind, Function, Hint, HintKind, MemOp, Op, Type, ValueId};

use super::{ByteTypes, Kind, Length, PlaceKey, Reach, WORD};
use crate::cells::{CellId, Cells, Place, gcd, reduce};

/// What a load or store moves, and where from or to.
fn moved(f: &Function, cells: &Cells, v: ValueId, op: &Op) -> Option<(ValueId, Place)> {
    let operands = f.operands(v);
    let (value, address) = match op {
        Op::Load(_) => (v, operands[0]),
        Op::Store(_) => (operands[0], operands[1]),
        _ => return None,
    };
    Some((value, cells.place(address)?))
}

fn key_of(place: Place) -> PlaceKey {
    (place.cell, reduce(place.offset, place.stride), place.stride)
}

impl ByteTypes {
    /// Four bytes that nothing tells of, beside four that are known: neither a pointer nor a double, and so moved as a
    /// float, which is right for each thing that they can be. Where eight bytes are moved as one and only the first four are
    /// known to be a number, it is not known what all of them are.
    pub(super) fn settle_halves(&mut self, f: &Function, cells: &Cells) {
        let mut numbers = BTreeSet::new();
        let of_eight = |hint: &Hint| {
            let base = cells.place(hint.pointer).filter(|_| hint.kind == HintKind::Integer && hint.bytes == WORD)?;
            Some(key_of(Place { offset: base.offset + hint.offset, stride: gcd(base.stride, hint.stride), ..base }))
        };
        let told: BTreeSet<PlaceKey> = f.hints.iter().filter_map(of_eight).collect();
        let mut wide = BTreeSet::new();
        for (v, op) in f.insts() {
            match op {
                Op::Load(_) | Op::Store(_) | Op::Phi { .. } | Op::Select | Op::Freeze => {}
                _ => wide.extend(
                    f.operands(v).iter().chain([&v]).filter(|o| *f.ty(**o) == Type::Int(64)).map(|o| self.root(o.0)),
                ),
            }
            if let Some((value, place)) = moved(f, cells, v, op).filter(|(value, _)| f.ty(*value).bytes() == 4) {
                let kind = self.moved(f, value, Some(place));
                if kind == Kind::Integer {
                    numbers.insert(key_of(place));
                }
            }
        }
        for (v, op) in f.insts() {
            let Some((value, place)) = moved(f, cells, v, op) else { continue };
            let seen = self.outside.comes(value) && self.outside.leaves(value) && f.constant(value).is_none();
            if !seen || !f.ty(value).is_int() {
                continue;
            }
            let beside = |by: i64| self.told(Place { offset: place.offset + by, ..place }, 4, Reach::Fields);
            match (f.ty(value).bytes(), self.class_kind(value.0)) {
                (4, Kind::Unknown) => {
                    let other = beside(if place.offset.rem_euclid(8) == 4 { -4 } else { 4 });
                    if matches!(other, Kind::Integer | Kind::Float(FloatKind::Single)) {
                        self.learn(value, Kind::Float(FloatKind::Single));
                    }
                }
                (8, Kind::Integer)
                    if numbers.contains(&key_of(place))
                        && !self.declared[v.index()]
                        && !told.contains(&key_of(place))
                        && !wide.contains(&self.root(value.0))
                        && beside(4) == Kind::Unknown =>
                {
                    self.learn(value, Kind::Mixed);
                }
                _ => {}
            }
        }
    }

    /// Whether places of this stride stand side by side, as the elements of an array. Those of a loop that was unrolled do
    /// so together.
    pub(super) fn is_run(&self, cell: CellId, stride: i64, width: u64) -> bool {
        stride != 0 && (stride <= width.max(8) as i64 || self.filled.contains(&(cell, stride)))
    }

    pub(super) fn find_filled(&mut self) {
        let mut sums: BTreeMap<(CellId, i64), (Kind, u64)> = BTreeMap::new();
        for ((cell, _, stride), (class, width)) in self.places.iter().filter(|((_, _, stride), _)| *stride > 0) {
            let kind = self.class_kind(*class);
            let (all, sum) = sums.entry((*cell, *stride)).or_insert((kind, 0));
            *all = all.join(kind);
            *sum += width;
        }
        let full = |((_, stride), (kind, sum)): &(&(CellId, i64), &(Kind, u64))| {
            matches!(kind, Kind::Float(_)) && *sum >= stride.unsigned_abs()
        };
        self.filled = sums.iter().filter(full).map(|(key, _)| *key).collect();
    }

    pub(super) fn find_arrays(&mut self, f: &Function, cells: &Cells) {
        for (v, _) in f.insts().filter(|(_, op)| matches!(op, Op::Mem(MemOp::Copy | MemOp::Move))) {
            let operands = f.operands(v);
            if matches!(Length::of(f, cells, operands[2]), Length::Times(4..=WORD)) {
                self.arrays.extend(operands[..2].iter().filter_map(|&end| Some(cells.place(end)?.cell)));
            }
        }
    }

    /// Places of which no access tells, by cell.
    pub(super) fn find_moved(&mut self, f: &Function, cells: &Cells) {
        for (v, op) in f.insts() {
            let Some((value, place)) = moved(f, cells, v, op) else { continue };
            if f.ty(value).is_int() && self.class_kind(value.0) == Kind::Unknown {
                self.moved.entry(place.cell).or_default().insert((place.offset, place.stride));
            }
        }
    }

    /// Whether so few single words of a block are moved that they cannot be an array and something behind it.
    pub(super) fn is_too_short_for_a_record(&self, place: Place) -> bool {
        let short = |all: &BTreeSet<(i64, i64)>| all.len() <= 2 && all.iter().all(|(_, stride)| *stride == 0);
        self.moved.get(&place.cell).is_some_and(short)
    }

    /// Whether what is at places of a stride is also at `place`, where these can coincide: a run through an array does
    /// not say that a field is a part of it, and a field does not speak of all words of a block.
    pub(super) fn are_alike(&self, place: Place, key: PlaceKey, bytes: u64) -> bool {
        let run = |stride: i64| self.is_run(place.cell, stride, bytes);
        match (place.stride, key.2) {
            (a, b) if a == b || self.vouched.contains(&key) || self.arrays.contains(&place.cell) => true,
            (a, b) if run(a) || run(b) => false,
            (0, _) | (_, 0) => true,
            (a, b) => a % b == 0 || b % a == 0,
        }
    }
}
