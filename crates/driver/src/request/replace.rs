//! The call of a generated function in the place of a request.

use retrograd_emit::{PairHandle, TangentHandle};
use retrograd_ir::{Loc, Type};
use retrograd_llvm::build::{Bin, Builder};
use retrograd_llvm::{Module, Ty, Value};
use retrograd_report::problems;

use super::parse::{Argument, Pair};
use super::table::{Kind, annotation};
use super::{SourceRequest, constant};
use crate::Failure;
use crate::pipeline::{Made, Pipeline};
use crate::spec::ReturnAs;

impl SourceRequest {
    /// Puts a call of the generated function in the place of the request.
    pub fn replace(&self, module: &Module, run: &Pipeline<'_>) -> Result<(), Failure> {
        let Some(made) = run.generated(&self.task) else {
            return Err(Failure::internal(format!("nothing was generated for `{}`", self.task.function)));
        };
        let b = Builder::new(module);
        b.before(self.call);
        b.locate_like(Some(self.call));
        match made {
            Made::One(_) if self.kind == Kind::WorkspaceSize => self.workspace_bytes(module, &b, run)?,
            Made::One(generated) => {
                let lanes: Vec<usize> = (0..self.parsed.width).collect();
                let mut arguments = self.primal_arguments(module, &b, *generated, &lanes)?;
                if self.kind == Kind::Combined && self.task.request.active_return {
                    let types = generated.function_type().param_types();
                    arguments.push(self.seed(module, &b, types[arguments.len()])?);
                }
                if let Some(at) = self.parsed.workspace {
                    arguments.push(self.argument(module, &b, Argument::Given(at), b.types().ptr())?);
                }
                let result = b.call(generated.function_type(), *generated, &arguments);
                let mut results = parts(&b, result);
                if let Some(ty) = self.result_type(module) {
                    let tangents = self.kind == Kind::Forward && !self.parsed.no_return && self.returns_active();
                    let primal = self.parsed.primal_return.then(|| b.load(ty, arguments[0]));
                    let tangents = tangents.then(|| self.loaded(&b, ty, &arguments[1..=lanes.len()]));
                    results = primal.into_iter().chain(tangents).chain(results).collect();
                }
                self.give(module, &b, &results)?;
            }
            Made::Two(pair, bytes) => self.half(module, &b, pair, *bytes)?,
            Made::Followed(own, empty) => self.followed(module, &b, own, *empty)?,
        }
        let mut loads: Vec<Value> = self.call.call_arguments();
        loads.sort();
        loads.dedup();
        self.call.erase();
        for load in loads {
            if load.loaded_from().is_some() && annotation(load).is_some() && !load.has_uses() {
                load.erase();
            }
        }
        Ok(())
    }

    /// The size of the workspace of the same call.
    fn workspace_bytes(&self, module: &Module, b: &Builder, run: &Pipeline<'_>) -> Result<(), Failure> {
        let Some(size) = run.workspace_size(&self.task) else {
            return Err(Failure::internal(format!("no size was computed for `{}`", self.task.function)));
        };
        if !self.call.ty().is_int() {
            return Err(self.bad_result(module, "an integer"));
        }
        let arguments = self.primal_arguments(module, b, size, &[])?;
        let bytes = b.call(size.function_type(), size, &arguments);
        self.call.replace_uses(b.int_cast(bytes, self.call.ty(), true));
        Ok(())
    }

    fn returns_active(&self) -> bool {
        self.parsed.returns != ReturnAs::Const
    }

    /// What is at these addresses: one value, or an array of them.
    fn loaded(&self, b: &Builder, ty: Ty, from: &[Value]) -> Value {
        if let [one] = from {
            return b.load(ty, *one);
        }
        let array = b.types().array(ty, from.len() as u64).undef();
        from.iter().enumerate().fold(array, |array, (i, at)| b.insert_value(array, b.load(ty, *at), i as u32))
    }

    /// The type of a result that the function returns through memory.
    fn result_type(&self, module: &Module) -> Option<Ty> {
        module.function(&self.task.function).and_then(|f| f.param_type_attribute(0, "sret"))
    }

