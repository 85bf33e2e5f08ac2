; Two buffers whose pointers are exchanged, and stay as they are after the call.
; run: @f(3.0) == 45.0, grad == [39.0]
@a = internal global double 0.0
@b = internal global double 0.0
@table = internal global [2 x ptr] [ptr @a, ptr @b]

define double @f(double %x) {
  %second = getelementptr ptr, ptr @table, i64 1
  %p = load ptr, ptr @table
  %q = load ptr, ptr %second
  store double %x, ptr %p
  %s = fmul double %x, %x
  store double %s, ptr %q
  store ptr %q, ptr @table
  store ptr %p, ptr %second
  %now = load ptr, ptr @table
  %v = load double, ptr %now
  %t = fmul double %v, 2.0
  %w = fmul double %v, %x
  %r = fadd double %w, %t
  ret double %r
}
