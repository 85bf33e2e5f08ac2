; A recursive callee moves numbers as integers and compares them by the total order of floats: that tells what they are.
; run: @f([3.0, 1.0, 2.0], i64 3) == 7.0, grad == [[2.0, 1.0, 4.0]]
define double @f(ptr %x, i64 %n) {
  call void @bubble(ptr %x, i64 %n)
  %b = getelementptr i8, ptr %x, i64 8
  %p = load double, ptr %x
  %q = load double, ptr %b
  %r = fmul double %p, %q
  %c = getelementptr i8, ptr %x, i64 16
  %w = load double, ptr %c
  %s = fmul double %q, %w
  %t = fadd double %r, %s
  %u = fsub double %t, %p
  ret double %u
}

define internal void @bubble(ptr %x, i64 %n) {
  %end = icmp ult i64 %n, 2
  br i1 %end, label %out, label %on
on:
  %y = getelementptr i8, ptr %x, i64 8
  %m = sub i64 %n, 1
  call void @bubble(ptr %y, i64 %m)
  %a = load i64, ptr %x
  %b = load i64, ptr %y
  %sa = ashr i64 %a, 63
  %ma = lshr i64 %sa, 1
  %ka = xor i64 %ma, %a
  %sb = ashr i64 %b, 63
  %mb = lshr i64 %sb, 1
  %kb = xor i64 %b, %mb
  %more = icmp sgt i64 %ka, %kb
  %lo = select i1 %more, i64 %b, i64 %a
  %hi = select i1 %more, i64 %a, i64 %b
  store i64 %lo, ptr %x
  store i64 %hi, ptr %y
  call void @bubble(ptr %y, i64 %m)
  br label %out
out:
  ret void
}
