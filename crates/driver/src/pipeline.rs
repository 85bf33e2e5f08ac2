//! One function through every stage.

mod again;
mod callees;
mod steps;

use std::cell::OnceCell;
use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::time::{Duration, Instant};

use retrograd_analysis::activity::{CallMeaning, call_meaning};
use retrograd_analysis::needs::{pair_is_active, pieces_of, wanted_again};
use retrograd_analysis::{Activity, ByteTypes, Cells, Overwrites, ParamActivity, Promised, Returned, Role, Setting};
use retrograd_emit::{EmitError, Packing, PairHandle, Pairs, Source, TangentHandle, Tangents, declare_pair, emit_pair};
use retrograd_ir::{BlockId, Const, Dominators, Function, Op, Told, ValueId};
use retrograd_llvm::{
    BlockRef, Calls, Imported, Module, Oracle, PrepareError, Prepared, Targets, Ty, Value, import_told, prepare_calls,
};
use retrograd_plan::{Facts, Plan, Replay, Request, Shape, Versions, Workspace, heap_uses, is_live, verify};
use retrograd_report::{Diagnostic, Report, demangled, problems};

use retrograd_rules::library::RUNTIME;

use self::again::{Iterations, Repeats};
use self::steps::{Holding, Ranges};
use crate::registration::{Forward, Registered};
use crate::request::interface_of;
use crate::spec::{Mode, Task};
use crate::variables::{Ledger, Summary};
use crate::{Failure, Options, Outcome, Stage};

/// A callee's derivative: by symbol, and what is asked of it.
pub(crate) type CalleeKey = (String, Request);

/// Everything known of one function.
pub(crate) struct Analysed {
    pub imported: Imported,
    pub plan: Plan,
    pub activity: Activity,
    clone: Value,
    /// What it takes from the heap and must not.
    allocates: Vec<Diagnostic>,
    report: Option<retrograd_report::FunctionReport>,
    /// Loads and writers whose overlap a test could rule out, for less tape.
    doubts: Vec<(Value, Value)>,
    /// The plan's price, to compare it with others.
    price: u64,
    /// Where two versions begin, if there are.
    versions: Option<(BlockRef, BlockRef)>,
    repeats: Repeats,
    /// Headers of loops that keep too much and could run again from checkpoints, the largest first.
    holding: Vec<Holding>,
}

/// What was generated for a task.
pub(crate) enum Made {
    One(Value),
    /// Both halves, and the bytes of their tape.
    Two(PairHandle, u64),
    /// The primal with a tape and the tangents along it, and whether the tape holds nothing.
    Followed(TangentHandle, bool),
}

/// What the analyses find before anything is planned.
struct Findings {
    dom: Dominators,
    cells: Cells,
    types: ByteTypes,
    activity: Activity,
}

impl Findings {
    fn of(f: &Function, request: &Request, role: Role) -> Self {
        let dom = Dominators::compute(f);
        let cells = Cells::compute(f);
        let types = ByteTypes::compute(f, &cells);
        let returned = match request {
            Request { shadow_return: true, .. } => Returned::Shadow,
            Request { active_return: true, .. } => Returned::Active,
            _ => Returned::Plain,
        };
        let live = |v: ValueId| is_live(f, &dom, v);
        let activity = Activity::compute(f, &cells, &types, &request.params, returned, role, &live);
        Self { dom, cells, types, activity }
    }
}

/// The calls to cut, and what the program says there.
fn stops(imported: &Imported, activity: &Activity) -> Vec<(Value, String)> {
    let one = |&v: &ValueId| (imported.values[v.index()], problems::stop_text(&imported.function, v));
    activity.cuts.iter().map(one).collect()
}

/// Locals of the stack that the reverse half would still use.
fn lost_locals(f: &Function, request: &Request, activity: &Activity) -> Vec<Diagnostic> {
    let lost =
        |(v, op): &(ValueId, &Op)| matches!(op, Op::Alloca { static_entry: false, .. }) && activity.has_shadow(*v);
    let in_two = if request.shape.in_two() { Some(f.insts().filter(lost)) } else { None };
    let what = "memory taken from the stack in a loop, in a function whose reverse half is called apart";
    in_two.into_iter().flatten().map(|(v, _)| problems::not_yet(what, f.value(v).loc.as_ref())).collect()
}

