//! Whether LLVM's optimiser breaks the program itself.
//!
//! The generated code contains the primal and goes through the same optimiser. Where that miscompiles the
//! primal alone, a derivative that is wrong after it says nothing of the tool. So the primal of a failing
//! program is optimised without any derivative, at each vector width (which width the cost model takes depends
//! on the code around), and its results are compared with those of the code as it was.

use std::io::Write;
use std::process::{Command, Stdio};

use retrograd_filetest::compile::{Code, Making, Part, read};
use retrograd_filetest::directive::Run;
use retrograd_filetest::marshal::call_primal;
use retrograd_filetest::numeric::{Precision, same_primal};

const WIDTHS: [u32; 3] = [2, 4, 8];

/// The vector width at which LLVM's O2 changes what the primal computes in some run; none if at none, or if
/// there is no `opt` to ask.
pub fn breaks_primal(text: &str, making: Making, runs: &[Run], precision: Precision) -> Option<u32> {
    let f = runs.first()?.function.as_str();
    let compile = |text: &str| {
        let module = read(text).ok()?;
        Code::join(vec![Part { module, functions: vec![(f, f)] }], 0).ok()
    };
    let input = read(text).ok()?;
    making.input.apply(&input).ok()?;
    let input = input.to_text();
    let plain = compile(text)?;
    WIDTHS.into_iter().find(|&width| {
        let Some(code) = optimised(&input, width).and_then(|text| compile(&text)) else { return false };
        runs.iter().any(|run| match (call_primal(&plain, run), call_primal(&code, run)) {
            (Ok(want), Ok(got)) => same_primal(&got, &want, precision.identity).is_err(),
            _ => false,
        })
    })
}

/// The module after `opt -O2` with vectors of so many elements.
fn optimised(input: &str, width: u32) -> Option<String> {
    let prefix = std::env::var("LLVM_SYS_221_PREFIX").ok()?;
    let mut opt = Command::new(format!("{prefix}/bin/opt"))
        .args(["-S", "-passes=default<O2>", &format!("-force-vector-width={width}"), "-o", "-"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .ok()?;
    opt.stdin.take()?.write_all(input.as_bytes()).ok()?;
    let output = opt.wait_with_output().ok()?;
    output.status.success().then(|| String::from_utf8(output.stdout).ok())?
}
