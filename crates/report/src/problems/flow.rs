//! Functions that cannot be differentiated as asked.

use std::collections::BTreeSet;

use retrograd_analysis::{ActivityError, Key, Unclear};
use retrograd_ir::{CallInfo, Callee, Const, Function, Gap, GapKind, Loc, Op, Type, ValueId};
use retrograd_plan::Violation;

use crate::codes;
use crate::diagnostic::Diagnostic;
use crate::names::{branch_loc, loop_loc, operation, own_name, variable};
use crate::problems::registration::stub;

/// All findings of the activity analysis, sorted by place, copies (from inlining the same line along
/// the same calls) once.
pub fn activity_errors(f: &Function, errors: &[ActivityError]) -> Vec<Diagnostic> {
    let mut seen = BTreeSet::new();
    let mut out: Vec<Diagnostic> = errors.iter().map(|e| activity(f, e)).collect();
    out.sort_by(|a, b| order(a).cmp(&order(b)));
    out.retain(|d| d.loc.is_none() || seen.insert((d.code, d.loc.clone(), d.message.clone())));
    out
}

fn order(d: &Diagnostic) -> (bool, Option<&Loc>, &str) {
    (d.loc.is_none(), d.loc.as_ref(), &d.message)
}

fn activity(f: &Function, error: &ActivityError) -> Diagnostic {
    match error {
        ActivityError::StoredToConst { store, param } => stored_to_const(f, *store, *param),
        ActivityError::StoredToGlobal { store, global } => {
            let global = name(f, *global);
            let text = format!("a value that carries a derivative is stored to the global variable {global}");
            let d = Diagnostic::error(codes::STORED_TO_GLOBAL, text).at(loc(f, *store));
            unplaced(d, f, *store).note("it has no shadow that could be read: the derivative would be lost").help(
                "make the variable `static` if only this function and what it calls use it, pass the memory as a \
                     duplicated argument, or register the variable with `__enzyme_inactive_global`",
            )
        }
        ActivityError::PointerInGlobal { load, global, set } => {
            let global = name(f, *global);
            let text = format!("{global} keeps a pointer to memory that carries derivatives, from before this call");
            let mut d = unplaced(Diagnostic::error(codes::POINTER_IN_GLOBAL, text).at(loc(f, *load)), f, *load);
            if set.is_some() {
                d = d.note_at("the pointer may have been stored here", set.as_ref());
            }
            d.note("the memory's shadow is not known here: nobody has put one beside the pointer")
                .help("store the pointer in the function that is differentiated, or pass it as a duplicated argument")
        }
        ActivityError::NoDerivative { call, callee } => no_derivative(f, *call, callee),
        ActivityError::Unsupported { inst, what } => {
            let text = format!("no derivative is known for {what}, and a derivative flows through it");
            unplaced(Diagnostic::error(codes::UNSUPPORTED, text).at(loc(f, *inst)), f, *inst)
        }
        ActivityError::UnknownType { inst, unclear } => unknown_type(f, *inst, *unclear),
        ActivityError::MixedPointer { inst, param } => {
            let (what, other) = (subject(f, *inst), name(f, *param));
            let text = format!("{what} may point to memory with a shadow and to memory of {other}, which has none");
            let d = Diagnostic::error(codes::MIXED_POINTER, text).at(loc(f, *inst));
            unplaced(d, f, *inst)
                .note("which of them it is would be known at run time only")
                .help(format!(
                    "give {other} a shadow too (`dup`), or say `enzyme_runtime_activity` in the request: then it is asked at \
                     run time"
                ))
        }
    }
}

fn stored_to_const(f: &Function, store: ValueId, param: ValueId) -> Diagnostic {
    let param_name = name(f, param);
    let text = format!("a value that carries a derivative is stored to memory of the const argument {param_name}");
    let d = Diagnostic::error(codes::STORED_TO_CONST, text).at(loc(f, store));
    let declared = f.value(param).loc.as_ref().or(f.loc.as_ref());
    unplaced(d, f, store)
        .note_at(format!("{param_name} is a parameter of `{}` that the request calls const", f.name), declared)
        .help(format!(
            "make {param_name} `dup` and pass a shadow; if its derivative is not wanted, a shadow that is thrown away \
             will do, or `enzyme_runtime_activity` in the request, which drops it"
        ))
}

