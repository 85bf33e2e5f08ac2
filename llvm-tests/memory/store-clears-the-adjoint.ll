; A constant stored over an input: its adjoint ends there.
; run: @f([3.0, 4.0] shadow [5.0, 6.0]), mem == [[1.0, 4.0]], grad == [[0.0, 6.0]]
define void @f(ptr %p) {
  store double 1.0, ptr %p
  ret void
}
