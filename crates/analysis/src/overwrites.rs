//! Which loads can be executed again in the reverse sweep with the same result.
//!
//! A load may be re-read when nothing that runs after it, up to the end of the forward sweep, writes
//! its bytes; for a function whose reverse half is called separately, also nothing that the caller
//! runs in between. So for each load in question *all* later writers are collected, not only the
//! first, each with the question that was asked about it, the answer and who answered.
//!
//! "Later" is control flow: the rest of the block, every block that can be reached, and inside a loop
//! everything in the outermost loop around it, for the next iteration. Cheap answers come first (byte
//! types, then LLVM in batches), and only pairs that control flow admits are asked at all. A load with
//! [`ENOUGH`] blockers is lost anyway; the rest of its writers are counted, not asked, which keeps the
//! number of questions linear in the size of the program.

use std::collections::BTreeSet;

use retrograd_ir::{
    AliasAnswer, AliasOracle, Answerer, BlockId, Dominators, Evidence, Function, Op, Overlap, Question, ValueId,
};

use crate::byte_types::{ByteTypes, Kind};
use crate::cells::{Cells, Origin};
use crate::needs::is_writer;

/// Somebody who may write the bytes after the load.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Blocker {
    /// An instruction of this function.
    Writer(Evidence),
    /// The caller, after the forward half returned.
    Caller,
    /// So many later writers that nobody was asked about any more.
    Others(usize),
}

/// Blockers of one load after which no more questions are asked about it.
pub const ENOUGH: usize = 16;

/// What is known of one load.
#[derive(Clone, Debug, Default)]
pub struct LoadFacts {
    /// Every later writer that may hit it.
    pub blockers: Vec<Blocker>,
    /// Later writers that were shown not to, with who showed it.
    pub cleared: Vec<Evidence>,
}

impl LoadFacts {
    /// Everybody who may write the bytes, if all of them are instructions of this function, and there is one.
    pub fn writers(&self) -> Option<Vec<Evidence>> {
        let writers = self.blockers.iter().map(|blocker| match blocker {
            Blocker::Writer(evidence) => Some(*evidence),
            Blocker::Caller | Blocker::Others(_) => None,
        });
        writers.collect::<Option<Vec<_>>>().filter(|list| !list.is_empty())
    }
}

/// Facts for each load that was asked about.
#[derive(Clone, Debug)]
pub struct Overwrites {
    loads: Vec<Option<LoadFacts>>,
}

/// Who writes, beside the instructions of the function.
#[derive(Clone, Copy, Debug, Default)]
pub struct Setting<'a> {
    /// The reverse half is another call, so the caller may write what it can reach, but for the memory of these
    /// parameters.
    pub separate: Option<&'a [ValueId]>,
    /// Writers of the function that are not executed.
    pub left_out: Option<&'a BTreeSet<ValueId>>,
}

impl Overwrites {
    pub fn compute(
        f: &Function,
        dom: &Dominators,
        cells: &Cells,
        types: &ByteTypes,
        loads: &[ValueId],
        setting: Setting<'_>,
        oracle: &mut dyn AliasOracle,
    ) -> Self {
        let order = Order::compute(f, dom);
        let mut writers = writers_by_block(f, dom);
        if let Some(left_out) = setting.left_out {
            writers.iter_mut().for_each(|list| list.retain(|(_, writer)| !left_out.contains(writer)));
        }
        let mut written = vec![Kind::Unknown; f.values.len()];
        for &(_, writer) in writers.iter().flatten() {
            written[writer.index()] = written_kind(f, cells, types, writer);
        }
        let mut out = Self { loads: vec![None; f.values.len()] };
        let mut open = Vec::new();
        for &load in loads {
            let mut facts = LoadFacts::default();
            if !is_invariant(f, load) {
                let load_kind = types.moved(f, load, cells.place(f.operands(load)[0]));
                let written = &written;
                let apart = move |question: &Question| disjoint_kinds(load_kind, written[question.writer.index()]);
                let answer = AliasAnswer { overlap: Overlap::No, by: Answerer::ByteTypes };
                let cleared = questions(f, &order, &writers, load).filter(apart);
                facts.cleared.extend(cleared.map(|question| Evidence { question, answer }));
                open.push((load, questions(f, &order, &writers, load).filter(move |question| !apart(question))));
                if setting.separate.is_some_and(|promised| caller_writes(f, cells, load, promised)) {
                    facts.blockers.push(Blocker::Caller);
                }
            }
            out.loads[load.index()] = Some(facts);
        }
        while !open.is_empty() {
            out.ask_some(&mut open, oracle);
        }
        out
    }

    /// One batch: the next few questions of each load. They are made when they are asked, since all of them are as
    /// many as pairs of loads and writers. Keeps the loads with questions that are still open.
    fn ask_some<Q: Iterator<Item = Question>>(&mut self, open: &mut Vec<(ValueId, Q)>, oracle: &mut dyn AliasOracle) {
        let mut batch = Vec::new();
        open.retain_mut(|(load, questions)| {
            let Some(facts) = &mut self.loads[load.index()] else { return false };
            if facts.blockers.len() >= ENOUGH {
                match questions.count() {
                    0 => {}
                    others => facts.blockers.push(Blocker::Others(others)),
                }
                return false;
            }
            let before = batch.len();
            batch.extend(questions.take(ENOUGH));
            batch.len() - before == ENOUGH
        });
        let answers = oracle.ask(&batch);
        for (question, answer) in batch.into_iter().zip(answers) {
            let evidence = Evidence { question, answer };
            if let Some(facts) = &mut self.loads[question.load.index()] {
                match answer.overlap {
                    Overlap::No => facts.cleared.push(evidence),
                    _ => facts.blockers.push(Blocker::Writer(evidence)),
                }
            }
        }
    }

