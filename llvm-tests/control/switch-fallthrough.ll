; Two cases share a block and one falls into the next.
; run: @f(3.0, i32 0) == 27.0, grad == [27.0]
; run: @f(3.0, i32 1) == 9.0, grad == [6.0]
; run: @f(3.0, i32 2) == 9.0, grad == [6.0]
; run: @f(3.0, i32 3) == 1.0, grad == [0.0]
define double @f(double %x, i32 %k) {
entry:
  switch i32 %k, label %done [ i32 0, label %a
                               i32 1, label %b
                               i32 2, label %b ]
a:
  br label %b
b:
  %v = phi double [ %x, %a ], [ 1.0, %entry ], [ 1.0, %entry ]
  %s = fmul double %x, %x
  %t = fmul double %s, %v
  br label %done
done:
  %r = phi double [ %t, %b ], [ 1.0, %entry ]
  ret double %r
}
