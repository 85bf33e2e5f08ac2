//! What the bytes of memory and of integer values mean.
//!
//! With opaque pointers an `i64` load or a memcpy may move a double. Where LLVM's type says it (a load
//! of `double`, of `ptr`) there is nothing to find out; the question is only what integers, copies and
//! fills move. Evidence comes from use in arithmetic, from TBAA, from every other access to the same
//! place of the same cell, and from values that meet in phis and selects. It is collected by
//! unification: each integer value and each accessed place has a class, and each class one [`Kind`].
//!
//! ```text
//!            Mixed          contradicting evidence
//!       /      |      \
//!    Integer Pointer Float(k)
//!       \      |      /
//!           Unknown        no evidence
//! ```
//!
//! A place is keyed by offset and stride: `p->a[i]` (offset of `a`, stride 8) and `p->n` are different
//! keys though the one's addresses, taken without bounds, run through the other's. A query first
//! looks for its own key and only then for keys that can coincide.
//!
//! What the module says besides ([`retrograd_ir::Hint`]: types of locals, debug information, type-based aliasing) fills in the
//! bytes that no access here tells of. It is weak: an access that says something else wins, and hints that contradict each
//! other say nothing.
//!
//! What then is left without meaning is asked where it comes from and where it goes ([`outside`]): bytes that do not come
//! from outside of the function, or do not leave it, are looked at by nobody, and any treatment of them is right.
//! [`layout`] puts all of it together for the bytes of one copy.

mod evidence;
pub mod layout;
mod outside;

use std::collections::{BTreeMap, BTreeSet};

use retrograd_ir::{Cast, Const, FloatKind, Function, HintKind, IntOp, MemInfo, MemOp, Op, Type, ValueId};

use self::evidence::Evidence;
pub use self::layout::{Layout, Length, Piece};
use self::outside::Outside;
use crate::activity::{CallMeaning, call_meaning};
use crate::cells::{CellId, Cells, Place, gcd, reduce};

/// What a piece of memory or an integer value means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// No evidence. Allows: anything. Where it matters it is an error with its place.
    Unknown,
    /// A whole number, a flag, a character. Carries no derivative.
    Integer,
    /// An address. Carries no derivative; may have a shadow.
    Pointer,
    /// A floating-point number.
    Float(FloatKind),
    /// Contradicting evidence: a union or a punned type.
    Mixed,
}

impl Kind {
    fn join(self, other: Self) -> Self {
        match (self, other) {
            (Self::Unknown, k) | (k, Self::Unknown) => k,
            (a, b) if a == b => a,
            _ => Self::Mixed,
        }
    }

    fn of(ty: &Type) -> Self {
        match ty {
            Type::Float(k) => Self::Float(*k),
            Type::Ptr => Self::Pointer,
            // A double fills 64 bits and a float 32; narrower integers are nothing else.
            Type::Int(bits) if *bits < 16 => Self::Integer,
            _ => Self::Unknown,
        }
    }

    fn of_hint(kind: HintKind) -> Self {
        match kind {
            HintKind::Integer => Self::Integer,
            HintKind::Pointer => Self::Pointer,
            HintKind::Float(k) => Self::Float(k),
        }
    }

    fn of_tbaa(name: &str) -> Self {
        match name {
            "double" => Self::Float(FloatKind::Double),
            "float" => Self::Float(FloatKind::Single),
            "_Float16" | "half" => Self::Float(FloatKind::Half),
            "__bf16" => Self::Float(FloatKind::BFloat),
            "__float128" | "_Float128" => Self::Float(FloatKind::Fp128),
            "any pointer" | "vtable pointer" => Self::Pointer,
            "int" | "long" | "long long" | "short" | "bool" | "_Bool" | "__int128" => Self::Integer,
            _ if name.starts_with('p') && name.as_bytes().get(1).is_some_and(u8::is_ascii_digit) => Self::Pointer,
            _ => Self::Unknown,
        }
    }
}

type PlaceKey = (CellId, i64, i64);

/// The answer of the analysis.
#[derive(Clone, Debug)]
pub struct ByteTypes {
    parent: Vec<u32>,
    kinds: Vec<Evidence>,
    /// What may come from outside of the function, or go there, without showing here.
    outside: Outside,
    /// Class and width in bytes of each accessed place.
    places: BTreeMap<PlaceKey, (u32, u64)>,
    /// Integers whose bits become a float: masks and shifts of them say nothing of their meaning.
    bits: Vec<bool>,
    /// Loads and stores of whole numbers, by the source language's types.
    declared: Vec<bool>,
    /// Classes of integers that are moved from or to the bytes of narrower floats.
    torn: BTreeSet<u32>,
    /// All copies were followed to their ends.
    settled: bool,
    values: usize,
}

