//! Bytes that are modules, and bytes that are not.

use retrograd_llvm::{CodeKind, Context};

const IDENTITY: &str = "define double @f(double %x) {\n  ret double %x\n}\n";

#[test]
fn bitcode_and_text_are_told_apart_by_content() {
    let text = Context::new().read(IDENTITY.as_bytes(), "misleading.bc").expect("text");
    let bitcode = text.to_bitcode();
    let again = Context::new().read(&bitcode, "misleading.ll").expect("bitcode");
    assert!(again.to_text().contains("define double @f(double %x)"));
    assert!(again.function("f").is_some() && again.function("g").is_none());
}

#[test]
fn an_empty_file_is_said_to_be_empty() {
    for bytes in [&b""[..], b" \n\t\n"] {
        let error = Context::new().read(bytes, "empty").expect_err("refused");
        assert_eq!(error.message, "the file is empty");
    }
}

#[test]
fn a_syntax_error_has_line_and_column() {
    let error = Context::new().read(b"define double @f() {\n  ret double oops\n}\n", "bad").expect_err("refused");
    assert_eq!((error.line, error.column), (2, 14), "{}", error.message);
    assert!(!error.message.is_empty());
}

#[test]
fn every_truncation_of_bitcode_is_refused() {
    let whole = Context::new().read(IDENTITY.as_bytes(), "whole").expect("text").to_bitcode();
    for keep in (4..whole.len()).step_by(4) {
        let result = Context::new().read(&whole[..keep], "part");
        // The symbol table at the end is not part of the module; what is read without it must be whole.
        match result {
            Err(error) => assert!(error.message.contains("invalid bitcode"), "{keep}: {}", error.message),
            Ok(module) => assert!(module.to_text().contains("ret double %x"), "{keep}"),
        }
    }
    assert!(Context::new().read(&whole[..whole.len() / 4], "part").is_err());
}

#[test]
fn other_binary_files_are_no_ir() {
    let error = Context::new().read(b"\x7fELF\x02\x01\x01\0\0\0\0", "elf").expect_err("refused");
    assert_eq!(error.message, "neither LLVM bitcode nor textual IR");
}

#[test]
fn a_module_that_breaks_llvms_rules_is_refused() {
    let ll = "define i32 @f() {\nentry:\n  %a = add i32 %b, 1\n  %b = add i32 %a, 1\n  ret i32 %a\n}\n";
    let error = Context::new().read(ll.as_bytes(), "broken").expect_err("refused");
    assert!(error.message.contains("does not dominate all uses"), "{}", error.message);
}

#[test]
fn linking_passes_and_code_generation_work_on_the_module() {
    let module = Context::new().read(b"declare double @g(double)\ndefine double @f(double %x) {\n  %r = call double @g(double %x)\n  ret double %r\n}\n", "m").expect("text");
    assert_eq!(module.calls_to(|name| name == "g").len(), 1);
    module
        .link_text("define internal double @h() { ret double 1.0 }\ndefine double @g(double %x) { ret double %x }")
        .expect("links");
    assert!(module.link_text("define double @g(double %x) { ret double 0.0 }").is_err(), "two bodies for @g");
    module.run_passes("default<O2>").expect("a known pipeline");
    assert!(module.calls_to(|name| name == "g").is_empty(), "inlined");
    assert!(module.run_passes("no-such-pass").is_err());
    let object = module.emit(CodeKind::Object, 2).expect("code");
    assert!(object.len() > 100);
    let assembly = String::from_utf8(module.emit(CodeKind::Assembly, 0).expect("code")).expect("text");
    assert!(assembly.contains("f:"));
}
