; Made from runtime.c by scripts/update-runtime; see there for what each function does.
%struct.item = type { ptr, ptr }
%struct.piece = type { ptr, i64 }
%struct.steps = type { ptr, ptr, ptr, ptr, i64, i64, i64, i64 }
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
declare void @llvm.lifetime.start.p0(ptr captures(none))
declare void @llvm.lifetime.end.p0(ptr captures(none))
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
define internal i64 @retrograd.bytes_of_pages(ptr noundef readonly captures(none) %0, i64 noundef %1) {
  br label %3
3:                                                ; preds = %2, %11
  %4 = phi i64 [ 0, %2 ], [ %15, %11 ]
  %5 = phi i64 [ 0, %2 ], [ %14, %11 ]
  %6 = getelementptr inbounds nuw ptr, ptr %0, i64 %4
  %7 = load ptr, ptr %6, align 8
  %8 = icmp eq ptr %7, null
  br i1 %8, label %9, label %11
9:                                                ; preds = %11, %3
  %10 = phi i64 [ %14, %11 ], [ %5, %3 ]
  ret i64 %10
11:                                               ; preds = %3
  %12 = add nuw nsw i64 %4, 6
  %13 = shl i64 %1, %12
  %14 = add nsw i64 %13, %5
  %15 = add nuw nsw i64 %4, 1
  %16 = icmp eq i64 %15, 48
  br i1 %16, label %9, label %3
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
define internal noalias noundef ptr @retrograd.steps_keep(ptr noundef readonly captures(none) %0, i64 noundef %1) {
  %3 = icmp sgt i64 %1, 0
  br i1 %3, label %4, label %13
4:                                                ; preds = %2, %4
  %5 = phi i64 [ %11, %4 ], [ 0, %2 ]
  %6 = phi i64 [ %10, %4 ], [ 0, %2 ]
  %7 = getelementptr inbounds nuw %struct.piece, ptr %0, i64 %5
  %8 = getelementptr inbounds nuw i8, ptr %7, i64 8
  %9 = load i64, ptr %8, align 8
  %10 = add nsw i64 %9, %6
  %11 = add nuw nsw i64 %5, 1
  %12 = icmp eq i64 %11, %1
  br i1 %12, label %13, label %4
13:                                               ; preds = %4, %2
  %14 = phi i64 [ 0, %2 ], [ %10, %4 ]
  %15 = tail call ptr @malloc(i64 noundef %14)
  %16 = icmp sgt i64 %1, 0
  br i1 %16, label %18, label %17
17:                                               ; preds = %18, %13
  ret ptr %15
18:                                               ; preds = %13, %18
  %19 = phi i64 [ %25, %18 ], [ 0, %13 ]
  %20 = phi ptr [ %26, %18 ], [ %15, %13 ]
  %21 = getelementptr inbounds nuw %struct.piece, ptr %0, i64 %19
  %22 = load ptr, ptr %21, align 8
  %23 = getelementptr inbounds nuw i8, ptr %21, i64 8
  %24 = load i64, ptr %23, align 8
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 1 %20, ptr align 1 %22, i64 %24, i1 false)
  %25 = add nuw nsw i64 %19, 1
  %26 = getelementptr inbounds i8, ptr %20, i64 %24
  %27 = icmp eq i64 %25, %1
  br i1 %27, label %17, label %18
}
declare void @llvm.memcpy.p0.p0.i64(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i64, i1 immarg)
define internal void @retrograd.steps_reverse(ptr noundef %0, ptr noundef %1, ptr noundef %2, ptr noundef %3, i64 noundef %4, i64 noundef %5, i64 noundef %6, ptr noundef captures(none) %7) {
  %9 = alloca %struct.steps, align 8
  call void @llvm.lifetime.start.p0(ptr nonnull %9)
  store ptr %0, ptr %9, align 8
  %10 = getelementptr inbounds nuw i8, ptr %9, i64 8
  store ptr %1, ptr %10, align 8
  %11 = getelementptr inbounds nuw i8, ptr %9, i64 16
  store ptr %2, ptr %11, align 8
  %12 = getelementptr inbounds nuw i8, ptr %9, i64 24
  store ptr %3, ptr %12, align 8
  %13 = getelementptr inbounds nuw i8, ptr %9, i64 32
  store i64 %4, ptr %13, align 8
  %14 = getelementptr inbounds nuw i8, ptr %9, i64 40
  %15 = getelementptr inbounds nuw i8, ptr %9, i64 56
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %14, i8 0, i64 16, i1 false)
  store i64 1, ptr %15, align 8
  %16 = icmp sgt i64 %4, 0
  br i1 %16, label %17, label %26
