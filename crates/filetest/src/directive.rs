//! The directives at the top of a test: what is asked for and what should come out.
//!
//! The grammar is in `llvm-tests/README.md`. Everything is read before anything runs, so that a
//! directive with a mistake fails its test and is not passed over.

use retrograd_analysis::ParamActivity;

use crate::cursor::Cursor;
use crate::memory::Memory;
use crate::scalar::Scalar;

/// An argument of a `run`, `fd` or `call`.
#[derive(Clone, Debug, PartialEq)]
pub enum Arg {
    Float {
        value: f64,
        active: bool,
    },
    Int {
        bits: u32,
        value: i64,
    },
    Memory {
        block: Memory,
        shadow: Option<Memory>,
        activity: ParamActivity,
    },
    /// The same pointer as an earlier argument, so many bytes further on.
    Same {
        arg: usize,
        bytes: u64,
    },
}

impl Arg {
    /// Whether it has a derivative of its own in the list of gradients.
    pub fn is_active(&self) -> bool {
        match self {
            Self::Float { active, .. } => *active,
            Self::Memory { activity, .. } => activity.is_dup(),
            _ => false,
        }
    }
}

/// A result, or an entry of a list of gradients.
#[derive(Clone, Debug, PartialEq)]
pub enum Expected {
    Float(f64),
    Int(i64),
    Memory(Memory),
}

/// A call of the function with all that should come out.
#[derive(Clone, Debug, Default)]
pub struct Run {
    pub function: String,
    pub args: Vec<Arg>,
    pub result: Option<Expected>,
    pub grad: Option<Vec<Expected>>,
    pub mem: Option<Vec<Memory>>,
    pub seed: Option<f64>,
    /// Relative.
    pub tolerance: Option<f64>,
    /// Heap allocations of one reverse call, as planned.
    pub allocs: Option<u64>,
    /// The point is a kink or a singularity: finite differences mean nothing.
    pub kink: bool,
}

/// A function with the activities asked for; none: by the types of the parameters.
#[derive(Clone, Debug, PartialEq)]
pub struct Spec {
    pub function: String,
    pub params: Option<Vec<ParamActivity>>,
}

#[derive(Clone, Debug)]
pub enum Directive {
    /// Analytic expectations.
    Run(Run),
    /// The gradient against finite differences.
    Fd(Run),
    /// A plain call after the requests in the source are resolved.
    Call(Run),
    /// Every fact of the plan stands on its instruction.
    CheckPlan(Spec),
    /// The same with a test at run time where that saves tape: facts of both versions stand together.
    CheckVersions(Spec),
    CheckActivity(Spec),
    /// The cached bytes of the plan that is checked, as a formula.
    Tape(String),
    /// `spec`: none when the request is in the source.
    Error {
        spec: Option<Spec>,
        code: String,
        text: String,
    },
    /// The gradient allocates nothing, or is refused with this text because it does.
    Forbid {
        spec: Spec,
        text: Option<String>,
    },
    Report(Spec),
}

/// All directives of a test, each with its line.
pub fn parse(source: &str) -> Result<Vec<(usize, Directive)>, String> {
    let mut out = Vec::new();
    for (number, line) in source.lines().enumerate() {
        let Some((word, rest)) = line.strip_prefix("; ").and_then(|l| l.split_once(':')) else { continue };
        let directive = parse_one(word, rest).map_err(|e| format!("line {}: {e}", number + 1))?;
        out.extend(directive.map(|d| (number + 1, d)));
    }
    if out.is_empty() { Err("no directive: the test would show nothing".into()) } else { Ok(out) }
}

fn parse_one(word: &str, rest: &str) -> Result<Option<Directive>, String> {
    let mut at = Cursor::new(rest);
    let directive = match word {
        "run" => Directive::Run(run(&mut at)?),
        "fd" => Directive::Fd(run(&mut at)?),
        "call" => Directive::Call(run(&mut at)?),
        "check" if at.eat("plan") => Directive::CheckPlan(spec(&mut at)?),
        "check" if at.eat("versions") => Directive::CheckVersions(spec(&mut at)?),
        "check" if at.eat("activity") => Directive::CheckActivity(spec(&mut at)?),
        "check" => return Err(format!("`check` of what: `{}`", at.rest())),
        "tape" => return Ok(Some(Directive::Tape(at.rest().to_owned()))),
        "error" => {
            let spec = if at.rest().starts_with('@') { Some(spec(&mut at)?) } else { None };
            let code = at.name()?.to_owned();
            Directive::Error { spec, code, text: at.quoted()?.to_owned() }
        }
        "forbid" => {
            let spec = spec(&mut at)?;
            let text = if at.at_end() { None } else { Some(at.quoted()?.to_owned()) };
            Directive::Forbid { spec, text }
        }
        "report" => Directive::Report(spec(&mut at)?),
        // Belongs to the whole file: compile::max_cache.
        "max-cache" => return at.int().map(|_| None),
        word if word.bytes().all(|b| b.is_ascii_lowercase()) => return Err(format!("`{word}` is no directive")),
        // The sentence that says what the test is about.
        _ => return Ok(None),
    };
    if at.at_end() { Ok(Some(directive)) } else { Err(format!("`{}` is left over", at.rest())) }
}

