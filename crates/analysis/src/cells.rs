//! Which abstract block of memory each pointer points into: unification-based points-to.
//!
//! A *cell* stands for every block of memory that some set of pointers may point into; two pointers
//! that ever meet (in a phi, in memory, by a copy) share a cell. A pointer's [`Place`] is its cell, its
//! byte offset in it, and a stride: with stride s > 0 it may be at offset + k·s for any whole k. Cells
//! hold one *target* for each offset at which a pointer is stored, again a place.
//!
//! Distinct parameters start with distinct cells. That does **not** say that they do not overlap (the
//! alias oracle answers that); it says that nothing in this function makes one out of the other.
//!
//! The method is B. Steensgaard, "Points-to analysis in almost linear time" (POPL 1996), with offsets.
//! It is flow-insensitive: one answer for the whole function.

mod factor;
mod rounded;

use std::collections::BTreeMap;

use retrograd_ir::{Callee, Cast, Const, Function, GlobalKind, MemOp, Op, Told, Type, Users, ValueId, ValueKind};
use retrograd_rules::library::{Known, known};

use crate::needs::pieces_of;

/// A cell, by the number it was made with; [`Cells::root`] gives its representative.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CellId(pub u32);

/// Where a pointer points: offset + k·stride bytes into a cell.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    pub cell: CellId,
    pub offset: i64,
    /// 0: exactly at `offset`.
    pub stride: i64,
}

/// How a cell's memory came to be; a merged cell has several origins.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Origin {
    Param(ValueId),
    /// Reached through memory that a parameter reaches.
    Loaded(ValueId),
    Alloca(ValueId),
    Heap(ValueId),
    Global(ValueId),
    /// Returned by a call that is not a known allocator.
    Call(ValueId),
}

#[derive(Clone, Debug)]
struct Cell {
    parent: CellId,
    /// What to add to an offset in this cell to get the offset in the parent.
    shift: i64,
    /// Pointers are stored at offsets that repeat with this period; 0: no repetition.
    period: i64,
    targets: BTreeMap<i64, Place>,
    origins: Vec<Origin>,
}

/// The answer of the analysis.
#[derive(Clone, Debug)]
pub struct Cells {
    cells: Vec<Cell>,
    places: Vec<Option<Place>>,
    /// Whether pointers that have not met by now are taken to never meet.
    settled: bool,
    /// How often all instructions were visited.
    rounds: u32,
}

/// After so many rounds, copies of unknown length are taken to move any pointer anywhere.
const PATIENCE: u32 = 16;
/// The bytes of a pointer.
const WORD: i64 = 8;

/// Greatest common divisor; gcd(0, a) = |a|.
pub(crate) fn gcd(a: i64, b: i64) -> i64 {
    let (mut a, mut b) = (a.unsigned_abs(), b.unsigned_abs());
    while b != 0 {
        (a, b) = (b, a % b);
    }
    i64::try_from(a).unwrap_or(1)
}

/// Whether `v` is a small number made a pointer: no memory is there. Rust's empty collections hold their
/// alignment in this way.
fn points_nowhere(f: &Function, v: ValueId) -> bool {
    matches!(f.op(v), Some(Op::Cast(Cast::IntToPtr)))
        && matches!(f.constant(f.operands(v)[0]), Some(Const::Int(n)) if (0..FIRST_ADDRESS).contains(n))
}

/// No system gives memory below its second page.
const FIRST_ADDRESS: i64 = 4096;

pub(crate) fn reduce(offset: i64, period: i64) -> i64 {
    if period == 0 { offset } else { offset.rem_euclid(period) }
}

impl Cells {
    pub fn compute(f: &Function) -> Self {
        let mut this = Self { cells: Vec::new(), places: vec![None; f.values.len()], settled: false, rounds: 0 };
        let mut globals: BTreeMap<String, CellId> = BTreeMap::new();
        for v in f.value_ids() {
            match &f.value(v).kind {
                ValueKind::Param(_) if f.ty(v).is_ptr() => {
                    this.places[v.index()] = Some(this.fresh(Some(Origin::Param(v))));
                }
                ValueKind::Const(Const::Global { name, .. }) => {
                    let cell = match globals.get(name) {
                        Some(&cell) => cell,
                        None => this.fresh(Some(Origin::Global(v))).cell,
                    };
                    globals.insert(name.clone(), cell);
                    this.places[v.index()] = Some(Place { cell, offset: 0, stride: 0 });
                }
                _ => {}
            }
        }
        for initial in &f.initials {
            if let (Some(p), Some(target)) = (this.place(initial.global), this.place(initial.target)) {
                let at = Place { offset: p.offset + initial.offset, ..p };
                let own = this.target_of(at, None);
                this.unify(own, Place { offset: target.offset + initial.target_offset, ..target });
            }
        }
        let users = Users::of(f);
        this.settle(f, &users);
        // What is still nowhere points to memory of unknown origin (a number made a pointer, an opcode
        // without picture). It gets a cell of its own, so that nothing stored through it is lost.
        for (v, op) in f.insts() {
            let moves = matches!(op, Op::Phi { .. } | Op::Select | Op::Gep { .. } | Op::Freeze);
            if f.ty(v).is_ptr() && !moves && !points_nowhere(f, v) {
                this.origin(v, Origin::Call(v));
            }
        }
        this.settle(f, &users);
        // Distances between pointers that are in one cell by now are multiples of its strides; those of
        // other pointers can be anything.
        this.settled = true;
        this.settle(f, &users);
        this
    }