impl ByteTypes {
    pub fn compute(f: &Function, cells: &Cells) -> Self {
        let n = f.values.len();
        let mut bits = float_bits(f);
        let ordered = ordered_floats(f);
        ordered.iter().for_each(|(v, _)| bits[v.index()] = true);
        let mut this = Self {
            parent: (0..n as u32).collect(),
            kinds: f.value_ids().map(|v| Kind::of(f.ty(v)).into()).collect(),
            outside: Outside::compute(f, cells, &bits),
            places: BTreeMap::new(),
            bits,
            declared: f.value_ids().map(|v| declared_integer(f, v)).collect(),
            torn: BTreeSet::new(),
            settled: true,
            values: n,
        };
        ordered.iter().for_each(|&(v, kind)| this.learn(v, Kind::Float(kind)));
        for (v, op) in f.insts() {
            this.visit(f, cells, v, op);
        }
        this.declared_accesses(f, cells);
        let hinted = this.hints(f, cells);
        this.copies(f, cells);
        this.settle_moved(f, cells);
        this.settle_hints(hinted);
        this.settle_moved(f, cells);
        this.find_torn(f, cells);
        this
    }

    /// Several floats in one integer, as copies of short arrays of them are made of. Nothing tells of the integer, and
    /// yet somebody looks at its bytes.
    fn find_torn(&mut self, f: &Function, cells: &Cells) {
        for (v, op) in f.insts() {
            let operands = f.operands(v);
            let (value, address) = match op {
                Op::Load(_) => (v, operands[0]),
                Op::Store(_) => (operands[0], operands[1]),
                _ => continue,
            };
            let unknown =
                f.ty(value).is_int() && f.constant(value).is_none() && self.class_kind(value.0) == Kind::Unknown;
            let Some(place) = cells.place(address).filter(|_| unknown) else { continue };
            if self.meets_float(place, f.ty(value).bytes()) {
                self.torn.insert(self.root(value.0));
            }
        }
    }

    /// An integer that says nothing of itself is what its place is, found by other keys of the place too;
    /// and so are the values that it meets. Each round settles a class, and places reach only so far.
    fn settle_moved(&mut self, f: &Function, cells: &Cells) {
        for _ in 0..SETTLE_ROUNDS {
            let mut learnt = false;
            for (v, op) in f.insts() {
                let operands = f.operands(v);
                let (value, address) = match op {
                    Op::Load(_) => (v, operands[0]),
                    Op::Store(_) => (operands[0], operands[1]),
                    _ => continue,
                };
                let Some(place) = cells.place(address).filter(|_| f.ty(value).is_int()) else { continue };
                if f.constant(value).is_some() || self.class_kind(value.0) != Kind::Unknown {
                    continue;
                }
                let kind = self.at(place, f.ty(value).bytes());
                let fits = match kind {
                    Kind::Float(k) => k.bytes() == f.ty(value).bytes(),
                    kind => matches!(kind, Kind::Integer | Kind::Pointer),
                };
                if fits {
                    self.learn(value, kind);
                    learnt = true;
                }
            }
            if !learnt {
                return;
            }
        }
    }

    /// Places that hints tell of and no access does, with what they say.
    fn hints(&mut self, f: &Function, cells: &Cells) -> Vec<(u32, Kind)> {
        let mut out = Vec::new();
        for hint in &f.hints {
            let Some(base) = cells.place(hint.pointer) else { continue };
            let place = Place { offset: base.offset + hint.offset, stride: gcd(base.stride, hint.stride), ..base };
            if !self.is_accessed(place, hint.bytes) {
                out.push((self.class_of(place, 0, hint.bytes), Kind::of_hint(hint.kind)));
            }
        }
        out
    }

    /// Whether an access tells of some of these bytes. A run through an array has no bounds: what is said of one
    /// counts only where no access says else, and its accesses do not count against single places.
    fn is_accessed(&self, place: Place, bytes: u64) -> bool {
        let is_run = |stride: i64, width: u64| stride != 0 && stride <= width.max(8) as i64;
        self.in_cell(place.cell).any(|((_, offset, stride), (class, width))| {
            let alike = is_run(place.stride, bytes) || !is_run(*stride, *width);
            alike && self.class_kind(*class) != Kind::Unknown && {
                let common = gcd(*stride, place.stride);
                let ahead = reduce(offset - place.offset, common);
                let back = if common == 0 { -ahead } else { common - ahead };
                (ahead >= 0 && ahead < bytes as i64) || (back > 0 && back < *width as i64)
            }
        })
    }

