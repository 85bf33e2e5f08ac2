//! Bodies for library functions that come precompiled, and move or free memory that derivatives live in.
//!
//! A Rust program at a low level calls copies of the standard library's generic code that are compiled
//! already, so their bodies are not in its module. [`supply`] puts bodies of the same meaning into it and
//! notes on each declaration which one is its own; `prepare` takes them into its clones. The user's own
//! functions go on calling the library.

use retrograd_llvm::{LlvmError, Module, Value};
use retrograd_rules::library::plain_symbol;

const RUST_ALLOC: &str = include_str!("../bodies/rust_alloc.ll");

/// Attribute of a declaration that names its body.
const BODY: &str = "retrograd-body";

/// Library functions, without the hashes of their crates, and their bodies.
const BODIES: &[(&str, &str)] = &[
    ("__rust_realloc", "retrograd.rust.realloc"),
    ("_RNvC7___rustc14___rust_realloc", "retrograd.rust.realloc"),
    ("_RNvMs4_NtC5alloc7raw_vecNtB5_11RawVecInner14grow_amortized", "retrograd.rust.grow_amortized"),
    ("_RNvMs4_NtC5alloc7raw_vecNtB5_11RawVecInner10grow_exact", "retrograd.rust.grow_exact"),
    ("_RNvMs4_NtC5alloc7raw_vecNtB5_11RawVecInner15try_allocate_in", "retrograd.rust.try_allocate_in"),
    ("_RNvMs2_NtC5alloc7raw_vecNtB5_11RawVecInner10deallocate", "retrograd.rust.deallocate"),
    ("_RNvXs1_NtC5alloc7raw_vecINtB5_6RawVechENtNtNtC4core3ops4drop4Drop4drop", "retrograd.rust.drop_raw_bytes"),
    ("_RNvXso_NtC5alloc3vecINtB5_3VechENtNtNtC4core3ops4drop4Drop4drop", "retrograd.rust.drop_bytes"),
    (
        "_RINvNvMs2_NtC5alloc7raw_vecINtB8_11RawVecInnerpE7reserve21do_reserve_and_handleNtNtBa_5alloc6GlobalE",
        "retrograd.rust.reserve",
    ),
];

/// The allocator's symbols: their places in the text, their plain names, and their names in rustc 1.95.
const ALLOCATOR: &[(&str, &str, &str)] = &[
    ("@ALLOC_ZEROED(", "_RNvC7___rustc19___rust_alloc_zeroed", "_RNvCsfLfy6EI15iL_7___rustc19___rust_alloc_zeroed"),
    ("@ALLOC(", "_RNvC7___rustc12___rust_alloc", "_RNvCsfLfy6EI15iL_7___rustc12___rust_alloc"),
    ("@DEALLOC(", "_RNvC7___rustc14___rust_dealloc", "_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc"),
];

/// Links the bodies that the module's declarations have a use for.
pub(crate) fn supply(module: &Module) -> Result<(), LlvmError> {
    let wanted: Vec<(Value, &str)> = declarations(module).filter_map(|f| Some((f, body_of(&f.name())?))).collect();
    if wanted.is_empty() {
        return Ok(());
    }
    let mut text = RUST_ALLOC.to_owned();
    for (place, plain, usual) in ALLOCATOR {
        let own = module.functions().into_iter().map(Value::name).find(|name| plain_symbol(name) == *plain);
        text = text.replace(place, &format!("@{}(", own.as_deref().unwrap_or(usual)));
    }
    module.link_text(&text)?;
    for function in module.functions() {
        if function.name().starts_with("retrograd.rust.") {
            function.set_internal();
        }
    }
    for (declaration, body) in wanted {
        declaration.set_text_attribute(BODY, body);
    }
    Ok(())
}

/// The notes on the declarations go.
pub(crate) fn forget(module: &Module) {
    for function in declarations(module) {
        function.remove_text_attribute(BODY);
    }
}

fn declarations(module: &Module) -> impl Iterator<Item = Value> {
    module.functions().into_iter().filter(|f| f.is_declaration())
}

fn body_of(symbol: &str) -> Option<&'static str> {
    let plain = plain_symbol(symbol);
    BODIES.iter().find(|(name, _)| *name == plain).map(|(_, body)| *body)
}
