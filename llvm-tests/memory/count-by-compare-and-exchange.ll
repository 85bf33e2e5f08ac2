; A counter goes up if it is not zero, as that of a weak pointer does.
; run: @f(3.0) == 9.0, grad == [6.0]
define double @f(double %x) {
entry:
  %block = alloca { i32, double }
  %value = getelementptr i8, ptr %block, i64 8
  store volatile i32 1, ptr %block
  store double %x, ptr %value
  %first = load atomic i32, ptr %block monotonic, align 4
  br label %again
again:
  %seen = phi i32 [ %first, %entry ], [ %found, %again ]
  %next = add i32 %seen, 1
  %pair = cmpxchg ptr %block, i32 %seen, i32 %next acq_rel monotonic
  %found = extractvalue { i32, i1 } %pair, 0
  %ok = extractvalue { i32, i1 } %pair, 1
  br i1 %ok, label %done, label %again
done:
  %v = load double, ptr %value
  %r = fmul double %v, %v
  ret double %r
}
