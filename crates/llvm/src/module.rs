//! Modules: reading, checking, linking, optimising, writing.
//!
//! Nothing here prints or aborts on bad input: every failure is a value.

use std::ffi::{CStr, c_char};
use std::ptr;
use std::rc::Rc;

use llvm_sys::analysis::{LLVMVerifierFailureAction, LLVMVerifyModule};
use llvm_sys::bit_writer::LLVMWriteBitcodeToMemoryBuffer;
use llvm_sys::core::*;
use llvm_sys::error::{LLVMDisposeErrorMessage, LLVMErrorRef, LLVMGetErrorMessage};
use llvm_sys::linker::LLVMLinkModules2;
use llvm_sys::prelude::*;
use llvm_sys::target_machine::*;
use llvm_sys::transforms::pass_builder::*;
use retrograd_llvm_shim as shim;

use crate::text;
use crate::{Ty, Value};

/// Why bytes are no module. Line and column count from 1; 0 is "not known".
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{message}")]
pub struct ReadError {
    pub message: String,
    pub line: u32,
    pub column: u32,
}

/// A failure that LLVM put into words.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub struct LlvmError(pub String);

/// What machine code to write.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CodeKind {
    Object,
    Assembly,
}

struct RawContext(LLVMContextRef);

impl Drop for RawContext {
    fn drop(&mut self) {
        // SAFETY: created by `Context::new`; every module holds a share, so none is left.
        unsafe { LLVMContextDispose(self.0) }
    }
}

/// Where types and constants live. It keeps LLVM's messages off stderr.
#[derive(Clone)]
pub struct Context(Rc<RawContext>);

impl Default for Context {
    fn default() -> Self {
        Self::new()
    }
}

impl Context {
    pub fn new() -> Self {
        // SAFETY: a fresh context, owned by the result.
        let raw = unsafe { LLVMContextCreate() };
        // SAFETY: `raw` is live.
        unsafe { shim::rgllvm_context_quiet(raw) };
        Self(Rc::new(RawContext(raw)))
    }

    pub fn raw(&self) -> LLVMContextRef {
        self.0.0
    }

    /// Reads bitcode or textual IR, told apart by content. `name` is the module's identifier.
    pub fn read(&self, bytes: &[u8], name: &str) -> Result<Module, ReadError> {
        let name = text::c_string(name);
        let mut module = ptr::null_mut();
        let mut error = shim::ReadError { message: shim::Text::EMPTY, line: 0, column: 0 };
        // SAFETY: `bytes` and `name` live through the call, which keeps neither.
        let status = unsafe {
            let data = bytes.as_ptr().cast::<c_char>();
            shim::rgllvm_module_read(self.raw(), data, bytes.len(), name.as_ptr(), &mut module, &mut error)
        };
        if status == shim::OK {
            return Ok(Module { raw: module, context: self.clone() });
        }
        if status == shim::CRASHED {
            // What LLVM had begun is still in the context; a share that is never given back keeps it from disposal.
            std::mem::forget(self.clone());
        }
        Err(ReadError { message: text::take(error.message), line: error.line, column: error.column })
    }

    /// Errors that LLVM reported to this context since the last call.
    fn take_errors(&self) -> String {
        let mut out = shim::Text::EMPTY;
        // SAFETY: the context is live and has the shim's handler.
        unsafe { shim::rgllvm_context_take_errors(self.raw(), &mut out) };
        text::take(out)
    }
}

/// A module; disposed with the value.
pub struct Module {
    raw: LLVMModuleRef,
    context: Context,
}

impl std::fmt::Debug for Module {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Module").field("raw", &self.raw).finish_non_exhaustive()
    }
}

impl Drop for Module {
    fn drop(&mut self) {
        // SAFETY: owned, and the context outlives it.
        unsafe { LLVMDisposeModule(self.raw) }
    }
}

impl Module {
    pub fn raw(&self) -> LLVMModuleRef {
        self.raw
    }

    pub fn context(&self) -> &Context {
        &self.context
    }

    /// A module of its own with the same content.
    pub fn copy(&self) -> Self {
        // SAFETY: the module is live; the clone is owned by the result.
        Self { raw: unsafe { LLVMCloneModule(self.raw) }, context: self.context.clone() }
    }

