// Bodies under gravity: a Copy vector with operators, split_at_mut for pairs, leapfrog, energy at the end.
include!("check.rs");
use std::ops::{Add, AddAssign, Mul, Sub, SubAssign};

#[derive(Clone, Copy, Debug, Default, PartialEq)]
struct V3 {
    x: f64,
    y: f64,
    z: f64,
}

impl Add for V3 {
    type Output = V3;
    fn add(self, o: V3) -> V3 {
        V3 { x: self.x + o.x, y: self.y + o.y, z: self.z + o.z }
    }
}

impl Sub for V3 {
    type Output = V3;
    fn sub(self, o: V3) -> V3 {
        V3 { x: self.x - o.x, y: self.y - o.y, z: self.z - o.z }
    }
}

impl Mul<f64> for V3 {
    type Output = V3;
    fn mul(self, k: f64) -> V3 {
        V3 { x: self.x * k, y: self.y * k, z: self.z * k }
    }
}

impl AddAssign for V3 {
    fn add_assign(&mut self, o: V3) {
        *self = *self + o;
    }
}

impl SubAssign for V3 {
    fn sub_assign(&mut self, o: V3) {
        *self = *self - o;
    }
}

impl V3 {
    fn dot(self, o: V3) -> f64 {
        self.x * o.x + self.y * o.y + self.z * o.z
    }
}

#[derive(Clone, Debug)]
struct Body {
    position: V3,
    velocity: V3,
    mass: f64,
}

fn kick(bodies: &mut [Body], dt: f64) {
    for i in 0..bodies.len() {
        let (left, right) = bodies.split_at_mut(i + 1);
        let a = &mut left[i];
        for b in right.iter_mut() {
            let d = b.position - a.position;
            let r2 = d.dot(d) + 0.01;
            let pull = d * (1.0 / (r2 * r2.sqrt()));
            a.velocity += pull * (b.mass * dt);
            b.velocity -= pull * (a.mass * dt);
        }
    }
}

fn energy(bodies: &[Body]) -> f64 {
    let mut e = 0.0;
    for (i, b) in bodies.iter().enumerate() {
        e += 0.5 * b.mass * b.velocity.dot(b.velocity);
        for o in &bodies[i + 1..] {
            let d = b.position - o.position;
            e -= b.mass * o.mass / d.dot(d).sqrt();
        }
    }
    e
}

fn simulate(p: &[f64]) -> f64 {
    let v3 = |at: &[f64]| V3 { x: at[0], y: at[1], z: at[2] };
    let mut bodies: Vec<Body> =
        p.chunks_exact(7).map(|c| Body { position: v3(c), velocity: v3(&c[3..]), mass: c[6] }).collect();
    for _ in 0..5 {
        kick(&mut bodies, 0.02);
        bodies.iter_mut().for_each(|b| b.position += b.velocity * 0.02);
    }
    energy(&bodies) + bodies[0].position.x
}

fn main() {
    let mut c = Check::new();
    let p = [
        0.0, 0.1, 0.0, 0.1, 0.0, 0.2, 1.0, //
        1.0, 0.0, 0.3, 0.0, 0.8, 0.0, 0.5, //
        -0.5, 1.2, 0.1, -0.6, 0.1, 0.1, 0.3,
    ];
    check_slice!(c, simulate, p);
    c.done();
}
