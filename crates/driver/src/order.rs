//! Which request is next: innermost first.
//!
//! A request can be carried out once no function that its own one can reach holds a request that waits.
//! Then the derivative is made from code without requests, and the function that held the request calls the
//! derivative: code like any other, which the next request may differentiate in turn. So derivatives of
//! derivatives need no notion of order or of perturbations; each is made of finished code.
//!
//! Reachable is what a function mentions, directly or through constants and tables of functions. Where that
//! is too careful (a table holds both a method with a request and the function it differentiates), direct
//! calls alone decide. What still waits then asks for its own derivative while it is being computed.

use std::collections::{BTreeMap, BTreeSet};

use retrograd_llvm::{Module, Value};
use retrograd_report::{Diagnostic, problems};

use crate::request::SourceRequest;
use crate::spec::Task;

/// A request and what it stands for.
pub(crate) struct Job<'r> {
    pub task: &'r Task,
    /// None for a request of the command line.
    pub source: Option<&'r SourceRequest>,
}

/// Requests that wait.
pub(crate) struct Queue<'r> {
    jobs: Vec<Job<'r>>,
    /// Functions with requests that wait, and how many; those of failed requests wait for good.
    holders: BTreeMap<Value, usize>,
    failed: BTreeSet<Value>,
    module: &'r Module,
    /// The user's own derivative functions behind a call of each function.
    behind: &'r BTreeMap<String, Vec<Value>>,
}

impl<'r> Queue<'r> {
    pub fn new(
        module: &'r Module,
        source: &'r [SourceRequest],
        command: &'r [Task],
        behind: &'r BTreeMap<String, Vec<Value>>,
    ) -> Self {
        let mut holders = BTreeMap::new();
        for request in source {
            *holders.entry(request.holder()).or_default() += 1;
        }
        let jobs = source.iter().map(|r| Job { task: &r.task, source: Some(r) });
        let jobs = jobs.chain(command.iter().map(|task| Job { task, source: None })).collect();
        Self { jobs, holders, failed: BTreeSet::new(), module, behind }
    }

    /// Whether any request differentiates code that holds another.
    pub fn is_nested(&self) -> bool {
        self.jobs.iter().any(|job| !self.is_ready(job, true))
    }

    /// The first request whose function reaches none that waits.
    pub fn next(&mut self) -> Option<Job<'r>> {
        let at =
            [true, false].into_iter().find_map(|tables| self.jobs.iter().position(|j| self.is_ready(j, tables)))?;
        Some(self.jobs.remove(at))
    }

    fn is_ready(&self, job: &Job<'r>, tables: bool) -> bool {
        let function = self.module.function(&job.task.function);
        function.is_none_or(|f| !self.reaches(f, tables, &|g| self.holders.contains_key(&g)))
    }

    /// A request is gone from its function.
    pub fn done(&mut self, job: &Job<'r>) {
        let Some(holder) = job.source.map(SourceRequest::holder) else { return };
        if let Some(waiting) = self.holders.get_mut(&holder) {
            *waiting -= 1;
            if *waiting == 0 {
                self.holders.remove(&holder);
            }
        }
    }

    /// Nothing that needs this request's function can be made.
    pub fn failed(&mut self, job: &Job<'r>) {
        self.failed.extend(job.source.map(SourceRequest::holder));
    }

    /// The request that a function needs and that failed or does not end is reported once; what waits only
    /// because of a failure is not.
    pub fn rest(self) -> Vec<Diagnostic> {
        let failed = |g: Value| self.failed.contains(&g);
        let circular = self.jobs.iter().filter_map(|j| {
            let function = self.module.function(&j.task.function)?;
            let request = j.source?;
            let own = self.reaches(function, false, &|g| g == request.holder());
            (own && !self.reaches(function, true, &failed))
                .then(|| problems::own_derivative(request.name(), &j.task.function, request.loc()))
        });
        circular.collect()
    }

    /// Whether `from` is, or can reach, a function that is `wanted`.
    fn reaches(&self, from: Value, tables: bool, wanted: &dyn Fn(Value) -> bool) -> bool {
        let mut seen = BTreeSet::from([from]);
        let mut work = vec![from];
        while let Some(at) = work.pop() {
            if at.is_function() && wanted(at) {
                return true;
            }
            let mut mentioned: Vec<Value> = match (at.is_function(), tables) {
                (true, true) => at.instructions().into_iter().flat_map(Value::operands).collect(),
                (true, false) => at.instructions().into_iter().filter_map(Value::called_function).collect(),
                _ => at.operands(),
            };
            if at.is_function() && !self.behind.is_empty() {
                mentioned.extend(self.behind.get(&at.name()).into_iter().flatten());
            }
            work.extend(mentioned.into_iter().filter(|v| v.is_constant() && seen.insert(*v)));
        }
        false
    }
}
