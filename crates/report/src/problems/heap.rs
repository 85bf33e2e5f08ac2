//! What a gradient takes from the heap where it must not, and what stands in the way of a workspace.

use std::collections::BTreeSet;

use retrograd_analysis::Key;
use retrograd_ir::{CallInfo, Callee, Cast, Const, Function, IntOp, Loc, LoopId, Op, SizeExpr, ValueId};
use retrograd_plan::{Because, Facts, HeapUse, Obstacle, Plan, Slot, alloc_sizes};

use crate::codes;
use crate::describe::subject;
use crate::diagnostic::Diagnostic;
use crate::fix::{because_name, fix};
use crate::names::{loop_loc, operation, variable};

/// Formulas are followed so deep.
const DEPTH: u32 = 8;

/// One error for each block that the gradient of `function` takes from the heap.
pub fn allocates(function: &str, plan: &Plan, facts: &Facts<'_>, uses: &[HeapUse]) -> Vec<Diagnostic> {
    let mut out: Vec<Diagnostic> = Vec::new();
    for one in uses {
        let d = allocation(function, plan, facts, one);
        if !out.contains(&d) {
            out.push(d);
        }
    }
    out
}

/// Everything that keeps the gradient of `function` from taking all its memory out of a workspace.
pub fn no_workspace(function: &str, f: &Function, obstacles: &[Obstacle]) -> Vec<Diagnostic> {
    let mut out: Vec<Diagnostic> = Vec::new();
    for one in obstacles {
        let d = obstacle(function, f, one);
        if !out.contains(&d) {
            out.push(d);
        }
    }
    out
}

/// What is left above the budget.
pub fn above_budget(function: &str, budget: u64, left: &SizeExpr, loc: Option<&Loc>) -> Diagnostic {
    let text =
        format!("the gradient of `{function}` may keep more than {budget} bytes for its reverse sweep: {left} bytes");
    Diagnostic::warning(codes::ABOVE_BUDGET, text)
        .at(loc)
        .help("a loop can run from checkpoints if no loop is around it, it ends at one place after a count that is known before \
               it, it writes blocks of known size, and it does nothing but compute; `--report` says what is kept")
}

fn obstacle(function: &str, f: &Function, one: &Obstacle) -> Diagnostic {
    let error = |why: String, loc: Option<&Loc>| {
        let text = format!("the gradient of `{function}` cannot do with a workspace: {why}");
        Diagnostic::error(codes::NO_WORKSPACE, text).at(loc)
    };
    let loc = |v: ValueId| f.value(v).loc.as_ref();
    let value =
        |v: ValueId| variable(f, v).map_or_else(|| format!("the {}", operation(f, v)), |name| format!("`{name}`"));
    let at_entry = "sizes are computed when the function is entered, by integer arithmetic on its parameters and on memory that \
                    nothing has written by then";
    match one {
        Obstacle::Uncounted { of, on } => {
            let d = error(
                "values of this loop are kept, and how often it runs is not known before it".into(),
                loop_loc(f, *of).as_ref(),
            );
            let d = match *on {
                Some(on) => d.note_at(format!("it depends on {}, which is computed here", value(on)), loc(on)),
                None => d,
            };
            d.help("let the loop and those around it depend on integers only, and on memory that nothing writes before")
        }
        Obstacle::Count { of, on } => {
            error(format!("how often this loop runs depends on {}", value(*on)), loop_loc(f, *of).as_ref())
                .note_at(format!("{} is computed here", value(*on)), loc(*on))
                .help(at_entry)
        }
        Obstacle::InUncounted { block, of } => {
            error(format!("{} is called in a loop that runs nobody knows how often", callee(f, *block)), loc(*block))
                .note_at("the loop".to_owned(), loop_loc(f, *of).as_ref())
                .help("allocate once, outside of the loop")
        }
        Obstacle::Bytes { block, on } => {
            error(format!("how many bytes {} is asked for depends on {}", callee(f, *block), value(*on)), loc(*block))
                .note_at(format!("{} is computed here", value(*on)), loc(*on))
                .help(at_entry)
        }
        Obstacle::Outlives(block) => error(
            format!("what {} returns can be reached after the function has returned", callee(f, *block)),
            loc(*block),
        )
        .help("let the caller allocate what it keeps, and pass it as an argument"),
        Obstacle::Foreign(free) => {
            error("memory is given back that this function may not have allocated".into(), loc(*free))
                .help("free memory where it was allocated")
        }
        Obstacle::Aligned(block) => {
            error(format!("{} asks for an alignment of more than 16 bytes", callee(f, *block)), loc(*block))
                .help("make the block an argument")
        }
        Obstacle::Grows(call) => error("a block grows by `realloc`".into(), loc(*call))
            .note("how much of it is copied is asked of the allocator")
            .help("allocate as much as will be needed"),
        Obstacle::Record(call) => error(
            format!("each call of {} keeps a record on the heap", callee(f, *call)),
            loc(*call),
        )
        .help(format!("write {} as a loop, or call one that has no derivative functions of its own", callee(f, *call))),
        Obstacle::Pages(call) => {
            error("generated code that is differentiated again keeps a list of its own".into(), loc(*call))
        }
    }
}

