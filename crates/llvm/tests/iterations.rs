//! What becomes of loops whose bodies are taken out, and which memory belongs to one iteration.

mod common;

use common::{Fixture, fixture};
use retrograd_llvm::{BlockRef, Context, Jit, Outlined, import};

/// `for (i = from; i < to; ++i) body`, as text; control goes on behind it.
fn turns(i: &str, from: &str, to: &str, body: &str) -> String {
    format!(
        "  br label %{i}.before
{i}.before:
  br label %{i}.head
{i}.head:
  %{i} = phi i64 [ {from}, %{i}.before ], [ %{i}.next, %{i}.latch ]
  %{i}.go = icmp slt i64 %{i}, {to}
  br i1 %{i}.go, label %{i}.body, label %{i}.end
{i}.body:
{body}
  br label %{i}.latch
{i}.latch:
  %{i}.next = add nsw i64 %{i}, 1
  br label %{i}.head
{i}.end:
"
    )
}

fn place(name: &str, base: &str, index: &str) -> String {
    format!("  %{name} = getelementptr inbounds double, ptr %{base}, i64 {index}\n")
}

/// `tmp[index] = x[index]`.
fn fill(name: &str, index: &str) -> String {
    place(&format!("{name}.x"), "x", index)
        + &place(name, "tmp", index)
        + &format!("  %{name}.v = load double, ptr %{name}.x\n  store double %{name}.v, ptr %{name}\n")
}

/// `out[0] += tmp[index]`.
fn add(name: &str, index: &str) -> String {
    place(name, "tmp", index)
        + &format!(
            "  %{name}.v = load double, ptr %{name}\n  %{name}.o = load double, ptr %out\n  \
             %{name}.s = fadd double %{name}.v, %{name}.o\n  store double %{name}.s, ptr %out\n"
        )
}

/// A function that runs `body` for `%k` from 0 to `%m`, with a temporary of `tmp` doubles.
fn around(tmp: &str, body: &str) -> Fixture {
    let ll = format!(
        "declare noalias ptr @malloc(i64)
declare noalias ptr @cleared(i64)
declare void @see(ptr)
declare void @panic(i64) noreturn
define void @f(ptr %x, ptr %out, i64 %n, i64 %m) {{
entry:
  {tmp}
{}  ret void
}}",
        turns("k", "0", "%m", body)
    );
    fixture(&ll)
}

const LOCAL: &str = "%tmp = alloca [64 x double]";
const HEAP: &str = "%bytes = mul i64 %n, 8\n  %tmp = call noalias ptr @malloc(i64 %bytes)";

fn outermost(f: &Fixture) -> Vec<BlockRef> {
    let loops = &f.imported.function.loops;
    loops.iter().filter(|l| l.parent.is_none()).map(|l| f.imported.blocks[l.header.index()]).collect()
}

fn privates(f: &Fixture) -> usize {
    f.prepared.private_memory(outermost(f)[0]).len()
}

#[track_caller]
fn is_private(tmp: &str, body: &str) {
    let f = around(tmp, body);
    assert_eq!(privates(&f), 1, "{}", f.module.to_text());
    let made = outlined(&f);
    assert_eq!(made.bodies[0].private.iter().filter(|&&p| p).count(), 1);
}

#[track_caller]
fn is_shared(tmp: &str, body: &str) {
    let f = around(tmp, body);
    assert_eq!(privates(&f), 0, "{}", f.module.to_text());
}

#[track_caller]
fn outlined(f: &Fixture) -> Outlined {
    let made = f.prepared.outline("f.outlined", &outermost(f), &[]).expect("no failure").expect("a body");
    f.module.verify().expect("valid code");
    made
}

/// Runs `@f` and its copy on the same data, and compares what they leave in `out`.
fn same_results(f: &Fixture, n: i64, m: i64) {
    let text = f.module.to_text().replace("define internal void @f.outlined", "define void @f.outlined");
    let module = Context::new().read(text.as_bytes(), "run").expect("valid");
    let jit = Jit::new(&module, &[], 1).expect("compiles");
    let run = |name: &str| {
        let x: Vec<f64> = (0..256).map(|i| f64::from(i) * 0.37 - 1.0).collect();
        let mut out = vec![0.5; 256];
        let address = jit.address(name).expect("there");
        // SAFETY: compiled with this signature; the data is larger than what is asked for.
        let function: extern "C" fn(*const f64, *mut f64, i64, i64) = unsafe { std::mem::transmute(address) };
        function(x.as_ptr(), out.as_mut_ptr(), n, m);
        out
    };
    assert_eq!(run("f"), run("f.outlined"));
}

