; A recursive callee returns a pointer and a float in one struct: the struct goes through memory.
; run: @f([2.0, 3.0], i64 1) == 6.0, grad == [[3.0, 2.0]]
%pair = type { ptr, double }
define double @f(ptr %x, i64 %n) {
  %s = call %pair @walk(ptr %x, i64 %n)
  %p = extractvalue %pair %s, 0
  %d = extractvalue %pair %s, 1
  %v = load double, ptr %p
  %w = fmul double %v, %d
  ret double %w
}
define %pair @walk(ptr %x, i64 %n) {
  %stop = icmp eq i64 %n, 0
  %v = load double, ptr %x
  br i1 %stop, label %end, label %more
more:
  %q = getelementptr inbounds double, ptr %x, i64 1
  %m = sub i64 %n, 1
  %s = call %pair @walk(ptr %q, i64 %m)
  %d = extractvalue %pair %s, 1
  %e = fadd double %d, %v
  %r = insertvalue %pair %s, double %e, 1
  ret %pair %r
end:
  %a = insertvalue %pair undef, ptr %x, 0
  %b = insertvalue %pair %a, double 0.0, 1
  ret %pair %b
}