fn no_derivative(f: &Function, call: ValueId, callee: &str) -> Diagnostic {
    let text = format!("`{callee}` has no derivative, and a derivative flows through this call");
    let d = Diagnostic::error(codes::NO_DERIVATIVE, text).at(loc(f, call));
    let d = unplaced(d, f, call);
    let Some(Op::Call(CallInfo { callee: Callee::Named { .. }, .. })) = f.op(call) else {
        return d
            .note("which function is called is known at run time only")
            .help("call the function directly, or by a pointer that the compiler can see through");
    };
    let params: Vec<Type> = f.operands(call).iter().map(|&o| f.ty(o).clone()).collect();
    d.note("it has no body in this module, and there is no rule for it")
        .help("link the bitcode of its body into the input, or replace the call by functions with known derivatives")
        .help_more(&format!("or write its derivative (docs/user-rules.md):\n{}", stub(callee, &params, f.ty(call))))
}

fn unknown_type(f: &Function, inst: ValueId, unclear: Unclear) -> Diagnostic {
    let text = format!("it is not known what the bytes moved by this {} are", operation(f, inst));
    let d = unplaced(Diagnostic::error(codes::UNKNOWN_TYPE, text).at(loc(f, inst)), f, inst);
    let typed = "compile with type information (no -fno-strict-aliasing, with -g), or read or write the same memory as \
                 its own type in this function";
    let (note, help) = match unclear {
        Unclear::Moved => {
            ("they may be floats that carry a derivative, or integers or pointers that carry none".to_owned(), typed)
        }
        Unclear::Untold { offset, of } => {
            let (last, of) = (offset + 7, part(f, inst, of));
            (
                format!(
                    "bytes {offset} to {last} of {of} may be a float that carries a derivative, or a pointer or an integer"
                ),
                typed,
            )
        }
        Unclear::Contradicting { offset, bytes } => (
            format!("bytes {offset} to {} of it are accessed as a float and as something else", offset + bytes - 1),
            "keep floats and pointers in memory of their own: copy the members one by one, or store one kind only",
        ),
        Unclear::Elements => (
            "its length is known at run time only, and nothing says what it is made of or how long one element is"
                .to_owned(),
            "compile with type information (-g), or read or write an element by its index in this function",
        ),
    };
    d.note(note).help(help)
}

/// What a copy's layout is of, in words: all that it moves, or each element.
fn part(f: &Function, copy: ValueId, period: u64) -> String {
    let bytes = f.operands(copy).get(2).and_then(|&n| f.constant(n));
    match bytes {
        Some(Const::Int(n)) if u64::try_from(*n) == Ok(period) => format!("the {period} that are moved"),
        _ => format!("each {period} that are moved"),
    }
}

/// A part of the function that has no picture and that derivatives touch.
pub fn gap(f: &Function, gap: &Gap) -> Diagnostic {
    let code = match gap.kind {
        GapKind::Instruction | GapKind::Type => codes::UNSUPPORTED,
        GapKind::ControlFlow => codes::CONTROL_FLOW,
    };
    let text = format!("`{}` cannot be differentiated: {} is not supported", f.name, gap.what);
    Diagnostic::error(code, text).at(gap.loc.as_ref().or(f.loc.as_ref()))
}

/// Preparation gave up on the whole function; `reason` says why.
pub fn bad_gap(function: &str, reason: &str, loc: Option<&Loc>) -> Diagnostic {
    Diagnostic::error(codes::CONTROL_FLOW, format!("`{function}` cannot be differentiated: {reason}")).at(loc)
}

/// The planner can neither keep a value nor make it again.
pub fn not_kept(f: &Function, key: Key) -> Diagnostic {
    let (what, at) = describe_key(f, key);
    let text = format!("the reverse sweep needs {what}, which can be neither kept nor computed again");
    let d = Diagnostic::error(codes::NOT_KEPT, text).at(at.as_ref());
    match key {
        Key::Primal(v) => d
            .note(format!("values of type {} have no place on the tape", f.ty(v)))
            .help("handle its parts one by one: scalars and pointers can be kept"),
        _ => d,
    }
}

/// No path returns.
pub fn never_returns(f: &Function) -> Diagnostic {
    Diagnostic::error(codes::NEVER_RETURNS, format!("`{}` never returns", f.name))
        .at(f.loc.as_ref())
        .note("every path ends in an abort or runs forever, so there is nothing to differentiate")
}