/// All that can be asked of a function: whatever can carry a derivative does.
fn open_request(module: &Module, function: Value, like: &Request) -> Request {
    let shape = if like.shape == Shape::Tangent { Shape::Tangent } else { Shape::Pair };
    let describe = |v: Ty| module.describe_type(v);
    let params = function.params().into_iter().map(|p| match describe(p.ty()) {
        ty if ty.is_ptr() => ParamActivity::Dup,
        ty if ty.holds_float() && shape == Shape::Tangent => ParamActivity::Dup,
        ty if ty.holds_float() => ParamActivity::Out,
        _ => ParamActivity::Const,
    });
    let ret = describe(function.function_type().return_type());
    Request {
        params: params.collect(),
        active_return: ret.holds_float(),
        shadow_return: ret.is_ptr(),
        shape,
        ..like.clone()
    }
}

/// A run over one module.
pub(crate) struct Pipeline<'a> {
    module: &'a Module,
    options: &'a Options,
    done: BTreeMap<Task, Made>,
    /// Of tasks with a workspace: the function that computes its size.
    sizes: BTreeMap<Task, Value>,
    pairs: BTreeMap<CalleeKey, PairHandle>,
    tangents: BTreeMap<CalleeKey, TangentHandle>,
    waiting: VecDeque<CalleeKey>,
    /// What callees have to do with pointers in variables.
    ledger: Ledger,
    /// Found while callees were declared.
    refused: Vec<Diagnostic>,
    /// Prepared clones, to be removed at the end.
    clones: Vec<Value>,
    pub generated: Vec<Value>,
    /// Whom calls through pointers may reach; found before anything is generated.
    targets: OnceCell<Targets>,
    /// Those among them that have no derivative.
    blocked: Vec<String>,
    tried: BTreeSet<String>,
    /// Whether the gradient that is being made must not allocate; whether any had to.
    forbids: bool,
    has_forbidden: bool,
    /// Promises of the options that were about something, by position.
    kept: BTreeSet<usize>,
    pub warnings: Vec<Diagnostic>,
    report: Report,
    pub log: String,
    pub timings: Vec<(&'static str, Duration)>,
    rules: Registered,
    /// Some request differentiates code that holds another.
    pub nested: bool,
    /// What the user told of symbols, for reverse and for forward mode.
    told: [BTreeMap<String, Told>; 2],
    iterations: Iterations,
    ranges: Ranges,
}

impl<'a> Pipeline<'a> {
    pub fn new(module: &'a Module, options: &'a Options, rules: Registered) -> Self {
        let told = [Mode::Reverse, Mode::Forward].map(|mode| rules.told(mode));
        Self {
            rules,
            nested: false,
            told,
            iterations: Iterations::default(),
            ranges: Ranges::default(),
            module,
            options,
            done: BTreeMap::new(),
            sizes: BTreeMap::new(),
            pairs: BTreeMap::new(),
            tangents: BTreeMap::new(),
            waiting: VecDeque::new(),
            ledger: Ledger::default(),
            refused: Vec::new(),
            clones: Vec::new(),
            generated: Vec::new(),
            targets: OnceCell::new(),
            blocked: Vec::new(),
            tried: BTreeSet::new(),
            forbids: false,
            has_forbidden: false,
            kept: BTreeSet::new(),
            warnings: Vec::new(),
            report: Report::default(),
            log: String::new(),
            timings: Vec::new(),
        }
    }

    pub fn options(&self) -> &Options {
        self.options
    }

    /// Whether a gradient was made that must not allocate.
    pub fn has_derived_forbidden(&self) -> bool {
        self.has_forbidden
    }

    /// Promises about functions that were not differentiated.
    pub fn idle_promises(&self) -> Vec<Diagnostic> {
        let all = self.options.promises.iter().enumerate().filter(|(i, _)| !self.kept.contains(i));
        let reason = |name: &str| format!("`{name}` is not differentiated as a function of its own");
        all.map(|(_, p)| problems::bad_promise(&p.text, &reason(&p.function))).collect()
    }

