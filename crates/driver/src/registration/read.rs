//! Registration variables: their names and their entries.

use retrograd_ir::{Loc, Told};
use retrograd_llvm::{Module, Value};
use retrograd_report::{Diagnostic, problems};
use retrograd_rules::for_call;

use super::{Forward, Registered, signature};

/// What a variable registers; by a part of its name. Longer parts before those that they hold.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Gradient,
    SplitDerivative,
    Derivative,
    InactiveFunction,
    InactiveGlobal,
    NoFree,
    Recompute,
    Like,
    Allocation,
}

const NAMES: &[(&str, Kind)] = &[
    ("__enzyme_register_gradient", Kind::Gradient),
    ("__enzyme_register_splitderivative", Kind::SplitDerivative),
    ("__enzyme_register_derivative", Kind::Derivative),
    ("__enzyme_inactivefn", Kind::InactiveFunction),
    ("__enzyme_inactive_global", Kind::InactiveGlobal),
    ("__enzyme_nofree", Kind::NoFree),
    ("__enzyme_shouldrecompute", Kind::Recompute),
    ("__enzyme_function_like", Kind::Like),
    ("__enzyme_allocation_like", Kind::Allocation),
];

fn kind(name: &str) -> Option<Kind> {
    NAMES.iter().find(|(part, _)| name.contains(part)).map(|(_, kind)| *kind)
}

/// Whether a global variable only registers something.
pub(crate) fn is_registration(name: &str) -> bool {
    kind(name).is_some()
}

pub(super) fn globals(module: &Module, out: &mut Registered, problems: &mut Vec<Diagnostic>) {
    for global in module.globals() {
        let Some(kind) = kind(&global.name()) else { continue };
        let entry = Entry { module, name: global.name(), loc: global.loc() };
        let Some(initialiser) = global.initializer() else {
            problems.push(entry.bad("it has no constant initialiser"));
            continue;
        };
        let items = items(initialiser);
        let result = match kind {
            Kind::Gradient => entry.gradient(&items, out),
            Kind::Derivative => entry.derivative(&items, out),
            // Forward mode takes no tape here; the functions are checked, and used by split requests.
            Kind::SplitDerivative => {
                entry.functions(&items, "the function, the augmented function, the forward one").map(|_| ())
            }
            Kind::InactiveFunction => entry.each(&items, Told::Inactive, true, out),
            Kind::InactiveGlobal => entry.each(&items, Told::Inactive, false, out),
            Kind::Recompute => entry.each(&items, Told::Recompute, true, out),
            // Nothing here depends on who frees.
            Kind::NoFree => entry.functions(&items, "a function").map(|_| ()),
            Kind::Like => entry.like(&items, out),
            Kind::Allocation => entry.allocation(&items, out),
        };
        if let Err(problem) = result {
            problems.push(*problem);
        }
    }
}

/// The constants in an initialiser: the elements of an array or struct, or the one value.
fn items(initialiser: Value) -> Vec<Value> {
    if initialiser.is_aggregate_constant() {
        return initialiser.operands().into_iter().flat_map(items).collect();
    }
    vec![initialiser]
}

/// Through casts and aliases to the function or variable.
fn behind_casts(v: Value) -> Value {
    let mut at = v;
    while !at.is_function() && !at.is_global_variable() && at.is_constant() {
        match at.operands().first() {
            Some(&inner) => at = inner,
            None => break,
        }
    }
    at
}

/// A string: the variable that holds its bytes.
pub(super) fn string(v: Value) -> Option<String> {
    let at = behind_casts(v);
    let bytes = at.initializer()?.string_constant()?;
    Some(bytes.trim_end_matches('\0').to_owned())
}

type Checked = Result<(), Box<Diagnostic>>;

struct Entry<'a> {
    module: &'a Module,
    name: String,
    loc: Option<Loc>,
}

