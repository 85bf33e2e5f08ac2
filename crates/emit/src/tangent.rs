//! Forward mode: tangents beside the primal, in one sweep without a tape.
//!
//! Each active value gets its tangent right behind it, by the same rows of the rule table as reverse
//! mode: the tangent is the sum of the contributions, with the adjoint replaced by each operand's own
//! tangent. Memory tangents live in the shadow, which a store of an inactive value clears.
//!
//! Several tangents at once are lanes: the primal is computed once, and behind each of its instructions come
//! the tangents of all lanes.

use retrograd_analysis::byte_types::Kind;
use retrograd_analysis::{ParamActivity, activity};
use retrograd_ir::{MemOp, Op, ValueId};
use retrograd_llvm::build::{Compare, Types};
use retrograd_llvm::{Module, Ty, Value};
use retrograd_plan::{Augment, Plan, Request};
use retrograd_rules::Row;

use crate::EmitError;
use crate::adjoint::{add, fit};
use crate::attributes::take_over;
use crate::rule::{self, Terms};
use crate::sweep::{Pairs, Signature, Source, Sweep, TangentHandle, Tangents, keep_noalias, no_return, result_type};

/// `g(x, dx, a, da, n) -> {primal if asked, tangent}` (ABI: functions made by `--forward`). Every active
/// parameter is followed by its tangent or shadow.
pub fn tangent_signature(m: &Module, function: Value, request: &Request, primal_return: bool) -> Signature {
    let t = Types::of(m);
    let ret = function.function_type().return_type();
    let mut types = Vec::new();
    let mut out = Signature::none(t);
    for (p, activity) in function.params().into_iter().zip(&request.params) {
        out.primal.push(types.len());
        types.push(p.ty());
        let dual = *activity != ParamActivity::Const;
        out.shadow.push(dual.then_some(types.len()));
        if dual {
            types.extend(std::iter::repeat_n(p.ty(), request.lanes() as usize));
        }
    }
    if !ret.is_void() {
        out.results.extend(primal_return.then_some(ret));
        out.results.extend((request.active_return || request.shadow_return).then(|| per_lane(t, request, ret)));
    }
    out.ty = t.function(result_type(t, &out.results), &types);
    out
}

/// A tangent of each lane; bare if there is one.
fn per_lane(t: Types, request: &Request, ty: Ty) -> Ty {
    match request.lanes() {
        1 => ty,
        n => t.array(ty, u64::from(n)),
    }
}

/// Emits the tangent function of a request.
pub fn emit_tangent(
    m: &Module,
    source: Source<'_>,
    plan: &Plan,
    calls: &Tangents,
    name: &str,
    primal_return: bool,
) -> Result<Value, EmitError> {
    let signature = tangent_signature(m, source.function, &plan.request, primal_return);
    let function = m.add_function(name, signature.ty);
    take_over(function, source.function);
    let none = Pairs::new();
    let mut s = Sweep::new(m, source, plan, &none, calls, function);
    s.forward(&signature)?;
    let ret = s.forward_return()?;
    let (primal, tangent) = s.forward_result();
    let mut results: Vec<Value> = primal.filter(|_| primal_return).into_iter().collect();
    results.extend(tangent);
    s.return_all(&signature.results, &results);
    ret.erase();
    s.erase_dead();
    Ok(function)
}

/// Declares the tangent function of a callee.
pub fn declare_tangent(m: &Module, primal: Value, request: &Request, name: &str) -> TangentHandle {
    let t = Types::of(m);
    let plain = Request { active_return: false, shadow_return: false, ..request.clone() };
    let inner = tangent_signature(m, primal, &plain, false);
    let ret = primal.function_type().return_type();
    let returns = !ret.is_void();
    let mut fields: Vec<Ty> = returns.then_some(ret).into_iter().collect();
    fields.extend((request.active_return || request.shadow_return).then(|| per_lane(t, request, ret)));
    let mut params: Vec<Ty> = inner.ty.param_types();
    params.extend(request.replay.then_some(t.ptr()));
    let result = if fields.is_empty() { t.void() } else { t.structure(&fields) };
    let function = m.add_function(&format!("{name}.call.tangent"), t.function(result, &params));
    function.set_internal();
    take_over(function, primal);
    let record = request.replay.then(|| {
        let given: Vec<Ty> = primal.params().into_iter().map(Value::ty).chain([t.ptr()]).collect();
        let record = m.add_function(&format!("{name}.call.record"), t.function(ret, &given));
        record.set_internal();
        record
    });
    TangentHandle { request: request.clone(), function, returns, record }
}

