//! Questions about memory, and the answers with who gave them.
//!
//! The analyses ask in batches and never see how LLVM answers; tests answer with tables.

use crate::ValueId;

/// Whether two accesses touch the same bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Overlap {
    No,
    May,
    Partial,
    Must,
}

/// Who gave an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Answerer {
    /// LLVM BasicAA: base objects and offsets.
    Basic,
    /// LLVM TBAA: the source language's types.
    Tbaa,
    /// LLVM ScopedNoAliasAA: `restrict`/noalias scopes.
    Scoped,
    /// LLVM GlobalsAA: globals whose address is not taken.
    Globals,
    /// Scalar evolution: ranges and strides.
    Scev,
    /// This project's byte types: a float store cannot hit a pointer or a length.
    ByteTypes,
    /// The call cannot write the memory, by its attributes.
    CallEffects,
    /// The location is never written by anybody (constant memory, invariant load).
    Invariant,
    /// The user promised it (`--assume`); nobody checks it.
    Promise,
    /// A test at run time leads to the code with both accesses only where they do not overlap.
    Check,
    /// Nobody could tell.
    Nobody,
}

/// "May `writer`, run after `load` (in any later iteration too), write bytes that `load` read?"
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Question {
    pub load: ValueId,
    pub writer: ValueId,
    /// Within one iteration of their common loop the writer does not follow the load: it can only come
    /// after it in a later iteration.
    pub next_iteration_only: bool,
}

/// An answer and its author.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AliasAnswer {
    pub overlap: Overlap,
    pub by: Answerer,
}

/// A question with its answer, kept for the report.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Evidence {
    pub question: Question,
    pub answer: AliasAnswer,
}

/// Somebody who can be asked. Answers come in the order of the questions.
pub trait AliasOracle {
    fn ask(&mut self, questions: &[Question]) -> Vec<AliasAnswer>;
}
