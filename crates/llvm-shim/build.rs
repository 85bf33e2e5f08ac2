//! Finds LLVM 22 and compiles the C++ side against it.

use std::env;
use std::path::{Path, PathBuf};
use std::process::{Command, exit};

const WANTED: &str = "22";
const PREFIX_VARIABLE: &str = "LLVM_SYS_221_PREFIX";

fn main() {
    println!("cargo:rerun-if-env-changed={PREFIX_VARIABLE}");
    println!("cargo:rerun-if-changed=cpp");
    let config = llvm_config();
    let flags = query(&config, "--cxxflags").unwrap_or_default();
    let sources = [
        "addresses.cpp",
        "analysis.cpp",
        "body_effects.cpp",
        "clone.cpp",
        "contents.cpp",
        "describe.cpp",
        "first_values.cpp",
        "float_bits.cpp",
        "heap.cpp",
        "initials.cpp",
        "iterations.cpp",
        "jit.cpp",
        "layouts.cpp",
        "loops.cpp",
        "lower.cpp",
        "lower_x86.cpp",
        "module.cpp",
        "oracle.cpp",
        "packed.cpp",
        "prepare.cpp",
        "private_memory.cpp",
        "promote.cpp",
        "requests.cpp",
        "returns.cpp",
        "source_forms.cpp",
        "steps.cpp",
        "targets.cpp",
        "versions.cpp",
    ];
    let mut build = cc::Build::new();
    // The debug build of LLVM's own headers is slow and huge; the shim is small, so it is always optimised.
    build.cpp(true).opt_level(1).debug(false).warnings(false).extra_warnings(false);
    for flag in flags.split_whitespace() {
        build.flag(flag);
    }
    // LLVM's headers warn by themselves under some compilers.
    build.flag_if_supported("-Wno-unused-parameter").flag_if_supported("-Wno-comment");
    for source in sources {
        build.file(Path::new("cpp").join(source));
    }
    build.compile("rgllvm");
}

/// The `llvm-config` of the wanted version, or an end with a message that says what was found.
fn llvm_config() -> PathBuf {
    let mut found = Vec::new();
    let candidates = match env::var_os(PREFIX_VARIABLE) {
        Some(prefix) => vec![Path::new(&prefix).join("bin").join("llvm-config")],
        None => ["llvm-config-22", "/usr/lib/llvm-22/bin/llvm-config", "llvm-config"].map(PathBuf::from).to_vec(),
    };
    for candidate in candidates {
        match query(&candidate, "--version") {
            Some(version) if version.split('.').next() == Some(WANTED) => return candidate,
            Some(version) => found.push(format!("{} is version {version}", candidate.display())),
            None => found.push(format!("{} cannot be run", candidate.display())),
        }
    }
    eprintln!("LLVM {WANTED} is wanted; found: {}.", found.join("; "));
    eprintln!("Install llvm-{WANTED}-dev, or set {PREFIX_VARIABLE} to the directory that holds bin/llvm-config.");
    exit(1)
}

fn query(config: &Path, flag: &str) -> Option<String> {
    let output = Command::new(config).arg(flag).output().ok()?;
    output.status.success().then(|| String::from_utf8_lossy(&output.stdout).trim().to_owned())
}
