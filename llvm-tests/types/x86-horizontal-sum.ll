; x86's horizontal sum: pairs of each operand.
; run: @f([1.0, 2.0, 3.0, 4.0]) == 21.0, grad == [[7.0, 7.0, 3.0, 3.0]]
declare <2 x double> @llvm.x86.sse3.hadd.pd(<2 x double>, <2 x double>)
define double @f(ptr %x) {
  %a = load <2 x double>, ptr %x, align 8
  %p = getelementptr i8, ptr %x, i64 16
  %b = load <2 x double>, ptr %p, align 8
  %h = call <2 x double> @llvm.x86.sse3.hadd.pd(<2 x double> %a, <2 x double> %b)
  %l = extractelement <2 x double> %h, i32 0
  %m = extractelement <2 x double> %h, i32 1
  %r = fmul double %l, %m
  ret double %r
}
