//! Building instructions: a thin, panic-free face of LLVM's builder.
//!
//! The builder appends where it stands. Handles are trusted to belong to the builder's own module (see
//! [`crate::handles`]); every method is one call of LLVM's C interface, so each `unsafe` block below rests
//! on the same ground: the handles are live, and the builder was positioned before the first instruction.

use std::ffi::CString;

use llvm_sys::core::*;
use llvm_sys::debuginfo::{LLVMInstructionGetDebugLoc, LLVMInstructionSetDebugLoc};
use llvm_sys::prelude::{LLVMBuilderRef, LLVMContextRef, LLVMMetadataRef};
use llvm_sys::{LLVMAtomicOrdering, LLVMIntPredicate, LLVMOpcode, LLVMRealPredicate};

use crate::{BlockRef, Module, Ty, Value};

/// Two-operand instructions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Bin {
    FAdd,
    FSub,
    FMul,
    FDiv,
    Add,
    Sub,
    Mul,
    And,
    Or,
}

impl Bin {
    fn opcode(self) -> LLVMOpcode {
        match self {
            Self::FAdd => LLVMOpcode::LLVMFAdd,
            Self::FSub => LLVMOpcode::LLVMFSub,
            Self::FMul => LLVMOpcode::LLVMFMul,
            Self::FDiv => LLVMOpcode::LLVMFDiv,
            Self::Add => LLVMOpcode::LLVMAdd,
            Self::Sub => LLVMOpcode::LLVMSub,
            Self::Mul => LLVMOpcode::LLVMMul,
            Self::And => LLVMOpcode::LLVMAnd,
            Self::Or => LLVMOpcode::LLVMOr,
        }
    }
}

/// Comparisons that the emitters use.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Compare {
    IntEq,
    IntNe,
    IntSlt,
    IntUlt,
    FloatOlt,
    FloatOle,
    FloatOeq,
    FloatUno,
}

fn cstr(text: &str) -> CString {
    // A name with a zero byte loses its tail: names carry no meaning.
    let clean: Vec<u8> = text.bytes().take_while(|&b| b != 0).collect();
    CString::new(clean).unwrap_or_default()
}

/// A positioned builder for one module.
pub struct Builder {
    raw: LLVMBuilderRef,
    context: LLVMContextRef,
}

impl Drop for Builder {
    fn drop(&mut self) {
        // SAFETY: created in `new`, owned by this value alone.
        unsafe { LLVMDisposeBuilder(self.raw) }
    }
}

/// Types of a context.
#[derive(Clone, Copy)]
pub struct Types(LLVMContextRef);

impl Types {
    pub fn of(module: &Module) -> Self {
        Self(module.context().raw())
    }

    pub fn int(self, bits: u32) -> Ty {
        // SAFETY: the context is live while its module is.
        Ty(unsafe { LLVMIntTypeInContext(self.0, bits) })
    }

    pub fn i64(self) -> Ty {
        self.int(64)
    }

    pub fn ptr(self) -> Ty {
        // SAFETY: as `int`.
        Ty(unsafe { LLVMPointerTypeInContext(self.0, 0) })
    }

    pub fn void(self) -> Ty {
        // SAFETY: as `int`.
        Ty(unsafe { LLVMVoidTypeInContext(self.0) })
    }

    pub fn float(self, kind: retrograd_ir::FloatKind) -> Ty {
        use retrograd_ir::FloatKind as K;
        // SAFETY: as `int`.
        Ty(unsafe {
            match kind {
                K::Half => LLVMHalfTypeInContext(self.0),
                K::BFloat => LLVMBFloatTypeInContext(self.0),
                K::Single => LLVMFloatTypeInContext(self.0),
                K::Double => LLVMDoubleTypeInContext(self.0),
                K::X86Fp80 => LLVMX86FP80TypeInContext(self.0),
                K::Fp128 => LLVMFP128TypeInContext(self.0),
            }
        })
    }

