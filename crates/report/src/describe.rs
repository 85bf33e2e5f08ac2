//! From a plan to records.
//!
//! One record for each value of the source that is kept on the tape, and for each load that the
//! reverse sweep executes again. Values that are merely computed again have none. Copies that inlining
//! and unrolling made of one place are one record, with their bytes added.

use std::collections::{BTreeMap, BTreeSet};

use retrograd_analysis::needs::Mirror;
use retrograd_analysis::{Blocker, Key};
use retrograd_ir::{Answerer, CallInfo, Const, Evidence, Function, Loc, Op, Overlap, SizeExpr, Told, ValueId};
use retrograd_plan::{Decision, Facts, HeapUse, Ledger, Plan, Remedy, SlotId, Storage, Supply, heap_uses};

use crate::fix::{because_name, between, fix, written_address};
use crate::names::{branch_loc, loop_loc, operation, pointee, variable};
use crate::record::{BlockerRecord, Checked, Checkpoints, FunctionReport, NeededBy, Record, Residence, place};
use crate::uses::Uses;

/// The report of one function in reverse mode (or of one half of a split).
pub fn describe(name: &str, demangled: &str, mode: &str, plan: &Plan, facts: &Facts<'_>) -> FunctionReport {
    let uses = Uses::compute(plan);
    let records = plan.decisions.iter().filter_map(|(&key, d)| record(plan, facts, &uses, key, d)).collect();
    let (fewest, most) = heap_allocations(plan, facts);
    FunctionReport {
        name: name.to_owned(),
        demangled: demangled.to_owned(),
        mode: mode.to_owned(),
        heap_allocations: most,
        perhaps_fewer: fewest < most,
        tape_bytes: plan.tape_bytes().to_string(),
        checked: facts.versions.map(|_| checked(plan, facts)),
        ledger: plan.ledger(facts),
        checkpoints: checkpoints(plan, facts),
        records: merge(records),
    }
}

/// The report of one function in forward mode, which keeps nothing.
pub fn forward(name: &str, demangled: &str) -> FunctionReport {
    FunctionReport {
        name: name.to_owned(),
        demangled: demangled.to_owned(),
        mode: "forward".to_owned(),
        heap_allocations: 0,
        perhaps_fewer: false,
        tape_bytes: "0".to_owned(),
        checked: None,
        ledger: Ledger::default(),
        checkpoints: Vec::new(),
        records: Vec::new(),
    }
}

/// States that are always there: before the loop, behind it, and one on the way.
const STATES: i64 = 3;

/// The loops that run from checkpoints.
fn checkpoints(plan: &Plan, facts: &Facts<'_>) -> Vec<Checkpoints> {
    let f = facts.f;
    let one = |(v, op): (ValueId, &Op)| {
        let Op::Call(CallInfo { told: Some(Told::Steps { pieces, budget, .. }), .. }) = op else { return None };
        if plan.mirrors[v.index()] != Mirror::Steps {
            return None;
        }
        let sizes = (0..*pieces as usize).map(|i| match f.constant(f.operands(v)[3 + 2 * i]) {
            Some(Const::Int(bytes)) => SizeExpr::Const(*bytes),
            _ => SizeExpr::Unknown,
        });
        let state = sizes.fold(SizeExpr::Const(0), SizeExpr::add);
        let peak = match state {
            SizeExpr::Const(bytes) => {
                bytes.saturating_mul(STATES).max(i64::try_from(*budget).unwrap_or(i64::MAX)).to_string()
            }
            _ => budget.to_string(),
        };
        let (file, line, column) = place(f.value(v).loc.as_ref());
        Some(Checkpoints {
            file,
            line,
            column,
            state_bytes: state.to_string(),
            budget_bytes: *budget,
            peak_bytes: peak,
        })
    };
    f.insts().filter_map(one).collect()
}

/// What the test at run time compares, and what is cached where it finds no overlap.
fn checked(plan: &Plan, facts: &Facts<'_>) -> Checked {
    let mut apart = BTreeSet::new();
    for (key, _) in plan.decisions.iter().filter(|(_, d)| d.remedy == Remedy::Check) {
        let (Key::Primal(load) | Key::Shadow(load)) = *key else { continue };
        let known = facts.overwrites.and_then(|o| o.of(load)).map_or(&[][..], |l| &l.cleared);
        apart.extend(known.iter().filter(|e| e.answer.by == Answerer::Check).map(|e| between(facts, load, e)));
    }
    let kept = plan.disjoint_slots(facts);
    let bytes = kept.fold(SizeExpr::Const(0), |sum, slot| sum.add(plan.slot_bytes(slot)));
    Checked { apart: apart.into_iter().collect(), tape_bytes: bytes.to_string() }
}

