; A float moves as an integer around a loop, and the integer 0 comes in at first: its tangent is a float's.
; run: @f([3.0, 5.0] shadow [0.0, 0.0], i64 1) == 0.0, grad == [[0.0, 0.0]]
; run: @f([3.0, 5.0] shadow [0.0, 0.0], i64 2) == 9.0, grad == [[6.0, 0.0]]
define double @f(ptr %x, i64 %n) {
entry:
  br label %loop
loop:
  %i = phi i64 [ 0, %entry ], [ %next, %loop ]
  %moved = phi i64 [ 0, %entry ], [ %bits, %loop ]
  %v = load double, ptr %x
  %w = fmul double %v, %v
  %bits = bitcast double %w to i64
  %next = add i64 %i, 1
  %more = icmp ult i64 %next, %n
  br i1 %more, label %loop, label %end
end:
  %out = bitcast i64 %moved to double
  ret double %out
}