    pub fn structure(self, fields: &[Ty]) -> Ty {
        let mut raw: Vec<_> = fields.iter().map(|t| t.0).collect();
        // SAFETY: the array lives through the call; LLVM copies it.
        Ty(unsafe { LLVMStructTypeInContext(self.0, raw.as_mut_ptr(), raw.len() as u32, 0) })
    }

    pub fn vector(self, element: Ty, lanes: u32) -> Ty {
        // SAFETY: a live scalar type.
        Ty(unsafe { LLVMVectorType(element.0, lanes) })
    }

    pub fn array(self, element: Ty, n: u64) -> Ty {
        // SAFETY: as `int`.
        Ty(unsafe { LLVMArrayType2(element.0, n) })
    }

    pub fn function(self, ret: Ty, params: &[Ty]) -> Ty {
        let mut raw: Vec<_> = params.iter().map(|t| t.0).collect();
        // SAFETY: as `structure`.
        Ty(unsafe { LLVMFunctionType(ret.0, raw.as_mut_ptr(), raw.len() as u32, 0) })
    }

    pub fn const_int(self, bits: u32, value: i64) -> Value {
        // SAFETY: as `int`.
        Value(unsafe { LLVMConstInt(self.int(bits).0, value as u64, 1) })
    }

    pub fn const_i64(self, value: i64) -> Value {
        self.const_int(64, value)
    }

    pub fn null_ptr(self) -> Value {
        self.ptr().zero()
    }
}

impl Ty {
    /// The zero of the type.
    pub fn zero(self) -> Value {
        // SAFETY: a live first-class type.
        Value(unsafe { LLVMConstNull(self.0) })
    }

    pub fn undef(self) -> Value {
        // SAFETY: as `zero`.
        Value(unsafe { LLVMGetUndef(self.0) })
    }

    /// A constant of a float type or a vector of floats, all lanes equal.
    pub fn const_float(self, value: f64) -> Value {
        // SAFETY: a live type; only vectors are asked for their lanes.
        unsafe {
            if LLVMGetTypeKind(self.0) == llvm_sys::LLVMTypeKind::LLVMVectorTypeKind {
                let lanes = LLVMGetVectorSize(self.0) as usize;
                let one = LLVMConstReal(LLVMGetElementType(self.0), value);
                let mut all = vec![one; lanes];
                Value(LLVMConstVector(all.as_mut_ptr(), lanes as u32))
            } else {
                Value(LLVMConstReal(self.0, value))
            }
        }
    }

    pub fn is_struct(self) -> bool {
        // SAFETY: a live type.
        unsafe { LLVMGetTypeKind(self.0) == llvm_sys::LLVMTypeKind::LLVMStructTypeKind }
    }

    /// The types of a struct's fields; none if this is no struct.
    pub fn fields_or_none(self) -> Option<Vec<Ty>> {
        self.is_struct().then(|| self.fields())
    }

    pub fn is_ptr(self) -> bool {
        // SAFETY: a live type.
        unsafe { LLVMGetTypeKind(self.0) == llvm_sys::LLVMTypeKind::LLVMPointerTypeKind }
    }

    pub fn is_void(self) -> bool {
        // SAFETY: a live type.
        unsafe { LLVMGetTypeKind(self.0) == llvm_sys::LLVMTypeKind::LLVMVoidTypeKind }
    }

    /// Whether it is a float or a vector of floats.
    pub fn is_float(self) -> bool {
        // SAFETY: a live type; only vectors are asked for their element.
        unsafe {
            let kind = LLVMGetTypeKind(self.0);
            if kind == llvm_sys::LLVMTypeKind::LLVMVectorTypeKind {
                return Ty(LLVMGetElementType(self.0)).is_float();
            }
            self.float_suffix().is_some()
                || kind == llvm_sys::LLVMTypeKind::LLVMHalfTypeKind
                || kind == llvm_sys::LLVMTypeKind::LLVMBFloatTypeKind
        }
    }

    pub fn is_int(self) -> bool {
        // SAFETY: a live type.
        unsafe { LLVMGetTypeKind(self.0) == llvm_sys::LLVMTypeKind::LLVMIntegerTypeKind }
    }

