//! Requests from the command line, and what every request comes down to: a [`Task`].

use retrograd_analysis::ParamActivity;
use retrograd_ir::Type;
use retrograd_llvm::{Module, Value};
use retrograd_plan::{Request, Shape};
use retrograd_report::{Diagnostic, problems};

use crate::registration::Registered;

/// Direction of differentiation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Mode {
    /// Forward and reverse sweep in one function.
    Reverse,
    Forward,
    /// Forward and reverse sweep as two functions.
    Split,
}

/// `f(dup,out,const)=g`
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CommandRequest {
    pub mode: Mode,
    pub function: String,
    pub params: Vec<ParamActivity>,
    /// Symbol of the result; `f.reverse`, `f.forward`, or `f.augmented` with `f.split_reverse` if none. Of
    /// split mode it stands for `f`.
    pub output: Option<String>,
}

impl CommandRequest {
    /// Reads a SPEC of the command line. Err: what is wrong with it.
    pub fn parse(mode: Mode, spec: &str) -> Result<Self, String> {
        let (head, output) = match spec.rsplit_once(")=") {
            Some((head, output)) if !output.trim().is_empty() => (format!("{head})"), Some(output.trim().to_owned())),
            Some(_) => return Err("there is no name behind `=`".into()),
            None => (spec.to_owned(), None),
        };
        let (name, list) = head.split_once('(').ok_or("there is no `(` behind the function's name")?;
        let list = list.trim_end().strip_suffix(')').ok_or("there is no `)` at the end of the activities")?;
        if name.trim().is_empty() {
            return Err("there is no function name before `(`".into());
        }
        let words = list.split(',').map(str::trim).filter(|w| !list.trim().is_empty() || !w.is_empty());
        let params = words.map(activity).collect::<Result<Vec<_>, _>>()?;
        Ok(Self { mode, function: name.trim().to_owned(), params, output })
    }
}

fn activity(word: &str) -> Result<ParamActivity, String> {
    Ok(match word {
        "dup" => ParamActivity::Dup,
        "dupnoneed" => ParamActivity::DupNoNeed,
        "out" => ParamActivity::Out,
        "const" => ParamActivity::Const,
        "" => return Err("an activity is empty".into()),
        other => return Err(format!("`{other}` is no activity")),
    })
}

/// One function to be generated.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Task {
    pub mode: Mode,
    pub function: String,
    pub request: Request,
    pub primal_return: bool,
    /// Split mode: the tape is bytes in the caller's buffer.
    pub in_buffer: bool,
    /// Symbol of a function that stays visible; none for one that only a request calls. In split mode, of the
    /// augmented half.
    pub public: Option<String>,
    /// The same of the reverse half in split mode.
    pub public_reverse: Option<String>,
}

impl Task {
    pub fn symbols(&self) -> impl Iterator<Item = &String> {
        self.public.iter().chain(&self.public_reverse)
    }

    /// The symbol of the function that computes the size of the workspace.
    pub fn workspace_name(&self) -> String {
        let own = self.public.clone().unwrap_or_else(|| format!("{}.reverse", self.function));
        format!("{own}.workspace_bytes")
    }
}

/// Checks the command line's requests against the module.
pub(crate) fn resolve(
    module: &Module,
    requests: &[CommandRequest],
    rules: &Registered,
    workspace: bool,
) -> (Vec<Task>, Vec<Diagnostic>) {
    let mut tasks = Vec::new();
    let mut problems = Vec::new();
    for r in requests {
        match task(module, r, rules) {
            Ok(task) if workspace && task.mode == Mode::Split => {
                problems.push(retrograd_report::problems::not_yet(
                    &format!("a workspace for `{}` in split mode", task.function),
                    None,
                ));
            }
            Ok(mut task) => {
                task.request.workspace = workspace && task.mode == Mode::Reverse;
                let size = task.request.workspace.then(|| task.workspace_name());
                if let Some(size) = size.filter(|name| module.function(name).is_some()) {
                    problems.push(retrograd_report::problems::name_taken(&size));
                }
                let taken = |name: &String| {
                    module.function(name).is_some() || tasks.iter().any(|t: &Task| t.symbols().any(|s| s == name))
                };
                problems.extend(task.symbols().filter(|name| taken(name)).map(|name| problems::name_taken(name)));
                tasks.push(task);
            }
            Err(mut list) => problems.append(&mut list),
        }
    }
    (tasks, problems)
}

