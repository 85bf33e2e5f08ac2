//! Small questions about values that no analysis needs: where a call stands, what a pointer was loaded from.

use std::ffi::c_char;
use std::sync::Arc;

use llvm_sys::LLVMOpcode;
use llvm_sys::core::*;
use llvm_sys::target::LLVMGetModuleDataLayout;
use llvm_sys::transforms::pass_builder::{
    LLVMCreatePassBuilderOptions, LLVMDisposePassBuilderOptions, LLVMRunPassesOnFunction,
};
use retrograd_ir::{Loc, Type};

use retrograd_llvm_shim as shim;

use crate::module::{TargetMachine, take_error};
use crate::{LlvmError, Module, Ty, Value, text, types};

fn bytes(data: *const c_char, length: u32) -> String {
    if data.is_null() {
        return String::new();
    }
    // SAFETY: LLVM gives the start and the length of a text that lives as long as the context.
    String::from_utf8_lossy(unsafe { std::slice::from_raw_parts(data.cast(), length as usize) }).into_owned()
}

impl Value {
    /// Where an instruction or function stands in the source, without its inlining chain.
    pub fn loc(self) -> Option<Loc> {
        let mut length = 0;
        // SAFETY: a live instruction or function; the length is written before it is read.
        unsafe {
            let file = LLVMGetDebugLocFilename(self.0, &mut length);
            let file = bytes(file, length);
            if file.is_empty() {
                return None;
            }
            let directory = LLVMGetDebugLocDirectory(self.0, &mut length);
            let directory = bytes(directory, length);
            let column = if self.is_function() { 0 } else { LLVMGetDebugLocColumn(self.0) };
            Some(Loc {
                file: Arc::from(file),
                directory: Arc::from(directory),
                line: LLVMGetDebugLocLine(self.0),
                column,
                function: Arc::from(""),
                inlined_at: None,
            })
        }
    }

    /// The address that a load reads; none if this is no load.
    pub fn loaded_from(self) -> Option<Value> {
        // SAFETY: only instructions are asked for their opcode.
        let is_load = unsafe {
            !LLVMIsAInstruction(self.0).is_null() && LLVMGetInstructionOpcode(self.0) == LLVMOpcode::LLVMLoad
        };
        if is_load { self.operands().first().copied() } else { None }
    }

    /// The initialiser of a constant global variable.
    pub fn constant_initializer(self) -> Option<Value> {
        // SAFETY: only global variables are asked.
        unsafe {
            let variable = LLVMIsAGlobalVariable(self.0);
            if variable.is_null() || LLVMIsGlobalConstant(variable) == 0 {
                return None;
            }
            let init = LLVMGetInitializer(variable);
            (!init.is_null()).then_some(Value(init))
        }
    }

    /// The initialiser of a global variable.
    pub fn initializer(self) -> Option<Value> {
        // SAFETY: only global variables are asked.
        unsafe {
            let variable = LLVMIsAGlobalVariable(self.0);
            if variable.is_null() {
                return None;
            }
            let init = LLVMGetInitializer(variable);
            (!init.is_null()).then_some(Value(init))
        }
    }

    /// Whether this constant is an array or struct of other values.
    pub fn is_aggregate_constant(self) -> bool {
        // SAFETY: a live value.
        unsafe { !LLVMIsAConstantArray(self.0).is_null() || !LLVMIsAConstantStruct(self.0).is_null() }
    }

    /// The bytes of a constant array of characters, as text.
    pub fn string_constant(self) -> Option<String> {
        // SAFETY: only constants are asked; LLVM returns `length` readable bytes.
        unsafe {
            if LLVMIsAConstantDataArray(self.0).is_null() || LLVMIsConstantString(self.0) == 0 {
                return None;
            }
            let mut length = 0;
            let data = LLVMGetAsString(self.0, &mut length);
            Some(String::from_utf8_lossy(text::list(data.cast::<u8>(), length)).into_owned())
        }
    }

