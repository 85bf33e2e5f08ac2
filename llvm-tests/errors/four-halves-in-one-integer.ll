; A short array of halves is copied as one integer: its adjoint would have no format, and none at all would be a wrong one.
; error: @f(dup) RG0205 "load i64"
define double @f(ptr %x) {
  %a = alloca [4 x half]
  %b = alloca [4 x half]
  br label %fill
fill:
  %i = phi i64 [ 0, %0 ], [ %in, %fill ]
  %p = getelementptr inbounds double, ptr %x, i64 %i
  %q = getelementptr inbounds half, ptr %a, i64 %i
  %v = load double, ptr %p
  %h = fptrunc double %v to half
  store half %h, ptr %q
  %in = add nsw i64 %i, 1
  %e = icmp eq i64 %in, 4
  br i1 %e, label %move, label %fill
move:
  %w = load i64, ptr %a
  store i64 %w, ptr %b
  br label %sum
sum:
  %j = phi i64 [ 0, %move ], [ %jn, %sum ]
  %s = phi double [ 0.0, %move ], [ %t, %sum ]
  %r = getelementptr inbounds half, ptr %b, i64 %j
  %y = load half, ptr %r
  %z = fpext half %y to double
  %t = fadd double %s, %z
  %jn = add nsw i64 %j, 1
  %d = icmp eq i64 %jn, 4
  br i1 %d, label %out, label %sum
out:
  ret double %t
}