    /// Pairs of parameters that the user promised to be apart.
    fn promised_apart(&mut self, name: &str, f: &Function) -> Result<Vec<(ValueId, ValueId)>, Failure> {
        let (mut pairs, mut refused) = (Vec::new(), Vec::new());
        for (i, promise) in self.options.promises.iter().enumerate().filter(|(_, p)| p.function == name) {
            self.kept.insert(i);
            match promise.pairs(f) {
                Ok(more) => pairs.extend(more),
                Err(reason) => refused.push(problems::bad_promise(&promise.text, &reason)),
            }
        }
        if refused.is_empty() { Ok(pairs) } else { Err(Failure::input(refused)) }
    }

    pub fn generated(&self, task: &Task) -> Option<&Made> {
        self.done.get(task)
    }

    pub fn workspace_size(&self, task: &Task) -> Option<Value> {
        self.sizes.get(task).copied()
    }

    pub fn take_clones(&mut self) -> Vec<Value> {
        std::mem::take(&mut self.clones)
    }

    pub fn outcome(self) -> Outcome {
        Outcome { report: self.report, warnings: self.warnings, log: self.log, timings: self.timings }
    }

    /// Adds up the time of a stage.
    pub fn note(&mut self, stage: &'static str, since: Instant) {
        let spent = since.elapsed();
        match self.timings.iter_mut().find(|(name, _)| *name == stage) {
            Some((_, total)) => *total += spent,
            None => self.timings.push((stage, spent)),
        }
    }

    /// Generates the function of a task, and of every callee that it needs.
    pub fn derive(&mut self, task: &Task) -> Result<(), Failure> {
        if self.done.contains_key(task) {
            return Ok(());
        }
        self.forbids = self.options.forbid_allocation.concerns(&task.function);
        self.has_forbidden |= self.forbids;
        let mut analysed = self.analyse(&task.function, &task.request, Role::Root)?;
        self.refused.append(&mut analysed.allocates);
        let summary = self.summary(&analysed);
        let f = &analysed.imported.function;
        let mut source = Source { function: analysed.clone, imported: &analysed.imported, count: None };
        let start = Instant::now();
        let count_name = format!("retrograd.count.{}", self.done.len());
        source.count = retrograd_emit::emit_count(self.module, source, &analysed.plan, &count_name)
            .map_err(|e| Failure::internal(format!("{e} of `{}`", task.function)))?;
        self.generated.extend(source.count);
        let made = match task.mode {
            Mode::Reverse => {
                let pairs = self.pairs_of(f, &analysed);
                let name = task.public.clone().unwrap_or_else(|| format!("{}.reverse", task.function));
                retrograd_emit::emit_combined(self.module, source, &analysed.plan, &pairs, &name, task.primal_return)
                    .map(Made::One)
            }
            Mode::Split => self.split(task, source, &analysed),
            Mode::Forward if task.request.replay => {
                let calls = self.tangents_of(f, &analysed);
                let own = retrograd_emit::declare_tangent(self.module, analysed.clone, &task.request, &task.function);
                let empty = calls.is_empty() && analysed.plan.replay.as_ref().is_none_or(Replay::is_empty);
                let plan = &analysed.plan;
                retrograd_emit::emit_record(self.module, source, plan, &calls, &own)
                    .and_then(|()| retrograd_emit::emit_tangent_callee(self.module, source, plan, &calls, &own))
                    .map(|()| Made::Followed(own, empty))
            }
            Mode::Forward => {
                let calls = self.tangents_of(f, &analysed);
                let name = task.public.clone().unwrap_or_else(|| format!("{}.forward", task.function));
                retrograd_emit::emit_tangent(self.module, source, &analysed.plan, &calls, &name, task.primal_return)
                    .map(Made::One)
            }
        };
        let made = made.map_err(|e| Failure::internal(format!("{} of `{}`", e, task.function)))?;
        let functions: Vec<Value> = match &made {
            Made::One(function) => vec![*function],
            Made::Two(pair, _) => pair.functions().collect(),
            Made::Followed(own, _) => std::iter::once(own.function).chain(own.record).collect(),
        };
        if task.public.is_none() {
            functions.iter().for_each(|f| f.set_internal());
        }
        if task.request.workspace {
            let size = self.workspace_bytes(task, source, &analysed.plan)?;
            self.generated.push(size);
        }
        self.note("emit", start);
        self.done.insert(task.clone(), made);
        self.generated.extend(functions.iter().copied());
        self.report.functions.extend(analysed.report);
        self.derive_waiting()?;
        let missing = self.ledger.missing(&summary);
        if !missing.is_empty() {
            return Err(Failure::input(missing));
        }
        for (i, &function) in functions.iter().enumerate() {
            retrograd_emit::clear_shadows(self.module, function, i == 0);
        }
        Ok(())
    }

