//! The runner of `llvm-tests/`: each `.ll` file and each program at each level is a named test.
//!
//! A test's directives say what is checked; their grammar is in `llvm-tests/README.md`. All tests run in
//! this process, each with an LLVM context of its own: the input is differentiated by the library that
//! the command line uses, compiled by the JIT, and called. The form of the tests (facts written on the
//! instructions, correct and complete; golden texts with a bless command) follows LLVM's FileCheck
//! practice and rustc's annotated UI tests.
//!
//! It does not decide what is right: gradients are compared with what a person wrote down, with finite
//! differences, with forward mode, and with the policy that caches everything.

pub mod compile;
pub mod cursor;
pub mod directive;
pub mod facts;
pub mod golden;
pub mod marshal;
pub mod memory;
pub mod numeric;
pub mod programs;
pub mod sandbox;
pub mod scalar;
pub mod signature;
pub mod ways;

use std::fs;
use std::path::{Path, PathBuf};

use retrograd_driver::differentiate;
use retrograd_plan::Policy;

use crate::compile::{Code, Input, Making, explain, options, read_as};
use crate::directive::{Directive, Run};
use crate::facts::Class;
use crate::numeric::{Numeric, check_primal};

/// The folder of the tests.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../llvm-tests")
}

/// Files below `folder` with this extension, sorted.
pub fn files(folder: &Path, extension: &str) -> Vec<PathBuf> {
    let mut out = Vec::new();
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        if path.is_dir() {
            out.extend(files(&path, extension));
        } else if path.extension().is_some_and(|e| e == extension) {
            out.push(path);
        }
    }
    out.sort();
    out
}

/// What a test is called: its path below the root.
pub fn name_of(path: &Path) -> String {
    path.strip_prefix(root()).unwrap_or(path).with_extension("").display().to_string()
}

/// Checks everything that a test file says. Err: all that is wrong.
pub fn check_file(path: &Path, bless: bool) -> Result<(), String> {
    let text = fs::read_to_string(path).map_err(|e| e.to_string())?;
    let directives = directive::parse(&text)?;
    let mut numeric = Numeric::new(&text);
    let mut wrong = Vec::new();
    for (line, directive) in &directives {
        let result = match directive {
            Directive::Run(run) => match run.grad {
                Some(_) => numeric.check(run),
                None => Err("`run` says what the gradient is; `fd` compares with differences only".into()),
            },
            Directive::Fd(run) => numeric.check(run),
            Directive::Call(run) => check_call(&text, run),
            Directive::CheckPlan(spec) => {
                facts::look(&text, spec, false).and_then(|found| facts::check(&text, &found, Class::Plan))
            }
            Directive::CheckVersions(spec) => {
                facts::look(&text, spec, true).and_then(|found| facts::check(&text, &found, Class::Plan))
            }
            Directive::CheckActivity(spec) => {
                facts::look(&text, spec, false).and_then(|found| facts::check(&text, &found, Class::Activity))
            }
            Directive::Tape(want) => check_tape(&text, &directives, want),
            Directive::Error { spec, code, text: part } => golden::check_error(&text, spec.as_ref(), code, part),
            Directive::Forbid { spec, text: part } => golden::check_forbid(&text, spec, part.as_deref()),
            Directive::Report(spec) => golden::check_report(path, &text, spec, bless),
        };
        wrong.extend(result.err().map(|e| format!("line {line}: {e}")));
    }
    if wrong.is_empty() { Ok(()) } else { Err(wrong.join("\n")) }
}

fn check_tape(text: &str, directives: &[(usize, Directive)], want: &str) -> Result<(), String> {
    let spec = directives.iter().find_map(|(_, d)| if let Directive::CheckPlan(spec) = d { Some(spec) } else { None });
    let found = facts::look(text, spec.ok_or("`tape` belongs to a `check: plan`")?, false)?;
    let got = found.plan.tape_bytes().to_string();
    if got == want { Ok(()) } else { Err(format!("the tape has {got} bytes, not {want}")) }
}

/// Requests in the source are resolved, then the function is simply called.
fn check_call(text: &str, run: &Run) -> Result<(), String> {
    for input in [Input::AsIs, Input::Level(2)] {
        for policy in [Policy::Planned, Policy::CacheEverything] {
            for opt_level in [0, 2] {
                let making = Making { input, policy, opt_level, max_cache: None };
                call_once(text, run, making).map_err(|e| format!("{making}: {e}"))?;
            }
        }
    }
    Ok(())
}

fn call_once(text: &str, run: &Run, making: Making) -> Result<(), String> {
    let module = read_as(text, making.input)?;
    differentiate(&module, &[], &options(making)).map_err(|f| explain(&f))?;
    module.verify().map_err(|e| format!("LLVM's verifier refuses the output: {e}"))?;
    let left = module.to_text();
    if let Some(line) = left.lines().find(|line| line.contains("__enzyme") || line.contains("@enzyme_")) {
        return Err(format!("a request is left over: {line}"));
    }
    let code = Code::compile(&module, &[&run.function], making.opt_level)?;
    let primal = marshal::call_primal(&code, run)?;
    if primal.heap.allocated != primal.heap.freed {
        return Err(format!("{} blocks allocated, {} freed", primal.heap.allocated, primal.heap.freed));
    }
    check_primal(run, &primal, run.tolerance.unwrap_or(1e-12))
}
