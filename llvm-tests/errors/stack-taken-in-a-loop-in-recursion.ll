; What a loop takes from the stack and keeps until the function returns is gone before the second half runs.
; error: @f RG0111 "memory taken from the stack in a loop"
define double @f(ptr %x, i64 %n) {
entry:
  %a = load double, ptr %x
  br label %loop
loop:
  %i = phi i64 [ 0, %entry ], [ %next, %loop ]
  %last = phi ptr [ %x, %entry ], [ %t, %loop ]
  %t = alloca double, i64 %n
  %v = load double, ptr %last
  %va = fmul double %v, %a
  store double %va, ptr %t
  %next = add i64 %i, 1
  %more = icmp slt i64 %next, %n
  br i1 %more, label %loop, label %end
end:
  %stop = icmp slt i64 %n, 2
  br i1 %stop, label %out, label %down
down:
  %m = sub i64 %n, 1
  %r = call double @f(ptr %t, i64 %m)
  ret double %r
out:
  %s = load double, ptr %t
  ret double %s
}
