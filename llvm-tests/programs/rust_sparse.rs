// A sparse matrix built from triplets: sorted by key, duplicates added, multiplied, transposed.
include!("check.rs");

#[derive(Clone, Copy)]
struct Triplet {
    row: usize,
    col: usize,
    value: f64,
}

fn compress(mut entries: Vec<Triplet>) -> Vec<Triplet> {
    entries.sort_by_key(|t| (t.row, t.col));
    let mut out: Vec<Triplet> = Vec::with_capacity(entries.len());
    for t in entries {
        match out.last_mut() {
            Some(last) if last.row == t.row && last.col == t.col => last.value += t.value,
            _ => out.push(t),
        }
    }
    out
}

fn multiply(a: &[Triplet], x: &[f64], n: usize) -> Vec<f64> {
    let mut y = vec![0.0; n];
    for &Triplet { row, col, value } in a {
        y[row] += value * x[col];
    }
    y
}

fn assemble(p: &[f64]) -> Vec<Triplet> {
    let places = [(0, 1), (2, 0), (0, 1), (1, 1), (2, 2), (1, 0), (2, 0)];
    places.iter().zip(p).map(|(&(row, col), v)| Triplet { row, col, value: v * v }).collect()
}

fn product(p: &[f64]) -> f64 {
    let a = compress(assemble(p));
    let y = multiply(&a, &p[7..10], 3);
    let back: Vec<Triplet> = a.iter().map(|t| Triplet { row: t.col, col: t.row, ..*t }).collect();
    multiply(&back, &y, 3).iter().map(|v| v * v).sum::<f64>() + a.len() as f64
}

fn main() {
    let mut c = Check::new();
    check_slice!(c, product, [1.0, 0.5, 2.0, -1.5, 0.7, 0.3, 1.1, 0.4, -0.6, 0.9]);
    c.done();
}
