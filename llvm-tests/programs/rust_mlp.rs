// A network of layers that own their weights, ReLU and tanh by an enum, softmax and cross entropy at the end.
include!("check.rs");

#[derive(Clone, Copy)]
enum Activation {
    Relu,
    Tanh,
    Leaky(f64),
}

impl Activation {
    fn apply(self, v: f64) -> f64 {
        match self {
            Activation::Relu => v.max(0.0),
            Activation::Tanh => v.tanh(),
            Activation::Leaky(slope) => {
                if v > 0.0 {
                    v
                } else {
                    slope * v
                }
            }
        }
    }
}

struct Layer {
    weights: Vec<Vec<f64>>,
    bias: Vec<f64>,
    activation: Activation,
}

impl Layer {
    fn take(p: &mut impl Iterator<Item = f64>, rows: usize, cols: usize, activation: Activation) -> Layer {
        let weights = (0..rows).map(|_| p.by_ref().take(cols).collect()).collect();
        Layer { weights, bias: p.take(rows).collect(), activation }
    }

    fn forward(&self, x: &[f64]) -> Vec<f64> {
        let rows = self.weights.iter().zip(&self.bias);
        rows.map(|(w, b)| self.activation.apply(w.iter().zip(x).map(|(w, x)| w * x).sum::<f64>() + b)).collect()
    }
}

fn cross_entropy(logits: &[f64], class: usize) -> f64 {
    let top = logits.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    let sum: f64 = logits.iter().map(|v| (v - top).exp()).sum();
    sum.ln() + top - logits[class]
}

fn loss(p: &[f64]) -> f64 {
    let mut values = p.iter().copied();
    let layers = vec![
        Layer::take(&mut values, 3, 2, Activation::Tanh),
        Layer::take(&mut values, 2, 3, Activation::Leaky(0.1)),
        Layer::take(&mut values, 2, 2, Activation::Relu),
    ];
    let data = [([0.5, -1.0], 0), ([1.5, 0.3], 1), ([-0.7, 0.2], 0)];
    let mut total = 0.0;
    for (x, class) in &data {
        let mut y = x.to_vec();
        for layer in &layers {
            y = layer.forward(&y);
        }
        total += cross_entropy(&y, *class);
    }
    total / data.len() as f64
}

fn main() {
    let mut c = Check::new();
    let p: Vec<f64> = (0..23).map(|i| 0.9 * ((i * i * 7 + 3 * i + 1) as f64 * 0.37).sin()).collect();
    check_slice!(c, loss, p);
    c.done();
}
