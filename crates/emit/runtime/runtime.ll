; Made from runtime.c by scripts/update-runtime; see there for what each function does.
%struct.item = type { ptr, ptr }
@retrograd.unsupported_array.text = internal constant [158 x i8] c"retrograd: the gradient met a Fortran array operation that it has no body for (a rank above 4, or an argument such as ORDER of RESHAPE); see docs/fortran.md\0A\00", align 16
define internal noalias noundef ptr @retrograd.arena(i64 noundef %0) allockind("alloc,uninitialized") allocsize(0) "alloc-family"="malloc" {
  %2 = icmp eq i64 %0, 0
  br i1 %2, label %5, label %3
3:                                                ; preds = %1
  %4 = tail call ptr @malloc(i64 noundef %0)
  br label %5
5:                                                ; preds = %1, %3
  %6 = phi ptr [ %4, %3 ], [ null, %1 ]
  ret ptr %6
}
declare noalias noundef ptr @malloc(i64 noundef)
define internal void @retrograd.defer(ptr noundef captures(none) %0, ptr noundef %1, ptr noundef %2) {
  %4 = icmp eq ptr %1, null
  br i1 %4, label %28, label %5
5:                                                ; preds = %3
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %7 = load i64, ptr %6, align 8
  %8 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %9 = load i64, ptr %8, align 8
  %10 = icmp eq i64 %7, %9
  br i1 %10, label %11, label %18
11:                                               ; preds = %5
  %12 = icmp eq i64 %9, 0
  %13 = shl nsw i64 %9, 1
  %14 = select i1 %12, i64 16, i64 %13
  store i64 %14, ptr %8, align 8
  %15 = load ptr, ptr %0, align 8
  %16 = shl i64 %14, 4
  %17 = tail call ptr @realloc(ptr noundef %15, i64 noundef %16)
  store ptr %17, ptr %0, align 8
  br label %18
18:                                               ; preds = %11, %5
  %19 = load ptr, ptr %0, align 8
  %20 = load i64, ptr %6, align 8
  %21 = getelementptr inbounds %struct.item, ptr %19, i64 %20
  store ptr %1, ptr %21, align 8
  %22 = load ptr, ptr %0, align 8
  %23 = load i64, ptr %6, align 8
  %24 = getelementptr inbounds %struct.item, ptr %22, i64 %23
  %25 = getelementptr inbounds nuw i8, ptr %24, i64 8
  store ptr %2, ptr %25, align 8
  %26 = load i64, ptr %6, align 8
  %27 = add nsw i64 %26, 1
  store i64 %27, ptr %6, align 8
  br label %28
28:                                               ; preds = %3, %18
  ret void
}
declare noalias noundef ptr @realloc(ptr allocptr noundef captures(none), i64 noundef)
define internal void @retrograd.release_all(ptr noundef readonly captures(none) %0) {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %3 = load i64, ptr %2, align 8
  %4 = icmp sgt i64 %3, 0
  br i1 %4, label %7, label %5
5:                                                ; preds = %7, %1
  %6 = load ptr, ptr %0, align 8
  tail call void @free(ptr noundef %6)
  ret void
7:                                                ; preds = %1, %7
  %8 = phi i64 [ %14, %7 ], [ 0, %1 ]
  %9 = load ptr, ptr %0, align 8
  %10 = getelementptr inbounds nuw %struct.item, ptr %9, i64 %8
  %11 = getelementptr inbounds nuw i8, ptr %10, i64 8
  %12 = load ptr, ptr %11, align 8
  %13 = load ptr, ptr %10, align 8
  tail call void %12(ptr noundef %13)
  %14 = add nuw nsw i64 %8, 1
  %15 = load i64, ptr %2, align 8
  %16 = icmp slt i64 %14, %15
  br i1 %16, label %7, label %5
}
declare void @free(ptr allocptr noundef captures(none))
define internal i64 @retrograd.kept_bytes(ptr noundef %0, i64 noundef %1) {
  %3 = tail call i64 @malloc_usable_size(ptr noundef %0)
  %4 = tail call i64 @llvm.smin.i64(i64 %3, i64 %1)
  ret i64 %4
}
declare i64 @malloc_usable_size(ptr noundef)
define internal ptr @retrograd.page(ptr noundef readonly captures(none) %0, i64 noundef %1, i64 noundef %2) {
  %4 = add i64 %1, 64
  %5 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %4, i1 true)
  %6 = xor i64 %5, 63
  %7 = sub nsw i64 57, %5
  %8 = getelementptr inbounds ptr, ptr %0, i64 %7
  %9 = load ptr, ptr %8, align 8
  %10 = shl nsw i64 -1, %6
  %11 = add i64 %10, %4
  %12 = mul nsw i64 %11, %2
  %13 = getelementptr inbounds i8, ptr %9, i64 %12
  ret ptr %13
}
declare i64 @llvm.ctlz.i64(i64, i1 immarg)
define internal ptr @retrograd.new_page(ptr noundef captures(none) %0, i64 noundef %1, i64 noundef %2) {
  %4 = add i64 %1, 64
  %5 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %4, i1 true)
  %6 = xor i64 %5, 63
  %7 = sub nsw i64 57, %5
  %8 = getelementptr inbounds ptr, ptr %0, i64 %7
  %9 = load ptr, ptr %8, align 8
  %10 = icmp eq ptr %9, null
  br i1 %10, label %11, label %14
