//! An owned picture of one function, as the analyses and the planner see it.
//!
//! `llvm::import` makes it from a prepared LLVM function; nothing here names LLVM, and nothing changes
//! after import. Ids are dense, so facts are vectors indexed by them. The LLVM value behind each
//! [`ValueId`] is kept by the importer, outside this crate.
//!
//! The picture holds what differentiation asks about: opcodes, types with byte sizes, the control-flow
//! graph, natural loops with trip counts, source locations, and where the bytes of an address come
//! from. What it cannot hold is listed in [`Function::gaps`], never guessed.

mod cfg;
mod function;
mod ids;
mod loc;
mod op;
mod oracle;
mod size;
mod types;
mod users;

pub use cfg::{Dominators, PostDominators, reverse_postorder};
pub use function::{
    Affine, Block, Function, Gap, GapKind, Hint, HintKind, Initial, Later, Loop, TripCount, Value, ValueKind,
};
pub use ids::{BlockId, LoopId, ValueId};
pub use loc::Loc;
pub use op::{Arith, CallInfo, Callee, Cast, Const, GlobalKind, IntOp, MemInfo, MemOp, Op, Told};
pub use oracle::{AliasAnswer, AliasOracle, Answerer, Evidence, Overlap, Question};
pub use size::SizeExpr;
pub use types::{FloatKind, Type};
pub use users::Users;
