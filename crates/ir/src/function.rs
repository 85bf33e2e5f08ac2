//! The function, its blocks, loops and values.

use smallvec::SmallVec;

use crate::{BlockId, Const, FloatKind, Loc, LoopId, Op, SizeExpr, Type, ValueId};

/// Where a value comes from.
#[derive(Clone, Debug, PartialEq)]
pub enum ValueKind {
    /// Position in the signature.
    Param(u32),
    Const(Const),
    Inst {
        op: Op,
        operands: SmallVec<[ValueId; 3]>,
        block: BlockId,
        /// Reciprocal-throughput cost by LLVM's cost model; an add is 1.
        cost: u32,
    },
}

/// A value: a parameter, a constant or an instruction.
#[derive(Clone, Debug, PartialEq)]
pub struct Value {
    pub kind: ValueKind,
    pub ty: Type,
    /// The source variable by debug info, else LLVM's name, else nothing.
    pub name: Option<String>,
    pub loc: Option<Loc>,
}

/// A basic block; its last instruction is the terminator.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Block {
    pub insts: Vec<ValueId>,
    pub preds: Vec<BlockId>,
    pub succs: Vec<BlockId>,
    /// The innermost loop around it.
    pub in_loop: Option<LoopId>,
    /// Every path from here ends in `unreachable` (abort, panic).
    pub dead_end: bool,
}

/// How often a loop's back edge is taken in one run of the loop.
#[derive(Clone, Debug, PartialEq)]
pub struct TripCount {
    /// An i64 value: back edges taken; the header runs once more. -1 where it is known at `at` that the
    /// loop is not entered. It is computed at the end of `at`.
    pub back_edges: ValueId,
    /// The outermost block at whose end it is known.
    pub at: BlockId,
    /// Header runs, as a formula for the report.
    pub header_runs: SizeExpr,
}

/// A header phi that is `start + k·step` in iteration k (k from 0), by scalar evolution.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Affine {
    pub phi: ValueId,
    pub start: ValueId,
    /// Bytes for a pointer, units for an integer.
    pub step: i64,
}

/// A natural loop in LLVM's simplified form: one preheader, one latch, exits of its own.
#[derive(Clone, Debug, PartialEq)]
pub struct Loop {
    pub header: BlockId,
    pub preheader: BlockId,
    pub latch: BlockId,
    /// Blocks inside with an edge to the outside, without those that end in dead ends.
    pub exiting: Vec<BlockId>,
    /// Their targets outside, each once.
    pub exits: Vec<BlockId>,
    pub parent: Option<LoopId>,
    /// 1 for an outermost loop.
    pub depth: u32,
    /// None: dynamic, to be counted at run time.
    pub trip: Option<TripCount>,
    pub affine: Vec<Affine>,
}

/// Why something has no picture.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum GapKind {
    Instruction,
    ControlFlow,
    Type,
}

/// Something that import could not represent; an error only if derivatives touch it.
#[derive(Clone, Debug, PartialEq)]
pub struct Gap {
    pub kind: GapKind,
    pub at: Option<ValueId>,
    pub what: String,
    pub loc: Option<Loc>,
}

/// What the module says some bytes are, apart from how this function accesses them: by the type of a local, by
/// type-based aliasing, by debug information.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HintKind {
    /// A whole number, or padding.
    Integer,
    Pointer,
    Float(FloatKind),
}

/// `bytes` bytes at `offset` from `pointer`, again at each multiple of the stride if there is one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Hint {
    pub pointer: ValueId,
    pub offset: i64,
    pub bytes: u64,
    pub stride: i64,
    pub kind: HintKind,
}

/// The variable `global` starts with a pointer at `offset`: to `target_offset` in the variable `target`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Initial {
    pub global: ValueId,
    pub offset: i64,
    pub target: ValueId,
    pub target_offset: i64,
}

/// The variable `global` may hold the address of `target` when the function is called, because the module stores it
/// there; of anything, if there is no target. `loc` is where.
#[derive(Clone, Debug, PartialEq)]
pub struct Later {
    pub global: ValueId,
    pub target: Option<ValueId>,
    pub loc: Option<Loc>,
}

/// One function, whole.
#[derive(Clone, Debug, PartialEq)]
pub struct Function {
    /// Symbol in the user's module.
    pub name: String,
    /// Block 0 is the entry.
    pub blocks: Vec<Block>,
    pub values: Vec<Value>,
    pub params: Vec<ValueId>,
    pub ret: Type,
    pub loops: Vec<Loop>,
    pub gaps: Vec<Gap>,
    pub hints: Vec<Hint>,
    pub initials: Vec<Initial>,
    pub later: Vec<Later>,
    /// Where the function itself stands in the source.
    pub loc: Option<Loc>,
}

