//! From a test's text to callable code: the primal, its reverse mode and its forward mode.

use retrograd_analysis::ParamActivity;
use retrograd_driver::{CommandRequest, Failure, Mode, Options, Outcome, differentiate};
use retrograd_llvm::{Context, Jit, Module};
use retrograd_plan::Policy;
use retrograd_report::{Sources, diagnostic::render_all};

use crate::directive::Spec;
use crate::sandbox;
use crate::scalar::Scalar;
use crate::signature::Signature;

/// What LLVM does to the input first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Input {
    AsIs,
    /// Locals become registers, and nothing else changes.
    Promoted,
    /// The pipeline of a level.
    Level(u8),
}

impl Input {
    /// In `opt`'s notation; none where nothing runs.
    fn pipeline(self) -> Option<String> {
        match self {
            Self::AsIs => None,
            Self::Promoted => Some("function(mem2reg)".into()),
            Self::Level(level) => Some(format!("default<O{level}>")),
        }
    }

    /// Runs what it stands for.
    pub fn apply(self, module: &Module) -> Result<(), String> {
        self.pipeline().map_or(Ok(()), |pipeline| module.run_passes(&pipeline).map_err(|e| e.to_string()))
    }
}

impl std::fmt::Display for Input {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::AsIs => f.write_str("input as is"),
            Self::Promoted => f.write_str("input after mem2reg"),
            Self::Level(level) => write!(f, "input after O{level}"),
        }
    }
}

/// Why there is no differentiated module.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Trouble {
    /// A diagnostic for the user.
    Refused(String),
    /// A fault of the tool: it says so itself, or LLVM's verifier does.
    Internal(String),
    /// The test's text is no module.
    Unreadable(String),
}

impl From<Trouble> for String {
    fn from(trouble: Trouble) -> Self {
        match trouble {
            Trouble::Refused(text) | Trouble::Internal(text) | Trouble::Unreadable(text) => text,
        }
    }
}

impl std::fmt::Display for Trouble {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&String::from(self.clone()))
    }
}

/// How a module is made: input, policy, and the level of the generated code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Making {
    pub input: Input,
    pub policy: Policy,
    pub opt_level: u8,
    /// `--max-cache`.
    pub max_cache: Option<u64>,
}

/// The budget that a test asks for.
pub fn max_cache(text: &str) -> Option<u64> {
    budget_behind(text, "; max-cache: ")
}

/// The number of the first line that begins so.
pub fn budget_behind(text: &str, mark: &str) -> Option<u64> {
    text.lines().find_map(|line| line.strip_prefix(mark)?.trim().parse().ok())
}

impl std::fmt::Display for Making {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}, {:?}, generated code at O{}", self.input, self.policy, self.opt_level)
    }
}

/// Reads a test's text in a context of its own.
pub fn read(text: &str) -> Result<Module, String> {
    let context = Context::new();
    context.read(text.as_bytes(), "test").map_err(|e| format!("{}:{}: {}", e.line, e.column, e.message))
}

/// Reads it and runs the input's pipeline.
pub fn read_as(text: &str, input: Input) -> Result<Module, String> {
    let module = read(text)?;
    input.apply(&module)?;
    Ok(module)
}

/// A failure as the command line would print it.
pub fn explain(failure: &Failure) -> String {
    let kind = if failure.internal { "internal error" } else { "refused" };
    format!("{kind}:\n{}", render_all(&failure.diagnostics, &mut Sources::new(), false))
}

/// The activities of a request that names none: pointers dup, floats out, all else const.
pub fn default_params(module: &Module, function: &str) -> Vec<ParamActivity> {
    let params = Signature::find(&module.to_text(), function).map(|s| s.params).unwrap_or_default();
    params
        .iter()
        .map(|ty| match ty {
            Scalar::Ptr => ParamActivity::Dup,
            ty if ty.is_float() => ParamActivity::Out,
            _ => ParamActivity::Const,
        })
        .collect()
}

/// The reverse-mode request of a spec.
pub fn reverse_request(module: &Module, spec: &Spec) -> CommandRequest {
    let params = spec.params.clone().unwrap_or_else(|| default_params(module, &spec.function));
    CommandRequest { mode: Mode::Reverse, function: spec.function.clone(), params, output: None }
}

pub fn forward_request(spec: &CommandRequest) -> CommandRequest {
    let dup = |p: &ParamActivity| if *p == ParamActivity::Out { ParamActivity::Dup } else { *p };
    let params = spec.params.iter().map(dup).collect();
    CommandRequest { mode: Mode::Forward, params, ..spec.clone() }
}

pub fn options(making: Making) -> Options {
    Options { policy: making.policy, opt_level: making.opt_level, max_cache: making.max_cache, ..Options::default() }
}

