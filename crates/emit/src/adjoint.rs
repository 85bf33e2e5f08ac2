//! Adjoints of SSA values: variables that are added to, taken, and zero again.

use retrograd_ir::ValueId;
use retrograd_llvm::build::{Bin, Builder};
use retrograd_llvm::{Ty, Value};

use crate::frame::Var;
use crate::sweep::Sweep;

impl Sweep<'_> {
    pub fn adjoint(&mut self, v: ValueId) -> Value {
        let ty = self.adjoint_type(v);
        self.var(Var::Adjoint(v), ty, 8, Some(ty.zero()))
    }

    /// How far the shadow of what a load or store accesses is known to be aligned. A program may have asked at run
    /// time how its memory is aligned, and taken wide accesses for the answer; its shadow may lie elsewhere.
    pub fn shadow_alignment(&self, access: Value, moved: ValueId) -> u32 {
        let ty = self.f.ty(moved);
        let word = ty.float().map_or(8, |kind| kind.bytes().next_power_of_two().min(8));
        access.alignment().min(word as u32)
    }

    pub fn adjoint_value(&mut self, v: ValueId) -> Value {
        let slot = self.adjoint(v);
        let ty = self.adjoint_type(v);
        self.b.load(ty, slot)
    }

    /// The adjoint so far, as a call takes it.
    pub fn adjoint_as(&mut self, v: ValueId, ty: Ty) -> Value {
        let so_far = self.adjoint_value(v);
        fit(&self.b, so_far, ty)
    }

    /// The adjoint, which is zero from here on: in a loop the next iteration starts anew.
    pub fn take(&mut self, v: ValueId) -> Value {
        let value = self.adjoint_value(v);
        let slot = self.adjoint(v);
        self.b.store(value.ty().zero(), slot);
        value
    }

    /// adjoint += contribution; nothing for values without adjoint.
    pub fn add_adjoint(&mut self, v: ValueId, contribution: Value) {
        if !self.plan.carriers.active[v.index()] {
            return;
        }
        let slot = self.adjoint(v);
        let ty = self.adjoint_type(v);
        let contribution = fit(&self.b, contribution, ty);
        let old = self.b.load(ty, slot);
        let new = add(&self.b, old, contribution);
        self.b.store(new, slot);
    }

    /// The adjoint so far went into `sum`.
    pub fn set_adjoint(&mut self, v: ValueId, sum: Value) {
        let (slot, ty) = (self.adjoint(v), self.adjoint_type(v));
        let sum = fit(&self.b, sum, ty);
        self.b.store(sum, slot);
    }
}

/// The same derivative in another format: float widths, or integer lanes seen as floats.
pub fn fit(b: &Builder, value: Value, ty: Ty) -> Value {
    match value.ty() {
        same if same == ty => value,
        other if other.is_float() && ty.is_float() => b.float_cast(value, ty),
        _ => b.bitcast(value, ty),
    }
}

/// a + b, field by field for structs.
pub fn add(b: &Builder, x: Value, y: Value) -> Value {
    let ty = x.ty();
    let n = ty.element_count();
    if n == 0 {
        return if ty.is_float() { b.bin(Bin::FAdd, x, y) } else { x };
    }
    (0..n).fold(x, |sum, i| {
        let (p, q) = (b.extract_value(x, i), b.extract_value(y, i));
        let part = add(b, p, q);
        b.insert_value(sum, part, i)
    })
}