    /// LLVM's verifier, debug info included.
    pub fn verify(&self) -> Result<(), LlvmError> {
        let mut message = ptr::null_mut();
        // SAFETY: the module is live; the message is taken over below.
        let broken =
            unsafe { LLVMVerifyModule(self.raw, LLVMVerifierFailureAction::LLVMReturnStatusAction, &mut message) };
        let message = take_message(message);
        if broken == 0 { Ok(()) } else { Err(LlvmError(message.trim_end().to_owned())) }
    }

    pub fn to_bitcode(&self) -> Vec<u8> {
        // SAFETY: the module is live; the buffer is taken over.
        take_buffer(unsafe { LLVMWriteBitcodeToMemoryBuffer(self.raw) })
    }

    pub fn to_text(&self) -> String {
        // SAFETY: the module is live; the message is taken over.
        take_message(unsafe { LLVMPrintModuleToString(self.raw) })
    }

    /// Object code or assembly for the module's triple (the host's if it has none), position-independent.
    pub fn emit(&self, kind: CodeKind, opt_level: u32) -> Result<Vec<u8>, LlvmError> {
        let machine = TargetMachine::of(self, opt_level)?;
        let kind = match kind {
            CodeKind::Object => LLVMCodeGenFileType::LLVMObjectFile,
            CodeKind::Assembly => LLVMCodeGenFileType::LLVMAssemblyFile,
        };
        // Code generation changes the module, so it gets a copy.
        let copy = self.copy();
        let (mut message, mut buffer) = (ptr::null_mut(), ptr::null_mut());
        // SAFETY: machine and module are live; message or buffer is taken over.
        let failed =
            unsafe { LLVMTargetMachineEmitToMemoryBuffer(machine.0, copy.raw, kind, &mut message, &mut buffer) };
        if failed != 0 {
            return Err(LlvmError(take_message(message)));
        }
        let errors = self.context.take_errors();
        let bytes = take_buffer(buffer);
        if errors.is_empty() { Ok(bytes) } else { Err(LlvmError(errors)) }
    }

    /// Runs a pipeline in `opt`'s notation, as `default<O2>`.
    pub fn run_passes(&self, pipeline: &str) -> Result<(), LlvmError> {
        // Without a machine for the triple the passes use LLVM's target-independent costs.
        let machine = TargetMachine::of(self, 2).ok();
        let machine_raw = machine.as_ref().map_or(ptr::null_mut(), |m| m.0);
        let pipeline = text::c_string(pipeline);
        // SAFETY: all arguments are live through the call; the options are disposed of once.
        let error = unsafe {
            let options = LLVMCreatePassBuilderOptions();
            let error = LLVMRunPasses(self.raw, pipeline.as_ptr(), machine_raw, options);
            LLVMDisposePassBuilderOptions(options);
            error
        };
        take_error(error)
    }

    /// Parses textual IR and links it in.
    pub fn link_text(&self, ll: &str) -> Result<(), LlvmError> {
        let other = self.context.read(ll.as_bytes(), "linked").map_err(|e| LlvmError(e.message))?;
        self.link(other)
    }

    /// Links a module of the same context in.
    pub fn link(&self, other: Self) -> Result<(), LlvmError> {
        let raw = other.raw;
        // The linker disposes of the module it takes in; only the share of the context is left to drop.
        let other = std::mem::ManuallyDrop::new(other);
        // SAFETY: `other` is not used again but for its context, read out exactly once.
        let _context = unsafe { ptr::read(&other.context) };
        // SAFETY: both modules are live and of one context.
        let failed = unsafe { LLVMLinkModules2(self.raw, raw) };
        let errors = self.context.take_errors();
        if failed == 0 {
            return Ok(());
        }
        Err(LlvmError(if errors.is_empty() { "the modules cannot be linked".into() } else { errors }))
    }

    /// The target triple; empty when the module names none.
    pub fn triple(&self) -> String {
        // SAFETY: the module is live and its triple is terminated text.
        unsafe { CStr::from_ptr(LLVMGetTarget(self.raw)) }.to_string_lossy().into_owned()
    }

    /// The function of that name.
    pub fn function(&self, name: &str) -> Option<Value> {
        let name = text::c_string(name);
        // SAFETY: the module is live.
        let raw = unsafe { LLVMGetNamedFunction(self.raw, name.as_ptr()) };
        (!raw.is_null()).then_some(Value(raw))
    }

