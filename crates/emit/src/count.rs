//! The function that counts in advance: what [`retrograd_plan::Count`] lists of the primal, and no more.
//!
//! Its blocks are those of the primal. What is not in the slice is not there, and a branch that does not matter goes
//! to where its arms meet. Where the primal would end the program, counting just ends.

use std::collections::BTreeMap;

use retrograd_ir::{BlockId, Function, LoopId, Op, ValueId};
use retrograd_llvm::build::{Bin, Types};
use retrograd_llvm::{Module, Ty, Value};
use retrograd_plan::{Count, Plan};

use crate::EmitError;
use crate::attributes::take_over;
use crate::sweep::{Pairs, Source, Sweep, Tangents};

/// Where each number is added up.
struct Sums {
    loops: BTreeMap<LoopId, Value>,
    blocks: BTreeMap<ValueId, Value>,
    /// In the order in which they are given back.
    all: Vec<Value>,
}

/// `name(primal parameters, numbers)`; none if nothing has to be counted.
pub fn emit_count(m: &Module, source: Source<'_>, plan: &Plan, name: &str) -> Result<Option<Value>, EmitError> {
    let Some(count) = plan.workspace.as_ref().and_then(|w| w.count.as_ref()) else { return Ok(None) };
    let t = Types::of(m);
    let primal = source.function.params();
    let mut types: Vec<Ty> = primal.iter().map(|p| p.ty()).collect();
    types.push(t.ptr());
    let function = m.add_function(name, t.function(t.void(), &types));
    function.set_internal();
    take_over(function, source.function);
    let (pairs, tangents) = (Pairs::new(), Tangents::new());
    let mut s = Sweep::new(m, source, plan, &pairs, &tangents, function);
    for (i, &p) in s.f.params.iter().enumerate() {
        s.fwd[p.index()] = function.param(i);
    }
    s.fwd_blocks = s.f.block_ids().map(|_| function.append_block("")).collect();
    s.b.locate_like(None);
    s.b.at_end(s.fwd_blocks[Function::ENTRY.index()]);
    let sums = s.sums(count);
    for b in s.dom.rpo().to_vec() {
        s.count_block(b, count, &sums, function.param(primal.len()));
    }
    s.join_phis(count);
    Ok(Some(function))
}

impl Sweep<'_> {
    fn sums(&mut self, count: &Count) -> Sums {
        let mut all = Vec::new();
        let mut sum = || {
            let slot = self.b.alloca(self.t.i64(), "");
            self.b.store(self.t.const_i64(0), slot);
            all.push(slot);
            slot
        };
        let loops = count.loops.iter().map(|&l| (l, sum())).collect();
        let blocks = count.blocks.iter().map(|&v| (v, sum())).collect();
        Sums { loops, blocks, all }
    }

    fn add_to(&mut self, sum: Value, more: Value) {
        let old = self.b.load(self.t.i64(), sum);
        let new = self.b.bin(Bin::Add, old, more);
        self.b.store(new, sum);
    }

    fn count_block(&mut self, b: BlockId, count: &Count, sums: &Sums, numbers: Value) {
        self.b.at_end(self.fwd_blocks[b.index()]);
        if self.f.block(b).dead_end {
            return self.finish_counting(sums, numbers);
        }
        for v in self.f.block(b).insts.clone() {
            if let Some(&sum) = sums.blocks.get(&v) {
                let bytes = self.pieces_of(v);
                self.add_to(sum, bytes);
            } else if count.values.contains(&v) {
                match self.f.op(v) {
                    Some(Op::Phi { .. }) => {
                        let ty = self.source.imported.values[v.index()].ty();
                        self.fwd[v.index()] = self.b.phi(ty);
                    }
                    _ => self.compute_early(v),
                }
            }
        }
        let header = self.f.block(b).in_loop.filter(|&l| self.f.loop_(l).header == b);
        if let Some(&sum) = header.and_then(|l| sums.loops.get(&l)) {
            self.add_to(sum, self.t.const_i64(1));
        }
        self.go_on(b, count, sums, numbers);
    }

    fn go_on(&mut self, b: BlockId, count: &Count, sums: &Sums, numbers: Value) {
        let succs = self.f.block(b).succs.clone();
        let to = |b: BlockId| self.fwd_blocks[b.index()];
        let condition = self.f.terminator(b).and_then(|t| self.f.operands(t).first().copied());
        match (succs.as_slice(), condition, count.past.get(&b)) {
            ([only], ..) => self.b.br(to(*only)),
            ([yes, no], Some(condition), _) if count.branches.contains(&b) => {
                self.b.cond_br(self.fwd[condition.index()], to(*yes), to(*no));
            }
            (_, _, Some(&past)) => self.b.br(to(past)),
            _ => self.finish_counting(sums, numbers),
        }
    }

    fn finish_counting(&mut self, sums: &Sums, numbers: Value) {
        for (i, &sum) in sums.all.iter().enumerate() {
            let number = self.b.load(self.t.i64(), sum);
            let at = self.b.offset(numbers, self.count(8 * i as u64));
            self.b.store(number, at);
        }
        self.b.ret(None);
    }

    fn join_phis(&mut self, count: &Count) {
        for &v in &count.values {
            let Some(Op::Phi { incoming }) = self.f.op(v) else { continue };
            for (&from, &o) in incoming.iter().zip(self.f.operands(v)) {
                if self.dom.reachable(from) {
                    self.b.add_incoming(self.fwd[v.index()], self.fwd[o.index()], self.fwd_blocks[from.index()]);
                }
            }
        }
    }
}
