//! Several inputs are one module: derivatives go from one into the other.

use std::process::Command;

const CALLER: &str = "declare double @square(double)\ndefine double @f(double %x) {\n  %y = call double @square(double %x)\n  \
                      %z = fmul double %y, 3.0\n  ret double %z\n}\n";
const CALLEE: &str = "define double @square(double %x) {\n  %y = fmul double %x, %x\n  ret double %y\n}\n";

#[test]
fn a_function_of_another_input_is_differentiated() {
    let folder = std::env::temp_dir().join(format!("retrograd-cli-inputs-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    std::fs::write(folder.join("caller.ll"), CALLER).unwrap();
    std::fs::write(folder.join("callee.ll"), CALLEE).unwrap();
    let run = |inputs: &[&str]| {
        let binary = env!("CARGO_BIN_EXE_retrograd");
        let arguments = ["--reverse", "f(out)", "-S", "-o", "-"];
        Command::new(binary).args(inputs).args(arguments).current_dir(&folder).output().unwrap()
    };
    let alone = run(&["caller.ll"]);
    assert_eq!(alone.status.code(), Some(1));
    assert!(String::from_utf8(alone.stderr).unwrap().contains("RG0201"));
    for order in [["caller.ll", "callee.ll"], ["callee.ll", "caller.ll"]] {
        let both = run(&order);
        assert!(both.status.success());
        // 6 x seed, as two products after LLVM's passes.
        let text = String::from_utf8(both.stdout).unwrap();
        assert!(text.contains("define double @f.reverse(double %0, double %1)"), "{text}");
    }
    std::fs::remove_dir_all(&folder).unwrap();
}