    /// The function that says how large a workspace has to be.
    fn workspace_bytes(&mut self, task: &Task, source: Source<'_>, plan: &Plan) -> Result<Value, Failure> {
        let name = task.workspace_name();
        let size = retrograd_emit::emit_workspace_bytes(self.module, source, plan, &name)
            .map_err(|e| Failure::internal(format!("{} of `{}`", e, task.function)))?;
        if task.public.is_none() {
            size.set_internal();
        }
        self.sizes.insert(task.clone(), size);
        Ok(size)
    }

    /// Both halves of a split request.
    fn split(&mut self, task: &Task, source: Source<'_>, analysed: &Analysed) -> Result<Made, EmitError> {
        let pairs = self.pairs_of(&analysed.imported.function, analysed);
        let of =
            |public: &Option<String>, ending| public.clone().unwrap_or_else(|| format!("{}.{ending}", task.function));
        let names = (of(&task.public, "augmented"), of(&task.public_reverse, "split_reverse"));
        let packing = if task.in_buffer { Packing::Buffer } else { Packing::Pointer };
        let names = (names.0.as_str(), names.1.as_str());
        let pair = declare_pair(self.module, analysed.clone, &task.request, packing, names);
        let bytes = emit_pair(self.module, source, &analysed.plan, &pairs, &pair)?;
        Ok(Made::Two(pair, bytes))
    }

    /// Callees, and theirs: recursion ends because each is declared before it is waited for.
    fn derive_waiting(&mut self) -> Result<(), Failure> {
        let mut diagnostics = std::mem::take(&mut self.refused);
        while let Some(key) = self.waiting.pop_front() {
            if key.1.steps && key.1.shape == Shape::Combined {
                let own = self.pairs[&key].clone();
                self.derive_steps(&key, &own)?;
                continue;
            }
            if key.1.again.is_some() {
                let own = self.pairs[&key].clone();
                self.derive_iteration(&key, &own)?;
                continue;
            }
            let mut analysed = match self.analyse(&key.0, &key.1, Role::Callee) {
                Ok(analysed) => analysed,
                Err(failure) if failure.internal => return Err(failure),
                Err(failure) => {
                    diagnostics.extend(failure.diagnostics);
                    continue;
                }
            };
            diagnostics.append(&mut analysed.allocates);
            let summary = self.summary(&analysed);
            self.ledger.note(key.clone(), summary);
            let f = &analysed.imported.function;
            let source = Source { function: analysed.clone, imported: &analysed.imported, count: None };
            let emitted = if key.1.shape == Shape::Pair {
                let pairs = self.pairs_of(f, &analysed);
                let own = self.pairs[&key].clone();
                self.generated.extend(own.functions());
                emit_pair(self.module, source, &analysed.plan, &pairs, &own).map(|_| ())
            } else {
                let calls = self.tangents_of(f, &analysed);
                let own = self.tangents[&key].clone();
                self.generated.push(own.function);
                self.generated.extend(own.record);
                let recorded = match own.record {
                    Some(_) => retrograd_emit::emit_record(self.module, source, &analysed.plan, &calls, &own),
                    None => Ok(()),
                };
                recorded.and_then(|()| {
                    retrograd_emit::emit_tangent_callee(self.module, source, &analysed.plan, &calls, &own)
                })
            };
            emitted.map_err(|e| Failure::internal(format!("{e} of `{}`", key.0)))?;
            self.report.functions.extend(analysed.report);
        }
        diagnostics.append(&mut self.refused);
        if diagnostics.is_empty() { Ok(()) } else { Err(Failure::input(diagnostics)) }
    }

