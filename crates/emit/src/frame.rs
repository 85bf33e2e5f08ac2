//! Where the two sweeps keep what outlives an instruction: variables by name.
//!
//! In a combined function each is an alloca. In a pair, what both halves use is a field of a record on
//! the heap: the augmented half makes it, the reverse half gets it and frees it.

use std::collections::BTreeMap;

use retrograd_ir::{BlockId, LoopId, ValueId};
use retrograd_llvm::build::Builder;
use retrograd_llvm::{Ty, Value};
use retrograd_plan::{SlotId, SlotType};

/// What an arena holds: elements of this type, or anything.
pub type ArenaKind = Option<SlotType>;

/// What is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Var {
    /// The one element of a slot outside all loops.
    Root(SlotId),
    /// The first element of a slot's array.
    Base(SlotId),
    /// The number that a loop's last iteration had, for the reverse half of a pair.
    Last(LoopId),
    /// The chunk directory of a loop.
    Directory(LoopId),
    /// The arena made at a block.
    Arena(BlockId, ArenaKind),
    /// The list of blocks to free after the reverse sweep.
    Deferred,
    /// A local of the primal, and its shadow.
    Local(ValueId),
    LocalShadow(ValueId),
    /// The block that holds locals, where the record may move.
    Locals,
    /// Number of the current iteration of a loop, counted over the whole sweep; each half has its own.
    Current(LoopId),
    /// Iteration number in this run of the loop; not shared between the halves of a pair.
    Count(LoopId),
    /// The exit through which a reversed loop is entered; not shared.
    Selector(LoopId),
    /// The chunk record of the current iteration; not shared.
    Record(LoopId),
    /// The adjoint of a value; not shared.
    Adjoint(ValueId),
    /// What an undone store had written; not shared.
    Undone(ValueId),
    /// The primal's result.
    Result,
    /// Of a call of a range of iterations: its arguments, its memory, a copy of that from before; not shared.
    Context(ValueId),
    Pieces(ValueId),
    Snapshot(ValueId),
    /// Where the next piece of the workspace begins; not shared.
    Cursor,
    /// What was counted in advance; not shared.
    Counts,
    /// What is done to the shadow of memory without derivatives ends here; not shared.
    Sink,
}

impl Var {
    fn shared(self) -> bool {
        !matches!(
            self,
            Self::Current(_)
                | Self::Count(_)
                | Self::Selector(_)
                | Self::Record(_)
                | Self::Adjoint(_)
                | Self::Result
                | Self::Undone(_)
                | Self::Context(_)
                | Self::Pieces(_)
                | Self::Snapshot(_)
                | Self::Cursor
                | Self::Counts
                | Self::Sink
        )
    }

    fn is_local(self) -> bool {
        matches!(self, Self::Local(_) | Self::LocalShadow(_))
    }
}

/// Offsets in the record of a pair; the same for both halves.
#[derive(Clone, Debug, Default)]
pub struct Layout {
    offsets: BTreeMap<Var, u64>,
    pub bytes: u64,
}

impl Layout {
    fn offset(&mut self, var: Var, bytes: u64) -> u64 {
        if let Some(&offset) = self.offsets.get(&var) {
            return offset;
        }
        let offset = self.bytes.next_multiple_of(16.min(bytes.next_power_of_two()).max(1));
        self.offsets.insert(var, offset);
        self.bytes = offset + bytes;
        offset
    }

    /// Where a variable is, if it was ever asked for.
    pub fn of(&self, var: Var) -> Option<u64> {
        self.offsets.get(&var).copied()
    }
}

/// The record of a pair as one of its functions sees it.
pub struct Record {
    pub block: Value,
    pub layout: Layout,
    /// The primal's locals, where they do not live in the record itself.
    pub locals: Option<(Value, Layout)>,
}

impl Record {
    fn place(&mut self, var: Var, bytes: u64) -> (Value, u64) {
        match &mut self.locals {
            Some((block, layout)) if var.is_local() => (*block, layout.offset(var, bytes)),
            _ => (self.block, self.layout.offset(var, bytes)),
        }
    }
}

/// The variables of one function under construction.
pub struct Frame {
    /// Stands before everything else in the entry block.
    entry: Builder,
    allocas: BTreeMap<Var, Value>,
    /// In a pair.
    pub record: Option<Record>,
}

impl Frame {
    /// `entry` is positioned where allocas and their first values may go.
    pub fn new(entry: Builder, record: Option<Record>) -> Self {
        Self { entry, allocas: BTreeMap::new(), record }
    }

    /// The address of a variable of `bytes` bytes; an alloca starts as `init`, a record as zeros.
    pub fn address(&mut self, b: &Builder, var: Var, ty: Ty, bytes: u64, init: Option<Value>) -> Value {
        if let (true, Some(record)) = (var.shared(), &mut self.record) {
            let (block, offset) = record.place(var, bytes);
            return b.offset(block, b.types().const_i64(offset as i64));
        }
        if let Some(&slot) = self.allocas.get(&var) {
            return slot;
        }
        let slot = self.entry.alloca(ty, "");
        match init {
            Some(value) => {
                self.entry.store(value, slot);
            }
            // Arrays are filled, not stored as one value: that would be taken apart into single stores.
            None if ty.element_count() > 0 => {
                let t = self.entry.types();
                self.entry.memset(slot, t.const_int(8, 0), t.const_i64(bytes as i64), 8);
            }
            None => {
                self.entry.store(ty.zero(), slot);
            }
        }
        self.allocas.insert(var, slot);
        slot
    }

    /// Whether a variable was ever asked for.
    pub fn has(&self, var: Var) -> bool {
        self.allocas.contains_key(&var) || self.record.as_ref().is_some_and(|r| r.layout.of(var).is_some())
    }
}
