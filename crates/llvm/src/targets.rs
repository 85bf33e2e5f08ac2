//! Which functions calls through pointers may reach, asked of the module once.

use std::ptr;

use retrograd_llvm_shim as shim;

use crate::{Module, text};

/// The functions whose addresses a module takes. Valid as long as the module, from which no function that was
/// there at first may be removed.
#[derive(Debug)]
pub struct Targets(*mut shim::Targets);

impl Targets {
    /// Addresses that are only first arguments of functions in `ignored`, or in variables of these names, do not count.
    pub fn of(module: &Module, ignored: &[String]) -> Self {
        let ignored: Vec<_> = ignored.iter().map(|name| text::c_string(name)).collect();
        let raw: Vec<_> = ignored.iter().map(|name| name.as_ptr()).collect();
        let mut out = ptr::null_mut();
        // SAFETY: the module is live and all texts outlive the call.
        unsafe { shim::rgllvm_targets_create(module.raw(), raw.as_ptr(), raw.len(), &mut out) };
        Self(out)
    }

    /// Functions with a body that calls were led to so far.
    pub fn dispatched(&self) -> Vec<String> {
        let mut names = shim::Text::EMPTY;
        // SAFETY: live targets of a live module.
        unsafe { shim::rgllvm_targets_dispatched(self.0, &mut names) };
        text::take(names).lines().map(str::to_owned).collect()
    }

    pub(crate) fn raw(&self) -> *mut shim::Targets {
        self.0
    }
}

impl Drop for Targets {
    fn drop(&mut self) {
        // SAFETY: created above, freed once.
        unsafe { shim::rgllvm_targets_free(self.0) };
    }
}