/// The fewest and the most of any way through the function: one for each arena, one for each list that grows, one for
/// the record that joins a pair.
fn heap_allocations(plan: &Plan, facts: &Facts<'_>) -> (u64, u64) {
    let (f, dom) = (facts.f, facts.dom);
    let mut made = vec![0; f.blocks.len()];
    for used in heap_uses(plan, facts) {
        match used {
            HeapUse::Tape { at, .. } => made[at.index()] += 1,
            HeapUse::List(l) => {
                let outermost = f.loops_around(Some(l)).last().unwrap_or(l);
                made[f.loop_(outermost).preheader.index()] += 1;
            }
            _ => {}
        }
    }
    // Nothing is allocated inside of loops, so edges back say nothing.
    let mut ways: Vec<Option<(u64, u64)>> = vec![None; f.blocks.len()];
    for &b in dom.rpo() {
        let before = f.block(b).preds.iter().filter(|&&p| !dom.dominates(b, p)).filter_map(|p| ways[p.index()]);
        let (fewest, most) = before.reduce(|a, b| (a.0.min(b.0), a.1.max(b.1))).unwrap_or_default();
        ways[b.index()] = Some((fewest + made[b.index()], most + made[b.index()]));
    }
    let joined = u64::from(plan.request.shape.in_two() && !plan.slots.is_empty());
    let (fewest, most) = ways[plan.exit.index()].unwrap_or_default();
    (fewest + joined, most + joined)
}

fn record(plan: &Plan, facts: &Facts<'_>, uses: &Uses, key: Key, decision: &Decision) -> Option<Record> {
    let f = facts.f;
    let slot = match decision.supply {
        // What stays in a variable between the two sweeps of one function costs no tape.
        Supply::Cache(id) if plan.slot(id).carried => return None,
        Supply::Cache(id) => Some(id),
        Supply::Recompute if is_load(f, key) => None,
        _ => return None,
    };
    let (what, variable, loc) = subject(facts, key);
    let (file, line, column) = place(loc.as_ref());
    let total = slot.map_or(SizeExpr::Const(0), |id| plan.slot_bytes(plan.slot(id)));
    let bytes_total = slot.map(|_| total.to_string());
    let blockers = match &decision.because {
        retrograd_plan::Because::Overwritten(list) => list.iter().map(|b| blocker(facts, key, b)).collect(),
        _ => Vec::new(),
    };
    Some(Record {
        file,
        line,
        column,
        variable,
        what,
        remedy: remedy_name(decision.remedy),
        bytes_per_iteration: slot.map(|id| plan.slot(id).ty.bytes()),
        trips: Some(runs(plan, f, key).to_string()),
        fix: slot.and_then(|_| fix(facts, key, &decision.because, &total.to_string())),
        bytes_total,
        copies: 1,
        because: because_name(&decision.because, decision.remedy),
        needed_by: needed_by(f, uses, key),
        blockers,
        loc,
        total,
        residence: slot.map(|id| residence(plan, id)),
    })
}

fn is_load(f: &Function, key: Key) -> bool {
    matches!(key, Key::Primal(v) | Key::Shadow(v) if matches!(f.op(v), Some(Op::Load(_))))
}

/// How often the key gets a value in one run.
fn runs(plan: &Plan, f: &Function, key: Key) -> SizeExpr {
    let scope = match key {
        Key::Primal(v) | Key::Shadow(v) | Key::CallTape(v) => f.loop_of(v),
        Key::Pred(b) => f.block(b).in_loop,
        Key::Trips(l) => f.loop_(l).parent,
    };
    scope.map_or(SizeExpr::Const(1), |l| plan.loops[l.index()].total_runs.clone())
}

fn residence(plan: &Plan, id: SlotId) -> Residence {
    let storage = plan.slot(id).scope.map(|l| plan.loops[l.index()].storage);
    match storage {
        Some(Storage::Arena { .. }) => Residence::Arena,
        Some(Storage::Chunks { .. }) => Residence::Chunks,
        None if plan.request.shape.in_two() => Residence::PairRecord,
        _ => Residence::Stack,
    }
}

/// What a key is, in words; its name and place.
pub(crate) fn subject(facts: &Facts<'_>, key: Key) -> (String, Option<String>, Option<Loc>) {
    let f = facts.f;
    match key {
        Key::Primal(v) => (operation(f, v), variable(f, v), f.value(v).loc.clone()),
        Key::Shadow(v) => (format!("shadow of {}", operation(f, v)), variable(f, v), f.value(v).loc.clone()),
        Key::CallTape(v) => (format!("tape of {}", operation(f, v)), None, f.value(v).loc.clone()),
        Key::Pred(b) => ("branch taken".into(), None, branch_loc(f, facts.dom.idom(b), b)),
        Key::Trips(l) => ("iteration count".into(), None, loop_loc(f, l)),
    }
}

