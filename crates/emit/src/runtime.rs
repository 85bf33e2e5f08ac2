//! The few functions that generated code calls.

use retrograd_llvm::{LlvmError, Module, Value};

use crate::fortran_types;

const RUNTIME: &str = include_str!("../runtime/runtime.ll");
const DIGAMMA: &str = include_str!("../runtime/digamma.ll");
/// Bodies of library functions, linked where the module calls one of them.
const BODIES: &[&str] = &[
    include_str!("../runtime/math.ll"),
    include_str!("../runtime/containers.ll"),
    include_str!("../runtime/library.ll"),
    FORTRAN,
];
const FORTRAN: &str = include_str!("../runtime/fortran.ll");

/// Links the runtime into the module as internal functions. What stays unused is removed by the
/// optimiser's global dead code elimination.
pub fn link_runtime(module: &Module) -> Result<(), LlvmError> {
    // A module that was here before has some of them already; their users get the new ones.
    let is_own = |f: &Value| f.name().starts_with("retrograd.") && !f.is_declaration();
    let before: Vec<(String, Value)> = module.functions().into_iter().filter(is_own).map(|f| (f.name(), f)).collect();
    let bodies: Vec<&str> = BODIES.iter().copied().filter(|text| has_body_for(module, text)).collect();
    let types = bodies.contains(&FORTRAN).then(|| fortran_types::functions(module));
    for text in [RUNTIME, DIGAMMA].into_iter().chain(bodies).chain(types.as_deref()) {
        // The linker drops internal functions that nothing calls yet, so they become internal afterwards.
        module.link_text(&text.replace("define internal", "define"))?;
    }
    for (name, old) in before {
        if let Some(new) = module.function(&name).filter(|new| *new != old) {
            old.replace_uses(new);
            old.delete_function();
        }
    }
    for function in module.functions() {
        let name = function.name();
        if name.starts_with("retrograd.") && !function.is_declaration() {
            function.set_internal();
            if INLINED.contains(&name.as_str()) {
                function.add_function_attribute("alwaysinline");
            }
        }
    }
    Ok(())
}

/// Whether the module calls a library function of which `text` has a body.
fn has_body_for(module: &Module, text: &str) -> bool {
    let declared = module.functions().into_iter().filter(|f| f.is_declaration() && f.has_uses());
    declared.into_iter().any(|f| text.contains(&format!("@retrograd.body.{}(", f.name())))
}

/// Helpers that run once an iteration.
const INLINED: &[&str] = &["retrograd.page", "retrograd.new_page"];