    fn settle_hints(&mut self, hinted: Vec<(u32, Kind)>) {
        let mut said: BTreeMap<u32, Kind> = BTreeMap::new();
        for (class, kind) in hinted {
            let root = self.root(class);
            let all = said.entry(root).or_insert(kind);
            *all = all.join(kind);
        }
        for (root, kind) in said {
            if self.class_kind(root) == Kind::Unknown && kind != Kind::Mixed {
                self.join_kind(root, kind);
            }
        }
    }

    fn visit(&mut self, f: &Function, cells: &Cells, v: ValueId, op: &Op) {
        let operands = f.operands(v);
        match op {
            // Seen after all others.
            Op::Load(_) | Op::Store(_) if self.declared[v.index()] => {}
            Op::Load(info) => self.access(f, cells, v, operands[0], info),
            Op::Store(info) => self.access(f, cells, operands[0], operands[1], info),
            Op::AtomicAdd { .. } => self.access(f, cells, v, operands[0], &MemInfo::default()),
            Op::Phi { .. } => operands.iter().for_each(|&o| self.same(f, v, o)),
            Op::Select => operands[1..].iter().for_each(|&o| self.same(f, v, o)),
            Op::Freeze => self.same(f, v, operands[0]),
            Op::Cast(Cast::BitCast) => self.bitcast(f, v, operands[0]),
            Op::Cast(Cast::PtrToInt) => self.learn(v, Kind::Pointer),
            Op::Cast(Cast::IntToPtr) => self.learn(operands[0], Kind::Pointer),
            // Bits of a float that are masked or shifted are a trick of their own; that is found when an
            // active value reaches it.
            Op::Int(_) | Op::Cast(Cast::Trunc | Cast::ZExt) if self.bits[v.index()] => {}
            Op::Int(op) => {
                self.learn(v, Kind::Integer);
                // Masks and shifts of bits that elsewhere become a float leave open what they are.
                let counts =
                    !matches!(op, IntOp::And | IntOp::Or | IntOp::Xor | IntOp::Shl | IntOp::LShr | IntOp::AShr);
                let numbers = operands.iter().filter(|o| counts || !self.bits[o.index()]).copied();
                numbers.collect::<Vec<_>>().into_iter().for_each(|o| self.learn_if_unknown(f, o));
            }
            Op::Cast(Cast::Trunc | Cast::ZExt) if self.bits[operands[0].index()] => self.learn(v, Kind::Integer),
            Op::ICmp => operands.iter().for_each(|&o| self.learn_if_unknown(f, o)),
            Op::Cast(_) | Op::Gep { .. } => {
                if f.ty(v).is_int() {
                    self.learn(v, Kind::Integer);
                }
                operands.iter().for_each(|&o| self.learn_if_unknown(f, o));
            }
            // The directory of a paged array.
            Op::Call(_) if matches!(call_meaning(op), Some(CallMeaning::Page)) => {
                if let Some(place) = cells.place(operands[0]) {
                    let class = self.class_of(place, 0, 8);
                    self.join_kind(class, Kind::Pointer);
                }
            }
            _ => {}
        }
    }

    fn learn_if_unknown(&mut self, f: &Function, v: ValueId) {
        if f.ty(v).is_int() && f.constant(v).is_none() && self.class_kind(v.0) == Kind::Unknown {
            self.learn(v, Kind::Integer);
        }
    }

    fn bitcast(&mut self, f: &Function, v: ValueId, from: ValueId) {
        for (a, b) in [(v, from), (from, v)] {
            if let (Type::Int(_), Some(kind)) = (f.ty(a), f.ty(b).float())
                && kind.bytes() == f.ty(a).bytes()
            {
                self.learn(a, Kind::Float(kind));
            }
        }
    }

