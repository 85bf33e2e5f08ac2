//! Clang's `__attribute__((annotate("…")))` on functions and global variables.
//!
//! `llvm.global.annotations` is an array of {what, text, file, line, arguments}.

use retrograd_ir::Told;
use retrograd_llvm::Module;
use retrograd_report::{Diagnostic, problems};

use super::{Registered, read};

pub(super) fn read(module: &Module, out: &mut Registered, problems: &mut Vec<Diagnostic>) {
    // On a local variable it would hold at some levels of the compiler only: what is read from the variable is
    // replaced by what was stored there long before this program sees it.
    for call in module.calls_to(|name| name.starts_with("llvm.var.annotation")) {
        let text = call.call_arguments().get(1).copied().and_then(read::string);
        if let Some(text) = text.filter(|t| t.starts_with("enzyme_")) {
            problems.push(problems::annotated_local(&text, call.loc().as_ref()));
        }
    }
    let Some(list) = module.global("llvm.global.annotations").and_then(|g| g.initializer()) else { return };
    for entry in list.operands() {
        let fields = entry.operands();
        let [what, text, ..] = fields[..] else { continue };
        let Some(text) = read::string(text) else { continue };
        let told = match text.as_str() {
            "enzyme_inactive" => Told::Inactive,
            "enzyme_shouldrecompute" => Told::Recompute,
            // Nothing here depends on who frees.
            "enzyme_nofree" => continue,
            other => {
                if let Some(name) = other.strip_prefix("enzyme_function_like=") {
                    if let Err(problem) = read::like(&what, name, what.loc().as_ref(), out) {
                        problems.push(*problem);
                    }
                } else if other.starts_with("enzyme_") {
                    problems.push(problems::unknown_attribute(&what.name(), other, what.loc().as_ref()));
                }
                continue;
            }
        };
        out.told.insert(what.name(), told);
    }
}
