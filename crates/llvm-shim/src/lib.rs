//! The C++ side of `retrograd-llvm`, declared: what LLVM's C interface lacks.
//!
//! Mirrors `cpp/shim.h`, where the law of this border stands. Nothing here decides or converts; the safe
//! face is `retrograd-llvm`.
#![allow(missing_docs)]

use std::ffi::c_char;

use llvm_sys::prelude::{LLVMBasicBlockRef, LLVMContextRef, LLVMModuleRef, LLVMValueRef};

/// 0 is success.
pub type Status = u32;
pub const OK: Status = 0;
/// LLVM went down on its input; the context must not be used or disposed of.
pub const CRASHED: Status = 2;

/// "No index".
pub const NONE: u32 = u32::MAX;

/// Text on the C heap; goes back to [`rgllvm_text_free`].
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct Text {
    pub data: *mut c_char,
    pub length: usize,
}

impl Text {
    pub const EMPTY: Self = Self { data: std::ptr::null_mut(), length: 0 };
}

/// Text that belongs to the object it came with.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct Slice {
    pub data: *const c_char,
    pub length: usize,
}

#[repr(C)]
#[derive(Debug)]
pub struct ReadError {
    pub message: Text,
    pub line: u32,
    pub column: u32,
}

#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct Cut {
    pub call: LLVMValueRef,
    pub text: *const c_char,
}

#[repr(C)]
#[derive(Debug)]
pub struct Versions {
    pub function: LLVMValueRef,
    pub disjoint: LLVMBasicBlockRef,
    pub careful: LLVMBasicBlockRef,
}

#[repr(C)]
#[derive(Debug)]
pub struct Body {
    pub header: LLVMBasicBlockRef,
    pub function: LLVMValueRef,
    pub call: LLVMValueRef,
    pub is_private: *const u8,
    pub param_count: usize,
}

#[repr(C)]
#[derive(Debug)]
pub struct Steps {
    pub function: LLVMValueRef,
    pub steps: LLVMValueRef,
    pub careful: LLVMValueRef,
    pub pieces: usize,
    pub pointers: usize,
}

#[repr(C)]
#[derive(Debug)]
pub struct LoopTrip {
    pub header: LLVMBasicBlockRef,
    pub back_edges: LLVMValueRef,
    pub at: LLVMBasicBlockRef,
    pub header_runs: Slice,
}

#[repr(C)]
#[derive(Debug)]
pub struct LoopAffine {
    pub header: LLVMBasicBlockRef,
    pub phi: LLVMValueRef,
    pub start: LLVMValueRef,
    pub step: i64,
}

/// A pointer with its length.
macro_rules! view {
    ($name:ident { $($list:ident $count:ident : $item:ty),* $(,)? } $($flag:ident),*) => {
        #[repr(C)]
        #[derive(Debug)]
        pub struct $name {
            $(pub $list: *const $item, pub $count: usize,)*
            $(pub $flag: u32,)*
        }

        impl $name {
            pub const EMPTY: Self = Self {
                $($list: std::ptr::null(), $count: 0,)*
                $($flag: 0,)*
            };
        }
    };
}

view!(OutlinedView { bodies body_count: Body });
view!(LoopFactsView { trips trip_count: LoopTrip, affine affine_count: LoopAffine });

pub const MAY_READ: u32 = 1 << 0;
pub const MAY_WRITE: u32 = 1 << 1;
pub const ONLY_ARGUMENTS: u32 = 1 << 2;
pub const NO_RETURN: u32 = 1 << 3;
pub const VOLATILE: u32 = 1 << 4;
pub const ATOMIC: u32 = 1 << 5;
pub const INVARIANT: u32 = 1 << 6;

pub const KIND_INTEGER: u32 = 0;
pub const KIND_POINTER: u32 = 1;
pub const KIND_SINGLE: u32 = 2;
pub const KIND_DOUBLE: u32 = 3;
pub const KIND_X86_FP80: u32 = 4;

