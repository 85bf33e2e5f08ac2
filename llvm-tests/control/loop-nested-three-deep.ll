; 2*2*2 multiplications by x, with a counter of each level in the factor.
; fd: @f(0.5, i64 2)
; run: @f(1.0, i64 1) == 1.0, grad == [1.0]
define double @f(double %x, i64 %n) {
entry:
  br label %a
a:
  %i = phi i64 [ 0, %entry ], [ %i1, %a.end ]
  %pa = phi double [ 1.0, %entry ], [ %pc1, %a.end ]
  br label %b
b:
  %j = phi i64 [ 0, %a ], [ %j1, %b.end ]
  %pb = phi double [ %pa, %a ], [ %pc1, %b.end ]
  br label %c
c:
  %k = phi i64 [ 0, %b ], [ %k1, %c ]
  %pc = phi double [ %pb, %b ], [ %pc1, %c ]
  %ij = add i64 %i, %j
  %ijk = add i64 %ij, %k
  %w = sitofp i64 %ijk to double
  %y = fadd double %x, %w
  %pc1 = fmul double %pc, %y
  %k1 = add nuw nsw i64 %k, 1
  %ck = icmp slt i64 %k1, %n
  br i1 %ck, label %c, label %b.end
b.end:
  %j1 = add nuw nsw i64 %j, 1
  %cj = icmp slt i64 %j1, %n
  br i1 %cj, label %b, label %a.end
a.end:
  %i1 = add nuw nsw i64 %i, 1
  %ci = icmp slt i64 %i1, %n
  br i1 %ci, label %a, label %done
done:
  ret double %pc1
}
