// A Kalman filter on const-generic matrices: predict, update with the gain, log-likelihood of the innovations.
include!("check.rs");
use std::ops::{Add, Mul, Sub};

#[derive(Clone, Copy)]
struct Mat<const R: usize, const C: usize>([[f64; C]; R]);

impl<const R: usize, const C: usize> Mat<R, C> {
    fn from_fn(f: impl Fn(usize, usize) -> f64) -> Self {
        let mut out = [[0.0; C]; R];
        for (i, row) in out.iter_mut().enumerate() {
            for (j, v) in row.iter_mut().enumerate() {
                *v = f(i, j);
            }
        }
        Mat(out)
    }

    fn t(&self) -> Mat<C, R> {
        Mat::from_fn(|i, j| self.0[j][i])
    }
}

impl<const R: usize, const K: usize, const C: usize> Mul<Mat<K, C>> for Mat<R, K> {
    type Output = Mat<R, C>;
    fn mul(self, o: Mat<K, C>) -> Mat<R, C> {
        Mat::from_fn(|i, j| (0..K).map(|k| self.0[i][k] * o.0[k][j]).sum())
    }
}

impl<const R: usize, const C: usize> Add for Mat<R, C> {
    type Output = Self;
    fn add(self, o: Self) -> Self {
        Mat::from_fn(|i, j| self.0[i][j] + o.0[i][j])
    }
}

impl<const R: usize, const C: usize> Sub for Mat<R, C> {
    type Output = Self;
    fn sub(self, o: Self) -> Self {
        Mat::from_fn(|i, j| self.0[i][j] - o.0[i][j])
    }
}

fn likelihood(p: &[f64]) -> f64 {
    let f = Mat([[1.0, p[0]], [0.0, 1.0]]);
    let q = Mat([[p[1], 0.0], [0.0, p[1] * 0.5]]);
    let h = Mat([[1.0, 0.0]]);
    let noise = p[2];
    let mut x = Mat([[p[3]], [p[4]]]);
    let mut cov = Mat([[1.0, 0.0], [0.0, 1.0]]);
    let mut total = 0.0;
    for &z in &p[5..] {
        x = f * x;
        cov = f * cov * f.t() + q;
        let innovation = z - (h * x).0[0][0];
        let s = (h * cov * h.t()).0[0][0] + noise;
        let gain: Mat<2, 1> = Mat::from_fn(|i, _| (cov * h.t()).0[i][0] / s);
        x = x + Mat::from_fn(|i, _| gain.0[i][0] * innovation);
        cov = cov - gain * h * cov;
        total -= 0.5 * (innovation * innovation / s + s.ln());
    }
    total
}

fn main() {
    let mut c = Check::new();
    check_slice!(c, likelihood, [0.1, 0.2, 0.5, 0.0, 1.0, 0.2, 0.15, 0.4, 0.35, 0.6]);
    c.done();
}
