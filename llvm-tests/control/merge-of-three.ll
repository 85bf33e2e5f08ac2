; One block with three predecessors: which one is remembered.
; run: @f(3.0, i32 0) == 9.0, grad == [6.0]
; run: @f(3.0, i32 1) == 27.0, grad == [27.0]
; run: @f(3.0, i32 2) == 3.0, grad == [1.0]
define double @f(double %x, i32 %k) {
entry:
  %is0 = icmp eq i32 %k, 0
  br i1 %is0, label %zero, label %rest
zero:
  %s = fmul double %x, %x
  br label %join
rest:
  %is1 = icmp eq i32 %k, 1
  br i1 %is1, label %one, label %join
one:
  %t = fmul double %x, %x
  %u = fmul double %t, %x
  br label %join
join:
  %r = phi double [ %s, %zero ], [ %u, %one ], [ %x, %rest ]
  ret double %r
}
