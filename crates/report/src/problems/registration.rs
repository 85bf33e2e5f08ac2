//! Registrations of users' own derivatives that cannot be taken as they are.

use retrograd_ir::{FloatKind, Loc, Type};

use crate::codes;
use crate::diagnostic::Diagnostic;

/// The variable `name` registers nothing that could be used.
pub fn bad_registration(name: &str, why: &str, loc: Option<&Loc>) -> Diagnostic {
    Diagnostic::error(codes::BAD_REGISTRATION, format!("the registration `{name}` cannot be read: {why}"))
        .at(loc)
        .help("it is a global variable with a constant initialiser: void *NAME[] = {(void *)f, (void *)augmented, …};")
}

pub fn registered_twice(function: &str, what: &str, loc: Option<&Loc>) -> Diagnostic {
    Diagnostic::error(codes::REGISTERED_TWICE, format!("`{function}` has two registrations of its {what}"))
        .at(loc)
        .help("keep one of them")
}

/// `other` is not in the rule table.
pub fn like_unknown(function: &str, other: &str, loc: Option<&Loc>) -> Diagnostic {
    let text = format!("`{function}` is said to be like `{other}`, which has no rule");
    Diagnostic::error(codes::LIKE_UNKNOWN, text)
        .at(loc)
        .help("docs/rules.md lists the functions that have one; others get theirs by __enzyme_register_gradient")
}

/// An annotation of a function or variable that means nothing here.
pub fn unknown_attribute(name: &str, text: &str, loc: Option<&Loc>) -> Diagnostic {
    Diagnostic::error(codes::UNKNOWN_ANNOTATION, format!("`{name}` has the annotation `{text}`, which is not known"))
        .at(loc)
        .help("known are enzyme_inactive, enzyme_shouldrecompute, enzyme_nofree and enzyme_function_like=NAME")
}

/// An annotation of a local variable.
pub fn annotated_local(text: &str, loc: Option<&Loc>) -> Diagnostic {
    Diagnostic::error(codes::UNKNOWN_ANNOTATION, format!("the annotation `{text}` of a local variable has no meaning"))
        .at(loc)
        .note("optimised code reads no variables, so it would hold at some levels of the compiler only")
        .help("compute the value in a function of its own, and annotate that: it holds for functions and globals")
}

/// A registered function that does not fit the function it belongs to.
pub struct Mismatch<'a> {
    /// `augmented`, `reverse` or `forward`.
    pub role: &'a str,
    pub function: String,
    pub wrong: String,
    /// Name (or nothing) and type of each parameter of the function.
    pub params: Vec<(String, Type)>,
    pub ret: Type,
}

impl Mismatch<'_> {
    /// The signature that is expected, in C.
    fn expected(&self) -> String {
        let forward = self.role == "forward";
        let mut params = Vec::new();
        for (i, (name, ty)) in self.params.iter().enumerate() {
            let name = if name.is_empty() || !name.chars().all(|c| c.is_alphanumeric() || c == '_') {
                format!("p{i}")
            } else {
                name.clone()
            };
            params.push(declare(ty, &name));
            if ty.is_ptr() || forward && ty.holds_float() {
                params.push(declare(ty, &format!("d{name}")));
            }
        }
        let ret = c_type(&self.ret);
        let result = match self.role {
            "reverse" => {
                params.extend(self.ret.holds_float().then(|| declare(&self.ret, "seed")));
                params.push("void *tape".into());
                let floats: Vec<String> =
                    self.params.iter().map(|(_, ty)| ty).filter(|ty| ty.holds_float()).map(c_type).collect();
                match floats.as_slice() {
                    [] => "void".into(),
                    [one] => one.clone(),
                    many => fields(many),
                }
            }
            "forward" if self.ret == Type::Void => "void".into(),
            "forward" => fields(&[ret.clone(), ret.clone()]),
            _ if self.ret == Type::Void => "void *".into(),
            _ if self.ret.is_ptr() => fields(&["void *".into(), ret.clone(), ret.clone()]),
            _ => fields(&["void *".into(), ret.clone()]),
        };
        let space = if result.ends_with('*') { "" } else { " " };
        format!("{result}{space}{}({})", self.wrong, params.join(", "))
    }
}

