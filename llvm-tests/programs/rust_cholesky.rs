// The log-likelihood of a Gaussian through a Cholesky factor that is packed in a triangle, with Result and `?`.
include!("check.rs");

#[derive(Debug)]
enum Problem {
    NotPositive(usize),
    WrongLength { got: usize, want: usize },
}

fn at(i: usize, j: usize) -> usize {
    i * (i + 1) / 2 + j
}

fn factor(a: &[f64], n: usize) -> Result<Vec<f64>, Problem> {
    if a.len() != n * (n + 1) / 2 {
        return Err(Problem::WrongLength { got: a.len(), want: n * (n + 1) / 2 });
    }
    let mut l = a.to_vec();
    for j in 0..n {
        for k in 0..j {
            l[at(j, j)] -= l[at(j, k)].powi(2);
        }
        if !(l[at(j, j)] > 0.0) {
            return Err(Problem::NotPositive(j));
        }
        l[at(j, j)] = l[at(j, j)].sqrt();
        for i in j + 1..n {
            let s: f64 = (0..j).map(|k| l[at(i, k)] * l[at(j, k)]).sum();
            l[at(i, j)] = (l[at(i, j)] - s) / l[at(j, j)];
        }
    }
    Ok(l)
}

fn log_likelihood(a: &[f64], x: &[f64]) -> Result<f64, Problem> {
    let n = x.len();
    let l = factor(a, n)?;
    let mut z = vec![0.0; n];
    for i in 0..n {
        let s: f64 = z[..i].iter().enumerate().map(|(k, v)| l[at(i, k)] * v).sum();
        z[i] = (x[i] - s) / l[at(i, i)];
    }
    let half_log_det: f64 = (0..n).map(|i| l[at(i, i)].ln()).sum();
    let quadratic = z.iter().map(|v| v * v).sum::<f64>();
    Ok(-0.5 * quadratic - half_log_det - 0.5 * n as f64 * (2.0 * std::f64::consts::PI).ln())
}

fn likelihood(p: &[f64]) -> f64 {
    log_likelihood(&p[..6], &p[6..]).unwrap()
}

fn likelihood_or_zero(p: &[f64]) -> f64 {
    match log_likelihood(&p[..6], &p[6..]) {
        Ok(v) => v,
        Err(Problem::NotPositive(at)) => -(at as f64) * p[0],
        Err(Problem::WrongLength { got, want }) => (got + want) as f64,
    }
}

fn main() {
    let mut c = Check::new();
    let p = [2.0, 0.3, 1.5, -0.2, 0.4, 1.8, 0.5, -1.0, 0.7];
    check_slice!(c, likelihood, p);
    check_slice!(c, likelihood_or_zero, p);
    check_slice!(c, likelihood_or_zero, [2.0, 3.0, 1.5, -0.2, 0.4, 1.8, 0.5, -1.0, 0.7]);
    c.done();
}
