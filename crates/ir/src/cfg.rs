//! Order and dominance of blocks.
//!
//! Dominators after K. Cooper, T. Harvey, K. Kennedy, "A simple, fast dominance algorithm" (2001), §3.

use crate::{Block, BlockId, Function};

/// Reverse postorder and the immediate dominator of each reachable block.
#[derive(Clone, Debug)]
pub struct Dominators {
    rpo: Vec<BlockId>,
    /// Position in `rpo`, or none for unreachable blocks.
    position: Vec<Option<u32>>,
    idom: Vec<Option<BlockId>>,
}

impl Dominators {
    pub fn compute(f: &Function) -> Self {
        let rpo = reverse_postorder(f);
        let mut position = vec![None; f.blocks.len()];
        for (i, b) in rpo.iter().enumerate() {
            position[b.index()] = Some(i as u32);
        }
        let mut this = Self { rpo, position, idom: vec![None; f.blocks.len()] };
        this.idom[Function::ENTRY.index()] = Some(Function::ENTRY);
        let mut changed = true;
        while changed {
            changed = false;
            for i in 1..this.rpo.len() {
                let b = this.rpo[i];
                let known = f.block(b).preds.iter().copied().filter(|p| this.idom[p.index()].is_some());
                let new = known.reduce(|a, c| this.intersect(a, c));
                if new.is_some() && this.idom[b.index()] != new {
                    this.idom[b.index()] = new;
                    changed = true;
                }
            }
        }
        this
    }

    fn intersect(&self, mut a: BlockId, mut b: BlockId) -> BlockId {
        let order = |x: BlockId| self.position[x.index()];
        while a != b {
            // Both are processed blocks, so each has a position and a dominator nearer the entry.
            while order(a) > order(b) {
                a = self.idom[a.index()].unwrap_or(Function::ENTRY);
            }
            while order(b) > order(a) {
                b = self.idom[b.index()].unwrap_or(Function::ENTRY);
            }
        }
        a
    }

    /// Reachable blocks, each before its successors but for back edges.
    pub fn rpo(&self) -> &[BlockId] {
        &self.rpo
    }

    pub fn reachable(&self, b: BlockId) -> bool {
        self.position[b.index()].is_some()
    }

    /// Position in reverse postorder.
    pub fn order(&self, b: BlockId) -> Option<u32> {
        self.position[b.index()]
    }

    /// The immediate dominator; none for the entry and unreachable blocks.
    pub fn idom(&self, b: BlockId) -> Option<BlockId> {
        self.idom[b.index()].filter(|&d| d != b)
    }

    /// Whether every path from the entry to `b` goes through `a`.
    pub fn dominates(&self, a: BlockId, b: BlockId) -> bool {
        let mut at = Some(b);
        while let Some(x) = at {
            if x == a {
                return true;
            }
            if self.position[x.index()] < self.position[a.index()] {
                return false;
            }
            at = self.idom(x);
        }
        false
    }

    /// The nearest block that dominates both.
    pub fn common(&self, a: BlockId, b: BlockId) -> BlockId {
        self.intersect(a, b)
    }
}

/// The blocks that every way from a block to the returning one goes through. Blocks without such a way have none.
#[derive(Clone, Debug)]
pub struct PostDominators {
    /// Of the reversed graph, in which the returning block changes places with the entry.
    backwards: Dominators,
    exit: BlockId,
}

impl PostDominators {
    pub fn compute(f: &Function, exit: BlockId) -> Self {
        let mut blocks = vec![Block::default(); f.blocks.len()];
        for b in f.block_ids() {
            let turned = |list: &[BlockId]| list.iter().map(|&other| swapped(exit, other)).collect();
            let block = &mut blocks[swapped(exit, b).index()];
            (block.preds, block.succs) = (turned(&f.block(b).succs), turned(&f.block(b).preds));
        }
        Self { backwards: Dominators::compute(&Function::of_blocks(blocks)), exit }
    }

    /// The nearest of them, other than `b` itself.
    pub fn next(&self, b: BlockId) -> Option<BlockId> {
        self.backwards.idom(swapped(self.exit, b)).map(|next| swapped(self.exit, next))
    }

    /// Whether there is a way from `b` to the returning block.
    pub fn returns(&self, b: BlockId) -> bool {
        self.backwards.reachable(swapped(self.exit, b))
    }
}

fn swapped(exit: BlockId, b: BlockId) -> BlockId {
    match b {
        Function::ENTRY => exit,
        _ if b == exit => Function::ENTRY,
        _ => b,
    }
}

/// Reachable blocks, each before its successors but for back edges.
pub fn reverse_postorder(f: &Function) -> Vec<BlockId> {
    let mut seen = vec![false; f.blocks.len()];
    let mut postorder = Vec::with_capacity(f.blocks.len());
    let mut stack = vec![(Function::ENTRY, 0usize)];
    seen[Function::ENTRY.index()] = true;
    while let Some((b, next)) = stack.last_mut() {
        match f.block(*b).succs.get(*next) {
            Some(&s) => {
                *next += 1;
                if !seen[s.index()] {
                    seen[s.index()] = true;
                    stack.push((s, 0));
                }
            }
            None => {
                postorder.push(*b);
                stack.pop();
            }
        }
    }
    postorder.reverse();
    postorder
}

#[cfg(test)]
mod tests {
    use super::*;

    fn graph(edges: &[(u32, u32)], n: usize) -> Function {
        let mut blocks = vec![Block::default(); n];
        for &(a, b) in edges {
            blocks[a as usize].succs.push(BlockId(b));
            blocks[b as usize].preds.push(BlockId(a));
        }
        Function::of_blocks(blocks)
    }

    #[test]
    fn a_merge_is_dominated_by_the_branch_not_by_its_arms() {
        let d = Dominators::compute(&graph(&[(0, 1), (0, 2), (1, 3), (2, 3)], 4));
        assert_eq!(d.idom(BlockId(3)), Some(BlockId(0)));
        assert!(d.dominates(BlockId(0), BlockId(3)));
        assert!(!d.dominates(BlockId(1), BlockId(3)));
        assert_eq!(d.common(BlockId(1), BlockId(2)), BlockId(0));
    }

    #[test]
    fn a_header_dominates_its_loop_and_unreachable_blocks_are_known() {
        let d = Dominators::compute(&graph(&[(0, 1), (1, 2), (2, 1), (1, 3)], 5));
        assert!(d.dominates(BlockId(1), BlockId(2)) && d.dominates(BlockId(1), BlockId(3)));
        assert!(!d.reachable(BlockId(4)));
    }

    #[test]
    fn a_merge_comes_after_both_arms_and_an_abort_after_nothing() {
        let p = PostDominators::compute(&graph(&[(0, 1), (0, 2), (1, 3), (2, 3), (2, 4)], 5), BlockId(3));
        assert_eq!([0, 1, 2, 3, 4].map(|b| p.next(BlockId(b)).map(|n| n.0)), [Some(3), Some(3), Some(3), None, None]);
        assert!(p.returns(BlockId(2)) && !p.returns(BlockId(4)));
    }
}