    fn access(&mut self, f: &Function, cells: &Cells, value: ValueId, address: ValueId, info: &MemInfo) {
        let tbaa = info.tbaa.as_deref().map_or(Kind::Unknown, Kind::of_tbaa);
        let Some(place) = cells.place(address) else {
            self.learn_scalar(f, value, tbaa);
            return;
        };
        let mut leaves = Vec::new();
        f.ty(value).leaves(0, &mut leaves);
        let scalar = leaves.len() == 1;
        for (offset, ty) in leaves {
            let class = self.class_of(place, offset as i64, ty.bytes());
            self.join_kind(class, Kind::of(&ty));
            if scalar {
                let matching = matches!(tbaa, Kind::Float(k) if k.bytes() == ty.bytes())
                    || matches!(tbaa, Kind::Integer | Kind::Pointer);
                if matching && ty.is_int() {
                    self.join_kind(class, tbaa);
                }
                // Zero is zero as a float, an integer and a pointer: it says nothing.
                if f.constant(value).is_none() {
                    self.union(class, value.0);
                } else if matches!(f.constant(value), Some(Const::Float(_))) {
                    self.join_kind(class, Kind::of(&ty));
                }
            }
        }
    }

    /// Accesses that are known to move whole numbers say nothing of floats and pointers at the same place: the
    /// head of a list keeps its length where a node keeps its value. What they meet there is zero in the shadow.
    fn declared_accesses(&mut self, f: &Function, cells: &Cells) {
        for (v, op) in f.insts().filter(|(v, _)| self.declared[v.index()]).collect::<Vec<_>>() {
            let operands = f.operands(v);
            let (value, address) =
                if matches!(op, Op::Load(_)) { (v, operands[0]) } else { (operands[0], operands[1]) };
            self.learn_scalar(f, value, Kind::Integer);
            if let Some(place) = cells.place(address) {
                let class = self.class_of(place, 0, f.ty(value).bytes());
                if self.class_kind(class) == Kind::Unknown {
                    self.join_kind(class, Kind::Integer);
                }
            }
        }
    }

    /// Whether a load or store moves a whole number, by the source language's types.
    pub fn is_declared(&self, access: ValueId) -> bool {
        self.declared[access.index()]
    }

    fn learn_scalar(&mut self, f: &Function, v: ValueId, kind: Kind) {
        if f.ty(v).is_int() && f.constant(v).is_none() {
            self.learn(v, kind);
        }
    }

    /// A copy moves every known piece of one block to the other.
    fn copies(&mut self, f: &Function, cells: &Cells) {
        let copies: Vec<(Place, Place, Option<i64>)> = f
            .insts()
            .filter(|(_, op)| matches!(op, Op::Mem(MemOp::Copy | MemOp::Move)))
            .filter_map(|(v, _)| {
                let operands = f.operands(v);
                let bytes = match f.constant(operands[2]) {
                    Some(Const::Int(n)) => Some(*n),
                    _ => None,
                };
                Some((cells.place(operands[0])?, cells.place(operands[1])?, bytes))
            })
            .collect();
        // A chain of k copies needs at most k rounds.
        for _ in 0..copies.len().min(COPY_ROUNDS) {
            let mut learnt = false;
            for &(to, from, length) in &copies {
                learnt |= self.copy(to, from, length);
                learnt |= self.copy(from, to, length);
            }
            if !learnt {
                return;
            }
        }
        self.settled = copies.len() <= COPY_ROUNDS;
    }

    /// What is in the block at `a` is in the block at `b` too. Whether that was news.
    fn copy(&mut self, a: Place, b: Place, length: Option<i64>) -> bool {
        let known: Vec<(PlaceKey, (u32, u64))> = self.in_cell(a.cell).map(|(k, c)| (*k, *c)).collect();
        // How far a block of unknown length in one cell reaches beyond its own other end repeats.
        let shift = if a.cell == b.cell && length.is_none() { a.offset - b.offset } else { 0 };
        let mut learnt = false;
        for ((_, offset, stride), (class, bytes)) in known {
            let step = gcd(stride, a.stride);
            let at = reduce(offset - a.offset, step);
            if length.is_some_and(|n| at >= n || at < 0) || (length.is_none() && at < 0) {
                continue;
            }
            let once = length.is_some_and(|n| step >= n);
            let stride = gcd(gcd(if once { 0 } else { step }, shift), b.stride);
            let before = self.parent.len();
            let other = self.class_of(Place { stride, ..b }, at, bytes);
            learnt |= self.parent.len() != before || self.root(class) != self.root(other);
            self.union(class, other);
        }
        learnt
    }

    fn in_cell(&self, cell: CellId) -> impl Iterator<Item = (&PlaceKey, &(u32, u64))> {
        self.places.range((cell, i64::MIN, i64::MIN)..=(cell, i64::MAX, i64::MAX))
    }

