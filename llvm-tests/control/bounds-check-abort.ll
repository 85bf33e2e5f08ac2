; A bounds check in the loop that aborts: no exit as far as derivatives go.
; run: @f([2.0, 3.0], i64 2, i64 8) == 13.0, grad == [[4.0, 6.0]], allocs == 0
define double @f(ptr %x, i64 %n, i64 %size) {
entry:
  br label %loop
loop:
  %i = phi i64 [ 0, %entry ], [ %next, %ok ]
  %s = phi double [ 0.0, %entry ], [ %t, %ok ]
  %in = icmp ult i64 %i, %size
  br i1 %in, label %ok, label %fail
ok:
  %p = getelementptr inbounds double, ptr %x, i64 %i
  %v = load double, ptr %p
  %w = fmul double %v, %v
  %t = fadd double %s, %w
  %next = add nuw nsw i64 %i, 1
  %again = icmp slt i64 %next, %n
  br i1 %again, label %loop, label %done
fail:
  call void @abort()
  unreachable
done:
  ret double %t
}

declare void @abort() noreturn nounwind
