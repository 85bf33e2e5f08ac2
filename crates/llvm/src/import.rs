//! From a prepared LLVM function to the owned picture of it.
//!
//! What has no picture becomes `Op::Unsupported` with a [`Gap`]; nothing is guessed. Value ids run over the
//! parameters, then the instructions block by block, then the constants as they are first used.

use std::collections::BTreeMap;
use std::ptr;
use std::sync::Arc;

use llvm_sys::LLVMOpcode::*;
use llvm_sys::core::*;
use llvm_sys::target::{LLVMABISizeOfType, LLVMGetModuleDataLayout, LLVMOffsetOfElement, LLVMTargetDataRef};
use llvm_sys::{LLVMAtomicRMWBinOp, LLVMOpcode, LLVMTypeKind};
use retrograd_ir::{
    Affine, Arith, Block, BlockId, CallInfo, Callee, Cast, FloatKind, Function, Gap, GapKind, GlobalKind, Hint,
    HintKind, Initial, IntOp, Later, Loc, Loop, LoopId, MemInfo, MemOp, Op, Told, TripCount, Type, ValueId, ValueKind,
};
use retrograd_llvm_shim as shim;
use rustc_hash::FxHashMap;
use smallvec::SmallVec;

use crate::{BlockRef, Prepared, Ty, Value, constants, text, types};

/// The picture, and LLVM's side of its ids.
#[derive(Clone, Debug)]
pub struct Imported {
    pub function: Function,
    /// By `ValueId`.
    pub values: Vec<Value>,
    /// By `BlockId`.
    pub blocks: Vec<BlockRef>,
}

/// The shim's description, freed with the value.
struct Description {
    raw: *mut shim::Description,
    view: shim::DescriptionView,
}

impl Drop for Description {
    fn drop(&mut self) {
        // SAFETY: created by `Description::of` and freed once.
        unsafe { shim::rgllvm_description_free(self.raw) }
    }
}

impl Description {
    fn of(function: Value) -> Self {
        let (mut raw, mut view) = (ptr::null_mut(), shim::DescriptionView::EMPTY);
        // SAFETY: a live function with a body; describing one cannot fail.
        unsafe { shim::rgllvm_function_describe(function.0, &mut raw, &mut view) };
        Self { raw, view }
    }

    fn insts(&self) -> &[shim::Inst] {
        // SAFETY: the list lives as long as `self`; so do those below.
        unsafe { text::list(self.view.insts, self.view.inst_count) }
    }

    fn blocks(&self) -> &[shim::Block] {
        // SAFETY: as above.
        unsafe { text::list(self.view.blocks, self.view.block_count) }
    }

    fn loops(&self) -> &[shim::Loop] {
        // SAFETY: as above.
        unsafe { text::list(self.view.loops, self.view.loop_count) }
    }

    fn locs(&self) -> &[shim::Loc] {
        // SAFETY: as above.
        unsafe { text::list(self.view.locs, self.view.loc_count) }
    }

    fn params(&self) -> &[shim::Slice] {
        // SAFETY: as above.
        unsafe { text::list(self.view.params, self.view.param_count) }
    }

    fn hints(&self) -> &[shim::Hint] {
        // SAFETY: as above.
        unsafe { text::list(self.view.hints, self.view.hint_count) }
    }

    fn initials(&self) -> &[shim::Initial] {
        // SAFETY: as above.
        unsafe { text::list(self.view.initials, self.view.initial_count) }
    }

    fn later(&self) -> &[shim::Later] {
        // SAFETY: as above.
        unsafe { text::list(self.view.later, self.view.later_count) }
    }

    fn globals(&self) -> &[shim::Global] {
        // SAFETY: as above.
        unsafe { text::list(self.view.globals, self.view.global_count) }
    }
}

/// Makes the picture of a prepared function.
pub fn import(prepared: &Prepared) -> Imported {
    import_told(prepared, &BTreeMap::new())
}

