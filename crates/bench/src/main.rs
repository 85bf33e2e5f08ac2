//! `retrograd-bench`: four of ADBench's objectives, each with and without `restrict`, beside gradients by hand.
//!
//! An objective is one C file in `programs/`. It is compiled and differentiated once for each variant, all of them are
//! linked behind one `main`, and that one process times the primal, the gradient by hand and every variant on one core,
//! counts what they allocate, and holds their gradients against the one by hand. This crate builds and runs these
//! processes and sets their lines into one table; it measures nothing itself.

use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};
use std::{env, fs};

use anyhow::{Context, Result, anyhow, bail, ensure};
use clap::Parser;

/// Times gradients of ADBench's objectives against the primal and against gradients by hand.
#[derive(Parser)]
#[command(name = "retrograd-bench")]
struct Args {
    /// Small generated inputs and little time: some seconds in all
    #[arg(long)]
    short: bool,
    /// Seconds for each thing that is timed
    #[arg(long)]
    seconds: Option<f64>,
    /// ADBench's inputs
    #[arg(long, default_value = "../shared/data/adbench")]
    data: PathBuf,
    /// Only objectives of these names
    names: Vec<String>,
}

/// An objective: its source, its input in ADBench, and the sizes of generated inputs.
struct Objective {
    name: &'static str,
    data: Option<&'static str>,
    full: [&'static str; 3],
    short: [&'static str; 3],
}

const OBJECTIVES: [Objective; 4] = [
    Objective {
        name: "gmm",
        data: Some("gmm/10k_d10_K25.txt"),
        full: ["10", "25", "10000"],
        short: ["10", "25", "200"],
    },
    Objective {
        name: "ba",
        data: Some("ba/ba1_n49_m7776_p31843.txt"),
        full: ["49", "7776", "31843"],
        short: ["20", "300", "2000"],
    },
    Objective {
        name: "lstm",
        data: Some("lstm/lstm_l2_c1024.txt"),
        full: ["2", "1024", "14"],
        short: ["2", "100", "14"],
    },
    Objective { name: "hand", data: None, full: ["22", "544", "100"], short: ["22", "544", "100"] },
];

/// A way to get a gradient: its name in C, whether the objective's pointers are `restrict`, the tool's option.
const VARIANTS: [(&str, bool, Option<&str>); 4] = [
    ("restrict_", true, None),
    ("plain", false, None),
    ("restrict_unchecked", true, Some("--no-check-aliases")),
    ("plain_unchecked", false, Some("--no-check-aliases")),
];

/// A line that a program printed: what was timed, its median, and what it took from the heap.
struct Line {
    what: String,
    seconds: f64,
    allocations: u64,
    bytes: u64,
    peak: u64,
}

/// The programs that are called.
struct Tools {
    clang: String,
    llc: String,
    retrograd: PathBuf,
    sources: PathBuf,
    scratch: PathBuf,
}

fn run(program: impl AsRef<OsStr>, args: &[&str]) -> Result<String> {
    let name = program.as_ref().to_string_lossy().into_owned();
    let done = Command::new(program).args(args).output().with_context(|| format!("cannot start {name}"))?;
    let errors = String::from_utf8_lossy(&done.stderr);
    ensure!(done.status.success(), "{name} {}: {}\n{errors}", args.join(" "), done.status);
    eprint!("{errors}");
    Ok(String::from_utf8_lossy(&done.stdout).into_owned())
}

impl Tools {
    fn find() -> Result<Self> {
        let here = env::current_exe().context("where this program is")?;
        let beside = here.parent().context("this program is in no directory")?;
        let retrograd = beside.join("retrograd");
        ensure!(retrograd.exists(), "there is no {}: cargo build -p retrograd-cli", retrograd.display());
        let scratch = env::temp_dir().join(format!("retrograd-bench-{}", std::process::id()));
        fs::create_dir_all(&scratch).with_context(|| format!("cannot make {}", scratch.display()))?;
        let named = |name: &str, or: &str| env::var(name).unwrap_or_else(|_| or.to_string());
        Ok(Self {
            clang: named("CLANG", "clang-22"),
            llc: named("LLC", "llc-22"),
            retrograd,
            sources: Path::new(env!("CARGO_MANIFEST_DIR")).join("programs"),
            scratch,
        })
    }

    fn file(&self, name: &str) -> String {
        self.scratch.join(name).display().to_string()
    }

    /// Whether the tool knows an option. What it does not know, and what it knows and cannot do yet, is exit code 2.
    fn knows(&self, option: &str, module: &str) -> Result<bool> {
        let tried = Command::new(&self.retrograd).args([option, module, "-o", "/dev/null"]).output()?;
        Ok(tried.status.code() != Some(2))
    }

    /// The object file of an objective differentiated in one way, or nothing where the tool has no such way.
    fn variant(&self, name: &str, (variant, apart, option): (&str, bool, Option<&str>)) -> Result<Option<String>> {
        let source = self.sources.join(format!("{name}.c")).display().to_string();
        let file = |end: &str| self.file(&format!("{name}.{variant}.{end}"));
        let (module, made, object) = (file("bc"), file("ad.bc"), file("o"));
        let restrict = if apart { "-DRESTRICT=restrict" } else { "-DRESTRICT=" };
        let defined = format!("-DVARIANT={variant}");
        run(&self.clang, &["-O2", "-emit-llvm", "-c", &defined, restrict, &source, "-o", &module])?;
        if let Some(option) = option
            && !self.knows(option, &module)?
        {
            return Ok(None);
        }
        let mut args: Vec<&str> = option.into_iter().collect();
        args.extend([module.as_str(), "-o", &made]);
        run(&self.retrograd, &args)?;
        run(&self.llc, &["-O2", "-relocation-model=pic", "-filetype=obj", &made, "-o", &object])?;
        Ok(Some(object))
    }

    /// Links an objective with all its variants, and runs it.
    fn measure(&self, objective: &Objective, args: &Args) -> Result<Vec<Line>> {
        let (mut objects, mut listed) = (Vec::new(), String::from("-DVARIANTS="));
        for variant in VARIANTS {
            match self.variant(objective.name, variant)? {
                Some(object) => {
                    objects.push(object);
                    listed += &format!("V({}) ", variant.0);
                }
                None => eprintln!(
                    "{} {}: passed over, the tool has no {}",
                    objective.name,
                    variant.0,
                    variant.2.unwrap_or("such way")
                ),
            }
        }
        let source = self.sources.join(format!("{}.c", objective.name)).display().to_string();
        let program = self.file(objective.name);
        let mut link = vec!["-O2", &listed, &source];
        link.extend(objects.iter().map(String::as_str));
        link.extend(["-o", &program, "-Wl,--wrap=malloc,--wrap=free,--wrap=calloc,--wrap=realloc", "-lm"]);
        run(&self.clang, &link)?;
        let seconds = args.seconds.unwrap_or(if args.short { 0.05 } else { 1.0 }).to_string();
        let data = objective.data.map(|name| args.data.join(name)).filter(|_| !args.short);
        let data = match data {
            Some(file) if file.exists() => file.display().to_string(),
            Some(file) => {
                eprintln!("{}: there is no {}, so the input is generated", objective.name, file.display());
                "-".to_string()
            }
            None => "-".to_string(),
        };
        let size = if args.short { objective.short } else { objective.full };
        run(&program, &[&seconds, &data, size[0], size[1], size[2]])?.lines().map(line).collect()
    }
}

fn line(text: &str) -> Result<Line> {
    let fields: Vec<&str> = text.split_whitespace().collect();
    let [what, seconds, allocations, bytes, peak, _error] = fields[..] else {
        bail!("not a line of measurements: {text}")
    };
    let number = |text: &str| text.parse::<u64>().with_context(|| format!("no number: {text}"));
    Ok(Line {
        what: what.trim_end_matches('_').replace('_', ", "),
        seconds: seconds.parse().with_context(|| format!("no time: {seconds}"))?,
        allocations: number(allocations)?,
        bytes: number(bytes)?,
        peak: number(peak)?,
    })
}

/// The rows of one objective: times also as ratios to the primal and to the gradient by hand.
fn rows(name: &str, lines: &[Line]) -> Result<()> {
    let of = |what: &str| lines.iter().find(|l| l.what == what).ok_or_else(|| anyhow!("{name}: {what} was not timed"));
    let (primal, hand) = (of("primal")?.seconds, of("hand")?.seconds);
    for l in lines {
        println!(
            "{name:<5} {:<21} {:>10.3} {:>8.2} {:>7.2} {:>7} {:>12} {:>12}",
            l.what,
            1e3 * l.seconds,
            l.seconds / primal,
            l.seconds / hand,
            l.allocations,
            l.bytes,
            l.peak
        );
    }
    let (apart, plain) = (of("restrict")?.seconds, of("plain")?.seconds);
    println!("{name:<5} {:<21} {:>10.2}", "plain / restrict", plain / apart);
    Ok(())
}

fn bench(args: &Args) -> Result<()> {
    let known = |name: &String| OBJECTIVES.iter().any(|o| o.name == name);
    if let Some(other) = args.names.iter().find(|name| !known(name)) {
        bail!("no objective is called {other}; there are gmm, ba, lstm, hand");
    }
    let tools = Tools::find()?;
    let mut all = Vec::new();
    for objective in OBJECTIVES.iter().filter(|o| args.names.is_empty() || args.names.iter().any(|n| n == o.name)) {
        all.push((objective.name, tools.measure(objective, args)));
    }
    let _ = fs::remove_dir_all(&tools.scratch);
    println!(
        "{:<5} {:<21} {:>10} {:>8} {:>7} {:>7} {:>12} {:>12}",
        "", "", "ms", "/primal", "/hand", "allocs", "bytes", "peak bytes"
    );
    let mut failed = 0;
    for (name, lines) in all {
        if let Err(error) = lines.and_then(|lines| rows(name, &lines)) {
            eprintln!("{name}: {error:#}");
            failed += 1;
        }
    }
    ensure!(failed == 0, "{failed} objectives failed");
    Ok(())
}

fn main() -> ExitCode {
    match bench(&Args::parse()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("retrograd-bench: {error:#}");
            ExitCode::FAILURE
        }
    }
}
