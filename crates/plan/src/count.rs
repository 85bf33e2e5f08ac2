//! A run of the primal that only counts, for sizes that no formula tells.
//!
//! How often a loop runs may depend on where control came from, on the turn of a loop around it, or on lists in memory.
//! All of this is known if the primal is gone through once with nothing but the integers and branches that it
//! takes: a slice of it. [`Count`] is that slice, and what is added up on the way: runs of headers, and bytes of blocks.
//! It goes exactly the way of the primal where something is counted or a value of the slice is computed, so what it loads
//! and divides by is what the primal loads and divides by there. What lies between a branch that does not matter and the
//! block where its arms meet again is left out.
//!
//! It runs before the gradient. So a load of it must find then what the primal finds later: nothing that may run
//! before the load may write its bytes. Floating-point numbers are left out: code around them may round in another way.

use std::collections::{BTreeMap, BTreeSet};

use retrograd_analysis::cells::Origin;
use retrograd_analysis::moves_other_kind;
use retrograd_analysis::needs::is_writer;
use retrograd_ir::{
    AliasAnswer, AliasOracle, Answerer, BlockId, CallInfo, Callee, Function, IntOp, LoopId, Op, Overlap,
    PostDominators, Question, Type, ValueId,
};

use crate::facts::{Facts, is_live};

/// What such a run computes and adds up.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Count {
    /// Loops whose header runs are counted.
    pub loops: Vec<LoopId>,
    /// Allocations whose bytes are added up.
    pub blocks: Vec<ValueId>,
    /// What is computed.
    pub values: BTreeSet<ValueId>,
    /// Blocks at whose end control goes as in the primal.
    pub branches: BTreeSet<BlockId>,
    /// Where it goes on at the end of others that have two ways.
    pub past: BTreeMap<BlockId, BlockId>,
}

/// Something that the run has to do as the primal does it.
enum Want {
    Block(BlockId),
    Branch(BlockId),
    Value(ValueId),
}

/// So many pairs of a load and a writer are looked at, at the most.
const MOST_PAIRS: usize = 20_000;
/// Integer functions without memory.
const PURE: &[&str] = &[
    "llvm.smax.",
    "llvm.smin.",
    "llvm.umax.",
    "llvm.umin.",
    "llvm.abs.",
    "llvm.ctpop.",
    "llvm.ctlz.",
    "llvm.cttz.",
    "llvm.uadd.sat.",
    "llvm.usub.sat.",
];

/// Finds the slice piece by piece.
pub struct Counter<'a> {
    facts: &'a Facts<'a>,
    post: PostDominators,
    /// The branches that decide whether a block runs.
    controls: Vec<Vec<BlockId>>,
    blocks: BTreeSet<BlockId>,
    pairs: usize,
    found: Count,
}

impl<'a> Counter<'a> {
    pub fn new(facts: &'a Facts<'a>, exit: BlockId) -> Self {
        let post = PostDominators::compute(facts.f, exit);
        let controls = controls(facts, &post);
        Self { facts, post, controls, blocks: BTreeSet::new(), pairs: 0, found: Count::default() }
    }

    /// Counts the runs of a loop's header as well. Err, and nothing changed: the value in the way.
    pub fn add_loop(&mut self, l: LoopId, oracle: &mut dyn AliasOracle) -> Result<(), ValueId> {
        self.take(vec![Want::Block(self.facts.f.loop_(l).header)], oracle)?;
        self.found.loops.push(l);
        Ok(())
    }

    /// Adds the bytes of an allocation up as well.
    pub fn add_block(
        &mut self,
        alloc: ValueId,
        sizes: &[ValueId],
        oracle: &mut dyn AliasOracle,
    ) -> Result<(), ValueId> {
        let home = self.facts.f.block_of(alloc).map(Want::Block);
        self.take(sizes.iter().map(|&v| Want::Value(v)).chain(home).collect(), oracle)?;
        self.found.blocks.push(alloc);
        Ok(())
    }

