; Nodes of a static pool that lead to each other, and that other functions of the module link as well: nothing
; but elements of the pool can be found behind a link.
; run: @f([3.0]) == 18.0, grad == [[12.0]]
%node = type { double, ptr }
@pool = internal global [2 x %node] zeroinitializer
@head = internal global ptr null

define void @push(i64 %i) {
  %new = getelementptr %node, ptr @pool, i64 %i
  %link = getelementptr i8, ptr %new, i64 8
  %old = load ptr, ptr @head
  %above = load ptr, ptr %link
  store ptr %old, ptr %link
  store ptr %above, ptr @head
  store ptr %new, ptr @head
  ret void
}

define double @f(ptr %x) {
entry:
  store ptr null, ptr @head
  call void @push(i64 0)
  call void @push(i64 1)
  %first = load ptr, ptr @head
  br label %fill
fill:
  %at = phi ptr [ %first, %entry ], [ %next, %fill ]
  %s = phi double [ 0.0, %entry ], [ %t, %fill ]
  %v = load double, ptr %x
  store double %v, ptr %at
  %w = load double, ptr %at
  %q = fmul double %w, %w
  %t = fadd double %s, %q
  %link = getelementptr i8, ptr %at, i64 8
  %next = load ptr, ptr %link
  %end = icmp eq ptr %next, null
  br i1 %end, label %out, label %fill
out:
  ret double %t
}