11:                                               ; preds = %3
  %12 = shl i64 %2, %6
  %13 = tail call ptr @malloc(i64 noundef %12)
  store ptr %13, ptr %8, align 8
  br label %14
14:                                               ; preds = %11, %3
  %15 = load ptr, ptr %8, align 8
  %16 = shl nsw i64 -1, %6
  %17 = add i64 %16, %4
  %18 = mul nsw i64 %17, %2
  %19 = getelementptr inbounds i8, ptr %15, i64 %18
  ret ptr %19
}
define internal ptr @retrograd.new_zeroed_page(ptr noundef captures(none) %0, i64 noundef %1, i64 noundef %2) {
  %4 = add i64 %1, 64
  %5 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %4, i1 true)
  %6 = xor i64 %5, 63
  %7 = sub nsw i64 57, %5
  %8 = getelementptr inbounds ptr, ptr %0, i64 %7
  %9 = load ptr, ptr %8, align 8
  %10 = icmp eq ptr %9, null
  br i1 %10, label %11, label %14
11:                                               ; preds = %3
  %12 = shl i64 %2, %6
  %13 = tail call ptr @calloc(i64 noundef 1, i64 noundef %12)
  store ptr %13, ptr %8, align 8
  br label %14
14:                                               ; preds = %11, %3
  %15 = load ptr, ptr %8, align 8
  %16 = shl nsw i64 -1, %6
  %17 = add i64 %16, %4
  %18 = mul nsw i64 %17, %2
  %19 = getelementptr inbounds i8, ptr %15, i64 %18
  ret ptr %19
}
declare noalias noundef ptr @calloc(i64 noundef, i64 noundef)
define internal void @retrograd.free_pages(ptr noundef readonly captures(none) %0) {
  br label %2
2:                                                ; preds = %1, %8
  %3 = phi i64 [ 0, %1 ], [ %9, %8 ]
  %4 = getelementptr inbounds nuw ptr, ptr %0, i64 %3
  %5 = load ptr, ptr %4, align 8
  %6 = icmp eq ptr %5, null
  br i1 %6, label %7, label %8
7:                                                ; preds = %8, %2
  ret void
8:                                                ; preds = %2
  tail call void @free(ptr noundef %5)
  %9 = add nuw nsw i64 %3, 1
  %10 = icmp eq i64 %9, 48
  br i1 %10, label %7, label %2
}
define internal void @retrograd.defer_pages(ptr noundef captures(none) %0, ptr noundef readonly captures(none) %1) {
  %3 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 16
  br label %5
5:                                                ; preds = %2, %22
  %6 = phi i64 [ 0, %2 ], [ %32, %22 ]
  %7 = getelementptr inbounds nuw ptr, ptr %1, i64 %6
  %8 = load ptr, ptr %7, align 8
  %9 = icmp eq ptr %8, null
  br i1 %9, label %10, label %11
10:                                               ; preds = %22, %5
  ret void
11:                                               ; preds = %5
  %12 = load i64, ptr %3, align 8
  %13 = load i64, ptr %4, align 8
  %14 = icmp eq i64 %12, %13
  br i1 %14, label %15, label %22
15:                                               ; preds = %11
  %16 = icmp eq i64 %13, 0
  %17 = shl nsw i64 %13, 1
  %18 = select i1 %16, i64 16, i64 %17
  store i64 %18, ptr %4, align 8
  %19 = load ptr, ptr %0, align 8
  %20 = shl i64 %18, 4
  %21 = tail call ptr @realloc(ptr noundef %19, i64 noundef %20)
  store ptr %21, ptr %0, align 8
  br label %22
22:                                               ; preds = %15, %11
  %23 = load ptr, ptr %0, align 8
  %24 = load i64, ptr %3, align 8
  %25 = getelementptr inbounds %struct.item, ptr %23, i64 %24
  store ptr %8, ptr %25, align 8
  %26 = load ptr, ptr %0, align 8
  %27 = load i64, ptr %3, align 8
  %28 = getelementptr inbounds %struct.item, ptr %26, i64 %27
  %29 = getelementptr inbounds nuw i8, ptr %28, i64 8
  store ptr @free, ptr %29, align 8
  %30 = load i64, ptr %3, align 8
  %31 = add nsw i64 %30, 1
  store i64 %31, ptr %3, align 8
  %32 = add nuw nsw i64 %6, 1
  %33 = icmp eq i64 %32, 48
  br i1 %33, label %10, label %5
}
define internal void @retrograd.copy_adjoint.f16(ptr noundef captures(address) %0, ptr noundef captures(address) %1, i64 noundef %2, i64 noundef %3, i64 noundef %4) {
  %6 = add i64 %2, -2
  %7 = add i64 %6, %3
  %8 = sub i64 %7, %4
  %9 = sdiv i64 %8, %3
  %10 = add nsw i64 %4, 2
  %11 = icmp slt i64 %2, %10
  br i1 %11, label %43, label %12
12:                                               ; preds = %5
  %13 = icmp ult ptr %0, %1
  %14 = icmp sgt i64 %9, 0
  br i1 %13, label %19, label %15
15:                                               ; preds = %12
  br i1 %14, label %16, label %43
16:                                               ; preds = %15
  %17 = getelementptr inbounds i8, ptr %0, i64 %4
  %18 = getelementptr inbounds i8, ptr %1, i64 %4
  br label %33
19:                                               ; preds = %12
  br i1 %14, label %20, label %43
20:                                               ; preds = %19
  %21 = getelementptr inbounds i8, ptr %0, i64 %4
  %22 = getelementptr inbounds i8, ptr %1, i64 %4
  br label %23
23:                                               ; preds = %20, %23
  %24 = phi i64 [ %9, %20 ], [ %25, %23 ]
  %25 = add nsw i64 %24, -1
  %26 = mul nsw i64 %25, %3
  %27 = getelementptr inbounds i8, ptr %21, i64 %26
  %28 = getelementptr inbounds i8, ptr %22, i64 %26
  %29 = load half, ptr %27, align 2
  store half 0xH0000, ptr %27, align 2
  %30 = load half, ptr %28, align 2
  %31 = fadd half %29, %30
  store half %31, ptr %28, align 2
  %32 = icmp sgt i64 %24, 1
  br i1 %32, label %23, label %43
33:                                               ; preds = %16, %33
  %34 = phi i64 [ 0, %16 ], [ %41, %33 ]
  %35 = mul nsw i64 %34, %3
  %36 = getelementptr inbounds i8, ptr %17, i64 %35
  %37 = getelementptr inbounds i8, ptr %18, i64 %35
  %38 = load half, ptr %36, align 2
  store half 0xH0000, ptr %36, align 2
  %39 = load half, ptr %37, align 2
  %40 = fadd half %38, %39
  store half %40, ptr %37, align 2
  %41 = add nuw nsw i64 %34, 1
  %42 = icmp eq i64 %41, %9
  br i1 %42, label %43, label %33
43:                                               ; preds = %33, %23, %15, %19, %5
  ret void
}
define internal void @retrograd.copy_adjoint.bf16(ptr noundef captures(address) %0, ptr noundef captures(address) %1, i64 noundef %2, i64 noundef %3, i64 noundef %4) {
  %6 = add i64 %2, -2
  %7 = add i64 %6, %3
  %8 = sub i64 %7, %4
  %9 = sdiv i64 %8, %3
  %10 = add nsw i64 %4, 2
  %11 = icmp slt i64 %2, %10
  br i1 %11, label %43, label %12
12:                                               ; preds = %5
  %13 = icmp ult ptr %0, %1
  %14 = icmp sgt i64 %9, 0
  br i1 %13, label %19, label %15
15:                                               ; preds = %12
  br i1 %14, label %16, label %43
16:                                               ; preds = %15
  %17 = getelementptr inbounds i8, ptr %0, i64 %4
  %18 = getelementptr inbounds i8, ptr %1, i64 %4
  br label %33
19:                                               ; preds = %12
  br i1 %14, label %20, label %43
20:                                               ; preds = %19
  %21 = getelementptr inbounds i8, ptr %0, i64 %4
  %22 = getelementptr inbounds i8, ptr %1, i64 %4
  br label %23
23:                                               ; preds = %20, %23
  %24 = phi i64 [ %9, %20 ], [ %25, %23 ]
  %25 = add nsw i64 %24, -1
  %26 = mul nsw i64 %25, %3
  %27 = getelementptr inbounds i8, ptr %21, i64 %26
  %28 = getelementptr inbounds i8, ptr %22, i64 %26
  %29 = load bfloat, ptr %27, align 2
  store bfloat 0xR0000, ptr %27, align 2
  %30 = load bfloat, ptr %28, align 2
  %31 = fadd bfloat %29, %30
  store bfloat %31, ptr %28, align 2
  %32 = icmp sgt i64 %24, 1
  br i1 %32, label %23, label %43
33:                                               ; preds = %16, %33
  %34 = phi i64 [ 0, %16 ], [ %41, %33 ]
  %35 = mul nsw i64 %34, %3
  %36 = getelementptr inbounds i8, ptr %17, i64 %35
  %37 = getelementptr inbounds i8, ptr %18, i64 %35
  %38 = load bfloat, ptr %36, align 2
  store bfloat 0xR0000, ptr %36, align 2
  %39 = load bfloat, ptr %37, align 2
  %40 = fadd bfloat %38, %39
  store bfloat %40, ptr %37, align 2
  %41 = add nuw nsw i64 %34, 1
  %42 = icmp eq i64 %41, %9
  br i1 %42, label %43, label %33
43:                                               ; preds = %33, %23, %15, %19, %5
  ret void
}
define internal void @retrograd.copy_adjoint.f32(ptr noundef captures(address) %0, ptr noundef captures(address) %1, i64 noundef %2, i64 noundef %3, i64 noundef %4) {
  %6 = add i64 %2, -4
  %7 = add i64 %6, %3
  %8 = sub i64 %7, %4
  %9 = sdiv i64 %8, %3
  %10 = add nsw i64 %4, 4
  %11 = icmp slt i64 %2, %10
  br i1 %11, label %43, label %12
12:                                               ; preds = %5
  %13 = icmp ult ptr %0, %1
  %14 = icmp sgt i64 %9, 0
  br i1 %13, label %19, label %15
15:                                               ; preds = %12
  br i1 %14, label %16, label %43
16:                                               ; preds = %15
  %17 = getelementptr inbounds i8, ptr %0, i64 %4
  %18 = getelementptr inbounds i8, ptr %1, i64 %4
  br label %33
19:                                               ; preds = %12
  br i1 %14, label %20, label %43
20:                                               ; preds = %19
  %21 = getelementptr inbounds i8, ptr %0, i64 %4
  %22 = getelementptr inbounds i8, ptr %1, i64 %4
  br label %23
23:                                               ; preds = %20, %23
  %24 = phi i64 [ %9, %20 ], [ %25, %23 ]
  %25 = add nsw i64 %24, -1
  %26 = mul nsw i64 %25, %3
  %27 = getelementptr inbounds i8, ptr %21, i64 %26
  %28 = getelementptr inbounds i8, ptr %22, i64 %26
  %29 = load float, ptr %27, align 4
  store float 0.000000e+00, ptr %27, align 4
  %30 = load float, ptr %28, align 4
  %31 = fadd float %29, %30
  store float %31, ptr %28, align 4
  %32 = icmp sgt i64 %24, 1
  br i1 %32, label %23, label %43
33:                                               ; preds = %16, %33
  %34 = phi i64 [ 0, %16 ], [ %41, %33 ]
  %35 = mul nsw i64 %34, %3
  %36 = getelementptr inbounds i8, ptr %17, i64 %35
  %37 = getelementptr inbounds i8, ptr %18, i64 %35
  %38 = load float, ptr %36, align 4
  store float 0.000000e+00, ptr %36, align 4
  %39 = load float, ptr %37, align 4
  %40 = fadd float %38, %39
  store float %40, ptr %37, align 4
  %41 = add nuw nsw i64 %34, 1
  %42 = icmp eq i64 %41, %9
  br i1 %42, label %43, label %33
43:                                               ; preds = %33, %23, %15, %19, %5
  ret void
}
define internal void @retrograd.copy_adjoint.f64(ptr noundef captures(address) %0, ptr noundef captures(address) %1, i64 noundef %2, i64 noundef %3, i64 noundef %4) {
  %6 = add i64 %2, -8
  %7 = add i64 %6, %3
  %8 = sub i64 %7, %4
  %9 = sdiv i64 %8, %3
  %10 = add nsw i64 %4, 8
  %11 = icmp slt i64 %2, %10
  br i1 %11, label %43, label %12
12:                                               ; preds = %5
  %13 = icmp ult ptr %0, %1
  %14 = icmp sgt i64 %9, 0
  br i1 %13, label %19, label %15
15:                                               ; preds = %12
  br i1 %14, label %16, label %43
16:                                               ; preds = %15
  %17 = getelementptr inbounds i8, ptr %0, i64 %4
  %18 = getelementptr inbounds i8, ptr %1, i64 %4
  br label %33
19:                                               ; preds = %12
  br i1 %14, label %20, label %43
20:                                               ; preds = %19
  %21 = getelementptr inbounds i8, ptr %0, i64 %4
  %22 = getelementptr inbounds i8, ptr %1, i64 %4
  br label %23
23:                                               ; preds = %20, %23
  %24 = phi i64 [ %9, %20 ], [ %25, %23 ]
  %25 = add nsw i64 %24, -1
  %26 = mul nsw i64 %25, %3
  %27 = getelementptr inbounds i8, ptr %21, i64 %26
  %28 = getelementptr inbounds i8, ptr %22, i64 %26
  %29 = load double, ptr %27, align 8
  store double 0.000000e+00, ptr %27, align 8
  %30 = load double, ptr %28, align 8
  %31 = fadd double %29, %30
  store double %31, ptr %28, align 8
  %32 = icmp sgt i64 %24, 1
  br i1 %32, label %23, label %43
33:                                               ; preds = %16, %33
  %34 = phi i64 [ 0, %16 ], [ %41, %33 ]
  %35 = mul nsw i64 %34, %3
  %36 = getelementptr inbounds i8, ptr %17, i64 %35
  %37 = getelementptr inbounds i8, ptr %18, i64 %35
  %38 = load double, ptr %36, align 8
  store double 0.000000e+00, ptr %36, align 8
  %39 = load double, ptr %37, align 8
  %40 = fadd double %38, %39
  store double %40, ptr %37, align 8
  %41 = add nuw nsw i64 %34, 1
  %42 = icmp eq i64 %41, %9
  br i1 %42, label %43, label %33
43:                                               ; preds = %33, %23, %15, %19, %5
  ret void
}
define internal void @retrograd.copy_adjoint.f80(ptr noundef captures(address) %0, ptr noundef captures(address) %1, i64 noundef %2, i64 noundef %3, i64 noundef %4) {
  %6 = add i64 %2, -10
  %7 = add i64 %6, %3
  %8 = sub i64 %7, %4
  %9 = sdiv i64 %8, %3
  %10 = add nsw i64 %4, 10
  %11 = icmp slt i64 %2, %10
  br i1 %11, label %43, label %12
12:                                               ; preds = %5
  %13 = icmp ult ptr %0, %1
  %14 = icmp sgt i64 %9, 0
  br i1 %13, label %19, label %15
15:                                               ; preds = %12
  br i1 %14, label %16, label %43
16:                                               ; preds = %15
  %17 = getelementptr inbounds i8, ptr %0, i64 %4
  %18 = getelementptr inbounds i8, ptr %1, i64 %4
  br label %33
19:                                               ; preds = %12
  br i1 %14, label %20, label %43
20:                                               ; preds = %19
  %21 = getelementptr inbounds i8, ptr %0, i64 %4
  %22 = getelementptr inbounds i8, ptr %1, i64 %4
  br label %23
23:                                               ; preds = %20, %23
  %24 = phi i64 [ %9, %20 ], [ %25, %23 ]
  %25 = add nsw i64 %24, -1
  %26 = mul nsw i64 %25, %3
  %27 = getelementptr inbounds i8, ptr %21, i64 %26
  %28 = getelementptr inbounds i8, ptr %22, i64 %26
  %29 = load x86_fp80, ptr %27, align 16
  store x86_fp80 0xK00000000000000000000, ptr %27, align 16
  %30 = load x86_fp80, ptr %28, align 16
  %31 = fadd x86_fp80 %29, %30
  store x86_fp80 %31, ptr %28, align 16
  %32 = icmp sgt i64 %24, 1
  br i1 %32, label %23, label %43
33:                                               ; preds = %16, %33
  %34 = phi i64 [ 0, %16 ], [ %41, %33 ]
  %35 = mul nsw i64 %34, %3
  %36 = getelementptr inbounds i8, ptr %17, i64 %35
  %37 = getelementptr inbounds i8, ptr %18, i64 %35
  %38 = load x86_fp80, ptr %36, align 16
  store x86_fp80 0xK00000000000000000000, ptr %36, align 16
  %39 = load x86_fp80, ptr %37, align 16
  %40 = fadd x86_fp80 %38, %39
  store x86_fp80 %40, ptr %37, align 16
  %41 = add nuw nsw i64 %34, 1
  %42 = icmp eq i64 %41, %9
  br i1 %42, label %43, label %33
43:                                               ; preds = %33, %23, %15, %19, %5
  ret void
}
define internal void @retrograd.copy_adjoint.f128(ptr noundef captures(address) %0, ptr noundef captures(address) %1, i64 noundef %2, i64 noundef %3, i64 noundef %4) {
  %6 = add i64 %2, -16
  %7 = add i64 %6, %3
  %8 = sub i64 %7, %4
  %9 = sdiv i64 %8, %3
  %10 = add nsw i64 %4, 16
  %11 = icmp slt i64 %2, %10
  br i1 %11, label %43, label %12
12:                                               ; preds = %5
  %13 = icmp ult ptr %0, %1
  %14 = icmp sgt i64 %9, 0
  br i1 %13, label %19, label %15
15:                                               ; preds = %12
  br i1 %14, label %16, label %43
16:                                               ; preds = %15
  %17 = getelementptr inbounds i8, ptr %0, i64 %4
  %18 = getelementptr inbounds i8, ptr %1, i64 %4
  br label %33
19:                                               ; preds = %12
  br i1 %14, label %20, label %43
20:                                               ; preds = %19
  %21 = getelementptr inbounds i8, ptr %0, i64 %4
  %22 = getelementptr inbounds i8, ptr %1, i64 %4
  br label %23
23:                                               ; preds = %20, %23
  %24 = phi i64 [ %9, %20 ], [ %25, %23 ]
  %25 = add nsw i64 %24, -1
  %26 = mul nsw i64 %25, %3
  %27 = getelementptr inbounds i8, ptr %21, i64 %26
  %28 = getelementptr inbounds i8, ptr %22, i64 %26
  %29 = load fp128, ptr %27, align 16
  store fp128 0xL00000000000000000000000000000000, ptr %27, align 16
  %30 = load fp128, ptr %28, align 16
  %31 = fadd fp128 %29, %30
  store fp128 %31, ptr %28, align 16
  %32 = icmp sgt i64 %24, 1
  br i1 %32, label %23, label %43
33:                                               ; preds = %16, %33
  %34 = phi i64 [ 0, %16 ], [ %41, %33 ]
  %35 = mul nsw i64 %34, %3
  %36 = getelementptr inbounds i8, ptr %17, i64 %35
  %37 = getelementptr inbounds i8, ptr %18, i64 %35
  %38 = load fp128, ptr %36, align 16
  store fp128 0xL00000000000000000000000000000000, ptr %36, align 16
  %39 = load fp128, ptr %37, align 16
  %40 = fadd fp128 %38, %39
  store fp128 %40, ptr %37, align 16
  %41 = add nuw nsw i64 %34, 1
  %42 = icmp eq i64 %41, %9
  br i1 %42, label %43, label %33
43:                                               ; preds = %33, %23, %15, %19, %5
  ret void
}
define internal void @retrograd.zero_pieces(ptr noundef writeonly captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4) {
  %6 = add nsw i64 %3, %4
  %7 = icmp sgt i64 %6, %1
  br i1 %7, label %14, label %8
8:                                                ; preds = %5
  %9 = icmp sgt i64 %4, 0
  br label %10
10:                                               ; preds = %8, %15
  %11 = phi i64 [ %3, %8 ], [ %16, %15 ]
  br i1 %9, label %12, label %15
12:                                               ; preds = %10
  %13 = getelementptr i8, ptr %0, i64 %11
  tail call void @llvm.memset.p0.i64(ptr align 1 %13, i8 0, i64 %4, i1 false)
  br label %15
14:                                               ; preds = %15, %5
  ret void
15:                                               ; preds = %12, %10
  %16 = add nsw i64 %11, %2
  %17 = add nsw i64 %16, %4
  %18 = icmp sgt i64 %17, %1
  br i1 %18, label %14, label %10
}
define internal void @retrograd.move_pointers(ptr noundef writeonly captures(address) %0, ptr noundef readonly captures(address) %1, i64 noundef %2, i64 noundef %3, i64 noundef %4) {
  %6 = add i64 %2, -8
  %7 = add i64 %6, %3
  %8 = sub i64 %7, %4
  %9 = sdiv i64 %8, %3
  %10 = add nsw i64 %4, 8
  %11 = icmp slt i64 %2, %10
  br i1 %11, label %39, label %12
12:                                               ; preds = %5
  %13 = icmp ult ptr %0, %1
  %14 = icmp sgt i64 %9, 0
  br i1 %13, label %19, label %15
15:                                               ; preds = %12
  br i1 %14, label %16, label %39
16:                                               ; preds = %15
  %17 = getelementptr inbounds i8, ptr %1, i64 %4
  %18 = getelementptr inbounds i8, ptr %0, i64 %4
  br label %31
19:                                               ; preds = %12
  br i1 %14, label %20, label %39
20:                                               ; preds = %19
  %21 = getelementptr inbounds i8, ptr %1, i64 %4
  %22 = getelementptr inbounds i8, ptr %0, i64 %4
  br label %23
23:                                               ; preds = %20, %23
  %24 = phi i64 [ 0, %20 ], [ %29, %23 ]
  %25 = mul nsw i64 %24, %3
  %26 = getelementptr inbounds i8, ptr %21, i64 %25
  %27 = load ptr, ptr %26, align 8
  %28 = getelementptr inbounds i8, ptr %22, i64 %25
  store ptr %27, ptr %28, align 8
  %29 = add nuw nsw i64 %24, 1
  %30 = icmp eq i64 %29, %9
  br i1 %30, label %39, label %23
31:                                               ; preds = %16, %31
  %32 = phi i64 [ %9, %16 ], [ %33, %31 ]
  %33 = add nsw i64 %32, -1
  %34 = mul nsw i64 %33, %3
  %35 = getelementptr inbounds i8, ptr %17, i64 %34
  %36 = load ptr, ptr %35, align 8
  %37 = getelementptr inbounds i8, ptr %18, i64 %34
  store ptr %36, ptr %37, align 8
  %38 = icmp sgt i64 %32, 1
  br i1 %38, label %31, label %39
39:                                               ; preds = %31, %23, %15, %19, %5
  ret void
}
define internal void @retrograd.unsupported_array() {
  %1 = tail call i64 @write(i32 noundef 2, ptr noundef nonnull @retrograd.unsupported_array.text, i64 noundef 157)
  tail call void @abort()
  unreachable
}
declare noundef i64 @write(i32 noundef, ptr noundef readonly captures(none), i64 noundef)
declare void @abort()
define internal void @retrograd.no_derivative(ptr noundef %0, ptr noundef %1) {
  %3 = tail call i32 (i32, ptr, ...) @dprintf(i32 noundef 2, ptr noundef %1, ptr noundef %0)
  tail call void @abort()
  unreachable
}
declare i32 @dprintf(i32 noundef, ptr noundef, ...)
define internal noalias noundef ptr @retrograd.stream_new() {
  %1 = tail call dereferenceable_or_null(16) ptr @calloc(i64 noundef 1, i64 noundef 16)
  ret ptr %1
}
define internal nonnull ptr @retrograd.stream_push(ptr noundef captures(none) %0, i64 noundef %1) {
  %3 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %4 = load ptr, ptr %3, align 8
  %5 = add nsw i64 %1, 7
  %6 = and i64 %5, -8
  %7 = icmp eq ptr %4, null
  br i1 %7, label %17, label %8
8:                                                ; preds = %2
  %9 = getelementptr inbounds nuw i8, ptr %4, i64 8
  %10 = load i64, ptr %9, align 8
  %11 = add nsw i64 %10, %6
  %12 = getelementptr inbounds nuw i8, ptr %4, i64 16
  %13 = load i64, ptr %12, align 8
  %14 = icmp sgt i64 %11, %13
  br i1 %14, label %15, label %24
15:                                               ; preds = %8
  %16 = shl nsw i64 %13, 1
  br label %17
17:                                               ; preds = %2, %15
  %18 = phi ptr [ %4, %15 ], [ %0, %2 ]
  %19 = phi i64 [ %16, %15 ], [ 480, %2 ]
  %20 = tail call i64 @llvm.smax.i64(i64 %19, i64 %6)
  %21 = add i64 %20, 32
  %22 = tail call ptr @malloc(i64 noundef %21)
  %23 = getelementptr inbounds nuw i8, ptr %22, i64 16
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %22, i8 0, i64 16, i1 false)
  store i64 %20, ptr %23, align 8
  store ptr %22, ptr %18, align 8
  store ptr %22, ptr %3, align 8
  br label %24
