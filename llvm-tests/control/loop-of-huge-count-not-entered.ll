; Optimisers know that a loop down from n - 1 >= 0 behind n <= 0 starts at the largest number: its count is a
; constant beyond all memory. It is not entered here, and the tape must not be made for it.
; fd: @f([1.5, 2.0], i64 2)
define double @f(ptr %x, i64 %n) {
entry:
  br label %square
square:
  %k = phi i64 [ 0, %entry ], [ %k1, %square ]
  %q = getelementptr double, ptr %x, i64 %k
  %u = load double, ptr %q
  %uu = fmul double %u, %u
  store double %uu, ptr %q
  %k1 = add i64 %k, 1
  %done = icmp sge i64 %k1, %n
  br i1 %done, label %middle, label %square
middle:
  %usual = icmp sgt i64 %n, 0
  br i1 %usual, label %end, label %loop
loop:
  %i = phi i64 [ 1099511627775, %middle ], [ %next, %loop ]
  %p = getelementptr double, ptr %x, i64 %i
  %v = load double, ptr %p
  %sq = fmul double %v, %v
  store double %sq, ptr %p
  %next = add i64 %i, -1
  %stop = icmp eq i64 %i, 0
  br i1 %stop, label %end, label %loop
end:
  %r = load double, ptr %x
  ret double %r
}
