//! From symbols to rows, by whole names only.
//!
//! A prefix or a substring is never enough: `expected_value` is not `exp`. The variants of a function
//! (float, long double, glibc's finite-math aliases, LLVM's type suffixes) are spelled out from its row.

use std::collections::HashMap;
use std::sync::OnceLock;

use crate::{Row, table};

/// One spelling, or one regular family of spellings, of an operation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Symbol {
    /// An LLVM opcode.
    Op(&'static str),
    /// A libm function: the name, and the name with the suffix of each format.
    Libm(&'static str),
    /// glibc's `__name_finite`, `__namef_finite`, `__namel_finite`, which `-ffast-math` headers called.
    Finite(&'static str),
    /// `llvm.name.` and one or more types.
    Llvm(&'static str),
    /// This very name.
    Exact(&'static str),
}

/// float, long double, C23's names of both and of the quadruple format, and libquadmath's.
const LIBM_SUFFIXES: &[&str] = &["", "f", "l", "f32", "f64", "f32x", "f64x", "f128", "q"];

impl Symbol {
    /// The symbols without LLVM's type suffixes.
    pub fn spellings(self) -> Vec<String> {
        match self {
            Self::Op(_) => vec![],
            Self::Libm(name) => LIBM_SUFFIXES.iter().map(|v| format!("{name}{v}")).collect(),
            Self::Finite(name) => ["", "f", "l"].iter().map(|v| format!("__{name}{v}_finite")).collect(),
            Self::Llvm(name) => vec![format!("llvm.{name}")],
            Self::Exact(name) => vec![name.to_owned()],
        }
    }
}

/// The row for calls of `symbol`, if it is in the table.
pub fn for_call(symbol: &str) -> Option<&'static Row> {
    static INDEX: OnceLock<HashMap<String, &'static Row>> = OnceLock::new();
    let index = INDEX.get_or_init(|| {
        let spell = |row: &'static Row| row.symbols.iter().flat_map(|s| s.spellings()).map(move |name| (name, row));
        table::ROWS.iter().copied().flat_map(spell).collect()
    });
    let name = if symbol.starts_with("llvm.") {
        let name = intrinsic_name(symbol);
        if name == symbol && !symbol.starts_with("llvm.x86.") {
            return None; // every general math intrinsic is overloaded: without a type it is no symbol of LLVM's
        }
        name
    } else {
        symbol
    };
    index.get(name).copied()
}

/// An intrinsic's symbol without the types at its end: `llvm.powi` for `llvm.powi.v2f64.i32`.
pub(crate) fn intrinsic_name(symbol: &str) -> &str {
    let mut name = symbol;
    while let Some((front, last)) = name.rsplit_once('.') {
        if !is_type_suffix(last) {
            break;
        }
        name = front;
    }
    name
}

/// Whether LLVM mangles some type so: `f64`, `bf16`, `i32`, `p0`, `v4f32`, `nxv2f64`.
fn is_type_suffix(text: &str) -> bool {
    let number = |t: &str| !t.is_empty() && t.bytes().all(|b| b.is_ascii_digit());
    let scalar = |t: &str| {
        matches!(t, "f16" | "bf16" | "f32" | "f64" | "f80" | "f128" | "ppcf128")
            || t.strip_prefix(['i', 'p']).is_some_and(number)
    };
    let vector = text.strip_prefix("nxv").or_else(|| text.strip_prefix('v'));
    let element = vector.map(|t| t.trim_start_matches(|c: char| c.is_ascii_digit()));
    scalar(text) || vector.zip(element).is_some_and(|(all, element)| element.len() < all.len() && scalar(element))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn type_suffixes_are_recognised_and_nothing_else() {
        for good in ["f64", "bf16", "f80", "i1", "i64", "p0", "v2f64", "nxv4f32", "v16i8"] {
            assert!(is_type_suffix(good), "{good}");
        }
        for bad in ["", "f", "f63", "i", "v", "v2", "vf64", "exp", "sat", "x2f64", "f64x"] {
            assert!(!is_type_suffix(bad), "{bad}");
        }
    }
}