/// `--forbid-allocation=NAME`, and nothing is differentiated that has the name.
pub fn not_derived(name: &str) -> Diagnostic {
    let text = format!("`--forbid-allocation={name}`: no gradient of `{name}` is made");
    Diagnostic::error(codes::NO_FUNCTION, text).help("name a function that a request differentiates")
}

fn allocation(function: &str, plan: &Plan, facts: &Facts<'_>, one: &HeapUse) -> Diagnostic {
    let f = facts.f;
    let error = |what: String, loc: Option<&Loc>| {
        Diagnostic::error(codes::ALLOCATES, format!("the gradient of `{function}` allocates {what}")).at(loc)
    };
    let loc = |v: ValueId| f.value(v).loc.as_ref();
    match one {
        HeapUse::Tape { loops, .. } => {
            let d = error(
                format!("{} of tape, for values that are kept from the forward sweep", bytes(&tape(plan, loops))),
                place(f, loops).as_ref(),
            );
            kept(d, plan, facts, loops, true)
        }
        HeapUse::List(l) => {
            let what = "a list of blocks that grows, for values of a loop whose number of iterations is not known before it";
            let d = error(what.to_owned(), place(f, &[*l]).as_ref());
            kept(d, plan, facts, &[*l], false)
        }
        HeapUse::Record(call) => {
            let callee = callee(f, *call);
            error(format!("a record for each call of {callee}, which joins the two halves of its gradient"), loc(*call))
                .help(format!(
                    "write {callee} as a loop: a function that calls itself is not taken into its caller; or call one \
                     that has no derivative functions of its own"
                ))
        }
        HeapUse::Halves => error("the record that joins its two halves".into(), f.loc.as_ref())
            .help("ask for both sweeps in one call (`__enzyme_autodiff`, `--reverse`)"),
        HeapUse::Block(v) => error(
            format!("{}, as the function itself does with {}", bytes(&block_bytes(f, *v)), callee(f, *v)),
            loc(*v),
        )
        .help("make the block a local variable or an argument, or hand in a workspace (`--workspace`, `retrograd_workspace`)"),
        HeapUse::Shadow(v) => error(
            format!("{}, the shadow of what {} allocates", bytes(&block_bytes(f, *v)), callee(f, *v)),
            loc(*v),
        )
        .help("make the block a local variable or an argument, or hand in a workspace (`--workspace`, `retrograd_workspace`)"),
        HeapUse::Frees(v) => error("a list of blocks that are to be freed after the reverse sweep".into(), loc(*v))
            .note("not every path from the allocation frees it in the same iteration, so when is found out at run time")
            .help("free the block where it was allocated, in the same function and under the same conditions"),
    }
}

/// Where the tape of these loops is asked for: at the first value that is kept and has a place.
fn place(f: &Function, loops: &[LoopId]) -> Option<Loc> {
    loops.iter().find_map(|&l| loop_loc(f, l)).or_else(|| f.loc.clone())
}

fn slots<'a>(plan: &'a Plan, loops: &'a [LoopId]) -> impl Iterator<Item = &'a Slot> {
    plan.slots.iter().filter(|s| s.scope.is_some_and(|l| loops.contains(&l)))
}

