//! The few functions that generated code calls.

use retrograd_llvm::{LlvmError, Module};

const RUNTIME: &str = include_str!("../runtime/runtime.ll");
const DIGAMMA: &str = include_str!("../runtime/digamma.ll");

/// Links the runtime into the module as internal functions. What stays unused is removed by the
/// optimiser's global dead code elimination.
pub fn link_runtime(module: &Module) -> Result<(), LlvmError> {
    if module.function("retrograd.defer").is_some() {
        return Ok(());
    }
    module.link_text(RUNTIME)?;
    module.link_text(DIGAMMA)
}
