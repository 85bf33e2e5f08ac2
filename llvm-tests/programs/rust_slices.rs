// Windows, chunks, first and last, searches, and loops over ranges with checked indices.
include!("check.rs");

fn index_loop(x: &[f64]) -> f64 {
    let mut s = 0.0;
    for i in 0..x.len() {
        s += x[i] * x[i];
    }
    s
}
fn windows(x: &[f64]) -> f64 {
    x.windows(3).map(|w| w[0] * w[1] - w[2] * w[2]).sum()
}
fn chunks(x: &[f64]) -> f64 {
    x.chunks(2).map(|c| c.iter().product::<f64>()).sum()
}
fn chunks_exact(x: &[f64]) -> f64 {
    x.chunks_exact(2).map(|c| c[0] / c[1]).sum()
}
fn inclusive(x: &[f64]) -> f64 {
    let mut s = 1.0;
    for i in 1..=3 {
        s *= x[i] + i as f64;
    }
    s
}
fn rev_range(x: &[f64]) -> f64 {
    let mut s = 0.0;
    for i in (0..x.len()).rev() {
        s = s * x[i] + 1.0;
    }
    s
}
fn nested(x: &[f64]) -> f64 {
    let n = x.len();
    let mut s = 0.0;
    for i in 0..n {
        for j in 0..i {
            s += x[i] * x[j];
        }
    }
    s
}
fn while_loop(x: &[f64]) -> f64 {
    let mut s = x[0];
    let mut i = 0;
    while i < x.len() {
        s = s.sqrt() + x[i];
        i += 1;
    }
    s
}
fn last_first(x: &[f64]) -> f64 {
    x.first().unwrap() * x.last().expect("some")
}
fn position(x: &[f64]) -> f64 {
    let p = x.iter().position(|v| *v > 1.5).unwrap_or(0);
    x[p] * x[p]
}
fn minmax(x: &[f64]) -> f64 {
    let m = x.iter().copied().max_by(|a, b| a.partial_cmp(b).unwrap()).unwrap();
    m * m
}

fn main() {
    let mut c = Check::new();
    let x = [1.0, 2.0, 3.0, 0.5, 1.25];
    check_slice!(c, index_loop, x);
    check_slice!(c, windows, x);
    check_slice!(c, chunks, x);
    check_slice!(c, chunks_exact, x);
    check_slice!(c, inclusive, x);
    check_slice!(c, rev_range, x);
    check_slice!(c, nested, x);
    check_slice!(c, while_loop, x);
    check_slice!(c, last_first, x);
    check_slice!(c, position, x);
    check_slice!(c, minmax, x);
    c.done();
}
