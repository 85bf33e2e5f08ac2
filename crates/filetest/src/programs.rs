//! The self-checking programs: compiled at each level, differentiated, linked, run.
//!
//! A language is a row of [`LANGUAGES`]: its file ending, its compiler, and its levels. A program in Rust is
//! linked by rustc, behind a crate that is empty but brings the standard library and the allocator.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use retrograd_driver::{Options, differentiate};
use retrograd_llvm::{CodeKind, Context};
use retrograd_plan::{Ledger, Policy};

use crate::compile::{budget_behind, explain};

/// Which compiler reads a program.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Frontend {
    Clang,
    Rustc,
    Flang,
}

/// A level of optimisation: what it is called, and the compiler's options for it.
type Level = (&'static str, &'static [&'static str]);

const CLANG_LEVELS: &[Level] = &[
    ("-O0", &["-O0"]),
    ("-O1", &["-O1"]),
    ("-O2", &["-O2"]),
    ("-O3", &["-O3"]),
    // Wide vectors with masks and gathers, in all loops that LLVM can vectorise.
    ("-O2-avx2", &["-O2", "-march=x86-64-v3", "-fvectorize", "-fslp-vectorize"]),
];

const RUSTC_LEVELS: &[Level] = &[("-debug", &["-Copt-level=0"]), ("-release", &["-Copt-level=3"])];

const FLANG_LEVELS: &[Level] = &[("-O0", &["-O0"]), ("-O1", &["-O1"]), ("-O2", &["-O2"])];

/// File ending, compiler, levels.
const LANGUAGES: &[(&str, Frontend, &[Level])] = &[
    ("c", Frontend::Clang, CLANG_LEVELS),
    ("cpp", Frontend::Clang, CLANG_LEVELS),
    ("rs", Frontend::Rustc, RUSTC_LEVELS),
    ("f90", Frontend::Flang, FLANG_LEVELS),
];

/// A program at one optimisation level of its compiler.
pub struct Program {
    pub source: PathBuf,
    frontend: Frontend,
    level: Level,
    /// Why it is not run at this level.
    pub skip: Option<String>,
}

/// A program that runs longer than this hangs.
const TIME_LIMIT: Duration = Duration::from_secs(60);

/// What a policy made of a program.
#[derive(Clone, Debug, Default)]
pub struct Weight {
    /// Of all its gradients' plans.
    pub ledger: Ledger,
    /// Bytes that one run of the program takes from the heap; the primal's are among them.
    pub heap: u64,
}

/// Counts the bytes of a process that it is loaded into, and writes their number at the end.
const COUNTER: &str = include_str!("heap_bytes.c");
const COUNTER_FILE: &str = "RETROGRAD_HEAP_BYTES";

/// The compilers that were found.
pub struct Compilers {
    clang: Option<PathBuf>,
    rustc: Option<PathBuf>,
    flang: Option<PathBuf>,
    avx2: bool,
}

impl Compilers {
    /// Those of the LLVM that this is built with, and the rustc that built this.
    pub fn find() -> Self {
        Self {
            clang: find_llvm_tool("clang"),
            rustc: Some(std::env::var_os("RUSTC").map_or_else(|| PathBuf::from("rustc"), PathBuf::from)),
            flang: find_llvm_tool("flang"),
            avx2: has_avx2(),
        }
    }

    fn of(&self, frontend: Frontend) -> Result<&Path, String> {
        let (found, name) = match frontend {
            Frontend::Clang => (&self.clang, "clang-22"),
            Frontend::Rustc => (&self.rustc, "rustc"),
            Frontend::Flang => (&self.flang, "flang-22"),
        };
        found.as_deref().ok_or_else(|| format!("there is no {name}"))
    }

    /// Why `program` cannot be run here.
    pub fn lacking(&self, program: &Program) -> Option<String> {
        let compiler = self.of(program.frontend).err();
        let wide = program.level.1.contains(&"-march=x86-64-v3") && !self.avx2;
        compiler.or_else(|| wide.then(|| "this processor has no AVX2".to_owned()))
    }
}

#[cfg(target_arch = "x86_64")]
fn has_avx2() -> bool {
    std::arch::is_x86_feature_detected!("avx2") && std::arch::is_x86_feature_detected!("fma")
}

#[cfg(not(target_arch = "x86_64"))]
fn has_avx2() -> bool {
    false
}

impl Program {
    /// All programs of a folder at all levels, sorted by name. What is included by others is called `check` or
    /// `check_…`.
    pub fn all(folder: &Path) -> Vec<Self> {
        let mut out = Vec::new();
        for &(ending, frontend, levels) in LANGUAGES {
            let sources = crate::files(folder, ending).into_iter();
            let included = |s: &PathBuf| {
                s.file_stem().is_some_and(|stem| stem == "check" || stem.to_string_lossy().starts_with("check_"))
            };
            for source in sources.filter(|s| !included(s)) {
                let text = fs::read_to_string(&source).unwrap_or_default();
                for &level in levels {
                    let mark = format!("skip{}:", level.0);
                    let reason = |line: &str| {
                        let comment = line.trim_start_matches(['/', '!', ' ']);
                        comment.strip_prefix(&mark).map(|reason| reason.trim().to_owned())
                    };
                    let skip = text.lines().find_map(reason);
                    out.push(Self { source: source.clone(), frontend, level, skip });
                }
            }
        }
        out
    }

    pub fn name(&self) -> String {
        let file = self.source.file_name().unwrap_or_default().to_string_lossy();
        format!("programs/{file} {}", self.level.0)
    }

    /// Compiles, differentiates, links and runs it in a folder of its own.
    pub fn check(&self, compilers: &Compilers) -> Result<(), String> {
        self.in_folder(|folder| self.check_in(compilers.of(self.frontend)?, folder))
    }

    /// What these policies take. Only the first has to pass the program's own checks: some of them say that nothing
    /// is allocated.
    pub fn weigh(&self, compilers: &Compilers, policies: &[Policy]) -> Result<Vec<Weight>, String> {
        let clang = compilers.of(Frontend::Clang)?;
        let compiler = compilers.of(self.frontend)?;
        self.in_folder(|folder| {
            let bytes = self.bitcode(compiler, folder)?;
            let counter = folder.join("heap_bytes.so");
            fs::write(folder.join("heap_bytes.c"), COUNTER).map_err(|e| e.to_string())?;
            let options = ["-O1", "-shared", "-fPIC", "-o"];
            succeed("counter", Command::new(clang).args(options).arg(&counter).arg(folder.join("heap_bytes.c")))?;
            // A program that watches its budget is weighed without one, and may find then that more was kept.
            let passes = self.budget()?.is_none();
            let one = |(i, &policy)| {
                let weight = self.weigh_in(compiler, folder, &bytes, policy, &counter, passes && i == 0);
                weight.map_err(|e| format!("{policy:?}: {e}"))
            };
            policies.iter().enumerate().map(one).collect()
        })
    }

    fn weigh_in(
        &self,
        compiler: &Path,
        folder: &Path,
        bitcode: &[u8],
        policy: Policy,
        counter: &Path,
        passes: bool,
    ) -> Result<Weight, String> {
        let (object, program, count) = (folder.join("a.o"), folder.join("a.out"), folder.join("count"));
        let module = Context::new().read(bitcode, &self.name()).map_err(|e| e.message)?;
        // An optimiser might do without a block.
        let options = Options { policy, opt_level: 0, ..Options::default() };
        let outcome = differentiate(&module, &[], &options).map_err(|f| explain(&f))?;
        let code = module.emit(CodeKind::Object, 0).map_err(|e| e.to_string())?;
        fs::write(&object, code).map_err(|e| e.to_string())?;
        succeed("link", self.link(compiler, folder, &object)?.arg("-o").arg(&program))?;
        let mut command = Command::new(&program);
        let result = run(command.env("LD_PRELOAD", counter).env(COUNTER_FILE, &count))?;
        if result.status.code().is_none() || passes && !result.status.success() {
            return Err(format!("run: {}\n{}", result.status, String::from_utf8_lossy(&result.stdout)));
        }
        let heap = fs::read_to_string(&count).map_err(|e| format!("nothing was counted: {e}"))?;
        let mut weight =
            Weight { heap: heap.trim().parse().map_err(|e| format!("{heap:?}: {e}"))?, ..Weight::default() };
        outcome.report.functions.iter().for_each(|f| weight.ledger.add(&f.ledger));
        Ok(weight)
    }

    fn in_folder<T>(&self, work: impl FnOnce(&Path) -> Result<T, String>) -> Result<T, String> {
        let folder = std::env::temp_dir().join(format!(
            "retrograd-filetest-{}-{}",
            std::process::id(),
            self.name().replace(['/', ' '], "-")
        ));
        fs::create_dir_all(&folder).map_err(|e| format!("{}: {e}", folder.display()))?;
        let result = work(&folder);
        // What could not be removed is left to the system's cleaning of its temporary folder.
        let _ = fs::remove_dir_all(&folder);
        result
    }

    fn check_in(&self, compiler: &Path, folder: &Path) -> Result<(), String> {
        let (object, program) = (folder.join("a.o"), folder.join("a.out"));
        let bytes = self.bitcode(compiler, folder)?;
        let module = Context::new().read(&bytes, &self.name()).map_err(|e| e.message)?;
        let options = Options { max_cache: self.budget()?, ..Options::default() };
        differentiate(&module, &[], &options).map_err(|f| explain(&f))?;
        module.verify().map_err(|e| format!("LLVM's verifier refuses the output: {e}"))?;
        let code = module.emit(CodeKind::Object, 2).map_err(|e| e.to_string())?;
        fs::write(&object, code).map_err(|e| e.to_string())?;
        succeed("link", self.link(compiler, folder, &object)?.arg("-o").arg(&program))?;
        succeed("run", &mut Command::new(&program))
    }

    /// What the program says that may be kept.
    fn budget(&self) -> Result<Option<u64>, String> {
        let text = fs::read_to_string(&self.source).map_err(|e| e.to_string())?;
        Ok(budget_behind(&text, "// max-cache: "))
    }

    /// The program as the tool gets it.
    fn bitcode(&self, compiler: &Path, folder: &Path) -> Result<Vec<u8>, String> {
        let bitcode = folder.join("a.bc");
        succeed("compile", self.compile(compiler, folder).arg("-o").arg(&bitcode).arg(&self.source))?;
        fs::read(&bitcode).map_err(|e| e.to_string())
    }

    pub fn level(&self) -> &'static str {
        self.level.0
    }

    fn compile(&self, compiler: &Path, folder: &Path) -> Command {
        let mut command = Command::new(compiler);
        match self.frontend {
            Frontend::Clang => command.args(["-g", "-emit-llvm", "-c"]),
            // Modules that a program defines are written beside it.
            Frontend::Flang => command.args(["-g", "-emit-llvm", "-c", "-J"]).arg(folder),
            Frontend::Rustc => {
                command.args(["--edition=2021", "--emit=llvm-bc", "-Ccodegen-units=1", "-g", "-Awarnings"])
            }
        };
        command.args(self.level.1);
        command
    }

    fn link(&self, compiler: &Path, folder: &Path, object: &Path) -> Result<Command, String> {
        let mut command = Command::new(compiler);
        match self.frontend {
            Frontend::Clang => {
                let wrap = "-Wl,--wrap=malloc,--wrap=free,--wrap=calloc,--wrap=realloc,--wrap=aligned_alloc,--wrap=posix_memalign";
                command.arg(object).args([wrap, "-lm"]);
                // check.h counts heap blocks; in C++ a file of its own does, for the library's blocks as well.
                if self.source.extension().is_some_and(|e| e == "cpp") {
                    command.arg(self.source.with_file_name("check_heap.cc")).arg("-lstdc++");
                }
            }
            Frontend::Flang => {
                command.arg(object);
            }
            Frontend::Rustc => {
                let stub = folder.join("stub.rs");
                fs::write(&stub, "#![no_main]\n").map_err(|e| e.to_string())?;
                // check.rs counts heap blocks.
                let wrap = "-Clink-arg=-Wl,--wrap=malloc,--wrap=free,--wrap=calloc,--wrap=realloc";
                let object = format!("-Clink-arg={}", object.display());
                command.args(["--edition=2021", wrap]).args([stub.as_os_str(), object.as_ref()]);
            }
        }
        Ok(command)
    }
}

/// A tool of the LLVM that this is built with; none if it is not there.
fn find_llvm_tool(name: &str) -> Option<PathBuf> {
    let prefix = std::env::var_os("LLVM_SYS_221_PREFIX").map(|p| PathBuf::from(p).join("bin").join(name));
    let usual = [PathBuf::from(format!("{name}-22")), PathBuf::from("/usr/lib/llvm-22/bin").join(name)];
    prefix.into_iter().chain(usual).find(|tool| {
        let version = Command::new(tool).arg("--version").stdin(Stdio::null()).output();
        version.is_ok_and(|v| v.status.success() && String::from_utf8_lossy(&v.stdout).contains("version 22"))
    })
}

fn succeed(step: &str, command: &mut Command) -> Result<(), String> {
    let output = run(command).map_err(|e| format!("{step}: {e}"))?;
    if output.status.success() {
        return Ok(());
    }
    let (out, err) = (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    Err(format!("{step}: {}\n{out}{err}", output.status))
}

/// Runs a command to its end, or kills it at the time limit.
fn run(command: &mut Command) -> Result<Output, String> {
    command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().map_err(|e| e.to_string())?;
    let start = Instant::now();
    while child.try_wait().map_err(|e| e.to_string())?.is_none() {
        if start.elapsed() > TIME_LIMIT {
            child.kill().map_err(|e| e.to_string())?;
            child.wait().map_err(|e| e.to_string())?;
            return Err(format!("still running after {} s", TIME_LIMIT.as_secs()));
        }
        thread::sleep(Duration::from_millis(5));
    }
    child.wait_with_output().map_err(|e| e.to_string())
}
