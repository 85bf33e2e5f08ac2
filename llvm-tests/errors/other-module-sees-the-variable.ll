; What another module does with a variable that it can name is not known.
; error: @f(out) RG0201 "update"
@state = global double 0.0

define double @f(double %x) {
  store double %x, ptr @state
  call void @update()
  %v = load double, ptr @state
  ret double %v
}
declare void @update()
