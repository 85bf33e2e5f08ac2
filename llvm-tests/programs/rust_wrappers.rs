// Requests in functions that get the function as an argument, and forward mode after the primal, in Rust.
include!("check.rs");
unsafe extern "C" {
    fn __enzyme_augmentfwd(f: *const u8, ...) -> *mut u8;
    fn __enzyme_fwdsplit(f: *const u8, ...) -> f64;
}
fn square(x: f64) -> f64 {
    x * x
}
extern "C" fn cube(x: f64) -> f64 {
    x * x * x
}
extern "C" fn energy(x: *const f64, n: usize) -> f64 {
    let s = unsafe { std::slice::from_raw_parts(x, n) };
    let doubled: Vec<f64> = s.iter().map(|v| 2.0 * v).collect();
    s.iter().zip(&doubled).map(|(a, b)| a * b).sum()
}
fn slope(f: fn(f64) -> f64, x: f64) -> f64 {
    unsafe { __enzyme_autodiff(f as *const u8, x) }
}
fn twice(f: fn(f64) -> f64, x: f64) -> f64 {
    slope(f, x) + slope(f, 2.0 * x)
}
fn tangent(f: extern "C" fn(f64) -> f64, x: f64, dx: f64) -> f64 {
    unsafe { __enzyme_fwddiff(f as *const u8, enzyme_dup, x, dx) }
}
fn main() {
    let mut c = Check::new();
    c.close("slope", slope(square, 3.0), 6.0, 1e-12);
    c.close("twice", twice(square, 3.0), 18.0, 1e-12);
    c.close("tangent", tangent(cube, 2.0, 0.5), 6.0, 1e-12);
    let (mut x, d) = ([1.0, 2.0, 3.0], [1.0, 0.0, 1.0]);
    unsafe {
        let tape = __enzyme_augmentfwd(energy as *const u8, enzyme_dup, x.as_ptr(), d.as_ptr(), enzyme_const, 3usize);
        x = [0.0; 3];
        let t = __enzyme_fwdsplit(energy as *const u8, enzyme_dup, x.as_ptr(), d.as_ptr(), enzyme_const, 3usize, tape);
        c.close("after the primal", t, 16.0, 1e-12);
    }
    c.done();
}
