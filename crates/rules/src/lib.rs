//! The derivative table.
//!
//! [`table`] holds one row for each operation that has a derivative: arithmetic, conversions, libm and
//! LLVM's math intrinsics. A row says, for each operand, what an adjoint `d` of the result adds to the
//! operand's adjoint. Everything else is computed from that: which primals the reverse sweep needs
//! ([`Row::mentions`]), the tangent (the sum of the contributions with `d` replaced by each operand's
//! tangent), `docs/rules.md`, and a numeric self-test over the row's domain.
//!
//! [`classify`] puts every opcode in one class; [`for_call`] finds the row of a library function by its
//! exact symbol; [`library`] knows functions that allocate, free or carry no derivative.
//!
//! This crate names no LLVM type and never walks a function. How a contribution becomes instructions, and
//! in which precision, is the emitter's business.
//!
//! The shape, rules as data with everything generated from them, is Cranelift's (ISLE); deriving the
//! needed primals from the formula is the "to be recorded" analysis of Hascoët, Naumann and Pascual,
//! "To be recorded analysis in reverse-mode automatic differentiation" (2005).

mod class;
mod expr;
pub mod library;
mod markdown;
mod row;
mod symbol;
pub mod table;

pub use class::{Class, classify};
pub use expr::{Cmp, Expr};
pub use markdown::rules_markdown;
pub use row::{Domain, Mentions, Row, int, real};
pub use symbol::{Symbol, for_call};
