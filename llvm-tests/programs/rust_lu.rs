// LU decomposition with partial pivoting on a matrix type with Index and IndexMut: solve and determinant.
include!("check.rs");
use std::ops::{Index, IndexMut};

#[derive(Clone)]
struct Matrix {
    n: usize,
    data: Vec<f64>,
}

impl Matrix {
    fn from_slice(n: usize, values: &[f64]) -> Self {
        Matrix { n, data: values[..n * n].to_vec() }
    }

    fn swap_rows(&mut self, a: usize, b: usize) {
        for k in 0..self.n {
            self.data.swap(a * self.n + k, b * self.n + k);
        }
    }
}

impl Index<(usize, usize)> for Matrix {
    type Output = f64;
    fn index(&self, (i, j): (usize, usize)) -> &f64 {
        assert!(i < self.n && j < self.n, "({i}, {j}) is outside");
        &self.data[i * self.n + j]
    }
}

impl IndexMut<(usize, usize)> for Matrix {
    fn index_mut(&mut self, (i, j): (usize, usize)) -> &mut f64 {
        &mut self.data[i * self.n + j]
    }
}

struct Lu {
    factors: Matrix,
    order: Vec<usize>,
    sign: f64,
}

fn decompose(a: &Matrix) -> Option<Lu> {
    let n = a.n;
    let mut lu = Lu { factors: a.clone(), order: (0..n).collect(), sign: 1.0 };
    for k in 0..n {
        let pivot = (k..n).max_by(|&i, &j| lu.factors[(i, k)].abs().partial_cmp(&lu.factors[(j, k)].abs()).unwrap())?;
        if lu.factors[(pivot, k)] == 0.0 {
            return None;
        }
        if pivot != k {
            lu.factors.swap_rows(pivot, k);
            lu.order.swap(pivot, k);
            lu.sign = -lu.sign;
        }
        for i in k + 1..n {
            lu.factors[(i, k)] /= lu.factors[(k, k)];
            for j in k + 1..n {
                let below = lu.factors[(i, k)] * lu.factors[(k, j)];
                lu.factors[(i, j)] -= below;
            }
        }
    }
    Some(lu)
}

fn solve(lu: &Lu, b: &[f64]) -> Vec<f64> {
    let n = lu.factors.n;
    let mut x: Vec<f64> = lu.order.iter().map(|&i| b[i]).collect();
    for i in 0..n {
        for j in 0..i {
            x[i] -= lu.factors[(i, j)] * x[j];
        }
    }
    for i in (0..n).rev() {
        for j in i + 1..n {
            x[i] -= lu.factors[(i, j)] * x[j];
        }
        x[i] /= lu.factors[(i, i)];
    }
    x
}

// The matrix and the right-hand side, one behind the other.
fn norm_of_solution(p: &[f64]) -> f64 {
    let lu = decompose(&Matrix::from_slice(3, p)).expect("regular");
    solve(&lu, &p[9..12]).iter().map(|v| v * v).sum()
}

fn determinant(p: &[f64]) -> f64 {
    match decompose(&Matrix::from_slice(3, p)) {
        Some(lu) => (0..3).map(|i| lu.factors[(i, i)]).product::<f64>() * lu.sign,
        None => 0.0,
    }
}

fn main() {
    let mut c = Check::new();
    let p = [0.2, 1.5, -0.7, 2.0, 0.3, 0.9, -1.1, 0.8, 3.0, 1.0, -2.0, 0.5];
    check_slice!(c, norm_of_solution, p);
    check_slice!(c, determinant, p);
    c.done();
}