/// As [`import`]; `told`: what the user said of functions and global variables, by symbol.
pub fn import_told(prepared: &Prepared, told: &BTreeMap<String, Told>) -> Imported {
    let description = Description::of(prepared.function);
    let mut importer = Importer::new(prepared, &description, told);
    importer.number();
    importer.blocks();
    importer.instructions();
    importer.loops();
    importer.initials();
    importer.later();
    importer.hints();
    Imported { function: importer.out, values: importer.values, blocks: importer.block_refs }
}

struct Importer<'a> {
    prepared: &'a Prepared,
    told: &'a BTreeMap<String, Told>,
    description: &'a Description,
    layout: LLVMTargetDataRef,
    locs: Vec<Arc<Loc>>,
    globals: FxHashMap<Value, GlobalKind>,
    value_ids: FxHashMap<Value, ValueId>,
    block_ids: FxHashMap<BlockRef, BlockId>,
    values: Vec<Value>,
    block_refs: Vec<BlockRef>,
    out: Function,
}

fn some_text(slice: &shim::Slice) -> Option<String> {
    let owned = text::copy(slice);
    (!owned.is_empty()).then_some(owned)
}

fn index(raw: u32) -> Option<usize> {
    (raw != shim::NONE).then_some(raw as usize)
}

/// Places with shared texts; a place stands after the one it was inlined at.
fn locations(description: &Description) -> Vec<Arc<Loc>> {
    let mut known: FxHashMap<String, Arc<str>> = FxHashMap::default();
    let mut shared = |slice: &shim::Slice| {
        let owned = text::copy(slice);
        known.entry(owned.clone()).or_insert_with(|| Arc::from(owned)).clone()
    };
    let mut out: Vec<Arc<Loc>> = Vec::new();
    for loc in description.locs() {
        out.push(Arc::new(Loc {
            file: shared(&loc.file),
            directory: shared(&loc.directory),
            line: loc.line,
            column: loc.column,
            function: shared(&loc.function),
            inlined_at: index(loc.inlined_at).and_then(|i| out.get(i).cloned()),
        }));
    }
    out
}

impl<'a> Importer<'a> {
    fn new(prepared: &'a Prepared, description: &'a Description, told: &'a BTreeMap<String, Told>) -> Self {
        // SAFETY: the function is live, so its module and layout are.
        let layout = unsafe { LLVMGetModuleDataLayout(LLVMGetGlobalParent(prepared.function.0)) };
        let locs = locations(description);
        // SAFETY: a live function has a function type as its value type.
        let ret = Ty(unsafe { LLVMGetReturnType(LLVMGlobalGetValueType(prepared.function.0)) });
        let out = Function {
            name: prepared.original.clone(),
            blocks: Vec::new(),
            values: Vec::new(),
            params: Vec::new(),
            ret: types::import(ret, layout),
            loops: Vec::new(),
            gaps: Vec::new(),
            hints: Vec::new(),
            initials: Vec::new(),
            later: Vec::new(),
            loc: index(description.view.function_loc).and_then(|i| locs.get(i)).map(|l| Loc::clone(l)),
        };
        let globals = description.globals().iter().map(|g| (Value(g.value), global_kind(g.constant))).collect();
        Self {
            prepared,
            told,
            description,
            layout,
            locs,
            globals,
            value_ids: FxHashMap::default(),
            block_ids: FxHashMap::default(),
            values: Vec::new(),
            block_refs: Vec::new(),
            out,
        }
    }

    fn ty(&self, v: Value) -> Type {
        types::import(v.ty(), self.layout)
    }

    fn loc(&self, raw: u32) -> Option<Loc> {
        index(raw).and_then(|i| self.locs.get(i)).map(|l| Loc::clone(l))
    }

    fn push(&mut self, v: Value, value: retrograd_ir::Value) -> ValueId {
        let id = ValueId::new(self.values.len());
        self.value_ids.insert(v, id);
        self.values.push(v);
        self.out.values.push(value);
        id
    }

