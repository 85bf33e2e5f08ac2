// Dual numbers by operator traits, and a generic Horner scheme over them: a derivative of a derivative.
include!("check.rs");
use std::ops::{Add, AddAssign, Mul, Neg, Sub};

#[derive(Clone, Copy)]
struct Dual {
    v: f64,
    d: f64,
}
impl Add for Dual {
    type Output = Dual;
    fn add(self, o: Dual) -> Dual {
        Dual { v: self.v + o.v, d: self.d + o.d }
    }
}
impl Sub for Dual {
    type Output = Dual;
    fn sub(self, o: Dual) -> Dual {
        Dual { v: self.v - o.v, d: self.d - o.d }
    }
}
impl Neg for Dual {
    type Output = Dual;
    fn neg(self) -> Dual {
        Dual { v: -self.v, d: -self.d }
    }
}
impl Mul for Dual {
    type Output = Dual;
    fn mul(self, o: Dual) -> Dual {
        Dual { v: self.v * o.v, d: self.d * o.v + self.v * o.d }
    }
}
impl AddAssign for Dual {
    fn add_assign(&mut self, o: Dual) {
        *self = *self + o;
    }
}
fn poly<T: Copy + Add<Output = T> + Mul<Output = T>>(c: &[T], x: T) -> T {
    let mut r = c[0];
    for k in &c[1..] {
        r = r * x + *k;
    }
    r
}
fn dual(x: &[f64]) -> f64 {
    let c: Vec<Dual> = x.iter().map(|v| Dual { v: *v, d: 0.0 }).collect();
    let mut r = poly(&c, Dual { v: x[0], d: 1.0 });
    r += -c[1];
    r.d * poly(x, x[1])
}

fn main() {
    let mut c = Check::new();
    let x = [1.1, 2.0, 3.0, 0.5, 1.25, 0.75];
    check_slice!(c, dual, x);
    c.done();
}
