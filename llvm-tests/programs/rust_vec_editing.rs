// Vec edited in place: retain, insert, remove, truncate, pop, concat, partition; printing inside.
include!("check.rs");

fn printing(x: &[f64]) -> f64 {
    let y = x[0] * x[1];
    if y > 1e9 {
        println!("big {y} {:?}", x);
        eprintln!("{:.3}", y);
    }
    let s = format!("{:.2}", y);
    y * s.len() as f64
}
fn retain(x: &[f64]) -> f64 {
    let mut v = x.to_vec();
    v.retain(|a| *a > 0.7);
    v.insert(0, x[0] * x[1]);
    v.remove(1);
    v.truncate(4);
    let l = v.pop().unwrap();
    v.swap(0, 1);
    v.reverse();
    v.iter().enumerate().map(|(i, a)| a * (i + 1) as f64).sum::<f64>() * l
}
fn concat(x: &[f64]) -> f64 {
    let v = [&x[..2], &x[3..]].concat();
    let w: Vec<f64> = v.iter().rev().cloned().collect();
    let (a, b): (Vec<f64>, Vec<f64>) = w.iter().partition(|v| **v > 1.0);
    a.iter().sum::<f64>() * b.iter().sum::<f64>()
}
fn fold_array(x: &[f64]) -> f64 {
    let s = x.iter().fold([0.0; 3], |mut a, v| {
        a[0] += v;
        a[1] += v * v;
        a[2] *= v;
        a
    });
    s[0] * s[1]
}

fn main() {
    let mut c = Check::new();
    let x = [1.1, 2.0, 3.0, 0.5, 1.25, 0.75];
    check_slice!(c, printing, x);
    check_slice!(c, retain, x);
    check_slice!(c, concat, x);
    check_slice!(c, fold_array, x);
    c.done();
}
