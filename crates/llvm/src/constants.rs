//! LLVM constants as [`retrograd_ir::Const`].

use std::collections::BTreeMap;

use llvm_sys::LLVMLinkage;
use llvm_sys::core::*;
use retrograd_ir::{Const, GlobalKind, Told};
use retrograd_llvm_shim as shim;
use rustc_hash::FxHashMap;

use crate::Value;

/// The picture of a constant; `globals` tells which variables nothing writes, and which hold code.
pub(crate) fn import(value: Value, globals: &FxHashMap<Value, GlobalKind>, told: &BTreeMap<String, Told>) -> Const {
    // SAFETY: the handle is live; each question is asked of the kind of constant that has an answer.
    unsafe {
        let v = value.0;
        if !LLVMIsAConstantInt(v).is_null() {
            return int(value);
        }
        if !LLVMIsAConstantFP(v).is_null() {
            let mut number = 0.0;
            let exact = shim::rgllvm_constant_to_double(v, &mut number) == shim::OK;
            return if exact { Const::Float(number) } else { Const::Other };
        }
        if !LLVMIsAConstantPointerNull(v).is_null() {
            return Const::Null;
        }
        // Poison is a kind of undef.
        if !LLVMIsAUndefValue(v).is_null() {
            return Const::Undef;
        }
        if LLVMIsAGlobalValue(v).is_null() {
            return Const::Other;
        }
        let kind = match globals.get(&value) {
            _ if !LLVMIsAFunction(v).is_null() => GlobalKind::Function,
            Some(kind) if *kind != GlobalKind::Mutable => *kind,
            _ if told.get(&value.name()) == Some(&Told::Inactive) => GlobalKind::Inactive,
            _ if matches!(LLVMGetLinkage(v), LLVMLinkage::LLVMInternalLinkage | LLVMLinkage::LLVMPrivateLinkage) => {
                GlobalKind::Internal
            }
            _ => GlobalKind::Mutable,
        };
        // A body that is only there to be inlined is another module's.
        let elsewhere = LLVMGetLinkage(v) == LLVMLinkage::LLVMAvailableExternallyLinkage;
        let defined = LLVMIsDeclaration(v) == 0 && !elsewhere;
        Const::Global { name: value.name(), kind, defined }
    }
}

fn int(value: Value) -> Const {
    // SAFETY: the caller has a constant integer.
    unsafe {
        if LLVMGetIntTypeWidth(LLVMTypeOf(value.0)) > 64 {
            return Const::Other;
        }
        Const::Int(LLVMConstIntGetSExtValue(value.0))
    }
}
