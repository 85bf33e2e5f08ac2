// Conjugate gradients on a matrix in compressed rows, behind a trait; vectors are swapped and updated in place.
include!("check.rs");

trait Operator {
    fn apply(&self, x: &[f64], y: &mut [f64]);
    fn size(&self) -> usize;
}

struct Csr {
    starts: Vec<usize>,
    columns: Vec<usize>,
    values: Vec<f64>,
}

impl Operator for Csr {
    fn apply(&self, x: &[f64], y: &mut [f64]) {
        for (row, out) in self.starts.windows(2).zip(y.iter_mut()) {
            *out = (row[0]..row[1]).map(|k| self.values[k] * x[self.columns[k]]).sum();
        }
    }
    fn size(&self) -> usize {
        self.starts.len() - 1
    }
}

fn dot(a: &[f64], b: &[f64]) -> f64 {
    a.iter().zip(b).map(|(x, y)| x * y).sum()
}

fn solve<A: Operator>(a: &A, b: &[f64], steps: usize) -> Vec<f64> {
    let n = a.size();
    let (mut x, mut r) = (vec![0.0; n], b.to_vec());
    let mut d = r.clone();
    let mut ad = vec![0.0; n];
    let mut rr = dot(&r, &r);
    for _ in 0..steps {
        a.apply(&d, &mut ad);
        let alpha = rr / dot(&d, &ad);
        for i in 0..n {
            x[i] += alpha * d[i];
            r[i] -= alpha * ad[i];
        }
        let next = dot(&r, &r);
        if next < 1e-28 {
            break;
        }
        d.iter_mut().zip(&r).for_each(|(d, r)| *d = r + next / rr * *d);
        rr = next;
    }
    x
}

// A symmetric tridiagonal matrix from the first values, the right-hand side from the rest.
fn compliance(p: &[f64]) -> f64 {
    let n = 5usize;
    let mut a = Csr { starts: vec![0], columns: Vec::new(), values: Vec::new() };
    for i in 0..n {
        for j in i.saturating_sub(1)..(i + 2).min(n) {
            a.columns.push(j);
            a.values.push(if i == j { 3.0 + p[i] * p[i] } else { -p[i] * p[j] });
        }
        a.starts.push(a.columns.len());
    }
    let x = solve(&a, &p[n..], 4);
    dot(&x, &p[n..]) + x[2]
}

fn main() {
    let mut c = Check::new();
    check_slice!(c, compliance, [0.5, 0.8, 1.1, 0.3, 0.9, 1.0, -0.5, 0.7, 0.2, 1.5]);
    c.done();
}
