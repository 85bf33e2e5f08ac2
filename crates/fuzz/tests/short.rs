//! A short run of what `scripts/fuzz` does at length: each kind finds nothing.

use std::process::Command;

fn run(kind: &str) {
    let output = Command::new(env!("CARGO_BIN_EXE_retrograd-fuzz")).args([kind, "100", "--jobs", "2"]).output();
    let output = output.expect("the program starts");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stdout));
}

#[test]
fn a_hundred_random_programs() {
    run("--programs");
}

#[test]
fn a_hundred_mutants() {
    run("--mutants");
}