    /// One of the two calls of split mode, or the size of what is between them.
    fn half(&self, module: &Module, b: &Builder, pair: &PairHandle, bytes: u64) -> Result<(), Failure> {
        match self.kind {
            Kind::TapeSize => {
                if !self.call.ty().is_int() {
                    return Err(self.bad_result(module, "an integer"));
                }
                self.call.replace_uses(self.call.ty().const_int(bytes as i64));
                Ok(())
            }
            Kind::Augmented => self.augmented(module, b, pair, bytes),
            Kind::ReverseHalf => {
                self.check_buffer(bytes)?;
                let tape = self.tape(module, b)?;
                let gradients = self.sweeps(module, b, pair, tape)?;
                self.give(module, b, &gradients)
            }
            _ => {
                let arguments = self.primal_arguments(module, b, pair.augmented, &[0])?;
                let result = b.call(pair.augmented.function_type(), pair.augmented, &arguments);
                let forward = parts(b, result);
                let tape = if pair.returns { forward.first().copied() } else { Some(result) };
                let gradients = self.sweeps(module, b, pair, tape)?;
                let in_memory = |ty| b.load(ty, arguments[0]);
                let primal = self.result_type(module).map(in_memory).or(forward.get(1).copied());
                let primal = primal.filter(|_| self.parsed.primal_return);
                let all: Vec<Value> = primal.into_iter().chain(gradients).collect();
                self.give(module, b, &all)
            }
        }
    }

    /// Forward mode after the primal: the primal with a tape, or the tangents along it. A buffer holds the address of
    /// the tape.
    fn followed(&self, module: &Module, b: &Builder, own: &TangentHandle, empty: bool) -> Result<(), Failure> {
        let t = b.types();
        let helper = |name: &str, ret: Ty, given: &[Value]| {
            let params: Vec<Ty> = given.iter().map(|v| v.ty()).collect();
            let helper = module.declare(name, t.function(ret, &params));
            b.call(helper.function_type(), helper, given)
        };
        if self.kind.is_size() {
            if !self.call.ty().is_int() {
                return Err(self.bad_result(module, "an integer"));
            }
            self.call.replace_uses(self.call.ty().const_int(8));
            return Ok(());
        }
        self.check_buffer(8)?;
        let place = self.tape(module, b)?;
        if let (Kind::Recorded, Some(record)) = (self.kind, own.record) {
            let stream = helper("retrograd.stream_new", t.ptr(), &[]);
            let mut arguments = self.primal_arguments(module, b, record, &[])?;
            arguments.push(stream);
            let result = b.call(record.function_type(), record, &arguments);
            let mut results = Vec::new();
            match place {
                Some(place) => {
                    b.store(stream, place).set_alignment(1);
                }
                None => results.push(stream),
            }
            let bare = place.is_none() && self.sret.is_none() && self.call.ty() == t.ptr();
            if !self.parsed.no_return && !bare {
                results.extend((!result.ty().is_void()).then_some(result));
                results.extend(self.result_type(module).map(|ty| b.load(ty, arguments[0])));
            }
            return self.give(module, b, &results);
        }
        let mut tape = place.unwrap_or_else(|| t.null_ptr());
        if self.parsed.allocated.is_some() {
            tape = b.load(t.ptr(), tape);
            tape.set_alignment(1);
        }
        if tape.is_null() && !empty {
            return Err(Failure::input(vec![problems::no_other_half(&self.name, &self.task.function, self.loc())]));
        }
        let in_memory = self.result_type(module);
        if in_memory.is_some() && self.parsed.primal_return {
            let what = "the primal's result through memory, from `__enzyme_fwdsplit`,";
            return Err(Failure::input(vec![problems::not_yet(what, self.loc())]));
        }
        let cursor = b.entry_alloca(self.call.parent_function(), t.array(t.i64(), 2));
        helper("retrograd.stream_open", t.void(), &[cursor, tape]);
        let lanes: Vec<usize> = (0..self.parsed.width).collect();
        let mut arguments = self.primal_arguments(module, b, own.function, &lanes)?;
        arguments.push(cursor);
        let result = b.call(own.function.function_type(), own.function, &arguments);
        let mut results = parts(b, result);
        if own.returns && !self.parsed.primal_return {
            results.remove(0);
        }
        if self.parsed.no_return {
            results.truncate(usize::from(self.parsed.primal_return));
        } else if let (Some(ty), true) = (in_memory, self.returns_active()) {
            results.push(self.loaded(b, ty, &arguments[1..=lanes.len()]));
        }
        if !self.parsed.keeps_tape {
            helper("retrograd.stream_free", t.void(), &[tape]);
        }
        self.give(module, b, &results)
    }

