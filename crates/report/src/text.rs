//! The report as text, in the layout of rustc's diagnostics.
//!
//! A block for each cached value, and one summary line for each function. Values that are only read
//! again are counted; the JSON lists them.

use crate::diagnostic::{footer, heading};
use crate::excerpt::{Mark, Sources, excerpt};
use crate::record::{BlockerRecord, Checked, FunctionReport, NeededBy, Record, Report, Residence};

/// Blocks list so many blocking writes; the JSON has them all.
const MOST_BLOCKERS: usize = 6;

/// Ends in a newline unless there is no function at all.
pub fn render(report: &Report, sources: &mut Sources, color: bool) -> String {
    report.functions.iter().map(|f| function(f, sources, color)).collect::<Vec<_>>().join("\n")
}

fn function(f: &FunctionReport, sources: &mut Sources, color: bool) -> String {
    let mut out: String = f.cached().map(|r| block(f, r, sources, color) + "\n").collect();
    out += &heading("report", "36", &summary(f), color);
    for c in &f.checkpoints {
        let place = c.line.map_or_else(String::new, |line| format!(" at line {line}"));
        let state = match c.state_bytes.as_str() {
            "?" => "blocks whose size is known in the run".to_owned(),
            bytes => format!("{bytes} bytes each"),
        };
        let text =
            format!("the loop{place} runs again from states of memory, {state}; at most {} bytes in all", c.peak_bytes);
        out += &footer(" ", "checkpoints", &text);
    }
    if let Some(checked) = &f.checked {
        out += &footer(" ", "check", &tested(checked));
        let help = "mark one of each two `restrict` (noalias) to drop the check and the second version";
        out += &footer(" ", "help", help);
    }
    out
}

fn tested(checked: &Checked) -> String {
    let rest = match checked.tape_bytes.as_str() {
        "0" => "nothing is cached".to_owned(),
        bytes => format!("{bytes} bytes are cached"),
    };
    let apart = checked.apart.join(", ");
    format!("a test at run time asks whether these overlap: {apart}; {rest} where they do not")
}

fn summary(f: &FunctionReport) -> String {
    let name = format!("`{}` ({})", f.demangled, f.mode);
    let cached = f.cached().count();
    let again = reread(f);
    if cached == 0 {
        return format!("{name}: nothing is cached{again}");
    }
    let blocks = match f.heap_allocations {
        0 => "no heap allocation".to_owned(),
        n if f.perhaps_fewer => format!("at most {}", count(n, "heap allocation")),
        n => count(n, "heap allocation"),
    };
    format!("{name}: {} cached, {} bytes, {blocks}{again}", count(cached as u64, "value"), f.tape_bytes)
}

/// How many loads are executed again, and what some of them took.
fn reread(f: &FunctionReport) -> String {
    let by = |remedy: &str| f.records.iter().filter(|r| r.remedy == remedy).count();
    let (proved, undone) = (by("prove"), by("undo"));
    let all = by("none") + by("check") + proved + undone;
    if all == 0 {
        return String::new();
    }
    let mut out = format!("; {} read again", count(all as u64, "load"));
    for (n, how) in [(proved, "after an alias proof"), (undone, "after a store is undone")] {
        if n > 0 {
            out += &format!(", {n} of them {how}");
        }
    }
    out
}

fn count(n: u64, thing: &str) -> String {
    if n == 1 { format!("1 {thing}") } else { format!("{n} {thing}s") }
}

fn block(f: &FunctionReport, r: &Record, sources: &mut Sources, color: bool) -> String {
    let bytes = r.bytes_total.as_deref().unwrap_or("?");
    let unit = if bytes == "1" { "byte" } else { "bytes" };
    let title = format!("{bytes} {unit} {} for the reverse sweep of `{}`", residence(r.residence), f.demangled);
    let mut out = heading("cache", "35", &title, color);
    let name = subject(r);
    let why = wanted(r, &name);
    let mut marks: Vec<Mark<'_>> = r.loc.iter().map(|loc| Mark { loc, sign: '^', label: why.clone() }).collect();
    if !marks.is_empty() {
        let shown = r.blockers.iter().take(MOST_BLOCKERS);
        marks.extend(shown.filter_map(|b| Some(Mark { loc: b.loc.as_ref()?, sign: '-', label: hit(b) })));
    }
    let margin = " ".repeat(marks.iter().map(|m| m.loc.line.to_string().len()).max().unwrap_or(1));
    out += &excerpt(&marks, sources);
    if r.loc.is_none() {
        out += &footer(&margin, "value", &why);
    }
    let unplaced = r.blockers.iter().take(MOST_BLOCKERS).filter(|b| b.loc.is_none() || r.loc.is_none());
    for b in unplaced {
        let place = b.loc.as_ref().map_or_else(String::new, |loc| format!(" at {loc}"));
        out += &footer(&margin, "blocker", &format!("{}{place}: {}", b.what, hit(b)));
    }
    if r.blockers.len() > MOST_BLOCKERS {
        out += &footer(&margin, "note", &format!("and {} more writes", r.blockers.len() - MOST_BLOCKERS));
    }
    if r.blockers.is_empty()
        && let Some(reason) = reason(r)
    {
        out += &footer(&margin, "why", reason);
    }
    out += &footer(&margin, "size", &size(r));
    if let Some(fix) = &r.fix {
        let saves = fix.saves_bytes.as_ref().map_or_else(String::new, |b| format!(" (saves {b} bytes)"));
        out += &footer(&margin, "help", &(fix.text.clone() + &saves));
    }
    out
}

