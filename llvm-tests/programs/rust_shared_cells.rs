// Rc, RefCell and Cell: borrow flags and counts are integers beside active numbers.
include!("check.rs");
use std::cell::{Cell, RefCell};
use std::rc::Rc;

fn rc_cell(x: &[f64]) -> f64 {
    let s = Rc::new(RefCell::new(vec![x[0], x[1]]));
    let t = Rc::clone(&s);
    t.borrow_mut()[0] *= x[2];
    let r = s.borrow();
    r[0] * r[1]
}
fn cell(x: &[f64]) -> f64 {
    let s = Cell::new(0.0);
    for v in x {
        s.set(s.get() + v * v);
    }
    s.get()
}

fn main() {
    let mut c = Check::new();
    let x = [1.1, 2.0, 3.0, 0.5, 1.25, 0.75];
    check_slice!(c, rc_cell, x);
    check_slice!(c, cell, x);
    c.done();
}
