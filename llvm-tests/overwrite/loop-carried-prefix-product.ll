; x[i] = x[i] * x[i-1]: each element is read once before and once after its own store.
; run: @f([2.0, 3.0, 5.0, 7.0] shadow [0.0, 0.0, 0.0, 1.0], i64 3), mem == [[2.0, 6.0, 30.0, 210.0]], grad == [[105.0, 70.0, 42.0, 30.0]]
define void @f(ptr %x, i64 %n) {
entry:
  %some = icmp sgt i64 %n, 0
  br i1 %some, label %loop, label %done
loop:
  %i = phi i64 [ 0, %entry ], [ %next, %loop ]
  %p = getelementptr inbounds double, ptr %x, i64 %i
  %q = getelementptr inbounds double, ptr %p, i64 1
  %a = load double, ptr %p
  %b = load double, ptr %q
  %c = fmul double %a, %b
  store double %c, ptr %q
  %next = add nuw nsw i64 %i, 1
  %again = icmp slt i64 %next, %n
  br i1 %again, label %loop, label %done
done:
  ret void
}
