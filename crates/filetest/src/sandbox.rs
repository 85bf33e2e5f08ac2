//! Calling compiled code in this process, with its heap counted.
//!
//! The compiled module finds these functions in place of the C library's: blocks are counted, new and
//! freed ones are filled with NaN so that a shadow that is read before it is zeroed, or after it is
//! freed, shows; nothing is printed. Counts are per thread, and a call stays on its thread.

#![allow(unsafe_code)] // this module is the one door to compiled code

use std::alloc::{Layout, alloc, dealloc};
use std::cell::Cell;
use std::ptr;

/// Blocks asked for and given back.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Heap {
    pub allocated: u64,
    pub freed: u64,
}

thread_local! {
    static HEAP: Cell<Heap> = const { Cell::new(Heap { allocated: 0, freed: 0 }) };
}

/// Each block is preceded by its size, in this many bytes to keep the alignment that tests ask for.
const HEADER: usize = 64;
/// A byte that makes every float of it a NaN.
const POISON: u8 = 0xff;

/// No test needs more at a time; a wrong size is not to take the machine's memory.
const LARGEST: usize = 1 << 28;

fn layout(bytes: usize) -> Option<Layout> {
    if bytes > LARGEST {
        return None;
    }
    Layout::from_size_align(bytes.checked_add(HEADER)?, HEADER).ok()
}

fn new_block(bytes: usize, fill: u8) -> *mut u8 {
    let Some(layout) = layout(bytes) else { return ptr::null_mut() };
    HEAP.with(|heap| heap.set(Heap { allocated: heap.get().allocated + 1, ..heap.get() }));
    // SAFETY: the layout has at least the header's size; the header and `bytes` behind it are inside.
    unsafe {
        let base = alloc(layout);
        if base.is_null() {
            return base;
        }
        base.cast::<usize>().write(bytes);
        let block = base.add(HEADER);
        block.write_bytes(fill, bytes);
        block
    }
}

extern "C" fn counted_malloc(bytes: usize) -> *mut u8 {
    new_block(bytes, POISON)
}

extern "C" fn counted_calloc(count: usize, bytes: usize) -> *mut u8 {
    count.checked_mul(bytes).map_or(ptr::null_mut(), |all| new_block(all, 0))
}

/// # Safety
/// `block` is null or comes from this module and was not freed.
unsafe extern "C" fn counted_free(block: *mut u8) {
    if block.is_null() {
        return;
    }
    HEAP.with(|heap| heap.set(Heap { freed: heap.get().freed + 1, ..heap.get() }));
    // SAFETY: the caller's promise: a header of ours stands before the block.
    unsafe {
        let base = block.sub(HEADER);
        let bytes = base.cast::<usize>().read();
        block.write_bytes(POISON, bytes);
        if let Some(layout) = layout(bytes) {
            dealloc(base, layout);
        }
    }
}

/// # Safety
/// As `counted_free`.
unsafe extern "C" fn counted_realloc(old: *mut u8, bytes: usize) -> *mut u8 {
    let block = new_block(bytes, POISON);
    if !old.is_null() && !block.is_null() {
        // SAFETY: the caller's promise; both blocks hold the number of bytes that are copied.
        unsafe {
            let before = old.sub(HEADER).cast::<usize>().read();
            block.copy_from_nonoverlapping(old, before.min(bytes));
            counted_free(old);
        }
    }
    block
}

/// `memalign` and `aligned_alloc`, for alignments up to the header's.
extern "C" fn counted_memalign(_alignment: usize, bytes: usize) -> *mut u8 {
    new_block(bytes, POISON)
}

/// # Safety
/// `out` can take a pointer.
unsafe extern "C" fn counted_posix_memalign(out: *mut *mut u8, _alignment: usize, bytes: usize) -> i32 {
    // SAFETY: the caller's promise.
    unsafe { out.write(new_block(bytes, POISON)) };
    0
}

/// # Safety
/// As `counted_free`.
unsafe extern "C" fn usable_size(block: *mut u8) -> usize {
    if block.is_null() {
        return 0;
    }
    // SAFETY: the caller's promise: a header of ours stands before the block.
    unsafe { block.sub(HEADER).cast::<usize>().read() }
}