fn activity(at: &mut Cursor<'_>) -> Result<ParamActivity, String> {
    match at.name()? {
        "dup" => Ok(ParamActivity::Dup),
        "dupnoneed" => Ok(ParamActivity::DupNoNeed),
        "out" => Ok(ParamActivity::Out),
        "const" => Ok(ParamActivity::Const),
        other => Err(format!("`{other}` is no activity")),
    }
}

fn spec(at: &mut Cursor<'_>) -> Result<Spec, String> {
    at.expect("@")?;
    let function = at.name()?.to_owned();
    let params = if at.rest().starts_with('(') { Some(at.list("(", ")", activity)?) } else { None };
    Ok(Spec { function, params })
}

fn arg(at: &mut Cursor<'_>) -> Result<Arg, String> {
    if at.eat("same") {
        let arg = usize::try_from(at.int()?).map_err(|e| e.to_string())?;
        let bytes = if at.eat("+") { u64::try_from(at.int()?).map_err(|e| e.to_string())? } else { 0 };
        return Ok(Arg::Same { arg, bytes });
    }
    let noneed = at.eat("noneed");
    let constant = !noneed && at.eat("const");
    let word = at.rest().split([' ', '[', ',', ')']).next().unwrap_or_default();
    let typed = Scalar::parse(word);
    let after = at.rest().get(word.len()..).unwrap_or_default().trim_start();
    if at.rest().starts_with('[') || typed.is_some() && after.starts_with('[') {
        let block = Memory::parse(at)?;
        let shadow = if at.eat("shadow") { Some(Memory::parse(at)?) } else { None };
        if shadow.as_ref().is_some_and(|s| !s.same_shape(&block)) {
            return Err("the shadow has another shape than its block".into());
        }
        let activity = match (noneed, constant) {
            (true, _) => ParamActivity::DupNoNeed,
            (_, true) => ParamActivity::Const,
            _ => ParamActivity::Dup,
        };
        return Ok(Arg::Memory { block, shadow, activity });
    }
    if let Some(Scalar::Int(bits)) = typed {
        at.name()?;
        return Ok(Arg::Int { bits, value: at.int()? });
    }
    Ok(Arg::Float { value: at.float()?, active: !constant })
}

fn expected(at: &mut Cursor<'_>) -> Result<Expected, String> {
    let word = at.rest().split([' ', '[', ',', ']']).next().unwrap_or_default();
    if let Some(Scalar::Int(_)) = Scalar::parse(word) {
        at.name()?;
        return Ok(Expected::Int(at.int()?));
    }
    if at.rest().starts_with('[') { Ok(Expected::Memory(Memory::parse(at)?)) } else { Ok(Expected::Float(at.float()?)) }
}

fn run(at: &mut Cursor<'_>) -> Result<Run, String> {
    at.expect("@")?;
    let mut run = Run { function: at.name()?.to_owned(), args: at.list("(", ")", arg)?, ..Run::default() };
    if at.eat("==") {
        run.result = Some(expected(at)?);
    }
    while at.eat(",") {
        let clause = at.name()?;
        match clause {
            "grad" => {
                at.expect("==")?;
                run.grad = Some(at.list("[", "]", expected)?);
            }
            "mem" => {
                at.expect("==")?;
                run.mem = Some(at.list("[", "]", Memory::parse)?);
            }
            "allocs" => {
                at.expect("==")?;
                run.allocs = Some(u64::try_from(at.int()?).map_err(|e| e.to_string())?);
            }
            "seed" => run.seed = Some(at.float()?),
            "tol" => run.tolerance = Some(at.float()?),
            "kink" => run.kink = true,
            other => return Err(format!("`{other}` is no clause")),
        }
    }
    Ok(run)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_run_with_everything() {
        let text = "; run: @f(3.0, const 1.0, i32 -2, float [1.0] shadow float [2.0], same 3 + 4) == 9.0, \
                    grad == [6.0, [float 1.0]], mem == [[float 2.0]], seed 2.0, tol 1e-9, allocs == 0";
        let all = parse(text).expect("a directive");
        let [(1, Directive::Run(run))] = all.as_slice() else { panic!("one run expected: {all:?}") };
        assert_eq!(run.args.len(), 5);
        assert_eq!(run.args[4], Arg::Same { arg: 3, bytes: 4 });
        assert_eq!(run.args.iter().filter(|a| a.is_active()).count(), 2);
        assert_eq!(run.result, Some(Expected::Float(9.0)));
        assert_eq!((run.seed, run.tolerance, run.allocs), (Some(2.0), Some(1e-9), Some(0)));
    }

    #[test]
    fn mistakes_are_found() {
        for text in [
            "; run: @f(3.0",
            "; run: @f(3.0), grade == [1.0]",
            "; check: facts @f",
            "; just words",
            "; run: @f() x",
            "; rum: @f()",
        ] {
            assert!(parse(text).is_err(), "{text}");
        }
    }

    #[test]
    fn errors_name_a_code_and_a_text() {
        let all = parse("; error: @f(out, const) RG0201 \"mystery\"\n; error: RG0108 \"g\"").expect("directives");
        let Directive::Error { spec: Some(spec), code, text } = &all[0].1 else { panic!("{all:?}") };
        assert_eq!((spec.function.as_str(), code.as_str(), text.as_str()), ("f", "RG0201", "mystery"));
        assert!(matches!(&all[1].1, Directive::Error { spec: None, .. }));
    }
}
