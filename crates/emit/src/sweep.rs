//! The state of a reverse-mode emission, and its order.

use std::collections::BTreeMap;

use retrograd_analysis::{Key, ParamActivity};
use retrograd_ir::{BlockId, Dominators, FloatKind, Function, LoopId, Type, ValueId};
use retrograd_llvm::build::{Builder, Types};
use retrograd_llvm::{BlockRef, Imported, Module, Ty, Value, clone_body};
use retrograd_plan::{Plan, Request, Shape};
use rustc_hash::FxHashMap;

use crate::EmitError;
use crate::adjoint::fit;
use crate::attributes::take_over;
use crate::frame::{Frame, Record, Var};
use crate::pair::PairHandle;
use crate::undo::Overwritten;

/// The prepared primal: its LLVM function and its picture.
#[derive(Clone, Copy)]
pub struct Source<'a> {
    pub function: Value,
    pub imported: &'a Imported,
    /// The function that counts what a workspace is for, where no formula tells it.
    pub count: Option<Value>,
}

/// The pair behind each call that moves derivatives.
pub type Pairs = BTreeMap<ValueId, PairHandle>;

/// A differentiated callee in forward mode: f(x, dx, n) -> {result?, tangent or shadow?}.
#[derive(Clone, Debug)]
pub struct TangentHandle {
    pub request: Request,
    pub function: Value,
    pub returns: bool,
    /// Forward mode after the primal: the primal with a tape.
    pub record: Option<Value>,
}

/// The tangent function behind each call that moves derivatives.
pub type Tangents = BTreeMap<ValueId, TangentHandle>;

/// The interface of a generated reverse-mode function.
#[derive(Clone, Debug)]
pub struct Signature {
    pub ty: Ty,
    /// Position of each primal parameter.
    pub primal: Vec<usize>,
    /// Position of the shadow of each `dup` parameter.
    pub shadow: Vec<Option<usize>>,
    /// Where the adjoint of an `out` parameter is handed in, to go on from there.
    pub so_far: Vec<Option<usize>>,
    /// Position of the seed of an active return.
    pub seed: Option<usize>,
    /// Position of the caller's workspace.
    pub workspace: Option<usize>,
    /// Position of a pointer to where the bytes of the tape are counted.
    pub counted: Option<usize>,
    /// Types of what is returned: the primal result if asked for, then the gradient of each `out`.
    pub results: Vec<Ty>,
}

impl Signature {
    /// Takes nothing and returns nothing.
    pub(crate) fn none(t: Types) -> Self {
        Self {
            ty: t.void(),
            primal: vec![],
            shadow: vec![],
            so_far: vec![],
            seed: None,
            workspace: None,
            counted: None,
            results: vec![],
        }
    }

    /// The same parameters behind `by` others.
    pub(crate) fn shifted(mut self, by: usize) -> Self {
        self.primal.iter_mut().for_each(|i| *i += by);
        self.shadow.iter_mut().chain(&mut self.so_far).flatten().for_each(|i| *i += by);
        self
    }
}

/// `g(x, dx, a, n, seed) -> {primal if asked, ∂a, …}` (ABI: functions made by `--reverse`).
pub fn signature(module: &Module, function: Value, request: &Request, primal_return: bool) -> Signature {
    let t = Types::of(module);
    let ret = function.function_type().return_type();
    let params: Vec<Ty> = function.params().into_iter().map(Value::ty).collect();
    let mut out = Signature::none(t);
    let mut types = Vec::new();
    if primal_return && !ret.is_void() {
        out.results.push(ret);
    }
    for (&ty, activity) in params.iter().zip(&request.params) {
        out.primal.push(types.len());
        types.push(ty);
        out.shadow.push(activity.is_dup().then_some(types.len()));
        if activity.is_dup() {
            types.push(ty);
        }
        let goes_on = (request.again.is_some() || request.steps) && *activity == ParamActivity::Out;
        out.so_far.push(goes_on.then_some(types.len()));
        if goes_on {
            types.push(ty);
        }
        if *activity == ParamActivity::Out {
            out.results.push(ty);
        }
    }
    if request.active_return {
        out.seed = Some(types.len());
        types.push(ret);
    }
    if request.workspace {
        out.workspace = Some(types.len());
        types.push(t.ptr());
    }
    if request.steps && request.shape == Shape::Combined {
        out.counted = Some(types.len());
        types.push(t.ptr());
    }
    out.ty = t.function(result_type(t, &out.results), &types);
    out
}

