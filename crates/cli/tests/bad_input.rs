//! Bad input: a message with its code, the right exit code, and the output file untouched.

use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

const GOOD: &str = "define double @square(double %x) {\n  %y = fmul double %x, %x\n  ret double %y\n}\n\
                    declare double @elsewhere(double)\n";

/// A folder of its own with an output file that must stay as it is.
struct Case {
    folder: PathBuf,
}

impl Case {
    fn new(name: &str) -> Self {
        let folder = std::env::temp_dir().join(format!("retrograd-cli-{name}-{}", std::process::id()));
        std::fs::create_dir_all(&folder).unwrap();
        std::fs::write(folder.join("out"), "as it was").unwrap();
        Self { folder }
    }

    fn input(&self, bytes: &[u8]) -> PathBuf {
        let path = self.folder.join("input");
        std::fs::write(&path, bytes).unwrap();
        path
    }

    fn run(&self, input: &Path, args: &[&str]) -> Output {
        let out = self.folder.join("out");
        retrograd().arg(input).arg("-o").arg(out).args(args).output().unwrap()
    }

    /// Runs into a problem: exit code, words of the message, and nothing else happens.
    fn fails(&self, input: &Path, args: &[&str], code: i32, words: &[&str]) {
        let result = self.run(input, args);
        let said = String::from_utf8(result.stderr).unwrap();
        assert_eq!(result.status.code(), Some(code), "{said}");
        for word in words {
            assert!(said.contains(word), "`{word}` is missing in:\n{said}");
        }
        assert!(result.stdout.is_empty());
        assert_eq!(std::fs::read_to_string(self.folder.join("out")).unwrap(), "as it was");
        let hidden =
            |e: &std::io::Result<std::fs::DirEntry>| e.as_ref().unwrap().file_name().to_string_lossy().starts_with('.');
        assert_eq!(std::fs::read_dir(&self.folder).unwrap().filter(hidden).count(), 0, "a temporary file stayed");
    }
}

impl Drop for Case {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.folder);
    }
}

fn retrograd() -> Command {
    Command::new(env!("CARGO_BIN_EXE_retrograd"))
}

const SQUARE: &[&str] = &["--reverse", "square(out)"];

#[test]
fn a_missing_file() {
    let case = Case::new("missing");
    let path = case.folder.join("nowhere.bc");
    case.fails(&path, SQUARE, 1, &["error[RG0001]", "nowhere.bc"]);
}

#[test]
fn a_folder_is_no_input() {
    let case = Case::new("folder");
    case.fails(&case.folder.clone(), SQUARE, 1, &["error[RG0001]"]);
}

#[test]
fn an_empty_file() {
    let case = Case::new("empty");
    case.fails(&case.input(b""), SQUARE, 1, &["error[RG0002]", "is empty", "clang"]);
}

#[test]
fn truncated_bitcode() {
    let case = Case::new("truncated");
    let whole = case.folder.join("whole.bc");
    let result = retrograd().arg(case.input(GOOD.as_bytes())).arg("-o").arg(&whole).args(SQUARE).output().unwrap();
    assert!(result.status.success(), "{}", String::from_utf8_lossy(&result.stderr));
    let bytes = std::fs::read(whole).unwrap();
    assert!(bytes.starts_with(b"BC\xc0\xde"));
    for length in [4, 5, 40, bytes.len() / 2, bytes.len() - 4] {
        case.fails(&case.input(&bytes[..length]), SQUARE, 1, &["error[RG0004]", "truncated"]);
    }
}

#[test]
fn neither_bitcode_nor_text() {
    let case = Case::new("elf");
    case.fails(&case.input(b"\x7fELF\x02\x01\x01\0\0\0"), SQUARE, 1, &["error[RG0003]", "object file"]);
}

#[test]
fn c_source_is_not_ir_and_the_line_is_shown() {
    let case = Case::new("source");
    let input = case.input(b"; a comment\ndouble square(double x) { return x * x; }\n");
    case.fails(&input, SQUARE, 1, &["error[RG0005]", "input:2:1", "2 | double square"]);
}

