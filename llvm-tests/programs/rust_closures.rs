// Closures: boxed, composed, counting in what they captured.
include!("check.rs");

fn box_fn(x: &[f64]) -> f64 {
    let k = x[0];
    let f: Box<dyn Fn(f64) -> f64> = Box::new(move |v| k * v * v);
    f(x[1]) + f(x[2])
}
fn compose(f: impl Fn(f64) -> f64, g: impl Fn(f64) -> f64) -> impl Fn(f64) -> f64 {
    move |x| g(f(x))
}
fn composed(x: &[f64]) -> f64 {
    let a = x[0];
    compose(move |v| v * a, |v: f64| v.exp())(x[3])
}
fn fn_mut(x: &[f64]) -> f64 {
    let mut acc = 0.0;
    let mut add = |v: f64| {
        acc += v * v;
        acc
    };
    for v in x {
        add(*v);
    }
    acc
}

fn main() {
    let mut c = Check::new();
    let x = [1.0, 2.0, 3.0, 0.5, 1.25];
    check_slice!(c, box_fn, x);
    check_slice!(c, composed, x);
    check_slice!(c, fn_mut, x);
    c.done();
}