17:                                               ; preds = %8, %17
  %18 = phi i64 [ %24, %17 ], [ 0, %8 ]
  %19 = phi i64 [ %23, %17 ], [ 0, %8 ]
  %20 = getelementptr inbounds nuw %struct.piece, ptr %3, i64 %18
  %21 = getelementptr inbounds nuw i8, ptr %20, i64 8
  %22 = load i64, ptr %21, align 8
  %23 = add nsw i64 %22, %19
  %24 = add nuw nsw i64 %18, 1
  %25 = icmp eq i64 %24, %4
  br i1 %25, label %26, label %17
26:                                               ; preds = %17, %8
  %27 = phi i64 [ 0, %8 ], [ %23, %17 ]
  %28 = icmp eq i64 %27, 0
  br i1 %28, label %35, label %29
29:                                               ; preds = %26
  %30 = sdiv i64 %6, 2
  %31 = sdiv i64 %30, %27
  %32 = tail call i64 @llvm.smax.i64(i64 %31, i64 3)
  %33 = tail call i64 @llvm.smin.i64(i64 %32, i64 1002)
  %34 = add nsw i64 %33, -2
  br label %35
35:                                               ; preds = %26, %29
  %36 = phi i64 [ %34, %29 ], [ 1000, %26 ]
  %37 = add nuw nsw i64 %36, 2
  %38 = mul nsw i64 %37, %27
  %39 = sub nsw i64 %6, %38
  store i64 %39, ptr %14, align 8
  br i1 %16, label %40, label %49
40:                                               ; preds = %35, %40
  %41 = phi i64 [ %47, %40 ], [ 0, %35 ]
  %42 = phi i64 [ %46, %40 ], [ 0, %35 ]
  %43 = getelementptr inbounds nuw %struct.piece, ptr %3, i64 %41
  %44 = getelementptr inbounds nuw i8, ptr %43, i64 8
  %45 = load i64, ptr %44, align 8
  %46 = add nsw i64 %45, %42
  %47 = add nuw nsw i64 %41, 1
  %48 = icmp eq i64 %47, %4
  br i1 %48, label %49, label %40
49:                                               ; preds = %40, %35
  %50 = phi i64 [ 0, %35 ], [ %46, %40 ]
  %51 = tail call ptr @malloc(i64 noundef %50)
  br i1 %16, label %52, label %93
52:                                               ; preds = %49, %52
  %53 = phi i64 [ %59, %52 ], [ 0, %49 ]
  %54 = phi ptr [ %60, %52 ], [ %51, %49 ]
  %55 = getelementptr inbounds nuw %struct.piece, ptr %3, i64 %53
  %56 = load ptr, ptr %55, align 8
  %57 = getelementptr inbounds nuw i8, ptr %55, i64 8
  %58 = load i64, ptr %57, align 8
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 1 %54, ptr align 1 %56, i64 %58, i1 false)
  %59 = add nuw nsw i64 %53, 1
  %60 = getelementptr inbounds i8, ptr %54, i64 %58
  %61 = icmp eq i64 %59, %4
  br i1 %61, label %62, label %52
62:                                               ; preds = %52, %72
  %63 = phi i64 [ %73, %72 ], [ 0, %52 ]
  %64 = phi ptr [ %75, %72 ], [ %7, %52 ]
  %65 = getelementptr inbounds nuw %struct.piece, ptr %3, i64 %63
  %66 = load ptr, ptr %65, align 8
  %67 = getelementptr inbounds nuw i8, ptr %65, i64 8
  %68 = load i64, ptr %67, align 8
  %69 = tail call i32 @bcmp(ptr %66, ptr %64, i64 %68)
  %70 = icmp eq i32 %69, 0
  br i1 %70, label %72, label %71
71:                                               ; preds = %62
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 1 %66, ptr align 1 %64, i64 %68, i1 false)
  br label %72
72:                                               ; preds = %71, %62
  %73 = add nuw nsw i64 %63, 1
  %74 = load i64, ptr %67, align 8
  %75 = getelementptr inbounds i8, ptr %64, i64 %74
  %76 = icmp eq i64 %73, %4
  br i1 %76, label %77, label %62
77:                                               ; preds = %72
  call fastcc void @retrograd.take_range(ptr noundef %9, i64 noundef 0, i64 noundef %5, i64 noundef %36, ptr noundef %7)
  br label %78
