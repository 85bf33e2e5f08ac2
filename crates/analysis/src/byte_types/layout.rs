//! What the bytes of one copy or fill are.
//!
//! Each byte of the block is told by the places that coincide with it, seen from both ends of the copy. Single places
//! come first: a run through an array has no bounds here, and fills what they leave. Where two say different things the
//! piece is [`Kind::Mixed`], and nothing is picked; but a whole number yields to whatever else it may be, since its shadow
//! is zero, or not looked at.
//!
//! Words that nothing tells of depend on where they come from. What does not come from outside of the function is zero or
//! undefined: moved as a float it ends the derivative of what it overwrites, and nothing else happens. What does not go
//! outside is seen by nobody and is left alone. What comes from there and goes there again is [`Layout::unknown`]. Four
//! bytes cannot be a pointer or a double: they are moved as a float, which is right for each thing that they can be.
//!
//! A block of unknown length repeats an element. Its size is told by the strides of the places and by what the length is a
//! multiple of; without either only single places can be told, and those only of a block that stays in the function.

use std::collections::BTreeMap;

use retrograd_ir::{Callee, Const, FloatKind, Function, Op, ValueId};

use super::{ByteTypes, Kind};
use crate::cells::{Cells, Place, gcd};

/// One typed piece of a block of memory: bytes from its start, and what they are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Piece {
    pub offset: u64,
    pub bytes: u64,
    pub kind: Kind,
}

/// What a block of `period` bytes repeats, for copies and fills.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Layout {
    pub period: u64,
    pub pieces: Vec<Piece>,
    /// First bytes of words that may be a double or a pointer, and may matter to somebody else.
    pub unknown: Vec<u64>,
}

impl Layout {
    /// Nothing but floats of one format.
    pub fn of_floats(kind: FloatKind) -> Self {
        let pieces = vec![Piece { offset: 0, bytes: kind.bytes(), kind: Kind::Float(kind) }];
        Self { period: kind.bytes().next_power_of_two(), pieces, unknown: Vec::new() }
    }

    /// The first piece of which two different things are said.
    pub fn contradiction(&self) -> Option<Piece> {
        self.pieces.iter().find(|p| p.kind == Kind::Mixed).copied()
    }

    /// The same where the source has no derivatives: whatever the words are, those of what they overwrite end.
    pub fn untold_as_floats(mut self) -> Self {
        let kind = FloatKind::Double;
        let words = std::mem::take(&mut self.unknown).into_iter();
        self.pieces.extend(words.map(|offset| Piece { offset, bytes: kind.bytes(), kind: Kind::Float(kind) }));
        self.pieces.sort_by_key(|p| p.offset);
        self.reduced()
    }

    /// The format of all pieces, if they are floats that stand as in an array; doubles where there are none.
    fn floats_only(&self) -> Option<FloatKind> {
        let kind = match self.pieces.first().map(|p| p.kind) {
            None => FloatKind::Double,
            Some(Kind::Float(kind)) => kind,
            Some(_) => return None,
        };
        let apart = kind.bytes().next_power_of_two();
        let fits = |p: &Piece| p.kind == Kind::Float(kind) && p.offset.is_multiple_of(apart);
        self.pieces.iter().all(fits).then_some(kind)
    }

    /// The smallest part that all of it repeats.
    fn reduced(mut self) -> Self {
        let n = self.pieces.len() as u64;
        for parts in (2..=n).rev().filter(|&parts| n.is_multiple_of(parts) && self.period.is_multiple_of(parts)) {
            let (period, first) = (self.period / parts, (n / parts) as usize);
            let again = |(i, p): (usize, &Piece)| {
                let (round, like) = ((i / first) as u64, self.pieces[i % first]);
                *p == Piece { offset: like.offset + round * period, ..like }
            };
            if self.unknown.is_empty() && self.pieces.iter().enumerate().all(again) {
                self.pieces.truncate(first);
                self.period = period;
                return self;
            }
        }
        self
    }
}

/// How long a block is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Length {
    Bytes(u64),
    /// Some multiple of this.
    Times(u64),
}

impl Length {
    pub fn of(f: &Function, cells: &Cells, length: ValueId) -> Self {
        if let Some(Const::Int(n)) = f.constant(length) {
            return u64::try_from(*n).map_or(Self::Times(1), Self::Bytes);
        }
        // What is kept of a grown block is as long as its new size, or less.
        let kept = matches!(f.op(length), Some(Op::Call(info))
            if matches!(&info.callee, Callee::Named { name, .. } if name == "retrograd.kept_bytes"));
        let told = if kept { f.operands(length).get(1).copied().unwrap_or(length) } else { length };
        Self::Times(cells.factor(f, told).unsigned_abs().max(1))
    }

    fn bytes(self) -> Option<u64> {
        match self {
            Self::Bytes(n) => Some(n),
            Self::Times(_) => None,
        }
    }
}

/// Where the bytes of a block operation come from and go to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Passage {
    /// Zeros, or what is undefined.
    FromNowhere,
    /// Nobody looks at them any more.
    ToNowhere,
    Open,
}