#[test]
fn a_module_that_breaks_the_rules() {
    let case = Case::new("invalid");
    let text = "define double @square(double %x) {\n  %y = fadd double %z, %x\n  %z = fadd double %x, %x\n  ret double %y\n}\n";
    case.fails(&case.input(text.as_bytes()), SQUARE, 1, &["error[RG000"]);
}

#[test]
fn a_function_that_is_not_there() {
    let case = Case::new("unknown");
    let words = &["error[RG0102]", "`sqare`", "did you mean `square`?"];
    case.fails(&case.input(GOOD.as_bytes()), &["--reverse", "sqare(out)"], 1, words);
}

#[test]
fn a_function_without_body() {
    let case = Case::new("nobody");
    let words = &["error[RG0103]", "`elsewhere`"];
    case.fails(&case.input(GOOD.as_bytes()), &["--forward", "elsewhere(dup)"], 1, words);
}

#[test]
fn a_wrong_number_of_activities() {
    let case = Case::new("count");
    let words = &["error[RG0105]", "1 parameter", "for instance square(out)"];
    case.fails(&case.input(GOOD.as_bytes()), &["--reverse", "square(out,const)"], 1, words);
}

#[test]
fn specs_that_cannot_be_read() {
    let case = Case::new("spec");
    for spec in ["square(", "square(inn)", "(out)", "square(out)=", ""] {
        case.fails(&case.input(GOOD.as_bytes()), &["--reverse", spec], 2, &["error[RG0104]"]);
    }
}

#[test]
fn nothing_to_do() {
    let case = Case::new("nothing");
    case.fails(&case.input(GOOD.as_bytes()), &[], 1, &["error[RG0101]", "--reverse"]);
}

#[test]
fn wrong_usage() {
    let case = Case::new("usage");
    let input = case.input(GOOD.as_bytes());
    case.fails(&input, &["--no-such-option"], 2, &["--no-such-option"]);
    case.fails(&input, &["nowhere.bc"], 1, &["error[RG0001]", "nowhere.bc"]);
    case.fails(&input, &["--max-cache", "many"], 2, &["no number of bytes"]);
    case.fails(&input, &["--report=html"], 2, &["not supported yet"]);
    let none = retrograd().output().unwrap();
    assert_eq!(none.status.code(), Some(2));
}

#[test]
fn an_output_that_cannot_be_written() {
    let case = Case::new("output");
    let input = case.input(GOOD.as_bytes());
    let result =
        retrograd().arg(&input).arg("-o").arg(case.folder.join("no/such/place")).args(SQUARE).output().unwrap();
    assert_eq!(result.status.code(), Some(1));
    assert!(String::from_utf8_lossy(&result.stderr).contains("error[RG0301]"));
    // The report's file is as good a reason to leave the module alone.
    let report = format!("--report=json:{}", case.folder.join("no/report.json").display());
    case.fails(&input, &[SQUARE[0], SQUARE[1], &report], 1, &["error[RG0301]"]);
}

#[test]
fn text_goes_through_the_standard_streams_the_same_every_time() {
    let run = || {
        let mut child = retrograd()
            .args(["-", "-S", SQUARE[0], SQUARE[1]])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        std::io::Write::write_all(&mut child.stdin.take().unwrap(), GOOD.as_bytes()).unwrap();
        let result = child.wait_with_output().unwrap();
        assert!(result.status.success(), "{}", String::from_utf8_lossy(&result.stderr));
        String::from_utf8(result.stdout).unwrap()
    };
    let first = run();
    assert!(first.contains("@square.reverse"), "{first}");
    assert_eq!(first, run());
}

#[test]
fn reports_come_in_both_forms() {
    let case = Case::new("report");
    let json = case.folder.join("report.json");
    let to = format!("--report=json:{}", json.display());
    let result = case.run(&case.input(GOOD.as_bytes()), &[SQUARE[0], SQUARE[1], "--report", &to]);
    let said = String::from_utf8(result.stderr).unwrap();
    assert!(result.status.success(), "{said}");
    assert!(said.contains("`square` (reverse): nothing is cached"), "{said}");
    let text = std::fs::read_to_string(json).unwrap();
    assert!(text.starts_with("{\n  \"schema\": \"retrograd-report/1\",\n"), "{text}");
    assert!(text.contains("\"heap_allocations\": 0") && text.contains("\"tape_bytes\": \"0\""), "{text}");
}
