//! From text to picture, for the tests.
#![allow(dead_code)] // each test file uses its part

use retrograd_ir::{AliasAnswer, AliasOracle, Op, Question, ValueId};
use retrograd_llvm::{Context, Imported, Module, Oracle, Prepared, import, prepare};

pub struct Fixture {
    pub module: Module,
    pub prepared: Prepared,
    pub imported: Imported,
}

/// Prepares and imports `@f`.
pub fn fixture(ll: &str) -> Fixture {
    let module = Context::new().read(ll.as_bytes(), "test").expect("the test's IR is valid");
    let prepared = prepare(&module, "f", "f.prepared").expect("the function can be prepared");
    module.verify().expect("the prepared module is valid");
    let imported = import(&prepared);
    Fixture { module, prepared, imported }
}

impl Fixture {
    pub fn all(&self, wanted: impl Fn(&Op) -> bool) -> Vec<ValueId> {
        self.imported.function.insts().filter(|(_, op)| wanted(op)).map(|(v, _)| v).collect()
    }

    pub fn loads(&self) -> Vec<ValueId> {
        self.all(|op| matches!(op, Op::Load(_)))
    }

    pub fn stores(&self) -> Vec<ValueId> {
        self.all(|op| matches!(op, Op::Store(_)))
    }

    /// The one load of `@f` against the one writer of it.
    pub fn ask_single(&self) -> AliasAnswer {
        let writers = self.all(|op| matches!(op, Op::Store(_) | Op::Mem(_) | Op::Call(_)));
        let (loads, text) = (self.loads(), self.module.to_text());
        assert_eq!((loads.len(), writers.len()), (1, 1), "{text}");
        let question = Question { load: loads[0], writer: writers[0], next_iteration_only: false };
        Oracle::new(&self.prepared, &self.imported.values).ask(&[question])[0]
    }
}
