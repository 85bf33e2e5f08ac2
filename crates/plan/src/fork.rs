//! Where control came from, as a tree of conditions.
//!
//! The reverse sweep at a merge must go back the way control came. Instead of remembering the way, it
//! can ask the conditions again that decided it: from the merge's dominator down, each branch in turn.
//! The tree below is that walk. A loop in between counts as a straight line when it has one exit.

use retrograd_ir::{BlockId, Dominators, Function, Op, ValueId};

/// The way from the dominator of a merge to the merge.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Tree {
    /// Arrived, from the predecessor of that number.
    Leaf(u32),
    Fork {
        condition: ValueId,
        yes: Box<Tree>,
        no: Box<Tree>,
    },
}

impl Tree {
    /// All conditions, outermost first.
    pub fn conditions(&self) -> Vec<ValueId> {
        match self {
            Self::Leaf(_) => vec![],
            Self::Fork { condition, yes, no } => {
                let mut out = vec![*condition];
                out.extend(yes.conditions());
                out.extend(no.conditions());
                out
            }
        }
    }
}

/// Larger trees are not worth it: a byte on the tape is cheaper.
const MOST_LEAVES: usize = 16;

/// The tree of a merge; none if a loop with several exits is in the way, or it is too large.
pub fn tree(f: &Function, dom: &Dominators, merge: BlockId) -> Option<Tree> {
    let top = dom.idom(merge)?;
    if f.block(top).in_loop != f.block(merge).in_loop {
        return None;
    }
    let mut walk = Walk { f, merge, between: between(f, top, merge), leaves: 0 };
    walk.from(top)
}

/// Blocks on a way from `top` down to `bottom`, which it dominates.
fn between(f: &Function, top: BlockId, bottom: BlockId) -> Vec<bool> {
    let mut on = vec![false; f.blocks.len()];
    on[top.index()] = true;
    let mut work = vec![bottom];
    while let Some(b) = work.pop() {
        if !std::mem::replace(&mut on[b.index()], true) {
            work.extend(&f.block(b).preds);
        }
    }
    on
}

struct Walk<'a> {
    f: &'a Function,
    merge: BlockId,
    between: Vec<bool>,
    leaves: usize,
}

impl Walk<'_> {
    fn next(&mut self, at: BlockId, to: BlockId) -> Option<Tree> {
        if to != self.merge {
            return self.from(enter(self.f, self.merge, to)?);
        }
        self.leaves += 1;
        let number = self.f.block(self.merge).preds.iter().position(|&p| p == at)?;
        (self.leaves <= MOST_LEAVES).then_some(Tree::Leaf(number as u32))
    }

    fn from(&mut self, at: BlockId) -> Option<Tree> {
        let f = self.f;
        // Control did arrive, so edges that do not lead to the merge were not taken.
        let ahead: Vec<BlockId> = f.block(at).succs.iter().copied().filter(|s| self.between[s.index()]).collect();
        match ahead.as_slice() {
            [one] => self.next(at, *one),
            [yes, no] => {
                let t = f.terminator(at).filter(|&t| f.op(t) == Some(&Op::CondBr))?;
                let (yes, no) = (Box::new(self.next(at, *yes)?), Box::new(self.next(at, *no)?));
                Some(Tree::Fork { condition: f.operands(t)[0], yes, no })
            }
            _ => None,
        }
    }
}

/// Where control goes on after `to`: behind the loop, if `to` starts one.
fn enter(f: &Function, merge: BlockId, to: BlockId) -> Option<BlockId> {
    let home = f.block(merge).in_loop;
    let Some(inner) = f.block(to).in_loop.filter(|_| f.block(to).in_loop != home) else { return Some(to) };
    let l = f.child_towards(home, inner)?;
    match f.loop_(l).exits.as_slice() {
        // The exit itself may be the merge; then which exiting edge was taken is not decided here.
        [exit] if *exit != merge => enter(f, merge, *exit),
        _ => None,
    }
}

/// Values that can be computed though the block that computes them was not run: no load, no division.
pub fn speculatable(f: &Function, dom: &Dominators, v: ValueId, at: BlockId) -> bool {
    fn go(f: &Function, dom: &Dominators, v: ValueId, at: BlockId, depth: u32) -> bool {
        let Some(block) = f.block_of(v) else { return true };
        if dom.dominates(block, at) {
            return true;
        }
        let pure = match f.op(v) {
            Some(Op::Int(op)) => {
                use retrograd_ir::IntOp as I;
                !matches!(op, I::UDiv | I::SDiv | I::URem | I::SRem)
            }
            Some(Op::ICmp | Op::FCmp | Op::Cast(_) | Op::Select | Op::Gep { .. } | Op::Arith(_)) => true,
            _ => false,
        };
        pure && depth > 0 && f.operands(v).iter().all(|&o| go(f, dom, o, at, depth - 1))
    }
    go(f, dom, v, at, 8)
}
