; An inner loop whose header is the outer one's: both counts are found.
; fd: @f(1.1, i64 3, i64 2)
define double @f(double %x, i64 %n, i64 %m) {
entry:
  br label %head
head:
  %i = phi i64 [ 0, %entry ], [ %i, %inner ], [ %in, %outer ]
  %j = phi i64 [ 0, %entry ], [ %jn, %inner ], [ 0, %outer ]
  %v = phi double [ 1.0, %entry ], [ %w, %inner ], [ %u, %outer ]
  %w = fmul double %v, %x
  %jn = add i64 %j, 1
  %again = icmp slt i64 %jn, %m
  br i1 %again, label %inner, label %outer
inner:
  br label %head
outer:
  %u = fadd double %w, %x
  %in = add i64 %i, 1
  %more = icmp slt i64 %in, %n
  br i1 %more, label %head, label %done
done:
  ret double %u
}
