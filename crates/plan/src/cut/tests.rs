//! The cut against brute force, on small random functions: some code, a loop, some code, with loads, stores and
//! products in each, and an oracle that answers at random.
//!
//! For the ground truth every set of keys that could be kept and every set of stores that could be undone is tried.
//! What such a choice costs, and whether it serves all needs at all, is worked out by walking from the needs to what
//! they are rebuilt from; of the cut's network nothing is used.

use retrograd_analysis::{Activity, ByteTypes, Cells, Key, Overwrites, ParamActivity, Returned, Role, Setting};
use retrograd_ir::{
    Affine, AliasAnswer, AliasOracle, Answerer, Arith, Block, BlockId, CallInfo, Callee, Const, Dominators, FloatKind,
    Function, IntOp, Loop, LoopId, MemInfo, Op, Overlap, Question, SizeExpr, TripCount, Type, Value, ValueId,
    ValueKind,
};

use super::*;
use crate::plan::{Plan, Policy, Remedy, Request};
use crate::verify;

const DOUBLE: Type = Type::Float(FloatKind::Double);
const LONG: Type = Type::Int(64);
/// Larger problems are left out: every bit doubles the number of choices.
const MOST_BITS: usize = 13;

struct Random(u64);

impl Random {
    fn below(&mut self, n: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 >> 11) as usize % n
    }

    fn of<T: Copy>(&mut self, list: &[T]) -> T {
        list[self.below(list.len())]
    }
}

/// May, must or no, by the two instructions.
struct Oracle(u64);

impl AliasOracle for Oracle {
    fn ask(&mut self, questions: &[Question]) -> Vec<AliasAnswer> {
        let answer = |q: &Question| {
            let pair = (q.load.index() as u64) << 32 | q.writer.index() as u64;
            let overlap = match Random((self.0 ^ pair.wrapping_mul(0x9e37_79b9_7f4a_7c15)) | 1).below(4) {
                0 => Overlap::Must,
                1 => Overlap::No,
                _ => Overlap::May,
            };
            AliasAnswer { overlap, by: Answerer::Nobody }
        };
        questions.iter().map(answer).collect()
    }
}

struct Builder {
    f: Function,
    random: Random,
    pointers: Vec<ValueId>,
    floats: Vec<ValueId>,
    counter: Option<ValueId>,
}

impl Builder {
    fn value(&mut self, kind: ValueKind, ty: Type) -> ValueId {
        self.f.values.push(Value { kind, ty, name: None, loc: None });
        ValueId::new(self.f.values.len() - 1)
    }

    fn param(&mut self, ty: Type) -> ValueId {
        let v = self.value(ValueKind::Param(self.f.params.len() as u32), ty);
        self.f.params.push(v);
        v
    }

    fn inst(&mut self, b: usize, op: Op, operands: &[ValueId], ty: Type) -> ValueId {
        let cost = 1 + self.random.below(6) as u32;
        let kind = ValueKind::Inst { op, operands: operands.iter().copied().collect(), block: BlockId::new(b), cost };
        let v = self.value(kind, ty);
        self.f.blocks[b].insts.push(v);
        v
    }

    fn address(&mut self, b: usize) -> ValueId {
        let base = self.random.of(&self.pointers.clone());
        match self.counter {
            Some(i) if b == 1 => self.inst(b, Op::Gep { offset: 0, terms: vec![(1, 8)] }, &[base, i], Type::Ptr),
            _ => base,
        }
    }

    /// Some code; `kinds` 6 has no store, 7 has some, and of more they are most.
    fn step(&mut self, b: usize, kinds: usize) {
        let floats = self.floats.clone();
        let v = match self.random.below(kinds) {
            0..=2 => {
                let p = self.address(b);
                self.inst(b, Op::Load(MemInfo::default()), &[p], DOUBLE)
            }
            3 | 4 => {
                let op = self.random.of(&[Arith::FMul, Arith::FAdd, Arith::FDiv]);
                let (x, y) = (floats[floats.len() - 1], self.random.of(&floats));
                self.inst(b, Op::Arith(op), &[x, y], DOUBLE)
            }
            5 => {
                let callee = Callee::Named { name: "exp".into(), defined: false };
                let (may_read, may_write, only_arguments, no_return) = (false, false, true, false);
                let (told, one_of_several) = (None, false);
                let info = CallInfo { callee, may_read, may_write, only_arguments, no_return, told, one_of_several };
                let x = self.random.of(&floats);
                self.inst(b, Op::Call(info), &[x], DOUBLE)
            }
            _ => {
                let (x, p) = (floats[floats.len() - 1 - self.random.below(2).min(floats.len() - 1)], self.address(b));
                self.inst(b, Op::Store(MemInfo::default()), &[x, p], Type::Void);
                return;
            }
        };
        self.floats.push(v);
    }
}