impl Entry<'_> {
    fn bad(&self, why: &str) -> Diagnostic {
        problems::bad_registration(&self.name, why, self.loc.as_ref())
    }

    fn fail<T>(&self, why: &str) -> Result<T, Box<Diagnostic>> {
        Err(Box::new(self.bad(why)))
    }

    fn function(&self, v: Value) -> Result<Value, Box<Diagnostic>> {
        let at = behind_casts(v);
        if at.is_function() { Ok(at) } else { self.fail("an entry is no function of this module") }
    }

    fn functions(&self, items: &[Value], expected: &str) -> Result<Vec<Value>, Box<Diagnostic>> {
        if items.is_empty() {
            return self.fail(&format!("it is empty; expected: {expected}"));
        }
        items.iter().map(|&v| self.function(v)).collect()
    }

    fn gradient(&self, items: &[Value], out: &mut Registered) -> Checked {
        let functions = self.functions(items, "the function, its augmented function, its reverse function")?;
        let [function, augmented, reverse] = functions[..] else {
            let why = "it has to list three functions: the function, its augmented function, its reverse function";
            return self.fail(why);
        };
        let custom = signature::gradient(self.module, function, augmented, reverse, self.loc.as_ref())?;
        match out.gradients.insert(function.name(), custom) {
            None => Ok(()),
            Some(_) => Err(Box::new(problems::registered_twice(&function.name(), "gradient", self.loc.as_ref()))),
        }
    }

    fn derivative(&self, items: &[Value], out: &mut Registered) -> Checked {
        let functions = self.functions(items, "the function, its forward function")?;
        let [function, forward] = functions[..] else {
            return self.fail("it has to list two functions: the function and its forward function");
        };
        let with_primal = signature::derivative(self.module, function, forward, self.loc.as_ref())?;
        match out.derivatives.insert(function.name(), Forward { function: forward, with_primal }) {
            None => Ok(()),
            Some(_) => Err(Box::new(problems::registered_twice(&function.name(), "derivative", self.loc.as_ref()))),
        }
    }

    fn each(&self, items: &[Value], told: Told, functions: bool, out: &mut Registered) -> Checked {
        for &item in items {
            let at = behind_casts(item);
            match (functions, at.is_function(), at.is_global_variable()) {
                (true, true, _) | (false, _, true) => out.told.insert(at.name(), told.clone()),
                (true, ..) => return self.fail("an entry is no function of this module"),
                (false, ..) => return self.fail("an entry is no global variable of this module"),
            };
        }
        Ok(())
    }

    fn like(&self, items: &[Value], out: &mut Registered) -> Checked {
        let [function, name] = items else {
            return self.fail("it has to list a function and the name of a library function");
        };
        let function = self.function(*function)?;
        let Some(name) = string(*name) else { return self.fail("its second entry is no string") };
        like(&function, &name, self.loc.as_ref(), out)
    }

    fn allocation(&self, items: &[Value], out: &mut Registered) -> Checked {
        let [function, size, map, free] = items else {
            return self.fail(
                "it has to list the allocating function, the position of its size argument, the arguments of the \
                 freeing function as a string (\"-1\" is the block), and the freeing function",
            );
        };
        let (function, free) = (self.function(*function)?, self.function(*free)?);
        let size = size.small_constant().filter(|&n| n < function.params().len() as u64);
        let Some(size) = size.and_then(|n| u8::try_from(n).ok()) else {
            return self.fail("its second entry is no position of an argument of the allocating function");
        };
        let Some(map) = string(*map) else { return self.fail("its third entry is no string") };
        if map.trim() != "-1" || free.params().len() != 1 {
            return self.fail("only freeing functions that take the block and nothing else are supported (\"-1\")");
        }
        out.told.insert(function.name(), Told::Allocates { size });
        out.told.insert(free.name(), Told::Frees { arg: 0 });
        Ok(())
    }
}

/// `function` has the derivative of the library function `name`.
pub(super) fn like(function: &Value, name: &str, loc: Option<&Loc>, out: &mut Registered) -> Checked {
    if for_call(name).is_none() {
        return Err(Box::new(problems::like_unknown(&function.name(), name, loc)));
    }
    out.told.insert(function.name(), Told::Like(name.to_owned()));
    Ok(())
}
