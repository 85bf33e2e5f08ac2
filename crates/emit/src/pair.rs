//! Forward and reverse sweep as two functions, joined by a record.
//!
//! Both halves come from one plan and one layout of the record, in one go; nothing is derived twice.
//!
//! ```text
//!   augmented(x, dx, n) -> record ─────▶ caller, who may write memory ─────▶ reverse(x, dx, n, seed, record)
//!                            │                                                     ▲
//!                            └── slots, iteration numbers, arenas, locals ─────────┘
//! ```
//!
//! Three ways to hand the record over ([`Packing`]). Locals of the primal live as long as the record. Where
//! the record is bytes in the caller's buffer, which may move, they have a block of their own on the heap.

use retrograd_analysis::ParamActivity;
use retrograd_ir::{LoopId, Op, ValueId};
use retrograd_llvm::build::{Builder, Types};
use retrograd_llvm::{Module, Ty, Value};
use retrograd_plan::{Plan, Request};

use crate::EmitError;
use crate::again::declare_again;
use crate::attributes::take_over;
use crate::frame::{Layout, Record, Var};
use crate::steps::declare_steps;
use crate::sweep::{Pairs, Signature, Source, Sweep, Tangents, entry_builder, no_return, result_type, signature};

/// Who holds the record, and who calls.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Packing {
    /// A call in differentiated code: augmented(deferred, x, dx, a, n) -> {record, result?, shadow?} and
    /// reverse(record, seed?) -> {∂a, …}, of a range of iterations reverse(record, ∂a so far) -> {∂a, …}. `deferred` is the list of blocks to free when the whole reverse
    /// sweep is done: the caller's code may read what the callee frees.
    Call,
    /// The user: augmented(x, dx, a, n) -> {record, result?, shadow?} and reverse(x, dx, a, n, seed?, record)
    /// -> {∂a, …}, bare if there is one.
    Pointer,
    /// A call of an iteration: the forward sweep calls the primal, `reverse` is the gradient of the iteration, which
    /// runs it again: reverse(x, dx, a, ∂a so far, n) -> {∂a, …}, bare if there is one. There is no record.
    Again,
    /// A call of a range of iterations: `augmented` runs it and moves shadow pointers beside pointers, `reverse` is the
    /// gradient of a range: reverse(lo, hi, x, dx, a, ∂a so far, n, bytes of the tape) -> {∂a, …}. There is no record.
    Steps,
    /// The user, in a buffer: augmented(x, dx, a, n, buffer) -> {result?, shadow?} and reverse(x, dx, a, n,
    /// seed?, buffer). The bytes may be moved in between.
    Buffer,
}

/// The two halves of a differentiated function.
#[derive(Clone, Debug)]
pub struct PairHandle {
    pub request: Request,
    pub packing: Packing,
    pub augmented: Value,
    pub reverse: Value,
    /// As `reverse`, and leaves the tape as it found it; made for reusable tapes.
    pub again: Option<Value>,
    /// Whether the augmented half returns the primal's result (and then its shadow, if the request has one).
    pub returns: bool,
}

impl PairHandle {
    /// The functions of the reverse sweep, and whether each leaves the tape to another run.
    pub(crate) fn halves(&self) -> impl Iterator<Item = (Value, bool)> {
        [(Some(self.reverse), false), (self.again, true)].into_iter().filter_map(|(f, keeps)| Some((f?, keeps)))
    }

    /// All functions of the pair.
    pub fn functions(&self) -> impl Iterator<Item = Value> {
        [Some(self.augmented), Some(self.reverse), self.again].into_iter().flatten()
    }
}

