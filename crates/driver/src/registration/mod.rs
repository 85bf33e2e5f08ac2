//! What the user registers: derivatives of their own for functions, and what functions and variables are.
//!
//! Registrations are global variables whose name says what they register and whose constant initialiser lists the
//! functions ([`read`]), or clang's annotations ([`annotations`]). Nothing is looked up by the name of the
//! registered function; what is listed counts, through casts and aliases. All that is wrong is reported at once.

mod annotations;
mod read;
mod signature;

use std::collections::BTreeMap;

use retrograd_emit::CustomPair;
use retrograd_ir::Told;
use retrograd_llvm::{Module, Value};
use retrograd_report::Diagnostic;

use crate::spec::Mode;

/// Part of the names of registrations, for cleaning up.
pub(crate) use read::is_registration;

/// A user's forward-mode function.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Forward {
    pub function: Value,
    /// It returns the result and its tangent, not the tangent alone.
    pub with_primal: bool,
}

/// Everything that was registered, by symbol.
#[derive(Debug, Default)]
pub(crate) struct Registered {
    pub gradients: BTreeMap<String, CustomPair>,
    pub derivatives: BTreeMap<String, Forward>,
    /// What holds in both modes.
    told: BTreeMap<String, Told>,
}

impl Registered {
    pub fn read(module: &Module) -> (Self, Vec<Diagnostic>) {
        let mut out = Self::default();
        let mut problems = Vec::new();
        read::globals(module, &mut out, &mut problems);
        annotations::read(module, &mut out, &mut problems);
        (out, problems)
    }

    /// What is told of each symbol when functions are differentiated in this mode. A function with a body and no
    /// rule for this mode is code like any other; one without either has no derivative.
    pub fn told(&self, mode: Mode) -> BTreeMap<String, Told> {
        let mut out = self.told.clone();
        let names: Vec<&String> = match mode {
            Mode::Forward => self.derivatives.keys().collect(),
            Mode::Reverse | Mode::Split => self.gradients.keys().collect(),
        };
        out.extend(names.into_iter().map(|name| (name.clone(), Told::Derivative)));
        out
    }

    /// Whether calls of a function are understood without its body.
    pub fn knows(&self, name: &str) -> bool {
        self.gradients.contains_key(name) || self.derivatives.contains_key(name) || self.told.contains_key(name)
    }

    /// The user's functions that stand behind a call of each name.
    pub fn all_behind(&self) -> BTreeMap<String, Vec<Value>> {
        let mut out: BTreeMap<String, Vec<Value>> = BTreeMap::new();
        for (name, custom) in &self.gradients {
            out.entry(name.clone()).or_default().extend([custom.augmented, custom.reverse]);
        }
        for (name, forward) in &self.derivatives {
            out.entry(name.clone()).or_default().push(forward.function);
        }
        out
    }

    /// Of a function with rules: one that only calls it, which can be differentiated by those rules.
    pub fn callable(&self, module: &Module, function: Value) -> Value {
        let name = function.name();
        if !self.knows(&name) {
            return function;
        }
        let caller = format!("retrograd.call.{name}");
        module.function(&caller).unwrap_or_else(|| retrograd_emit::emit_call_of(module, function, &caller))
    }
}
