; The first branch settles a tag, and the second asks for it: the paths that cannot be are threaded away, and
; with them the number that would be a pointer.
; run: @f([3.0], i64 0) == 9.0, grad == [[6.0]]
define double @f(ptr %x, i64 %error) {
  %ok = icmp eq i64 %error, 0
  br i1 %ok, label %join, label %failed
failed:
  %code = inttoptr i64 %error to ptr
  br label %join
join:
  %p = phi ptr [ %x, %0 ], [ %code, %failed ]
  %tag = phi i64 [ 0, %0 ], [ 1, %failed ]
  %bad = icmp eq i64 %tag, 1
  br i1 %bad, label %stop, label %read
stop:
  call void @llvm.trap()
  unreachable
read:
  %v = load double, ptr %p
  %w = fmul double %v, %v
  ret double %w
}
