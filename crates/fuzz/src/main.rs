//! `retrograd-fuzz`: random programs and mutants, by seed.

use std::fs;
use std::path::PathBuf;
use std::process::{Command, ExitCode, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context, Result};
use clap::Parser;
use retrograd_filetest::compile::read_as;
use retrograd_filetest::numeric::FORCED;
use retrograd_filetest::ways::Way;
use retrograd_fuzz::ast::Program;
use retrograd_fuzz::check::{Extra, Verdict, check, check_mutant, extra, forced, makings, sample};
use retrograd_fuzz::crew::{self, End, Kind, Totals};
use retrograd_fuzz::{emit, generate, mutate, reduce};
use retrograd_plan::Policy;

/// Random programs, differentiated and held against finite differences; damaged modules, read.
#[derive(Parser)]
#[command(name = "retrograd-fuzz")]
struct Args {
    /// How many random programs
    #[arg(long, default_value_t = 0)]
    programs: u64,
    /// How many damaged modules
    #[arg(long, default_value_t = 0)]
    mutants: u64,
    /// The first seed
    #[arg(long, default_value_t = 1)]
    seed: u64,
    /// Processes at a time; as many as there are processors
    #[arg(long)]
    jobs: Option<usize>,
    /// Print the program of a seed
    #[arg(long, value_name = "SEED")]
    show: Option<u64>,
    /// Write the mutant of a seed to standard output
    #[arg(long, value_name = "SEED")]
    show_mutant: Option<u64>,
    /// Print the smallest program that fails as that of a seed does
    #[arg(long, value_name = "SEED")]
    reduce: Option<u64>,
    /// Check a file with `fd` directives
    #[arg(long, value_name = "FILE")]
    check: Option<PathBuf>,
    /// Print a file as the tool gets it, after the passes of the way that --making says
    #[arg(long, value_name = "FILE")]
    input: Option<PathBuf>,
    /// With --check: the numbers of the ways in which the module is made; all if not said
    #[arg(long, value_name = "N")]
    making: Vec<usize>,
    /// With --check: what this seed is checked for besides; all of it if not said
    #[arg(long, value_name = "SEED")]
    also: Option<u64>,
    /// Each program by every forced remedy, and not by one of them
    #[arg(long)]
    forced: bool,
    /// Works on a range of seeds for another process
    #[arg(long, hide = true)]
    worker: Option<Kind>,
    #[arg(long, hide = true, default_value_t = 1)]
    count: u64,
}

fn main() -> ExitCode {
    let args = Args::parse();
    match run(&args) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::from(2)
        }
    }
}

fn run(args: &Args) -> Result<bool> {
    if let Some(kind) = args.worker {
        work(kind, args.seed, args.count, args.forced);
        return Ok(true);
    }
    if let Some(seed) = args.show {
        print!("{}", program_text(seed));
        return Ok(true);
    }
    if let Some(seed) = args.show_mutant {
        std::io::Write::write_all(&mut std::io::stdout(), &mutate::mutant(seed).0)?;
        return Ok(true);
    }
    if let Some(file) = &args.check {
        let text = fs::read_to_string(file).with_context(|| file.display().to_string())?;
        let chosen = if args.making.is_empty() { (0..makings().len()).collect() } else { args.making.clone() };
        let verdict = match args.also {
            Some(seed) => check(&text, &chosen, extra(seed), &forced(seed, true)),
            None => check_more(&text, &chosen),
        };
        println!("{}", describe(&End::Verdict(verdict.clone())));
        return Ok(matches!(verdict, Verdict::Valid | Verdict::Skipped));
    }
    if let Some(file) = &args.input {
        let text = fs::read_to_string(file).with_context(|| file.display().to_string())?;
        let making = args.making.first().and_then(|&i| makings().get(i).copied()).context("which --making?")?;
        print!("{}", read_as(&text, making.input).map_err(anyhow::Error::msg)?.to_text());
        return Ok(true);
    }
    if let Some(seed) = args.reduce {
        return reduce_seed(seed);
    }
    let mut clean = true;
    for (kind, count) in [(Kind::Programs, args.programs), (Kind::Mutants, args.mutants)] {
        if count > 0 {
            clean &= many(kind, args, count)?;
        }
    }
    Ok(clean)
}

fn program_text(seed: u64) -> String {
    text_of(seed, &generate::program(seed), "Random")
}

/// A quarter of the programs run from checkpoints, wherever they can.
fn text_of(seed: u64, program: &Program, how: &str) -> String {
    let budget = if seed % 4 == 3 { "; max-cache: 64\n" } else { "" };
    format!("{budget}{}", emit::text(program, &format!("{how} program {seed}.")))
}

fn work(kind: Kind, from: u64, count: u64, all: bool) {
    for seed in from..from + count {
        let verdict = match kind {
            Kind::Programs => check(&program_text(seed), &sample(seed), extra(seed), &forced(seed, all)),
            Kind::Mutants => check_mutant(&mutate::mutant(seed).0, seed),
        };
        crew::say(seed, &verdict);
    }
}

