// An expression tree and a linked list of boxes, walked by recursion and by a loop.
include!("check.rs");
use std::ops::{Add, Mul};

enum Expr {
    Var(usize),
    Const(f64),
    Add(Box<Expr>, Box<Expr>),
    Mul(Box<Expr>, Box<Expr>),
    Sin(Box<Expr>),
}
fn eval(e: &Expr, x: &[f64]) -> f64 {
    match e {
        Expr::Var(i) => x[*i],
        Expr::Const(c) => *c,
        Expr::Add(a, b) => eval(a, x) + eval(b, x),
        Expr::Mul(a, b) => eval(a, x) * eval(b, x),
        Expr::Sin(a) => eval(a, x).sin(),
    }
}
fn expr(x: &[f64]) -> f64 {
    use Expr::*;
    let e = Add(
        Box::new(Mul(Box::new(Var(0)), Box::new(Sin(Box::new(Var(1)))))),
        Box::new(Mul(Box::new(Const(3.0)), Box::new(Var(2)))),
    );
    eval(&e, x)
}
struct Node {
    v: f64,
    next: Option<Box<Node>>,
}
fn list(x: &[f64]) -> f64 {
    let mut head: Option<Box<Node>> = None;
    for v in x {
        head = Some(Box::new(Node { v: v * v, next: head.take() }));
    }
    let mut s = 0.0;
    let mut at = &head;
    while let Some(n) = at {
        s = s * 0.5 + n.v;
        at = &n.next;
    }
    s
}

fn main() {
    let mut c = Check::new();
    let x = [1.1, 2.0, 3.0, 0.5, 1.25, 0.75];
    check_slice!(c, expr, x);
    check_slice!(c, list, x);
    c.done();
}