    /// What libm's names end with for this scalar format; none for formats that it lacks.
    pub fn float_suffix(self) -> Option<&'static str> {
        use llvm_sys::LLVMTypeKind as K;
        // SAFETY: a live type.
        match unsafe { LLVMGetTypeKind(self.0) } {
            K::LLVMDoubleTypeKind => Some(""),
            K::LLVMFloatTypeKind => Some("f"),
            K::LLVMX86_FP80TypeKind | K::LLVMFP128TypeKind => Some("l"),
            _ => None,
        }
    }

    /// Number of fields of a struct or elements of an array; 0 for everything else.
    pub fn element_count(self) -> u32 {
        use llvm_sys::LLVMTypeKind as K;
        // SAFETY: each kind is asked what it has.
        unsafe {
            match LLVMGetTypeKind(self.0) {
                K::LLVMStructTypeKind => LLVMCountStructElementTypes(self.0),
                K::LLVMArrayTypeKind => u32::try_from(LLVMGetArrayLength2(self.0)).unwrap_or(0),
                _ => 0,
            }
        }
    }

    /// A constant of an integer type.
    pub fn const_int(self, value: i64) -> Value {
        // SAFETY: callers pass integer types only.
        Value(unsafe { LLVMConstInt(self.0, value as u64, 1) })
    }

    /// Return type of a function type.
    pub fn return_type(self) -> Ty {
        // SAFETY: callers pass function types only.
        Ty(unsafe { LLVMGetReturnType(self.0) })
    }

    pub fn is_variadic(self) -> bool {
        // SAFETY: callers pass function types only.
        unsafe { LLVMIsFunctionVarArg(self.0) != 0 }
    }

    /// Parameter types of a function type.
    pub fn param_types(self) -> Vec<Ty> {
        // SAFETY: callers pass function types only; the buffer has room for all parameters.
        unsafe {
            let n = LLVMCountParamTypes(self.0) as usize;
            let mut raw = vec![std::ptr::null_mut(); n];
            LLVMGetParamTypes(self.0, raw.as_mut_ptr());
            raw.into_iter().map(Ty).collect()
        }
    }

    /// Number of lanes of a vector type.
    pub fn lanes(self) -> Option<u32> {
        // SAFETY: only vectors are asked for their lanes.
        unsafe {
            (LLVMGetTypeKind(self.0) == llvm_sys::LLVMTypeKind::LLVMVectorTypeKind).then(|| LLVMGetVectorSize(self.0))
        }
    }

    /// Field types of a struct type.
    pub fn fields(self) -> Vec<Ty> {
        if !self.is_struct() {
            return vec![];
        }
        // SAFETY: a struct type; the buffer has room for all fields.
        unsafe {
            let n = LLVMCountStructElementTypes(self.0) as usize;
            let mut raw = vec![std::ptr::null_mut(); n];
            LLVMGetStructElementTypes(self.0, raw.as_mut_ptr());
            raw.into_iter().map(Ty).collect()
        }
    }
}

impl Module {
    /// A new function; LLVM makes the name unique.
    pub fn add_function(&self, name: &str, ty: Ty) -> Value {
        // SAFETY: live module and function type.
        Value(unsafe { LLVMAddFunction(self.raw(), cstr(name).as_ptr(), ty.0) })
    }

    /// A variable of this module's own that is like `global` and starts as zero; the same one for each `name`.
    pub fn twin_global(&self, global: Value, name: &str) -> Value {
        if let Some(known) = self.global(name) {
            return known;
        }
        // SAFETY: a live module and a live global variable, which has a value type.
        unsafe {
            let ty = LLVMGlobalGetValueType(global.0);
            let twin = LLVMAddGlobal(self.raw(), ty, cstr(name).as_ptr());
            LLVMSetInitializer(twin, LLVMConstNull(ty));
            LLVMSetLinkage(twin, llvm_sys::LLVMLinkage::LLVMInternalLinkage);
            LLVMSetThreadLocalMode(twin, LLVMGetThreadLocalMode(global.0));
            LLVMSetAlignment(twin, LLVMGetAlignment(global.0).max(8));
            Value(twin)
        }
    }

