// A natural cubic spline: tridiagonal solve in place, binary search for the interval, evaluation at many points.
include!("check.rs");

struct Spline {
    x: Vec<f64>,
    y: Vec<f64>,
    second: Vec<f64>,
}

impl Spline {
    fn new(x: &[f64], y: &[f64]) -> Spline {
        assert_eq!(x.len(), y.len());
        let n = x.len();
        let mut second = vec![0.0; n];
        let mut u = vec![0.0; n];
        for i in 1..n - 1 {
            let sig = (x[i] - x[i - 1]) / (x[i + 1] - x[i - 1]);
            let p = sig * second[i - 1] + 2.0;
            second[i] = (sig - 1.0) / p;
            let slope = (y[i + 1] - y[i]) / (x[i + 1] - x[i]) - (y[i] - y[i - 1]) / (x[i] - x[i - 1]);
            u[i] = (6.0 * slope / (x[i + 1] - x[i - 1]) - sig * u[i - 1]) / p;
        }
        for i in (0..n - 1).rev() {
            second[i] = second[i] * second[i + 1] + u[i];
        }
        Spline { x: x.to_vec(), y: y.to_vec(), second }
    }

    fn eval(&self, at: f64) -> f64 {
        let (mut low, mut high) = (0, self.x.len() - 1);
        while high - low > 1 {
            let middle = (low + high) / 2;
            if self.x[middle] > at {
                high = middle;
            } else {
                low = middle;
            }
        }
        let h = self.x[high] - self.x[low];
        let (a, b) = ((self.x[high] - at) / h, (at - self.x[low]) / h);
        a * self.y[low]
            + b * self.y[high]
            + ((a.powi(3) - a) * self.second[low] + (b.powi(3) - b) * self.second[high]) * h * h / 6.0
    }
}

// Knots, values, and the places where it is asked.
fn energy(p: &[f64]) -> f64 {
    let spline = Spline::new(&p[..5], &p[5..10]);
    p[10..].iter().map(|&t| spline.eval(t)).map(|v| v * v).sum()
}

fn interval(p: &[f64]) -> f64 {
    let i = p[..5].partition_point(|&k| k <= p[10]);
    let j = match p[..5].binary_search_by(|k| k.total_cmp(&p[11])) {
        Ok(i) | Err(i) => i,
    };
    p[5 + i] * p[5 + j] * p[10]
}

fn main() {
    let mut c = Check::new();
    let p = [0.0, 0.7, 1.5, 2.1, 3.0, 1.0, 0.3, -0.5, 0.8, 1.2, 0.4, 1.1, 2.6];
    check_slice!(c, energy, p);
    check_slice!(c, interval, p);
    c.done();
}