/// An evidence seen from a block: it begins `distance` bytes behind its start, and again each `step` bytes.
#[derive(Clone, Copy)]
struct Seen {
    distance: i64,
    step: i64,
    bytes: u64,
    kind: Kind,
}

impl ByteTypes {
    /// What a copy moves. None where the size of the elements is not known.
    pub fn copied(&self, to: Place, from: Place, length: Length) -> Option<Layout> {
        let passage = match (self.outside.comes_into(from.cell), self.outside.leaves_from(to.cell)) {
            _ if !self.settled => Passage::Open,
            (false, _) => Passage::FromNowhere,
            (_, false) => Passage::ToNowhere,
            _ => Passage::Open,
        };
        self.layout(&[to, from], length, passage)
    }

    /// What a fill overwrites: all of it ends the derivatives that were there.
    pub fn filled(&self, to: Place, length: Length) -> Layout {
        let layout = self.layout(&[to], length, Passage::FromNowhere);
        let mut layout = layout.unwrap_or_else(|| Layout::of_floats(FloatKind::Double));
        for piece in layout.pieces.iter_mut().filter(|p| p.kind == Kind::Mixed) {
            piece.kind = Kind::Float(FloatKind::Double);
        }
        layout
    }

    /// What a block of unknown length is known to hold.
    pub fn held(&self, place: Place) -> Option<Layout> {
        self.layout(&[place], Length::Times(1), Passage::ToNowhere)
    }

    fn seen(&self, end: Place) -> impl Iterator<Item = Seen> + '_ {
        self.in_cell(end.cell).filter_map(move |((_, offset, stride), (class, bytes))| {
            let kind = self.kinds[self.root(*class) as usize].copied();
            let step = gcd(*stride, end.stride);
            (kind != Kind::Unknown).then_some(Seen { distance: offset - end.offset, step, bytes: *bytes, kind })
        })
    }

    fn layout(&self, ends: &[Place], length: Length, passage: Passage) -> Option<Layout> {
        let seen: Vec<Seen> = ends.iter().flat_map(|&end| self.seen(end)).collect();
        let whole = length.bytes().filter(|&n| n <= LAYOUT_LIMIT);
        let element = || {
            let element = element_size(ends, &seen, length)?;
            seen.iter().all(|s| s.step != 0 || s.bytes <= element).then_some(element)
        };
        let period = match whole.or_else(element).or(length.bytes()) {
            Some(period) => period,
            None if passage != Passage::Open => NEVER,
            None => return None,
        };
        // Runs are only written out for elements.
        if period > LAYOUT_LIMIT && seen.iter().any(|s| s.step != 0 && s.step < period as i64) {
            return None;
        }
        let mut block = Block::new(period);
        let repeats = whole.is_none() && Some(period) != length.bytes() && period != NEVER;
        block.put_all(&seen, repeats);
        let mut layout = Layout { period, pieces: block.pieces(), unknown: Vec::new() };
        let phase = ends.first().map_or(0, |end| (-end.offset).rem_euclid(8) as u64);
        if period <= LAYOUT_LIMIT {
            block.gaps(phase, passage, &mut layout);
        } else if period != NEVER && passage == Passage::Open {
            layout.unknown.extend(block.first_gap());
        }
        layout.pieces.sort_by_key(|p| p.offset);
        if period == NEVER
            && passage == Passage::FromNowhere
            && let Some(kind) = layout.floats_only()
        {
            return Some(Layout::of_floats(kind));
        }
        Some(layout.reduced())
    }
}

/// Blocks up to this many bytes are laid out byte by byte.
const LAYOUT_LIMIT: u64 = 4096;

/// The period of a block that repeats nothing.
const NEVER: u64 = 1 << 40;

/// The size of the element that a block repeats: the largest stride, if all others divide it.
fn element_size(ends: &[Place], seen: &[Seen], length: Length) -> Option<u64> {
    let multiple = match length {
        Length::Bytes(_) => 0,
        // Single bytes and pairs of them tell nothing.
        Length::Times(n) if n < 4 => 0,
        Length::Times(n) => i64::try_from(n).unwrap_or(0),
    };
    let strides =
        || seen.iter().map(|s| s.step).chain(ends.iter().map(|e| e.stride)).chain([multiple]).filter(|&s| s != 0);
    let largest = strides().max()?;
    let size = if strides().all(|s| largest % s == 0) { largest } else { strides().fold(0, gcd) };
    // A run of bytes may hold anything of one format: elements of that.
    let bytes = seen.iter().filter(|s| matches!(s.kind, Kind::Float(_) | Kind::Pointer)).map(|s| s.bytes).max();
    let least = bytes.map_or(1, u64::next_power_of_two);
    Some(size.unsigned_abs().max(least)).filter(|&n| n <= LAYOUT_LIMIT)
}

/// A block that is being laid out: pieces by their first byte, none over another.
struct Block {
    period: u64,
    spans: BTreeMap<u64, (u64, Kind)>,
}

