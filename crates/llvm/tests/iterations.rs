//! What becomes of loops whose bodies are taken out.

mod common;

use common::fixture;

#[test]
fn sum() {
    let f = fixture(r"
define double @f(ptr %x, i32 %n) {
entry:
  br label %head
head:
  %i = phi i32 [ 0, %entry ], [ %next, %body ]
  %sum = phi double [ 0.0, %entry ], [ %more, %body ]
  %go = icmp slt i32 %i, %n
  br i1 %go, label %body, label %done
body:
  %p = getelementptr inbounds double, ptr %x, i32 %i
  %v = load double, ptr %p
  %more = fadd double %sum, %v
  %next = add nsw i32 %i, 1
  br label %head
done:
  ret double %sum
}");
    let h = f.prepared.affine[0].header;
    let o = f.prepared.outline("f.out", &[h]).expect("ok").expect("some");
    f.module.verify().unwrap();
    println!("{}", f.module.to_text());
    println!("{:?}", o);
}
