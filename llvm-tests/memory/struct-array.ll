; An array of structs of a float and a double.
; run: @f([float 3.0, 5.0, float 2.0, 7.0], i64 2) == 29.0, grad == [[float 5.0, 3.0, float 7.0, 2.0]]
%item = type { float, double }
define double @f(ptr %x, i64 %n) {
entry:
  %some = icmp sgt i64 %n, 0
  br i1 %some, label %loop, label %done
loop:
  %i = phi i64 [ 0, %entry ], [ %next, %loop ]
  %sum = phi double [ 0.0, %entry ], [ %more, %loop ]
  %p = getelementptr inbounds %item, ptr %x, i64 %i
  %q = getelementptr inbounds %item, ptr %x, i64 %i, i32 1
  %a = load float, ptr %p
  %b = load double, ptr %q
  %d = fpext float %a to double
  %w = fmul double %d, %b
  %more = fadd double %sum, %w
  %next = add nuw nsw i64 %i, 1
  %again = icmp slt i64 %next, %n
  br i1 %again, label %loop, label %done
done:
  %r = phi double [ 0.0, %entry ], [ %more, %loop ]
  ret double %r
}
