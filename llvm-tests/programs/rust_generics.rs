// Generic functions over a trait, closures and closures behind a reference.
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
fn apply<M: Model>(m: &M, x: &[f64]) -> f64 {
    x.iter().map(|a| m.eval(*a)).sum()
}
fn generic(x: &[f64]) -> f64 {
    apply(&Lin(x[0]), x) * apply(&Quad { a: x[1], b: x[2] }, x)
}
fn closure(x: &[f64]) -> f64 {
    let k = x[0];
    let f = move |a: f64| a * k;
    let g = |h: &dyn Fn(f64) -> f64, a: f64| h(h(a));
    g(&f, x[1])
}

fn main() {
    let mut c = Check::new();
    let x = [1.0, 2.0, 3.0, 0.5, 1.25];
    check_slice!(c, generic, x);
    check_slice!(c, closure, x);
    c.done();
}
