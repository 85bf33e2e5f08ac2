; A procedure inside another, handed to a recursive function.
; error: @f RG0201 "llvm.adjust.trampoline"
define double @f(double %a, double %b) {
  %frame = alloca double
  %code = alloca [32 x i8], align 16
  store double %a, ptr %frame
  call void @llvm.init.trampoline(ptr %code, ptr @inner, ptr %frame)
  %g = call ptr @llvm.adjust.trampoline(ptr %code)
  %r = call double @again(ptr %g, double %b, i32 2)
  ret double %r
}
define internal double @again(ptr %g, double %b, i32 %n) {
  %v = call double %g(double %b)
  %stop = icmp eq i32 %n, 0
  br i1 %stop, label %end, label %more
more:
  %m = sub i32 %n, 1
  %w = call double @again(ptr %g, double %v, i32 %m)
  ret double %w
end:
  ret double %v
}
define internal double @inner(double %b, ptr nest %frame) {
  %a = load double, ptr %frame
  %r = fmul double %a, %b
  ret double %r
}
declare void @llvm.init.trampoline(ptr, ptr, ptr)
declare ptr @llvm.adjust.trampoline(ptr)
