//! Text across the border.

use std::ffi::CString;

use retrograd_llvm_shim as shim;

/// `text` for C; a zero byte inside ends it.
pub(crate) fn c_string(text: &str) -> CString {
    let clean: Vec<u8> = text.bytes().take_while(|&b| b != 0).collect();
    // Cut at the first zero byte, so there is none left to refuse.
    CString::new(clean).unwrap_or_default()
}

/// Takes text over from the shim.
pub(crate) fn take(text: shim::Text) -> String {
    if text.data.is_null() {
        return String::new();
    }
    // SAFETY: the shim hands over `length` readable bytes, and they are ours until freed below.
    let bytes = unsafe { std::slice::from_raw_parts(text.data.cast::<u8>(), text.length) };
    let owned = String::from_utf8_lossy(bytes).into_owned();
    // SAFETY: it came from the shim and is freed once.
    unsafe { shim::rgllvm_text_free(text) };
    owned
}

/// Copies text that stays with the shim's object, which must be alive.
pub(crate) fn copy(text: &shim::Slice) -> String {
    if text.data.is_null() {
        return String::new();
    }
    // SAFETY: a non-null slice of the shim names `length` readable bytes of a live object.
    let bytes = unsafe { std::slice::from_raw_parts(text.data.cast::<u8>(), text.length) };
    String::from_utf8_lossy(bytes).into_owned()
}

/// The list behind a pointer and a count; null is the empty list.
///
/// # Safety
/// A non-null `data` must point to `count` elements that live as long as `'a`.
pub(crate) unsafe fn list<'a, T>(data: *const T, count: usize) -> &'a [T] {
    if data.is_null() {
        return &[];
    }
    // SAFETY: as the caller promised.
    unsafe { std::slice::from_raw_parts(data, count) }
}
