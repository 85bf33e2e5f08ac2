//! Safe handles on LLVM: modules, canonical clones, import into [`retrograd_ir`], the alias oracle, the JIT.
//!
//! Everything that knows LLVM stands here and in the C++ shim below; nothing here knows what the functions
//! are wanted for. [`prepare`] makes a private clone in canonical form, [`import`] makes the owned picture of
//! it, and [`Oracle`] answers questions about its memory.

pub mod build;
mod clone;
mod constants;
mod formula;
mod handles;
mod import;
mod iterations;
mod jit;
mod module;
mod oracle;
mod prepare;
mod query;
mod steps;
mod targets;
mod text;
mod types;

pub use clone::{Cloned, clone_body};
pub use handles::{BlockRef, Ty, Value};
pub use import::{Imported, import, import_told};
pub use iterations::{Body, Outlined};
pub use jit::Jit;
pub use module::{CodeKind, Context, LlvmError, Module, ReadError};
pub use oracle::Oracle;
pub use prepare::{AffineFact, Calls, PrepareError, Prepared, TripFact, Versioned, prepare, prepare_calls};
pub use steps::Stepped;
pub use targets::Targets;
