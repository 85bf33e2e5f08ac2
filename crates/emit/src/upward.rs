//! The control flow of the reverse sweep.
//!
//! Mirrors of blocks are joined upwards as the plan's [`Upward`] says. An edge that leaves loops in the
//! forward sweep enters them in the reverse sweep, outermost first:
//!
//! ```text
//!            edge block: selector = which exit
//!                 │
//!   enter(L): k = trips          ◀── values of outer loops are looked up here
//!                 │
//!   top(L): record = chunk of this iteration ◀────────────┐
//!            │ by selector                                │ k = k - 1, selector = latch
//!     mirror of the latch, or of the exiting block        │
//!            ⋮                                            │
//!   mirror of the header: number = number - 1 ── k = 0? ──┴──▶ up to the preheader
//! ```

use retrograd_analysis::Key;
use retrograd_analysis::regions::Upward;
use retrograd_ir::{BlockId, LoopId, Op, ValueId};
use retrograd_llvm::build::{Bin, Compare};
use retrograd_llvm::{BlockRef, Value};
use retrograd_plan::{Storage, Tree};

use crate::EmitError;
use crate::frame::Var;
use crate::sweep::Sweep;

impl Sweep<'_> {
    /// Writes the reverse sweep; returns the block at its end, which has no terminator yet.
    pub fn reverse(&mut self, seed: Option<Value>) -> Result<BlockRef, EmitError> {
        self.collect_entries();
        let passed: Vec<BlockId> = self.f.block_ids().filter(|b| self.plan.passed[b.index()]).collect();
        for &b in &passed {
            let mirror = self.function.append_block(&format!("reverse.{}", b.0));
            self.mirrors.insert(b, mirror);
        }
        let finish = self.function.append_block("reverse.end");
        for l in self.f.loop_ids().filter(|l| self.plan.loops[l.index()].reversed) {
            if !self.enters.contains_key(&l) {
                self.loop_frame(l)?;
            }
        }
        // From the end to the start: what an outer loop's entry looks up comes before its users.
        for &b in self.dom.rpo().to_vec().iter().rev().filter(|b| self.plan.passed[b.index()]) {
            self.here = self.mirrors[&b];
            self.mirror_block(b, seed, finish)?;
        }
        self.b.locate_like(None);
        Ok(finish)
    }

    /// For each reversed loop, the blocks inside from which the reverse sweep may enter it.
    fn collect_entries(&mut self) {
        for b in self.f.block_ids().filter(|b| self.plan.passed[b.index()]) {
            let targets = match &self.plan.upward[b.index()] {
                Upward::To(p) => vec![*p],
                Upward::Merge(preds) => preds.clone(),
                Upward::Header(l) => vec![self.f.loop_(*l).preheader],
                Upward::End => vec![],
            };
            for p in targets {
                let level = match self.plan.upward[b.index()] {
                    Upward::Header(l) => self.f.loop_(l).parent,
                    _ => self.f.block(b).in_loop,
                };
                for l in self.left(level, p) {
                    let list = self.entries.entry(l).or_default();
                    if !list.contains(&p) {
                        list.push(p);
                    }
                }
            }
        }
    }

    /// Loops around `p` that are not around `level`, outermost first.
    fn left(&self, level: Option<LoopId>, p: BlockId) -> Vec<LoopId> {
        let mut list: Vec<LoopId> =
            self.f.loops_around(self.f.block(p).in_loop).take_while(|&l| !self.f.encloses(Some(l), level)).collect();
        list.reverse();
        list
    }

    fn selector(&mut self, l: LoopId) -> Value {
        let (ty, init) = (self.t.int(32), self.t.const_int(32, 0));
        self.var(Var::Selector(l), ty, 4, Some(init))
    }

    /// Whether a loop is only ever entered at its latch.
    fn enters_at_latch(&self, l: LoopId) -> bool {
        self.entries.get(&l).is_none_or(|list| list.iter().all(|&p| p == self.f.loop_(l).latch))
    }

    /// The `enter` and `top` blocks of a reversed loop.
    fn loop_frame(&mut self, l: LoopId) -> Result<(), EmitError> {
        let enter = self.function.append_block(&format!("reverse.enter.{}", l.0));
        let top = self.function.append_block(&format!("reverse.top.{}", l.0));
        self.enters.insert(l, enter);
        self.tops.insert(l, top);
        self.here = enter;
        self.b.at_end(enter);
        let trips = self.lookup(Key::Trips(l), self.f.loop_(l).parent)?;
        let counter = self.counter(l);
        self.b.store(trips, counter);
        self.b.br(top);
        self.here = top;
        self.b.at_end(top);
        if let Storage::Chunks { record_bytes } = self.plan.loops[l.index()].storage {
            let number = self.current(l);
            let number = self.b.load(self.t.i64(), number);
            let address = self.chunk("retrograd.page", l, number, record_bytes);
            let record = self.record(l);
            self.b.store(address, record);
        }
        self.leave_top(l)
    }

    /// From the top of an iteration to the mirror of where it ended: case 0 is the latch.
    fn leave_top(&mut self, l: LoopId) -> Result<(), EmitError> {
        let latch = self.mirror_of(self.f.loop_(l).latch)?;
        if self.enters_at_latch(l) {
            self.b.br(latch);
            return Ok(());
        }
        let mut cases = vec![latch];
        for p in self.entries.get(&l).cloned().unwrap_or_default() {
            cases.push(self.way_into(Some(l), p)?);
        }
        let selector = self.selector(l);
        self.b.at_end(self.tops[&l]);
        let number = self.b.load(self.t.int(32), selector);
        self.b.switch(number, &cases);
        Ok(())
    }

    fn mirror_of(&self, b: BlockId) -> Result<BlockRef, EmitError> {
        self.mirrors.get(&b).copied().ok_or_else(|| EmitError(format!("{b:?} has no mirror")))
    }

    /// Where to branch to from `level` in order to reach the mirror of `p`, entering the loops between.
    /// The builder is left at an arbitrary place.
    fn way_into(&mut self, level: Option<LoopId>, p: BlockId) -> Result<BlockRef, EmitError> {
        let inner = self.f.block(p).in_loop;
        let Some(l) = inner.filter(|_| inner != level).and_then(|i| self.f.child_towards(level, i)) else {
            return self.mirror_of(p);
        };
        // Loop frames are made parents first, so an inner loop's entry may be made here.
        let enter = match self.enters.get(&l) {
            Some(&enter) => enter,
            None => {
                let here = self.here;
                self.loop_frame(l)?;
                self.here = here;
                self.enters[&l]
            }
        };
        if self.enters_at_latch(l) {
            return Ok(enter);
        }
        let edge = self.function.append_block("reverse.edge");
        self.b.at_end(edge);
        let number = self.entries[&l].iter().position(|&q| q == p).map_or(0, |i| i as i64 + 1);
        let selector = self.selector(l);
        self.b.store(self.t.const_int(32, number), selector);
        self.b.br(enter);
        Ok(edge)
    }

    fn mirror_block(&mut self, b: BlockId, seed: Option<Value>, finish: BlockRef) -> Result<(), EmitError> {
        self.b.at_end(self.here);
        if let (true, Some(seed)) = (b == self.plan.exit, seed) {
            let returned = self.f.terminator(b).and_then(|t| self.f.operands(t).first().copied());
            if let Some(v) = returned {
                self.add_adjoint(v, seed);
            }
        }
        for &v in self.f.block(b).insts.iter().rev() {
            if self.plan.carriers.live[v.index()] {
                self.b.locate_like(Some(self.fwd[v.index()]).filter(|_| self.in_one && self.f.value(v).loc.is_some()));
                self.mirror(v)?;
                self.b.at_end(self.here);
            }
        }
        match self.plan.upward[b.index()].clone() {
            Upward::End => self.b.br(finish),
            Upward::To(p) => {
                let phis = self.take_phis(b);
                let from = self.f.block(b).preds.first().copied();
                self.give_phis(&phis, from);
                let to = self.way_into(self.f.block(b).in_loop, p)?;
                self.b.at_end(self.here);
                self.b.br(to);
            }
            Upward::Merge(preds) => self.merge(b, &preds)?,
            Upward::Header(l) => self.header(b, l)?,
        }
        Ok(())
    }

    /// Reads and clears all adjoints of a block's phis before any is handed on.
    fn take_phis(&mut self, b: BlockId) -> Vec<(ValueId, Value)> {
        let insts = self.f.block(b).insts.clone();
        let phis = insts.into_iter().filter(|&v| matches!(self.f.op(v), Some(Op::Phi { .. })));
        let active: Vec<ValueId> = phis.filter(|&v| self.plan.carriers.active[v.index()]).collect();
        active.into_iter().map(|v| (v, self.take(v))).collect()
    }

    /// Hands phi adjoints to what came along the edge from `pred`.
    fn give_phis(&mut self, phis: &[(ValueId, Value)], pred: Option<BlockId>) {
        for &(phi, d) in phis {
            let Some(Op::Phi { incoming }) = self.f.op(phi) else { continue };
            let from = incoming.iter().position(|&p| Some(p) == pred);
            if let Some(&o) = from.and_then(|i| self.f.operands(phi).get(i)) {
                self.add_adjoint(o, d);
            }
        }
    }

    fn merge(&mut self, b: BlockId, preds: &[BlockId]) -> Result<(), EmitError> {
        let level = self.f.block(b).in_loop;
        let tree = self.plan.trees.get(&b).cloned();
        let number = if tree.is_none() { Some(self.lookup(Key::Pred(b), level)?) } else { None };
        let phis = self.take_phis(b);
        let (here, own) = (self.here, self.f.block(b).preds.clone());
        let mut edges = Vec::new();
        for (&p, &from) in preds.iter().zip(&own) {
            let edge = self.function.append_block("reverse.edge");
            let to = self.way_into(level, p)?;
            self.b.at_end(edge);
            self.here = edge;
            self.give_phis(&phis, Some(from));
            self.b.at_end(edge);
            self.b.br(to);
            edges.push(edge);
        }
        self.here = here;
        self.b.at_end(here);
        match (tree, number) {
            (Some(tree), _) => self.fork(&tree, &edges, level)?,
            (None, Some(number)) if preds.len() == 2 => self.b.cond_br(number, edges[1], edges[0]),
            (None, Some(number)) => self.b.switch(number, &edges),
            (None, None) => return Err(EmitError(format!("no way back from {b:?}"))),
        }
        Ok(())
    }

    /// Asks the conditions of a merge again, one block for each, so that none is evaluated that the
    /// forward sweep did not come by.
    fn fork(&mut self, tree: &Tree, edges: &[BlockRef], level: Option<LoopId>) -> Result<(), EmitError> {
        match tree {
            Tree::Leaf(n) => self.b.br(edges[*n as usize]),
            Tree::Fork { condition, yes, no } => {
                let condition = self.lookup(Key::Primal(*condition), level)?;
                let mut arms = Vec::new();
                for arm in [yes, no] {
                    arms.push(match **arm {
                        Tree::Leaf(n) => edges[n as usize],
                        Tree::Fork { .. } => self.function.append_block("reverse.fork"),
                    });
                }
                self.b.cond_br(condition, arms[0], arms[1]);
                for (arm, block) in [yes, no].into_iter().zip(arms) {
                    if let Tree::Fork { .. } = **arm {
                        self.here = block;
                        self.b.at_end(block);
                        self.fork(arm, edges, level)?;
                    }
                }
            }
        }
        Ok(())
    }

    /// The end of a reversed iteration: down to the next one, or out of the loop.
    fn header(&mut self, b: BlockId, l: LoopId) -> Result<(), EmitError> {
        let phis = self.take_phis(b);
        if self.plan.loops[l.index()].numbered {
            let number = self.current(l);
            let old = self.b.load(self.t.i64(), number);
            let new = self.b.bin(Bin::Sub, old, self.t.const_i64(1));
            self.b.store(new, number);
        }
        let counter = self.counter(l);
        let k = self.b.load(self.t.i64(), counter);
        let first = self.b.compare(Compare::IntEq, k, self.t.const_i64(0));
        let (out, again) = (self.function.append_block("reverse.out"), self.function.append_block("reverse.again"));
        self.b.cond_br(first, out, again);
        let info = self.f.loop_(l).clone();
        let to = self.way_into(info.parent, info.preheader)?;
        self.b.at_end(out);
        self.here = out;
        self.give_phis(&phis, Some(info.preheader));
        self.b.at_end(out);
        self.b.br(to);
        self.b.at_end(again);
        self.here = again;
        self.give_phis(&phis, Some(info.latch));
        self.b.at_end(again);
        let less = self.b.bin(Bin::Sub, k, self.t.const_i64(1));
        self.b.store(less, counter);
        if !self.enters_at_latch(l) {
            let selector = self.selector(l);
            self.b.store(self.t.const_int(32, 0), selector);
        }
        self.b.br(self.tops[&l]);
        Ok(())
    }
}