/// Declares the halves. `names`: of the augmented half and of the reverse half.
pub fn declare_pair(m: &Module, primal: Value, request: &Request, packing: Packing, names: (&str, &str)) -> PairHandle {
    let t = Types::of(m);
    let own = own_signature(m, primal, request);
    let ret = primal.function_type().return_type();
    let given: Vec<Ty> = own.ty.param_types();
    let returns = !ret.is_void();
    let mut fields = vec![t.ptr(); usize::from(packing != Packing::Buffer)];
    fields.extend(returns.then_some(ret));
    fields.extend(request.shadow_return.then_some(t.ptr()));
    let seed = request.active_return.then_some(ret);
    let gradients = result_type(t, &own.results);
    let (forward, back, result, gradients) = match packing {
        Packing::Call => {
            let forward = [vec![t.ptr()], given].concat();
            let so_far = own.results.iter().copied().filter(|_| request.steps);
            let back = std::iter::once(t.ptr()).chain(seed).chain(so_far).collect();
            let gradients = if own.results.is_empty() { t.void() } else { t.structure(&own.results) };
            (forward, back, t.structure(&fields), gradients)
        }
        Packing::Pointer => {
            let back = given.iter().copied().chain(seed).chain([t.ptr()]).collect();
            (given, back, result_type(t, &fields), gradients)
        }
        Packing::Again => return declare_again(m, primal, request, names.1),
        Packing::Steps => return declare_steps(m, primal, request, names),
        Packing::Buffer => {
            let back = given.iter().copied().chain(seed).chain([t.ptr()]).collect();
            ([given, vec![t.ptr()]].concat(), back, result_type(t, &fields), gradients)
        }
    };
    let back: Vec<Ty> = back;
    let augmented = m.add_function(names.0, t.function(result, &forward));
    let reverse = m.add_function(names.1, t.function(gradients, &back));
    let again = || m.add_function(&format!("{}.again", names.1), t.function(gradients, &back));
    let again = request.reusable.then(again);
    for function in [augmented, reverse].into_iter().chain(again) {
        take_over(function, primal);
    }
    PairHandle { request: request.clone(), packing, augmented, reverse, again, returns }
}

/// Parameters and gradients; the seed is added by the packing.
fn own_signature(m: &Module, primal: Value, request: &Request) -> Signature {
    signature(m, primal, &Request { active_return: false, steps: false, ..request.clone() }, false)
}

/// Emits all halves of a pair that was declared before; returns the bytes of its record.
pub fn emit_pair(
    m: &Module,
    source: Source<'_>,
    plan: &Plan,
    pairs: &Pairs,
    own: &PairHandle,
) -> Result<u64, EmitError> {
    debug_assert!(plan.request.shape.in_two());
    let signature = own_signature(m, source.function, &plan.request);
    let none = Tangents::new();
    let mut s = Sweep::new(m, source, plan, pairs, &none, own.augmented);
    let mut made = s.augmented_half(own, &signature)?;
    for (function, keeps) in own.halves() {
        s.keeps = keeps;
        s.reverse_half(own, &signature, function, &mut made)?;
    }
    made.settle(&s);
    s.erase_dead();
    Ok(made.layouts.0.bytes.max(1))
}

/// Layouts of the record and of the block of locals, and the instructions that want their sizes.
struct Made {
    layouts: (Layout, Option<Layout>),
    /// Instructions, and the operand that is the size; true for the block of locals.
    sizes: Vec<(Value, usize, bool)>,
}

impl Made {
    fn settle(&self, s: &Sweep<'_>) {
        for &(inst, operand, locals) in &self.sizes {
            let layout = if locals { self.layouts.1.as_ref() } else { Some(&self.layouts.0) };
            let bytes = layout.map_or(0, |l| l.bytes).max(1);
            inst.set_operand(operand, s.count(bytes));
        }
    }
}

