//! Whether the user's functions take and return what they should.
//!
//! ```text
//! f(x, a, n)                       -> r            the function: a pointer, a float, an integer
//! augmented(x, dx, a, n)           -> {tape, r}    or r alone, or the tape alone if f returns nothing
//! reverse(x, dx, a, n, seed, tape) -> ∂a           a struct if there are several floats
//! forward(x, dx, a, da, n)         -> {r, dr}      or dr alone
//! ```

use retrograd_emit::CustomPair;
use retrograd_ir::Loc;
use retrograd_llvm::{Module, Ty, Value};
use retrograd_report::problems::Mismatch;
use retrograd_report::{Diagnostic, problems};

type Checked<T> = Result<T, Box<Diagnostic>>;

/// A function's own parameters, without the memory for its result, and that result.
struct Shape {
    params: Vec<Ty>,
    result: Ty,
}

impl Shape {
    fn of(function: Value) -> Self {
        let ty = function.function_type();
        let mut params = ty.param_types();
        match function.param_type_attribute(0, "sret") {
            Some(result) => {
                params.remove(0);
                Self { params, result }
            }
            None => Self { params, result: ty.return_type() },
        }
    }
}

/// Parameters with what stands beside each: shadows of pointers, with `floats` tangents of floats too.
fn doubled(params: &[Ty], floats: bool) -> Vec<Ty> {
    let two = |ty: Ty| ty.is_ptr() || floats && ty.is_float();
    params.iter().flat_map(|&ty| std::iter::repeat_n(ty, 1 + usize::from(two(ty)))).collect()
}

fn bytes(module: &Module, ty: Ty) -> u64 {
    if ty.is_void() { 0 } else { module.describe_type(ty).bytes() }
}

/// Whether `result` is these parts, as a struct or as C's calling convention packs one.
fn holds(module: &Module, result: Ty, parts: &[Ty]) -> bool {
    match parts {
        [] => true,
        [one] => result == *one,
        _ if result.fields_or_none().is_some_and(|f| f == parts) => true,
        // Two floats in a vector of two, and the like.
        _ => result.lanes().is_some() && bytes(module, result) == parts.iter().map(|&p| bytes(module, p)).sum::<u64>(),
    }
}

/// The signatures in C, for a message.
fn mismatch<'a>(module: &Module, function: Value, wrong: Value, role: &'a str) -> Mismatch<'a> {
    let own = function.function_type();
    let describe = |ty: Ty| if ty.is_void() { retrograd_ir::Type::Void } else { module.describe_type(ty) };
    let params = function.params().iter().zip(own.param_types()).map(|(p, ty)| (p.name(), describe(ty))).collect();
    Mismatch { role, function: function.name(), wrong: wrong.name(), params, ret: describe(own.return_type()) }
}

pub(super) fn gradient(
    module: &Module,
    function: Value,
    augmented: Value,
    reverse: Value,
    loc: Option<&Loc>,
) -> Checked<CustomPair> {
    let own = function.function_type();
    let (params, ret) = (own.param_types(), own.return_type());
    let shape = Shape::of(augmented);
    let wrong = |which: Value, role: &str| {
        Err(Box::new(problems::wrong_signature(&mismatch(module, function, which, role), which.loc().as_ref().or(loc))))
    };
    if shape.params != doubled(&params, false) {
        return wrong(augmented, "augmented");
    }
    let Some(tape) = tape_of(module, shape.result, ret) else { return wrong(augmented, "augmented") };
    let back = Shape::of(reverse);
    let mut expected = doubled(&params, false);
    expected.extend(ret.is_float().then_some(ret));
    let reverse_takes_tape = match back.params.len().checked_sub(expected.len()) {
        Some(0) => false,
        Some(1) => tape.is_none_or(|t| back.params.last() == Some(&t)),
        _ => return wrong(reverse, "reverse"),
    };
    let last = back.params.last().copied();
    expected.extend(last.filter(|_| reverse_takes_tape));
    let floats: Vec<Ty> = params.iter().copied().filter(|ty| ty.is_float()).collect();
    if back.params != expected || !holds(module, back.result, &floats) {
        return wrong(reverse, "reverse");
    }
    // A tape that is never made is null.
    if reverse_takes_tape && tape.is_none() && !last.is_some_and(Ty::is_ptr) {
        return wrong(reverse, "reverse");
    }
    Ok(CustomPair { augmented, reverse, tape, reverse_takes_tape })
}

/// What an augmented function returns besides the result of the function itself. None: it does not fit.
fn tape_of(module: &Module, result: Ty, ret: Ty) -> Option<Option<Ty>> {
    if ret.is_void() {
        return Some((!result.is_void()).then_some(result));
    }
    if result == ret && !ret.is_ptr() {
        return Some(None);
    }
    let mut own = vec![ret];
    own.extend(ret.is_ptr().then_some(ret));
    if let Some(fields) = result.fields_or_none() {
        if fields == own {
            return Some(None);
        }
        let (tape, rest) = fields.split_first()?;
        return (rest == own).then_some(Some(*tape));
    }
    // {float, float} in a vector.
    let packed = result.lanes() == Some(2) && own.len() == 1 && bytes(module, result) == 2 * bytes(module, ret);
    packed.then_some(Some(ret))
}

/// Whether the forward function returns the result with its tangent.
pub(super) fn derivative(module: &Module, function: Value, forward: Value, loc: Option<&Loc>) -> Checked<bool> {
    let own = function.function_type();
    let (params, ret) = (own.param_types(), own.return_type());
    let shape = Shape::of(forward);
    let bare = ret.is_void() || shape.result == ret;
    let both =
        !ret.is_void() && !shape.result.is_void() && shape.result != ret && holds(module, shape.result, &[ret, ret]);
    if shape.params != doubled(&params, true) || !(bare || both) {
        let m = mismatch(module, function, forward, "forward");
        return Err(Box::new(problems::wrong_signature(&m, forward.loc().as_ref().or(loc))));
    }
    Ok(both)
}