pub(crate) fn result_type(t: Types, results: &[Ty]) -> Ty {
    match results {
        [] => t.void(),
        [one] => *one,
        many => t.structure(many),
    }
}

/// One of several derivatives that are computed at once: what is its own, beside a primal that is everybody's.
pub(crate) struct Lane {
    shadows: Vec<Option<Value>>,
    tapes: BTreeMap<ValueId, Value>,
    duals: BTreeMap<ValueId, Value>,
}

impl Lane {
    fn new(values: usize) -> Self {
        Self { shadows: vec![None; values], tapes: BTreeMap::new(), duals: BTreeMap::new() }
    }
}

/// A reverse-mode emission in progress.
pub(crate) struct Sweep<'a> {
    pub m: &'a Module,
    pub b: Builder,
    pub t: Types,
    pub f: &'a Function,
    pub plan: &'a Plan,
    pub pairs: &'a Pairs,
    pub tangents: &'a Tangents,
    pub source: Source<'a>,
    pub dom: Dominators,
    /// The function that is being written to.
    pub function: Value,
    pub frame: Frame,
    /// The block that all memory comes from; none: the heap, or nothing where only its size is asked for.
    pub workspace: Option<Value>,
    /// What was counted in advance, once it is there.
    pub counts: Option<Value>,
    /// Where the bytes of the tape are added up, if anyone asks.
    pub counted: Option<Value>,
    /// Forward sweep: what stands for each value, for its shadow, for each block.
    pub fwd: Vec<Value>,
    pub shadows: Vec<Option<Value>>,
    pub tapes: BTreeMap<ValueId, Value>,
    /// Of stores that are undone.
    pub overwritten: BTreeMap<ValueId, Overwritten>,
    /// Forward mode: the tangent of each active value.
    pub duals: BTreeMap<ValueId, Value>,
    /// Shadows, tangents and calls' tangents of the lanes that are not being written; one place is always empty.
    pub lanes: Vec<Lane>,
    pub lane: usize,
    pub fwd_blocks: Vec<BlockRef>,
    /// The first instruction of each forward block that was no phi.
    pub anchors: Vec<Option<Value>>,
    pub erase: Vec<Value>,
    /// Whether the forward sweep's instructions dominate the reverse sweep.
    pub in_one: bool,
    /// Whether the reverse sweep leaves the tape and all deferred frees to another run of it.
    pub keeps: bool,
    /// Reverse sweep: mirrors, loop entries and tops, what was looked up where.
    pub mirrors: BTreeMap<BlockId, BlockRef>,
    pub enters: BTreeMap<LoopId, BlockRef>,
    pub tops: BTreeMap<LoopId, BlockRef>,
    pub entries: BTreeMap<LoopId, Vec<BlockId>>,
    pub memo: FxHashMap<(BlockRef, Key), Value>,
    /// The block at whose end the reverse sweep is being written.
    pub here: BlockRef,
}

impl<'a> Sweep<'a> {
    pub fn new(
        m: &'a Module,
        source: Source<'a>,
        plan: &'a Plan,
        pairs: &'a Pairs,
        tangents: &'a Tangents,
        function: Value,
    ) -> Self {
        let f = &source.imported.function;
        let n = f.values.len();
        let b = Builder::new(m);
        Self {
            m,
            t: b.types(),
            here: b.block(),
            b,
            f,
            plan,
            pairs,
            tangents,
            source,
            dom: Dominators::compute(f),
            function,
            frame: Frame::new(Builder::new(m), None),
            workspace: None,
            counts: None,
            counted: None,
            fwd: source.imported.values.clone(),
            shadows: vec![None; n],
            tapes: BTreeMap::new(),
            overwritten: BTreeMap::new(),
            duals: BTreeMap::new(),
            lanes: (0..plan.request.lanes()).map(|_| Lane::new(n)).collect(),
            lane: 0,
            fwd_blocks: Vec::new(),
            anchors: Vec::new(),
            erase: Vec::new(),
            in_one: true,
            keeps: false,
            mirrors: BTreeMap::new(),
            enters: BTreeMap::new(),
            tops: BTreeMap::new(),
            entries: BTreeMap::new(),
            memo: FxHashMap::default(),
        }
    }

