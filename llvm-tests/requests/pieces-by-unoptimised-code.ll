; Two parameters stored into one variable are one complex number: primals first, then tangents.
; call: @main() == 11.0
@enzyme_dup = external global i32
declare double @__enzyme_fwddiff(...)
define double @f(double noundef %re, double noundef %im) noinline optnone {
  %z = alloca { double, double }
  store double %re, ptr %z
  %i = getelementptr { double, double }, ptr %z, i32 0, i32 1
  store double %im, ptr %i
  %a = load double, ptr %z
  %b = load double, ptr %i
  %p = fmul double %a, %b
  ret double %p
}
define double @main() noinline optnone {
  %r = call double (...) @__enzyme_fwddiff(ptr @f, ptr @enzyme_dup, double noundef 2.0, double noundef 3.0, double noundef 1.0, double noundef 4.0)
  ret double %r
}
