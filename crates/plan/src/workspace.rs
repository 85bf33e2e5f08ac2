//! Whether all heap memory of a gradient fits a block that the caller hands in, and how large that is.
//!
//! The gradient takes its memory from the block piece by piece, as it comes to it: arenas of the tape, the
//! primal's own blocks, their shadows. Nothing is given back before the end, so where a piece lies needs no
//! plan. What does is the sum, which a function of its own computes from the primal's parameters, before the
//! gradient runs: for each piece the bytes, times the runs of the loops around it. So all these numbers have to
//! be computable when the function is entered, from parameters and from memory that nothing has written by then.
//! [`Workspace`] lists the values to compute, operands first; [`Obstacle`] says what stands in the way. Where there is
//! no formula, a run of the primal that only counts finds the number ([`crate::count`]).
//!
//! A piece under a condition counts as if it were asked for: the sum is exact where control flow is plain, and
//! never too small.

use std::collections::{BTreeMap, BTreeSet};

use retrograd_analysis::activity::{CallMeaning, call_meaning};
use retrograd_analysis::cells::Origin;
use retrograd_analysis::needs::is_writer;
use retrograd_analysis::{CellId, Cells};
use retrograd_ir::{AliasOracle, CallInfo, Callee, Const, Function, IntOp, LoopId, Op, Type, ValueId};
use retrograd_rules::library::{Known, known};

use crate::count::{self, Count, Counter, finds_first_memory};
use crate::facts::{Facts, is_live};
use crate::heap::{HeapUse, alloc_sizes, heap_uses};
use crate::plan::{FreePlan, Plan, Storage};

/// What is computed from the parameters to know the size.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Workspace {
    /// Values to be computed, each behind its operands.
    pub values: Vec<ValueId>,
    /// The primal's allocations.
    pub blocks: Vec<ValueId>,
    /// What has to be counted instead.
    pub count: Option<Count>,
}

/// Why a gradient cannot do with a workspace.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Obstacle {
    /// A loop has a tape, and how often it runs is not known before it, for it depends on this value.
    Uncounted { of: LoopId, on: Option<ValueId> },
    /// The number of runs of a loop with a tape, or of one around an allocation, depends on this value.
    Count { of: LoopId, on: ValueId },
    /// An allocation in a loop that runs nobody knows how often.
    InUncounted { block: ValueId, of: LoopId },
    /// The bytes of an allocation depend on this value.
    Bytes { block: ValueId, on: ValueId },
    /// The caller can reach the block after the function returned.
    Outlives(ValueId),
    /// Memory is given back that was not, or perhaps not, taken by this function.
    Foreign(ValueId),
    /// The block has to lie at a multiple of more than sixteen bytes.
    Aligned(ValueId),
    /// A block grows by the allocator's own knowledge of its size.
    Grows(ValueId),
    /// A call has a record on the heap.
    Record(ValueId),
    /// Generated code keeps a list of its own.
    Pages(ValueId),
}

/// What prepare puts in place of a realloc asks this for the length of the copy.
const KEPT_BYTES: &str = "retrograd.kept_bytes";
/// Expressions are followed so deep.
const DEPTH: u32 = 200;

impl Workspace {
    /// Every piece of a workspace lies at a multiple of this.
    pub const ALIGNMENT: i64 = 16;

    /// Of a finished plan that asks for one.
    pub fn find(plan: &Plan, facts: &Facts<'_>, oracle: &mut dyn AliasOracle) -> Result<Self, Vec<Obstacle>> {
        let counter = Counter::new(facts, plan.exit);
        let mut finder = Finder { facts, oracle, values: Vec::new(), seen: BTreeMap::new(), counter };
        let mut blocks = Vec::new();
        let mut obstacles = finder.of_tape(plan);
        for one in heap_uses(plan, facts) {
            if let HeapUse::Record(call) = one {
                obstacles.push(Obstacle::Record(call));
            }
        }
        let outside = seen_outside(facts.f, facts.cells, plan);
        for (v, op) in facts.f.insts().filter(|(v, _)| is_live(facts.f, facts.dom, *v)) {
            match call_meaning(op) {
                Some(CallMeaning::Alloc { .. }) => {
                    obstacles.extend(finder.of_block(v, op, &outside));
                    blocks.push(v);
                }
                Some(CallMeaning::Free { arg }) => {
                    let pointer = facts.f.operands(v)[usize::from(arg)];
                    obstacles.extend((!own_block(facts, pointer, &outside)).then_some(Obstacle::Foreign(v)));
                }
                Some(CallMeaning::Page | CallMeaning::FreePages { .. }) => obstacles.push(Obstacle::Pages(v)),
                _ if named(op).is_some_and(|name| name == KEPT_BYTES) => obstacles.push(Obstacle::Grows(v)),
                _ => {}
            }
        }
        let count = finder.counter.finish();
        if obstacles.is_empty() { Ok(Self { values: finder.values, blocks, count }) } else { Err(obstacles) }
    }

