// Iterator adapters over a slice: every one of them is a closure or two, inlined or not.
include!("check.rs");

fn iter_sum(x: &[f64]) -> f64 {
    x.iter().sum()
}
fn map_sum(x: &[f64]) -> f64 {
    x.iter().map(|v| v * v * v).sum()
}
fn zip_dot(x: &[f64]) -> f64 {
    x.iter().zip(x.iter().skip(1)).map(|(a, b)| a * b).sum()
}
fn rev(x: &[f64]) -> f64 {
    x.iter().rev().fold(0.0, |a, b| a * 0.5 + b * b)
}
fn enumerate(x: &[f64]) -> f64 {
    x.iter().enumerate().map(|(i, v)| i as f64 * v * v).sum()
}
fn step_by(x: &[f64]) -> f64 {
    (0..x.len()).step_by(2).map(|i| x[i].sin()).sum()
}
fn scan(x: &[f64]) -> f64 {
    x.iter()
        .scan(1.0, |acc, v| {
            *acc *= v;
            Some(*acc)
        })
        .sum()
}
fn flat_map(x: &[f64]) -> f64 {
    x.iter().flat_map(|a| x.iter().map(move |b| a * b)).sum()
}
fn filter(x: &[f64]) -> f64 {
    x.iter().filter(|v| **v > 0.8).map(|v| v.ln()).sum()
}
fn take_while(x: &[f64]) -> f64 {
    x.iter().take_while(|v| **v < 2.5).map(|v| v * v).sum()
}
fn max_fold(x: &[f64]) -> f64 {
    x.iter().cloned().fold(f64::NEG_INFINITY, f64::max)
}
fn chain(x: &[f64]) -> f64 {
    x.iter().chain(x[1..3].iter()).map(|v| v.exp()).sum()
}

fn main() {
    let mut c = Check::new();
    let x = [1.0, 2.0, 3.0, 0.5, 1.25];
    check_slice!(c, iter_sum, x);
    check_slice!(c, map_sum, x);
    check_slice!(c, zip_dot, x);
    check_slice!(c, rev, x);
    check_slice!(c, enumerate, x);
    check_slice!(c, step_by, x);
    check_slice!(c, scan, x);
    check_slice!(c, flat_map, x);
    check_slice!(c, filter, x);
    check_slice!(c, take_while, x);
    check_slice!(c, max_fold, x);
    check_slice!(c, chain, x);
    c.done();
}
