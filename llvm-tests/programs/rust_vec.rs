// Vec and Box: collected, pushed with and without room, zeroed, extended, cloned.
include!("check.rs");

fn collect(x: &[f64]) -> f64 {
    let v: Vec<f64> = x.iter().map(|a| a * a).collect();
    v.iter().sum::<f64>() * v[0]
}
fn push_cap(x: &[f64]) -> f64 {
    let mut v = Vec::with_capacity(x.len());
    for a in x {
        v.push(a.sin());
    }
    v.iter().sum()
}
fn push_grow(x: &[f64]) -> f64 {
    let mut v = Vec::new();
    for a in x {
        v.push(a.sin());
    }
    v.iter().zip(x).map(|(a, b)| a * b).sum()
}
fn vec_zero(x: &[f64]) -> f64 {
    let mut v = vec![0.0; x.len()];
    for i in 0..x.len() {
        v[i] = x[i] * 2.0;
    }
    let mut s = 0.0;
    for a in &v {
        s += a * a;
    }
    s
}
fn vec_one(x: &[f64]) -> f64 {
    let mut v = vec![1.5; x.len()];
    for i in 0..x.len() {
        v[i] *= x[i];
    }
    v.iter().product()
}
fn extend(x: &[f64]) -> f64 {
    let mut v: Vec<f64> = Vec::new();
    v.extend(x.iter().map(|a| a.exp()));
    v.extend_from_slice(x);
    v.iter().map(|a| a * a).sum()
}
fn cloned(x: &[f64]) -> f64 {
    let v = x.to_vec();
    let mut w = v.clone();
    w[0] *= v[1];
    w.iter().sum::<f64>() * v[0]
}
fn boxed(x: &[f64]) -> f64 {
    let b = Box::new(x[0] * x[1]);
    let c: Box<f64> = Box::new(*b * x[2]);
    *c + *b
}
fn box_slice(x: &[f64]) -> f64 {
    let b: Box<[f64]> = x.iter().map(|a| a * a).collect();
    b.iter().sum::<f64>() * b[0]
}
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

fn main() {
    let mut c = Check::new();
    let x = [1.0, 2.0, 3.0, 0.5, 1.25];
    check_slice!(c, collect, x);
    check_slice!(c, push_cap, x);
    check_slice!(c, push_grow, x);
    check_slice!(c, vec_zero, x);
    check_slice!(c, vec_one, x);
    check_slice!(c, extend, x);
    check_slice!(c, cloned, x);
    check_slice!(c, boxed, x);
    check_slice!(c, box_slice, x);
    c.done();
}
