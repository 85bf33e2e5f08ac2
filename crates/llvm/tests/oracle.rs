//! Who answers which question about memory.

mod common;

use common::fixture;
use retrograd_ir::{AliasAnswer, Answerer, Overlap};

fn no(by: Answerer) -> AliasAnswer {
    AliasAnswer { overlap: Overlap::No, by }
}

/// A loop over `%i` from 0 to `%n` with `body`; all of `f`'s parameters are `params` and `i64 %n`.
fn in_loop(params: &str, body: &str) -> String {
    format!(
        "define void @f({params}, i64 %n) {{
entry:
  br label %loop
loop:
  %i = phi i64 [ 0, %entry ], [ %next, %loop ]
  {body}
  %next = add nuw nsw i64 %i, 1
  %stop = icmp eq i64 %next, %n
  br i1 %stop, label %done, label %loop
done:
  ret void
}}
declare void @use(double) memory(none) nounwind willreturn
declare void @opaque(ptr) nounwind
declare void @pure(double) memory(none)\n"
    )
}

#[test]
fn nothing_is_known_of_two_plain_pointers() {
    let f = fixture(
        "define double @f(ptr %a, ptr %b) {\n %v = load double, ptr %a\n store double 1.0, ptr %b\n ret double %v }",
    );
    assert_eq!(f.ask_single(), AliasAnswer { overlap: Overlap::May, by: Answerer::Nobody });
}

#[test]
fn noalias_parameters_are_basics_business() {
    let f = fixture(
        "define double @f(ptr noalias %a, ptr %b) {\n %v = load double, ptr %a\n store double 1.0, ptr %b\n ret double %v }",
    );
    // Memory behind a noalias pointer that nothing writes is invariant for the whole call.
    assert_eq!(f.ask_single().overlap, Overlap::No);
    assert!([Answerer::Basic, Answerer::Invariant].contains(&f.ask_single().by));
}

#[test]
fn types_of_the_language_keep_pointers_and_doubles_apart() {
    let f = fixture(
        r#"
define ptr @f(ptr %a, ptr %b) {
  %v = load ptr, ptr %a, !tbaa !1
  store double 1.0, ptr %b, !tbaa !3
  ret ptr %v
}
!0 = !{!"root"}
!1 = !{!2, !2, i64 0}
!2 = !{!"any pointer", !5, i64 0}
!3 = !{!4, !4, i64 0}
!4 = !{!"double", !5, i64 0}
!5 = !{!"omnipotent char", !0, i64 0}"#,
    );
    assert_eq!(f.ask_single(), no(Answerer::Tbaa));
}

const SCOPED: &str = r"
!0 = !{!0}
!1 = !{!1, !0}
!2 = !{!1}
";

#[test]
fn scopes_hold_when_declared_outside_of_loops() {
    let f = fixture(&format!(
        "define double @f(ptr %a, ptr %b) {{
  call void @llvm.experimental.noalias.scope.decl(metadata !2)
  %v = load double, ptr %a, !alias.scope !2
  store double 1.0, ptr %b, !noalias !2
  ret double %v
}}
declare void @llvm.experimental.noalias.scope.decl(metadata)
{SCOPED}"
    ));
    assert_eq!(f.ask_single(), no(Answerer::Scoped));
}

#[test]
fn a_scope_declared_in_a_loop_says_nothing_of_later_iterations() {
    let body = "call void @llvm.experimental.noalias.scope.decl(metadata !2)
  %p = call ptr @next(ptr %a, i64 %i)
  %q = call ptr @next(ptr %b, i64 %i)
  %v = load double, ptr %p, !alias.scope !2
  %w = fmul double %v, 2.0
  store double %w, ptr %q, !noalias !2";
    let f = fixture(&format!(
        "{}\ndeclare void @llvm.experimental.noalias.scope.decl(metadata)
declare ptr @next(ptr, i64) memory(none) nounwind willreturn\n{SCOPED}",
        in_loop("ptr %a, ptr %b", body)
    ));
    let question = retrograd_ir::Question { load: f.loads()[0], writer: f.stores()[0], next_iteration_only: false };
    let mut oracle = retrograd_llvm::Oracle::new(&f.prepared, &f.imported.values);
    let answer = retrograd_ir::AliasOracle::ask(&mut oracle, &[question])[0];
    assert_eq!(answer, AliasAnswer { overlap: Overlap::May, by: Answerer::Nobody }, "{}", f.module.to_text());
}

