; Odd rounds multiply, even ones add.
; run: @f(3.0, i64 4) == 36.0, grad == [33.0]
define double @f(double %x, i64 %n) {
entry:
  br label %loop
loop:
  %i = phi i64 [ 0, %entry ], [ %next, %latch ]
  %s = phi double [ 0.0, %entry ], [ %t, %latch ]
  %bit = and i64 %i, 1
  %odd = icmp ne i64 %bit, 0
  br i1 %odd, label %mul, label %add
mul:
  %m = fmul double %s, %x
  br label %latch
add:
  %a = fadd double %s, %x
  br label %latch
latch:
  %t = phi double [ %m, %mul ], [ %a, %add ]
  %next = add i64 %i, 1
  %again = icmp slt i64 %next, %n
  br i1 %again, label %loop, label %done
done:
  ret double %t
}
