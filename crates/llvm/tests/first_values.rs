//! First values of variables in the entry block go to where their uses are, but never into a loop.

use retrograd_llvm::Context;

const VARIABLES: &str = r"
define double @f(i1 %c, i32 %n) {
entry:
  %used.below = alloca double
  store double 0.0, ptr %used.below
  %used.in.loop = alloca double
  store double 1.0, ptr %used.in.loop
  br i1 %c, label %left, label %before
left:
  store double 5.0, ptr %used.below
  %v = load double, ptr %used.below
  ret double %v
before:
  br label %loop
loop:
  %i = phi i32 [ 0, %before ], [ %next, %loop ]
  %w = load double, ptr %used.in.loop
  %ww = fadd double %w, %w
  store double %ww, ptr %used.in.loop
  %next = add i32 %i, 1
  %go = icmp slt i32 %next, %n
  br i1 %go, label %loop, label %done
done:
  ret double %ww
}";

#[test]
fn first_values_stand_above_all_uses_and_run_once() {
    let module = Context::new().read(VARIABLES.as_bytes(), "test").expect("the test's IR is valid");
    let f = module.function("f").expect("it has the function");
    f.sink_first_values();
    module.verify().expect("what is left is valid");
    let text = module.to_text();
    let block = |name: &str| {
        let (_, rest) = text.split_once(&format!("\n{name}:")).expect("a block of this name");
        rest.split("\n\n").next().unwrap_or_default().to_owned()
    };
    let first = |value: &str| format!("store double {value}, ptr");
    assert!(!block("entry").contains("store"), "{text}");
    assert!(block("left").contains(&first("0.000000e+00")), "{text}");
    assert!(block("before").contains(&first("1.000000e+00")), "{text}");
}