#[test]
fn a_sum_goes_through_memory_and_the_counter_stays() {
    let f = fixture(
        "define double @f(ptr %x, i32 %n) {
entry:
  br label %head
head:
  %i = phi i32 [ 0, %entry ], [ %next, %body ]
  %p = phi ptr [ %x, %entry ], [ %after, %body ]
  %sum = phi double [ 0.0, %entry ], [ %more, %body ]
  %go = icmp ult i32 %i, %n
  br i1 %go, label %body, label %done
body:
  %v = load double, ptr %p
  %after = getelementptr inbounds double, ptr %p, i64 1
  %more = fadd double %sum, %v
  %next = add nuw i32 %i, 1
  br label %head
done:
  ret double %sum
}",
    );
    let made = outlined(&f);
    let body = &made.bodies[0];
    assert_eq!(body.function.name(), "f.iteration.1");
    assert_eq!(body.call.called_function(), Some(body.function));
    assert_eq!(made.prepared.trips.len(), 1);
    assert_eq!(made.prepared.trips[0].header_runs.to_string(), "n");
    assert_eq!(made.prepared.affine.len(), 2, "{}", f.module.to_text());
    assert_eq!(import(&made.prepared).function.loops.len(), 1);
    assert!(f.module.to_text().contains("memory(argmem: readwrite)"));
}

#[test]
fn copies_compute_the_same() {
    let rows = turns("j", "0", "%n", &fill("w", "%j")) + &turns("i", "0", "%n", &add("r", "%i"));
    for tmp in [LOCAL, HEAP] {
        let f = around(tmp, &rows);
        outlined(&f);
        for (n, m) in [(0, 3), (5, 0), (1, 1), (7, 4)] {
            same_results(&f, n, m);
        }
    }
}

#[test]
fn what_is_written_before_it_is_read_is_private() {
    is_private(LOCAL, &(turns("j", "0", "8", &fill("w", "%j")) + &turns("i", "0", "8", &add("r", "%i"))));
    for tmp in [LOCAL, HEAP] {
        is_private(tmp, &(turns("j", "0", "%n", &fill("w", "%j")) + &turns("i", "0", "%n", &add("r", "%i"))));
    }
}

#[test]
fn triangles_rows_and_gathers_are_covered() {
    let write = turns("j", "0", "%n", &fill("w", "%j"));
    let below = turns(
        "i",
        "0",
        "%n",
        &(("  %top = add nsw i64 %i, 1\n".to_owned()) + &turns("l", "0", "%top", &add("r", "%l"))),
    );
    is_private(LOCAL, &(write.clone() + &below));
    let above = turns(
        "i",
        "0",
        "%n",
        &(("  %low = add nsw i64 %i, 1\n".to_owned()) + &turns("l", "%low", "%n", &add("r", "%l"))),
    );
    is_private(LOCAL, &(write.clone() + &above));
    let down = turns("i", "0", "%n", &("  %b = sub i64 %n, %i\n  %c = sub i64 %b, 1\n".to_owned() + &add("r", "%c")));
    is_private(LOCAL, &(write + &down));
    let at =
        |i: &str, j: &str, to: &str| format!("  %{to}.m = mul nsw i64 {i}, %n\n  %{to} = add nsw i64 %{to}.m, {j}\n");
    let square = turns("i", "0", "%n", &turns("j", "0", "%n", &(at("%i", "%j", "a") + &fill("w", "%a"))));
    let across = turns("s", "0", "%n", &turns("t", "0", "%n", &(at("%t", "%s", "b") + &add("r", "%b"))));
    is_private(LOCAL, &(square + &across));
    let index = place("p", "x", "%k") + "  %where = load i64, ptr %p\n";
    is_private(LOCAL, &(turns("j", "0", "64", &fill("w", "%j")) + &index + &add("r", "%where")));
}

#[test]
fn sums_in_cleared_memory_are_private() {
    let clear = "  call void @llvm.memset.p0.i64(ptr %tmp, i8 0, i64 64, i1 false)\n";
    let grow = turns("j", "0", "8", &(add("r", "%j") + "  store double %r.s, ptr %r\n"));
    is_private(LOCAL, &(clear.to_owned() + &grow));
}

#[test]
fn what_an_iteration_may_find_is_shared() {
    // The first of another iteration.
    is_shared(LOCAL, &(add("r", "0") + &fill("w", "0")));
    // One place too many.
    is_shared(LOCAL, &(turns("j", "0", "%n", &fill("w", "%j")) + &turns("i", "0", "%m", &add("r", "%i"))));
    is_shared(LOCAL, &(turns("j", "1", "%n", &fill("w", "%j")) + &turns("i", "0", "%n", &add("r", "%i"))));
    is_shared(LOCAL, &(turns("j", "0", "7", &fill("w", "%j")) + &turns("i", "0", "8", &add("r", "%i"))));
    // Not each iteration writes, or not each turn.
    let some = "  %odd = trunc i64 %k to i1\n  br i1 %odd, label %yes, label %no\nyes:\n".to_owned();
    is_shared(LOCAL, &(some + &fill("w", "3") + "  br label %no\nno:\n" + &add("r", "3")));
    let some = "  %odd = trunc i64 %j to i1\n  br i1 %odd, label %yes, label %no\nyes:\n".to_owned();
    let holes = some + &fill("w", "%j") + "  br label %no\nno:\n";
    is_shared(LOCAL, &(turns("j", "0", "8", &holes) + &turns("i", "0", "8", &add("r", "%i"))));
    // Somebody else may look.
    is_shared(LOCAL, &(fill("w", "3") + "  call void @see(ptr %tmp)\n" + &add("r", "3")));
}

