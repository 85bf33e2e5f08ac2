//! The smallest change to the source that would remove the cost of a record.
//!
//! It follows from who blocks: an alias question between memory of two parameters is answered by
//! `restrict`; a certain overwrite by nothing that can be promised.

use std::collections::BTreeSet;

use retrograd_analysis::cells::Origin;
use retrograd_analysis::{Blocker, Key};
use retrograd_ir::{Callee, Evidence, Function, Op, Overlap, ValueId};
use retrograd_plan::{Because, Facts, Remedy};

use crate::names::own_name;
use crate::record::Fix;

/// Advice on a cached key; none where there is none.
pub fn fix(facts: &Facts<'_>, key: Key, because: &Because, bytes: &str) -> Option<Fix> {
    let (Because::Overwritten(blockers), Key::Primal(load) | Key::Shadow(load)) = (because, key) else { return None };
    let certain = blockers.iter().any(|b| matches!(b, Blocker::Writer(e) if is_certain(e.answer.overlap)));
    if certain {
        let text = "no promise about aliasing can remove this: the input really is overwritten; only writing the \
                    result to memory of its own would";
        return Some(Fix { text: text.into(), saves_bytes: None });
    }
    let saves = |text: String| Fix { text, saves_bytes: Some(bytes.to_owned()) };
    if blockers.contains(&Blocker::Caller) {
        return Some(saves(format!(
            "the reverse half of `{}` is a call of its own, and the caller may write this memory before it; with the \
             function inlined into its caller (`static inline`, `always_inline`) both sweeps see all writes",
            facts.f.name
        )));
    }
    let writers: Vec<ValueId> = blockers
        .iter()
        .filter_map(|b| match b {
            Blocker::Writer(e) => Some(e.question.writer),
            Blocker::Caller | Blocker::Others(_) => None,
        })
        .collect();
    Some(saves(advice(facts, load, &writers)))
}

fn is_certain(overlap: Overlap) -> bool {
    matches!(overlap, Overlap::Must | Overlap::Partial)
}

fn advice(facts: &Facts<'_>, load: ValueId, writers: &[ValueId]) -> String {
    let f = facts.f;
    let calls: BTreeSet<String> = writers.iter().filter_map(|&w| called(f, w)).collect();
    if !calls.is_empty() {
        let names = list(calls.iter().map(String::as_str));
        return format!(
            "nobody knows that {names} does not write this memory: make its body visible, or mark the \
                        function `pure` or `const` if it writes nothing"
        );
    }
    let read = owner(facts, f.operands(load)[0]);
    let written: Vec<Owner> = writers.iter().filter_map(|&w| written_address(f, w)).map(|a| owner(facts, a)).collect();
    let (Owner::Param(read), true) = (&read, written.iter().all(|w| matches!(w, Owner::Param(_)))) else {
        return "the two are reached through pointers of unknown origin: where they never overlap, copy the pointers \
                into `restrict` (noalias) locals or parameters of an inlined function"
            .into();
    };
    let names: BTreeSet<&str> = written
        .iter()
        .filter_map(|w| match w {
            Owner::Param(name) => Some(name.as_str()),
            Owner::Other => None,
        })
        .collect();
    if names.contains(read.as_str()) {
        return format!(
            "both are reached through `{read}`, so no `restrict` can tell them apart: read and write \
                        through two pointers, or write to another array"
        );
    }
    match names.len() {
        1 => format!("{} may overlap `{read}`: mark either `restrict` (noalias)", list(names.into_iter())),
        _ => format!("{} may overlap `{read}`: mark `{read}` `restrict` (noalias)", list(names.into_iter())),
    }
}

/// What a test at run time compared, in words.
pub fn between(facts: &Facts<'_>, load: ValueId, evidence: &Evidence) -> String {
    let f = facts.f;
    let writer = evidence.question.writer;
    let name = |address: ValueId| match owner(facts, address) {
        Owner::Param(name) => format!("`{name}`"),
        Owner::Other => "memory behind another pointer".to_owned(),
    };
    let read = name(f.operands(load)[0]);
    let written = written_address(f, writer).map_or_else(|| "memory that is written".to_owned(), name);
    format!("{read} and {written}")
}

/// Names in backquotes, joined as in a sentence.
fn list<'a>(names: impl Iterator<Item = &'a str>) -> String {
    let quoted: Vec<String> = names.map(|n| format!("`{n}`")).collect();
    match quoted.split_last() {
        Some((last, rest)) if !rest.is_empty() => format!("{} and {last}", rest.join(", ")),
        _ => quoted.concat(),
    }
}

fn called(f: &Function, writer: ValueId) -> Option<String> {
    match f.op(writer)? {
        Op::Call(info) => Some(match &info.callee {
            Callee::Named { name, .. } => name.clone(),
            Callee::Indirect => "the called function pointer".into(),
        }),
        _ => None,
    }
}

/// The address that a store or block operation writes to.
pub fn written_address(f: &Function, writer: ValueId) -> Option<ValueId> {
    match f.op(writer)? {
        Op::Store(_) => Some(f.operands(writer)[1]),
        Op::AtomicAdd { .. } | Op::Mem(_) => Some(f.operands(writer)[0]),
        _ => None,
    }
}

enum Owner {
    Param(String),
    Other,
}

/// The one parameter whose own memory an address points into.
fn owner(facts: &Facts<'_>, address: ValueId) -> Owner {
    let origins = facts.cells.place(address).map_or(&[][..], |p| facts.cells.origins(p.cell));
    match origins {
        [Origin::Param(p)] => own_name(facts.f, *p).map_or(Owner::Other, Owner::Param),
        _ => Owner::Other,
    }
}

/// The JSON name of a reason.
pub fn because_name(because: &Because, remedy: Remedy) -> Option<&'static str> {
    Some(match because {
        Because::Overwritten(_) => "overwritten",
        Because::NotReproducible => "not reproducible",
        Because::Cheaper => "cheaper to keep than to rebuild",
        Because::Policy => "policy",
        Because::AtHand => return None,
        Because::Reproducible if matches!(remedy, Remedy::None | Remedy::Prove | Remedy::Check) => "not overwritten",
        Because::Reproducible => "cheaper to rebuild than to keep",
    })
}