    /// Ids for parameters, blocks and instructions, before anything refers to them.
    fn number(&mut self) {
        for (i, (param, name)) in self.prepared.function.params().into_iter().zip(self.description.params()).enumerate()
        {
            let value = retrograd_ir::Value {
                kind: ValueKind::Param(i as u32),
                ty: self.ty(param),
                name: some_text(name),
                loc: None,
            };
            let id = self.push(param, value);
            self.out.params.push(id);
        }
        for (i, block) in self.description.blocks().iter().enumerate() {
            self.block_ids.insert(BlockRef(block.block), BlockId::new(i));
            self.block_refs.push(BlockRef(block.block));
            let mut insts = Vec::with_capacity(block.inst_count);
            for inst in &self.description.insts()[block.first_inst..block.first_inst + block.inst_count] {
                let value = retrograd_ir::Value {
                    // The operands follow once every id is known.
                    kind: ValueKind::Inst {
                        op: Op::Marker,
                        operands: SmallVec::new(),
                        block: BlockId::new(i),
                        cost: inst.cost,
                    },
                    ty: self.ty(Value(inst.value)),
                    name: some_text(&inst.name),
                    loc: self.loc(inst.loc),
                };
                insts.push(self.push(Value(inst.value), value));
            }
            self.out.blocks.push(Block {
                insts,
                in_loop: index(block.loop_).map(LoopId::new),
                dead_end: block.dead_end != 0,
                ..Block::default()
            });
        }
    }

    fn block_id(&self, raw: llvm_sys::prelude::LLVMBasicBlockRef) -> BlockId {
        // Every block of the function was numbered first.
        self.block_ids.get(&BlockRef(raw)).copied().unwrap_or(Function::ENTRY)
    }

    fn blocks(&mut self) {
        for i in 0..self.block_refs.len() {
            let from = BlockId::new(i);
            // SAFETY: a live block; its terminator is asked what it is and for its successors.
            let (targets, computed): (Vec<BlockId>, bool) = unsafe {
                let end = LLVMGetBasicBlockTerminator(self.block_refs[i].0);
                let computed = !end.is_null() && LLVMGetInstructionOpcode(end) == LLVMIndirectBr;
                let count = if end.is_null() { 0 } else { LLVMGetNumSuccessors(end) };
                ((0..count).map(|k| self.block_id(LLVMGetSuccessor(end, k))).collect(), computed)
            };
            // The addresses are those of the blocks of the original, not of the copy.
            if computed {
                self.gap(GapKind::ControlFlow, None, "a jump to a computed address");
            }
            for to in targets {
                if self.out.blocks[i].succs.contains(&to) {
                    self.gap(GapKind::ControlFlow, None, "two edges between the same blocks");
                    continue;
                }
                self.out.blocks[i].succs.push(to);
                self.out.blocks[to.index()].preds.push(from);
            }
        }
        if self.description.view.irreducible != 0 {
            self.gap(GapKind::ControlFlow, None, "irreducible control flow");
        }
    }

    fn gap(&mut self, kind: GapKind, at: Option<ValueId>, what: &str) {
        let loc = at.and_then(|v| self.out.value(v).loc.clone()).or_else(|| self.out.loc.clone());
        self.out.gaps.push(Gap { kind, at, what: what.to_owned(), loc });
    }

    fn instructions(&mut self) {
        for inst in self.description.insts() {
            let Some(&id) = self.value_ids.get(&Value(inst.value)) else { continue };
            let (op, operands) = self.inst(inst);
            let operands: SmallVec<[ValueId; 3]> = operands.into_iter().map(|v| self.operand(v)).collect();
            if let ValueKind::Inst { op: o, operands: list, .. } = &mut self.out.values[id.index()].kind {
                (*o, *list) = (op.clone(), operands);
            }
            match &op {
                Op::Unsupported(what) => self.gap(GapKind::Instruction, Some(id), what),
                // The second return finds variables as no copy of the function would have them.
                Op::Call(_) if Value(inst.value).returns_twice() => {
                    let loc = self.out.value(id).loc.clone();
                    let what = "a call that returns twice (setjmp)".to_owned();
                    self.out.gaps.push(Gap { kind: GapKind::ControlFlow, at: None, what, loc });
                }
                _ if matches!(self.out.ty(id), Type::Other(_)) => {
                    let what = self.out.ty(id).to_string();
                    self.gap(GapKind::Type, Some(id), &what);
                }
                _ => {}
            }
        }
    }

