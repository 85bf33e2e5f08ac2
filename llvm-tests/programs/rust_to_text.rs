// Numbers written to text, parsed, counted: the texts carry no derivative. Deques, chunks.
include!("check.rs");

mod tostr {
    pub fn f(x: &[f64]) -> f64 {
        let t = x.iter().map(|v| v.to_string()).collect::<Vec<_>>().join(",");
        let mut s = String::new();
        for v in x {
            s.push_str(&format!("{v:.2};"));
            s += "a";
        }
        let parsed: f64 = "2.5".parse().unwrap();
        x[0] * x[1] * t.split(',').count() as f64 * parsed + if s.is_empty() { 0.0 } else { x[2] * x[2] }
    }
}

mod strview {
    use std::collections::VecDeque;
    pub fn f(x: &[f64]) -> f64 {
        let mut q: VecDeque<f64> = VecDeque::new();
        let mut s = 0.0;
        for v in x {
            q.push_back(v * v);
            if q.len() > 3 {
                s += q.pop_front().unwrap() * v;
            }
            q.push_front(*v);
        }
        s + q.iter().sum::<f64>() * q[1] + q.back().unwrap()
    }
}

mod chunksmut {
    pub fn f(x: &[f64]) -> f64 {
        let mut v = [x, x].concat();
        for (i, c) in v.chunks_mut(3).enumerate() {
            c[0] *= i as f64 + 1.0;
            if c.len() > 1 {
                c.swap(0, 1);
            }
            for e in c.iter_mut() {
                *e = e.sin();
            }
        }
        let (a, b) = v.split_at_mut(5);
        for (p, q) in a.iter_mut().zip(b.iter()) {
            *p += *q * 2.0;
        }
        v.rotate_left(2);
        v[3..7].copy_from_slice(&x[..4]);
        v.iter().zip(v.iter().skip(1)).map(|(a, b)| a * b).sum::<f64>()
            + v.iter().cloned().fold(f64::NEG_INFINITY, f64::max)
    }
}

fn main() {
    let mut c = Check::new();
    check_slice!(c, tostr::f, [1.0, 2.0, 3.0, 0.5, 1.25]);
    check_slice!(c, strview::f, [1.0, 2.0, 3.0, 0.5, 1.25]);
    check_slice!(c, chunksmut::f, [1.0, 2.0, 3.0, 0.5, 1.25]);
    c.done();
}
