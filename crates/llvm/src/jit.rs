//! Running a module's functions inside this process.

use std::ffi::c_char;
use std::ptr;

use retrograd_llvm_shim as shim;

use crate::{LlvmError, Module, text};

/// Compiled code of a module; the addresses it gives are valid as long as it lives.
pub struct Jit {
    raw: *mut shim::Jit,
}

impl Drop for Jit {
    fn drop(&mut self) {
        // SAFETY: created by `Jit::new` and freed once.
        unsafe { shim::rgllvm_jit_free(self.raw) }
    }
}

impl Jit {
    /// Compiles a copy of `module`. `symbols` gives addresses for names it leaves undefined; names found in
    /// neither come from this process (the C library, libm).
    pub fn new(module: &Module, symbols: &[(&str, usize)], opt_level: u32) -> Result<Self, LlvmError> {
        let bitcode = module.to_bitcode();
        let names: Vec<_> = symbols.iter().map(|(name, _)| text::c_string(name)).collect();
        let symbols: Vec<_> = names
            .iter()
            .zip(symbols)
            .map(|(name, (_, address))| shim::Symbol { name: name.as_ptr(), address: *address as u64 })
            .collect();
        let (mut raw, mut error) = (ptr::null_mut(), shim::Text::EMPTY);
        // SAFETY: all arrays and texts outlive the call, which copies what it keeps.
        let status = unsafe {
            shim::rgllvm_jit_create(
                bitcode.as_ptr().cast::<c_char>(),
                bitcode.len(),
                symbols.as_ptr(),
                symbols.len(),
                opt_level,
                &mut raw,
                &mut error,
            )
        };
        if status == shim::OK { Ok(Self { raw }) } else { Err(LlvmError(text::take(error))) }
    }

    /// The address of a function or variable; compiles on demand.
    pub fn address(&self, name: &str) -> Result<usize, LlvmError> {
        let name = text::c_string(name);
        let (mut address, mut error) = (0, shim::Text::EMPTY);
        // SAFETY: the engine is live.
        let status = unsafe { shim::rgllvm_jit_lookup(self.raw, name.as_ptr(), &mut address, &mut error) };
        if status == shim::OK { Ok(address as usize) } else { Err(LlvmError(text::take(error))) }
    }
}
