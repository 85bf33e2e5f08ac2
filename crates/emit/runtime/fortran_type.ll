; Made from fortran_type.c by scripts/update-runtime; see there for what each function does.
%struct.dimension = type { i64, i64, i64 }
define internal void @retrograd.type.TYPE.init_all(ptr noundef %0, i64 noundef %1, i64 noundef %2) {
  %4 = icmp sgt i64 %1, 0
  br i1 %4, label %6, label %5
5:                                                ; preds = %6, %3
  ret void
6:                                                ; preds = %3, %6
  %7 = phi i64 [ %10, %6 ], [ 0, %3 ]
  %8 = mul nsw i64 %7, %2
  %9 = getelementptr inbounds i8, ptr %0, i64 %8
  tail call void @retrograd.type.TYPE.init(ptr noundef %9)
  %10 = add nuw nsw i64 %7, 1
  %11 = icmp eq i64 %10, %1
  br i1 %11, label %5, label %6
}
declare void @retrograd.type.TYPE.init(ptr noundef)
define internal void @retrograd.type.TYPE.destroy_all(ptr noundef %0, i64 noundef %1, i64 noundef %2) {
  %4 = icmp sgt i64 %1, 0
  br i1 %4, label %6, label %5
5:                                                ; preds = %6, %3
  ret void
6:                                                ; preds = %3, %6
  %7 = phi i64 [ %10, %6 ], [ 0, %3 ]
  %8 = mul nsw i64 %7, %2
  %9 = getelementptr inbounds i8, ptr %0, i64 %8
  tail call void @retrograd.type.TYPE.destroy(ptr noundef %9)
  %10 = add nuw nsw i64 %7, 1
  %11 = icmp eq i64 %10, %1
  br i1 %11, label %5, label %6
}
declare void @retrograd.type.TYPE.destroy(ptr noundef)
define internal void @retrograd.type.TYPE.assign_all(ptr noundef %0, ptr noundef %1, i64 noundef %2, i64 noundef %3) {
  %5 = icmp sgt i64 %2, 0
  br i1 %5, label %7, label %6
6:                                                ; preds = %7, %4
  ret void
7:                                                ; preds = %4, %7
  %8 = phi i64 [ %12, %7 ], [ 0, %4 ]
  %9 = mul nsw i64 %8, %3
  %10 = getelementptr inbounds i8, ptr %0, i64 %9
  %11 = getelementptr inbounds i8, ptr %1, i64 %9
  tail call void @retrograd.type.TYPE.assign(ptr noundef %10, ptr noundef %11)
  %12 = add nuw nsw i64 %8, 1
  %13 = icmp eq i64 %12, %2
  br i1 %13, label %6, label %7
}
declare void @retrograd.type.TYPE.assign(ptr noundef, ptr noundef)
define internal void @retrograd.type.TYPE.free_component(ptr noundef captures(none) %0, i32 noundef %1) {
  %3 = load ptr, ptr %0, align 8
  %4 = icmp eq ptr %3, null
  br i1 %4, label %50, label %5
5:                                                ; preds = %2
  %6 = icmp sgt i32 %1, 0
  br i1 %6, label %7, label %10
7:                                                ; preds = %5
  %8 = getelementptr inbounds nuw i8, ptr %0, i64 32
  %9 = load i64, ptr %8, align 8
  br label %10
10:                                               ; preds = %7, %5
  %11 = phi i64 [ %9, %7 ], [ 1, %5 ]
  %12 = icmp sgt i32 %1, 1
  br i1 %12, label %13, label %17
13:                                               ; preds = %10
  %14 = getelementptr inbounds nuw i8, ptr %0, i64 56
  %15 = load i64, ptr %14, align 8
  %16 = mul nsw i64 %15, %11
  br label %17
17:                                               ; preds = %13, %10
  %18 = phi i64 [ %16, %13 ], [ %11, %10 ]
  %19 = icmp sgt i32 %1, 2
  br i1 %19, label %20, label %23
20:                                               ; preds = %17
  %21 = getelementptr inbounds nuw i8, ptr %0, i64 80
  %22 = load i64, ptr %21, align 8
  br label %23
23:                                               ; preds = %20, %17
  %24 = phi i64 [ %22, %20 ], [ 1, %17 ]
  %25 = icmp sgt i32 %1, 3
  br i1 %25, label %26, label %29
26:                                               ; preds = %23
  %27 = getelementptr inbounds nuw i8, ptr %0, i64 104
  %28 = load i64, ptr %27, align 8
  br label %29
29:                                               ; preds = %23, %26
  %30 = phi i64 [ %28, %26 ], [ 1, %23 ]
  %31 = mul nsw i64 %18, %24
  %32 = mul nsw i64 %31, %30
  %33 = icmp sgt i64 %32, 0
  br i1 %33, label %34, label %39
34:                                               ; preds = %29
  %35 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %36 = sext i32 %1 to i64
  %37 = getelementptr inbounds %struct.dimension, ptr %35, i64 %36
  %38 = getelementptr inbounds nuw i8, ptr %0, i64 8
  br label %41
39:                                               ; preds = %41, %29
  %40 = load ptr, ptr %0, align 8
  tail call void @free(ptr noundef %40)
  store ptr null, ptr %0, align 8
  br label %50
41:                                               ; preds = %34, %41
  %42 = phi i64 [ 0, %34 ], [ %48, %41 ]
  %43 = load ptr, ptr %37, align 8
  %44 = load ptr, ptr %0, align 8
  %45 = load i64, ptr %38, align 8
  %46 = mul nsw i64 %45, %42
  %47 = getelementptr inbounds i8, ptr %44, i64 %46
  tail call void @retrograd.type.TYPE.any_destroy(ptr noundef %43, ptr noundef %47)
  %48 = add nuw nsw i64 %42, 1
  %49 = icmp eq i64 %48, %32
  br i1 %49, label %39, label %41
50:                                               ; preds = %2, %39
  ret void
}
declare void @retrograd.type.TYPE.any_destroy(ptr noundef, ptr noundef)
declare void @free(ptr allocptr noundef captures(none))
define internal void @retrograd.type.TYPE.copy_component(ptr noundef captures(none) %0, ptr noundef readonly captures(none) %1, i32 noundef %2) {
  %4 = load ptr, ptr %0, align 8
  %5 = icmp eq ptr %4, null
  br i1 %5, label %51, label %6
6:                                                ; preds = %3
  %7 = icmp sgt i32 %2, 0
  br i1 %7, label %8, label %11
8:                                                ; preds = %6
  %9 = getelementptr inbounds nuw i8, ptr %0, i64 32
  %10 = load i64, ptr %9, align 8
  br label %11
11:                                               ; preds = %8, %6
  %12 = phi i64 [ %10, %8 ], [ 1, %6 ]
  %13 = icmp sgt i32 %2, 1
  br i1 %13, label %14, label %18
14:                                               ; preds = %11
  %15 = getelementptr inbounds nuw i8, ptr %0, i64 56
  %16 = load i64, ptr %15, align 8
  %17 = mul nsw i64 %16, %12
  br label %18
18:                                               ; preds = %14, %11
  %19 = phi i64 [ %17, %14 ], [ %12, %11 ]
  %20 = icmp sgt i32 %2, 2
  br i1 %20, label %21, label %25
21:                                               ; preds = %18
  %22 = getelementptr inbounds nuw i8, ptr %0, i64 80
  %23 = load i64, ptr %22, align 8
  %24 = mul nsw i64 %23, %19
  br label %25
25:                                               ; preds = %21, %18
  %26 = phi i64 [ %24, %21 ], [ %19, %18 ]
  %27 = icmp sgt i32 %2, 3
  br i1 %27, label %28, label %31
28:                                               ; preds = %25
  %29 = getelementptr inbounds nuw i8, ptr %0, i64 104
  %30 = load i64, ptr %29, align 8
  br label %31
31:                                               ; preds = %28, %25
  %32 = phi i64 [ %30, %28 ], [ 1, %25 ]
  %33 = mul nsw i64 %26, %32
  %34 = icmp sgt i64 %33, 0
  br i1 %34, label %35, label %40
35:                                               ; preds = %31
  %36 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %37 = sext i32 %2 to i64
  %38 = getelementptr inbounds %struct.dimension, ptr %36, i64 %37
  %39 = getelementptr inbounds nuw i8, ptr %0, i64 8
  br label %42
40:                                               ; preds = %42, %31
  %41 = load ptr, ptr %0, align 8
  tail call void @free(ptr noundef %41)
  store ptr null, ptr %0, align 8
  br label %51
42:                                               ; preds = %42, %35
  %43 = phi i64 [ 0, %35 ], [ %49, %42 ]
  %44 = load ptr, ptr %38, align 8
  %45 = load ptr, ptr %0, align 8
  %46 = load i64, ptr %39, align 8
  %47 = mul nsw i64 %46, %43
  %48 = getelementptr inbounds i8, ptr %45, i64 %47
  tail call void @retrograd.type.TYPE.any_destroy(ptr noundef %44, ptr noundef %48)
  %49 = add nuw nsw i64 %43, 1
  %50 = icmp eq i64 %49, %33
  br i1 %50, label %40, label %42
51:                                               ; preds = %3, %40
  %52 = load ptr, ptr %1, align 8
  %53 = icmp eq ptr %52, null
  br i1 %53, label %122, label %54
54:                                               ; preds = %51
  %55 = getelementptr inbounds nuw i8, ptr %1, i64 24
  %56 = sext i32 %2 to i64
  %57 = getelementptr inbounds %struct.dimension, ptr %55, i64 %56
  %58 = load ptr, ptr %57, align 8
  %59 = icmp sgt i32 %2, 0
  br i1 %59, label %60, label %63
60:                                               ; preds = %54
  %61 = getelementptr inbounds nuw i8, ptr %1, i64 32
  %62 = load i64, ptr %61, align 8
  br label %63
63:                                               ; preds = %60, %54
  %64 = phi i64 [ %62, %60 ], [ 1, %54 ]
  %65 = icmp sgt i32 %2, 1
  br i1 %65, label %66, label %70
66:                                               ; preds = %63
  %67 = getelementptr inbounds nuw i8, ptr %1, i64 56
  %68 = load i64, ptr %67, align 8
  %69 = mul nsw i64 %68, %64
  br label %70
70:                                               ; preds = %66, %63
  %71 = phi i64 [ %69, %66 ], [ %64, %63 ]
  %72 = icmp sgt i32 %2, 2
  br i1 %72, label %73, label %76
73:                                               ; preds = %70
  %74 = getelementptr inbounds nuw i8, ptr %1, i64 80
  %75 = load i64, ptr %74, align 8
  br label %76
76:                                               ; preds = %73, %70
  %77 = phi i64 [ %75, %73 ], [ 1, %70 ]
  %78 = icmp sgt i32 %2, 3
  br i1 %78, label %79, label %82
79:                                               ; preds = %76
  %80 = getelementptr inbounds nuw i8, ptr %1, i64 104
  %81 = load i64, ptr %80, align 8
  br label %82
82:                                               ; preds = %76, %79
  %83 = phi i64 [ %81, %79 ], [ 1, %76 ]
  %84 = getelementptr inbounds nuw i8, ptr %1, i64 8
  %85 = load i64, ptr %84, align 8
  %86 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %87 = getelementptr inbounds %struct.dimension, ptr %86, i64 %56
  store ptr %58, ptr %87, align 8
  %88 = getelementptr inbounds nuw i8, ptr %0, i64 8
  store i64 %85, ptr %88, align 8
  %89 = icmp sgt i32 %2, 0
  br i1 %89, label %90, label %91
90:                                               ; preds = %82
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(24) %86, ptr noundef nonnull align 8 dereferenceable(24) %55, i64 24, i1 false)
  br label %91
