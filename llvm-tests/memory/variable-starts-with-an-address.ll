; What a pointer variable starts with is an alias of what it points to. It may have been moved before the call.
; run: @f(3.0) == 27.0, grad == [27.0]
@work = internal global [4 x double] zeroinitializer
@at = global ptr getelementptr inbounds (i8, ptr @work, i64 8)

define double @f(double %x) {
  %s = fmul double %x, %x
  store double %s, ptr getelementptr inbounds (i8, ptr @work, i64 8)
  %p = load ptr, ptr @at
  %v = load double, ptr %p
  %r = fmul double %v, %x
  ret double %r
}
