//! Copies that verify, and code that runs.

use std::sync::atomic::{AtomicUsize, Ordering};

use retrograd_llvm::{Context, Jit, clone_body};

const WITH_DEBUG_INFO: &str = r#"
define double @source(double %x) !dbg !4 {
  %r = fmul double %x, %x, !dbg !6
  %e = call double @inlinable(double %r), !dbg !6
  ret double %e, !dbg !6
}
define double @inlinable(double %x) !dbg !7 {
  ret double %x, !dbg !8
}
declare double @target(double, double)
!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!2}
!0 = distinct !DICompileUnit(language: DW_LANG_C, file: !1, emissionKind: FullDebug)
!1 = !DIFile(filename: "a.c", directory: "src")
!2 = !{i32 2, !"Debug Info Version", i32 3}
!3 = !DISubroutineType(types: !{})
!4 = distinct !DISubprogram(name: "source", file: !1, line: 3, type: !3, unit: !0, spFlags: DISPFlagDefinition)
!6 = !DILocation(line: 4, column: 9, scope: !4)
!7 = distinct !DISubprogram(name: "inlinable", file: !1, line: 8, type: !3, unit: !0, spFlags: DISPFlagDefinition)
!8 = !DILocation(line: 9, column: 3, scope: !7)
"#;

#[test]
fn a_cloned_body_verifies_with_its_debug_locations() {
    let module = Context::new().read(WITH_DEBUG_INFO.as_bytes(), "test").expect("valid");
    let (source, target) = (module.function("source").expect("there"), module.function("target").expect("there"));
    let copy = clone_body(source, target, &target.params()[1..]).expect("one argument for one parameter");
    module.verify().expect("a valid copy");
    assert_eq!(copy.instructions, target.instructions());
    assert_eq!(copy.blocks, target.blocks());
    assert_eq!(copy.instructions[0].operands(), [target.params()[1], target.params()[1]]);
    assert!(clone_body(source, target, &[]).is_err(), "an argument is missing");
}

static CALLS: AtomicUsize = AtomicUsize::new(0);

extern "C" fn count(x: f64) -> f64 {
    CALLS.fetch_add(1, Ordering::Relaxed);
    x + 1.0
}

#[test]
fn compiled_code_calls_libm_and_the_hosts_functions() {
    let ll = "declare double @cos(double)\ndeclare double @host(double)\ndefine double @f(double %x) {
  %h = call double @host(double %x)\n  %c = call double @cos(double %h)\n  ret double %c\n}\n";
    let module = Context::new().read(ll.as_bytes(), "test").expect("valid");
    let jit = Jit::new(&module, &[("host", count as *const () as usize)], 2).expect("compiles");
    let address = jit.address("f").expect("there");
    // SAFETY: `f` was compiled with this signature, and `jit` outlives the call.
    let f: extern "C" fn(f64) -> f64 = unsafe { std::mem::transmute(address) };
    assert_eq!(f(-1.0), 1.0);
    assert_eq!(CALLS.load(Ordering::Relaxed), 1);
    assert!(jit.address("nowhere").is_err());
}

#[test]
fn an_undefined_symbol_is_an_error_not_an_abort() {
    let ll = "declare void @there.is.no.such.function()\ndefine void @f() {\n call void @there.is.no.such.function()\n ret void }";
    let module = Context::new().read(ll.as_bytes(), "test").expect("valid");
    let jit = Jit::new(&module, &[], 0).expect("not linked yet");
    assert!(jit.address("f").is_err());
}