impl Sweep<'_> {
    fn augmented_half(&mut self, own: &PairHandle, signature: &Signature) -> Result<Made, EmitError> {
        let function = own.augmented;
        let shift = usize::from(own.packing == Packing::Call);
        let arguments: Vec<Value> = signature.primal.iter().map(|&i| function.param(i + shift)).collect();
        self.clone_primal(&arguments)?;
        let (start, marker) = entry_builder(self.m, function);
        self.erase.push(marker);
        let mut sizes = Vec::new();
        let record = match own.packing {
            Packing::Buffer => self.scratch(&start, &mut sizes),
            _ => self.fresh_block(&start, false, &mut sizes),
        };
        let apart = own.packing == Packing::Buffer && self.has_locals();
        let locals = apart.then(|| (self.fresh_block(&start, true, &mut sizes), Layout::default()));
        let moved = locals.as_ref().map(|(block, _)| *block);
        self.start_frame(function, Some(Record { block: record, layout: Layout::default(), locals }));
        self.b.before(marker);
        if let Some(block) = moved {
            let at = self.locals_pointer();
            self.b.store(block, at);
        }
        self.param_shadows(&signature.clone().shifted(shift), function);
        self.augment()?;
        self.return_augmented(own, record, &mut sizes)?;
        let record = self.frame.record.take().ok_or_else(no_return)?;
        Ok(Made { layouts: (record.layout, record.locals.map(|(_, layout)| layout)), sizes })
    }

    fn has_locals(&self) -> bool {
        self.f.insts().any(|(_, op)| matches!(op, Op::Alloca { bytes: Some(_), static_entry: true }))
    }

    /// A zeroed block on the heap, of a size that is not known yet.
    fn fresh_block(&self, start: &Builder, locals: bool, sizes: &mut Vec<(Value, usize, bool)>) -> Value {
        let malloc = self.declared("malloc", self.t.ptr(), &[self.t.i64()]);
        let block = start.call(malloc.function_type(), malloc, &[self.count(0)]);
        let fill = start.memset(block, self.t.const_int(8, 0), self.count(0), 16);
        sizes.extend([(block, 0, locals), (fill, 2, locals)]);
        block
    }

    /// The record while a half runs, where it is bytes in a buffer of unknown alignment.
    fn scratch(&self, start: &Builder, sizes: &mut Vec<(Value, usize, bool)>) -> Value {
        let block = start.alloca_bytes(self.count(0), 16);
        let fill = start.memset(block, self.t.const_int(8, 0), self.count(0), 16);
        sizes.extend([(block, 0, false), (fill, 2, false)]);
        block
    }

    fn locals_pointer(&mut self) -> Value {
        let ty = self.t.ptr();
        self.var(Var::Locals, ty, 8, None)
    }

    fn numbered_loops(&self) -> Vec<LoopId> {
        self.f.loop_ids().filter(|l| self.plan.loops[l.index()].numbered).collect()
    }

    /// Where the record keeps how often a loop's header ran.
    fn last_number(&mut self, l: LoopId) -> Value {
        let ty = self.t.i64();
        self.var(Var::Last(l), ty, 8, None)
    }

    fn return_augmented(
        &mut self,
        own: &PairHandle,
        record: Value,
        sizes: &mut Vec<(Value, usize, bool)>,
    ) -> Result<(), EmitError> {
        let ret = self.fwd_blocks[self.plan.exit.index()].terminator().ok_or_else(no_return)?;
        self.b.before(ret);
        for l in self.numbered_loops() {
            let (number, last) = (self.current(l), self.last_number(l));
            let number = self.b.load(self.t.i64(), number);
            self.b.store(number, last);
        }
        if own.packing == Packing::Buffer {
            let buffer = own.augmented.params().last().copied().ok_or_else(no_return)?;
            let copy = self.b.memcpy(buffer, record, self.count(0));
            sizes.push((copy, 2, false));
        }
        let mut results = if own.packing == Packing::Buffer { vec![] } else { vec![record] };
        results.extend(ret.operands().first());
        let terminator = self.f.terminator(self.plan.exit);
        if let (true, Some(&value)) = (own.request.shadow_return, terminator.and_then(|t| self.f.operands(t).first())) {
            results.push(self.forward_shadow(value));
        }
        let types: Vec<Ty> = results.iter().map(|r| r.ty()).collect();
        match own.packing {
            Packing::Call => self.return_struct(&types, &results),
            _ => self.return_all(&types, &results),
        }
        ret.erase();
        Ok(())
    }

    /// A reverse half: the same frame, seen through its own record.
    fn reverse_half(
        &mut self,
        own: &PairHandle,
        signature: &Signature,
        function: Value,
        made: &mut Made,
    ) -> Result<(), EmitError> {
        self.forget_reverse();
        self.function = function;
        self.in_one = false;
        let entry = function.append_block("entry");
        let body = function.append_block("start");
        let first = Builder::new(self.m);
        first.at_end(entry);
        first.br(body);
        let (start, marker) = entry_builder(self.m, function);
        let params = function.params();
        let (seed, handed) = match own.packing {
            Packing::Call => (params.get(1), params.first()),
            _ => (params.len().checked_sub(2).and_then(|i| params.get(i)), params.last()),
        };
        let seed = seed.copied().filter(|_| self.plan.request.active_return);
        let handed = handed.copied().ok_or_else(no_return)?;
        let block = match own.packing {
            Packing::Buffer => {
                let block = self.scratch(&start, &mut made.sizes);
                let copy = start.memcpy(block, handed, self.count(0));
                made.sizes.push((copy, 2, false));
                block
            }
            _ => handed,
        };
        let layout = made.layouts.0.clone();
        let locals = made.layouts.1.clone().and_then(|l| {
            let at = layout.of(Var::Locals)?;
            let at = start.offset(block, self.count(at));
            Some((start.load(self.t.ptr(), at), l))
        });
        let (locals_block, heap) = (locals.as_ref().map(|(b, _)| *b), own.packing != Packing::Buffer);
        marker.erase();
        self.b.locate_like(None);
        self.start_frame(function, Some(Record { block, layout, locals }));
        if own.packing != Packing::Call {
            self.param_shadows(signature, function);
            for (&p, &i) in self.f.params.iter().zip(&signature.primal) {
                self.fwd[p.index()] = function.param(i);
            }
        }
        self.b.at_end(body);
        if own.request.steps {
            self.go_on_from(function);
        }
        for l in self.numbered_loops() {
            let (number, last) = (self.current(l), self.last_number(l));
            let value = self.b.load(self.t.i64(), last);
            self.b.store(value, number);
        }
        let finish = self.reverse(seed)?;
        self.b.at_end(body);
        let top = self.mirrors[&self.plan.exit];
        self.b.br(top);
        self.b.at_end(finish);
        if !self.keeps {
            self.release()?;
            let free = self.declared("free", self.t.void(), &[self.t.ptr()]);
            for block in locals_block.into_iter().chain(heap.then_some(handed)) {
                self.b.call(free.function_type(), free, &[block]);
            }
        }
        let results = self.out_gradients();
        match own.packing {
            Packing::Call => self.return_struct(&signature.results, &results),
            _ => self.return_all(&signature.results, &results),
        }
        let record = self.frame.record.take().ok_or_else(no_return)?;
        made.layouts = (record.layout, record.locals.map(|(_, layout)| layout));
        Ok(())
    }

    /// Adjoints so far are the last parameters.
    fn go_on_from(&mut self, function: Value) {
        let activities = self.f.params.iter().zip(&self.plan.request.params);
        let outs: Vec<ValueId> = activities.filter(|(_, a)| **a == ParamActivity::Out).map(|(&p, _)| p).collect();
        let given = function.params().into_iter().rev().take(outs.len()).collect::<Vec<_>>();
        for (&p, given) in outs.iter().rev().zip(given) {
            self.set_adjoint(p, given);
        }
    }

    /// What belongs to one reverse sweep, before another is written.
    fn forget_reverse(&mut self) {
        self.mirrors.clear();
        self.enters.clear();
        self.tops.clear();
        self.entries.clear();
        self.memo.clear();
    }
}
