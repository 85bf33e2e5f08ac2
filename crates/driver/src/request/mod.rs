//! Requests in source: calls of `__enzyme_autodiff` and `__enzyme_fwddiff`, their annotations, and what
//! takes their place.
//!
//! [`table`] has the words, [`parse`] the grammar of a call's arguments, [`replace`] the generated function's
//! call. Here calls are found and the function behind the first argument is.

mod parse;
mod replace;
mod table;

use retrograd_ir::Loc;
use retrograd_llvm::{Module, Value};
use retrograd_report::{Diagnostic, problems};

use crate::Failure;
use crate::registration::Registered;
use crate::spec::{Task, checked};
use parse::Parsed;
pub(crate) use table::is_interface;
use table::{REQUESTS, is_request};

/// A resolved request: what to generate, and the call to replace.
pub(crate) struct SourceRequest {
    pub task: Task,
    call: Value,
    name: String,
    loc: Option<Loc>,
    /// The caller's memory for a result that does not fit registers.
    sret: Option<Value>,
    /// Primal and shadow arguments in the generated function's order, by position in the call: another
    /// request's result may be among them.
    arguments: Vec<usize>,
}

impl SourceRequest {
    /// The function that holds the request.
    pub fn holder(&self) -> Value {
        self.call.parent_function()
    }

    pub fn name(&self) -> &str {
        &self.name
    }

    pub fn loc(&self) -> Option<&Loc> {
        self.loc.as_ref()
    }
}

/// Finds and resolves all requests of a module. All that are wrong are reported together.
pub(crate) fn find(module: &Module, rules: &Registered) -> Result<(Vec<SourceRequest>, Vec<Diagnostic>), Failure> {
    for call in module.calls_to(is_request) {
        // Generated code throws nothing of its own, so its caller needs no landing pad for it.
        let call = call.into_call();
        let caller = call.parent_function();
        // At -O0 arguments go through stack slots, and Fortran makes numbers of function pointers; a caller
        // that is not to be optimised stays readable but for these, and for tests that the address of an
        // annotation is not null, as rustc makes them.
        caller.remove_function_attribute("optnone");
        module.run_passes_on(caller, "sroa,early-cse,instsimplify").map_err(|e| Failure::internal(e.to_string()))?;
    }
    let mut out = Vec::new();
    let mut problems = Vec::new();
    for call in module.calls_to(is_request) {
        match resolve(module, call, rules) {
            Ok(request) => out.push(request),
            Err(mut list) => problems.append(&mut list),
        }
    }
    Ok((out, problems))
}

/// Uses of request functions that are no calls, or calls that were not resolved: a request must never stay
/// behind in the output.
pub(crate) fn left_behind(module: &Module) -> Vec<Diagnostic> {
    let left = module.functions().into_iter().filter(|f| f.is_declaration() && f.has_uses() && is_request(&f.name()));
    left.map(|f| {
        let what = format!("a use of `{}` that is no direct call of it", f.name());
        problems::not_yet(&what, f.first_use_loc().as_ref())
    })
    .collect()
}

fn resolve(module: &Module, call: Value, rules: &Registered) -> Result<SourceRequest, Vec<Diagnostic>> {
    let name = call.called_function().map(Value::name).unwrap_or_default();
    let loc = call.loc();
    let one = |d: Diagnostic| vec![d];
    let mode = REQUESTS.iter().find(|(part, _)| name.contains(part)).and_then(|(_, mode)| *mode);
    let Some(mode) = mode else { return Err(one(problems::not_yet(&format!("`{name}`"), loc.as_ref()))) };
    let mut arguments = call.call_arguments().into_iter();
    let mut sret = None;
    let mut first = arguments.next();
    if call.call_has_attribute(0, "sret") {
        sret = first;
        first = arguments.next();
    }
    let function = first.and_then(function_of).ok_or_else(|| {
        let what = first.map_or("there is none".to_owned(), |v| format!("it is `{}`", describe(v)));
        one(problems::unresolved(&name, &what, loc.as_ref()))
    })?;
    let function = rules.callable(module, function);
    let rest: Vec<Value> = arguments.collect();
    let parsed = Parsed::parse(module, function, mode, &rest, &name, &loc)?;
    let request = checked(module, function, mode, parsed.params, loc.clone())?;
    let task = Task { mode, function: function.name(), request, primal_return: parsed.primal_return, public: None };
    let given = call.call_arguments();
    let arguments = parsed.arguments.iter().filter_map(|a| given.iter().position(|g| g == a)).collect();
    Ok(SourceRequest { task, call, name, loc, sret, arguments })
}

fn describe(v: Value) -> String {
    let name = v.name();
    if name.is_empty() { "a value computed at run time".into() } else { name }
}

/// The function behind the first argument: itself, or what a constant global holds.
fn function_of(v: Value) -> Option<Value> {
    if v.is_function() {
        return Some(v);
    }
    if let Some(from) = v.loaded_from() {
        return from.constant_initializer().and_then(function_of);
    }
    None
}