impl Function {
    pub const ENTRY: BlockId = BlockId(0);

    /// Control flow alone.
    pub fn of_blocks(blocks: Vec<Block>) -> Self {
        Self {
            name: String::new(),
            blocks,
            values: Vec::new(),
            params: Vec::new(),
            ret: Type::Void,
            loops: Vec::new(),
            gaps: Vec::new(),
            hints: Vec::new(),
            initials: Vec::new(),
            later: Vec::new(),
            loc: None,
        }
    }

    pub fn value(&self, v: ValueId) -> &Value {
        &self.values[v.index()]
    }

    pub fn block(&self, b: BlockId) -> &Block {
        &self.blocks[b.index()]
    }

    pub fn loop_(&self, l: LoopId) -> &Loop {
        &self.loops[l.index()]
    }

    pub fn ty(&self, v: ValueId) -> &Type {
        &self.value(v).ty
    }

    /// The opcode, if `v` is an instruction.
    pub fn op(&self, v: ValueId) -> Option<&Op> {
        match &self.value(v).kind {
            ValueKind::Inst { op, .. } => Some(op),
            _ => None,
        }
    }

    /// The operands; none for parameters and constants.
    pub fn operands(&self, v: ValueId) -> &[ValueId] {
        match &self.value(v).kind {
            ValueKind::Inst { operands, .. } => operands,
            _ => &[],
        }
    }

    /// The block of an instruction.
    pub fn block_of(&self, v: ValueId) -> Option<BlockId> {
        match self.value(v).kind {
            ValueKind::Inst { block, .. } => Some(block),
            _ => None,
        }
    }

    /// The innermost loop around the definition of `v`; parameters and constants have none.
    pub fn loop_of(&self, v: ValueId) -> Option<LoopId> {
        self.block_of(v).and_then(|b| self.block(b).in_loop)
    }

    pub fn constant(&self, v: ValueId) -> Option<&Const> {
        match &self.value(v).kind {
            ValueKind::Const(c) => Some(c),
            _ => None,
        }
    }

    pub fn terminator(&self, b: BlockId) -> Option<ValueId> {
        self.block(b).insts.last().copied()
    }

    pub fn block_ids(&self) -> impl Iterator<Item = BlockId> + use<> {
        (0..self.blocks.len()).map(BlockId::new)
    }

    pub fn loop_ids(&self) -> impl DoubleEndedIterator<Item = LoopId> + use<> {
        (0..self.loops.len()).map(LoopId::new)
    }

    pub fn value_ids(&self) -> impl Iterator<Item = ValueId> + use<> {
        (0..self.values.len()).map(ValueId::new)
    }

    /// All instructions with their opcodes, block by block.
    pub fn insts(&self) -> impl Iterator<Item = (ValueId, &Op)> {
        self.blocks.iter().flat_map(|b| b.insts.iter()).filter_map(|&v| self.op(v).map(|op| (v, op)))
    }

    /// How often a loop's header runs in one run of the loop, if that is a constant. (The formula of a
    /// trip count is for readers: names in it may stand for several values.)
    pub fn constant_runs(&self, l: LoopId) -> Option<u64> {
        let trip = self.loop_(l).trip.as_ref()?;
        match self.constant(trip.back_edges) {
            Some(Const::Int(n)) => u64::try_from(*n).ok()?.checked_add(1),
            _ => None,
        }
    }

    /// `inner` itself and the loops around it, inside out.
    pub fn loops_around(&self, inner: Option<LoopId>) -> impl Iterator<Item = LoopId> + '_ {
        std::iter::successors(inner, |&l| self.loop_(l).parent)
    }

    /// Whether `outer` is `inner` or around it; `None` is the function body.
    pub fn encloses(&self, outer: Option<LoopId>, inner: Option<LoopId>) -> bool {
        outer.is_none() || self.loops_around(inner).any(|l| Some(l) == outer)
    }

    /// The loop directly inside `outer` on the way to `inner`.
    pub fn child_towards(&self, outer: Option<LoopId>, inner: LoopId) -> Option<LoopId> {
        self.loops_around(Some(inner)).find(|&l| self.loop_(l).parent == outer)
    }
}
