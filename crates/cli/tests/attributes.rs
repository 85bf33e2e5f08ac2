//! Generated functions are for the machine, and under the rules, of the functions that they are made from.

use std::process::Command;

const MODULE: &str = r#"
define double @f(ptr %x, i64 %n) #0 {
  %v = load double, ptr %x
  %w = call double @g(double %v, i64 %n)
  ret double %w
}
define double @g(double %x, i64 %n) #0 {
  %end = icmp eq i64 %n, 0
  br i1 %end, label %out, label %more
more:
  %m = sub i64 %n, 1
  %y = call double @g(double %x, i64 %m)
  %r = fmul double %x, %y
  ret double %r
out:
  ret double %x
}
attributes #0 = { noinline nounwind memory(read) uwtable sspstrong "target-cpu"="haswell" "target-features"="+avx2,+fma"
  "no-builtin-sqrt" "no-nans-fp-math"="true" }
"#;

/// The attributes of each generated function, as LLVM prints them.
fn attributes(text: &str) -> Vec<(String, String)> {
    let group = |number: &str| {
        let head = format!("attributes #{number} = ");
        text.lines().find_map(|l| l.strip_prefix(&head)).unwrap_or_default().to_owned()
    };
    let defined = text.lines().filter(|l| l.starts_with("define") && l.contains("@f.") | l.contains("@g."));
    defined
        .map(|line| {
            let number = line.split('#').nth(1).unwrap_or_default();
            (line.to_owned(), group(number.trim_end_matches(['{', ' '])))
        })
        .collect()
}

#[test]
fn generated_functions_are_for_the_same_machine() {
    let path = std::env::temp_dir().join(format!("retrograd-attributes-{}.ll", std::process::id()));
    std::fs::write(&path, MODULE).unwrap();
    let output = Command::new(env!("CARGO_BIN_EXE_retrograd"))
        .args(["--reverse", "f(dup,const)", "--forward", "f(dup,const)", "--split", "f(dup,const)", "-S", "-o", "-"])
        .arg(&path)
        .output()
        .unwrap();
    std::fs::remove_file(&path).unwrap();
    let text = String::from_utf8(output.stdout).unwrap();
    let found = attributes(&text);
    // f: combined, both halves, forward; g: the same of its pair.
    assert!(found.len() >= 7, "{}\n{text}", String::from_utf8_lossy(&output.stderr));
    for (function, attributes) in found {
        let kept = [
            "\"target-cpu\"=\"haswell\"",
            "\"target-features\"=\"+avx2,+fma\"",
            "uwtable",
            "sspstrong",
            "no-builtin-sqrt",
        ];
        let dropped = ["memory(", "nounwind", "noinline", "no-nans-fp-math"];
        assert!(kept.iter().all(|a| attributes.contains(a)), "{function}: {attributes}");
        assert!(!dropped.iter().any(|a| attributes.contains(a)), "{function}: {attributes}");
    }
}
