//! `cargo test -p retrograd-filetest`: every file of `llvm-tests/` as a test of its own.

use std::process::ExitCode;
use std::sync::Arc;

use libtest_mimic::{Arguments, Failed, Trial};
use retrograd_filetest::programs::{Compilers, Program};
use retrograd_filetest::{check_file, files, name_of, root};

/// Names the test that starts, for the case that it takes the process down.
fn announce(name: &str) {
    if std::env::var_os("RETROGRAD_TRACE").is_some_and(|v| v == "1") {
        eprintln!("start {name}");
    }
}

fn main() -> ExitCode {
    let arguments = Arguments::from_args();
    let bless = std::env::var_os("RETROGRAD_BLESS").is_some_and(|v| v == "1");
    let mut trials: Vec<Trial> = files(&root(), "ll")
        .into_iter()
        .map(|path| {
            Trial::test(name_of(&path), move || {
                announce(&name_of(&path));
                check_file(&path, bless).map_err(Failed::from)
            })
        })
        .collect();
    let mut skipped = Vec::new();
    let compilers = Arc::new(Compilers::find());
    for program in Program::all(&root().join("programs")) {
        let reason = program.skip.clone().or_else(|| compilers.lacking(&program));
        let name = program.name();
        skipped.extend(reason.as_ref().map(|reason| format!("skipped {name}: {reason}")));
        let compilers = compilers.clone();
        let check = move || {
            announce(&program.name());
            program.check(&compilers).map_err(Failed::from)
        };
        trials.push(Trial::test(name, check).with_ignored_flag(reason.is_some()));
    }
    let conclusion = libtest_mimic::run(&arguments, trials);
    if !arguments.list {
        skipped.iter().for_each(|line| println!("{line}"));
    }
    conclusion.exit_code()
}
