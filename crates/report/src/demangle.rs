//! Names as their authors wrote them.

use std::borrow::Cow;

/// A symbol in its language's own notation: C++ (Itanium), Rust (legacy and v0, without the hash). Anything else is
/// left as it is.
pub fn demangled(symbol: &str) -> Cow<'_, str> {
    if let Ok(name) = rustc_demangle::try_demangle(symbol) {
        return Cow::Owned(format!("{name:#}"));
    }
    if !symbol.starts_with("_Z") {
        return Cow::Borrowed(symbol);
    }
    let name = cpp_demangle::Symbol::new(symbol).ok().and_then(|s| s.demangle().ok());
    name.map_or(Cow::Borrowed(symbol), Cow::Owned)
}

/// A message with every symbol between backticks demangled.
pub(crate) fn in_text(text: &str) -> Cow<'_, str> {
    if !text.contains("`_") {
        return Cow::Borrowed(text);
    }
    let parts = text.split('`').enumerate();
    let parts = parts.map(|(i, part)| if i % 2 == 1 { demangled(part) } else { Cow::Borrowed(part) });
    Cow::Owned(parts.collect::<Vec<_>>().join("`"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_three_languages() {
        assert_eq!(demangled("_Z6energyPdl"), "energy(double*, long)");
        assert_eq!(demangled("_RNvCs5QKde7ScR4H_5model6energy"), "model::energy");
        assert_eq!(demangled("_ZN5model6energy17h0123456789abcdefE"), "model::energy");
        assert_eq!(demangled("energy_"), "energy_");
        assert_eq!(in_text("`_Z1fd` calls `g`, _Z1fd"), "`f(double)` calls `g`, _Z1fd");
    }
}
