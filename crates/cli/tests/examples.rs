//! The examples as a user builds them: clang, `retrograd`, llc, link, run. They check themselves; what they
//! print and return is checked here, and that two runs of the tool write the same bytes.
//!
//! Without clang and llc of LLVM 22 a test says so and does nothing.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

const WRAP: &str = "-Wl,--wrap=malloc,--wrap=calloc,--wrap=realloc,--wrap=free";

fn examples() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../examples")
}

/// A tool of the LLVM that this is built with.
fn tool(name: &str) -> Option<PathBuf> {
    let beside = std::env::var_os("LLVM_SYS_221_PREFIX").map(|p| Path::new(&p).join("bin").join(name));
    beside.into_iter().chain([PathBuf::from(format!("{name}-22"))]).find(|candidate| {
        let version = Command::new(candidate).arg("--version").output();
        version.is_ok_and(|v| v.status.success() && String::from_utf8_lossy(&v.stdout).contains("version 22"))
    })
}

/// The compiler, the code generator, and a folder for what they make.
struct Bench {
    clang: PathBuf,
    llc: PathBuf,
    folder: PathBuf,
}

impl Bench {
    fn new(name: &str) -> Option<Self> {
        let (Some(clang), Some(llc)) = (tool("clang"), tool("llc")) else {
            println!("skipped: clang-22 and llc-22 are not both there");
            return None;
        };
        let folder = std::env::temp_dir().join(format!("retrograd-examples-{name}-{}", std::process::id()));
        fs::create_dir_all(&folder).unwrap();
        Some(Self { clang, llc, folder })
    }

    fn at(&self, name: &str) -> PathBuf {
        self.folder.join(name)
    }

    fn compile(&self, source: &str, options: &[&str]) {
        let source = examples().join(source);
        succeed(
            Command::new(&self.clang)
                .args(options)
                .args(["-g", "-emit-llvm", "-c"])
                .arg(source)
                .arg("-o")
                .arg(self.at("in.bc")),
        );
    }

    /// Writes `gradient.bc` and returns the report as JSON.
    fn differentiate(&self) -> String {
        let json = self.at("report.json");
        let report = format!("--report=json:{}", json.display());
        let out = self.at("gradient.bc");
        succeed(Command::new(env!("CARGO_BIN_EXE_retrograd")).arg(self.at("in.bc")).arg("-o").arg(out).arg(report));
        fs::read_to_string(json).unwrap()
    }

    /// Generates code for `gradient.bc`.
    fn generate(&self, object: &str) -> PathBuf {
        let object = self.at(object);
        let mut llc = Command::new(&self.llc);
        llc.args(["-O2", "-relocation-model=pic", "-filetype=obj"]).arg(self.at("gradient.bc"));
        succeed(llc.arg("-o").arg(&object));
        object
    }

    /// Generates code, links it with `more`, and returns the program.
    fn link(&self, more: &[&str]) -> PathBuf {
        let (object, program) = (self.generate("gradient.o"), self.at("program"));
        let sources = more.iter().map(|source| examples().join(source));
        succeed(Command::new(&self.clang).arg("-O2").args(sources).arg(object).args(["-lm", WRAP, "-o"]).arg(&program));
        program
    }

    /// A seed case at every level of its compiler prints exactly these lines, and is content with them.
    fn seed(&self, source: &str, options: &[&str], want: &[&str]) {
        for level in ["-O0", "-O1", "-O2", "-O3"] {
            self.compile(source, &[&[level], options].concat());
            self.differentiate();
            let output = Command::new(self.link(&[])).output().unwrap();
            let said = String::from_utf8(output.stdout).unwrap();
            assert_eq!(said.lines().collect::<Vec<_>>(), want, "{source} {level} {options:?}");
            assert_eq!(output.status.code(), Some(0), "{source} {level} {options:?}");
        }
    }
}

impl Drop for Bench {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.folder);
    }
}

fn succeed(command: &mut Command) -> Output {
    let output = command.output().unwrap();
    let text = format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    assert!(output.status.success(), "{command:?}: {}\n{text}", output.status);
    output
}

#[test]
fn seed_a_what_is_destroyed_is_kept() {
    let Some(bench) = Bench::new("a") else { return };
    bench.seed(
        "seed/a.c",
        &[],
        &["a: gradient ok, allocations 1, bytes 8000", "a: forward ok, allocations 0, bytes 0"],
    );
}

#[test]
fn seed_b_two_numbers_need_no_heap() {
    let Some(bench) = Bench::new("b") else { return };
    let lines = ["b restrict", "b plain", "b out == in"]
        .map(|name| ["gradient", "forward"].map(|mode| format!("{name}: {mode} ok, allocations 0, bytes 0")));
    let lines: Vec<&str> = lines.iter().flatten().map(String::as_str).collect();
    bench.seed("seed/b.c", &[], &lines);
}

#[test]
fn seed_c_a_sum_needs_nothing() {
    let Some(bench) = Bench::new("c") else { return };
    bench.seed("seed/c.c", &[], &["c: gradient ok, allocations 0, bytes 0", "c: forward ok, allocations 0, bytes 0"]);
}

