//! `error` and `report`: what the tool says.

use std::fs;
use std::path::Path;

use retrograd_driver::{Forbid, Options, differentiate};
use retrograd_report::{Sources, diagnostic::render_all, text};

use crate::compile::{explain, read, reverse_request};
use crate::directive::Spec;

/// The tool refuses, with this code and this text among its diagnostics.
pub fn check_error(source: &str, spec: Option<&Spec>, code: &str, part: &str) -> Result<(), String> {
    let module = read(source)?;
    let requests: Vec<_> = spec.iter().map(|s| reverse_request(&module, s)).collect();
    let failure = match differentiate(&module, &requests, &Options::default()) {
        Ok(_) => return Err(format!("{code} was expected, and nothing was refused")),
        Err(failure) => failure,
    };
    let said = |d: &&retrograd_report::Diagnostic| {
        d.code == code && render_all(std::slice::from_ref(*d), &mut Sources::new(), false).contains(part)
    };
    if !failure.internal && failure.diagnostics.iter().any(|d| said(&d)) {
        return Ok(());
    }
    Err(format!("{code} with \"{part}\" was expected, but it said\n{}", explain(&failure)))
}

/// With allocations forbidden: nothing is refused, or the text is among what is said.
pub fn check_forbid(source: &str, spec: &Spec, part: Option<&str>) -> Result<(), String> {
    let module = read(source)?;
    let options = Options { forbid_allocation: Forbid::Everywhere, ..Options::default() };
    match (differentiate(&module, &[reverse_request(&module, spec)], &options), part) {
        (Ok(_), None) => Ok(()),
        (Ok(_), Some(part)) => Err(format!("\"{part}\" was expected, and nothing was refused")),
        (Err(failure), Some(part)) if !failure.internal && explain(&failure).contains(part) => Ok(()),
        (Err(failure), _) => Err(explain(&failure)),
    }
}

/// The report of a test, as the command line prints it.
pub fn render_report(source: &str, spec: &Spec) -> Result<String, String> {
    let module = read(source)?;
    let request = reverse_request(&module, spec);
    let outcome = differentiate(&module, &[request], &Options::default()).map_err(|f| explain(&f))?;
    Ok(text::render(&outcome.report, &mut Sources::new(), false))
}

/// Compares the report with the file beside the test, or writes that file.
pub fn check_report(path: &Path, source: &str, spec: &Spec, bless: bool) -> Result<(), String> {
    let golden = path.with_extension("report.txt");
    let got = render_report(source, spec)?;
    if bless {
        return fs::write(&golden, got).map_err(|e| format!("{}: {e}", golden.display()));
    }
    let want = fs::read_to_string(&golden).map_err(|e| format!("{}: {e}; bless to make it", golden.display()))?;
    if want == got { Ok(()) } else { Err(format!("the report changed.\n--- expected\n{want}--- got\n{got}")) }
}
