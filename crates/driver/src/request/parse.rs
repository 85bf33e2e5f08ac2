//! The arguments of a request: which belong together, and what is said of each.

use retrograd_analysis::ParamActivity;
use retrograd_ir::{Loc, Type};
use retrograd_llvm::{Module, Value};
use retrograd_report::{Diagnostic, problems};

use super::table::{Annotation, annotation};
use crate::spec::Mode;

/// The arguments of a request behind the function.
pub struct Parsed {
    pub params: Vec<ParamActivity>,
    pub arguments: Vec<Value>,
    pub primal_return: bool,
}

impl Parsed {
    pub fn parse(
        module: &Module,
        function: Value,
        mode: Mode,
        rest: &[Value],
        name: &str,
        loc: &Option<Loc>,
    ) -> Result<Self, Vec<Diagnostic>> {
        let mut out = Self { params: vec![], arguments: vec![], primal_return: false };
        let params = function.params();
        let mut pending = None;
        let mut at = 0;
        while at < rest.len() {
            let value = rest[at];
            at += 1;
            match annotation(value) {
                Some((_, Some(Annotation::Activity(activity)))) => pending = Some(activity),
                Some((_, Some(Annotation::PrimalReturn))) => out.primal_return = true,
                Some((_, Some(Annotation::NotYet(what)))) => {
                    return Err(vec![problems::not_yet(&format!("the annotation `{what}`"), loc.as_ref())]);
                }
                Some((unknown, None)) => return Err(vec![problems::unknown_annotation(&unknown, name, loc.as_ref())]),
                None => {
                    let Some(param) = params.get(out.params.len()) else {
                        return Err(vec![Self::wrong_count(module, &params, rest.len(), name, loc)]);
                    };
                    let ty = module.describe_type(param.ty());
                    let activity = pending.take().unwrap_or_else(|| default_activity(&ty, mode));
                    let dual = activity.is_dup() || mode == Mode::Forward && activity == ParamActivity::Out;
                    out.params.push(if dual && mode == Mode::Forward { ParamActivity::Dup } else { activity });
                    out.arguments.push(value);
                    if dual {
                        match rest.get(at).filter(|v| annotation(**v).is_none()) {
                            Some(&shadow) => out.arguments.push(shadow),
                            None => return Err(vec![problems::missing_shadow(name, out.params.len(), loc.as_ref())]),
                        }
                        at += 1;
                    }
                }
            }
        }
        if out.params.len() != params.len() {
            return Err(vec![Self::wrong_count(module, &params, rest.len(), name, loc)]);
        }
        Ok(out)
    }

    fn wrong_count(module: &Module, params: &[Value], given: usize, name: &str, loc: &Option<Loc>) -> Diagnostic {
        let expected: Vec<String> = params
            .iter()
            .map(|p| {
                let ty = module.describe_type(p.ty());
                if ty.is_ptr() { format!("{ty} {} and its shadow", p.name()) } else { format!("{ty} {}", p.name()) }
            })
            .collect();
        problems::wrong_argument_count(name, &expected, given, loc.as_ref())
    }
}

/// ABI: pointer → dup, float → out (reverse) or dup (forward), integer → const.
fn default_activity(ty: &Type, mode: Mode) -> ParamActivity {
    match ty {
        Type::Ptr => ParamActivity::Dup,
        ty if ty.holds_float() && mode == Mode::Reverse => ParamActivity::Out,
        ty if ty.holds_float() => ParamActivity::Dup,
        _ => ParamActivity::Const,
    }
}
