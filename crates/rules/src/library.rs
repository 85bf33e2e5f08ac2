//! What is known of library functions that are no formulas: those that carry no derivative, and those that
//! give and take memory.
//!
//! Tables of whole symbols, sorted into families. Rust's own symbols hold a hash of the crate; it is taken
//! out by the grammar of the mangling scheme, and what is left is compared whole.

use crate::symbol::intrinsic_name;

#[rustfmt::skip] // several names a line, in families
mod inactive;
mod rust_symbol;

use inactive::{INACTIVE, INACTIVE_INTRINSICS};
pub use rust_symbol::plain_symbol;

/// How a library function behaves.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Known {
    /// Neither the result nor what it writes carries a derivative, and it reads no derivative.
    Inactive,
    /// Returns fresh memory.
    Alloc {
        /// Arguments whose product is the number of bytes.
        size: &'static [u8],
        zeroed: bool,
        /// The argument with the alignment, if it takes one.
        align_arg: Option<u8>,
    },
    /// Gives memory back.
    Free { arg: u8 },
    /// Moves memory to a new size, contents kept.
    Realloc,
    /// The address of an element of a paged array, whose pages the directory in argument 0 points to.
    Page,
    /// Gives the pages of a paged array back; `arg` is the directory.
    FreePages { arg: u8 },
}

/// What a call that the user declared inactive goes to while derivatives are made: this, then the function's
/// own symbol.
pub const INACTIVE_CALL: &str = "retrograd.inactive.";

/// What is known of `symbol`; none for a function that has to be looked into, or refused.
pub fn known(symbol: &str) -> Option<Known> {
    if symbol.starts_with(INACTIVE_CALL) {
        return Some(Known::Inactive);
    }
    if let Some(name) = intrinsic_name(symbol).strip_prefix("llvm.") {
        return INACTIVE_INTRINSICS.contains(&name).then_some(Known::Inactive);
    }
    if let Some(name) = symbol.strip_prefix("retrograd.") {
        return runtime(name);
    }
    let name = plain_symbol(symbol);
    memory(&name).or_else(|| INACTIVE.iter().any(|family| family.contains(&&*name)).then_some(Known::Inactive))
}

/// Functions that generated code calls: known as a whole where such code is differentiated again, and never
/// looked into. The other functions of the runtime are code like any other.
pub const RUNTIME: &[&str] = &[
    "retrograd.arena",
    "retrograd.defer",
    "retrograd.defer_pages",
    "retrograd.release_all",
    "retrograd.kept_bytes",
    "retrograd.page",
    "retrograd.new_page",
    "retrograd.new_zeroed_page",
    "retrograd.free_pages",
    "retrograd.no_derivative",
    "retrograd.stream_new",
    "retrograd.stream_push",
    "retrograd.stream_open",
    "retrograd.stream_pull",
    "retrograd.stream_free",
    "retrograd.cast_distance",
];

fn runtime(name: &str) -> Option<Known> {
    Some(match name {
        "arena" => Known::Alloc { size: &[0], zeroed: false, align_arg: None },
        // The block is given back later than it says, which harms nobody.
        "defer" => Known::Free { arg: 1 },
        // By the derivative's derivative nothing is left in the list that is needed later.
        "release_all" => Known::Inactive,
        "kept_bytes" | "no_derivative" | "cast_distance" => Known::Inactive,
        "page" | "new_page" | "new_zeroed_page" => Known::Page,
        "free_pages" => Known::FreePages { arg: 0 },
        "defer_pages" => Known::FreePages { arg: 1 },
        _ => return None,
    })
}

