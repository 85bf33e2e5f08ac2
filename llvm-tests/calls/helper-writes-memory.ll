; The helper squares in place.
; run: @f([3.0, 4.0] shadow [1.0, 10.0]), mem == [[9.0, 16.0]], grad == [[6.0, 80.0]]
define void @f(ptr %x) {
  %y = getelementptr inbounds double, ptr %x, i64 1
  call void @square(ptr %x)
  call void @square(ptr %y)
  ret void
}

define internal void @square(ptr %p) {
  %v = load double, ptr %p
  %w = fmul double %v, %v
  store double %w, ptr %p
  ret void
}