    /// A reverse sweep for each derivative, all on one tape. The gradients of the `out` arguments: each one value,
    /// or an array of one value for each derivative.
    fn sweeps(
        &self,
        module: &Module,
        b: &Builder,
        pair: &PairHandle,
        tape: Option<Value>,
    ) -> Result<Vec<Value>, Failure> {
        let width = self.parsed.width;
        let mut all: Vec<Vec<Value>> = Vec::new();
        for lane in 0..width {
            let last = lane + 1 == width && !self.parsed.keeps_tape;
            let function = pair.again.filter(|_| !last).unwrap_or(pair.reverse);
            let types = function.function_type().param_types();
            let mut arguments = self.primal_arguments(module, b, function, &[lane])?;
            if self.task.request.active_return {
                arguments.push(self.seed(module, b, types[arguments.len()])?);
            }
            arguments.extend(tape);
            let result = b.call(function.function_type(), function, &arguments);
            all.push(parts(b, result));
        }
        if width == 1 {
            return Ok(all.remove(0));
        }
        let array = |i: usize| {
            let ty = b.types().array(all[0][i].ty(), width as u64);
            all.iter().enumerate().fold(ty.undef(), |array, (k, lane)| b.insert_value(array, lane[i], k as u32))
        };
        Ok((0..all[0].len()).map(array).collect())
    }

    fn augmented(&self, module: &Module, b: &Builder, pair: &PairHandle, bytes: u64) -> Result<(), Failure> {
        self.check_buffer(bytes)?;
        let mut arguments = self.primal_arguments(module, b, pair.augmented, &[0])?;
        let tape = self.tape(module, b)?;
        if self.task.in_buffer {
            let missing = || Failure::input(vec![problems::nothing_behind(&self.name, "enzyme_tape", self.loc())]);
            arguments.push(tape.ok_or_else(missing)?);
        }
        let result = b.call(pair.augmented.function_type(), pair.augmented, &arguments);
        let mut parts =
            if pair.returns || self.task.request.shadow_return { parts(b, result) } else { tapes_only(result) };
        parts.extend(self.result_type(module).map(|ty| b.load(ty, arguments[0])));
        if let (Some(place), false) = (tape, self.task.in_buffer) {
            // The tape is a pointer that the caller has a place for.
            b.store(parts.remove(0), place);
        }
        let tapes = usize::from(!self.task.in_buffer && tape.is_none());
        // Whoever takes nothing but a pointer wants the tape.
        let bare = tapes == 1 && self.sret.is_none() && self.call.ty() == b.types().ptr();
        if self.parsed.no_return || bare {
            parts.truncate(tapes);
        }
        self.give(module, b, &parts)
    }

    fn tape(&self, module: &Module, b: &Builder) -> Result<Option<Value>, Failure> {
        let to = b.types().ptr();
        self.parsed.tape.map(|at| self.argument(module, b, Argument::Given(at), to)).transpose()
    }

    /// The buffer has to have room for the tape.
    fn check_buffer(&self, bytes: u64) -> Result<(), Failure> {
        let Some(at) = self.parsed.allocated else { return Ok(()) };
        let there = self.call.call_arguments().get(at).copied().and_then(constant);
        match there {
            Some(n) if u64::try_from(n).is_ok_and(|n| n >= bytes) => Ok(()),
            Some(n) => Err(Failure::input(vec![problems::small_tape(&self.name, n, bytes, self.loc())])),
            None => Err(Failure::input(vec![problems::no_number(&self.name, "enzyme_allocated", self.loc())])),
        }
    }