#[repr(C)]
#[derive(Debug)]
pub struct Inst {
    pub value: LLVMValueRef,
    pub name: Slice,
    pub tbaa: Slice,
    pub opcode: Slice,
    pub loc: u32,
    pub cost: u32,
    pub flags: u32,
}

#[repr(C)]
#[derive(Debug)]
pub struct Block {
    pub block: LLVMBasicBlockRef,
    pub loop_: u32,
    pub dead_end: u32,
    pub first_inst: usize,
    pub inst_count: usize,
}

#[repr(C)]
#[derive(Debug)]
pub struct Loop {
    pub header: u32,
    pub preheader: u32,
    pub latch: u32,
    pub parent: u32,
    pub depth: u32,
}

#[repr(C)]
#[derive(Debug)]
pub struct Loc {
    pub file: Slice,
    pub directory: Slice,
    pub function: Slice,
    pub line: u32,
    pub column: u32,
    pub inlined_at: u32,
}

/// A variable starts with the address of (a place in) another one at an offset.
#[repr(C)]
#[derive(Debug)]
pub struct Initial {
    pub global: LLVMValueRef,
    pub offset: i64,
    pub target: LLVMValueRef,
    pub target_offset: i64,
}

/// A variable may hold the address of another one, or of anything if there is no target, at a call of a function.
#[repr(C)]
#[derive(Debug)]
pub struct Later {
    pub global: LLVMValueRef,
    pub target: LLVMValueRef,
    pub loc: u32,
}

#[repr(C)]
#[derive(Debug)]
pub struct Global {
    pub value: LLVMValueRef,
    pub constant: u32,
}

#[repr(C)]
#[derive(Debug)]
pub struct Hint {
    pub pointer: LLVMValueRef,
    pub offset: i64,
    pub bytes: u64,
    pub stride: i64,
    pub kind: u32,
}

view!(DescriptionView {
    insts inst_count: Inst,
    blocks block_count: Block,
    loops loop_count: Loop,
    locs loc_count: Loc,
    params param_count: Slice,
    globals global_count: Global,
    initials initial_count: Initial,
    later later_count: Later,
    hints hint_count: Hint,
} function_loc, irreducible);

#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct Question {
    pub load: LLVMValueRef,
    pub writer: LLVMValueRef,
}

#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct Answer {
    pub overlap: u32,
    pub by: u32,
}

view!(CloneView { insts inst_count: LLVMValueRef, blocks block_count: LLVMBasicBlockRef });

#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct Symbol {
    pub name: *const c_char,
    pub address: u64,
}

/// Objects of the C++ side.
macro_rules! opaque {
    ($($name:ident),*) => {
        $(
            #[repr(C)]
            pub struct $name {
                _private: [u8; 0],
            }
        )*
    };
}

opaque!(LoopFacts, Description, Oracle, Clone_, Jit, Targets, Outlined);

