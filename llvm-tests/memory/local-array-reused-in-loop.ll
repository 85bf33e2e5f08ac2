; The same local array is filled anew in each round: its shadow is zero at the start of each.
; run: @f([2.0, 3.0], i64 2) == 97.0, grad == [[32.0, 108.0]]
define double @f(ptr %x, i64 %n) {
entry:
  %a = alloca [2 x double]
  %some = icmp sgt i64 %n, 0
  br i1 %some, label %loop, label %done
loop:
  %i = phi i64 [ 0, %entry ], [ %next, %loop ]
  %sum = phi double [ 0.0, %entry ], [ %more, %loop ]
  %p = getelementptr inbounds double, ptr %x, i64 %i
  %v = load double, ptr %p
  %w = fmul double %v, %v
  %k = and i64 %i, 1
  %q = getelementptr inbounds [2 x double], ptr %a, i64 0, i64 %k
  store double %w, ptr %q
  %u = load double, ptr %q
  %t = fmul double %u, %w
  %more = fadd double %sum, %t
  %next = add nuw nsw i64 %i, 1
  %again = icmp slt i64 %next, %n
  br i1 %again, label %loop, label %done
done:
  %r = phi double [ 0.0, %entry ], [ %more, %loop ]
  ret double %r
}