#[test]
fn a_write_that_the_read_does_not_stand_behind_covers_nothing() {
    let write = turns("j", "0", "%n", &fill("w", "%j"));
    // Whether there was a turn is not asked before the read.
    let f = around(
        &format!("{LOCAL}\n  call void @llvm.memset.p0.i64(ptr %tmp, i8 0, i64 512, i1 false)"),
        &(write + &add("r", "0")),
    );
    assert_eq!(privates(&f), 0, "{}", f.module.to_text());
}

#[test]
fn loops_that_go_on_where_others_stopped_write_all() {
    // `for (j = 0; j < (n & -2); j += 2)` and the rest, as optimisers leave it.
    let pairs = fill("w", "%j") + "  %j.odd = or disjoint i64 %j, 1\n" + &fill("v", "%j.odd");
    let rows = |whole: &str| {
        format!(
            "  %some = icmp sgt i64 %n, 0
  br i1 %some, label %start, label %k.latch
start:
  %even = and i64 %n, -2
  %few = icmp eq i64 %even, 0
  br i1 %few, label %rest, label %j.head
j.head:
  %j = phi i64 [ 0, %start ], [ %j.next, %j.head ]
{pairs}  %j.next = add nuw i64 %j, 2
  %j.done = icmp eq i64 %j.next, %even
  br i1 %j.done, label %between, label %j.head
between:
  %full = icmp eq i64 %{whole}, %n
  br i1 %full, label %all, label %rest
rest:
  %from = phi i64 [ 0, %start ], [ %even, %between ]
  br label %l.head
l.head:
  %l = phi i64 [ %from, %rest ], [ %l.next, %l.head ]
{}  %l.next = add nuw i64 %l, 1
  %l.done = icmp eq i64 %l.next, %n
  br i1 %l.done, label %all, label %l.head
all:
{}",
            fill("u", "%l"),
            turns("i", "0", "%n", &add("r", "%i"))
        )
    };
    is_private(HEAP, &rows("even"));
    is_shared(HEAP, &rows("m"));
}

#[test]
fn memory_without_contents_is_read_where_something_was_written() {
    let rows = turns("j", "0", "%n", &fill("w", "%j")) + &add("r", "0");
    let f = around(LOCAL, &rows);
    assert_eq!(privates(&f), 1, "{}", f.module.to_text());
    let f = around("%tmp = call noalias ptr @cleared(i64 %n)", &rows);
    assert_eq!(privates(&f), 0, "{}", f.module.to_text());
}

#[test]
fn dead_ends_go_with_the_body() {
    let check = "  %ok = icmp ult i64 %k, 64\n  br i1 %ok, label %go, label %bad\nbad:\n  \
                 call void @panic(i64 %k)\n  unreachable\ngo:\n";
    let f = around(LOCAL, &(check.to_owned() + &fill("w", "%k") + &add("r", "%k")));
    let made = outlined(&f);
    assert!(made.bodies[0].function.printed().contains("@panic"), "{}", f.module.to_text());
    assert!(made.prepared.trips.iter().any(|t| t.header_runs.to_string() == "m"));
}

#[test]
fn what_cannot_be_moved_stays() {
    let f = around(LOCAL, &(fill("w", "3") + "  %q = load volatile double, ptr %x\n" + &add("r", "3")));
    assert!(f.prepared.outline("f.outlined", &outermost(&f), &[]).expect("no failure").is_none());
    let early = "  %odd = icmp eq i64 %k, %n\n  br i1 %odd, label %k.end, label %more\nmore:\n".to_owned();
    let f = around(LOCAL, &(early + &fill("w", "3")));
    assert!(f.prepared.outline("f.outlined", &outermost(&f), &[]).expect("no failure").is_none());
}

#[test]
fn two_loops_become_two_functions() {
    let ll = format!(
        "define void @f(ptr %x, ptr %out, i64 %n, i64 %m) {{
entry:
  %tmp = alloca [64 x double]
{}{}  ret void
}}",
        turns("k", "0", "%m", &(fill("w", "3") + &add("r", "3"))),
        turns("l", "0", "%n", &(fill("v", "4") + &add("s", "4")))
    );
    let f = fixture(&ll);
    let made = outlined(&f);
    let names: Vec<_> = made.bodies.iter().map(|b| b.function.name()).collect();
    assert_eq!(names, ["f.iteration.1", "f.iteration.2"]);
    assert_eq!(made.bodies.iter().map(|b| b.header).collect::<Vec<_>>(), outermost(&f));
    same_results(&f, 3, 2);
}
