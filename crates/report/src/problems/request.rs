//! Requests that cannot be carried out as they are written.

use retrograd_analysis::ParamActivity;
use retrograd_ir::{Loc, Type};

use crate::codes;
use crate::diagnostic::Diagnostic;

const ACTIVITIES: &str = "`dup`, `dupnoneed`, `out` or `const`";

/// Neither a request in the module nor one on the command line.
pub fn nothing_to_do(path: &str) -> Diagnostic {
    Diagnostic::error(codes::NOTHING_TO_DO, format!("`{path}` asks for no derivative")).help(
        "call `__enzyme_autodiff(f, …)` or `__enzyme_fwddiff(f, …)` in the source, or name a function on the command \
         line: --reverse 'f(dup,const)'",
    )
}

/// `known`: the functions of the module that have a body.
pub fn no_such_function<'a>(name: &str, known: impl Iterator<Item = &'a str>) -> Diagnostic {
    let known: Vec<&str> = known.collect();
    let close = close_names(name, &known);
    let d = Diagnostic::error(codes::NO_FUNCTION, format!("there is no function `{name}` in this module"));
    match close.as_slice() {
        [] if known.is_empty() => d.note("the module defines no function at all"),
        [] => d.note(format!("it defines {}", some_of(&known))).help(
            "functions are named by their symbols; C++ and Rust mangle names, and unused static functions are removed",
        ),
        _ => {
            d.help(format!("did you mean {}?", close.iter().map(|n| format!("`{n}`")).collect::<Vec<_>>().join(" or ")))
        }
    }
}

fn some_of(names: &[&str]) -> String {
    const MOST: usize = 8;
    let mut sorted = names.to_vec();
    sorted.sort_unstable();
    let shown: Vec<String> = sorted.iter().take(MOST).map(|n| format!("`{n}`")).collect();
    let more = sorted.len().saturating_sub(MOST);
    shown.join(", ") + &if more > 0 { format!(" and {more} more") } else { String::new() }
}

/// At most three names that may have been meant, the nearest first.
fn close_names<'a>(name: &str, known: &[&'a str]) -> Vec<&'a str> {
    let mut ranked: Vec<(usize, &str)> = known
        .iter()
        .filter_map(|&k| {
            let distance = edit_distance(name, k);
            let near = distance <= name.chars().count().div_ceil(3);
            // A mangled symbol holds the plain name.
            let inside = name.len() >= 2 && k.contains(name);
            (near || inside).then_some((distance, k))
        })
        .collect();
    ranked.sort_unstable();
    ranked.truncate(3);
    ranked.into_iter().map(|(_, k)| k).collect()
}

/// Levenshtein's distance.
fn edit_distance(a: &str, b: &str) -> usize {
    let b: Vec<char> = b.chars().collect();
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, x) in a.chars().enumerate() {
        let mut diagonal = std::mem::replace(&mut row[0], i + 1);
        for (j, y) in b.iter().enumerate() {
            let keep = diagonal + usize::from(x != *y);
            diagonal = row[j + 1];
            row[j + 1] = keep.min(diagonal + 1).min(row[j] + 1);
        }
    }
    row[b.len()]
}

/// The function is only declared. `loc`: the request.
pub fn no_body(name: &str, loc: Option<&Loc>) -> Diagnostic {
    Diagnostic::error(codes::NO_BODY, format!("`{name}` has no body in this module"))
        .at(loc)
        .help("link the bitcode that defines it first: llvm-link-22 a.bc b.bc -o all.bc")
}

/// `reason`: what the parser says.
pub fn bad_spec(spec: &str, reason: &str) -> Diagnostic {
    Diagnostic::error(codes::BAD_SPEC, format!("cannot read the request `{spec}`: {reason}"))
        .help(format!("it reads NAME(activity,…)[=RESULT], with {ACTIVITIES} for each parameter"))
}

/// A promise of `--assume` that cannot be read, or says nothing about what is differentiated.
pub fn bad_promise(promise: &str, reason: &str) -> Diagnostic {
    Diagnostic::error(codes::BAD_PROMISE, format!("the promise `{promise}` does not fit: {reason}"))
        .help("it reads `FUNCTION: noalias(PARAMETER,PARAMETER,…)`; parameters by name, or by position from 0")
}

/// `params`: name (if known) and type of each parameter of the function.
pub fn wrong_count(name: &str, params: &[(Option<String>, Type)], given: usize, loc: Option<&Loc>) -> Diagnostic {
    let text = format!(
        "`{name}` has {}, and the request says something about {given}",
        match params.len() {
            1 => "1 parameter".to_owned(),
            n => format!("{n} parameters"),
        }
    );
    let suggestion: Vec<&str> = params.iter().map(|(_, ty)| usual(ty)).collect();
    Diagnostic::error(codes::WRONG_COUNT, text)
        .at(loc)
        .note(format!("the parameters are ({})", signature(params)))
        .help(format!("for instance {name}({})", suggestion.join(",")))
}

fn signature(params: &[(Option<String>, Type)]) -> String {
    let one = |(name, ty): &(Option<String>, Type)| match name {
        Some(name) => format!("{ty} {name}"),
        None => ty.to_string(),
    };
    params.iter().map(one).collect::<Vec<_>>().join(", ")
}

/// What a parameter is taken for when nothing is said (reverse mode).
fn usual(ty: &Type) -> &'static str {
    match ty {
        Type::Ptr => "dup",
        ty if ty.holds_float() => "out",
        _ => "const",
    }
}

