//! After emission: helpers and interface are removed, the generated functions optimised, all verified.

use std::time::Instant;

use retrograd_llvm::{Module, Value};
use retrograd_report::problems;

use crate::pipeline::Pipeline;
use crate::registration::is_registration;
use crate::request::{is_interface, restore_inactive_calls};
use crate::{Failure, Stage, bodies};

/// From so many blocks on a function is large: [`LARGE_PASSES`] are run over it, and its variables become values by
/// ways of our own, as LLVM's take time with the square of the function's size.
const LARGE: usize = 1000;

/// Function passes for the generated functions; the user's own functions are left as they are.
fn pipeline(level: u8, blocks: usize) -> Option<&'static str> {
    match level {
        0 => None,
        1 => Some("sroa,early-cse<memssa>,instcombine<no-verify-fixpoint>,simplifycfg,loop-mssa(licm),simplifycfg,dce"),
        _ if blocks >= LARGE => Some(LARGE_PASSES),
        _ => Some(
            "sroa,early-cse<memssa>,instcombine<no-verify-fixpoint>,simplifycfg,reassociate,\
             loop-mssa(loop-instsimplify,loop-simplifycfg,licm,loop-rotate,licm,simple-loop-unswitch),\
             simplifycfg,instcombine<no-verify-fixpoint>,loop(loop-idiom,indvars,loop-deletion,loop-unroll-full),\
             sroa,gvn,sccp,bdce,instcombine<no-verify-fixpoint>,dse,loop-mssa(licm),adce,simplifycfg,\
             instcombine<no-verify-fixpoint>,loop-distribute,loop-vectorize,loop-load-elim,\
             instcombine<no-verify-fixpoint>,simplifycfg,slp-vectorizer,vector-combine,\
             instcombine<no-verify-fixpoint>,loop-unroll,instcombine<no-verify-fixpoint>,loop-mssa(licm),\
             simplifycfg,dce",
        ),
    }
}

/// The same for a large function, without what was seen to take three times the time and more for twice the size:
/// * `instcombine` compares each branch with all uses of its condition, and each value with all conditions on
///   it; a hundred loops up to `n` have hundreds of both, and vectorised ones thrice as many. `instsimplify` makes
///   no new instructions, but finds the same zeros and ones.
/// * `gvn` looks for a load's value in all blocks before it, and at all addresses that are made of the same
///   pointer. `early-cse` finds what is loaded or stored in a block above.
/// * `indvars`, which the clone went through, `loop-idiom` and `loop-load-elim` ask scalar evolution about each loop
///   in turn, and what it knows of a formula is a list with an entry for each loop.
/// * `sccp`, `simple-loop-unswitch`, `loop-distribute`, `loop-unroll` and `slp-vectorizer`.
const LARGE_PASSES: &str = "sroa,early-cse<memssa>,instsimplify,simplifycfg,reassociate,\
     loop-mssa(loop-instsimplify,loop-simplifycfg,licm,loop-rotate,licm),\
     simplifycfg,instsimplify,loop(loop-deletion,loop-unroll-full),\
     sroa,early-cse<memssa>,bdce,dse,loop-mssa(licm),adce,simplifycfg,\
     loop-vectorize,early-cse,instsimplify,simplifycfg,loop-mssa(licm),simplifycfg,dce";

pub(crate) fn finish(module: &Module, run: &mut Pipeline<'_>) -> Result<(), Failure> {
    for clone in run.take_clones() {
        clone.delete_function();
    }
    run.remove_idle_bodies();
    let mut generated = run.generated.clone();
    verified(module, &generated)?;
    if run.options().print_all || run.options().print_after.contains(&Stage::Emit) {
        print(run, &generated, "as emitted");
    }
    restore_inactive_calls(module);
    remove_interface(module);
    if run.options().fast_math {
        generated.iter().flat_map(|f| f.instructions()).for_each(Value::set_fast_math);
    }
    bodies::forget(module);
    let start = Instant::now();
    let internal = |e: retrograd_llvm::LlvmError| Failure::internal(e.to_string());
    let level = run.options().opt_level;
    if level > 0 {
        module.run_passes("always-inline").map_err(internal)?;
        generated.retain(|f| !run.is_taken_in(*f));
    }
    for &function in &generated {
        let blocks = function.blocks().len();
        if let Some(passes) = pipeline(level, blocks) {
            function.sink_first_values();
            if blocks >= LARGE {
                function.promote_variables();
            }
            module.run_passes_on(function, passes).map_err(internal)?;
        }
    }
    remove_unused_helpers(module, &mut generated);
    run.note("optimise", start);
    if run.options().print_all {
        print(run, &generated, "optimised");
    }
    verified(module, &generated)
}

fn print(run: &mut Pipeline<'_>, generated: &[Value], when: &str) {
    for function in generated {
        run.log.push_str(&format!("; ---- {} {when} ----\n{}\n", function.name(), function.printed()));
    }
}

fn verified(module: &Module, generated: &[Value]) -> Result<(), Failure> {
    module.verify().map_err(|e| {
        let names: Vec<String> = generated.iter().map(|f| f.name()).collect();
        Failure { diagnostics: vec![problems::invalid_result(&names.join(", "), &e.to_string())], internal: true }
    })
}

/// Declarations of the requests and annotations, once nothing uses them.
fn remove_interface(module: &Module) {
    for f in module.functions() {
        if f.is_declaration() && !f.has_uses() && is_interface(&f.name()) {
            f.delete_function();
        }
    }
    for g in module.globals() {
        if !g.has_uses() && (is_interface(&g.name()) || is_registration(&g.name())) {
            g.delete_global();
        }
    }
}

/// Functions of our own that nothing calls; each may have been the last user of another.
fn remove_unused_helpers(module: &Module, generated: &mut Vec<Value>) {
    loop {
        let unused: Vec<Value> =
            module.functions().into_iter().filter(|f| f.name().starts_with("retrograd.") && !f.has_uses()).collect();
        if unused.is_empty() {
            return;
        }
        generated.retain(|f| !unused.contains(f));
        unused.into_iter().for_each(Value::delete_function);
    }
}
