; Two parameters with variables of their own are two scalars, and one annotation before them changes nothing.
; call: @main() == 11.0
@enzyme_dup = external global i32
declare double @__enzyme_fwddiff(...)
define double @f(double noundef %x, double noundef %y) noinline optnone {
  %u = alloca double
  store double %x, ptr %u
  %v = alloca double
  store double %y, ptr %v
  %a = load double, ptr %u
  %b = load double, ptr %v
  %p = fmul double %a, %b
  ret double %p
}
define double @main() noinline optnone {
  %r = call double (...) @__enzyme_fwddiff(ptr @f, ptr @enzyme_dup, double noundef 2.0, double noundef 1.0, double noundef 3.0, double noundef 4.0)
  ret double %r
}
