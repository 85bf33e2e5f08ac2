//! The vocabulary of a plan.

use std::collections::{BTreeMap, BTreeSet};

use crate::carriers::Carriers;
use crate::fork::Tree;
use crate::replay::Replay;
use crate::versions::pays;
use crate::workspace::Workspace;
use retrograd_analysis::byte_types::Layout;
use retrograd_analysis::needs::Mirror;
use retrograd_analysis::regions::Upward;
use retrograd_analysis::{Blocker, Key, Need, ParamActivity};
use retrograd_ir::{BlockId, FloatKind, Function, LoopId, SizeExpr, ValueId};

/// What is asked of one function.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Request {
    pub params: Vec<ParamActivity>,
    /// The returned float is differentiated.
    pub active_return: bool,
    /// The returned pointer comes with a shadow: what it points to is as active as an argument's memory.
    pub shadow_return: bool,
    pub shape: Shape,
    /// Parameters whose memory the caller does not write between the two halves; empty: none.
    pub not_overwritten: Vec<bool>,
    /// The reverse half may run more than once on the same tape.
    pub reusable: bool,
    /// Forward mode after the primal, with a tape of it.
    pub replay: bool,
    /// A shadow that is the primal's own address stands for memory without derivatives.
    pub runtime_activity: bool,
    /// How many derivatives at once; 0 as 1.
    pub width: u32,
    /// All memory of the heap comes out of a block that the caller hands in.
    pub workspace: bool,
    /// The function is an iteration that ran before: nothing is stored but in its own memory, and to that of the
    /// parameters so marked. Adjoints of `out` parameters are handed in and go on from there.
    pub again: Option<Vec<bool>>,
    /// The function is a range of iterations. Adjoints of `out` parameters are handed in and go on from there, and
    /// where it does both sweeps, the bytes of the tape are told.
    pub steps: bool,
}

impl Request {
    /// How many derivatives at once, at least one.
    pub fn lanes(&self) -> u32 {
        self.width.max(1)
    }

    /// One function does both sweeps, of one derivative, one time: memory can be put back, and a part be run again.
    pub fn is_single_run(&self) -> bool {
        self.shape == Shape::Combined && self.lanes() == 1 && !self.reusable
    }
}

/// How forward and reverse sweep are packaged.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Shape {
    /// One function does both; its tape never leaves it.
    #[default]
    Combined,
    /// Two functions for a call inside differentiated code, joined by a record on the heap. The caller may
    /// write memory in between, and the reverse half gets nothing but the record.
    Pair,
    /// Two functions for the user to call, joined by a record. As `Pair`, but the reverse half gets the
    /// arguments once more.
    Split,
    /// Forward mode: tangents beside the primal, no reverse sweep.
    Tangent,
}

impl Shape {
    /// Whether the two sweeps are functions of their own, so that the caller runs in between.
    pub fn in_two(self) -> bool {
        matches!(self, Self::Pair | Self::Split)
    }
}

/// How remedies are chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Policy {
    /// By the minimum cut.
    Planned,
    /// Everything the adjoints mention is saved, trip counts are counted: slow, and right without any
    /// analysis. The oracle that `Planned` is tested against.
    CacheEverything,
    /// The first so many values as planned, the rest cached: bisects an unsound decision.
    Limit(usize),
    /// By the minimum cut, with prices that have it take this remedy wherever it can: for tests.
    Forced(Remedy),
}

/// What the minimum cut multiplies its prices with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Prices {
    pub recompute: u64,
    pub undo: u64,
    pub cache: u64,
}

impl Policy {
    /// So much dearer is a remedy that is to be taken only where there is no other.
    const FAR: u64 = 1 << 10;

    pub fn prices(self) -> Prices {
        let even = Prices { recompute: 1, undo: 1, cache: 1 };
        match self {
            Self::Forced(Remedy::Cache) => Prices { recompute: Self::FAR, undo: Self::FAR, ..even },
            Self::Forced(Remedy::Recompute) => Prices { undo: Self::FAR, cache: Self::FAR, ..even },
            Self::Forced(Remedy::Undo) => Prices { cache: Self::FAR, ..even },
            // A load that undoing serves is no doubt that a test could settle.
            Self::Forced(Remedy::Check) => Prices { undo: Self::FAR, ..even },
            Self::Forced(_) | Self::Planned | Self::CacheEverything | Self::Limit(_) => even,
        }
    }

    /// Whether a second version of the code, with a test at run time, may be made.
    pub fn may_check(self) -> bool {
        matches!(self, Self::Planned | Self::Forced(Remedy::Check))
    }

