//! Annotations of a request that do not go together, or not with what they are about.

use retrograd_ir::{Loc, Type};

use crate::codes;
use crate::diagnostic::Diagnostic;

/// Two annotations say different things. `of`: of what.
pub fn contradiction(request: &str, of: &str, loc: Option<&Loc>) -> Diagnostic {
    Diagnostic::error(codes::CONTRADICTION, format!("`{request}` says two different things of {of}"))
        .at(loc)
        .help("keep one of the annotations; the first argument behind the function is number 1")
}

/// The second call of split mode has no first one that makes such a tape.
pub fn no_other_half(request: &str, function: &str, loc: Option<&Loc>) -> Diagnostic {
    let text = format!("no `__enzyme_augmentfwd` of `{function}` makes the tape that this `{request}` takes");
    Diagnostic::error(codes::BAD_TAPE, text)
        .at(loc)
        .note("the layout of a tape follows from the function and from what is said of each argument, of the result and of the tape")
        .help("give both calls the same annotations")
}

/// The caller's buffer is smaller than the tape.
pub fn small_tape(request: &str, given: i64, needed: u64, loc: Option<&Loc>) -> Diagnostic {
    Diagnostic::error(codes::BAD_TAPE, format!("`{request}` gets a buffer of {given} bytes, its tape has {needed}"))
        .at(loc)
        .help("`__enzyme_augmentsize` with the same function and annotations is the number of bytes")
}

/// An annotation with nothing behind it.
pub fn nothing_behind(request: &str, word: &str, loc: Option<&Loc>) -> Diagnostic {
    Diagnostic::error(codes::NO_OPERAND, format!("`{request}` has nothing that belongs to `{word}`")).at(loc).help(
        match word {
            "enzyme_tape" => {
                "a pointer to the tape follows `enzyme_tape`; `enzyme_allocated N` says how many bytes it has"
            }
            _ => "the number of bytes follows the annotation",
        },
    )
}

/// An annotation whose number is not a constant.
pub fn no_number(request: &str, word: &str, loc: Option<&Loc>) -> Diagnostic {
    Diagnostic::error(codes::NO_OPERAND, format!("`{request}` has no constant number behind `{word}`"))
        .at(loc)
        .help("write a literal, or what `__enzyme_augmentsize` returns")
}

/// `enzyme_byref` with another size than that of the parameter.
pub fn wrong_reference(request: &str, bytes: u64, ty: &Type, loc: Option<&Loc>) -> Diagnostic {
    let text = format!("`{request}` has an argument of {bytes} bytes by reference, the parameter has type {ty}");
    Diagnostic::error(codes::NO_OPERAND, text).at(loc).help(format!("write {} behind `enzyme_byref`", ty.alloc_bytes()))
}

/// What is said of the result does not fit its type.
pub fn return_does_not_fit(function: &str, ty: &Type, loc: Option<&Loc>) -> Diagnostic {
    let text = format!("what is said of the result of `{function}` does not fit its type {ty}");
    Diagnostic::error(codes::RETURN_DOES_NOT_FIT, text)
        .at(loc)
        .note(
            "`enzyme_active_return` is for floats, `enzyme_dup_return` for pointers in forward and split mode and for \
             floats in forward mode",
        )
        .help("use `enzyme_const_return`, or leave the annotation out")
}

/// Scalars one by one, or the pieces of a struct: the values say not which.
pub fn unclear_pieces(request: &str, argument: usize, loc: Option<&Loc>) -> Diagnostic {
    let text =
        format!("`{request}`: the values from argument {argument} on may be several scalars or one struct by value");
    Diagnostic::error(codes::WRONG_COUNT, text).at(loc).help(
        "write an annotation before each argument, or compile with -g; or give complex numbers and structs by pointer",
    )
}