    /// The function of that name, declared if it is not there.
    pub fn declare(&self, name: &str, ty: Ty) -> Value {
        self.function(name).unwrap_or_else(|| self.add_function(name, ty))
    }
}

impl Value {
    /// The type of a function value.
    pub fn function_type(self) -> Ty {
        // SAFETY: callers pass functions only.
        Ty(unsafe { LLVMGlobalGetValueType(self.0) })
    }

    pub fn set_internal(self) {
        // SAFETY: a live global.
        unsafe { LLVMSetLinkage(self.0, llvm_sys::LLVMLinkage::LLVMInternalLinkage) }
    }

    pub fn param(self, i: usize) -> Value {
        // SAFETY: callers stay below the parameter count.
        Value(unsafe { LLVMGetParam(self.0, i as u32) })
    }

    pub fn append_block(self, name: &str) -> BlockRef {
        // SAFETY: a live function; its context is its type's.
        unsafe {
            let context = LLVMGetTypeContext(LLVMTypeOf(self.0));
            BlockRef(LLVMAppendBasicBlockInContext(context, self.0, cstr(name).as_ptr()))
        }
    }

    pub fn replace_uses(self, with: Value) {
        // SAFETY: both live, of one type.
        unsafe { LLVMReplaceAllUsesWith(self.0, with.0) }
    }

    /// Removes an instruction without uses.
    pub fn erase(self) {
        // SAFETY: the caller drops every handle on it.
        unsafe { LLVMInstructionEraseFromParent(self.0) }
    }

    pub fn set_operand(self, i: usize, to: Value) {
        // SAFETY: callers stay below the operand count.
        unsafe { LLVMSetOperand(self.0, i as u32, to.0) }
    }

    /// A free-standing copy of an instruction.
    pub fn clone_inst(self) -> Value {
        // SAFETY: a live instruction.
        Value(unsafe { LLVMInstructionClone(self.0) })
    }

    /// Drops flags and metadata that a copy elsewhere need not satisfy.
    pub fn drop_promises(self, kinds: &[&str]) {
        for kind in kinds {
            // SAFETY: metadata kinds are looked up by name; a null node removes.
            unsafe {
                let context = LLVMGetTypeContext(LLVMTypeOf(self.0));
                let id = LLVMGetMDKindIDInContext(context, kind.as_ptr().cast(), kind.len() as u32);
                LLVMSetMetadata(self.0, id, std::ptr::null_mut());
            }
        }
    }

    pub fn clear_debug_loc(self) {
        // SAFETY: a live instruction; null clears.
        unsafe { LLVMInstructionSetDebugLoc(self.0, std::ptr::null_mut()) }
    }

    pub fn alignment(self) -> u32 {
        // SAFETY: callers pass loads, stores and allocas only.
        unsafe { LLVMGetAlignment(self.0) }
    }

    pub fn set_alignment(self, bytes: u32) {
        // SAFETY: as `alignment`; LLVM wants a power of two.
        unsafe { LLVMSetAlignment(self.0, bytes.max(1)) }
    }

    /// Makes a load an atomic one that asks for no order.
    pub fn set_monotonic(self) {
        // SAFETY: a live load.
        unsafe { LLVMSetOrdering(self.0, LLVMAtomicOrdering::LLVMAtomicOrderingMonotonic) }
    }

    /// Lets an instruction on floats be reordered, contracted, and taken to meet neither NaN nor infinity.
    pub fn set_fast_math(self) {
        // SAFETY: a live instruction; only those that have such flags get them.
        unsafe {
            if LLVMCanValueUseFastMathFlags(self.0) != 0 {
                LLVMSetFastMathFlags(self.0, llvm_sys::LLVMFastMathAll);
            }
        }
    }