fn memory(name: &str) -> Option<Known> {
    let alloc = |size, zeroed, align_arg| Some(Known::Alloc { size, zeroed, align_arg });
    match name {
        "malloc" | "valloc" => alloc(&[0], false, None),
        "calloc" => alloc(&[0, 1], true, None),
        "aligned_alloc" | "memalign" => alloc(&[1], false, Some(0)),
        // C++: operator new and new[], sizes as unsigned long or unsigned int, plain and nothrow.
        "_Znwm" | "_Znam" | "_Znwj" | "_Znaj" => alloc(&[0], false, None),
        "_ZnwmRKSt9nothrow_t" | "_ZnamRKSt9nothrow_t" | "_ZnwjRKSt9nothrow_t" | "_ZnajRKSt9nothrow_t" => {
            alloc(&[0], false, None)
        }
        // The same, with an alignment.
        "_ZnwmSt11align_val_t" | "_ZnamSt11align_val_t" | "_ZnwjSt11align_val_t" | "_ZnajSt11align_val_t" => {
            alloc(&[0], false, Some(1))
        }
        "_ZnwmSt11align_val_tRKSt9nothrow_t"
        | "_ZnamSt11align_val_tRKSt9nothrow_t"
        | "_ZnwjSt11align_val_tRKSt9nothrow_t"
        | "_ZnajSt11align_val_tRKSt9nothrow_t" => alloc(&[0], false, Some(1)),
        "__rust_alloc" | "_RNvC7___rustc12___rust_alloc" => alloc(&[0], false, Some(1)),
        "__rust_alloc_zeroed" | "_RNvC7___rustc19___rust_alloc_zeroed" => alloc(&[0], true, Some(1)),
        "free" | "cfree" | "__rust_dealloc" | "_RNvC7___rustc14___rust_dealloc" => Some(Known::Free { arg: 0 }),
        // C++: operator delete and delete[], with size, alignment or nothrow.
        "_ZdlPv"
        | "_ZdaPv"
        | "_ZdlPvm"
        | "_ZdaPvm"
        | "_ZdlPvj"
        | "_ZdaPvj"
        | "_ZdlPvSt11align_val_t"
        | "_ZdaPvSt11align_val_t"
        | "_ZdlPvmSt11align_val_t"
        | "_ZdaPvmSt11align_val_t"
        | "_ZdlPvjSt11align_val_t"
        | "_ZdaPvjSt11align_val_t"
        | "_ZdlPvRKSt9nothrow_t"
        | "_ZdaPvRKSt9nothrow_t"
        | "_ZdlPvSt11align_val_tRKSt9nothrow_t"
        | "_ZdaPvSt11align_val_tRKSt9nothrow_t" => Some(Known::Free { arg: 0 }),
        "realloc" | "reallocarray" | "__rust_realloc" | "_RNvC7___rustc14___rust_realloc" => Some(Known::Realloc),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_rust_symbol_is_known_in_every_build_of_its_crate() {
        let expected = Some(Known::Alloc { size: &[0], zeroed: false, align_arg: Some(1) });
        assert_eq!(known("_RNvCs5QKde7ScR4H_7___rustc12___rust_alloc"), expected);
        assert_eq!(known("_RNvCsabc_7___rustc12___rust_alloc"), expected);
        assert_eq!(known("_RNvCsabc_7mycrate12___rust_alloc"), None);
        assert_eq!(known("_ZN3std2io5stdio6_print17h0123456789abcdefE"), Some(Known::Inactive));
        assert_eq!(known("_ZN3std2io5stdio6_print17hxyz3456789abcdefE"), None);
        assert_eq!(known("_RNvNtNtCs1_3std2io5stdio6__print"), Some(Known::Inactive));
    }

    #[test]
    fn no_symbol_is_listed_twice_and_none_is_memory_or_a_rule() {
        let mut seen = std::collections::BTreeSet::new();
        for name in INACTIVE.iter().copied().flatten().copied() {
            assert!(seen.insert(name), "{name} is listed twice");
            assert_eq!(memory(name), None, "{name} both allocates and is inactive");
            assert!(crate::for_call(name).is_none(), "{name} has a rule and is inactive");
            assert_eq!(known(name), Some(Known::Inactive));
        }
        for name in INACTIVE_INTRINSICS {
            assert!(seen.insert(name) || INACTIVE.iter().any(|f| f.contains(name)), "{name} is listed twice");
            assert!(crate::for_call(&format!("llvm.{name}.f64")).is_none(), "llvm.{name} has a rule and is inactive");
            assert_eq!(known(&format!("llvm.{name}")), Some(Known::Inactive));
        }
    }
}
