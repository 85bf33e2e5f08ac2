//! Reports of one small loop, through facts and plan, with an oracle that answers from a table:
//!
//! ```c
//! 3   for (long i = 0; i < n; i++) {
//! 4     res += x[i] * x[i];
//! 5     out[i] = 0;            // or x[i] = 0, or nothing
//! 6   }
//! ```

use std::sync::Arc;

use retrograd_analysis::{Activity, ByteTypes, Cells, Overwrites, ParamActivity, Returned, Role, Setting};
use retrograd_ir::{
    Affine, AliasAnswer, AliasOracle, Answerer, Arith, Block, BlockId, Const, Dominators, FloatKind, Function, IntOp,
    Loc, Loop, LoopId, MemInfo, Op, Overlap, Question, SizeExpr, TripCount, Type, Value, ValueId, ValueKind,
};
use retrograd_plan::{Facts, Plan, Policy, Request, verify};
use retrograd_report::{FunctionReport, Report, Sources, describe, json, perf, text};

struct Table(AliasAnswer);

impl AliasOracle for Table {
    fn ask(&mut self, questions: &[Question]) -> Vec<AliasAnswer> {
        vec![self.0; questions.len()]
    }
}

#[derive(Clone, Copy, PartialEq)]
enum StoreTo {
    X,
    Out,
    Nowhere,
}

struct Builder(Function);

fn loc(line: u32, column: u32) -> Option<Loc> {
    let (file, directory, function): (Arc<str>, Arc<str>, Arc<str>) = ("a.c".into(), "/nonexistent".into(), "f".into());
    Some(Loc { file, directory, line, column, function, inlined_at: None })
}

impl Builder {
    fn value(&mut self, kind: ValueKind, ty: Type, name: &str, loc: Option<Loc>) -> ValueId {
        let name = (!name.is_empty()).then(|| name.to_owned());
        self.0.values.push(Value { kind, ty, name, loc });
        ValueId::new(self.0.values.len() - 1)
    }

    fn param(&mut self, name: &str, ty: Type) -> ValueId {
        let v = self.value(ValueKind::Param(self.0.params.len() as u32), ty, name, None);
        self.0.params.push(v);
        v
    }

    fn constant(&mut self, c: Const, ty: Type) -> ValueId {
        self.value(ValueKind::Const(c), ty, "", None)
    }

    fn inst(&mut self, b: u32, op: Op, operands: &[ValueId], ty: Type, name: &str, loc: Option<Loc>) -> ValueId {
        let kind = ValueKind::Inst { op, operands: operands.iter().copied().collect(), block: BlockId(b), cost: 1 };
        let v = self.value(kind, ty, name, loc);
        self.0.blocks[b as usize].insts.push(v);
        v
    }

    /// Fills in an operand that was not there yet.
    fn patch(&mut self, v: ValueId, index: usize, operand: ValueId) {
        if let ValueKind::Inst { operands, .. } = &mut self.0.values[v.index()].kind {
            operands[index] = operand;
        }
    }
}

fn edge(blocks: &mut [Block], a: u32, b: u32) {
    blocks[a as usize].succs.push(BlockId(b));
    blocks[b as usize].preds.push(BlockId(a));
}

