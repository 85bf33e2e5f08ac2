//! Requests in source: calls of `__enzyme_autodiff` and `__enzyme_fwddiff`, their annotations, and what
//! takes their place.

use retrograd_analysis::ParamActivity;
use retrograd_ir::{Loc, Type};
use retrograd_llvm::build::Builder;
use retrograd_llvm::{Module, Ty, Value};
use retrograd_plan::Shape;
use retrograd_report::{Diagnostic, problems};

use crate::Failure;
use crate::pipeline::Pipeline;
use crate::spec::{Mode, Task, checked};

/// Names that start a request; the third column says whether it is supported.
const REQUESTS: &[(&str, Option<Mode>)] = &[
    ("__enzyme_autodiff", Some(Mode::Reverse)),
    ("__enzyme_fwddiff", Some(Mode::Forward)),
    ("__enzyme_augmentfwd", None),
    ("__enzyme_augmentsize", None),
    ("__enzyme_reverse", None),
    ("__enzyme_fwdsplit", None),
    ("__enzyme_virtualreverse", None),
    ("__enzyme_call_inactive", None),
];

/// What an annotation says of the argument behind it.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Annotation {
    Activity(ParamActivity),
    PrimalReturn,
    /// Known to Enzyme's users, not supported here.
    NotYet(&'static str),
}

/// Longer names first: one may start with another.
const ANNOTATIONS: &[(&str, Annotation)] = &[
    ("enzyme_dupnoneed", Annotation::Activity(ParamActivity::DupNoNeed)),
    ("enzyme_dupv", Annotation::NotYet("enzyme_dupv")),
    ("enzyme_dup_return", Annotation::NotYet("enzyme_dup_return")),
    ("enzyme_dup", Annotation::Activity(ParamActivity::Dup)),
    ("enzyme_out", Annotation::Activity(ParamActivity::Out)),
    ("enzyme_const_return", Annotation::NotYet("enzyme_const_return")),
    ("enzyme_const", Annotation::Activity(ParamActivity::Const)),
    ("enzyme_primal_return", Annotation::PrimalReturn),
    ("enzyme_noret", Annotation::NotYet("enzyme_noret")),
    ("enzyme_active_return", Annotation::NotYet("enzyme_active_return")),
    ("enzyme_width", Annotation::NotYet("enzyme_width")),
    ("enzyme_tape", Annotation::NotYet("enzyme_tape")),
    ("enzyme_allocated", Annotation::NotYet("enzyme_allocated")),
    ("enzyme_nofree", Annotation::NotYet("enzyme_nofree")),
    ("enzyme_not_overwritten", Annotation::NotYet("enzyme_not_overwritten")),
    ("enzyme_byref", Annotation::NotYet("enzyme_byref")),
    ("enzyme_interleave", Annotation::NotYet("enzyme_interleave")),
    ("enzyme_runtime_activity", Annotation::NotYet("enzyme_runtime_activity")),
    ("retrograd_workspace", Annotation::NotYet("retrograd_workspace")),
];

/// A resolved request: what to generate, and the call to replace.
pub(crate) struct SourceRequest {
    pub task: Task,
    call: Value,
    name: String,
    loc: Option<Loc>,
    /// The caller's memory for a result that does not fit registers.
    sret: Option<Value>,
    /// Primal and shadow arguments in the generated function's order.
    arguments: Vec<Value>,
}

/// Finds and resolves all requests of a module. All that are wrong are reported together.
pub(crate) fn find(module: &Module) -> Result<(Vec<SourceRequest>, Vec<Diagnostic>), Failure> {
    let is_request = |name: &str| REQUESTS.iter().any(|(part, _)| name.contains(part));
    for call in module.calls_to(is_request) {
        // Generated code throws nothing of its own, so its caller needs no landing pad for it.
        let call = call.into_call();
        let caller = call.parent_function();
        // At -O0 arguments go through stack slots; a caller that is not to be optimised stays readable
        // but for these.
        caller.remove_function_attribute("optnone");
        module.run_passes_on(caller, "sroa").map_err(|e| Failure::internal(e.to_string()))?;
    }
    let mut out = Vec::new();
    let mut problems = Vec::new();
    for call in module.calls_to(is_request) {
        match resolve(module, call) {
            Ok(request) => out.push(request),
            Err(mut list) => problems.append(&mut list),
        }
    }
    for request in &out {
        let caller = request.call.parent_function().name();
        if out.iter().any(|other| other.task.function == caller) {
            let what = "a request inside a function that is differentiated itself";
            problems.push(problems::not_yet(what, request.loc.as_ref()));
        }
    }
    Ok((out, problems))
}

