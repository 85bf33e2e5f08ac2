; A loop without known end runs over the array; the type in which addresses are computed says that a pointer is behind it,
; and so its shadow is moved along, though nobody here looks at it.
; run: @f([2.0, 3.0, [5.0], 4.0, 6.0, [7.0]], i64 2, i64 1) == 52.0, grad == [[0.0, 0.0, [0.0], 8.0, 12.0, [0.0]]], mem == [[4.0, 6.0, [5.0], 2.0, 3.0, [7.0]]]
%struct.record = type { [2 x double], ptr }

define double @f(ptr %s, i64 %n, i64 %k) {
entry:
  %second = getelementptr %struct.record, ptr %s, i64 %k
  %pa = getelementptr i8, ptr %s, i64 16
  %pb = getelementptr i8, ptr %second, i64 16
  %a = load <2 x i64>, ptr %s, align 8
  %b = load <2 x i64>, ptr %second, align 8
  store <2 x i64> %b, ptr %s, align 8
  store <2 x i64> %a, ptr %second, align 8
  %p = load i64, ptr %pa
  %q = load i64, ptr %pb
  store i64 %q, ptr %pa
  store i64 %p, ptr %pb
  br label %loop
loop:
  %i = phi i64 [ 0, %entry ], [ %i1, %loop ]
  %r = phi double [ 0.0, %entry ], [ %r1, %loop ]
  %at = getelementptr double, ptr %s, i64 %i
  %v = load double, ptr %at
  %w = fmul double %v, %v
  %r1 = fadd double %r, %w
  %i1 = add i64 %i, 1
  %more = icmp slt i64 %i1, %n
  br i1 %more, label %loop, label %end
end:
  ret double %r1
}
