//! Requests in source: calls of `__enzyme_autodiff` and its like, their annotations, and what takes their place.
//!
//! [`table`] has the words, [`parse`] the grammar of a call's arguments, [`replace`] the generated function's
//! call. Here calls are found, the function behind the first argument is, and the two halves of split
//! requests are brought together.

mod inactive;
mod parse;
mod pieces;
mod replace;
mod table;
mod wrappers;

use std::collections::{BTreeMap, BTreeSet};

use retrograd_analysis::ParamActivity;
use retrograd_ir::Loc;
use retrograd_llvm::{Module, Value};
use retrograd_plan::Shape;
use retrograd_report::{Diagnostic, problems};

use crate::Failure;
use crate::registration::Registered;
use crate::spec::{Mode, Task, checked};
pub(crate) use inactive::restore as restore_inactive_calls;
use parse::{Call, Parsed};
use table::is_request;
pub(crate) use table::{Kind, interface_of, is_interface};

/// A resolved request: what to generate, and the call to replace.
pub(crate) struct SourceRequest {
    pub task: Task,
    pub kind: Kind,
    call: Value,
    name: String,
    loc: Option<Loc>,
    /// The caller's memory for a result that does not fit registers.
    sret: Option<Value>,
    parsed: Parsed,
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

/// The requests of a module, what is wrong with others, and what the user should know.
pub(crate) struct Found {
    pub requests: Vec<SourceRequest>,
    pub problems: Vec<Diagnostic>,
    pub warnings: Vec<Diagnostic>,
}

/// Finds and resolves all requests of a module. All that are wrong are reported together.
pub(crate) fn find(module: &Module, rules: &Registered) -> Result<Found, Failure> {
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
    let warnings = wrappers::open(module)?;
    let forward_tapes = forward_tapes(module);
    let mut out = Vec::new();
    let mut problems = Vec::new();
    for call in module.calls_to(is_request) {
        let name = call.called_function().map(Value::name).unwrap_or_default();
        let without_derivative = match table::kind_of(&name) {
            Some(Kind::Inactive) => Some(inactive::set_apart(module, call)),
            Some(Kind::CodeShadow) => Some(inactive::code_itself(module, call)),
            _ => None,
        };
        if let Some(done) = without_derivative {
            problems.extend(done.err().into_iter().flatten());
            continue;
        }
        match resolve(module, call, rules, &forward_tapes) {
            Ok(request) => out.push(request),
            Err(mut list) => problems.append(&mut list),
        }
    }
    problems.extend(join_halves(&mut out));
    // A size may be the number of bytes that another request speaks of.
    out.sort_by_key(|request| !request.kind.is_size());
    Ok(Found { requests: out, problems, warnings })
}

/// The functions whose tape is for forward mode: a request follows it so, and none goes back.
fn forward_tapes(module: &Module) -> BTreeSet<Value> {
    let mut asked = [BTreeSet::new(), BTreeSet::new()];
    for call in module.calls_to(is_request) {
        let Ok((name, function, _)) = called(call, None) else { continue };
        match table::kind_of(&name) {
            Some(Kind::ForwardHalf) => asked[0].insert(function),
            Some(Kind::ReverseHalf) => asked[1].insert(function),
            _ => false,
        };
    }
    let [forward, reverse] = asked;
    forward.difference(&reverse).copied().collect()
}

/// What a tape for forward mode holds follows from what the request says that uses it.
fn join_forward(requests: &mut [SourceRequest]) -> Vec<Diagnostic> {
    let mut users: BTreeMap<String, Task> = BTreeMap::new();
    let mut problems = Vec::new();
    for request in requests.iter().filter(|r| r.kind == Kind::ForwardHalf) {
        users.entry(request.task.function.clone()).or_insert_with(|| request.task.clone());
    }
    for request in requests.iter_mut().filter(|r| r.task.request.replay) {
        let Some(user) = users.get(&request.task.function) else { continue };
        let (own, other) = (&request.task.request, &user.request);
        let fits = own.params == other.params && own.active_return == other.active_return;
        problems.extend(
            (!fits).then(|| problems::no_other_half(&request.name, &request.task.function, request.loc.as_ref())),
        );
        if request.kind != Kind::ForwardHalf {
            request.task = user.clone();
        }
    }
    problems
}

/// Both halves of a split request have one plan and one tape, so what one of them says of the tape holds for
/// both. A half that has no other half of the same activities would use a tape of another layout.
fn join_halves(requests: &mut [SourceRequest]) -> Vec<Diagnostic> {
    let forward = join_forward(requests);
    let mut reusable: BTreeMap<Task, bool> = BTreeMap::new();
    let mut made: Vec<(String, Task)> = Vec::new();
    for request in requests.iter().filter(|r| r.task.mode == Mode::Split) {
        *reusable.entry(request.task.clone()).or_default() |= request.parsed.keeps_tape;
        if request.kind == Kind::Augmented {
            made.push((request.task.function.clone(), request.task.clone()));
        }
    }
    let mut problems = forward;
    for request in requests.iter_mut().filter(|r| r.task.mode == Mode::Split) {
        let of_function = || made.iter().filter(|(f, _)| *f == request.task.function);
        if request.kind == Kind::ReverseHalf && of_function().next().is_some() {
            let fits = of_function().any(|(_, task)| *task == request.task);
            problems.extend(
                (!fits).then(|| problems::no_other_half(&request.name, &request.task.function, request.loc.as_ref())),
            );
        }
        request.task.request.reusable |= reusable.get(&request.task).copied().unwrap_or_default();
    }
    problems
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

fn resolve(
    module: &Module,
    call: Value,
    rules: &Registered,
    forward_tapes: &BTreeSet<Value>,
) -> Result<SourceRequest, Vec<Diagnostic>> {
    let loc = call.loc();
    let (name, function, first) = called(call, loc.as_ref())?;
    let for_forward = forward_tapes.contains(&function);
    let function = rules.callable(module, function);
    let kind = table::kind_of(&name).map(|kind| match kind {
        Kind::Augmented if for_forward => Kind::Recorded,
        Kind::TapeSize if for_forward => Kind::RecordedSize,
        kind => kind,
    });
    if kind == Some(Kind::ForwardHalf) && !for_forward {
        let what = "a tape that a reverse and a forward request use,";
        return Err(vec![problems::not_yet(what, loc.as_ref())]);
    }
    let asked = kind.and_then(|kind| Some((kind, kind.mode()?)));
    let (kind, mode) = asked.ok_or_else(|| vec![problems::not_yet(&format!("`{name}`"), loc.as_ref())])?;
    let given = call.call_arguments();
    let sret = given.first().copied().filter(|_| first > 0);
    let whole = Call { request: call, module, function, kind, name: &name, loc: loc.as_ref(), given: &given };
    let parsed = parse::parse(&whole, first + 1)?;
    let mode = if kind.is_forward() { Mode::Forward } else { mode };
    let seen = |activity: &ParamActivity| match activity {
        ParamActivity::Out if kind.is_forward() => ParamActivity::Dup,
        other => *other,
    };
    let params = parsed.params.iter().map(seen).collect();
    let mut request = checked(module, function, mode, params, parsed.returns, loc.clone())?;
    request.replay = kind.is_forward() && kind != Kind::Forward;
    if request.replay && parsed.runtime_activity {
        return Err(vec![problems::not_yet("`enzyme_runtime_activity` with `__enzyme_fwdsplit`", loc.as_ref())]);
    }
    request.runtime_activity = parsed.runtime_activity;
    request.workspace = parsed.workspace.is_some() || kind == Kind::WorkspaceSize;
    if request.workspace && (parsed.width > 1 || !matches!(kind, Kind::Combined | Kind::WorkspaceSize)) {
        let what = format!("a workspace for `{name}`, or for several derivatives at once,");
        return Err(vec![problems::not_yet(&what, loc.as_ref())]);
    }
    // Several derivatives in reverse are several reverse sweeps on one tape.
    let mode = if mode == Mode::Reverse && parsed.width > 1 { Mode::Split } else { mode };
    if parsed.width > 1 {
        request.width = parsed.width as u32;
        request.reusable = mode == Mode::Split;
        request.shape = if mode == Mode::Split { Shape::Split } else { request.shape };
    }
    if mode == Mode::Split && parsed.not_overwritten.contains(&true) {
        request.not_overwritten = parsed.not_overwritten.clone();
    }
    let task = Task {
        mode,
        function: function.name(),
        primal_return: mode != Mode::Split && !request.replay && parsed.primal_return,
        request,
        in_buffer: mode == Mode::Split && (kind == Kind::TapeSize || parsed.allocated.is_some()),
        public: None,
        public_reverse: None,
    };
    Ok(SourceRequest { task, kind, call, name, loc, sret, parsed })
}

/// The request's name, the function that it is about, and that one's position in the call.
fn called(call: Value, loc: Option<&Loc>) -> Result<(String, Value, usize), Vec<Diagnostic>> {
    let name = call.called_function().map(Value::name).unwrap_or_default();
    let given = call.call_arguments();
    let first = usize::from(call.call_has_attribute(0, "sret"));
    match given.get(first).copied().and_then(function_of) {
        Some(function) => Ok((name, function, first)),
        None => {
            let what = given.get(first).map_or("there is none".to_owned(), |v| format!("it is `{}`", describe(*v)));
            Err(vec![problems::unresolved(&name, &what, loc)])
        }
    }
}

fn word_of(v: Value) -> bool {
    table::annotation(v).is_some()
}

fn describe(v: Value) -> String {
    let name = v.name();
    if name.is_empty() { "a value computed at run time".into() } else { name }
}

/// The function behind the first argument: itself, cast, or what a constant global holds.
fn function_of(v: Value) -> Option<Value> {
    if v.is_function() {
        return Some(v);
    }
    if let Some(inner) = v.cast_from() {
        return function_of(inner);
    }
    if let Some(from) = v.loaded_from() {
        return from.constant_initializer().and_then(function_of);
    }
    returned_function(v)
}

/// What a call returns, where that is always one function: a lambda made a pointer.
fn returned_function(call: Value) -> Option<Value> {
    let callee = call.called_function()?;
    let mut returned = callee.blocks().into_iter().filter_map(|b| b.terminator()).filter(|t| t.is_return());
    let first = returned.next()?.operands().first().copied().filter(|v| v.is_constant()).and_then(function_of)?;
    returned.all(|t| t.operands().first().copied().and_then(function_of) == Some(first)).then_some(first)
}

/// A constant integer, perhaps behind casts.
fn constant(v: Value) -> Option<i64> {
    v.constant_int().or_else(|| v.cast_from().and_then(constant))
}
