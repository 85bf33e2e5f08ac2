; An empty Rust collection holds its alignment as its pointer: no memory is there, so it needs no shadow.
; run: @f([3.0], i1 0) == 9.0, grad == [[6.0]]
; run: @f([3.0], i1 1) == 0.0, grad == [[0.0]]
define double @f(ptr %x, i1 %empty) {
  br i1 %empty, label %none, label %some
none:
  br label %join
some:
  br label %join
join:
  %p = phi ptr [ inttoptr (i64 8 to ptr), %none ], [ %x, %some ]
  %n = phi i64 [ 0, %none ], [ 1, %some ]
  %any = icmp ne i64 %n, 0
  br i1 %any, label %read, label %end
read:
  %v = load double, ptr %p
  %w = fmul double %v, %v
  br label %end
end:
  %r = phi double [ 0.0, %join ], [ %w, %read ]
  ret double %r
}
