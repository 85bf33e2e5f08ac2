; The same from the end, with a product that depends on the order.
; run: @f([2.0, 3.0, 5.0], i64 3) == 172.0, grad == [[88.0, 62.0, 60.0]]
; run: @f([2.0], i64 0) == 0.0, grad == [[0.0]]
define double @f(ptr %x, i64 %n) {
entry:
  %some = icmp sgt i64 %n, 0
  br i1 %some, label %loop, label %done
loop:
  %i = phi i64 [ %n, %entry ], [ %j, %loop ]
  %s = phi double [ 0.0, %entry ], [ %s2, %loop ]
  %j = add nsw i64 %i, -1
  %p = getelementptr inbounds double, ptr %x, i64 %j
  %v = load double, ptr %p
  %t = fadd double %s, %v
  %s2 = fmul double %t, %v
  %again = icmp sgt i64 %j, 0
  br i1 %again, label %loop, label %done
done:
  %r = phi double [ 0.0, %entry ], [ %s2, %loop ]
  ret double %r
}