pub(crate) fn remedy_name(remedy: Remedy) -> &'static str {
    match remedy {
        Remedy::None => "none",
        Remedy::Prove => "prove",
        Remedy::Check => "check",
        Remedy::Undo => "undo",
        Remedy::Recompute => "recompute",
        Remedy::Cache => "cache",
    }
}

fn needed_by(f: &Function, uses: &Uses, key: Key) -> Vec<NeededBy> {
    let (by, control) = uses.of(key);
    let mut out: Vec<NeededBy> = Vec::new();
    for v in by {
        let loc = f.value(v).loc.clone();
        let (file, line, column) = place(loc.as_ref());
        let entry = NeededBy { file, line, column, what: operation(f, v), loc };
        if !out.contains(&entry) {
            out.push(entry);
        }
    }
    if control {
        out.push(NeededBy { file: None, line: None, column: None, what: "control flow".into(), loc: None });
    }
    out
}

fn blocker(facts: &Facts<'_>, key: Key, blocker: &Blocker) -> BlockerRecord {
    let f = facts.f;
    let (Key::Primal(load) | Key::Shadow(load)) = key else { return caller(String::new()) };
    let read = variable(f, load).map_or_else(|| "the memory read".to_owned(), |name| format!("`{name}`"));
    match blocker {
        Blocker::Caller => caller(format!("may the caller write {read} between the forward and the reverse half?")),
        Blocker::Writer(evidence) => writer(f, &read, evidence),
        Blocker::Others(n) => BlockerRecord {
            what: format!("{n} more later writes"),
            ..caller(format!("does any of {n} more later writes touch {read}? (not asked: it is overwritten anyway)"))
        },
    }
}

fn caller(question: String) -> BlockerRecord {
    BlockerRecord {
        file: None,
        line: None,
        column: None,
        what: "the caller".into(),
        question,
        answer: "may",
        answered_by: answerer(Answerer::Nobody),
        exact: false,
        loc: None,
    }
}

fn writer(f: &Function, read: &str, evidence: &Evidence) -> BlockerRecord {
    let by = evidence.question.writer;
    let loc = f.value(by).loc.clone();
    let (file, line, column) = place(loc.as_ref());
    let what = operation(f, by);
    let target = match written_address(f, by).and_then(|a| pointee(f, a, written_bytes(f, by))) {
        Some(name) => format!("the {what} to `{name}`"),
        None => format!("the {what}"),
    };
    let when = if evidence.question.next_iteration_only { " in a later iteration" } else { " later on" };
    BlockerRecord {
        file,
        line,
        column,
        what,
        question: format!("may {target}{when} write {read}?"),
        answer: match evidence.answer.overlap {
            Overlap::Must => "must",
            Overlap::Partial => "partial",
            // A writer that was shown not to touch the load is no blocker.
            Overlap::May | Overlap::No => "may",
        },
        answered_by: answerer(evidence.answer.by),
        exact: matches!(evidence.answer.overlap, Overlap::Must | Overlap::Partial),
        loc,
    }
}

fn written_bytes(f: &Function, writer: ValueId) -> u64 {
    match f.op(writer) {
        Some(Op::Store(_)) => f.ty(f.operands(writer)[0]).bytes(),
        Some(Op::AtomicAdd { .. }) => f.ty(writer).bytes(),
        _ => 0,
    }
}

fn answerer(by: Answerer) -> &'static str {
    match by {
        Answerer::Basic => "LLVM BasicAA",
        Answerer::Tbaa => "LLVM TBAA",
        Answerer::Scoped => "LLVM ScopedNoAliasAA",
        Answerer::Globals => "LLVM GlobalsAA",
        Answerer::Scev => "scalar evolution",
        Answerer::ByteTypes => "byte types",
        Answerer::CallEffects => "call effects",
        Answerer::Invariant => "invariant memory",
        Answerer::Promise => "a promise (--assume)",
        Answerer::Check => "run-time check",
        Answerer::Nobody => "nobody",
    }
}

