// Enums with payloads, Option, Result and the question mark; an error's text is no derivative.
include!("check.rs");

#[derive(Clone, Copy)]
enum Shape {
    Circle(f64),
    Rect(f64, f64),
    Empty,
}
fn area(s: &Shape) -> f64 {
    match s {
        Shape::Circle(r) => 3.0 * r * r,
        Shape::Rect(a, b) => a * b,
        Shape::Empty => 0.0,
    }
}
fn enums(x: &[f64]) -> f64 {
    let v = [Shape::Circle(x[0]), Shape::Rect(x[1], x[2]), Shape::Empty, Shape::Circle(x[3] * x[4])];
    v.iter().map(area).sum()
}
fn enum_vec(x: &[f64]) -> f64 {
    let mut v = Vec::new();
    for (i, a) in x.iter().enumerate() {
        v.push(match i % 3 {
            0 => Shape::Circle(*a),
            1 => Shape::Rect(*a, a * a),
            _ => Shape::Empty,
        });
    }
    v.iter().map(area).sum()
}
fn opt(a: f64) -> Option<f64> {
    if a > 0.7 {
        Some(a * a)
    } else {
        None
    }
}
fn option(x: &[f64]) -> f64 {
    x.iter().map(|a| opt(*a).unwrap_or(*a)).sum::<f64>() + x.iter().filter_map(|a| opt(*a)).sum::<f64>()
}
fn res(a: f64) -> Result<f64, String> {
    if a > 0.1 {
        Ok(a.sqrt())
    } else {
        Err(format!("neg {a}"))
    }
}
fn sum_res(x: &[f64]) -> Result<f64, String> {
    let mut s = 0.0;
    for a in x {
        s += res(*a)? * res(a + 1.0)?;
    }
    Ok(s)
}
fn result(x: &[f64]) -> f64 {
    match sum_res(x) {
        Ok(v) => v,
        Err(_) => -1.0,
    }
}
fn result_collect(x: &[f64]) -> f64 {
    let r: Result<Vec<f64>, String> = x.iter().map(|a| res(*a)).collect();
    r.unwrap().iter().sum()
}

fn main() {
    let mut c = Check::new();
    let x = [1.0, 2.0, 3.0, 0.5, 1.25];
    check_slice!(c, enums, x);
    check_slice!(c, enum_vec, x);
    check_slice!(c, option, x);
    check_slice!(c, result, x);
    check_slice!(c, result_collect, x);
    c.done();
}