    /// A constant number, also one that was made a pointer.
    pub fn small_constant(self) -> Option<u64> {
        // SAFETY: each question is asked of the kind of constant that has an answer.
        unsafe {
            if !LLVMIsAConstantInt(self.0).is_null() && LLVMGetIntTypeWidth(LLVMTypeOf(self.0)) <= 64 {
                return Some(LLVMConstIntGetZExtValue(self.0));
            }
            if !LLVMIsAConstantPointerNull(self.0).is_null() {
                return Some(0);
            }
            if LLVMIsAConstantExpr(self.0).is_null() {
                return None;
            }
        }
        self.operands().first().and_then(|v| v.small_constant())
    }

    /// The type of the memory that a global variable is.
    pub fn global_type(self) -> Ty {
        // SAFETY: callers pass global variables only.
        Ty(unsafe { LLVMGlobalGetValueType(self.0) })
    }

    /// The variables whose addresses this variable starts with: at which offset, which, and where in them.
    pub fn initial_pointers(self) -> Vec<(i64, Value, i64)> {
        let nothing = || shim::Initial {
            global: std::ptr::null_mut(),
            offset: 0,
            target: std::ptr::null_mut(),
            target_offset: 0,
        };
        // SAFETY: callers pass global variables only; with room for none, none is written.
        let count = unsafe { shim::rgllvm_global_initials(self.0, std::ptr::null_mut(), 0) };
        let mut found: Vec<shim::Initial> = (0..count).map(|_| nothing()).collect();
        // SAFETY: as above, with room for all.
        unsafe { shim::rgllvm_global_initials(self.0, found.as_mut_ptr(), count) };
        found.into_iter().map(|i| (i.offset, Value(i.target), i.target_offset)).collect()
    }

    /// Whether nothing writes this global variable.
    pub fn is_never_written(self) -> bool {
        // SAFETY: callers pass global variables only.
        unsafe { shim::rgllvm_global_is_never_written(self.0) == shim::OK }
    }

    pub fn is_global_variable(self) -> bool {
        // SAFETY: a live value.
        unsafe { !LLVMIsAGlobalVariable(self.0).is_null() }
    }

    /// The value of a constant integer of at most 64 bits.
    pub fn constant_int(self) -> Option<i64> {
        // SAFETY: only constant integers that fit are asked for their value.
        unsafe {
            let small = !LLVMIsAConstantInt(self.0).is_null() && LLVMGetIntTypeWidth(LLVMTypeOf(self.0)) <= 64;
            small.then(|| LLVMConstIntGetSExtValue(self.0))
        }
    }

    /// What a cast was made from, be it an instruction or a constant; none if this is no cast.
    pub fn cast_from(self) -> Option<Value> {
        // SAFETY: a live value; only casts are asked for their operand.
        unsafe {
            let cast = match LLVMIsACastInst(self.0).is_null() {
                false => true,
                true if LLVMIsAConstantExpr(self.0).is_null() => false,
                true => matches!(
                    LLVMGetConstOpcode(self.0),
                    LLVMOpcode::LLVMPtrToInt
                        | LLVMOpcode::LLVMIntToPtr
                        | LLVMOpcode::LLVMBitCast
                        | LLVMOpcode::LLVMAddrSpaceCast
                ),
            };
            cast.then(|| Value(LLVMGetOperand(self.0, 0)))
        }
    }

    pub fn is_return(self) -> bool {
        // SAFETY: a live value.
        unsafe { !LLVMIsAReturnInst(self.0).is_null() }
    }

    pub fn is_null(self) -> bool {
        // SAFETY: a live value.
        unsafe { LLVMIsNull(self.0) != 0 }
    }

    /// A call in the place of an invoke; its exceptions pass through the function.
    pub fn into_call(self) -> Value {
        // SAFETY: only invokes are changed; the old instruction is gone.
        unsafe { if LLVMIsAInvokeInst(self.0).is_null() { self } else { Value(shim::rgllvm_invoke_to_call(self.0)) } }
    }

