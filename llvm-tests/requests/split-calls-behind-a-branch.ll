; In a half the list of blocks to free is part of the tape: its address is computed where the call is.
; call: @main() == 20.0
declare ptr @__enzyme_augmentfwd(...)
declare void @__enzyme_reverse(...)
define double @power(ptr %x, i64 %n) noinline {
  %more = icmp sgt i64 %n, 0
  br i1 %more, label %again, label %enough
again:
  %m = add i64 %n, -1
  %p = call double @power(ptr %x, i64 %m)
  %v = load double, ptr %x
  %r = fmul double %p, %v
  ret double %r
enough:
  ret double 1.0
}
define void @f(ptr %x, i1 %c) {
  br i1 %c, label %do, label %end
do:
  %p = call double @power(ptr %x, i64 2)
  store double %p, ptr %x
  br label %end
end:
  ret void
}
define double @main() {
  %x = alloca double
  %dx = alloca double
  store double 5.0, ptr %x
  store double 2.0, ptr %dx
  %t = call ptr (...) @__enzyme_augmentfwd(ptr @f, ptr %x, ptr %dx, i1 1)
  call void (...) @__enzyme_reverse(ptr @f, ptr %x, ptr %dx, i1 1, ptr %t)
  %d = load double, ptr %dx
  ret double %d
}