    /// The id of an operand; constants get one when first met.
    fn operand(&mut self, v: Value) -> ValueId {
        if let Some(&id) = self.value_ids.get(&v) {
            return id;
        }
        let constant = constants::import(v, &self.globals, self.told);
        let value = retrograd_ir::Value { kind: ValueKind::Const(constant), ty: self.ty(v), name: None, loc: None };
        self.push(v, value)
    }

    fn inst(&self, inst: &shim::Inst) -> (Op, Vec<Value>) {
        let v = Value(inst.value);
        // SAFETY: a live instruction; the questions fit its opcode.
        let opcode = unsafe { LLVMGetInstructionOpcode(v.0) };
        let all = || v.operands();
        let parts = data_operands(v);
        if parts.iter().chain([&v]).any(|p| p.ty().is_scalable()) {
            return (Op::Unsupported("a vector of scalable length".into()), parts);
        }
        if let Some(op) = simple(opcode) {
            return (op, all());
        }
        // SAFETY: as above.
        unsafe {
            match opcode {
                LLVMPHI => {
                    let count = LLVMCountIncoming(v.0);
                    let incoming = (0..count).map(|i| self.block_id(LLVMGetIncomingBlock(v.0, i))).collect();
                    let values = (0..count).map(|i| Value(LLVMGetIncomingValue(v.0, i))).collect();
                    (Op::Phi { incoming }, values)
                }
                LLVMBr if LLVMIsConditional(v.0) != 0 => (Op::CondBr, vec![Value(LLVMGetCondition(v.0))]),
                LLVMBr => (Op::Br, Vec::new()),
                LLVMGetElementPtr => (self.gep(v).unwrap_or_else(|| unsupported(inst)), all()),
                LLVMLoad | LLVMStore => {
                    let info = MemInfo {
                        volatile: inst.flags & shim::VOLATILE != 0,
                        atomic: inst.flags & shim::ATOMIC != 0,
                        invariant: inst.flags & shim::INVARIANT != 0,
                        tbaa: some_text(&inst.tbaa),
                    };
                    (if opcode == LLVMLoad { Op::Load(info) } else { Op::Store(info) }, all())
                }
                LLVMAtomicRMW => (atomic_add(v, inst).unwrap_or_else(|| unsupported(inst)), all()),
                LLVMAlloca => (self.alloca(v), all()),
                LLVMCall => call(v, inst, self.told),
                LLVMExtractValue | LLVMInsertValue => {
                    let path = text::list(LLVMGetIndices(v.0), LLVMGetNumIndices(v.0) as usize).to_vec();
                    (if opcode == LLVMExtractValue { Op::ExtractValue(path) } else { Op::InsertValue(path) }, all())
                }
                LLVMShuffleVector => {
                    let count = LLVMGetNumMaskElements(v.0);
                    let poison = LLVMGetUndefMaskElem();
                    let lane = |i| LLVMGetMaskValue(v.0, i);
                    let lanes = (0..count).map(lane).map(|l| if l == poison { -1 } else { l }).collect();
                    (Op::Shuffle(lanes), all())
                }
                _ => (unsupported(inst), data_operands(v)),
            }
        }
    }

    /// Offset and scaled terms of an address computation; none for vectors of pointers.
    fn gep(&self, v: Value) -> Option<Op> {
        let (mut offset, mut terms) = (0i64, Vec::new());
        // SAFETY: a live GEP: its source type is indexed as its operands say.
        unsafe {
            if LLVMGetTypeKind(v.ty().0) != LLVMTypeKind::LLVMPointerTypeKind {
                return None;
            }
            let mut ty = LLVMGetGEPSourceElementType(v.0);
            for (k, operand) in v.operands().into_iter().enumerate().skip(1) {
                let constant = !LLVMIsAConstantInt(operand.0).is_null();
                if k > 1 && LLVMGetTypeKind(ty) == LLVMTypeKind::LLVMStructTypeKind {
                    let field = LLVMConstIntGetZExtValue(operand.0) as u32;
                    offset = offset.wrapping_add(LLVMOffsetOfElement(self.layout, ty, field) as i64);
                    ty = LLVMStructGetTypeAtIndex(ty, field);
                    continue;
                }
                if k > 1 {
                    ty = LLVMGetElementType(ty);
                }
                if LLVMTypeIsSized(ty) == 0 {
                    return None;
                }
                let scale = LLVMABISizeOfType(self.layout, ty) as i64;
                if constant {
                    offset = offset.wrapping_add(LLVMConstIntGetSExtValue(operand.0).wrapping_mul(scale));
                } else {
                    terms.push((k as u32, scale));
                }
            }
        }
        Some(Op::Gep { offset, terms })
    }

