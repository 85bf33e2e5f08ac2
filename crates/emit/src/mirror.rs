//! The mirror of one instruction.

use retrograd_analysis::Key;
use retrograd_analysis::byte_types::{Kind, Layout};
use retrograd_analysis::needs::Mirror;
use retrograd_ir::{FloatKind, Op, ValueId};
use retrograd_llvm::Value;
use retrograd_llvm::build::{Bin, Compare};
use retrograd_rules::Row;

use crate::EmitError;
use crate::adjoint::{add, fit};
use crate::rule::{self, Terms};
use crate::sweep::Sweep;

impl Sweep<'_> {
    /// Appends the mirror of `v` to the block that is being written.
    pub fn mirror(&mut self, v: ValueId) -> Result<(), EmitError> {
        let operands = self.f.operands(v).to_vec();
        self.undo(v);
        match self.plan.mirrors[v.index()].clone() {
            Mirror::Nothing => Ok(()),
            Mirror::Rule(row) => self.mirror_rule(v, row, &operands),
            Mirror::Structural => self.mirror_structural(v, &operands),
            Mirror::Load(_) => self.mirror_load(v, operands[0]),
            Mirror::Store(kind) => self.mirror_store(v, kind, &operands),
            Mirror::AtomicAdd { negated } => self.mirror_atomic_add(v, negated, &operands),
            Mirror::Copy(layout) => self.mirror_copy(v, &layout, &operands),
            Mirror::Set(layout) => {
                let (to, bytes) = self.block(v, &operands)?;
                self.zero_pieces(to, bytes, &layout, |kind| matches!(kind, Kind::Float(_)));
                Ok(())
            }
            Mirror::Alloc => self.mirror_alloc(v),
            Mirror::Call => self.mirror_call(v, &operands),
            Mirror::Again => self.mirror_again(v, &operands),
            Mirror::Steps => self.mirror_steps(v, &operands),
        }
    }

    pub fn get(&mut self, key: Key, by: ValueId) -> Result<Value, EmitError> {
        self.lookup(key, self.f.loop_of(by))
    }

    fn shadow(&mut self, pointer: ValueId, by: ValueId) -> Result<Value, EmitError> {
        self.get(Key::Shadow(pointer), by)
    }

    fn mirror_rule(&mut self, v: ValueId, row: &Row, operands: &[ValueId]) -> Result<(), EmitError> {
        let active = |i: usize| operands.get(i).is_some_and(|o| self.plan.carriers.active[o.index()]);
        let mask = (0..operands.len()).filter(|&i| active(i)).fold(0u32, |m, i| m | 1 << i);
        let wanted = row.mentions(mask);
        let mut x = vec![None; operands.len()];
        for (i, &o) in operands.iter().enumerate().filter(|(i, _)| wanted.operands & (1 << i) != 0) {
            x[i] = Some(self.get(Key::Primal(o), v)?);
        }
        let r = if wanted.result { Some(self.get(Key::Primal(v), v)?) } else { None };
        let d = self.take(v);
        let terms = Terms { d, x: &x, r, ty: d.ty() };
        for (i, formula) in row.adjoints {
            let Some(&o) = operands.get(*i as usize).filter(|o| self.plan.carriers.active[o.index()]) else { continue };
            let mut contribution = rule::emit(self.m, &self.b, &terms, formula)?;
            if self.plan.guarded[v.index()] {
                let zero = d.ty().zero();
                let idle = self.b.compare(Compare::FloatOeq, d, zero);
                contribution = self.b.select(idle, zero, contribution);
            }
            self.add_adjoint(o, contribution);
        }
        Ok(())
    }

    fn mirror_structural(&mut self, v: ValueId, operands: &[ValueId]) -> Result<(), EmitError> {
        match self.f.op(v) {
            // Phis are mirrored on the edges above their block.
            Some(Op::Phi { .. }) | None => Ok(()),
            Some(Op::Select) => {
                let condition = self.get(Key::Primal(operands[0]), v)?;
                let d = self.take(v);
                let zero = d.ty().zero();
                let yes = self.b.select(condition, d, zero);
                self.add_adjoint(operands[1], yes);
                let no = self.b.select(condition, zero, d);
                self.add_adjoint(operands[2], no);
                Ok(())
            }
            Some(Op::ExtractValue(path)) => {
                let d = self.take(v);
                let zero = self.adjoint_type(operands[0]).zero();
                let whole = self.nest(zero, path, d);
                self.add_adjoint(operands[0], whole);
                Ok(())
            }
            Some(Op::InsertValue(path)) => {
                let d = self.take(v);
                let part = path.iter().fold(d, |value, &i| self.b.extract_value(value, i));
                self.add_adjoint(operands[1], part);
                let zero = part.ty().zero();
                let rest = self.nest(d, path, zero);
                self.add_adjoint(operands[0], rest);
                Ok(())
            }
            Some(Op::ExtractElement) => {
                let lane = self.get(Key::Primal(operands[1]), v)?;
                let d = self.take(v);
                let whole = self.b.insert_element(self.adjoint_type(operands[0]).zero(), d, lane);
                self.add_adjoint(operands[0], whole);
                Ok(())
            }
            Some(Op::InsertElement) => {
                let lane = self.get(Key::Primal(operands[2]), v)?;
                let d = self.take(v);
                let part = self.b.extract_element(d, lane);
                self.add_adjoint(operands[1], part);
                let rest = self.b.insert_element(d, part.ty().zero(), lane);
                self.add_adjoint(operands[0], rest);
                Ok(())
            }
            Some(Op::Shuffle(mask)) => self.mirror_shuffle(v, mask, operands),
            Some(_) => {
                let d = self.take(v);
                self.add_adjoint(operands[0], d);
                Ok(())
            }
        }
    }

    /// `whole` with `part` at a path of field numbers.
    fn nest(&self, whole: Value, path: &[u32], part: Value) -> Value {
        match path {
            [] => part,
            [i, rest @ ..] => {
                let inner = self.b.extract_value(whole, *i);
                let inner = self.nest(inner, rest, part);
                self.b.insert_value(whole, inner, *i)
            }
        }
    }

    fn mirror_shuffle(&mut self, v: ValueId, mask: &[i32], operands: &[ValueId]) -> Result<(), EmitError> {
        let d = self.take(v);
        let ty = self.adjoint_type(operands[0]);
        let lanes = ty.lanes().ok_or_else(|| EmitError("a shuffle of something else than vectors".into()))? as i32;
        for (side, &o) in operands.iter().enumerate().take(2) {
            let mut sum = ty.zero();
            for (to, &from) in mask.iter().enumerate() {
                let from = from - side as i32 * lanes;
                if (0..lanes).contains(&from) {
                    let lane = self.t.const_int(32, i64::from(from));
                    let part = self.b.extract_element(d, self.t.const_int(32, to as i64));
                    let old = self.b.extract_element(sum, lane);
                    let new = self.b.bin(Bin::FAdd, old, part);
                    sum = self.b.insert_element(sum, new, lane);
                }
            }
            self.add_adjoint(o, sum);
        }
        Ok(())
    }

    fn mirror_load(&mut self, v: ValueId, address: ValueId) -> Result<(), EmitError> {
        let shadow = self.place_in_reverse(address, v)?.address;
        let d = self.take(v);
        let align = self.shadow_alignment(self.source.imported.values[v.index()], v);
        let old = self.b.load(d.ty(), shadow);
        old.set_alignment(align);
        let new = add(&self.b, old, d);
        self.b.store(new, shadow).set_alignment(align);
        Ok(())
    }

    fn mirror_store(&mut self, v: ValueId, kind: FloatKind, operands: &[ValueId]) -> Result<(), EmitError> {
        let place = self.place_in_reverse(operands[1], v)?;
        let shadow = place.address;
        let align = self.shadow_alignment(self.source.imported.values[v.index()], operands[0]);
        let own = self.source.imported.values[operands[0].index()].ty();
        let ty = match (own.is_int(), self.f.ty(operands[0]).bytes() == 2 * kind.bytes()) {
            (true, true) => self.t.vector(self.t.float(kind), 2),
            (true, false) => self.t.float(kind),
            _ => own,
        };
        if self.plan.carriers.active[operands[0].index()] {
            let d = self.b.load(ty, shadow);
            d.set_alignment(align);
            let d = self.read_or_zero(place, d);
            self.add_adjoint(operands[0], d);
        }
        self.b.store(ty.zero(), shadow).set_alignment(align);
        Ok(())
    }

    /// new = old + value, and the result is old: the shadow, that of the new value so far, becomes that of the old
    /// one by nothing but the adjoint of the result. Like the primal, in one step each, so that threads that share
    /// the sum may share its shadow.
    fn mirror_atomic_add(&mut self, v: ValueId, negated: bool, operands: &[ValueId]) -> Result<(), EmitError> {
        let place = self.place_in_reverse(operands[0], v)?;
        let shadow = place.address;
        let own = self.source.imported.values[v.index()];
        if self.plan.carriers.active[operands[1].index()] {
            let d = self.b.load(own.ty(), shadow);
            d.set_alignment(own.alignment());
            d.set_monotonic();
            let d = self.read_or_zero(place, d);
            let d = if negated { self.b.fneg(d) } else { d };
            self.add_adjoint(operands[1], d);
        }
        if self.plan.carriers.active[v.index()] {
            let d = self.take(v);
            let d = if negated { self.b.fneg(d) } else { d };
            self.atomic_on(own, shadow, d);
        }
        Ok(())
    }

    /// The same atomic operation on a shadow.
    pub fn atomic_on(&self, own: Value, shadow: Value, value: Value) -> Value {
        let copy = own.clone_inst();
        copy.drop_promises(&["tbaa", "alias.scope", "noalias"]);
        copy.set_operand(0, shadow);
        copy.set_operand(1, value);
        self.b.insert(copy)
    }

    /// Shadow of the destination and length of a block operation.
    fn block(&mut self, v: ValueId, operands: &[ValueId]) -> Result<(Value, Value), EmitError> {
        let to = self.place_in_reverse(operands[0], v)?;
        let bytes = self.get(Key::Primal(operands[2]), v)?;
        Ok((to.address, self.bytes_or_none(to, self.as_i64(bytes))))
    }

    fn mirror_copy(&mut self, v: ValueId, layout: &Layout, operands: &[ValueId]) -> Result<(), EmitError> {
        if !self.plan.carriers.shadow[operands[1].index()] {
            let (to, bytes) = self.block(v, operands)?;
            let bytes = self.shadow_bytes(operands[2], bytes, &[to]);
            self.zero_pieces(to, bytes, layout, |kind| matches!(kind, Kind::Float(_)));
            return Ok(());
        }
        let source = self.place_in_reverse(operands[1], v)?;
        let from = source.address;
        let (to, bytes) = self.block(v, operands)?;
        let bytes = self.shadow_bytes(operands[2], bytes, &[to, from]);
        if source.idle.is_some() {
            let alone = self.bytes_if_idle(source, bytes);
            self.zero_pieces(to, alone, layout, |kind| matches!(kind, Kind::Float(_)));
        }
        let bytes = self.bytes_or_none(source, bytes);
        let (p, n) = (self.t.ptr(), self.t.i64());
        for piece in &layout.pieces {
            let Kind::Float(kind) = piece.kind else { continue };
            let name = match kind {
                FloatKind::Half => "retrograd.copy_adjoint.f16",
                FloatKind::BFloat => "retrograd.copy_adjoint.bf16",
                FloatKind::Single => "retrograd.copy_adjoint.f32",
                FloatKind::Double => "retrograd.copy_adjoint.f64",
                FloatKind::X86Fp80 => "retrograd.copy_adjoint.f80",
                FloatKind::Fp128 => "retrograd.copy_adjoint.f128",
            };
            let helper = self.declared(name, self.t.void(), &[p, p, n, n, n]);
            let (period, offset) = (self.count(layout.period), self.count(piece.offset));
            self.b.call(helper.function_type(), helper, &[to, from, bytes, period, offset]);
        }
        Ok(())
    }

    fn mirror_alloc(&mut self, v: ValueId) -> Result<(), EmitError> {
        let Some(plan) = self.plan.allocs.get(&v).copied() else { return Ok(()) };
        if self.keeps {
            return self.clear_shadow(v);
        }
        let freed_by = self
            .plan
            .frees
            .iter()
            .find_map(|(free, how)| (*how == retrograd_plan::FreePlan::AtMirror { alloc: v }).then_some(*free));
        let Some(free) = freed_by else { return Ok(()) };
        let release = self.releaser(free);
        for (yes, key) in [(plan.free_shadow, Key::Shadow(v)), (plan.free_primal, Key::Primal(v))] {
            if yes {
                let block = self.get(key, v)?;
                self.b.call(release.function_type(), release, &[block]);
            }
        }
        Ok(())
    }

    /// Before another reverse sweep on the same tape: what was added to the shadow of zeros that nothing stored.
    fn clear_shadow(&mut self, v: ValueId) -> Result<(), EmitError> {
        let Some(cleared) = self.plan.cleared.get(&v).cloned() else { return Ok(()) };
        let mut bytes = self.t.const_i64(1);
        for o in cleared.sizes {
            let part = self.get(Key::Primal(o), v)?;
            let part = self.as_i64(part);
            bytes = self.b.bin(Bin::Mul, bytes, part);
        }
        let shadow = self.shadow(v, v)?;
        self.zero_pieces(shadow, bytes, &cleared.layout, |kind| matches!(kind, Kind::Float(_)));
        Ok(())
    }

    fn mirror_call(&mut self, v: ValueId, operands: &[ValueId]) -> Result<(), EmitError> {
        let tape = self.get(Key::CallTape(v), v)?;
        let Some(handle) = self.pairs.get(&v) else { return Err(EmitError("a call without its pair".into())) };
        let mut arguments = vec![tape];
        if handle.request.active_return {
            let ret = handle.reverse.params().get(1).map(|p| p.ty());
            let d = self.take(v);
            arguments.push(ret.map_or(d, |ty| fit(&self.b, d, ty)));
        }
        let half = handle.again.filter(|_| self.keeps).unwrap_or(handle.reverse);
        let request = handle.request.clone();
        let outs: Vec<ValueId> = self.outs(operands, &request).collect();
        for &o in outs.iter().filter(|_| request.steps) {
            let ty = self.source.imported.values[o.index()].ty();
            arguments.push(self.adjoint_as(o, ty));
        }
        let result = self.b.call(half.function_type(), half, &arguments);
        for (i, o) in outs.into_iter().enumerate() {
            let part = self.b.extract_value(result, i as u32);
            match request.steps {
                true => self.set_adjoint(o, part),
                false => self.add_adjoint(o, part),
            }
        }
        Ok(())
    }
}
