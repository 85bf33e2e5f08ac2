//! One class for every opcode.

use retrograd_ir::{Arith, Cast, Op};

use crate::{Row, table};

/// How differentiation treats an opcode.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Class {
    /// The table says it all.
    Rule(&'static Row),
    /// Its result carries no derivative, and it moves none.
    Inactive,
    /// It moves derivatives as it moves values; code, not a formula. For calls see [`crate::for_call`] and
    /// [`crate::library::known`] first.
    Structural,
    /// An error if a derivative reaches it, with this reason.
    Unsupported(&'static str),
}

/// The class of an opcode. No arm is a wildcard, so a new opcode does not compile until it has a class.
pub fn classify(op: &Op) -> Class {
    match op {
        Op::Arith(arith) => Class::Rule(arithmetic(*arith)),
        Op::Cast(cast) => conversion(*cast),
        Op::Int(_) | Op::ICmp | Op::FCmp | Op::Marker | Op::Unreachable => Class::Inactive,
        Op::Select
        | Op::Freeze
        | Op::Phi { .. }
        | Op::Gep { .. }
        | Op::Load(_)
        | Op::Store(_)
        | Op::AtomicAdd { .. }
        | Op::Alloca { .. }
        | Op::Mem(_)
        | Op::Call(_)
        | Op::ExtractValue(_)
        | Op::InsertValue(_)
        | Op::ExtractElement
        | Op::InsertElement
        | Op::Shuffle(_)
        | Op::Br
        | Op::CondBr
        | Op::Ret => Class::Structural,
        Op::Unsupported(_) => Class::Unsupported("there is no derivative rule for this instruction"),
    }
}

fn arithmetic(arith: Arith) -> &'static Row {
    match arith {
        Arith::FNeg => &table::fneg,
        Arith::FAdd => &table::fadd,
        Arith::FSub => &table::fsub,
        Arith::FMul => &table::fmul,
        Arith::FDiv => &table::fdiv,
        Arith::FRem => &table::fmod,
    }
}

fn conversion(cast: Cast) -> Class {
    match cast {
        Cast::FpTrunc => Class::Rule(&table::fptrunc),
        Cast::FpExt => Class::Rule(&table::fpext),
        // The bits of a float may pass through an integer and back; whoever asks knows the byte types.
        Cast::BitCast | Cast::AddrSpaceCast => Class::Structural,
        Cast::Trunc
        | Cast::ZExt
        | Cast::SExt
        | Cast::FpToUi
        | Cast::FpToSi
        | Cast::UiToFp
        | Cast::SiToFp
        | Cast::PtrToInt => Class::Inactive,
        Cast::IntToPtr => Class::Unsupported("an address computed from an integer has no known shadow"),
    }
}