    pub fn parent_block(self) -> BlockRef {
        // SAFETY: a live instruction.
        BlockRef(unsafe { LLVMGetInstructionParent(self.0) })
    }

    pub fn next(self) -> Option<Value> {
        // SAFETY: a live instruction in a block.
        let raw = unsafe { LLVMGetNextInstruction(self.0) };
        (!raw.is_null()).then_some(Value(raw))
    }

    pub fn is_phi(self) -> bool {
        // SAFETY: a live value.
        unsafe { !LLVMIsAPHINode(self.0).is_null() }
    }

    /// The type that an alloca makes room for.
    pub fn allocated_type(self) -> Ty {
        // SAFETY: callers pass allocas only.
        Ty(unsafe { LLVMGetAllocatedType(self.0) })
    }

    pub fn debug_loc(self) -> LLVMMetadataRef {
        // SAFETY: a live instruction.
        unsafe { LLVMInstructionGetDebugLoc(self.0) }
    }

    /// Marks parameter `i` (from 0) of a function as noalias.
    pub fn add_param_attribute(self, i: usize, name: &str) {
        // SAFETY: a live function; attribute kinds are looked up by name.
        unsafe {
            let kind = LLVMGetEnumAttributeKindForName(name.as_ptr().cast(), name.len());
            let context = LLVMGetTypeContext(LLVMTypeOf(self.0));
            let attribute = LLVMCreateEnumAttribute(context, kind, 0);
            LLVMAddAttributeAtIndex(self.0, i as u32 + 1, attribute);
        }
    }

    /// The type in an attribute like `sret(T)` of parameter `i` (from 0) of a function.
    pub fn param_type_attribute(self, i: usize, name: &str) -> Option<Ty> {
        // SAFETY: as `add_param_attribute`; only an attribute that is there is asked for its type.
        unsafe {
            let kind = LLVMGetEnumAttributeKindForName(name.as_ptr().cast(), name.len());
            let attribute = LLVMGetEnumAttributeAtIndex(self.0, i as u32 + 1, kind);
            (!attribute.is_null()).then(|| Ty(LLVMGetTypeAttributeValue(attribute)))
        }
    }

    pub fn has_param_attribute(self, i: usize, name: &str) -> bool {
        // SAFETY: as `add_param_attribute`.
        unsafe {
            let kind = LLVMGetEnumAttributeKindForName(name.as_ptr().cast(), name.len());
            !LLVMGetEnumAttributeAtIndex(self.0, i as u32 + 1, kind).is_null()
        }
    }
}

impl BlockRef {
    pub fn terminator(self) -> Option<Value> {
        // SAFETY: a live block.
        let raw = unsafe { LLVMGetBasicBlockTerminator(self.0) };
        (!raw.is_null()).then_some(Value(raw))
    }

    /// The first instruction that is no phi.
    pub fn first_non_phi(self) -> Option<Value> {
        // SAFETY: a live block.
        let first = unsafe { LLVMGetFirstInstruction(self.0) };
        let mut at = (!first.is_null()).then_some(Value(first));
        while let Some(inst) = at
            && inst.is_phi()
        {
            at = inst.next();
        }
        at
    }

    pub fn first(self) -> Option<Value> {
        // SAFETY: a live block.
        let raw = unsafe { LLVMGetFirstInstruction(self.0) };
        (!raw.is_null()).then_some(Value(raw))
    }
}

// SAFETY of every block below: see the module's head.
impl Builder {
    pub fn new(module: &Module) -> Self {
        let context = module.context().raw();
        // SAFETY: the context is live.
        Self { raw: unsafe { LLVMCreateBuilderInContext(context) }, context }
    }

    pub fn types(&self) -> Types {
        Types(self.context)
    }

    pub fn at_end(&self, block: BlockRef) {
        // SAFETY: module head.
        unsafe { LLVMPositionBuilderAtEnd(self.raw, block.0) }
    }

    pub fn before(&self, inst: Value) {
        // SAFETY: module head.
        unsafe { LLVMPositionBuilderBefore(self.raw, inst.0) }
    }