    fn alloca(&self, v: Value) -> Op {
        // SAFETY: a live alloca: operand 0 is the element count.
        unsafe {
            let ty = LLVMGetAllocatedType(v.0);
            let count = LLVMGetOperand(v.0, 0);
            let fixed = !LLVMIsAConstantInt(count).is_null() && LLVMTypeIsSized(ty) != 0;
            let bytes = fixed.then(|| LLVMABISizeOfType(self.layout, ty) * LLVMConstIntGetZExtValue(count));
            let in_entry = self.block_id(LLVMGetInstructionParent(v.0)) == Function::ENTRY;
            Op::Alloca { bytes, static_entry: fixed && in_entry }
        }
    }

    fn loops(&mut self) {
        for l in self.description.loops() {
            let header = BlockId::new(l.header as usize);
            let (preheader, latch) = (index(l.preheader).map(BlockId::new), index(l.latch).map(BlockId::new));
            if preheader.is_none() || latch.is_none() {
                self.gap(GapKind::ControlFlow, None, "a loop without preheader or with several latches");
            }
            let id = LoopId::new(self.out.loops.len());
            self.out.loops.push(Loop {
                header,
                preheader: preheader.unwrap_or(header),
                latch: latch.unwrap_or(header),
                exiting: Vec::new(),
                exits: Vec::new(),
                parent: index(l.parent).map(LoopId::new),
                depth: l.depth,
                trip: None,
                affine: Vec::new(),
            });
            self.exits(id);
            self.facts(id);
        }
    }

    fn exits(&mut self, id: LoopId) {
        // Loops are listed parents first, so the chain of a block's loops is found by the description.
        let inside = |b: BlockId| {
            let mut at = self.out.block(b).in_loop;
            while let Some(l) = at {
                if l == id {
                    return true;
                }
                at = index(self.description.loops()[l.index()].parent).map(LoopId::new);
            }
            false
        };
        let (mut exiting, mut exits) = (Vec::new(), Vec::new());
        for b in self.out.block_ids().filter(|&b| inside(b)) {
            for &to in self.out.block(b).succs.iter().filter(|&&to| !inside(to) && !self.out.block(to).dead_end) {
                if !exiting.contains(&b) {
                    exiting.push(b);
                }
                if !exits.contains(&to) {
                    exits.push(to);
                }
            }
        }
        let l = &mut self.out.loops[id.index()];
        (l.exiting, l.exits) = (exiting, exits);
    }

    /// What variables start with, as far as it is the address of a variable.
    fn initials(&mut self) {
        for raw in self.description.initials() {
            let (global, target) = (self.operand(Value(raw.global)), self.operand(Value(raw.target)));
            let (offset, target_offset) = (raw.offset, raw.target_offset);
            self.out.initials.push(Initial { global, offset, target, target_offset });
        }
    }

    /// What they may hold later on. A variable that the function does not know has no shadow here.
    fn later(&mut self) {
        for raw in self.description.later() {
            let Some(&global) = self.value_ids.get(&Value(raw.global)) else { continue };
            let target = self.value_ids.get(&Value(raw.target)).copied();
            let loc = index(raw.loc).and_then(|i| self.locs.get(i)).map(|l| Loc::clone(l));
            self.out.later.push(Later { global, target, loc });
        }
    }

