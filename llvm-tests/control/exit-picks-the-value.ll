; Three exits, each with a value of its own.
; fd: @f([1.0, 2.0, 3.0, 4.0], i64 4, const 5.0)
; fd: @f([1.0, 2.0, 3.0, 4.0], i64 2, const 50.0)
; fd: @f([1.0, -2.0, 3.0, 4.0], i64 4, const 50.0)
define double @f(ptr %x, i64 %n, double %limit) {
entry:
  br label %loop
loop:
  %i = phi i64 [ 0, %entry ], [ %next, %more ]
  %s = phi double [ 1.0, %entry ], [ %t, %more ]
  %p = getelementptr double, ptr %x, i64 %i
  %v = load double, ptr %p
  %bad = fcmp olt double %v, 0.0
  br i1 %bad, label %negative, label %fine
fine:
  %q = fmul double %v, %s
  %t = fadd double %s, %q
  %big = fcmp ogt double %t, %limit
  br i1 %big, label %done, label %more
more:
  %next = add i64 %i, 1
  %go = icmp slt i64 %next, %n
  br i1 %go, label %loop, label %last
negative:
  %m = fmul double %s, %v
  br label %done
last:
  %u = fmul double %t, %t
  br label %done
done:
  %r = phi double [ %m, %negative ], [ %t, %fine ], [ %u, %last ]
  ret double %r
}
