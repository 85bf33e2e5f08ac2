//! Seeds in worker processes, so that a crash or a hang is one seed's and not the end of the run.
//!
//! A worker is this program again with a range of seeds. It says on a line of its own which seed it starts and
//! how that one ended. One that dies, or says nothing for too long, is charged to the seed it last
//! started; the rest of its range goes to the next worker.

use std::collections::BTreeMap;
use std::io::{BufRead, BufReader, Write};
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Mutex, mpsc};
use std::thread;
use std::time::Duration;

use anyhow::{Context, Result};

use crate::check::Verdict;

/// Seeds of one worker.
const BATCH: u64 = 50;
/// One seed takes a tenth of a second; a loaded machine gets some patience.
const PATIENCE: Duration = Duration::from_secs(60);

/// What the seeds of a worker are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub enum Kind {
    Programs,
    Mutants,
}

/// How a seed ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum End {
    Verdict(Verdict),
    /// The worker died; how.
    Crashed(String),
    Hung,
}

/// Counts, and what has to be looked at.
#[derive(Default)]
pub struct Totals {
    pub valid: u64,
    pub skipped: u64,
    pub refused: u64,
    pub wrong: u64,
    /// Not the tool's fault: LLVM breaks the primal alone.
    pub miscompiled: u64,
    pub crashed: u64,
    pub hung: u64,
    /// Refusals by code or first words: how many, and the first seed.
    pub reasons: BTreeMap<String, (u64, u64)>,
}

impl Totals {
    pub fn is_clean(&self) -> bool {
        self.wrong + self.crashed + self.hung == 0
    }

    fn add(&mut self, seed: u64, end: &End) {
        match end {
            End::Verdict(Verdict::Valid) => self.valid += 1,
            End::Verdict(Verdict::Skipped) => self.skipped += 1,
            End::Verdict(Verdict::Refused(text)) => {
                self.refused += 1;
                let entry = self.reasons.entry(reason(text)).or_insert((0, seed));
                entry.0 += 1;
                entry.1 = entry.1.min(seed);
            }
            End::Verdict(Verdict::Wrong(_)) => self.wrong += 1,
            End::Verdict(Verdict::Miscompiled(_)) => self.miscompiled += 1,
            End::Crashed(_) => self.crashed += 1,
            End::Hung => self.hung += 1,
        }
    }
}

/// What stopped the reader, the diagnostic's code, or that the module could not be read.
fn reason(text: &str) -> String {
    if text == READER {
        return text.to_owned();
    }
    let code = text.find("error[").and_then(|at| text[at..].split_once("]: "));
    code.map_or("unreadable".to_owned(), |(code, rest)| {
        let title: String = rest.lines().next().unwrap_or_default().chars().take(60).collect();
        format!("{}: {title}", code.trim_start_matches("error["))
    })
}

/// All seeds from `from`, so many; `found` hears of everything that is not as it should be.
pub fn run(
    kind: Kind,
    from: u64,
    count: u64,
    jobs: usize,
    forced: bool,
    found: impl Fn(u64, &End) + Sync,
) -> Result<Totals> {
    let next = AtomicU64::new(0);
    let totals = Mutex::new(Totals::default());
    let work = || -> Result<()> {
        loop {
            let start = next.fetch_add(BATCH, Ordering::Relaxed);
            if start >= count {
                return Ok(());
            }
            let range = from + start..from + (start + BATCH).min(count);
            batch(kind, range, forced, &mut |seed, end| {
                found(seed, &end);
                if let Ok(mut totals) = totals.lock() {
                    totals.add(seed, &end);
                }
            })?;
        }
    };
    thread::scope(|scope| {
        let crew: Vec<_> = (0..jobs.max(1)).map(|_| scope.spawn(work)).collect();
        crew.into_iter().try_for_each(|one| one.join().unwrap_or_else(|_| anyhow::bail!("a thread of the crew died")))
    })?;
    totals.into_inner().map_err(|_| anyhow::anyhow!("a thread of the crew died"))
}

