//! LLVM types as [`retrograd_ir::Type`].

use llvm_sys::LLVMTypeKind::*;
use llvm_sys::core::*;
use llvm_sys::target::*;
use retrograd_ir::{FloatKind, Type};

use crate::Ty;

/// The picture of `ty` under the module's data layout.
pub(crate) fn import(ty: Ty, layout: LLVMTargetDataRef) -> Type {
    // SAFETY: the type and the layout belong to the live module that is imported; each question is asked
    // of the kind of type that has an answer.
    unsafe {
        match LLVMGetTypeKind(ty.0) {
            LLVMVoidTypeKind => Type::Void,
            LLVMIntegerTypeKind => Type::Int(LLVMGetIntTypeWidth(ty.0)),
            LLVMHalfTypeKind => Type::Float(FloatKind::Half),
            LLVMBFloatTypeKind => Type::Float(FloatKind::BFloat),
            LLVMFloatTypeKind => Type::Float(FloatKind::Single),
            LLVMDoubleTypeKind => Type::Float(FloatKind::Double),
            LLVMX86_FP80TypeKind => Type::Float(FloatKind::X86Fp80),
            LLVMFP128TypeKind => Type::Float(FloatKind::Fp128),
            LLVMPointerTypeKind => Type::Ptr,
            LLVMVectorTypeKind => {
                Type::Vector(Box::new(import(Ty(LLVMGetElementType(ty.0)), layout)), LLVMGetVectorSize(ty.0))
            }
            LLVMArrayTypeKind => {
                Type::Array(Box::new(import(Ty(LLVMGetElementType(ty.0)), layout)), LLVMGetArrayLength2(ty.0))
            }
            LLVMStructTypeKind if LLVMTypeIsSized(ty.0) != 0 => {
                let field =
                    |i| (LLVMOffsetOfElement(layout, ty.0, i), import(Ty(LLVMStructGetTypeAtIndex(ty.0, i)), layout));
                let fields = (0..LLVMCountStructElementTypes(ty.0)).map(field).collect();
                Type::Struct { fields, bytes: LLVMABISizeOfType(layout, ty.0) }
            }
            _ => Type::Other(ty.printed()),
        }
    }
}

impl Ty {
    /// Whether it is a vector whose length only the machine knows.
    pub fn is_scalable(self) -> bool {
        // SAFETY: the handle is live.
        unsafe { LLVMGetTypeKind(self.0) == LLVMScalableVectorTypeKind }
    }

    /// The type in LLVM's notation.
    pub fn printed(self) -> String {
        // SAFETY: the handle is live; the message is copied and disposed of once.
        unsafe {
            let message = LLVMPrintTypeToString(self.0);
            let text = std::ffi::CStr::from_ptr(message).to_string_lossy().into_owned();
            LLVMDisposeMessage(message);
            text
        }
    }
}
