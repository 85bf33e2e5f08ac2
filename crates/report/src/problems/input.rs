//! Files that cannot be read or written, and faults of this program.

use std::sync::Arc;

use retrograd_ir::Loc;

use crate::codes;
use crate::diagnostic::Diagnostic;

/// The operating system does not give the bytes; `reason` is its message.
pub fn cannot_read(path: &str, reason: &str) -> Diagnostic {
    Diagnostic::error(codes::UNREADABLE, format!("cannot read `{path}`: {reason}"))
}

/// `bytes` are not a module. `message`, `line` and `column` (0: unknown) are LLVM's.
pub fn not_a_module(path: &str, bytes: &[u8], message: &str, line: u32, column: u32) -> Diagnostic {
    let made_by = "the input is LLVM IR: bitcode or text, as `clang -O2 -g -c -emit-llvm` or \
                   `rustc --emit=llvm-bc` make it";
    if bytes.iter().all(u8::is_ascii_whitespace) {
        return Diagnostic::error(codes::EMPTY, format!("`{path}` is empty")).help(made_by);
    }
    if is_bitcode(bytes) {
        let text = format!("`{path}` is LLVM bitcode, and LLVM cannot read it: {message}");
        let help = "truncated or damaged files look like this, and so does bitcode of a newer LLVM; make it again \
                    with tools of LLVM 22 or older";
        return Diagnostic::error(codes::DAMAGED, text).help(help);
    }
    if !looks_like_text(bytes) {
        let text = format!("`{path}` is not LLVM IR");
        let d = Diagnostic::error(codes::NOT_IR, text).help(made_by);
        return if let Some(kind) = kind_of(bytes) { d.note(format!("it looks like {kind}")) } else { d };
    }
    if line == 0 && (message.contains("verif") || message.starts_with("invalid module")) {
        return Diagnostic::error(codes::INVALID, format!("`{path}` breaks LLVM's rules")).note(message);
    }
    let at = Loc {
        file: Arc::from(path),
        directory: Arc::from(""),
        line,
        column: column.max(1),
        function: Arc::from(""),
        inlined_at: None,
    };
    let d = Diagnostic::error(codes::SYNTAX, format!("`{path}` is not LLVM IR: {message}"));
    if line == 0 { d.help(made_by) } else { d.at(Some(&at)).help(made_by) }
}

/// An input does not fit the ones before it.
pub fn not_linked(path: &str, others: &str, message: &str) -> Diagnostic {
    Diagnostic::error(codes::NOT_LINKED, format!("`{path}` cannot be joined with `{others}`"))
        .note(message)
        .help("each symbol may be defined once; compile the inputs for one target")
}

fn is_bitcode(bytes: &[u8]) -> bool {
    bytes.starts_with(b"BC\xc0\xde") || bytes.starts_with(&[0xde, 0xc0, 0x17, 0x0b])
}

fn looks_like_text(bytes: &[u8]) -> bool {
    let head = &bytes[..bytes.len().min(4096)];
    head.iter().all(|b| *b >= 0x20 || b.is_ascii_whitespace())
}

fn kind_of(bytes: &[u8]) -> Option<&'static str> {
    let kinds: [(&[u8], &str); 4] = [
        (b"\x7fELF", "an object file or a program (ELF)"),
        (b"!<arch>", "an archive of object files"),
        (b"\xcf\xfa\xed\xfe", "an object file or a program (Mach-O)"),
        (b"MZ", "a program for Windows"),
    ];
    kinds.iter().find(|(magic, _)| bytes.starts_with(magic)).map(|(_, kind)| *kind)
}

/// The output cannot be written; what was there before is untouched.
pub fn cannot_write(path: &str, reason: &str) -> Diagnostic {
    Diagnostic::error(codes::NOT_WRITTEN, format!("cannot write `{path}`: {reason}"))
        .note("nothing was written, a file that was there before is as it was")
}

/// LLVM's code generator refuses the module.
pub fn no_code(message: &str) -> Diagnostic {
    Diagnostic::error(codes::NO_CODE, format!("LLVM cannot generate code: {message}"))
        .help("`--emit llvm-bc` writes the module without generating code")
}

/// The generated module does not pass LLVM's verifier. A fault of this program.
pub fn invalid_result(function: &str, message: &str) -> Diagnostic {
    Diagnostic::error(codes::BROKEN_MODULE, format!("the code generated for `{function}` breaks LLVM's rules"))
        .note(message)
}

/// Anything else that must not happen.
pub fn internal(what: impl Into<String>) -> Diagnostic {
    Diagnostic::error(codes::INTERNAL, what)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bad_input_is_told_apart_by_its_bytes() {
        let code = |bytes: &[u8], line| not_a_module("a", bytes, "m", line, 1).code;
        assert_eq!(code(b"", 0), codes::EMPTY);
        assert_eq!(code(b" \n", 0), codes::EMPTY);
        assert_eq!(code(b"BC\xc0\xde\x35", 0), codes::DAMAGED);
        assert_eq!(code(b"\x7fELF\x02\x01\x01\0", 0), codes::NOT_IR);
        assert_eq!(code(b"int main() {}", 1), codes::SYNTAX);
    }

    #[test]
    fn a_syntax_error_has_its_line() {
        let d = not_a_module("a.ll", b"define", "expected type", 3, 9);
        assert_eq!(d.loc.map(|l| l.to_string()), Some("a.ll:3:9".into()));
    }
}