    /// For each parameter of a function with a body the number of the source's parameter that it is a piece of; none
    /// if that cannot be told. Memory for the result belongs to none of them.
    pub fn source_parameters(self) -> Option<Vec<Option<u32>>> {
        let mut sources = vec![0; self.params().len()];
        // SAFETY: a live function; the buffer has room for all its parameters.
        let status = unsafe { shim::rgllvm_function_sources(self.0, sources.as_mut_ptr(), sources.len()) };
        let one = |n: u32| (n != u32::MAX).then_some(n);
        (status == shim::OK).then(|| sources.into_iter().map(one).collect())
    }

    /// Takes in the body of the called function; false if LLVM cannot. The call is gone then.
    pub fn inline_call(self) -> bool {
        // SAFETY: a live call of a function with a body.
        unsafe { shim::rgllvm_call_inline(self.0) == shim::OK }
    }

    /// Puts a call of `stop` before this one: it takes a pointer and a text, and does not return.
    pub fn stop_before(self, stop: Value, target: Value, text: &str) {
        let text = text::c_string(text);
        // SAFETY: live values of one module, and a text that outlives the call.
        unsafe { shim::rgllvm_call_stop_before(self.0, stop.0, target.0, text.as_ptr()) }
    }

    /// The address that an address is computed from; none if this is no such computation.
    pub fn offset_from(self) -> Option<Value> {
        // SAFETY: a live value.
        let is_gep = unsafe { !LLVMIsAGetElementPtrInst(self.0).is_null() };
        if is_gep { self.operands().first().copied() } else { None }
    }

    pub fn is_alloca(self) -> bool {
        // SAFETY: a live value.
        unsafe { !LLVMIsAAllocaInst(self.0).is_null() }
    }

    /// Whether a function that nobody here uses may go: no other module can want it.
    pub fn is_discardable(self) -> bool {
        // SAFETY: a live function.
        let linkage = unsafe { LLVMGetLinkage(self.0) };
        use llvm_sys::LLVMLinkage::*;
        matches!(linkage, LLVMInternalLinkage | LLVMPrivateLinkage | LLVMLinkOnceAnyLinkage | LLVMLinkOnceODRLinkage)
    }

    /// Where the first instruction that uses the value stands.
    pub fn first_use_loc(self) -> Option<Loc> {
        // SAFETY: a live value; a use has a user.
        let user = unsafe {
            let first = LLVMGetFirstUse(self.0);
            if first.is_null() {
                return None;
            }
            LLVMGetUser(first)
        };
        // SAFETY: only instructions are asked for their place.
        if unsafe { LLVMIsAInstruction(user).is_null() } { None } else { Value(user).loc() }
    }

    /// Whether this is a constant: a function or variable of the module, or made of those.
    pub fn is_constant(self) -> bool {
        // SAFETY: a live value.
        unsafe { LLVMIsConstant(self.0) != 0 }
    }

    pub fn has_uses(self) -> bool {
        // SAFETY: a live value.
        unsafe { !LLVMGetFirstUse(self.0).is_null() }
    }

    /// Whether argument `i` (from 0) of a call carries a type attribute, as `sret`.
    pub fn call_has_attribute(self, i: usize, name: &str) -> bool {
        // SAFETY: callers pass calls; attribute kinds are looked up by name.
        unsafe {
            let kind = LLVMGetEnumAttributeKindForName(name.as_ptr().cast(), name.len());
            !LLVMGetCallSiteEnumAttribute(self.0, i as u32 + 1, kind).is_null()
        }
    }

    /// Whether this calls a function that may return again later, as `setjmp`.
    pub fn returns_twice(self) -> bool {
        let (index, name) = (llvm_sys::LLVMAttributeFunctionIndex, "returns_twice");
        // SAFETY: callers pass calls; a callee is a live function.
        unsafe {
            let kind = LLVMGetEnumAttributeKindForName(name.as_ptr().cast(), name.len());
            let callee = self.called_function();
            !LLVMGetCallSiteEnumAttribute(self.0, index, kind).is_null()
                || callee.is_some_and(|f| !LLVMGetEnumAttributeAtIndex(f.0, index, kind).is_null())
        }
    }

