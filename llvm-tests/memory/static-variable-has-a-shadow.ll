; A variable that only this module can name holds active data during the call; what an earlier call left carries nothing.
; run: @f([2.0, 3.0]) == 18.0, grad == [[9.0, 12.0]], mem == [[2.0, 3.0]]
@state = internal global [2 x double] zeroinitializer

define double @f(ptr %x) {
  %a = load double, ptr %x
  %q = getelementptr double, ptr %x, i64 1
  %b = load double, ptr %q
  %ab = fmul double %a, %b
  store double %ab, ptr getelementptr (i8, ptr @state, i64 8)
  call void @touch()
  %s = load double, ptr getelementptr (i8, ptr @state, i64 8)
  %r = fmul double %s, %b
  ret double %r
}

define void @touch() noinline {
  store double 1.0, ptr @state
  ret void
}
