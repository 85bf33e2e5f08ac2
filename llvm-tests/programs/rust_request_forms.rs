// The forms that requests take in Rust: casts of functions, typed declarations, results in structs, arguments of all kinds.
include!("check.rs");
#[repr(C)]
#[derive(Clone, Copy)]
struct Grad2 {
    x: f64,
    y: f64,
}
#[repr(C)]
#[derive(Clone, Copy)]
struct Grad3 {
    x: f64,
    y: f64,
    z: f64,
}
#[repr(C)]
#[derive(Clone, Copy)]
struct GradI {
    x: f64,
    y: f32,
}
unsafe extern "C" {
    fn __enzyme_autodiff_2(f: *const u8, ...) -> Grad2;
    fn __enzyme_autodiff_3(f: *const u8, ...) -> Grad3;
    fn __enzyme_fwddiff_p(f: *const u8, ...) -> Grad2;
    #[link_name = "__enzyme_autodiff_typed"]
    fn typed(f: fn(f64) -> f64, kind: i32, x: f64) -> f64;
    #[link_name = "__enzyme_autodiff_usize"]
    fn by_number(f: usize, ...) -> f64;
    #[link_name = "__enzyme_autodiff_void"]
    fn no_result(f: *const u8, ...);
}
fn one(x: f64) -> f64 {
    x * x * x
}
fn two(x: f64, y: f64) -> f64 {
    x * y + y.sin()
}
fn three(x: f64, y: f64, z: f64) -> f64 {
    x * y * z + z * z
}
fn single(x: f32) -> f32 {
    x * x * 0.5
}
fn out(x: &[f64], y: &mut [f64]) {
    for (a, b) in x.iter().zip(y.iter_mut()) {
        *b = a * a + *b;
    }
}
fn in_place(x: &mut [f64]) {
    for i in 1..x.len() {
        x[i] *= x[i - 1];
    }
}
fn by_vec(x: &Vec<f64>) -> f64 {
    x.iter().map(|v| v * v).sum()
}
fn by_array(x: &[f64; 3]) -> f64 {
    x[0] * x[1] + x[2]
}
fn array_value(x: [f64; 3]) -> f64 {
    x[0] * x[1] * x[2]
}
struct Model {
    w: Vec<f64>,
    b: f64,
    n: usize,
}
impl Model {
    fn loss(&self, x: &[f64]) -> f64 {
        let mut s = self.b;
        for i in 0..self.n {
            s += self.w[i] * x[i];
        }
        s * s
    }
}
fn pair(p: &(f64, f64)) -> f64 {
    p.0 * p.1
}
fn opt(p: &Option<f64>) -> f64 {
    p.map_or(1.0, |v| v * v)
}
fn gen<T: Copy + std::ops::Mul<Output = T>>(x: &T) -> T {
    *x * *x
}
fn slices(a: &[f64], b: &[f64]) -> f64 {
    a.iter().zip(b).map(|(x, y)| x * y).sum()
}
fn multi(x: &[f64]) -> (f64, f64) {
    (x[0] * x[1], x[0] + x[1])
}
const F: fn(f64) -> f64 = one;
static G: fn(f64) -> f64 = one;
#[no_mangle]
pub extern "C" fn exported(x: *const f64, n: usize) -> f64 {
    let s = unsafe { std::slice::from_raw_parts(x, n) };
    s.iter().map(|v| v.exp()).sum()
}
fn main() {
    let mut c = Check::new();
    unsafe {
        c.close("one", __enzyme_autodiff(one as *const u8, enzyme_out, 2.0f64), 12.0, 1e-12);
        c.close("one unannotated", __enzyme_autodiff(one as *const u8, 2.0f64), 12.0, 1e-12);
        c.close("typed", typed(one, enzyme_out, 2.0), 12.0, 1e-12);
        c.close("usize", by_number(one as usize, enzyme_out, 2.0f64), 12.0, 1e-12);
        c.close("const", __enzyme_autodiff(F as *const u8, enzyme_out, 2.0f64), 12.0, 1e-12);
        c.close("static", __enzyme_autodiff(G as *const u8, enzyme_out, 2.0f64), 12.0, 1e-12);
        let p: fn(f64) -> f64 = one;
        c.close("local", __enzyme_autodiff(p as *const u8, enzyme_out, 2.0f64), 12.0, 1e-12);
        let q: fn(f64) -> f64 = |x| x * x;
        c.close("closure", __enzyme_autodiff(q as *const u8, enzyme_out, 2.0f64), 4.0, 1e-12);
        c.close("fwd", __enzyme_fwddiff(one as *const u8, enzyme_dup, 2.0f64, 1.0f64), 12.0, 1e-12);
        let g = __enzyme_autodiff_2(two as *const u8, enzyme_out, 2.0f64, enzyme_out, 3.0f64);
        c.close("two.x", g.x, 3.0, 1e-12);
        c.close("two.y", g.y, 2.0 + 3.0f64.cos(), 1e-12);
        let g = __enzyme_autodiff_3(three as *const u8, enzyme_out, 2.0f64, enzyme_out, 3.0f64, enzyme_out, 4.0f64);
        c.close("three.x", g.x, 12.0, 1e-12);
        c.close("three.z", g.z, 14.0, 1e-12);
        let g = __enzyme_fwddiff_p(one as *const u8, enzyme_primal_return, enzyme_dup, 2.0f64, 1.0f64);
        c.close("primal", g.x, 8.0, 1e-12);
        c.close("tangent", g.y, 12.0, 1e-12);
        let x = [1.0, 2.0, 3.0];
        let mut dx = [0.0; 3];
        let mut y = [0.5; 3];
        let mut dy = [1.0, 10.0, 100.0];
        no_result(
            out as *const u8,
            enzyme_dup,
            x.as_ptr(),
            dx.as_mut_ptr(),
            enzyme_const,
            3usize,
            enzyme_dup,
            y.as_mut_ptr(),
            dy.as_mut_ptr(),
            enzyme_const,
            3usize,
        );
        c.array("out", &dx, &[2.0, 40.0, 600.0], 1e-12);
        c.array("out y", &y, &[1.5, 4.5, 9.5], 1e-12);
        let mut x = [1.0, 2.0, 3.0];
        let mut dx = [0.0, 0.0, 1.0];
        no_result(in_place as *const u8, enzyme_dup, x.as_mut_ptr(), dx.as_mut_ptr(), 3usize);
        c.array("in place", &dx, &[6.0, 3.0, 2.0], 1e-12);
        let v = vec![1.0, 2.0];
        let mut dv = vec![0.0; 2];
        __enzyme_autodiff(by_vec as *const u8, enzyme_dup, &v as *const Vec<f64>, &mut dv as *mut Vec<f64>);
        c.array("vec", &dv, &[2.0, 4.0], 1e-12);
        let a = [1.0, 2.0, 3.0];
        let mut da = [0.0; 3];
        __enzyme_autodiff(by_array as *const u8, enzyme_dup, &a as *const _, &mut da as *mut _);
        c.array("array", &da, &[2.0, 1.0, 1.0], 1e-12);
        let mut da = [0.0; 3];
        __enzyme_autodiff(array_value as *const u8, enzyme_dup, &a as *const _, &mut da as *mut _);
        c.array("array value", &da, &[6.0, 3.0, 2.0], 1e-12);
        let m = Model { w: vec![0.5, 2.0], b: 1.0, n: 2 };
        let mut dm = Model { w: vec![0.0, 0.0], b: 0.0, n: 2 };
        let x = [3.0, 4.0];
        let mut dx = [0.0; 2];
        __enzyme_autodiff(
            Model::loss as *const u8,
            enzyme_dup,
            &m as *const Model,
            &mut dm as *mut Model,
            enzyme_dup,
            x.as_ptr(),
            dx.as_mut_ptr(),
            2usize,
        );
        c.array("model w", &dm.w, &[63.0, 84.0], 1e-12);
        c.close("model b", dm.b, 21.0, 1e-12);
        c.array("model x", &dx, &[10.5, 42.0], 1e-12);
        let p = (2.0, 3.0);
        let mut dp = (0.0, 0.0);
        __enzyme_autodiff(pair as *const u8, enzyme_dup, &p as *const _, &mut dp as *mut (f64, f64));
        c.close("pair", dp.0, 3.0, 1e-12);
        let o = Some(3.0);
        let mut d = Some(0.0);
        __enzyme_autodiff(opt as *const u8, enzyme_dup, &o as *const Option<f64>, &mut d as *mut Option<f64>);
        c.close("option", d.unwrap(), 6.0, 1e-12);
        let g = 3.0;
        let mut dg = 0.0;
        __enzyme_autodiff(gen::<f64> as *const u8, enzyme_dup, &g as *const f64, &mut dg as *mut f64);
        c.close("generic", dg, 6.0, 1e-12);
        let mut da = [0.0; 2];
        let mut db = [0.0; 2];
        __enzyme_autodiff(
            slices as *const u8,
            enzyme_dup,
            [1.0, 2.0].as_ptr(),
            da.as_mut_ptr(),
            enzyme_const,
            2usize,
            enzyme_dup,
            [3.0, 4.0].as_ptr(),
            db.as_mut_ptr(),
            enzyme_const,
            2usize,
        );
        c.array("slices a", &da, &[3.0, 4.0], 1e-12);
        c.array("slices b", &db, &[1.0, 2.0], 1e-12);
        let mut dx = [0.0; 2];
        __enzyme_autodiff(
            exported as *const u8,
            enzyme_dup,
            [0.0, 1.0].as_ptr(),
            dx.as_mut_ptr(),
            enzyme_const,
            2usize,
        );
        c.array("exported", &dx, &[1.0, 1f64.exp()], 1e-12);
    }
    c.done();
}
