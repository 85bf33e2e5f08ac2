//! The reverse sweep of a loop that runs from checkpoints.
//!
//! The call of the loop in the forward sweep keeps a copy of the memory that it may write, and leaves all that it was
//! called with in a block, the *context*. Its mirror hands the context to the runtime, which decides how far to run and
//! what to keep, with two small functions:
//!
//! ```text
//! advance(context, lo, hi)     runs iterations, and moves shadow pointers beside pointers
//! gradient(context, lo, hi)    the gradient of these iterations, both sweeps, with a tape of its own
//! ```
//!
//! Adjoints of scalars are handed in and go on from there, so that sums are made in the same order as without checkpoints.

use retrograd_analysis::ParamActivity;
use retrograd_analysis::needs::pieces_of;
use retrograd_ir::{CallInfo, Op, Told, ValueId};
use retrograd_llvm::build::{Bin, Builder};
use retrograd_llvm::{Module, Ty, Value};
use retrograd_plan::{Plan, Request, Storage};

use crate::EmitError;
use crate::attributes::take_over;
use crate::frame::Var;
use crate::pair::{Packing, PairHandle};
use crate::sweep::{Pairs, Source, Sweep, Tangents, emit_sweeps, keep_noalias, signature};

/// Fields of a context before the arguments: bytes of the tape of the last gradient, and the trip count.
const TAPE: usize = 0;
const TRIPS: usize = 1;
const ARGUMENTS: usize = 2;
/// Parameters of a range: its first iteration, and the one behind its last.
const RANGE: usize = 2;

pub(crate) fn declare_steps(m: &Module, primal: Value, request: &Request, names: (&str, &str)) -> PairHandle {
    let t = retrograd_llvm::build::Types::of(m);
    let plain = signature(m, primal, &Request { steps: false, ..request.clone() }, false);
    let augmented = m.add_function(names.0, t.function(t.void(), &plain.ty.param_types()));
    let reverse = m.add_function(names.1, signature(m, primal, request, false).ty);
    for function in [augmented, reverse] {
        take_over(function, primal);
        function.set_internal();
    }
    PairHandle { request: request.clone(), packing: Packing::Steps, augmented, reverse, again: None, returns: false }
}

/// Emits both functions of a range that were declared before.
pub fn emit_steps(
    m: &Module,
    source: Source<'_>,
    plan: &Plan,
    pairs: &Pairs,
    own: &PairHandle,
) -> Result<(), EmitError> {
    let signature = signature(m, source.function, &plan.request, false);
    emit_sweeps(m, source, plan, pairs, (own.reverse, &signature), false)?;
    emit_advance(m, source, plan, own)
}

/// The primal with shadow pointers, and nothing kept.
fn emit_advance(m: &Module, source: Source<'_>, plan: &Plan, own: &PairHandle) -> Result<(), EmitError> {
    let mut plan = plan.clone();
    plan.request.steps = false;
    plan.slots.clear();
    plan.decisions.clear();
    plan.trees.clear();
    plan.undone.clear();
    for l in &mut plan.loops {
        (l.counted, l.numbered, l.storage) = (false, false, Storage::Nothing);
    }
    let signature = signature(m, source.function, &plan.request, false);
    let function = own.augmented;
    if !plan.request.runtime_activity {
        keep_noalias(source.function, function, &signature);
    }
    let (pairs, none) = (Pairs::new(), Tangents::new());
    let arguments: Vec<Value> = signature.primal.iter().map(|&i| function.param(i)).collect();
    let mut s = Sweep::new(m, source, &plan, &pairs, &none, function);
    s.clone_primal(&arguments)?;
    s.start_frame(function, None);
    s.param_shadows(&signature, function);
    s.augment()?;
    s.erase_dead();
    Ok(())
}

/// Where in the context of a call is what. Offsets are our own: those of a struct depend on the module's data layout, which
/// may be set as late as when code is generated.
struct Context {
    fields: Vec<(Ty, u64)>,
    bytes: u64,
    /// For each argument behind the range: its field, that of its shadow, that of its adjoint.
    places: Vec<(usize, Option<usize>, Option<usize>)>,
}

impl Context {
    fn of(s: &Sweep<'_>, operands: &[ValueId], request: &Request) -> Self {
        let mut out = Self { fields: Vec::new(), bytes: 0, places: Vec::new() };
        let word = s.t.i64();
        let head: Vec<usize> = (0..ARGUMENTS).map(|_| out.add(word, 8)).collect();
        debug_assert_eq!(head, [TAPE, TRIPS]);
        for (&o, activity) in operands.iter().zip(&request.params).skip(RANGE) {
            let (ty, bytes) = (s.source.imported.values[o.index()].ty(), s.f.ty(o).bytes());
            let mut field = || out.add(ty, bytes);
            let place = (field(), activity.is_dup().then(&mut field), (*activity == ParamActivity::Out).then(field));
            out.places.push(place);
        }
        out
    }

