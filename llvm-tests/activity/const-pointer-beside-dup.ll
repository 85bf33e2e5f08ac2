; p may be a or b, so their memory is one cell; what is loaded by way of b alone is constant all the same. What is loaded
; by way of p goes nowhere, and needs no shadow.
; fd: @f([0.5, 0.75, 1.25], const [0.3, 0.9, 1.1], i64 2)
define double @f(ptr %a, ptr %b, i64 %i) {
entry:
  %t = alloca [4 x double]
  %c = icmp sgt i64 %i, 7
  br i1 %c, label %x, label %y
x:
  br label %y
y:
  %p = phi ptr [ %a, %entry ], [ %b, %x ]
  %v = load double, ptr %p
  %u = getelementptr double, ptr %t, i64 %i
  store double %v, ptr %u
  %w = load double, ptr %t
  %m = fcmp ogt double %w, 0.1
  %q = getelementptr double, ptr %b, i64 %i
  %z = load double, ptr %q
  %k = load double, ptr %a
  %s = select i1 %m, double %z, double %k
  %r = fmul double %z, %k
  ret double %r
}