    /// At the head of a block, where phis go.
    pub fn at_head(&self, block: BlockRef) {
        match block.first() {
            // Debug records of the first instruction stay behind the phis.
            // SAFETY: module head.
            Some(first) => unsafe { LLVMPositionBuilderBeforeInstrAndDbgRecords(self.raw, first.0) },
            None => self.at_end(block),
        }
    }

    /// Behind an instruction; behind all phis if it is one.
    pub fn after(&self, inst: Value) {
        let next = if inst.is_phi() { inst.parent_block().first_non_phi() } else { inst.next() };
        match next {
            Some(next) => self.before(next),
            None => self.at_end(inst.parent_block()),
        }
    }

    /// Before the terminator, or at the end of a block that has none yet.
    pub fn before_terminator(&self, block: BlockRef) {
        match block.terminator() {
            Some(t) => self.before(t),
            None => self.at_end(block),
        }
    }

    pub fn block(&self) -> BlockRef {
        // SAFETY: module head.
        BlockRef(unsafe { LLVMGetInsertBlock(self.raw) })
    }

    /// The debug location of what is built from now on; none if `like` has none.
    pub fn locate_like(&self, like: Option<Value>) {
        let loc = like.map_or(std::ptr::null_mut(), Value::debug_loc);
        // SAFETY: null clears.
        unsafe { LLVMSetCurrentDebugLocation2(self.raw, loc) }
    }

    pub fn alloca(&self, ty: Ty, name: &str) -> Value {
        // SAFETY: module head.
        Value(unsafe { LLVMBuildAlloca(self.raw, ty.0, cstr(name).as_ptr()) })
    }

    /// A stack slot that is made once, whatever loop the builder stands in.
    pub fn entry_alloca(&self, function: Value, ty: Ty) -> Value {
        let Some(&entry) = function.blocks().first() else { return self.alloca(ty, "") };
        // SAFETY: the context is live.
        let at = Self { raw: unsafe { LLVMCreateBuilderInContext(self.context) }, context: self.context };
        at.at_head(entry);
        at.alloca(ty, "")
    }

    /// So many bytes on the stack.
    pub fn alloca_bytes(&self, bytes: Value, align: u32) -> Value {
        let i8 = self.types().int(8);
        // SAFETY: module head.
        let slot = Value(unsafe { LLVMBuildArrayAlloca(self.raw, i8.0, bytes.0, c"".as_ptr()) });
        slot.set_alignment(align);
        slot
    }

    pub fn load(&self, ty: Ty, from: Value) -> Value {
        // SAFETY: module head.
        Value(unsafe { LLVMBuildLoad2(self.raw, ty.0, from.0, c"".as_ptr()) })
    }

    pub fn store(&self, value: Value, to: Value) -> Value {
        // SAFETY: module head.
        Value(unsafe { LLVMBuildStore(self.raw, value.0, to.0) })
    }

    pub fn bin(&self, op: Bin, a: Value, b: Value) -> Value {
        // SAFETY: module head.
        Value(unsafe { LLVMBuildBinOp(self.raw, op.opcode(), a.0, b.0, c"".as_ptr()) })
    }

    pub fn fneg(&self, a: Value) -> Value {
        // SAFETY: module head.
        Value(unsafe { LLVMBuildFNeg(self.raw, a.0, c"".as_ptr()) })
    }

    pub fn compare(&self, how: Compare, a: Value, b: Value) -> Value {
        use LLVMIntPredicate as I;
        use LLVMRealPredicate as R;
        // SAFETY: module head.
        let int = |p| unsafe { LLVMBuildICmp(self.raw, p, a.0, b.0, c"".as_ptr()) };
        // SAFETY: module head.
        let real = |p| unsafe { LLVMBuildFCmp(self.raw, p, a.0, b.0, c"".as_ptr()) };
        Value(match how {
            Compare::IntEq => int(I::LLVMIntEQ),
            Compare::IntNe => int(I::LLVMIntNE),
            Compare::IntSlt => int(I::LLVMIntSLT),
            Compare::IntUlt => int(I::LLVMIntULT),
            Compare::FloatOlt => real(R::LLVMRealOLT),
            Compare::FloatOle => real(R::LLVMRealOLE),
            Compare::FloatOeq => real(R::LLVMRealOEQ),
            Compare::FloatUno => real(R::LLVMRealUNO),
        })
    }