/// All that a program can be checked for; the first thing that is not valid.
fn check_more(text: &str, chosen: &[usize]) -> Verdict {
    let ways = [Way::Halves, Way::LanesForward, Way::LanesReverse].map(|way| Extra::Way(way, Policy::Planned));
    let mut last = Verdict::Valid;
    for extra in std::iter::once(Extra::Twice).chain(ways) {
        last = check(text, chosen, extra, &FORCED);
        if !matches!(last, Verdict::Valid | Verdict::Skipped) {
            break;
        }
    }
    last
}

fn describe(end: &End) -> String {
    match end {
        End::Verdict(Verdict::Valid) => "valid".into(),
        End::Verdict(Verdict::Skipped) => "valid, but differences mean nothing at some point".into(),
        End::Verdict(Verdict::Refused(text)) => format!("refused: {text}"),
        End::Verdict(Verdict::Wrong(text)) => format!("wrong: {text}"),
        End::Verdict(Verdict::Miscompiled(text)) => format!("miscompiled: {text}"),
        End::Crashed(how) => format!("crashed: {how}"),
        End::Hung => "hung".into(),
    }
}

fn many(kind: Kind, args: &Args, count: u64) -> Result<bool> {
    let jobs = args.jobs.or_else(|| std::thread::available_parallelism().ok().map(Into::into)).unwrap_or(1);
    let what = if kind == Kind::Programs { "program" } else { "mutant" };
    let start = Instant::now();
    let totals = crew::run(kind, args.seed, count, jobs, args.forced, |seed, end| {
        let quiet = matches!(end, End::Verdict(Verdict::Valid | Verdict::Skipped | Verdict::Refused(_)));
        if !quiet {
            println!("{what} {seed} {}", describe(end));
        }
    })?;
    let Totals { valid, skipped, refused, wrong, miscompiled, crashed, hung, .. } = totals;
    for (reason, (count, first)) in &totals.reasons {
        println!("refused {count}: {reason} (first: {what} {first})");
    }
    println!(
        "{count} {what}s from seed {} in {:.0} s: {valid} valid, {skipped} skipped, {refused} refused, {wrong} wrong, \
         {crashed} crashed, {hung} hung, {miscompiled} where LLVM breaks the primal alone",
        args.seed,
        start.elapsed().as_secs_f64()
    );
    Ok(totals.is_clean())
}

/// How a text fails, checked in a process of its own: the making's number and the kind of failure.
fn failure(text: &str, chosen: &[usize], also: u64) -> Result<Option<String>> {
    let path = std::env::temp_dir().join(format!("retrograd-fuzz-{}.ll", std::process::id()));
    fs::write(&path, text)?;
    let mut command = Command::new(std::env::current_exe()?);
    command.arg("--check").arg(&path).args(["--also", &also.to_string()]);
    chosen.iter().for_each(|i| {
        command.args(["--making", &i.to_string()]);
    });
    let mut child = command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::null()).spawn()?;
    let start = Instant::now();
    while child.try_wait()?.is_none() {
        if start.elapsed() > Duration::from_secs(30) {
            child.kill()?;
            child.wait()?;
            return Ok(Some("hung".into()));
        }
        std::thread::sleep(Duration::from_millis(2));
    }
    let output = child.wait_with_output()?;
    fs::remove_file(&path)?;
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    Ok(match output.status.code() {
        Some(0) => None,
        Some(_) => Some(kind_of(&said)),
        None => Some(output.status.to_string()),
    })
}

/// A failure without its numbers and names, so that a smaller program can fail in the same way.
fn kind_of(said: &str) -> String {
    for mark in [
        "two halves",
        "lane 0",
        "lane 1",
        "Forced(",
        "Limit(",
        "against differences",
        "cache-everything",
        "forward mode gives",
        "after the reverse call",
        "freed",
    ] {
        if said.contains(mark) {
            return mark.into();
        }
    }
    if let Some((_, rest)) = said.split_once("error[") {
        let code = rest.split(']').next().unwrap_or_default();
        // One code has many causes, and its first words tell them apart.
        let words: Vec<&str> =
            rest.split_whitespace().skip(1).filter(|w| !w.contains(['%', '@', '`'])).take(4).collect();
        return format!("{code} {}", words.join(" "));
    }
    said.split_whitespace().filter(|w| !w.contains(|c: char| c.is_ascii_digit())).take(12).collect::<Vec<_>>().join(" ")
}

fn reduce_seed(seed: u64) -> Result<bool> {
    let program = generate::program(seed);
    let text = |p: &Program| text_of(seed, p, "Reduced from random");
    let mut chosen = sample(seed);
    let Some(want) = failure(&text(&program), &chosen, seed)? else {
        println!("program {seed} is valid");
        return Ok(false);
    };
    // One making is faster than two.
    for one in chosen.clone() {
        if failure(&text(&program), &[one], seed)?.as_ref() == Some(&want) {
            chosen = vec![one];
            break;
        }
    }
    let (small, tried) =
        reduce::reduce(&program, |p| failure(&text(p), &chosen, seed).is_ok_and(|got| got.as_ref() == Some(&want)));
    let names: Vec<String> = chosen.iter().map(|i| makings()[*i].to_string()).collect();
    eprintln!("program {seed}: {want}\n{tried} tried; it fails with {} ({chosen:?})", names.join(" and "));
    print!("{}", text(&small));
    Ok(true)
}
