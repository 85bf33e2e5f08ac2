; No single test leads to the loop: two cases pass it by, and its count is beyond all bounds for them.
; run: @f(i32 0, [2.0, 3.0, 5.0, 7.0] shadow [1.0, 1.0, 1.0, 1.0]), mem == [[2.0, 3.0, 5.0, 7.0]], grad == [[1.0, 1.0, 1.0, 1.0]], allocs == 0
; run: @f(i32 1, [2.0, 3.0, 5.0, 7.0] shadow [1.0, 1.0, 1.0, 1.0]), mem == [[2.0, 6.0, 5.0, 7.0]], grad == [[1.0, 2.0, 1.0, 1.0]], allocs == 0
; run: @f(i32 3, [2.0, 3.0, 5.0, 7.0] shadow [1.0, 1.0, 1.0, 1.0]), mem == [[4.0, 3.0, 5.0, 7.0]], grad == [[4.0, 1.0, 1.0, 1.0]], allocs == 1
; run: @f(i32 4, [2.0, 3.0, 5.0, 7.0] shadow [1.0, 1.0, 1.0, 1.0]), mem == [[4.0, 3.0, 25.0, 7.0]], grad == [[4.0, 1.0, 10.0, 1.0]], allocs == 1
define void @f(i32 %n, ptr %x) {
  switch i32 %n, label %pairs [ i32 0, label %end
                                i32 1, label %one ]
one:
  %p1 = getelementptr double, ptr %x, i64 1
  %v1 = load double, ptr %p1
  %w1 = fmul double %v1, 2.0
  store double %w1, ptr %p1
  br label %end
pairs:
  %last = and i32 %n, -2
  br label %loop
loop:
  %i = phi i32 [ 0, %pairs ], [ %next, %loop ]
  %at = zext i32 %i to i64
  %p = getelementptr double, ptr %x, i64 %at
  %v = load double, ptr %p
  %w = fmul double %v, %v
  store double %w, ptr %p
  %next = add nuw i32 %i, 2
  %done = icmp eq i32 %next, %last
  br i1 %done, label %end, label %loop
end:
  ret void
}
