; Sum of squares along a list.
; run: @f([2.0, [3.0, [4.0, null]]]) == 29.0, grad == [[4.0, [6.0, [8.0, null]]]]
define double @f(ptr %list) {
entry:
  br label %loop
loop:
  %p = phi ptr [ %list, %entry ], [ %next, %loop ]
  %s = phi double [ 0.0, %entry ], [ %t, %loop ]
  %v = load double, ptr %p
  %w = fmul double %v, %v
  %t = fadd double %s, %w
  %q = getelementptr inbounds { double, ptr }, ptr %p, i64 0, i32 1
  %next = load ptr, ptr %q
  %end = icmp eq ptr %next, null
  br i1 %end, label %done, label %loop
done:
  ret double %t
}