    /// The slice, if anything is to be counted.
    pub fn finish(mut self) -> Option<Count> {
        let f = self.facts.f;
        let two_ways = |b: &BlockId| f.block(*b).succs.len() > 1 && !self.found.branches.contains(b);
        let past = f.block_ids().filter(two_ways).filter_map(|b| self.post.next(b).map(|next| (b, next)));
        self.found.past = past.collect();
        let empty = self.found.loops.is_empty() && self.found.blocks.is_empty();
        (!empty).then_some(self.found)
    }

    fn take(&mut self, mut work: Vec<Want>, oracle: &mut dyn AliasOracle) -> Result<(), ValueId> {
        let before = (self.found.values.clone(), self.found.branches.clone(), self.blocks.clone());
        while let Some(want) = work.pop() {
            let fits = match want {
                Want::Block(b) => {
                    if self.blocks.insert(b) {
                        work.extend(self.controls[b.index()].iter().map(|&y| Want::Branch(y)));
                    }
                    Ok(())
                }
                Want::Branch(b) => self.branch(b, &mut work),
                Want::Value(v) => self.value(v, &mut work, oracle),
            };
            if let Err(on) = fits {
                (self.found.values, self.found.branches, self.blocks) = before;
                return Err(on);
            }
        }
        Ok(())
    }

    fn branch(&mut self, b: BlockId, work: &mut Vec<Want>) -> Result<(), ValueId> {
        let f = self.facts.f;
        if f.block(b).succs.len() < 2 || !self.found.branches.insert(b) {
            return Ok(());
        }
        let Some(t) = f.terminator(b) else { return Ok(()) };
        match f.op(t) {
            Some(Op::CondBr) => work.extend([Want::Value(f.operands(t)[0]), Want::Block(b)]),
            _ => return Err(t),
        }
        Ok(())
    }

    fn value(&mut self, v: ValueId, work: &mut Vec<Want>, oracle: &mut dyn AliasOracle) -> Result<(), ValueId> {
        let f = self.facts.f;
        let Some(home) = f.block_of(v) else { return Ok(()) };
        if !self.found.values.insert(v) {
            return Ok(());
        }
        if !self.is_computable(v, oracle) {
            return Err(v);
        }
        work.push(Want::Block(home));
        if matches!(f.op(v), Some(Op::Load(_) | Op::Int(IntOp::UDiv | IntOp::SDiv | IntOp::URem | IntOp::SRem))) {
            work.extend(self.checks_before(home).into_iter().map(Want::Branch));
        }
        work.extend(f.operands(v).iter().map(|&o| Want::Value(o)));
        if let Some(Op::Phi { incoming }) = f.op(v) {
            work.extend(incoming.iter().flat_map(|&p| [Want::Block(p), Want::Branch(p)]));
        }
        Ok(())
    }

    /// Branches that end the program instead of going on to this block: what runs here may rely on them.
    fn checks_before(&self, b: BlockId) -> Vec<BlockId> {
        let f = self.facts.f;
        let above = std::iter::successors(self.facts.dom.idom(b), |&d| self.facts.dom.idom(d));
        above.filter(|&d| f.block(d).succs.iter().any(|&s| f.block(s).dead_end)).collect()
    }

    fn is_computable(&mut self, v: ValueId, oracle: &mut dyn AliasOracle) -> bool {
        let f = self.facts.f;
        let whole = |v: ValueId| matches!(f.ty(v), Type::Int(_) | Type::Ptr);
        // Arithmetic that says whether it overflowed, in two parts.
        if checked_arithmetic(f, v) {
            return true;
        }
        if matches!(f.op(v), Some(Op::ExtractValue(_))) {
            return whole(v) && checked_arithmetic(f, f.operands(v)[0]);
        }
        let Some(op) = f.op(v).filter(|_| whole(v)) else { return false };
        match op {
            Op::Int(_) | Op::ICmp | Op::Cast(_) | Op::Select | Op::Freeze | Op::Gep { .. } | Op::Phi { .. } => {
                f.operands(v).iter().all(|&o| whole(o))
            }
            Op::Call(CallInfo { callee: Callee::Named { name, .. }, told: None, .. }) => {
                PURE.iter().any(|p| name.starts_with(p))
            }
            Op::Load(_) => self.is_as_entered(v, oracle),
            _ => false,
        }
    }

