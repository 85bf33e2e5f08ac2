; The list starts as one node of the module; what another function hangs on to it has no shadow. Storing its number
; says nothing of the pointer beside it.
; error: @f(dup) RG0215 "`first` keeps a pointer to memory that carries derivatives"
@first = internal global { double, ptr } zeroinitializer

define double @f(ptr %x) {
entry:
  %v = load double, ptr %x
  br label %loop
loop:
  %at = phi ptr [ @first, %entry ], [ %next, %loop ]
  store double %v, ptr %at
  %link = getelementptr i8, ptr %at, i64 8
  %next = load ptr, ptr %link
  %end = icmp eq ptr %next, null
  br i1 %end, label %out, label %loop
out:
  %w = load double, ptr @first
  %r = fmul double %w, %w
  ret double %r
}

define void @grow(i64 %n) {
  %new = call ptr @calloc(i64 1, i64 16)
  store ptr %new, ptr getelementptr (i8, ptr @first, i64 8)
  ret void
}
declare ptr @calloc(i64, i64)
