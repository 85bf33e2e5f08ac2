// Values that change places: swap, replace, split_at_mut, a sort, and a recursion over a slice.
include!("check.rs");

trait Model {
    fn eval(&self, x: f64) -> f64;
}
struct Lin(f64);
struct Quad {
    a: f64,
    b: f64,
}
impl Model for Lin {
    fn eval(&self, x: f64) -> f64 {
        self.0 * x
    }
}
impl Model for Quad {
    fn eval(&self, x: f64) -> f64 {
        self.a * x * x + self.b
    }
}
fn swap(x: &[f64]) -> f64 {
    let mut a = x[0];
    let mut b = x[1] * x[1];
    std::mem::swap(&mut a, &mut b);
    let c = std::mem::replace(&mut a, x[2]);
    a * b + c
}
fn vec_swap(x: &[f64]) -> f64 {
    let mut v = x.to_vec();
    let mut w = vec![0.0; x.len()];
    for _ in 0..3 {
        for i in 1..x.len() {
            w[i] = v[i] * v[i - 1];
        }
        std::mem::swap(&mut v, &mut w);
    }
    v.iter().sum::<f64>() + w.iter().sum::<f64>()
}
fn split_mut(x: &[f64]) -> f64 {
    let mut v = x.to_vec();
    {
        let (a, b) = v.split_at_mut(2);
        a[0] = b[0] * b[1];
        b[2] *= a[1];
    }
    v.iter().map(|a| a * a).sum()
}
fn sort(x: &[f64]) -> f64 {
    let mut v = x.to_vec();
    v.sort_by(|a, b| a.partial_cmp(b).unwrap());
    v.iter().enumerate().map(|(i, a)| i as f64 * a * a).sum()
}
fn rec(x: &[f64], n: usize) -> f64 {
    if n == 0 {
        1.0
    } else {
        x[n - 1] * rec(x, n - 1) + x[0]
    }
}
fn recursion(x: &[f64]) -> f64 {
    rec(x, x.len())
}

fn main() {
    let mut c = Check::new();
    let x = [1.0, 2.0, 3.0, 0.5, 1.25];
    check_slice!(c, swap, x);
    check_slice!(c, vec_swap, x);
    check_slice!(c, split_mut, x);
    check_slice!(c, sort, x);
    check_slice!(c, recursion, x);
    c.done();
}