fn residence(at: Option<Residence>) -> &'static str {
    match at {
        Some(Residence::Stack) => "on the stack",
        Some(Residence::PairRecord) => "in the heap record of the call",
        _ => "on the heap",
    }
}

fn size(r: &Record) -> String {
    let each = match (r.bytes_per_iteration, r.trips.as_deref()) {
        (Some(1), Some("1")) => "1 byte, once".to_owned(),
        (Some(b), Some("1")) => format!("{b} bytes, once"),
        (Some(b), Some("?")) => format!("{} each time, how often is not known before the run", count(b, "byte")),
        (Some(b), Some(trips)) => format!("{} x {trips} iterations", count(b, "byte")),
        _ => format!("{} bytes in all", r.bytes_total.as_deref().unwrap_or("?")),
    };
    let copies = if r.copies > 1 { format!(", {} copies of this line together", r.copies) } else { String::new() };
    let home = match r.residence {
        Some(Residence::Arena) => ", in one heap block of exact size",
        Some(Residence::Chunks) => ", in a list of heap blocks that grows (at least one allocation)",
        Some(Residence::Stack) => ", on the stack",
        Some(Residence::PairRecord) => ", in the record that joins the forward and the reverse half of the call",
        None => "",
    };
    each + &copies + home
}

fn subject(r: &Record) -> String {
    r.variable.as_ref().map_or_else(|| format!("the result of this {}", r.what), |name| format!("`{name}`"))
}

/// Who needs it, as the label of the place.
fn wanted(r: &Record, name: &str) -> String {
    match r.what.as_str() {
        "branch taken" => return "the reverse sweep has to know which way this branch went".into(),
        "iteration count" => return "the reverse sweep has to know how often this loop ran".into(),
        what if what.starts_with("tape of ") => {
            return format!("the reverse half of this {} asks for its record", &what["tape of ".len()..]);
        }
        _ => {}
    }
    let name = if r.what.starts_with("shadow of ") { format!("the shadow of {name}") } else { name.to_owned() };
    let Some(first) = r.needed_by.first() else { return format!("{name} is needed again") };
    let same_line = |n: &NeededBy| n.line.is_some() && n.line == r.line && n.file == r.file;
    let user = r.needed_by.iter().find(|n| same_line(n)).unwrap_or(first);
    let noun = noun(&user.what);
    match (&user.loc, same_line(user)) {
        _ if user.what == "control flow" => format!("the control flow of the reverse sweep needs {name} again"),
        (Some(_), true) => format!("the derivative of this {noun} needs {name} again"),
        (Some(loc), false) => format!("the derivative of the {noun} at {loc} needs {name} again"),
        (None, _) => format!("the derivative of a {noun} needs {name} again"),
    }
}

fn noun(what: &str) -> &str {
    let mut words = what.split(' ');
    match words.next() {
        Some("fmul") => "product",
        Some("call") if what.contains("fmuladd") || what.contains("llvm.fma") => "product",
        Some("fdiv") => "quotient",
        Some("fadd") => "sum",
        Some("fsub") => "difference",
        Some("store") => "store",
        Some("load") => "load",
        Some("phi" | "select") => "choice",
        _ => what,
    }
}

fn hit(b: &BlockerRecord) -> String {
    if b.exact {
        return format!("but it is overwritten here ({} alias; {})", b.answer, b.answered_by);
    }
    match b.answered_by {
        "nobody" => format!("but it may be overwritten here ({} alias; nobody could rule it out)", b.answer),
        by => format!("but it may be overwritten here ({} alias; {by})", b.answer),
    }
}

fn reason(r: &Record) -> Option<&'static str> {
    Some(match r.because? {
        "not reproducible" => "it cannot be computed again from what the reverse sweep has",
        "cheaper to keep than to rebuild" => "computing it again costs more than keeping it",
        "policy" => "the policy asks for everything to be cached",
        _ => return None,
    })
}