    /// The facts of a load that was asked about.
    pub fn of(&self, load: ValueId) -> Option<&LoadFacts> {
        self.loads[load.index()].as_ref()
    }

    /// Whether the load can be executed again. False for loads nobody asked about.
    pub fn can_reread(&self, load: ValueId) -> bool {
        self.of(load).is_some_and(|facts| facts.blockers.is_empty())
    }
}

fn is_invariant(f: &Function, load: ValueId) -> bool {
    matches!(f.op(load), Some(Op::Load(info)) if info.invariant)
}

/// Whether the caller may write the memory: it is not a block that this function made and kept, nor that of a
/// parameter which the caller promised to leave alone.
fn caller_writes(f: &Function, cells: &Cells, load: ValueId, promised: &[ValueId]) -> bool {
    let Some(place) = cells.place(f.operands(load)[0]) else { return true };
    let origins = cells.origins(place.cell);
    let left_alone = |o: &Origin| match o {
        Origin::Alloca(_) => true,
        Origin::Param(p) => promised.contains(p),
        _ => false,
    };
    origins.is_empty() || !origins.iter().all(left_alone) && !cells.is_constant(f, place.cell)
}

fn disjoint_kinds(a: Kind, b: Kind) -> bool {
    !matches!(a, Kind::Unknown | Kind::Mixed) && !matches!(b, Kind::Unknown | Kind::Mixed) && a != b
}

/// Whether the kinds of bytes that the two move show that they are not the same bytes, in whatever order they run.
pub fn moves_other_kind(f: &Function, cells: &Cells, types: &ByteTypes, load: ValueId, writer: ValueId) -> bool {
    let load_kind = types.moved(f, load, cells.place(f.operands(load)[0]));
    disjoint_kinds(load_kind, written_kind(f, cells, types, writer))
}

fn written_kind(f: &Function, cells: &Cells, types: &ByteTypes, writer: ValueId) -> Kind {
    match f.op(writer) {
        Some(Op::Store(_)) => {
            let operands = f.operands(writer);
            if f.constant(operands[0]).is_some() && f.ty(operands[0]).is_int() {
                // A constant's own bits say nothing; the place it goes to may.
                return cells.place(operands[1]).map_or(Kind::Unknown, |p| types.at(p, f.ty(operands[0]).bytes()));
            }
            types.moved(f, operands[0], cells.place(operands[1]))
        }
        Some(Op::AtomicAdd { .. }) => types.moved(f, writer, cells.place(f.operands(writer)[0])),
        _ => Kind::Unknown,
    }
}

fn writers_by_block(f: &Function, dom: &Dominators) -> Vec<Vec<(usize, ValueId)>> {
    let mut out = vec![Vec::new(); f.blocks.len()];
    for b in f.block_ids().filter(|&b| dom.reachable(b) && !f.block(b).dead_end) {
        let insts = f.block(b).insts.iter().enumerate();
        out[b.index()] = insts.filter(|(_, v)| f.op(**v).is_some_and(is_writer)).map(|(i, &v)| (i, v)).collect();
    }
    out
}

fn questions<'a>(
    f: &'a Function,
    order: &'a Order,
    writers: &'a [Vec<(usize, ValueId)>],
    load: ValueId,
) -> impl Iterator<Item = Question> + 'a {
    f.block_of(load).into_iter().flat_map(move |home| {
        let position = f.block(home).insts.iter().position(|&v| v == load).unwrap_or(0);
        let in_loop = f.block(home).in_loop.is_some();
        order.blocks_after(home).flat_map(move |b| {
            writers[b.index()].iter().filter_map(move |&(i, writer)| {
                let same_iteration = if b == home { i > position } else { order.follows(home, b) };
                let question = Question { load, writer, next_iteration_only: !same_iteration };
                (same_iteration || in_loop).then_some(question)
            })
        })
    })
}

/// Which blocks can run after which.
struct Order {
    /// Bit j of row i: block j can follow block i without any back edge.
    rows: Vec<Vec<u64>>,
    /// The header of the outermost loop around each block.
    outermost: Vec<Option<BlockId>>,
}

impl Order {
    fn compute(f: &Function, dom: &Dominators) -> Self {
        let words = f.blocks.len().div_ceil(64);
        let mut rows = vec![vec![0u64; words]; f.blocks.len()];
        for &b in dom.rpo().iter().rev() {
            let mut row = vec![0u64; words];
            for &s in &f.block(b).succs {
                if !dom.dominates(s, b) {
                    row[s.index() / 64] |= 1 << (s.index() % 64);
                    row.iter_mut().zip(&rows[s.index()]).for_each(|(a, b)| *a |= b);
                }
            }
            rows[b.index()] = row;
        }
        let outermost = f.blocks.iter().map(|b| f.loops_around(b.in_loop).last().map(|l| f.loop_(l).header)).collect();
        Self { rows, outermost }
    }

    /// Whether `b` can follow `a` in the same iteration of all loops around both.
    fn follows(&self, a: BlockId, b: BlockId) -> bool {
        self.rows[a.index()][b.index() / 64] >> (b.index() % 64) & 1 == 1
    }

    /// Blocks that can run after `a`, itself included.
    fn blocks_after(&self, a: BlockId) -> impl Iterator<Item = BlockId> + '_ {
        let from = self.outermost[a.index()].unwrap_or(a);
        let row = self.rows[from.index()].iter().enumerate();
        let set = row.filter(|(_, bits)| **bits != 0).flat_map(|(w, &bits)| {
            (bits.trailing_zeros()..64).filter(move |i| bits >> i & 1 == 1).map(move |i| w * 64 + i as usize)
        });
        std::iter::once(from).chain(set.map(BlockId::new))
    }
}
