// VecDeque, a Vec of Vecs, and a HashMap of indices.
include!("check.rs");
use std::collections::{HashMap, VecDeque};

fn vec_deque(x: &[f64]) -> f64 {
    let mut q = VecDeque::new();
    for v in x {
        q.push_back(v * v);
        if q.len() > 3 {
            q.pop_front();
        }
    }
    q.iter().sum()
}
fn vec_vec(x: &[f64]) -> f64 {
    let m: Vec<Vec<f64>> = (0..3).map(|i| x.iter().map(|v| v * (i as f64 + x[i])).collect()).collect();
    m.iter().map(|r| r.iter().sum::<f64>()).product()
}
fn hash_keys(x: &[f64]) -> f64 {
    let mut m: HashMap<&str, usize> = HashMap::new();
    m.insert("a", 1);
    m.insert("b", 2);
    x[m["a"]] * x[m["b"]]
}

fn main() {
    let mut c = Check::new();
    let x = [1.1, 2.0, 3.0, 0.5, 1.25, 0.75];
    check_slice!(c, vec_deque, x);
    check_slice!(c, vec_vec, x);
    check_slice!(c, hash_keys, x);
    c.done();
}
