//! Which blocks the reverse sweep has to pass, given which blocks have something to reverse.
//!
//! A region without anything to reverse is jumped over: from a merge straight to the block that
//! dominates it, from the exit of a loop straight to its preheader. Then no branch inside has to be
//! remembered and no trip counted.

use retrograd_ir::{BlockId, Dominators, Function, LoopId};

/// Where the reverse sweep goes from the top of a block.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Upward {
    /// The entry: the reverse sweep ends here.
    End,
    /// To one block.
    To(BlockId),
    /// To the predecessor that control came from; in the order of the block's predecessors.
    Merge(Vec<BlockId>),
    /// The header of a reversed loop: to its latch, or out to the preheader.
    Header(LoopId),
}

/// The answer.
#[derive(Clone, Debug)]
pub struct Regions {
    pub upward: Vec<Upward>,
    /// Loops with something to reverse in them.
    pub reversed: Vec<bool>,
    /// Blocks that the reverse sweep passes.
    pub passed: Vec<bool>,
}

impl Regions {
    /// `acts[b]`: block b has something to reverse (an active phi counts). `exit`: the returning block.
    pub fn compute(f: &Function, dom: &Dominators, acts: &[bool], exit: BlockId) -> Self {
        let mut reversed = vec![false; f.loops.len()];
        for b in f.block_ids().filter(|b| acts[b.index()]) {
            f.loops_around(f.block(b).in_loop).for_each(|l| reversed[l.index()] = true);
        }
        let mut this =
            Self { upward: vec![Upward::End; f.blocks.len()], reversed, passed: vec![false; f.blocks.len()] };
        let mut work = vec![exit];
        while let Some(b) = work.pop() {
            if std::mem::replace(&mut this.passed[b.index()], true) {
                continue;
            }
            let up = this.upward_from(f, dom, acts, b);
            match &up {
                Upward::End => {}
                Upward::To(p) => work.push(*p),
                Upward::Merge(preds) => work.extend(preds),
                Upward::Header(l) => work.extend([f.loop_(*l).latch, f.loop_(*l).preheader]),
            }
            this.upward[b.index()] = up;
        }
        this
    }

    fn upward_from(&self, f: &Function, dom: &Dominators, acts: &[bool], b: BlockId) -> Upward {
        if b == Function::ENTRY {
            return Upward::End;
        }
        if let Some(l) = f.block(b).in_loop
            && f.loop_(l).header == b
        {
            return Upward::Header(l);
        }
        let preds: Vec<BlockId> = f.block(b).preds.iter().map(|&p| self.outside_idle(f, b, p)).collect();
        let Some(&first) = preds.first() else { return Upward::End };
        if preds.len() == 1 || !acts[b.index()] && preds.iter().all(|&p| p == first) {
            return Upward::To(first);
        }
        let Some(top) = dom.idom(b).map(|d| self.outside_idle(f, b, d)) else { return Upward::Merge(preds) };
        if f.block(top).in_loop == f.block(b).in_loop && !acts[b.index()] && idle_between(f, acts, top, b) {
            return Upward::To(top);
        }
        Upward::Merge(preds)
    }

    /// `from`, or the preheader of the outermost idle loop that is around it and not around `b`.
    fn outside_idle(&self, f: &Function, b: BlockId, from: BlockId) -> BlockId {
        let home = f.block(b).in_loop;
        let left = f.loops_around(f.block(from).in_loop).take_while(|&l| !f.encloses(Some(l), home));
        let idle = left.filter(|l| !self.reversed[l.index()]).last();
        idle.map_or(from, |l| f.loop_(l).preheader)
    }
}

/// Whether no block on a way from `top` down to `bottom`, both excluded, has anything to reverse.
fn idle_between(f: &Function, acts: &[bool], top: BlockId, bottom: BlockId) -> bool {
    let mut seen = vec![bottom];
    let mut next = 0;
    while next < seen.len() {
        for &p in &f.block(seen[next]).preds {
            if p == top || seen.contains(&p) {
                continue;
            }
            if acts[p.index()] {
                return false;
            }
            seen.push(p);
        }
        next += 1;
    }
    true
}
