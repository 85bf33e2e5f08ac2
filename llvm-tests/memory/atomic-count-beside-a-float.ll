; The counter of a shared block is no part of the float beside it.
; run: @f(3.0) == 9.0, grad == [6.0]
define double @f(double %x) {
  %block = call ptr @malloc(i64 16)
  %value = getelementptr i8, ptr %block, i64 8
  store i32 1, ptr %block
  store double %x, ptr %value
  %more = atomicrmw add ptr %block, i32 1 acq_rel
  %v = load double, ptr %value
  %r = fmul double %v, %v
  %left = atomicrmw sub ptr %block, i32 2 acq_rel
  %last = icmp eq i32 %left, 2
  br i1 %last, label %drop, label %done
drop:
  call void @free(ptr %block)
  br label %done
done:
  ret double %r
}
declare ptr @malloc(i64)
declare void @free(ptr)
