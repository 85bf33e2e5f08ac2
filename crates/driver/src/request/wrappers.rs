//! Requests in functions that get what they ask about as an argument.
//!
//! ```c
//! double slope(double (*f)(double), double x) { return __enzyme_autodiff((void *)f, x); }
//! ```
//!
//! In unoptimised code the callers know more than the request: which function it is, or which annotation stands
//! before an argument. So the wrapper is taken into its callers, and whatever hides the value on the way (a
//! `std::forward`, a function that returns a reference) into the wrapper, until the request can be read. What is
//! left of a wrapper that other modules may call stops the program; that is said in a warning.

use retrograd_llvm::{Module, Value};
use retrograd_report::{Diagnostic, problems};

use super::table::{annotation, is_request};
use super::{called, function_of};
use crate::Failure;

/// Wrappers in wrappers, and what stands between: enough for any program, and an end for those that call themselves.
const STEPS: usize = 256;

/// What is to be taken in.
enum Step {
    /// This call, into its function.
    Call(Value),
    /// All calls of this function, into their functions.
    CallsOf(Value),
}

/// Takes wrappers into their callers. Returned are warnings on what is left of them.
pub fn open(module: &Module) -> Result<Vec<Diagnostic>, Failure> {
    let mut opened: Vec<Value> = Vec::new();
    for _ in 0..STEPS {
        let step = module.calls_to(is_request).into_iter().find_map(|call| obstacle(module, call, &opened));
        match step {
            Some(Step::Call(call)) => {
                let holder = call.parent_function();
                if !call.into_call().inline_call() {
                    break;
                }
                tidy(module, holder)?;
            }
            Some(Step::CallsOf(wrapper)) => {
                opened.push(wrapper);
                for holder in take_in(module, wrapper) {
                    tidy(module, holder)?;
                }
                if !wrapper.has_uses() && wrapper.is_discardable() {
                    opened.pop();
                    wrapper.delete_function();
                }
            }
            None => break,
        }
    }
    let mut warnings = Vec::new();
    let (readable, open): (Vec<Value>, Vec<Value>) =
        module.calls_to(is_request).into_iter().partition(|call| called(*call, None).is_ok());
    for call in open {
        // The compiler may have taken it into its callers before.
        let wrapper = call.parent_function();
        let first = usize::from(call.call_has_attribute(0, "sret"));
        let asks_for = call.call_arguments().get(first).copied().map(|f| source_of(f, call, true));
        let left_over = !readable.is_empty() && !wrapper.has_uses() && matches!(asks_for, Some(Hidden::Parameter(_)));
        if opened.contains(&wrapper) || left_over {
            warnings.push(close(module, wrapper, call)?);
        }
    }
    Ok(warnings)
}

fn tidy(module: &Module, function: Value) -> Result<(), Failure> {
    function.remove_function_attribute("optnone");
    module.run_passes_on(function, "sroa,early-cse,instsimplify").map_err(|e| Failure::internal(e.to_string()))
}

/// Takes a wrapper into all its callers, which are returned.
fn take_in(module: &Module, wrapper: Value) -> Vec<Value> {
    let name = wrapper.name();
    let mut holders = Vec::new();
    for call in module.calls_to(|callee| callee == name) {
        let holder = call.parent_function();
        if holder != wrapper && call.into_call().inline_call() && !holders.contains(&holder) {
            holders.push(holder);
        }
    }
    holders
}

/// What hides the function of a request, or an annotation.
fn obstacle(module: &Module, call: Value, opened: &[Value]) -> Option<Step> {
    let given = call.call_arguments();
    let first = usize::from(call.call_has_attribute(0, "sret"));
    let holder = call.parent_function();
    let own =
        || module.calls_to(|callee| callee == holder.name()).into_iter().filter(|c| c.parent_function() != holder);
    for (i, &value) in given.iter().enumerate().skip(first) {
        if annotation(value).is_some()
            || i > first && value.ty().is_float()
            || i == first && function_of(value).is_some()
        {
            continue;
        }
        match source_of(value, call, i == first) {
            Hidden::Call(inner) => return Some(Step::Call(inner)),
            Hidden::Parameter(at) if !opened.contains(&holder) => {
                let told = |c: Value| c.call_arguments().get(at).is_some_and(|v| annotation(*v).is_some());
                if own().next().is_some() && (i == first || own().any(told)) {
                    return Some(Step::CallsOf(holder));
                }
            }
            _ => {}
        }
    }
    None
}

enum Hidden {
    Parameter(usize),
    Call(Value),
    Nothing,
}

/// A function that hands on what it is given has no more instructions, unoptimised.
const SMALL: usize = 12;

/// Where a value comes from: through casts, loads and addresses. `thorough`: functions of any size are looked into,
/// for what they return and for what they write.
fn source_of(value: Value, request: Value, thorough: bool) -> Hidden {
    let holder = request.parent_function();
    let mut at = value;
    loop {
        if let Some(i) = holder.params().iter().position(|p| *p == at) {
            return Hidden::Parameter(i);
        }
        let known = |f: Value| !f.is_declaration() && f != holder && (thorough || f.instructions().len() <= SMALL);
        if let Some(inner) = at.loaded_from().or_else(|| at.cast_from()).or_else(|| at.offset_from()) {
            at = inner;
        } else if at.called_function().is_some_and(known) {
            return Hidden::Call(at);
        } else if thorough && at.is_alloca() {
            return writer_of(at, request).map_or(Hidden::Nothing, Hidden::Call);
        } else {
            return Hidden::Nothing;
        }
    }
}

/// A call that gets the address of a local, so that nothing is known of what is there.
fn writer_of(local: Value, request: Value) -> Option<Value> {
    let holder = request.parent_function();
    let reaches = |v: Value| {
        let mut at = v;
        while let Some(inner) = at.offset_from().or_else(|| at.cast_from()) {
            at = inner;
        }
        at == local
    };
    holder.instructions().into_iter().find(|&inst| {
        inst.called_function().is_some_and(|f| !f.is_declaration() && f != holder)
            && inst.call_arguments().into_iter().any(reaches)
    })
}

/// The request of a wrapper whose callers in this module do not need it any more.
fn close(module: &Module, wrapper: Value, call: Value) -> Result<Diagnostic, Failure> {
    retrograd_emit::link_runtime(module).map_err(|e| Failure::internal(e.to_string()))?;
    let stop =
        module.function("retrograd.no_derivative").ok_or_else(|| Failure::internal("the runtime lacks a function"))?;
    let (loc, name) = (call.loc(), wrapper.name());
    let request = call.called_function().map(Value::name).unwrap_or_default();
    let null = retrograd_llvm::build::Types::of(module).null_ptr();
    let target = call.call_arguments().into_iter().find(|v| v.ty().is_ptr()).unwrap_or(null);
    call.stop_before(stop, target, &problems::open_wrapper_text(&name, loc.as_ref()));
    if call.has_uses() {
        call.replace_uses(call.ty().undef());
    }
    call.erase();
    Ok(problems::open_wrapper(&name, &request, loc.as_ref()))
}