fn tape(plan: &Plan, loops: &[LoopId]) -> SizeExpr {
    slots(plan, loops).fold(SizeExpr::Const(0), |sum, slot| sum.add(plan.slot_bytes(slot)))
}

/// The values that are kept, why, and what would make it unnecessary.
fn kept(mut d: Diagnostic, plan: &Plan, facts: &Facts<'_>, loops: &[LoopId], exact: bool) -> Diagnostic {
    let mut advice = BTreeSet::new();
    for slot in slots(plan, loops) {
        let Some(decision) = plan.decisions.get(&slot.key) else { continue };
        let (what, variable, loc) = subject(facts, slot.key);
        let name = variable.map_or_else(|| what.clone(), |name| format!("`{name}`"));
        let why = because_name(&decision.because, decision.remedy).unwrap_or("kept");
        let total = plan.slot_bytes(slot);
        d = d.note_at(format!("{name} is kept ({why}): {}", bytes(&total)), loc.as_ref());
        match fix(facts, slot.key, &decision.because, &total.to_string()) {
            Some(fix) => advice.extend([fix.text]),
            None => advice.extend(other_advice(&slot.key, &decision.because)),
        }
    }
    let fixed = if exact {
        "or hand in a workspace (`--workspace`, `retrograd_workspace`); a loop that runs a small constant number of times is kept on the stack"
    } else {
        "or count the loop by a variable that it does not change, or hand in a workspace (`--workspace`, `retrograd_workspace`)"
    };
    advice.into_iter().fold(d, |d, text| d.help_more(&text)).help_more(fixed)
}

fn other_advice(key: &Key, because: &Because) -> Option<String> {
    let text = match (key, because) {
        (Key::Pred(_), _) => {
            "which way a branch went is kept: a condition that nothing overwrites is asked again instead"
        }
        (Key::Trips(_), _) => "how often a loop ran is kept: a loop with a count that is known before it needs none",
        (_, Because::Policy) => "the policy keeps everything",
        (_, Because::NotReproducible) => {
            "a value that goes from one iteration to the next cannot be computed again alone"
        }
        _ => return None,
    };
    Some(text.to_owned())
}

fn bytes(size: &SizeExpr) -> String {
    match size {
        SizeExpr::Unknown => "memory (how many bytes is known at run time only)".into(),
        size if size.to_string().contains('?') => "memory (how many bytes is known at run time only)".into(),
        size => format!("{size} bytes"),
    }
}

fn callee(f: &Function, call: ValueId) -> String {
    match f.op(call) {
        Some(Op::Call(CallInfo { callee: Callee::Named { name, .. }, .. })) => format!("`{name}`"),
        _ => format!("the {}", operation(f, call)),
    }
}

/// Bytes of an allocation, in the names of the source.
fn block_bytes(f: &Function, alloc: ValueId) -> SizeExpr {
    let Some(sizes) = alloc_sizes(f, alloc) else { return SizeExpr::Unknown };
    sizes.into_iter().map(|o| formula(f, o, DEPTH)).fold(SizeExpr::Const(1), SizeExpr::mul)
}

fn formula(f: &Function, v: ValueId, depth: u32) -> SizeExpr {
    if let Some(Const::Int(n)) = f.constant(v) {
        return SizeExpr::Const(*n);
    }
    let named = || variable(f, v).map_or(SizeExpr::Unknown, SizeExpr::Name);
    let operands = f.operands(v);
    let part = |i: usize| formula(f, operands[i], depth - 1);
    match f.op(v) {
        _ if depth == 0 => named(),
        Some(Op::Cast(Cast::ZExt | Cast::SExt | Cast::Trunc) | Op::Freeze) => part(0),
        Some(Op::Int(IntOp::Add)) => part(0).add(part(1)),
        Some(Op::Int(IntOp::Mul)) => part(0).mul(part(1)),
        Some(Op::Int(IntOp::Shl)) => match f.constant(operands[1]) {
            Some(Const::Int(n @ 0..=32)) => part(0).mul(SizeExpr::Const(1 << n)),
            _ => named(),
        },
        _ => named(),
    }
}
