// Iterators that pair, split, peek and stop early.
include!("check.rs");

mod iters2 {
    pub fn f(x: &[f64]) -> f64 {
        let m = x.iter().copied().map(f64::abs).reduce(|a, b| a + b).unwrap();
        let (p, q): (Vec<f64>, Vec<f64>) = x.iter().partition(|v| **v > 1.1);
        let (u, w): (Vec<f64>, Vec<f64>) = x.iter().map(|v| (v * 2.0, v * v)).unzip();
        let pos = x.iter().position(|v| *v > 1.5).unwrap_or(0);
        let mut it = x.iter().peekable();
        let mut s = 0.0;
        while let Some(v) = it.next() {
            if let Some(n) = it.peek() {
                s += v * *n;
            }
        }
        let acc = x.iter().try_fold(1.0, |a, v| if *v > 0.0 { Some(a * v) } else { None }).unwrap();
        let last = x.iter().rev().skip_while(|v| **v < 1.3).next().unwrap();
        let cyc: f64 = x.iter().cycle().take(8).sum();
        let mx = x.iter().cloned().max_by(|a, b| a.total_cmp(b)).unwrap();
        m + p.iter().sum::<f64>() * q.iter().product::<f64>()
            + u[1] * w[2]
            + x[pos]
            + s
            + acc * last
            + cyc
            + mx * x.iter().map_while(|v| if *v < 2.5 { Some(v * v) } else { None }).sum::<f64>()
            + std::iter::successors(Some(x[0]), |v| if *v < 8.0 { Some(v * 1.7 + x[1]) } else { None }).sum::<f64>()
            + (1..=4).map(|k| x[k] / (k as f64)).sum::<f64>()
            + std::iter::repeat(x[3]).take(3).sum::<f64>()
            + x.iter().last().unwrap() * x.iter().nth(1).unwrap()
            + x.iter().inspect(|_| ()).min_by(|a, b| a.partial_cmp(b).unwrap()).unwrap()
    }
}

fn main() {
    let mut c = Check::new();
    check_slice!(c, iters2::f, [1.0, 2.0, 3.1, 0.5, 1.25]);
    c.done();
}
