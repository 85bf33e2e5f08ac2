; The second loop reads what the first wrote.
; run: @f([2.0, 3.0], i64 2) == 97.0, mem == [[4.0, 9.0]], grad == [[32.0, 108.0]]
define double @f(ptr %x, i64 %n) {
entry:
  br label %one
one:
  %i = phi i64 [ 0, %entry ], [ %i1, %one ]
  %p = getelementptr inbounds double, ptr %x, i64 %i
  %v = load double, ptr %p
  %w = fmul double %v, %v
  store double %w, ptr %p
  %i1 = add nuw nsw i64 %i, 1
  %c = icmp slt i64 %i1, %n
  br i1 %c, label %one, label %two
two:
  %j = phi i64 [ 0, %one ], [ %j1, %two ]
  %s = phi double [ 0.0, %one ], [ %s1, %two ]
  %q = getelementptr inbounds double, ptr %x, i64 %j
  %u = load double, ptr %q
  %t = fmul double %u, %u
  %s1 = fadd double %s, %t
  %j1 = add nuw nsw i64 %j, 1
  %d = icmp slt i64 %j1, %n
  br i1 %d, label %two, label %done
done:
  ret double %s1
}
