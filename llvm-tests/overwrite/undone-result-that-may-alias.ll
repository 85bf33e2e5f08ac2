; The store may hit what the loop read, or not: its old value is put back for the reverse sweep, then the new one.
; check: plan @f(dup, dup, const)
; tape: 0
; run: @f([5.0] shadow [1.0], [2.0, 3.0], i64 2) == 13.0, mem == [[13.0], [2.0, 3.0]], grad == [[0.0], [8.0, 12.0]]
; fd: @f([2.0, 3.0, 4.0] shadow [1.0, 0.5, 0.25], same 0, i64 3)
; fd: @f([2.0, 3.0, 4.0] shadow [1.0, 0.5, 0.25], same 0 + 8, i64 2)
define double @f(ptr %out, ptr %x, i64 %n) {
entry:
  %some = icmp sgt i64 %n, 0
  br i1 %some, label %loop, label %done
loop:
  %i = phi i64 [ 0, %entry ], [ %next, %loop ]
  %sum = phi double [ 0.0, %entry ], [ %more, %loop ]
  %p = getelementptr inbounds double, ptr %x, i64 %i
  %v = load double, ptr %p ; reread: undone
  %w = fmul double %v, %v
  %more = fadd double %sum, %w
  %next = add nuw nsw i64 %i, 1
  %again = icmp slt i64 %next, %n
  br i1 %again, label %loop, label %done
done:
  %r = phi double [ 0.0, %entry ], [ %more, %loop ]
  store double %r, ptr %out
  ret double %r
}