fn function(seed: u64) -> Function {
    let mut blocks = vec![Block::default(); 3];
    for (a, b) in [(0, 1), (1, 1), (1, 2)] {
        blocks[a].succs.push(BlockId::new(b));
        blocks[b].preds.push(BlockId::new(a));
    }
    blocks[1].in_loop = Some(LoopId(0));
    let f = Function {
        name: "f".into(),
        blocks,
        values: vec![],
        params: vec![],
        ret: DOUBLE,
        loops: vec![],
        gaps: vec![],
        hints: vec![],
        initials: vec![],
        later: vec![],
        loc: None,
    };
    let mut b = Builder { f, random: Random(seed), pointers: vec![], floats: vec![], counter: None };
    b.pointers = vec![b.param(Type::Ptr), b.param(Type::Ptr)];
    b.floats = vec![b.param(DOUBLE)];
    let n = b.param(LONG);
    let number = |b: &mut Builder, n: i64| b.value(ValueKind::Const(Const::Int(n)), LONG);
    let (zero, one) = (number(&mut b, 0), number(&mut b, 1));
    let back_edges = if b.random.below(2) == 0 {
        b.inst(0, Op::Int(IntOp::Sub), &[n, one], LONG)
    } else {
        let trips = b.random.below(20) as i64;
        number(&mut b, trips)
    };
    (0..b.random.below(3)).for_each(|_| b.step(0, 7));
    b.inst(0, Op::Br, &[], Type::Void);
    let i = b.inst(1, Op::Phi { incoming: vec![BlockId(0), BlockId(1)] }, &[zero, zero], LONG);
    b.counter = Some(i);
    let before = b.floats.len();
    // Stores after the loop can be undone, those in it cannot.
    let kinds = 6 + b.random.below(2);
    (0..2 + b.random.below(4)).for_each(|_| b.step(1, kinds));
    let next = b.inst(1, Op::Int(IntOp::Add), &[i, one], LONG);
    let more = b.inst(1, Op::ICmp, &[next, n], Type::Int(1));
    b.inst(1, Op::CondBr, &[more], Type::Void);
    // Loop-closed: behind the loop its values have other names.
    for v in b.floats.split_off(before) {
        let closed = b.inst(2, Op::Phi { incoming: vec![BlockId(1)] }, &[v], DOUBLE);
        b.floats.push(closed);
    }
    (0..b.random.below(3)).for_each(|_| b.step(2, 7));
    (0..b.random.below(3)).for_each(|_| b.step(2, 20));
    let last = b.floats[b.floats.len() - 1];
    b.inst(2, Op::Ret, &[last], Type::Void);
    if let ValueKind::Inst { operands, .. } = &mut b.f.values[i.index()].kind {
        operands[1] = next;
    }
    let header = BlockId(1);
    b.f.loops.push(Loop {
        header,
        preheader: BlockId(0),
        latch: header,
        exiting: vec![header],
        exits: vec![BlockId(2)],
        parent: None,
        depth: 1,
        trip: Some(TripCount { back_edges, at: BlockId(0), header_runs: SizeExpr::Unknown }),
        affine: vec![Affine { phi: i, start: zero, step: 1 }],
    });
    b.f
}

/// What each choice costs, by numbers: keys first, then stores.
struct Truth {
    /// Of each key: its price on the tape, and to be rebuilt.
    keep: Vec<u64>,
    rebuild: Vec<Option<u64>>,
    /// Keys and stores that rebuilding takes, as bits.
    takes: Vec<u32>,
    undo: Vec<u64>,
    needed: u32,
}

impl Truth {
    fn bits(&self) -> usize {
        self.keep.len() + self.undo.len()
    }

    /// The price of keeping what `choice` says and rebuilding the rest; none if that serves not every need.
    fn cost(&self, choice: u32) -> Option<u64> {
        let keys = self.keep.len();
        let mut cost: u64 = (0..self.undo.len()).filter(|i| choice >> (keys + i) & 1 == 1).map(|i| self.undo[i]).sum();
        let (mut had, mut open) = (0u32, self.needed);
        while open != 0 {
            let k = open.trailing_zeros() as usize;
            had |= 1 << k;
            if choice >> k & 1 == 1 {
                cost += self.keep.get(k).copied().unwrap_or(0);
            } else {
                // A store that is taken and not undone is no key.
                cost += self.rebuild.get(k).copied().flatten()?;
                open |= self.takes[k];
            }
            open &= !had;
        }
        Some(cost)
    }
}