/// One record for each place, kind and remedy; records without a place stay apart.
pub(crate) fn merge(records: Vec<Record>) -> Vec<Record> {
    let mut out: Vec<Record> = Vec::new();
    let mut known: BTreeMap<(String, u32, u32, String, &'static str), usize> = BTreeMap::new();
    for record in records {
        let Some(key) = merge_key(&record) else {
            out.push(record);
            continue;
        };
        match known.get(&key) {
            Some(&i) => add(&mut out[i], record),
            None => {
                known.insert(key, out.len());
                out.push(record);
                if let Some(first) = out.last_mut() {
                    one_per_place(&mut first.blockers);
                }
            }
        }
    }
    // Stable: records without a place keep the plan's order, behind those that have one.
    out.sort_by_key(|r| (r.file.is_none(), r.file.clone(), r.line, r.column));
    out
}

/// Copies of one writer stand once, with the most certain answer.
fn one_per_place(blockers: &mut Vec<BlockerRecord>) {
    let rank = |b: &BlockerRecord| ["may", "partial", "must"].iter().position(|a| *a == b.answer);
    let mut out: Vec<BlockerRecord> = Vec::new();
    for b in blockers.drain(..) {
        let same = |o: &&mut BlockerRecord| {
            o == &&b || b.line.is_some() && (&o.file, o.line, o.column, &o.what) == (&b.file, b.line, b.column, &b.what)
        };
        match out.iter_mut().find(same) {
            Some(known) if rank(&b) > rank(known) => *known = b,
            Some(_) => {}
            None => out.push(b),
        }
    }
    *blockers = out;
}

fn merge_key(r: &Record) -> Option<(String, u32, u32, String, &'static str)> {
    Some((r.file.clone()?, r.line?, r.column.unwrap_or(0), r.what.clone(), r.remedy))
}

fn add(into: &mut Record, copy: Record) {
    into.copies += copy.copies;
    into.total = into.total.clone().add(copy.total);
    // Copies of one element: the iterations of the unrolled loop and of its remainder add up.
    let element = into.bytes_per_iteration.filter(|b| copy.bytes_per_iteration == Some(*b) && *b > 0);
    into.trips = element.and_then(|b| into.total.divided(b as i64)).map(|trips| trips.to_string());
    into.bytes_per_iteration = element.filter(|_| into.trips.is_some());
    into.bytes_total = into.bytes_total.is_some().then(|| into.total.to_string());
    into.residence = into.residence.max(copy.residence);
    into.variable = into.variable.take().or(copy.variable);
    let fresh: Vec<_> = copy.needed_by.into_iter().filter(|n| !into.needed_by.contains(n)).collect();
    into.needed_by.extend(fresh);
    into.blockers.extend(copy.blockers);
    one_per_place(&mut into.blockers);
    // Advice that saves something is for the whole record; without it on one copy the cost stays.
    into.fix = match (into.fix.take(), copy.fix) {
        (Some(mut a), Some(b)) if a.text == b.text => {
            a.saves_bytes = a.saves_bytes.and(into.bytes_total.clone());
            Some(a)
        }
        (Some(a), Some(b)) => Some(if a.saves_bytes.is_none() { a } else { b }),
        (a, b) => a.or(b),
    };
}

#[cfg(test)]
mod tests {
    use super::*;

    fn copy(line: Option<u32>, trips: &str) -> Record {
        let loc = line.map(|line| Loc {
            file: "a.c".into(),
            directory: "".into(),
            line,
            column: 3,
            function: "f".into(),
            inlined_at: None,
        });
        let (file, line, column) = place(loc.as_ref());
        let total = SizeExpr::Const(8).mul(SizeExpr::Name(trips.into()));
        Record {
            file,
            line,
            column,
            variable: Some("x[i]".into()),
            what: "load double".into(),
            remedy: "cache",
            bytes_per_iteration: Some(8),
            trips: Some(trips.into()),
            bytes_total: Some(total.to_string()),
            copies: 1,
            because: Some("policy"),
            needed_by: vec![],
            blockers: vec![],
            fix: None,
            loc,
            total,
            residence: Some(Residence::Arena),
        }
    }

    #[test]
    fn copies_of_a_line_are_one_record_with_their_bytes_added() {
        let merged = merge(vec![copy(Some(9), "n"), copy(Some(4), "n"), copy(Some(9), "n")]);
        let facts: Vec<_> = merged.iter().map(|r| (r.line, r.copies, r.bytes_per_iteration, &r.bytes_total)).collect();
        assert_eq!(facts, [(Some(4), 1, Some(8), &Some("8*n".into())), (Some(9), 2, Some(8), &Some("16*n".into()))]);
    }

    #[test]
    fn copies_that_run_differently_often_add_their_counts() {
        let merged = merge(vec![copy(Some(4), "m"), copy(Some(4), "n")]);
        assert_eq!((merged.len(), merged[0].copies, merged[0].trips.as_deref()), (1, 2, Some("m + n")));
        assert_eq!((merged[0].bytes_per_iteration, merged[0].bytes_total.as_deref()), (Some(8), Some("8*m + 8*n")));
    }

    #[test]
    fn records_without_a_place_stay_apart_and_come_last() {
        let merged = merge(vec![copy(None, "n"), copy(None, "n"), copy(Some(4), "n")]);
        assert_eq!(merged.iter().map(|r| r.line).collect::<Vec<_>>(), [Some(4), None, None]);
    }
}
