//! From plan to instructions: reverse mode, pairs of augmented and reverse functions, forward mode.
//!
//! Emission obeys. Everything that could be decided is in the [`retrograd_plan::Plan`]: which values
//! have adjoints, where each needed value comes from, where the tape lives, which regions are skipped.
//! What is left is bookkeeping:
//!
//! ```text
//! g(x, dx, n, seed):
//!   clone of the prepared primal, with            mirror of each block, last to first
//!     shadow pointers beside pointers     ───▶      operand adjoints += rule(adjoint, primals)
//!     stores of cached values                       phis: adjoints go to the edge that was taken
//!     iteration numbers of loops                    loops: k counts down, then out to the preheader
//! ```
//!
//! Adjoints of SSA values, loop counters and cached values outside loops live in allocas of the entry
//! block, which LLVM's mem2reg removes; so nothing here builds phis for them.
//!
//! A reversed loop has one entry, `enter`, one header, `top`, which leads to the mirror of the latch or
//! of the exit that was taken, and one way out, from the mirror of its header. Values that belong to an
//! outer loop are looked up in `enter`, once for the whole run of the loop.

mod adjoint;
mod again;
mod apart;
mod attributes;
mod augment;
mod count;
mod custom;
mod fortran_types;
mod frame;
mod globals;
mod lookup;
mod mirror;
mod pair;
mod replay;
mod rule;
mod runtime;
mod steps;
mod sweep;
mod tangent;
mod tape;
mod undo;
mod upward;
mod workspace;

pub use again::emit_again;
pub use count::emit_count;
pub use custom::{CustomPair, emit_call_of, emit_custom_pair, emit_custom_tangent};
pub use globals::clear_shadows;
pub use pair::{Packing, PairHandle, declare_pair, emit_pair};
pub use replay::emit_record;
pub use runtime::link_runtime;
pub use steps::emit_steps;
pub use sweep::{Pairs, Signature, Source, TangentHandle, Tangents, emit_combined, signature};
pub use tangent::{declare_tangent, emit_tangent, emit_tangent_callee, tangent_signature};
pub use workspace::emit_workspace_bytes;

/// A failure of emission: something that the plan should not have let through.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub struct EmitError(pub String);