    /// Whether iterations of loops may run again, and whether at any price.
    pub fn may_repeat(self) -> bool {
        matches!(self, Self::Planned | Self::Forced(Remedy::Recompute))
    }

    /// Whether a plan of price `with` in which iterations run again is taken in place of one of price `without`.
    pub fn takes_repeats(self, without: u64, with: u64) -> bool {
        self == Self::Forced(Remedy::Recompute) || pays(without, with)
    }

    /// Whether a plan of price `with` that tests at run time is taken in place of one of price `without`.
    pub fn takes_check(self, without: u64, with: u64) -> bool {
        self == Self::Forced(Remedy::Check) || pays(without, with)
    }
}

/// A cache: an array of one element for each iteration of its scope.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SlotId(pub u32);

impl SlotId {
    pub fn index(self) -> usize {
        self.0 as usize
    }
}

/// What a slot's element is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SlotType {
    /// One bit of meaning, stored as a byte.
    Bit,
    /// An integer of so many bits.
    Int(u32),
    Float(FloatKind),
    Ptr,
}

impl SlotType {
    /// Bytes of an element on the tape.
    pub fn bytes(self) -> u64 {
        match self {
            Self::Bit => 1,
            Self::Int(bits) => u64::from(bits).div_ceil(8).next_power_of_two(),
            Self::Float(FloatKind::X86Fp80) => 16,
            Self::Float(kind) => kind.bytes(),
            Self::Ptr => 8,
        }
    }
}

/// A cache of one key.
#[derive(Clone, Debug, PartialEq)]
pub struct Slot {
    pub key: Key,
    pub ty: SlotType,
    /// The innermost loop whose iterations each have an element; none: one element in all.
    pub scope: Option<LoopId>,
    /// Byte offset in the iteration's record, for `Storage::Chunks`.
    pub offset: u64,
    /// Stays in a register or a stack slot from the forward to the reverse sweep of one function, as any
    /// variable of a function does: no tape.
    pub carried: bool,
}

/// Where the reverse sweep gets a key from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Supply {
    /// It is still there: a parameter, a constant, the address of a local.
    Available,
    /// Saved by the forward sweep.
    Cache(SlotId),
    /// Built again from other keys by the instruction that made it; a load is executed again.
    Recompute,
    /// A header phi: start + k·step in iteration k.
    Affine { in_loop: LoopId, start: ValueId, step: i64 },
    /// Which predecessor: by asking the conditions of the plan's tree again.
    Decide,
    /// A phi at a merge: the operand of the predecessor that control came from.
    Choose,
    /// The loop's own trip count value.
    TripValue(ValueId),
}

/// The five remedies of the design, and "nothing had to be done".
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Remedy {
    /// Nothing ever overwrites it.
    None,
    /// Later writers exist and were shown not to touch it.
    Prove,
    /// Shown at run time by an overlap test.
    Check,
    /// The overwriting store saves the old value.
    Undo,
    Recompute,
    Cache,
}

/// Why a key got its supply.
#[derive(Clone, Debug, PartialEq)]
pub enum Because {
    /// A load whose memory may be overwritten.
    Overwritten(Vec<Blocker>),
    /// Nothing can make it again: a phi of unknown pattern, a call's result, a data-dependent count.
    NotReproducible,
    /// It could be made again, at a higher price than keeping it.
    Cheaper,
    /// The policy says so.
    Policy,
    /// It is there anyway.
    AtHand,
    /// Cheaper to make again than to keep; for a load: nothing overwrites it.
    Reproducible,
}

/// A supply with its reason.
#[derive(Clone, Debug, PartialEq)]
pub struct Decision {
    pub supply: Supply,
    pub remedy: Remedy,
    pub because: Because,
    /// What it is rebuilt from; nothing for what is kept or at hand.
    pub parts: Vec<Key>,
}

/// Where the slots of a scope live.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Storage {
    /// No slots.
    Nothing,
    /// Arrays of constant size on the stack.
    Stack { runs: u64 },
    /// Arrays of exact size, in the arena made at the end of this block.
    Arena { at: BlockId },
    /// Records in a list of chunks that grows: the count is not known in advance.
    Chunks { record_bytes: u64 },
}

/// What is done about a loop.
#[derive(Clone, Debug, PartialEq)]
pub struct LoopPlan {
    /// The reverse sweep runs through it.
    pub reversed: bool,
    /// The forward sweep counts its iterations.
    pub counted: bool,
    /// Some slot has this scope or one inside, so iterations are numbered throughout the sweep.
    pub numbered: bool,
    pub storage: Storage,
    /// How often the header runs in all, as a formula.
    pub total_runs: SizeExpr,
}

