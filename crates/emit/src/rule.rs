//! Formulas of the rule table as instructions.

use retrograd_llvm::build::{Bin, Builder, Compare};
use retrograd_llvm::{Module, Ty, Value};
use retrograd_rules::{Cmp, Expr};

use crate::EmitError;

/// What the names in a formula stand for.
pub struct Terms<'a> {
    pub d: Value,
    /// Operands of the operation; only those that the formula mentions need be there.
    pub x: &'a [Option<Value>],
    pub r: Option<Value>,
    /// Type of the operation's result: the formula is evaluated in it.
    pub ty: Ty,
}

pub fn emit(m: &Module, b: &Builder, terms: &Terms<'_>, e: &Expr) -> Result<Value, EmitError> {
    let go = |e: &Expr| emit(m, b, terms, e);
    let missing = || EmitError("a formula mentions what was not looked up".into());
    Ok(match e {
        Expr::D => terms.d,
        Expr::X(i) => terms.x.get(*i as usize).copied().flatten().ok_or_else(missing)?,
        Expr::R => terms.r.ok_or_else(missing)?,
        Expr::C(c) => terms.ty.const_float(*c),
        Expr::Neg(a) => b.fneg(go(a)?),
        Expr::Add(x, y) => b.bin(Bin::FAdd, go(x)?, go(y)?),
        Expr::Sub(x, y) => b.bin(Bin::FSub, go(x)?, go(y)?),
        Expr::Mul(x, y) => b.bin(Bin::FMul, go(x)?, go(y)?),
        Expr::Div(x, y) => b.bin(Bin::FDiv, go(x)?, go(y)?),
        Expr::Select(how, x, y, yes, no) => {
            let how = match how {
                Cmp::Olt => Compare::FloatOlt,
                Cmp::Ole => Compare::FloatOle,
                Cmp::Oeq => Compare::FloatOeq,
                Cmp::Uno => Compare::FloatUno,
            };
            let condition = b.compare(how, go(x)?, go(y)?);
            b.select(condition, go(yes)?, go(no)?)
        }
        Expr::IntToFloat(a) => b.int_to_float(go(a)?, terms.ty),
        Expr::IntAdd(a, n) => {
            let a = go(a)?;
            b.bin(Bin::Add, a, a.ty().const_int(*n))
        }
        Expr::Call(name, arguments) => {
            let arguments = arguments.iter().map(go).collect::<Result<Vec<_>, _>>()?;
            call(m, b, name, terms.ty, &arguments)?
        }
    })
}

/// Intrinsics that every target lowers, to instructions or to libm.
const INTRINSICS: &[&str] = &[
    "exp",
    "exp2",
    "exp10",
    "log",
    "log2",
    "log10",
    "pow",
    "powi",
    "sqrt",
    "sin",
    "cos",
    "tan",
    "asin",
    "acos",
    "atan",
    "atan2",
    "sinh",
    "cosh",
    "tanh",
    "fabs",
    "copysign",
    "floor",
    "ceil",
    "round",
    "roundeven",
    "trunc",
    "rint",
    "nearbyint",
    "ldexp",
];

/// A mathematical function by its libm name, in the format of `ty`.
fn call(m: &Module, b: &Builder, name: &str, ty: Ty, arguments: &[Value]) -> Result<Value, EmitError> {
    if INTRINSICS.contains(&name) {
        let mut types = vec![ty];
        types.extend(arguments.iter().map(|a| a.ty()).find(|t| !t.is_float()));
        if let Some(value) = b.intrinsic(m, &format!("llvm.{name}"), &types, arguments) {
            return Ok(value);
        }
    }
    let suffix = ty.float_suffix().ok_or_else(|| EmitError(format!("{name} of a vector of this format")))?;
    let symbol = match (name, suffix) {
        ("digamma", "") => "retrograd.digamma.f64".to_owned(),
        ("digamma", "f") => "retrograd.digamma.f32".to_owned(),
        ("digamma", _) => return Err(EmitError("digamma in this format".into())),
        _ => format!("{name}{suffix}"),
    };
    let params: Vec<Ty> = arguments.iter().map(|a| a.ty()).collect();
    let function = m.declare(&symbol, b.types().function(ty, &params));
    Ok(b.call(function.function_type(), function, arguments))
}