fn sumsq(store: StoreTo) -> Function {
    let (double, long) = (Type::Float(FloatKind::Double), Type::Int(64));
    let mut blocks = vec![Block::default(); 3];
    [(0, 1), (1, 1), (1, 2)].iter().for_each(|&(a, b)| edge(&mut blocks, a, b));
    blocks[1].preds = vec![BlockId(0), BlockId(1)];
    blocks[1].in_loop = Some(LoopId(0));
    let mut b = Builder(Function {
        name: "sumsq".into(),
        blocks,
        values: vec![],
        params: vec![],
        ret: double.clone(),
        loops: vec![],
        gaps: vec![],
        hints: vec![],
        initials: vec![],
        later: vec![],
        loc: loc(1, 1),
    });
    let (x, out, n) = (b.param("x", Type::Ptr), b.param("out", Type::Ptr), b.param("n", long.clone()));
    let zero = b.constant(Const::Int(0), long.clone());
    let one = b.constant(Const::Int(1), long.clone());
    let float_zero = b.constant(Const::Float(0.0), double.clone());
    let last = b.inst(0, Op::Int(IntOp::Sub), &[n, one], long.clone(), "", None);
    b.inst(0, Op::Br, &[], Type::Void, "", None);
    let phi = || Op::Phi { incoming: vec![BlockId(0), BlockId(1)] };
    let at = || Op::Gep { offset: 0, terms: vec![(1, 8)] };
    let i = b.inst(1, phi(), &[zero, zero], long.clone(), "i", loc(3, 12));
    let acc = b.inst(1, phi(), &[float_zero, float_zero], double.clone(), "res", loc(4, 9));
    let p = b.inst(1, at(), &[x, i], Type::Ptr, "arrayidx", loc(4, 12));
    let v = b.inst(1, Op::Load(MemInfo::default()), &[p], double.clone(), "", loc(4, 12));
    let sq = b.inst(1, Op::Arith(Arith::FMul), &[v, v], double.clone(), "mul", loc(4, 17));
    let sum = b.inst(1, Op::Arith(Arith::FAdd), &[acc, sq], double.clone(), "res", loc(4, 9));
    if store != StoreTo::Nowhere {
        let base = if store == StoreTo::X { x } else { out };
        let q = b.inst(1, at(), &[base, i], Type::Ptr, "", loc(5, 5));
        b.inst(1, Op::Store(MemInfo::default()), &[float_zero, q], Type::Void, "", loc(5, 10));
    }
    let next = b.inst(1, Op::Int(IntOp::Add), &[i, one], long, "", loc(3, 30));
    let more = b.inst(1, Op::ICmp, &[next, n], Type::Int(1), "", loc(3, 22));
    b.inst(1, Op::CondBr, &[more], Type::Void, "", loc(3, 3));
    b.inst(2, Op::Ret, &[sum], Type::Void, "", loc(7, 3));
    b.patch(i, 1, next);
    b.patch(acc, 1, sum);
    let block = BlockId(1);
    b.0.loops.push(Loop {
        header: block,
        preheader: BlockId(0),
        latch: block,
        exiting: vec![block],
        exits: vec![BlockId(2)],
        parent: None,
        depth: 1,
        trip: Some(TripCount { back_edges: last, at: BlockId(0), header_runs: SizeExpr::Name("n".into()) }),
        affine: vec![Affine { phi: i, start: zero, step: 1 }],
    });
    b.0
}

fn report(store: StoreTo, overlap: Overlap, by: Answerer, policy: Policy) -> FunctionReport {
    let f = sumsq(store);
    let dom = Dominators::compute(&f);
    let cells = Cells::compute(&f);
    let types = ByteTypes::compute(&f, &cells);
    let params = vec![ParamActivity::Dup, ParamActivity::Dup, ParamActivity::Const];
    let activity = Activity::compute(&f, &cells, &types, &params, Returned::Active, Role::Root, &|_| true);
    assert!(activity.errors.is_empty(), "{:?}", activity.errors);
    let mut facts = Facts {
        f: &f,
        dom: &dom,
        cells: &cells,
        types: &types,
        activity: &activity,
        overwrites: None,
        reread: None,
        versions: None,
    };
    let request = Request { params, active_return: true, ..Request::default() };
    let draft = Plan::draft(&facts, &request, policy).expect("the function returns");
    let loads = draft.loads_in_question(&facts);
    let mut oracle = Table(AliasAnswer { overlap, by });
    let overwrites = Overwrites::compute(&f, &dom, &cells, &types, &loads, Setting::default(), &mut oracle);
    facts.overwrites = Some(&overwrites);
    let plan = draft.finish(&facts).expect("everything can be kept");
    assert_eq!(verify(&plan, &facts), []);
    describe("sumsq", "sumsq", "reverse", &plan, &facts)
}

fn as_text(f: FunctionReport, source: &str) -> String {
    let mut sources = Sources::new();
    if let (false, Some(loc)) = (source.is_empty(), loc(1, 1)) {
        sources.insert(&loc, source);
    }
    text::render(&Report { functions: vec![f], ..Report::default() }, &mut sources, false)
}

const SOURCE: &str = "double sumsq(double *x, double *out, long n) {\n  double res = 0;\n  \
                      for (long i = 0; i < n; i++) {\n    res += x[i] * x[i];\n    x[i] = 0;\n  }\n  return res;\n}\n";

