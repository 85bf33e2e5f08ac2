//! The forward sweep: what is added to the copy of the primal.

use retrograd_analysis::Key;
use retrograd_analysis::activity::{CallMeaning, call_meaning};
use retrograd_analysis::byte_types::{Kind, Layout};
use retrograd_ir::{BlockId, CallInfo, Callee, Cast, Op, Told, Type, ValueId};
use retrograd_llvm::Value;
use retrograd_plan::{Augment, FreePlan, Shape};
use retrograd_rules::library::{Known, known};

use crate::EmitError;
use crate::frame::Var;
use crate::pair::Packing;
use crate::sweep::Sweep;

/// What prepare puts in place of a realloc asks this for the length of the copy.
const KEPT_BYTES: &str = "retrograd.kept_bytes";

impl Sweep<'_> {
    /// Adds shadows, tape writes and loop numbers to the copied primal.
    pub fn augment(&mut self) -> Result<(), EmitError> {
        self.number_loops();
        self.make_arenas();
        let blocks: Vec<BlockId> = self.dom.rpo().iter().copied().filter(|&b| !self.f.block(b).dead_end).collect();
        self.shadow_phis(&blocks);
        for &b in &blocks {
            for v in self.f.block(b).insts.clone() {
                if let Some(op) = self.f.op(v) {
                    self.b.locate_like(Some(self.fwd[v.index()]));
                    self.augment_inst(v, op)?;
                }
            }
        }
        self.fill_shadow_phis(&blocks);
        self.write_tape();
        self.save_overwritten();
        Ok(())
    }

    /// A pointer's shadow in the forward sweep; a pointer without one stands for itself.
    pub fn forward_shadow(&self, v: ValueId) -> Value {
        let has = self.plan.carriers.shadow[v.index()];
        self.shadows[v.index()].filter(|_| has).unwrap_or(self.fwd[v.index()])
    }

    pub fn shadow_phis(&mut self, blocks: &[BlockId]) {
        for &b in blocks {
            for &v in &self.f.block(b).insts {
                if matches!(self.f.op(v), Some(Op::Phi { .. })) && self.plan.carriers.shadow[v.index()] {
                    self.b.before(self.fwd[v.index()]);
                    self.shadows[v.index()] = Some(self.b.phi(self.fwd[v.index()].ty()));
                }
            }
        }
    }

    pub fn fill_shadow_phis(&mut self, blocks: &[BlockId]) {
        for &b in blocks {
            for &v in &self.f.block(b).insts {
                let (Some(Op::Phi { incoming }), Some(phi)) = (self.f.op(v), self.shadows[v.index()]) else { continue };
                for (&o, from) in self.f.operands(v).iter().zip(incoming) {
                    let value = self.forward_shadow(o);
                    self.b.add_incoming(phi, value, self.fwd_blocks[from.index()]);
                }
            }
        }
    }

    pub fn augment_inst(&mut self, v: ValueId, op: &Op) -> Result<(), EmitError> {
        let own = self.fwd[v.index()];
        let shadowed = self.plan.carriers.shadow[v.index()];
        let operands = self.f.operands(v).to_vec();
        match op {
            Op::Gep { .. }
            | Op::Select
            | Op::Cast(Cast::BitCast | Cast::AddrSpaceCast | Cast::IntToPtr | Cast::PtrToInt)
            | Op::Freeze
            | Op::Load(_)
                if shadowed =>
            {
                let first = usize::from(matches!(op, Op::Select));
                let copy = own.clone_inst();
                copy.drop_promises(&["tbaa", "alias.scope", "noalias", "range", "dereferenceable", "nonnull"]);
                let last = if matches!(op, Op::Select) { 3 } else { 1 };
                for (i, &o) in operands.iter().enumerate().take(last).skip(first) {
                    copy.set_operand(i, self.forward_shadow(o));
                }
                self.b.after(own);
                self.shadows[v.index()] = Some(self.b.insert(copy));
            }
            Op::Alloca { bytes, static_entry } => self.augment_alloca(v, *bytes, *static_entry, shadowed),
            Op::Call(info) => self.augment_call(v, info, &operands)?,
            _ => {}
        }
        if self.plan.request.shape != Shape::Tangent {
            self.augment_memory(v, &operands);
        }
        Ok(())
    }

    fn augment_memory(&mut self, v: ValueId, operands: &[ValueId]) {
        let own = self.fwd[v.index()];
        self.b.after(own);
        match self.plan.carriers.augments[v.index()].clone() {
            Augment::Nothing => {}
            Augment::StoreShadow => {
                let (value, at) = (self.forward_shadow(operands[0]), self.place_in_forward(operands[1]).address);
                self.b.store(value, at).set_alignment(self.shadow_alignment(own, operands[0]));
            }
            Augment::CopyPointers(layout) => {
                let (place, from) = (self.place_in_forward(operands[0]), self.forward_shadow(operands[1]));
                let to = place.address;
                let bytes = self.bytes_or_none(place, self.as_i64(self.fwd[operands[2].index()]));
                let bytes = self.shadow_bytes(operands[2], bytes, &[to, from]);
                if only_pointers(&layout) {
                    self.b.memmove(to, from, bytes);
                    return;
                }
                let (p, n) = (self.t.ptr(), self.t.i64());
                let helper = self.declared("retrograd.move_pointers", self.t.void(), &[p, p, n, n, n]);
                for piece in layout.pieces.iter().filter(|p| p.kind == Kind::Pointer) {
                    let (period, offset) = (self.count(layout.period), self.count(piece.offset));
                    self.b.call(helper.function_type(), helper, &[to, from, bytes, period, offset]);
                }
            }
            Augment::SetPointers(layout) => {
                let place = self.place_in_forward(operands[0]);
                let to = place.address;
                let bytes = self.bytes_or_none(place, self.as_i64(self.fwd[operands[2].index()]));
                if only_pointers(&layout) {
                    let byte = self.fwd[operands[1].index()];
                    self.b.memset(to, byte, bytes, 1);
                    return;
                }
                self.zero_pieces(to, bytes, &layout, |kind| kind == Kind::Pointer);
            }
        }
    }

    /// How much of shadow blocks a copy of `bytes` bytes moves. A copy to a grown block is as long as the primal
    /// blocks have room; shadows that are smaller have less.
    pub fn shadow_bytes(&self, length: ValueId, bytes: Value, shadows: &[Value]) -> Value {
        let grown = matches!(self.f.op(length), Some(Op::Call(info))
            if matches!(&info.callee, Callee::Named { name, .. } if name == KEPT_BYTES));
        if !grown {
            return bytes;
        }
        let helper = self.declared(KEPT_BYTES, self.t.i64(), &[self.t.ptr(), self.t.i64()]);
        shadows.iter().fold(bytes, |bytes, &block| self.b.call(helper.function_type(), helper, &[block, bytes]))
    }

    pub fn count(&self, n: u64) -> Value {
        self.t.const_i64(n as i64)
    }

    pub fn as_i64(&self, v: Value) -> Value {
        self.b.int_cast(v, self.t.i64(), false)
    }

    /// Zeroes the chosen pieces of a block.
    pub fn zero_pieces(&mut self, to: Value, bytes: Value, layout: &Layout, chosen: impl Fn(Kind) -> bool) {
        if layout.pieces.iter().all(|p| chosen(p.kind))
            && layout.pieces.iter().map(|p| p.bytes).sum::<u64>() == layout.period
        {
            self.b.memset(to, self.t.const_int(8, 0), bytes, 1);
            return;
        }
        let (p, n) = (self.t.ptr(), self.t.i64());
        let helper = self.declared("retrograd.zero_pieces", self.t.void(), &[p, n, n, n, n]);
        for piece in layout.pieces.iter().filter(|p| chosen(p.kind)) {
            let numbers = [layout.period, piece.offset, piece.bytes].map(|n| self.count(n));
            self.b.call(helper.function_type(), helper, &[to, bytes, numbers[0], numbers[1], numbers[2]]);
        }
    }

    fn augment_alloca(&mut self, v: ValueId, bytes: Option<u64>, static_entry: bool, shadowed: bool) {
        let own = self.fwd[v.index()];
        if let (true, true, Some(bytes)) = (static_entry, self.plan.request.shape.in_two(), bytes) {
            self.b.after(own);
            let ty = own.allocated_type();
            let place = self.var(Var::Local(v), ty, bytes.max(1), None);
            own.replace_uses(place);
            self.erase.push(own);
            self.fwd[v.index()] = place;
            if shadowed {
                self.shadows[v.index()] = Some(self.var(Var::LocalShadow(v), ty, bytes.max(1), None));
            }
            return;
        }
        if shadowed {
            let copy = own.clone_inst();
            self.b.after(own);
            self.b.insert(copy);
            let total = match bytes {
                Some(bytes) if static_entry => self.count(bytes),
                _ => {
                    let n = self.as_i64(own.operands()[0]);
                    let each = self.count(self.m.describe_type(own.allocated_type()).alloc_bytes());
                    self.b.bin(retrograd_llvm::build::Bin::Mul, n, each)
                }
            };
            self.b.memset(copy, self.t.const_int(8, 0), total, own.alignment());
            self.shadows[v.index()] = Some(copy);
        }
    }

    fn augment_call(&mut self, v: ValueId, info: &CallInfo, operands: &[ValueId]) -> Result<(), EmitError> {
        match self.pairs.get(&v).map(|pair| pair.packing) {
            Some(Packing::Again) => return Ok(()),
            Some(Packing::Steps) => return self.augment_steps(v, operands),
            Some(_) => return self.augment_pair(v, operands),
            None => {}
        }
        if self.tangents.contains_key(&v) {
            return self.call_tangent(v, operands);
        }
        let Callee::Named { name, .. } = &info.callee else { return Ok(()) };
        if self.plan.request.workspace && retrograd_plan::alloc_sizes(self.f, v).is_some() {
            let zeroed = info.told.is_none() && matches!(known(name), Some(Known::Alloc { zeroed: true, .. }));
            self.block_from_workspace(v, zeroed);
            return Ok(());
        }
        let own = self.fwd[v.index()];
        match &info.told {
            Some(Told::Allocates { .. }) if self.plan.carriers.shadow[v.index()] => {
                self.shadow_block(v, true);
                return Ok(());
            }
            Some(Told::Frees { arg }) => {
                self.augment_free(v, operands[usize::from(*arg)], usize::from(*arg));
                return Ok(());
            }
            Some(Told::Recompute) | None => {}
            Some(_) => return Ok(()),
        }
        match known(name) {
            Some(Known::Alloc { zeroed, .. }) if self.plan.carriers.shadow[v.index()] => {
                self.shadow_block(v, !zeroed);
            }
            Some(Known::Free { arg } | Known::FreePages { arg }) => {
                self.augment_free(v, operands[arg as usize], usize::from(arg));
            }
            // The shadow of a paged array is one too, of pages that start as zeros.
            Some(Known::Page) if self.plan.carriers.shadow[v.index()] => {
                let (p, n) = (self.t.ptr(), self.t.i64());
                let name = if name == "retrograd.new_page" { "retrograd.new_zeroed_page" } else { name };
                let helper = self.declared(name, p, &[p, n, n]);
                let rest = [1, 2].map(|i: usize| self.fwd[operands[i].index()]);
                let directory = self.forward_shadow(operands[0]);
                self.b.after(own);
                let shadow = self.b.call(helper.function_type(), helper, &[directory, rest[0], rest[1]]);
                self.shadows[v.index()] = Some(shadow);
            }
            _ => {}
        }
        Ok(())
    }

    /// A second block beside one that is allocated, filled with zeros if the allocator does not do that.
    fn shadow_block(&mut self, v: ValueId, zero: bool) {
        let own = self.fwd[v.index()];
        let copy = own.clone_inst();
        self.b.after(own);
        self.b.insert(copy);
        if zero {
            let bytes = self.block_bytes(v);
            self.b.memset(copy, self.t.const_int(8, 0), bytes, 1);
        }
        self.shadows[v.index()] = Some(copy);
    }

    /// `arg`: position of `pointer` in the call.
    fn augment_free(&mut self, v: ValueId, pointer: ValueId, arg: usize) {
        let own = self.fwd[v.index()];
        match self.plan.frees.get(&v) {
            None | Some(FreePlan::Keep) => {}
            Some(FreePlan::Beside) => {
                let shadow = self.forward_shadow(pointer);
                // A pointer without shadow of its own stands for itself, and is freed once.
                if shadow != self.fwd[pointer.index()] {
                    self.b.before(own);
                    let shadow = self.shadow_to_free(pointer);
                    let copy = own.clone_inst();
                    copy.set_operand(arg, shadow);
                    self.b.insert(copy);
                }
            }
            Some(FreePlan::AtMirror { .. } | FreePlan::Dropped) => self.erase.push(own),
            Some(FreePlan::Deferred { shadow }) => {
                let shadow = *shadow;
                self.b.before(own);
                self.defer(v, self.fwd[pointer.index()]);
                if shadow {
                    let shadow = self.shadow_to_free(pointer);
                    self.defer(v, shadow);
                }
                self.erase.push(own);
            }
        }
    }

    /// Puts what the call `free` gives back on the list.
    fn defer(&mut self, free: ValueId, block: Value) {
        let list = self.deferred();
        let p = self.t.ptr();
        if matches!(self.f.op(free).and_then(call_meaning), Some(CallMeaning::FreePages { .. })) {
            let helper = self.declared("retrograd.defer_pages", self.t.void(), &[p, p]);
            self.b.call(helper.function_type(), helper, &[list, block]);
            return;
        }
        let helper = self.declared("retrograd.defer", self.t.void(), &[p, p, p]);
        let release = self.releaser(free);
        self.b.call(helper.function_type(), helper, &[list, block, release]);
    }

    /// The one-argument function that frees what the call `free` frees.
    pub fn releaser(&self, free: ValueId) -> Value {
        let (name, told) = match self.f.op(free) {
            Some(Op::Call(CallInfo { callee: Callee::Named { name, .. }, told, .. })) => {
                (name.as_str(), told.is_some())
            }
            _ => ("free", false),
        };
        if let (true, Some(function)) = (told, self.m.function(name)) {
            return function;
        }
        // A free that generated code put off names the function that does it.
        if name == "retrograd.defer" {
            return self.fwd[self.f.operands(free)[2].index()];
        }
        let plain = match name {
            _ if name.starts_with("_ZdlPv") => "_ZdlPv",
            _ if name.starts_with("_ZdaPv") => "_ZdaPv",
            _ => "free",
        };
        self.declared(plain, self.t.void(), &[self.t.ptr()])
    }

    fn augment_pair(&mut self, v: ValueId, operands: &[ValueId]) -> Result<(), EmitError> {
        let handle = &self.pairs[&v];
        let own = self.fwd[v.index()];
        let handle = handle.clone();
        // All that is passed is computed here: the builder may still stand behind the end of another block.
        self.b.before(own);
        let mut arguments = vec![self.deferred()];
        for (&o, activity) in operands.iter().zip(&handle.request.params) {
            arguments.push(self.fwd[o.index()]);
            if activity.is_dup() {
                arguments.push(self.forward_shadow(o));
            }
        }
        let result = self.b.call(handle.augmented.function_type(), handle.augmented, &arguments);
        self.tapes.insert(v, self.b.extract_value(result, 0));
        if handle.returns {
            let value = self.b.extract_value(result, 1);
            own.replace_uses(value);
            self.fwd[v.index()] = value;
        }
        if handle.request.shadow_return {
            self.shadows[v.index()] = Some(self.b.extract_value(result, 2));
        }
        self.anchor_moved(own, self.tapes[&v]);
        self.erase.push(own);
        Ok(())
    }

    /// An anchor that is about to be erased hands over to its replacement.
    pub fn anchor_moved(&mut self, from: Value, to: Value) {
        for anchor in self.anchors.iter_mut().flatten() {
            if *anchor == from {
                *anchor = to;
            }
        }
    }

    /// Stores every cached value where it is made.
    fn write_tape(&mut self) {
        for (i, slot) in self.plan.slots.iter().enumerate() {
            let id = retrograd_plan::SlotId(i as u32);
            match slot.key {
                Key::Primal(v) => {
                    self.behind(v, self.fwd[v.index()]);
                    self.write_slot(id, self.fwd[v.index()]);
                }
                Key::Shadow(v) => {
                    let value = self.forward_shadow(v);
                    self.behind(v, value);
                    self.write_slot(id, value);
                }
                Key::CallTape(v) => {
                    if let Some(&tape) = self.tapes.get(&v) {
                        self.b.after(tape);
                        self.write_slot(id, tape);
                    }
                }
                Key::Pred(b) => {
                    let value = self.predecessor_number(b);
                    self.at_anchor(b);
                    self.write_slot(id, value);
                }
                Key::Trips(l) => {
                    for exit in self.f.loop_(l).exits.clone() {
                        self.at_anchor(exit);
                        let counter = self.counter(l);
                        let count = self.b.load(self.t.i64(), counter);
                        self.write_slot(id, count);
                    }
                }
            }
        }
    }

    /// Positions behind the definition of `v`, of which `value` is part.
    fn behind(&mut self, v: ValueId, value: Value) {
        match self.f.block_of(v) {
            Some(b) if matches!(self.f.op(v), Some(Op::Phi { .. })) => self.at_anchor(b),
            Some(_) => self.b.after(value),
            None => self.at_anchor(retrograd_ir::Function::ENTRY),
        }
    }

    /// Positions before the first instruction of the primal's own that is no phi.
    pub fn at_anchor(&self, b: BlockId) {
        match self.anchors[b.index()] {
            Some(anchor) => self.b.before(anchor),
            None => self.b.before_terminator(self.fwd_blocks[b.index()]),
        }
    }

    /// Which predecessor control came from, as a phi.
    fn predecessor_number(&mut self, b: BlockId) -> Value {
        let block = self.fwd_blocks[b.index()];
        self.b.at_head(block);
        let ty = self.number_type(b);
        let phi = self.b.phi(ty);
        for (i, p) in self.f.block(b).preds.clone().into_iter().enumerate() {
            self.b.add_incoming(phi, ty.const_int(i as i64), self.fwd_blocks[p.index()]);
        }
        phi
    }

    /// Pointers moved as integers keep their integer type.
    pub fn is_integer(&self, v: ValueId) -> bool {
        matches!(self.f.ty(v), Type::Int(_))
    }
}

fn only_pointers(layout: &Layout) -> bool {
    layout.pieces.iter().all(|p| p.kind == Kind::Pointer)
}
