// A recurrent network: rows of vectors, chained iterators, a state that is updated in place; layers behind a trait.
include!("check.rs");

mod lstm {
    struct Lstm {
        w: Vec<Vec<f64>>,
        b: Vec<f64>,
        h: usize,
    }
    fn sig(v: f64) -> f64 {
        1.0 / (1.0 + (-v).exp())
    }
    impl Lstm {
        fn step(&self, x: &[f64], s: &mut (Vec<f64>, Vec<f64>)) {
            let n = self.h;
            let z: Vec<f64> = self
                .w
                .iter()
                .zip(&self.b)
                .map(|(r, b)| r.iter().zip(x.iter().chain(s.0.iter())).map(|(a, c)| a * c).sum::<f64>() + b)
                .collect();
            for i in 0..n {
                let (f, g, o, c) = (sig(z[i]), sig(z[n + i]), sig(z[2 * n + i]), z[3 * n + i].tanh());
                s.1[i] = f * s.1[i] + g * c;
                s.0[i] = o * s.1[i].tanh();
            }
        }
    }
    pub fn f(x: &[f64]) -> f64 {
        let h = 2;
        let w = (0..4 * h).map(|i| (0..2 + h).map(|j| x[(i * 3 + j) % 6] * 0.5 + 0.1 * (i as f64)).collect()).collect();
        let b = (0..4 * h).map(|i| x[i % 6] * 0.1).collect();
        let m = Lstm { w, b, h };
        let mut s = (vec![0.0; h], vec![0.0; h]);
        for t in 0..4 {
            m.step(&[x[t], x[t + 1]], &mut s);
        }
        s.0.iter().sum::<f64>() + s.1[0]
    }
}

mod traitgen {
    trait Num: Copy + std::ops::Add<Output = Self> + std::ops::Mul<Output = Self> {
        fn c(v: f64) -> Self;
        fn re(self) -> f64;
    }
    impl Num for f64 {
        fn c(v: f64) -> f64 {
            v
        }
        fn re(self) -> f64 {
            self
        }
    }
    impl Num for f32 {
        fn c(v: f64) -> f32 {
            v as f32
        }
        fn re(self) -> f64 {
            self as f64
        }
    }
    fn horner<T: Num>(c: &[T], x: T) -> T {
        c.iter().rev().fold(T::c(0.0), |a, b| a * x + *b)
    }
    trait Layer {
        fn fwd(&self, v: &[f64]) -> Vec<f64>;
        fn name(&self) -> &'static str {
            "l"
        }
    }
    struct D {
        w: Vec<f64>,
        n: usize,
    }
    struct Act(fn(f64) -> f64);
    impl Layer for D {
        fn fwd(&self, v: &[f64]) -> Vec<f64> {
            self.w.chunks_exact(v.len()).take(self.n).map(|r| r.iter().zip(v).map(|(a, b)| a * b).sum()).collect()
        }
    }
    impl Layer for Act {
        fn fwd(&self, v: &[f64]) -> Vec<f64> {
            v.iter().map(|a| (self.0)(*a)).collect()
        }
        fn name(&self) -> &'static str {
            "act"
        }
    }
    pub fn f(x: &[f64]) -> f64 {
        let ls: Vec<Box<dyn Layer>> = vec![
            Box::new(D { w: x.iter().chain(x).map(|v| v * 0.2).collect(), n: 2 }),
            Box::new(Act(f64::tanh)),
            Box::new(D { w: vec![x[0], x[1], x[2], 0.5], n: 2 }),
            Box::new(Act(|v| v.max(0.0) + 0.1 * v)),
        ];
        let y = ls.iter().fold(x.to_vec(), |a, l| l.fwd(&a));
        y.iter().sum::<f64>()
            + horner(x, 0.3)
            + horner::<f64>(&[1.0, x[1], x[2]], x[0])
            + ls.iter().filter(|l| l.name() == "act").count() as f64 * x[0]
    }
}

fn main() {
    let mut c = Check::new();
    check_slice!(c, lstm::f, [0.3, -0.2, 0.5, 0.7, -0.4, 0.9]);
    check_slice!(c, traitgen::f, [1.0, 2.0, 3.0, 0.5, 1.25]);
    c.done();
}
