//! Stores that are undone: memory as it was before them, for as long as the reverse sweep needs it.

use retrograd_ir::ValueId;
use retrograd_llvm::{Ty, Value};

use crate::frame::Var;
use crate::sweep::Sweep;

/// What a store overwrote, where, and the value of before it.
#[derive(Clone, Copy)]
pub(crate) struct Overwritten {
    ty: Ty,
    at: Value,
    old: Value,
    align: u32,
}

impl Sweep<'_> {
    /// In the forward sweep, before each store that is to be undone. It stands on every way to the end, so what
    /// is read here is at hand in the reverse sweep.
    pub fn save_overwritten(&mut self) {
        for v in self.plan.undone.clone() {
            let store = self.fwd[v.index()];
            let [value, at] = store.operands()[..] else { continue };
            let (ty, align) = (value.ty(), store.alignment());
            self.b.before(store);
            let old = self.b.load(ty, at);
            old.set_alignment(align);
            self.overwritten.insert(v, Overwritten { ty, at, old, align });
        }
    }

    /// At the head of the store's mirror: keeps what is there now, and puts the old value back.
    pub fn undo(&mut self, v: ValueId) {
        let Some(Overwritten { ty, at, old, align }) = self.overwritten.get(&v).copied() else { return };
        let new = self.b.load(ty, at);
        new.set_alignment(align);
        let keep = self.var(Var::Undone(v), ty, 8, None);
        self.b.store(new, keep);
        self.b.store(old, at).set_alignment(align);
    }

    /// After the reverse sweep: memory as the primal left it, store after store.
    pub fn redo(&mut self) {
        if self.overwritten.is_empty() {
            return;
        }
        let order: Vec<ValueId> = self.dom.rpo().iter().flat_map(|&b| self.f.block(b).insts.clone()).collect();
        for v in order {
            let Some(Overwritten { ty, at, align, .. }) = self.overwritten.get(&v).copied() else { continue };
            let keep = self.var(Var::Undone(v), ty, 8, None);
            let new = self.b.load(ty, keep);
            self.b.store(new, at).set_alignment(align);
        }
    }
}
