; A procedure inside another, handed on as a piece of code: its variables are those around it. The function
; itself is not run here, since its stack would have to be executable.
; call: @test(2.0, 3.0) == 12.0
define double @test(double %a, double %b) {
  %r = call double @__enzyme_autodiff(ptr @f, double %a, ptr @enzyme_const, double %b)
  ret double %r
}
define double @f(double %a, double %b) {
  %frame = alloca double
  %code = alloca [32 x i8], align 16
  store double %a, ptr %frame
  call void @llvm.init.trampoline(ptr %code, ptr @inner, ptr %frame)
  %g = call ptr @llvm.adjust.trampoline(ptr %code)
  %r = call double @once(ptr %g, double %b)
  ret double %r
}
define internal double @once(ptr %g, double %b) {
  %one = call double %g(double %b)
  ret double %one
}
define internal double @inner(double %b, ptr nest %frame) {
  %a = load double, ptr %frame
  %aa = fmul double %a, %a
  %r = fmul double %aa, %b
  ret double %r
}
declare void @llvm.init.trampoline(ptr, ptr, ptr)
declare ptr @llvm.adjust.trampoline(ptr)
@enzyme_const = external global i32
declare double @__enzyme_autodiff(ptr, ...)
