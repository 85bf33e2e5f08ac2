; Integers that move doubles meet in a phi: what they are is known from the memory, under a key of another stride.
; run: @f([2.0, 3.0, 5.0, 7.0], [0.0, 0.0] shadow [1.0, 10.0], i64 2) == 12.0, mem == [[2.0, 3.0, 5.0, 7.0], [2.0, 7.0]], grad == [[2.0, 1.0, 0.0, 11.0], [0.0, 0.0]]
define double @f(ptr %x, ptr %y, i64 %n) {
entry:
  %last = getelementptr double, ptr %x, i64 3
  %first = load i64, ptr %x
  br label %loop
loop:
  %i = phi i64 [ 0, %entry ], [ %next, %loop ]
  %bits = phi i64 [ %first, %entry ], [ %b, %loop ]
  %sum = phi double [ 0.0, %entry ], [ %add, %loop ]
  %to = getelementptr i64, ptr %y, i64 %i
  store i64 %bits, ptr %to
  %at = getelementptr double, ptr %x, i64 %i
  %v = load double, ptr %at
  %b = load i64, ptr %last
  %w = load double, ptr %last
  %odd = trunc i64 %i to i1
  %one = select i1 %odd, double %w, double 0.0
  %t = fadd double %v, %one
  %add = fadd double %sum, %t
  %next = add i64 %i, 1
  %more = icmp ult i64 %next, %n
  br i1 %more, label %loop, label %end
end:
  ret double %add
}