    /// Position of a loop among those that are counted.
    pub fn counted_loop(&self, l: LoopId) -> Option<usize> {
        self.count.as_ref()?.loops.iter().position(|&counted| counted == l)
    }

    /// Position of an allocation among those that are counted.
    pub fn counted_block(&self, alloc: ValueId) -> Option<usize> {
        self.count.as_ref()?.blocks.iter().position(|&counted| counted == alloc)
    }

    /// Values that are asked for and not listed, or listed before their operands; empty for a sound list.
    pub fn missing(&self, plan: &Plan, f: &Function) -> Vec<ValueId> {
        let mut there: BTreeSet<ValueId> = BTreeSet::new();
        let is_there = |there: &BTreeSet<ValueId>, v: ValueId| f.block_of(v).is_none() || there.contains(&v);
        let mut out = Vec::new();
        for &v in &self.values {
            let arguments = f.operands(v).iter().copied();
            out.extend(arguments.filter(|&o| !is_there(&there, o)));
            there.insert(v);
        }
        let arena = |l: &LoopId| matches!(plan.loops[l.index()].storage, Storage::Arena { .. });
        for l in f.loop_ids().filter(arena).filter(|&l| self.counted_loop(l).is_none()) {
            out.extend(counts(f, Some(l)).filter(|&v| !is_there(&there, v)));
        }
        for &block in self.blocks.iter().filter(|&&block| self.counted_block(block).is_none()) {
            let sizes = alloc_sizes(f, block).unwrap_or_default().into_iter().chain(counts(f, f.loop_of(block)));
            out.extend(sizes.filter(|&v| !is_there(&there, v)));
        }
        out.extend(self.count.iter().flat_map(|c| count::missing(c, f)));
        out
    }
}

/// The trip counts of a loop and of those around it.
fn counts(f: &Function, inner: Option<LoopId>) -> impl Iterator<Item = ValueId> + '_ {
    f.loops_around(inner).filter_map(|l| f.loop_(l).trip.as_ref().map(|t| t.back_edges))
}

fn named(op: &Op) -> Option<&str> {
    match op {
        Op::Call(CallInfo { callee: Callee::Named { name, .. }, .. }) => Some(name),
        _ => None,
    }
}

/// Memory that the caller, or a function called later, may still look at.
fn seen_outside(f: &Function, cells: &Cells, plan: &Plan) -> BTreeSet<CellId> {
    let global = |v: &ValueId| matches!(f.constant(*v), Some(Const::Global { .. }));
    let globals = f.value_ids().filter(global);
    let returned = f.terminator(plan.exit).map(|t| f.operands(t).to_vec()).unwrap_or_default();
    let roots = f.params.iter().copied().chain(globals).chain(returned);
    roots.filter_map(|v| cells.place(v)).flat_map(|p| cells.reachable(p.cell)).collect()
}

/// Whether the pointer leads to blocks of this function alone, or nowhere.
fn own_block(facts: &Facts<'_>, pointer: ValueId, outside: &BTreeSet<CellId>) -> bool {
    let Some(place) = facts.cells.place(pointer) else { return facts.f.constant(pointer).is_some() };
    let heap = |o: &Origin| matches!(o, Origin::Heap(_));
    !outside.contains(&facts.cells.root(place.cell)) && facts.cells.origins(place.cell).iter().all(heap)
}

struct Finder<'a> {
    facts: &'a Facts<'a>,
    oracle: &'a mut dyn AliasOracle,
    values: Vec<ValueId>,
    /// Err: the value in the way.
    seen: BTreeMap<ValueId, Result<(), ValueId>>,
    counter: Counter<'a>,
}

