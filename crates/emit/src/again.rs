//! The gradient of an iteration that runs it again, and the call of it.
//!
//! It is a combined function like any other, but that its forward sweep is the second one: it leaves out what others
//! would see. Sums must come out in the same order as in a loop that was not taken apart, bit for bit, so adjoints of
//! scalars are handed in and go on from there, and what comes back takes the place of the adjoint.

use retrograd_analysis::needs::wanted_again;
use retrograd_analysis::{Key, ParamActivity};
use retrograd_ir::ValueId;
use retrograd_llvm::{Module, Value};
use retrograd_plan::{Plan, Request};

use crate::EmitError;
use crate::attributes::take_over;
use crate::pair::{Packing, PairHandle};
use crate::sweep::{Pairs, Signature, Source, Sweep, emit_sweeps, signature};

pub(crate) fn declare_again(m: &Module, primal: Value, request: &Request, name: &str) -> PairHandle {
    let own = signature(m, primal, request, false);
    let reverse = m.add_function(name, own.ty);
    take_over(reverse, primal);
    let (request, packing) = (request.clone(), Packing::Again);
    PairHandle { request, packing, augmented: primal, reverse, again: None, returns: false }
}

/// Emits the gradient of an iteration that was declared before.
pub fn emit_again(
    m: &Module,
    source: Source<'_>,
    plan: &Plan,
    pairs: &Pairs,
    own: &PairHandle,
) -> Result<(), EmitError> {
    let signature = signature(m, source.function, &plan.request, false);
    emit_sweeps(m, source, plan, pairs, (own.reverse, &signature), false)
}

impl Sweep<'_> {
    /// Adjoints of parameters that go on from what was handed in.
    pub fn adjoints_so_far(&mut self, signature: &Signature) {
        for (&p, at) in self.f.params.iter().zip(&signature.so_far) {
            let Some(at) = at else { continue };
            // Variables start at the head of the function, where nothing but parameters is known.
            self.b.before_terminator(self.function.blocks()[0]);
            self.set_adjoint(p, self.function.param(*at));
        }
    }

    /// What the second run does not do.
    pub fn skip_stores(&mut self) {
        self.erase.extend(self.plan.left_out.iter().map(|v| self.fwd[v.index()]));
    }

    pub fn mirror_again(&mut self, v: ValueId, operands: &[ValueId]) -> Result<(), EmitError> {
        let missing = || EmitError("an iteration without its gradient".into());
        let handle = self.pairs.get(&v).cloned().ok_or_else(missing)?;
        let wanted = self.f.op(v).and_then(wanted_again).ok_or_else(missing)?.to_vec();
        let mut arguments = Vec::new();
        for ((&o, activity), wanted) in operands.iter().zip(&handle.request.params).zip(wanted) {
            let own = self.source.imported.values[o.index()];
            let known = wanted || self.f.constant(o).is_some();
            arguments.push(if known { self.get(Key::Primal(o), v)? } else { own.ty().zero() });
            match activity {
                ParamActivity::Dup => arguments.push(self.get(Key::Shadow(o), v)?),
                ParamActivity::Out => arguments.push(self.adjoint_as(o, own.ty())),
                _ => {}
            }
        }
        // What was looked up may stand elsewhere, and what is to be inlined has to stand somewhere.
        self.b.locate_like(Some(self.fwd[v.index()]));
        let result = self.b.call(handle.reverse.function_type(), handle.reverse, &arguments);
        let outs: Vec<ValueId> = self.outs(operands, &handle.request).collect();
        for (i, &o) in outs.iter().enumerate() {
            let part = if outs.len() == 1 { result } else { self.b.extract_value(result, i as u32) };
            self.set_adjoint(o, part);
        }
        Ok(())
    }

    /// The arguments whose adjoints a gradient returns.
    pub fn outs<'o>(&self, operands: &'o [ValueId], request: &'o Request) -> impl Iterator<Item = ValueId> + use<'o> {
        let all = operands.iter().zip(&request.params);
        all.filter(|(_, activity)| **activity == ParamActivity::Out).map(|(&o, _)| o)
    }
}