    /// The global variable of that name.
    pub fn global(&self, name: &str) -> Option<Value> {
        let name = text::c_string(name);
        // SAFETY: the module is live.
        let raw = unsafe { LLVMGetNamedGlobal(self.raw, name.as_ptr()) };
        (!raw.is_null()).then_some(Value(raw))
    }

    /// All functions, declarations included, in the module's order.
    pub fn functions(&self) -> Vec<Value> {
        // SAFETY: the module is live, and nothing is erased while walking.
        unsafe { walk(LLVMGetFirstFunction(self.raw), |f| LLVMGetNextFunction(f)) }
    }

    /// All global variables in the module's order.
    pub fn globals(&self) -> Vec<Value> {
        // SAFETY: as in `functions`.
        unsafe { walk(LLVMGetFirstGlobal(self.raw), |g| LLVMGetNextGlobal(g)) }
    }

    /// Calls to functions whose name satisfies `wanted`, in the module's order.
    pub fn calls_to(&self, wanted: impl Fn(&str) -> bool) -> Vec<Value> {
        self.functions()
            .into_iter()
            .flat_map(|f| f.instructions())
            .filter(|i| i.called_function().is_some_and(|callee| wanted(&callee.name())))
            .collect()
    }
}

/// The items of one of LLVM's linked lists.
///
/// # Safety
/// `first` is null or live, and `next` must be the list's own step.
unsafe fn walk(first: LLVMValueRef, next: impl Fn(LLVMValueRef) -> LLVMValueRef) -> Vec<Value> {
    let mut out = Vec::new();
    let mut at = first;
    while !at.is_null() {
        out.push(Value(at));
        at = next(at);
    }
    out
}

impl Value {
    /// LLVM's name; empty when it has none.
    pub fn name(self) -> String {
        let mut length = 0;
        // SAFETY: the handle is live; LLVM returns `length` readable bytes.
        let bytes = unsafe {
            let data = LLVMGetValueName2(self.0, &mut length);
            text::list(data.cast::<u8>(), length)
        };
        String::from_utf8_lossy(bytes).into_owned()
    }

    pub fn ty(self) -> Ty {
        // SAFETY: the handle is live.
        Ty(unsafe { LLVMTypeOf(self.0) })
    }

    /// Whether this function has no body here.
    pub fn is_declaration(self) -> bool {
        // SAFETY: the handle is live.
        unsafe { !LLVMIsAGlobalValue(self.0).is_null() && LLVMIsDeclaration(self.0) != 0 }
    }

    pub fn is_function(self) -> bool {
        // SAFETY: the handle is live.
        unsafe { !LLVMIsAFunction(self.0).is_null() }
    }

    /// The parameters of this function.
    pub fn params(self) -> Vec<Self> {
        if !self.is_function() {
            return Vec::new();
        }
        // SAFETY: a live function.
        (0..unsafe { LLVMCountParams(self.0) }).map(|i| Self(unsafe { LLVMGetParam(self.0, i) })).collect()
    }

    /// The blocks of this function, in order.
    pub fn blocks(self) -> Vec<crate::BlockRef> {
        let mut out = Vec::new();
        if !self.is_function() {
            return out;
        }
        // SAFETY: a live function; the list is only read.
        unsafe {
            let mut block = LLVMGetFirstBasicBlock(self.0);
            while !block.is_null() {
                out.push(crate::BlockRef(block));
                block = LLVMGetNextBasicBlock(block);
            }
        }
        out
    }

    /// All instructions of this function, block by block.
    pub fn instructions(self) -> Vec<Self> {
        self.blocks().into_iter().flat_map(crate::BlockRef::instructions).collect()
    }

    pub fn operands(self) -> Vec<Self> {
        // SAFETY: the handle is live; a value that is no user has no operands.
        unsafe {
            if LLVMIsAUser(self.0).is_null() {
                return Vec::new();
            }
            (0..LLVMGetNumOperands(self.0)).map(|i| Self(LLVMGetOperand(self.0, i as u32))).collect()
        }
    }

