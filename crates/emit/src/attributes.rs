//! What a generated function takes over from the function that it was made from.
//!
//! Attributes are of two kinds. Some say for which machine, and under which rules of the program's build, code is
//! to be made: those hold for the derivative as well, and without them code for AVX2 would be compiled for SSE2, and pass
//! vectors in other registers. The rest are promises about what the body does (memory, frees, returns,
//! exceptions), wishes of how to optimise it, or licence to ignore NaN: a derivative keeps none of these by itself.

use retrograd_llvm::Value;

/// Attributes that LLVM knows.
const KNOWN: &[&str] = &[
    // Unwinding tables, for debuggers and profilers, and for exceptions that pass through.
    "uwtable",
    // The width of a scalable vector.
    "vscale_range",
    // What an address of zero means, and where the stack is.
    "null_pointer_is_valid",
    "noredzone",
    "alignstack",
    "safestack",
    "shadowcallstack",
    // Checks that passes behind this tool put in.
    "ssp",
    "sspreq",
    "sspstrong",
    "sanitize_address",
    "sanitize_hwaddress",
    "sanitize_memory",
    "sanitize_memtag",
    "sanitize_thread",
    "sanitize_type",
    "nosanitize_bounds",
    "nosanitize_coverage",
    "disable_sanitizer_instrumentation",
    // How calls are bound and returns are made.
    "nonlazybind",
    "nocf_check",
    "fn_ret_thunk_extern",
    // Instruments of profiles.
    "noprofile",
    "skipprofile",
];

/// Attributes that are words for the code generator.
const WORDS: &[&str] = &[
    "target-cpu",
    "target-features",
    "tune-cpu",
    "min-legal-vector-width",
    "prefer-vector-width",
    "use-soft-float",
    "frame-pointer",
    "denormal-fp-math",
    "denormal-fp-math-f32",
    "no-builtins",
    "no-jump-tables",
    "no-trapping-math",
    "probe-stack",
    "stack-probe-size",
    "stack-protector-buffer-size",
    "branch-target-enforcement",
    "guarded-control-stack",
    "sign-return-address",
    "sign-return-address-key",
    "indirect-tls-seg-refs",
];

/// Words of which there is one for each function of the library that is not to be taken for it.
const PREFIXES: &[&str] = &["no-builtin-"];

/// `to` is made from `from`.
pub(crate) fn take_over(to: Value, from: Value) {
    for name in KNOWN {
        to.copy_function_attribute(from, name);
    }
    to.copy_text_attributes(from, |name| WORDS.contains(&name) || PREFIXES.iter().any(|p| name.starts_with(p)));
}
