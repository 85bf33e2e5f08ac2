// Runge-Kutta with a generic right-hand side and a state of fixed size; parameters and initial state are active.
include!("check.rs");

type State<const N: usize> = [f64; N];

fn axpy<const N: usize>(y: &State<N>, a: f64, k: &State<N>) -> State<N> {
    std::array::from_fn(|i| y[i] + a * k[i])
}

fn step<const N: usize, F: Fn(f64, &State<N>) -> State<N>>(f: &F, t: f64, y: &State<N>, h: f64) -> State<N> {
    let k1 = f(t, y);
    let k2 = f(t + h / 2.0, &axpy(y, h / 2.0, &k1));
    let k3 = f(t + h / 2.0, &axpy(y, h / 2.0, &k2));
    let k4 = f(t + h, &axpy(y, h, &k3));
    let mut out = *y;
    for (i, o) in out.iter_mut().enumerate() {
        *o += h / 6.0 * (k1[i] + 2.0 * k2[i] + 2.0 * k3[i] + k4[i]);
    }
    out
}

fn integrate<const N: usize>(
    f: impl Fn(f64, &State<N>) -> State<N>,
    start: State<N>,
    end: f64,
    steps: usize,
) -> State<N> {
    let h = end / steps as f64;
    (0..steps).fold(start, |y, i| step(&f, i as f64 * h, &y, h))
}

fn lotka_volterra(p: &[f64]) -> f64 {
    let (a, b, c, d) = (p[0], p[1], p[2], p[3]);
    let end =
        integrate(|_, y: &State<2>| [a * y[0] - b * y[0] * y[1], c * y[0] * y[1] - d * y[1]], [p[4], p[5]], 1.0, 12);
    end[0] * end[1]
}

fn driven_pendulum(p: &[f64]) -> f64 {
    let rhs = |t: f64, y: &State<2>| [y[1], -p[0] * y[0].sin() - p[1] * y[1] + p[2] * (p[3] * t).cos()];
    let mut y = [p[4], p[5]];
    let mut energy = 0.0;
    let mut t = 0.0;
    while t < 0.95 {
        y = step(&rhs, t, &y, 0.1);
        t += 0.1;
        energy += 0.5 * y[1] * y[1] + p[0] * (1.0 - y[0].cos());
    }
    energy
}

fn main() {
    let mut c = Check::new();
    let p = [1.1, 0.4, 0.3, 0.9, 1.0, 0.5];
    check_slice!(c, lotka_volterra, p);
    check_slice!(c, driven_pendulum, p);
    c.done();
}
