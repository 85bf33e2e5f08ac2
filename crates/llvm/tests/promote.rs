//! Variables become values: through loops, around merges, and where nothing was stored.

use retrograd_llvm::Context;

const NEST: &str = r"
define double @f(i1 %c, i32 %n, double %x) {
entry:
  %sum = alloca double
  store double 0.0, ptr %sum
  %cleared = alloca double
  store double 0.0, ptr %cleared
  %escapes = alloca double
  call void @take(ptr %escapes)
  br label %outer
outer:
  %i = phi i32 [ 0, %entry ], [ %i.next, %outer.end ]
  br label %inner
inner:
  %j = phi i32 [ 0, %outer ], [ %j.next, %inner ]
  %a = load double, ptr %cleared
  %aa = fadd double %a, %x
  store double %aa, ptr %cleared
  %b = load double, ptr %cleared
  store double 0.0, ptr %cleared
  %s = load double, ptr %sum
  %ss = fadd double %s, %b
  store double %ss, ptr %sum
  %j.next = add i32 %j, 1
  %more = icmp slt i32 %j.next, %n
  br i1 %more, label %inner, label %after
after:
  br i1 %c, label %double, label %outer.end
double:
  %d = load double, ptr %sum
  %dd = fadd double %d, %d
  store double %dd, ptr %sum
  br label %outer.end
outer.end:
  %i.next = add i32 %i, 1
  %again = icmp slt i32 %i.next, %n
  br i1 %again, label %outer, label %done
done:
  %r = load double, ptr %sum
  ret double %r
unreached:
  %u = load double, ptr %sum
  store double %u, ptr %cleared
  br label %done
}
declare void @take(ptr)";

#[test]
fn plain_variables_become_values_and_others_stay() {
    let module = Context::new().read(NEST.as_bytes(), "test").expect("the test's IR is valid");
    module.function("f").expect("it has the function").promote_variables();
    module.verify().expect("what is left is valid");
    let text = module.to_text();
    assert_eq!(text.matches("alloca").count(), 1, "{text}");
    assert!(!text.contains("load") && !text.contains("store"), "{text}");
    // Both loops and the merge have one for the sum; none has one for what is zero at every turn.
    assert_eq!(text.matches("phi double").count(), 3, "{text}");
    assert!(text.contains("fadd double 0.000000e+00, %x"), "{text}");
}