    /// Whether a load finds what was there when the function was entered, whenever it runs.
    fn is_as_entered(&mut self, load: ValueId, oracle: &mut dyn AliasOracle) -> bool {
        let writers = writers_before(self.facts, load);
        self.pairs += writers.len();
        self.pairs <= MOST_PAIRS && finds_first_memory(self.facts, load, &writers, oracle)
    }
}

fn checked_arithmetic(f: &Function, v: ValueId) -> bool {
    let Some(Op::Call(CallInfo { callee: Callee::Named { name, .. }, told: None, .. })) = f.op(v) else { return false };
    name.starts_with("llvm.") && name.contains(".with.overflow.") && f.operands(v).iter().all(|&o| f.ty(o).is_int())
}

/// Whether the load reads memory of the caller, and none of these writers its bytes.
pub fn finds_first_memory(facts: &Facts<'_>, load: ValueId, writers: &[ValueId], oracle: &mut dyn AliasOracle) -> bool {
    let (f, cells) = (facts.f, facts.cells);
    let (Some(Op::Load(info)), Some(place)) = (f.op(load), f.operands(load).first().and_then(|&p| cells.place(p)))
    else {
        return false;
    };
    let own = |o: &Origin| matches!(o, Origin::Alloca(_) | Origin::Heap(_) | Origin::Call(_));
    let origins = cells.origins(place.cell);
    if info.volatile || info.atomic || origins.is_empty() || origins.iter().any(own) {
        return false;
    }
    let questions: Vec<Question> = writers
        .iter()
        .filter(|&&writer| !moves_other_kind(f, cells, facts.types, load, writer))
        .map(|&writer| Question { load, writer, next_iteration_only: false })
        .collect();
    // Scalar evolution's answers hold for one order of the two only.
    let no = |a: &AliasAnswer| a.overlap == Overlap::No && a.by != Answerer::Scev;
    questions.is_empty() || oracle.ask(&questions).iter().all(no)
}

/// Everything that may write before the load runs, in an earlier turn of a loop too.
fn writers_before(facts: &Facts<'_>, load: ValueId) -> Vec<ValueId> {
    let f = facts.f;
    let Some(home) = f.block_of(load) else { return Vec::new() };
    let mut seen = BTreeSet::new();
    let mut work = f.block(home).preds.clone();
    while let Some(b) = work.pop() {
        if seen.insert(b) {
            work.extend(f.block(b).preds.iter().copied());
        }
    }
    let ahead = f.block(home).insts.iter().copied().take_while(|&v| v != load);
    let ahead = ahead.filter(|_| !seen.contains(&home));
    let all = seen.iter().flat_map(|&b| f.block(b).insts.iter().copied()).chain(ahead);
    all.filter(|&v| f.op(v).is_some_and(is_writer) && is_live(f, facts.dom, v)).collect()
}

/// A block is controlled by a branch that has one way on which it always runs, and another on which it may not.
fn controls(facts: &Facts<'_>, post: &PostDominators) -> Vec<Vec<BlockId>> {
    let f = facts.f;
    let mut out = vec![Vec::new(); f.blocks.len()];
    for b in f.block_ids().filter(|&b| facts.dom.reachable(b) && f.block(b).succs.len() > 1 && post.returns(b)) {
        let stop = post.next(b);
        for &s in &f.block(b).succs {
            let mut at = Some(s).filter(|&s| post.returns(s));
            while let Some(x) = at.filter(|&x| Some(x) != stop) {
                if !out[x.index()].contains(&b) {
                    out[x.index()].push(b);
                }
                at = post.next(x);
            }
        }
    }
    out
}

/// Values that are computed without their operands, or decide a branch without being computed; empty for a sound slice.
pub fn missing(count: &Count, f: &Function) -> Vec<ValueId> {
    let there = |v: &ValueId| f.block_of(*v).is_none() || count.values.contains(v);
    let conditions = count.branches.iter().filter_map(|&b| f.terminator(b)).flat_map(|t| f.operands(t).iter().copied());
    let operands = count.values.iter().flat_map(|&v| f.operands(v).iter().copied());
    operands.chain(conditions).filter(|v| !there(v)).collect()
}