    /// Copies the primal's body into `function` and notes what stands for what.
    pub fn clone_primal(&mut self, arguments: &[Value]) -> Result<(), EmitError> {
        let cloned =
            clone_body(self.source.function, self.function, arguments).map_err(|e| EmitError(e.to_string()))?;
        self.function.use_c_calling_convention();
        let order: Vec<ValueId> = self.f.blocks.iter().flat_map(|b| b.insts.iter().copied()).collect();
        if order.len() != cloned.instructions.len() || cloned.blocks.len() != self.f.blocks.len() {
            return Err(EmitError("the copy of the primal differs from its picture".into()));
        }
        for (v, inst) in order.into_iter().zip(cloned.instructions) {
            self.fwd[v.index()] = inst;
        }
        for (&p, &argument) in self.f.params.iter().zip(arguments) {
            self.fwd[p.index()] = argument;
        }
        self.anchors = cloned.blocks.iter().map(|b| b.first_non_phi()).collect();
        self.fwd_blocks = cloned.blocks;
        Ok(())
    }

    /// From here on shadows and tangents are those of this lane.
    pub fn enter_lane(&mut self, lane: usize) {
        for i in [self.lane, lane] {
            let other = &mut self.lanes[i];
            std::mem::swap(&mut other.shadows, &mut self.shadows);
            std::mem::swap(&mut other.tapes, &mut self.tapes);
            std::mem::swap(&mut other.duals, &mut self.duals);
        }
        self.lane = lane;
    }

    /// The variable of a loop or slot, as the frame keeps it.
    pub fn var(&mut self, var: Var, ty: Ty, bytes: u64, init: Option<Value>) -> Value {
        self.frame.address(&self.b, var, ty, bytes, init)
    }

    pub fn counter(&mut self, l: LoopId) -> Value {
        let (ty, zero) = (self.t.i64(), self.t.const_i64(0));
        self.var(Var::Count(l), ty, 8, Some(zero))
    }

    /// Iterations are numbered from 0; before the first one the number is -1.
    pub fn current(&mut self, l: LoopId) -> Value {
        let (ty, init) = (self.t.i64(), self.t.const_i64(-1));
        self.var(Var::Current(l), ty, 8, Some(init))
    }

    pub fn record(&mut self, l: LoopId) -> Value {
        let (ty, init) = (self.t.ptr(), self.t.null_ptr());
        self.var(Var::Record(l), ty, 8, Some(init))
    }

    /// The list of blocks to free at the very end; the root function owns it.
    pub fn deferred(&mut self) -> Value {
        if self.plan.request.shape == Shape::Pair {
            return self.function.param(0);
        }
        let ty = self.t.array(self.t.i64(), 3);
        self.var(Var::Deferred, ty, 24, None)
    }
}

/// A builder at the start of a function. It stands before a marker of its own, since any of the primal's
/// instructions may be erased; the marker is returned for erasing at the end.
pub(crate) fn entry_builder(m: &Module, function: Value) -> (Builder, Value) {
    let b = Builder::new(m);
    if let Some(entry) = function.blocks().first() {
        b.at_head(*entry);
    }
    let marker = b.alloca(b.types().int(8), "");
    b.before(marker);
    (b, marker)
}

/// Emits forward and reverse sweep as one function.
pub fn emit_combined(
    m: &Module,
    source: Source<'_>,
    plan: &Plan,
    pairs: &Pairs,
    name: &str,
    primal_return: bool,
) -> Result<Value, EmitError> {
    let signature = signature(m, source.function, &plan.request, primal_return);
    let function = m.add_function(name, signature.ty);
    take_over(function, source.function);
    emit_sweeps(m, source, plan, pairs, (function, &signature), primal_return)?;
    Ok(function)
}