fn fields(types: &[String]) -> String {
    let one = |(i, ty): (usize, &String)| format!("{ty}{}r{i};", if ty.ends_with('*') { "" } else { " " });
    format!("struct {{ {} }}", types.iter().enumerate().map(one).collect::<Vec<_>>().join(" "))
}

fn declare(ty: &Type, name: &str) -> String {
    let ty = c_type(ty);
    if ty.ends_with('*') { format!("{ty}{name}") } else { format!("{ty} {name}") }
}

fn c_type(ty: &Type) -> String {
    match ty {
        Type::Void => "void".into(),
        Type::Ptr => "void *".into(),
        Type::Int(1) => "_Bool".into(),
        Type::Int(8) => "char".into(),
        Type::Int(16) => "short".into(),
        Type::Int(32) => "int".into(),
        Type::Int(64) => "long".into(),
        Type::Float(FloatKind::Single) => "float".into(),
        Type::Float(FloatKind::Double) => "double".into(),
        Type::Float(FloatKind::X86Fp80) => "long double".into(),
        other => other.to_string(),
    }
}

/// What to paste and fill in for a function without derivative.
pub(super) fn stub(function: &str, params: &[Type], ret: &Type) -> String {
    let plain = |c: char| if c.is_alphanumeric() || c == '_' { c } else { '_' };
    let name: String = function.chars().map(plain).collect();
    let of = |role: &'static str| {
        Mismatch {
            role,
            function: function.to_owned(),
            wrong: format!("{name}_{role}"),
            params: params.iter().map(|ty| (String::new(), ty.clone())).collect(),
            ret: ret.clone(),
        }
        .expected()
    };
    // C has no structs of equal fields that are one type: each gets a name.
    let named = |role: &'static str| {
        let text = of(role);
        let inside = text.strip_prefix("struct { ").and_then(|rest| rest.split_once(" } "));
        match inside {
            Some((fields, rest)) => format!("struct {name}_{role}_result {{ {fields} }} {rest} {{ … }}"),
            None => format!("{text} {{ … }}"),
        }
    };
    [
        named("augmented"),
        named("reverse"),
        format!(
            "void *__enzyme_register_gradient_{name}[] = {{(void *){name}, (void *){name}_augmented, \
             (void *){name}_reverse}};"
        ),
        named("forward"),
        format!("void *__enzyme_register_derivative_{name}[] = {{(void *){name}, (void *){name}_forward}};"),
    ]
    .join("\n")
}

pub fn wrong_signature(mismatch: &Mismatch<'_>, loc: Option<&Loc>) -> Diagnostic {
    let Mismatch { role, function, wrong, .. } = mismatch;
    let text = format!("`{wrong}` does not have the signature of the {role} function of `{function}`");
    let (parameters, result) = match *role {
        "augmented" => ("every pointer is followed by its shadow", "the tape, then what the function returns"),
        "reverse" => (
            "every pointer is followed by its shadow; then the seed if a float is returned, then the tape",
            "the gradient of each float argument",
        ),
        _ => ("every pointer and float is followed by its shadow or tangent", "the result and its tangent"),
    };
    Diagnostic::error(codes::WRONG_SIGNATURE, text)
        .at(loc)
        .note(format!("parameters: {parameters}; returned: {result}"))
        .help(format!("expected: {}", mismatch.expected()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_expected_signature_is_written_in_c() {
        let double = Type::Float(FloatKind::Double);
        let of = |role, ret: Type| Mismatch {
            role,
            function: "f".into(),
            wrong: "g".into(),
            params: vec![("x".into(), Type::Ptr), (String::new(), double.clone()), ("n".into(), Type::Int(32))],
            ret,
        };
        let expected = |role, ret| of(role, ret).expected();
        assert_eq!(expected("augmented", Type::Void), "void *g(void *x, void *dx, double p1, int n)");
        let with_result = "struct { void *r0; double r1; } g(void *x, void *dx, double p1, int n)";
        assert_eq!(expected("augmented", double.clone()), with_result);
        let reverse = "double g(void *x, void *dx, double p1, int n, double seed, void *tape)";
        assert_eq!(expected("reverse", double.clone()), reverse);
        let forward = "struct { double r0; double r1; } g(void *x, void *dx, double p1, double dp1, int n)";
        assert_eq!(expected("forward", double.clone()), forward);
    }
}