    /// Visits all instructions until nothing new is learnt. Strides only shrink by gcd and cells only
    /// merge, so this ends; in practice after 2-4 rounds.
    fn settle(&mut self, f: &Function, users: &Users) {
        self.rounds = 0;
        loop {
            self.rounds += 1;
            let before = self.signature();
            for (v, op) in f.insts() {
                self.visit(f, users, v, op);
            }
            if self.signature() == before {
                return;
            }
        }
    }

    /// Changes whenever anything was learnt.
    fn signature(&mut self) -> (usize, i64, i64, usize) {
        let roots = self.cells.iter().enumerate().filter(|(i, c)| c.parent.0 as usize == *i).count();
        let strides = self.places.iter().flatten().fold(0i64, |sum, p| sum.wrapping_add(p.stride));
        let periods = self.cells.iter().fold(0i64, |sum, c| sum.wrapping_add(c.period));
        (roots, strides, periods, self.cells.len())
    }

    fn fresh(&mut self, origin: Option<Origin>) -> Place {
        let cell = CellId(self.cells.len() as u32);
        let origins = origin.into_iter().collect();
        self.cells.push(Cell { parent: cell, shift: 0, period: 0, targets: BTreeMap::new(), origins });
        Place { cell, offset: 0, stride: 0 }
    }

    fn visit(&mut self, f: &Function, users: &Users, v: ValueId, op: &Op) {
        let operands = f.operands(v);
        match op {
            Op::Gep { offset, terms } => {
                let step = |&(i, scale): &(u32, i64)| match operands[i as usize] {
                    term if Self::only_rounds(f, users, operands[0], term) => 0,
                    term => scale.saturating_mul(self.factor(f, term)),
                };
                let stride = terms.iter().map(step).fold(0, gcd);
                self.derive(v, operands[0], *offset, stride);
            }
            Op::Alloca { .. } => self.origin(v, Origin::Alloca(v)),
            Op::Cast(Cast::PtrToInt | Cast::IntToPtr | Cast::AddrSpaceCast | Cast::BitCast) | Op::Freeze => {
                self.derive(v, operands[0], 0, 0);
            }
            Op::Phi { .. } => operands.iter().for_each(|&o| self.flow(o, v)),
            Op::Select => operands[1..].iter().for_each(|&o| self.flow(o, v)),
            Op::Load(_) => self.visit_load(f, v, operands[0]),
            Op::Store(_) => self.visit_store(operands[0], operands[1]),
            Op::Mem(MemOp::Copy | MemOp::Move) => {
                let bytes = match f.constant(operands[2]) {
                    Some(&Const::Int(n)) => Some(n),
                    _ => None,
                };
                self.copy(operands[0], operands[1], bytes);
            }
            Op::Call(call) if matches!(call.told, Some(Told::Steps { .. })) => self.swap(op, operands),
            Op::Call(call) if f.ty(v).is_ptr() => {
                let known = match &call.callee {
                    Callee::Named { name, .. } => known(name),
                    Callee::Indirect => None,
                };
                if known == Some(Known::Page) {
                    return self.visit_page(f, v, operands);
                }
                let told = matches!(call.told, Some(Told::Allocates { .. }));
                let heap = told || matches!(known, Some(Known::Alloc { .. } | Known::Realloc));
                self.origin(v, if heap { Origin::Heap(v) } else { Origin::Call(v) });
            }
            _ => {}
        }
    }

    fn origin(&mut self, v: ValueId, origin: Origin) {
        if self.places[v.index()].is_none() {
            self.places[v.index()] = Some(self.fresh(Some(origin)));
        }
    }

    fn derive(&mut self, v: ValueId, base: ValueId, offset: i64, stride: i64) {
        if let Some(p) = self.place(base) {
            let moved = Place { offset: p.offset + offset, stride: gcd(p.stride, stride), ..p };
            self.meet(v, moved);
        }
    }

    fn flow(&mut self, from: ValueId, to: ValueId) {
        if let Some(p) = self.place(from) {
            self.meet(to, p);
        }
    }

