; A function of another module may take a variable of this one to a variable of its own.
; error: @f(out) RG0201 "update"
@state = global double 0.0
@result = external global double

define double @f(double %x) {
  store double %x, ptr @state
  call void @update()
  %v = load double, ptr @result
  ret double %v
}
declare void @update()
