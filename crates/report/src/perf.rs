//! One line for each cached value, for grep: what Enzyme's users look for in `printperf!`.
//!
//! ```text
//! perf: f: a.c:4:12 x[i] cache 8*n overwritten by a.c:5:10 store double (must)
//! ```

use crate::record::{BlockerRecord, Record, Report};

/// Each line ends in a newline; nothing cached gives nothing.
pub fn render(report: &Report) -> String {
    let functions = report.functions.iter();
    functions.flat_map(|f| f.cached().map(move |r| line(&f.demangled, r))).collect()
}

fn line(function: &str, r: &Record) -> String {
    let place = r.loc.as_ref().map_or_else(|| "?".to_owned(), ToString::to_string);
    let name = r.variable.as_deref().unwrap_or(&r.what);
    let bytes = r.bytes_total.as_deref().unwrap_or("?");
    let why = match r.blockers.as_slice() {
        [] => r.because.unwrap_or("needed").to_owned(),
        list => format!("overwritten by {}", list.iter().map(writer).collect::<Vec<_>>().join(", ")),
    };
    format!("perf: {function}: {place} {name} cache {bytes} {why}\n")
}

fn writer(b: &BlockerRecord) -> String {
    let place = b.loc.as_ref().map_or_else(String::new, |loc| format!("{loc} "));
    format!("{place}{} ({})", b.what, b.answer)
}
