//! Derivatives that the user wrote, in the shape that generated ones have.
//!
//! A call of a function with derivative functions of its own is a call of a pair like any other. The halves are
//! made here: each hands its arguments on to the user's function and takes its results apart. The record
//! between them holds all arguments, their shadows, and what the user's first half returned as its tape.
//!
//! C's calling convention has made the user's results into one of several things by now: a bare value, a
//! struct, a struct packed into a vector, or memory that the caller hands in. All are read through memory.

use retrograd_analysis::ParamActivity;
use retrograd_llvm::build::{Builder, Types};
use retrograd_llvm::{Module, Ty, Value};

use crate::attributes::take_over;
use crate::pair::PairHandle;
use crate::sweep::TangentHandle;

/// The user's two halves. Signatures are checked by the caller.
#[derive(Clone, Copy, Debug)]
pub struct CustomPair {
    pub augmented: Value,
    pub reverse: Value,
    /// Type of what is handed from the first to the second.
    pub tape: Option<Ty>,
    pub reverse_takes_tape: bool,
}

/// An open function body.
struct Body<'a> {
    m: &'a Module,
    b: Builder,
    t: Types,
}

impl<'a> Body<'a> {
    fn new(m: &'a Module, function: Value) -> Self {
        let b = Builder::new(m);
        b.at_end(function.append_block("entry"));
        Self { m, t: b.types(), b }
    }

    fn bytes(&self, ty: Ty) -> u64 {
        self.m.describe_type(ty).alloc_bytes().next_multiple_of(16).max(16)
    }

    fn declared(&self, name: &str, ret: Ty, params: &[Ty]) -> Value {
        self.m.declare(name, self.t.function(ret, params))
    }

    /// Calls the user's function. The results are in memory, laid out as `parts` in a C struct, or as the one part.
    fn call_user(&self, function: Value, mut arguments: Vec<Value>, parts: &[Ty]) -> Vec<Value> {
        let ty = function.function_type();
        let whole = match parts {
            [one] => *one,
            _ => self.t.structure(parts),
        };
        if let Some(memory_type) = function.param_type_attribute(0, "sret") {
            let memory = self.b.alloca(memory_type, "");
            arguments.insert(0, memory);
            self.b.call(ty, function, &arguments);
            return self.take_apart(memory, whole, parts);
        }
        let result = self.b.call(ty, function, &arguments);
        let returned = ty.return_type();
        if parts.is_empty() {
            return Vec::new();
        }
        if parts.len() == 1 && returned == parts[0] {
            return vec![result];
        }
        let room = self.bytes(returned).max(self.bytes(whole));
        let memory = self.b.alloca(self.t.array(self.t.i64(), room / 8), "");
        self.b.store(result, memory);
        self.take_apart(memory, whole, parts)
    }

    fn take_apart(&self, memory: Value, whole: Ty, parts: &[Ty]) -> Vec<Value> {
        let at = |i: usize| if parts.len() == 1 { memory } else { self.b.field(whole, memory, i as u32) };
        parts.iter().enumerate().map(|(i, &ty)| self.b.load(ty, at(i))).collect()
    }
}

/// The user's arguments: primal, then, for a pointer (and with `floats` for a float), what stands beside it.
/// `dual(i)`: the shadow or tangent of argument i, if it has one.
fn interleave(values: &[Value], duals: &[Option<Value>], floats: bool) -> Vec<Value> {
    let mut out = Vec::new();
    for (&value, dual) in values.iter().zip(duals) {
        out.push(value);
        let ty = value.ty();
        if ty.is_ptr() || floats && ty.is_float() {
            out.push(dual.unwrap_or_else(|| ty.zero()));
        }
    }
    out
}

/// What the user's first half returns: the tape, the primal's result, its shadow.
fn augmented_parts(custom: &CustomPair, ret: Ty) -> Vec<Ty> {
    let mut parts: Vec<Ty> = custom.tape.into_iter().collect();
    if !ret.is_void() {
        parts.push(ret);
        parts.extend(ret.is_ptr().then_some(ret));
    }
    parts
}

