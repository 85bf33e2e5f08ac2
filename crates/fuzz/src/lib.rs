//! Random programs and damaged modules against the tool.
//!
//! [`generate`] makes a program of a seed, [`emit`] writes it as LLVM IR with `fd` directives, [`check`] holds
//! the derivatives against each other and against finite differences, [`crew`] does so for many
//! seeds in processes that may die, [`reduce`] makes a failing program small; `compiler`
//! asks whether it is LLVM that fails. [`mutate`] damages valid modules.
//! The idea of programs that are defined by construction is Csmith's (Yang, Chen, Eide and Regehr, 2011).
//!
//! Nothing depends on this crate. It has no expectations of its own: what is wrong is that two answers
//! differ.

pub mod ast;
pub mod check;
mod compiler;
pub mod crew;
pub mod emit;
mod emit_stmt;
mod emit_value;
mod expressions;
pub mod generate;
pub mod mutate;
pub mod reduce;
pub mod rng;
mod runs;