/// A plan that does not hold; a fault of this program.
pub fn violations(f: &Function, list: &[Violation]) -> Vec<Diagnostic> {
    let one = |violation: &Violation| {
        let (key, what) = match violation {
            Violation::Unmet(key) => (key, "is asked for and nothing was decided"),
            Violation::MissingPart { key, .. } => (key, "is to be rebuilt from something that is not there"),
            Violation::NotReproducible(key) => (key, "is to be computed again and cannot be"),
            Violation::CannotUndo(key) => (key, "is to be undone, and may not have happened or have no place any more"),
            Violation::WrongSlot(key) => (key, "has a place on the tape that does not fit it"),
            Violation::OutOfReach { key, .. } => (key, "is asked for where it need not have been computed"),
            Violation::NoStorage(key) => (key, "has a place on a tape that is never made"),
            Violation::NoSize(key) => (key, "is part of the workspace's size and is not computed"),
            Violation::OnHeap(key) => (key, "is taken from the heap or given back to it beside a workspace"),
        };
        let (subject, at) = describe_key(f, *key);
        let text = format!("the plan for `{}` breaks a promise: {subject} {what}", f.name);
        Diagnostic::error(codes::BROKEN_PLAN, text).at(at.as_ref()).note(format!("{violation:?}"))
    };
    list.iter().map(one).collect()
}

fn describe_key(f: &Function, key: Key) -> (String, Option<Loc>) {
    match key {
        Key::Primal(v) => (subject(f, v), f.value(v).loc.clone()),
        Key::Shadow(v) => (format!("the shadow of {}", subject(f, v)), f.value(v).loc.clone()),
        Key::CallTape(v) => (format!("the tape of the {}", operation(f, v)), f.value(v).loc.clone()),
        Key::Pred(b) => ("which way a branch went".into(), branch_loc(f, None, b)),
        Key::Trips(l) => ("how often a loop ran".into(), loop_loc(f, l)),
    }
}

fn loc(f: &Function, v: ValueId) -> Option<&Loc> {
    f.value(v).loc.as_ref()
}

fn name(f: &Function, v: ValueId) -> String {
    match (own_name(f, v), f.params.iter().position(|&p| p == v)) {
        (Some(name), _) => format!("`{name}`"),
        (None, Some(i)) => format!("number {}", i + 1),
        (None, None) => format!("the {}", operation(f, v)),
    }
}

fn subject(f: &Function, v: ValueId) -> String {
    variable(f, v).map_or_else(|| format!("the result of the {}", operation(f, v)), |name| format!("`{name}`"))
}

/// Without debug info, at least the function and the instruction are named.
fn unplaced(d: Diagnostic, f: &Function, v: ValueId) -> Diagnostic {
    if d.loc.is_some() {
        return d;
    }
    d.note(format!("in `{}`, at: {} (compile with -g for source lines)", f.name, operation(f, v)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::Severity;
    use crate::excerpt::Sources;
    use crate::names::tests::{Builder, loc_at};
    use retrograd_ir::{FloatKind, Op, Type};

    #[test]
    fn active_data_in_const_memory_shows_both_places() {
        let mut b = Builder::new();
        let x = b.param("x", Type::Float(FloatKind::Double));
        let p = b.param("work", Type::Ptr);
        let store = b.inst(Op::Store(Default::default()), &[x, p], Type::Void, Some(loc_at(9, 7)));
        let mut f = b.finish();
        f.loc = Some(loc_at(3, 1));
        let errors = [ActivityError::StoredToConst { store, param: p }];
        let all = activity_errors(&f, &errors);
        assert_eq!(all.len(), 1);
        assert_eq!((all[0].code, all[0].severity), (codes::STORED_TO_CONST, Severity::Error));
        let text = all[0].render(&mut Sources::new(), false);
        assert!(text.contains("--> a.c:9:7\n") && text.contains("= a.c:3:1: `work` is a parameter of `f`"), "{text}");
    }

    #[test]
    fn all_calls_without_derivative_are_listed_in_source_order_and_once() {
        let mut b = Builder::new();
        let late = b.inst(Op::Marker, &[], Type::Void, Some(loc_at(8, 2)));
        let early = b.inst(Op::Marker, &[], Type::Void, Some(loc_at(5, 2)));
        let f = b.finish();
        let error = |call, callee: &str| ActivityError::NoDerivative { call, callee: callee.into() };
        let all = activity_errors(&f, &[error(late, "g"), error(early, "h"), error(late, "g")]);
        let messages: Vec<&str> = all.iter().map(|d| d.message.as_str()).collect();
        assert_eq!(messages.len(), 2);
        assert!(messages[0].starts_with("`h`") && messages[1].starts_with("`g`"));
    }

    #[test]
    fn what_cannot_be_kept_says_its_type() {
        let mut b = Builder::new();
        let ty = Type::Vector(Box::new(Type::Float(FloatKind::Double)), 4);
        let v = b.inst(Op::Freeze, &[], ty, None);
        let d = not_kept(&b.finish(), Key::Primal(v));
        assert_eq!(d.code, codes::NOT_KEPT);
        assert_eq!(d.notes[0].0, "values of type <4 x double> have no place on the tape");
    }
}
