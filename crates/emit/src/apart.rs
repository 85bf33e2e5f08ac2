//! Run-time activity: a shadow that is the primal's own address stands for memory without derivatives.
//!
//! Where the request says so, each access to a shadow asks first. No branch is needed: what would be written goes to
//! a variable that nobody reads, what would be read is zero, and a block has no bytes.

use retrograd_analysis::Key;
use retrograd_ir::ValueId;
use retrograd_llvm::Value;
use retrograd_llvm::build::Compare;

use crate::EmitError;
use crate::frame::Var;
use crate::sweep::Sweep;

/// Room for the widest access.
const SINK_WORDS: u64 = 32;

/// Where to access a shadow, and whether there is none, where that is asked.
#[derive(Clone, Copy)]
pub(crate) struct ShadowPlace {
    pub address: Value,
    pub idle: Option<Value>,
}

impl Sweep<'_> {
    /// In the reverse sweep, for the mirror of `by`.
    pub fn place_in_reverse(&mut self, pointer: ValueId, by: ValueId) -> Result<ShadowPlace, EmitError> {
        let level = self.f.loop_of(by);
        let shadow = self.lookup(Key::Shadow(pointer), level)?;
        if !self.plan.request.runtime_activity {
            return Ok(ShadowPlace { address: shadow, idle: None });
        }
        let own = self.lookup(Key::Primal(pointer), level)?;
        Ok(self.place(own, shadow))
    }

    /// In the forward sweep; the builder stands where both pointers are there.
    pub fn place_in_forward(&mut self, pointer: ValueId) -> ShadowPlace {
        let shadow = self.forward_shadow(pointer);
        if !self.plan.request.runtime_activity {
            return ShadowPlace { address: shadow, idle: None };
        }
        self.place(self.fwd[pointer.index()], shadow)
    }

    fn place(&mut self, own: Value, shadow: Value) -> ShadowPlace {
        let ty = self.t.array(self.t.i64(), SINK_WORDS);
        let sink = self.var(Var::Sink, ty, 8 * SINK_WORDS, None);
        let idle = self.b.compare(Compare::IntEq, own, shadow);
        ShadowPlace { address: self.b.select(idle, sink, shadow), idle: Some(idle) }
    }

    /// What was read there; zero if there is no shadow.
    pub fn read_or_zero(&self, place: ShadowPlace, value: Value) -> Value {
        place.idle.map_or(value, |idle| self.b.select(idle, value.ty().zero(), value))
    }

    /// The bytes of a block; none if there is no shadow.
    pub fn bytes_or_none(&self, place: ShadowPlace, bytes: Value) -> Value {
        place.idle.map_or(bytes, |idle| self.b.select(idle, bytes.ty().zero(), bytes))
    }

    /// The bytes of a block where there is no shadow; none if there is one.
    pub fn bytes_if_idle(&self, place: ShadowPlace, bytes: Value) -> Value {
        place.idle.map_or(bytes.ty().zero(), |idle| self.b.select(idle, bytes, bytes.ty().zero()))
    }

    /// The shadow block that goes with one that is freed; null if there is none.
    pub fn shadow_to_free(&self, pointer: ValueId) -> Value {
        let shadow = self.forward_shadow(pointer);
        if !self.plan.request.runtime_activity {
            return shadow;
        }
        let idle = self.b.compare(Compare::IntEq, self.fwd[pointer.index()], shadow);
        self.b.select(idle, self.t.null_ptr(), shadow)
    }
}
