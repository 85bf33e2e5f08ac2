//! One run, from the bytes of the input to the bytes of the output.

use std::io::{IsTerminal, Read, Write};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use anyhow::Context as _;
use retrograd_driver::{CommandRequest, Failure, Mode, Outcome, differentiate};
use retrograd_llvm::{CodeKind, Context, Module};
use retrograd_report::{Diagnostic, Report, Sources, diagnostic, json, perf, problems, text};

use crate::args::{Args, Color, Emit, ReportKind};
use crate::output::{Staged, Target};

/// Exit codes.
pub const INPUT: u8 = 1;
pub const USAGE: u8 = 2;
pub const INTERNAL: u8 = 70;

/// Text on stderr. Nobody may be listening, which is no reason to fail.
pub fn say(text: &str) {
    let _ = std::io::stderr().lock().write_all(text.as_bytes());
}

/// Why there is no output.
enum Stop {
    Usage(String),
    /// Usage that has a diagnostic of its own.
    Request(Vec<Diagnostic>),
    Input(Vec<Diagnostic>),
    Internal(Vec<Diagnostic>),
}

impl From<Diagnostic> for Stop {
    fn from(d: Diagnostic) -> Self {
        Self::Input(vec![d])
    }
}

/// Returns the exit code; everything is said by then.
pub fn run(args: &Args) -> u8 {
    let color = match args.color {
        Color::Always => true,
        Color::Never => false,
        Color::Auto => std::io::stderr().is_terminal() && std::env::var_os("NO_COLOR").is_none_or(|v| v.is_empty()),
    };
    let mut sources = Sources::new();
    let (list, code) = match whole(args, &mut sources, color) {
        Ok(()) => return 0,
        Err(Stop::Usage(text)) => {
            say(&format!("error: {text}\n\nFor more information, try '--help'.\n"));
            return USAGE;
        }
        Err(Stop::Request(list)) => (list, USAGE),
        Err(Stop::Input(list)) => (list, INPUT),
        Err(Stop::Internal(list)) => (list, INTERNAL),
    };
    say(&diagnostic::render_all(&list, &mut sources, color));
    match list.len() {
        0 | 1 => {}
        n => say(&format!("\nerror: {n} problems, nothing was written\n")),
    }
    if code == INTERNAL {
        say(&(how_to_report() + "\n"));
    }
    code
}

fn whole(args: &Args, sources: &mut Sources, color: bool) -> Result<(), Stop> {
    if let Some(code) = &args.explain {
        let page = retrograd_report::explain(code);
        let page = page.ok_or_else(|| Stop::Usage(format!("`{code}` is no error code; they look like RG0201")))?;
        let _ = std::io::stdout().lock().write_all(page.as_bytes());
        return Ok(());
    }
    let inputs = args.inputs().map_err(Stop::Usage)?;
    let target = target(args)?;
    let requests = requests(args)?;
    let mut clock = Clock::new();
    let (shown, module) = modules(inputs, sources)?;
    clock.note("read");
    let outcome = differentiate(&module, &requests, &args.options()).map_err(stop)?;
    clock.skip();
    say(&diagnostic::render_all(&outcome.warnings, sources, color));
    if outcome.report.functions.is_empty() {
        return Err(problems::nothing_to_do(&shown).into());
    }
    let code = code(args, &module)?;
    let reports = reports(args, &outcome.report, sources, color)?;
    write(target, &code, &reports)?;
    clock.note("write");
    tell(args, &outcome, &clock);
    Ok(())
}

fn stop(failure: Failure) -> Stop {
    if failure.internal { Stop::Internal(failure.diagnostics) } else { Stop::Input(failure.diagnostics) }
}

/// Where the module goes, checked before any work is done.
fn target(args: &Args) -> Result<Target, Stop> {
    let target = args.output.as_deref().map_or(Target::Stdout, Target::named);
    if target == Target::Stdout {
        if args.kind().is_binary() && std::io::stdout().is_terminal() {
            return Err(Stop::Usage(
                "binary output is not written to a terminal; name a file with -o, or use -S".into(),
            ));
        }
        if args.report.iter().any(|r| r.file.as_deref() == Some(Path::new("-"))) {
            return Err(Stop::Usage("the module and the report cannot both go to standard output".into()));
        }
    }
    Ok(target)
}

fn requests(args: &Args) -> Result<Vec<CommandRequest>, Stop> {
    let reverse = args.reverse.iter().map(|spec| (Mode::Reverse, spec));
    let forward = args.forward.iter().map(|spec| (Mode::Forward, spec));
    let split = args.split.iter().map(|spec| (Mode::Split, spec));
    let (mut out, mut bad) = (Vec::new(), Vec::new());
    for (mode, spec) in reverse.chain(forward).chain(split) {
        match CommandRequest::parse(mode, spec) {
            Ok(request) => out.push(request),
            Err(reason) => bad.push(problems::bad_spec(spec, &reason)),
        }
    }
    if bad.is_empty() { Ok(out) } else { Err(Stop::Request(bad)) }
}

