// Matrices of constant size with an overloaded product.
include!("check.rs");
use std::ops::Mul;

#[derive(Clone, Copy)]
struct Mat<const N: usize, const M: usize>([[f64; M]; N]);
impl<const N: usize, const M: usize, const K: usize> Mul<Mat<M, K>> for Mat<N, M> {
    type Output = Mat<N, K>;
    fn mul(self, o: Mat<M, K>) -> Mat<N, K> {
        let mut r = [[0.0; K]; N];
        for i in 0..N {
            for j in 0..K {
                for k in 0..M {
                    r[i][j] += self.0[i][k] * o.0[k][j];
                }
            }
        }
        Mat(r)
    }
}
fn const_generic(x: &[f64]) -> f64 {
    let a = Mat([[x[0], x[1], x[2]], [x[3], x[4], x[5]]]);
    let b = Mat([[x[0], 1.0], [2.0, x[1]], [x[2], x[3]]]);
    let c = a * b;
    c.0[0][0] * c.0[1][1] - c.0[0][1] * c.0[1][0]
}

fn main() {
    let mut c = Check::new();
    let x = [1.1, 2.0, 3.0, 0.5, 1.25, 0.75];
    check_slice!(c, const_generic, x);
    c.done();
}