    /// Whether a call bears a mark: a string attribute of this name.
    pub fn call_has_mark(self, name: &str) -> bool {
        // SAFETY: callers pass calls; the name is given with its length.
        unsafe {
            !LLVMGetCallSiteStringAttribute(
                self.0,
                llvm_sys::LLVMAttributeFunctionIndex,
                name.as_ptr().cast(),
                name.len() as u32,
            )
            .is_null()
        }
    }

    /// Removes an attribute of a function.
    pub fn remove_function_attribute(self, name: &str) {
        // SAFETY: a live function.
        unsafe {
            let kind = LLVMGetEnumAttributeKindForName(name.as_ptr().cast(), name.len());
            LLVMRemoveEnumAttributeAtIndex(self.0, llvm_sys::LLVMAttributeFunctionIndex, kind);
        }
    }

    /// Adds an attribute without value to a function.
    pub fn add_function_attribute(self, name: &str) {
        // SAFETY: a live function.
        unsafe {
            let kind = LLVMGetEnumAttributeKindForName(name.as_ptr().cast(), name.len());
            let context = LLVMGetTypeContext(LLVMTypeOf(self.0));
            let attribute = LLVMCreateEnumAttribute(context, kind, 0);
            LLVMAddAttributeAtIndex(self.0, llvm_sys::LLVMAttributeFunctionIndex, attribute);
        }
    }

    /// Gives this function an attribute that `from` has, with its value.
    pub fn copy_function_attribute(self, from: Self, name: &str) {
        let index = llvm_sys::LLVMAttributeFunctionIndex;
        // SAFETY: two live functions of one context.
        unsafe {
            let kind = LLVMGetEnumAttributeKindForName(name.as_ptr().cast(), name.len());
            let attribute = LLVMGetEnumAttributeAtIndex(from.0, index, kind);
            if kind != 0 && !attribute.is_null() {
                LLVMAddAttributeAtIndex(self.0, index, attribute);
            }
        }
    }

    /// The same of all attributes that are words, if they are wanted.
    pub fn copy_text_attributes(self, from: Self, wanted: impl Fn(&str) -> bool) {
        let index = llvm_sys::LLVMAttributeFunctionIndex;
        // SAFETY: two live functions of one context; the list has the length that LLVM says.
        unsafe {
            let mut all = vec![std::ptr::null_mut(); LLVMGetAttributeCountAtIndex(from.0, index) as usize];
            LLVMGetAttributesAtIndex(from.0, index, all.as_mut_ptr());
            for attribute in all {
                if LLVMIsStringAttribute(attribute) == 0 {
                    continue;
                }
                let mut length = 0;
                let name = LLVMGetStringAttributeKind(attribute, &mut length);
                if wanted(&bytes(name, length)) {
                    LLVMAddAttributeAtIndex(self.0, index, attribute);
                }
            }
        }
    }

    /// Adds an attribute that LLVM gives no meaning to.
    pub fn set_text_attribute(self, name: &str, value: &str) {
        // SAFETY: a live function, and texts with their lengths.
        unsafe {
            let context = LLVMGetTypeContext(LLVMTypeOf(self.0));
            let (n, v) = (name.len() as u32, value.len() as u32);
            let attribute = LLVMCreateStringAttribute(context, name.as_ptr().cast(), n, value.as_ptr().cast(), v);
            LLVMAddAttributeAtIndex(self.0, llvm_sys::LLVMAttributeFunctionIndex, attribute);
        }
    }

    pub fn remove_text_attribute(self, name: &str) {
        // SAFETY: as above.
        unsafe {
            let index = llvm_sys::LLVMAttributeFunctionIndex;
            LLVMRemoveStringAttributeAtIndex(self.0, index, name.as_ptr().cast(), name.len() as u32);
        }
    }