/// All inputs as one module, and what to call it: functions of one may call those of another.
fn modules(inputs: &[PathBuf], sources: &mut Sources) -> Result<(String, Module), Stop> {
    let context = Context::new();
    let mut whole: Option<(String, Module)> = None;
    for path in inputs {
        let (shown, bytes) = read(path)?;
        let module = context.read(&bytes, &shown).map_err(|e| {
            let d = problems::not_a_module(&shown, &bytes, &e.message, e.line, e.column);
            // The input itself is the source to show; standard input could not be read again.
            d.loc.iter().for_each(|loc| sources.insert(loc, &String::from_utf8_lossy(&bytes)));
            d
        })?;
        whole = Some(match whole {
            None => (shown, module),
            Some((names, all)) => {
                all.link(module).map_err(|e| problems::not_linked(&shown, &names, &e.to_string()))?;
                (format!("{names}, {shown}"), all)
            }
        });
    }
    whole.ok_or_else(|| Stop::Usage("there is no input".into()))
}

/// An input's name for messages, and its bytes.
fn read(path: &Path) -> Result<(String, Vec<u8>), Stop> {
    if path.as_os_str() == "-" {
        let mut bytes = Vec::new();
        let done = std::io::stdin().lock().read_to_end(&mut bytes);
        done.map_err(|e| problems::cannot_read("<stdin>", &e.to_string()))?;
        return Ok(("<stdin>".into(), bytes));
    }
    let shown = path.display().to_string();
    let bytes = std::fs::read(path).map_err(|e| problems::cannot_read(&shown, &e.to_string()))?;
    Ok((shown, bytes))
}

fn code(args: &Args, module: &Module) -> Result<Vec<u8>, Stop> {
    let machine = |kind| {
        let made = module.emit(kind, u32::from(args.opt_level));
        made.map_err(|e| Stop::from(problems::no_code(&e.to_string())))
    };
    match args.kind() {
        Emit::LlvmBc => Ok(module.to_bitcode()),
        Emit::LlvmIr => Ok(module.to_text().into_bytes()),
        Emit::Asm => machine(CodeKind::Assembly),
        Emit::Obj => machine(CodeKind::Object),
    }
}

fn reports(args: &Args, report: &Report, sources: &mut Sources, color: bool) -> Result<Vec<(Target, String)>, Stop> {
    let mut out = Vec::new();
    for wanted in &args.report {
        let target = wanted.file.as_deref().map_or(Target::Stderr, Target::named);
        let text = match wanted.kind {
            ReportKind::Text => text::render(report, sources, color && target == Target::Stderr),
            ReportKind::Json => json::render(report)
                .context("the report has no JSON")
                .map_err(|e| Stop::Internal(vec![problems::internal(format!("{e:#}"))]))?,
        };
        out.push((target, text));
    }
    Ok(out)
}

/// All files are complete before the first one appears under its name.
fn write(target: Target, code: &[u8], reports: &[(Target, String)]) -> Result<(), Stop> {
    let all = std::iter::once((target, code)).chain(reports.iter().map(|(t, text)| (t.clone(), text.as_bytes())));
    let mut staged = Vec::new();
    for (target, bytes) in all {
        let name = target.describe();
        let ready = Staged::new(target, bytes).map_err(|e| problems::cannot_write(&name, &e.to_string()))?;
        staged.push((name, ready));
    }
    for (name, ready) in staged {
        ready.commit().map_err(|e| problems::cannot_write(&name, &e.to_string()))?;
    }
    Ok(())
}

/// What goes to stderr beside the report.
fn tell(args: &Args, outcome: &Outcome, clock: &Clock) {
    say(&outcome.log);
    if args.print_perf {
        say(&perf::render(&outcome.report));
    }
    if args.time_report {
        let all = clock.noted.iter().take(1).chain(&outcome.timings).chain(clock.noted.iter().skip(1));
        let total: Duration = all.clone().map(|(_, time)| *time).sum();
        for (name, time) in all.chain([&("total", total)]) {
            say(&format!("time: {:>9.3} ms  {name}\n", time.as_secs_f64() * 1e3));
        }
    }
}

/// Times of the steps that are not the driver's.
struct Clock {
    last: Instant,
    noted: Vec<(&'static str, Duration)>,
}

impl Clock {
    fn new() -> Self {
        Self { last: Instant::now(), noted: Vec::new() }
    }

    fn note(&mut self, name: &'static str) {
        self.noted.push((name, self.last.elapsed()));
        self.skip();
    }

    fn skip(&mut self) {
        self.last = Instant::now();
    }
}

/// What to do about an error of this program.
pub fn how_to_report() -> String {
    let rest: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<String> = rest.iter().map(|word| format!("'{}'", word.replace('\'', r"'\''"))).collect();
    format!(
        "This is a fault of retrograd, not of its input; nothing was written. Please report it with the command line\n  \
         retrograd {}\nand a reduced input. With this script as still-fails.sh (in the command, the input is \"$1\")\n  \
         #!/bin/sh\n  retrograd OPTIONS -o /dev/null \"$1\"; test $? -eq {INTERNAL}\n\
         the input becomes small by\n  llvm-reduce-22 --test=./still-fails.sh INPUT",
        words.join(" ")
    )
}