78:                                               ; preds = %77, %88
  %79 = phi i64 [ %89, %88 ], [ 0, %77 ]
  %80 = phi ptr [ %91, %88 ], [ %51, %77 ]
  %81 = getelementptr inbounds nuw %struct.piece, ptr %3, i64 %79
  %82 = load ptr, ptr %81, align 8
  %83 = getelementptr inbounds nuw i8, ptr %81, i64 8
  %84 = load i64, ptr %83, align 8
  %85 = tail call i32 @bcmp(ptr %82, ptr %80, i64 %84)
  %86 = icmp eq i32 %85, 0
  br i1 %86, label %88, label %87
87:                                               ; preds = %78
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 1 %82, ptr align 1 %80, i64 %84, i1 false)
  br label %88
88:                                               ; preds = %87, %78
  %89 = add nuw nsw i64 %79, 1
  %90 = load i64, ptr %83, align 8
  %91 = getelementptr inbounds i8, ptr %80, i64 %90
  %92 = icmp eq i64 %89, %4
  br i1 %92, label %94, label %78
93:                                               ; preds = %49
  call fastcc void @retrograd.take_range(ptr noundef %9, i64 noundef 0, i64 noundef %5, i64 noundef %36, ptr noundef %7)
  br label %94
94:                                               ; preds = %88, %93
  tail call void @free(ptr noundef %51)
  tail call void @free(ptr noundef %7)
  call void @llvm.lifetime.end.p0(ptr nonnull %9)
  ret void
}
define internal fastcc void @retrograd.take_range(ptr noundef nonnull captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef range(i64 -4611686018427387906, 4611686018427387903) %3, ptr noundef readonly captures(none) %4) unnamed_addr {
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 56
  %7 = sub nsw i64 %2, %1
  %8 = load i64, ptr %6, align 8
  %9 = icmp sgt i64 %7, %8
  br i1 %9, label %10, label %177
10:                                               ; preds = %5
  %11 = icmp sgt i64 %3, 0
  %12 = add nuw nsw i64 %3, 1
  %13 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %14 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %15 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %16 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %17 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %18 = getelementptr inbounds nuw i8, ptr %0, i64 32
  %19 = add nsw i64 %3, -1
  %20 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %21 = getelementptr inbounds nuw i8, ptr %0, i64 32
  br label %22
22:                                               ; preds = %10, %174
  %23 = phi i64 [ %8, %10 ], [ %175, %174 ]
  %24 = phi i64 [ %7, %10 ], [ %102, %174 ]
  %25 = phi i64 [ %2, %10 ], [ %103, %174 ]
  %26 = add i64 %24, -1
  %27 = add i64 %26, %23
  %28 = sdiv i64 %27, %23
  br i1 %11, label %29, label %98
29:                                               ; preds = %22
  %30 = sitofp i64 %28 to double
  %31 = icmp sgt i64 %28, 1
  br i1 %31, label %32, label %52
32:                                               ; preds = %29, %34
  %33 = phi i64 [ %39, %34 ], [ 1, %29 ]
  br label %40
34:                                               ; preds = %40
  %35 = fadd double %47, 5.000000e-01
  %36 = fptosi double %35 to i64
  %37 = icmp sgt i64 %28, %36
  %38 = select i1 %50, i1 %37, i1 false
  %39 = add nuw nsw i64 %33, 1
  br i1 %38, label %32, label %52
40:                                               ; preds = %40, %32
  %41 = phi i64 [ %48, %40 ], [ 1, %32 ]
  %42 = phi double [ %47, %40 ], [ 1.000000e+00, %32 ]
  %43 = add nuw nsw i64 %41, %12
  %44 = uitofp nneg i64 %43 to double
  %45 = uitofp nneg i64 %41 to double
  %46 = fdiv double %44, %45
  %47 = fmul double %42, %46
  %48 = add nuw nsw i64 %41, 1
  %49 = icmp samesign ult i64 %41, %33
  %50 = fcmp olt double %47, %30
  %51 = select i1 %49, i1 %50, i1 false
  br i1 %51, label %40, label %34
52:                                               ; preds = %34, %29
  %53 = phi i64 [ 1, %29 ], [ %33, %34 ]
  %54 = add nsw i64 %53, -1
  %55 = icmp samesign ugt i64 %53, 1
  %56 = and i1 %31, %55
  br i1 %56, label %60, label %72
57:                                               ; preds = %60
  %58 = fadd double %67, 5.000000e-01
  %59 = fptosi double %58 to i64
  br label %72
60:                                               ; preds = %52, %60
  %61 = phi i64 [ %68, %60 ], [ 1, %52 ]
  %62 = phi double [ %67, %60 ], [ 1.000000e+00, %52 ]
  %63 = add nuw nsw i64 %61, %12
  %64 = uitofp nneg i64 %63 to double
  %65 = uitofp nneg i64 %61 to double
  %66 = fdiv double %64, %65
  %67 = fmul double %62, %66
  %68 = add nuw nsw i64 %61, 1
  %69 = icmp samesign ult i64 %61, %54
  %70 = fcmp olt double %67, %30
  %71 = select i1 %69, i1 %70, i1 false
  br i1 %71, label %60, label %57
72:                                               ; preds = %57, %52
  %73 = phi i64 [ 1, %52 ], [ %59, %57 ]
  %74 = phi i1 [ %31, %52 ], [ %70, %57 ]
  br i1 %56, label %78, label %90
75:                                               ; preds = %78
  %76 = fadd double %85, 5.000000e-01
  %77 = fptosi double %76 to i64
  br label %90
78:                                               ; preds = %72, %78
  %79 = phi i64 [ %86, %78 ], [ 1, %72 ]
  %80 = phi double [ %85, %78 ], [ 1.000000e+00, %72 ]
  %81 = add nuw nsw i64 %79, %3
  %82 = uitofp nneg i64 %81 to double
  %83 = uitofp nneg i64 %79 to double
  %84 = fdiv double %82, %83
  %85 = fmul double %80, %84
  %86 = add nuw nsw i64 %79, 1
  %87 = icmp samesign ult i64 %79, %54
  %88 = fcmp olt double %85, %30
  %89 = select i1 %87, i1 %88, i1 false
  br i1 %89, label %78, label %75
90:                                               ; preds = %72, %75
  %91 = phi i64 [ 1, %72 ], [ %77, %75 ]
  %92 = phi i1 [ %31, %72 ], [ %88, %75 ]
  %93 = select i1 %74, i64 %73, i64 %28
  %94 = sub i64 %28, %91
  %95 = select i1 %92, i64 %94, i64 0
  %96 = tail call i64 @llvm.smin.i64(i64 %93, i64 %95)
  %97 = tail call range(i64 1, -9223372036854775808) i64 @llvm.smax.i64(i64 %96, i64 1)
  br label %100
98:                                               ; preds = %22
  %99 = add nsw i64 %28, -1
  br label %100
100:                                              ; preds = %98, %90
  %101 = phi i64 [ %97, %90 ], [ %99, %98 ]
  %102 = mul nsw i64 %101, %23
  %103 = add nsw i64 %102, %1
  %104 = load ptr, ptr %0, align 8
  %105 = load ptr, ptr %13, align 8
  tail call void %104(ptr noundef %105, i64 noundef %1, i64 noundef %103)
  br i1 %11, label %106, label %133
106:                                              ; preds = %100
  %107 = load ptr, ptr %17, align 8
  %108 = load i64, ptr %18, align 8
  %109 = icmp sgt i64 %108, 0
  br i1 %109, label %110, label %119
110:                                              ; preds = %106, %110
  %111 = phi i64 [ %117, %110 ], [ 0, %106 ]
  %112 = phi i64 [ %116, %110 ], [ 0, %106 ]
  %113 = getelementptr inbounds nuw %struct.piece, ptr %107, i64 %111
  %114 = getelementptr inbounds nuw i8, ptr %113, i64 8
  %115 = load i64, ptr %114, align 8
  %116 = add nsw i64 %115, %112
  %117 = add nuw nsw i64 %111, 1
  %118 = icmp eq i64 %117, %108
  br i1 %118, label %119, label %110
119:                                              ; preds = %110, %106
  %120 = phi i64 [ 0, %106 ], [ %116, %110 ]
  %121 = tail call ptr @malloc(i64 noundef %120)
  br i1 %109, label %122, label %132
122:                                              ; preds = %119, %122
  %123 = phi i64 [ %129, %122 ], [ 0, %119 ]
  %124 = phi ptr [ %130, %122 ], [ %121, %119 ]
  %125 = getelementptr inbounds nuw %struct.piece, ptr %107, i64 %123
  %126 = load ptr, ptr %125, align 8
  %127 = getelementptr inbounds nuw i8, ptr %125, i64 8
  %128 = load i64, ptr %127, align 8
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 1 %124, ptr align 1 %126, i64 %128, i1 false)
  %129 = add nuw nsw i64 %123, 1
  %130 = getelementptr inbounds i8, ptr %124, i64 %128
  %131 = icmp eq i64 %129, %108
  br i1 %131, label %132, label %122