/// Both sweeps, into a function that was declared before.
pub(crate) fn emit_sweeps(
    m: &Module,
    source: Source<'_>,
    plan: &Plan,
    pairs: &Pairs,
    (function, signature): (Value, &Signature),
    primal_return: bool,
) -> Result<(), EmitError> {
    let arguments: Vec<Value> = signature.primal.iter().map(|&i| function.param(i)).collect();
    if !plan.request.runtime_activity {
        keep_noalias(source.function, function, signature);
    }
    let none = Tangents::new();
    let mut s = Sweep::new(m, source, plan, pairs, &none, function);
    s.clone_primal(&arguments)?;
    s.workspace = signature.workspace.map(|i| function.param(i));
    s.counted = signature.counted.map(|i| function.param(i));
    s.start_frame(function, None);
    s.param_shadows(signature, function);
    s.adjoints_so_far(signature);
    s.augment()?;
    s.skip_stores();
    let ret = s.fwd_blocks[plan.exit.index()].terminator().ok_or_else(no_return)?;
    let result = ret.operands().first().copied();
    s.b.before(ret);
    let kept = result.filter(|_| primal_return).map(|value| {
        let slot = s.var(Var::Result, value.ty(), 8, None);
        s.b.store(value, slot);
        (value.ty(), slot)
    });
    let seed = signature.seed.map(|i| function.param(i));
    let finish = s.reverse(seed)?;
    s.b.before(ret);
    let start = s.mirrors[&plan.exit];
    s.b.br(start);
    ret.erase();
    s.b.at_end(finish);
    s.redo();
    s.release()?;
    let mut results: Vec<Value> = kept.map(|(ty, slot)| s.b.load(ty, slot)).into_iter().collect();
    results.extend(s.out_gradients());
    s.return_all(&signature.results, &results);
    s.erase_dead();
    Ok(())
}

pub(crate) fn no_return() -> EmitError {
    EmitError("the exit block has no return".into())
}

/// The shadow of a noalias parameter aliases exactly as the parameter does, so it is noalias too.
pub(crate) fn keep_noalias(from: Value, to: Value, signature: &Signature) {
    for (i, &at) in signature.primal.iter().enumerate() {
        if from.has_param_attribute(i, "noalias") {
            to.add_param_attribute(at, "noalias");
            if let Some(shadow) = signature.shadow[i] {
                to.add_param_attribute(shadow, "noalias");
            }
        }
    }
}

impl Sweep<'_> {
    pub fn declared(&self, name: &str, ret: Ty, params: &[Ty]) -> Value {
        self.m.declare(name, self.t.function(ret, params))
    }

    /// Variables from here on belong to `function`.
    pub fn start_frame(&mut self, function: Value, record: Option<Record>) {
        let (entry, marker) = entry_builder(self.m, function);
        self.erase.push(marker);
        self.frame = Frame::new(entry, record);
    }

    pub fn param_shadows(&mut self, signature: &Signature, function: Value) {
        self.global_shadows();
        for (&p, at) in self.f.params.iter().zip(&signature.shadow) {
            self.shadows[p.index()] = at.map(|i| function.param(i + self.lane));
        }
    }

    pub fn out_gradients(&mut self) -> Vec<Value> {
        let params: Vec<ValueId> = self.f.params.clone();
        let request = &self.plan.request;
        let outs: Vec<ValueId> = params
            .into_iter()
            .zip(&request.params)
            .filter(|(_, activity)| **activity == ParamActivity::Out)
            .map(|(p, _)| p)
            .collect();
        let own = |s: &Self, p: ValueId| s.source.imported.values[p.index()].ty();
        let gradient = |s: &mut Self, p| {
            let d = s.adjoint_value(p);
            fit(&s.b, d, own(s, p))
        };
        outs.into_iter().map(|p| gradient(self, p)).collect()
    }

    pub fn return_all(&mut self, types: &[Ty], results: &[Value]) {
        match results {
            [] => self.b.ret(None),
            [one] => self.b.ret(Some(*one)),
            _ => self.return_struct(types, results),
        }
    }

    pub fn return_struct(&mut self, types: &[Ty], results: &[Value]) {
        if results.is_empty() {
            self.b.ret(None);
            return;
        }
        let mut all = self.t.structure(types).undef();
        for (i, &r) in results.iter().enumerate() {
            all = self.b.insert_value(all, r, i as u32);
        }
        self.b.ret(Some(all));
    }

    pub fn erase_dead(&mut self) {
        for inst in std::mem::take(&mut self.erase) {
            inst.erase();
        }
    }

    /// The LLVM type of an adjoint: the float (or two singles) inside an integer, else the value's own type.
    pub fn adjoint_type(&self, v: ValueId) -> Ty {
        match (self.f.ty(v), self.plan.carriers.float[v.index()]) {
            (Type::Int(64), Some(FloatKind::Single)) => self.t.vector(self.t.float(FloatKind::Single), 2),
            (Type::Int(_) | Type::Float(_), Some(kind)) => self.t.float(kind),
            _ => self.source.imported.values[v.index()].ty(),
        }
    }
}