#[test]
fn seed_d_squares_in_place() {
    let Some(bench) = Bench::new("d") else { return };
    let want = [
        "d: gradient ok, allocations 1, bytes 8000",
        "d shadow 2: gradient ok, allocations 1, bytes 8000",
        "d: forward ok, allocations 0, bytes 0",
    ];
    bench.seed("seed/d.c", &[], &want);
}

#[test]
fn seed_e_row_pointers_stay() {
    let Some(bench) = Bench::new("e") else { return };
    let want = [
        "e: gradient ok, allocations 0, bytes 0",
        "e shadow 0.5: gradient ok, allocations 0, bytes 0",
        "e: forward ok, allocations 0, bytes 0",
    ];
    bench.seed("seed/e.c", &[], &want);
    // Byte types alone have to show it where the language's types say nothing.
    bench.seed("seed/e.c", &["-fno-strict-aliasing"], &want);
}

/// All five files in one program, whose gradients take everything from the caller's memory.
#[test]
fn seeds_with_a_workspace_allocate_nothing() {
    let Some(bench) = Bench::new("workspace") else { return };
    let files = [
        ("a", vec!["sumsq(dup,const)=sumsq_w"]),
        ("b", vec!["mul(dup,dup)=mul_w", "mul_plain(dup,dup)=mul_plain_w"]),
        ("c", vec!["add(out,out)=add_w"]),
        ("d", vec!["square_sum(dup,const)=square_sum_w"]),
        ("e", vec!["pick(dup,dup,const,const,const)=pick_w"]),
    ];
    let cases = ["a", "d", "d shadow 2", "b restrict", "b plain", "b out == in", "c", "e", "e shadow 0.5"];
    let want = cases.map(|name| format!("{name}: workspace ok, allocations 0, bytes 0"));
    for level in ["-O0", "-O1", "-O2", "-O3"] {
        for aliasing in ["-fstrict-aliasing", "-fno-strict-aliasing"] {
            for (name, specs) in &files {
                let renamed = format!("-Dmain=main_{name}");
                bench.compile(&format!("seed/{name}.c"), &[level, aliasing, &renamed]);
                let specs = specs.iter().flat_map(|spec| ["--reverse", spec]);
                let mut tool = Command::new(env!("CARGO_BIN_EXE_retrograd"));
                tool.arg(bench.at("in.bc")).args(specs).args(["--workspace", "--report=text:/dev/null", "-o"]);
                succeed(tool.arg(bench.at("gradient.bc")));
                bench.generate(&format!("{name}.o"));
            }
            let objects = files.iter().map(|(name, _)| bench.at(&format!("{name}.o")));
            let mut linker = Command::new(&bench.clang);
            linker.arg("-O2").arg(examples().join("seed/workspace.c")).args(objects).args(["-lm", WRAP, "-o"]);
            succeed(linker.arg(bench.at("program")));
            let said = succeed(&mut Command::new(bench.at("program")));
            assert_eq!(String::from_utf8(said.stdout).unwrap().lines().collect::<Vec<_>>(), want, "{level} {aliasing}");
        }
    }
}

/// The program holds itself against the hand-written gradient (1e-10) and finite differences (1e-6).
#[test]
fn the_mixture_agrees_with_the_gradient_by_hand() {
    let Some(bench) = Bench::new("gmm") else { return };
    let data = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/data/adbench/gmm/test.txt");
    if !data.exists() {
        println!("ADBench's test.txt is not beside this checkout: made inputs only");
    }
    for level in ["-O0", "-O1", "-O2", "-O3"] {
        bench.compile("gmm/gmm_grad.c", &[level, "-fno-math-errno"]);
        bench.differentiate();
        let program = bench.link(&["gmm/gmm_main.c", "gmm/gmm_hand.c"]);
        for shape in [["2", "3", "1", "1"], ["3", "5", "20", "2"], ["10", "5", "40", "3"]] {
            agrees(succeed(Command::new(&program).arg("--generate").args(shape).args(["--repeats", "1"])));
        }
        if data.exists() {
            agrees(succeed(Command::new(&program).arg(&data).args(["--repeats", "1"])));
        }
    }
}

fn agrees(output: Output) {
    let said = String::from_utf8(output.stdout).unwrap();
    assert_eq!(said.matches(": ok)").count(), 3, "{said}");
}

#[test]
fn the_same_input_gives_the_same_bytes() {
    let Some(bench) = Bench::new("again") else { return };
    for source in ["seed/a.c", "seed/b.c", "seed/c.c", "seed/d.c", "seed/e.c", "gmm/gmm_grad.c"] {
        bench.compile(source, &["-O2"]);
        let report = bench.differentiate();
        let code = fs::read(bench.at("gradient.bc")).unwrap();
        for _ in 0..3 {
            assert_eq!(bench.differentiate(), report, "{source}: the report differs");
            assert!(fs::read(bench.at("gradient.bc")).unwrap() == code, "{source}: the module differs");
        }
    }
}
