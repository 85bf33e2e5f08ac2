//! Rewrites the golden reports (`.report.txt`) of the tests; nothing that a person wrote is touched.
//! Arguments, if any, are parts of the names of the tests to bless.

use std::process::ExitCode;

use retrograd_filetest::directive::{self, Directive};
use retrograd_filetest::{files, golden, name_of, root};

fn main() -> ExitCode {
    let wanted: Vec<String> = std::env::args().skip(1).collect();
    let (mut written, mut failed) = (0, 0);
    for path in files(&root(), "ll") {
        let name = name_of(&path);
        if !wanted.is_empty() && !wanted.iter().any(|part| name.contains(part.as_str())) {
            continue;
        }
        let Ok(text) = std::fs::read_to_string(&path) else { continue };
        for (_, directive) in directive::parse(&text).unwrap_or_default() {
            let Directive::Report(spec) = directive else { continue };
            match golden::check_report(&path, &text, &spec, true) {
                Ok(()) => written += 1,
                Err(e) => {
                    eprintln!("{name}: {e}");
                    failed += 1;
                }
            }
        }
    }
    println!("{written} reports written, {failed} failed");
    if failed == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