/// Emits both halves of a declared pair around the user's functions.
pub fn emit_custom_pair(m: &Module, primal: Value, own: &PairHandle, custom: &CustomPair) {
    let ret = primal.function_type().return_type();
    let types: Vec<Ty> = primal.params().into_iter().map(Value::ty).collect();
    let body = Body::new(m, own.augmented);
    let t = body.t;
    let mut next = 1;
    let (mut values, mut duals) = (Vec::new(), Vec::new());
    for activity in &own.request.params {
        values.push(own.augmented.param(next));
        next += 1;
        duals.push(activity.is_dup().then(|| own.augmented.param(next)));
        next += usize::from(activity.is_dup());
    }
    let arguments = interleave(&values, &duals, false);
    // The record: the arguments as the user's functions take them, then the tape.
    let kept: Vec<Ty> = arguments.iter().map(|a| a.ty()).chain(custom.tape).collect();
    let layout = t.structure(&kept);
    let malloc = body.declared("malloc", t.ptr(), &[t.i64()]);
    let size = t.const_i64(body.bytes(layout) as i64);
    let record = body.b.call(malloc.function_type(), malloc, &[size]);
    for (i, &value) in arguments.iter().enumerate() {
        body.b.store(value, body.b.field(layout, record, i as u32));
    }
    let parts = augmented_parts(custom, ret);
    let mut results = body.call_user(custom.augmented, arguments.clone(), &parts).into_iter();
    if custom.tape.is_some()
        && let Some(tape) = results.next()
    {
        body.b.store(tape, body.b.field(layout, record, arguments.len() as u32));
    }
    let mut all = own.augmented.function_type().return_type().undef();
    all = body.b.insert_value(all, record, 0);
    let wanted = own.augmented.function_type().return_type().element_count() as usize - 1;
    for (i, result) in results.take(wanted).enumerate() {
        all = body.b.insert_value(all, result, i as u32 + 1);
    }
    body.b.ret(Some(all));
    for half in own.halves() {
        reverse_half(m, ret, &types, own, half, custom, layout, arguments.len());
    }
}

/// `half`: the function, and whether it leaves the record to another run.
#[expect(clippy::too_many_arguments)]
fn reverse_half(
    m: &Module,
    ret: Ty,
    types: &[Ty],
    own: &PairHandle,
    half: (Value, bool),
    custom: &CustomPair,
    layout: Ty,
    count: usize,
) {
    let (function, keeps) = half;
    let body = Body::new(m, function);
    let record = function.param(0);
    let fields = layout.fields();
    let load = |i: usize| body.b.load(fields[i], body.b.field(layout, record, i as u32));
    let mut arguments: Vec<Value> = (0..count).map(load).collect();
    if ret.is_float() {
        arguments.push(if own.request.active_return { function.param(1) } else { ret.zero() });
    }
    if custom.reverse_takes_tape {
        arguments.push(custom.tape.map_or_else(|| body.t.null_ptr(), |_| load(count)));
    }
    if !keeps {
        let free = body.declared("free", body.t.void(), &[body.t.ptr()]);
        body.b.call(free.function_type(), free, &[record]);
    }
    let floats: Vec<Ty> = types.iter().copied().filter(|ty| ty.is_float()).collect();
    let gradients = body.call_user(custom.reverse, arguments, &floats);
    let activities = types.iter().zip(&own.request.params).filter(|(ty, _)| ty.is_float());
    let wanted = activities.zip(gradients).filter(|((_, a), _)| **a == ParamActivity::Out).map(|(_, g)| g);
    let results = function.function_type().return_type();
    if results.is_void() {
        body.b.ret(None);
        return;
    }
    let all = wanted.enumerate().fold(results.undef(), |all, (i, g)| body.b.insert_value(all, g, i as u32));
    body.b.ret(Some(all));
}

/// What the user's forward function returns.
fn forward_parts(ret: Ty, with_primal: bool) -> Vec<Ty> {
    match (ret.is_void(), with_primal) {
        (true, _) => vec![],
        (false, true) => vec![ret, ret],
        (false, false) => vec![ret],
    }
}

/// Emits a declared tangent function around the user's. `with_primal`: it returns the result and its tangent, not
/// the tangent alone.
pub fn emit_custom_tangent(m: &Module, primal: Value, own: &TangentHandle, forward: Value, with_primal: bool) {
    let ret = primal.function_type().return_type();
    let body = Body::new(m, own.function);
    let mut next = 0;
    let (mut values, mut duals) = (Vec::new(), Vec::new());
    for activity in &own.request.params {
        values.push(own.function.param(next));
        next += 1;
        let dual = *activity != ParamActivity::Const;
        duals.push(dual.then(|| own.function.param(next)));
        next += usize::from(dual);
    }
    let parts = forward_parts(ret, with_primal);
    // What the primal leaves in memory is the user's function's to leave; its result alone needs another call.
    let results = body.call_user(forward, interleave(&values, &duals, true), &parts);
    let mut out = Vec::new();
    if own.returns {
        out.push(if with_primal { results[0] } else { body.b.call(primal.function_type(), primal, &values) });
    }
    if own.request.active_return || own.request.shadow_return {
        out.extend(results.last());
    }
    let ty = own.function.function_type().return_type();
    if ty.is_void() {
        body.b.ret(None);
        return;
    }
    let all = out.into_iter().enumerate().fold(ty.undef(), |all, (i, v)| body.b.insert_value(all, v, i as u32));
    body.b.ret(Some(all));
}

/// Emits a function that does nothing but call `callee`: what a request of a function with rules differentiates.
pub fn emit_call_of(m: &Module, callee: Value, name: &str) -> Value {
    let ty = callee.function_type();
    let function = m.add_function(name, ty);
    function.set_internal();
    take_over(function, callee);
    let body = Body::new(m, function);
    let result = body.b.call(ty, callee, &function.params());
    body.b.ret((!ty.return_type().is_void()).then_some(result));
    function
}