    /// Primals, and the shadows of these derivatives, as the generated function takes them.
    fn primal_arguments(
        &self,
        module: &Module,
        b: &Builder,
        function: Value,
        lanes: &[usize],
    ) -> Result<Vec<Value>, Failure> {
        let types = function.function_type().param_types();
        let chosen = |pair: &Pair| {
            let shadows = lanes.iter().filter_map(|&lane| pair.shadows.get(lane).copied());
            std::iter::once(pair.primal).chain(shadows).collect::<Vec<_>>()
        };
        let own = self.parsed.arguments.iter().flat_map(chosen).zip(types);
        let mut arguments: Vec<Value> =
            own.map(|(argument, ty)| self.argument(module, b, argument, ty)).collect::<Result<_, _>>()?;
        // What is passed by value is the function's own: it gets a copy, as it would by a call; and so are its
        // tangents.
        let mut at = 0;
        for (i, pair) in self.parsed.arguments.iter().enumerate() {
            let shadows = lanes.iter().filter(|&&lane| lane < pair.shadows.len()).count();
            let by_value = module.function(&self.task.function).and_then(|f| f.param_type_attribute(i, "byval"));
            if let Some(ty) = by_value {
                let bytes = b.types().const_i64(module.describe_type(ty).alloc_bytes() as i64);
                let copied = if self.kind.is_forward() { 1 + shadows } else { 1 };
                for argument in &mut arguments[at..at + copied] {
                    let copy = self.zeroed(module, b, ty);
                    b.memcpy(copy, *argument, bytes);
                    *argument = copy;
                }
            }
            at += 1 + shadows;
        }
        Ok(arguments)
    }

    fn zeroed(&self, module: &Module, b: &Builder, ty: Ty) -> Value {
        let memory = b.entry_alloca(self.call.parent_function(), ty);
        let bytes = module.describe_type(ty).alloc_bytes();
        b.memset(memory, b.types().const_int(8, 0), b.types().const_i64(bytes as i64), 1);
        memory
    }

    /// The adjoint of the result: what the user gave, or 1 for each float.
    fn seed(&self, module: &Module, b: &Builder, ty: Ty) -> Result<Value, Failure> {
        match self.parsed.seeds.as_slice() {
            [] if ty.is_float() => Ok(ty.const_float(1.0)),
            [one] if ty.is_float() => self.argument(module, b, *one, ty),
            _ => {
                let memory = self.zeroed(module, b, ty);
                self.seed_memory(module, b, ty, memory)?;
                Ok(b.load(ty, memory))
            }
        }
    }

    /// The same in memory. A struct may be given whole, by its fields, by its numbers, or as a copy that a pointer
    /// leads to.
    fn seed_memory(&self, module: &Module, b: &Builder, ty: Ty, memory: Value) -> Result<(), Failure> {
        let described = module.describe_type(ty);
        let mut leaves = Vec::new();
        described.leaves(0, &mut leaves);
        let put = |offset: u64, value: Value, align: u64| {
            let at = b.offset(memory, b.types().const_i64(offset as i64));
            b.store(value, at).set_alignment(align.clamp(1, 16) as u32);
        };
        let leaf_type = |leaf: &Type| match leaf {
            Type::Float(kind) => b.types().float(*kind),
            Type::Int(bits) => b.types().int(*bits),
            _ => b.types().ptr(),
        };
        let seeds = &self.parsed.seeds;
        if seeds.is_empty() {
            for (offset, leaf) in leaves.iter().filter(|(_, leaf)| leaf.holds_float()) {
                put(*offset, leaf_type(leaf).const_float(1.0), leaf.bytes().next_power_of_two());
            }
            return Ok(());
        }
        let given = self.call.call_arguments();
        let pointer = |argument: &Argument| match *argument {
            Argument::Given(at) | Argument::Behind(at) if given[at].ty().is_ptr() => Some(given[at]),
            _ => None,
        };
        if let ([one], false) = (seeds.as_slice(), leaves.len() == 1) {
            if let Some(from) = pointer(one) {
                b.memcpy(memory, from, b.types().const_i64(described.alloc_bytes() as i64));
            } else {
                put(0, self.argument(module, b, *one, ty)?, 4);
            }
        } else if seeds.len() == leaves.len() {
            for ((offset, leaf), seed) in leaves.iter().zip(seeds) {
                put(*offset, self.argument(module, b, *seed, leaf_type(leaf))?, leaf.bytes().next_power_of_two());
            }
        } else if let Type::Struct { fields, .. } = &described {
            for (((offset, _), field), seed) in fields.iter().zip(ty.fields()).zip(seeds) {
                put(*offset, self.argument(module, b, *seed, field)?, 4);
            }
        }
        Ok(())
    }

