// Support for the self-checking programs in Rust, taken in with include!. What is compared, and how closely, is
// as in check.h: reverse mode against five-point differences (or an analytic gradient), forward mode against
// reverse mode, and heap blocks that a request allocates against those that it frees.

use std::sync::atomic::{AtomicI64, Ordering};

// Declared and never defined: resolving the requests removes every use of the annotations.
#[allow(dead_code)]
unsafe extern "C" {
    static enzyme_dup: i32;
    static enzyme_dupnoneed: i32;
    static enzyme_const: i32;
    static enzyme_out: i32;
    static enzyme_primal_return: i32;
    fn __enzyme_autodiff(f: *const u8, ...) -> f64;
    fn __enzyme_fwddiff(f: *const u8, ...) -> f64;
}

// ---- the heap: the runner links with --wrap for these ----

static LIVE: AtomicI64 = AtomicI64::new(0);
static MADE: AtomicI64 = AtomicI64::new(0);

unsafe extern "C" {
    fn __real_malloc(bytes: usize) -> *mut u8;
    fn __real_calloc(count: usize, bytes: usize) -> *mut u8;
    fn __real_realloc(old: *mut u8, bytes: usize) -> *mut u8;
    fn __real_free(block: *mut u8);
    fn malloc_usable_size(block: *mut u8) -> usize;
}

// New and freed blocks hold NaN, so that memory used before it is set or after it is freed shows.
#[unsafe(no_mangle)]
unsafe extern "C" fn __wrap_malloc(bytes: usize) -> *mut u8 {
    let block = __real_malloc(bytes);
    if !block.is_null() {
        LIVE.fetch_add(1, Ordering::Relaxed);
        MADE.fetch_add(1, Ordering::Relaxed);
        std::ptr::write_bytes(block, 0xff, malloc_usable_size(block));
    }
    block
}

#[unsafe(no_mangle)]
unsafe extern "C" fn __wrap_calloc(count: usize, bytes: usize) -> *mut u8 {
    let block = __real_calloc(count, bytes);
    LIVE.fetch_add(!block.is_null() as i64, Ordering::Relaxed);
    MADE.fetch_add(1, Ordering::Relaxed);
    block
}

#[unsafe(no_mangle)]
unsafe extern "C" fn __wrap_realloc(old: *mut u8, bytes: usize) -> *mut u8 {
    let block = __real_realloc(old, bytes);
    LIVE.fetch_add((old.is_null() && !block.is_null()) as i64, Ordering::Relaxed);
    block
}

#[unsafe(no_mangle)]
unsafe extern "C" fn __wrap_free(block: *mut u8) {
    if !block.is_null() {
        LIVE.fetch_sub(1, Ordering::Relaxed);
        std::ptr::write_bytes(block, 0xff, malloc_usable_size(block));
        __real_free(block);
    }
}

// ---- comparisons ----

struct Check {
    count: usize,
    failures: usize,
}

#[allow(dead_code)]
impl Check {
    fn new() -> Self {
        Check { count: 0, failures: 0 }
    }

    // Written so that a NaN on either side fails; values below 1e-3 are compared at that scale.
    fn close(&mut self, name: &str, got: f64, want: f64, tolerance: f64) {
        self.count += 1;
        if !(got == want || (got - want).abs() <= tolerance * want.abs().max(1e-3)) {
            self.failures += 1;
            println!("FAIL {name}: got {got:?}, want {want:?} (tolerance {tolerance:e})");
        }
    }

    fn array(&mut self, name: &str, got: &[f64], want: &[f64], tolerance: f64) {
        assert_eq!(got.len(), want.len());
        for i in 0..got.len() {
            self.close(&format!("{name}[{i}]"), got[i], want[i], tolerance);
        }
    }

    // Reverse and forward mode of a scalar function of a slice.
    fn gradient(&mut self, name: &str, f: &dyn Fn(&[f64]) -> f64, x: &[f64], reverse: &[f64], v: &[f64], forward: f64) {
        let differences = central_gradient(f, x);
        self.array(&format!("{name}: reverse/differences"), reverse, &differences, 1e-6);
        let along: f64 = reverse.iter().zip(v).map(|(g, v)| g * v).sum();
        self.close(&format!("{name}: forward/reverse"), forward, along, 1e-9);
    }

    fn heap(&mut self, name: &str, before: i64) {
        self.count += 1;
        let left = LIVE.load(Ordering::Relaxed) - before;
        if left != 0 {
            self.failures += 1;
            println!("FAIL {name}: {left} heap blocks more than before");
        }
    }

    fn done(&self) {
        if self.failures > 0 {
            println!("failed {} of {} checks", self.failures, self.count);
            std::process::exit(1);
        }
        println!("ok {} checks", self.count);
    }
}

#[allow(dead_code)]
fn live() -> i64 {
    LIVE.load(Ordering::Relaxed)
}

// d f / d x[i] by the five-point central rule.
#[allow(dead_code)]
fn central_gradient(f: &dyn Fn(&[f64]) -> f64, x: &[f64]) -> Vec<f64> {
    let h = 1e-3;
    let at = |i: usize, step: f64| {
        let mut x = x.to_vec();
        x[i] += step;
        f(&x)
    };
    (0..x.len()).map(|i| (8.0 * (at(i, h) - at(i, -h)) - (at(i, 2.0 * h) - at(i, -2.0 * h))) / (12.0 * h)).collect()
}

// A seeded direction.
#[allow(dead_code)]
fn direction(n: usize) -> Vec<f64> {
    (0..n).map(|i| 0.75 - 0.5 * ((i * 7 + 3) % 5) as f64).collect()
}

// The whole comparison of a `fn(&[f64]) -> f64` at a point.
#[allow(unused_macros)]
macro_rules! check_slice {
    ($check:ident, $f:path, $x:expr) => {{
        let x: Vec<f64> = $x.to_vec();
        let n = x.len();
        let v = direction(n);
        let mut dx = vec![0.0; n];
        let before = live();
        let forward = unsafe {
            __enzyme_autodiff($f as *const u8, enzyme_dup, x.as_ptr(), dx.as_mut_ptr(), enzyme_const, n);
            __enzyme_fwddiff($f as *const u8, enzyme_dup, x.as_ptr(), v.as_ptr(), enzyme_const, n)
        };
        $check.heap(stringify!($f), before);
        $check.gradient(stringify!($f), &|x: &[f64]| $f(x), &x, &dx, &v, forward);
    }};
}
