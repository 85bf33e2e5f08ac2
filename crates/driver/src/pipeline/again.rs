//! Loops whose iterations run again in the reverse sweep: which they are, and the function with their bodies taken out.
//!
//! As with versions, the function is planned as it is; if a loop keeps more than a second run of its iterations
//! costs (`plan/src/again.rs`), a copy in which the loop's body is a function of its own is planned as well, and
//! the plan with the smaller tape is taken. The bodies' gradients are analysed before that is decided, so that
//! what cannot be done is not chosen.

use std::collections::BTreeMap;

use retrograd_emit::{PairHandle, emit_again};
use retrograd_ir::LoopId;
use retrograd_llvm::Body;
use retrograd_plan::{Region, to_undo};

use super::*;

/// A function with more outer loops that keep something is left as it is: each loop is looked at with fresh analyses of
/// the whole function.
const MOST_LOOPS: usize = 16;

/// Loops whose bodies were taken out, and the gradients that wait to be emitted.
#[derive(Default)]
pub(super) struct Iterations {
    /// All bodies, whether a plan uses them or not.
    pub bodies: Vec<Value>,
    /// By symbol: which parameters point to memory of the iteration's own.
    private: BTreeMap<String, Vec<bool>>,
    ready: BTreeMap<CalleeKey, Analysed>,
    /// Functions that the inliner takes into their only callers.
    gradients: BTreeSet<Value>,
}

/// Loops whose iterations could run again.
#[derive(Default)]
pub(super) struct Repeats {
    pub headers: Vec<BlockRef>,
    /// Stores behind all of them that are undone for it; the copy without their bodies must find as many.
    pub undone: usize,
}