    /// The function that this call or invoke calls directly.
    pub fn called_function(self) -> Option<Self> {
        // SAFETY: the handle is live; the called value is asked of calls only.
        unsafe {
            if LLVMIsACallInst(self.0).is_null() && LLVMIsAInvokeInst(self.0).is_null() {
                return None;
            }
            let callee = LLVMGetCalledValue(self.0);
            (!LLVMIsAFunction(callee).is_null()).then_some(Self(callee))
        }
    }

    /// The arguments of a call or invoke.
    pub fn call_arguments(self) -> Vec<Self> {
        // SAFETY: the handle is live; arguments are asked of calls only.
        unsafe {
            if LLVMIsACallInst(self.0).is_null() && LLVMIsAInvokeInst(self.0).is_null() {
                return Vec::new();
            }
            (0..LLVMGetNumArgOperands(self.0)).map(|i| Self(LLVMGetOperand(self.0, i))).collect()
        }
    }
}

impl crate::BlockRef {
    pub fn instructions(self) -> Vec<Value> {
        // SAFETY: the handle is live, and nothing is erased while walking.
        unsafe { walk(LLVMGetFirstInstruction(self.0), |i| LLVMGetNextInstruction(i)) }
    }
}

pub(crate) struct TargetMachine(pub(crate) LLVMTargetMachineRef);

impl Drop for TargetMachine {
    fn drop(&mut self) {
        // SAFETY: owned.
        unsafe { LLVMDisposeTargetMachine(self.0) }
    }
}

impl TargetMachine {
    pub(crate) fn of(module: &Module, opt_level: u32) -> Result<Self, LlvmError> {
        let level = match opt_level {
            0 => LLVMCodeGenOptLevel::LLVMCodeGenLevelNone,
            1 => LLVMCodeGenOptLevel::LLVMCodeGenLevelLess,
            2 => LLVMCodeGenOptLevel::LLVMCodeGenLevelDefault,
            _ => LLVMCodeGenOptLevel::LLVMCodeGenLevelAggressive,
        };
        let mut triple = module.triple();
        if triple.is_empty() {
            // SAFETY: LLVM returns a message of its own.
            triple = take_message(unsafe { LLVMGetDefaultTargetTriple() });
        }
        let triple = text::c_string(&triple);
        let (mut target, mut message) = (ptr::null_mut(), ptr::null_mut());
        // SAFETY: the triple is terminated; the message is taken over.
        unsafe {
            shim::rgllvm_targets_initialise();
            if LLVMGetTargetFromTriple(triple.as_ptr(), &mut target, &mut message) != 0 {
                return Err(LlvmError(take_message(message)));
            }
        }
        let (reloc, model) = (LLVMRelocMode::LLVMRelocPIC, LLVMCodeModel::LLVMCodeModelDefault);
        let none = c"".as_ptr();
        // SAFETY: `target` was found above; the texts are terminated.
        let raw = unsafe { LLVMCreateTargetMachine(target, triple.as_ptr(), none, none, level, reloc, model) };
        if raw.is_null() { Err(LlvmError("no machine for this target".into())) } else { Ok(Self(raw)) }
    }
}

fn take_message(message: *mut c_char) -> String {
    if message.is_null() {
        return String::new();
    }
    // SAFETY: a message of LLVM's is terminated text, ours to dispose of once.
    unsafe {
        let text = CStr::from_ptr(message).to_string_lossy().into_owned();
        LLVMDisposeMessage(message);
        text
    }
}

fn take_buffer(buffer: LLVMMemoryBufferRef) -> Vec<u8> {
    if buffer.is_null() {
        return Vec::new();
    }
    // SAFETY: a live buffer, ours to dispose of once.
    unsafe {
        let bytes = text::list(LLVMGetBufferStart(buffer).cast::<u8>(), LLVMGetBufferSize(buffer)).to_vec();
        LLVMDisposeMemoryBuffer(buffer);
        bytes
    }
}

pub(crate) fn take_error(error: LLVMErrorRef) -> Result<(), LlvmError> {
    if error.is_null() {
        return Ok(());
    }
    // SAFETY: an error is consumed by asking for its message, which is disposed of once.
    unsafe {
        let message = LLVMGetErrorMessage(error);
        let text = CStr::from_ptr(message).to_string_lossy().into_owned();
        LLVMDisposeErrorMessage(message);
        Err(LlvmError(text))
    }
}
