; Whether the store happens is decided at run time: it is not undone.
; check: plan @f(dup, dup, const)
; tape: 8*n
; fd: @f([2.0, 3.0, 4.0] shadow [1.0, 0.5, 0.25], same 0, i64 3)
; fd: @f([-2.0] shadow [1.0], [2.0, 3.0, 4.0], i64 3)
define double @f(ptr %out, ptr %x, i64 %n) {
entry:
  %some = icmp sgt i64 %n, 0
  br i1 %some, label %loop, label %done
loop:
  %i = phi i64 [ 0, %entry ], [ %next, %loop ]
  %sum = phi double [ 0.0, %entry ], [ %more, %loop ]
  %p = getelementptr inbounds double, ptr %x, i64 %i
  %v = load double, ptr %p ; cache: may-be-overwritten-by %s
  %w = fmul double %v, %v
  %more = fadd double %sum, %w
  %next = add nuw nsw i64 %i, 1
  %again = icmp slt i64 %next, %n
  br i1 %again, label %loop, label %done
done:
  %r = phi double [ 0.0, %entry ], [ %more, %loop ]
  %large = fcmp ogt double %r, 1.0
  br i1 %large, label %keep, label %end
keep:
  store double %r, ptr %out ; label %s
  br label %end
end:
  ret double %r
}
