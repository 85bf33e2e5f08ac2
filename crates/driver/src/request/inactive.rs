//! Calls that the user declares inactive: `__enzyme_call_inactive(f, …)`.
//!
//! While derivatives are made, such a call goes to a declaration that the analyses know as inactive and nobody
//! can look into. In the end it is a call of `f` again.

use retrograd_llvm::build::Builder;
use retrograd_llvm::{Module, Value};
use retrograd_report::{Diagnostic, problems};
use retrograd_rules::library::INACTIVE_CALL;

use super::replace::{Place, convert};
use super::{called, word_of};
use crate::Failure;

/// Puts a call of the stand-in in the place of the request.
pub fn set_apart(module: &Module, call: Value) -> Result<(), Vec<Diagnostic>> {
    let place = Place { module, call, loc: call.loc() };
    let (name, function, first) = called(call, place.loc.as_ref())?;
    let ty = function.function_type();
    let symbol = format!("{INACTIVE_CALL}{}", function.name());
    let stand_in = module.declare(&symbol, ty);
    let given: Vec<Value> = call.call_arguments().into_iter().skip(first + 1).filter(|v| !word_of(*v)).collect();
    let types = ty.param_types();
    if given.len() < types.len() || given.len() > types.len() && !ty.is_variadic() {
        let expected: Vec<String> = types.iter().map(|ty| module.describe_type(*ty).to_string()).collect();
        return Err(vec![problems::wrong_argument_count(&name, &expected, given.len(), place.loc.as_ref())]);
    }
    let b = Builder::new(module);
    b.before(call);
    b.locate_like(Some(call));
    let mut arguments = Vec::new();
    for (i, value) in given.into_iter().enumerate() {
        arguments.push(types.get(i).map_or(Ok(value), |ty| convert(&place, &b, value, *ty)).map_err(listed)?);
    }
    let result = b.call(ty, stand_in, &arguments);
    if call.has_uses() {
        call.replace_uses(convert(&place, &b, result, call.ty()).map_err(listed)?);
    }
    call.erase();
    Ok(())
}

/// The shadow of a function or of a table of functions: derivatives are found by the primal's address, so code
/// stands for itself.
pub fn code_itself(module: &Module, call: Value) -> Result<(), Vec<Diagnostic>> {
    let place = Place { module, call, loc: call.loc() };
    let Some(&code) = call.call_arguments().first() else {
        let name = call.called_function().map(Value::name).unwrap_or_default();
        return Err(vec![problems::wrong_argument_count(&name, &["ptr".to_owned()], 0, place.loc.as_ref())]);
    };
    let b = Builder::new(module);
    b.before(call);
    if call.has_uses() {
        call.replace_uses(convert(&place, &b, code, call.ty()).map_err(listed)?);
    }
    call.erase();
    Ok(())
}

fn listed(failure: Failure) -> Vec<Diagnostic> {
    failure.diagnostics
}

/// Calls of stand-ins become calls of the functions themselves.
pub fn restore(module: &Module) {
    for stand_in in module.functions() {
        let name = stand_in.name();
        if let Some(function) = name.strip_prefix(INACTIVE_CALL).and_then(|f| module.function(f)) {
            stand_in.replace_uses(function);
            stand_in.delete_function();
        }
    }
}
