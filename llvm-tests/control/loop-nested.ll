; y += a[i*m + j] * x[j], squared and summed over i.
; run: @f([1.0, 2.0, 3.0, 4.0], [5.0, 6.0], i64 2, i64 2) == 1810.0, grad == [[170.0, 204.0, 390.0, 468.0], [268.0, 380.0]]
define double @f(ptr %a, ptr %x, i64 %n, i64 %m) {
entry:
  br label %outer
outer:
  %i = phi i64 [ 0, %entry ], [ %i1, %next ]
  %total = phi double [ 0.0, %entry ], [ %total1, %next ]
  %row = mul i64 %i, %m
  br label %inner
inner:
  %j = phi i64 [ 0, %outer ], [ %j1, %inner ]
  %s = phi double [ 0.0, %outer ], [ %s1, %inner ]
  %at = add i64 %row, %j
  %p = getelementptr inbounds double, ptr %a, i64 %at
  %q = getelementptr inbounds double, ptr %x, i64 %j
  %u = load double, ptr %p
  %v = load double, ptr %q
  %s1 = call double @llvm.fmuladd.f64(double %u, double %v, double %s)
  %j1 = add nuw nsw i64 %j, 1
  %in = icmp slt i64 %j1, %m
  br i1 %in, label %inner, label %next
next:
  %sq = fmul double %s1, %s1
  %total1 = fadd double %total, %sq
  %i1 = add nuw nsw i64 %i, 1
  %on = icmp slt i64 %i1, %n
  br i1 %on, label %outer, label %done
done:
  ret double %total1
}

declare double @llvm.fmuladd.f64(double, double, double)