    fn hints(&mut self) {
        for hint in self.description.hints() {
            let kind = match hint.kind {
                shim::KIND_INTEGER => HintKind::Integer,
                shim::KIND_POINTER => HintKind::Pointer,
                shim::KIND_SINGLE => HintKind::Float(FloatKind::Single),
                shim::KIND_DOUBLE => HintKind::Float(FloatKind::Double),
                shim::KIND_X86_FP80 => HintKind::Float(FloatKind::X86Fp80),
                _ => continue,
            };
            // A pointer that the function does not use has no number.
            if let Some(&pointer) = self.value_ids.get(&Value(hint.pointer)) {
                let (offset, bytes, stride) = (hint.offset, hint.bytes, hint.stride);
                self.out.hints.push(Hint { pointer, offset, bytes, stride, kind });
            }
        }
    }

    fn facts(&mut self, id: LoopId) {
        let header = self.block_refs[self.out.loop_(id).header.index()];
        let trip = self.prepared.trips.iter().find(|t| t.header == header).map(|t| TripCount {
            back_edges: self.operand(t.back_edges),
            at: self.block_id(t.at.0),
            header_runs: t.header_runs.clone(),
        });
        let prepared = self.prepared;
        let facts = prepared.affine.iter().filter(|a| a.header == header);
        let affine =
            facts.map(|a| Affine { phi: self.operand(a.phi), start: self.operand(a.start), step: a.step }).collect();
        let l = &mut self.out.loops[id.index()];
        (l.trip, l.affine) = (trip, affine);
    }
}

fn global_kind(constant: u32) -> GlobalKind {
    match constant {
        0 => GlobalKind::Mutable,
        1 => GlobalKind::Constant,
        _ => GlobalKind::Code,
    }
}

fn unsupported(inst: &shim::Inst) -> Op {
    Op::Unsupported(text::copy(&inst.opcode))
}

/// An atomic addition to a scalar float, or subtraction from one.
fn atomic_add(v: Value, inst: &shim::Inst) -> Option<Op> {
    let scalar = v.ty().is_float() && v.ty().lanes().is_none() && inst.flags & shim::VOLATILE == 0;
    // SAFETY: the caller hands an atomicrmw.
    let negated = match unsafe { LLVMGetAtomicRMWBinOp(v.0) } {
        LLVMAtomicRMWBinOp::LLVMAtomicRMWBinOpFAdd => false,
        LLVMAtomicRMWBinOp::LLVMAtomicRMWBinOpFSub => true,
        _ => return None,
    };
    scalar.then_some(Op::AtomicAdd { negated })
}

/// Operands that are first-class data: no blocks, no metadata.
fn data_operands(v: Value) -> Vec<Value> {
    // SAFETY: live operands are asked what they are.
    v.operands()
        .into_iter()
        .filter(|o| unsafe { LLVMValueIsBasicBlock(o.0) == 0 && LLVMIsAMDNode(o.0).is_null() })
        .collect()
}

/// Opcodes that say it all.
fn simple(opcode: LLVMOpcode) -> Option<Op> {
    Some(match opcode {
        LLVMFNeg => Op::Arith(Arith::FNeg),
        LLVMFAdd => Op::Arith(Arith::FAdd),
        LLVMFSub => Op::Arith(Arith::FSub),
        LLVMFMul => Op::Arith(Arith::FMul),
        LLVMFDiv => Op::Arith(Arith::FDiv),
        LLVMFRem => Op::Arith(Arith::FRem),
        LLVMAdd => Op::Int(IntOp::Add),
        LLVMSub => Op::Int(IntOp::Sub),
        LLVMMul => Op::Int(IntOp::Mul),
        LLVMUDiv => Op::Int(IntOp::UDiv),
        LLVMSDiv => Op::Int(IntOp::SDiv),
        LLVMURem => Op::Int(IntOp::URem),
        LLVMSRem => Op::Int(IntOp::SRem),
        LLVMShl => Op::Int(IntOp::Shl),
        LLVMLShr => Op::Int(IntOp::LShr),
        LLVMAShr => Op::Int(IntOp::AShr),
        LLVMAnd => Op::Int(IntOp::And),
        LLVMOr => Op::Int(IntOp::Or),
        LLVMXor => Op::Int(IntOp::Xor),
        LLVMICmp => Op::ICmp,
        LLVMFCmp => Op::FCmp,
        LLVMTrunc => Op::Cast(Cast::Trunc),
        LLVMZExt => Op::Cast(Cast::ZExt),
        LLVMSExt => Op::Cast(Cast::SExt),
        LLVMFPToUI => Op::Cast(Cast::FpToUi),
        LLVMFPToSI => Op::Cast(Cast::FpToSi),
        LLVMUIToFP => Op::Cast(Cast::UiToFp),
        LLVMSIToFP => Op::Cast(Cast::SiToFp),
        LLVMFPTrunc => Op::Cast(Cast::FpTrunc),
        LLVMFPExt => Op::Cast(Cast::FpExt),
        LLVMPtrToInt => Op::Cast(Cast::PtrToInt),
        LLVMIntToPtr => Op::Cast(Cast::IntToPtr),
        LLVMBitCast => Op::Cast(Cast::BitCast),
        LLVMAddrSpaceCast => Op::Cast(Cast::AddrSpaceCast),
        LLVMSelect => Op::Select,
        LLVMFreeze => Op::Freeze,
        LLVMExtractElement => Op::ExtractElement,
        LLVMInsertElement => Op::InsertElement,
        LLVMRet => Op::Ret,
        LLVMUnreachable => Op::Unreachable,
        _ => return None,
    })
}