    fn add(&mut self, ty: Ty, bytes: u64) -> usize {
        self.fields.push((ty, self.bytes));
        self.bytes += bytes.next_multiple_of(8);
        self.fields.len() - 1
    }

    fn at(&self, b: &Builder, base: Value, field: usize) -> Value {
        b.offset(base, b.types().const_i64(self.fields[field].1 as i64))
    }

    fn load(&self, b: &Builder, base: Value, field: usize) -> Value {
        let value = b.load(self.fields[field].0, self.at(b, base, field));
        value.set_alignment(8);
        value
    }

    fn store(&self, b: &Builder, base: Value, field: usize, value: Value) {
        b.store(value, self.at(b, base, field)).set_alignment(8);
    }
}

impl Sweep<'_> {
    fn steps_handle(&self, v: ValueId) -> Result<PairHandle, EmitError> {
        self.pairs.get(&v).cloned().ok_or_else(|| EmitError("a range of iterations without its gradient".into()))
    }

    fn context(&mut self, v: ValueId, context: &Context) -> Value {
        let ty = self.t.array(self.t.i64(), context.bytes.div_ceil(8));
        let block = self.var(Var::Context(v), ty, context.bytes, Some(ty.undef()));
        block.set_alignment(8);
        block
    }

    /// The memory of a state, pointers and sizes, and how many there are.
    fn pieces(&mut self, v: ValueId, request: &Request) -> (Value, Ty, usize) {
        let (pieces, pointers) = self.f.op(v).and_then(pieces_of).unwrap_or_default();
        let shadows = (0..pointers).filter(|i| request.params[RANGE + 2 * i].is_dup()).count();
        let piece = self.t.structure(&[self.t.ptr(), self.t.i64()]);
        let ty = self.t.array(piece, (pieces + shadows).max(1) as u64);
        (self.var(Var::Pieces(v), ty, 8, Some(ty.undef())), piece, pieces + shadows)
    }

    /// In the forward sweep: keeps the state, leaves the arguments in the context, and runs all iterations.
    pub fn augment_steps(&mut self, v: ValueId, operands: &[ValueId]) -> Result<(), EmitError> {
        let handle = self.steps_handle(v)?;
        let request = &handle.request;
        let context = Context::of(self, operands, request);
        let (at, own) = (self.context(v, &context), self.fwd[v.index()]);
        let (list, piece, count) = self.pieces(v, request);
        self.b.before(own);
        let number = |b: &Builder, i: usize| b.types().const_i64(i as i64);
        let (known, pointers) = self.f.op(v).and_then(pieces_of).unwrap_or_default();
        let pointed = (0..pointers).filter(|i| request.params[RANGE + 2 * i].is_dup());
        let shadows: Vec<Value> = pointed.map(|i| self.forward_shadow(operands[RANGE + 2 * i])).collect();
        let primals = (0..known).map(|i| RANGE + 2 * i);
        let primals = primals.map(|i| (self.fwd[operands[i].index()], self.fwd[operands[i + 1].index()]));
        let all = primals.chain(shadows.into_iter().map(|shadow| (shadow, number(&self.b, 8))));
        for (i, (pointer, bytes)) in all.enumerate() {
            let entry = self.b.offset(list, number(&self.b, 16 * i));
            self.b.store(pointer, self.b.field(piece, entry, 0));
            self.b.store(bytes, self.b.field(piece, entry, 1));
        }
        let (p, n) = (self.t.ptr(), self.t.i64());
        let helper = self.declared("retrograd.steps_keep", p, &[p, n]);
        let kept = self.b.call(helper.function_type(), helper, &[list, number(&self.b, count)]);
        let snapshot = self.var(Var::Snapshot(v), p, 8, Some(self.t.null_ptr()));
        self.b.store(kept, snapshot);
        let range = [operands[0], operands[1]].map(|o| self.fwd[o.index()]);
        let mut arguments = range.to_vec();
        context.store(&self.b, at, TRIPS, range[1]);
        for (&o, (field, shadow, _)) in operands.iter().skip(RANGE).zip(&context.places) {
            let given = std::iter::once((*field, self.fwd[o.index()]));
            for (field, value) in given.chain(shadow.map(|field| (field, self.forward_shadow(o)))) {
                context.store(&self.b, at, field, value);
                arguments.push(value);
            }
        }
        self.b.call(handle.augmented.function_type(), handle.augmented, &arguments);
        self.erase.push(own);
        Ok(())
    }

    /// The mirror: the runtime runs the ranges, last to first, and leaves memory as it found it.
    pub fn mirror_steps(&mut self, v: ValueId, operands: &[ValueId]) -> Result<(), EmitError> {
        let handle = self.steps_handle(v)?;
        let context = Context::of(self, operands, &handle.request);
        let at = self.context(v, &context);
        let outs = operands.iter().skip(RANGE).zip(&context.places);
        let outs: Vec<(ValueId, usize)> = outs.filter_map(|(&o, place)| Some((o, place.2?))).collect();
        for &(o, field) in &outs {
            let so_far = self.adjoint_as(o, context.fields[field].0);
            context.store(&self.b, at, field, so_far);
        }
        let Some(Op::Call(CallInfo { told: Some(Told::Steps { budget, .. }), .. })) = self.f.op(v) else {
            return Err(EmitError("a range of iterations without its budget".into()));
        };
        let budget = self.t.const_i64(i64::try_from(*budget).unwrap_or(i64::MAX));
        let (list, _, count) = self.pieces(v, &handle.request);
        let (p, n) = (self.t.ptr(), self.t.i64());
        let snapshot = self.var(Var::Snapshot(v), p, 8, Some(self.t.null_ptr()));
        let snapshot = self.b.load(p, snapshot);
        let advance = self.thunk(handle.augmented, &context, &|b, range, at| {
            let arguments = context.places.iter().flat_map(|(own, shadow, _)| std::iter::once(*own).chain(*shadow));
            let arguments = range.into_iter().chain(arguments.map(|field| context.load(b, at, field))).collect();
            (arguments, vec![])
        });
        let gradient = self.thunk(handle.reverse, &context, &|b, range, at| {
            let fields = context.places.iter();
            let fields = fields.flat_map(|(own, shadow, out)| std::iter::once(*own).chain(*shadow).chain(*out));
            let given = fields.map(|field| context.load(b, at, field));
            let arguments = range.into_iter().chain(given).chain([context.at(b, at, TAPE)]).collect();
            (arguments, context.places.iter().filter_map(|place| place.2).collect())
        });
        let trips = context.load(&self.b, at, TRIPS);
        let helper = self.declared("retrograd.steps_reverse", self.t.void(), &[p, p, p, p, n, n, n, p]);
        let count = self.t.const_i64(count as i64);
        let arguments = [advance, gradient, at, list, count, trips, budget, snapshot];
        self.b.call(helper.function_type(), helper, &arguments);
        for (o, field) in outs {
            let sum = context.load(&self.b, at, field);
            self.set_adjoint(o, sum);
        }
        Ok(())
    }

    /// A function of a context and a range that calls `callee`. `given`: from the range and the context its arguments, and
    /// the fields that its results go to.
    fn thunk(&self, callee: Value, context: &Context, given: &Given<'_>) -> Value {
        let (p, n) = (self.t.ptr(), self.t.i64());
        let ty = self.t.function(self.t.void(), &[p, n, n]);
        let thunk = self.m.add_function(&format!("{}.run", callee.name()), ty);
        thunk.set_internal();
        take_over(thunk, callee);
        let b = Builder::new(self.m);
        b.at_end(thunk.append_block("entry"));
        let at = thunk.param(0);
        let (arguments, results) = given(&b, [thunk.param(1), thunk.param(2)], at);
        let result = b.call(callee.function_type(), callee, &arguments);
        for (i, &field) in results.iter().enumerate() {
            let part = if results.len() == 1 { result } else { b.extract_value(result, i as u32) };
            context.store(&b, at, field, part);
        }
        b.ret(None);
        thunk
    }

    /// Adds to the bytes of the tape.
    pub fn count_bytes(&mut self, bytes: Value) {
        let Some(counted) = self.counted else { return };
        let old = self.b.load(self.t.i64(), counted);
        let new = self.b.bin(Bin::Add, old, bytes);
        self.b.store(new, counted);
    }

    /// Adds the bytes of a list of chunks, while it is still there.
    pub fn count_pages(&mut self, directory: Value, record_bytes: u64) {
        if self.counted.is_none() {
            return;
        }
        let n = self.t.i64();
        let helper = self.declared("retrograd.bytes_of_pages", n, &[self.t.ptr(), n]);
        let bytes = self.b.call(helper.function_type(), helper, &[directory, self.count(record_bytes)]);
        self.count_bytes(bytes);
    }
}

type Given<'a> = dyn Fn(&Builder, [Value; RANGE], Value) -> (Vec<Value>, Vec<usize>) + 'a;
