//! Options on the arithmetic of derivatives.

use std::process::Command;

const MODULE: &str = "define double @f(double %x, double %y) {\n  %p = fmul double %x, %y\n  %z = fmul double %p, %p\n  \
                      ret double %z\n}\n";

/// What the tool writes for both modes.
fn written(name: &str, options: &[&str]) -> String {
    let path = std::env::temp_dir().join(format!("retrograd-{name}-{}.ll", std::process::id()));
    std::fs::write(&path, MODULE).unwrap();
    let output = Command::new(env!("CARGO_BIN_EXE_retrograd"))
        .args(["--reverse", "f(out,out)=g", "--forward", "f(dup,dup)=h", "-S", "-O0", "-o", "-"])
        .args(options)
        .arg(&path)
        .output()
        .unwrap();
    std::fs::remove_file(&path).unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

fn body<'a>(text: &'a str, name: &str) -> &'a str {
    let from = text.find(&format!("@{name}(")).unwrap();
    &text[from..from + text[from..].find("\n}").unwrap()]
}

#[test]
fn a_strong_zero_is_asked_for_at_each_product() {
    let (plain, strong) = (written("plain", &[]), written("strong", &["--strong-zero"]));
    for function in ["g", "h"] {
        assert!(!body(&plain, function).contains("fcmp oeq"));
        assert!(body(&strong, function).contains("fcmp oeq"), "{strong}");
    }
}

#[test]
fn fast_arithmetic_is_that_of_generated_functions_only() {
    let text = written("fast", &["--fast-math-derivatives"]);
    assert!(body(&text, "g").contains("fmul fast") && body(&text, "h").contains("fmul fast"), "{text}");
    assert!(!body(&text, "f").contains("fast"));
}