/// Uses of request functions that are no calls, or calls that were not resolved: a request must never stay
/// behind in the output.
pub(crate) fn left_behind(module: &Module) -> Vec<Diagnostic> {
    let request = |name: &str| REQUESTS.iter().any(|(part, _)| name.contains(part));
    let left = module.functions().into_iter().filter(|f| f.is_declaration() && f.has_uses() && request(&f.name()));
    left.map(|f| {
        let what = format!("a use of `{}` that is no direct call of it", f.name());
        problems::not_yet(&what, f.first_use_loc().as_ref())
    })
    .collect()
}

fn resolve(module: &Module, call: Value) -> Result<SourceRequest, Vec<Diagnostic>> {
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
    let rest: Vec<Value> = arguments.collect();
    let parsed = Parsed::parse(module, function, mode, &rest, &name, &loc)?;
    let request = checked(module, function, mode, parsed.params, loc.clone())?;
    let task = Task {
        mode,
        function: function.name(),
        request: retrograd_plan::Request {
            shape: if mode == Mode::Reverse { Shape::Combined } else { Shape::Tangent },
            ..request
        },
        primal_return: parsed.primal_return,
        public: None,
    };
    Ok(SourceRequest { task, call, name, loc, sret, arguments: parsed.arguments })
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

/// The annotation that an argument is: a load of the global so named, or its address.
fn annotation(v: Value) -> Option<(String, Option<Annotation>)> {
    let global = v.loaded_from().unwrap_or(v);
    if !global.is_global_variable() {
        return None;
    }
    let name = global.name();
    let known = ANNOTATIONS.iter().find(|(part, _)| name.contains(part));
    (known.is_some() || name.contains("enzyme_")).then(|| (name, known.map(|(_, a)| *a)))
}

/// The arguments of a request behind the function.
struct Parsed {
    params: Vec<ParamActivity>,
    arguments: Vec<Value>,
    primal_return: bool,
}

impl Parsed {
    fn parse(
        module: &Module,
        function: Value,
        mode: Mode,
        rest: &[Value],
        name: &str,
        loc: &Option<Loc>,
    ) -> Result<Self, Vec<Diagnostic>> {
        let mut out = Self { params: vec![], arguments: vec![], primal_return: false };
        let params = function.params();
        let mut pending = None;
        let mut at = 0;
        while at < rest.len() {
            let value = rest[at];
            at += 1;
            match annotation(value) {
                Some((_, Some(Annotation::Activity(activity)))) => pending = Some(activity),
                Some((_, Some(Annotation::PrimalReturn))) => out.primal_return = true,
                Some((_, Some(Annotation::NotYet(what)))) => {
                    return Err(vec![problems::not_yet(&format!("the annotation `{what}`"), loc.as_ref())]);
                }
                Some((unknown, None)) => return Err(vec![problems::unknown_annotation(&unknown, name, loc.as_ref())]),
                None => {
                    let Some(param) = params.get(out.params.len()) else {
                        return Err(vec![Self::wrong_count(module, &params, rest.len(), name, loc)]);
                    };
                    let ty = module.describe_type(param.ty());
                    let activity = pending.take().unwrap_or_else(|| default_activity(&ty, mode));
                    let dual = activity.is_dup() || mode == Mode::Forward && activity == ParamActivity::Out;
                    out.params.push(if dual && mode == Mode::Forward { ParamActivity::Dup } else { activity });
                    out.arguments.push(value);
                    if dual {
                        match rest.get(at).filter(|v| annotation(**v).is_none()) {
                            Some(&shadow) => out.arguments.push(shadow),
                            None => return Err(vec![problems::missing_shadow(name, out.params.len(), loc.as_ref())]),
                        }
                        at += 1;
                    }
                }
            }
        }
        if out.params.len() != params.len() {
            return Err(vec![Self::wrong_count(module, &params, rest.len(), name, loc)]);
        }
        Ok(out)
    }

    fn wrong_count(module: &Module, params: &[Value], given: usize, name: &str, loc: &Option<Loc>) -> Diagnostic {
        let expected: Vec<String> = params
            .iter()
            .map(|p| {
                let ty = module.describe_type(p.ty());
                if ty.is_ptr() { format!("{ty} {} and its shadow", p.name()) } else { format!("{ty} {}", p.name()) }
            })
            .collect();
        problems::wrong_argument_count(name, &expected, given, loc.as_ref())
    }
}

/// ABI: pointer → dup, float → out (reverse) or dup (forward), integer → const.
fn default_activity(ty: &Type, mode: Mode) -> ParamActivity {
    match ty {
        Type::Ptr => ParamActivity::Dup,
        ty if ty.holds_float() && mode == Mode::Reverse => ParamActivity::Out,
        ty if ty.holds_float() => ParamActivity::Dup,
        _ => ParamActivity::Const,
    }
}

impl SourceRequest {
    /// Puts a call of the generated function in the place of the request.
    pub fn replace(&self, module: &Module, run: &Pipeline<'_>) -> Result<(), Failure> {
        let Some(generated) = run.generated(&self.task) else {
            return Err(Failure::internal(format!("nothing was generated for `{}`", self.task.function)));
        };
        let b = Builder::new(module);
        b.before(self.call);
        b.locate_like(Some(self.call));
        let ty = generated.function_type();
        let mut arguments = Vec::new();
        for (value, param) in self.arguments.iter().zip(ty.param_types()) {
            arguments.push(self.convert(module, &b, *value, param)?);
        }
        if self.task.mode == Mode::Reverse && self.task.request.active_return {
            arguments.extend(ty.param_types().last().map(|seed| seed.const_float(1.0)));
        }
        let result = b.call(ty, generated, &arguments);
        self.give(module, &b, result)?;
        let mut loads: Vec<Value> = self.call.call_arguments();
        loads.sort();
        loads.dedup();
        self.call.erase();
        for load in loads {
            if load.loaded_from().is_some() && annotation(load).is_some() && !load.has_uses() {
                load.erase();
            }
        }
        Ok(())
    }

    /// C's variadic promotions undone: a float comes as a double, a short as an int.
    fn convert(&self, module: &Module, b: &Builder, value: Value, to: Ty) -> Result<Value, Failure> {
        let from = value.ty();
        if from == to {
            return Ok(value);
        }
        if from.is_float() && to.is_float() {
            return Ok(b.float_cast(value, to));
        }
        if from.is_int() && to.is_int() {
            return Ok(b.int_cast(value, to, true));
        }
        let (from, to) = (module.describe_type(from), module.describe_type(to));
        let what = format!("an argument of type {from} where the function takes {to}");
        Err(Failure::input(vec![problems::not_yet(&what, self.loc.as_ref())]))
    }

    /// Hands the results to the request's users: bare, in a struct, or in the caller's memory.
    fn give(&self, module: &Module, b: &Builder, result: Value) -> Result<(), Failure> {
        let t = b.types();
        let parts: Vec<Value> = match result.ty() {
            ty if ty.is_void() => vec![],
            ty if ty.is_struct() => (0..ty.element_count()).map(|i| b.extract_value(result, i)).collect(),
            _ => vec![result],
        };
        if let Some(memory) = self.sret {
            self.store_parts(module, b, memory, &parts);
            return Ok(());
        }
        let wanted = self.call.ty();
        if wanted.is_void() || !self.call.has_uses() {
            return Ok(());
        }
        let value = match parts.as_slice() {
            [one] if one.ty() == wanted => *one,
            [one] if one.ty().is_float() && wanted.is_float() && wanted.lanes().is_none() => b.float_cast(*one, wanted),
            _ => {
                let found = module.describe_type(wanted);
                let bytes: u64 = parts.iter().map(|p| module.describe_type(p.ty()).bytes()).sum();
                if parts.is_empty() || found.bytes() < bytes {
                    let expected: Vec<String> =
                        parts.iter().map(|p| module.describe_type(p.ty()).to_string()).collect();
                    let expected = if expected.is_empty() { "nothing".into() } else { expected.join(", ") };
                    let d = problems::bad_result(&self.name, &expected, &found.to_string(), self.loc.as_ref());
                    return Err(Failure::input(vec![d]));
                }
                let memory = b.alloca(t.array(t.i64(), found.bytes().div_ceil(8).max(1)), "");
                self.store_parts(module, b, memory, &parts);
                b.load(wanted, memory)
            }
        };
        self.call.replace_uses(value);
        Ok(())
    }

    /// Stores results one behind the other, as the fields of a C struct.
    fn store_parts(&self, module: &Module, b: &Builder, memory: Value, parts: &[Value]) {
        let mut offset = 0;
        for &part in parts {
            let ty = module.describe_type(part.ty());
            let (size, align) = (ty.alloc_bytes(), ty.alloc_bytes().clamp(1, 16));
            offset = u64::next_multiple_of(offset, align);
            let at = b.offset(memory, b.types().const_i64(offset as i64));
            b.store(part, at);
            offset += size;
        }
    }
}

/// Whether a symbol belongs to the request interface, and so is gone from the output.
pub(crate) fn is_interface(name: &str) -> bool {
    REQUESTS.iter().any(|(part, _)| name.contains(part)) || ANNOTATIONS.iter().any(|(part, _)| name.contains(part))
}