    /// `v` may also point to `p`.
    fn meet(&mut self, v: ValueId, p: Place) {
        let merged = match self.place(v) {
            None => p,
            Some(old) => self.unify(old, p),
        };
        self.places[v.index()] = Some(merged);
    }

    /// Pointers that are handed from iteration to iteration may change places.
    fn swap(&mut self, op: &Op, operands: &[ValueId]) {
        let pointers = pieces_of(op).map_or(0, |(_, pointers)| pointers);
        let slots = (0..pointers).filter_map(|i| operands.get(2 + 2 * i).copied());
        let places: Vec<(ValueId, Place)> = slots.filter_map(|o| Some((o, self.place(o)?))).collect();
        let targets: Vec<Place> = places.into_iter().map(|(o, p)| self.target(p, Origin::Loaded(o))).collect();
        for pair in targets.windows(2) {
            self.unify(pair[0], pair[1]);
        }
    }

    /// All pages of a paged array are one cell, which the directory points to.
    fn visit_page(&mut self, f: &Function, v: ValueId, operands: &[ValueId]) {
        let Some(directory) = self.place(operands[0]) else { return };
        let target = self.target(directory, Origin::Heap(v));
        let stride = match f.constant(operands[2]) {
            Some(Const::Int(bytes)) => *bytes,
            _ => 1,
        };
        self.meet(v, Place { stride: gcd(target.stride, stride), ..target });
    }

    fn visit_load(&mut self, f: &Function, v: ValueId, address: ValueId) {
        let pointer_like = f.ty(v).is_ptr();
        // An integer load may move a pointer too; it takes part only where a pointer was stored.
        let Some(p) = self.place(address) else { return };
        let target = if pointer_like {
            Some(self.target(p, Origin::Loaded(v)))
        } else if matches!(f.ty(v), Type::Int(64)) {
            self.known_target(p)
        } else {
            None
        };
        if let Some(target) = target {
            self.meet(v, target);
        }
    }

    fn visit_store(&mut self, value: ValueId, address: ValueId) {
        let (Some(stored), Some(p)) = (self.place(value), self.place(address)) else { return };
        let origin = Origin::Loaded(address);
        let target = self.target(p, origin);
        self.unify(target, stored);
    }

    /// After a copy both blocks hold the same pointers in the bytes that are copied, wherever each of them
    /// starts. Where it is not known how many these are, two copies between one block and different places
    /// of another would find pointers further and further out; then every word holds them all.
    fn copy(&mut self, to: ValueId, from: ValueId, bytes: Option<i64>) {
        let (Some(a), Some(b)) = (self.place(to), self.place(from)) else { return };
        let (a, b) = (self.find(a), self.find(b));
        let offsets = |this: &Self, from: Place, to: Place| -> Vec<(i64, Place)> {
            let cell = &this.cells[from.cell.0 as usize];
            let repeats = gcd(cell.period, from.stride);
            let copied = |o: i64| bytes.is_none_or(|n| (0..n).contains(&reduce(o - from.offset, repeats)));
            let list = cell.targets.iter().filter(|(o, _)| copied(**o));
            list.map(|(o, t)| (o - from.offset + to.offset, *t)).collect()
        };
        let coarse = if bytes.is_none() && self.rounds > PATIENCE { WORD } else { 0 };
        // How far a block reaches beyond its other end in the same cell repeats.
        let shift = if a.cell == b.cell && bytes.is_none() { a.offset - b.offset } else { 0 };
        let stride = gcd(gcd(gcd(a.stride, b.stride), coarse), shift);
        let pairs = [(a, offsets(self, b, a)), (b, offsets(self, a, b))];
        for (into, list) in pairs {
            for (offset, target) in list {
                let at = Place { offset, stride, ..into };
                let own = self.target_of(at, None);
                self.unify(own, target);
            }
        }
    }

    fn target(&mut self, at: Place, origin: Origin) -> Place {
        self.target_of(at, Some(origin))
    }

    /// The target at a place, made if there is none.
    fn target_of(&mut self, at: Place, origin: Option<Origin>) -> Place {
        let at = self.find(at);
        if at.stride != 0 {
            self.shrink_period(at.cell, at.stride);
        }
        let at = self.find(at);
        let key = reduce(at.offset, self.cells[at.cell.0 as usize].period);
        if let Some(&t) = self.cells[at.cell.0 as usize].targets.get(&key) {
            return self.find(t);
        }
        let t = self.fresh(origin);
        self.cells[at.cell.0 as usize].targets.insert(key, t);
        t
    }

    fn known_target(&mut self, at: Place) -> Option<Place> {
        let at = self.find(at);
        let key = reduce(at.offset, self.cells[at.cell.0 as usize].period);
        self.cells[at.cell.0 as usize].targets.get(&key).copied().map(|t| self.find(t))
    }