/// Emits the body of a callee's tangent function.
pub fn emit_tangent_callee(
    m: &Module,
    source: Source<'_>,
    plan: &Plan,
    calls: &Tangents,
    own: &TangentHandle,
) -> Result<(), EmitError> {
    let plain = Request { active_return: false, shadow_return: false, ..plan.request.clone() };
    let signature = tangent_signature(m, source.function, &plain, false);
    let none = Pairs::new();
    let mut s = Sweep::new(m, source, plan, &none, calls, own.function);
    s.forward(&signature)?;
    s.follow_tape()?;
    let ret = s.forward_return()?;
    let (primal, tangent) = s.forward_result();
    let mut results: Vec<Value> = primal.into_iter().collect();
    results.extend(tangent);
    let types: Vec<Ty> = results.iter().map(|r| r.ty()).collect();
    s.return_struct(&types, &results);
    ret.erase();
    s.erase_dead();
    Ok(())
}

impl Sweep<'_> {
    /// Copies the primal and adds tangents and shadows.
    fn forward(&mut self, signature: &Signature) -> Result<(), EmitError> {
        let function = self.function;
        let arguments: Vec<Value> = signature.primal.iter().map(|&i| function.param(i)).collect();
        if !self.plan.request.runtime_activity {
            keep_noalias(self.source.function, function, signature);
        }
        self.clone_primal(&arguments)?;
        self.start_frame(function, None);
        let blocks: Vec<_> = self.dom.rpo().iter().copied().filter(|&b| !self.f.block(b).dead_end).collect();
        let insts: Vec<ValueId> = blocks.iter().flat_map(|b| self.f.block(*b).insts.iter().copied()).collect();
        let lanes = self.lanes.len();
        for lane in 0..lanes {
            self.enter_lane(lane);
            self.param_shadows(signature, function);
            if let Some(&entry) = self.fwd_blocks.first() {
                self.b.at_head(entry);
            }
            for (&p, at) in self.f.params.iter().zip(&signature.shadow) {
                if let (true, Some(i)) = (self.plan.carriers.active[p.index()], at) {
                    let ty = self.adjoint_type(p);
                    self.duals.insert(p, fit(&self.b, function.param(*i + lane), ty));
                }
            }
            self.shadow_phis(&blocks);
            self.tangent_phis(&insts);
        }
        for &v in &insts {
            let Some(op) = self.f.op(v) else { continue };
            self.b.locate_like(Some(self.fwd[v.index()]));
            for lane in 0..lanes {
                self.enter_lane(lane);
                // A call of a differentiated callee is one for all lanes.
                if lane == 0 || !self.tangents.contains_key(&v) {
                    self.augment_inst(v, op)?;
                }
                if let Some(tangent) = self.tangent_inst(v, op)? {
                    self.duals.insert(v, tangent);
                }
            }
        }
        for lane in 0..lanes {
            self.enter_lane(lane);
            self.fill_shadow_phis(&blocks);
            self.fill_tangent_phis(&insts);
        }
        self.b.locate_like(None);
        Ok(())
    }

    fn tangent_phis(&mut self, insts: &[ValueId]) {
        for &v in insts {
            if matches!(self.f.op(v), Some(Op::Phi { .. })) && self.plan.carriers.active[v.index()] {
                self.b.before(self.fwd[v.index()]);
                let phi = self.b.phi(self.adjoint_type(v));
                self.duals.insert(v, phi);
            }
        }
    }

    fn fill_tangent_phis(&mut self, insts: &[ValueId]) {
        for &v in insts {
            if let (Some(Op::Phi { incoming }), Some(&phi)) = (self.f.op(v), self.duals.get(&v)) {
                for (&o, from) in self.f.operands(v).iter().zip(incoming) {
                    let block = self.fwd_blocks[from.index()];
                    if let Some(end) = block.terminator() {
                        self.b.before(end);
                    }
                    let value = self.tangent_as(o, phi.ty());
                    self.b.add_incoming(phi, value, block);
                }
            }
        }
    }

    fn tangent_of(&self, v: ValueId) -> Value {
        self.duals.get(&v).copied().unwrap_or_else(|| self.adjoint_type(v).zero())
    }

    /// The tangent in the format of another value that it becomes part of: an integer zero among floats that move as
    /// integers has no format of its own.
    fn tangent_as(&self, v: ValueId, ty: Ty) -> Value {
        self.duals.get(&v).map_or_else(|| ty.zero(), |&dual| fit(&self.b, dual, ty))
    }

    /// The tangent of one instruction, or what it does to shadow memory.
    fn tangent_inst(&mut self, v: ValueId, op: &Op) -> Result<Option<Value>, EmitError> {
        let own = self.fwd[v.index()];
        let operands = self.f.operands(v).to_vec();
        let active = self.plan.carriers.active[v.index()];
        match op {
            Op::Phi { .. } => return Ok(None),
            Op::Store(_) => self.tangent_store(v, &operands),
            Op::AtomicAdd { .. } if self.plan.carriers.shadow[operands[0].index()] => {
                self.b.after(own);
                let place = self.place_in_forward(operands[0]);
                let d = self.duals.get(&operands[1]).copied().unwrap_or_else(|| own.ty().zero());
                let old = self.atomic_on(own, place.address, d);
                let old = self.read_or_zero(place, old);
                return Ok(active.then_some(old));
            }
            Op::Mem(kind) if self.plan.carriers.shadow[operands[0].index()] => {
                self.tangent_block(v, *kind, own, &operands)
            }
            Op::Call(_) if self.tangents.contains_key(&v) => {
                return Ok(active.then(|| self.tapes.get(&v).copied()).flatten());
            }
            _ if !active => {}
            _ => {
                self.b.after(own);
                return match activity::row_of(op) {
                    Some(row) => self.tangent_rule(v, row, &operands).map(Some),
                    None => Ok(Some(self.tangent_structural(v, op, &operands))),
                };
            }
        }
        Ok(None)
    }

    fn tangent_rule(&mut self, v: ValueId, row: &Row, operands: &[ValueId]) -> Result<Value, EmitError> {
        let ty = self.adjoint_type(v);
        let x: Vec<Option<Value>> = operands.iter().map(|o| Some(self.fwd[o.index()])).collect();
        let mut sum: Option<Value> = None;
        for (i, formula) in row.adjoints {
            let Some(d) = operands.get(*i as usize).and_then(|o| self.duals.get(o)).copied() else { continue };
            let terms = Terms { d: fit(&self.b, d, ty), x: &x, r: Some(self.fwd[v.index()]), ty };
            let mut part = rule::emit(self.m, &self.b, &terms, formula)?;
            if self.plan.guarded[v.index()] {
                let idle = self.b.compare(Compare::FloatOeq, terms.d, ty.zero());
                part = self.b.select(idle, ty.zero(), part);
            }
            sum = Some(sum.map_or(part, |s| add(&self.b, s, part)));
        }
        Ok(sum.unwrap_or_else(|| ty.zero()))
    }

    fn tangent_structural(&mut self, v: ValueId, op: &Op, operands: &[ValueId]) -> Value {
        let own = self.fwd[v.index()];
        let of = |s: &Self, o: ValueId| s.tangent_of(o);
        match op {
            Op::Load(_) => {
                let place = self.place_in_forward(operands[0]);
                let value = self.b.load(self.adjoint_type(v), place.address);
                value.set_alignment(self.shadow_alignment(own, v));
                self.read_or_zero(place, value)
            }
            Op::Select => {
                let ty = self.adjoint_type(v);
                let (yes, no) = (self.tangent_as(operands[1], ty), self.tangent_as(operands[2], ty));
                self.b.select(self.fwd[operands[0].index()], yes, no)
            }
            Op::ExtractValue(path) => path.iter().fold(of(self, operands[0]), |x, &i| self.b.extract_value(x, i)),
            Op::ExtractElement => self.b.extract_element(of(self, operands[0]), self.fwd[operands[1].index()]),
            Op::InsertElement => {
                let (whole, part) = (of(self, operands[0]), of(self, operands[1]));
                self.b.insert_element(whole, part, self.fwd[operands[2].index()])
            }
            Op::InsertValue(_) | Op::Shuffle(_) => {
                let copy = own.clone_inst();
                for (i, &o) in operands.iter().enumerate().take(2) {
                    copy.set_operand(i, of(self, o));
                }
                self.b.insert(copy)
            }
            _ => fit(&self.b, of(self, operands[0]), self.adjoint_type(v)),
        }
    }

    fn tangent_store(&mut self, v: ValueId, operands: &[ValueId]) {
        let own = self.fwd[v.index()];
        if !self.plan.carriers.shadow[operands[1].index()] {
            return;
        }
        self.b.after(own);
        let shadow = self.place_in_forward(operands[1]).address;
        let value = if self.plan.carriers.augments[v.index()] == Augment::StoreShadow {
            self.forward_shadow(operands[0])
        } else if self.plan.carriers.float[v.index()].is_some() || self.f.ty(operands[0]).holds_float() {
            let zero = self.fwd[operands[0].index()].ty().zero();
            self.duals.get(&operands[0]).copied().unwrap_or(zero)
        } else {
            return;
        };
        self.b.store(value, shadow).set_alignment(self.shadow_alignment(own, operands[0]));
    }

    /// The shadow block is copied whole: the derivatives of its floats, the shadows of its pointers.
    fn tangent_block(&mut self, v: ValueId, kind: MemOp, own: Value, operands: &[ValueId]) {
        self.b.after(own);
        let place = self.place_in_forward(operands[0]);
        let to = place.address;
        let bytes = self.bytes_or_none(place, self.as_i64(self.fwd[operands[2].index()]));
        match kind {
            MemOp::Copy | MemOp::Move if self.plan.carriers.shadow[operands[1].index()] => {
                let from = self.forward_shadow(operands[1]);
                let bytes = self.shadow_bytes(operands[2], bytes, &[to, from]);
                self.b.memmove(to, from, bytes);
                let source = self.place_in_forward(operands[1]);
                if source.idle.is_some() {
                    // Of memory without derivatives the pointers are their own shadows, and all else is zero.
                    let bytes = self.bytes_if_idle(source, bytes);
                    match self.plan.carriers.augments[v.index()].clone() {
                        Augment::CopyPointers(layout) => {
                            self.zero_pieces(to, bytes, &layout, |kind| kind != Kind::Pointer);
                        }
                        _ => {
                            self.b.memset(to, self.t.const_int(8, 0), bytes, 1);
                        }
                    }
                }
            }
            _ => {
                let bytes = self.shadow_bytes(operands[2], bytes, &[to]);
                self.b.memset(to, self.t.const_int(8, 0), bytes, 1);
            }
        }
    }

    /// A call of a differentiated callee; the tangent of its result is kept where tapes are.
    pub fn call_tangent(&mut self, v: ValueId, operands: &[ValueId]) -> Result<(), EmitError> {
        let handle = self.tangents[&v].clone();
        let own = self.fwd[v.index()];
        self.b.before(own);
        let mut arguments = Vec::new();
        for (&o, activity) in operands.iter().zip(&handle.request.params) {
            arguments.push(self.fwd[o.index()]);
            if *activity != ParamActivity::Const {
                for lane in 0..self.lanes.len() {
                    self.enter_lane(lane);
                    let dual = if self.f.ty(o).is_ptr() {
                        self.forward_shadow(o)
                    } else {
                        fit(&self.b, self.tangent_of(o), self.fwd[o.index()].ty())
                    };
                    arguments.push(dual);
                }
            }
        }
        if handle.request.replay {
            arguments.extend(self.function.params().last());
        }
        let result = self.b.call(handle.function.function_type(), handle.function, &arguments);
        if handle.returns {
            let value = self.b.extract_value(result, 0);
            own.replace_uses(value);
            self.fwd[v.index()] = value;
        }
        if handle.request.active_return || handle.request.shadow_return {
            let all = self.b.extract_value(result, 1);
            for lane in 0..self.lanes.len() {
                self.enter_lane(lane);
                let mut dual = if self.lanes.len() > 1 { self.b.extract_value(all, lane as u32) } else { all };
                if handle.request.shadow_return {
                    self.shadows[v.index()] = Some(dual);
                } else {
                    dual = fit(&self.b, dual, self.adjoint_type(v));
                }
                self.tapes.insert(v, dual);
            }
        }
        self.enter_lane(0);
        self.anchor_moved(own, result);
        self.erase.push(own);
        Ok(())
    }

    fn returned(&self) -> Option<ValueId> {
        self.f.terminator(self.plan.exit).and_then(|t| self.f.operands(t).first().copied())
    }

    fn forward_return(&self) -> Result<Value, EmitError> {
        let ret = self.fwd_blocks[self.plan.exit.index()].terminator().ok_or_else(no_return)?;
        self.b.before(ret);
        Ok(ret)
    }

    /// The primal's result, and its tangent or shadow if one is asked for. The builder stands at the return.
    fn forward_result(&mut self) -> (Option<Value>, Option<Value>) {
        let Some(v) = self.returned() else { return (None, None) };
        let primal = Some(self.fwd[v.index()]);
        let Request { active_return, shadow_return, .. } = self.plan.request;
        if !active_return && !shadow_return {
            return (primal, None);
        }
        let mut all = Vec::new();
        for lane in 0..self.lanes.len() {
            self.enter_lane(lane);
            all.push(match active_return {
                true => fit(&self.b, self.tangent_of(v), self.fwd[v.index()].ty()),
                false => self.forward_shadow(v),
            });
        }
        if let [one] = all.as_slice() {
            return (primal, Some(*one));
        }
        let ty = per_lane(self.t, &self.plan.request, self.fwd[v.index()].ty());
        let whole = all.iter().enumerate().fold(ty.undef(), |whole, (i, &d)| self.b.insert_value(whole, d, i as u32));
        (primal, Some(whole))
    }
}