    fn argument(&self, module: &Module, b: &Builder, argument: Argument, to: Ty) -> Result<Value, Failure> {
        let given = self.call.call_arguments();
        let place = Place { module, call: self.call, loc: self.loc.clone() };
        match argument {
            Argument::Given(at) => convert(&place, b, given[at], to),
            Argument::Behind(at) => {
                let pointer = convert(&place, b, given[at], b.types().ptr())?;
                Ok(b.load(to, pointer))
            }
            Argument::Result | Argument::ResultShadow => {
                let ty = self.result_type(module).unwrap_or_else(|| b.types().i64());
                let memory = self.zeroed(module, b, ty);
                let seeded = argument == Argument::ResultShadow && self.returns_active();
                if seeded && matches!(self.kind, Kind::Combined | Kind::ReverseHalf) {
                    self.seed_memory(module, b, ty, memory)?;
                }
                Ok(memory)
            }
            Argument::Strided { at, stride, times } => {
                let base = convert(&place, b, given[at], to)?;
                let stride = convert(&place, b, given[stride], b.types().i64())?;
                let bytes = b.bin(Bin::Mul, stride, b.types().const_i64(times as i64));
                Ok(b.offset(base, bytes))
            }
        }
    }

    fn bad_result(&self, module: &Module, expected: &str) -> Failure {
        let found = module.describe_type(self.call.ty()).to_string();
        Failure::input(vec![problems::bad_result(&self.name, expected, &found, self.loc())])
    }

    /// Hands the results to the request's users: bare, in a struct, or in the caller's memory.
    fn give(&self, module: &Module, b: &Builder, parts: &[Value]) -> Result<(), Failure> {
        let t = b.types();
        if let Some(memory) = self.sret {
            self.store_parts(module, b, memory, parts);
            return Ok(());
        }
        let wanted = self.call.ty();
        if wanted.is_void() || !self.call.has_uses() {
            return Ok(());
        }
        let value = match parts {
            [one] if one.ty() == wanted => *one,
            [one] if one.ty().is_float() && wanted.is_float() && wanted.lanes().is_none() => b.float_cast(*one, wanted),
            _ => {
                let room = module.describe_type(wanted).alloc_bytes();
                let (_, bytes) = self.offsets(module, parts);
                // Several results may share an integer (`struct { int n; float d; }`); one float is no number or address.
                let punned = matches!(parts, [one] if one.ty().is_float()) && (wanted.is_int() || wanted == t.ptr());
                if parts.is_empty() || room < bytes || punned {
                    let types: Vec<String> = parts.iter().map(|p| module.describe_type(p.ty()).to_string()).collect();
                    let expected = if types.is_empty() { "nothing".into() } else { types.join(", ") };
                    return Err(self.bad_result(module, &expected));
                }
                let memory = b.entry_alloca(self.call.parent_function(), t.array(t.i64(), room.div_ceil(8).max(1)));
                self.store_parts(module, b, memory, parts);
                b.load(wanted, memory)
            }
        };
        self.call.replace_uses(value);
        Ok(())
    }