    pub fn select(&self, condition: Value, yes: Value, no: Value) -> Value {
        // SAFETY: module head.
        Value(unsafe { LLVMBuildSelect(self.raw, condition.0, yes.0, no.0, c"".as_ptr()) })
    }

    /// base + bytes
    pub fn offset(&self, base: Value, bytes: Value) -> Value {
        let mut indices = [bytes.0];
        let i8 = self.types().int(8);
        // SAFETY: module head; the array lives through the call.
        Value(unsafe { LLVMBuildGEP2(self.raw, i8.0, base.0, indices.as_mut_ptr(), 1, c"".as_ptr()) })
    }

    pub fn field(&self, ty: Ty, base: Value, i: u32) -> Value {
        // SAFETY: module head; callers stay below the field count.
        Value(unsafe { LLVMBuildStructGEP2(self.raw, ty.0, base.0, i, c"".as_ptr()) })
    }

    pub fn phi(&self, ty: Ty) -> Value {
        // SAFETY: module head.
        Value(unsafe { LLVMBuildPhi(self.raw, ty.0, c"".as_ptr()) })
    }

    pub fn add_incoming(&self, phi: Value, value: Value, from: BlockRef) {
        let (mut values, mut blocks) = ([value.0], [from.0]);
        // SAFETY: module head; the arrays live through the call.
        unsafe { LLVMAddIncoming(phi.0, values.as_mut_ptr(), blocks.as_mut_ptr(), 1) }
    }

    pub fn br(&self, to: BlockRef) {
        // SAFETY: module head.
        unsafe { LLVMBuildBr(self.raw, to.0) };
    }

    pub fn cond_br(&self, condition: Value, yes: BlockRef, no: BlockRef) {
        // SAFETY: module head.
        unsafe { LLVMBuildCondBr(self.raw, condition.0, yes.0, no.0) };
    }

    /// Case i for number i; the last one is also the default.
    pub fn switch(&self, number: Value, cases: &[BlockRef]) {
        let Some((default, rest)) = cases.split_last() else { return };
        let ty = number.ty();
        // SAFETY: module head.
        unsafe {
            let inst = LLVMBuildSwitch(self.raw, number.0, default.0, rest.len() as u32);
            for (i, case) in rest.iter().enumerate() {
                LLVMAddCase(inst, LLVMConstInt(ty.0, i as u64, 0), case.0);
            }
        }
    }

    pub fn ret(&self, value: Option<Value>) {
        // SAFETY: module head.
        unsafe {
            match value {
                Some(v) => LLVMBuildRet(self.raw, v.0),
                None => LLVMBuildRetVoid(self.raw),
            };
        }
    }

    pub fn unreachable(&self) {
        // SAFETY: module head.
        unsafe { LLVMBuildUnreachable(self.raw) };
    }

    pub fn call(&self, ty: Ty, function: Value, arguments: &[Value]) -> Value {
        let mut raw: Vec<_> = arguments.iter().map(|v| v.0).collect();
        // SAFETY: module head; the array lives through the call.
        Value(unsafe { LLVMBuildCall2(self.raw, ty.0, function.0, raw.as_mut_ptr(), raw.len() as u32, c"".as_ptr()) })
    }

    /// A call of an intrinsic, overloaded on `types`; none if LLVM has no such intrinsic.
    pub fn intrinsic(&self, module: &Module, name: &str, types: &[Ty], arguments: &[Value]) -> Option<Value> {
        let mut raw: Vec<_> = types.iter().map(|t| t.0).collect();
        // SAFETY: the name's bytes live through the lookup; the array through the calls.
        let (function, ty) = unsafe {
            let id = LLVMLookupIntrinsicID(name.as_ptr().cast(), name.len());
            if id == 0 {
                return None;
            }
            let function = LLVMGetIntrinsicDeclaration(module.raw(), id, raw.as_mut_ptr(), raw.len());
            (Value(function), Ty(LLVMIntrinsicGetType(self.context, id, raw.as_mut_ptr(), raw.len())))
        };
        Some(self.call(ty, function, arguments))
    }