/// What is done about an allocation of the primal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AllocPlan {
    pub shadow: bool,
    /// The mirror gives the primal block back (its free in the forward sweep was dropped).
    pub free_primal: bool,
    /// The mirror gives the shadow block back.
    pub free_shadow: bool,
}

/// A shadow that starts as zeros again whenever a reusable tape is used again.
#[derive(Clone, Debug, PartialEq)]
pub struct Cleared {
    /// Arguments of the allocation whose product is its size.
    pub sizes: Vec<ValueId>,
    pub layout: Layout,
}

/// What is done about a free of the primal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FreePlan {
    /// Stays: nothing in the block is read again and it has no shadow.
    Keep,
    /// Done by the mirror of the allocation, which each run of the allocation reaches.
    AtMirror { alloc: ValueId },
    /// Noted in a list, done after the reverse sweep.
    Deferred { shadow: bool },
    /// Forward mode: the shadow is freed beside the primal.
    Beside,
    /// The block is a piece of the caller's workspace, which is not given back.
    Dropped,
}

/// Everything that emission has to know.
#[derive(Clone, Debug)]
pub struct Plan {
    pub request: Request,
    pub carriers: Carriers,
    pub mirrors: Vec<Mirror>,
    /// A zero adjoint gives a zero contribution whatever the partial is: the value sits under a select, or the user
    /// wants it of all. In forward mode the same of tangents.
    pub guarded: Vec<bool>,
    pub upward: Vec<Upward>,
    pub passed: Vec<bool>,
    pub needs: Vec<Need>,
    pub decisions: BTreeMap<Key, Decision>,
    /// The conditions behind each merge that is decided again.
    pub trees: BTreeMap<BlockId, Tree>,
    /// Stores whose mirror puts back what they overwrote, until the reverse sweep is over.
    pub undone: BTreeSet<ValueId>,
    /// Writers that the forward sweep leaves out, since it is the second one.
    pub left_out: BTreeSet<ValueId>,
    pub slots: Vec<Slot>,
    pub loops: Vec<LoopPlan>,
    pub allocs: BTreeMap<ValueId, AllocPlan>,
    pub cleared: BTreeMap<ValueId, Cleared>,
    pub frees: BTreeMap<ValueId, FreePlan>,
    /// Forward mode after the primal.
    pub replay: Option<Replay>,
    /// What the size of the caller's workspace is computed from, where there is one.
    pub workspace: Option<Workspace>,
    /// The returning block.
    pub exit: BlockId,
    /// Arenas hold elements of one type each: the code will be differentiated again.
    pub kinds_apart: bool,
}

impl Plan {
    /// The decision on a key; keys that need none are available.
    pub fn supply(&self, key: Key) -> Supply {
        self.decisions.get(&key).map_or(Supply::Available, |d| d.supply)
    }

    /// The workspace is laid out in this way. Tapes of loops that are counted in advance are arrays then.
    pub fn place(&mut self, workspace: Workspace) {
        for l in workspace.count.iter().flat_map(|count| &count.loops) {
            self.loops[l.index()].storage = Storage::Arena { at: Function::ENTRY };
        }
        self.workspace = Some(workspace);
    }

    /// Whether having `key` again takes `part`.
    pub fn rests_on(&self, key: Key, part: Key) -> bool {
        let mut seen = BTreeSet::from([key]);
        let mut work = vec![key];
        while let Some(key) = work.pop() {
            if key == part {
                return true;
            }
            let parts = self.decisions.get(&key).into_iter().flat_map(|d| d.parts.iter().copied());
            work.extend(parts.filter(|&k| seen.insert(k)));
        }
        false
    }

    pub fn slot(&self, id: SlotId) -> &Slot {
        &self.slots[id.index()]
    }

    /// Bytes of a slot over the whole run, as a formula.
    pub fn slot_bytes(&self, slot: &Slot) -> SizeExpr {
        let runs = slot.scope.map_or(SizeExpr::Const(1), |l| self.loops[l.index()].total_runs.clone());
        SizeExpr::Const(slot.ty.bytes() as i64).mul(runs)
    }

    /// Bytes of all slots over the whole run, as a formula.
    pub fn tape_bytes(&self) -> SizeExpr {
        let slots = self.slots.iter().filter(|slot| !slot.carried);
        slots.fold(SizeExpr::Const(0), |sum, slot| sum.add(self.slot_bytes(slot)))
    }
}