91:                                               ; preds = %82, %90
  %92 = icmp sgt i32 %2, 1
  br i1 %92, label %93, label %96
93:                                               ; preds = %91
  %94 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %95 = getelementptr inbounds nuw i8, ptr %1, i64 48
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(24) %94, ptr noundef nonnull align 8 dereferenceable(24) %95, i64 24, i1 false)
  br label %96
96:                                               ; preds = %93, %91
  %97 = icmp sgt i32 %2, 2
  br i1 %97, label %98, label %101
98:                                               ; preds = %96
  %99 = getelementptr inbounds nuw i8, ptr %0, i64 72
  %100 = getelementptr inbounds nuw i8, ptr %1, i64 72
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(24) %99, ptr noundef nonnull align 8 dereferenceable(24) %100, i64 24, i1 false)
  br label %101
101:                                              ; preds = %98, %96
  %102 = icmp sgt i32 %2, 3
  br i1 %102, label %103, label %106
103:                                              ; preds = %101
  %104 = getelementptr inbounds nuw i8, ptr %0, i64 96
  %105 = getelementptr inbounds nuw i8, ptr %1, i64 96
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(24) %104, ptr noundef nonnull align 8 dereferenceable(24) %105, i64 24, i1 false)
  br label %106
106:                                              ; preds = %103, %101
  %107 = mul nsw i64 %71, %77
  %108 = mul nsw i64 %107, %83
  %109 = mul nsw i64 %108, %85
  %110 = icmp slt i64 %108, 1
  %111 = select i1 %110, i64 1, i64 %109
  %112 = tail call ptr @malloc(i64 noundef %111)
  store ptr %112, ptr %0, align 8
  %113 = icmp sgt i64 %108, 0
  br i1 %113, label %114, label %122
114:                                              ; preds = %106, %114
  %115 = phi i64 [ %120, %114 ], [ 0, %106 ]
  %116 = mul nsw i64 %115, %85
  %117 = getelementptr inbounds i8, ptr %112, i64 %116
  tail call void @retrograd.type.TYPE.any_init(ptr noundef %58, ptr noundef %117)
  %118 = load ptr, ptr %1, align 8
  %119 = getelementptr inbounds i8, ptr %118, i64 %116
  tail call void @retrograd.type.TYPE.any_assign(ptr noundef %58, ptr noundef %117, ptr noundef %119)
  %120 = add nuw nsw i64 %115, 1
  %121 = icmp eq i64 %120, %108
  br i1 %121, label %122, label %114
122:                                              ; preds = %114, %106, %51
  ret void
}
declare void @llvm.memcpy.p0.p0.i64(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i64, i1 immarg)
declare noalias noundef ptr @malloc(i64 noundef)
declare void @retrograd.type.TYPE.any_init(ptr noundef, ptr noundef)
declare void @retrograd.type.TYPE.any_assign(ptr noundef, ptr noundef, ptr noundef)
