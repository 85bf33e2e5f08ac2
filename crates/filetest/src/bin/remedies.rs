//! What the planner saves: every program of the test-suite by the plan and by cache-everything.
//!
//! A plan may never take more tape than cache-everything does: neither by its own count, with expected trip counts,
//! nor by what one run of the program takes from the heap. The primal's own blocks and their shadows are the same in
//! both. The table on standard output has the bytes of what the mirrors mention, by remedy.

use std::collections::BTreeMap;
use std::path::Path;
use std::process::ExitCode;

use retrograd_filetest::compile::{Input, Making, derive};
use retrograd_filetest::directive::{self, Directive, Spec};
use retrograd_filetest::programs::{Compilers, Program, Weight};
use retrograd_filetest::{files, marshal, name_of, root};
use retrograd_plan::{Policy, Remedy};

const REMEDIES: [(Remedy, &str); 6] = [
    (Remedy::None, "read again"),
    (Remedy::Prove, "prove"),
    (Remedy::Check, "check"),
    (Remedy::Undo, "undo"),
    (Remedy::Recompute, "recompute"),
    (Remedy::Cache, "cache"),
];
const POLICIES: [Policy; 2] = [Policy::Planned, Policy::CacheEverything];

/// Only what has one of these names, one of so many, at these levels; all programs one by one.
struct Args {
    names: Vec<String>,
    every: usize,
    levels: Vec<String>,
    each: bool,
}

impl Args {
    fn parse() -> Option<Self> {
        let mut out = Self { names: vec![], every: 1, levels: vec![], each: false };
        let mut args = std::env::args().skip(1);
        while let Some(arg) = args.next() {
            match arg.as_str() {
                "--every" => out.every = args.next()?.parse().ok().filter(|n| *n > 0)?,
                "--level" => out.levels.push(args.next()?),
                "--each" => out.each = true,
                name if !name.starts_with('-') => out.names.push(arg),
                _ => return None,
            }
        }
        if out.levels.is_empty() {
            out.levels = vec!["-O2".into(), "-release".into()];
        }
        Some(out)
    }

    fn wants(&self, name: &str) -> bool {
        self.names.is_empty() || self.names.iter().any(|part| name.contains(part.as_str()))
    }
}

/// A row of the table: planned and cache-everything, added up.
#[derive(Default)]
struct Row {
    programs: usize,
    planned: Weight,
    cached: Weight,
}

impl Row {
    fn add(&mut self, [planned, cached]: &[Weight; 2]) {
        self.programs += 1;
        for (sum, one) in [(&mut self.planned, planned), (&mut self.cached, cached)] {
            sum.ledger.add(&one.ledger);
            sum.heap += one.heap;
        }
    }

    fn print(&self, name: &str) {
        let bytes = |remedy| self.planned.ledger.remedies.get(&remedy).map_or(0, |(_, bytes)| *bytes);
        let cells: Vec<String> = REMEDIES.iter().map(|(remedy, _)| bytes(*remedy).to_string()).collect();
        let (planned, cached) = (self.planned.ledger.tape, self.cached.ledger.tape);
        let heap = match (self.planned.heap, self.cached.heap) {
            (0, 0) => "– | –".to_owned(),
            (planned, cached) => format!("{planned} | {cached}"),
        };
        println!("| {name} | {} | {} | {planned} | {cached} | {heap} |", self.programs, cells.join(" | "));
    }
}

/// What is wrong with it.
fn larger(name: &str, [planned, cached]: &[Weight; 2]) -> Option<String> {
    let pairs = [("tape", planned.ledger.tape, cached.ledger.tape), ("heap", planned.heap, cached.heap)];
    let worse = pairs.iter().find(|(_, planned, cached)| planned > cached);
    worse.map(|(what, planned, cached)| format!("{name}: {what} of {planned} bytes, cache-everything {cached}"))
}

fn weigh_program(program: &Program, compilers: &Compilers) -> Result<[Weight; 2], String> {
    let weights = program.weigh(compilers, &POLICIES)?;
    weights.try_into().map_err(|_| "not two weights".to_owned())
}

/// An IR test: its plans alone.
fn weigh_file(path: &Path) -> Result<Option<[Weight; 2]>, String> {
    let text = std::fs::read_to_string(path).map_err(|e| e.to_string())?;
    let run = |d| if let (_, Directive::Run(run) | Directive::Fd(run)) = d { Some(marshal::spec(&run)) } else { None };
    let Some(spec): Option<Spec> = directive::parse(&text)?.into_iter().find_map(run) else { return Ok(None) };
    let mut out = <[Weight; 2]>::default();
    for (weight, policy) in out.iter_mut().zip(POLICIES) {
        let making = Making { input: Input::AsIs, policy, opt_level: 0, max_cache: None };
        let (_, outcome) = derive(&text, making, &spec)?;
        outcome.report.functions.iter().for_each(|f| weight.ledger.add(&f.ledger));
    }
    Ok(Some(out))
}

fn main() -> ExitCode {
    let Some(args) = Args::parse() else {
        eprintln!("usage: remedies [--every N] [--level LEVEL] [--each] [NAME ...]");
        return ExitCode::from(2);
    };
    let heads: Vec<&str> = REMEDIES.iter().map(|(_, name)| *name).collect();
    println!("| | programs | {} | tape | cache-everything | heap | cache-everything |", heads.join(" | "));
    println!("|{}", "---|".repeat(6 + heads.len()));
    let (mut rows, mut wrong) = (BTreeMap::<String, Row>::new(), Vec::new());
    let mut note = |kind: &str, name: &str, weights: Result<[Weight; 2], String>| match weights {
        Ok(weights) => {
            wrong.extend(larger(name, &weights));
            rows.entry(kind.to_owned()).or_default().add(&weights);
            if args.each {
                let mut row = Row::default();
                row.add(&weights);
                row.print(name);
            }
        }
        // It keeps what cannot be kept for each of several derivatives, or counted for a workspace.
        Err(e) if e.starts_with("CacheEverything: refused") => eprintln!("left out: {name}: {e}"),
        Err(e) => wrong.push(format!("{name}: {e}")),
    };
    for path in files(&root(), "ll").iter().filter(|path| args.wants(&name_of(path))).step_by(args.every) {
        if let Some(weights) = weigh_file(path).transpose() {
            note("IR tests", &name_of(path), weights);
        }
    }
    let compilers = Compilers::find();
    let programs = Program::all(&root().join("programs"));
    let wanted = |p: &&Program| {
        args.levels.iter().any(|level| level == p.level()) && p.skip.is_none() && compilers.lacking(p).is_none()
    };
    for program in programs.iter().filter(wanted).filter(|p| args.wants(&p.name())).step_by(args.every) {
        let kind = program.source.extension().map_or_else(String::new, |e| e.to_string_lossy().into_owned());
        note(&format!(".{kind}"), &program.name(), weigh_program(program, &compilers));
    }
    let mut all = Row::default();
    for (kind, row) in &rows {
        row.print(kind);
        all.add(&[row.planned.clone(), row.cached.clone()]);
    }
    all.programs = rows.values().map(|row| row.programs).sum();
    all.print("all");
    wrong.iter().for_each(|line| eprintln!("wrong: {line}"));
    if wrong.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