fn spawn(kind: Kind, from: u64, count: u64, forced: bool) -> Result<Child> {
    let kind = if kind == Kind::Programs { "programs" } else { "mutants" };
    let mut command = Command::new(std::env::current_exe().context("this program has no path")?);
    command.args(["--worker", kind, "--seed", &from.to_string(), "--count", &count.to_string()]);
    command.args(forced.then_some("--forced"));
    command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::null());
    command.spawn().context("a worker cannot be started")
}

/// A range of seeds, by as many workers as it takes.
fn batch(kind: Kind, range: std::ops::Range<u64>, forced: bool, done: &mut dyn FnMut(u64, End)) -> Result<()> {
    let mut seed = range.start;
    while seed < range.end {
        let mut child = spawn(kind, seed, range.end - seed, forced)?;
        let out = child.stdout.take().context("a worker has no output")?;
        let (send, lines) = mpsc::channel();
        let reader = thread::spawn(move || {
            // The receiver may be gone: then nobody wants the rest.
            BufReader::new(out).lines().map_while(Result::ok).try_for_each(|line| send.send(line))
        });
        let (mut hung, mut reading) = (false, false);
        loop {
            match lines.recv_timeout(PATIENCE) {
                Ok(line) => {
                    reading = line == reading_line(seed);
                    if let Some(end) = parse(&line, seed) {
                        done(seed, End::Verdict(end));
                        seed += 1;
                    }
                }
                Err(mpsc::RecvTimeoutError::Timeout) => {
                    hung = true;
                    child.kill()?;
                    break;
                }
                Err(mpsc::RecvTimeoutError::Disconnected) => break,
            }
        }
        let status = child.wait()?;
        drop(reader.join());
        if hung && reading {
            done(seed, End::Verdict(Verdict::Refused(READER.into())));
            seed += 1;
        } else if hung {
            done(seed, End::Hung);
            seed += 1;
        } else if seed < range.end {
            done(seed, End::Crashed(status.to_string()));
            seed += 1;
        }
    }
    Ok(())
}

const READER: &str = "LLVM's reader does not come back from it";

fn reading_line(seed: u64) -> String {
    format!("{seed} reading")
}

/// A worker is about to have LLVM read bitcode that is damaged: its reader believes what it reads, and may not come
/// back. Nothing of this project runs by then.
pub fn say_reading(seed: u64) {
    let mut out = std::io::stdout().lock();
    let _ = writeln!(out, "{}", reading_line(seed)).and_then(|()| out.flush());
}

/// LLVM came back.
pub fn say_read(seed: u64) {
    let mut out = std::io::stdout().lock();
    let _ = writeln!(out, "{seed} read").and_then(|()| out.flush());
}

/// What a worker says of a seed. Line breaks are escaped.
pub fn say(seed: u64, verdict: &Verdict) {
    let (word, text) = match verdict {
        Verdict::Valid => ("valid", ""),
        Verdict::Skipped => ("skipped", ""),
        Verdict::Refused(text) => ("refused", text.as_str()),
        Verdict::Wrong(text) => ("wrong", text.as_str()),
        Verdict::Miscompiled(text) => ("miscompiled", text.as_str()),
    };
    let text = text.replace('\\', "\\\\").replace('\n', "\\n");
    let mut out = std::io::stdout().lock();
    // If nobody listens, the run is over.
    let _ = writeln!(out, "{seed} {word} {text}").and_then(|()| out.flush());
}

fn parse(line: &str, seed: u64) -> Option<Verdict> {
    let mut parts = line.splitn(3, ' ');
    if parts.next()?.parse() != Ok(seed) {
        return None;
    }
    let word = parts.next()?;
    let text = parts.next().unwrap_or_default().replace("\\n", "\n").replace("\\\\", "\\");
    match word {
        "valid" => Some(Verdict::Valid),
        "skipped" => Some(Verdict::Skipped),
        "refused" => Some(Verdict::Refused(text)),
        "wrong" => Some(Verdict::Wrong(text)),
        "miscompiled" => Some(Verdict::Miscompiled(text)),
        _ => None,
    }
}
