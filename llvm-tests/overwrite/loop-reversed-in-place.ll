; An array is turned round in place.
; run: @f([1.0, 2.0, 3.0, 4.0] shadow [1.0, 10.0, 100.0, 1000.0], i64 4), mem == [[4.0, 3.0, 2.0, 1.0]], grad == [[1000.0, 100.0, 10.0, 1.0]]
define void @f(ptr %x, i64 %n) {
entry:
  br label %loop
loop:
  %i = phi i64 [ 0, %entry ], [ %in, %again ]
  %j = phi i64 [ %n, %entry ], [ %jn, %again ]
  %jn = add i64 %j, -1
  %p = getelementptr double, ptr %x, i64 %i
  %q = getelementptr double, ptr %x, i64 %jn
  %a = load double, ptr %p
  %b = load double, ptr %q
  store double %b, ptr %p
  store double %a, ptr %q
  %in = add i64 %i, 1
  %more = icmp slt i64 %in, %jn
  br i1 %more, label %again, label %done
again:
  br label %loop
done:
  ret void
}
