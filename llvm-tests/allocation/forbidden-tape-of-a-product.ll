; Each partial product is kept: eight bytes in each iteration, and the error says which value that is.
; forbid: @f(dup, const) "the gradient of `f` allocates 8*n bytes of tape"
; forbid: @f(dup, const) "`product` is kept (not reproducible): 8*n bytes"
define double @f(ptr %x, i64 %n) {
entry:
  br label %loop
loop:
  %i = phi i64 [ 0, %entry ], [ %next, %loop ]
  %product = phi double [ 1.0, %entry ], [ %more, %loop ]
  %p = getelementptr double, ptr %x, i64 %i
  %v = load double, ptr %p
  %more = fmul double %product, %v
  %next = add nuw nsw i64 %i, 1
  %end = icmp uge i64 %next, %n
  br i1 %end, label %done, label %loop
done:
  ret double %more
}