    fn class_of(&mut self, place: Place, offset: i64, bytes: u64) -> u32 {
        let key = (place.cell, reduce(place.offset + offset, place.stride), place.stride);
        if let Some(known) = self.places.get_mut(&key) {
            known.1 = known.1.max(bytes);
            return known.0;
        }
        let class = self.parent.len() as u32;
        self.parent.push(class);
        self.kinds.push(Evidence::default());
        self.places.insert(key, (class, bytes));
        class
    }

    fn root(&self, mut class: u32) -> u32 {
        while self.parent[class as usize] != class {
            class = self.parent[class as usize];
        }
        class
    }

    fn union(&mut self, a: u32, b: u32) {
        let (a, b) = (self.root(a), self.root(b));
        if a != b {
            self.kinds[a as usize] = self.kinds[a as usize].join(self.kinds[b as usize]);
            self.parent[b as usize] = a;
        }
    }

    fn same(&mut self, f: &Function, a: ValueId, b: ValueId) {
        if f.constant(b).is_none() && f.constant(a).is_none() {
            self.union(a.0, b.0);
        }
    }

    fn join_kind(&mut self, class: u32, kind: Kind) {
        let root = self.root(class) as usize;
        self.kinds[root] = self.kinds[root].join(kind.into());
    }

    fn learn(&mut self, v: ValueId, kind: Kind) {
        self.join_kind(v.0, kind);
    }

    fn class_kind(&self, class: u32) -> Kind {
        self.kinds[self.root(class) as usize].kind()
    }

    /// What a scalar value is: by its LLVM type, or by evidence if it is an integer.
    pub fn value(&self, f: &Function, v: ValueId) -> Kind {
        debug_assert!(v.index() < self.values);
        match f.ty(v) {
            Type::Int(_) => match self.class_kind(v.0) {
                Kind::Unknown => self.unseen(f, v),
                kind => kind,
            },
            ty => Kind::of(ty),
        }
    }

    /// What an integer is that nothing tells of. If it does not leave the function nobody looks at it. If it does and
    /// did not come from outside, it is a zero or undefined: as a float it ends the derivative of what was in its place.
    fn unseen(&self, f: &Function, v: ValueId) -> Kind {
        if f.constant(v).is_some() || self.torn.contains(&self.root(v.0)) {
            return Kind::Unknown;
        }
        match (self.outside.comes(v), self.outside.leaves(v), f.ty(v).bytes()) {
            (_, false, _) => Kind::Integer,
            (false, true, 8) => Kind::Float(FloatKind::Double),
            (false, true, 4) => Kind::Float(FloatKind::Single),
            _ => Kind::Unknown,
        }
    }

    /// As [`Self::value`], and where the value itself says nothing, by the memory it is moved to or from.
    pub fn moved(&self, f: &Function, v: ValueId, place: Option<Place>) -> Kind {
        if f.ty(v).is_int()
            && self.class_kind(v.0) == Kind::Unknown
            && let Some(kind) = place.map(|p| self.at(p, f.ty(v).bytes())).filter(|k| *k != Kind::Unknown)
        {
            return kind;
        }
        self.value(f, v)
    }

    /// What the first bytes at a place are.
    pub fn at(&self, place: Place, bytes: u64) -> Kind {
        let own = (place.cell, reduce(place.offset, place.stride), place.stride);
        if let Some((class, _)) = self.places.get(&own) {
            let kind = self.class_kind(*class);
            if kind != Kind::Unknown {
                return kind;
            }
        }
        self.in_cell(place.cell)
            .filter(|((_, offset, stride), (_, width))| {
                let common = gcd(*stride, place.stride);
                *width == bytes && reduce(*offset, common) == reduce(place.offset, common)
            })
            .fold(Kind::Unknown, |kind, (_, (class, _))| kind.join(self.class_kind(*class)))
    }

    /// Whether floats are among the bytes at a place. Runs of different strides have no bounds here and
    /// say nothing of each other, unless the place's own stride is shorter than the float.
    pub fn covers_float(&self, place: Place, bytes: u64) -> bool {
        self.in_cell(place.cell).any(|((_, offset, stride), (class, width))| {
            let piecewise = place.stride != 0 && place.stride < *width as i64;
            if *stride != place.stride && !piecewise {
                return false;
            }
            overlap(place, bytes, (*offset, *stride, *width)) && matches!(self.class_kind(*class), Kind::Float(_))
        })
    }

