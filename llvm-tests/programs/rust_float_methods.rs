// The methods of f64: powers, trigonometry, logarithms, fused multiply-add, kinks, rounding, bits.
include!("check.rs");

fn powers(x: &[f64]) -> f64 {
    x[0].powi(3) + x[1].powf(x[2]) + x[3].powi(-2) + x[4].powf(0.5) + x[2].cbrt()
}
fn trig(x: &[f64]) -> f64 {
    let (s, c) = x[0].sin_cos();
    s * c + x[1].tan() + x[2].atan2(x[3]) + x[4].hypot(x[0]) + (x[3] * 0.5).asin() + (x[3] * 0.5).acos() + x[1].atan()
}
fn hyper(x: &[f64]) -> f64 {
    x[0].sinh() + x[1].cosh() * x[2].tanh() + x[3].asinh() + (x[1] + 1.0).acosh() + (x[3] * 0.5).atanh()
}
fn logs(x: &[f64]) -> f64 {
    x[0].ln_1p() + x[1].exp_m1() + x[2].log2() + x[3].log10() + x[4].log(3.0) + x[0].exp2() + x[1].ln()
}
fn fma(x: &[f64]) -> f64 {
    x[0].mul_add(x[1], x[2]) * x[3].recip() - x[4].to_degrees() + x[0].to_radians()
}
fn kinks(x: &[f64]) -> f64 {
    x[0].abs()
        + x[1].max(x[2])
        + x[3].min(x[4])
        + x[2].clamp(0.0, 2.5) * x[0]
        + x[1].clamp(0.0, 5.0)
        + (x[0] - 3.0).signum() * x[1]
        + x[3].copysign(-1.0) * x[4]
}
fn round(x: &[f64]) -> f64 {
    x[4].fract()
        + x[1] * x[4].floor()
        + x[2] * x[4].ceil()
        + x[0] * x[4].round()
        + x[3] * x[4].trunc()
        + x[2].rem_euclid(0.7)
        + (x[4] % 0.5)
        + x[4].div_euclid(0.5) * x[0]
}
fn bits(x: &[f64]) -> f64 {
    f64::from_bits(x[0].to_bits()) * x[1]
}
fn casts(x: &[f64]) -> f64 {
    let n = x[2] as usize;
    let mut s = 0.0;
    for i in 0..n {
        s += x[i] * i as f64;
    }
    s + (x[0] as f32 as f64) * 0.0 + f64::from(n as u32) * x[1]
}
fn is_nan(x: &[f64]) -> f64 {
    let mut s = 0.0;
    for v in x {
        if v.is_nan() || !v.is_finite() || v.is_sign_negative() {
            s -= 1.0
        } else {
            s += v * v
        }
    }
    s
}
fn total_cmp(x: &[f64]) -> f64 {
    let m = x.iter().copied().min_by(|a, b| a.total_cmp(b)).unwrap();
    m * m * x[1]
}
fn fn_ptrs(x: &[f64]) -> f64 {
    fn a(v: f64) -> f64 {
        v * v
    }
    fn b(v: f64) -> f64 {
        v.sin()
    }
    let t: [fn(f64) -> f64; 2] = [a, b];
    x.iter().enumerate().map(|(i, v)| t[i % 2](*v)).sum()
}

fn main() {
    let mut c = Check::new();
    let x = [1.0, 2.0, 3.0, 0.5, 1.25];
    check_slice!(c, powers, x);
    check_slice!(c, trig, x);
    check_slice!(c, hyper, x);
    check_slice!(c, logs, x);
    check_slice!(c, fma, x);
    check_slice!(c, kinks, [1.0, 2.0, 3.5, 0.5, 1.25]);
    check_slice!(c, round, [1.0, 2.0, 3.1, 0.6, 1.3]);
    check_slice!(c, bits, x);
    check_slice!(c, casts, [1.0, 2.0, 3.1, 0.5, 1.3]);
    check_slice!(c, is_nan, x);
    check_slice!(c, total_cmp, x);
    c.done();
}
