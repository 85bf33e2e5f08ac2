; The inner loop starts behind its end and so is not entered; if it were, it would run until its counter wraps. Its count is
; no reason to make a tape where that is not known yet.
; fd: @f([0.7666015625, -1.2255859375, -0.3701171875, 0.0419921875, -1.9794921875, 1.5458984375, 1.0498046875, -0.0927734375, 0.5517578125, -1.9814453125, 0.2763671875] shadow [-0.8642578125, -0.2470703125, 0.4345703125, 0.9306640625, -0.3408203125, -0.3701171875, -0.5732421875, 0.1357421875, -0.2060546875, 0.5615234375, -0.9931640625], same 0 + 8, 1.2763671875, i32 2, const 0.8115234375, i32 [3, 6, 0, 6, 0, 3, 3, 4, 6, 1, 4])
define double @f(ptr %p0, ptr %p1, double %p2, i32 %p3, double %p4, ptr %p5) {
entry:
  %x0 = alloca double
  store double %p2, ptr %x0
  %i0 = alloca i32
  store i32 %p3, ptr %i0
  %i3 = alloca i64
  store i64 0, ptr %i3
  %i6 = alloca i32
  store i32 0, ptr %i6
  %a0 = alloca ptr
  store ptr %p0, ptr %a0
  %a1 = alloca ptr
  store ptr %p1, ptr %a1
  %v5 = load i32, ptr %i0
  %v6 = sext i32 %v5 to i64
  %v7 = add nsw i64 %v6, -1
  store i64 %v7, ptr %i3
  br label %for1
for1:
  %v8 = load i64, ptr %i3
  %v9 = icmp sge i64 %v8, 0
  br i1 %v9, label %body2, label %end4
body2:
  %v14 = load i64, ptr %i3
  %v15 = add nsw i64 %v14, -1
  %v16 = trunc i64 %v15 to i32
  store i32 %v16, ptr %i6
  br label %for10
for10:
  %v17 = load i64, ptr %i3
  %v18 = trunc i64 %v17 to i32
  %v19 = load i32, ptr %i6
  %v20 = icmp sge i32 %v19, %v18
  br i1 %v20, label %body11, label %end13
body11:
  %v21 = load i32, ptr %i6
  %v22 = sext i32 %v21 to i64
  %v23 = load ptr, ptr %a0
  %v24 = getelementptr double, ptr %v23, i64 %v22
  %v25 = load double, ptr %v24
  %v26 = fadd double %v25, 1.0
  %v27 = fmul double %v26, 0.25
  %v28 = call double @llvm.sin.f64(double %v27)
  %v29 = fmul double %v28, 4.0
  store double %v29, ptr %v24
  br label %next12
next12:
  %v30 = load i32, ptr %i6
  %v31 = add nsw i32 %v30, -1
  store i32 %v31, ptr %i6
  br label %for10
end13:
  %v32 = load double, ptr %x0
  %v33 = load i64, ptr %i3
  %v34 = add nsw i64 %v33, 2
  %v35 = and i64 %v34, 7
  %v36 = load ptr, ptr %a0
  %v37 = getelementptr double, ptr %v36, i64 %v35
  %v38 = load double, ptr %v37
  %v39 = fmul double %v32, %v38
  %v40 = fadd double %v39, 1.0
  %v41 = fmul double %v40, 0.125
  %v42 = load i64, ptr %i3
  %v43 = load ptr, ptr %a1
  %v44 = getelementptr double, ptr %v43, i64 %v42
  store double %v41, ptr %v44
  br label %next3
next3:
  %v45 = load i64, ptr %i3
  %v46 = add nsw i64 %v45, -1
  store i64 %v46, ptr %i3
  br label %for1
end4:
  ret double 1.0
}
declare double @llvm.sin.f64(double)
