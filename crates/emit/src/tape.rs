//! The tape in memory: iteration numbers, arenas, chunks, and the address of an element.

use std::collections::BTreeMap;

use retrograd_ir::{BlockId, LoopId};
use retrograd_llvm::build::{Bin, Compare};
use retrograd_llvm::{Ty, Value};
use retrograd_plan::{SlotId, SlotType, Storage};

use crate::EmitError;
use crate::frame::{ArenaKind, Var};
use crate::sweep::Sweep;

/// Entries of a chunk directory; as in runtime.c.
const CHUNKS: u64 = 48;

impl Sweep<'_> {
    /// Counts iterations in the forward sweep: over the whole sweep where a slot is indexed by them, in
    /// each run of the loop where the reverse sweep has to be told how many there were.
    pub fn number_loops(&mut self) {
        for l in self.f.loop_ids() {
            let plan = self.plan.loops[l.index()].clone();
            if plan.numbered {
                self.at_anchor(self.f.loop_(l).header);
                let number = self.current(l);
                let old = self.b.load(self.t.i64(), number);
                let new = self.b.bin(Bin::Add, old, self.t.const_i64(1));
                self.b.store(new, number);
                if let Storage::Chunks { record_bytes } = plan.storage {
                    let address = self.chunk("retrograd.new_page", l, new, record_bytes);
                    let record = self.record(l);
                    self.b.store(address, record);
                }
            }
            if plan.counted {
                let counter = self.counter(l);
                self.b.before_terminator(self.fwd_blocks[self.f.loop_(l).preheader.index()]);
                self.b.store(self.t.const_i64(-1), counter);
                self.at_anchor(self.f.loop_(l).header);
                let old = self.b.load(self.t.i64(), counter);
                let new = self.b.bin(Bin::Add, old, self.t.const_i64(1));
                self.b.store(new, counter);
            }
        }
    }

    fn directory(&mut self, l: LoopId) -> Value {
        let ty = self.t.array(self.t.ptr(), CHUNKS);
        self.var(Var::Directory(l), ty, 8 * CHUNKS, None)
    }

    /// The record of iteration `number`.
    pub fn chunk(&mut self, helper: &str, l: LoopId, number: Value, record_bytes: u64) -> Value {
        let directory = self.directory(l);
        let n = self.t.i64();
        let helper = self.declared(helper, self.t.ptr(), &[self.t.ptr(), n, n]);
        self.b.call(helper.function_type(), helper, &[directory, number, self.count(record_bytes)])
    }

    /// Allocates each arena at the end of its block and lays out its arrays.
    pub fn make_arenas(&mut self) {
        for ((at, kind), mut slots) in self.arenas() {
            slots.sort_by_key(|&s| (std::cmp::Reverse(self.plan.slot(s).ty.bytes()), s));
            self.make_arena(at, kind, &slots);
        }
    }

    /// The slots of each arena. Code that is differentiated again gets one for each type of element: where the
    /// arrays in a block begin is known at run time only, and what its bytes mean has to be known before.
    fn arenas(&self) -> BTreeMap<(BlockId, ArenaKind), Vec<SlotId>> {
        let mut arenas: BTreeMap<(BlockId, ArenaKind), Vec<SlotId>> = BTreeMap::new();
        for (i, slot) in self.plan.slots.iter().enumerate() {
            if let Some(l) = slot.scope
                && let Storage::Arena { at } = self.plan.loops[l.index()].storage
            {
                let kind = self.plan.kinds_apart.then_some(slot.ty);
                arenas.entry((at, kind)).or_default().push(SlotId(i as u32));
            }
        }
        arenas
    }

    fn make_arena(&mut self, at: BlockId, kind: ArenaKind, slots: &[SlotId]) {
        self.b.before_terminator(self.fwd_blocks[at.index()]);
        let mut runs: BTreeMap<LoopId, Value> = BTreeMap::new();
        let mut total = self.t.const_i64(0);
        let mut offsets = Vec::new();
        for &s in slots {
            let slot = self.plan.slot(s).clone();
            let Some(l) = slot.scope else { continue };
            let n = match runs.get(&l) {
                Some(&n) => n,
                None => self.total_runs(l),
            };
            runs.insert(l, n);
            offsets.push(total);
            let bytes = self.b.bin(Bin::Mul, n, self.count(slot.ty.bytes()));
            total = self.b.bin(Bin::Add, total, bytes);
        }
        let arena = if self.plan.request.workspace {
            self.take_piece(total)
        } else {
            let make = self.declared("retrograd.arena", self.t.ptr(), &[self.t.i64()]);
            self.b.call(make.function_type(), make, &[total])
        };
        self.count_bytes(total);
        let keep = self.arena(at, kind);
        self.b.store(arena, keep);
        for (&s, offset) in slots.iter().zip(offsets) {
            let base = self.base(s);
            let start = self.b.offset(arena, offset);
            self.b.store(start, base);
        }
    }

    fn arena(&mut self, at: BlockId, kind: ArenaKind) -> Value {
        let (ty, init) = (self.t.ptr(), self.t.null_ptr());
        self.var(Var::Arena(at, kind), ty, 8, Some(init))
    }

    fn base(&mut self, s: SlotId) -> Value {
        let (ty, init) = (self.t.ptr(), self.t.null_ptr());
        self.var(Var::Base(s), ty, 8, Some(init))
    }

    /// Header runs of a loop over the whole sweep.
    pub fn total_runs(&mut self, l: LoopId) -> Value {
        if let Some(i) = self.plan.workspace.as_ref().and_then(|w| w.counted_loop(l)) {
            return self.counted(i);
        }
        let mut product = self.t.const_i64(1);
        for around in self.f.loops_around(Some(l)).collect::<Vec<_>>() {
            let Some(trip) = self.f.loop_(around).trip.clone() else { continue };
            let back_edges = self.as_i64(self.fwd[trip.back_edges.index()]);
            let runs = self.b.bin(Bin::Add, back_edges, self.t.const_i64(1));
            // Where a guard could not be folded into the count, a loop that is not entered may come out
            // as a negative number of runs.
            let none = self.b.compare(Compare::IntSlt, runs, self.t.const_i64(0));
            let runs = self.b.select(none, self.t.const_i64(0), runs);
            product = self.b.bin(Bin::Mul, product, runs);
        }
        product
    }

    fn element(&self, ty: SlotType) -> Ty {
        match ty {
            SlotType::Bit => self.t.int(8),
            SlotType::Int(bits) => self.t.int(bits),
            SlotType::Float(kind) => self.t.float(kind),
            SlotType::Ptr => self.t.ptr(),
        }
    }

    /// The address of a slot's element for the current iteration of its scope.
    fn slot_address(&mut self, id: SlotId) -> Value {
        let slot = self.plan.slot(id).clone();
        let ty = self.element(slot.ty);
        let bytes = slot.ty.bytes();
        let Some(l) = slot.scope else { return self.var(Var::Root(id), ty, bytes, None) };
        match self.plan.loops[l.index()].storage {
            Storage::Chunks { .. } => {
                let record = self.record(l);
                let address = self.b.load(self.t.ptr(), record);
                self.b.offset(address, self.count(slot.offset))
            }
            storage => {
                let base = match storage {
                    Storage::Stack { runs } => {
                        let array = self.t.array(ty, runs);
                        self.var(Var::Base(id), array, bytes * runs, Some(array.undef()))
                    }
                    _ => {
                        let base = self.base(id);
                        self.b.load(self.t.ptr(), base)
                    }
                };
                let number = self.current(l);
                let number = self.b.load(self.t.i64(), number);
                let at = self.b.bin(Bin::Mul, number, self.count(bytes));
                self.b.offset(base, at)
            }
        }
    }

    pub fn write_slot(&mut self, id: SlotId, value: Value) {
        let ty = self.plan.slot(id).ty;
        let address = self.slot_address(id);
        let value = match ty {
            SlotType::Bit => self.b.int_cast(value, self.t.int(8), false),
            SlotType::Ptr if value.ty() != self.t.ptr() => self.b.int_to_ptr(value, self.t.ptr()),
            _ => value,
        };
        self.b.store(value, address);
    }

    /// The element, in the type it was written in.
    pub fn read_slot(&mut self, id: SlotId) -> Value {
        let slot = self.plan.slot(id).clone();
        let address = self.slot_address(id);
        let element = self.element(slot.ty);
        let value = self.b.load(element, address);
        match (slot.ty, slot.key) {
            (SlotType::Bit, _) => self.b.compare(Compare::IntNe, value, element.zero()),
            (SlotType::Ptr, retrograd_analysis::Key::Shadow(v)) if self.is_integer(v) => {
                self.b.ptr_to_int(value, self.t.i64())
            }
            _ => value,
        }
    }

    /// Gives everything back, at the end of the reverse sweep.
    pub fn release(&mut self) -> Result<(), EmitError> {
        let p = self.t.ptr();
        let free = self.declared("free", self.t.void(), &[p]);
        for l in self.f.loop_ids() {
            if let Storage::Chunks { record_bytes } = self.plan.loops[l.index()].storage {
                let directory = self.directory(l);
                self.count_pages(directory, record_bytes);
                let helper = self.declared("retrograd.free_pages", self.t.void(), &[p]);
                self.b.call(helper.function_type(), helper, &[directory]);
            }
        }
        let arenas = if self.plan.request.workspace { BTreeMap::new() } else { self.arenas() };
        for (at, kind) in arenas.into_keys() {
            let keep = self.arena(at, kind);
            let arena = self.b.load(p, keep);
            self.b.call(free.function_type(), free, &[arena]);
        }
        if self.frame.has(Var::Deferred) {
            let list = self.deferred();
            let helper = self.declared("retrograd.release_all", self.t.void(), &[p]);
            self.b.call(helper.function_type(), helper, &[list]);
        }
        Ok(())
    }
}
