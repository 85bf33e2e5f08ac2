//! Rust's symbols without what differs from build to build.

use std::borrow::Cow;

/// The symbol without the hashes that tell one build of a Rust crate from another, and without the crate
/// that a generic function was compiled in. A symbol that does not read so is left as it is.
///
/// In the v0 scheme a crate is `C s<base 62>_ <name>` wherever it is named, and the instantiating crate
/// stands at the end; in the legacy scheme the path ends in `17h<16 hex digits>E`.
pub fn plain_symbol(symbol: &str) -> Cow<'_, str> {
    if let Some(path) = symbol.strip_prefix("_R") {
        let plain = without_crate_hashes(path);
        return Cow::Owned(format!("_R{}", without_instantiating_crate(&plain)));
    }
    if symbol.starts_with("_ZN")
        && let Some(at) = symbol.len().checked_sub("17h0123456789abcdefE".len())
        && let Some((path, hash)) = symbol.split_at_checked(at)
        && let Some(digits) = hash.strip_prefix("17h").and_then(|h| h.strip_suffix('E'))
        && digits.bytes().all(|b| b.is_ascii_hexdigit())
    {
        return Cow::Owned(format!("{path}E"));
    }
    Cow::Borrowed(symbol)
}

fn without_crate_hashes(path: &str) -> String {
    let mut out = String::with_capacity(path.len());
    let mut rest = path;
    while let Some(at) = rest.find("Cs") {
        let (before, found) = rest.split_at(at);
        out.push_str(before);
        out.push('C');
        rest = match found[2..].split_once('_') {
            Some((hash, name)) if is_hash(hash) && name.starts_with(|c: char| c.is_ascii_digit()) => name,
            _ => &found[1..],
        };
    }
    out + rest
}

fn is_hash(text: &str) -> bool {
    text.bytes().all(|b| b.is_ascii_alphanumeric())
}

/// Cuts off a last `C <length> <name>` behind a whole path.
fn without_instantiating_crate(path: &str) -> &str {
    let is_crate = |tail: &str| {
        let name = tail.trim_start_matches(|c: char| c.is_ascii_digit());
        let length = tail[..tail.len() - name.len()].parse::<usize>();
        length.is_ok_and(|n| n == name.strip_prefix('_').unwrap_or(name).len() || n == name.len())
    };
    match path.rfind('C') {
        Some(at) if at > 0 && is_crate(&path[at + 1..]) => &path[..at],
        _ => path,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hashes_and_the_instantiating_crate_go() {
        let grow = "_RNvMs4_NtCslNYArtu3iFV_5alloc7raw_vecNtB5_11RawVecInner14grow_amortizedCsduwmD7cSIQq_5gimli";
        assert_eq!(plain_symbol(grow), "_RNvMs4_NtC5alloc7raw_vecNtB5_11RawVecInner14grow_amortized");
        assert_eq!(plain_symbol("_RNvCs5QKde7ScR4H_7___rustc12___rust_alloc"), "_RNvC7___rustc12___rust_alloc");
        assert_eq!(plain_symbol("_ZN3std2io5stdio6_print17h0123456789abcdefE"), "_ZN3std2io5stdio6_printE");
    }

    #[test]
    fn what_is_no_rust_symbol_stays() {
        for symbol in ["sin", "_ZSt4endlv", "_ZN3std2io5stdio6_print17hxyz3456789abcdefE", "Cs1_3std"] {
            assert_eq!(plain_symbol(symbol), symbol);
        }
    }
}