impl Finder<'_> {
    fn of_tape(&mut self, plan: &Plan) -> Vec<Obstacle> {
        let f = self.facts.f;
        let mut out = Vec::new();
        for l in f.loop_ids() {
            match plan.loops[l.index()].storage {
                Storage::Chunks { .. } => {
                    let failed = self.counter.add_loop(l, self.oracle);
                    out.extend(failed.err().map(|on| Obstacle::Uncounted { of: l, on: Some(on) }));
                }
                Storage::Arena { .. } if self.runs(l).is_err() => {
                    let failed = self.counter.add_loop(l, self.oracle);
                    out.extend(failed.err().map(|on| Obstacle::Count { of: l, on }));
                }
                Storage::Arena { .. } | Storage::Nothing | Storage::Stack { .. } => {}
            }
        }
        out.dedup();
        out
    }

    /// The runs of a loop with those around it.
    fn runs(&mut self, l: LoopId) -> Result<(), Obstacle> {
        let f = self.facts.f;
        for around in f.loops_around(Some(l)).collect::<Vec<_>>() {
            let trip = f.loop_(around).trip.as_ref().ok_or(Obstacle::Uncounted { of: around, on: None })?;
            self.value(trip.back_edges, 0).map_err(|on| Obstacle::Count { of: around, on })?;
        }
        Ok(())
    }

    fn of_block(&mut self, v: ValueId, op: &Op, outside: &BTreeSet<CellId>) -> Vec<Obstacle> {
        let f = self.facts.f;
        let mut out = Vec::new();
        if let Some(l) = f.loop_of(v) {
            out.extend(self.runs(l).err().map(|o| match o {
                Obstacle::Uncounted { of, .. } => Obstacle::InUncounted { block: v, of },
                other => other,
            }));
        }
        match alloc_sizes(f, v) {
            Some(sizes) => {
                let on = sizes.into_iter().find_map(|size| self.value(size, 0).err());
                out.extend(on.map(|on| Obstacle::Bytes { block: v, on }));
            }
            None => out.push(Obstacle::Bytes { block: v, on: v }),
        }
        if !out.is_empty()
            && let Some(sizes) = alloc_sizes(f, v)
            && self.counter.add_block(v, &sizes, self.oracle).is_ok()
        {
            out.clear();
        }
        let place = self.facts.cells.place(v);
        if place.is_none_or(|p| outside.contains(&self.facts.cells.root(p.cell))) {
            out.push(Obstacle::Outlives(v));
        }
        let align = named(op)
            .and_then(known)
            .and_then(|k| if let Known::Alloc { align_arg, .. } = k { align_arg } else { None });
        let fits = align.is_none_or(|i| {
            matches!(f.operands(v).get(usize::from(i)).and_then(|&o| f.constant(o)), Some(Const::Int(n)) if *n <= Workspace::ALIGNMENT)
        });
        out.extend((!fits || named(op) == Some("valloc")).then_some(Obstacle::Aligned(v)));
        out
    }

    /// Whether a value can be computed from the parameters, before anything else runs.
    fn value(&mut self, v: ValueId, depth: u32) -> Result<(), ValueId> {
        let f = self.facts.f;
        if f.constant(v).is_some() || f.params.contains(&v) {
            return Ok(());
        }
        if let Some(known) = self.seen.get(&v) {
            return *known;
        }
        let result = if depth < DEPTH && self.is_computable(v) {
            f.operands(v).to_vec().into_iter().try_for_each(|o| self.value(o, depth + 1))
        } else {
            Err(v)
        };
        self.seen.insert(v, result);
        if result.is_ok() {
            self.values.push(v);
        }
        result
    }

    /// Nothing that may fail or differ where it is computed early. Floating-point numbers are left out: code
    /// around them may round in another way.
    fn is_computable(&mut self, v: ValueId) -> bool {
        let f = self.facts.f;
        let Some(op) = f.op(v) else { return false };
        if !matches!(f.ty(v), Type::Int(_) | Type::Ptr) {
            return false;
        }
        let of_ints = f.operands(v).iter().all(|&o| matches!(f.ty(o), Type::Int(_) | Type::Ptr));
        match op {
            Op::Int(IntOp::UDiv | IntOp::SDiv | IntOp::URem | IntOp::SRem) => {
                matches!(f.constant(f.operands(v)[1]), Some(Const::Int(n)) if *n > 0) || self.is_first(v)
            }
            Op::Int(_) | Op::ICmp | Op::Cast(_) | Op::Select | Op::Freeze | Op::Gep { .. } => of_ints,
            Op::Call(CallInfo { callee: Callee::Named { name, .. }, .. }) => {
                ["llvm.smax.", "llvm.smin.", "llvm.umax.", "llvm.umin."].iter().any(|p| name.starts_with(p))
            }
            Op::Load(_) => self.is_first(v) && self.is_as_entered(v),
            _ => false,
        }
    }

    /// Computed whenever the function is called.
    fn is_first(&self, v: ValueId) -> bool {
        self.facts.f.block_of(v) == Some(Function::ENTRY)
    }

    /// Whether a load of the first block finds what was there when the function was entered.
    fn is_as_entered(&mut self, load: ValueId) -> bool {
        let f = self.facts.f;
        let before = f.block(Function::ENTRY).insts.iter().copied().take_while(|&v| v != load);
        let writers: Vec<ValueId> = before.filter(|&w| f.op(w).is_some_and(is_writer)).collect();
        finds_first_memory(self.facts, load, &writers, self.oracle)
    }
}

/// With a workspace nothing is given back one by one.
pub(crate) fn drop_frees(
    allocs: &mut BTreeMap<ValueId, crate::plan::AllocPlan>,
    frees: &mut BTreeMap<ValueId, FreePlan>,
) {
    for alloc in allocs.values_mut() {
        (alloc.free_primal, alloc.free_shadow) = (false, false);
    }
    frees.values_mut().for_each(|how| *how = FreePlan::Dropped);
}
