; A callee that stays a call goes on with the same tape.
; call: @main() == 127.0
@enzyme_dup = external global i32
declare { ptr, double } @__enzyme_augmentfwd(...)
declare double @__enzyme_fwdsplit(...)
define double @f(ptr %x) {
  %r = call double @power(ptr %x, i32 3)
  ret double %r
}
define double @power(ptr %x, i32 %n) {
  %z = icmp eq i32 %n, 0
  br i1 %z, label %one, label %more
one:
  ret double 1.0
more:
  %m = sub i32 %n, 1
  %p = call double @power(ptr %x, i32 %m)
  %v = load double, ptr %x
  %r = fmul double %p, %v
  ret double %r
}
define double @main() {
  %x = alloca double
  %dx = alloca double
  store double 3.0, ptr %x
  store double 1.0, ptr %dx
  %a = call { ptr, double } (...) @__enzyme_augmentfwd(ptr @f, ptr @enzyme_dup, ptr %x, ptr %dx)
  %tape = extractvalue { ptr, double } %a, 0
  store double 100.0, ptr %x
  %t = call double (...) @__enzyme_fwdsplit(ptr @f, ptr @enzyme_dup, ptr %x, ptr %dx, ptr %tape)
  %y = load double, ptr %x
  %s = fadd double %t, %y
  ret double %s
}
