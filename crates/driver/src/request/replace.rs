//! The call of a generated function in the place of a request.

use retrograd_llvm::build::Builder;
use retrograd_llvm::{Module, Ty, Value};
use retrograd_report::problems;

use super::SourceRequest;
use super::table::annotation;
use crate::Failure;
use crate::pipeline::Pipeline;
use crate::spec::Mode;

impl SourceRequest {
    /// Puts a call of the generated function in the place of the request.
    pub fn replace(&self, module: &Module, run: &Pipeline<'_>) -> Result<(), Failure> {
        let Some(generated) = run.generated(&self.task) else {
            return Err(Failure::internal(format!("nothing was generated for `{}`", self.task.function)));
        };
        let b = Builder::new(module);
        b.before(self.call);
        b.locate_like(Some(self.call));
        let ty = generated.function_type();
        let given = self.call.call_arguments();
        let mut arguments = Vec::new();
        for (&at, param) in self.arguments.iter().zip(ty.param_types()) {
            arguments.push(self.convert(module, &b, given[at], param)?);
        }
        if self.task.mode == Mode::Reverse && self.task.request.active_return {
            arguments.extend(ty.param_types().last().map(|seed| seed.const_float(1.0)));
        }
        let result = b.call(ty, generated, &arguments);
        self.give(module, &b, result)?;
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

    /// C's variadic promotions undone: a float comes as a double, a short as an int.
    fn convert(&self, module: &Module, b: &Builder, value: Value, to: Ty) -> Result<Value, Failure> {
        let from = value.ty();
        if from == to {
            return Ok(value);
        }
        if from.is_float() && to.is_float() {
            return Ok(b.float_cast(value, to));
        }
        if from.is_int() && to.is_int() {
            return Ok(b.int_cast(value, to, true));
        }
        let (from, to) = (module.describe_type(from), module.describe_type(to));
        let what = format!("an argument of type {from} where the function takes {to}");
        Err(Failure::input(vec![problems::not_yet(&what, self.loc.as_ref())]))
    }

    /// Hands the results to the request's users: bare, in a struct, or in the caller's memory.
    fn give(&self, module: &Module, b: &Builder, result: Value) -> Result<(), Failure> {
        let t = b.types();
        let parts: Vec<Value> = match result.ty() {
            ty if ty.is_void() => vec![],
            ty if ty.is_struct() => (0..ty.element_count()).map(|i| b.extract_value(result, i)).collect(),
            _ => vec![result],
        };
        if let Some(memory) = self.sret {
            self.store_parts(module, b, memory, &parts);
            return Ok(());
        }
        let wanted = self.call.ty();
        if wanted.is_void() || !self.call.has_uses() {
            return Ok(());
        }
        let value = match parts.as_slice() {
            [one] if one.ty() == wanted => *one,
            [one] if one.ty().is_float() && wanted.is_float() && wanted.lanes().is_none() => b.float_cast(*one, wanted),
            _ => {
                let found = module.describe_type(wanted);
                let bytes: u64 = parts.iter().map(|p| module.describe_type(p.ty()).bytes()).sum();
                if parts.is_empty() || found.bytes() < bytes {
                    let expected: Vec<String> =
                        parts.iter().map(|p| module.describe_type(p.ty()).to_string()).collect();
                    let expected = if expected.is_empty() { "nothing".into() } else { expected.join(", ") };
                    let d = problems::bad_result(&self.name, &expected, &found.to_string(), self.loc.as_ref());
                    return Err(Failure::input(vec![d]));
                }
                let memory = b.alloca(t.array(t.i64(), found.bytes().div_ceil(8).max(1)), "");
                self.store_parts(module, b, memory, &parts);
                b.load(wanted, memory)
            }
        };
        self.call.replace_uses(value);
        Ok(())
    }

    /// Stores results one behind the other, as the fields of a C struct.
    fn store_parts(&self, module: &Module, b: &Builder, memory: Value, parts: &[Value]) {
        let mut offset = 0;
        for &part in parts {
            let ty = module.describe_type(part.ty());
            let (size, align) = (ty.alloc_bytes(), ty.alloc_bytes().clamp(1, 16));
            offset = u64::next_multiple_of(offset, align);
            let at = b.offset(memory, b.types().const_i64(offset as i64));
            b.store(part, at);
            offset += size;
        }
    }
}
