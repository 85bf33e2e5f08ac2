//! Opcodes, constants, callees.

use crate::BlockId;

/// Floating-point arithmetic with a row in the rule table.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Arith {
    FNeg,
    FAdd,
    FSub,
    FMul,
    FDiv,
    FRem,
}

/// Integer arithmetic. It carries no derivative, but the reverse sweep may have to redo it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum IntOp {
    Add,
    Sub,
    Mul,
    UDiv,
    SDiv,
    URem,
    SRem,
    Shl,
    LShr,
    AShr,
    And,
    Or,
    Xor,
}

/// Conversions.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Cast {
    Trunc,
    ZExt,
    SExt,
    FpToUi,
    FpToSi,
    UiToFp,
    SiToFp,
    FpTrunc,
    FpExt,
    PtrToInt,
    IntToPtr,
    BitCast,
    AddrSpaceCast,
}

/// What a load or store says of itself.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct MemInfo {
    pub volatile: bool,
    pub atomic: bool,
    /// The memory holds this value for the whole run (`invariant.load`, constant memory).
    pub invariant: bool,
    /// Name of the accessed scalar type in the TBAA tag, if there is one.
    pub tbaa: Option<String>,
}

/// Block operations on memory.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum MemOp {
    /// operands: destination, source, bytes
    Copy,
    /// operands: destination, source, bytes
    Move,
    /// operands: destination, byte value, bytes
    Set,
}

/// Whom a call calls.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Callee {
    /// A function or intrinsic by its symbol; `defined` when its body is in the module.
    Named { name: String, defined: bool },
    /// The address is the last operand.
    Indirect,
}

/// What the user, or the planner, said of a function. It goes before its body and before what is known of its name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Told {
    /// It has derivative functions of its own.
    Derivative,
    /// It moves no derivative.
    Inactive,
    /// Its derivative is that of the library function so named.
    Like(String),
    /// It returns fresh memory of as many bytes as this argument says.
    Allocates { size: u8 },
    /// It gives back the memory that this argument points to.
    Frees { arg: u8 },
    /// Its result is to be computed again, not kept.
    Recompute,
    /// It is the body of a loop of its caller. The reverse sweep runs the part of it again that it needs, and that
    /// takes the arguments so marked.
    Iteration { wanted: Vec<bool> },
    /// It runs a range of the iterations of a loop. Behind its first two arguments stand as many pairs of a pointer and a
    /// number of bytes as `pieces` says: memory that a run may write and another run read. The first `pointers` of
    /// them hold one pointer each. All that the reverse sweep keeps for it stays below `budget` bytes.
    Steps { pieces: u32, pointers: u32, budget: u64 },
}

/// What LLVM knows of a call's effects, and what the user said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CallInfo {
    pub callee: Callee,
    pub may_read: bool,
    pub may_write: bool,
    /// Touches no memory but what its pointer arguments reach.
    pub only_arguments: bool,
    pub no_return: bool,
    pub told: Option<Told>,
    /// One way on from a call through a pointer: it may be another that is taken.
    pub one_of_several: bool,
}

/// What an instruction does. Operand order is LLVM's unless said otherwise.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Op {
    Arith(Arith),
    Int(IntOp),
    ICmp,
    FCmp,
    Cast(Cast),
    /// operands: condition, value if true, value if false
    Select,
    Freeze,
    /// One operand for each predecessor, in the order of `incoming`.
    Phi {
        incoming: Vec<BlockId>,
    },
    /// operands: base, then indices. Address = base + offset + Σ operand[i]·scale over `terms`.
    Gep {
        offset: i64,
        terms: Vec<(u32, i64)>,
    },
    /// operands: address
    Load(MemInfo),
    /// operands: value, address
    Store(MemInfo),
    /// Adds to a float in memory in one step, or subtracts; the result is what was there. operands: address, value
    AtomicAdd {
        negated: bool,
    },
    /// Bytes when constant; operands: element count. `static_entry`: in the entry block, of constant size.
    Alloca {
        bytes: Option<u64>,
        static_entry: bool,
    },
    Mem(MemOp),
    /// operands: arguments; then the address, if it is computed
    Call(CallInfo),
    ExtractValue(Vec<u32>),
    InsertValue(Vec<u32>),
    /// operands: vector, index
    ExtractElement,
    /// operands: vector, element, index
    InsertElement,
    /// Lane of the concatenated operands for each result lane; -1 is poison.
    Shuffle(Vec<i32>),
    Br,
    /// operands: condition; successors: if true, if false
    CondBr,
    /// operands: value or nothing
    Ret,
    Unreachable,
    /// Says something to the optimiser only (assume, lifetime, debug).
    Marker,
    /// What has no picture here; the LLVM name of it.
    Unsupported(String),
}

impl CallInfo {
    /// How many of the call's `operands` are arguments.
    pub fn argument_count(&self, operands: usize) -> usize {
        operands - usize::from(self.callee == Callee::Indirect)
    }
}

impl Const {
    /// Whether it is a variable that can have a shadow beside it: one of this module. Code stands for itself.
    pub fn can_have_twin(&self) -> bool {
        let data =
            |kind: &GlobalKind| matches!(kind, GlobalKind::Constant | GlobalKind::Mutable | GlobalKind::Internal);
        matches!(self, Self::Global { kind, defined: true, .. } if data(kind))
    }

    /// Whether it is a variable of this module that is written.
    pub fn is_own_variable(&self) -> bool {
        self.can_have_twin() && !matches!(self, Self::Global { kind: GlobalKind::Constant, .. })
    }

    /// Whether it is a variable that functions of other modules may write.
    pub fn others_may_write(&self) -> bool {
        matches!(self, Self::Global { kind: GlobalKind::Mutable, .. })
    }
}

impl Op {
    pub fn is_terminator(&self) -> bool {
        matches!(self, Self::Br | Self::CondBr | Self::Ret | Self::Unreachable)
    }
}

/// What memory a global stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GlobalKind {
    Function,
    /// A variable that nothing writes.
    Constant,
    /// A constant table of functions, as each class has one. Holds no data.
    Code,
    /// A variable that other modules can name.
    Mutable,
    /// A variable of which the user said that it carries no derivative.
    Inactive,
    /// A variable that only this module can name, and writes.
    Internal,
}

/// Constants.
#[derive(Clone, Debug, PartialEq)]
pub enum Const {
    /// Value, sign-extended; wider ones are `Other`.
    Int(i64),
    Float(f64),
    Null,
    /// undef or poison
    Undef,
    Global {
        name: String,
        kind: GlobalKind,
        /// Whether this module has the variable itself, and not only its name.
        defined: bool,
    },
    /// Aggregates, vectors and what else LLVM has.
    Other,
}