    /// Prepare, import, analyse, plan.
    pub fn analyse(&mut self, name: &str, request: &Request, role: Role) -> Result<Analysed, Failure> {
        match self.attempt_versions(name, request, role) {
            Err(failure) if !failure.internal => self.without_faulty_targets(name, request, role, failure),
            result => result,
        }
    }

    /// With a test at run time, if that saves tape.
    fn attempt_versions(&mut self, name: &str, request: &Request, role: Role) -> Result<Analysed, Failure> {
        let logged = self.log.len();
        let first = self.attempt(name, request, role)?;
        let (mut first, prepared) = match self.attempt_steps(name, request, role, first)? {
            Ok((stepped, _)) => return Ok(stepped),
            Err(first) => first,
        };
        let doubts = std::mem::take(&mut first.doubts);
        if doubts.is_empty() {
            return self.attempt_again(name, request, role, (first, prepared));
        }
        let between = self.log.len();
        let chosen = match self.versioned(name, request, role, &prepared, &doubts)? {
            Some(second) if self.options.policy.takes_check(first.price, second.0.price) => {
                self.log.replace_range(logged..between, "");
                second
            }
            _ => {
                self.log.truncate(between);
                (first, prepared)
            }
        };
        self.attempt_again(name, request, role, chosen)
    }

    /// The same function with two versions, analysed and planned. None if the doubts cannot be tested.
    fn versioned(
        &mut self,
        name: &str,
        request: &Request,
        role: Role,
        prepared: &Prepared,
        doubts: &[(Value, Value)],
    ) -> Result<Option<(Analysed, Prepared)>, Failure> {
        let start = Instant::now();
        let clone_name = format!("retrograd.primal.{}", self.clones.len());
        let made = prepared.versions(&clone_name, doubts).map_err(|e| Failure::internal(e.to_string()))?;
        let Some(made) = made else { return Ok(None) };
        self.clones.push(made.prepared.function);
        self.note("prepare", start);
        if self.options.print_all {
            self.log.push_str(&format!("; ---- {name} in versions ----\n{}\n", made.prepared.function.printed()));
        }
        let (imported, findings) = self.find(&made.prepared, request, role);
        let id = |block| imported.blocks.iter().position(|&b| b == block).map(BlockId::new);
        let (Some(disjoint), Some(careful)) = (id(made.disjoint), id(made.careful)) else { return Ok(None) };
        if !findings.activity.cuts.is_empty() {
            return Ok(None);
        }
        let versions = Some(Versions { disjoint, careful });
        match self.plan(name, request, &made.prepared, imported, findings, versions) {
            Ok(analysed) => {
                let versions = Some((made.disjoint, made.careful));
                Ok(Some((Analysed { versions, ..analysed }, made.prepared)))
            }
            Err(failure) if failure.internal => Err(failure),
            // What is refused is said of the function as it is.
            Err(_) => Ok(None),
        }
    }

    /// The picture of a prepared function, and the facts that need no oracle.
    fn find(&mut self, prepared: &Prepared, request: &Request, role: Role) -> (Imported, Findings) {
        let start = Instant::now();
        let imported = import_told(prepared, &self.told[usize::from(request.shape == Shape::Tangent)]);
        self.note("import", start);
        let start = Instant::now();
        let findings = Findings::of(&imported.function, request, role);
        self.note("activity", start);
        (imported, findings)
    }