/// The differentiated module with what was said of it.
pub fn derive(text: &str, making: Making, spec: &Spec) -> Result<(Module, Outcome), Trouble> {
    let module = read_as(text, making.input).map_err(Trouble::Unreadable)?;
    let reverse = reverse_request(&module, spec);
    let outcome = derive_in(&module, &[forward_request(&reverse), reverse], making)?;
    Ok((module, outcome))
}

/// Differentiates in place what has gone through the input's pipeline already.
pub fn derive_in(module: &Module, requests: &[CommandRequest], making: Making) -> Result<Outcome, Trouble> {
    derive_with(module, requests, &options(making))
}

/// The same, with these options.
pub fn derive_with(module: &Module, requests: &[CommandRequest], options: &Options) -> Result<Outcome, Trouble> {
    let outcome = differentiate(module, requests, options).map_err(|failure| {
        let kind = if failure.internal { Trouble::Internal } else { Trouble::Refused };
        kind(explain(&failure))
    })?;
    module.verify().map_err(|e| Trouble::Internal(format!("LLVM's verifier refuses the output: {e}")))?;
    Ok(outcome)
}

/// A compiled function.
struct Entry {
    name: String,
    signature: Signature,
    /// Of its wrapper.
    address: usize,
}

/// Functions of compiled modules with their signatures.
pub struct Code {
    /// Holds the memory that the addresses lead to.
    _jit: Jit,
    functions: Vec<Entry>,
}

/// What is called of a module: the functions, each with the name that it is called by from here.
pub struct Part<'a> {
    pub module: Module,
    pub functions: Vec<(&'a str, &'a str)>,
}

fn wrapper_name(function: &str) -> String {
    format!("filetest.call.{function}")
}

/// Links wrappers around functions of the module; returns the signatures by the names that stand for them.
fn wrap(module: &Module, functions: &[(&str, &str)]) -> Result<Vec<(String, Signature)>, String> {
    let mut known = Vec::new();
    for &(function, name) in functions {
        let printed = module.function(function).map(|f| f.printed()).unwrap_or_default();
        let signature = Signature::find(&printed, function)?;
        let wrapper = signature.wrapper(function, &wrapper_name(name));
        module.link_text(&wrapper).map_err(|e| format!("wrapper of @{function}: {e}"))?;
        known.push((name.to_owned(), signature));
    }
    Ok(known)
}

impl Code {
    /// Compiles `module` with wrappers around `functions`.
    pub fn compile(module: &Module, functions: &[&str], opt_level: u8) -> Result<Self, String> {
        let named: Vec<(&str, &str)> = functions.iter().map(|&f| (f, f)).collect();
        Self::with_addresses(module, wrap(module, &named)?, opt_level)
    }

    /// Compiles modules of one context together. What is not called is not compiled.
    pub fn join(parts: Vec<Part<'_>>, opt_level: u8) -> Result<Self, String> {
        let (mut whole, mut known): (Option<Module>, _) = (None, Vec::new());
        for Part { module, functions } in parts {
            known.extend(wrap(&module, &functions)?);
            let kept: Vec<String> =
                functions.iter().map(|(_, name)| format!("preserve-gv={}", wrapper_name(name))).collect();
            let passes = format!("internalize<{}>,globaldce", kept.join(";"));
            module.run_passes(&passes).map_err(|e| e.to_string())?;
            match &whole {
                Some(whole) => whole.link(module).map_err(|e| e.to_string())?,
                None => whole = Some(module),
            }
        }
        Self::with_addresses(&whole.ok_or("nothing to compile")?, known, opt_level)
    }

    fn with_addresses(module: &Module, known: Vec<(String, Signature)>, opt_level: u8) -> Result<Self, String> {
        let jit = Jit::new(module, &sandbox::symbols(), u32::from(opt_level)).map_err(|e| e.to_string())?;
        let mut functions = Vec::new();
        for (name, signature) in known {
            let address = jit.address(&wrapper_name(&name)).map_err(|e| format!("{name}: {e}"))?;
            functions.push(Entry { name, signature, address });
        }
        Ok(Self { _jit: jit, functions })
    }

    fn entry(&self, function: &str) -> Result<&Entry, String> {
        self.functions.iter().find(|e| e.name == function).ok_or_else(|| format!("@{function} was not compiled"))
    }

    pub fn signature(&self, function: &str) -> Result<&Signature, String> {
        self.entry(function).map(|entry| &entry.signature)
    }

    /// Calls `function`; returns the words of its results and what it did to the heap.
    pub fn call(&self, function: &str, args: &[u64]) -> Result<(Vec<u64>, sandbox::Heap), String> {
        let Entry { signature, address, .. } = self.entry(function)?;
        if args.len() != signature.params.len() {
            return Err(format!("@{function} takes {} arguments, not {}", signature.params.len(), args.len()));
        }
        let mut words = args.to_vec();
        words.resize(args.len() + signature.results.len(), 0);
        let heap = sandbox::call(*address, &mut words)?;
        Ok((words.split_off(args.len()), heap))
    }
}