#[test]
fn a_store_to_the_place_that_was_read_must_hit() {
    let f = fixture(&in_loop(
        "ptr %a",
        "%p = getelementptr inbounds double, ptr %a, i64 %i
  %v = load double, ptr %p
  %w = fmul double %v, %v
  store double %w, ptr %p",
    ));
    assert_eq!(f.ask_single().overlap, Overlap::Must);
}

#[test]
fn a_store_behind_the_reader_is_passed_by_stride() {
    // The write comes first in the turn, so it meets the load's place in no later turn.
    let f = fixture(&in_loop(
        "ptr %a, ptr %b",
        "%p = getelementptr inbounds double, ptr %a, i64 %i
  store atomic double 0.0, ptr %b unordered, align 8
  %v = load double, ptr %p
  %w = fmul double %v, %v
  %ahead = getelementptr inbounds i8, ptr %p, i64 8
  store double %w, ptr %ahead",
    ));
    let stores = f.stores();
    let question = retrograd_ir::Question { load: f.loads()[0], writer: stores[1], next_iteration_only: false };
    let mut oracle = retrograd_llvm::Oracle::new(&f.prepared, &f.imported.values);
    assert_eq!(retrograd_ir::AliasOracle::ask(&mut oracle, &[question])[0], no(Answerer::Scev));
}

#[test]
fn a_store_one_step_behind_hits_what_was_not_read_again_but_not_by_proof_of_one_turn() {
    // a[i] is read, a[i-1] written later: the written place was read a turn before, so it is hit.
    let f = fixture(&in_loop(
        "ptr %a",
        "%p = getelementptr inbounds double, ptr %a, i64 %i
  %v = load double, ptr %p
  %w = fmul double %v, %v
  %behind = getelementptr inbounds i8, ptr %p, i64 -8
  store double %w, ptr %behind",
    ));
    assert_eq!(f.ask_single().overlap, Overlap::May);
}

#[test]
fn halves_of_one_array_are_disjoint_ranges() {
    let f = fixture(&in_loop(
        "ptr %a",
        "%p = getelementptr inbounds double, ptr %a, i64 %i
  %v = load double, ptr %p
  %w = fmul double %v, %v
  %j = add nuw nsw i64 %i, %n
  %q = getelementptr inbounds double, ptr %a, i64 %j
  store double %w, ptr %q",
    ));
    assert_eq!(f.ask_single(), no(Answerer::Scev));
}

#[test]
fn an_opaque_call_may_write_and_a_global_that_is_not_its_own_may_not_hide() {
    let f = fixture(
        "declare void @opaque()\n@g = global double 0.0\ndefine double @f() {\n %v = load double, ptr @g\n call void @opaque()\n ret double %v }",
    );
    assert_eq!(f.ask_single(), AliasAnswer { overlap: Overlap::May, by: Answerer::Nobody });
}

#[test]
fn a_call_that_only_reads_writes_nothing() {
    let f = fixture(
        "declare void @look() memory(read)\n@g = global double 0.0\ndefine double @f() {\n %v = load double, ptr @g\n call void @look()\n ret double %v }",
    );
    assert_eq!(f.ask_single(), no(Answerer::CallEffects));
}

