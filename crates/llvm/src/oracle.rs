//! LLVM's answers about memory.
//!
//! The analyses are asked one after the other, so the answer names its author: the language's types, scopes
//! and globals need no loop reasoning; scalar evolution is asked last. Questions hold across iterations: two
//! uses of one SSA value may be two addresses.

use std::ptr;

use retrograd_ir::{AliasAnswer, AliasOracle, Answerer, Overlap, Question};
use retrograd_llvm_shim as shim;

use crate::{Prepared, Value};

/// Alias analysis of one prepared function, which must not change meanwhile.
pub struct Oracle {
    raw: *mut shim::Oracle,
    /// By `ValueId`.
    values: Vec<Value>,
}

impl Drop for Oracle {
    fn drop(&mut self) {
        // SAFETY: created by `Oracle::new` (or null, which is nothing) and freed once.
        unsafe { shim::rgllvm_oracle_free(self.raw) }
    }
}

impl Oracle {
    /// `values` is [`crate::Imported::values`] of the same function.
    pub fn new(prepared: &Prepared, values: &[Value]) -> Self {
        let mut raw = ptr::null_mut();
        // SAFETY: a live function with a body. On failure `raw` stays null, and every answer is "may".
        unsafe { shim::rgllvm_oracle_create(prepared.function.0, &mut raw) };
        Self { raw, values: values.to_vec() }
    }
}

const UNKNOWN: AliasAnswer = AliasAnswer { overlap: Overlap::May, by: Answerer::Nobody };

/// Numbers of `shim.h`; one that is not known there says nothing.
fn answer(raw: shim::Answer) -> AliasAnswer {
    let overlap = match raw.overlap {
        0 => Overlap::No,
        2 => Overlap::Partial,
        3 => Overlap::Must,
        _ => Overlap::May,
    };
    let by = match raw.by {
        0 => Answerer::Basic,
        1 => Answerer::Tbaa,
        2 => Answerer::Scoped,
        3 => Answerer::Globals,
        4 => Answerer::Scev,
        5 => Answerer::CallEffects,
        6 => Answerer::Invariant,
        7 => Answerer::Nobody,
        8 => Answerer::Check,
        _ => return UNKNOWN,
    };
    AliasAnswer { overlap, by }
}

impl AliasOracle for Oracle {
    fn ask(&mut self, questions: &[Question]) -> Vec<AliasAnswer> {
        if self.raw.is_null() {
            return vec![UNKNOWN; questions.len()];
        }
        let raw: Vec<shim::Question> = questions
            .iter()
            .map(|q| shim::Question { load: self.values[q.load.index()].0, writer: self.values[q.writer.index()].0 })
            .collect();
        let mut answers = vec![shim::Answer { overlap: 1, by: 7 }; raw.len()];
        // SAFETY: the oracle is live, and both arrays have `raw.len()` elements.
        unsafe { shim::rgllvm_oracle_ask(self.raw, raw.as_ptr(), raw.len(), answers.as_mut_ptr()) };
        answers.into_iter().map(answer).collect()
    }
}