#[test]
fn a_certain_overwrite_costs_exactly_eight_bytes_an_iteration() {
    let f = report(StoreTo::X, Overlap::Must, Answerer::Basic, Policy::Planned);
    assert_eq!((f.heap_allocations, f.tape_bytes.as_str(), f.records.len()), (1, "8*n", 1));
    let r = &f.records[0];
    assert_eq!(
        (r.line, r.column, r.variable.as_deref(), r.what.as_str()),
        (Some(4), Some(12), Some("x[i]"), "load double")
    );
    assert_eq!((r.remedy, r.because, r.bytes_per_iteration), ("cache", Some("overwritten"), Some(8)));
    assert_eq!((r.trips.as_deref(), r.bytes_total.as_deref()), (Some("n"), Some("8*n")));
    assert_eq!(r.needed_by.iter().map(|n| (n.line, n.what.as_str())).collect::<Vec<_>>(), [(Some(4), "fmul double")]);
    let b = &r.blockers[0];
    assert_eq!(
        (b.line, b.column, b.what.as_str(), b.answer, b.exact),
        (Some(5), Some(10), "store double", "must", true)
    );
    assert_eq!(
        (b.answered_by, b.question.as_str()),
        ("LLVM BasicAA", "may the store double to `x[i]` later on write `x[i]`?")
    );
    assert_eq!(r.fix.as_ref().map(|fix| fix.saves_bytes.clone()), Some(None));
}

#[test]
fn the_text_shows_the_load_and_the_store_in_one_excerpt() {
    let f = report(StoreTo::X, Overlap::Must, Answerer::Basic, Policy::Planned);
    let expected = "\
cache: 8*n bytes on the heap for the reverse sweep of `sumsq`
 --> a.c:4:12
  |
4 |     res += x[i] * x[i];
  |            ^^^^ the derivative of this product needs `x[i]` again
5 |     x[i] = 0;
  |          - but it is overwritten here (must alias; LLVM BasicAA)
  |
  = size: 8 bytes x n iterations, in one heap block of exact size
  = help: no promise about aliasing can remove this: the input really is overwritten; only writing the result to memory of its own would

report: `sumsq` (reverse): 1 value cached, 8*n bytes, 1 heap allocation
";
    assert_eq!(as_text(f, SOURCE), expected);
}

#[test]
fn a_possible_overwrite_names_the_promise_that_helps() {
    let f = report(StoreTo::Out, Overlap::May, Answerer::Nobody, Policy::Planned);
    let r = &f.records[0];
    assert_eq!((r.remedy, r.blockers[0].answer, r.blockers[0].exact), ("cache", "may", false));
    let fix = r.fix.as_ref().unwrap();
    assert_eq!(fix.text, "`out` may overlap `x`: mark either `restrict` (noalias)");
    assert_eq!(fix.saves_bytes.as_deref(), Some("8*n"));
    let line = perf::render(&Report { functions: vec![f], ..Report::default() });
    assert_eq!(line, "perf: sumsq: a.c:4:12 x[i] cache 8*n overwritten by a.c:5:10 store double (may)\n");
}

#[test]
fn a_proof_is_told_apart_from_having_no_writer_at_all() {
    let proved = report(StoreTo::Out, Overlap::No, Answerer::Scoped, Policy::Planned);
    assert_eq!((proved.records[0].remedy, proved.records[0].because), ("prove", Some("not overwritten")));
    assert_eq!((proved.heap_allocations, proved.tape_bytes.as_str()), (0, "0"));
    let summary = "report: `sumsq` (reverse): nothing is cached; 1 load read again, 1 of them after an alias proof\n";
    assert_eq!(as_text(proved, ""), summary);
    let free = report(StoreTo::Nowhere, Overlap::May, Answerer::Nobody, Policy::Planned);
    assert_eq!((free.records.len(), free.records[0].remedy), (1, "none"));
    assert_eq!((free.records[0].bytes_total.as_deref(), free.records[0].trips.as_deref()), (None, Some("n")));
}

#[test]
fn growing_lists_are_reported_under_cache_everything_and_a_carried_count_is_not() {
    let f = report(StoreTo::X, Overlap::Must, Answerer::Basic, Policy::CacheEverything);
    let whats: Vec<&str> = f.cached().map(|r| r.what.as_str()).collect();
    // The count of an outermost loop stays in a variable of the combined function: no tape.
    assert!(!whats.contains(&"iteration count") && whats.contains(&"load double"), "{whats:?}");
    assert_eq!(f.heap_allocations, 1, "one list for the loop's record");
    let said = as_text(f, "");
    assert!(said.contains("in a list of heap blocks that grows"), "{said}");
}

#[test]
fn the_json_is_the_same_every_time() {
    let make = || {
        let functions = vec![report(StoreTo::Out, Overlap::May, Answerer::Nobody, Policy::Planned)];
        json::render(&Report { functions, ..Report::default() }).unwrap()
    };
    let text = make();
    assert_eq!(text, make());
    let fields =
        ["\"schema\"", "\"functions\"", "\"heap_allocations\"", "\"records\"", "\"remedy\"", "\"blockers\"", "\"fix\""];
    let places: Vec<_> = fields.iter().map(|field| text.find(field)).collect();
    assert!(places.iter().all(Option::is_some) && places.is_sorted(), "fields stand in their declared order");
}
