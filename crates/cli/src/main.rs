//! The `retrograd` binary: command line in, exit code out.
//!
//! [`args`] is the command line, [`run`] the order of things, [`output`] writes files. Differentiation
//! itself is `retrograd_driver`; what a library user would miss does not live here.
//!
//! Exit codes: 0 done, 1 an error in the input, 2 wrong usage, 70 an error of this program.

mod args;
mod output;
mod run;

use std::process::ExitCode;
use std::sync::Mutex;

use clap::Parser;

use crate::args::Args;

/// Deep expressions and loop nests recurse; the main thread's stack is a matter of the user's limits.
const STACK_BYTES: usize = 256 << 20;

/// What the last panic said, and where.
static PANIC: Mutex<Option<String>> = Mutex::new(None);

fn main() -> ExitCode {
    let args = match Args::try_parse() {
        Ok(args) => args,
        Err(error) => {
            // --help and --version are no errors; their text goes to stdout.
            let code = if error.use_stderr() { run::USAGE } else { 0 };
            return if error.print().is_ok() { ExitCode::from(code) } else { ExitCode::from(run::INPUT) };
        }
    };
    std::panic::set_hook(Box::new(|info| {
        if let Ok(mut slot) = PANIC.lock() {
            *slot = Some(info.to_string());
        }
    }));
    let worker = std::thread::Builder::new().stack_size(STACK_BYTES).spawn(move || run::run(&args));
    match worker.map(std::thread::JoinHandle::join) {
        Ok(Ok(code)) => ExitCode::from(code),
        Ok(Err(_)) => {
            let said = PANIC.lock().ok().and_then(|mut slot| slot.take()).unwrap_or_default();
            run::say(&format!("internal error: {said}\n{}\n", run::how_to_report()));
            ExitCode::from(run::INTERNAL)
        }
        Err(error) => {
            run::say(&format!("error: cannot start: {error}\n"));
            ExitCode::from(run::INTERNAL)
        }
    }
}