    fn attempt(&mut self, name: &str, request: &Request, role: Role) -> Result<(Analysed, Prepared), Failure> {
        let refused = |e: PrepareError, module: &Module| {
            let loc = module.function(name).and_then(Value::loc);
            Failure::input(vec![problems::bad_gap(name, &e.reason, loc.as_ref())])
        };
        let start = Instant::now();
        let told = self.told[usize::from(request.shape == Shape::Tangent)].clone();
        let whole = told.iter().filter(|(_, told)| **told != Told::Recompute).map(|(name, _)| name.as_str());
        let whole: Vec<&str> = RUNTIME.iter().copied().chain(whole).collect();
        let clone_name = format!("retrograd.primal.{}", self.clones.len());
        let calls = Calls {
            skip: &whole,
            blocked: &self.blocked,
            targets: Some(self.targets()),
            locals_on_heap: request.shape.in_two(),
        };
        let mut prepared = prepare_calls(self.module, name, &clone_name, calls).map_err(|e| refused(e, self.module))?;
        self.clones.push(prepared.function);
        self.note("prepare", start);
        loop {
            if self.options.print_all {
                self.log.push_str(&format!("; ---- {name} prepared ----\n{}\n", prepared.function.printed()));
            }
            let (imported, findings) = self.find(&prepared, request, role);
            if findings.activity.cuts.is_empty() {
                let analysed = self.plan(name, request, &prepared, imported, findings, None)?;
                return Ok((analysed, prepared));
            }
            let start = Instant::now();
            let cuts = stops(&imported, &findings.activity);
            let stop = self.stop()?;
            prepared = prepared.cut(stop, &cuts).map_err(|e| refused(e, self.module))?;
            self.note("prepare", start);
        }
    }

    /// The function that ends the program where a call through a pointer has no derivative.
    fn stop(&self) -> Result<Value, Failure> {
        retrograd_emit::link_runtime(self.module).map_err(|e| Failure::internal(e.to_string()))?;
        self.module.function("retrograd.no_derivative").ok_or_else(|| Failure::internal("the runtime lacks a function"))
    }

    /// A second attempt without the functions that pointers may lead to and that have no derivative themselves:
    /// whether they are ever reached shows at run time.
    fn without_faulty_targets(
        &mut self,
        name: &str,
        request: &Request,
        role: Role,
        first: Failure,
    ) -> Result<Analysed, Failure> {
        let before = (self.blocked.len(), self.warnings.len());
        for target in self.targets().dispatched() {
            let Some(function) = self.module.function(&target).filter(|_| self.tried.insert(target.clone())) else {
                continue;
            };
            let alone = open_request(self.module, function, request);
            if let Err(failure) = self.attempt(&target, &alone, Role::Callee)
                && !failure.internal
            {
                self.warnings.push(problems::stops_at_run_time(&target, &failure.diagnostics));
                self.blocked.push(target);
            }
        }
        if self.blocked.len() == before.0 {
            return Err(first);
        }
        self.attempt_versions(name, request, role).map_err(|_| {
            for target in self.blocked.drain(before.0..) {
                self.tried.remove(&target);
            }
            self.warnings.truncate(before.1);
            first
        })
    }

    fn targets(&self) -> &Targets {
        self.targets.get_or_init(|| Targets::of(self.module, &interface_of(self.module)))
    }