    /// Where results stand, one behind the other as the fields of a C struct; and the bytes of all. What comes as a
    /// vector, or as a struct with one, is a struct of floats in the source.
    fn offsets(&self, module: &Module, parts: &[Value]) -> (Vec<u64>, u64) {
        let mut end = 0;
        let mut offsets = Vec::new();
        for part in parts {
            let mut leaves = Vec::new();
            module.describe_type(part.ty()).leaves(0, &mut leaves);
            let align = leaves.iter().map(|(_, leaf)| leaf.alloc_bytes()).max().unwrap_or(1).clamp(1, 16);
            let bytes = leaves.last().map_or(0, |(at, leaf)| at + leaf.bytes());
            let at = u64::next_multiple_of(end, align);
            offsets.push(at);
            end = at + if leaves.len() > 1 { bytes.next_multiple_of(align) } else { bytes };
        }
        (offsets, end)
    }

    fn store_parts(&self, module: &Module, b: &Builder, memory: Value, parts: &[Value]) {
        let (offsets, _) = self.offsets(module, parts);
        for (&part, offset) in parts.iter().zip(offsets) {
            store_fields(module, b, memory, part, offset);
        }
    }
}

/// Stores a value field by field, so that no padding is written.
fn store_fields(module: &Module, b: &Builder, memory: Value, value: Value, offset: u64) {
    let at = |i: u32| match module.describe_type(value.ty()) {
        Type::Struct { fields, .. } => fields[i as usize].0,
        Type::Array(element, _) => element.alloc_bytes() * u64::from(i),
        _ => 0,
    };
    let count = value.ty().element_count();
    for i in 0..count {
        store_fields(module, b, memory, b.extract_value(value, i), offset + at(i));
    }
    if count == 0 {
        let mut leaves = Vec::new();
        module.describe_type(value.ty()).leaves(0, &mut leaves);
        let align = leaves.first().map_or(1, |(_, leaf)| leaf.alloc_bytes()).clamp(1, 16);
        let to = b.offset(memory, b.types().const_i64(offset as i64));
        b.store(value, to).set_alignment(align as u32);
    }
}

/// The one result of an augmented half that returns nothing else.
fn tapes_only(result: Value) -> Vec<Value> {
    if result.ty().is_void() { vec![] } else { vec![result] }
}

/// The results of a generated function.
fn parts(b: &Builder, result: Value) -> Vec<Value> {
    match result.ty() {
        ty if ty.is_void() => vec![],
        ty if ty.is_struct() => (0..ty.element_count()).map(|i| b.extract_value(result, i)).collect(),
        _ => vec![result],
    }
}

/// A call that is being replaced.
pub struct Place<'a> {
    pub module: &'a Module,
    pub call: Value,
    pub loc: Option<Loc>,
}

/// C's variadic promotions undone: a float comes as a double, a short as an int. Rust's users may pass
/// pointers as numbers.
pub fn convert(place: &Place<'_>, b: &Builder, value: Value, to: Ty) -> Result<Value, Failure> {
    let module = place.module;
    let from = value.ty();
    if from == to {
        return Ok(value);
    }
    if from.is_float() && to.is_float() && from.lanes() == to.lanes() {
        return Ok(b.float_cast(value, to));
    }
    if from.is_int() && to.is_int() {
        return Ok(b.int_cast(value, to, true));
    }
    let (from, into) = (module.describe_type(from), module.describe_type(to));
    if from.is_int() && into.is_ptr() && from.bytes() == into.bytes() {
        return Ok(b.int_to_ptr(value, to));
    }
    if from.bytes() == into.bytes() && !from.is_ptr() && !into.is_ptr() {
        // The same bytes in another shape: a struct that comes as a vector or an integer.
        let memory = b.entry_alloca(
            place.call.parent_function(),
            b.types().array(b.types().i64(), from.bytes().div_ceil(8).max(1)),
        );
        b.store(value, memory);
        return Ok(b.load(to, memory));
    }
    let what = format!("an argument of type {from} where the function takes {into}");
    Err(Failure::input(vec![problems::not_yet(&what, place.loc.as_ref())]))
}