fn task(module: &Module, r: &CommandRequest, rules: &Registered) -> Result<Task, Vec<Diagnostic>> {
    let defined: Vec<String> =
        module.functions().into_iter().filter(|f| !f.is_declaration()).map(|f| f.name()).collect();
    let Some(function) = module.function(&r.function) else {
        return Err(vec![problems::no_such_function(&r.function, defined.iter().map(String::as_str))]);
    };
    let stem = r.output.as_ref().unwrap_or(&r.function);
    let (public, public_reverse) = match (r.mode, &r.output) {
        (Mode::Split, _) => (format!("{stem}.augmented"), Some(format!("{stem}.split_reverse"))),
        (_, Some(output)) => (output.clone(), None),
        (Mode::Reverse, None) => (format!("{stem}.reverse"), None),
        (Mode::Forward, None) => (format!("{stem}.forward"), None),
    };
    let function = rules.callable(module, function);
    let request = checked(module, function, r.mode, r.params.clone(), ReturnAs::Usual, function.loc())?;
    Ok(Task {
        mode: r.mode,
        function: function.name(),
        request,
        primal_return: r.mode == Mode::Forward,
        in_buffer: false,
        public: Some(public),
        public_reverse,
    })
}

/// What a request says of the function's result.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum ReturnAs {
    /// Floats are differentiated, pointers come with a shadow where there is a place for it.
    #[default]
    Usual,
    Const,
    Active,
    Dup,
}

/// Checks activities against a function's parameters.
pub(crate) fn checked(
    module: &Module,
    function: Value,
    mode: Mode,
    params: Vec<ParamActivity>,
    returns: ReturnAs,
    loc: Option<retrograd_ir::Loc>,
) -> Result<Request, Vec<Diagnostic>> {
    let name = function.name();
    if function.is_declaration() {
        return Err(vec![problems::no_body(&name, loc.as_ref())]);
    }
    let types: Vec<Type> = function.params().into_iter().map(|p| module.describe_type(p.ty())).collect();
    if types.len() != params.len() {
        let named: Vec<_> = function.params().iter().zip(&types).map(|(p, ty)| (some(p.name()), ty.clone())).collect();
        return Err(vec![problems::wrong_count(&name, &named, params.len(), loc.as_ref())]);
    }
    let mut list = Vec::new();
    for (i, (ty, &activity)) in types.iter().zip(&params).enumerate() {
        let fits = match activity {
            ParamActivity::Const => true,
            ParamActivity::Out => ty.float().is_some(),
            ParamActivity::Dup | ParamActivity::DupNoNeed => {
                ty.is_ptr() || mode == Mode::Forward && ty.float().is_some()
            }
        };
        if !fits {
            list.push(problems::does_not_fit(&name, i + 1, ty, activity, loc.as_ref()));
        }
    }
    let ret = module.describe_type(function.function_type().return_type());
    let mut leaves = Vec::new();
    ret.leaves(0, &mut leaves);
    if returns != ReturnAs::Const && ret.holds_float() && leaves.iter().any(|(_, leaf)| leaf.is_ptr()) {
        list.push(problems::not_yet(&format!("a derivative of a function that returns {ret}"), loc.as_ref()));
    }
    if !list.is_empty() {
        return Err(list);
    }
    let fits = match returns {
        ReturnAs::Usual | ReturnAs::Const => true,
        ReturnAs::Active => ret.holds_float(),
        ReturnAs::Dup => ret.is_ptr() && mode != Mode::Reverse || ret.holds_float() && mode == Mode::Forward,
    };
    if !fits {
        return Err(vec![problems::return_does_not_fit(&name, &ret, loc.as_ref())]);
    }
    let wanted = returns != ReturnAs::Const;
    Ok(Request {
        params,
        active_return: wanted && ret.holds_float(),
        shadow_return: wanted && ret.is_ptr() && mode != Mode::Reverse,
        shape: match mode {
            Mode::Reverse => Shape::Combined,
            Mode::Forward => Shape::Tangent,
            Mode::Split => Shape::Split,
        },
        ..Request::default()
    })
}

fn some(name: String) -> Option<String> {
    (!name.is_empty()).then_some(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_spec_has_a_name_activities_and_perhaps_a_result() {
        let r = CommandRequest::parse(Mode::Reverse, "f(dup, out,const)=g").unwrap();
        assert_eq!((r.function.as_str(), r.output.as_deref()), ("f", Some("g")));
        assert_eq!(r.params, [ParamActivity::Dup, ParamActivity::Out, ParamActivity::Const]);
        let none = CommandRequest::parse(Mode::Forward, "f()").unwrap();
        assert!(none.params.is_empty() && none.output.is_none());
    }

    #[test]
    fn a_bad_spec_says_what_is_wrong() {
        for (spec, part) in [
            ("f", "no `(`"),
            ("f(dup", "no `)`"),
            ("(dup)", "no function name"),
            ("f(duo)", "`duo`"),
            ("f(dup)=", "no name"),
        ] {
            let error = CommandRequest::parse(Mode::Reverse, spec).unwrap_err();
            assert!(error.contains(part), "{spec}: {error}");
        }
    }
}