132:                                              ; preds = %122, %119
  tail call fastcc void @retrograd.take_range(ptr noundef %0, i64 noundef %103, i64 noundef %25, i64 noundef %19, ptr noundef %121)
  tail call void @free(ptr noundef %121)
  br label %155
133:                                              ; preds = %100
  %134 = load ptr, ptr %13, align 8
  store i64 0, ptr %134, align 8
  %135 = load ptr, ptr %14, align 8
  %136 = load ptr, ptr %13, align 8
  tail call void %135(ptr noundef %136, i64 noundef %103, i64 noundef %25)
  %137 = load ptr, ptr %13, align 8
  %138 = load i64, ptr %137, align 8
  %139 = sub nsw i64 %25, %103
  %140 = add i64 %139, -1
  %141 = add i64 %140, %138
  %142 = sdiv i64 %141, %139
  %143 = load i64, ptr %15, align 8
  %144 = icmp sgt i64 %142, %143
  br i1 %144, label %145, label %146
145:                                              ; preds = %133
  store i64 %142, ptr %15, align 8
  br label %146
146:                                              ; preds = %145, %133
  %147 = load i64, ptr %15, align 8
  %148 = icmp eq i64 %147, 0
  br i1 %148, label %153, label %149
149:                                              ; preds = %146
  %150 = load i64, ptr %16, align 8
  %151 = sdiv i64 %150, %147
  %152 = tail call i64 @llvm.smax.i64(i64 %151, i64 1)
  br label %153