impl Pipeline<'_> {
    /// Whether loops may be taken apart for this request.
    pub(super) fn may_take_apart(&self, request: &Request) -> bool {
        let plain = !request.workspace && !request.runtime_activity && request.again.is_none() && !self.nested;
        request.is_single_run() && plain
    }

    /// Whether iterations may run again for it.
    pub(super) fn may_repeat(&self, request: &Request) -> bool {
        self.options.rerun && self.options.policy.may_repeat() && self.may_take_apart(request)
    }

    /// The headers of loops whose iterations can run again, at a smaller price than what is kept for them.
    pub(super) fn repeats(
        &self,
        prepared: &Prepared,
        imported: &Imported,
        plan: &Plan,
        facts: &Facts<'_>,
        apart: &[(ValueId, ValueId)],
    ) -> Repeats {
        let f = &imported.function;
        let mut work = plan.keeping_loops(facts, None);
        let made = plan.iterations(f);
        if work.is_empty() || work.len() > MOST_LOOPS || !made.is_empty() || !self.may_repeat(&plan.request) {
            return Repeats { headers: Vec::new(), undone: plan.undone_behind(facts, &made).len() };
        }
        let ids: BTreeMap<Value, ValueId> = f.value_ids().map(|v| (imported.values[v.index()], v)).collect();
        let mut oracle = Oracle::new(prepared, &imported.values);
        let mut oracle = Promised { f, cells: facts.cells, apart, rest: &mut oracle };
        let (mut found, mut blocks, mut needed) = (Vec::new(), Vec::new(), BTreeSet::new());
        let mut fits = |l: LoopId, header: BlockRef| -> Option<BTreeSet<ValueId>> {
            let private = prepared.private_memory(header);
            let private: Vec<ValueId> = private.iter().filter_map(|v| ids.get(v).copied()).collect();
            let region = Region::iteration(facts, l, &private);
            let demanded = region.demanded()?;
            region.left_out()?;
            if !region.pays(plan, &demanded, self.options.policy) {
                return None;
            }
            let loads = region.loads(&demanded)?;
            let setting = Setting::default();
            let overwrites = Overwrites::compute(f, facts.dom, facts.cells, facts.types, &loads, setting, &mut oracle);
            to_undo(&loads, &overwrites, &plan.undone_behind(facts, &[f.loop_(l).header]))
        };
        while let Some(l) = work.pop() {
            let header = imported.blocks[f.loop_(l).header.index()];
            match fits(l, header) {
                Some(stores) => {
                    found.push(header);
                    blocks.push(f.loop_(l).header);
                    needed.extend(stores);
                }
                None => work.extend(plan.keeping_loops(facts, Some(l))),
            }
        }
        let undone = plan.undone_behind(facts, &blocks);
        if needed.is_subset(&undone) { Repeats { headers: found, undone: undone.len() } } else { Repeats::default() }
    }

    /// The plan in which iterations run again, if it is the better one; else `first`.
    pub(super) fn attempt_again(
        &mut self,
        name: &str,
        request: &Request,
        role: Role,
        (first, prepared): (Analysed, Prepared),
    ) -> Result<Analysed, Failure> {
        if first.repeats.headers.is_empty() {
            return Ok(first);
        }
        let between = self.log.len();
        match self.repeated(name, request, role, &prepared, &first)? {
            Some(second) if self.options.policy.takes_repeats(first.price, second.price) => Ok(second),
            _ => {
                self.log.truncate(between);
                Ok(first)
            }
        }
    }

    fn repeated(
        &mut self,
        name: &str,
        request: &Request,
        role: Role,
        prepared: &Prepared,
        first: &Analysed,
    ) -> Result<Option<Analysed>, Failure> {
        let start = Instant::now();
        let clone_name = format!("retrograd.primal.{}", self.clones.len());
        let marks: Vec<BlockRef> = first.versions.iter().flat_map(|(a, b)| [*a, *b]).collect();
        let made = prepared.outline(&clone_name, &first.repeats.headers, &marks);
        let Some(made) = made.map_err(|e| Failure::internal(e.to_string()))? else { return Ok(None) };
        self.clones.push(made.prepared.function);
        self.iterations.bodies.extend(made.bodies.iter().map(|b| b.function));
        self.note("prepare", start);
        for body in &made.bodies {
            let Some(wanted) = self.wanted(body, request)? else { return Ok(None) };
            let symbol = body.function.name();
            self.told[0].insert(symbol.clone(), Told::Iteration { wanted });
            self.iterations.private.insert(symbol, body.private.clone());
        }
        if self.options.print_all {
            self.log.push_str(&format!("; ---- {name} taken apart ----\n{}\n", made.prepared.function.printed()));
            made.bodies.iter().for_each(|body| self.log.push_str(&body.function.printed()));
        }
        let (imported, findings) = self.find(&made.prepared, request, role);
        let id = |block: &BlockRef| imported.blocks.iter().position(|b| b == block).map(BlockId::new);
        let versions = match made.marks.iter().map(id).collect::<Option<Vec<_>>>().as_deref() {
            Some(&[disjoint, careful]) => Some(Versions { disjoint, careful }),
            _ => None,
        };
        if !findings.activity.cuts.is_empty() {
            return Ok(None);
        }
        let second = match self.plan(name, request, &made.prepared, imported, findings, versions) {
            Ok(second) => second,
            Err(failure) if failure.internal => return Err(failure),
            // What is refused is said of the function as it is.
            Err(_) => return Ok(None),
        };
        if second.repeats.undone != first.repeats.undone {
            return Ok(None);
        }
        Ok(self.iterations_ready(&second)?.then_some(second))
    }

    /// Which parameters a second run takes the values of; none if there cannot be one.
    fn wanted(&mut self, body: &Body, request: &Request) -> Result<Option<Vec<bool>>, Failure> {
        let clone_name = format!("retrograd.primal.{}", self.clones.len());
        let prepared = prepare_calls(self.module, &body.function.name(), &clone_name, Calls::default());
        let Ok(prepared) = prepared else { return Ok(None) };
        self.clones.push(prepared.function);
        let open = Request { shape: Shape::Combined, ..open_request(self.module, body.function, request) };
        let (imported, Findings { dom, cells, types, activity }) = self.find(&prepared, &open, Role::Callee);
        let f = &imported.function;
        let (overwrites, reread, versions) = (None, None, None);
        let facts =
            Facts { f, dom: &dom, cells: &cells, types: &types, activity: &activity, overwrites, reread, versions };
        let demanded = Region::function(&facts, &body.private).demanded();
        Ok(demanded.map(|demanded| f.params.iter().map(|p| demanded[p.index()]).collect()))
    }

    /// Analyses the gradients of all iterations that a plan calls. False if one of them has none.
    fn iterations_ready(&mut self, analysed: &Analysed) -> Result<bool, Failure> {
        let f = &analysed.imported.function;
        for v in Self::calls(f) {
            let Some(key) = self.iteration_key(f, analysed, v) else { continue };
            match self.attempt(&key.0, &key.1, Role::Callee) {
                Ok((gradient, _)) => {
                    self.iterations.ready.insert(key, gradient);
                }
                Err(failure) if failure.internal => return Err(failure),
                Err(_) => return Ok(false),
            }
        }
        Ok(true)
    }

    /// What a call of an iteration asks for; none if it is another call, or moves no derivative.
    fn iteration_key(&self, f: &Function, analysed: &Analysed, v: ValueId) -> Option<CalleeKey> {
        wanted_again(f.op(v)?)?;
        let (symbol, request) = self.plain_callee_key(f, analysed, v, Shape::Combined)?;
        let again = self.iterations.private.get(&symbol).cloned();
        Some((symbol, Request { again, ..request }))
    }

    /// The gradients behind the calls of iterations in a plan, declared, and emitted later.
    pub(super) fn iterations_of(&mut self, f: &Function, analysed: &Analysed) -> Pairs {
        let declare = |this: &mut Self, primal: Value, key: &CalleeKey| {
            let name = format!("{}.again", key.0);
            let handle = declare_pair(this.module, primal, &key.1, Packing::Again, ("", &name));
            for function in [primal, handle.reverse] {
                function.set_internal();
                function.add_function_attribute("alwaysinline");
            }
            this.iterations.gradients.insert(handle.reverse);
            handle
        };
        self.declare_taken_out(f, |this, v| this.iteration_key(f, analysed, v), declare)
    }

    /// Emits the gradient of an iteration.
    pub(super) fn derive_iteration(&mut self, key: &CalleeKey, own: &PairHandle) -> Result<(), Failure> {
        let analysed = self.iterations.ready.remove(key);
        let mut analysed = analysed.ok_or_else(|| Failure::internal("an iteration without its gradient"))?;
        self.refused.append(&mut analysed.allocates);
        let source = Source { function: analysed.clone, imported: &analysed.imported, count: None };
        self.generated.push(own.reverse);
        emit_again(self.module, source, &analysed.plan, &Pairs::new(), own)
            .map_err(|e| Failure::internal(format!("{e} of `{}`", key.0)))?;
        self.report.functions.extend(analysed.report);
        Ok(())
    }

    /// Removes what was taken out of loops, and nothing calls.
    pub fn remove_idle_bodies(&mut self) {
        let bodies = std::mem::take(&mut self.iterations.bodies).into_iter();
        let bodies = bodies.chain(std::mem::take(&mut self.ranges.bodies));
        bodies.filter(|body| !body.has_uses()).for_each(Value::delete_function);
    }

    /// Whether inlining makes an end of the function.
    pub fn is_taken_in(&self, function: Value) -> bool {
        self.iterations.gradients.contains(&function)
    }
}