/// Intrinsics that only speak to the optimiser.
const MARKERS: [&str; 8] = [
    "llvm.assume",
    "llvm.lifetime.",
    "llvm.dbg.",
    "llvm.donothing",
    "llvm.experimental.noalias.scope.decl",
    "llvm.var.annotation",
    "llvm.invariant.",
    "llvm.pseudoprobe",
];

/// A variadic function has no derivative of its own: nothing says what its further arguments are.
fn is_variadic(function: Value) -> bool {
    // SAFETY: a live function.
    unsafe { LLVMIsFunctionVarArg(LLVMGlobalGetValueType(function.0)) != 0 }
}

fn call(v: Value, inst: &shim::Inst, told: &BTreeMap<String, Told>) -> (Op, Vec<Value>) {
    let arguments = v.call_arguments();
    let callee = v.called_function();
    let name = callee.map(Value::name).unwrap_or_default();
    if MARKERS.iter().any(|m| name.starts_with(m)) {
        return (Op::Marker, Vec::new());
    }
    // The address of a thread's own copy of a variable.
    if name.starts_with("llvm.threadlocal.address") {
        return (Op::Cast(Cast::BitCast), arguments);
    }
    for (prefix, op) in [("llvm.memcpy.", MemOp::Copy), ("llvm.memmove.", MemOp::Move), ("llvm.memset.", MemOp::Set)] {
        // The element-wise atomic forms are another thing.
        if name.starts_with(prefix) && !name.contains("atomic") {
            return (Op::Mem(op), arguments.into_iter().take(3).collect());
        }
    }
    // SAFETY: a live call; inline assembly and bundles are asked of its called value and itself.
    let (assembly, bundles) =
        unsafe { (!LLVMIsAInlineAsm(LLVMGetCalledValue(v.0)).is_null(), LLVMGetNumOperandBundles(v.0)) };
    if assembly {
        return (Op::Unsupported("inline assembly".into()), arguments);
    }
    if bundles > 0 {
        return (Op::Unsupported("call with operand bundles".into()), arguments);
    }
    let mut operands = arguments;
    let told = callee.and_then(|_| told.get(&name)).cloned();
    let callee = match callee {
        Some(f) => Callee::Named {
            name,
            defined: !f.is_declaration() && !is_variadic(f) && !v.call_has_mark("retrograd.blocked"),
        },
        None => {
            // SAFETY: as above.
            operands.push(Value(unsafe { LLVMGetCalledValue(v.0) }));
            Callee::Indirect
        }
    };
    let has = |flag| inst.flags & flag != 0;
    let info = CallInfo {
        callee,
        may_read: has(shim::MAY_READ),
        may_write: has(shim::MAY_WRITE),
        only_arguments: has(shim::ONLY_ARGUMENTS),
        no_return: has(shim::NO_RETURN),
        told,
        one_of_several: v.call_has_mark("retrograd.target"),
    };
    (Op::Call(info), operands)
}
