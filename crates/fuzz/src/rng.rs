//! Random numbers that are the same for the same seed, on every machine and for good.

/// SplitMix64 (Steele, Lea and Flood, 2014): tiny, and good enough to choose statements.
#[derive(Clone)]
pub struct Rng(u64);

impl Rng {
    pub fn new(seed: u64) -> Self {
        // Neighbouring seeds must not give neighbouring programs.
        let mut rng = Self(seed ^ 0x5851_f42d_4c95_7f2d);
        rng.word();
        rng
    }

    pub fn word(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ z >> 30).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ z >> 27).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ z >> 31
    }

    /// Less than `n`; zero where there is nothing to choose from.
    pub fn below(&mut self, n: usize) -> usize {
        (self.word() >> 16) as usize % n.max(1)
    }

    /// True in so many of a hundred cases.
    pub fn percent(&mut self, chance: usize) -> bool {
        self.below(100) < chance
    }

    pub fn pick<'a, T>(&mut self, from: &'a [T]) -> Option<&'a T> {
        from.get(self.below(from.len()))
    }

    /// An index, each as likely as its weight says.
    pub fn weighted(&mut self, weights: &[usize]) -> usize {
        let mut at = self.below(weights.iter().sum());
        weights
            .iter()
            .position(|w| {
                let here = at < *w;
                at = at.saturating_sub(*w);
                here
            })
            .unwrap_or(0)
    }

    /// A number of eighths with `low <= value < high`: exact in every float type, and in decimal.
    pub fn eighths(&mut self, low: i64, high: i64) -> f64 {
        (low * 8 + self.below(((high - low) * 8) as usize) as i64) as f64 / 8.0
    }
}

impl Rng {
    /// Near a number of eighths and never one: a value that is compared with a constant does not tie with it, which
    /// would be a kink that differences of every step agree on.
    pub fn value(&mut self, low: i64, high: i64) -> f64 {
        self.eighths(low, high) + (2 * self.below(32) + 1) as f64 / 1024.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn weights_are_kept_to() {
        let mut rng = Rng::new(1);
        let mut seen = [0; 3];
        (0..1000).for_each(|_| seen[rng.weighted(&[0, 1, 3])] += 1);
        assert_eq!(seen[0], 0);
        assert!(seen[1] > 150 && seen[2] > 600, "{seen:?}");
    }
}