/// A call in the source with too few or too many arguments. `expected`: in words, in order.
pub fn wrong_argument_count(request: &str, expected: &[String], given: usize, loc: Option<&Loc>) -> Diagnostic {
    let text = format!("`{request}` got {given} arguments after its annotations, {} were expected", expected.len());
    Diagnostic::error(codes::WRONG_COUNT, text).at(loc).note(format!("expected: {}", expected.join(", ")))
}

/// `position` counts from 1.
pub fn does_not_fit(
    function: &str,
    position: usize,
    ty: &Type,
    activity: ParamActivity,
    loc: Option<&Loc>,
) -> Diagnostic {
    let (word, why) = match activity {
        ParamActivity::Out => ("out", "`out` is for floating-point scalars, whose derivative is returned"),
        ParamActivity::Dup => ("dup", "`dup` is for pointers, whose gradient is added to a shadow"),
        ParamActivity::DupNoNeed => ("dupnoneed", "`dupnoneed` is for pointers, whose gradient is added to a shadow"),
        ParamActivity::Const => ("const", "`const` fits every parameter"),
    };
    Diagnostic::error(
        codes::DOES_NOT_FIT,
        format!("parameter {position} of `{function}` has type {ty}, `{word}` does not fit it"),
    )
    .at(loc)
    .note(why)
    .help(format!("use `{}` here", usual(ty)))
}

/// `argument`: position in the call from 1, counting the function.
pub fn missing_shadow(request: &str, argument: usize, loc: Option<&Loc>) -> Diagnostic {
    Diagnostic::error(codes::MISSING_SHADOW, format!("argument {argument} of `{request}` has no shadow"))
        .at(loc)
        .note("a duplicated argument is two: the primal pointer, then the pointer that its gradient is added to")
        .help("pass the shadow next to it, or put `enzyme_const` before it if no derivative is wanted")
}

/// The first argument of a request leads to no function. `what`: what it is instead.
pub fn unresolved(request: &str, what: &str, loc: Option<&Loc>) -> Diagnostic {
    Diagnostic::error(codes::UNRESOLVED, format!("the first argument of `{request}` does not name a function: {what}"))
        .at(loc)
        .help(
            "pass the function itself, or a constant that holds it; a pointer computed at run time has no derivative \
               that could be made now",
        )
}

/// An `enzyme_…` global that means nothing here.
pub fn unknown_annotation(name: &str, request: &str, loc: Option<&Loc>) -> Diagnostic {
    Diagnostic::error(codes::UNKNOWN_ANNOTATION, format!("`{request}` has the annotation `{name}`, which is not known"))
        .at(loc)
        .help("known are enzyme_dup, enzyme_dupnoneed, enzyme_out, enzyme_const, enzyme_primal_return, and what docs/modes.md \
             lists")
}

/// The function to be generated would replace one that is there.
pub fn name_taken(name: &str) -> Diagnostic {
    Diagnostic::error(codes::NAME_TAKEN, format!("the module already has a function `{name}`"))
        .help("choose another name for the result: --reverse 'f(…)=another_name'")
}

/// Understood and not supported. `what` is a noun phrase.
pub fn not_yet(what: &str, loc: Option<&Loc>) -> Diagnostic {
    Diagnostic::error(codes::NOT_YET, format!("{what} is not supported yet")).at(loc)
}

/// The function that is differentiated reaches the request itself.
pub fn own_derivative(request: &str, function: &str, loc: Option<&Loc>) -> Diagnostic {
    let text = format!("`{request}` asks for the derivative of `{function}`, which itself runs this request");
    Diagnostic::error(codes::OWN_DERIVATIVE, text)
        .at(loc)
        .note("the derivative of a function is made of its code, so that code cannot contain the derivative")
        .help("move the request to a function that the differentiated one does not call")
}

/// The call's own type does not take what the derivative returns.
pub fn bad_result(request: &str, expected: &str, found: &str, loc: Option<&Loc>) -> Diagnostic {
    let text = format!("`{request}` is declared to return {found}, and this call returns {expected}");
    Diagnostic::error(codes::BAD_RESULT, text).at(loc).note(
        "the result is the primal's if it is asked for, then the gradient of each `out` argument; one of them alone \
         is returned bare",
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use retrograd_ir::FloatKind;

    #[test]
    fn a_misspelt_function_is_suggested_and_so_is_its_mangled_symbol() {
        let d = no_such_function("sumsqr", ["main", "sumsq", "other"].into_iter());
        assert_eq!(d.help.as_deref(), Some("did you mean `sumsq`?"));
        let d = no_such_function("energy", ["_Z6energyPdl"].into_iter());
        assert_eq!(d.help.as_deref(), Some("did you mean `_Z6energyPdl`?"));
        let d = no_such_function("f", ["lambda", "compute"].into_iter());
        assert_eq!(d.notes[0].0, "it defines `compute`, `lambda`");
    }

    #[test]
    fn distances() {
        assert_eq!(edit_distance("kitten", "sitting"), 3);
        assert_eq!(edit_distance("", "ab"), 2);
    }

    #[test]
    fn the_expected_list_is_spelt_out() {
        let params = [(Some("x".to_owned()), Type::Ptr), (None, Type::Float(FloatKind::Double)), (None, Type::Int(64))];
        let d = wrong_count("f", &params, 2, None);
        assert_eq!(d.message, "`f` has 3 parameters, and the request says something about 2");
        assert_eq!(d.notes[0].0, "the parameters are (ptr x, double, i64)");
        assert_eq!(d.help.as_deref(), Some("for instance f(dup,out,const)"));
    }
}
