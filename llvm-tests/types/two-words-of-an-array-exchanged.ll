; Two single words are exchanged as integers, and a loop without known end runs over doubles from the first of them on. An
; array and something behind it would be three words.
; run: @f([2.0, 3.0, 4.0], i64 3) == 19.0, grad == [[2.0, 1.0, 3.0]], mem == [[3.0, 2.0, 4.0]]
define double @f(ptr %x, i64 %n) {
entry:
  %second = getelementptr i8, ptr %x, i64 8
  %a = load i64, ptr %x
  %b = load i64, ptr %second
  store i64 %b, ptr %x
  store i64 %a, ptr %second
  br label %loop
loop:
  %i = phi i64 [ 0, %entry ], [ %i1, %loop ]
  %r = phi double [ 0.0, %entry ], [ %r1, %loop ]
  %at = getelementptr double, ptr %x, i64 %i
  %v = load double, ptr %at
  %i1 = add i64 %i, 1
  %k = sitofp i64 %i1 to double
  %w = fmul double %v, %k
  %r1 = fadd double %r, %w
  %more = icmp slt i64 %i1, %n
  br i1 %more, label %loop, label %end
end:
  ret double %r1
}