/// In place of `printf` and the like: arguments are not looked at.
extern "C" fn silent() -> i32 {
    0
}

extern "C" fn rust_alloc(bytes: usize, _align: usize) -> *mut u8 {
    counted_malloc(bytes)
}

/// # Safety
/// As `counted_free`.
unsafe extern "C" fn rust_dealloc(block: *mut u8, _bytes: usize, _align: usize) {
    // SAFETY: the caller's promise.
    unsafe { counted_free(block) }
}

/// # Safety
/// As `counted_free`.
unsafe extern "C" fn rust_realloc(block: *mut u8, _bytes: usize, _align: usize, new_bytes: usize) -> *mut u8 {
    // SAFETY: the caller's promise.
    unsafe { counted_realloc(block, new_bytes) }
}

/// What compiled modules find in place of the C library's functions.
pub fn symbols() -> Vec<(&'static str, usize)> {
    let silent = silent as extern "C" fn() -> i32 as usize;
    vec![
        ("malloc", counted_malloc as extern "C" fn(usize) -> *mut u8 as usize),
        ("calloc", counted_calloc as extern "C" fn(usize, usize) -> *mut u8 as usize),
        ("free", counted_free as unsafe extern "C" fn(*mut u8) as usize),
        ("realloc", counted_realloc as unsafe extern "C" fn(*mut u8, usize) -> *mut u8 as usize),
        ("memalign", counted_memalign as extern "C" fn(usize, usize) -> *mut u8 as usize),
        ("aligned_alloc", counted_memalign as extern "C" fn(usize, usize) -> *mut u8 as usize),
        ("posix_memalign", counted_posix_memalign as unsafe extern "C" fn(*mut *mut u8, usize, usize) -> i32 as usize),
        ("malloc_usable_size", usable_size as unsafe extern "C" fn(*mut u8) -> usize as usize),
        // rustc 1.95's.
        ("_RNvCsfLfy6EI15iL_7___rustc12___rust_alloc", rust_alloc as extern "C" fn(usize, usize) -> *mut u8 as usize),
        (
            "_RNvCsfLfy6EI15iL_7___rustc14___rust_realloc",
            rust_realloc as unsafe extern "C" fn(*mut u8, usize, usize, usize) -> *mut u8 as usize,
        ),
        (
            "_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc",
            rust_dealloc as unsafe extern "C" fn(*mut u8, usize, usize) as usize,
        ),
        ("printf", silent),
        ("puts", silent),
        ("putchar", silent),
    ]
}

/// Calls a function `void(ptr)` that [`crate::signature`] wrote and the JIT compiled, with `words`; says what it
/// did to the heap.
pub fn call(address: usize, words: &mut [u64]) -> Result<Heap, String> {
    if address == 0 {
        return Err("the function has no address".into());
    }
    HEAP.with(|heap| heap.set(Heap::default()));
    // SAFETY: the wrapper was generated with this type and reads and writes as many words as
    // `words` has; the code it calls is the test's, which runs with the rights of this process.
    unsafe {
        let function = std::mem::transmute::<usize, unsafe extern "C" fn(*mut u64)>(address);
        function(words.as_mut_ptr());
    }
    Ok(HEAP.with(Cell::get))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn blocks_are_counted_and_new_ones_hold_nan() {
        HEAP.with(|heap| heap.set(Heap::default()));
        let block = counted_malloc(8);
        // SAFETY: the block has eight bytes and is freed once.
        unsafe {
            assert!(block.cast::<f64>().read().is_nan());
            let zeroed = counted_calloc(2, 8);
            assert_eq!(zeroed.cast::<f64>().add(1).read(), 0.0);
            zeroed.cast::<f64>().write(2.5);
            let longer = counted_realloc(zeroed, 64);
            assert_eq!(longer.cast::<f64>().read(), 2.5);
            counted_free(longer);
            counted_free(block);
            counted_free(ptr::null_mut());
        }
        assert_eq!(HEAP.with(Cell::get), Heap { allocated: 3, freed: 3 });
    }
}
