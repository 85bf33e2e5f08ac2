//! What `prepare` promises of its clone, and what import makes of it.

mod common;

use common::fixture;
use retrograd_ir::{Callee, Const, GapKind, Op, ValueKind};
use retrograd_llvm::{Calls, Context, prepare, prepare_calls};

const COUNTED: &str = r"
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
}";

#[test]
fn a_counted_loop_is_rotated_and_its_trips_are_known_at_entry() {
    let f = fixture(COUNTED);
    let picture = &f.imported.function;
    assert_eq!(picture.loops.len(), 1);
    let l = &picture.loops[0];
    assert_eq!(l.exiting, [l.latch], "do-while form");
    let trip = l.trip.as_ref().expect("a trip count");
    assert_eq!(trip.at, retrograd_ir::Function::ENTRY);
    assert_eq!(trip.header_runs.to_string(), "n");
    let start = l.affine.iter().find(|a| a.step == 1).expect("the counter").start;
    assert_eq!(picture.constant(start), Some(&Const::Int(0)));
    assert!(picture.gaps.is_empty(), "{:?}", picture.gaps);
}

#[test]
fn a_loop_that_is_not_entered_has_minus_one_back_edges() {
    let f = fixture(COUNTED);
    let trip = f.imported.function.loops[0].trip.clone().expect("a trip count");
    let Some(Op::Select) = f.imported.function.op(trip.back_edges) else {
        panic!("the guard must be asked:\n{}", f.module.to_text());
    };
    let otherwise = f.imported.function.operands(trip.back_edges)[2];
    assert_eq!(f.imported.function.constant(otherwise), Some(&Const::Int(-1)));
}

#[test]
fn edges_and_phis_agree() {
    let f = fixture(COUNTED).imported.function;
    for b in f.block_ids() {
        for &s in &f.block(b).succs {
            assert!(f.block(s).preds.contains(&b));
        }
        for &v in &f.block(b).insts {
            if let Some(Op::Phi { incoming }) = f.op(v) {
                assert_eq!(incoming.len(), f.block(b).preds.len());
                assert_eq!(f.operands(v).len(), incoming.len());
            }
        }
    }
}

#[test]
fn switches_and_several_returns_become_branches_to_one_return() {
    let f = fixture(
        r"
define double @f(i32 %k, double %x) {
  switch i32 %k, label %other [ i32 0, label %a
                                i32 5, label %b ]
a:
  ret double 1.0
b:
  %t = fmul double %x, %x
  ret double %t
other:
  ret double %x
}",
    );
    assert_eq!(f.all(|op| *op == Op::Ret).len(), 1);
    assert!(f.all(|op| matches!(op, Op::Unsupported(_))).is_empty());
    assert!(f.imported.function.gaps.is_empty());
}

#[test]
fn an_irreducible_loop_becomes_natural() {
    let f = fixture(
        r"
define double @f(i1 %c, double %x, i32 %n) {
entry:
  br i1 %c, label %one, label %two
one:
  %a = phi i32 [ 0, %entry ], [ %b1, %two ]
  %a1 = add i32 %a, 1
  %stop1 = icmp sgt i32 %a1, %n
  br i1 %stop1, label %out, label %two
two:
  %b = phi i32 [ 7, %entry ], [ %a1, %one ]
  %b1 = mul i32 %b, 3
  %stop2 = icmp sgt i32 %b1, %n
  br i1 %stop2, label %out, label %one
out:
  ret double %x
}",
    );
    assert_eq!(f.imported.function.loops.len(), 1);
    assert!(!f.imported.function.gaps.iter().any(|g| g.kind == GapKind::ControlFlow));
}

