//! Forward mode in two calls: the primal with a tape, and tangents along the path that it took.
//!
//! ```text
//!   record(x, n, stream) -> result        the primal; what the plan keeps goes to the stream as it is made
//!   tangent(x, dx, n, cursor) -> {result?, tangent?}      takes it off again, at the same places
//! ```
//!
//! The second function is that of forward mode, with the primal's instructions replaced as the plan says. A
//! differentiated callee has two such functions of its own and goes on with the same stream.

use std::collections::BTreeSet;

use retrograd_ir::ValueId;
use retrograd_llvm::{Module, Value};
use retrograd_plan::{Fate, Plan};

use crate::EmitError;
use crate::sweep::{Pairs, Source, Sweep, TangentHandle, Tangents, no_return};

/// Emits the primal with a tape.
pub fn emit_record(
    m: &Module,
    source: Source<'_>,
    plan: &Plan,
    calls: &Tangents,
    own: &TangentHandle,
) -> Result<(), EmitError> {
    let record = own.record.ok_or_else(no_return)?;
    let params = record.params();
    let (&stream, arguments) = params.split_last().ok_or_else(no_return)?;
    let none = Pairs::new();
    let mut s = Sweep::new(m, source, plan, &none, calls, record);
    s.clone_primal(arguments)?;
    let insts: Vec<ValueId> = s.f.blocks.iter().flat_map(|b| b.insts.iter().copied()).collect();
    for v in insts.into_iter().filter(|v| plan.carriers.live[v.index()]) {
        let value = s.fwd[v.index()];
        if let Some(callee) = calls.get(&v).and_then(|handle| handle.record) {
            s.b.before(value);
            s.b.locate_like(Some(value));
            let mut given: Vec<Value> = s.f.operands(v).iter().map(|o| s.fwd[o.index()]).collect();
            given.push(stream);
            let result = s.b.call(callee.function_type(), callee, &given);
            value.replace_uses(result);
            value.erase();
            s.fwd[v.index()] = result;
        } else if s.fate(v) == Fate::Taped {
            s.b.after(value);
            s.b.locate_like(None);
            let place = s.on_stream("retrograd.stream_push", stream, value);
            s.b.store(value, place).set_alignment(1);
        }
    }
    Ok(())
}

impl Sweep<'_> {
    fn fate(&self, v: ValueId) -> Fate {
        self.plan.replay.as_ref().map_or(Fate::Again, |replay| replay.fate(v))
    }

    /// The next place on the stream, for a value like this.
    fn on_stream(&self, helper: &str, stream: Value, value: Value) -> Value {
        let helper = self.declared(helper, self.t.ptr(), &[self.t.ptr(), self.t.i64()]);
        let bytes = self.m.describe_type(value.ty()).alloc_bytes();
        self.b.call(helper.function_type(), helper, &[stream, self.count(bytes)])
    }

    /// Puts what the tape has in the place of the primal's instructions, once all tangents stand beside them.
    pub fn follow_tape(&mut self) -> Result<(), EmitError> {
        if self.plan.replay.is_none() {
            return Ok(());
        }
        let cursor = self.function.params().last().copied().ok_or_else(no_return)?;
        let insts: Vec<ValueId> = self.f.blocks.iter().flat_map(|b| b.insts.iter().copied()).collect();
        let mut gone = Vec::new();
        for v in insts.into_iter().filter(|v| self.plan.carriers.live[v.index()]) {
            let own = self.fwd[v.index()];
            if self.erase.contains(&own) {
                continue;
            }
            match self.fate(v) {
                Fate::Again => {}
                Fate::Gone => gone.push(own),
                Fate::Taped => {
                    self.b.before(own);
                    self.b.locate_like(None);
                    let place = self.on_stream("retrograd.stream_pull", cursor, own);
                    let value = self.b.load(own.ty(), place);
                    value.set_alignment(1);
                    own.replace_uses(value);
                    self.fwd[v.index()] = value;
                    own.erase();
                }
            }
        }
        self.leave_out(&gone)
    }

    /// Erases what nobody needs; that nobody does is checked.
    fn leave_out(&mut self, gone: &[Value]) -> Result<(), EmitError> {
        let set: BTreeSet<Value> = gone.iter().copied().collect();
        let dead_ends: BTreeSet<_> = self
            .f
            .block_ids()
            .filter(|b| self.f.block(*b).dead_end)
            .flat_map(|b| self.fwd_blocks[b.index()].instructions())
            .collect();
        let staying = self.function.instructions().into_iter().filter(|inst| !set.contains(inst));
        for inst in staying.filter(|inst| !dead_ends.contains(inst) && !self.erase.contains(inst)) {
            if let Some(missing) = inst.operands().into_iter().find(|o| set.contains(o)) {
                let text = format!("the second run needs `{}` for `{}`", missing.printed(), inst.printed());
                return Err(EmitError(text));
            }
        }
        for inst in gone {
            if inst.has_uses() {
                inst.replace_uses(inst.ty().zero());
            }
        }
        gone.iter().for_each(|inst| inst.erase());
        Ok(())
    }
}