    pub fn memset(&self, to: Value, byte: Value, bytes: Value, align: u32) -> Value {
        // SAFETY: module head.
        Value(unsafe { LLVMBuildMemSet(self.raw, to.0, byte.0, bytes.0, align.max(1)) })
    }

    /// Between blocks that do not overlap, of any alignment.
    pub fn memcpy(&self, to: Value, from: Value, bytes: Value) -> Value {
        // SAFETY: module head.
        Value(unsafe { LLVMBuildMemCpy(self.raw, to.0, 1, from.0, 1, bytes.0) })
    }

    pub fn memmove(&self, to: Value, from: Value, bytes: Value) {
        // SAFETY: module head.
        unsafe { LLVMBuildMemMove(self.raw, to.0, 1, from.0, 1, bytes.0) };
    }

    /// Puts a free-standing instruction here.
    pub fn insert(&self, inst: Value) -> Value {
        // SAFETY: `inst` has no parent yet.
        unsafe { LLVMInsertIntoBuilder(self.raw, inst.0) };
        inst
    }

    pub fn extract_value(&self, aggregate: Value, i: u32) -> Value {
        // SAFETY: module head.
        Value(unsafe { LLVMBuildExtractValue(self.raw, aggregate.0, i, c"".as_ptr()) })
    }

    pub fn insert_value(&self, aggregate: Value, element: Value, i: u32) -> Value {
        // SAFETY: module head.
        Value(unsafe { LLVMBuildInsertValue(self.raw, aggregate.0, element.0, i, c"".as_ptr()) })
    }

    pub fn extract_element(&self, vector: Value, lane: Value) -> Value {
        // SAFETY: module head.
        Value(unsafe { LLVMBuildExtractElement(self.raw, vector.0, lane.0, c"".as_ptr()) })
    }

    pub fn insert_element(&self, vector: Value, element: Value, lane: Value) -> Value {
        // SAFETY: module head.
        Value(unsafe { LLVMBuildInsertElement(self.raw, vector.0, element.0, lane.0, c"".as_ptr()) })
    }

    pub fn bitcast(&self, value: Value, to: Ty) -> Value {
        // SAFETY: module head.
        Value(unsafe { LLVMBuildBitCast(self.raw, value.0, to.0, c"".as_ptr()) })
    }

    /// Between float formats, wider or narrower.
    pub fn float_cast(&self, value: Value, to: Ty) -> Value {
        // SAFETY: module head.
        Value(unsafe { LLVMBuildFPCast(self.raw, value.0, to.0, c"".as_ptr()) })
    }

    pub fn int_to_float(&self, value: Value, to: Ty) -> Value {
        // SAFETY: module head.
        Value(unsafe { LLVMBuildSIToFP(self.raw, value.0, to.0, c"".as_ptr()) })
    }

    /// Between integer widths; `signed` says how to widen.
    pub fn int_cast(&self, value: Value, to: Ty, signed: bool) -> Value {
        // SAFETY: module head.
        Value(unsafe { LLVMBuildIntCast2(self.raw, value.0, to.0, i32::from(signed), c"".as_ptr()) })
    }

    pub fn ptr_to_int(&self, value: Value, to: Ty) -> Value {
        // SAFETY: module head.
        Value(unsafe { LLVMBuildPtrToInt(self.raw, value.0, to.0, c"".as_ptr()) })
    }

    pub fn int_to_ptr(&self, value: Value, to: Ty) -> Value {
        // SAFETY: module head.
        Value(unsafe { LLVMBuildIntToPtr(self.raw, value.0, to.0, c"".as_ptr()) })
    }
}