#[test]
fn callees_are_inlined_but_not_recursive_or_skipped_ones() {
    let ll = r"
define double @square(double %x) noinline optnone { %r = fmul double %x, %x
  ret double %r }
define double @down(double %x) { %c = fcmp olt double %x, 1.0
  br i1 %c, label %end, label %more
more:
  %y = fsub double %x, 1.0
  %r = call double @down(double %y)
  ret double %r
end:
  ret double %x }
define double @f(double %x) {
  %fn = alloca ptr
  store ptr @square, ptr %fn
  %g = load ptr, ptr %fn
  %a = call double %g(double %x)
  %b = call double @down(double %a)
  ret double %b
}";
    let f = fixture(ll);
    let calls = f.all(|op| matches!(op, Op::Call(_)));
    assert_eq!(calls.len(), 1, "{}", f.module.to_text());
    let Some(Op::Call(info)) = f.imported.function.op(calls[0]) else { panic!("a call") };
    assert_eq!(info.callee, Callee::Named { name: "down".into(), defined: true });

    let module = Context::new().read(ll.as_bytes(), "test").expect("valid");
    let prepared =
        prepare_calls(&module, "f", "f.kept", Calls { skip: &["square"], ..Calls::default() }).expect("prepared");
    let kept = prepared.function.instructions().into_iter().filter_map(|i| i.called_function());
    assert_eq!(kept.map(|c| c.name()).collect::<Vec<_>>(), ["square", "down"]);
}

#[test]
fn constant_expressions_become_instructions() {
    let f = fixture(
        r"
@g = global [4 x double] zeroinitializer
define double @f() {
  %v = load double, ptr getelementptr inbounds ([4 x double], ptr @g, i64 0, i64 2)
  ret double %v
}",
    );
    let address = f.imported.function.operands(f.loads()[0])[0];
    assert_eq!(f.imported.function.op(address), Some(&Op::Gep { offset: 16, terms: vec![] }));
    let base = f.imported.function.operands(address)[0];
    assert!(matches!(f.imported.function.value(base).kind, ValueKind::Const(Const::Global { .. })));
}

#[test]
fn fixed_vectors_become_scalars() {
    let f = fixture(
        r"
define double @f(ptr %x) {
  %v = load <2 x double>, ptr %x, align 8
  %w = fmul <2 x double> %v, %v
  %r = call double @llvm.vector.reduce.fadd.v2f64(double 0.0, <2 x double> %w)
  ret double %r
}
declare double @llvm.vector.reduce.fadd.v2f64(double, <2 x double>)",
    );
    assert!(
        f.imported.function.values.iter().all(|v| !matches!(v.ty, retrograd_ir::Type::Vector(..))),
        "{}",
        f.module.to_text()
    );
    assert_eq!(f.loads().len(), 2);
}

#[test]
fn an_exit_into_an_abort_is_a_dead_end_and_leaves_the_trip_count() {
    let f = fixture(
        r"
declare void @panic() noreturn
define double @f(ptr %x, i64 %n, i64 %len) {
entry:
  br label %head
head:
  %i = phi i64 [ 0, %entry ], [ %next, %body ]
  %sum = phi double [ 0.0, %entry ], [ %more, %body ]
  %go = icmp ult i64 %i, %n
  br i1 %go, label %check, label %done
check:
  %ok = icmp ult i64 %i, %len
  br i1 %ok, label %body, label %bad
bad:
  call void @panic()
  unreachable
body:
  %p = getelementptr inbounds double, ptr %x, i64 %i
  %v = load double, ptr %p
  %more = fadd double %sum, %v
  %next = add nuw i64 %i, 1
  br label %head
done:
  ret double %sum
}",
    );
    let picture = &f.imported.function;
    assert_eq!(
        picture.blocks.iter().filter(|b| b.dead_end).count(),
        1 + usize::from(picture.loops[0].exits.is_empty())
    );
    assert_eq!(picture.loops[0].exiting.len(), 1);
    assert_eq!(picture.loops[0].trip.as_ref().expect("known").header_runs.to_string(), "n");
}

#[test]
fn a_missing_function_is_an_error_value() {
    let module = Context::new().read(b"declare void @g()", "test").expect("valid");
    assert_eq!(prepare(&module, "f", "n").expect_err("missing").reason, "is not in this module");
    assert_eq!(prepare(&module, "g", "n").expect_err("no body").reason, "has no body in this module");
}