    /// Variables of this function get their first values as near to their uses as these run once.
    pub fn sink_first_values(self) {
        // SAFETY: a live function with terminated blocks.
        unsafe { shim::rgllvm_first_values_sink(self.0) }
    }

    /// An instruction promises nothing any more: it may run where its flags would be wrong.
    pub fn drop_flags(self) {
        use LLVMOpcode as Is;
        // SAFETY: a live instruction; each flag is taken from instructions of the kinds that have it.
        unsafe {
            match LLVMGetInstructionOpcode(self.0) {
                Is::LLVMAdd | Is::LLVMSub | Is::LLVMMul | Is::LLVMShl | Is::LLVMTrunc => {
                    LLVMSetNUW(self.0, 0);
                    LLVMSetNSW(self.0, 0);
                }
                Is::LLVMUDiv | Is::LLVMSDiv | Is::LLVMLShr | Is::LLVMAShr => LLVMSetExact(self.0, 0),
                Is::LLVMZExt => LLVMSetNNeg(self.0, 0),
                Is::LLVMOr => LLVMSetIsDisjoint(self.0, 0),
                Is::LLVMICmp => LLVMSetICmpSameSign(self.0, 0),
                Is::LLVMGetElementPtr => LLVMGEPSetNoWrapFlags(self.0, 0),
                _ => {}
            }
        }
    }

    /// Variables of this function that are only loaded and stored become values. What LLVM's own pass does, but
    /// for large functions in less time.
    pub fn promote_variables(self) {
        // SAFETY: a live function with terminated blocks.
        unsafe { shim::rgllvm_variables_promote(self.0) }
    }

    /// Calls of the function need say nothing special.
    pub fn use_c_calling_convention(self) {
        // SAFETY: a live function.
        unsafe { LLVMSetFunctionCallConv(self.0, llvm_sys::LLVMCallConv::LLVMCCallConv as u32) }
    }

    /// Removes a function from its module.
    pub fn delete_function(self) {
        // SAFETY: the caller drops every handle into it.
        unsafe { LLVMDeleteFunction(self.0) }
    }

    /// Removes a global variable from its module.
    pub fn delete_global(self) {
        // SAFETY: the caller drops every handle on it.
        unsafe { LLVMDeleteGlobal(self.0) }
    }

    /// The value as text: a whole function with its body.
    pub fn printed(self) -> String {
        // SAFETY: a live value; the message is copied and freed once.
        unsafe {
            let raw = LLVMPrintValueToString(self.0);
            let out = std::ffi::CStr::from_ptr(raw).to_string_lossy().into_owned();
            LLVMDisposeMessage(raw);
            out
        }
    }

    /// The function around an instruction.
    pub fn parent_function(self) -> Value {
        // SAFETY: a live instruction in a function.
        Value(unsafe { LLVMGetBasicBlockParent(LLVMGetInstructionParent(self.0)) })
    }
}

impl Module {
    /// A type as the owned picture shows it.
    pub fn describe_type(&self, ty: Ty) -> Type {
        // SAFETY: the layout lives as long as the module.
        types::import(ty, unsafe { LLVMGetModuleDataLayout(self.raw()) })
    }

    /// Runs function passes, in `opt`'s notation, on one function.
    pub fn run_passes_on(&self, function: Value, pipeline: &str) -> Result<(), LlvmError> {
        let machine = TargetMachine::of(self, 2).ok();
        let pipeline = text::c_string(pipeline);
        // SAFETY: all arguments are live through the call; the options are disposed of once.
        let error = unsafe {
            let options = LLVMCreatePassBuilderOptions();
            let raw = machine.as_ref().map_or(std::ptr::null_mut(), |m| m.0);
            let error = LLVMRunPassesOnFunction(function.0, pipeline.as_ptr(), raw, options);
            LLVMDisposePassBuilderOptions(options);
            error
        };
        take_error(error)
    }
}