24:                                               ; preds = %17, %8
  %25 = phi ptr [ %22, %17 ], [ %4, %8 ]
  %26 = getelementptr inbounds nuw i8, ptr %25, i64 32
  %27 = getelementptr inbounds nuw i8, ptr %25, i64 8
  %28 = load i64, ptr %27, align 8
  %29 = getelementptr inbounds i8, ptr %26, i64 %28
  %30 = add nsw i64 %28, %6
  store i64 %30, ptr %27, align 8
  ret ptr %29
}
define internal void @retrograd.stream_open(ptr noundef writeonly captures(none) initializes((0, 16)) %0, ptr noundef readonly captures(address_is_null) %1) {
  %3 = icmp eq ptr %1, null
  br i1 %3, label %6, label %4
4:                                                ; preds = %2
  %5 = load ptr, ptr %1, align 8
  br label %6
6:                                                ; preds = %2, %4
  %7 = phi ptr [ %5, %4 ], [ null, %2 ]
  store ptr %7, ptr %0, align 8
  %8 = getelementptr inbounds nuw i8, ptr %0, i64 8
  store i64 0, ptr %8, align 8
  ret void
}
define internal nonnull ptr @retrograd.stream_pull(ptr noundef captures(none) %0, i64 noundef %1) {
  %3 = add nsw i64 %1, 7
  %4 = and i64 %3, -8
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %6 = load i64, ptr %5, align 8
  %7 = add nsw i64 %6, %4
  %8 = load ptr, ptr %0, align 8
  %9 = getelementptr inbounds nuw i8, ptr %8, i64 8
  %10 = load i64, ptr %9, align 8
  %11 = icmp sgt i64 %7, %10
  br i1 %11, label %12, label %14
12:                                               ; preds = %2
  %13 = load ptr, ptr %8, align 8
  store ptr %13, ptr %0, align 8
  store i64 0, ptr %5, align 8
  br label %14
14:                                               ; preds = %12, %2
  %15 = load ptr, ptr %0, align 8
  %16 = getelementptr inbounds nuw i8, ptr %15, i64 32
  %17 = load i64, ptr %5, align 8
  %18 = getelementptr inbounds i8, ptr %16, i64 %17
  %19 = add nsw i64 %17, %4
  store i64 %19, ptr %5, align 8
  ret ptr %18
}
define internal void @retrograd.stream_free(ptr noundef captures(address_is_null) %0) {
  %2 = icmp eq ptr %0, null
  br i1 %2, label %11, label %3
3:                                                ; preds = %1
  %4 = load ptr, ptr %0, align 8
  %5 = icmp eq ptr %4, null
  br i1 %5, label %6, label %7
6:                                                ; preds = %7, %3
  tail call void @free(ptr noundef %0)
  br label %11
7:                                                ; preds = %3, %7
  %8 = phi ptr [ %9, %7 ], [ %4, %3 ]
  %9 = load ptr, ptr %8, align 8
  tail call void @free(ptr noundef %8)
  %10 = icmp eq ptr %9, null
  br i1 %10, label %6, label %7
11:                                               ; preds = %1, %6
  ret void
}
declare i64 @llvm.smin.i64(i64, i64)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg)
declare i64 @llvm.smax.i64(i64, i64)
