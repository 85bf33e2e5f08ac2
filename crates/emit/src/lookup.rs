//! Having a value again in the reverse sweep, as the plan says.
//!
//! A key belongs to an iteration of its scope. Asked for inside a loop that the scope does not know, it
//! is looked up in that loop's `enter` block, which runs once for the iteration in question and
//! dominates the whole reversed loop. What was looked up in a block is remembered for that block.

use retrograd_analysis::Key;
use retrograd_ir::{BlockId, LoopId, Op, Type, ValueId};
use retrograd_llvm::build::{Bin, Compare};
use retrograd_llvm::{BlockRef, Ty, Value};
use retrograd_plan::{Shape, Supply, Tree};

use crate::EmitError;
use crate::frame::Var;
use crate::sweep::Sweep;

/// Where a lookup stands: a block, and the innermost loop whose mirror it is in.
#[derive(Clone, Copy, Debug)]
pub struct Place {
    pub block: BlockRef,
    pub level: Option<LoopId>,
}

impl Sweep<'_> {
    /// The key's value, at the end of the block that is being written.
    pub fn lookup(&mut self, key: Key, level: Option<LoopId>) -> Result<Value, EmitError> {
        let value = self.find(key, Place { block: self.here, level })?;
        self.b.at_end(self.here);
        Ok(value)
    }

    fn scope(&self, key: Key) -> Option<LoopId> {
        match key {
            Key::Primal(v) | Key::Shadow(v) | Key::CallTape(v) => self.f.loop_of(v),
            Key::Pred(b) => self.f.block(b).in_loop,
            Key::Trips(l) => self.f.loop_(l).parent,
        }
    }

    fn find(&mut self, key: Key, mut place: Place) -> Result<Value, EmitError> {
        if let Some(value) = self.at_hand(key) {
            return Ok(value);
        }
        let scope = self.scope(key);
        if scope != place.level {
            let child = place.level.and_then(|l| self.f.child_towards(scope, l));
            let block = child.and_then(|c| self.enters.get(&c).copied());
            place = Place { block: block.ok_or_else(|| lost(key))?, level: scope };
        }
        if let Some(&value) = self.memo.get(&(place.block, key)) {
            return Ok(value);
        }
        let value = match self.plan.supply(key) {
            Supply::Available => self.local(key, place).ok_or_else(|| lost(key))?,
            Supply::Cache(slot) => {
                self.b.before_terminator(place.block);
                self.read_slot(slot)
            }
            Supply::Recompute => self.rebuild(key, place)?,
            Supply::Affine { in_loop, start, step } => self.affine(key, in_loop, start, step, place)?,
            Supply::TripValue(v) => {
                let count = self.find(Key::Primal(v), place)?;
                self.b.before_terminator(place.block);
                self.as_i64(count)
            }
            Supply::Decide => {
                let Key::Pred(b) = key else { return Err(lost(key)) };
                let tree = self.plan.trees.get(&b).cloned().ok_or_else(|| lost(key))?;
                self.number_by(&tree, self.number_type(b), place)?
            }
            Supply::Choose => self.choose(key, place)?,
        };
        self.memo.insert((place.block, key), value);
        Ok(value)
    }

    /// Constants and parameters: the same everywhere.
    fn at_hand(&self, key: Key) -> Option<Value> {
        match key {
            Key::Primal(v) if self.f.constant(v).is_some() => Some(self.source.imported.values[v.index()]),
            Key::Shadow(v) if self.f.constant(v).is_some() => Some(self.forward_shadow(v)),
            Key::Primal(v) if self.f.block_of(v).is_none() && self.has_parameters() => {
                matches!(self.plan.supply(key), Supply::Available).then(|| self.fwd[v.index()])
            }
            Key::Shadow(v) if self.f.block_of(v).is_none() && self.has_parameters() => {
                matches!(self.plan.supply(key), Supply::Available).then(|| self.forward_shadow(v))
            }
            _ => None,
        }
    }

    /// The reverse half of a called pair has nothing but its record.
    fn has_parameters(&self) -> bool {
        self.in_one || self.plan.request.shape == Shape::Split
    }

    /// The address of a local, or of its shadow.
    fn local(&mut self, key: Key, place: Place) -> Option<Value> {
        let (v, var) = match key {
            Key::Primal(v) => (v, Var::Local(v)),
            Key::Shadow(v) => (v, Var::LocalShadow(v)),
            _ => return None,
        };
        if let Some(Op::Alloca { bytes: Some(bytes), static_entry: true }) = self.f.op(v) {
            if self.plan.request.shape.in_two() {
                self.b.before_terminator(place.block);
                let ty = self.t.array(self.t.int(8), *bytes);
                return Some(self.var(var, ty, (*bytes).max(1), None));
            }
            return match key {
                Key::Primal(_) => Some(self.fwd[v.index()]),
                _ => self.shadows[v.index()],
            };
        }
        None
    }

    fn shadow_or_self(&mut self, v: ValueId, place: Place) -> Result<Value, EmitError> {
        let has = self.plan.carriers.shadow[v.index()];
        self.find(if has { Key::Shadow(v) } else { Key::Primal(v) }, place)
    }

    fn rebuild(&mut self, key: Key, place: Place) -> Result<Value, EmitError> {
        let (v, shadow) = match key {
            Key::Primal(v) => (v, false),
            Key::Shadow(v) => (v, true),
            _ => return Err(lost(key)),
        };
        let operands = self.f.operands(v).to_vec();
        // Of a shadow, only the pointer operands are shadows: indices and conditions are the primal's.
        let shadowed = |i: usize| match self.f.op(v) {
            Some(Op::Select) => i > 0,
            _ => i == 0,
        };
        let mut values = Vec::with_capacity(operands.len());
        for (i, &o) in operands.iter().enumerate() {
            let value =
                if shadow && shadowed(i) { self.shadow_or_self(o, place)? } else { self.find(Key::Primal(o), place)? };
            values.push(value);
        }
        let original = self.source.imported.values[v.index()];
        let copy = original.clone_inst();
        copy.drop_promises(&[
            "tbaa",
            "alias.scope",
            "noalias",
            "range",
            "dereferenceable",
            "nonnull",
            "invariant.load",
        ]);
        copy.clear_debug_loc();
        for (i, value) in values.into_iter().enumerate() {
            copy.set_operand(i, value);
        }
        self.b.before_terminator(place.block);
        Ok(self.b.insert(copy))
    }

    /// The type of a predecessor's number at a merge.
    pub fn number_type(&self, b: BlockId) -> Ty {
        match self.f.block(b).preds.len() {
            2 => self.t.int(1),
            n if n <= 256 => self.t.int(8),
            _ => self.t.int(32),
        }
    }

    /// A tree of conditions as a chain of selects; each condition can be had whichever way control came.
    fn number_by(&mut self, tree: &Tree, ty: Ty, place: Place) -> Result<Value, EmitError> {
        match tree {
            Tree::Leaf(n) => Ok(ty.const_int(i64::from(*n))),
            Tree::Fork { condition, yes, no } => {
                let condition = self.find(Key::Primal(*condition), place)?;
                let (yes, no) = (self.number_by(yes, ty, place)?, self.number_by(no, ty, place)?);
                self.b.before_terminator(place.block);
                Ok(self.b.select(condition, yes, no))
            }
        }
    }

    /// The operand of a phi that came with the predecessor.
    fn choose(&mut self, key: Key, place: Place) -> Result<Value, EmitError> {
        let (Key::Primal(v) | Key::Shadow(v)) = key else { return Err(lost(key)) };
        let b = self.f.block_of(v).ok_or_else(|| lost(key))?;
        let Some(Op::Phi { incoming }) = self.f.op(v) else { return Err(lost(key)) };
        let number = self.find(Key::Pred(b), place)?;
        let mut chosen: Option<Value> = None;
        for (i, p) in self.f.block(b).preds.clone().iter().enumerate() {
            let o = incoming.iter().position(|q| q == p).map(|at| self.f.operands(v)[at]).ok_or_else(|| lost(key))?;
            let value = match key {
                Key::Shadow(_) => self.shadow_or_self(o, place)?,
                _ => self.find(Key::Primal(o), place)?,
            };
            self.b.before_terminator(place.block);
            chosen = Some(match chosen {
                None => value,
                Some(before) => {
                    let here = self.b.compare(Compare::IntEq, number, number.ty().const_int(i as i64));
                    self.b.select(here, value, before)
                }
            });
        }
        chosen.ok_or_else(|| lost(key))
    }

    /// start + k·step, with k the iteration that is being reversed.
    fn affine(&mut self, key: Key, l: LoopId, start: ValueId, step: i64, place: Place) -> Result<Value, EmitError> {
        let from = match key {
            Key::Shadow(_) => self.shadow_or_self(start, place)?,
            _ => self.find(Key::Primal(start), place)?,
        };
        let counter = self.counter(l);
        self.b.before_terminator(place.block);
        let k = self.b.load(self.t.i64(), counter);
        let distance = self.b.bin(Bin::Mul, k, self.t.const_i64(step));
        let (Key::Primal(v) | Key::Shadow(v)) = key else { return Err(lost(key)) };
        Ok(match self.f.ty(v) {
            Type::Int(bits) => {
                let distance = self.b.int_cast(distance, self.t.int(*bits), true);
                self.b.bin(Bin::Add, from, distance)
            }
            _ => self.b.offset(from, distance),
        })
    }
}

fn lost(key: Key) -> EmitError {
    EmitError(format!("the plan gives no way to have {key:?} here"))
}
