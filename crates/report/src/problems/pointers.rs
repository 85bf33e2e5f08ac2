//! Calls through pointers that may lead to functions without derivative.

use retrograd_ir::{Callee, Function, Loc, Op, ValueId};

use crate::codes;
use crate::diagnostic::Diagnostic;

/// A function that a pointer may lead to, and that cannot be differentiated: `reasons` are what it would be
/// refused for.
pub fn stops_at_run_time(function: &str, reasons: &[Diagnostic]) -> Diagnostic {
    let text = format!("`{function}` has no derivative, and a call through a pointer may lead to it");
    let loc = reasons.first().and_then(|d| d.loc.as_ref());
    let mut d = Diagnostic::warning(codes::STOPS_AT_RUN_TIME, text).at(loc);
    for reason in reasons {
        d = d.note_at(reason.message.clone(), reason.loc.as_ref());
    }
    d.note("if the pointer leads there while derivatives are computed, the program stops with a message")
}

/// A function that gets what it differentiates as an argument, and that other modules may call.
pub fn open_wrapper(function: &str, request: &str, loc: Option<&Loc>) -> Diagnostic {
    let text = format!("what `{request}` differentiates is an argument of `{function}`");
    Diagnostic::warning(codes::STOPS_AT_RUN_TIME, text)
        .at(loc)
        .note("the calls of it in this module have their derivatives; a call from elsewhere stops the program with a message")
        .help("declare the function `static` or `inline`, or a template, if nobody else calls it")
}

/// What the program says when such a function is called from elsewhere; a format with one pointer.
pub fn open_wrapper_text(function: &str, loc: Option<&Loc>) -> String {
    let place = loc.map_or_else(|| "compiled without -g".into(), |l| format!("at {}:{}:{}", l.file, l.line, l.column));
    let text = format!("retrograd: `{function}` asks for a derivative that was not made ({place})");
    format!("{} (function at %p)\n", text.replace('%', "%%"))
}

/// What the program says before it stops at `call`; a format with one pointer.
pub fn stop_text(f: &Function, call: ValueId) -> String {
    let place = f.value(call).loc.as_ref().map_or_else(
        || format!("in `{}`, compiled without -g", f.name),
        |loc| format!("at {}:{}:{}", loc.file, loc.line, loc.column),
    );
    let what = match f.op(call) {
        Some(Op::Call(info)) => match &info.callee {
            Callee::Named { name, .. } => format!("leads to `{name}`, which has no derivative"),
            Callee::Indirect => "leads to no function of this module with the type that is called, so its derivative \
                                 is not known"
                .to_owned(),
        },
        _ => "has no derivative".to_owned(),
    };
    let text = format!("retrograd: the call through a pointer {place} {what}");
    format!("{} (function at %p)\n", text.replace('%', "%%"))
}
