; An inline variable of C++, one for each thread.
; run: @f(3.0) == 81.0, grad == [108.0]
@state = linkonce_odr thread_local global [2 x double] zeroinitializer

define double @f(double %x) {
  %p = call ptr @llvm.threadlocal.address.p0(ptr @state)
  %q = getelementptr double, ptr %p, i64 1
  %s = fmul double %x, %x
  store double %s, ptr %q
  %v = load volatile double, ptr %q
  %r = fmul double %v, %v
  ret double %r
}
declare ptr @llvm.threadlocal.address.p0(ptr)
