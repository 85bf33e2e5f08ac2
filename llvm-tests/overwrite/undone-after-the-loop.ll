; The loop only reads; the store comes after it and hits one of the elements: one value is saved, not n.
; check: plan @f(dup, const)
; tape: 0
; run: @f([2.0, 3.0], i64 2) == 13.0, mem == [[0.0, 3.0]], grad == [[4.0, 6.0]], allocs == 0
define double @f(ptr %x, i64 %n) {
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
  store double 0.0, ptr %x
  ret double %r
}
