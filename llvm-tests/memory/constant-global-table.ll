; Coefficients from a constant table: x^2 * 2 + x * 3 + 5.
; run: @f(2.0) == 19.0, grad == [11.0]
@c = private constant [3 x double] [double 2.0, double 3.0, double 5.0]

define double @f(double %x) {
entry:
  br label %loop
loop:
  %i = phi i64 [ 0, %entry ], [ %next, %loop ]
  %s = phi double [ 0.0, %entry ], [ %t, %loop ]
  %p = getelementptr inbounds [3 x double], ptr @c, i64 0, i64 %i
  %k = load double, ptr %p
  %m = fmul double %s, %x
  %t = fadd double %m, %k
  %next = add nuw nsw i64 %i, 1
  %again = icmp ne i64 %next, 3
  br i1 %again, label %loop, label %done
done:
  ret double %t
}
