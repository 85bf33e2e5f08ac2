//! `--assume`: promises about memory are believed, and none is ignored.

use std::process::Command;

const MODULE: &str = "define void @f(ptr %x, ptr %y, ptr %z) {\n  %v = load double, ptr %x\n  %w = fmul double %v, %v\n  \
                      store double %w, ptr %y\n  %u = load double, ptr %z\n  ret void\n}\n";

/// The exit code, and what is said on stderr.
fn run(name: &str, promises: &[&str]) -> (Option<i32>, String) {
    let path = std::env::temp_dir().join(format!("retrograd-promises-{name}-{}.ll", std::process::id()));
    std::fs::write(&path, MODULE).unwrap();
    let output = Command::new(env!("CARGO_BIN_EXE_retrograd"))
        .args(["--reverse", "f(dup,dup,const)", "--print-perf", "-S", "-o", "/dev/null"])
        .args(promises.iter().flat_map(|promise| ["--assume", promise]))
        .arg(&path)
        .output()
        .unwrap();
    std::fs::remove_file(&path).unwrap();
    (output.status.code(), String::from_utf8(output.stderr).unwrap())
}

#[test]
fn a_promise_about_both_pointers_leaves_nothing_to_keep() {
    for (name, promise) in
        [("names", "f: noalias(x,y)"), ("positions", "f:noalias( 1, 0 )"), ("three", "f: noalias(x,y,z)")]
    {
        assert_eq!(run(name, &[promise]), (Some(0), String::new()), "{promise}");
    }
    for (name, promises) in [("none", &[][..]), ("other", &["f: noalias(x,z)", "f: noalias(y,z)"][..])] {
        let (code, text) = run(name, promises);
        assert_eq!(code, Some(0), "{text}");
        assert!(text.starts_with("perf: f:"), "something has to be kept: {text}");
    }
}

#[test]
fn a_promise_that_fits_nothing_is_an_error() {
    let bad = ["f: noalias(x,t)", "f: noalias(x,3)", "g: noalias(x,y)", "f: noalias(x,x)"];
    for (i, promise) in bad.into_iter().enumerate() {
        let (code, text) = run(&format!("bad{i}"), &[promise]);
        assert_eq!(code, Some(1), "{promise}: {text}");
        assert!(text.contains("error[RG0130]") && text.contains(promise), "{text}");
    }
    assert_eq!(run("unread", &["f: readonly(x)"]).0, Some(2));
}