#[test]
fn constant_memory_is_invariant() {
    let f = fixture(
        "@t = constant [4 x double] zeroinitializer\ndefine double @f(ptr %b, i64 %i) {\n %p = getelementptr inbounds double, ptr @t, i64 %i\n %v = load volatile double, ptr %p\n store double 1.0, ptr %b\n ret double %v }",
    );
    assert_eq!(f.ask_single(), no(Answerer::Invariant));
}

/// `a[i][j]` of an n×n matrix is read and, with `offset` bytes more, written before or after.
fn in_matrix(first: &str, second: &str) -> String {
    format!(
        "define void @f(ptr %a, i64 %n) {{
entry:
  %some = icmp sgt i64 %n, 0
  br i1 %some, label %rows, label %done
rows:
  %i = phi i64 [ 0, %entry ], [ %i1, %row.end ]
  %base = mul nuw nsw i64 %i, %n
  %row = getelementptr inbounds nuw double, ptr %a, i64 %base
  br label %columns
columns:
  %j = phi i64 [ 0, %rows ], [ %j1, %columns ]
  %p = getelementptr inbounds nuw double, ptr %row, i64 %j
  {first}
  {second}
  %j1 = add nuw nsw i64 %j, 1
  %j.stop = icmp eq i64 %j1, %n
  br i1 %j.stop, label %row.end, label %columns
row.end:
  %i1 = add nuw nsw i64 %i, 1
  %i.stop = icmp eq i64 %i1, %n
  br i1 %i.stop, label %done, label %rows
done:
  ret void
}}
declare void @keep(double) memory(inaccessiblemem: write) nounwind willreturn\n"
    )
}

fn ask_load_store(ll: &str) -> AliasAnswer {
    let f = fixture(ll);
    assert_eq!((f.loads().len(), f.stores().len()), (1, 1), "{}", f.module.to_text());
    let question = retrograd_ir::Question { load: f.loads()[0], writer: f.stores()[0], next_iteration_only: false };
    let mut oracle = retrograd_llvm::Oracle::new(&f.prepared, &f.imported.values);
    retrograd_ir::AliasOracle::ask(&mut oracle, &[question])[0]
}

#[test]
fn a_row_major_sweep_never_comes_back() {
    // Written first, read after: the next write is at least one element further, in the next row too.
    let read = "%v = load volatile double, ptr %p\n  call void @keep(double %v)";
    let ll = in_matrix("store double 1.0, ptr %p", read);
    assert_eq!(ask_load_store(&ll), no(Answerer::Scev));
}

#[test]
fn a_row_major_sweep_that_reads_first_is_hit_in_the_same_turn() {
    let read = "%v = load double, ptr %p\n  call void @keep(double %v)";
    assert_eq!(ask_load_store(&in_matrix(read, "store double 1.0, ptr %p")).overlap, Overlap::Must);
}

#[test]
fn a_sweep_that_starts_every_row_anew_comes_back() {
    // The store goes to the first row in every turn of the outer loop.
    let read = "%v = load volatile double, ptr %p\n  call void @keep(double %v)";
    let ll = in_matrix("%q = getelementptr inbounds nuw double, ptr %a, i64 %j\n  store double 1.0, ptr %q", read);
    assert_eq!(ask_load_store(&ll).overlap, Overlap::May);
}

#[test]
fn a_downward_sweep_passes_what_lies_above() {
    let body = "%down = sub nuw nsw i64 %n, %i
  %p = getelementptr inbounds double, ptr %a, i64 %down
  %v = load double, ptr %p
  call void @keep(double %v)
  %below = getelementptr inbounds i8, ptr %p, i64 -8
  store double %v, ptr %below";
    let above = body.replace("i64 -8", "i64 8");
    let declared = "declare void @keep(double) memory(inaccessiblemem: write) nounwind willreturn\n";
    assert_eq!(ask_load_store(&(in_loop("ptr %a", body) + declared)), no(Answerer::Scev));
    assert_eq!(ask_load_store(&(in_loop("ptr %a", &above) + declared)).overlap, Overlap::May);
}
