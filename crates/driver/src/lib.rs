//! The order of everything.
//!
//! [`differentiate`] resolves the requests of a module, source and command line, and leaves the module
//! with the generated functions in it. For each function it runs, in this order: prepare, import, the
//! analyses, the plan, its verification, emission ([`pipeline`]); then it cleans up and optimises. No
//! algorithm stands here.

mod bodies;
mod finish;
mod inspect;
mod order;
mod pipeline;
mod promise;
mod registration;
mod request;
mod spec;
mod variables;

use std::time::Duration;

pub use inspect::{Inspection, inspect};
pub use promise::Promise;
use retrograd_llvm::Module;
use retrograd_plan::Policy;
use retrograd_report::{Diagnostic, Report, problems};
pub use spec::{CommandRequest, Mode};

use pipeline::Pipeline;

/// Stages whose result can be printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    Facts,
    Plan,
    Emit,
}

/// Whose gradients must not take memory from the heap.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Forbid {
    #[default]
    Nothing,
    Everywhere,
    /// In the gradient of the function so named.
    In(String),
}

impl Forbid {
    fn concerns(&self, function: &str) -> bool {
        match self {
            Self::Nothing => false,
            Self::Everywhere => true,
            Self::In(name) => name == function,
        }
    }
}

/// What a user can choose.
#[derive(Clone, Debug)]
pub struct Options {
    pub policy: Policy,
    /// Where only an overlap that nobody can rule out makes the plan cache, test for it at run time.
    pub check_aliases: bool,
    /// Where keeping what iterations of a loop computed costs more than running them again, do that.
    pub rerun: bool,
    /// What the tape may take from the heap, where outer loops can be checkpointed.
    pub max_cache: Option<u64>,
    /// Level of the pipeline that is run over the generated functions, 0 to 3.
    pub opt_level: u8,
    pub print_after: Vec<Stage>,
    /// A zero adjoint or tangent stays zero whatever it is multiplied with.
    pub strong_zero: bool,
    /// Arithmetic of generated functions may be reordered and contracted, and knows no NaN and no infinity.
    pub fast_math: bool,
    /// What is promised about memory.
    pub promises: Vec<Promise>,
    /// Gradients that the command line asks for take their memory from a block of the caller.
    pub workspace: bool,
    /// A gradient that allocates is an error.
    pub forbid_allocation: Forbid,
    /// The generated functions before and after optimisation go into the log.
    pub print_all: bool,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            policy: Policy::Planned,
            check_aliases: true,
            rerun: true,
            max_cache: None,
            opt_level: 2,
            strong_zero: false,
            fast_math: false,
            promises: Vec::new(),
            workspace: false,
            forbid_allocation: Forbid::Nothing,
            print_after: Vec::new(),
            print_all: false,
        }
    }
}

/// What a run has to tell.
pub struct Outcome {
    pub report: Report,
    pub warnings: Vec<Diagnostic>,
    /// What `print_after` and `print_all` asked for.
    pub log: String,
    pub timings: Vec<(&'static str, Duration)>,
}

/// Why there is no result; the module is not fit for use any more.
#[derive(Debug)]
pub struct Failure {
    pub diagnostics: Vec<Diagnostic>,
    /// A fault of this program, not of its input.
    pub internal: bool,
}

impl Failure {
    fn input(diagnostics: Vec<Diagnostic>) -> Self {
        Self { diagnostics, internal: false }
    }

    fn internal(what: impl Into<String>) -> Self {
        Self { diagnostics: vec![problems::internal(what)], internal: true }
    }
}

/// Differentiates what the module's source and `requests` ask for, in place.
pub fn differentiate(module: &Module, requests: &[CommandRequest], options: &Options) -> Result<Outcome, Failure> {
    let (rules, mut problems) = registration::Registered::read(module);
    let found = request::find(module, &rules)?;
    let source = found.requests;
    problems.extend(found.problems);
    let (command, more) = spec::resolve(module, requests, &rules, options.workspace);
    problems.extend(more);
    let behind = rules.all_behind();
    let mut run = Pipeline::new(module, options, rules);
    run.warnings = found.warnings;
    if source.is_empty() && command.is_empty() && problems.is_empty() {
        request::restore_inactive_calls(module);
        return none_left(module).map(|()| run.outcome());
    }
    retrograd_emit::link_runtime(module).map_err(|e| Failure::internal(e.to_string()))?;
    bodies::supply(module).map_err(|e| Failure::internal(e.to_string()))?;
    let mut queue = order::Queue::new(module, &source, &command, &behind);
    run.nested = queue.is_nested();
    while let Some(job) = queue.next() {
        match run.derive(job.task) {
            Ok(()) => {
                if let Some(request) = job.source {
                    queue.done(&job);
                    request.replace(module, &run)?;
                }
            }
            Err(failure) if failure.internal => return Err(failure),
            Err(failure) => {
                problems.extend(failure.diagnostics);
                queue.failed(&job);
            }
        }
    }
    problems.extend(queue.rest());
    if let (Forbid::In(name), false) = (&options.forbid_allocation, run.has_derived_forbidden()) {
        problems.push(retrograd_report::problems::not_derived(name));
    }
    if problems.is_empty() {
        problems = run.idle_promises();
    }
    if !problems.is_empty() {
        problems.dedup();
        return Err(Failure::input(problems));
    }
    none_left(module)?;
    finish::finish(module, &mut run)?;
    Ok(run.outcome())
}

fn none_left(module: &Module) -> Result<(), Failure> {
    let left = request::left_behind(module);
    if left.is_empty() { Ok(()) } else { Err(Failure::input(left)) }
}
