//! Loops that run from checkpoints, under `--max-cache`.
//!
//! A plan that keeps more than the budget is made once more for a copy of the function in which the outer loop that keeps
//! most is a call of a function of its own, and so on until the rest fits or no loop is left. The loop's gradients
//! are analysed before that is decided, so that what cannot be done is not chosen.

use retrograd_emit::emit_steps;
use retrograd_ir::LoopId;
use retrograd_llvm::Stepped;
use retrograd_plan::{can_step, exceeds};

use super::*;

/// Loops that were taken out, and the gradients that wait to be emitted.
#[derive(Default)]
pub(super) struct Ranges {
    /// Functions of loops, whether a plan uses them or not.
    pub bodies: Vec<Value>,
    /// The functions that they were taken out of, by symbol.
    origins: BTreeMap<String, String>,
    ready: BTreeMap<CalleeKey, Analysed>,
}

/// A loop that keeps something and can run again from checkpoints.
#[derive(Clone, Debug)]
pub(crate) struct Holding {
    header: BlockRef,
    /// Instructions in it that read what may be overwritten behind it.
    readers: Vec<Value>,
}

impl Ranges {
    /// Whether a function is a range of iterations.
    pub fn is_body(&self, name: &str) -> bool {
        self.origins.contains_key(name)
    }
}

type Attempted = (Analysed, Prepared);

