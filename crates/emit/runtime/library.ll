; Made from library.c by scripts/update-runtime; see there for what each function does.
define internal void @retrograd.body.qsort(ptr noundef %0, i64 noundef %1, i64 noundef %2, ptr noundef readonly captures(none) %3) {
  %5 = mul i64 %2, %1
  %6 = tail call ptr @malloc(i64 noundef %5)
  %7 = icmp ugt i64 %1, 1
  br i1 %7, label %8, label %11
8:                                                ; preds = %4, %12
  %9 = phi i64 [ %13, %12 ], [ 1, %4 ]
  %10 = shl i64 %9, 1
  br label %15
11:                                               ; preds = %12, %4
  tail call void @free(ptr noundef %6)
  ret void
12:                                               ; preds = %26
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 1 %0, ptr align 1 %6, i64 %5, i1 false)
  %13 = shl i64 %9, 1
  %14 = icmp ult i64 %13, %1
  br i1 %14, label %8, label %11
15:                                               ; preds = %8, %26
  %16 = phi i64 [ %9, %8 ], [ %29, %26 ]
  %17 = phi i64 [ 0, %8 ], [ %27, %26 ]
  %18 = tail call i64 @llvm.umin.i64(i64 %1, i64 %16)
  %19 = add i64 %9, %18
  %20 = tail call i64 @llvm.umin.i64(i64 %1, i64 %19)
  %21 = add i64 %17, %9
  %22 = tail call i64 @llvm.umin.i64(i64 %21, i64 %1)
  %23 = add i64 %22, %9
  %24 = tail call i64 @llvm.umin.i64(i64 %23, i64 %1)
  %25 = icmp ult i64 %17, %24
  br i1 %25, label %30, label %26
26:                                               ; preds = %44, %15
  %27 = add i64 %17, %10
  %28 = icmp ult i64 %27, %1
  %29 = add i64 %16, %10
  br i1 %28, label %15, label %12
30:                                               ; preds = %15, %44
  %31 = phi i64 [ %56, %44 ], [ %17, %15 ]
  %32 = phi i64 [ %55, %44 ], [ %22, %15 ]
  %33 = phi i64 [ %52, %44 ], [ %17, %15 ]
  %34 = icmp ult i64 %33, %22
  br i1 %34, label %35, label %44
35:                                               ; preds = %30
  %36 = icmp ult i64 %32, %24
  br i1 %36, label %37, label %44
37:                                               ; preds = %35
  %38 = mul i64 %33, %2
  %39 = getelementptr inbounds nuw i8, ptr %0, i64 %38
  %40 = mul i64 %32, %2
  %41 = getelementptr inbounds nuw i8, ptr %0, i64 %40
  %42 = tail call i32 %3(ptr noundef %39, ptr noundef %41)
  %43 = icmp slt i32 %42, 1
  br label %44
44:                                               ; preds = %35, %37, %30
  %45 = phi i1 [ false, %30 ], [ true, %35 ], [ %43, %37 ]
  %46 = mul i64 %31, %2
  %47 = getelementptr inbounds nuw i8, ptr %6, i64 %46
  %48 = select i1 %45, i64 %33, i64 %32
  %49 = mul i64 %48, %2
  %50 = getelementptr inbounds nuw i8, ptr %0, i64 %49
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 1 %47, ptr align 1 %50, i64 %2, i1 false)
  %51 = zext i1 %45 to i64
  %52 = add i64 %33, %51
  %53 = xor i1 %45, true
  %54 = zext i1 %53 to i64
  %55 = add i64 %32, %54
  %56 = add nuw i64 %31, 1
  %57 = icmp eq i64 %56, %20
  br i1 %57, label %26, label %30
}
declare noalias noundef ptr @malloc(i64 noundef)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i64, i1 immarg)
declare void @free(ptr allocptr noundef captures(none))
define internal ptr @retrograd.body.bsearch(ptr noundef %0, ptr noundef %1, i64 noundef %2, i64 noundef %3, ptr noundef readonly captures(none) %4) {
  br label %6
6:                                                ; preds = %24, %5
  %7 = phi ptr [ %1, %5 ], [ %25, %24 ]
  %8 = phi i64 [ %2, %5 ], [ %26, %24 ]
  %9 = phi ptr [ undef, %5 ], [ %27, %24 ]
  %10 = icmp eq i64 %8, 0
  br i1 %10, label %28, label %11
11:                                               ; preds = %6
  %12 = lshr i64 %8, 1
  %13 = mul i64 %12, %3
  %14 = getelementptr inbounds nuw i8, ptr %7, i64 %13
  %15 = tail call i32 %4(ptr noundef %0, ptr noundef %14)
  %16 = icmp eq i32 %15, 0
  br i1 %16, label %24, label %17
17:                                               ; preds = %11
  %18 = icmp sgt i32 %15, 0
  %19 = getelementptr inbounds nuw i8, ptr %14, i64 %3
  %20 = select i1 %18, ptr %19, ptr %7
  %21 = sext i1 %18 to i64
  %22 = add i64 %8, %21
  %23 = lshr i64 %22, 1
  br label %24
24:                                               ; preds = %11, %17
  %25 = phi ptr [ %20, %17 ], [ %7, %11 ]
  %26 = phi i64 [ %23, %17 ], [ %8, %11 ]
  %27 = phi ptr [ %9, %17 ], [ %14, %11 ]
  br i1 %16, label %28, label %6
28:                                               ; preds = %6, %24
  %29 = phi ptr [ %27, %24 ], [ null, %6 ]
  ret ptr %29
}
declare i64 @llvm.umin.i64(i64, i64)