fn truth(
    facts: &Facts<'_>,
    ways: &BTreeMap<Key, Way>,
    needs: &[Key],
    offers: &Offers,
) -> (Truth, Vec<Key>, Vec<ValueId>) {
    let keys: Vec<Key> = ways.iter().filter(|(_, way)| **way != Way::Free).map(|(key, _)| *key).collect();
    let stores: Vec<ValueId> = offers.values().flatten().copied().collect::<BTreeSet<_>>().into_iter().collect();
    let bit = |key: &Key| keys.iter().position(|k| k == key).map_or(0, |i| 1u32.checked_shl(i as u32).unwrap_or(0));
    let runs = |key: Key| match scope(facts.f, key) {
        Some(l) => facts.f.constant_runs(l).unwrap_or(10).max(1),
        None => 1,
    };
    let mut out = Truth { keep: vec![], rebuild: vec![], takes: vec![], undo: vec![], needed: 0 };
    for key in &keys {
        let bytes = slot_type(facts.f, *key).expect("every key of these functions fits the tape").bytes();
        out.keep.push((bytes + 4) * runs(*key));
        let (cost, mut takes) = match &ways[key] {
            Way::From { keys, cost, .. } => (Some(cost * runs(*key)), keys.iter().map(bit).fold(0, |a, b| a | b)),
            _ => (None, 0),
        };
        let Key::Primal(load) = key else {
            out.rebuild.push(cost);
            out.takes.push(takes);
            continue;
        };
        for store in offers.get(load).into_iter().flatten() {
            let at = keys.len() + stores.iter().position(|s| s == store).expect("it is among them");
            takes |= 1u32.checked_shl(at as u32).unwrap_or(0);
        }
        out.rebuild.push(cost);
        out.takes.push(takes);
    }
    out.undo = vec![2 * (8 + 4); stores.len()];
    out.needed = needs.iter().map(bit).fold(0, |a, b| a | b);
    (out, keys, stores)
}

/// What was compared.
#[derive(Default)]
struct Seen {
    graphs: usize,
    kept: usize,
    offered: usize,
    undone: usize,
    plans: usize,
}

fn compare(seed: u64, seen: &mut Seen) {
    let f = function(seed);
    let dom = Dominators::compute(&f);
    let cells = Cells::compute(&f);
    let types = ByteTypes::compute(&f, &cells);
    use ParamActivity::{Const as No, Dup, Out};
    let request = Request { params: vec![Dup, Dup, Out, No], active_return: true, ..Request::default() };
    let activity = Activity::compute(&f, &cells, &types, &request.params, Returned::Active, Role::Root, &|_| true);
    assert!(activity.errors.is_empty(), "{seed}: {:?}", activity.errors);
    let (dom, cells, types, activity) = (&dom, &cells, &types, &activity);
    let facts = Facts { f: &f, dom, cells, types, activity, overwrites: None, reread: None, versions: None };
    let draft = |policy| Plan::draft(&facts, &request, policy).expect("it returns");
    let loads = draft(Policy::Planned).loads_in_question(&facts);
    let overwrites = Overwrites::compute(&f, dom, cells, types, &loads, Setting::default(), &mut Oracle(seed));
    let facts = Facts { overwrites: Some(&overwrites), ..facts };

    let planned = draft(Policy::Planned);
    let (needs, offers) = (planned.keys(), planned.offers(&facts));
    let served: BTreeSet<ValueId> = offers.keys().copied().collect();
    let helped = Facts { reread: Some(&served), ..facts };
    let ways = in_question(&helped, request.shape, needs.iter().copied());
    let (truth, keys, stores) = truth(&helped, &ways, &needs, &offers);
    if !needs.is_empty() && truth.bits() <= MOST_BITS {
        let choice = choose(&helped, request.shape, &needs, &offers, Policy::Planned.prices());
        let kept = keys.iter().map(|key| choice.kept[key]);
        let undone = stores.iter().map(|store| choice.undone.contains(store));
        let chosen = kept.chain(undone).enumerate().fold(0, |bits, (i, yes)| bits | u32::from(yes) << i);
        let best = (0..1u32 << truth.bits()).filter_map(|choice| truth.cost(choice)).min();
        assert!(best.is_some(), "{seed}: all can be kept");
        assert_eq!(truth.cost(chosen), best, "{seed}: {chosen:b} of {keys:?} and {stores:?} for {needs:?}");
        seen.graphs += 1;
        seen.kept += usize::from(choice.kept.values().any(|kept| *kept));
        seen.offered += usize::from(!offers.is_empty());
        seen.undone += usize::from(!choice.undone.is_empty());
    }

    let forced = [Remedy::Cache, Remedy::Recompute, Remedy::Undo, Remedy::Check].map(Policy::Forced);
    let limits = [0, 1, 2, 4].map(Policy::Limit);
    for policy in [Policy::Planned, Policy::CacheEverything].into_iter().chain(forced).chain(limits) {
        let plan = draft(policy).finish(&facts).expect("everything can be kept");
        assert_eq!(verify(&plan, &facts), [], "{seed}, {policy:?}");
        seen.plans += 1;
    }
}

#[test]
fn equals_brute_force_on_random_functions() {
    let mut seen = Seen::default();
    for seed in 1..=800 {
        compare(seed * 0x9e37_79b9, &mut seen);
    }
    let Seen { graphs, kept, offered, undone, plans } = seen;
    assert!(
        graphs >= 500 && kept >= 100 && undone >= 20 && plans >= 5000,
        "{graphs}, {kept}, {offered}, {undone}, {plans}"
    );
}