impl Pipeline<'_> {
    /// The budget, where loops may run from checkpoints for this request.
    fn budget(&self, request: &Request) -> Option<u64> {
        let whole = self.may_take_apart(request) && !request.steps;
        self.options.max_cache.filter(|_| whole && self.options.policy != retrograd_plan::Policy::CacheEverything)
    }

    /// The outer loops that keep something and can run again, those that keep most first.
    pub(super) fn holding(
        &self,
        prepared: &Prepared,
        imported: &Imported,
        plan: &Plan,
        facts: &Facts<'_>,
        apart: &[(ValueId, ValueId)],
    ) -> Vec<Holding> {
        let f = &imported.function;
        let Some(budget) = self.budget(&plan.request) else { return Vec::new() };
        if !exceeds(plan, budget) {
            return Vec::new();
        }
        let mut oracle = Oracle::new(prepared, &imported.values);
        let mut oracle = Promised { f, cells: facts.cells, apart, rest: &mut oracle };
        let mut readers = |l: LoopId| {
            let inside = can_step(facts, l)?;
            let writers: BTreeSet<ValueId> = inside.writers.into_iter().collect();
            let setting = Setting { separate: None, left_out: Some(&writers) };
            let loads = &inside.loads;
            let overwrites = Overwrites::compute(f, facts.dom, facts.cells, facts.types, loads, setting, &mut oracle);
            let lost = loads.iter().copied().filter(|&load| !overwrites.can_reread(load));
            Some(lost.chain(inside.copies).map(|v| imported.values[v.index()]).collect())
        };
        let mut loops = plan.keeping_loops(facts, None);
        loops.sort_by_key(|&l| std::cmp::Reverse(plan.kept_in(facts, l)));
        let header = |l: LoopId| imported.blocks[f.loop_(l).header.index()];
        loops.into_iter().filter_map(|l| Some(Holding { header: header(l), readers: readers(l)? })).collect()
    }

    /// The plan in which loops run from checkpoints; else the one that there was.
    pub(super) fn attempt_steps(
        &mut self,
        name: &str,
        request: &Request,
        role: Role,
        first: Attempted,
    ) -> Result<Result<Attempted, Attempted>, Failure> {
        let Some(budget) = self.budget(request) else { return Ok(Err(first)) };
        let (mut best, mut changed) = (first, false);
        'loops: loop {
            for holding in best.0.holding.clone() {
                let between = self.log.len();
                match self.stepped(name, request, role, &best.1, (&holding, budget))? {
                    Some(next) => {
                        (best, changed) = (next, true);
                        continue 'loops;
                    }
                    None => self.log.truncate(between),
                }
            }
            if exceeds(&best.0.plan, budget) {
                let f = &best.0.imported.function;
                self.warnings.push(problems::above_budget(name, budget, &best.0.plan.tape_bytes(), f.loc.as_ref()));
            }
            return Ok(if changed { Ok(best) } else { Err(best) });
        }
    }

    fn stepped(
        &mut self,
        name: &str,
        request: &Request,
        role: Role,
        prepared: &Prepared,
        (holding, budget): (&Holding, u64),
    ) -> Result<Option<Attempted>, Failure> {
        let start = Instant::now();
        let clone_name = format!("retrograd.primal.{}", self.clones.len());
        let made = prepared
            .steps(&clone_name, holding.header, &holding.readers)
            .map_err(|e| Failure::internal(e.to_string()))?;
        let Some(Stepped { prepared, steps, careful, pieces, pointers }) = made else { return Ok(None) };
        self.clones.push(prepared.function);
        for body in std::iter::once(steps).chain(careful) {
            self.ranges.origins.insert(body.name(), name.to_owned());
            self.ranges.bodies.push(body);
        }
        self.note("prepare", start);
        let told = Told::Steps { pieces: pieces as u32, pointers: pointers as u32, budget };
        self.told[0].insert(steps.name(), told);
        if self.options.print_all {
            let (function, steps) = (prepared.function.printed(), steps.printed());
            self.log.push_str(&format!("; ---- {name} in steps ----\n{function}\n{steps}\n"));
        }
        let (imported, findings) = self.find(&prepared, request, role);
        if !findings.activity.cuts.is_empty() {
            return Ok(None);
        }
        let second = match self.plan(name, request, &prepared, imported, findings, None) {
            Ok(second) => second,
            Err(failure) if failure.internal => return Err(failure),
            // What is refused is said of the function as it is.
            Err(_) => return Ok(None),
        };
        Ok(self.ranges_ready(&second)?.then_some((second, prepared)))
    }

    /// Analyses the gradients of all ranges that a plan calls. False if one of them has none.
    fn ranges_ready(&mut self, analysed: &Analysed) -> Result<bool, Failure> {
        let f = &analysed.imported.function;
        for v in Self::calls(f) {
            let result = if let Some(key) = self.range_key(f, analysed, v) {
                self.attempt_versions(&key.0, &key.1, Role::Callee).map(|made| Some((key, made)))
            } else {
                let key = self.callee_key(f, analysed, v, Shape::Pair);
                let Some(key) = key.filter(|key| self.ranges.is_body(&key.0)) else { continue };
                self.attempt(&key.0, &key.1, Role::Callee).map(|_| None)
            };
            match result {
                Ok(made) => self.ranges.ready.extend(made),
                Err(failure) if failure.internal => return Err(failure),
                Err(_) => return Ok(false),
            }
        }
        Ok(true)
    }

    /// What a call of a range asks for; none if it is another call, or moves no derivative.
    fn range_key(&self, f: &Function, analysed: &Analysed, v: ValueId) -> Option<CalleeKey> {
        pieces_of(f.op(v)?)?;
        let (symbol, request) = self.plain_callee_key(f, analysed, v, Shape::Combined)?;
        Some((symbol, Request { steps: true, ..request }))
    }

    /// The gradients behind the calls of ranges in a plan, declared, and emitted later.
    pub(super) fn ranges_of(&mut self, f: &Function, analysed: &Analysed) -> Pairs {
        let declare = |this: &mut Self, primal: Value, key: &CalleeKey| {
            let names = [format!("{}.advance", key.0), format!("{}.gradient", key.0)];
            declare_pair(this.module, primal, &key.1, Packing::Steps, (&names[0], &names[1]))
        };
        self.declare_taken_out(f, |this, v| this.range_key(f, analysed, v), declare)
    }

    /// Emits the gradient of a range.
    pub(super) fn derive_steps(&mut self, key: &CalleeKey, own: &PairHandle) -> Result<(), Failure> {
        let analysed = self.ranges.ready.remove(key);
        let mut analysed = analysed.ok_or_else(|| Failure::internal("a range of iterations without its gradient"))?;
        self.refused.append(&mut analysed.allocates);
        let pairs = self.pairs_of(&analysed.imported.function, &analysed);
        let source = Source { function: analysed.clone, imported: &analysed.imported, count: None };
        self.generated.extend(own.functions());
        emit_steps(self.module, source, &analysed.plan, &pairs, own)
            .map_err(|e| Failure::internal(format!("{e} of `{}`", key.0)))?;
        if let (Some(mut report), Some(name)) = (analysed.report, self.ranges.origins.get(&key.0)) {
            (report.name, report.demangled) = (name.clone(), demangled(name).into_owned());
            report.mode = "reverse, steps of a loop".into();
            self.report.functions.push(report);
        }
        Ok(())
    }
}
