// Workspaces in Rust: slices with checked indices, a triangular loop, vectors of the function's own, rows of unequal length.
include!("check.rs");

unsafe extern "C" {
    static retrograd_workspace: i32;
    fn __retrograd_workspace_bytes(f: *const u8, ...) -> i64;
}

fn product(x: &[f64]) -> f64 {
    x.iter().fold(1.0, |p, v| p * (1.0 + 0.1 * v))
}
fn triangle(x: &[f64]) -> f64 {
    let mut h = 0.2f64;
    for i in 0..x.len() {
        for j in 0..i {
            h = (h * x[j]).sin() + x[i];
        }
    }
    h
}
fn buffered(x: &[f64]) -> f64 {
    let mut t = vec![0.0; x.len()];
    for i in 0..x.len() {
        t[i] = x[i] * x[x.len() - 1 - i];
    }
    let mut s = 0.0f64;
    for i in 0..x.len() {
        s += t[i] * x[i].exp();
    }
    s
}
fn cubes(x: &[f64]) -> f64 {
    let mut s = 0.0f64;
    for v in x {
        let mut p = *v;
        for _ in 0..3 {
            p = p * v + 0.1;
        }
        s += p * s.cos();
    }
    s
}
fn banded(x: &[f64]) -> f64 {
    let mut p = 0.5f64;
    for i in 0..x.len() {
        let end = if i % 3 == 0 { x.len() } else { i + 1 };
        for v in &x[i..end] {
            p = 0.3 * p * v + p.tanh();
        }
    }
    p
}

macro_rules! compare {
    ($check:ident, $f:path, $x:expr) => {{
        let x: Vec<f64> = $x.clone();
        let n = x.len();
        let (mut want, mut got) = (vec![0.0; n], vec![0.0; n]);
        unsafe {
            __enzyme_autodiff($f as *const u8, enzyme_dup, x.as_ptr(), want.as_mut_ptr(), enzyme_const, n);
            let bytes = __retrograd_workspace_bytes($f as *const u8, enzyme_dup, x.as_ptr(), got.as_mut_ptr(), enzyme_const, n);
            let words = bytes as usize / 8;
            let mut block = vec![0.125f64; words + 10];
            let before = MADE.load(Ordering::Relaxed);
            __enzyme_autodiff(
                $f as *const u8, enzyme_dup, x.as_ptr(), got.as_mut_ptr(), enzyme_const, n, retrograd_workspace,
                block.as_mut_ptr(),
            );
            $check.close(stringify!($f), (MADE.load(Ordering::Relaxed) - before) as f64, 0.0, 0.0);
            for v in &block[words..] {
                $check.close("behind the block", *v, 0.125, 0.0);
            }
        }
        for i in 0..n {
            $check.close(stringify!($f), got[i], want[i], 0.0);
        }
    }};
}

fn main() {
    let mut c = Check::new();
    for n in 1..14 {
        let x: Vec<f64> = (0..n).map(|i| 0.4 + 0.9 * ((i * 5 + 2) % 7) as f64 / 7.0).collect();
        compare!(c, product, x);
        compare!(c, triangle, x);
        compare!(c, buffered, x);
        compare!(c, cubes, x);
        compare!(c, banded, x);
    }
    c.done();
}
