// Arrays, tuples, structs with operators, and a Vec of structs.
include!("check.rs");

fn array(x: &[f64]) -> f64 {
    let mut a = [0.0; 5];
    a.copy_from_slice(x);
    a.iter_mut().for_each(|v| *v *= *v);
    a.iter().sum()
}
fn array_map(x: &[f64]) -> f64 {
    let a: [f64; 5] = x.try_into().unwrap();
    a.map(|v| v * v * v).iter().sum()
}
fn tuple(x: &[f64]) -> f64 {
    let sw = |(a, b): (f64, f64)| (b * a, a + b);
    let (a, b) = sw(sw((x[0], x[1])));
    a * b
}
#[derive(Clone, Copy)]
struct V3 {
    x: f64,
    y: f64,
    z: f64,
}
impl std::ops::Add for V3 {
    type Output = V3;
    fn add(self, o: V3) -> V3 {
        V3 { x: self.x + o.x, y: self.y + o.y, z: self.z + o.z }
    }
}
impl std::ops::Mul<f64> for V3 {
    type Output = V3;
    fn mul(self, o: f64) -> V3 {
        V3 { x: self.x * o, y: self.y * o, z: self.z * o }
    }
}
impl V3 {
    fn dot(&self, o: &V3) -> f64 {
        self.x * o.x + self.y * o.y + self.z * o.z
    }
    fn cross(self, o: V3) -> V3 {
        V3 { x: self.y * o.z - self.z * o.y, y: self.z * o.x - self.x * o.z, z: self.x * o.y - self.y * o.x }
    }
}
fn structs(x: &[f64]) -> f64 {
    let a = V3 { x: x[0], y: x[1], z: x[2] };
    let b = V3 { x: x[2], y: x[3], z: x[4] };
    let c = a.cross(b) + a * 2.0;
    c.dot(&c)
}
fn struct_vec(x: &[f64]) -> f64 {
    let v: Vec<V3> = x.iter().map(|a| V3 { x: *a, y: a * a, z: 1.0 }).collect();
    v.iter().fold(V3 { x: 0., y: 0., z: 0. }, |s, a| s + *a * a.z).dot(&v[1])
}
trait Model {
    fn eval(&self, x: f64) -> f64;
}
struct Lin(f64);
struct Quad {
    a: f64,
    b: f64,
}
impl Model for Lin {
    fn eval(&self, x: f64) -> f64 {
        self.0 * x
    }
}
impl Model for Quad {
    fn eval(&self, x: f64) -> f64 {
        self.a * x * x + self.b
    }
}

fn main() {
    let mut c = Check::new();
    let x = [1.0, 2.0, 3.0, 0.5, 1.25];
    check_slice!(c, array, x);
    check_slice!(c, array_map, x);
    check_slice!(c, tuple, x);
    check_slice!(c, structs, x);
    check_slice!(c, struct_vec, x);
    c.done();
}
