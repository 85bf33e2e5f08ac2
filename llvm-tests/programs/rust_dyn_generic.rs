// A generic function over &[f64]: iterator chains, a Vec built inside, and calls through `dyn Trait` by reference
// and in boxes, chosen by data.
include!("check.rs");

trait Kernel {
    fn value(&self, r: f64) -> f64;
    fn weight(&self) -> f64 {
        1.0
    }
}

struct Gauss {
    width: f64,
}

struct Inverse(f64, usize);

impl Kernel for Gauss {
    fn value(&self, r: f64) -> f64 {
        (-r * r / self.width).exp()
    }
}

impl Kernel for Inverse {
    fn value(&self, r: f64) -> f64 {
        self.0 / (1.0 + r * r).powi(self.1 as i32)
    }
    fn weight(&self) -> f64 {
        self.0 * 0.5
    }
}

fn pairs<'a>(x: &'a [f64]) -> impl Iterator<Item = (usize, f64)> + 'a {
    x.windows(2).enumerate().map(|(i, w)| (i, w[1] - w[0]))
}

fn energy<K: Kernel + ?Sized>(x: &[f64], kernel: &K) -> f64 {
    let distances: Vec<f64> = pairs(x).map(|(i, d)| d * (i as f64 + 1.0)).collect();
    distances.iter().zip(x).map(|(d, v)| kernel.value(*d) * v).sum::<f64>() * kernel.weight()
}

fn objective(x: &[f64]) -> f64 {
    let boxed: Vec<Box<dyn Kernel>> = vec![Box::new(Gauss { width: x[0] * x[0] + 1.0 }), Box::new(Inverse(x[1], 2))];
    let mut total = energy(x, &Gauss { width: 2.0 });
    for (i, v) in x.iter().enumerate() {
        let kernel: &dyn Kernel = boxed[i % 2].as_ref();
        total += energy(&x[..4], kernel) * v;
    }
    total
}

fn main() {
    let mut c = Check::new();
    let x = [0.7, 1.3, -0.4, 0.9, 0.2, 1.1];
    check_slice!(c, objective, x);
    c.done();
}