unsafe extern "C" {
    pub fn rgllvm_text_free(text: Text);
    pub fn rgllvm_context_quiet(context: LLVMContextRef);
    pub fn rgllvm_context_take_errors(context: LLVMContextRef, out: *mut Text);
    pub fn rgllvm_module_read(
        context: LLVMContextRef,
        bytes: *const c_char,
        length: usize,
        name: *const c_char,
        out: *mut LLVMModuleRef,
        error: *mut ReadError,
    ) -> Status;
    pub fn rgllvm_targets_initialise();
    pub fn rgllvm_function_sources(function: LLVMValueRef, sources: *mut u32, count: usize) -> Status;
    pub fn rgllvm_call_inline(call: LLVMValueRef) -> Status;
    pub fn rgllvm_call_stop_before(call: LLVMValueRef, stop: LLVMValueRef, target: LLVMValueRef, text: *const c_char);
    pub fn rgllvm_global_initials(global: LLVMValueRef, out: *mut Initial, capacity: usize) -> usize;
    pub fn rgllvm_global_is_never_written(global: LLVMValueRef) -> Status;
    pub fn rgllvm_invoke_to_call(invoke: LLVMValueRef) -> LLVMValueRef;
    pub fn rgllvm_function_prepare(
        module: LLVMModuleRef,
        function: *const c_char,
        new_name: *const c_char,
        skip: *const *const c_char,
        skip_count: usize,
        blocked: *const *const c_char,
        blocked_count: usize,
        targets: *mut Targets,
        locals_on_heap: std::ffi::c_int,
        out: *mut LLVMValueRef,
        error: *mut Text,
    ) -> Status;
    pub fn rgllvm_function_cut(
        function: LLVMValueRef,
        stop: LLVMValueRef,
        cuts: *const Cut,
        count: usize,
        error: *mut Text,
    ) -> Status;
    pub fn rgllvm_targets_create(
        module: LLVMModuleRef,
        ignored: *const *const c_char,
        count: usize,
        out: *mut *mut Targets,
    ) -> Status;
    pub fn rgllvm_targets_dispatched(targets: *mut Targets, out: *mut Text);
    pub fn rgllvm_targets_free(targets: *mut Targets);
    pub fn rgllvm_loops_expand(function: LLVMValueRef, out: *mut *mut LoopFacts, view: *mut LoopFactsView) -> Status;
    pub fn rgllvm_loops_free(facts: *mut LoopFacts);
    pub fn rgllvm_function_describe(
        function: LLVMValueRef,
        out: *mut *mut Description,
        view: *mut DescriptionView,
    ) -> Status;
    pub fn rgllvm_description_free(description: *mut Description);
    pub fn rgllvm_constant_to_double(constant: LLVMValueRef, out: *mut f64) -> Status;
    pub fn rgllvm_oracle_create(function: LLVMValueRef, out: *mut *mut Oracle) -> Status;
    pub fn rgllvm_oracle_free(oracle: *mut Oracle);
    pub fn rgllvm_function_versions(
        function: LLVMValueRef,
        new_name: *const c_char,
        pairs: *const Question,
        count: usize,
        out: *mut Versions,
        error: *mut Text,
    ) -> Status;
    pub fn rgllvm_function_steps(
        function: LLVMValueRef,
        new_name: *const c_char,
        header: LLVMBasicBlockRef,
        readers: *const LLVMValueRef,
        reader_count: usize,
        out: *mut Steps,
        error: *mut Text,
    ) -> Status;
    pub fn rgllvm_oracle_ask(
        oracle: *mut Oracle,
        questions: *const Question,
        count: usize,
        answers: *mut Answer,
    ) -> Status;
    pub fn rgllvm_private_memory(
        function: LLVMValueRef,
        header: LLVMBasicBlockRef,
        out: *mut LLVMValueRef,
        capacity: usize,
    ) -> usize;
    pub fn rgllvm_function_outline(
        function: LLVMValueRef,
        new_name: *const c_char,
        body_name: *const c_char,
        headers: *const LLVMBasicBlockRef,
        count: usize,
        marks: *mut LLVMBasicBlockRef,
        mark_count: usize,
        copy: *mut LLVMValueRef,
        out: *mut *mut Outlined,
        view: *mut OutlinedView,
        error: *mut Text,
    ) -> Status;
    pub fn rgllvm_outlined_free(outlined: *mut Outlined);
    pub fn rgllvm_body_clone(
        source: LLVMValueRef,
        target: LLVMValueRef,
        arguments: *const LLVMValueRef,
        argument_count: usize,
        out: *mut *mut Clone_,
        view: *mut CloneView,
    ) -> Status;
    pub fn rgllvm_clone_free(clone: *mut Clone_);
    pub fn rgllvm_first_values_sink(function: LLVMValueRef);
    pub fn rgllvm_variables_promote(function: LLVMValueRef);
    pub fn rgllvm_jit_create(
        bitcode: *const c_char,
        length: usize,
        symbols: *const Symbol,
        symbol_count: usize,
        opt_level: u32,
        out: *mut *mut Jit,
        error: *mut Text,
    ) -> Status;
    pub fn rgllvm_jit_lookup(jit: *mut Jit, name: *const c_char, address: *mut u64, error: *mut Text) -> Status;
    pub fn rgllvm_jit_free(jit: *mut Jit);
}