153:                                              ; preds = %146, %149
  %154 = phi i64 [ %152, %149 ], [ %25, %146 ]
  store i64 %154, ptr %6, align 8
  br label %155
155:                                              ; preds = %153, %132
  %156 = load ptr, ptr %20, align 8
  %157 = load i64, ptr %21, align 8
  %158 = icmp sgt i64 %157, 0
  br i1 %158, label %159, label %174
159:                                              ; preds = %155, %169
  %160 = phi i64 [ %170, %169 ], [ 0, %155 ]
  %161 = phi ptr [ %172, %169 ], [ %4, %155 ]
  %162 = getelementptr inbounds nuw %struct.piece, ptr %156, i64 %160
  %163 = load ptr, ptr %162, align 8
  %164 = getelementptr inbounds nuw i8, ptr %162, i64 8
  %165 = load i64, ptr %164, align 8
  %166 = tail call i32 @bcmp(ptr %163, ptr %161, i64 %165)
  %167 = icmp eq i32 %166, 0
  br i1 %167, label %169, label %168
168:                                              ; preds = %159
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 1 %163, ptr align 1 %161, i64 %165, i1 false)
  br label %169
169:                                              ; preds = %168, %159
  %170 = add nuw nsw i64 %160, 1
  %171 = load i64, ptr %164, align 8
  %172 = getelementptr inbounds i8, ptr %161, i64 %171
  %173 = icmp eq i64 %170, %157
  br i1 %173, label %174, label %159
174:                                              ; preds = %169, %155
  %175 = load i64, ptr %6, align 8
  %176 = icmp sgt i64 %102, %175
  br i1 %176, label %22, label %177
177:                                              ; preds = %174, %5
  %178 = phi i64 [ %2, %5 ], [ %103, %174 ]
  %179 = phi i64 [ %7, %5 ], [ %102, %174 ]
  %180 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %181 = load ptr, ptr %180, align 8
  store i64 0, ptr %181, align 8
  %182 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %183 = load ptr, ptr %182, align 8
  %184 = load ptr, ptr %180, align 8
  tail call void %183(ptr noundef %184, i64 noundef %1, i64 noundef %178)
  %185 = load ptr, ptr %180, align 8
  %186 = load i64, ptr %185, align 8
  %187 = add i64 %179, -1
  %188 = add i64 %187, %186
  %189 = sdiv i64 %188, %179
  %190 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %191 = load i64, ptr %190, align 8
  %192 = icmp sgt i64 %189, %191
  br i1 %192, label %193, label %194
193:                                              ; preds = %177
  store i64 %189, ptr %190, align 8
  br label %194
194:                                              ; preds = %193, %177
  %195 = load i64, ptr %190, align 8
  %196 = icmp eq i64 %195, 0
  br i1 %196, label %202, label %197
197:                                              ; preds = %194
  %198 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %199 = load i64, ptr %198, align 8
  %200 = sdiv i64 %199, %195
  %201 = tail call i64 @llvm.smax.i64(i64 %200, i64 1)
  br label %202
202:                                              ; preds = %194, %197
  %203 = phi i64 [ %201, %197 ], [ %178, %194 ]
  store i64 %203, ptr %6, align 8
  ret void
}
declare i64 @llvm.smin.i64(i64, i64)
declare i64 @llvm.smax.i64(i64, i64)
declare i32 @bcmp(ptr captures(none), ptr captures(none), i64)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg)