    fn plan(
        &mut self,
        name: &str,
        request: &Request,
        prepared: &Prepared,
        imported: Imported,
        findings: Findings,
        versions: Option<Versions>,
    ) -> Result<Analysed, Failure> {
        let f = &imported.function;
        let Findings { dom, cells, types, activity } = findings;
        let apart = self.promised_apart(name, f)?;
        let mut refused = problems::activity_errors(f, &activity.errors);
        let gaps = f.gaps.iter().filter(|gap| gap.at.is_none());
        refused.extend(gaps.map(|gap| problems::gap(f, gap)));
        refused.extend(lost_locals(f, request, &activity));
        if !refused.is_empty() {
            return Err(Failure::input(refused));
        }
        let facts = Facts {
            f,
            dom: &dom,
            cells: &cells,
            types: &types,
            activity: &activity,
            overwrites: None,
            reread: None,
            versions,
        };
        let never = || Failure::input(vec![problems::never_returns(f)]);
        let mode = if request.again.is_some() { "iteration" } else { "reverse" };
        if request.shape == Shape::Tangent {
            let mut plan = Plan::tangent(&facts, request).ok_or_else(never)?;
            plan.guarded.fill(self.options.strong_zero);
            let report = Some(retrograd_report::forward(name, &demangled(name)));
            let allocates = self.forbidden(name, &plan, &facts);
            let clone = prepared.function;
            return Ok(Analysed {
                plan,
                clone,
                activity,
                imported,
                allocates,
                report,
                doubts: Vec::new(),
                price: 0,
                versions: None,
                repeats: Repeats::default(),
                holding: Vec::new(),
            });
        }
        let draft = Plan::draft(&facts, request, self.options.policy).ok_or_else(never)?;
        let start = Instant::now();
        let loads = draft.loads_in_question(&facts);
        let mut oracle = Oracle::new(prepared, &imported.values);
        let promised = f.params.iter().zip(&request.not_overwritten).filter(|(_, kept)| **kept);
        let promised: Vec<ValueId> = promised.map(|(&p, _)| p).collect();
        let separate = request.shape.in_two().then_some(promised.as_slice());
        let setting = Setting { separate, left_out: Some(draft.left_out()) };
        let mut told = Promised { f, cells: &cells, apart: &apart, rest: &mut oracle };
        let overwrites = Overwrites::compute(f, &dom, &cells, &types, &loads, setting, &mut told);
        drop(oracle);
        self.note("overwrites", start);
        let start = Instant::now();
        let facts = Facts { overwrites: Some(&overwrites), ..facts };
        let mut plan = draft
            .finish(&facts)
            .map_err(|keys| Failure::input(keys.into_iter().map(|key| problems::not_kept(f, key)).collect()))?;
        plan.kinds_apart = self.nested;
        plan.guarded.iter_mut().for_each(|guarded| *guarded |= self.options.strong_zero);
        if request.workspace {
            if self.nested {
                let what = "a workspace in a module where derivatives are differentiated again";
                return Err(Failure::input(vec![problems::not_yet(what, f.loc.as_ref())]));
            }
            let mut oracle = Oracle::new(prepared, &imported.values);
            let found = Workspace::find(&plan, &facts, &mut oracle);
            plan.place(found.map_err(|o| Failure::input(problems::no_workspace(name, f, &o)))?);
        }
        let violations = verify(&plan, &facts);
        if !violations.is_empty() {
            return Err(Failure { diagnostics: problems::violations(f, &violations), internal: true });
        }
        if let Some(v) =
            (request.shape == Shape::Split && request.lanes() > 1).then(|| plan.differs_by_lane(&facts)).flatten()
        {
            let what = "several derivatives at once in reverse, where pointers to shadows are kept or stored";
            return Err(Failure::input(vec![problems::not_yet(what, f.value(v).loc.as_ref())]));
        }
        let allocates = self.forbidden(name, &plan, &facts);
        let report = Some(retrograd_report::describe(name, &demangled(name), mode, &plan, &facts));
        self.note("plan", start);
        if self.options.print_after.contains(&Stage::Facts) {
            self.log.push_str(&format!("facts of {name}: {activity:#?}\n{overwrites:#?}\n"));
        }
        if self.options.print_after.contains(&Stage::Plan) {
            self.log.push_str(&format!("plan of {name}: {:#?}\n", plan.decisions));
        }
        // A size in advance has no versions yet, and code that is differentiated again gets its own.
        let tests = self.options.check_aliases && self.options.policy.may_check() && request.again.is_none();
        let doubts = if tests && versions.is_none() && !request.workspace && !self.nested {
            plan.doubts(&facts)
        } else {
            Vec::new()
        };
        let value = |v: ValueId| imported.values[v.index()];
        let doubts = doubts.iter().flat_map(|d| d.writers.iter().map(move |&w| (value(d.load), value(w)))).collect();
        let price = plan.price(&facts);
        let repeats = self.repeats(prepared, &imported, &plan, &facts, &apart);
        let holding = self.holding(prepared, &imported, &plan, &facts, &apart);
        let clone = prepared.function;
        let versions = None;
        Ok(Analysed { plan, clone, activity, imported, allocates, report, doubts, price, versions, repeats, holding })
    }

    /// Everything that a gradient takes from the heap, where it must not.
    fn forbidden(&self, name: &str, plan: &Plan, facts: &Facts<'_>) -> Vec<Diagnostic> {
        if !self.forbids {
            return Vec::new();
        }
        problems::allocates(name, plan, facts, &heap_uses(plan, facts))
    }
}
