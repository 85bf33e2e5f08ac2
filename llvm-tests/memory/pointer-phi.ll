; Which array is read depends on a branch: the shadow pointer follows.
; run: @f([3.0], [4.0], i1 1) == 9.0, grad == [[6.0], [0.0]]
; run: @f([3.0], [4.0], i1 0) == 16.0, grad == [[0.0], [8.0]]
define double @f(ptr %a, ptr %b, i1 %c) {
entry:
  br i1 %c, label %yes, label %no
yes:
  br label %join
no:
  br label %join
join:
  %p = phi ptr [ %a, %yes ], [ %b, %no ]
  %v = load double, ptr %p
  %r = fmul double %v, %v
  ret double %r
}