impl Block {
    fn new(period: u64) -> Self {
        Self { period, spans: BTreeMap::new() }
    }

    fn put_all(&mut self, seen: &[Seen], repeats: bool) {
        let period = self.period as i64;
        let mut runs = Self::new(self.period);
        for &Seen { distance, step, bytes, kind } in seen {
            let step = if repeats { gcd(step, period) } else { step };
            if step == 0 {
                self.put(distance, bytes, kind);
            } else if step >= period {
                let at = distance.rem_euclid(step);
                self.put(at, bytes, kind);
                if !repeats {
                    self.put(at - step, bytes, kind);
                }
            } else {
                // Floats and pointers stand no closer than they are long.
                let apart = bytes.next_power_of_two() as i64;
                let apart = if apart > step && kind != Kind::Integer { apart } else { step };
                let mut at = distance.rem_euclid(step);
                while at < period {
                    runs.put(at, bytes, kind);
                    at += apart;
                }
            }
        }
        for (at, (bytes, kind)) in runs.spans {
            if kind == Kind::Integer {
                self.fill(at, at + bytes, kind);
            } else if self.over(at, at + bytes).is_empty() {
                self.spans.insert(at, (bytes, kind));
            }
        }
    }

    /// The pieces over [from, to), as (start, end, kind).
    fn over(&self, from: u64, to: u64) -> Vec<(u64, u64, Kind)> {
        let before = self.spans.range(..from).next_back().into_iter();
        let spans = before.chain(self.spans.range(from..to)).map(|(at, (bytes, kind))| (*at, at + bytes, *kind));
        spans.filter(|&(start, end, _)| start < to && from < end).collect()
    }

    /// Puts a kind where there is nothing yet.
    fn fill(&mut self, from: u64, to: u64, kind: Kind) {
        let mut at = from;
        for (start, end, _) in self.over(from, to) {
            if start > at {
                self.spans.insert(at, (start - at, kind));
            }
            at = at.max(end);
        }
        if at < to {
            self.spans.insert(at, (to - at, kind));
        }
    }

    fn put(&mut self, at: i64, bytes: u64, kind: Kind) {
        let (from, to) = (at.max(0) as u64, (at.saturating_add(bytes as i64)).clamp(0, self.period as i64) as u64);
        if from >= to {
            return;
        }
        let cut = from as i64 != at || to - from != bytes;
        let kind = if cut && kind != Kind::Integer { Kind::Mixed } else { kind };
        let old = self.over(from, to);
        if kind == Kind::Integer {
            return self.fill(from, to, kind);
        }
        if old == [(from, to, kind)] {
            return;
        }
        let clash = old.iter().any(|o| o.2 != Kind::Integer);
        let (mut first, mut last) = (from, to);
        for &(start, end, kind) in &old {
            self.spans.remove(&start);
            if kind != Kind::Integer {
                (first, last) = (first.min(start), last.max(end));
            }
        }
        self.spans.insert(first, (last - first, if clash { Kind::Mixed } else { kind }));
        for (start, end, kind) in old.into_iter().filter(|o| o.2 == Kind::Integer) {
            self.fill(start, end, kind);
        }
    }

    fn pieces(&self) -> Vec<Piece> {
        self.spans.iter().map(|(&offset, &(bytes, kind))| Piece { offset, bytes, kind }).collect()
    }

    fn is_empty_at(&self, from: u64, to: u64) -> bool {
        // Ten bytes of x87's stand sixteen apart.
        let long = self.spans.range(..from).next_back();
        let padded = long.is_some_and(|(at, (bytes, _))| *bytes == 10 && from < at + 16);
        !padded && self.over(from, to).is_empty()
    }

    fn first_gap(&self) -> Option<u64> {
        let mut at = 0;
        for (&start, &(bytes, _)) in &self.spans {
            if start >= at + 8 {
                return Some(at);
            }
            at = at.max(start + bytes);
        }
        (at + 8 <= self.period).then_some(at)
    }

    /// What is done with the bytes that nothing tells of.
    fn gaps(&self, phase: u64, passage: Passage, layout: &mut Layout) {
        let float = |offset: u64, kind: FloatKind| Piece { offset, bytes: kind.bytes(), kind: Kind::Float(kind) };
        let mut words = Vec::new();
        let mut at = phase;
        while at + 8 <= self.period {
            if self.is_empty_at(at, at + 8) {
                words.push(at);
            }
            at += 8;
        }
        let mut half = phase % 4;
        while half + 4 <= self.period {
            let in_word = half >= phase && words.binary_search(&((half - phase) / 8 * 8 + phase)).is_ok();
            if !in_word && self.is_empty_at(half, half + 4) {
                layout.pieces.push(float(half, FloatKind::Single));
            }
            half += 4;
        }
        match passage {
            Passage::FromNowhere => layout.pieces.extend(words.into_iter().map(|at| float(at, FloatKind::Double))),
            Passage::ToNowhere => {}
            Passage::Open => layout.unknown = words,
        }
    }
}
