//! The self-checking programs: compiled at each level, differentiated, linked, run.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use retrograd_driver::{Options, differentiate};
use retrograd_llvm::{CodeKind, Context};

use crate::compile::explain;

/// A program at one optimisation level of its compiler.
pub struct Program {
    pub source: PathBuf,
    pub level: u8,
    /// Why it is not run at this level.
    pub skip: Option<String>,
}

/// A program that runs longer than this hangs.
const TIME_LIMIT: Duration = Duration::from_secs(60);

impl Program {
    /// All programs of a folder at all levels, sorted by name.
    pub fn all(folder: &Path) -> Vec<Self> {
        let mut out = Vec::new();
        for source in ["c", "cpp"].into_iter().flat_map(|ending| crate::files(folder, ending)) {
            let text = fs::read_to_string(&source).unwrap_or_default();
            for level in 0..=3u8 {
                let mark = format!("// skip-O{level}:");
                let skip = text.lines().find_map(|l| l.strip_prefix(&mark)).map(|reason| reason.trim().to_owned());
                out.push(Self { source: source.clone(), level, skip });
            }
        }
        out
    }

    pub fn name(&self) -> String {
        let stem = self.source.file_stem().unwrap_or_default().to_string_lossy();
        format!("programs/{stem} -O{}", self.level)
    }

    /// Compiles, differentiates, links and runs it in a folder of its own.
    pub fn check(&self, clang: &Path) -> Result<(), String> {
        let folder = std::env::temp_dir().join(format!(
            "retrograd-filetest-{}-{}",
            std::process::id(),
            self.name().replace(['/', ' '], "-")
        ));
        fs::create_dir_all(&folder).map_err(|e| format!("{}: {e}", folder.display()))?;
        let result = self.check_in(clang, &folder);
        // What could not be removed is left to the system's cleaning of its temporary folder.
        let _ = fs::remove_dir_all(&folder);
        result
    }

    fn check_in(&self, clang: &Path, folder: &Path) -> Result<(), String> {
        let (bitcode, object, program) = (folder.join("a.bc"), folder.join("a.o"), folder.join("a.out"));
        let level = format!("-O{}", self.level);
        let mut compile = Command::new(clang);
        compile.args([level.as_str(), "-g", "-emit-llvm", "-c"]).arg(&self.source).arg("-o").arg(&bitcode);
        succeed("compile", &mut compile)?;
        let bytes = fs::read(&bitcode).map_err(|e| e.to_string())?;
        let module = Context::new().read(&bytes, &self.name()).map_err(|e| e.message)?;
        differentiate(&module, &[], &Options::default()).map_err(|f| explain(&f))?;
        module.verify().map_err(|e| format!("LLVM's verifier refuses the output: {e}"))?;
        let code = module.emit(CodeKind::Object, 2).map_err(|e| e.to_string())?;
        fs::write(&object, code).map_err(|e| e.to_string())?;
        let wrap = "-Wl,--wrap=malloc,--wrap=free,--wrap=calloc,--wrap=realloc";
        let mut link = Command::new(clang);
        // check.h counts heap blocks; what the C++ library allocates is out of the linker's sight.
        let cpp = self.source.extension().is_some_and(|e| e == "cpp");
        link.arg(&object).arg("-o").arg(&program).args([if cpp { "-lstdc++" } else { wrap }, "-lm"]);
        succeed("link", &mut link)?;
        succeed("run", &mut Command::new(&program))
    }
}

/// The clang of the LLVM that this is built with; none if there is none.
pub fn find_clang() -> Option<PathBuf> {
    let prefix = std::env::var_os("LLVM_SYS_221_PREFIX").map(|p| PathBuf::from(p).join("bin/clang"));
    let candidates = prefix.into_iter().chain([PathBuf::from("clang-22"), PathBuf::from("/usr/lib/llvm-22/bin/clang")]);
    candidates.into_iter().find(|clang| {
        let version = Command::new(clang).arg("--version").stdin(Stdio::null()).output();
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