    fn shrink_period(&mut self, cell: CellId, stride: i64) {
        let old = self.cells[cell.0 as usize].period;
        let new = gcd(old, stride);
        if new == old {
            return;
        }
        let targets = std::mem::take(&mut self.cells[cell.0 as usize].targets);
        self.cells[cell.0 as usize].period = new;
        for (offset, target) in targets {
            self.add_target(cell, offset, target);
        }
    }

    fn add_target(&mut self, cell: CellId, offset: i64, target: Place) {
        let at = self.find(Place { cell, offset, stride: 0 });
        let key = reduce(at.offset, self.cells[at.cell.0 as usize].period);
        match self.cells[at.cell.0 as usize].targets.get(&key).copied() {
            Some(old) => {
                self.unify(old, target);
            }
            None => {
                self.cells[at.cell.0 as usize].targets.insert(key, target);
            }
        }
    }

    /// Makes two places one, and returns it.
    fn unify(&mut self, a: Place, b: Place) -> Place {
        let (a, b) = (self.find(a), self.find(b));
        let stride = gcd(a.stride, b.stride);
        if a.cell == b.cell {
            return Place { cell: a.cell, offset: a.offset, stride: gcd(stride, a.offset - b.offset) };
        }
        // The older cell stays, so that parameters keep their names.
        let (keep, gone) = if a.cell < b.cell { (a, b) } else { (b, a) };
        let child = &mut self.cells[gone.cell.0 as usize];
        child.parent = keep.cell;
        child.shift = keep.offset - gone.offset;
        let shift = child.shift;
        let (targets, period) = (std::mem::take(&mut child.targets), child.period);
        let origins = std::mem::take(&mut child.origins);
        for origin in origins {
            if !self.cells[keep.cell.0 as usize].origins.contains(&origin) {
                self.cells[keep.cell.0 as usize].origins.push(origin);
            }
        }
        // Where the distance of the two is only known up to a stride, so is that of their pointers.
        let uncertain = gcd(period, stride);
        if uncertain != 0 && !(targets.is_empty() && self.cells[keep.cell.0 as usize].targets.is_empty()) {
            self.shrink_period(keep.cell, uncertain);
        } else if period != 0 {
            self.shrink_period(keep.cell, period);
        }
        for (offset, target) in targets {
            self.add_target(keep.cell, offset + shift, target);
        }
        self.find(Place { stride, ..keep })
    }

    /// A place in terms of its representative cell.
    pub fn find(&self, mut p: Place) -> Place {
        loop {
            let cell = &self.cells[p.cell.0 as usize];
            if cell.parent == p.cell {
                return p;
            }
            p.offset += cell.shift;
            p.cell = cell.parent;
        }
    }

    /// The representative of a cell.
    pub fn root(&self, cell: CellId) -> CellId {
        self.find(Place { cell, offset: 0, stride: 0 }).cell
    }

    /// Where `v` points, if it is a pointer (or an integer that moves one).
    pub fn place(&self, v: ValueId) -> Option<Place> {
        self.places[v.index()].map(|p| self.find(p))
    }

    /// Number of cells ever made; representatives are below it.
    pub fn len(&self) -> usize {
        self.cells.len()
    }

    pub fn is_empty(&self) -> bool {
        self.cells.is_empty()
    }

    /// Where a cell's memory comes from.
    pub fn origins(&self, cell: CellId) -> &[Origin] {
        &self.cells[self.root(cell).0 as usize].origins
    }

    /// Cells that pointers stored in `cell` point into.
    pub fn targets(&self, cell: CellId) -> impl Iterator<Item = CellId> + '_ {
        self.cells[self.root(cell).0 as usize].targets.values().map(|t| self.root(t.cell))
    }

    /// Offsets at which pointers are stored, and the period with which they repeat (0: they do not).
    pub fn pointer_offsets(&self, cell: CellId) -> (Vec<i64>, i64) {
        let cell = &self.cells[self.root(cell).0 as usize];
        (cell.targets.keys().copied().collect(), cell.period)
    }

    /// `cell` and everything that can be reached from it through memory.
    pub fn reachable(&self, cell: CellId) -> Vec<CellId> {
        let mut seen = vec![self.root(cell)];
        let mut next = 0;
        while next < seen.len() {
            let at = seen[next];
            next += 1;
            for t in self.targets(at) {
                if !seen.contains(&t) {
                    seen.push(t);
                }
            }
        }
        seen
    }

    /// Whether the cell is one constant global and nothing else.
    pub fn is_constant(&self, f: &Function, cell: CellId) -> bool {
        let origins = self.origins(cell);
        !origins.is_empty()
            && origins.iter().all(|o| {
                matches!(o, Origin::Global(g)
                    if matches!(f.constant(*g), Some(Const::Global { kind: GlobalKind::Constant | GlobalKind::Code | GlobalKind::Function, .. })))
            })
    }
}
