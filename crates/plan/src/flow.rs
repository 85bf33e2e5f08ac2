//! Maximum flow by Dinic's algorithm, for the planner's minimum cut.
//!
//! E. A. Dinic, "Algorithm for solution of a problem of maximum flow in networks with power
//! estimation" (1970). Edges are kept in insertion order, so the same network gives the same cut.

/// A capacity that no cut may contain.
pub const INFINITE: u64 = u64::MAX / 4;

#[derive(Clone, Copy)]
struct Edge {
    to: u32,
    capacity: u64,
}

/// A directed network. Edge 2i is the i-th edge added, edge 2i+1 its residual twin.
pub struct Network {
    edges: Vec<Edge>,
    from: Vec<Vec<u32>>,
}

impl Network {
    pub fn new(nodes: usize) -> Self {
        Self { edges: Vec::new(), from: vec![Vec::new(); nodes] }
    }

    pub fn add(&mut self, a: usize, b: usize, capacity: u64) {
        self.from[a].push(self.edges.len() as u32);
        self.edges.push(Edge { to: b as u32, capacity });
        self.from[b].push(self.edges.len() as u32);
        self.edges.push(Edge { to: a as u32, capacity: 0 });
    }

    /// Saturates the network; returns the flow and which nodes stay on the source's side of the minimum
    /// cut nearest to the sink (so of equal cuts, the one that keeps what is computed latest).
    pub fn min_cut(&mut self, source: usize, sink: usize) -> (u64, Vec<bool>) {
        let mut total = 0u64;
        while let Some(level) = self.levels(source, sink) {
            let mut next = vec![0usize; self.from.len()];
            loop {
                let pushed = self.augment(source, sink, &level, &mut next);
                if pushed == 0 {
                    break;
                }
                total = total.saturating_add(pushed);
            }
        }
        (total, self.source_side(sink))
    }

    /// Distance of each node from the source in the residual network; none if the sink is cut off.
    fn levels(&self, source: usize, sink: usize) -> Option<Vec<u32>> {
        let mut level = vec![u32::MAX; self.from.len()];
        level[source] = 0;
        let mut queue = std::collections::VecDeque::from([source]);
        while let Some(a) = queue.pop_front() {
            for &e in &self.from[a] {
                let edge = self.edges[e as usize];
                if edge.capacity > 0 && level[edge.to as usize] == u32::MAX {
                    level[edge.to as usize] = level[a] + 1;
                    queue.push_back(edge.to as usize);
                }
            }
        }
        (level[sink] != u32::MAX).then_some(level)
    }

    /// One path along rising levels, without recursion (chains can be long).
    fn augment(&mut self, source: usize, sink: usize, level: &[u32], next: &mut [usize]) -> u64 {
        let mut path: Vec<u32> = Vec::new();
        let mut at = source;
        while at != sink {
            let open = self.from[at][next[at]..].iter().position(|&e| {
                let edge = self.edges[e as usize];
                edge.capacity > 0 && level[edge.to as usize] == level[at] + 1
            });
            match open {
                Some(skip) => {
                    next[at] += skip;
                    let e = self.from[at][next[at]];
                    path.push(e);
                    at = self.edges[e as usize].to as usize;
                }
                None => {
                    next[at] = self.from[at].len();
                    let Some(back) = path.pop() else { return 0 };
                    at = self.edges[back as usize ^ 1].to as usize;
                    next[at] += 1;
                }
            }
        }
        let pushed = path.iter().map(|&e| self.edges[e as usize].capacity).min().unwrap_or(0);
        for e in path {
            self.edges[e as usize].capacity -= pushed;
            self.edges[e as usize ^ 1].capacity += pushed;
        }
        pushed
    }

    /// Complement of what can still reach the sink.
    fn source_side(&self, sink: usize) -> Vec<bool> {
        let mut side = vec![true; self.from.len()];
        side[sink] = false;
        let mut stack = vec![sink];
        while let Some(b) = stack.pop() {
            for &e in &self.from[b] {
                // The twin of an edge out of b runs into b.
                let into = self.edges[e as usize ^ 1];
                let a = self.edges[e as usize].to as usize;
                if into.capacity > 0 && side[a] {
                    side[a] = false;
                    stack.push(a);
                }
            }
        }
        side
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// All subsets: the ground truth for small networks.
    fn brute(nodes: usize, edges: &[(usize, usize, u64)]) -> u64 {
        (0..1u32 << (nodes - 2))
            .map(|set| {
                let inside = |n: usize| n == 0 || (n != 1 && set >> (n - 2) & 1 == 1);
                edges.iter().filter(|(a, b, _)| inside(*a) && !inside(*b)).map(|e| e.2).sum()
            })
            .min()
            .unwrap_or(0)
    }

    #[test]
    fn equals_brute_force_on_random_networks() {
        let mut state = 0x2545_f491_4f6c_dd1d_u64;
        let mut random = move |n: u64| {
            state ^= state << 13;
            state ^= state >> 7;
            state ^= state << 17;
            state % n
        };
        for _ in 0..300 {
            let nodes = 3 + random(8) as usize;
            let edges: Vec<_> = (0..random(24))
                .map(|_| (random(nodes as u64) as usize, random(nodes as u64) as usize, random(12)))
                .filter(|(a, b, _)| a != b)
                .collect();
            let mut net = Network::new(nodes);
            edges.iter().for_each(|&(a, b, c)| net.add(a, b, c));
            let (flow, side) = net.min_cut(0, 1);
            assert_eq!(flow, brute(nodes, &edges));
            let across: u64 = edges.iter().filter(|(a, b, _)| side[*a] && !side[*b]).map(|e| e.2).sum();
            assert_eq!(flow, across, "the returned side is a minimum cut");
        }
    }
}