    /// Whether shorter floats may be among the bytes at a place, those of runs without bounds too.
    fn meets_float(&self, place: Place, bytes: u64) -> bool {
        self.in_cell(place.cell).any(|((_, offset, stride), (class, width))| {
            *width < bytes
                && matches!(self.class_kind(*class), Kind::Float(_))
                && overlap(place, bytes, (*offset, *stride, *width))
        })
    }

    /// Two singles in an eight-byte integer, as copies of small structs are made of.
    pub fn is_packed(&self, f: &Function, v: ValueId, place: Option<Place>) -> bool {
        let single = Kind::Float(FloatKind::Single);
        *f.ty(v) == Type::Int(64)
            && self.moved(f, v, place) == single
            && place.is_none_or(|p| self.at(Place { offset: p.offset + 4, ..p }, 4) == single)
    }
}

/// Whether some of the bytes at a place can be among those at another: offset, stride and width.
fn overlap(place: Place, bytes: u64, (offset, stride, width): (i64, i64, u64)) -> bool {
    let common = gcd(stride, place.stride);
    let distance = reduce(offset - place.offset, common);
    // Ahead of the place within its bytes, or behind it and reaching into it.
    let ahead = distance >= 0 && distance < bytes as i64;
    let back = if common == 0 { -distance } else { common - distance };
    ahead || back > 0 && back < width as i64
}

fn declared_integer(f: &Function, v: ValueId) -> bool {
    let (info, moved) = match f.op(v) {
        Some(Op::Load(info)) => (info, v),
        Some(Op::Store(info)) => (info, f.operands(v)[0]),
        _ => return false,
    };
    f.ty(moved).is_int() && info.tbaa.as_deref().is_some_and(|name| Kind::of_tbaa(name) == Kind::Integer)
}

/// Integers that are turned into floats bit by bit, back through masks, shifts and cuts.
fn float_bits(f: &Function) -> Vec<bool> {
    let mut out = vec![false; f.values.len()];
    let casts = f.insts().filter(|(v, op)| matches!(op, Op::Cast(Cast::BitCast)) && f.ty(*v).float().is_some());
    let mut work: Vec<ValueId> = casts.map(|(v, _)| f.operands(v)[0]).collect();
    while let Some(v) = work.pop() {
        if !f.ty(v).is_int() || std::mem::replace(&mut out[v.index()], true) {
            continue;
        }
        use IntOp as I;
        match f.op(v) {
            Some(Op::Int(I::And | I::Or | I::Xor | I::Shl | I::LShr | I::AShr))
            | Some(Op::Cast(Cast::Trunc | Cast::ZExt) | Op::Phi { .. } | Op::Select | Op::Freeze) => {
                work.extend(f.operands(v));
            }
            _ => {}
        }
    }
    out
}

/// The bits of floats that are put in order as integers: all bits but the sign are inverted where that is set,
/// `v ^ ((v >> 63) >>> 1)`. Whole numbers need no such thing.
fn ordered_floats(f: &Function) -> Vec<(ValueId, FloatKind)> {
    let shifted = |v: ValueId, by: IntOp, bits: i64| {
        let &[from, n] = f.operands(v) else { return None };
        let right = matches!(f.op(v), Some(Op::Int(op)) if *op == by);
        (right && matches!(f.constant(n), Some(Const::Int(k)) if *k == bits)).then_some(from)
    };
    let kind = |v: ValueId| match f.ty(v) {
        Type::Int(32) => Some((FloatKind::Single, 31)),
        Type::Int(64) => Some((FloatKind::Double, 63)),
        _ => None,
    };
    let mut out = Vec::new();
    for (v, _) in f.insts().filter(|(_, op)| matches!(op, Op::Int(IntOp::Xor))) {
        let (&[a, b], Some((format, sign))) = (f.operands(v), kind(v)) else { continue };
        let order = |v: ValueId, mask: ValueId| {
            let from = shifted(mask, IntOp::LShr, 1).and_then(|m| shifted(m, IntOp::AShr, sign));
            (from == Some(v)).then_some((v, format))
        };
        out.extend(order(a, b).or_else(|| order(b, a)));
    }
    out
}

/// Values are settled along chains of memory of at most this length.
const SETTLE_ROUNDS: u32 = 8;

/// Copies hand their evidence on along chains of at most this length.
const COPY_ROUNDS: usize = 16;
