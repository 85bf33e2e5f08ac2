// Lists and trees of boxes: built by recursion, taken apart, searched; closures handed on; growing in recursion.
include!("check.rs");

mod boxlist {
    enum L {
        Cons(f64, Box<L>),
        Nil,
    }
    use L::*;
    fn build(x: &[f64]) -> L {
        x.iter().rfold(Nil, |l, v| Cons(*v, Box::new(l)))
    }
    fn sum(l: &L) -> f64 {
        match l {
            Cons(v, n) => v * v + sum(n) * 0.5,
            Nil => 1.0,
        }
    }
    fn rev(l: L) -> L {
        let mut out = Nil;
        let mut cur = l;
        while let Cons(v, n) = cur {
            out = Cons(v * 1.5, Box::new(out));
            cur = *n;
        }
        out
    }
    pub fn f(x: &[f64]) -> f64 {
        let l = build(x);
        let s = sum(&l);
        let r = rev(l);
        s * sum(&r)
    }
}

mod optbox {
    struct T {
        v: f64,
        l: Option<Box<T>>,
        r: Option<Box<T>>,
    }
    fn ins(t: Option<Box<T>>, v: f64) -> Option<Box<T>> {
        match t {
            None => Some(Box::new(T { v, l: None, r: None })),
            Some(mut b) => {
                if v < b.v {
                    b.l = ins(b.l.take(), v);
                } else {
                    b.r = ins(b.r.take(), v);
                }
                Some(b)
            }
        }
    }
    fn walk(t: &Option<Box<T>>, d: f64, o: &mut Vec<f64>) {
        if let Some(b) = t {
            walk(&b.l, d * 1.5, o);
            o.push(b.v * d);
            walk(&b.r, d * 0.5, o);
        }
    }
    pub fn f(x: &[f64]) -> f64 {
        let mut t = None;
        for v in x {
            t = ins(t, *v);
        }
        let mut o = vec![];
        walk(&t, 1.0, &mut o);
        o.iter().enumerate().map(|(i, v)| v.powi(i as i32)).sum()
    }
}

mod recur {
    fn fib(n: u32, a: f64, b: f64) -> f64 {
        if n == 0 {
            a
        } else {
            fib(n - 1, b, a * 0.5 + b)
        }
    }
    fn tree(x: &[f64]) -> f64 {
        match x.len() {
            0 => 0.0,
            1 => x[0] * x[0],
            n => {
                let (l, r) = x.split_at(n / 2);
                tree(l) * 1.1 + tree(r).sin()
            }
        }
    }
    fn gcdsum(v: &mut Vec<f64>, k: usize) -> f64 {
        if k == 0 {
            return v.iter().sum();
        }
        let last = v[v.len() - 1];
        v.push(last * v[0]);
        let s = gcdsum(v, k - 1);
        s + v.pop().unwrap()
    }
    pub fn f(x: &[f64]) -> f64 {
        let mut v = x.to_vec();
        fib(6, x[0], x[1]) + tree(x) + gcdsum(&mut v, 3)
    }
}

fn main() {
    let mut c = Check::new();
    check_slice!(c, boxlist::f, [1.0, 2.0, 3.0, 0.5, 1.25]);
    check_slice!(c, optbox::f, [1.0, 2.0, 3.0, 0.5, 1.25]);
    check_slice!(c, recur::f, [1.0, 2.0, 3.0, 0.5, 1.25]);
    c.done();
}
