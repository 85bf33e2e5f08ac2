//! What was decided and why, in words: the report of a differentiated function, and diagnostics.
//!
//! From a finished plan and the facts that it was made from, [`describe`] makes plain records, one for
//! each value of the *source*: where it stands, what was done about it, what it costs, who overwrites
//! it, what would remove the cost. The renderings ([`text`], [`json`], [`perf`]) know only the records.
//! [`problems`] turns what the other crates found wrong into a [`Diagnostic`]; all sentences of the
//! project are made in this crate.
//!
//! Nothing here decides anything, nothing names LLVM's interfaces, and emission does not need it.
//! The layout of the text follows the diagnostics of rustc.

pub mod codes;
mod demangle;
pub mod describe;
pub mod diagnostic;
pub mod excerpt;
mod explain;
mod fix;
pub mod json;
mod names;
pub mod perf;
pub mod problems;
pub mod record;
pub mod text;
mod uses;

pub use demangle::demangled;
pub use describe::{describe, forward};
pub use diagnostic::{Diagnostic, Severity};
pub use excerpt::Sources;
pub use explain::explain;
pub use record::{BlockerRecord, Fix, FunctionReport, NeededBy, Record, Report, Residence, SCHEMA};
