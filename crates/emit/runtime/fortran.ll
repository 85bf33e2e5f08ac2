; Made from fortran.c by scripts/update-runtime; see there for what each function does.
%struct.array = type { ptr, i64, i32, i8, i8, i8, i8, [15 x %struct.dimension] }
%struct.dimension = type { i64, i64, i64 }
define internal void @retrograd.fortran.move_element(ptr noundef writeonly captures(none) %0, ptr noundef readonly captures(none) %1, i64 noundef %2, i32 noundef %3) {
  switch i32 %3, label %26 [
    i32 28, label %5
    i32 27, label %7
    i32 29, label %9
    i32 36, label %11
    i32 35, label %16
    i32 34, label %21
  ]
5:                                                ; preds = %4
  %6 = load double, ptr %1, align 8
  store double %6, ptr %0, align 8
  br label %38
7:                                                ; preds = %4
  %8 = load float, ptr %1, align 4
  store float %8, ptr %0, align 4
  br label %38
9:                                                ; preds = %4
  %10 = load x86_fp80, ptr %1, align 16
  store x86_fp80 %10, ptr %0, align 16
  br label %38
11:                                               ; preds = %4
  %12 = load x86_fp80, ptr %1, align 16
  store x86_fp80 %12, ptr %0, align 16
  %13 = getelementptr inbounds nuw i8, ptr %1, i64 16
  %14 = load x86_fp80, ptr %13, align 16
  %15 = getelementptr inbounds nuw i8, ptr %0, i64 16
  store x86_fp80 %14, ptr %15, align 16
  br label %38
16:                                               ; preds = %4
  %17 = load double, ptr %1, align 8
  store double %17, ptr %0, align 8
  %18 = getelementptr inbounds nuw i8, ptr %1, i64 8
  %19 = load double, ptr %18, align 8
  %20 = getelementptr inbounds nuw i8, ptr %0, i64 8
  store double %19, ptr %20, align 8
  br label %38
21:                                               ; preds = %4
  %22 = load float, ptr %1, align 4
  store float %22, ptr %0, align 4
  %23 = getelementptr inbounds nuw i8, ptr %1, i64 4
  %24 = load float, ptr %23, align 4
  %25 = getelementptr inbounds nuw i8, ptr %0, i64 4
  store float %24, ptr %25, align 4
  br label %38
26:                                               ; preds = %4
  %27 = icmp eq i64 %2, 4
  %28 = icmp ne i32 %3, 42
  %29 = and i1 %27, %28
  br i1 %29, label %30, label %32
30:                                               ; preds = %26
  %31 = load i32, ptr %1, align 4
  store i32 %31, ptr %0, align 4
  br label %38
32:                                               ; preds = %26
  %33 = icmp eq i64 %2, 8
  %34 = and i1 %33, %28
  br i1 %34, label %35, label %37
35:                                               ; preds = %32
  %36 = load i64, ptr %1, align 8
  store i64 %36, ptr %0, align 8
  br label %38
37:                                               ; preds = %32
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 1 %0, ptr align 1 %1, i64 %2, i1 false)
  br label %38
38:                                               ; preds = %30, %37, %35, %21, %16, %11, %9, %7, %5
  ret void
}
declare void @llvm.memcpy.p0.p0.i64(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i64, i1 immarg)
define internal void @retrograd.fortran.make(ptr noundef captures(none) initializes((0, 16)) %0, i64 noundef %1) {
  %3 = getelementptr inbounds nuw i8, ptr %0, i64 8
  store i64 %1, ptr %3, align 8
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 20
  %5 = load i8, ptr %4, align 4
  %6 = icmp sgt i8 %5, 0
  br i1 %6, label %7, label %13
7:                                                ; preds = %2
  %8 = getelementptr inbounds nuw i8, ptr %0, i64 24
  store i64 1, ptr %8, align 8
  %9 = getelementptr inbounds nuw i8, ptr %0, i64 40
  store i64 %1, ptr %9, align 8
  %10 = getelementptr inbounds nuw i8, ptr %0, i64 32
  %11 = load i64, ptr %10, align 8
  %12 = mul nsw i64 %11, %1
  br label %13
13:                                               ; preds = %2, %7
  %14 = phi i64 [ %12, %7 ], [ %1, %2 ]
  %15 = icmp sgt i8 %5, 1
  br i1 %15, label %16, label %22
16:                                               ; preds = %13
  %17 = getelementptr inbounds nuw i8, ptr %0, i64 48
  store i64 1, ptr %17, align 8
  %18 = getelementptr inbounds nuw i8, ptr %0, i64 64
  store i64 %14, ptr %18, align 8
  %19 = getelementptr inbounds nuw i8, ptr %0, i64 56
  %20 = load i64, ptr %19, align 8
  %21 = mul nsw i64 %20, %14
  br label %22
22:                                               ; preds = %16, %13
  %23 = phi i64 [ %21, %16 ], [ %14, %13 ]
  %24 = icmp sgt i8 %5, 2
  br i1 %24, label %25, label %31
25:                                               ; preds = %22
  %26 = getelementptr inbounds nuw i8, ptr %0, i64 72
  store i64 1, ptr %26, align 8
  %27 = getelementptr inbounds nuw i8, ptr %0, i64 88
  store i64 %23, ptr %27, align 8
  %28 = getelementptr inbounds nuw i8, ptr %0, i64 80
  %29 = load i64, ptr %28, align 8
  %30 = mul nsw i64 %29, %23
  br label %31
31:                                               ; preds = %25, %22
  %32 = phi i64 [ %30, %25 ], [ %23, %22 ]
  %33 = icmp sgt i8 %5, 3
  br i1 %33, label %34, label %40
34:                                               ; preds = %31
  %35 = getelementptr inbounds nuw i8, ptr %0, i64 96
  store i64 1, ptr %35, align 8
  %36 = getelementptr inbounds nuw i8, ptr %0, i64 112
  store i64 %32, ptr %36, align 8
  %37 = getelementptr inbounds nuw i8, ptr %0, i64 104
  %38 = load i64, ptr %37, align 8
  %39 = mul nsw i64 %38, %32
  br label %40
40:                                               ; preds = %34, %31
  %41 = phi i64 [ %39, %34 ], [ %32, %31 ]
  %42 = tail call i64 @llvm.smax.i64(i64 %41, i64 1)
  %43 = tail call ptr @malloc(i64 noundef %42)
  store ptr %43, ptr %0, align 8
  ret void
}
declare void @llvm.lifetime.start.p0(ptr captures(none))
declare void @llvm.lifetime.end.p0(ptr captures(none))
declare noalias noundef ptr @malloc(i64 noundef)
define internal ptr @retrograd.fortran.slot0(ptr noundef readonly captures(none) %0) {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %3 = load ptr, ptr %2, align 8
  ret ptr %3
}
define internal void @retrograd.fortran.set_slot0(ptr noundef writeonly captures(none) initializes((24, 32)) %0, ptr noundef %1) {
  %3 = getelementptr inbounds nuw i8, ptr %0, i64 24
  store ptr %1, ptr %3, align 8
  ret void
}
define internal ptr @retrograd.fortran.slot1(ptr noundef readonly captures(none) %0) {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %3 = load ptr, ptr %2, align 8
  ret ptr %3
}
define internal void @retrograd.fortran.set_slot1(ptr noundef writeonly captures(none) initializes((48, 56)) %0, ptr noundef %1) {
  %3 = getelementptr inbounds nuw i8, ptr %0, i64 48
  store ptr %1, ptr %3, align 8
  ret void
}
define internal ptr @retrograd.fortran.slot2(ptr noundef readonly captures(none) %0) {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 72
  %3 = load ptr, ptr %2, align 8
  ret ptr %3
}
define internal void @retrograd.fortran.set_slot2(ptr noundef writeonly captures(none) initializes((72, 80)) %0, ptr noundef %1) {
  %3 = getelementptr inbounds nuw i8, ptr %0, i64 72
  store ptr %1, ptr %3, align 8
  ret void
}
define internal ptr @retrograd.fortran.slot3(ptr noundef readonly captures(none) %0) {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 96
  %3 = load ptr, ptr %2, align 8
  ret ptr %3
}
define internal void @retrograd.fortran.set_slot3(ptr noundef writeonly captures(none) initializes((96, 104)) %0, ptr noundef %1) {
  %3 = getelementptr inbounds nuw i8, ptr %0, i64 96
  store ptr %1, ptr %3, align 8
  ret void
}
define internal ptr @retrograd.fortran.type_of(ptr noundef readonly captures(none) %0) {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 23
  %3 = load i8, ptr %2, align 1
  %4 = and i8 %3, 1
  %5 = icmp eq i8 %4, 0
  br i1 %5, label %18, label %6
6:                                                ; preds = %1
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 20
  %8 = load i8, ptr %7, align 4
  switch i8 %8, label %17 [
    i8 0, label %9
    i8 1, label %11
    i8 2, label %13
    i8 3, label %15
  ]
9:                                                ; preds = %6
  %10 = tail call ptr @retrograd.fortran.slot0(ptr noundef %0)
  br label %18
11:                                               ; preds = %6
  %12 = tail call ptr @retrograd.fortran.slot1(ptr noundef %0)
  br label %18
13:                                               ; preds = %6
  %14 = tail call ptr @retrograd.fortran.slot2(ptr noundef %0)
  br label %18
15:                                               ; preds = %6
  %16 = tail call ptr @retrograd.fortran.slot3(ptr noundef %0)
  br label %18
17:                                               ; preds = %6
  tail call void @retrograd.unsupported_array()
  unreachable
18:                                               ; preds = %1, %15, %13, %11, %9
  %19 = phi ptr [ %10, %9 ], [ %12, %11 ], [ %14, %13 ], [ %16, %15 ], [ null, %1 ]
  ret ptr %19
}
declare void @retrograd.unsupported_array()
define internal void @retrograd.fortran.set_type(ptr noundef captures(none) %0, ptr noundef %1) {
  %3 = getelementptr inbounds nuw i8, ptr %0, i64 20
  %4 = load i8, ptr %3, align 4
  switch i8 %4, label %9 [
    i8 0, label %5
    i8 1, label %6
    i8 2, label %7
    i8 3, label %8
  ]
5:                                                ; preds = %2
  tail call void @retrograd.fortran.set_slot0(ptr noundef %0, ptr noundef %1)
  br label %10
6:                                                ; preds = %2
  tail call void @retrograd.fortran.set_slot1(ptr noundef %0, ptr noundef %1)
  br label %10
7:                                                ; preds = %2
  tail call void @retrograd.fortran.set_slot2(ptr noundef %0, ptr noundef %1)
  br label %10
8:                                                ; preds = %2
  tail call void @retrograd.fortran.set_slot3(ptr noundef %0, ptr noundef %1)
  br label %10
9:                                                ; preds = %2
  tail call void @retrograd.unsupported_array()
  unreachable
10:                                               ; preds = %8, %7, %6, %5
  %11 = getelementptr inbounds nuw i8, ptr %0, i64 23
  %12 = load i8, ptr %11, align 1
  %13 = or i8 %12, 1
  store i8 %13, ptr %11, align 1
  ret void
}
define internal void @retrograd.fortran.dt_init_elements(ptr noundef %0, ptr noundef readonly captures(none) %1) {
  %3 = getelementptr inbounds nuw i8, ptr %1, i64 20
  %4 = getelementptr i8, ptr %1, i64 104
  %5 = getelementptr i8, ptr %1, i64 80
  %6 = getelementptr i8, ptr %1, i64 56
  %7 = getelementptr inbounds nuw i8, ptr %1, i64 64
  %8 = getelementptr inbounds nuw i8, ptr %1, i64 88
  %9 = getelementptr inbounds nuw i8, ptr %1, i64 112
  %10 = getelementptr i8, ptr %1, i64 32
  %11 = getelementptr inbounds nuw i8, ptr %1, i64 40
  br label %12
12:                                               ; preds = %31, %2
  %13 = phi i64 [ 0, %2 ], [ %32, %31 ]
  %14 = load i8, ptr %3, align 4
  %15 = icmp sgt i8 %14, 3
  br i1 %15, label %16, label %18
16:                                               ; preds = %12
  %17 = load i64, ptr %4, align 8
  br label %18
18:                                               ; preds = %12, %16
  %19 = phi i64 [ %17, %16 ], [ 1, %12 ]
  %20 = icmp slt i64 %13, %19
  br i1 %20, label %22, label %21
21:                                               ; preds = %18
  ret void
22:                                               ; preds = %18, %42
  %23 = phi i64 [ %43, %42 ], [ 0, %18 ]
  %24 = load i8, ptr %3, align 4
  %25 = icmp sgt i8 %24, 2
  br i1 %25, label %26, label %28
26:                                               ; preds = %22
  %27 = load i64, ptr %5, align 8
  br label %28
28:                                               ; preds = %22, %26
  %29 = phi i64 [ %27, %26 ], [ 1, %22 ]
  %30 = icmp slt i64 %23, %29
  br i1 %30, label %33, label %31
31:                                               ; preds = %28
  %32 = add nuw nsw i64 %13, 1
  br label %12
33:                                               ; preds = %28, %74
  %34 = phi i64 [ %75, %74 ], [ 0, %28 ]
  %35 = load i8, ptr %3, align 4
  %36 = icmp sgt i8 %35, 1
  br i1 %36, label %37, label %39
37:                                               ; preds = %33
  %38 = load i64, ptr %6, align 8
  br label %39
39:                                               ; preds = %33, %37
  %40 = phi i64 [ %38, %37 ], [ 1, %33 ]
  %41 = icmp slt i64 %34, %40
  br i1 %41, label %44, label %42
42:                                               ; preds = %39
  %43 = add nuw nsw i64 %23, 1
  br label %22
44:                                               ; preds = %39
  %45 = icmp sgt i8 %35, 2
  br i1 %36, label %46, label %49
46:                                               ; preds = %44
  %47 = load i64, ptr %7, align 8
  %48 = mul nsw i64 %47, %34
  br label %49
49:                                               ; preds = %44, %46
  %50 = phi i64 [ %48, %46 ], [ 0, %44 ]
  br i1 %45, label %51, label %54
51:                                               ; preds = %49
  %52 = load i64, ptr %8, align 8
  %53 = mul nsw i64 %52, %23
  br label %54
54:                                               ; preds = %49, %51
  %55 = phi i64 [ %53, %51 ], [ 0, %49 ]
  %56 = add nsw i64 %55, %50
  %57 = icmp sgt i8 %35, 3
  br i1 %57, label %58, label %61
58:                                               ; preds = %54
  %59 = load i64, ptr %9, align 8
  %60 = mul nsw i64 %59, %13
  br label %61
61:                                               ; preds = %54, %58
  %62 = phi i64 [ %60, %58 ], [ 0, %54 ]
  %63 = add nsw i64 %56, %62
  br label %64
64:                                               ; preds = %84, %61
  %65 = phi i64 [ 0, %61 ], [ %79, %84 ]
  %66 = phi i64 [ %63, %61 ], [ %86, %84 ]
  %67 = load i8, ptr %3, align 4
  %68 = icmp sgt i8 %67, 0
  br i1 %68, label %69, label %71
69:                                               ; preds = %64
  %70 = load i64, ptr %10, align 8
  br label %71
71:                                               ; preds = %64, %69
  %72 = phi i64 [ %70, %69 ], [ 1, %64 ]
  %73 = icmp slt i64 %65, %72
  br i1 %73, label %76, label %74
74:                                               ; preds = %71
  %75 = add nuw nsw i64 %34, 1
  br label %33
76:                                               ; preds = %71
  %77 = load ptr, ptr %1, align 8
  %78 = getelementptr inbounds i8, ptr %77, i64 %66
  tail call void @retrograd.fortran.dt_init(ptr noundef %0, ptr noundef %78)
  %79 = add nuw nsw i64 %65, 1
  %80 = load i8, ptr %3, align 4
  %81 = icmp sgt i8 %80, 0
  br i1 %81, label %82, label %84
82:                                               ; preds = %76
  %83 = load i64, ptr %11, align 8
  br label %84
84:                                               ; preds = %76, %82
  %85 = phi i64 [ %83, %82 ], [ 0, %76 ]
  %86 = add nsw i64 %85, %66
  br label %64
}
declare void @retrograd.fortran.dt_init(ptr noundef, ptr noundef)
define internal void @retrograd.fortran.dt_destroy_elements(ptr noundef %0, ptr noundef readonly captures(none) %1) {
  %3 = load ptr, ptr %1, align 8
  %4 = icmp eq ptr %3, null
  br i1 %4, label %89, label %5
5:                                                ; preds = %2
  %6 = getelementptr inbounds nuw i8, ptr %1, i64 20
  %7 = getelementptr i8, ptr %1, i64 104
  %8 = getelementptr i8, ptr %1, i64 80
  %9 = getelementptr i8, ptr %1, i64 56
  %10 = getelementptr inbounds nuw i8, ptr %1, i64 64
  %11 = getelementptr inbounds nuw i8, ptr %1, i64 88
  %12 = getelementptr inbounds nuw i8, ptr %1, i64 112
  %13 = getelementptr i8, ptr %1, i64 32
  %14 = getelementptr inbounds nuw i8, ptr %1, i64 40
  br label %15
15:                                               ; preds = %5, %33
  %16 = phi i64 [ %34, %33 ], [ 0, %5 ]
  %17 = load i8, ptr %6, align 4
  %18 = icmp sgt i8 %17, 3
  br i1 %18, label %19, label %21
19:                                               ; preds = %15
  %20 = load i64, ptr %7, align 8
  br label %21
21:                                               ; preds = %15, %19
  %22 = phi i64 [ %20, %19 ], [ 1, %15 ]
  %23 = icmp slt i64 %16, %22
  br i1 %23, label %24, label %89
24:                                               ; preds = %21, %44
  %25 = phi i64 [ %45, %44 ], [ 0, %21 ]
  %26 = load i8, ptr %6, align 4
  %27 = icmp sgt i8 %26, 2
  br i1 %27, label %28, label %30
28:                                               ; preds = %24
  %29 = load i64, ptr %8, align 8
  br label %30
30:                                               ; preds = %24, %28
  %31 = phi i64 [ %29, %28 ], [ 1, %24 ]
  %32 = icmp slt i64 %25, %31
  br i1 %32, label %35, label %33
33:                                               ; preds = %30
  %34 = add nuw nsw i64 %16, 1
  br label %15
35:                                               ; preds = %30, %76
  %36 = phi i64 [ %77, %76 ], [ 0, %30 ]
  %37 = load i8, ptr %6, align 4
  %38 = icmp sgt i8 %37, 1
  br i1 %38, label %39, label %41
39:                                               ; preds = %35
  %40 = load i64, ptr %9, align 8
  br label %41
41:                                               ; preds = %35, %39
  %42 = phi i64 [ %40, %39 ], [ 1, %35 ]
  %43 = icmp slt i64 %36, %42
  br i1 %43, label %46, label %44
44:                                               ; preds = %41
  %45 = add nuw nsw i64 %25, 1
  br label %24
46:                                               ; preds = %41
  %47 = icmp sgt i8 %37, 2
  br i1 %38, label %48, label %51
48:                                               ; preds = %46
  %49 = load i64, ptr %10, align 8
  %50 = mul nsw i64 %49, %36
  br label %51
51:                                               ; preds = %46, %48
  %52 = phi i64 [ %50, %48 ], [ 0, %46 ]
  br i1 %47, label %53, label %56
53:                                               ; preds = %51
  %54 = load i64, ptr %11, align 8
  %55 = mul nsw i64 %54, %25
  br label %56
56:                                               ; preds = %51, %53
  %57 = phi i64 [ %55, %53 ], [ 0, %51 ]
  %58 = add nsw i64 %57, %52
  %59 = icmp sgt i8 %37, 3
  br i1 %59, label %60, label %63
60:                                               ; preds = %56
  %61 = load i64, ptr %12, align 8
  %62 = mul nsw i64 %61, %16
  br label %63
63:                                               ; preds = %56, %60
  %64 = phi i64 [ %62, %60 ], [ 0, %56 ]
  %65 = add nsw i64 %58, %64
  br label %66
66:                                               ; preds = %86, %63
  %67 = phi i64 [ 0, %63 ], [ %81, %86 ]
  %68 = phi i64 [ %65, %63 ], [ %88, %86 ]
  %69 = load i8, ptr %6, align 4
  %70 = icmp sgt i8 %69, 0
  br i1 %70, label %71, label %73
71:                                               ; preds = %66
  %72 = load i64, ptr %13, align 8
  br label %73
73:                                               ; preds = %66, %71
  %74 = phi i64 [ %72, %71 ], [ 1, %66 ]
  %75 = icmp slt i64 %67, %74
  br i1 %75, label %78, label %76
76:                                               ; preds = %73
  %77 = add nuw nsw i64 %36, 1
  br label %35
78:                                               ; preds = %73
  %79 = load ptr, ptr %1, align 8
  %80 = getelementptr inbounds i8, ptr %79, i64 %68
  tail call void @retrograd.fortran.dt_destroy(ptr noundef %0, ptr noundef %80)
  %81 = add nuw nsw i64 %67, 1
  %82 = load i8, ptr %6, align 4
  %83 = icmp sgt i8 %82, 0
  br i1 %83, label %84, label %86
84:                                               ; preds = %78
  %85 = load i64, ptr %14, align 8
  br label %86
86:                                               ; preds = %78, %84
  %87 = phi i64 [ %85, %84 ], [ 0, %78 ]
  %88 = add nsw i64 %87, %68
  br label %66
89:                                               ; preds = %21, %2
  ret void
}
declare void @retrograd.fortran.dt_destroy(ptr noundef, ptr noundef)
define internal void @retrograd.fortran.dt_assign_elements(ptr noundef %0, ptr noundef readonly captures(none) %1, ptr noundef readonly captures(none) %2) {
  %4 = getelementptr inbounds nuw i8, ptr %1, i64 20
  %5 = getelementptr i8, ptr %1, i64 104
  %6 = getelementptr i8, ptr %1, i64 80
  %7 = getelementptr i8, ptr %1, i64 56
  %8 = getelementptr inbounds nuw i8, ptr %1, i64 64
  %9 = getelementptr inbounds nuw i8, ptr %1, i64 88
  %10 = getelementptr inbounds nuw i8, ptr %1, i64 112
  %11 = getelementptr i8, ptr %1, i64 32
  %12 = getelementptr inbounds nuw i8, ptr %2, i64 20
  %13 = getelementptr inbounds nuw i8, ptr %2, i64 40
  %14 = getelementptr inbounds nuw i8, ptr %2, i64 64
  %15 = getelementptr inbounds nuw i8, ptr %2, i64 88
  %16 = getelementptr inbounds nuw i8, ptr %2, i64 112
  %17 = getelementptr inbounds nuw i8, ptr %1, i64 40
  br label %18
18:                                               ; preds = %37, %3
  %19 = phi i64 [ 0, %3 ], [ %38, %37 ]
  %20 = load i8, ptr %4, align 4
  %21 = icmp sgt i8 %20, 3
  br i1 %21, label %22, label %24
22:                                               ; preds = %18
  %23 = load i64, ptr %5, align 8
  br label %24
24:                                               ; preds = %18, %22
  %25 = phi i64 [ %23, %22 ], [ 1, %18 ]
  %26 = icmp slt i64 %19, %25
  br i1 %26, label %28, label %27
27:                                               ; preds = %24
  ret void
28:                                               ; preds = %24, %48
  %29 = phi i64 [ %49, %48 ], [ 0, %24 ]
  %30 = load i8, ptr %4, align 4
  %31 = icmp sgt i8 %30, 2
  br i1 %31, label %32, label %34
32:                                               ; preds = %28
  %33 = load i64, ptr %6, align 8
  br label %34
34:                                               ; preds = %28, %32
  %35 = phi i64 [ %33, %32 ], [ 1, %28 ]
  %36 = icmp slt i64 %29, %35
  br i1 %36, label %39, label %37
37:                                               ; preds = %34
  %38 = add nuw nsw i64 %19, 1
  br label %18
39:                                               ; preds = %34, %80
  %40 = phi i64 [ %81, %80 ], [ 0, %34 ]
  %41 = load i8, ptr %4, align 4
  %42 = icmp sgt i8 %41, 1
  br i1 %42, label %43, label %45
43:                                               ; preds = %39
  %44 = load i64, ptr %7, align 8
  br label %45
45:                                               ; preds = %39, %43
  %46 = phi i64 [ %44, %43 ], [ 1, %39 ]
  %47 = icmp slt i64 %40, %46
  br i1 %47, label %50, label %48
48:                                               ; preds = %45
  %49 = add nuw nsw i64 %29, 1
  br label %28
50:                                               ; preds = %45
  %51 = icmp sgt i8 %41, 2
  br i1 %42, label %52, label %55
52:                                               ; preds = %50
  %53 = load i64, ptr %8, align 8
  %54 = mul nsw i64 %53, %40
  br label %55
55:                                               ; preds = %50, %52
  %56 = phi i64 [ %54, %52 ], [ 0, %50 ]
  br i1 %51, label %57, label %60
57:                                               ; preds = %55
  %58 = load i64, ptr %9, align 8
  %59 = mul nsw i64 %58, %29
  br label %60
60:                                               ; preds = %55, %57
  %61 = phi i64 [ %59, %57 ], [ 0, %55 ]
  %62 = add nsw i64 %61, %56
  %63 = icmp sgt i8 %41, 3
  br i1 %63, label %64, label %67
64:                                               ; preds = %60
  %65 = load i64, ptr %10, align 8
  %66 = mul nsw i64 %65, %19
  br label %67
67:                                               ; preds = %60, %64
  %68 = phi i64 [ %66, %64 ], [ 0, %60 ]
  %69 = add nsw i64 %62, %68
  br label %70
70:                                               ; preds = %120, %67
  %71 = phi i64 [ 0, %67 ], [ %115, %120 ]
  %72 = phi i64 [ %69, %67 ], [ %122, %120 ]
  %73 = load i8, ptr %4, align 4
  %74 = icmp sgt i8 %73, 0
  br i1 %74, label %75, label %77
75:                                               ; preds = %70
  %76 = load i64, ptr %11, align 8
  br label %77
77:                                               ; preds = %70, %75
  %78 = phi i64 [ %76, %75 ], [ 1, %70 ]
  %79 = icmp slt i64 %71, %78
  br i1 %79, label %82, label %80
80:                                               ; preds = %77
  %81 = add nuw nsw i64 %40, 1
  br label %39
82:                                               ; preds = %77
  %83 = load ptr, ptr %1, align 8
  %84 = getelementptr inbounds i8, ptr %83, i64 %72
  %85 = load ptr, ptr %2, align 8
  %86 = load i8, ptr %12, align 4
  %87 = icmp sgt i8 %86, 0
  br i1 %87, label %88, label %91
88:                                               ; preds = %82
  %89 = load i64, ptr %13, align 8
  %90 = mul nsw i64 %89, %71
  br label %91
91:                                               ; preds = %82, %88
  %92 = phi i64 [ %90, %88 ], [ 0, %82 ]
  %93 = icmp sgt i8 %86, 1
  br i1 %93, label %94, label %97
94:                                               ; preds = %91
  %95 = load i64, ptr %14, align 8
  %96 = mul nsw i64 %95, %40
  br label %97
97:                                               ; preds = %91, %94
  %98 = phi i64 [ %96, %94 ], [ 0, %91 ]
  %99 = icmp sgt i8 %86, 2
  br i1 %99, label %100, label %103
100:                                              ; preds = %97
  %101 = load i64, ptr %15, align 8
  %102 = mul nsw i64 %101, %29
  br label %103
103:                                              ; preds = %97, %100
  %104 = phi i64 [ %102, %100 ], [ 0, %97 ]
  %105 = icmp sgt i8 %86, 3
  br i1 %105, label %106, label %109
106:                                              ; preds = %103
  %107 = load i64, ptr %16, align 8
  %108 = mul nsw i64 %107, %19
  br label %109
109:                                              ; preds = %103, %106
  %110 = phi i64 [ %108, %106 ], [ 0, %103 ]
  %111 = getelementptr i8, ptr %85, i64 %92
  %112 = getelementptr i8, ptr %111, i64 %98
  %113 = getelementptr i8, ptr %112, i64 %104
  %114 = getelementptr i8, ptr %113, i64 %110
  tail call void @retrograd.fortran.dt_assign(ptr noundef %0, ptr noundef %84, ptr noundef %114)
  %115 = add nuw nsw i64 %71, 1
  %116 = load i8, ptr %4, align 4
  %117 = icmp sgt i8 %116, 0
  br i1 %117, label %118, label %120
118:                                              ; preds = %109
  %119 = load i64, ptr %17, align 8
  br label %120
120:                                              ; preds = %109, %118
  %121 = phi i64 [ %119, %118 ], [ 0, %109 ]
  %122 = add nsw i64 %121, %72
  br label %70
}
declare void @retrograd.fortran.dt_assign(ptr noundef, ptr noundef, ptr noundef)
define internal void @retrograd.fortran.dt_assign_derived(ptr noundef %0, ptr noundef readonly %1, ptr noundef readonly captures(none) %2) {
  %4 = load ptr, ptr %2, align 8
  %5 = load ptr, ptr %1, align 8
  %6 = icmp eq ptr %4, %5
  br i1 %6, label %7, label %27
7:                                                ; preds = %3
  %8 = getelementptr inbounds nuw i8, ptr %2, i64 20
  %9 = load i8, ptr %8, align 4
  %10 = getelementptr inbounds nuw i8, ptr %1, i64 20
  %11 = load i8, ptr %10, align 4
  %12 = icmp eq i8 %9, %11
  br i1 %12, label %13, label %27
13:                                               ; preds = %7
  %14 = icmp sgt i8 %9, 0
  br i1 %14, label %15, label %18
15:                                               ; preds = %13
  %16 = getelementptr inbounds nuw i8, ptr %2, i64 40
  %17 = load i64, ptr %16, align 8
  br label %18
18:                                               ; preds = %13, %15
  %19 = phi i64 [ %17, %15 ], [ 0, %13 ]
  %20 = icmp sgt i8 %11, 0
  br i1 %20, label %21, label %24
21:                                               ; preds = %18
  %22 = getelementptr inbounds nuw i8, ptr %1, i64 40
  %23 = load i64, ptr %22, align 8
  br label %24
24:                                               ; preds = %18, %21
  %25 = phi i64 [ %23, %21 ], [ 0, %18 ]
  %26 = icmp eq i64 %19, %25
  br i1 %26, label %595, label %27
27:                                               ; preds = %24, %7, %3
  %28 = getelementptr inbounds nuw i8, ptr %2, i64 20
  %29 = load i8, ptr %28, align 4
  %30 = icmp eq i8 %29, 0
  br i1 %30, label %341, label %31
31:                                               ; preds = %27
  %32 = ptrtoint ptr %5 to i64
  %33 = getelementptr inbounds nuw i8, ptr %1, i64 20
  %34 = load i8, ptr %33, align 4
  %35 = icmp sgt i8 %34, 0
  br i1 %35, label %36, label %51
36:                                               ; preds = %31
  %37 = getelementptr i8, ptr %1, i64 32
  %38 = load i64, ptr %37, align 8
  %39 = icmp slt i64 %38, 1
  br i1 %39, label %51, label %40
40:                                               ; preds = %36
  %41 = getelementptr inbounds nuw i8, ptr %1, i64 40
  %42 = load i64, ptr %41, align 8
  %43 = icmp slt i64 %42, 0
  br i1 %43, label %44, label %51
44:                                               ; preds = %40
  %45 = getelementptr i8, ptr %1, i64 32
  %46 = load i64, ptr %45, align 8
  %47 = add nsw i64 %46, -1
  %48 = getelementptr inbounds nuw i8, ptr %1, i64 40
  %49 = load i64, ptr %48, align 8
  %50 = mul nsw i64 %49, %47
  br label %51
51:                                               ; preds = %31, %36, %40, %44
  %52 = phi i64 [ %50, %44 ], [ 0, %40 ], [ 0, %36 ], [ 0, %31 ]
  %53 = add nsw i64 %52, %32
  %54 = icmp sgt i8 %34, 1
  br i1 %54, label %55, label %70
55:                                               ; preds = %51
  %56 = getelementptr i8, ptr %1, i64 56
  %57 = load i64, ptr %56, align 8
  %58 = icmp slt i64 %57, 1
  br i1 %58, label %70, label %59
59:                                               ; preds = %55
  %60 = getelementptr inbounds nuw i8, ptr %1, i64 64
  %61 = load i64, ptr %60, align 8
  %62 = icmp slt i64 %61, 0
  br i1 %62, label %63, label %70
63:                                               ; preds = %59
  %64 = getelementptr i8, ptr %1, i64 56
  %65 = load i64, ptr %64, align 8
  %66 = add nsw i64 %65, -1
  %67 = getelementptr inbounds nuw i8, ptr %1, i64 64
  %68 = load i64, ptr %67, align 8
  %69 = mul nsw i64 %68, %66
  br label %70
70:                                               ; preds = %51, %55, %59, %63
  %71 = phi i64 [ %69, %63 ], [ 0, %59 ], [ 0, %55 ], [ 0, %51 ]
  %72 = add nsw i64 %53, %71
  %73 = icmp sgt i8 %34, 2
  br i1 %73, label %74, label %89
74:                                               ; preds = %70
  %75 = getelementptr i8, ptr %1, i64 80
  %76 = load i64, ptr %75, align 8
  %77 = icmp slt i64 %76, 1
  br i1 %77, label %89, label %78
78:                                               ; preds = %74
  %79 = getelementptr inbounds nuw i8, ptr %1, i64 88
  %80 = load i64, ptr %79, align 8
  %81 = icmp slt i64 %80, 0
  br i1 %81, label %82, label %89
82:                                               ; preds = %78
  %83 = getelementptr i8, ptr %1, i64 80
  %84 = load i64, ptr %83, align 8
  %85 = add nsw i64 %84, -1
  %86 = getelementptr inbounds nuw i8, ptr %1, i64 88
  %87 = load i64, ptr %86, align 8
  %88 = mul nsw i64 %87, %85
  br label %89
89:                                               ; preds = %70, %74, %78, %82
  %90 = phi i64 [ %88, %82 ], [ 0, %78 ], [ 0, %74 ], [ 0, %70 ]
  %91 = add nsw i64 %72, %90
  %92 = icmp sgt i8 %34, 3
  br i1 %92, label %93, label %108
93:                                               ; preds = %89
  %94 = getelementptr i8, ptr %1, i64 104
  %95 = load i64, ptr %94, align 8
  %96 = icmp slt i64 %95, 1
  br i1 %96, label %108, label %97
97:                                               ; preds = %93
  %98 = getelementptr inbounds nuw i8, ptr %1, i64 112
  %99 = load i64, ptr %98, align 8
  %100 = icmp slt i64 %99, 0
  br i1 %100, label %101, label %108
101:                                              ; preds = %97
  %102 = getelementptr i8, ptr %1, i64 104
  %103 = load i64, ptr %102, align 8
  %104 = add nsw i64 %103, -1
  %105 = getelementptr inbounds nuw i8, ptr %1, i64 112
  %106 = load i64, ptr %105, align 8
  %107 = mul nsw i64 %106, %104
  br label %108
108:                                              ; preds = %89, %93, %97, %101
  %109 = phi i64 [ %107, %101 ], [ 0, %97 ], [ 0, %93 ], [ 0, %89 ]
  %110 = add nsw i64 %91, %109
  br i1 %35, label %111, label %126
111:                                              ; preds = %108
  %112 = getelementptr i8, ptr %1, i64 32
  %113 = load i64, ptr %112, align 8
  %114 = icmp slt i64 %113, 1
  br i1 %114, label %126, label %115
115:                                              ; preds = %111
  %116 = getelementptr inbounds nuw i8, ptr %1, i64 40
  %117 = load i64, ptr %116, align 8
  %118 = icmp sgt i64 %117, 0
  br i1 %118, label %119, label %126
119:                                              ; preds = %115
  %120 = getelementptr i8, ptr %1, i64 32
  %121 = load i64, ptr %120, align 8
  %122 = add nsw i64 %121, -1
  %123 = getelementptr inbounds nuw i8, ptr %1, i64 40
  %124 = load i64, ptr %123, align 8
  %125 = mul nsw i64 %124, %122
  br label %126
126:                                              ; preds = %108, %111, %115, %119
  %127 = phi i64 [ %125, %119 ], [ 0, %115 ], [ 0, %111 ], [ 0, %108 ]
  %128 = add nsw i64 %127, %32
  br i1 %54, label %129, label %144
129:                                              ; preds = %126
  %130 = getelementptr i8, ptr %1, i64 56
  %131 = load i64, ptr %130, align 8
  %132 = icmp slt i64 %131, 1
  br i1 %132, label %144, label %133
133:                                              ; preds = %129
  %134 = getelementptr inbounds nuw i8, ptr %1, i64 64
  %135 = load i64, ptr %134, align 8
  %136 = icmp sgt i64 %135, 0
  br i1 %136, label %137, label %144
137:                                              ; preds = %133
  %138 = getelementptr i8, ptr %1, i64 56
  %139 = load i64, ptr %138, align 8
  %140 = add nsw i64 %139, -1
  %141 = getelementptr inbounds nuw i8, ptr %1, i64 64
  %142 = load i64, ptr %141, align 8
  %143 = mul nsw i64 %142, %140
  br label %144
144:                                              ; preds = %126, %129, %133, %137
  %145 = phi i64 [ %143, %137 ], [ 0, %133 ], [ 0, %129 ], [ 0, %126 ]
  %146 = add nsw i64 %128, %145
  br i1 %73, label %147, label %162
147:                                              ; preds = %144
  %148 = getelementptr i8, ptr %1, i64 80
  %149 = load i64, ptr %148, align 8
  %150 = icmp slt i64 %149, 1
  br i1 %150, label %162, label %151
151:                                              ; preds = %147
  %152 = getelementptr inbounds nuw i8, ptr %1, i64 88
  %153 = load i64, ptr %152, align 8
  %154 = icmp sgt i64 %153, 0
  br i1 %154, label %155, label %162
155:                                              ; preds = %151
  %156 = getelementptr i8, ptr %1, i64 80
  %157 = load i64, ptr %156, align 8
  %158 = add nsw i64 %157, -1
  %159 = getelementptr inbounds nuw i8, ptr %1, i64 88
  %160 = load i64, ptr %159, align 8
  %161 = mul nsw i64 %160, %158
  br label %162
162:                                              ; preds = %144, %147, %151, %155
  %163 = phi i64 [ %161, %155 ], [ 0, %151 ], [ 0, %147 ], [ 0, %144 ]
  %164 = add nsw i64 %146, %163
  br i1 %92, label %165, label %180
165:                                              ; preds = %162
  %166 = getelementptr i8, ptr %1, i64 104
  %167 = load i64, ptr %166, align 8
  %168 = icmp slt i64 %167, 1
  br i1 %168, label %180, label %169
169:                                              ; preds = %165
  %170 = getelementptr inbounds nuw i8, ptr %1, i64 112
  %171 = load i64, ptr %170, align 8
  %172 = icmp sgt i64 %171, 0
  br i1 %172, label %173, label %180
173:                                              ; preds = %169
  %174 = getelementptr i8, ptr %1, i64 104
  %175 = load i64, ptr %174, align 8
  %176 = add nsw i64 %175, -1
  %177 = getelementptr inbounds nuw i8, ptr %1, i64 112
  %178 = load i64, ptr %177, align 8
  %179 = mul nsw i64 %178, %176
  br label %180
180:                                              ; preds = %162, %165, %169, %173
  %181 = phi i64 [ %179, %173 ], [ 0, %169 ], [ 0, %165 ], [ 0, %162 ]
  %182 = add nsw i64 %164, %181
  %183 = getelementptr inbounds nuw i8, ptr %1, i64 8
  %184 = load i64, ptr %183, align 8
  %185 = add nsw i64 %182, %184
  %186 = ptrtoint ptr %4 to i64
  %187 = icmp sgt i8 %29, 0
  br i1 %187, label %188, label %203
188:                                              ; preds = %180
  %189 = getelementptr i8, ptr %2, i64 32
  %190 = load i64, ptr %189, align 8
  %191 = icmp slt i64 %190, 1
  br i1 %191, label %203, label %192
192:                                              ; preds = %188
  %193 = getelementptr inbounds nuw i8, ptr %2, i64 40
  %194 = load i64, ptr %193, align 8
  %195 = icmp slt i64 %194, 0
  br i1 %195, label %196, label %203
196:                                              ; preds = %192
  %197 = getelementptr i8, ptr %2, i64 32
  %198 = load i64, ptr %197, align 8
  %199 = add nsw i64 %198, -1
  %200 = getelementptr inbounds nuw i8, ptr %2, i64 40
  %201 = load i64, ptr %200, align 8
  %202 = mul nsw i64 %201, %199
  br label %203
203:                                              ; preds = %180, %188, %192, %196
  %204 = phi i64 [ %202, %196 ], [ 0, %192 ], [ 0, %188 ], [ 0, %180 ]
  %205 = add nsw i64 %204, %186
  %206 = icmp sgt i8 %29, 1
  br i1 %206, label %207, label %222
207:                                              ; preds = %203
  %208 = getelementptr i8, ptr %2, i64 56
  %209 = load i64, ptr %208, align 8
  %210 = icmp slt i64 %209, 1
  br i1 %210, label %222, label %211
211:                                              ; preds = %207
  %212 = getelementptr inbounds nuw i8, ptr %2, i64 64
  %213 = load i64, ptr %212, align 8
  %214 = icmp slt i64 %213, 0
  br i1 %214, label %215, label %222
215:                                              ; preds = %211
  %216 = getelementptr i8, ptr %2, i64 56
  %217 = load i64, ptr %216, align 8
  %218 = add nsw i64 %217, -1
  %219 = getelementptr inbounds nuw i8, ptr %2, i64 64
  %220 = load i64, ptr %219, align 8
  %221 = mul nsw i64 %220, %218
  br label %222
222:                                              ; preds = %203, %207, %211, %215
  %223 = phi i64 [ %221, %215 ], [ 0, %211 ], [ 0, %207 ], [ 0, %203 ]
  %224 = add nsw i64 %205, %223
  %225 = icmp sgt i8 %29, 2
  br i1 %225, label %226, label %241
226:                                              ; preds = %222
  %227 = getelementptr i8, ptr %2, i64 80
  %228 = load i64, ptr %227, align 8
  %229 = icmp slt i64 %228, 1
  br i1 %229, label %241, label %230
230:                                              ; preds = %226
  %231 = getelementptr inbounds nuw i8, ptr %2, i64 88
  %232 = load i64, ptr %231, align 8
  %233 = icmp slt i64 %232, 0
  br i1 %233, label %234, label %241
234:                                              ; preds = %230
  %235 = getelementptr i8, ptr %2, i64 80
  %236 = load i64, ptr %235, align 8
  %237 = add nsw i64 %236, -1
  %238 = getelementptr inbounds nuw i8, ptr %2, i64 88
  %239 = load i64, ptr %238, align 8
  %240 = mul nsw i64 %239, %237
  br label %241
241:                                              ; preds = %222, %226, %230, %234
  %242 = phi i64 [ %240, %234 ], [ 0, %230 ], [ 0, %226 ], [ 0, %222 ]
  %243 = add nsw i64 %224, %242
  %244 = icmp sgt i8 %29, 3
  br i1 %244, label %245, label %260
245:                                              ; preds = %241
  %246 = getelementptr i8, ptr %2, i64 104
  %247 = load i64, ptr %246, align 8
  %248 = icmp slt i64 %247, 1
  br i1 %248, label %260, label %249
249:                                              ; preds = %245
  %250 = getelementptr inbounds nuw i8, ptr %2, i64 112
  %251 = load i64, ptr %250, align 8
  %252 = icmp slt i64 %251, 0
  br i1 %252, label %253, label %260
253:                                              ; preds = %249
  %254 = getelementptr i8, ptr %2, i64 104
  %255 = load i64, ptr %254, align 8
  %256 = add nsw i64 %255, -1
  %257 = getelementptr inbounds nuw i8, ptr %2, i64 112
  %258 = load i64, ptr %257, align 8
  %259 = mul nsw i64 %258, %256
  br label %260
260:                                              ; preds = %241, %245, %249, %253
  %261 = phi i64 [ %259, %253 ], [ 0, %249 ], [ 0, %245 ], [ 0, %241 ]
  %262 = add nsw i64 %243, %261
  br i1 %187, label %263, label %278
263:                                              ; preds = %260
  %264 = getelementptr i8, ptr %2, i64 32
  %265 = load i64, ptr %264, align 8
  %266 = icmp slt i64 %265, 1
  br i1 %266, label %278, label %267
267:                                              ; preds = %263
  %268 = getelementptr inbounds nuw i8, ptr %2, i64 40
  %269 = load i64, ptr %268, align 8
  %270 = icmp sgt i64 %269, 0
  br i1 %270, label %271, label %278
271:                                              ; preds = %267
  %272 = getelementptr i8, ptr %2, i64 32
  %273 = load i64, ptr %272, align 8
  %274 = add nsw i64 %273, -1
  %275 = getelementptr inbounds nuw i8, ptr %2, i64 40
  %276 = load i64, ptr %275, align 8
  %277 = mul nsw i64 %276, %274
  br label %278
278:                                              ; preds = %260, %263, %267, %271
  %279 = phi i64 [ %277, %271 ], [ 0, %267 ], [ 0, %263 ], [ 0, %260 ]
  %280 = add nsw i64 %279, %186
  br i1 %206, label %281, label %296
281:                                              ; preds = %278
  %282 = getelementptr i8, ptr %2, i64 56
  %283 = load i64, ptr %282, align 8
  %284 = icmp slt i64 %283, 1
  br i1 %284, label %296, label %285
285:                                              ; preds = %281
  %286 = getelementptr inbounds nuw i8, ptr %2, i64 64
  %287 = load i64, ptr %286, align 8
  %288 = icmp sgt i64 %287, 0
  br i1 %288, label %289, label %296
289:                                              ; preds = %285
  %290 = getelementptr i8, ptr %2, i64 56
  %291 = load i64, ptr %290, align 8
  %292 = add nsw i64 %291, -1
  %293 = getelementptr inbounds nuw i8, ptr %2, i64 64
  %294 = load i64, ptr %293, align 8
  %295 = mul nsw i64 %294, %292
  br label %296
296:                                              ; preds = %278, %281, %285, %289
  %297 = phi i64 [ %295, %289 ], [ 0, %285 ], [ 0, %281 ], [ 0, %278 ]
  %298 = add nsw i64 %280, %297
  br i1 %225, label %299, label %314
299:                                              ; preds = %296
  %300 = getelementptr i8, ptr %2, i64 80
  %301 = load i64, ptr %300, align 8
  %302 = icmp slt i64 %301, 1
  br i1 %302, label %314, label %303
303:                                              ; preds = %299
  %304 = getelementptr inbounds nuw i8, ptr %2, i64 88
  %305 = load i64, ptr %304, align 8
  %306 = icmp sgt i64 %305, 0
  br i1 %306, label %307, label %314
307:                                              ; preds = %303
  %308 = getelementptr i8, ptr %2, i64 80
  %309 = load i64, ptr %308, align 8
  %310 = add nsw i64 %309, -1
  %311 = getelementptr inbounds nuw i8, ptr %2, i64 88
  %312 = load i64, ptr %311, align 8
  %313 = mul nsw i64 %312, %310
  br label %314
314:                                              ; preds = %296, %299, %303, %307
  %315 = phi i64 [ %313, %307 ], [ 0, %303 ], [ 0, %299 ], [ 0, %296 ]
  %316 = add nsw i64 %298, %315
  br i1 %244, label %317, label %332
317:                                              ; preds = %314
  %318 = getelementptr i8, ptr %2, i64 104
  %319 = load i64, ptr %318, align 8
  %320 = icmp slt i64 %319, 1
  br i1 %320, label %332, label %321
321:                                              ; preds = %317
  %322 = getelementptr inbounds nuw i8, ptr %2, i64 112
  %323 = load i64, ptr %322, align 8
  %324 = icmp sgt i64 %323, 0
  br i1 %324, label %325, label %332
325:                                              ; preds = %321
  %326 = getelementptr i8, ptr %2, i64 104
  %327 = load i64, ptr %326, align 8
  %328 = add nsw i64 %327, -1
  %329 = getelementptr inbounds nuw i8, ptr %2, i64 112
  %330 = load i64, ptr %329, align 8
  %331 = mul nsw i64 %330, %328
  br label %332
332:                                              ; preds = %314, %317, %321, %325
  %333 = phi i64 [ %331, %325 ], [ 0, %321 ], [ 0, %317 ], [ 0, %314 ]
  %334 = add nsw i64 %316, %333
  %335 = getelementptr inbounds nuw i8, ptr %2, i64 8
  %336 = load i64, ptr %335, align 8
  %337 = add nsw i64 %334, %336
  %338 = icmp sge i64 %110, %337
  %339 = icmp sge i64 %262, %185
  %340 = select i1 %338, i1 true, i1 %339
  br i1 %340, label %341, label %342
341:                                              ; preds = %332, %27
  tail call void @retrograd.fortran.dt_assign_elements(ptr noundef %0, ptr noundef nonnull %1, ptr noundef nonnull %2)
  br label %595
342:                                              ; preds = %332
  br i1 %35, label %343, label %347
343:                                              ; preds = %342
  %344 = getelementptr i8, ptr %1, i64 32
  %345 = load i64, ptr %344, align 8
  %346 = mul i64 %345, %184
  br label %347
347:                                              ; preds = %343, %342
  %348 = phi i64 [ %346, %343 ], [ %184, %342 ]
  br i1 %54, label %349, label %352
349:                                              ; preds = %347
  %350 = getelementptr i8, ptr %1, i64 56
  %351 = load i64, ptr %350, align 8
  br label %352
352:                                              ; preds = %349, %347
  %353 = phi i64 [ %351, %349 ], [ 1, %347 ]
  br i1 %73, label %354, label %357
354:                                              ; preds = %352
  %355 = getelementptr i8, ptr %1, i64 80
  %356 = load i64, ptr %355, align 8
  br label %357
357:                                              ; preds = %354, %352
  %358 = phi i64 [ %356, %354 ], [ 1, %352 ]
  br i1 %92, label %359, label %362
359:                                              ; preds = %357
  %360 = getelementptr i8, ptr %1, i64 104
  %361 = load i64, ptr %360, align 8
  br label %362
362:                                              ; preds = %357, %359
  %363 = phi i64 [ %361, %359 ], [ 1, %357 ]
  %364 = mul i64 %348, %353
  %365 = mul i64 %364, %358
  %366 = mul i64 %365, %363
  %367 = tail call i64 @llvm.smax.i64(i64 %366, i64 1)
  %368 = tail call ptr @malloc(i64 noundef %367)
  %369 = getelementptr i8, ptr %1, i64 104
  %370 = getelementptr i8, ptr %1, i64 80
  %371 = getelementptr i8, ptr %1, i64 56
  %372 = getelementptr i8, ptr %1, i64 32
  %373 = getelementptr i8, ptr %1, i64 56
  %374 = getelementptr i8, ptr %1, i64 80
  %375 = getelementptr i8, ptr %1, i64 32
  %376 = getelementptr inbounds nuw i8, ptr %2, i64 40
  %377 = getelementptr inbounds nuw i8, ptr %2, i64 64
  %378 = getelementptr inbounds nuw i8, ptr %2, i64 88
  %379 = getelementptr inbounds nuw i8, ptr %2, i64 112
  br label %380
380:                                              ; preds = %410, %362
  %381 = phi i64 [ 0, %362 ], [ %411, %410 ]
  %382 = load i8, ptr %33, align 4
  %383 = icmp sgt i8 %382, 3
  br i1 %383, label %384, label %386
384:                                              ; preds = %380
  %385 = load i64, ptr %369, align 8
  br label %386
386:                                              ; preds = %380, %384
  %387 = phi i64 [ %385, %384 ], [ 1, %380 ]
  %388 = icmp slt i64 %381, %387
  br i1 %388, label %401, label %389
389:                                              ; preds = %386
  %390 = getelementptr i8, ptr %1, i64 104
  %391 = getelementptr i8, ptr %1, i64 80
  %392 = getelementptr i8, ptr %1, i64 56
  %393 = getelementptr i8, ptr %1, i64 32
  %394 = getelementptr i8, ptr %1, i64 56
  %395 = getelementptr i8, ptr %1, i64 80
  %396 = getelementptr inbounds nuw i8, ptr %1, i64 64
  %397 = getelementptr inbounds nuw i8, ptr %1, i64 88
  %398 = getelementptr inbounds nuw i8, ptr %1, i64 112
  %399 = getelementptr i8, ptr %1, i64 32
  %400 = getelementptr inbounds nuw i8, ptr %1, i64 40
  br label %494
401:                                              ; preds = %386, %421
  %402 = phi i64 [ %422, %421 ], [ 0, %386 ]
  %403 = load i8, ptr %33, align 4
  %404 = icmp sgt i8 %403, 2
  br i1 %404, label %405, label %407
405:                                              ; preds = %401
  %406 = load i64, ptr %370, align 8
  br label %407
407:                                              ; preds = %401, %405
  %408 = phi i64 [ %406, %405 ], [ 1, %401 ]
  %409 = icmp slt i64 %402, %408
  br i1 %409, label %412, label %410
410:                                              ; preds = %407
  %411 = add nuw nsw i64 %381, 1
  br label %380
412:                                              ; preds = %407, %453
  %413 = phi i64 [ %454, %453 ], [ 0, %407 ]
  %414 = load i8, ptr %33, align 4
  %415 = icmp sgt i8 %414, 1
  br i1 %415, label %416, label %418
416:                                              ; preds = %412
  %417 = load i64, ptr %371, align 8
  br label %418
418:                                              ; preds = %412, %416
  %419 = phi i64 [ %417, %416 ], [ 1, %412 ]
  %420 = icmp slt i64 %413, %419
  br i1 %420, label %423, label %421
421:                                              ; preds = %418
  %422 = add nuw nsw i64 %402, 1
  br label %401
423:                                              ; preds = %418
  %424 = icmp sgt i8 %414, 0
  br i1 %424, label %425, label %427
425:                                              ; preds = %423
  %426 = load i64, ptr %372, align 8
  br label %427
427:                                              ; preds = %423, %425
  %428 = phi i64 [ %426, %425 ], [ 1, %423 ]
  br i1 %415, label %429, label %431
429:                                              ; preds = %427
  %430 = load i64, ptr %373, align 8
  br label %431
431:                                              ; preds = %427, %429
  %432 = phi i64 [ %430, %429 ], [ 1, %427 ]
  %433 = icmp sgt i8 %414, 2
  br i1 %433, label %434, label %437
434:                                              ; preds = %431
  %435 = load i64, ptr %374, align 8
  %436 = mul nsw i64 %435, %381
  br label %437
437:                                              ; preds = %431, %434
  %438 = phi i64 [ %436, %434 ], [ %381, %431 ]
  %439 = add nsw i64 %438, %402
  %440 = mul nsw i64 %439, %432
  %441 = add nsw i64 %440, %413
  %442 = mul nsw i64 %441, %428
  br label %443
443:                                              ; preds = %486, %437
  %444 = phi i64 [ 0, %437 ], [ %492, %486 ]
  %445 = phi i64 [ %442, %437 ], [ %493, %486 ]
  %446 = load i8, ptr %33, align 4
  %447 = icmp sgt i8 %446, 0
  br i1 %447, label %448, label %450
448:                                              ; preds = %443
  %449 = load i64, ptr %375, align 8
  br label %450
450:                                              ; preds = %443, %448
  %451 = phi i64 [ %449, %448 ], [ 1, %443 ]
  %452 = icmp slt i64 %444, %451
  br i1 %452, label %455, label %453
453:                                              ; preds = %450
  %454 = add nuw nsw i64 %413, 1
  br label %412
455:                                              ; preds = %450
  %456 = load i64, ptr %183, align 8
  %457 = mul nsw i64 %456, %445
  %458 = getelementptr inbounds i8, ptr %368, i64 %457
  tail call void @retrograd.fortran.dt_init(ptr noundef %0, ptr noundef %458)
  %459 = load i64, ptr %183, align 8
  %460 = mul nsw i64 %459, %445
  %461 = getelementptr inbounds i8, ptr %368, i64 %460
  %462 = load ptr, ptr %2, align 8
  %463 = load i8, ptr %28, align 4
  %464 = icmp sgt i8 %463, 0
  br i1 %464, label %465, label %468
465:                                              ; preds = %455
  %466 = load i64, ptr %376, align 8
  %467 = mul nsw i64 %466, %444
  br label %468
468:                                              ; preds = %455, %465
  %469 = phi i64 [ %467, %465 ], [ 0, %455 ]
  %470 = icmp sgt i8 %463, 1
  br i1 %470, label %471, label %474
471:                                              ; preds = %468
  %472 = load i64, ptr %377, align 8
  %473 = mul nsw i64 %472, %413
  br label %474
474:                                              ; preds = %468, %471
  %475 = phi i64 [ %473, %471 ], [ 0, %468 ]
  %476 = icmp sgt i8 %463, 2
  br i1 %476, label %477, label %480
477:                                              ; preds = %474
  %478 = load i64, ptr %378, align 8
  %479 = mul nsw i64 %478, %402
  br label %480
480:                                              ; preds = %474, %477
  %481 = phi i64 [ %479, %477 ], [ 0, %474 ]
  %482 = icmp sgt i8 %463, 3
  br i1 %482, label %483, label %486
483:                                              ; preds = %480
  %484 = load i64, ptr %379, align 8
  %485 = mul nsw i64 %484, %381
  br label %486
486:                                              ; preds = %480, %483
  %487 = phi i64 [ %485, %483 ], [ 0, %480 ]
  %488 = getelementptr i8, ptr %462, i64 %469
  %489 = getelementptr i8, ptr %488, i64 %475
  %490 = getelementptr i8, ptr %489, i64 %481
  %491 = getelementptr i8, ptr %490, i64 %487
  tail call void @retrograd.fortran.dt_assign(ptr noundef %0, ptr noundef %461, ptr noundef %491)
  %492 = add nuw nsw i64 %444, 1
  %493 = add nsw i64 %445, 1
  br label %443
494:                                              ; preds = %389, %513
  %495 = phi i64 [ %514, %513 ], [ 0, %389 ]
  %496 = load i8, ptr %33, align 4
  %497 = icmp sgt i8 %496, 3
  br i1 %497, label %498, label %500
498:                                              ; preds = %494
  %499 = load i64, ptr %390, align 8
  br label %500
500:                                              ; preds = %494, %498
  %501 = phi i64 [ %499, %498 ], [ 1, %494 ]
  %502 = icmp slt i64 %495, %501
  br i1 %502, label %504, label %503
503:                                              ; preds = %500
  tail call void @free(ptr noundef %368)
  br label %595
504:                                              ; preds = %500, %524
  %505 = phi i64 [ %525, %524 ], [ 0, %500 ]
  %506 = load i8, ptr %33, align 4
  %507 = icmp sgt i8 %506, 2
  br i1 %507, label %508, label %510
508:                                              ; preds = %504
  %509 = load i64, ptr %391, align 8
  br label %510
510:                                              ; preds = %504, %508
  %511 = phi i64 [ %509, %508 ], [ 1, %504 ]
  %512 = icmp slt i64 %505, %511
  br i1 %512, label %515, label %513
513:                                              ; preds = %510
  %514 = add nuw nsw i64 %495, 1
  br label %494
515:                                              ; preds = %510, %575
  %516 = phi i64 [ %576, %575 ], [ 0, %510 ]
  %517 = load i8, ptr %33, align 4
  %518 = icmp sgt i8 %517, 1
  br i1 %518, label %519, label %521
519:                                              ; preds = %515
  %520 = load i64, ptr %392, align 8
  br label %521
521:                                              ; preds = %515, %519
  %522 = phi i64 [ %520, %519 ], [ 1, %515 ]
  %523 = icmp slt i64 %516, %522
  br i1 %523, label %526, label %524
524:                                              ; preds = %521
  %525 = add nuw nsw i64 %505, 1
  br label %504
526:                                              ; preds = %521
  %527 = icmp sgt i8 %517, 0
  br i1 %527, label %528, label %530
528:                                              ; preds = %526
  %529 = load i64, ptr %393, align 8
  br label %530
530:                                              ; preds = %526, %528
  %531 = phi i64 [ %529, %528 ], [ 1, %526 ]
  br i1 %518, label %532, label %534
532:                                              ; preds = %530
  %533 = load i64, ptr %394, align 8
  br label %534
534:                                              ; preds = %530, %532
  %535 = phi i64 [ %533, %532 ], [ 1, %530 ]
  %536 = icmp sgt i8 %517, 2
  br i1 %536, label %537, label %540
537:                                              ; preds = %534
  %538 = load i64, ptr %395, align 8
  %539 = mul nsw i64 %538, %495
  br label %540
540:                                              ; preds = %534, %537
  %541 = phi i64 [ %539, %537 ], [ %495, %534 ]
  %542 = add nsw i64 %541, %505
  %543 = mul nsw i64 %542, %535
  %544 = add nsw i64 %543, %516
  %545 = mul nsw i64 %544, %531
  br i1 %518, label %546, label %549
546:                                              ; preds = %540
  %547 = load i64, ptr %396, align 8
  %548 = mul nsw i64 %547, %516
  br label %549
549:                                              ; preds = %540, %546
  %550 = phi i64 [ %548, %546 ], [ 0, %540 ]
  br i1 %536, label %551, label %554
551:                                              ; preds = %549
  %552 = load i64, ptr %397, align 8
  %553 = mul nsw i64 %552, %505
  br label %554
554:                                              ; preds = %549, %551
  %555 = phi i64 [ %553, %551 ], [ 0, %549 ]
  %556 = add nsw i64 %555, %550
  %557 = icmp sgt i8 %517, 3
  br i1 %557, label %558, label %561
558:                                              ; preds = %554
  %559 = load i64, ptr %398, align 8
  %560 = mul nsw i64 %559, %495
  br label %561
561:                                              ; preds = %554, %558
  %562 = phi i64 [ %560, %558 ], [ 0, %554 ]
  %563 = add nsw i64 %556, %562
  br label %564
564:                                              ; preds = %592, %561
  %565 = phi i64 [ 0, %561 ], [ %586, %592 ]
  %566 = phi i64 [ %545, %561 ], [ %587, %592 ]
  %567 = phi i64 [ %563, %561 ], [ %594, %592 ]
  %568 = load i8, ptr %33, align 4
  %569 = icmp sgt i8 %568, 0
  br i1 %569, label %570, label %572
570:                                              ; preds = %564
  %571 = load i64, ptr %399, align 8
  br label %572
572:                                              ; preds = %564, %570
  %573 = phi i64 [ %571, %570 ], [ 1, %564 ]
  %574 = icmp slt i64 %565, %573
  br i1 %574, label %577, label %575
575:                                              ; preds = %572
  %576 = add nuw nsw i64 %516, 1
  br label %515
577:                                              ; preds = %572
  %578 = load ptr, ptr %1, align 8
  %579 = getelementptr inbounds i8, ptr %578, i64 %567
  %580 = load i64, ptr %183, align 8
  %581 = mul nsw i64 %580, %566
  %582 = getelementptr inbounds i8, ptr %368, i64 %581
  tail call void @retrograd.fortran.dt_assign(ptr noundef %0, ptr noundef %579, ptr noundef %582)
  %583 = load i64, ptr %183, align 8
  %584 = mul nsw i64 %583, %566
  %585 = getelementptr inbounds i8, ptr %368, i64 %584
  tail call void @retrograd.fortran.dt_destroy(ptr noundef %0, ptr noundef %585)
  %586 = add nuw nsw i64 %565, 1
  %587 = add nsw i64 %566, 1
  %588 = load i8, ptr %33, align 4
  %589 = icmp sgt i8 %588, 0
  br i1 %589, label %590, label %592
590:                                              ; preds = %577
  %591 = load i64, ptr %400, align 8
  br label %592
592:                                              ; preds = %577, %590
  %593 = phi i64 [ %591, %590 ], [ 0, %577 ]
  %594 = add nsw i64 %593, %567
  br label %564
595:                                              ; preds = %24, %503, %341
  ret void
}
declare void @free(ptr allocptr noundef captures(none))
define internal void @retrograd.fortran.dt_move(ptr noundef %0, ptr noundef %1, ptr noundef %2) {
  tail call void @retrograd.fortran.dt_init(ptr noundef %0, ptr noundef %1)
  tail call void @retrograd.fortran.dt_assign(ptr noundef %0, ptr noundef %1, ptr noundef %2)
  ret void
}
define internal void @retrograd.body._FortranAInitialize(ptr noundef readonly captures(none) %0, ptr noundef readnone captures(none) %1, i32 noundef %2) {
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 20
  %5 = load i8, ptr %4, align 4
  %6 = icmp sgt i8 %5, 4
  br i1 %6, label %7, label %8
7:                                                ; preds = %3
  tail call void @retrograd.unsupported_array()
  unreachable
8:                                                ; preds = %3
  %9 = tail call ptr @retrograd.fortran.type_of(ptr noundef %0)
  %10 = icmp eq ptr %9, null
  br i1 %10, label %12, label %11
11:                                               ; preds = %8
  tail call void @retrograd.fortran.dt_init_elements(ptr noundef nonnull %9, ptr noundef %0)
  br label %12
12:                                               ; preds = %11, %8
  ret void
}
define internal void @retrograd.body._FortranADestroy(ptr noundef readonly captures(none) %0) {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 20
  %3 = load i8, ptr %2, align 4
  %4 = icmp sgt i8 %3, 4
  br i1 %4, label %5, label %6
5:                                                ; preds = %1
  tail call void @retrograd.unsupported_array()
  unreachable
6:                                                ; preds = %1
  %7 = tail call ptr @retrograd.fortran.type_of(ptr noundef %0)
  %8 = icmp eq ptr %7, null
  br i1 %8, label %10, label %9
9:                                                ; preds = %6
  tail call void @retrograd.fortran.dt_destroy_elements(ptr noundef nonnull %7, ptr noundef %0)
  br label %10
10:                                               ; preds = %9, %6
  ret void
}
define internal void @retrograd.body._FortranADestroyWithoutFinalization(ptr noundef readonly captures(none) %0) {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 20
  %3 = load i8, ptr %2, align 4
  %4 = icmp sgt i8 %3, 4
  br i1 %4, label %5, label %6
5:                                                ; preds = %1
  tail call void @retrograd.unsupported_array()
  unreachable
6:                                                ; preds = %1
  %7 = tail call ptr @retrograd.fortran.type_of(ptr noundef readonly %0)
  %8 = icmp eq ptr %7, null
  br i1 %8, label %10, label %9
9:                                                ; preds = %6
  tail call void @retrograd.fortran.dt_destroy_elements(ptr noundef nonnull %7, ptr noundef readonly %0)
  br label %10
10:                                               ; preds = %6, %9
  ret void
}
define internal zeroext i1 @retrograd.body._FortranAClassIs(ptr noundef readonly captures(none) %0, ptr noundef %1) {
  %3 = tail call ptr @retrograd.fortran.type_of(ptr noundef %0)
  %4 = tail call zeroext i1 @retrograd.fortran.dt_is(ptr noundef %3, ptr noundef %1)
  ret i1 %4
}
declare zeroext i1 @retrograd.fortran.dt_is(ptr noundef, ptr noundef)
define internal zeroext i1 @retrograd.body._FortranASameTypeAs(ptr noundef readonly captures(none) %0, ptr noundef readonly captures(none) %1) {
  %3 = tail call ptr @retrograd.fortran.type_of(ptr noundef %0)
  %4 = tail call ptr @retrograd.fortran.type_of(ptr noundef %1)
  %5 = icmp eq ptr %3, %4
  ret i1 %5
}
define internal zeroext i1 @retrograd.body._FortranAExtendsTypeOf(ptr noundef readonly captures(none) %0, ptr noundef readonly captures(none) %1) {
  %3 = tail call ptr @retrograd.fortran.type_of(ptr noundef %0)
  %4 = tail call ptr @retrograd.fortran.type_of(ptr noundef %1)
  %5 = tail call zeroext i1 @retrograd.fortran.dt_is(ptr noundef %3, ptr noundef %4)
  ret i1 %5
}
define internal void @retrograd.fortran.establish(ptr noundef captures(none) initializes((0, 24)) %0, i64 noundef %1, i32 noundef %2, i32 noundef %3, i32 noundef %4, ptr noundef %5) {
  store ptr null, ptr %0, align 8
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 8
  store i64 %1, ptr %7, align 8
  %8 = getelementptr inbounds nuw i8, ptr %0, i64 16
  store i32 20240719, ptr %8, align 8
  %9 = trunc i32 %3 to i8
  %10 = getelementptr inbounds nuw i8, ptr %0, i64 20
  store i8 %9, ptr %10, align 4
  %11 = trunc i32 %2 to i8
  %12 = getelementptr inbounds nuw i8, ptr %0, i64 21
  store i8 %11, ptr %12, align 1
  %13 = trunc i32 %4 to i8
  %14 = getelementptr inbounds nuw i8, ptr %0, i64 22
  store i8 %13, ptr %14, align 2
  %15 = getelementptr inbounds nuw i8, ptr %0, i64 23
  store i8 0, ptr %15, align 1
  %16 = icmp sgt i32 %3, 0
  br i1 %16, label %17, label %20
17:                                               ; preds = %6
  %18 = getelementptr inbounds nuw i8, ptr %0, i64 24
  store i64 1, ptr %18, align 8
  %19 = getelementptr inbounds nuw i8, ptr %0, i64 32
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %19, i8 0, i64 16, i1 false)
  br label %20
20:                                               ; preds = %6, %17
  %21 = icmp sgt i32 %3, 1
  br i1 %21, label %22, label %25
22:                                               ; preds = %20
  %23 = getelementptr inbounds nuw i8, ptr %0, i64 48
  store i64 1, ptr %23, align 8
  %24 = getelementptr inbounds nuw i8, ptr %0, i64 56
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %24, i8 0, i64 16, i1 false)
  br label %25
25:                                               ; preds = %22, %20
  %26 = icmp sgt i32 %3, 2
  br i1 %26, label %27, label %30
27:                                               ; preds = %25
  %28 = getelementptr inbounds nuw i8, ptr %0, i64 72
  store i64 1, ptr %28, align 8
  %29 = getelementptr inbounds nuw i8, ptr %0, i64 80
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %29, i8 0, i64 16, i1 false)
  br label %30
30:                                               ; preds = %27, %25
  %31 = icmp sgt i32 %3, 3
  br i1 %31, label %32, label %35
32:                                               ; preds = %30
  %33 = getelementptr inbounds nuw i8, ptr %0, i64 96
  store i64 1, ptr %33, align 8
  %34 = getelementptr inbounds nuw i8, ptr %0, i64 104
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %34, i8 0, i64 16, i1 false)
  br label %35
35:                                               ; preds = %32, %30
  %36 = icmp eq ptr %5, null
  br i1 %36, label %38, label %37
37:                                               ; preds = %35
  tail call void @retrograd.fortran.set_type(ptr noundef nonnull %0, ptr noundef nonnull %5)
  br label %38
38:                                               ; preds = %37, %35
  ret void
}
define internal void @retrograd.fortran.move_component(ptr noundef writeonly captures(none) %0, ptr noundef readonly captures(none) %1, i64 noundef %2, i32 noundef %3, i64 noundef %4) {
  %6 = icmp sgt i64 %4, 0
  br i1 %6, label %8, label %7
7:                                                ; preds = %8, %5
  ret void
8:                                                ; preds = %5, %8
  %9 = phi i64 [ %13, %8 ], [ 0, %5 ]
  %10 = mul nsw i64 %9, %2
  %11 = getelementptr inbounds i8, ptr %0, i64 %10
  %12 = getelementptr inbounds i8, ptr %1, i64 %10
  tail call void @retrograd.fortran.move_element(ptr noundef %11, ptr noundef %12, i64 noundef %2, i32 noundef %3)
  %13 = add nuw nsw i64 %9, 1
  %14 = icmp eq i64 %13, %4
  br i1 %14, label %7, label %8
}
define internal void @retrograd.fortran.free_plain(ptr noundef captures(none) %0) {
  %2 = load ptr, ptr %0, align 8
  %3 = icmp eq ptr %2, null
  br i1 %3, label %5, label %4
4:                                                ; preds = %1
  tail call void @free(ptr noundef %2)
  br label %5
5:                                                ; preds = %4, %1
  store ptr null, ptr %0, align 8
  ret void
}
define internal void @retrograd.fortran.copy_plain(ptr noundef captures(none) %0, ptr noundef readonly captures(none) %1, i64 noundef %2, i32 noundef %3, i32 noundef %4) {
  tail call void @retrograd.fortran.free_plain(ptr noundef %0)
  %6 = load ptr, ptr %1, align 8
  %7 = icmp eq ptr %6, null
  br i1 %7, label %61, label %8
8:                                                ; preds = %5
  %9 = icmp sgt i32 %4, 0
  br i1 %9, label %10, label %13
10:                                               ; preds = %8
  %11 = getelementptr inbounds nuw i8, ptr %1, i64 32
  %12 = load i64, ptr %11, align 8
  br label %13
13:                                               ; preds = %10, %8
  %14 = phi i64 [ %12, %10 ], [ 1, %8 ]
  %15 = icmp sgt i32 %4, 1
  br i1 %15, label %16, label %20
16:                                               ; preds = %13
  %17 = getelementptr inbounds nuw i8, ptr %1, i64 56
  %18 = load i64, ptr %17, align 8
  %19 = mul nsw i64 %18, %14
  br label %20
20:                                               ; preds = %16, %13
  %21 = phi i64 [ %19, %16 ], [ %14, %13 ]
  %22 = icmp sgt i32 %4, 2
  br i1 %22, label %23, label %26
23:                                               ; preds = %20
  %24 = getelementptr inbounds nuw i8, ptr %1, i64 80
  %25 = load i64, ptr %24, align 8
  br label %26
26:                                               ; preds = %23, %20
  %27 = phi i64 [ %25, %23 ], [ 1, %20 ]
  %28 = icmp sgt i32 %4, 3
  br i1 %28, label %29, label %32
29:                                               ; preds = %26
  %30 = getelementptr inbounds nuw i8, ptr %1, i64 104
  %31 = load i64, ptr %30, align 8
  br label %32
32:                                               ; preds = %26, %29
  %33 = phi i64 [ %31, %29 ], [ 1, %26 ]
  %34 = icmp sgt i32 %4, 0
  br i1 %34, label %35, label %38
35:                                               ; preds = %32
  %36 = getelementptr inbounds nuw i8, ptr %1, i64 24
  %37 = getelementptr inbounds nuw i8, ptr %0, i64 24
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(24) %37, ptr noundef nonnull align 8 dereferenceable(24) %36, i64 24, i1 false)
  br label %38
38:                                               ; preds = %35, %32
  %39 = icmp sgt i32 %4, 1
  br i1 %39, label %40, label %43
40:                                               ; preds = %38
  %41 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %42 = getelementptr inbounds nuw i8, ptr %1, i64 48
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(24) %41, ptr noundef nonnull align 8 dereferenceable(24) %42, i64 24, i1 false)
  br label %43
43:                                               ; preds = %40, %38
  %44 = icmp sgt i32 %4, 2
  br i1 %44, label %45, label %48
45:                                               ; preds = %43
  %46 = getelementptr inbounds nuw i8, ptr %0, i64 72
  %47 = getelementptr inbounds nuw i8, ptr %1, i64 72
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(24) %46, ptr noundef nonnull align 8 dereferenceable(24) %47, i64 24, i1 false)
  br label %48
48:                                               ; preds = %45, %43
  %49 = icmp sgt i32 %4, 3
  br i1 %49, label %50, label %53
50:                                               ; preds = %48
  %51 = getelementptr inbounds nuw i8, ptr %0, i64 96
  %52 = getelementptr inbounds nuw i8, ptr %1, i64 96
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(24) %51, ptr noundef nonnull align 8 dereferenceable(24) %52, i64 24, i1 false)
  br label %53
53:                                               ; preds = %50, %48
  %54 = mul nsw i64 %21, %27
  %55 = mul nsw i64 %54, %33
  %56 = mul nsw i64 %55, %2
  %57 = icmp slt i64 %55, 1
  %58 = select i1 %57, i64 1, i64 %56
  %59 = tail call ptr @malloc(i64 noundef %58)
  store ptr %59, ptr %0, align 8
  %60 = load ptr, ptr %1, align 8
  tail call void @retrograd.fortran.move_component(ptr noundef %59, ptr noundef %60, i64 noundef %2, i32 noundef %3, i64 noundef %55)
  br label %61
61:                                               ; preds = %5, %53
  ret void
}
define internal void @retrograd.fortran.copy_pointer(ptr noundef captures(none) initializes((0, 16), (21, 22), (23, 24)) %0, ptr noundef readonly captures(none) %1, i32 noundef %2, i1 noundef zeroext %3) {
  %5 = load ptr, ptr %1, align 8
  store ptr %5, ptr %0, align 8
  %6 = getelementptr inbounds nuw i8, ptr %1, i64 8
  %7 = load i64, ptr %6, align 8
  %8 = getelementptr inbounds nuw i8, ptr %0, i64 8
  store i64 %7, ptr %8, align 8
  %9 = getelementptr inbounds nuw i8, ptr %1, i64 21
  %10 = load i8, ptr %9, align 1
  %11 = getelementptr inbounds nuw i8, ptr %0, i64 21
  store i8 %10, ptr %11, align 1
  %12 = getelementptr inbounds nuw i8, ptr %1, i64 23
  %13 = load i8, ptr %12, align 1
  %14 = getelementptr inbounds nuw i8, ptr %0, i64 23
  store i8 %13, ptr %14, align 1
  %15 = icmp sgt i32 %2, 0
  br i1 %15, label %16, label %19
16:                                               ; preds = %4
  %17 = getelementptr inbounds nuw i8, ptr %1, i64 24
  %18 = getelementptr inbounds nuw i8, ptr %0, i64 24
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(24) %18, ptr noundef nonnull align 8 dereferenceable(24) %17, i64 24, i1 false)
  br label %19
19:                                               ; preds = %16, %4
  %20 = icmp sgt i32 %2, 1
  br i1 %20, label %21, label %24
21:                                               ; preds = %19
  %22 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %23 = getelementptr inbounds nuw i8, ptr %1, i64 48
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(24) %22, ptr noundef nonnull align 8 dereferenceable(24) %23, i64 24, i1 false)
  br label %24
24:                                               ; preds = %21, %19
  %25 = icmp sgt i32 %2, 2
  br i1 %25, label %26, label %29
26:                                               ; preds = %24
  %27 = getelementptr inbounds nuw i8, ptr %0, i64 72
  %28 = getelementptr inbounds nuw i8, ptr %1, i64 72
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(24) %27, ptr noundef nonnull align 8 dereferenceable(24) %28, i64 24, i1 false)
  br label %29
29:                                               ; preds = %26, %24
  %30 = icmp sgt i32 %2, 3
  br i1 %30, label %31, label %34
31:                                               ; preds = %29
  %32 = getelementptr inbounds nuw i8, ptr %0, i64 96
  %33 = getelementptr inbounds nuw i8, ptr %1, i64 96
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(24) %32, ptr noundef nonnull align 8 dereferenceable(24) %33, i64 24, i1 false)
  br label %34
34:                                               ; preds = %31, %29
  br i1 %3, label %35, label %37
35:                                               ; preds = %34
  %36 = tail call ptr @retrograd.fortran.type_of(ptr noundef nonnull %1)
  tail call void @retrograd.fortran.set_type(ptr noundef nonnull %0, ptr noundef %36)
  br label %37
37:                                               ; preds = %35, %34
  ret void
}
define internal void @retrograd.fortran.copy_procedure(ptr noundef writeonly captures(none) initializes((0, 8)) %0, ptr noundef readonly captures(none) %1) {
  %3 = load ptr, ptr %1, align 8
  store ptr %3, ptr %0, align 8
  ret void
}
define internal void @retrograd.fortran.set_procedure(ptr noundef writeonly captures(none) initializes((0, 8)) %0, ptr noundef %1) {
  store ptr %1, ptr %0, align 8
  ret void
}
define internal void @retrograd.fortran.copy(ptr noundef readonly captures(none) %0, ptr noundef readonly captures(none) %1) {
  %3 = load ptr, ptr %0, align 8
  %4 = load ptr, ptr %1, align 8
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %6 = load i64, ptr %5, align 8
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 21
  %8 = load i8, ptr %7, align 1
  %9 = sext i8 %8 to i32
  %10 = getelementptr inbounds nuw i8, ptr %0, i64 20
  %11 = getelementptr i8, ptr %0, i64 104
  %12 = getelementptr i8, ptr %0, i64 80
  %13 = getelementptr i8, ptr %0, i64 56
  %14 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %15 = getelementptr inbounds nuw i8, ptr %0, i64 88
  %16 = getelementptr inbounds nuw i8, ptr %0, i64 112
  %17 = getelementptr i8, ptr %0, i64 32
  %18 = getelementptr inbounds nuw i8, ptr %1, i64 20
  %19 = getelementptr inbounds nuw i8, ptr %1, i64 40
  %20 = getelementptr inbounds nuw i8, ptr %1, i64 64
  %21 = getelementptr inbounds nuw i8, ptr %1, i64 88
  %22 = getelementptr inbounds nuw i8, ptr %1, i64 112
  %23 = getelementptr inbounds nuw i8, ptr %0, i64 40
  br label %24
24:                                               ; preds = %43, %2
  %25 = phi i64 [ 0, %2 ], [ %44, %43 ]
  %26 = load i8, ptr %10, align 4
  %27 = icmp sgt i8 %26, 3
  br i1 %27, label %28, label %30
28:                                               ; preds = %24
  %29 = load i64, ptr %11, align 8
  br label %30
30:                                               ; preds = %24, %28
  %31 = phi i64 [ %29, %28 ], [ 1, %24 ]
  %32 = icmp slt i64 %25, %31
  br i1 %32, label %34, label %33
33:                                               ; preds = %30
  ret void
34:                                               ; preds = %30, %54
  %35 = phi i64 [ %55, %54 ], [ 0, %30 ]
  %36 = load i8, ptr %10, align 4
  %37 = icmp sgt i8 %36, 2
  br i1 %37, label %38, label %40
38:                                               ; preds = %34
  %39 = load i64, ptr %12, align 8
  br label %40
40:                                               ; preds = %34, %38
  %41 = phi i64 [ %39, %38 ], [ 1, %34 ]
  %42 = icmp slt i64 %35, %41
  br i1 %42, label %45, label %43
43:                                               ; preds = %40
  %44 = add nuw nsw i64 %25, 1
  br label %24
45:                                               ; preds = %40, %86
  %46 = phi i64 [ %87, %86 ], [ 0, %40 ]
  %47 = load i8, ptr %10, align 4
  %48 = icmp sgt i8 %47, 1
  br i1 %48, label %49, label %51
49:                                               ; preds = %45
  %50 = load i64, ptr %13, align 8
  br label %51
51:                                               ; preds = %45, %49
  %52 = phi i64 [ %50, %49 ], [ 1, %45 ]
  %53 = icmp slt i64 %46, %52
  br i1 %53, label %56, label %54
54:                                               ; preds = %51
  %55 = add nuw nsw i64 %35, 1
  br label %34
56:                                               ; preds = %51
  %57 = icmp sgt i8 %47, 2
  br i1 %48, label %58, label %61
58:                                               ; preds = %56
  %59 = load i64, ptr %14, align 8
  %60 = mul nsw i64 %59, %46
  br label %61
61:                                               ; preds = %56, %58
  %62 = phi i64 [ %60, %58 ], [ 0, %56 ]
  br i1 %57, label %63, label %66
63:                                               ; preds = %61
  %64 = load i64, ptr %15, align 8
  %65 = mul nsw i64 %64, %35
  br label %66
66:                                               ; preds = %61, %63
  %67 = phi i64 [ %65, %63 ], [ 0, %61 ]
  %68 = add nsw i64 %67, %62
  %69 = icmp sgt i8 %47, 3
  br i1 %69, label %70, label %73
70:                                               ; preds = %66
  %71 = load i64, ptr %16, align 8
  %72 = mul nsw i64 %71, %25
  br label %73
73:                                               ; preds = %66, %70
  %74 = phi i64 [ %72, %70 ], [ 0, %66 ]
  %75 = add nsw i64 %68, %74
  br label %76
76:                                               ; preds = %124, %73
  %77 = phi i64 [ 0, %73 ], [ %119, %124 ]
  %78 = phi i64 [ %75, %73 ], [ %126, %124 ]
  %79 = load i8, ptr %10, align 4
  %80 = icmp sgt i8 %79, 0
  br i1 %80, label %81, label %83
81:                                               ; preds = %76
  %82 = load i64, ptr %17, align 8
  br label %83
83:                                               ; preds = %76, %81
  %84 = phi i64 [ %82, %81 ], [ 1, %76 ]
  %85 = icmp slt i64 %77, %84
  br i1 %85, label %88, label %86
86:                                               ; preds = %83
  %87 = add nuw nsw i64 %46, 1
  br label %45
88:                                               ; preds = %83
  %89 = getelementptr inbounds i8, ptr %3, i64 %78
  %90 = load i8, ptr %18, align 4
  %91 = icmp sgt i8 %90, 0
  br i1 %91, label %92, label %95
92:                                               ; preds = %88
  %93 = load i64, ptr %19, align 8
  %94 = mul nsw i64 %93, %77
  br label %95
95:                                               ; preds = %88, %92
  %96 = phi i64 [ %94, %92 ], [ 0, %88 ]
  %97 = icmp sgt i8 %90, 1
  br i1 %97, label %98, label %101
98:                                               ; preds = %95
  %99 = load i64, ptr %20, align 8
  %100 = mul nsw i64 %99, %46
  br label %101
101:                                              ; preds = %95, %98
  %102 = phi i64 [ %100, %98 ], [ 0, %95 ]
  %103 = icmp sgt i8 %90, 2
  br i1 %103, label %104, label %107
104:                                              ; preds = %101
  %105 = load i64, ptr %21, align 8
  %106 = mul nsw i64 %105, %35
  br label %107
107:                                              ; preds = %101, %104
  %108 = phi i64 [ %106, %104 ], [ 0, %101 ]
  %109 = icmp sgt i8 %90, 3
  br i1 %109, label %110, label %113
110:                                              ; preds = %107
  %111 = load i64, ptr %22, align 8
  %112 = mul nsw i64 %111, %25
  br label %113
113:                                              ; preds = %107, %110
  %114 = phi i64 [ %112, %110 ], [ 0, %107 ]
  %115 = getelementptr i8, ptr %4, i64 %96
  %116 = getelementptr i8, ptr %115, i64 %102
  %117 = getelementptr i8, ptr %116, i64 %108
  %118 = getelementptr i8, ptr %117, i64 %114
  tail call void @retrograd.fortran.move_element(ptr noundef %89, ptr noundef %118, i64 noundef %6, i32 noundef %9)
  %119 = add nuw nsw i64 %77, 1
  %120 = load i8, ptr %10, align 4
  %121 = icmp sgt i8 %120, 0
  br i1 %121, label %122, label %124
122:                                              ; preds = %113
  %123 = load i64, ptr %23, align 8
  br label %124
124:                                              ; preds = %113, %122
  %125 = phi i64 [ %123, %122 ], [ 0, %113 ]
  %126 = add nsw i64 %125, %78
  br label %76
}
define internal void @retrograd.fortran.copy_aside(ptr noundef readonly captures(none) %0, ptr noundef readonly captures(none) %1) {
  %3 = load ptr, ptr %0, align 8
  %4 = load ptr, ptr %1, align 8
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %6 = load i64, ptr %5, align 8
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 21
  %8 = load i8, ptr %7, align 1
  %9 = sext i8 %8 to i32
  %10 = getelementptr inbounds nuw i8, ptr %0, i64 20
  %11 = load i8, ptr %10, align 4
  %12 = icmp sgt i8 %11, 0
  br i1 %12, label %13, label %17
13:                                               ; preds = %2
  %14 = getelementptr i8, ptr %0, i64 32
  %15 = load i64, ptr %14, align 8
  %16 = mul i64 %15, %6
  br label %17
17:                                               ; preds = %13, %2
  %18 = phi i64 [ %16, %13 ], [ %6, %2 ]
  %19 = icmp sgt i8 %11, 1
  br i1 %19, label %20, label %23
20:                                               ; preds = %17
  %21 = getelementptr i8, ptr %0, i64 56
  %22 = load i64, ptr %21, align 8
  br label %23
23:                                               ; preds = %20, %17
  %24 = phi i64 [ %22, %20 ], [ 1, %17 ]
  %25 = icmp sgt i8 %11, 2
  br i1 %25, label %26, label %29
26:                                               ; preds = %23
  %27 = getelementptr i8, ptr %0, i64 80
  %28 = load i64, ptr %27, align 8
  br label %29
29:                                               ; preds = %26, %23
  %30 = phi i64 [ %28, %26 ], [ 1, %23 ]
  %31 = icmp sgt i8 %11, 3
  br i1 %31, label %32, label %35
32:                                               ; preds = %29
  %33 = getelementptr i8, ptr %0, i64 104
  %34 = load i64, ptr %33, align 8
  br label %35
35:                                               ; preds = %29, %32
  %36 = phi i64 [ %34, %32 ], [ 1, %29 ]
  %37 = mul i64 %18, %24
  %38 = mul i64 %37, %30
  %39 = mul i64 %38, %36
  %40 = tail call i64 @llvm.smax.i64(i64 %39, i64 1)
  %41 = tail call ptr @malloc(i64 noundef %40)
  %42 = getelementptr i8, ptr %0, i64 104
  %43 = getelementptr i8, ptr %0, i64 80
  %44 = getelementptr i8, ptr %0, i64 56
  %45 = getelementptr i8, ptr %0, i64 32
  %46 = getelementptr i8, ptr %0, i64 56
  %47 = getelementptr i8, ptr %0, i64 80
  %48 = getelementptr i8, ptr %0, i64 32
  %49 = getelementptr inbounds nuw i8, ptr %1, i64 20
  %50 = getelementptr inbounds nuw i8, ptr %1, i64 40
  %51 = getelementptr inbounds nuw i8, ptr %1, i64 64
  %52 = getelementptr inbounds nuw i8, ptr %1, i64 88
  %53 = getelementptr inbounds nuw i8, ptr %1, i64 112
  br label %54
54:                                               ; preds = %80, %35
  %55 = phi i64 [ 0, %35 ], [ %81, %80 ]
  br i1 %31, label %56, label %58
56:                                               ; preds = %54
  %57 = load i64, ptr %42, align 8
  br label %58
58:                                               ; preds = %54, %56
  %59 = phi i64 [ %57, %56 ], [ 1, %54 ]
  %60 = icmp slt i64 %55, %59
  br i1 %60, label %73, label %61
61:                                               ; preds = %58
  %62 = getelementptr i8, ptr %0, i64 104
  %63 = getelementptr i8, ptr %0, i64 80
  %64 = getelementptr i8, ptr %0, i64 56
  %65 = getelementptr i8, ptr %0, i64 32
  %66 = getelementptr i8, ptr %0, i64 56
  %67 = getelementptr i8, ptr %0, i64 80
  %68 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %69 = getelementptr inbounds nuw i8, ptr %0, i64 88
  %70 = getelementptr inbounds nuw i8, ptr %0, i64 112
  %71 = getelementptr i8, ptr %0, i64 32
  %72 = getelementptr inbounds nuw i8, ptr %0, i64 40
  br label %153
73:                                               ; preds = %58, %89
  %74 = phi i64 [ %90, %89 ], [ 0, %58 ]
  br i1 %25, label %75, label %77
75:                                               ; preds = %73
  %76 = load i64, ptr %43, align 8
  br label %77
77:                                               ; preds = %73, %75
  %78 = phi i64 [ %76, %75 ], [ 1, %73 ]
  %79 = icmp slt i64 %74, %78
  br i1 %79, label %82, label %80
80:                                               ; preds = %77
  %81 = add nuw nsw i64 %55, 1
  br label %54
82:                                               ; preds = %77, %117
  %83 = phi i64 [ %118, %117 ], [ 0, %77 ]
  br i1 %19, label %84, label %86
84:                                               ; preds = %82
  %85 = load i64, ptr %44, align 8
  br label %86
86:                                               ; preds = %82, %84
  %87 = phi i64 [ %85, %84 ], [ 1, %82 ]
  %88 = icmp slt i64 %83, %87
  br i1 %88, label %91, label %89
89:                                               ; preds = %86
  %90 = add nuw nsw i64 %74, 1
  br label %73
91:                                               ; preds = %86
  br i1 %12, label %92, label %94
92:                                               ; preds = %91
  %93 = load i64, ptr %45, align 8
  br label %94
94:                                               ; preds = %91, %92
  %95 = phi i64 [ %93, %92 ], [ 1, %91 ]
  br i1 %19, label %96, label %98
96:                                               ; preds = %94
  %97 = load i64, ptr %46, align 8
  br label %98
98:                                               ; preds = %94, %96
  %99 = phi i64 [ %97, %96 ], [ 1, %94 ]
  br i1 %25, label %100, label %103
100:                                              ; preds = %98
  %101 = load i64, ptr %47, align 8
  %102 = mul nsw i64 %101, %55
  br label %103
103:                                              ; preds = %98, %100
  %104 = phi i64 [ %102, %100 ], [ %55, %98 ]
  %105 = add nsw i64 %104, %74
  %106 = mul nsw i64 %105, %99
  %107 = add nsw i64 %106, %83
  %108 = mul nsw i64 %107, %95
  br label %109
109:                                              ; preds = %145, %103
  %110 = phi i64 [ 0, %103 ], [ %151, %145 ]
  %111 = phi i64 [ %108, %103 ], [ %152, %145 ]
  br i1 %12, label %112, label %114
112:                                              ; preds = %109
  %113 = load i64, ptr %48, align 8
  br label %114
114:                                              ; preds = %109, %112
  %115 = phi i64 [ %113, %112 ], [ 1, %109 ]
  %116 = icmp slt i64 %110, %115
  br i1 %116, label %119, label %117
117:                                              ; preds = %114
  %118 = add nuw nsw i64 %83, 1
  br label %82
119:                                              ; preds = %114
  %120 = mul nsw i64 %111, %6
  %121 = getelementptr inbounds i8, ptr %41, i64 %120
  %122 = load i8, ptr %49, align 4
  %123 = icmp sgt i8 %122, 0
  br i1 %123, label %124, label %127
124:                                              ; preds = %119
  %125 = load i64, ptr %50, align 8
  %126 = mul nsw i64 %125, %110
  br label %127
127:                                              ; preds = %119, %124
  %128 = phi i64 [ %126, %124 ], [ 0, %119 ]
  %129 = icmp sgt i8 %122, 1
  br i1 %129, label %130, label %133
130:                                              ; preds = %127
  %131 = load i64, ptr %51, align 8
  %132 = mul nsw i64 %131, %83
  br label %133
133:                                              ; preds = %127, %130
  %134 = phi i64 [ %132, %130 ], [ 0, %127 ]
  %135 = icmp sgt i8 %122, 2
  br i1 %135, label %136, label %139
136:                                              ; preds = %133
  %137 = load i64, ptr %52, align 8
  %138 = mul nsw i64 %137, %74
  br label %139
139:                                              ; preds = %133, %136
  %140 = phi i64 [ %138, %136 ], [ 0, %133 ]
  %141 = icmp sgt i8 %122, 3
  br i1 %141, label %142, label %145
142:                                              ; preds = %139
  %143 = load i64, ptr %53, align 8
  %144 = mul nsw i64 %143, %55
  br label %145
145:                                              ; preds = %139, %142
  %146 = phi i64 [ %144, %142 ], [ 0, %139 ]
  %147 = getelementptr i8, ptr %4, i64 %128
  %148 = getelementptr i8, ptr %147, i64 %134
  %149 = getelementptr i8, ptr %148, i64 %140
  %150 = getelementptr i8, ptr %149, i64 %146
  tail call void @retrograd.fortran.move_element(ptr noundef %121, ptr noundef %150, i64 noundef %6, i32 noundef %9)
  %151 = add nuw nsw i64 %110, 1
  %152 = add nsw i64 %111, 1
  br label %109
153:                                              ; preds = %61, %172
  %154 = phi i64 [ %173, %172 ], [ 0, %61 ]
  %155 = load i8, ptr %10, align 4
  %156 = icmp sgt i8 %155, 3
  br i1 %156, label %157, label %159
157:                                              ; preds = %153
  %158 = load i64, ptr %62, align 8
  br label %159
159:                                              ; preds = %153, %157
  %160 = phi i64 [ %158, %157 ], [ 1, %153 ]
  %161 = icmp slt i64 %154, %160
  br i1 %161, label %163, label %162
162:                                              ; preds = %159
  tail call void @free(ptr noundef %41)
  ret void
163:                                              ; preds = %159, %183
  %164 = phi i64 [ %184, %183 ], [ 0, %159 ]
  %165 = load i8, ptr %10, align 4
  %166 = icmp sgt i8 %165, 2
  br i1 %166, label %167, label %169
167:                                              ; preds = %163
  %168 = load i64, ptr %63, align 8
  br label %169
169:                                              ; preds = %163, %167
  %170 = phi i64 [ %168, %167 ], [ 1, %163 ]
  %171 = icmp slt i64 %164, %170
  br i1 %171, label %174, label %172
172:                                              ; preds = %169
  %173 = add nuw nsw i64 %154, 1
  br label %153
174:                                              ; preds = %169, %234
  %175 = phi i64 [ %235, %234 ], [ 0, %169 ]
  %176 = load i8, ptr %10, align 4
  %177 = icmp sgt i8 %176, 1
  br i1 %177, label %178, label %180
178:                                              ; preds = %174
  %179 = load i64, ptr %64, align 8
  br label %180
180:                                              ; preds = %174, %178
  %181 = phi i64 [ %179, %178 ], [ 1, %174 ]
  %182 = icmp slt i64 %175, %181
  br i1 %182, label %185, label %183
183:                                              ; preds = %180
  %184 = add nuw nsw i64 %164, 1
  br label %163
185:                                              ; preds = %180
  %186 = icmp sgt i8 %176, 0
  br i1 %186, label %187, label %189
187:                                              ; preds = %185
  %188 = load i64, ptr %65, align 8
  br label %189
189:                                              ; preds = %185, %187
  %190 = phi i64 [ %188, %187 ], [ 1, %185 ]
  br i1 %177, label %191, label %193
191:                                              ; preds = %189
  %192 = load i64, ptr %66, align 8
  br label %193
193:                                              ; preds = %189, %191
  %194 = phi i64 [ %192, %191 ], [ 1, %189 ]
  %195 = icmp sgt i8 %176, 2
  br i1 %195, label %196, label %199
196:                                              ; preds = %193
  %197 = load i64, ptr %67, align 8
  %198 = mul nsw i64 %197, %154
  br label %199
199:                                              ; preds = %193, %196
  %200 = phi i64 [ %198, %196 ], [ %154, %193 ]
  %201 = add nsw i64 %200, %164
  %202 = mul nsw i64 %201, %194
  %203 = add nsw i64 %202, %175
  %204 = mul nsw i64 %203, %190
  br i1 %177, label %205, label %208
205:                                              ; preds = %199
  %206 = load i64, ptr %68, align 8
  %207 = mul nsw i64 %206, %175
  br label %208
208:                                              ; preds = %199, %205
  %209 = phi i64 [ %207, %205 ], [ 0, %199 ]
  br i1 %195, label %210, label %213
210:                                              ; preds = %208
  %211 = load i64, ptr %69, align 8
  %212 = mul nsw i64 %211, %164
  br label %213
213:                                              ; preds = %208, %210
  %214 = phi i64 [ %212, %210 ], [ 0, %208 ]
  %215 = add nsw i64 %214, %209
  %216 = icmp sgt i8 %176, 3
  br i1 %216, label %217, label %220
217:                                              ; preds = %213
  %218 = load i64, ptr %70, align 8
  %219 = mul nsw i64 %218, %154
  br label %220
220:                                              ; preds = %213, %217
  %221 = phi i64 [ %219, %217 ], [ 0, %213 ]
  %222 = add nsw i64 %215, %221
  br label %223
223:                                              ; preds = %246, %220
  %224 = phi i64 [ 0, %220 ], [ %240, %246 ]
  %225 = phi i64 [ %204, %220 ], [ %241, %246 ]
  %226 = phi i64 [ %222, %220 ], [ %248, %246 ]
  %227 = load i8, ptr %10, align 4
  %228 = icmp sgt i8 %227, 0
  br i1 %228, label %229, label %231
229:                                              ; preds = %223
  %230 = load i64, ptr %71, align 8
  br label %231
231:                                              ; preds = %223, %229
  %232 = phi i64 [ %230, %229 ], [ 1, %223 ]
  %233 = icmp slt i64 %224, %232
  br i1 %233, label %236, label %234
234:                                              ; preds = %231
  %235 = add nuw nsw i64 %175, 1
  br label %174
236:                                              ; preds = %231
  %237 = getelementptr inbounds i8, ptr %3, i64 %226
  %238 = mul nsw i64 %225, %6
  %239 = getelementptr inbounds i8, ptr %41, i64 %238
  tail call void @retrograd.fortran.move_element(ptr noundef %237, ptr noundef %239, i64 noundef %6, i32 noundef %9)
  %240 = add nuw nsw i64 %224, 1
  %241 = add nsw i64 %225, 1
  %242 = load i8, ptr %10, align 4
  %243 = icmp sgt i8 %242, 0
  br i1 %243, label %244, label %246
244:                                              ; preds = %236
  %245 = load i64, ptr %72, align 8
  br label %246
246:                                              ; preds = %236, %244
  %247 = phi i64 [ %245, %244 ], [ 0, %236 ]
  %248 = add nsw i64 %247, %226
  br label %223
}
define internal void @retrograd.fortran.dt_assign_anew(ptr noundef %0, ptr noundef captures(none) %1, ptr noundef readonly captures(none) %2) {
  %4 = alloca %struct.array, align 8
  %5 = alloca %struct.array, align 8
  call void @llvm.lifetime.start.p0(ptr nonnull %4)
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(384) %4, ptr noundef nonnull align 8 dereferenceable(384) %1, i64 384, i1 false)
  call void @llvm.lifetime.start.p0(ptr nonnull %5)
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(384) %5, ptr noundef nonnull align 8 dereferenceable(384) %2, i64 384, i1 false)
  %6 = getelementptr inbounds nuw i8, ptr %1, i64 20
  %7 = load i8, ptr %6, align 4
  %8 = getelementptr inbounds nuw i8, ptr %5, i64 20
  %9 = load i8, ptr %8, align 4
  %10 = icmp sgt i8 %7, 0
  br i1 %10, label %11, label %17
11:                                               ; preds = %3
  %12 = icmp sgt i8 %9, 0
  %13 = getelementptr inbounds nuw i8, ptr %5, i64 32
  %14 = load i64, ptr %13, align 8
  %15 = select i1 %12, i64 %14, i64 1
  %16 = getelementptr inbounds nuw i8, ptr %1, i64 32
  store i64 %15, ptr %16, align 8
  br label %17
17:                                               ; preds = %11, %3
  %18 = icmp sgt i8 %7, 1
  br i1 %18, label %19, label %25
19:                                               ; preds = %17
  %20 = icmp sgt i8 %9, 1
  %21 = getelementptr inbounds nuw i8, ptr %5, i64 56
  %22 = load i64, ptr %21, align 8
  %23 = select i1 %20, i64 %22, i64 1
  %24 = getelementptr inbounds nuw i8, ptr %1, i64 56
  store i64 %23, ptr %24, align 8
  br label %25
25:                                               ; preds = %19, %17
  %26 = icmp sgt i8 %7, 2
  br i1 %26, label %27, label %33
27:                                               ; preds = %25
  %28 = icmp sgt i8 %9, 2
  %29 = getelementptr inbounds nuw i8, ptr %5, i64 80
  %30 = load i64, ptr %29, align 8
  %31 = select i1 %28, i64 %30, i64 1
  %32 = getelementptr inbounds nuw i8, ptr %1, i64 80
  store i64 %31, ptr %32, align 8
  br label %33
33:                                               ; preds = %27, %25
  %34 = icmp sgt i8 %7, 3
  br i1 %34, label %35, label %41
35:                                               ; preds = %33
  %36 = icmp sgt i8 %9, 3
  %37 = getelementptr inbounds nuw i8, ptr %5, i64 104
  %38 = load i64, ptr %37, align 8
  %39 = select i1 %36, i64 %38, i64 1
  %40 = getelementptr inbounds nuw i8, ptr %1, i64 104
  store i64 %39, ptr %40, align 8
  br label %41
41:                                               ; preds = %35, %33
  %42 = getelementptr inbounds nuw i8, ptr %5, i64 8
  %43 = load i64, ptr %42, align 8
  tail call void @retrograd.fortran.make(ptr noundef nonnull %1, i64 noundef %43)
  tail call void @retrograd.fortran.set_type(ptr noundef nonnull %1, ptr noundef %0)
  tail call void @retrograd.fortran.dt_init_elements(ptr noundef %0, ptr noundef nonnull %1)
  call void @retrograd.fortran.dt_assign_elements(ptr noundef %0, ptr noundef nonnull %1, ptr noundef nonnull %5)
  %44 = load ptr, ptr %4, align 8
  %45 = icmp eq ptr %44, null
  br i1 %45, label %52, label %46
46:                                               ; preds = %41
  %47 = call ptr @retrograd.fortran.type_of(ptr noundef nonnull %4)
  %48 = icmp eq ptr %47, null
  br i1 %48, label %51, label %49
49:                                               ; preds = %46
  %50 = call ptr @retrograd.fortran.type_of(ptr noundef nonnull %4)
  call void @retrograd.fortran.dt_destroy_elements(ptr noundef %50, ptr noundef nonnull %4)
  br label %51
51:                                               ; preds = %49, %46
  tail call void @free(ptr noundef %44)
  br label %52
52:                                               ; preds = %41, %51
  call void @llvm.lifetime.end.p0(ptr nonnull %5)
  call void @llvm.lifetime.end.p0(ptr nonnull %4)
  ret void
}
define internal void @retrograd.fortran.assign_anew(ptr noundef captures(none) initializes((8, 16)) %0, ptr noundef readonly captures(none) %1) {
  %3 = alloca %struct.array, align 8
  %4 = load ptr, ptr %0, align 8
  call void @llvm.lifetime.start.p0(ptr nonnull %3)
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(384) %3, ptr noundef nonnull align 8 dereferenceable(384) %1, i64 384, i1 false)
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 20
  %6 = load i8, ptr %5, align 4
  %7 = getelementptr inbounds nuw i8, ptr %3, i64 20
  %8 = load i8, ptr %7, align 4
  %9 = icmp sgt i8 %6, 0
  br i1 %9, label %10, label %16
10:                                               ; preds = %2
  %11 = icmp sgt i8 %8, 0
  %12 = getelementptr inbounds nuw i8, ptr %3, i64 32
  %13 = load i64, ptr %12, align 8
  %14 = select i1 %11, i64 %13, i64 1
  %15 = getelementptr inbounds nuw i8, ptr %0, i64 32
  store i64 %14, ptr %15, align 8
  br label %16
16:                                               ; preds = %10, %2
  %17 = icmp sgt i8 %6, 1
  br i1 %17, label %18, label %24
18:                                               ; preds = %16
  %19 = icmp sgt i8 %8, 1
  %20 = getelementptr inbounds nuw i8, ptr %3, i64 56
  %21 = load i64, ptr %20, align 8
  %22 = select i1 %19, i64 %21, i64 1
  %23 = getelementptr inbounds nuw i8, ptr %0, i64 56
  store i64 %22, ptr %23, align 8
  br label %24
24:                                               ; preds = %18, %16
  %25 = icmp sgt i8 %6, 2
  br i1 %25, label %26, label %32
26:                                               ; preds = %24
  %27 = icmp sgt i8 %8, 2
  %28 = getelementptr inbounds nuw i8, ptr %3, i64 80
  %29 = load i64, ptr %28, align 8
  %30 = select i1 %27, i64 %29, i64 1
  %31 = getelementptr inbounds nuw i8, ptr %0, i64 80
  store i64 %30, ptr %31, align 8
  br label %32
32:                                               ; preds = %26, %24
  %33 = icmp sgt i8 %6, 3
  br i1 %33, label %34, label %40
34:                                               ; preds = %32
  %35 = icmp sgt i8 %8, 3
  %36 = getelementptr inbounds nuw i8, ptr %3, i64 104
  %37 = load i64, ptr %36, align 8
  %38 = select i1 %35, i64 %37, i64 1
  %39 = getelementptr inbounds nuw i8, ptr %0, i64 104
  store i64 %38, ptr %39, align 8
  br label %40
40:                                               ; preds = %34, %32
  %41 = getelementptr inbounds nuw i8, ptr %3, i64 8
  %42 = load i64, ptr %41, align 8
  tail call void @retrograd.fortran.make(ptr noundef nonnull %0, i64 noundef %42)
  call void @retrograd.fortran.copy(ptr noundef nonnull %0, ptr noundef nonnull %3)
  %43 = icmp eq ptr %4, null
  br i1 %43, label %45, label %44
44:                                               ; preds = %40
  tail call void @free(ptr noundef %4)
  br label %45
45:                                               ; preds = %44, %40
  call void @llvm.lifetime.end.p0(ptr nonnull %3)
  ret void
}
define internal void @retrograd.fortran.assign(ptr noundef %0, ptr noundef readonly captures(none) %1) {
  %3 = getelementptr inbounds nuw i8, ptr %0, i64 20
  %4 = load i8, ptr %3, align 4
  %5 = icmp sgt i8 %4, 4
  br i1 %5, label %6, label %7
6:                                                ; preds = %2
  tail call void @retrograd.unsupported_array()
  unreachable
7:                                                ; preds = %2
  %8 = getelementptr inbounds nuw i8, ptr %1, i64 21
  %9 = load i8, ptr %8, align 1
  %10 = icmp eq i8 %9, 42
  br i1 %10, label %11, label %13
11:                                               ; preds = %7
  %12 = tail call ptr @retrograd.fortran.type_of(ptr noundef %1)
  br label %13
13:                                               ; preds = %7, %11
  %14 = phi ptr [ %12, %11 ], [ null, %7 ]
  %15 = getelementptr inbounds nuw i8, ptr %0, i64 22
  %16 = load i8, ptr %15, align 2
  %17 = icmp eq i8 %16, 2
  br i1 %17, label %18, label %82
18:                                               ; preds = %13
  %19 = load ptr, ptr %0, align 8
  %20 = icmp eq ptr %19, null
  br i1 %20, label %78, label %21
21:                                               ; preds = %18
  %22 = getelementptr inbounds nuw i8, ptr %1, i64 20
  %23 = load i8, ptr %22, align 4
  %24 = icmp sgt i8 %23, 0
  br i1 %24, label %25, label %82
25:                                               ; preds = %21
  %26 = load i8, ptr %3, align 4
  %27 = icmp sgt i8 %26, 0
  br i1 %27, label %28, label %31
28:                                               ; preds = %25
  %29 = getelementptr i8, ptr %0, i64 32
  %30 = load i64, ptr %29, align 8
  br label %31
31:                                               ; preds = %25, %28
  %32 = phi i64 [ %30, %28 ], [ 1, %25 ]
  %33 = getelementptr i8, ptr %1, i64 32
  %34 = load i64, ptr %33, align 8
  %35 = icmp eq i64 %32, %34
  br i1 %35, label %36, label %78
36:                                               ; preds = %31
  %37 = icmp sgt i8 %26, 1
  br i1 %37, label %38, label %41
38:                                               ; preds = %36
  %39 = getelementptr i8, ptr %0, i64 56
  %40 = load i64, ptr %39, align 8
  br label %41
41:                                               ; preds = %38, %36
  %42 = phi i64 [ %40, %38 ], [ 1, %36 ]
  %43 = icmp eq i8 %23, 1
  br i1 %43, label %47, label %44
44:                                               ; preds = %41
  %45 = getelementptr i8, ptr %1, i64 56
  %46 = load i64, ptr %45, align 8
  br label %47
47:                                               ; preds = %44, %41
  %48 = phi i64 [ %46, %44 ], [ 1, %41 ]
  %49 = icmp eq i64 %42, %48
  br i1 %49, label %50, label %78
50:                                               ; preds = %47
  %51 = icmp sgt i8 %26, 2
  br i1 %51, label %52, label %55
52:                                               ; preds = %50
  %53 = getelementptr i8, ptr %0, i64 80
  %54 = load i64, ptr %53, align 8
  br label %55
55:                                               ; preds = %52, %50
  %56 = phi i64 [ %54, %52 ], [ 1, %50 ]
  %57 = icmp ugt i8 %23, 2
  br i1 %57, label %58, label %61
58:                                               ; preds = %55
  %59 = getelementptr i8, ptr %1, i64 80
  %60 = load i64, ptr %59, align 8
  br label %61
61:                                               ; preds = %58, %55
  %62 = phi i64 [ %60, %58 ], [ 1, %55 ]
  %63 = icmp eq i64 %56, %62
  br i1 %63, label %64, label %78
64:                                               ; preds = %61
  %65 = icmp sgt i8 %26, 3
  br i1 %65, label %66, label %69
66:                                               ; preds = %64
  %67 = getelementptr i8, ptr %0, i64 104
  %68 = load i64, ptr %67, align 8
  br label %69
69:                                               ; preds = %66, %64
  %70 = phi i64 [ %68, %66 ], [ 1, %64 ]
  %71 = icmp ugt i8 %23, 3
  br i1 %71, label %72, label %75
72:                                               ; preds = %69
  %73 = getelementptr i8, ptr %1, i64 104
  %74 = load i64, ptr %73, align 8
  br label %75
75:                                               ; preds = %72, %69
  %76 = phi i64 [ %74, %72 ], [ 1, %69 ]
  %77 = icmp eq i64 %70, %76
  br i1 %77, label %82, label %78
78:                                               ; preds = %61, %47, %31, %75, %18
  %79 = icmp eq ptr %14, null
  br i1 %79, label %81, label %80
80:                                               ; preds = %78
  tail call void @retrograd.fortran.dt_assign_anew(ptr noundef nonnull %14, ptr noundef nonnull %0, ptr noundef %1)
  br label %399
81:                                               ; preds = %78
  tail call void @retrograd.fortran.assign_anew(ptr noundef nonnull %0, ptr noundef %1)
  br label %399
82:                                               ; preds = %75, %21, %13
  %83 = icmp eq ptr %14, null
  br i1 %83, label %85, label %84
84:                                               ; preds = %82
  tail call void @retrograd.fortran.dt_assign_derived(ptr noundef nonnull %14, ptr noundef %0, ptr noundef %1)
  br label %399
85:                                               ; preds = %82
  %86 = getelementptr inbounds nuw i8, ptr %1, i64 20
  %87 = load i8, ptr %86, align 4
  %88 = icmp sgt i8 %87, 0
  br i1 %88, label %89, label %398
89:                                               ; preds = %85
  %90 = load ptr, ptr %0, align 8
  %91 = ptrtoint ptr %90 to i64
  %92 = load i8, ptr %3, align 4
  %93 = icmp sgt i8 %92, 0
  br i1 %93, label %94, label %109
94:                                               ; preds = %89
  %95 = getelementptr i8, ptr %0, i64 32
  %96 = load i64, ptr %95, align 8
  %97 = icmp slt i64 %96, 1
  br i1 %97, label %109, label %98
98:                                               ; preds = %94
  %99 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %100 = load i64, ptr %99, align 8
  %101 = icmp slt i64 %100, 0
  br i1 %101, label %102, label %109
102:                                              ; preds = %98
  %103 = getelementptr i8, ptr %0, i64 32
  %104 = load i64, ptr %103, align 8
  %105 = add nsw i64 %104, -1
  %106 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %107 = load i64, ptr %106, align 8
  %108 = mul nsw i64 %107, %105
  br label %109
109:                                              ; preds = %89, %94, %98, %102
  %110 = phi i64 [ %108, %102 ], [ 0, %98 ], [ 0, %94 ], [ 0, %89 ]
  %111 = add nsw i64 %110, %91
  %112 = icmp sgt i8 %92, 1
  br i1 %112, label %113, label %128
113:                                              ; preds = %109
  %114 = getelementptr i8, ptr %0, i64 56
  %115 = load i64, ptr %114, align 8
  %116 = icmp slt i64 %115, 1
  br i1 %116, label %128, label %117
117:                                              ; preds = %113
  %118 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %119 = load i64, ptr %118, align 8
  %120 = icmp slt i64 %119, 0
  br i1 %120, label %121, label %128
121:                                              ; preds = %117
  %122 = getelementptr i8, ptr %0, i64 56
  %123 = load i64, ptr %122, align 8
  %124 = add nsw i64 %123, -1
  %125 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %126 = load i64, ptr %125, align 8
  %127 = mul nsw i64 %126, %124
  br label %128
128:                                              ; preds = %109, %113, %117, %121
  %129 = phi i64 [ %127, %121 ], [ 0, %117 ], [ 0, %113 ], [ 0, %109 ]
  %130 = add nsw i64 %111, %129
  %131 = icmp sgt i8 %92, 2
  br i1 %131, label %132, label %147
132:                                              ; preds = %128
  %133 = getelementptr i8, ptr %0, i64 80
  %134 = load i64, ptr %133, align 8
  %135 = icmp slt i64 %134, 1
  br i1 %135, label %147, label %136
136:                                              ; preds = %132
  %137 = getelementptr inbounds nuw i8, ptr %0, i64 88
  %138 = load i64, ptr %137, align 8
  %139 = icmp slt i64 %138, 0
  br i1 %139, label %140, label %147
140:                                              ; preds = %136
  %141 = getelementptr i8, ptr %0, i64 80
  %142 = load i64, ptr %141, align 8
  %143 = add nsw i64 %142, -1
  %144 = getelementptr inbounds nuw i8, ptr %0, i64 88
  %145 = load i64, ptr %144, align 8
  %146 = mul nsw i64 %145, %143
  br label %147
147:                                              ; preds = %128, %132, %136, %140
  %148 = phi i64 [ %146, %140 ], [ 0, %136 ], [ 0, %132 ], [ 0, %128 ]
  %149 = add nsw i64 %130, %148
  %150 = icmp sgt i8 %92, 3
  br i1 %150, label %151, label %166
151:                                              ; preds = %147
  %152 = getelementptr i8, ptr %0, i64 104
  %153 = load i64, ptr %152, align 8
  %154 = icmp slt i64 %153, 1
  br i1 %154, label %166, label %155
155:                                              ; preds = %151
  %156 = getelementptr inbounds nuw i8, ptr %0, i64 112
  %157 = load i64, ptr %156, align 8
  %158 = icmp slt i64 %157, 0
  br i1 %158, label %159, label %166
159:                                              ; preds = %155
  %160 = getelementptr i8, ptr %0, i64 104
  %161 = load i64, ptr %160, align 8
  %162 = add nsw i64 %161, -1
  %163 = getelementptr inbounds nuw i8, ptr %0, i64 112
  %164 = load i64, ptr %163, align 8
  %165 = mul nsw i64 %164, %162
  br label %166
166:                                              ; preds = %147, %151, %155, %159
  %167 = phi i64 [ %165, %159 ], [ 0, %155 ], [ 0, %151 ], [ 0, %147 ]
  %168 = add nsw i64 %149, %167
  br i1 %93, label %169, label %184
169:                                              ; preds = %166
  %170 = getelementptr i8, ptr %0, i64 32
  %171 = load i64, ptr %170, align 8
  %172 = icmp slt i64 %171, 1
  br i1 %172, label %184, label %173
173:                                              ; preds = %169
  %174 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %175 = load i64, ptr %174, align 8
  %176 = icmp sgt i64 %175, 0
  br i1 %176, label %177, label %184
177:                                              ; preds = %173
  %178 = getelementptr i8, ptr %0, i64 32
  %179 = load i64, ptr %178, align 8
  %180 = add nsw i64 %179, -1
  %181 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %182 = load i64, ptr %181, align 8
  %183 = mul nsw i64 %182, %180
  br label %184
184:                                              ; preds = %166, %169, %173, %177
  %185 = phi i64 [ %183, %177 ], [ 0, %173 ], [ 0, %169 ], [ 0, %166 ]
  %186 = add nsw i64 %185, %91
  br i1 %112, label %187, label %202
187:                                              ; preds = %184
  %188 = getelementptr i8, ptr %0, i64 56
  %189 = load i64, ptr %188, align 8
  %190 = icmp slt i64 %189, 1
  br i1 %190, label %202, label %191
191:                                              ; preds = %187
  %192 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %193 = load i64, ptr %192, align 8
  %194 = icmp sgt i64 %193, 0
  br i1 %194, label %195, label %202
195:                                              ; preds = %191
  %196 = getelementptr i8, ptr %0, i64 56
  %197 = load i64, ptr %196, align 8
  %198 = add nsw i64 %197, -1
  %199 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %200 = load i64, ptr %199, align 8
  %201 = mul nsw i64 %200, %198
  br label %202
202:                                              ; preds = %184, %187, %191, %195
  %203 = phi i64 [ %201, %195 ], [ 0, %191 ], [ 0, %187 ], [ 0, %184 ]
  %204 = add nsw i64 %186, %203
  br i1 %131, label %205, label %220
205:                                              ; preds = %202
  %206 = getelementptr i8, ptr %0, i64 80
  %207 = load i64, ptr %206, align 8
  %208 = icmp slt i64 %207, 1
  br i1 %208, label %220, label %209
209:                                              ; preds = %205
  %210 = getelementptr inbounds nuw i8, ptr %0, i64 88
  %211 = load i64, ptr %210, align 8
  %212 = icmp sgt i64 %211, 0
  br i1 %212, label %213, label %220
213:                                              ; preds = %209
  %214 = getelementptr i8, ptr %0, i64 80
  %215 = load i64, ptr %214, align 8
  %216 = add nsw i64 %215, -1
  %217 = getelementptr inbounds nuw i8, ptr %0, i64 88
  %218 = load i64, ptr %217, align 8
  %219 = mul nsw i64 %218, %216
  br label %220
220:                                              ; preds = %202, %205, %209, %213
  %221 = phi i64 [ %219, %213 ], [ 0, %209 ], [ 0, %205 ], [ 0, %202 ]
  %222 = add nsw i64 %204, %221
  br i1 %150, label %223, label %238
223:                                              ; preds = %220
  %224 = getelementptr i8, ptr %0, i64 104
  %225 = load i64, ptr %224, align 8
  %226 = icmp slt i64 %225, 1
  br i1 %226, label %238, label %227
227:                                              ; preds = %223
  %228 = getelementptr inbounds nuw i8, ptr %0, i64 112
  %229 = load i64, ptr %228, align 8
  %230 = icmp sgt i64 %229, 0
  br i1 %230, label %231, label %238
231:                                              ; preds = %227
  %232 = getelementptr i8, ptr %0, i64 104
  %233 = load i64, ptr %232, align 8
  %234 = add nsw i64 %233, -1
  %235 = getelementptr inbounds nuw i8, ptr %0, i64 112
  %236 = load i64, ptr %235, align 8
  %237 = mul nsw i64 %236, %234
  br label %238
238:                                              ; preds = %220, %223, %227, %231
  %239 = phi i64 [ %237, %231 ], [ 0, %227 ], [ 0, %223 ], [ 0, %220 ]
  %240 = add nsw i64 %222, %239
  %241 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %242 = load i64, ptr %241, align 8
  %243 = add nsw i64 %240, %242
  %244 = load ptr, ptr %1, align 8
  %245 = ptrtoint ptr %244 to i64
  %246 = getelementptr i8, ptr %1, i64 32
  %247 = load i64, ptr %246, align 8
  %248 = icmp sgt i64 %247, 0
  br i1 %248, label %249, label %260
249:                                              ; preds = %238
  %250 = getelementptr inbounds nuw i8, ptr %1, i64 40
  %251 = load i64, ptr %250, align 8
  %252 = icmp slt i64 %251, 0
  br i1 %252, label %253, label %260
253:                                              ; preds = %249
  %254 = getelementptr i8, ptr %1, i64 32
  %255 = load i64, ptr %254, align 8
  %256 = add nsw i64 %255, -1
  %257 = getelementptr inbounds nuw i8, ptr %1, i64 40
  %258 = load i64, ptr %257, align 8
  %259 = mul nsw i64 %256, %258
  br label %260
260:                                              ; preds = %238, %249, %253
  %261 = phi i64 [ %259, %253 ], [ 0, %249 ], [ 0, %238 ]
  %262 = add nsw i64 %261, %245
  %263 = icmp eq i8 %87, 1
  br i1 %263, label %279, label %264
264:                                              ; preds = %260
  %265 = getelementptr i8, ptr %1, i64 56
  %266 = load i64, ptr %265, align 8
  %267 = icmp slt i64 %266, 1
  br i1 %267, label %279, label %268
268:                                              ; preds = %264
  %269 = getelementptr inbounds nuw i8, ptr %1, i64 64
  %270 = load i64, ptr %269, align 8
  %271 = icmp slt i64 %270, 0
  br i1 %271, label %272, label %279
272:                                              ; preds = %268
  %273 = getelementptr i8, ptr %1, i64 56
  %274 = load i64, ptr %273, align 8
  %275 = add nsw i64 %274, -1
  %276 = getelementptr inbounds nuw i8, ptr %1, i64 64
  %277 = load i64, ptr %276, align 8
  %278 = mul nsw i64 %277, %275
  br label %279
279:                                              ; preds = %260, %264, %268, %272
  %280 = phi i64 [ %278, %272 ], [ 0, %268 ], [ 0, %264 ], [ 0, %260 ]
  %281 = add nsw i64 %262, %280
  %282 = icmp ugt i8 %87, 2
  br i1 %282, label %283, label %298
283:                                              ; preds = %279
  %284 = getelementptr i8, ptr %1, i64 80
  %285 = load i64, ptr %284, align 8
  %286 = icmp slt i64 %285, 1
  br i1 %286, label %298, label %287
287:                                              ; preds = %283
  %288 = getelementptr inbounds nuw i8, ptr %1, i64 88
  %289 = load i64, ptr %288, align 8
  %290 = icmp slt i64 %289, 0
  br i1 %290, label %291, label %298
291:                                              ; preds = %287
  %292 = getelementptr i8, ptr %1, i64 80
  %293 = load i64, ptr %292, align 8
  %294 = add nsw i64 %293, -1
  %295 = getelementptr inbounds nuw i8, ptr %1, i64 88
  %296 = load i64, ptr %295, align 8
  %297 = mul nsw i64 %296, %294
  br label %298
298:                                              ; preds = %279, %283, %287, %291
  %299 = phi i64 [ %297, %291 ], [ 0, %287 ], [ 0, %283 ], [ 0, %279 ]
  %300 = add nsw i64 %281, %299
  %301 = icmp ugt i8 %87, 3
  br i1 %301, label %302, label %317
302:                                              ; preds = %298
  %303 = getelementptr i8, ptr %1, i64 104
  %304 = load i64, ptr %303, align 8
  %305 = icmp slt i64 %304, 1
  br i1 %305, label %317, label %306
306:                                              ; preds = %302
  %307 = getelementptr inbounds nuw i8, ptr %1, i64 112
  %308 = load i64, ptr %307, align 8
  %309 = icmp slt i64 %308, 0
  br i1 %309, label %310, label %317
310:                                              ; preds = %306
  %311 = getelementptr i8, ptr %1, i64 104
  %312 = load i64, ptr %311, align 8
  %313 = add nsw i64 %312, -1
  %314 = getelementptr inbounds nuw i8, ptr %1, i64 112
  %315 = load i64, ptr %314, align 8
  %316 = mul nsw i64 %315, %313
  br label %317
317:                                              ; preds = %298, %302, %306, %310
  %318 = phi i64 [ %316, %310 ], [ 0, %306 ], [ 0, %302 ], [ 0, %298 ]
  %319 = add nsw i64 %300, %318
  %320 = getelementptr i8, ptr %1, i64 32
  %321 = load i64, ptr %320, align 8
  %322 = icmp sgt i64 %321, 0
  br i1 %322, label %323, label %334
323:                                              ; preds = %317
  %324 = getelementptr inbounds nuw i8, ptr %1, i64 40
  %325 = load i64, ptr %324, align 8
  %326 = icmp sgt i64 %325, 0
  br i1 %326, label %327, label %334
327:                                              ; preds = %323
  %328 = getelementptr i8, ptr %1, i64 32
  %329 = load i64, ptr %328, align 8
  %330 = add nsw i64 %329, -1
  %331 = getelementptr inbounds nuw i8, ptr %1, i64 40
  %332 = load i64, ptr %331, align 8
  %333 = mul nsw i64 %330, %332
  br label %334
334:                                              ; preds = %317, %323, %327
  %335 = phi i64 [ %333, %327 ], [ 0, %323 ], [ 0, %317 ]
  %336 = add nsw i64 %335, %245
  br i1 %263, label %352, label %337
337:                                              ; preds = %334
  %338 = getelementptr i8, ptr %1, i64 56
  %339 = load i64, ptr %338, align 8
  %340 = icmp slt i64 %339, 1
  br i1 %340, label %352, label %341
341:                                              ; preds = %337
  %342 = getelementptr inbounds nuw i8, ptr %1, i64 64
  %343 = load i64, ptr %342, align 8
  %344 = icmp sgt i64 %343, 0
  br i1 %344, label %345, label %352
345:                                              ; preds = %341
  %346 = getelementptr i8, ptr %1, i64 56
  %347 = load i64, ptr %346, align 8
  %348 = add nsw i64 %347, -1
  %349 = getelementptr inbounds nuw i8, ptr %1, i64 64
  %350 = load i64, ptr %349, align 8
  %351 = mul nsw i64 %350, %348
  br label %352
352:                                              ; preds = %334, %337, %341, %345
  %353 = phi i64 [ %351, %345 ], [ 0, %341 ], [ 0, %337 ], [ 0, %334 ]
  %354 = add nsw i64 %336, %353
  br i1 %282, label %355, label %370
355:                                              ; preds = %352
  %356 = getelementptr i8, ptr %1, i64 80
  %357 = load i64, ptr %356, align 8
  %358 = icmp slt i64 %357, 1
  br i1 %358, label %370, label %359
359:                                              ; preds = %355
  %360 = getelementptr inbounds nuw i8, ptr %1, i64 88
  %361 = load i64, ptr %360, align 8
  %362 = icmp sgt i64 %361, 0
  br i1 %362, label %363, label %370
363:                                              ; preds = %359
  %364 = getelementptr i8, ptr %1, i64 80
  %365 = load i64, ptr %364, align 8
  %366 = add nsw i64 %365, -1
  %367 = getelementptr inbounds nuw i8, ptr %1, i64 88
  %368 = load i64, ptr %367, align 8
  %369 = mul nsw i64 %368, %366
  br label %370
370:                                              ; preds = %352, %355, %359, %363
  %371 = phi i64 [ %369, %363 ], [ 0, %359 ], [ 0, %355 ], [ 0, %352 ]
  %372 = add nsw i64 %354, %371
  br i1 %301, label %373, label %388
373:                                              ; preds = %370
  %374 = getelementptr i8, ptr %1, i64 104
  %375 = load i64, ptr %374, align 8
  %376 = icmp slt i64 %375, 1
  br i1 %376, label %388, label %377
377:                                              ; preds = %373
  %378 = getelementptr inbounds nuw i8, ptr %1, i64 112
  %379 = load i64, ptr %378, align 8
  %380 = icmp sgt i64 %379, 0
  br i1 %380, label %381, label %388
381:                                              ; preds = %377
  %382 = getelementptr i8, ptr %1, i64 104
  %383 = load i64, ptr %382, align 8
  %384 = add nsw i64 %383, -1
  %385 = getelementptr inbounds nuw i8, ptr %1, i64 112
  %386 = load i64, ptr %385, align 8
  %387 = mul nsw i64 %386, %384
  br label %388
388:                                              ; preds = %370, %373, %377, %381
  %389 = phi i64 [ %387, %381 ], [ 0, %377 ], [ 0, %373 ], [ 0, %370 ]
  %390 = add nsw i64 %372, %389
  %391 = getelementptr inbounds nuw i8, ptr %1, i64 8
  %392 = load i64, ptr %391, align 8
  %393 = add nsw i64 %390, %392
  %394 = icmp sge i64 %168, %393
  %395 = icmp sge i64 %319, %243
  %396 = select i1 %394, i1 true, i1 %395
  br i1 %396, label %398, label %397
397:                                              ; preds = %388
  tail call void @retrograd.fortran.copy_aside(ptr noundef %0, ptr noundef %1)
  br label %399
398:                                              ; preds = %388, %85
  tail call void @retrograd.fortran.copy(ptr noundef %0, ptr noundef %1)
  br label %399
399:                                              ; preds = %84, %398, %397, %80, %81
  ret void
}
define internal void @retrograd.body._FortranAAssignPolymorphic(ptr noundef %0, ptr noundef readonly captures(none) %1, ptr noundef readnone captures(none) %2, i32 noundef %3) {
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 20
  %6 = load i8, ptr %5, align 4
  %7 = icmp sgt i8 %6, 4
  br i1 %7, label %8, label %9
8:                                                ; preds = %4
  tail call void @retrograd.unsupported_array()
  unreachable
9:                                                ; preds = %4
  %10 = getelementptr inbounds nuw i8, ptr %1, i64 21
  %11 = load i8, ptr %10, align 1
  %12 = icmp eq i8 %11, 42
  br i1 %12, label %13, label %15
13:                                               ; preds = %9
  %14 = tail call ptr @retrograd.fortran.type_of(ptr noundef %1)
  br label %15
15:                                               ; preds = %9, %13
  %16 = phi ptr [ %14, %13 ], [ null, %9 ]
  %17 = icmp eq ptr %16, null
  br i1 %17, label %29, label %18
18:                                               ; preds = %15
  %19 = getelementptr inbounds nuw i8, ptr %0, i64 22
  %20 = load i8, ptr %19, align 2
  %21 = icmp eq i8 %20, 2
  br i1 %21, label %22, label %29
22:                                               ; preds = %18
  %23 = load ptr, ptr %0, align 8
  %24 = icmp eq ptr %23, null
  br i1 %24, label %28, label %25
25:                                               ; preds = %22
  %26 = tail call ptr @retrograd.fortran.type_of(ptr noundef nonnull %0)
  %27 = icmp eq ptr %26, %16
  br i1 %27, label %29, label %28
28:                                               ; preds = %25, %22
  tail call void @retrograd.fortran.dt_assign_anew(ptr noundef nonnull %16, ptr noundef nonnull %0, ptr noundef %1)
  br label %30
29:                                               ; preds = %25, %18, %15
  tail call void @retrograd.fortran.assign(ptr noundef %0, ptr noundef %1)
  br label %30
30:                                               ; preds = %29, %28
  ret void
}
define internal void @retrograd.body._FortranAAssign(ptr noundef %0, ptr noundef readonly captures(none) %1, ptr noundef readnone captures(none) %2, i32 noundef %3) {
  tail call void @retrograd.fortran.assign(ptr noundef %0, ptr noundef %1)
  ret void
}
define internal void @retrograd.body._FortranAAssignTemporary(ptr noundef %0, ptr noundef readonly captures(none) %1, ptr noundef readnone captures(none) %2, i32 noundef %3) {
  tail call void @retrograd.fortran.assign(ptr noundef %0, ptr noundef %1)
  ret void
}
define internal void @retrograd.body._FortranACopyInAssign(ptr noundef captures(none) %0, ptr noundef readonly captures(none) %1, ptr noundef readnone captures(none) %2, i32 noundef %3) {
  %5 = getelementptr inbounds nuw i8, ptr %1, i64 20
  %6 = load i8, ptr %5, align 4
  %7 = icmp sgt i8 %6, 4
  br i1 %7, label %12, label %8
8:                                                ; preds = %4
  %9 = getelementptr inbounds nuw i8, ptr %0, i64 20
  %10 = load i8, ptr %9, align 4
  %11 = icmp sgt i8 %10, 0
  br i1 %11, label %13, label %22
12:                                               ; preds = %4
  tail call void @retrograd.unsupported_array()
  unreachable
13:                                               ; preds = %8
  %14 = load i8, ptr %5, align 4
  %15 = icmp sgt i8 %14, 0
  br i1 %15, label %16, label %19
16:                                               ; preds = %13
  %17 = getelementptr i8, ptr %1, i64 32
  %18 = load i64, ptr %17, align 8
  br label %19
19:                                               ; preds = %13, %16
  %20 = phi i64 [ %18, %16 ], [ 1, %13 ]
  %21 = getelementptr inbounds nuw i8, ptr %0, i64 32
  store i64 %20, ptr %21, align 8
  br label %22
22:                                               ; preds = %8, %19
  %23 = icmp sgt i8 %10, 1
  br i1 %23, label %24, label %33
24:                                               ; preds = %22
  %25 = load i8, ptr %5, align 4
  %26 = icmp sgt i8 %25, 1
  br i1 %26, label %27, label %30
27:                                               ; preds = %24
  %28 = getelementptr i8, ptr %1, i64 56
  %29 = load i64, ptr %28, align 8
  br label %30
30:                                               ; preds = %27, %24
  %31 = phi i64 [ %29, %27 ], [ 1, %24 ]
  %32 = getelementptr inbounds nuw i8, ptr %0, i64 56
  store i64 %31, ptr %32, align 8
  br label %33
33:                                               ; preds = %30, %22
  %34 = icmp sgt i8 %10, 2
  br i1 %34, label %35, label %44
35:                                               ; preds = %33
  %36 = load i8, ptr %5, align 4
  %37 = icmp sgt i8 %36, 2
  br i1 %37, label %38, label %41
38:                                               ; preds = %35
  %39 = getelementptr i8, ptr %1, i64 80
  %40 = load i64, ptr %39, align 8
  br label %41
41:                                               ; preds = %38, %35
  %42 = phi i64 [ %40, %38 ], [ 1, %35 ]
  %43 = getelementptr inbounds nuw i8, ptr %0, i64 80
  store i64 %42, ptr %43, align 8
  br label %44
44:                                               ; preds = %41, %33
  %45 = icmp sgt i8 %10, 3
  br i1 %45, label %46, label %55
46:                                               ; preds = %44
  %47 = load i8, ptr %5, align 4
  %48 = icmp sgt i8 %47, 3
  br i1 %48, label %49, label %52
49:                                               ; preds = %46
  %50 = getelementptr i8, ptr %1, i64 104
  %51 = load i64, ptr %50, align 8
  br label %52
52:                                               ; preds = %49, %46
  %53 = phi i64 [ %51, %49 ], [ 1, %46 ]
  %54 = getelementptr inbounds nuw i8, ptr %0, i64 104
  store i64 %53, ptr %54, align 8
  br label %55
55:                                               ; preds = %52, %44
  %56 = getelementptr inbounds nuw i8, ptr %1, i64 8
  %57 = load i64, ptr %56, align 8
  tail call void @retrograd.fortran.make(ptr noundef %0, i64 noundef %57)
  tail call void @retrograd.fortran.copy(ptr noundef %0, ptr noundef %1)
  ret void
}
define internal void @retrograd.body._FortranACopyOutAssign(ptr noundef readonly captures(address_is_null) %0, ptr noundef captures(none) %1, ptr noundef readnone captures(none) %2, i32 noundef %3) {
  %5 = icmp eq ptr %0, null
  br i1 %5, label %7, label %6
6:                                                ; preds = %4
  tail call void @retrograd.fortran.copy(ptr noundef nonnull %0, ptr noundef %1)
  br label %7
7:                                                ; preds = %6, %4
  %8 = load ptr, ptr %1, align 8
  tail call void @free(ptr noundef %8)
  store ptr null, ptr %1, align 8
  ret void
}
define internal zeroext i1 @retrograd.body._FortranAIsContiguous(ptr noundef readonly captures(none) %0) {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %3 = load i64, ptr %2, align 8
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 20
  %5 = load i8, ptr %4, align 4
  %6 = icmp sgt i8 %5, 0
  br i1 %6, label %7, label %18
7:                                                ; preds = %1
  %8 = getelementptr inbounds nuw i8, ptr %0, i64 32
  %9 = load i64, ptr %8, align 8
  %10 = icmp eq i64 %9, 1
  br i1 %10, label %15, label %11
11:                                               ; preds = %7
  %12 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %13 = load i64, ptr %12, align 8
  %14 = icmp eq i64 %13, %3
  br label %15
15:                                               ; preds = %11, %7
  %16 = phi i1 [ true, %7 ], [ %14, %11 ]
  %17 = mul nsw i64 %9, %3
  br label %18
18:                                               ; preds = %1, %15
  %19 = phi i64 [ %17, %15 ], [ %3, %1 ]
  %20 = phi i1 [ %16, %15 ], [ true, %1 ]
  %21 = icmp sgt i8 %5, 1
  br i1 %21, label %22, label %34
22:                                               ; preds = %18
  %23 = getelementptr inbounds nuw i8, ptr %0, i64 56
  %24 = load i64, ptr %23, align 8
  %25 = icmp eq i64 %24, 1
  br i1 %25, label %31, label %26
26:                                               ; preds = %22
  %27 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %28 = load i64, ptr %27, align 8
  %29 = icmp eq i64 %28, %19
  %30 = and i1 %29, %20
  br label %31
31:                                               ; preds = %26, %22
  %32 = phi i1 [ %20, %22 ], [ %30, %26 ]
  %33 = mul nsw i64 %24, %19
  br label %34
34:                                               ; preds = %31, %18
  %35 = phi i64 [ %33, %31 ], [ %19, %18 ]
  %36 = phi i1 [ %32, %31 ], [ %20, %18 ]
  %37 = icmp sgt i8 %5, 2
  br i1 %37, label %38, label %50
38:                                               ; preds = %34
  %39 = getelementptr inbounds nuw i8, ptr %0, i64 80
  %40 = load i64, ptr %39, align 8
  %41 = icmp eq i64 %40, 1
  br i1 %41, label %47, label %42
42:                                               ; preds = %38
  %43 = getelementptr inbounds nuw i8, ptr %0, i64 88
  %44 = load i64, ptr %43, align 8
  %45 = icmp eq i64 %44, %35
  %46 = and i1 %45, %36
  br label %47
47:                                               ; preds = %42, %38
  %48 = phi i1 [ %36, %38 ], [ %46, %42 ]
  %49 = mul nsw i64 %40, %35
  br label %50
50:                                               ; preds = %47, %34
  %51 = phi i64 [ %49, %47 ], [ %35, %34 ]
  %52 = phi i1 [ %48, %47 ], [ %36, %34 ]
  %53 = icmp sgt i8 %5, 3
  br i1 %53, label %54, label %66
54:                                               ; preds = %50
  %55 = getelementptr inbounds nuw i8, ptr %0, i64 104
  %56 = load i64, ptr %55, align 8
  %57 = icmp eq i64 %56, 1
  br i1 %57, label %63, label %58
58:                                               ; preds = %54
  %59 = getelementptr inbounds nuw i8, ptr %0, i64 112
  %60 = load i64, ptr %59, align 8
  %61 = icmp eq i64 %60, %51
  %62 = and i1 %61, %52
  br label %63
63:                                               ; preds = %58, %54
  %64 = phi i1 [ %52, %54 ], [ %62, %58 ]
  %65 = mul nsw i64 %56, %51
  br label %66
66:                                               ; preds = %63, %50
  %67 = phi i64 [ %65, %63 ], [ %51, %50 ]
  %68 = phi i1 [ %64, %63 ], [ %52, %50 ]
  %69 = icmp eq i64 %67, 0
  %70 = select i1 %68, i1 true, i1 %69
  ret i1 %70
}
define internal i64 @retrograd.body._FortranACount(ptr noundef readonly captures(none) %0, ptr readnone captures(none) %1, i32 %2, i32 %3) {
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 20
  %6 = load i8, ptr %5, align 4
  %7 = icmp sgt i8 %6, 3
  %8 = getelementptr i8, ptr %0, i64 104
  %9 = icmp sgt i8 %6, 2
  %10 = getelementptr i8, ptr %0, i64 80
  %11 = icmp sgt i8 %6, 1
  %12 = getelementptr i8, ptr %0, i64 56
  %13 = icmp sgt i8 %6, 0
  %14 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %15 = getelementptr inbounds nuw i8, ptr %0, i64 88
  %16 = getelementptr inbounds nuw i8, ptr %0, i64 112
  %17 = getelementptr i8, ptr %0, i64 32
  %18 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %19 = getelementptr inbounds nuw i8, ptr %0, i64 40
  br label %20
20:                                               ; preds = %37, %4
  %21 = phi i64 [ 0, %4 ], [ %30, %37 ]
  %22 = phi i64 [ 0, %4 ], [ %38, %37 ]
  br i1 %7, label %23, label %25
23:                                               ; preds = %20
  %24 = load i64, ptr %8, align 8
  br label %25
25:                                               ; preds = %20, %23
  %26 = phi i64 [ %24, %23 ], [ 1, %20 ]
  %27 = icmp slt i64 %22, %26
  br i1 %27, label %29, label %28
28:                                               ; preds = %25
  ret i64 %21
29:                                               ; preds = %25, %47
  %30 = phi i64 [ %40, %47 ], [ %21, %25 ]
  %31 = phi i64 [ %48, %47 ], [ 0, %25 ]
  br i1 %9, label %32, label %34
32:                                               ; preds = %29
  %33 = load i64, ptr %10, align 8
  br label %34
34:                                               ; preds = %29, %32
  %35 = phi i64 [ %33, %32 ], [ 1, %29 ]
  %36 = icmp slt i64 %31, %35
  br i1 %36, label %39, label %37
37:                                               ; preds = %34
  %38 = add nuw nsw i64 %22, 1
  br label %20
39:                                               ; preds = %34, %76
  %40 = phi i64 [ %68, %76 ], [ %30, %34 ]
  %41 = phi i64 [ %77, %76 ], [ 0, %34 ]
  br i1 %11, label %42, label %44
42:                                               ; preds = %39
  %43 = load i64, ptr %12, align 8
  br label %44
44:                                               ; preds = %39, %42
  %45 = phi i64 [ %43, %42 ], [ 1, %39 ]
  %46 = icmp slt i64 %41, %45
  br i1 %46, label %49, label %47
47:                                               ; preds = %44
  %48 = add nuw nsw i64 %31, 1
  br label %29
49:                                               ; preds = %44
  br i1 %11, label %50, label %53
50:                                               ; preds = %49
  %51 = load i64, ptr %14, align 8
  %52 = mul nsw i64 %51, %41
  br label %53
53:                                               ; preds = %49, %50
  %54 = phi i64 [ %52, %50 ], [ 0, %49 ]
  br i1 %9, label %55, label %58
55:                                               ; preds = %53
  %56 = load i64, ptr %15, align 8
  %57 = mul nsw i64 %56, %31
  br label %58
58:                                               ; preds = %53, %55
  %59 = phi i64 [ %57, %55 ], [ 0, %53 ]
  %60 = add nsw i64 %59, %54
  br i1 %7, label %61, label %64
61:                                               ; preds = %58
  %62 = load i64, ptr %16, align 8
  %63 = mul nsw i64 %62, %22
  br label %64
64:                                               ; preds = %58, %61
  %65 = phi i64 [ %63, %61 ], [ 0, %58 ]
  %66 = add nsw i64 %60, %65
  br label %67
67:                                               ; preds = %101, %64
  %68 = phi i64 [ %40, %64 ], [ %97, %101 ]
  %69 = phi i64 [ 0, %64 ], [ %98, %101 ]
  %70 = phi i64 [ %66, %64 ], [ %103, %101 ]
  br i1 %13, label %71, label %73
71:                                               ; preds = %67
  %72 = load i64, ptr %17, align 8
  br label %73
73:                                               ; preds = %67, %71
  %74 = phi i64 [ %72, %71 ], [ 1, %67 ]
  %75 = icmp slt i64 %69, %74
  br i1 %75, label %78, label %76
76:                                               ; preds = %73
  %77 = add nuw nsw i64 %41, 1
  br label %39
78:                                               ; preds = %73
  %79 = load ptr, ptr %0, align 8
  %80 = getelementptr inbounds i8, ptr %79, i64 %70
  %81 = load i64, ptr %18, align 8
  switch i64 %81, label %91 [
    i64 1, label %82
    i64 2, label %85
    i64 4, label %88
  ]
82:                                               ; preds = %78
  %83 = load i8, ptr %80, align 1
  %84 = icmp ne i8 %83, 0
  br label %94
85:                                               ; preds = %78
  %86 = load i16, ptr %80, align 2
  %87 = icmp ne i16 %86, 0
  br label %94
88:                                               ; preds = %78
  %89 = load i32, ptr %80, align 4
  %90 = icmp ne i32 %89, 0
  br label %94
91:                                               ; preds = %78
  %92 = load i64, ptr %80, align 8
  %93 = icmp ne i64 %92, 0
  br label %94
94:                                               ; preds = %82, %85, %88, %91
  %95 = phi i1 [ %93, %91 ], [ %84, %82 ], [ %87, %85 ], [ %90, %88 ]
  %96 = zext i1 %95 to i64
  %97 = add nsw i64 %68, %96
  %98 = add nuw nsw i64 %69, 1
  br i1 %13, label %99, label %101
99:                                               ; preds = %94
  %100 = load i64, ptr %19, align 8
  br label %101
101:                                              ; preds = %94, %99
  %102 = phi i64 [ %100, %99 ], [ 0, %94 ]
  %103 = add nsw i64 %102, %70
  br label %67
}
define internal zeroext i1 @retrograd.body._FortranAAny(ptr noundef readonly captures(none) %0, ptr noundef readnone captures(none) %1, i32 noundef %2, i32 noundef %3) {
  %5 = tail call i64 @retrograd.body._FortranACount(ptr noundef %0, ptr poison, i32 poison, i32 poison)
  %6 = icmp sgt i64 %5, 0
  ret i1 %6
}
define internal zeroext i1 @retrograd.body._FortranAAll(ptr noundef readonly captures(none) %0, ptr noundef readnone captures(none) %1, i32 noundef %2, i32 noundef %3) {
  %5 = tail call i64 @retrograd.body._FortranACount(ptr noundef %0, ptr poison, i32 poison, i32 poison)
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 20
  %7 = load i8, ptr %6, align 4
  %8 = icmp sgt i8 %7, 0
  br i1 %8, label %9, label %12
9:                                                ; preds = %4
  %10 = getelementptr i8, ptr %0, i64 32
  %11 = load i64, ptr %10, align 8
  br label %12
12:                                               ; preds = %9, %4
  %13 = phi i64 [ %11, %9 ], [ 1, %4 ]
  %14 = icmp sgt i8 %7, 1
  br i1 %14, label %15, label %19
15:                                               ; preds = %12
  %16 = getelementptr i8, ptr %0, i64 56
  %17 = load i64, ptr %16, align 8
  %18 = mul nsw i64 %17, %13
  br label %19
19:                                               ; preds = %15, %12
  %20 = phi i64 [ %18, %15 ], [ %13, %12 ]
  %21 = icmp sgt i8 %7, 2
  br i1 %21, label %22, label %25
22:                                               ; preds = %19
  %23 = getelementptr i8, ptr %0, i64 80
  %24 = load i64, ptr %23, align 8
  br label %25
25:                                               ; preds = %22, %19
  %26 = phi i64 [ %24, %22 ], [ 1, %19 ]
  %27 = icmp sgt i8 %7, 3
  br i1 %27, label %28, label %31
28:                                               ; preds = %25
  %29 = getelementptr i8, ptr %0, i64 104
  %30 = load i64, ptr %29, align 8
  br label %31
31:                                               ; preds = %25, %28
  %32 = phi i64 [ %30, %28 ], [ 1, %25 ]
  %33 = mul nsw i64 %20, %26
  %34 = mul nsw i64 %33, %32
  %35 = icmp eq i64 %5, %34
  ret i1 %35
}
define internal double @retrograd.body._FortranASumReal8(ptr noundef readonly captures(none) %0, ptr noundef readnone captures(none) %1, i32 noundef %2, i32 noundef %3, ptr noundef readonly captures(address_is_null) %4) {
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 20
  %7 = load i8, ptr %6, align 4
  %8 = icmp sgt i8 %7, 4
  br i1 %8, label %29, label %9
9:                                                ; preds = %5
  %10 = icmp eq i8 %7, 4
  %11 = getelementptr i8, ptr %0, i64 104
  %12 = icmp sgt i8 %7, 2
  %13 = getelementptr i8, ptr %0, i64 80
  %14 = icmp sgt i8 %7, 1
  %15 = getelementptr i8, ptr %0, i64 56
  %16 = icmp sgt i8 %7, 0
  %17 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %18 = getelementptr inbounds nuw i8, ptr %0, i64 88
  %19 = getelementptr inbounds nuw i8, ptr %0, i64 112
  %20 = getelementptr i8, ptr %0, i64 32
  %21 = icmp eq ptr %4, null
  %22 = getelementptr inbounds nuw i8, ptr %4, i64 20
  %23 = getelementptr inbounds nuw i8, ptr %4, i64 40
  %24 = getelementptr inbounds nuw i8, ptr %4, i64 64
  %25 = getelementptr inbounds nuw i8, ptr %4, i64 88
  %26 = getelementptr inbounds nuw i8, ptr %4, i64 112
  %27 = getelementptr inbounds nuw i8, ptr %4, i64 8
  %28 = getelementptr inbounds nuw i8, ptr %0, i64 40
  br label %30
29:                                               ; preds = %5
  tail call void @retrograd.unsupported_array()
  unreachable
30:                                               ; preds = %9, %47
  %31 = phi double [ %40, %47 ], [ 0.000000e+00, %9 ]
  %32 = phi i64 [ %48, %47 ], [ 0, %9 ]
  br i1 %10, label %33, label %35
33:                                               ; preds = %30
  %34 = load i64, ptr %11, align 8
  br label %35
35:                                               ; preds = %30, %33
  %36 = phi i64 [ %34, %33 ], [ 1, %30 ]
  %37 = icmp slt i64 %32, %36
  br i1 %37, label %39, label %38
38:                                               ; preds = %35
  ret double %31
39:                                               ; preds = %35, %57
  %40 = phi double [ %50, %57 ], [ %31, %35 ]
  %41 = phi i64 [ %58, %57 ], [ 0, %35 ]
  br i1 %12, label %42, label %44
42:                                               ; preds = %39
  %43 = load i64, ptr %13, align 8
  br label %44
44:                                               ; preds = %39, %42
  %45 = phi i64 [ %43, %42 ], [ 1, %39 ]
  %46 = icmp slt i64 %41, %45
  br i1 %46, label %49, label %47
47:                                               ; preds = %44
  %48 = add nuw nsw i64 %32, 1
  br label %30
49:                                               ; preds = %44, %86
  %50 = phi double [ %78, %86 ], [ %40, %44 ]
  %51 = phi i64 [ %87, %86 ], [ 0, %44 ]
  br i1 %14, label %52, label %54
52:                                               ; preds = %49
  %53 = load i64, ptr %15, align 8
  br label %54
54:                                               ; preds = %49, %52
  %55 = phi i64 [ %53, %52 ], [ 1, %49 ]
  %56 = icmp slt i64 %51, %55
  br i1 %56, label %59, label %57
57:                                               ; preds = %54
  %58 = add nuw nsw i64 %41, 1
  br label %39
59:                                               ; preds = %54
  br i1 %14, label %60, label %63
60:                                               ; preds = %59
  %61 = load i64, ptr %17, align 8
  %62 = mul nsw i64 %61, %51
  br label %63
63:                                               ; preds = %59, %60
  %64 = phi i64 [ %62, %60 ], [ 0, %59 ]
  br i1 %12, label %65, label %68
65:                                               ; preds = %63
  %66 = load i64, ptr %18, align 8
  %67 = mul nsw i64 %66, %41
  br label %68
68:                                               ; preds = %63, %65
  %69 = phi i64 [ %67, %65 ], [ 0, %63 ]
  %70 = add nsw i64 %69, %64
  br i1 %10, label %71, label %74
71:                                               ; preds = %68
  %72 = load i64, ptr %19, align 8
  %73 = mul nsw i64 %72, %32
  br label %74
74:                                               ; preds = %68, %71
  %75 = phi i64 [ %73, %71 ], [ 0, %68 ]
  %76 = add nsw i64 %70, %75
  br label %77
77:                                               ; preds = %145, %74
  %78 = phi double [ %50, %74 ], [ %141, %145 ]
  %79 = phi i64 [ 0, %74 ], [ %142, %145 ]
  %80 = phi i64 [ %76, %74 ], [ %147, %145 ]
  br i1 %16, label %81, label %83
81:                                               ; preds = %77
  %82 = load i64, ptr %20, align 8
  br label %83
83:                                               ; preds = %77, %81
  %84 = phi i64 [ %82, %81 ], [ 1, %77 ]
  %85 = icmp slt i64 %79, %84
  br i1 %85, label %88, label %86
86:                                               ; preds = %83
  %87 = add nuw nsw i64 %51, 1
  br label %49
88:                                               ; preds = %83
  br i1 %21, label %135, label %89
89:                                               ; preds = %88
  %90 = load ptr, ptr %4, align 8
  %91 = load i8, ptr %22, align 4
  %92 = icmp sgt i8 %91, 0
  br i1 %92, label %93, label %96
93:                                               ; preds = %89
  %94 = load i64, ptr %23, align 8
  %95 = mul nsw i64 %94, %79
  br label %96
96:                                               ; preds = %89, %93
  %97 = phi i64 [ %95, %93 ], [ 0, %89 ]
  %98 = icmp sgt i8 %91, 1
  br i1 %98, label %99, label %102
99:                                               ; preds = %96
  %100 = load i64, ptr %24, align 8
  %101 = mul nsw i64 %100, %51
  br label %102
102:                                              ; preds = %96, %99
  %103 = phi i64 [ %101, %99 ], [ 0, %96 ]
  %104 = icmp sgt i8 %91, 2
  br i1 %104, label %105, label %108
105:                                              ; preds = %102
  %106 = load i64, ptr %25, align 8
  %107 = mul nsw i64 %106, %41
  br label %108
108:                                              ; preds = %102, %105
  %109 = phi i64 [ %107, %105 ], [ 0, %102 ]
  %110 = icmp sgt i8 %91, 3
  br i1 %110, label %111, label %114
111:                                              ; preds = %108
  %112 = load i64, ptr %26, align 8
  %113 = mul nsw i64 %112, %32
  br label %114
114:                                              ; preds = %108, %111
  %115 = phi i64 [ %113, %111 ], [ 0, %108 ]
  %116 = getelementptr i8, ptr %90, i64 %97
  %117 = getelementptr i8, ptr %116, i64 %103
  %118 = getelementptr i8, ptr %117, i64 %109
  %119 = getelementptr i8, ptr %118, i64 %115
  %120 = load i64, ptr %27, align 8
  switch i64 %120, label %130 [
    i64 1, label %121
    i64 2, label %124
    i64 4, label %127
  ]
121:                                              ; preds = %114
  %122 = load i8, ptr %119, align 1
  %123 = icmp ne i8 %122, 0
  br label %133
124:                                              ; preds = %114
  %125 = load i16, ptr %119, align 2
  %126 = icmp ne i16 %125, 0
  br label %133
127:                                              ; preds = %114
  %128 = load i32, ptr %119, align 4
  %129 = icmp ne i32 %128, 0
  br label %133
130:                                              ; preds = %114
  %131 = load i64, ptr %119, align 8
  %132 = icmp ne i64 %131, 0
  br label %133
133:                                              ; preds = %121, %124, %127, %130
  %134 = phi i1 [ %132, %130 ], [ %123, %121 ], [ %126, %124 ], [ %129, %127 ]
  br i1 %134, label %135, label %140
135:                                              ; preds = %133, %88
  %136 = load ptr, ptr %0, align 8
  %137 = getelementptr inbounds i8, ptr %136, i64 %80
  %138 = load double, ptr %137, align 8
  %139 = fadd double %78, %138
  br label %140
140:                                              ; preds = %133, %135
  %141 = phi double [ %139, %135 ], [ %78, %133 ]
  %142 = add nuw nsw i64 %79, 1
  br i1 %16, label %143, label %145
143:                                              ; preds = %140
  %144 = load i64, ptr %28, align 8
  br label %145
145:                                              ; preds = %140, %143
  %146 = phi i64 [ %144, %143 ], [ 0, %140 ]
  %147 = add nsw i64 %146, %80
  br label %77
}
define internal double @retrograd.body._FortranAProductReal8(ptr noundef readonly captures(none) %0, ptr noundef readnone captures(none) %1, i32 noundef %2, i32 noundef %3, ptr noundef readonly captures(address_is_null) %4) {
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 20
  %7 = load i8, ptr %6, align 4
  %8 = icmp sgt i8 %7, 4
  br i1 %8, label %29, label %9
9:                                                ; preds = %5
  %10 = icmp eq i8 %7, 4
  %11 = getelementptr i8, ptr %0, i64 104
  %12 = icmp sgt i8 %7, 2
  %13 = getelementptr i8, ptr %0, i64 80
  %14 = icmp sgt i8 %7, 1
  %15 = getelementptr i8, ptr %0, i64 56
  %16 = icmp sgt i8 %7, 0
  %17 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %18 = getelementptr inbounds nuw i8, ptr %0, i64 88
  %19 = getelementptr inbounds nuw i8, ptr %0, i64 112
  %20 = getelementptr i8, ptr %0, i64 32
  %21 = icmp eq ptr %4, null
  %22 = getelementptr inbounds nuw i8, ptr %4, i64 20
  %23 = getelementptr inbounds nuw i8, ptr %4, i64 40
  %24 = getelementptr inbounds nuw i8, ptr %4, i64 64
  %25 = getelementptr inbounds nuw i8, ptr %4, i64 88
  %26 = getelementptr inbounds nuw i8, ptr %4, i64 112
  %27 = getelementptr inbounds nuw i8, ptr %4, i64 8
  %28 = getelementptr inbounds nuw i8, ptr %0, i64 40
  br label %30
29:                                               ; preds = %5
  tail call void @retrograd.unsupported_array()
  unreachable
30:                                               ; preds = %9, %47
  %31 = phi double [ %40, %47 ], [ 1.000000e+00, %9 ]
  %32 = phi i64 [ %48, %47 ], [ 0, %9 ]
  br i1 %10, label %33, label %35
33:                                               ; preds = %30
  %34 = load i64, ptr %11, align 8
  br label %35
35:                                               ; preds = %30, %33
  %36 = phi i64 [ %34, %33 ], [ 1, %30 ]
  %37 = icmp slt i64 %32, %36
  br i1 %37, label %39, label %38
38:                                               ; preds = %35
  ret double %31
39:                                               ; preds = %35, %57
  %40 = phi double [ %50, %57 ], [ %31, %35 ]
  %41 = phi i64 [ %58, %57 ], [ 0, %35 ]
  br i1 %12, label %42, label %44
42:                                               ; preds = %39
  %43 = load i64, ptr %13, align 8
  br label %44
44:                                               ; preds = %39, %42
  %45 = phi i64 [ %43, %42 ], [ 1, %39 ]
  %46 = icmp slt i64 %41, %45
  br i1 %46, label %49, label %47
47:                                               ; preds = %44
  %48 = add nuw nsw i64 %32, 1
  br label %30
49:                                               ; preds = %44, %86
  %50 = phi double [ %78, %86 ], [ %40, %44 ]
  %51 = phi i64 [ %87, %86 ], [ 0, %44 ]
  br i1 %14, label %52, label %54
52:                                               ; preds = %49
  %53 = load i64, ptr %15, align 8
  br label %54
54:                                               ; preds = %49, %52
  %55 = phi i64 [ %53, %52 ], [ 1, %49 ]
  %56 = icmp slt i64 %51, %55
  br i1 %56, label %59, label %57
57:                                               ; preds = %54
  %58 = add nuw nsw i64 %41, 1
  br label %39
59:                                               ; preds = %54
  br i1 %14, label %60, label %63
60:                                               ; preds = %59
  %61 = load i64, ptr %17, align 8
  %62 = mul nsw i64 %61, %51
  br label %63
63:                                               ; preds = %59, %60
  %64 = phi i64 [ %62, %60 ], [ 0, %59 ]
  br i1 %12, label %65, label %68
65:                                               ; preds = %63
  %66 = load i64, ptr %18, align 8
  %67 = mul nsw i64 %66, %41
  br label %68
68:                                               ; preds = %63, %65
  %69 = phi i64 [ %67, %65 ], [ 0, %63 ]
  %70 = add nsw i64 %69, %64
  br i1 %10, label %71, label %74
71:                                               ; preds = %68
  %72 = load i64, ptr %19, align 8
  %73 = mul nsw i64 %72, %32
  br label %74
74:                                               ; preds = %68, %71
  %75 = phi i64 [ %73, %71 ], [ 0, %68 ]
  %76 = add nsw i64 %70, %75
  br label %77
77:                                               ; preds = %145, %74
  %78 = phi double [ %50, %74 ], [ %141, %145 ]
  %79 = phi i64 [ 0, %74 ], [ %142, %145 ]
  %80 = phi i64 [ %76, %74 ], [ %147, %145 ]
  br i1 %16, label %81, label %83
81:                                               ; preds = %77
  %82 = load i64, ptr %20, align 8
  br label %83
83:                                               ; preds = %77, %81
  %84 = phi i64 [ %82, %81 ], [ 1, %77 ]
  %85 = icmp slt i64 %79, %84
  br i1 %85, label %88, label %86
86:                                               ; preds = %83
  %87 = add nuw nsw i64 %51, 1
  br label %49
88:                                               ; preds = %83
  br i1 %21, label %135, label %89
89:                                               ; preds = %88
  %90 = load ptr, ptr %4, align 8
  %91 = load i8, ptr %22, align 4
  %92 = icmp sgt i8 %91, 0
  br i1 %92, label %93, label %96
93:                                               ; preds = %89
  %94 = load i64, ptr %23, align 8
  %95 = mul nsw i64 %94, %79
  br label %96
96:                                               ; preds = %89, %93
  %97 = phi i64 [ %95, %93 ], [ 0, %89 ]
  %98 = icmp sgt i8 %91, 1
  br i1 %98, label %99, label %102
99:                                               ; preds = %96
  %100 = load i64, ptr %24, align 8
  %101 = mul nsw i64 %100, %51
  br label %102
102:                                              ; preds = %96, %99
  %103 = phi i64 [ %101, %99 ], [ 0, %96 ]
  %104 = icmp sgt i8 %91, 2
  br i1 %104, label %105, label %108
105:                                              ; preds = %102
  %106 = load i64, ptr %25, align 8
  %107 = mul nsw i64 %106, %41
  br label %108
108:                                              ; preds = %102, %105
  %109 = phi i64 [ %107, %105 ], [ 0, %102 ]
  %110 = icmp sgt i8 %91, 3
  br i1 %110, label %111, label %114
111:                                              ; preds = %108
  %112 = load i64, ptr %26, align 8
  %113 = mul nsw i64 %112, %32
  br label %114
114:                                              ; preds = %108, %111
  %115 = phi i64 [ %113, %111 ], [ 0, %108 ]
  %116 = getelementptr i8, ptr %90, i64 %97
  %117 = getelementptr i8, ptr %116, i64 %103
  %118 = getelementptr i8, ptr %117, i64 %109
  %119 = getelementptr i8, ptr %118, i64 %115
  %120 = load i64, ptr %27, align 8
  switch i64 %120, label %130 [
    i64 1, label %121
    i64 2, label %124
    i64 4, label %127
  ]
121:                                              ; preds = %114
  %122 = load i8, ptr %119, align 1
  %123 = icmp ne i8 %122, 0
  br label %133
124:                                              ; preds = %114
  %125 = load i16, ptr %119, align 2
  %126 = icmp ne i16 %125, 0
  br label %133
127:                                              ; preds = %114
  %128 = load i32, ptr %119, align 4
  %129 = icmp ne i32 %128, 0
  br label %133
130:                                              ; preds = %114
  %131 = load i64, ptr %119, align 8
  %132 = icmp ne i64 %131, 0
  br label %133
133:                                              ; preds = %121, %124, %127, %130
  %134 = phi i1 [ %132, %130 ], [ %123, %121 ], [ %126, %124 ], [ %129, %127 ]
  br i1 %134, label %135, label %140
135:                                              ; preds = %133, %88
  %136 = load ptr, ptr %0, align 8
  %137 = getelementptr inbounds i8, ptr %136, i64 %80
  %138 = load double, ptr %137, align 8
  %139 = fmul double %78, %138
  br label %140
140:                                              ; preds = %133, %135
  %141 = phi double [ %139, %135 ], [ %78, %133 ]
  %142 = add nuw nsw i64 %79, 1
  br i1 %16, label %143, label %145
143:                                              ; preds = %140
  %144 = load i64, ptr %28, align 8
  br label %145
145:                                              ; preds = %140, %143
  %146 = phi i64 [ %144, %143 ], [ 0, %140 ]
  %147 = add nsw i64 %146, %80
  br label %77
}
define internal double @retrograd.body._FortranAMaxvalReal8(ptr noundef readonly captures(none) %0, ptr noundef readnone captures(none) %1, i32 noundef %2, i32 noundef %3, ptr noundef readonly captures(address_is_null) %4) {
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 20
  %7 = load i8, ptr %6, align 4
  %8 = icmp sgt i8 %7, 4
  br i1 %8, label %29, label %9
9:                                                ; preds = %5
  %10 = icmp eq i8 %7, 4
  %11 = getelementptr i8, ptr %0, i64 104
  %12 = icmp sgt i8 %7, 2
  %13 = getelementptr i8, ptr %0, i64 80
  %14 = icmp sgt i8 %7, 1
  %15 = getelementptr i8, ptr %0, i64 56
  %16 = icmp sgt i8 %7, 0
  %17 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %18 = getelementptr inbounds nuw i8, ptr %0, i64 88
  %19 = getelementptr inbounds nuw i8, ptr %0, i64 112
  %20 = getelementptr i8, ptr %0, i64 32
  %21 = icmp eq ptr %4, null
  %22 = getelementptr inbounds nuw i8, ptr %4, i64 20
  %23 = getelementptr inbounds nuw i8, ptr %4, i64 40
  %24 = getelementptr inbounds nuw i8, ptr %4, i64 64
  %25 = getelementptr inbounds nuw i8, ptr %4, i64 88
  %26 = getelementptr inbounds nuw i8, ptr %4, i64 112
  %27 = getelementptr inbounds nuw i8, ptr %4, i64 8
  %28 = getelementptr inbounds nuw i8, ptr %0, i64 40
  br label %30
29:                                               ; preds = %5
  tail call void @retrograd.unsupported_array()
  unreachable
30:                                               ; preds = %9, %47
  %31 = phi double [ %40, %47 ], [ 0xFFEFFFFFFFFFFFFF, %9 ]
  %32 = phi i64 [ %48, %47 ], [ 0, %9 ]
  br i1 %10, label %33, label %35
33:                                               ; preds = %30
  %34 = load i64, ptr %11, align 8
  br label %35
35:                                               ; preds = %30, %33
  %36 = phi i64 [ %34, %33 ], [ 1, %30 ]
  %37 = icmp slt i64 %32, %36
  br i1 %37, label %39, label %38
38:                                               ; preds = %35
  ret double %31
39:                                               ; preds = %35, %57
  %40 = phi double [ %50, %57 ], [ %31, %35 ]
  %41 = phi i64 [ %58, %57 ], [ 0, %35 ]
  br i1 %12, label %42, label %44
42:                                               ; preds = %39
  %43 = load i64, ptr %13, align 8
  br label %44
44:                                               ; preds = %39, %42
  %45 = phi i64 [ %43, %42 ], [ 1, %39 ]
  %46 = icmp slt i64 %41, %45
  br i1 %46, label %49, label %47
47:                                               ; preds = %44
  %48 = add nuw nsw i64 %32, 1
  br label %30
49:                                               ; preds = %44, %86
  %50 = phi double [ %78, %86 ], [ %40, %44 ]
  %51 = phi i64 [ %87, %86 ], [ 0, %44 ]
  br i1 %14, label %52, label %54
52:                                               ; preds = %49
  %53 = load i64, ptr %15, align 8
  br label %54
54:                                               ; preds = %49, %52
  %55 = phi i64 [ %53, %52 ], [ 1, %49 ]
  %56 = icmp slt i64 %51, %55
  br i1 %56, label %59, label %57
57:                                               ; preds = %54
  %58 = add nuw nsw i64 %41, 1
  br label %39
59:                                               ; preds = %54
  br i1 %14, label %60, label %63
60:                                               ; preds = %59
  %61 = load i64, ptr %17, align 8
  %62 = mul nsw i64 %61, %51
  br label %63
63:                                               ; preds = %59, %60
  %64 = phi i64 [ %62, %60 ], [ 0, %59 ]
  br i1 %12, label %65, label %68
65:                                               ; preds = %63
  %66 = load i64, ptr %18, align 8
  %67 = mul nsw i64 %66, %41
  br label %68
68:                                               ; preds = %63, %65
  %69 = phi i64 [ %67, %65 ], [ 0, %63 ]
  %70 = add nsw i64 %69, %64
  br i1 %10, label %71, label %74
71:                                               ; preds = %68
  %72 = load i64, ptr %19, align 8
  %73 = mul nsw i64 %72, %32
  br label %74
74:                                               ; preds = %68, %71
  %75 = phi i64 [ %73, %71 ], [ 0, %68 ]
  %76 = add nsw i64 %70, %75
  br label %77
77:                                               ; preds = %146, %74
  %78 = phi double [ %50, %74 ], [ %142, %146 ]
  %79 = phi i64 [ 0, %74 ], [ %143, %146 ]
  %80 = phi i64 [ %76, %74 ], [ %148, %146 ]
  br i1 %16, label %81, label %83
81:                                               ; preds = %77
  %82 = load i64, ptr %20, align 8
  br label %83
83:                                               ; preds = %77, %81
  %84 = phi i64 [ %82, %81 ], [ 1, %77 ]
  %85 = icmp slt i64 %79, %84
  br i1 %85, label %88, label %86
86:                                               ; preds = %83
  %87 = add nuw nsw i64 %51, 1
  br label %49
88:                                               ; preds = %83
  br i1 %21, label %135, label %89
89:                                               ; preds = %88
  %90 = load ptr, ptr %4, align 8
  %91 = load i8, ptr %22, align 4
  %92 = icmp sgt i8 %91, 0
  br i1 %92, label %93, label %96
93:                                               ; preds = %89
  %94 = load i64, ptr %23, align 8
  %95 = mul nsw i64 %94, %79
  br label %96
96:                                               ; preds = %89, %93
  %97 = phi i64 [ %95, %93 ], [ 0, %89 ]
  %98 = icmp sgt i8 %91, 1
  br i1 %98, label %99, label %102
99:                                               ; preds = %96
  %100 = load i64, ptr %24, align 8
  %101 = mul nsw i64 %100, %51
  br label %102
102:                                              ; preds = %96, %99
  %103 = phi i64 [ %101, %99 ], [ 0, %96 ]
  %104 = icmp sgt i8 %91, 2
  br i1 %104, label %105, label %108
105:                                              ; preds = %102
  %106 = load i64, ptr %25, align 8
  %107 = mul nsw i64 %106, %41
  br label %108
108:                                              ; preds = %102, %105
  %109 = phi i64 [ %107, %105 ], [ 0, %102 ]
  %110 = icmp sgt i8 %91, 3
  br i1 %110, label %111, label %114
111:                                              ; preds = %108
  %112 = load i64, ptr %26, align 8
  %113 = mul nsw i64 %112, %32
  br label %114
114:                                              ; preds = %108, %111
  %115 = phi i64 [ %113, %111 ], [ 0, %108 ]
  %116 = getelementptr i8, ptr %90, i64 %97
  %117 = getelementptr i8, ptr %116, i64 %103
  %118 = getelementptr i8, ptr %117, i64 %109
  %119 = getelementptr i8, ptr %118, i64 %115
  %120 = load i64, ptr %27, align 8
  switch i64 %120, label %130 [
    i64 1, label %121
    i64 2, label %124
    i64 4, label %127
  ]
121:                                              ; preds = %114
  %122 = load i8, ptr %119, align 1
  %123 = icmp ne i8 %122, 0
  br label %133
124:                                              ; preds = %114
  %125 = load i16, ptr %119, align 2
  %126 = icmp ne i16 %125, 0
  br label %133
127:                                              ; preds = %114
  %128 = load i32, ptr %119, align 4
  %129 = icmp ne i32 %128, 0
  br label %133
130:                                              ; preds = %114
  %131 = load i64, ptr %119, align 8
  %132 = icmp ne i64 %131, 0
  br label %133
133:                                              ; preds = %121, %124, %127, %130
  %134 = phi i1 [ %132, %130 ], [ %123, %121 ], [ %126, %124 ], [ %129, %127 ]
  br i1 %134, label %135, label %141
135:                                              ; preds = %133, %88
  %136 = load ptr, ptr %0, align 8
  %137 = getelementptr inbounds i8, ptr %136, i64 %80
  %138 = load double, ptr %137, align 8
  %139 = fcmp ogt double %138, %78
  br i1 %139, label %140, label %141
140:                                              ; preds = %135
  br label %141
141:                                              ; preds = %133, %135, %140
  %142 = phi double [ %138, %140 ], [ %78, %135 ], [ %78, %133 ]
  %143 = add nuw nsw i64 %79, 1
  br i1 %16, label %144, label %146
144:                                              ; preds = %141
  %145 = load i64, ptr %28, align 8
  br label %146
146:                                              ; preds = %141, %144
  %147 = phi i64 [ %145, %144 ], [ 0, %141 ]
  %148 = add nsw i64 %147, %80
  br label %77
}
define internal double @retrograd.body._FortranAMinvalReal8(ptr noundef readonly captures(none) %0, ptr noundef readnone captures(none) %1, i32 noundef %2, i32 noundef %3, ptr noundef readonly captures(address_is_null) %4) {
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 20
  %7 = load i8, ptr %6, align 4
  %8 = icmp sgt i8 %7, 4
  br i1 %8, label %29, label %9
9:                                                ; preds = %5
  %10 = icmp eq i8 %7, 4
  %11 = getelementptr i8, ptr %0, i64 104
  %12 = icmp sgt i8 %7, 2
  %13 = getelementptr i8, ptr %0, i64 80
  %14 = icmp sgt i8 %7, 1
  %15 = getelementptr i8, ptr %0, i64 56
  %16 = icmp sgt i8 %7, 0
  %17 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %18 = getelementptr inbounds nuw i8, ptr %0, i64 88
  %19 = getelementptr inbounds nuw i8, ptr %0, i64 112
  %20 = getelementptr i8, ptr %0, i64 32
  %21 = icmp eq ptr %4, null
  %22 = getelementptr inbounds nuw i8, ptr %4, i64 20
  %23 = getelementptr inbounds nuw i8, ptr %4, i64 40
  %24 = getelementptr inbounds nuw i8, ptr %4, i64 64
  %25 = getelementptr inbounds nuw i8, ptr %4, i64 88
  %26 = getelementptr inbounds nuw i8, ptr %4, i64 112
  %27 = getelementptr inbounds nuw i8, ptr %4, i64 8
  %28 = getelementptr inbounds nuw i8, ptr %0, i64 40
  br label %30
29:                                               ; preds = %5
  tail call void @retrograd.unsupported_array()
  unreachable
30:                                               ; preds = %9, %47
  %31 = phi double [ %40, %47 ], [ 0x7FEFFFFFFFFFFFFF, %9 ]
  %32 = phi i64 [ %48, %47 ], [ 0, %9 ]
  br i1 %10, label %33, label %35
33:                                               ; preds = %30
  %34 = load i64, ptr %11, align 8
  br label %35
35:                                               ; preds = %30, %33
  %36 = phi i64 [ %34, %33 ], [ 1, %30 ]
  %37 = icmp slt i64 %32, %36
  br i1 %37, label %39, label %38
38:                                               ; preds = %35
  ret double %31
39:                                               ; preds = %35, %57
  %40 = phi double [ %50, %57 ], [ %31, %35 ]
  %41 = phi i64 [ %58, %57 ], [ 0, %35 ]
  br i1 %12, label %42, label %44
42:                                               ; preds = %39
  %43 = load i64, ptr %13, align 8
  br label %44
44:                                               ; preds = %39, %42
  %45 = phi i64 [ %43, %42 ], [ 1, %39 ]
  %46 = icmp slt i64 %41, %45
  br i1 %46, label %49, label %47
47:                                               ; preds = %44
  %48 = add nuw nsw i64 %32, 1
  br label %30
49:                                               ; preds = %44, %86
  %50 = phi double [ %78, %86 ], [ %40, %44 ]
  %51 = phi i64 [ %87, %86 ], [ 0, %44 ]
  br i1 %14, label %52, label %54
52:                                               ; preds = %49
  %53 = load i64, ptr %15, align 8
  br label %54
54:                                               ; preds = %49, %52
  %55 = phi i64 [ %53, %52 ], [ 1, %49 ]
  %56 = icmp slt i64 %51, %55
  br i1 %56, label %59, label %57
57:                                               ; preds = %54
  %58 = add nuw nsw i64 %41, 1
  br label %39
59:                                               ; preds = %54
  br i1 %14, label %60, label %63
60:                                               ; preds = %59
  %61 = load i64, ptr %17, align 8
  %62 = mul nsw i64 %61, %51
  br label %63
63:                                               ; preds = %59, %60
  %64 = phi i64 [ %62, %60 ], [ 0, %59 ]
  br i1 %12, label %65, label %68
65:                                               ; preds = %63
  %66 = load i64, ptr %18, align 8
  %67 = mul nsw i64 %66, %41
  br label %68
68:                                               ; preds = %63, %65
  %69 = phi i64 [ %67, %65 ], [ 0, %63 ]
  %70 = add nsw i64 %69, %64
  br i1 %10, label %71, label %74
71:                                               ; preds = %68
  %72 = load i64, ptr %19, align 8
  %73 = mul nsw i64 %72, %32
  br label %74
74:                                               ; preds = %68, %71
  %75 = phi i64 [ %73, %71 ], [ 0, %68 ]
  %76 = add nsw i64 %70, %75
  br label %77
77:                                               ; preds = %146, %74
  %78 = phi double [ %50, %74 ], [ %142, %146 ]
  %79 = phi i64 [ 0, %74 ], [ %143, %146 ]
  %80 = phi i64 [ %76, %74 ], [ %148, %146 ]
  br i1 %16, label %81, label %83
81:                                               ; preds = %77
  %82 = load i64, ptr %20, align 8
  br label %83
83:                                               ; preds = %77, %81
  %84 = phi i64 [ %82, %81 ], [ 1, %77 ]
  %85 = icmp slt i64 %79, %84
  br i1 %85, label %88, label %86
86:                                               ; preds = %83
  %87 = add nuw nsw i64 %51, 1
  br label %49
88:                                               ; preds = %83
  br i1 %21, label %135, label %89
89:                                               ; preds = %88
  %90 = load ptr, ptr %4, align 8
  %91 = load i8, ptr %22, align 4
  %92 = icmp sgt i8 %91, 0
  br i1 %92, label %93, label %96
93:                                               ; preds = %89
  %94 = load i64, ptr %23, align 8
  %95 = mul nsw i64 %94, %79
  br label %96
96:                                               ; preds = %89, %93
  %97 = phi i64 [ %95, %93 ], [ 0, %89 ]
  %98 = icmp sgt i8 %91, 1
  br i1 %98, label %99, label %102
99:                                               ; preds = %96
  %100 = load i64, ptr %24, align 8
  %101 = mul nsw i64 %100, %51
  br label %102
102:                                              ; preds = %96, %99
  %103 = phi i64 [ %101, %99 ], [ 0, %96 ]
  %104 = icmp sgt i8 %91, 2
  br i1 %104, label %105, label %108
105:                                              ; preds = %102
  %106 = load i64, ptr %25, align 8
  %107 = mul nsw i64 %106, %41
  br label %108
108:                                              ; preds = %102, %105
  %109 = phi i64 [ %107, %105 ], [ 0, %102 ]
  %110 = icmp sgt i8 %91, 3
  br i1 %110, label %111, label %114
111:                                              ; preds = %108
  %112 = load i64, ptr %26, align 8
  %113 = mul nsw i64 %112, %32
  br label %114
114:                                              ; preds = %108, %111
  %115 = phi i64 [ %113, %111 ], [ 0, %108 ]
  %116 = getelementptr i8, ptr %90, i64 %97
  %117 = getelementptr i8, ptr %116, i64 %103
  %118 = getelementptr i8, ptr %117, i64 %109
  %119 = getelementptr i8, ptr %118, i64 %115
  %120 = load i64, ptr %27, align 8
  switch i64 %120, label %130 [
    i64 1, label %121
    i64 2, label %124
    i64 4, label %127
  ]
121:                                              ; preds = %114
  %122 = load i8, ptr %119, align 1
  %123 = icmp ne i8 %122, 0
  br label %133
124:                                              ; preds = %114
  %125 = load i16, ptr %119, align 2
  %126 = icmp ne i16 %125, 0
  br label %133
127:                                              ; preds = %114
  %128 = load i32, ptr %119, align 4
  %129 = icmp ne i32 %128, 0
  br label %133
130:                                              ; preds = %114
  %131 = load i64, ptr %119, align 8
  %132 = icmp ne i64 %131, 0
  br label %133
133:                                              ; preds = %121, %124, %127, %130
  %134 = phi i1 [ %132, %130 ], [ %123, %121 ], [ %126, %124 ], [ %129, %127 ]
  br i1 %134, label %135, label %141
135:                                              ; preds = %133, %88
  %136 = load ptr, ptr %0, align 8
  %137 = getelementptr inbounds i8, ptr %136, i64 %80
  %138 = load double, ptr %137, align 8
  %139 = fcmp olt double %138, %78
  br i1 %139, label %140, label %141
140:                                              ; preds = %135
  br label %141
141:                                              ; preds = %133, %135, %140
  %142 = phi double [ %138, %140 ], [ %78, %135 ], [ %78, %133 ]
  %143 = add nuw nsw i64 %79, 1
  br i1 %16, label %144, label %146
144:                                              ; preds = %141
  %145 = load i64, ptr %28, align 8
  br label %146
146:                                              ; preds = %141, %144
  %147 = phi i64 [ %145, %144 ], [ 0, %141 ]
  %148 = add nsw i64 %147, %80
  br label %77
}
define internal double @retrograd.body._FortranADotProductReal8(ptr noundef readonly captures(none) %0, ptr noundef readonly captures(none) %1, ptr noundef readnone captures(none) %2, i32 noundef %3) {
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 32
  %6 = load i64, ptr %5, align 8
  %7 = icmp sgt i64 %6, 0
  br i1 %7, label %8, label %15
8:                                                ; preds = %4
  %9 = load ptr, ptr %0, align 8
  %10 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %11 = load i64, ptr %10, align 8
  %12 = load ptr, ptr %1, align 8
  %13 = getelementptr inbounds nuw i8, ptr %1, i64 40
  %14 = load i64, ptr %13, align 8
  br label %17
15:                                               ; preds = %17, %4
  %16 = phi double [ 0.000000e+00, %4 ], [ %27, %17 ]
  ret double %16
17:                                               ; preds = %8, %17
  %18 = phi i64 [ 0, %8 ], [ %28, %17 ]
  %19 = phi double [ 0.000000e+00, %8 ], [ %27, %17 ]
  %20 = mul nsw i64 %11, %18
  %21 = getelementptr inbounds i8, ptr %9, i64 %20
  %22 = load double, ptr %21, align 8
  %23 = mul nsw i64 %14, %18
  %24 = getelementptr inbounds i8, ptr %12, i64 %23
  %25 = load double, ptr %24, align 8
  %26 = fmul double %22, %25
  %27 = fadd double %19, %26
  %28 = add nuw nsw i64 %18, 1
  %29 = icmp eq i64 %28, %6
  br i1 %29, label %15, label %17
}
define internal void @retrograd.body._FortranACppSumComplex8(ptr noundef writeonly captures(none) %0, ptr noundef readonly captures(none) %1, ptr noundef readnone captures(none) %2, i32 noundef %3, i32 noundef %4, ptr noundef readonly captures(address_is_null) %5) {
  %7 = getelementptr inbounds nuw i8, ptr %1, i64 20
  %8 = load i8, ptr %7, align 4
  %9 = icmp sgt i8 %8, 4
  br i1 %9, label %30, label %10
10:                                               ; preds = %6
  %11 = icmp eq i8 %8, 4
  %12 = getelementptr i8, ptr %1, i64 104
  %13 = icmp sgt i8 %8, 2
  %14 = getelementptr i8, ptr %1, i64 80
  %15 = icmp sgt i8 %8, 1
  %16 = getelementptr i8, ptr %1, i64 56
  %17 = icmp sgt i8 %8, 0
  %18 = getelementptr inbounds nuw i8, ptr %1, i64 64
  %19 = getelementptr inbounds nuw i8, ptr %1, i64 88
  %20 = getelementptr inbounds nuw i8, ptr %1, i64 112
  %21 = getelementptr i8, ptr %1, i64 32
  %22 = icmp eq ptr %5, null
  %23 = getelementptr inbounds nuw i8, ptr %5, i64 20
  %24 = getelementptr inbounds nuw i8, ptr %5, i64 40
  %25 = getelementptr inbounds nuw i8, ptr %5, i64 64
  %26 = getelementptr inbounds nuw i8, ptr %5, i64 88
  %27 = getelementptr inbounds nuw i8, ptr %5, i64 112
  %28 = getelementptr inbounds nuw i8, ptr %5, i64 8
  %29 = getelementptr inbounds nuw i8, ptr %1, i64 40
  br label %31
30:                                               ; preds = %6
  tail call void @retrograd.unsupported_array()
  unreachable
31:                                               ; preds = %10, %51
  %32 = phi double [ %43, %51 ], [ 0.000000e+00, %10 ]
  %33 = phi double [ %44, %51 ], [ 0.000000e+00, %10 ]
  %34 = phi i64 [ %52, %51 ], [ 0, %10 ]
  br i1 %11, label %35, label %37
35:                                               ; preds = %31
  %36 = load i64, ptr %12, align 8
  br label %37
37:                                               ; preds = %31, %35
  %38 = phi i64 [ %36, %35 ], [ 1, %31 ]
  %39 = icmp slt i64 %34, %38
  br i1 %39, label %42, label %40
40:                                               ; preds = %37
  store double %32, ptr %0, align 8
  %41 = getelementptr inbounds nuw i8, ptr %0, i64 8
  store double %33, ptr %41, align 8
  ret void
42:                                               ; preds = %37, %62
  %43 = phi double [ %54, %62 ], [ %32, %37 ]
  %44 = phi double [ %55, %62 ], [ %33, %37 ]
  %45 = phi i64 [ %63, %62 ], [ 0, %37 ]
  br i1 %13, label %46, label %48
46:                                               ; preds = %42
  %47 = load i64, ptr %14, align 8
  br label %48
48:                                               ; preds = %42, %46
  %49 = phi i64 [ %47, %46 ], [ 1, %42 ]
  %50 = icmp slt i64 %45, %49
  br i1 %50, label %53, label %51
51:                                               ; preds = %48
  %52 = add nuw nsw i64 %34, 1
  br label %31
53:                                               ; preds = %48, %92
  %54 = phi double [ %83, %92 ], [ %43, %48 ]
  %55 = phi double [ %84, %92 ], [ %44, %48 ]
  %56 = phi i64 [ %93, %92 ], [ 0, %48 ]
  br i1 %15, label %57, label %59
57:                                               ; preds = %53
  %58 = load i64, ptr %16, align 8
  br label %59
59:                                               ; preds = %53, %57
  %60 = phi i64 [ %58, %57 ], [ 1, %53 ]
  %61 = icmp slt i64 %56, %60
  br i1 %61, label %64, label %62
62:                                               ; preds = %59
  %63 = add nuw nsw i64 %45, 1
  br label %42
64:                                               ; preds = %59
  br i1 %15, label %65, label %68
65:                                               ; preds = %64
  %66 = load i64, ptr %18, align 8
  %67 = mul nsw i64 %66, %56
  br label %68
68:                                               ; preds = %64, %65
  %69 = phi i64 [ %67, %65 ], [ 0, %64 ]
  br i1 %13, label %70, label %73
70:                                               ; preds = %68
  %71 = load i64, ptr %19, align 8
  %72 = mul nsw i64 %71, %45
  br label %73
73:                                               ; preds = %68, %70
  %74 = phi i64 [ %72, %70 ], [ 0, %68 ]
  %75 = add nsw i64 %74, %69
  br i1 %11, label %76, label %79
76:                                               ; preds = %73
  %77 = load i64, ptr %20, align 8
  %78 = mul nsw i64 %77, %34
  br label %79
79:                                               ; preds = %73, %76
  %80 = phi i64 [ %78, %76 ], [ 0, %73 ]
  %81 = add nsw i64 %75, %80
  br label %82
82:                                               ; preds = %155, %79
  %83 = phi double [ %54, %79 ], [ %150, %155 ]
  %84 = phi double [ %55, %79 ], [ %151, %155 ]
  %85 = phi i64 [ 0, %79 ], [ %152, %155 ]
  %86 = phi i64 [ %81, %79 ], [ %157, %155 ]
  br i1 %17, label %87, label %89
87:                                               ; preds = %82
  %88 = load i64, ptr %21, align 8
  br label %89
89:                                               ; preds = %82, %87
  %90 = phi i64 [ %88, %87 ], [ 1, %82 ]
  %91 = icmp slt i64 %85, %90
  br i1 %91, label %94, label %92
92:                                               ; preds = %89
  %93 = add nuw nsw i64 %56, 1
  br label %53
94:                                               ; preds = %89
  br i1 %22, label %141, label %95
95:                                               ; preds = %94
  %96 = load ptr, ptr %5, align 8
  %97 = load i8, ptr %23, align 4
  %98 = icmp sgt i8 %97, 0
  br i1 %98, label %99, label %102
99:                                               ; preds = %95
  %100 = load i64, ptr %24, align 8
  %101 = mul nsw i64 %100, %85
  br label %102
102:                                              ; preds = %95, %99
  %103 = phi i64 [ %101, %99 ], [ 0, %95 ]
  %104 = icmp sgt i8 %97, 1
  br i1 %104, label %105, label %108
105:                                              ; preds = %102
  %106 = load i64, ptr %25, align 8
  %107 = mul nsw i64 %106, %56
  br label %108
108:                                              ; preds = %102, %105
  %109 = phi i64 [ %107, %105 ], [ 0, %102 ]
  %110 = icmp sgt i8 %97, 2
  br i1 %110, label %111, label %114
111:                                              ; preds = %108
  %112 = load i64, ptr %26, align 8
  %113 = mul nsw i64 %112, %45
  br label %114
114:                                              ; preds = %108, %111
  %115 = phi i64 [ %113, %111 ], [ 0, %108 ]
  %116 = icmp sgt i8 %97, 3
  br i1 %116, label %117, label %120
117:                                              ; preds = %114
  %118 = load i64, ptr %27, align 8
  %119 = mul nsw i64 %118, %34
  br label %120
120:                                              ; preds = %114, %117
  %121 = phi i64 [ %119, %117 ], [ 0, %114 ]
  %122 = getelementptr i8, ptr %96, i64 %103
  %123 = getelementptr i8, ptr %122, i64 %109
  %124 = getelementptr i8, ptr %123, i64 %115
  %125 = getelementptr i8, ptr %124, i64 %121
  %126 = load i64, ptr %28, align 8
  switch i64 %126, label %136 [
    i64 1, label %127
    i64 2, label %130
    i64 4, label %133
  ]
127:                                              ; preds = %120
  %128 = load i8, ptr %125, align 1
  %129 = icmp ne i8 %128, 0
  br label %139
130:                                              ; preds = %120
  %131 = load i16, ptr %125, align 2
  %132 = icmp ne i16 %131, 0
  br label %139
133:                                              ; preds = %120
  %134 = load i32, ptr %125, align 4
  %135 = icmp ne i32 %134, 0
  br label %139
136:                                              ; preds = %120
  %137 = load i64, ptr %125, align 8
  %138 = icmp ne i64 %137, 0
  br label %139
139:                                              ; preds = %127, %130, %133, %136
  %140 = phi i1 [ %138, %136 ], [ %129, %127 ], [ %132, %130 ], [ %135, %133 ]
  br i1 %140, label %141, label %149
141:                                              ; preds = %139, %94
  %142 = load ptr, ptr %1, align 8
  %143 = getelementptr inbounds i8, ptr %142, i64 %86
  %144 = load double, ptr %143, align 8
  %145 = fadd double %83, %144
  %146 = getelementptr i8, ptr %143, i64 8
  %147 = load double, ptr %146, align 8
  %148 = fadd double %84, %147
  br label %149
149:                                              ; preds = %139, %141
  %150 = phi double [ %145, %141 ], [ %83, %139 ]
  %151 = phi double [ %148, %141 ], [ %84, %139 ]
  %152 = add nuw nsw i64 %85, 1
  br i1 %17, label %153, label %155
153:                                              ; preds = %149
  %154 = load i64, ptr %29, align 8
  br label %155
155:                                              ; preds = %149, %153
  %156 = phi i64 [ %154, %153 ], [ 0, %149 ]
  %157 = add nsw i64 %156, %86
  br label %82
}
define internal void @retrograd.body._FortranACppProductComplex8(ptr noundef writeonly captures(none) %0, ptr noundef readonly captures(none) %1, ptr noundef readnone captures(none) %2, i32 noundef %3, i32 noundef %4, ptr noundef readonly captures(address_is_null) %5) {
  %7 = getelementptr inbounds nuw i8, ptr %1, i64 20
  %8 = load i8, ptr %7, align 4
  %9 = icmp sgt i8 %8, 4
  br i1 %9, label %30, label %10
10:                                               ; preds = %6
  %11 = icmp eq i8 %8, 4
  %12 = getelementptr i8, ptr %1, i64 104
  %13 = icmp sgt i8 %8, 2
  %14 = getelementptr i8, ptr %1, i64 80
  %15 = icmp sgt i8 %8, 1
  %16 = getelementptr i8, ptr %1, i64 56
  %17 = icmp sgt i8 %8, 0
  %18 = getelementptr inbounds nuw i8, ptr %1, i64 64
  %19 = getelementptr inbounds nuw i8, ptr %1, i64 88
  %20 = getelementptr inbounds nuw i8, ptr %1, i64 112
  %21 = getelementptr i8, ptr %1, i64 32
  %22 = icmp eq ptr %5, null
  %23 = getelementptr inbounds nuw i8, ptr %5, i64 20
  %24 = getelementptr inbounds nuw i8, ptr %5, i64 40
  %25 = getelementptr inbounds nuw i8, ptr %5, i64 64
  %26 = getelementptr inbounds nuw i8, ptr %5, i64 88
  %27 = getelementptr inbounds nuw i8, ptr %5, i64 112
  %28 = getelementptr inbounds nuw i8, ptr %5, i64 8
  %29 = getelementptr inbounds nuw i8, ptr %1, i64 40
  br label %31
30:                                               ; preds = %6
  tail call void @retrograd.unsupported_array()
  unreachable
31:                                               ; preds = %10, %51
  %32 = phi i64 [ %52, %51 ], [ 0, %10 ]
  %33 = phi double [ %44, %51 ], [ 0.000000e+00, %10 ]
  %34 = phi double [ %45, %51 ], [ 1.000000e+00, %10 ]
  br i1 %11, label %35, label %37
35:                                               ; preds = %31
  %36 = load i64, ptr %12, align 8
  br label %37
37:                                               ; preds = %31, %35
  %38 = phi i64 [ %36, %35 ], [ 1, %31 ]
  %39 = icmp slt i64 %32, %38
  br i1 %39, label %42, label %40
40:                                               ; preds = %37
  store double %34, ptr %0, align 8
  %41 = getelementptr inbounds nuw i8, ptr %0, i64 8
  store double %33, ptr %41, align 8
  ret void
42:                                               ; preds = %37, %62
  %43 = phi i64 [ %63, %62 ], [ 0, %37 ]
  %44 = phi double [ %55, %62 ], [ %33, %37 ]
  %45 = phi double [ %56, %62 ], [ %34, %37 ]
  br i1 %13, label %46, label %48
46:                                               ; preds = %42
  %47 = load i64, ptr %14, align 8
  br label %48
48:                                               ; preds = %42, %46
  %49 = phi i64 [ %47, %46 ], [ 1, %42 ]
  %50 = icmp slt i64 %43, %49
  br i1 %50, label %53, label %51
51:                                               ; preds = %48
  %52 = add nuw nsw i64 %32, 1
  br label %31
53:                                               ; preds = %48, %92
  %54 = phi i64 [ %93, %92 ], [ 0, %48 ]
  %55 = phi double [ %85, %92 ], [ %44, %48 ]
  %56 = phi double [ %86, %92 ], [ %45, %48 ]
  br i1 %15, label %57, label %59
57:                                               ; preds = %53
  %58 = load i64, ptr %16, align 8
  br label %59
59:                                               ; preds = %53, %57
  %60 = phi i64 [ %58, %57 ], [ 1, %53 ]
  %61 = icmp slt i64 %54, %60
  br i1 %61, label %64, label %62
62:                                               ; preds = %59
  %63 = add nuw nsw i64 %43, 1
  br label %42
64:                                               ; preds = %59
  br i1 %15, label %65, label %68
65:                                               ; preds = %64
  %66 = load i64, ptr %18, align 8
  %67 = mul nsw i64 %66, %54
  br label %68
68:                                               ; preds = %64, %65
  %69 = phi i64 [ %67, %65 ], [ 0, %64 ]
  br i1 %13, label %70, label %73
70:                                               ; preds = %68
  %71 = load i64, ptr %19, align 8
  %72 = mul nsw i64 %71, %43
  br label %73
73:                                               ; preds = %68, %70
  %74 = phi i64 [ %72, %70 ], [ 0, %68 ]
  %75 = add nsw i64 %74, %69
  br i1 %11, label %76, label %79
76:                                               ; preds = %73
  %77 = load i64, ptr %20, align 8
  %78 = mul nsw i64 %77, %32
  br label %79
79:                                               ; preds = %73, %76
  %80 = phi i64 [ %78, %76 ], [ 0, %73 ]
  %81 = add nsw i64 %75, %80
  br label %82
82:                                               ; preds = %159, %79
  %83 = phi i64 [ 0, %79 ], [ %156, %159 ]
  %84 = phi i64 [ %81, %79 ], [ %161, %159 ]
  %85 = phi double [ %55, %79 ], [ %154, %159 ]
  %86 = phi double [ %56, %79 ], [ %155, %159 ]
  br i1 %17, label %87, label %89
87:                                               ; preds = %82
  %88 = load i64, ptr %21, align 8
  br label %89
89:                                               ; preds = %82, %87
  %90 = phi i64 [ %88, %87 ], [ 1, %82 ]
  %91 = icmp slt i64 %83, %90
  br i1 %91, label %94, label %92
92:                                               ; preds = %89
  %93 = add nuw nsw i64 %54, 1
  br label %53
94:                                               ; preds = %89
  br i1 %22, label %141, label %95
95:                                               ; preds = %94
  %96 = load ptr, ptr %5, align 8
  %97 = load i8, ptr %23, align 4
  %98 = icmp sgt i8 %97, 0
  br i1 %98, label %99, label %102
99:                                               ; preds = %95
  %100 = load i64, ptr %24, align 8
  %101 = mul nsw i64 %100, %83
  br label %102
102:                                              ; preds = %95, %99
  %103 = phi i64 [ %101, %99 ], [ 0, %95 ]
  %104 = icmp sgt i8 %97, 1
  br i1 %104, label %105, label %108
105:                                              ; preds = %102
  %106 = load i64, ptr %25, align 8
  %107 = mul nsw i64 %106, %54
  br label %108
108:                                              ; preds = %102, %105
  %109 = phi i64 [ %107, %105 ], [ 0, %102 ]
  %110 = icmp sgt i8 %97, 2
  br i1 %110, label %111, label %114
111:                                              ; preds = %108
  %112 = load i64, ptr %26, align 8
  %113 = mul nsw i64 %112, %43
  br label %114
114:                                              ; preds = %108, %111
  %115 = phi i64 [ %113, %111 ], [ 0, %108 ]
  %116 = icmp sgt i8 %97, 3
  br i1 %116, label %117, label %120
117:                                              ; preds = %114
  %118 = load i64, ptr %27, align 8
  %119 = mul nsw i64 %118, %32
  br label %120
120:                                              ; preds = %114, %117
  %121 = phi i64 [ %119, %117 ], [ 0, %114 ]
  %122 = getelementptr i8, ptr %96, i64 %103
  %123 = getelementptr i8, ptr %122, i64 %109
  %124 = getelementptr i8, ptr %123, i64 %115
  %125 = getelementptr i8, ptr %124, i64 %121
  %126 = load i64, ptr %28, align 8
  switch i64 %126, label %136 [
    i64 1, label %127
    i64 2, label %130
    i64 4, label %133
  ]
127:                                              ; preds = %120
  %128 = load i8, ptr %125, align 1
  %129 = icmp ne i8 %128, 0
  br label %139
130:                                              ; preds = %120
  %131 = load i16, ptr %125, align 2
  %132 = icmp ne i16 %131, 0
  br label %139
133:                                              ; preds = %120
  %134 = load i32, ptr %125, align 4
  %135 = icmp ne i32 %134, 0
  br label %139
136:                                              ; preds = %120
  %137 = load i64, ptr %125, align 8
  %138 = icmp ne i64 %137, 0
  br label %139
139:                                              ; preds = %127, %130, %133, %136
  %140 = phi i1 [ %138, %136 ], [ %129, %127 ], [ %132, %130 ], [ %135, %133 ]
  br i1 %140, label %141, label %153
141:                                              ; preds = %139, %94
  %142 = load ptr, ptr %1, align 8
  %143 = getelementptr inbounds i8, ptr %142, i64 %84
  %144 = load double, ptr %143, align 8
  %145 = getelementptr i8, ptr %143, i64 8
  %146 = load double, ptr %145, align 8
  %147 = fmul double %86, %144
  %148 = fmul double %85, %146
  %149 = fsub double %147, %148
  %150 = fmul double %86, %146
  %151 = fmul double %85, %144
  %152 = fadd double %151, %150
  br label %153
153:                                              ; preds = %139, %141
  %154 = phi double [ %152, %141 ], [ %85, %139 ]
  %155 = phi double [ %149, %141 ], [ %86, %139 ]
  %156 = add nuw nsw i64 %83, 1
  br i1 %17, label %157, label %159
157:                                              ; preds = %153
  %158 = load i64, ptr %29, align 8
  br label %159
159:                                              ; preds = %153, %157
  %160 = phi i64 [ %158, %157 ], [ 0, %153 ]
  %161 = add nsw i64 %160, %84
  br label %82
}
define internal void @retrograd.body._FortranACppDotProductComplex8(ptr noundef writeonly captures(none) %0, ptr noundef readonly captures(none) %1, ptr noundef readonly captures(none) %2, ptr noundef readnone captures(none) %3, i32 noundef %4) {
  %6 = getelementptr inbounds nuw i8, ptr %1, i64 32
  %7 = load i64, ptr %6, align 8
  %8 = icmp sgt i64 %7, 0
  br i1 %8, label %9, label %16
9:                                                ; preds = %5
  %10 = getelementptr inbounds nuw i8, ptr %1, i64 40
  %11 = load i64, ptr %10, align 8
  %12 = getelementptr inbounds nuw i8, ptr %2, i64 40
  %13 = load i64, ptr %12, align 8
  %14 = load ptr, ptr %1, align 8
  %15 = load ptr, ptr %2, align 8
  br label %20
16:                                               ; preds = %20, %5
  %17 = phi double [ 0.000000e+00, %5 ], [ %41, %20 ]
  %18 = phi double [ 0.000000e+00, %5 ], [ %37, %20 ]
  store double %18, ptr %0, align 8
  %19 = getelementptr inbounds nuw i8, ptr %0, i64 8
  store double %17, ptr %19, align 8
  ret void
20:                                               ; preds = %9, %20
  %21 = phi double [ 0.000000e+00, %9 ], [ %37, %20 ]
  %22 = phi double [ 0.000000e+00, %9 ], [ %41, %20 ]
  %23 = phi i64 [ 0, %9 ], [ %42, %20 ]
  %24 = mul nsw i64 %11, %23
  %25 = mul nsw i64 %13, %23
  %26 = getelementptr inbounds i8, ptr %14, i64 %24
  %27 = load double, ptr %26, align 8
  %28 = getelementptr i8, ptr %26, i64 8
  %29 = load double, ptr %28, align 8
  %30 = getelementptr inbounds i8, ptr %15, i64 %25
  %31 = load double, ptr %30, align 8
  %32 = getelementptr i8, ptr %30, i64 8
  %33 = load double, ptr %32, align 8
  %34 = fmul double %27, %31
  %35 = fmul double %29, %33
  %36 = fadd double %34, %35
  %37 = fadd double %21, %36
  %38 = fmul double %27, %33
  %39 = fmul double %29, %31
  %40 = fsub double %38, %39
  %41 = fadd double %22, %40
  %42 = add nuw nsw i64 %23, 1
  %43 = icmp eq i64 %42, %7
  br i1 %43, label %16, label %20
}
define internal double @retrograd.body._FortranANorm2_8(ptr noundef readonly captures(none) %0, ptr noundef readnone captures(none) %1, i32 noundef %2, i32 noundef %3) {
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 20
  %6 = load i8, ptr %5, align 4
  %7 = icmp sgt i8 %6, 4
  br i1 %7, label %21, label %8
8:                                                ; preds = %4
  %9 = icmp eq i8 %6, 4
  %10 = getelementptr i8, ptr %0, i64 104
  %11 = icmp sgt i8 %6, 2
  %12 = getelementptr i8, ptr %0, i64 80
  %13 = icmp sgt i8 %6, 1
  %14 = getelementptr i8, ptr %0, i64 56
  %15 = icmp sgt i8 %6, 0
  %16 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %17 = getelementptr inbounds nuw i8, ptr %0, i64 88
  %18 = getelementptr inbounds nuw i8, ptr %0, i64 112
  %19 = getelementptr i8, ptr %0, i64 32
  %20 = getelementptr inbounds nuw i8, ptr %0, i64 40
  br label %22
21:                                               ; preds = %4
  tail call void @retrograd.unsupported_array()
  unreachable
22:                                               ; preds = %8, %40
  %23 = phi double [ %33, %40 ], [ 0.000000e+00, %8 ]
  %24 = phi i64 [ %41, %40 ], [ 0, %8 ]
  br i1 %9, label %25, label %27
25:                                               ; preds = %22
  %26 = load i64, ptr %10, align 8
  br label %27
27:                                               ; preds = %22, %25
  %28 = phi i64 [ %26, %25 ], [ 1, %22 ]
  %29 = icmp slt i64 %24, %28
  br i1 %29, label %32, label %30
30:                                               ; preds = %27
  %31 = tail call double @llvm.sqrt.f64(double %23)
  ret double %31
32:                                               ; preds = %27, %50
  %33 = phi double [ %43, %50 ], [ %23, %27 ]
  %34 = phi i64 [ %51, %50 ], [ 0, %27 ]
  br i1 %11, label %35, label %37
35:                                               ; preds = %32
  %36 = load i64, ptr %12, align 8
  br label %37
37:                                               ; preds = %32, %35
  %38 = phi i64 [ %36, %35 ], [ 1, %32 ]
  %39 = icmp slt i64 %34, %38
  br i1 %39, label %42, label %40
40:                                               ; preds = %37
  %41 = add nuw nsw i64 %24, 1
  br label %22
42:                                               ; preds = %37, %79
  %43 = phi double [ %71, %79 ], [ %33, %37 ]
  %44 = phi i64 [ %80, %79 ], [ 0, %37 ]
  br i1 %13, label %45, label %47
45:                                               ; preds = %42
  %46 = load i64, ptr %14, align 8
  br label %47
47:                                               ; preds = %42, %45
  %48 = phi i64 [ %46, %45 ], [ 1, %42 ]
  %49 = icmp slt i64 %44, %48
  br i1 %49, label %52, label %50
50:                                               ; preds = %47
  %51 = add nuw nsw i64 %34, 1
  br label %32
52:                                               ; preds = %47
  br i1 %13, label %53, label %56
53:                                               ; preds = %52
  %54 = load i64, ptr %16, align 8
  %55 = mul nsw i64 %54, %44
  br label %56
56:                                               ; preds = %52, %53
  %57 = phi i64 [ %55, %53 ], [ 0, %52 ]
  br i1 %11, label %58, label %61
58:                                               ; preds = %56
  %59 = load i64, ptr %17, align 8
  %60 = mul nsw i64 %59, %34
  br label %61
61:                                               ; preds = %56, %58
  %62 = phi i64 [ %60, %58 ], [ 0, %56 ]
  %63 = add nsw i64 %62, %57
  br i1 %9, label %64, label %67
64:                                               ; preds = %61
  %65 = load i64, ptr %18, align 8
  %66 = mul nsw i64 %65, %24
  br label %67
67:                                               ; preds = %61, %64
  %68 = phi i64 [ %66, %64 ], [ 0, %61 ]
  %69 = add nsw i64 %63, %68
  br label %70
70:                                               ; preds = %90, %67
  %71 = phi double [ %43, %67 ], [ %86, %90 ]
  %72 = phi i64 [ 0, %67 ], [ %87, %90 ]
  %73 = phi i64 [ %69, %67 ], [ %92, %90 ]
  br i1 %15, label %74, label %76
74:                                               ; preds = %70
  %75 = load i64, ptr %19, align 8
  br label %76
76:                                               ; preds = %70, %74
  %77 = phi i64 [ %75, %74 ], [ 1, %70 ]
  %78 = icmp slt i64 %72, %77
  br i1 %78, label %81, label %79
79:                                               ; preds = %76
  %80 = add nuw nsw i64 %44, 1
  br label %42
81:                                               ; preds = %76
  %82 = load ptr, ptr %0, align 8
  %83 = getelementptr inbounds i8, ptr %82, i64 %73
  %84 = load double, ptr %83, align 8
  %85 = fmul double %84, %84
  %86 = fadd double %71, %85
  %87 = add nuw nsw i64 %72, 1
  br i1 %15, label %88, label %90
88:                                               ; preds = %81
  %89 = load i64, ptr %20, align 8
  br label %90
90:                                               ; preds = %81, %88
  %91 = phi i64 [ %89, %88 ], [ 0, %81 ]
  %92 = add nsw i64 %91, %73
  br label %70
}
declare double @llvm.sqrt.f64(double)
define internal noundef double @retrograd.body._FortranAModReal8(double noundef %0, double noundef %1, ptr noundef readnone captures(none) %2, i32 noundef %3) {
  %5 = frem double %0, %1
  ret double %5
}
define internal noundef double @retrograd.body._FortranAModuloReal8(double noundef %0, double noundef %1, ptr noundef readnone captures(none) %2, i32 noundef %3) {
  %5 = frem double %0, %1
  %6 = fcmp une double %5, 0.000000e+00
  br i1 %6, label %7, label %13
7:                                                ; preds = %4
  %8 = fcmp olt double %5, 0.000000e+00
  %9 = fcmp uge double %1, 0.000000e+00
  %10 = xor i1 %9, %8
  br i1 %10, label %13, label %11
11:                                               ; preds = %7
  %12 = fadd double %1, %5
  br label %13
13:                                               ; preds = %4, %7, %11
  %14 = phi double [ %12, %11 ], [ %5, %7 ], [ %5, %4 ]
  ret double %14
}
define internal void @retrograd.body._FortranAMatmulReal8Real8(ptr noundef captures(none) initializes((0, 16), (32, 40)) %0, ptr noundef readonly captures(none) %1, ptr noundef readonly captures(none) %2, ptr noundef readnone captures(none) %3, i32 noundef %4) {
  %6 = getelementptr inbounds nuw i8, ptr %1, i64 20
  %7 = load i8, ptr %6, align 4
  %8 = icmp eq i8 %7, 1
  %9 = getelementptr inbounds nuw i8, ptr %0, i64 32
  br i1 %8, label %10, label %13
10:                                               ; preds = %5
  %11 = getelementptr inbounds nuw i8, ptr %2, i64 56
  %12 = load i64, ptr %11, align 8
  store i64 %12, ptr %9, align 8
  br label %23
13:                                               ; preds = %5
  %14 = getelementptr inbounds nuw i8, ptr %1, i64 32
  %15 = load i64, ptr %14, align 8
  store i64 %15, ptr %9, align 8
  %16 = getelementptr inbounds nuw i8, ptr %2, i64 20
  %17 = load i8, ptr %16, align 4
  %18 = icmp eq i8 %17, 2
  br i1 %18, label %19, label %23
19:                                               ; preds = %13
  %20 = getelementptr inbounds nuw i8, ptr %2, i64 56
  %21 = load i64, ptr %20, align 8
  %22 = getelementptr inbounds nuw i8, ptr %0, i64 56
  store i64 %21, ptr %22, align 8
  br label %23
23:                                               ; preds = %10, %13, %19
  tail call void @retrograd.fortran.make(ptr noundef %0, i64 noundef 8)
  %24 = load i8, ptr %6, align 4
  %25 = icmp eq i8 %24, 1
  br i1 %25, label %29, label %26
26:                                               ; preds = %23
  %27 = getelementptr inbounds nuw i8, ptr %1, i64 32
  %28 = load i64, ptr %27, align 8
  br label %29
29:                                               ; preds = %26, %23
  %30 = phi i64 [ %28, %26 ], [ 1, %23 ]
  %31 = getelementptr inbounds nuw i8, ptr %2, i64 20
  %32 = load i8, ptr %31, align 4
  %33 = icmp ne i8 %32, 1
  br i1 %33, label %34, label %37
34:                                               ; preds = %29
  %35 = getelementptr inbounds nuw i8, ptr %2, i64 56
  %36 = load i64, ptr %35, align 8
  br label %37
37:                                               ; preds = %34, %29
  %38 = phi i64 [ %36, %34 ], [ 1, %29 ]
  %39 = getelementptr inbounds nuw i8, ptr %2, i64 32
  %40 = load i64, ptr %39, align 8
  br i1 %25, label %44, label %41
41:                                               ; preds = %37
  %42 = getelementptr inbounds nuw i8, ptr %1, i64 40
  %43 = load i64, ptr %42, align 8
  br label %44
44:                                               ; preds = %41, %37
  %45 = phi i64 [ 24, %41 ], [ 0, %37 ]
  %46 = phi i64 [ %43, %41 ], [ 0, %37 ]
  %47 = getelementptr inbounds nuw i8, ptr %1, i64 %45
  %48 = getelementptr inbounds nuw i8, ptr %47, i64 40
  %49 = load i64, ptr %48, align 8
  br i1 %33, label %50, label %53
50:                                               ; preds = %44
  %51 = getelementptr inbounds nuw i8, ptr %2, i64 64
  %52 = load i64, ptr %51, align 8
  br label %53
53:                                               ; preds = %50, %44
  %54 = phi i64 [ %52, %50 ], [ 0, %44 ]
  br i1 %25, label %58, label %55
55:                                               ; preds = %53
  %56 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %57 = load i64, ptr %56, align 8
  br label %58
58:                                               ; preds = %55, %53
  %59 = phi i64 [ %57, %55 ], [ 0, %53 ]
  %60 = or i1 %25, %33
  br i1 %60, label %61, label %65
61:                                               ; preds = %58
  %62 = select i1 %25, i64 40, i64 64
  %63 = getelementptr inbounds nuw i8, ptr %0, i64 %62
  %64 = load i64, ptr %63, align 8
  br label %65
65:                                               ; preds = %58, %61
  %66 = phi i64 [ 0, %58 ], [ %64, %61 ]
  %67 = icmp sgt i64 %38, 0
  br i1 %67, label %68, label %110
68:                                               ; preds = %65
  %69 = icmp sgt i64 %30, 0
  %70 = icmp sgt i64 %40, 0
  %71 = getelementptr inbounds nuw i8, ptr %2, i64 40
  br label %72
72:                                               ; preds = %68, %86
  %73 = phi i64 [ 0, %68 ], [ %87, %86 ]
  br i1 %69, label %74, label %86
74:                                               ; preds = %72
  %75 = mul nsw i64 %73, %54
  %76 = mul nsw i64 %73, %66
  br label %77
77:                                               ; preds = %74, %89
  %78 = phi i64 [ 0, %74 ], [ %95, %89 ]
  br i1 %70, label %79, label %89
79:                                               ; preds = %77
  %80 = load ptr, ptr %1, align 8
  %81 = mul nsw i64 %78, %46
  %82 = getelementptr i8, ptr %80, i64 %81
  %83 = load ptr, ptr %2, align 8
  %84 = load i64, ptr %71, align 8
  %85 = getelementptr i8, ptr %83, i64 %75
  br label %97
86:                                               ; preds = %89, %72
  %87 = add nuw nsw i64 %73, 1
  %88 = icmp eq i64 %87, %38
  br i1 %88, label %110, label %72
89:                                               ; preds = %97, %77
  %90 = phi double [ 0.000000e+00, %77 ], [ %107, %97 ]
  %91 = load ptr, ptr %0, align 8
  %92 = mul nsw i64 %78, %59
  %93 = getelementptr inbounds i8, ptr %91, i64 %92
  %94 = getelementptr inbounds i8, ptr %93, i64 %76
  store double %90, ptr %94, align 8
  %95 = add nuw nsw i64 %78, 1
  %96 = icmp eq i64 %95, %30
  br i1 %96, label %86, label %77
97:                                               ; preds = %79, %97
  %98 = phi i64 [ 0, %79 ], [ %108, %97 ]
  %99 = phi double [ 0.000000e+00, %79 ], [ %107, %97 ]
  %100 = mul nsw i64 %98, %49
  %101 = getelementptr i8, ptr %82, i64 %100
  %102 = load double, ptr %101, align 8
  %103 = mul nsw i64 %84, %98
  %104 = getelementptr i8, ptr %85, i64 %103
  %105 = load double, ptr %104, align 8
  %106 = fmul double %102, %105
  %107 = fadd double %99, %106
  %108 = add nuw nsw i64 %98, 1
  %109 = icmp eq i64 %108, %40
  br i1 %109, label %89, label %97
110:                                              ; preds = %86, %65
  ret void
}
define internal void @retrograd.body._FortranAMatmulDirectReal8Real8(ptr noundef readonly captures(none) %0, ptr noundef readonly captures(none) %1, ptr noundef readonly captures(none) %2, ptr noundef readnone captures(none) %3, i32 noundef %4) {
  %6 = getelementptr inbounds nuw i8, ptr %1, i64 20
  %7 = load i8, ptr %6, align 4
  %8 = icmp eq i8 %7, 1
  br i1 %8, label %12, label %9
9:                                                ; preds = %5
  %10 = getelementptr inbounds nuw i8, ptr %1, i64 32
  %11 = load i64, ptr %10, align 8
  br label %12
12:                                               ; preds = %9, %5
  %13 = phi i64 [ %11, %9 ], [ 1, %5 ]
  %14 = getelementptr inbounds nuw i8, ptr %2, i64 20
  %15 = load i8, ptr %14, align 4
  %16 = icmp ne i8 %15, 1
  br i1 %16, label %17, label %20
17:                                               ; preds = %12
  %18 = getelementptr inbounds nuw i8, ptr %2, i64 56
  %19 = load i64, ptr %18, align 8
  br label %20
20:                                               ; preds = %17, %12
  %21 = phi i64 [ %19, %17 ], [ 1, %12 ]
  %22 = getelementptr inbounds nuw i8, ptr %2, i64 32
  %23 = load i64, ptr %22, align 8
  br i1 %8, label %27, label %24
24:                                               ; preds = %20
  %25 = getelementptr inbounds nuw i8, ptr %1, i64 40
  %26 = load i64, ptr %25, align 8
  br label %27
27:                                               ; preds = %24, %20
  %28 = phi i64 [ 24, %24 ], [ 0, %20 ]
  %29 = phi i64 [ %26, %24 ], [ 0, %20 ]
  %30 = getelementptr inbounds nuw i8, ptr %1, i64 %28
  %31 = getelementptr inbounds nuw i8, ptr %30, i64 40
  %32 = load i64, ptr %31, align 8
  br i1 %16, label %33, label %36
33:                                               ; preds = %27
  %34 = getelementptr inbounds nuw i8, ptr %2, i64 64
  %35 = load i64, ptr %34, align 8
  br label %36
36:                                               ; preds = %33, %27
  %37 = phi i64 [ %35, %33 ], [ 0, %27 ]
  br i1 %8, label %41, label %38
38:                                               ; preds = %36
  %39 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %40 = load i64, ptr %39, align 8
  br label %41
41:                                               ; preds = %38, %36
  %42 = phi i64 [ %40, %38 ], [ 0, %36 ]
  %43 = or i1 %8, %16
  br i1 %43, label %44, label %48
44:                                               ; preds = %41
  %45 = select i1 %8, i64 40, i64 64
  %46 = getelementptr inbounds nuw i8, ptr %0, i64 %45
  %47 = load i64, ptr %46, align 8
  br label %48
48:                                               ; preds = %41, %44
  %49 = phi i64 [ 0, %41 ], [ %47, %44 ]
  %50 = icmp sgt i64 %21, 0
  br i1 %50, label %51, label %93
51:                                               ; preds = %48
  %52 = icmp sgt i64 %13, 0
  %53 = icmp sgt i64 %23, 0
  %54 = getelementptr inbounds nuw i8, ptr %2, i64 40
  br label %55
55:                                               ; preds = %51, %69
  %56 = phi i64 [ 0, %51 ], [ %70, %69 ]
  br i1 %52, label %57, label %69
57:                                               ; preds = %55
  %58 = mul nsw i64 %56, %37
  %59 = mul nsw i64 %56, %49
  br label %60
60:                                               ; preds = %57, %72
  %61 = phi i64 [ 0, %57 ], [ %78, %72 ]
  br i1 %53, label %62, label %72
62:                                               ; preds = %60
  %63 = load ptr, ptr %1, align 8
  %64 = mul nsw i64 %61, %29
  %65 = getelementptr i8, ptr %63, i64 %64
  %66 = load ptr, ptr %2, align 8
  %67 = load i64, ptr %54, align 8
  %68 = getelementptr i8, ptr %66, i64 %58
  br label %80
69:                                               ; preds = %72, %55
  %70 = add nuw nsw i64 %56, 1
  %71 = icmp eq i64 %70, %21
  br i1 %71, label %93, label %55
72:                                               ; preds = %80, %60
  %73 = phi double [ 0.000000e+00, %60 ], [ %90, %80 ]
  %74 = load ptr, ptr %0, align 8
  %75 = mul nsw i64 %61, %42
  %76 = getelementptr inbounds i8, ptr %74, i64 %75
  %77 = getelementptr inbounds i8, ptr %76, i64 %59
  store double %73, ptr %77, align 8
  %78 = add nuw nsw i64 %61, 1
  %79 = icmp eq i64 %78, %13
  br i1 %79, label %69, label %60
80:                                               ; preds = %62, %80
  %81 = phi i64 [ 0, %62 ], [ %91, %80 ]
  %82 = phi double [ 0.000000e+00, %62 ], [ %90, %80 ]
  %83 = mul nsw i64 %81, %32
  %84 = getelementptr i8, ptr %65, i64 %83
  %85 = load double, ptr %84, align 8
  %86 = mul nsw i64 %67, %81
  %87 = getelementptr i8, ptr %68, i64 %86
  %88 = load double, ptr %87, align 8
  %89 = fmul double %85, %88
  %90 = fadd double %82, %89
  %91 = add nuw nsw i64 %81, 1
  %92 = icmp eq i64 %91, %23
  br i1 %92, label %72, label %80
93:                                               ; preds = %69, %48
  ret void
}
define internal void @retrograd.body._FortranAMatmulTransposeReal8Real8(ptr noundef captures(none) initializes((0, 16), (32, 40)) %0, ptr noundef readonly captures(none) %1, ptr noundef readonly captures(none) %2, ptr noundef readnone captures(none) %3, i32 noundef %4) {
  %6 = getelementptr inbounds nuw i8, ptr %1, i64 20
  %7 = load i8, ptr %6, align 4
  %8 = icmp eq i8 %7, 1
  %9 = getelementptr inbounds nuw i8, ptr %0, i64 32
  br i1 %8, label %10, label %13
10:                                               ; preds = %5
  %11 = getelementptr inbounds nuw i8, ptr %2, i64 56
  %12 = load i64, ptr %11, align 8
  store i64 %12, ptr %9, align 8
  br label %23
13:                                               ; preds = %5
  %14 = getelementptr inbounds nuw i8, ptr %1, i64 56
  %15 = load i64, ptr %14, align 8
  store i64 %15, ptr %9, align 8
  %16 = getelementptr inbounds nuw i8, ptr %2, i64 20
  %17 = load i8, ptr %16, align 4
  %18 = icmp eq i8 %17, 2
  br i1 %18, label %19, label %23
19:                                               ; preds = %13
  %20 = getelementptr inbounds nuw i8, ptr %2, i64 56
  %21 = load i64, ptr %20, align 8
  %22 = getelementptr inbounds nuw i8, ptr %0, i64 56
  store i64 %21, ptr %22, align 8
  br label %23
23:                                               ; preds = %10, %13, %19
  tail call void @retrograd.fortran.make(ptr noundef %0, i64 noundef 8)
  %24 = load i8, ptr %6, align 4
  %25 = icmp eq i8 %24, 1
  br i1 %25, label %29, label %26
26:                                               ; preds = %23
  %27 = getelementptr inbounds nuw i8, ptr %1, i64 56
  %28 = load i64, ptr %27, align 8
  br label %29
29:                                               ; preds = %26, %23
  %30 = phi i64 [ %28, %26 ], [ 1, %23 ]
  %31 = getelementptr inbounds nuw i8, ptr %2, i64 20
  %32 = load i8, ptr %31, align 4
  %33 = icmp ne i8 %32, 1
  br i1 %33, label %34, label %37
34:                                               ; preds = %29
  %35 = getelementptr inbounds nuw i8, ptr %2, i64 56
  %36 = load i64, ptr %35, align 8
  br label %37
37:                                               ; preds = %34, %29
  %38 = phi i64 [ %36, %34 ], [ 1, %29 ]
  %39 = getelementptr inbounds nuw i8, ptr %2, i64 32
  %40 = load i64, ptr %39, align 8
  br i1 %25, label %44, label %41
41:                                               ; preds = %37
  %42 = getelementptr inbounds nuw i8, ptr %1, i64 64
  %43 = load i64, ptr %42, align 8
  br label %44
44:                                               ; preds = %41, %37
  %45 = phi i64 [ %43, %41 ], [ 0, %37 ]
  %46 = getelementptr inbounds nuw i8, ptr %1, i64 40
  %47 = load i64, ptr %46, align 8
  br i1 %33, label %48, label %51
48:                                               ; preds = %44
  %49 = getelementptr inbounds nuw i8, ptr %2, i64 64
  %50 = load i64, ptr %49, align 8
  br label %51
51:                                               ; preds = %48, %44
  %52 = phi i64 [ %50, %48 ], [ 0, %44 ]
  br i1 %25, label %56, label %53
53:                                               ; preds = %51
  %54 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %55 = load i64, ptr %54, align 8
  br label %56
56:                                               ; preds = %53, %51
  %57 = phi i64 [ %55, %53 ], [ 0, %51 ]
  %58 = or i1 %25, %33
  br i1 %58, label %59, label %63
59:                                               ; preds = %56
  %60 = select i1 %25, i64 40, i64 64
  %61 = getelementptr inbounds nuw i8, ptr %0, i64 %60
  %62 = load i64, ptr %61, align 8
  br label %63
63:                                               ; preds = %56, %59
  %64 = phi i64 [ 0, %56 ], [ %62, %59 ]
  %65 = icmp sgt i64 %38, 0
  br i1 %65, label %66, label %108
66:                                               ; preds = %63
  %67 = icmp sgt i64 %30, 0
  %68 = icmp sgt i64 %40, 0
  %69 = getelementptr inbounds nuw i8, ptr %2, i64 40
  br label %70
70:                                               ; preds = %66, %84
  %71 = phi i64 [ 0, %66 ], [ %85, %84 ]
  br i1 %67, label %72, label %84
72:                                               ; preds = %70
  %73 = mul nsw i64 %71, %52
  %74 = mul nsw i64 %71, %64
  br label %75
75:                                               ; preds = %72, %87
  %76 = phi i64 [ 0, %72 ], [ %93, %87 ]
  br i1 %68, label %77, label %87
77:                                               ; preds = %75
  %78 = load ptr, ptr %1, align 8
  %79 = mul nsw i64 %76, %45
  %80 = getelementptr i8, ptr %78, i64 %79
  %81 = load ptr, ptr %2, align 8
  %82 = load i64, ptr %69, align 8
  %83 = getelementptr i8, ptr %81, i64 %73
  br label %95
84:                                               ; preds = %87, %70
  %85 = add nuw nsw i64 %71, 1
  %86 = icmp eq i64 %85, %38
  br i1 %86, label %108, label %70
87:                                               ; preds = %95, %75
  %88 = phi double [ 0.000000e+00, %75 ], [ %105, %95 ]
  %89 = load ptr, ptr %0, align 8
  %90 = mul nsw i64 %76, %57
  %91 = getelementptr inbounds i8, ptr %89, i64 %90
  %92 = getelementptr inbounds i8, ptr %91, i64 %74
  store double %88, ptr %92, align 8
  %93 = add nuw nsw i64 %76, 1
  %94 = icmp eq i64 %93, %30
  br i1 %94, label %84, label %75
95:                                               ; preds = %77, %95
  %96 = phi i64 [ 0, %77 ], [ %106, %95 ]
  %97 = phi double [ 0.000000e+00, %77 ], [ %105, %95 ]
  %98 = mul nsw i64 %96, %47
  %99 = getelementptr i8, ptr %80, i64 %98
  %100 = load double, ptr %99, align 8
  %101 = mul nsw i64 %82, %96
  %102 = getelementptr i8, ptr %83, i64 %101
  %103 = load double, ptr %102, align 8
  %104 = fmul double %100, %103
  %105 = fadd double %97, %104
  %106 = add nuw nsw i64 %96, 1
  %107 = icmp eq i64 %106, %40
  br i1 %107, label %87, label %95
108:                                              ; preds = %84, %63
  ret void
}
define internal void @retrograd.body._FortranAMatmulTransposeDirectReal8Real8(ptr noundef readonly captures(none) %0, ptr noundef readonly captures(none) %1, ptr noundef readonly captures(none) %2, ptr noundef readnone captures(none) %3, i32 noundef %4) {
  %6 = getelementptr inbounds nuw i8, ptr %1, i64 20
  %7 = load i8, ptr %6, align 4
  %8 = icmp eq i8 %7, 1
  br i1 %8, label %12, label %9
9:                                                ; preds = %5
  %10 = getelementptr inbounds nuw i8, ptr %1, i64 56
  %11 = load i64, ptr %10, align 8
  br label %12
12:                                               ; preds = %9, %5
  %13 = phi i64 [ %11, %9 ], [ 1, %5 ]
  %14 = getelementptr inbounds nuw i8, ptr %2, i64 20
  %15 = load i8, ptr %14, align 4
  %16 = icmp ne i8 %15, 1
  br i1 %16, label %17, label %20
17:                                               ; preds = %12
  %18 = getelementptr inbounds nuw i8, ptr %2, i64 56
  %19 = load i64, ptr %18, align 8
  br label %20
20:                                               ; preds = %17, %12
  %21 = phi i64 [ %19, %17 ], [ 1, %12 ]
  %22 = getelementptr inbounds nuw i8, ptr %2, i64 32
  %23 = load i64, ptr %22, align 8
  br i1 %8, label %27, label %24
24:                                               ; preds = %20
  %25 = getelementptr inbounds nuw i8, ptr %1, i64 64
  %26 = load i64, ptr %25, align 8
  br label %27
27:                                               ; preds = %24, %20
  %28 = phi i64 [ %26, %24 ], [ 0, %20 ]
  %29 = getelementptr inbounds nuw i8, ptr %1, i64 40
  %30 = load i64, ptr %29, align 8
  br i1 %16, label %31, label %34
31:                                               ; preds = %27
  %32 = getelementptr inbounds nuw i8, ptr %2, i64 64
  %33 = load i64, ptr %32, align 8
  br label %34
34:                                               ; preds = %31, %27
  %35 = phi i64 [ %33, %31 ], [ 0, %27 ]
  br i1 %8, label %39, label %36
36:                                               ; preds = %34
  %37 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %38 = load i64, ptr %37, align 8
  br label %39
39:                                               ; preds = %36, %34
  %40 = phi i64 [ %38, %36 ], [ 0, %34 ]
  %41 = or i1 %8, %16
  br i1 %41, label %42, label %46
42:                                               ; preds = %39
  %43 = select i1 %8, i64 40, i64 64
  %44 = getelementptr inbounds nuw i8, ptr %0, i64 %43
  %45 = load i64, ptr %44, align 8
  br label %46
46:                                               ; preds = %39, %42
  %47 = phi i64 [ 0, %39 ], [ %45, %42 ]
  %48 = icmp sgt i64 %21, 0
  br i1 %48, label %49, label %91
49:                                               ; preds = %46
  %50 = icmp sgt i64 %13, 0
  %51 = icmp sgt i64 %23, 0
  %52 = getelementptr inbounds nuw i8, ptr %2, i64 40
  br label %53
53:                                               ; preds = %49, %67
  %54 = phi i64 [ 0, %49 ], [ %68, %67 ]
  br i1 %50, label %55, label %67
55:                                               ; preds = %53
  %56 = mul nsw i64 %54, %35
  %57 = mul nsw i64 %54, %47
  br label %58
58:                                               ; preds = %55, %70
  %59 = phi i64 [ 0, %55 ], [ %76, %70 ]
  br i1 %51, label %60, label %70
60:                                               ; preds = %58
  %61 = load ptr, ptr %1, align 8
  %62 = mul nsw i64 %59, %28
  %63 = getelementptr i8, ptr %61, i64 %62
  %64 = load ptr, ptr %2, align 8
  %65 = load i64, ptr %52, align 8
  %66 = getelementptr i8, ptr %64, i64 %56
  br label %78
67:                                               ; preds = %70, %53
  %68 = add nuw nsw i64 %54, 1
  %69 = icmp eq i64 %68, %21
  br i1 %69, label %91, label %53
70:                                               ; preds = %78, %58
  %71 = phi double [ 0.000000e+00, %58 ], [ %88, %78 ]
  %72 = load ptr, ptr %0, align 8
  %73 = mul nsw i64 %59, %40
  %74 = getelementptr inbounds i8, ptr %72, i64 %73
  %75 = getelementptr inbounds i8, ptr %74, i64 %57
  store double %71, ptr %75, align 8
  %76 = add nuw nsw i64 %59, 1
  %77 = icmp eq i64 %76, %13
  br i1 %77, label %67, label %58
78:                                               ; preds = %60, %78
  %79 = phi i64 [ 0, %60 ], [ %89, %78 ]
  %80 = phi double [ 0.000000e+00, %60 ], [ %88, %78 ]
  %81 = mul nsw i64 %79, %30
  %82 = getelementptr i8, ptr %63, i64 %81
  %83 = load double, ptr %82, align 8
  %84 = mul nsw i64 %65, %79
  %85 = getelementptr i8, ptr %66, i64 %84
  %86 = load double, ptr %85, align 8
  %87 = fmul double %83, %86
  %88 = fadd double %80, %87
  %89 = add nuw nsw i64 %79, 1
  %90 = icmp eq i64 %89, %23
  br i1 %90, label %70, label %78
91:                                               ; preds = %67, %46
  ret void
}
define internal float @retrograd.body._FortranASumReal4(ptr noundef readonly captures(none) %0, ptr noundef readnone captures(none) %1, i32 noundef %2, i32 noundef %3, ptr noundef readonly captures(address_is_null) %4) {
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 20
  %7 = load i8, ptr %6, align 4
  %8 = icmp sgt i8 %7, 4
  br i1 %8, label %29, label %9
9:                                                ; preds = %5
  %10 = icmp eq i8 %7, 4
  %11 = getelementptr i8, ptr %0, i64 104
  %12 = icmp sgt i8 %7, 2
  %13 = getelementptr i8, ptr %0, i64 80
  %14 = icmp sgt i8 %7, 1
  %15 = getelementptr i8, ptr %0, i64 56
  %16 = icmp sgt i8 %7, 0
  %17 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %18 = getelementptr inbounds nuw i8, ptr %0, i64 88
  %19 = getelementptr inbounds nuw i8, ptr %0, i64 112
  %20 = getelementptr i8, ptr %0, i64 32
  %21 = icmp eq ptr %4, null
  %22 = getelementptr inbounds nuw i8, ptr %4, i64 20
  %23 = getelementptr inbounds nuw i8, ptr %4, i64 40
  %24 = getelementptr inbounds nuw i8, ptr %4, i64 64
  %25 = getelementptr inbounds nuw i8, ptr %4, i64 88
  %26 = getelementptr inbounds nuw i8, ptr %4, i64 112
  %27 = getelementptr inbounds nuw i8, ptr %4, i64 8
  %28 = getelementptr inbounds nuw i8, ptr %0, i64 40
  br label %30
29:                                               ; preds = %5
  tail call void @retrograd.unsupported_array()
  unreachable
30:                                               ; preds = %9, %47
  %31 = phi float [ %40, %47 ], [ 0.000000e+00, %9 ]
  %32 = phi i64 [ %48, %47 ], [ 0, %9 ]
  br i1 %10, label %33, label %35
33:                                               ; preds = %30
  %34 = load i64, ptr %11, align 8
  br label %35
35:                                               ; preds = %30, %33
  %36 = phi i64 [ %34, %33 ], [ 1, %30 ]
  %37 = icmp slt i64 %32, %36
  br i1 %37, label %39, label %38
38:                                               ; preds = %35
  ret float %31
39:                                               ; preds = %35, %57
  %40 = phi float [ %50, %57 ], [ %31, %35 ]
  %41 = phi i64 [ %58, %57 ], [ 0, %35 ]
  br i1 %12, label %42, label %44
42:                                               ; preds = %39
  %43 = load i64, ptr %13, align 8
  br label %44
44:                                               ; preds = %39, %42
  %45 = phi i64 [ %43, %42 ], [ 1, %39 ]
  %46 = icmp slt i64 %41, %45
  br i1 %46, label %49, label %47
47:                                               ; preds = %44
  %48 = add nuw nsw i64 %32, 1
  br label %30
49:                                               ; preds = %44, %86
  %50 = phi float [ %78, %86 ], [ %40, %44 ]
  %51 = phi i64 [ %87, %86 ], [ 0, %44 ]
  br i1 %14, label %52, label %54
52:                                               ; preds = %49
  %53 = load i64, ptr %15, align 8
  br label %54
54:                                               ; preds = %49, %52
  %55 = phi i64 [ %53, %52 ], [ 1, %49 ]
  %56 = icmp slt i64 %51, %55
  br i1 %56, label %59, label %57
57:                                               ; preds = %54
  %58 = add nuw nsw i64 %41, 1
  br label %39
59:                                               ; preds = %54
  br i1 %14, label %60, label %63
60:                                               ; preds = %59
  %61 = load i64, ptr %17, align 8
  %62 = mul nsw i64 %61, %51
  br label %63
63:                                               ; preds = %59, %60
  %64 = phi i64 [ %62, %60 ], [ 0, %59 ]
  br i1 %12, label %65, label %68
65:                                               ; preds = %63
  %66 = load i64, ptr %18, align 8
  %67 = mul nsw i64 %66, %41
  br label %68
68:                                               ; preds = %63, %65
  %69 = phi i64 [ %67, %65 ], [ 0, %63 ]
  %70 = add nsw i64 %69, %64
  br i1 %10, label %71, label %74
71:                                               ; preds = %68
  %72 = load i64, ptr %19, align 8
  %73 = mul nsw i64 %72, %32
  br label %74
74:                                               ; preds = %68, %71
  %75 = phi i64 [ %73, %71 ], [ 0, %68 ]
  %76 = add nsw i64 %70, %75
  br label %77
77:                                               ; preds = %145, %74
  %78 = phi float [ %50, %74 ], [ %141, %145 ]
  %79 = phi i64 [ 0, %74 ], [ %142, %145 ]
  %80 = phi i64 [ %76, %74 ], [ %147, %145 ]
  br i1 %16, label %81, label %83
81:                                               ; preds = %77
  %82 = load i64, ptr %20, align 8
  br label %83
83:                                               ; preds = %77, %81
  %84 = phi i64 [ %82, %81 ], [ 1, %77 ]
  %85 = icmp slt i64 %79, %84
  br i1 %85, label %88, label %86
86:                                               ; preds = %83
  %87 = add nuw nsw i64 %51, 1
  br label %49
88:                                               ; preds = %83
  br i1 %21, label %135, label %89
89:                                               ; preds = %88
  %90 = load ptr, ptr %4, align 8
  %91 = load i8, ptr %22, align 4
  %92 = icmp sgt i8 %91, 0
  br i1 %92, label %93, label %96
93:                                               ; preds = %89
  %94 = load i64, ptr %23, align 8
  %95 = mul nsw i64 %94, %79
  br label %96
96:                                               ; preds = %89, %93
  %97 = phi i64 [ %95, %93 ], [ 0, %89 ]
  %98 = icmp sgt i8 %91, 1
  br i1 %98, label %99, label %102
99:                                               ; preds = %96
  %100 = load i64, ptr %24, align 8
  %101 = mul nsw i64 %100, %51
  br label %102
102:                                              ; preds = %96, %99
  %103 = phi i64 [ %101, %99 ], [ 0, %96 ]
  %104 = icmp sgt i8 %91, 2
  br i1 %104, label %105, label %108
105:                                              ; preds = %102
  %106 = load i64, ptr %25, align 8
  %107 = mul nsw i64 %106, %41
  br label %108
108:                                              ; preds = %102, %105
  %109 = phi i64 [ %107, %105 ], [ 0, %102 ]
  %110 = icmp sgt i8 %91, 3
  br i1 %110, label %111, label %114
111:                                              ; preds = %108
  %112 = load i64, ptr %26, align 8
  %113 = mul nsw i64 %112, %32
  br label %114
114:                                              ; preds = %108, %111
  %115 = phi i64 [ %113, %111 ], [ 0, %108 ]
  %116 = getelementptr i8, ptr %90, i64 %97
  %117 = getelementptr i8, ptr %116, i64 %103
  %118 = getelementptr i8, ptr %117, i64 %109
  %119 = getelementptr i8, ptr %118, i64 %115
  %120 = load i64, ptr %27, align 8
  switch i64 %120, label %130 [
    i64 1, label %121
    i64 2, label %124
    i64 4, label %127
  ]
121:                                              ; preds = %114
  %122 = load i8, ptr %119, align 1
  %123 = icmp ne i8 %122, 0
  br label %133
124:                                              ; preds = %114
  %125 = load i16, ptr %119, align 2
  %126 = icmp ne i16 %125, 0
  br label %133
127:                                              ; preds = %114
  %128 = load i32, ptr %119, align 4
  %129 = icmp ne i32 %128, 0
  br label %133
130:                                              ; preds = %114
  %131 = load i64, ptr %119, align 8
  %132 = icmp ne i64 %131, 0
  br label %133
133:                                              ; preds = %121, %124, %127, %130
  %134 = phi i1 [ %132, %130 ], [ %123, %121 ], [ %126, %124 ], [ %129, %127 ]
  br i1 %134, label %135, label %140
135:                                              ; preds = %133, %88
  %136 = load ptr, ptr %0, align 8
  %137 = getelementptr inbounds i8, ptr %136, i64 %80
  %138 = load float, ptr %137, align 4
  %139 = fadd float %78, %138
  br label %140
140:                                              ; preds = %133, %135
  %141 = phi float [ %139, %135 ], [ %78, %133 ]
  %142 = add nuw nsw i64 %79, 1
  br i1 %16, label %143, label %145
143:                                              ; preds = %140
  %144 = load i64, ptr %28, align 8
  br label %145
145:                                              ; preds = %140, %143
  %146 = phi i64 [ %144, %143 ], [ 0, %140 ]
  %147 = add nsw i64 %146, %80
  br label %77
}
define internal float @retrograd.body._FortranAProductReal4(ptr noundef readonly captures(none) %0, ptr noundef readnone captures(none) %1, i32 noundef %2, i32 noundef %3, ptr noundef readonly captures(address_is_null) %4) {
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 20
  %7 = load i8, ptr %6, align 4
  %8 = icmp sgt i8 %7, 4
  br i1 %8, label %29, label %9
9:                                                ; preds = %5
  %10 = icmp eq i8 %7, 4
  %11 = getelementptr i8, ptr %0, i64 104
  %12 = icmp sgt i8 %7, 2
  %13 = getelementptr i8, ptr %0, i64 80
  %14 = icmp sgt i8 %7, 1
  %15 = getelementptr i8, ptr %0, i64 56
  %16 = icmp sgt i8 %7, 0
  %17 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %18 = getelementptr inbounds nuw i8, ptr %0, i64 88
  %19 = getelementptr inbounds nuw i8, ptr %0, i64 112
  %20 = getelementptr i8, ptr %0, i64 32
  %21 = icmp eq ptr %4, null
  %22 = getelementptr inbounds nuw i8, ptr %4, i64 20
  %23 = getelementptr inbounds nuw i8, ptr %4, i64 40
  %24 = getelementptr inbounds nuw i8, ptr %4, i64 64
  %25 = getelementptr inbounds nuw i8, ptr %4, i64 88
  %26 = getelementptr inbounds nuw i8, ptr %4, i64 112
  %27 = getelementptr inbounds nuw i8, ptr %4, i64 8
  %28 = getelementptr inbounds nuw i8, ptr %0, i64 40
  br label %30
29:                                               ; preds = %5
  tail call void @retrograd.unsupported_array()
  unreachable
30:                                               ; preds = %9, %47
  %31 = phi float [ %40, %47 ], [ 1.000000e+00, %9 ]
  %32 = phi i64 [ %48, %47 ], [ 0, %9 ]
  br i1 %10, label %33, label %35
33:                                               ; preds = %30
  %34 = load i64, ptr %11, align 8
  br label %35
35:                                               ; preds = %30, %33
  %36 = phi i64 [ %34, %33 ], [ 1, %30 ]
  %37 = icmp slt i64 %32, %36
  br i1 %37, label %39, label %38
38:                                               ; preds = %35
  ret float %31
39:                                               ; preds = %35, %57
  %40 = phi float [ %50, %57 ], [ %31, %35 ]
  %41 = phi i64 [ %58, %57 ], [ 0, %35 ]
  br i1 %12, label %42, label %44
42:                                               ; preds = %39
  %43 = load i64, ptr %13, align 8
  br label %44
44:                                               ; preds = %39, %42
  %45 = phi i64 [ %43, %42 ], [ 1, %39 ]
  %46 = icmp slt i64 %41, %45
  br i1 %46, label %49, label %47
47:                                               ; preds = %44
  %48 = add nuw nsw i64 %32, 1
  br label %30
49:                                               ; preds = %44, %86
  %50 = phi float [ %78, %86 ], [ %40, %44 ]
  %51 = phi i64 [ %87, %86 ], [ 0, %44 ]
  br i1 %14, label %52, label %54
52:                                               ; preds = %49
  %53 = load i64, ptr %15, align 8
  br label %54
54:                                               ; preds = %49, %52
  %55 = phi i64 [ %53, %52 ], [ 1, %49 ]
  %56 = icmp slt i64 %51, %55
  br i1 %56, label %59, label %57
57:                                               ; preds = %54
  %58 = add nuw nsw i64 %41, 1
  br label %39
59:                                               ; preds = %54
  br i1 %14, label %60, label %63
60:                                               ; preds = %59
  %61 = load i64, ptr %17, align 8
  %62 = mul nsw i64 %61, %51
  br label %63
63:                                               ; preds = %59, %60
  %64 = phi i64 [ %62, %60 ], [ 0, %59 ]
  br i1 %12, label %65, label %68
65:                                               ; preds = %63
  %66 = load i64, ptr %18, align 8
  %67 = mul nsw i64 %66, %41
  br label %68
68:                                               ; preds = %63, %65
  %69 = phi i64 [ %67, %65 ], [ 0, %63 ]
  %70 = add nsw i64 %69, %64
  br i1 %10, label %71, label %74
71:                                               ; preds = %68
  %72 = load i64, ptr %19, align 8
  %73 = mul nsw i64 %72, %32
  br label %74
74:                                               ; preds = %68, %71
  %75 = phi i64 [ %73, %71 ], [ 0, %68 ]
  %76 = add nsw i64 %70, %75
  br label %77
77:                                               ; preds = %145, %74
  %78 = phi float [ %50, %74 ], [ %141, %145 ]
  %79 = phi i64 [ 0, %74 ], [ %142, %145 ]
  %80 = phi i64 [ %76, %74 ], [ %147, %145 ]
  br i1 %16, label %81, label %83
81:                                               ; preds = %77
  %82 = load i64, ptr %20, align 8
  br label %83
83:                                               ; preds = %77, %81
  %84 = phi i64 [ %82, %81 ], [ 1, %77 ]
  %85 = icmp slt i64 %79, %84
  br i1 %85, label %88, label %86
86:                                               ; preds = %83
  %87 = add nuw nsw i64 %51, 1
  br label %49
88:                                               ; preds = %83
  br i1 %21, label %135, label %89
89:                                               ; preds = %88
  %90 = load ptr, ptr %4, align 8
  %91 = load i8, ptr %22, align 4
  %92 = icmp sgt i8 %91, 0
  br i1 %92, label %93, label %96
93:                                               ; preds = %89
  %94 = load i64, ptr %23, align 8
  %95 = mul nsw i64 %94, %79
  br label %96
96:                                               ; preds = %89, %93
  %97 = phi i64 [ %95, %93 ], [ 0, %89 ]
  %98 = icmp sgt i8 %91, 1
  br i1 %98, label %99, label %102
99:                                               ; preds = %96
  %100 = load i64, ptr %24, align 8
  %101 = mul nsw i64 %100, %51
  br label %102
102:                                              ; preds = %96, %99
  %103 = phi i64 [ %101, %99 ], [ 0, %96 ]
  %104 = icmp sgt i8 %91, 2
  br i1 %104, label %105, label %108
105:                                              ; preds = %102
  %106 = load i64, ptr %25, align 8
  %107 = mul nsw i64 %106, %41
  br label %108
108:                                              ; preds = %102, %105
  %109 = phi i64 [ %107, %105 ], [ 0, %102 ]
  %110 = icmp sgt i8 %91, 3
  br i1 %110, label %111, label %114
111:                                              ; preds = %108
  %112 = load i64, ptr %26, align 8
  %113 = mul nsw i64 %112, %32
  br label %114
114:                                              ; preds = %108, %111
  %115 = phi i64 [ %113, %111 ], [ 0, %108 ]
  %116 = getelementptr i8, ptr %90, i64 %97
  %117 = getelementptr i8, ptr %116, i64 %103
  %118 = getelementptr i8, ptr %117, i64 %109
  %119 = getelementptr i8, ptr %118, i64 %115
  %120 = load i64, ptr %27, align 8
  switch i64 %120, label %130 [
    i64 1, label %121
    i64 2, label %124
    i64 4, label %127
  ]
121:                                              ; preds = %114
  %122 = load i8, ptr %119, align 1
  %123 = icmp ne i8 %122, 0
  br label %133
124:                                              ; preds = %114
  %125 = load i16, ptr %119, align 2
  %126 = icmp ne i16 %125, 0
  br label %133
127:                                              ; preds = %114
  %128 = load i32, ptr %119, align 4
  %129 = icmp ne i32 %128, 0
  br label %133
130:                                              ; preds = %114
  %131 = load i64, ptr %119, align 8
  %132 = icmp ne i64 %131, 0
  br label %133
133:                                              ; preds = %121, %124, %127, %130
  %134 = phi i1 [ %132, %130 ], [ %123, %121 ], [ %126, %124 ], [ %129, %127 ]
  br i1 %134, label %135, label %140
135:                                              ; preds = %133, %88
  %136 = load ptr, ptr %0, align 8
  %137 = getelementptr inbounds i8, ptr %136, i64 %80
  %138 = load float, ptr %137, align 4
  %139 = fmul float %78, %138
  br label %140
140:                                              ; preds = %133, %135
  %141 = phi float [ %139, %135 ], [ %78, %133 ]
  %142 = add nuw nsw i64 %79, 1
  br i1 %16, label %143, label %145
143:                                              ; preds = %140
  %144 = load i64, ptr %28, align 8
  br label %145
145:                                              ; preds = %140, %143
  %146 = phi i64 [ %144, %143 ], [ 0, %140 ]
  %147 = add nsw i64 %146, %80
  br label %77
}
define internal float @retrograd.body._FortranAMaxvalReal4(ptr noundef readonly captures(none) %0, ptr noundef readnone captures(none) %1, i32 noundef %2, i32 noundef %3, ptr noundef readonly captures(address_is_null) %4) {
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 20
  %7 = load i8, ptr %6, align 4
  %8 = icmp sgt i8 %7, 4
  br i1 %8, label %29, label %9
9:                                                ; preds = %5
  %10 = icmp eq i8 %7, 4
  %11 = getelementptr i8, ptr %0, i64 104
  %12 = icmp sgt i8 %7, 2
  %13 = getelementptr i8, ptr %0, i64 80
  %14 = icmp sgt i8 %7, 1
  %15 = getelementptr i8, ptr %0, i64 56
  %16 = icmp sgt i8 %7, 0
  %17 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %18 = getelementptr inbounds nuw i8, ptr %0, i64 88
  %19 = getelementptr inbounds nuw i8, ptr %0, i64 112
  %20 = getelementptr i8, ptr %0, i64 32
  %21 = icmp eq ptr %4, null
  %22 = getelementptr inbounds nuw i8, ptr %4, i64 20
  %23 = getelementptr inbounds nuw i8, ptr %4, i64 40
  %24 = getelementptr inbounds nuw i8, ptr %4, i64 64
  %25 = getelementptr inbounds nuw i8, ptr %4, i64 88
  %26 = getelementptr inbounds nuw i8, ptr %4, i64 112
  %27 = getelementptr inbounds nuw i8, ptr %4, i64 8
  %28 = getelementptr inbounds nuw i8, ptr %0, i64 40
  br label %30
29:                                               ; preds = %5
  tail call void @retrograd.unsupported_array()
  unreachable
30:                                               ; preds = %9, %47
  %31 = phi float [ %40, %47 ], [ 0xC7EFFFFFE0000000, %9 ]
  %32 = phi i64 [ %48, %47 ], [ 0, %9 ]
  br i1 %10, label %33, label %35
33:                                               ; preds = %30
  %34 = load i64, ptr %11, align 8
  br label %35
35:                                               ; preds = %30, %33
  %36 = phi i64 [ %34, %33 ], [ 1, %30 ]
  %37 = icmp slt i64 %32, %36
  br i1 %37, label %39, label %38
38:                                               ; preds = %35
  ret float %31
39:                                               ; preds = %35, %57
  %40 = phi float [ %50, %57 ], [ %31, %35 ]
  %41 = phi i64 [ %58, %57 ], [ 0, %35 ]
  br i1 %12, label %42, label %44
42:                                               ; preds = %39
  %43 = load i64, ptr %13, align 8
  br label %44
44:                                               ; preds = %39, %42
  %45 = phi i64 [ %43, %42 ], [ 1, %39 ]
  %46 = icmp slt i64 %41, %45
  br i1 %46, label %49, label %47
47:                                               ; preds = %44
  %48 = add nuw nsw i64 %32, 1
  br label %30
49:                                               ; preds = %44, %86
  %50 = phi float [ %78, %86 ], [ %40, %44 ]
  %51 = phi i64 [ %87, %86 ], [ 0, %44 ]
  br i1 %14, label %52, label %54
52:                                               ; preds = %49
  %53 = load i64, ptr %15, align 8
  br label %54
54:                                               ; preds = %49, %52
  %55 = phi i64 [ %53, %52 ], [ 1, %49 ]
  %56 = icmp slt i64 %51, %55
  br i1 %56, label %59, label %57
57:                                               ; preds = %54
  %58 = add nuw nsw i64 %41, 1
  br label %39
59:                                               ; preds = %54
  br i1 %14, label %60, label %63
60:                                               ; preds = %59
  %61 = load i64, ptr %17, align 8
  %62 = mul nsw i64 %61, %51
  br label %63
63:                                               ; preds = %59, %60
  %64 = phi i64 [ %62, %60 ], [ 0, %59 ]
  br i1 %12, label %65, label %68
65:                                               ; preds = %63
  %66 = load i64, ptr %18, align 8
  %67 = mul nsw i64 %66, %41
  br label %68
68:                                               ; preds = %63, %65
  %69 = phi i64 [ %67, %65 ], [ 0, %63 ]
  %70 = add nsw i64 %69, %64
  br i1 %10, label %71, label %74
71:                                               ; preds = %68
  %72 = load i64, ptr %19, align 8
  %73 = mul nsw i64 %72, %32
  br label %74
74:                                               ; preds = %68, %71
  %75 = phi i64 [ %73, %71 ], [ 0, %68 ]
  %76 = add nsw i64 %70, %75
  br label %77
77:                                               ; preds = %146, %74
  %78 = phi float [ %50, %74 ], [ %142, %146 ]
  %79 = phi i64 [ 0, %74 ], [ %143, %146 ]
  %80 = phi i64 [ %76, %74 ], [ %148, %146 ]
  br i1 %16, label %81, label %83
81:                                               ; preds = %77
  %82 = load i64, ptr %20, align 8
  br label %83
83:                                               ; preds = %77, %81
  %84 = phi i64 [ %82, %81 ], [ 1, %77 ]
  %85 = icmp slt i64 %79, %84
  br i1 %85, label %88, label %86
86:                                               ; preds = %83
  %87 = add nuw nsw i64 %51, 1
  br label %49
88:                                               ; preds = %83
  br i1 %21, label %135, label %89
89:                                               ; preds = %88
  %90 = load ptr, ptr %4, align 8
  %91 = load i8, ptr %22, align 4
  %92 = icmp sgt i8 %91, 0
  br i1 %92, label %93, label %96
93:                                               ; preds = %89
  %94 = load i64, ptr %23, align 8
  %95 = mul nsw i64 %94, %79
  br label %96
96:                                               ; preds = %89, %93
  %97 = phi i64 [ %95, %93 ], [ 0, %89 ]
  %98 = icmp sgt i8 %91, 1
  br i1 %98, label %99, label %102
99:                                               ; preds = %96
  %100 = load i64, ptr %24, align 8
  %101 = mul nsw i64 %100, %51
  br label %102
102:                                              ; preds = %96, %99
  %103 = phi i64 [ %101, %99 ], [ 0, %96 ]
  %104 = icmp sgt i8 %91, 2
  br i1 %104, label %105, label %108
105:                                              ; preds = %102
  %106 = load i64, ptr %25, align 8
  %107 = mul nsw i64 %106, %41
  br label %108
108:                                              ; preds = %102, %105
  %109 = phi i64 [ %107, %105 ], [ 0, %102 ]
  %110 = icmp sgt i8 %91, 3
  br i1 %110, label %111, label %114
111:                                              ; preds = %108
  %112 = load i64, ptr %26, align 8
  %113 = mul nsw i64 %112, %32
  br label %114
114:                                              ; preds = %108, %111
  %115 = phi i64 [ %113, %111 ], [ 0, %108 ]
  %116 = getelementptr i8, ptr %90, i64 %97
  %117 = getelementptr i8, ptr %116, i64 %103
  %118 = getelementptr i8, ptr %117, i64 %109
  %119 = getelementptr i8, ptr %118, i64 %115
  %120 = load i64, ptr %27, align 8
  switch i64 %120, label %130 [
    i64 1, label %121
    i64 2, label %124
    i64 4, label %127
  ]
121:                                              ; preds = %114
  %122 = load i8, ptr %119, align 1
  %123 = icmp ne i8 %122, 0
  br label %133
124:                                              ; preds = %114
  %125 = load i16, ptr %119, align 2
  %126 = icmp ne i16 %125, 0
  br label %133
127:                                              ; preds = %114
  %128 = load i32, ptr %119, align 4
  %129 = icmp ne i32 %128, 0
  br label %133
130:                                              ; preds = %114
  %131 = load i64, ptr %119, align 8
  %132 = icmp ne i64 %131, 0
  br label %133
133:                                              ; preds = %121, %124, %127, %130
  %134 = phi i1 [ %132, %130 ], [ %123, %121 ], [ %126, %124 ], [ %129, %127 ]
  br i1 %134, label %135, label %141
135:                                              ; preds = %133, %88
  %136 = load ptr, ptr %0, align 8
  %137 = getelementptr inbounds i8, ptr %136, i64 %80
  %138 = load float, ptr %137, align 4
  %139 = fcmp ogt float %138, %78
  br i1 %139, label %140, label %141
140:                                              ; preds = %135
  br label %141
141:                                              ; preds = %133, %135, %140
  %142 = phi float [ %138, %140 ], [ %78, %135 ], [ %78, %133 ]
  %143 = add nuw nsw i64 %79, 1
  br i1 %16, label %144, label %146
144:                                              ; preds = %141
  %145 = load i64, ptr %28, align 8
  br label %146
146:                                              ; preds = %141, %144
  %147 = phi i64 [ %145, %144 ], [ 0, %141 ]
  %148 = add nsw i64 %147, %80
  br label %77
}
define internal float @retrograd.body._FortranAMinvalReal4(ptr noundef readonly captures(none) %0, ptr noundef readnone captures(none) %1, i32 noundef %2, i32 noundef %3, ptr noundef readonly captures(address_is_null) %4) {
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 20
  %7 = load i8, ptr %6, align 4
  %8 = icmp sgt i8 %7, 4
  br i1 %8, label %29, label %9
9:                                                ; preds = %5
  %10 = icmp eq i8 %7, 4
  %11 = getelementptr i8, ptr %0, i64 104
  %12 = icmp sgt i8 %7, 2
  %13 = getelementptr i8, ptr %0, i64 80
  %14 = icmp sgt i8 %7, 1
  %15 = getelementptr i8, ptr %0, i64 56
  %16 = icmp sgt i8 %7, 0
  %17 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %18 = getelementptr inbounds nuw i8, ptr %0, i64 88
  %19 = getelementptr inbounds nuw i8, ptr %0, i64 112
  %20 = getelementptr i8, ptr %0, i64 32
  %21 = icmp eq ptr %4, null
  %22 = getelementptr inbounds nuw i8, ptr %4, i64 20
  %23 = getelementptr inbounds nuw i8, ptr %4, i64 40
  %24 = getelementptr inbounds nuw i8, ptr %4, i64 64
  %25 = getelementptr inbounds nuw i8, ptr %4, i64 88
  %26 = getelementptr inbounds nuw i8, ptr %4, i64 112
  %27 = getelementptr inbounds nuw i8, ptr %4, i64 8
  %28 = getelementptr inbounds nuw i8, ptr %0, i64 40
  br label %30
29:                                               ; preds = %5
  tail call void @retrograd.unsupported_array()
  unreachable
30:                                               ; preds = %9, %47
  %31 = phi float [ %40, %47 ], [ 0x47EFFFFFE0000000, %9 ]
  %32 = phi i64 [ %48, %47 ], [ 0, %9 ]
  br i1 %10, label %33, label %35
33:                                               ; preds = %30
  %34 = load i64, ptr %11, align 8
  br label %35
35:                                               ; preds = %30, %33
  %36 = phi i64 [ %34, %33 ], [ 1, %30 ]
  %37 = icmp slt i64 %32, %36
  br i1 %37, label %39, label %38
38:                                               ; preds = %35
  ret float %31
39:                                               ; preds = %35, %57
  %40 = phi float [ %50, %57 ], [ %31, %35 ]
  %41 = phi i64 [ %58, %57 ], [ 0, %35 ]
  br i1 %12, label %42, label %44
42:                                               ; preds = %39
  %43 = load i64, ptr %13, align 8
  br label %44
44:                                               ; preds = %39, %42
  %45 = phi i64 [ %43, %42 ], [ 1, %39 ]
  %46 = icmp slt i64 %41, %45
  br i1 %46, label %49, label %47
47:                                               ; preds = %44
  %48 = add nuw nsw i64 %32, 1
  br label %30
49:                                               ; preds = %44, %86
  %50 = phi float [ %78, %86 ], [ %40, %44 ]
  %51 = phi i64 [ %87, %86 ], [ 0, %44 ]
  br i1 %14, label %52, label %54
52:                                               ; preds = %49
  %53 = load i64, ptr %15, align 8
  br label %54
54:                                               ; preds = %49, %52
  %55 = phi i64 [ %53, %52 ], [ 1, %49 ]
  %56 = icmp slt i64 %51, %55
  br i1 %56, label %59, label %57
57:                                               ; preds = %54
  %58 = add nuw nsw i64 %41, 1
  br label %39
59:                                               ; preds = %54
  br i1 %14, label %60, label %63
60:                                               ; preds = %59
  %61 = load i64, ptr %17, align 8
  %62 = mul nsw i64 %61, %51
  br label %63
63:                                               ; preds = %59, %60
  %64 = phi i64 [ %62, %60 ], [ 0, %59 ]
  br i1 %12, label %65, label %68
65:                                               ; preds = %63
  %66 = load i64, ptr %18, align 8
  %67 = mul nsw i64 %66, %41
  br label %68
68:                                               ; preds = %63, %65
  %69 = phi i64 [ %67, %65 ], [ 0, %63 ]
  %70 = add nsw i64 %69, %64
  br i1 %10, label %71, label %74
71:                                               ; preds = %68
  %72 = load i64, ptr %19, align 8
  %73 = mul nsw i64 %72, %32
  br label %74
74:                                               ; preds = %68, %71
  %75 = phi i64 [ %73, %71 ], [ 0, %68 ]
  %76 = add nsw i64 %70, %75
  br label %77
77:                                               ; preds = %146, %74
  %78 = phi float [ %50, %74 ], [ %142, %146 ]
  %79 = phi i64 [ 0, %74 ], [ %143, %146 ]
  %80 = phi i64 [ %76, %74 ], [ %148, %146 ]
  br i1 %16, label %81, label %83
81:                                               ; preds = %77
  %82 = load i64, ptr %20, align 8
  br label %83
83:                                               ; preds = %77, %81
  %84 = phi i64 [ %82, %81 ], [ 1, %77 ]
  %85 = icmp slt i64 %79, %84
  br i1 %85, label %88, label %86
86:                                               ; preds = %83
  %87 = add nuw nsw i64 %51, 1
  br label %49
88:                                               ; preds = %83
  br i1 %21, label %135, label %89
89:                                               ; preds = %88
  %90 = load ptr, ptr %4, align 8
  %91 = load i8, ptr %22, align 4
  %92 = icmp sgt i8 %91, 0
  br i1 %92, label %93, label %96
93:                                               ; preds = %89
  %94 = load i64, ptr %23, align 8
  %95 = mul nsw i64 %94, %79
  br label %96
96:                                               ; preds = %89, %93
  %97 = phi i64 [ %95, %93 ], [ 0, %89 ]
  %98 = icmp sgt i8 %91, 1
  br i1 %98, label %99, label %102
99:                                               ; preds = %96
  %100 = load i64, ptr %24, align 8
  %101 = mul nsw i64 %100, %51
  br label %102
102:                                              ; preds = %96, %99
  %103 = phi i64 [ %101, %99 ], [ 0, %96 ]
  %104 = icmp sgt i8 %91, 2
  br i1 %104, label %105, label %108
105:                                              ; preds = %102
  %106 = load i64, ptr %25, align 8
  %107 = mul nsw i64 %106, %41
  br label %108
108:                                              ; preds = %102, %105
  %109 = phi i64 [ %107, %105 ], [ 0, %102 ]
  %110 = icmp sgt i8 %91, 3
  br i1 %110, label %111, label %114
111:                                              ; preds = %108
  %112 = load i64, ptr %26, align 8
  %113 = mul nsw i64 %112, %32
  br label %114
114:                                              ; preds = %108, %111
  %115 = phi i64 [ %113, %111 ], [ 0, %108 ]
  %116 = getelementptr i8, ptr %90, i64 %97
  %117 = getelementptr i8, ptr %116, i64 %103
  %118 = getelementptr i8, ptr %117, i64 %109
  %119 = getelementptr i8, ptr %118, i64 %115
  %120 = load i64, ptr %27, align 8
  switch i64 %120, label %130 [
    i64 1, label %121
    i64 2, label %124
    i64 4, label %127
  ]
121:                                              ; preds = %114
  %122 = load i8, ptr %119, align 1
  %123 = icmp ne i8 %122, 0
  br label %133
124:                                              ; preds = %114
  %125 = load i16, ptr %119, align 2
  %126 = icmp ne i16 %125, 0
  br label %133
127:                                              ; preds = %114
  %128 = load i32, ptr %119, align 4
  %129 = icmp ne i32 %128, 0
  br label %133
130:                                              ; preds = %114
  %131 = load i64, ptr %119, align 8
  %132 = icmp ne i64 %131, 0
  br label %133
133:                                              ; preds = %121, %124, %127, %130
  %134 = phi i1 [ %132, %130 ], [ %123, %121 ], [ %126, %124 ], [ %129, %127 ]
  br i1 %134, label %135, label %141
135:                                              ; preds = %133, %88
  %136 = load ptr, ptr %0, align 8
  %137 = getelementptr inbounds i8, ptr %136, i64 %80
  %138 = load float, ptr %137, align 4
  %139 = fcmp olt float %138, %78
  br i1 %139, label %140, label %141
140:                                              ; preds = %135
  br label %141
141:                                              ; preds = %133, %135, %140
  %142 = phi float [ %138, %140 ], [ %78, %135 ], [ %78, %133 ]
  %143 = add nuw nsw i64 %79, 1
  br i1 %16, label %144, label %146
144:                                              ; preds = %141
  %145 = load i64, ptr %28, align 8
  br label %146
146:                                              ; preds = %141, %144
  %147 = phi i64 [ %145, %144 ], [ 0, %141 ]
  %148 = add nsw i64 %147, %80
  br label %77
}
define internal float @retrograd.body._FortranADotProductReal4(ptr noundef readonly captures(none) %0, ptr noundef readonly captures(none) %1, ptr noundef readnone captures(none) %2, i32 noundef %3) {
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 32
  %6 = load i64, ptr %5, align 8
  %7 = icmp sgt i64 %6, 0
  br i1 %7, label %8, label %15
8:                                                ; preds = %4
  %9 = load ptr, ptr %0, align 8
  %10 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %11 = load i64, ptr %10, align 8
  %12 = load ptr, ptr %1, align 8
  %13 = getelementptr inbounds nuw i8, ptr %1, i64 40
  %14 = load i64, ptr %13, align 8
  br label %17
15:                                               ; preds = %17, %4
  %16 = phi float [ 0.000000e+00, %4 ], [ %27, %17 ]
  ret float %16
17:                                               ; preds = %8, %17
  %18 = phi i64 [ 0, %8 ], [ %28, %17 ]
  %19 = phi float [ 0.000000e+00, %8 ], [ %27, %17 ]
  %20 = mul nsw i64 %11, %18
  %21 = getelementptr inbounds i8, ptr %9, i64 %20
  %22 = load float, ptr %21, align 4
  %23 = mul nsw i64 %14, %18
  %24 = getelementptr inbounds i8, ptr %12, i64 %23
  %25 = load float, ptr %24, align 4
  %26 = fmul float %22, %25
  %27 = fadd float %19, %26
  %28 = add nuw nsw i64 %18, 1
  %29 = icmp eq i64 %28, %6
  br i1 %29, label %15, label %17
}
define internal void @retrograd.body._FortranACppSumComplex4(ptr noundef writeonly captures(none) %0, ptr noundef readonly captures(none) %1, ptr noundef readnone captures(none) %2, i32 noundef %3, i32 noundef %4, ptr noundef readonly captures(address_is_null) %5) {
  %7 = getelementptr inbounds nuw i8, ptr %1, i64 20
  %8 = load i8, ptr %7, align 4
  %9 = icmp sgt i8 %8, 4
  br i1 %9, label %30, label %10
10:                                               ; preds = %6
  %11 = icmp eq i8 %8, 4
  %12 = getelementptr i8, ptr %1, i64 104
  %13 = icmp sgt i8 %8, 2
  %14 = getelementptr i8, ptr %1, i64 80
  %15 = icmp sgt i8 %8, 1
  %16 = getelementptr i8, ptr %1, i64 56
  %17 = icmp sgt i8 %8, 0
  %18 = getelementptr inbounds nuw i8, ptr %1, i64 64
  %19 = getelementptr inbounds nuw i8, ptr %1, i64 88
  %20 = getelementptr inbounds nuw i8, ptr %1, i64 112
  %21 = getelementptr i8, ptr %1, i64 32
  %22 = icmp eq ptr %5, null
  %23 = getelementptr inbounds nuw i8, ptr %5, i64 20
  %24 = getelementptr inbounds nuw i8, ptr %5, i64 40
  %25 = getelementptr inbounds nuw i8, ptr %5, i64 64
  %26 = getelementptr inbounds nuw i8, ptr %5, i64 88
  %27 = getelementptr inbounds nuw i8, ptr %5, i64 112
  %28 = getelementptr inbounds nuw i8, ptr %5, i64 8
  %29 = getelementptr inbounds nuw i8, ptr %1, i64 40
  br label %31
30:                                               ; preds = %6
  tail call void @retrograd.unsupported_array()
  unreachable
31:                                               ; preds = %10, %51
  %32 = phi float [ %43, %51 ], [ 0.000000e+00, %10 ]
  %33 = phi float [ %44, %51 ], [ 0.000000e+00, %10 ]
  %34 = phi i64 [ %52, %51 ], [ 0, %10 ]
  br i1 %11, label %35, label %37
35:                                               ; preds = %31
  %36 = load i64, ptr %12, align 8
  br label %37
37:                                               ; preds = %31, %35
  %38 = phi i64 [ %36, %35 ], [ 1, %31 ]
  %39 = icmp slt i64 %34, %38
  br i1 %39, label %42, label %40
40:                                               ; preds = %37
  store float %32, ptr %0, align 4
  %41 = getelementptr inbounds nuw i8, ptr %0, i64 4
  store float %33, ptr %41, align 4
  ret void
42:                                               ; preds = %37, %62
  %43 = phi float [ %54, %62 ], [ %32, %37 ]
  %44 = phi float [ %55, %62 ], [ %33, %37 ]
  %45 = phi i64 [ %63, %62 ], [ 0, %37 ]
  br i1 %13, label %46, label %48
46:                                               ; preds = %42
  %47 = load i64, ptr %14, align 8
  br label %48
48:                                               ; preds = %42, %46
  %49 = phi i64 [ %47, %46 ], [ 1, %42 ]
  %50 = icmp slt i64 %45, %49
  br i1 %50, label %53, label %51
51:                                               ; preds = %48
  %52 = add nuw nsw i64 %34, 1
  br label %31
53:                                               ; preds = %48, %92
  %54 = phi float [ %83, %92 ], [ %43, %48 ]
  %55 = phi float [ %84, %92 ], [ %44, %48 ]
  %56 = phi i64 [ %93, %92 ], [ 0, %48 ]
  br i1 %15, label %57, label %59
57:                                               ; preds = %53
  %58 = load i64, ptr %16, align 8
  br label %59
59:                                               ; preds = %53, %57
  %60 = phi i64 [ %58, %57 ], [ 1, %53 ]
  %61 = icmp slt i64 %56, %60
  br i1 %61, label %64, label %62
62:                                               ; preds = %59
  %63 = add nuw nsw i64 %45, 1
  br label %42
64:                                               ; preds = %59
  br i1 %15, label %65, label %68
65:                                               ; preds = %64
  %66 = load i64, ptr %18, align 8
  %67 = mul nsw i64 %66, %56
  br label %68
68:                                               ; preds = %64, %65
  %69 = phi i64 [ %67, %65 ], [ 0, %64 ]
  br i1 %13, label %70, label %73
70:                                               ; preds = %68
  %71 = load i64, ptr %19, align 8
  %72 = mul nsw i64 %71, %45
  br label %73
73:                                               ; preds = %68, %70
  %74 = phi i64 [ %72, %70 ], [ 0, %68 ]
  %75 = add nsw i64 %74, %69
  br i1 %11, label %76, label %79
76:                                               ; preds = %73
  %77 = load i64, ptr %20, align 8
  %78 = mul nsw i64 %77, %34
  br label %79
79:                                               ; preds = %73, %76
  %80 = phi i64 [ %78, %76 ], [ 0, %73 ]
  %81 = add nsw i64 %75, %80
  br label %82
82:                                               ; preds = %155, %79
  %83 = phi float [ %54, %79 ], [ %150, %155 ]
  %84 = phi float [ %55, %79 ], [ %151, %155 ]
  %85 = phi i64 [ 0, %79 ], [ %152, %155 ]
  %86 = phi i64 [ %81, %79 ], [ %157, %155 ]
  br i1 %17, label %87, label %89
87:                                               ; preds = %82
  %88 = load i64, ptr %21, align 8
  br label %89
89:                                               ; preds = %82, %87
  %90 = phi i64 [ %88, %87 ], [ 1, %82 ]
  %91 = icmp slt i64 %85, %90
  br i1 %91, label %94, label %92
92:                                               ; preds = %89
  %93 = add nuw nsw i64 %56, 1
  br label %53
94:                                               ; preds = %89
  br i1 %22, label %141, label %95
95:                                               ; preds = %94
  %96 = load ptr, ptr %5, align 8
  %97 = load i8, ptr %23, align 4
  %98 = icmp sgt i8 %97, 0
  br i1 %98, label %99, label %102
99:                                               ; preds = %95
  %100 = load i64, ptr %24, align 8
  %101 = mul nsw i64 %100, %85
  br label %102
102:                                              ; preds = %95, %99
  %103 = phi i64 [ %101, %99 ], [ 0, %95 ]
  %104 = icmp sgt i8 %97, 1
  br i1 %104, label %105, label %108
105:                                              ; preds = %102
  %106 = load i64, ptr %25, align 8
  %107 = mul nsw i64 %106, %56
  br label %108
108:                                              ; preds = %102, %105
  %109 = phi i64 [ %107, %105 ], [ 0, %102 ]
  %110 = icmp sgt i8 %97, 2
  br i1 %110, label %111, label %114
111:                                              ; preds = %108
  %112 = load i64, ptr %26, align 8
  %113 = mul nsw i64 %112, %45
  br label %114
114:                                              ; preds = %108, %111
  %115 = phi i64 [ %113, %111 ], [ 0, %108 ]
  %116 = icmp sgt i8 %97, 3
  br i1 %116, label %117, label %120
117:                                              ; preds = %114
  %118 = load i64, ptr %27, align 8
  %119 = mul nsw i64 %118, %34
  br label %120
120:                                              ; preds = %114, %117
  %121 = phi i64 [ %119, %117 ], [ 0, %114 ]
  %122 = getelementptr i8, ptr %96, i64 %103
  %123 = getelementptr i8, ptr %122, i64 %109
  %124 = getelementptr i8, ptr %123, i64 %115
  %125 = getelementptr i8, ptr %124, i64 %121
  %126 = load i64, ptr %28, align 8
  switch i64 %126, label %136 [
    i64 1, label %127
    i64 2, label %130
    i64 4, label %133
  ]
127:                                              ; preds = %120
  %128 = load i8, ptr %125, align 1
  %129 = icmp ne i8 %128, 0
  br label %139
130:                                              ; preds = %120
  %131 = load i16, ptr %125, align 2
  %132 = icmp ne i16 %131, 0
  br label %139
133:                                              ; preds = %120
  %134 = load i32, ptr %125, align 4
  %135 = icmp ne i32 %134, 0
  br label %139
136:                                              ; preds = %120
  %137 = load i64, ptr %125, align 8
  %138 = icmp ne i64 %137, 0
  br label %139
139:                                              ; preds = %127, %130, %133, %136
  %140 = phi i1 [ %138, %136 ], [ %129, %127 ], [ %132, %130 ], [ %135, %133 ]
  br i1 %140, label %141, label %149
141:                                              ; preds = %139, %94
  %142 = load ptr, ptr %1, align 8
  %143 = getelementptr inbounds i8, ptr %142, i64 %86
  %144 = load float, ptr %143, align 4
  %145 = fadd float %83, %144
  %146 = getelementptr i8, ptr %143, i64 4
  %147 = load float, ptr %146, align 4
  %148 = fadd float %84, %147
  br label %149
149:                                              ; preds = %139, %141
  %150 = phi float [ %145, %141 ], [ %83, %139 ]
  %151 = phi float [ %148, %141 ], [ %84, %139 ]
  %152 = add nuw nsw i64 %85, 1
  br i1 %17, label %153, label %155
153:                                              ; preds = %149
  %154 = load i64, ptr %29, align 8
  br label %155
155:                                              ; preds = %149, %153
  %156 = phi i64 [ %154, %153 ], [ 0, %149 ]
  %157 = add nsw i64 %156, %86
  br label %82
}
define internal void @retrograd.body._FortranACppProductComplex4(ptr noundef writeonly captures(none) %0, ptr noundef readonly captures(none) %1, ptr noundef readnone captures(none) %2, i32 noundef %3, i32 noundef %4, ptr noundef readonly captures(address_is_null) %5) {
  %7 = getelementptr inbounds nuw i8, ptr %1, i64 20
  %8 = load i8, ptr %7, align 4
  %9 = icmp sgt i8 %8, 4
  br i1 %9, label %30, label %10
10:                                               ; preds = %6
  %11 = icmp eq i8 %8, 4
  %12 = getelementptr i8, ptr %1, i64 104
  %13 = icmp sgt i8 %8, 2
  %14 = getelementptr i8, ptr %1, i64 80
  %15 = icmp sgt i8 %8, 1
  %16 = getelementptr i8, ptr %1, i64 56
  %17 = icmp sgt i8 %8, 0
  %18 = getelementptr inbounds nuw i8, ptr %1, i64 64
  %19 = getelementptr inbounds nuw i8, ptr %1, i64 88
  %20 = getelementptr inbounds nuw i8, ptr %1, i64 112
  %21 = getelementptr i8, ptr %1, i64 32
  %22 = icmp eq ptr %5, null
  %23 = getelementptr inbounds nuw i8, ptr %5, i64 20
  %24 = getelementptr inbounds nuw i8, ptr %5, i64 40
  %25 = getelementptr inbounds nuw i8, ptr %5, i64 64
  %26 = getelementptr inbounds nuw i8, ptr %5, i64 88
  %27 = getelementptr inbounds nuw i8, ptr %5, i64 112
  %28 = getelementptr inbounds nuw i8, ptr %5, i64 8
  %29 = getelementptr inbounds nuw i8, ptr %1, i64 40
  br label %31
30:                                               ; preds = %6
  tail call void @retrograd.unsupported_array()
  unreachable
31:                                               ; preds = %10, %51
  %32 = phi i64 [ %52, %51 ], [ 0, %10 ]
  %33 = phi float [ %44, %51 ], [ 0.000000e+00, %10 ]
  %34 = phi float [ %45, %51 ], [ 1.000000e+00, %10 ]
  br i1 %11, label %35, label %37
35:                                               ; preds = %31
  %36 = load i64, ptr %12, align 8
  br label %37
37:                                               ; preds = %31, %35
  %38 = phi i64 [ %36, %35 ], [ 1, %31 ]
  %39 = icmp slt i64 %32, %38
  br i1 %39, label %42, label %40
40:                                               ; preds = %37
  store float %34, ptr %0, align 4
  %41 = getelementptr inbounds nuw i8, ptr %0, i64 4
  store float %33, ptr %41, align 4
  ret void
42:                                               ; preds = %37, %62
  %43 = phi i64 [ %63, %62 ], [ 0, %37 ]
  %44 = phi float [ %55, %62 ], [ %33, %37 ]
  %45 = phi float [ %56, %62 ], [ %34, %37 ]
  br i1 %13, label %46, label %48
46:                                               ; preds = %42
  %47 = load i64, ptr %14, align 8
  br label %48
48:                                               ; preds = %42, %46
  %49 = phi i64 [ %47, %46 ], [ 1, %42 ]
  %50 = icmp slt i64 %43, %49
  br i1 %50, label %53, label %51
51:                                               ; preds = %48
  %52 = add nuw nsw i64 %32, 1
  br label %31
53:                                               ; preds = %48, %92
  %54 = phi i64 [ %93, %92 ], [ 0, %48 ]
  %55 = phi float [ %85, %92 ], [ %44, %48 ]
  %56 = phi float [ %86, %92 ], [ %45, %48 ]
  br i1 %15, label %57, label %59
57:                                               ; preds = %53
  %58 = load i64, ptr %16, align 8
  br label %59
59:                                               ; preds = %53, %57
  %60 = phi i64 [ %58, %57 ], [ 1, %53 ]
  %61 = icmp slt i64 %54, %60
  br i1 %61, label %64, label %62
62:                                               ; preds = %59
  %63 = add nuw nsw i64 %43, 1
  br label %42
64:                                               ; preds = %59
  br i1 %15, label %65, label %68
65:                                               ; preds = %64
  %66 = load i64, ptr %18, align 8
  %67 = mul nsw i64 %66, %54
  br label %68
68:                                               ; preds = %64, %65
  %69 = phi i64 [ %67, %65 ], [ 0, %64 ]
  br i1 %13, label %70, label %73
70:                                               ; preds = %68
  %71 = load i64, ptr %19, align 8
  %72 = mul nsw i64 %71, %43
  br label %73
73:                                               ; preds = %68, %70
  %74 = phi i64 [ %72, %70 ], [ 0, %68 ]
  %75 = add nsw i64 %74, %69
  br i1 %11, label %76, label %79
76:                                               ; preds = %73
  %77 = load i64, ptr %20, align 8
  %78 = mul nsw i64 %77, %32
  br label %79
79:                                               ; preds = %73, %76
  %80 = phi i64 [ %78, %76 ], [ 0, %73 ]
  %81 = add nsw i64 %75, %80
  br label %82
82:                                               ; preds = %159, %79
  %83 = phi i64 [ 0, %79 ], [ %156, %159 ]
  %84 = phi i64 [ %81, %79 ], [ %161, %159 ]
  %85 = phi float [ %55, %79 ], [ %154, %159 ]
  %86 = phi float [ %56, %79 ], [ %155, %159 ]
  br i1 %17, label %87, label %89
87:                                               ; preds = %82
  %88 = load i64, ptr %21, align 8
  br label %89
89:                                               ; preds = %82, %87
  %90 = phi i64 [ %88, %87 ], [ 1, %82 ]
  %91 = icmp slt i64 %83, %90
  br i1 %91, label %94, label %92
92:                                               ; preds = %89
  %93 = add nuw nsw i64 %54, 1
  br label %53
94:                                               ; preds = %89
  br i1 %22, label %141, label %95
95:                                               ; preds = %94
  %96 = load ptr, ptr %5, align 8
  %97 = load i8, ptr %23, align 4
  %98 = icmp sgt i8 %97, 0
  br i1 %98, label %99, label %102
99:                                               ; preds = %95
  %100 = load i64, ptr %24, align 8
  %101 = mul nsw i64 %100, %83
  br label %102
102:                                              ; preds = %95, %99
  %103 = phi i64 [ %101, %99 ], [ 0, %95 ]
  %104 = icmp sgt i8 %97, 1
  br i1 %104, label %105, label %108
105:                                              ; preds = %102
  %106 = load i64, ptr %25, align 8
  %107 = mul nsw i64 %106, %54
  br label %108
108:                                              ; preds = %102, %105
  %109 = phi i64 [ %107, %105 ], [ 0, %102 ]
  %110 = icmp sgt i8 %97, 2
  br i1 %110, label %111, label %114
111:                                              ; preds = %108
  %112 = load i64, ptr %26, align 8
  %113 = mul nsw i64 %112, %43
  br label %114
114:                                              ; preds = %108, %111
  %115 = phi i64 [ %113, %111 ], [ 0, %108 ]
  %116 = icmp sgt i8 %97, 3
  br i1 %116, label %117, label %120
117:                                              ; preds = %114
  %118 = load i64, ptr %27, align 8
  %119 = mul nsw i64 %118, %32
  br label %120
120:                                              ; preds = %114, %117
  %121 = phi i64 [ %119, %117 ], [ 0, %114 ]
  %122 = getelementptr i8, ptr %96, i64 %103
  %123 = getelementptr i8, ptr %122, i64 %109
  %124 = getelementptr i8, ptr %123, i64 %115
  %125 = getelementptr i8, ptr %124, i64 %121
  %126 = load i64, ptr %28, align 8
  switch i64 %126, label %136 [
    i64 1, label %127
    i64 2, label %130
    i64 4, label %133
  ]
127:                                              ; preds = %120
  %128 = load i8, ptr %125, align 1
  %129 = icmp ne i8 %128, 0
  br label %139
130:                                              ; preds = %120
  %131 = load i16, ptr %125, align 2
  %132 = icmp ne i16 %131, 0
  br label %139
133:                                              ; preds = %120
  %134 = load i32, ptr %125, align 4
  %135 = icmp ne i32 %134, 0
  br label %139
136:                                              ; preds = %120
  %137 = load i64, ptr %125, align 8
  %138 = icmp ne i64 %137, 0
  br label %139
139:                                              ; preds = %127, %130, %133, %136
  %140 = phi i1 [ %138, %136 ], [ %129, %127 ], [ %132, %130 ], [ %135, %133 ]
  br i1 %140, label %141, label %153
141:                                              ; preds = %139, %94
  %142 = load ptr, ptr %1, align 8
  %143 = getelementptr inbounds i8, ptr %142, i64 %84
  %144 = load float, ptr %143, align 4
  %145 = getelementptr i8, ptr %143, i64 4
  %146 = load float, ptr %145, align 4
  %147 = fmul float %86, %144
  %148 = fmul float %85, %146
  %149 = fsub float %147, %148
  %150 = fmul float %86, %146
  %151 = fmul float %85, %144
  %152 = fadd float %151, %150
  br label %153
153:                                              ; preds = %139, %141
  %154 = phi float [ %152, %141 ], [ %85, %139 ]
  %155 = phi float [ %149, %141 ], [ %86, %139 ]
  %156 = add nuw nsw i64 %83, 1
  br i1 %17, label %157, label %159
157:                                              ; preds = %153
  %158 = load i64, ptr %29, align 8
  br label %159
159:                                              ; preds = %153, %157
  %160 = phi i64 [ %158, %157 ], [ 0, %153 ]
  %161 = add nsw i64 %160, %84
  br label %82
}
define internal void @retrograd.body._FortranACppDotProductComplex4(ptr noundef writeonly captures(none) %0, ptr noundef readonly captures(none) %1, ptr noundef readonly captures(none) %2, ptr noundef readnone captures(none) %3, i32 noundef %4) {
  %6 = getelementptr inbounds nuw i8, ptr %1, i64 32
  %7 = load i64, ptr %6, align 8
  %8 = icmp sgt i64 %7, 0
  br i1 %8, label %9, label %16
9:                                                ; preds = %5
  %10 = getelementptr inbounds nuw i8, ptr %1, i64 40
  %11 = load i64, ptr %10, align 8
  %12 = getelementptr inbounds nuw i8, ptr %2, i64 40
  %13 = load i64, ptr %12, align 8
  %14 = load ptr, ptr %1, align 8
  %15 = load ptr, ptr %2, align 8
  br label %20
16:                                               ; preds = %20, %5
  %17 = phi float [ 0.000000e+00, %5 ], [ %41, %20 ]
  %18 = phi float [ 0.000000e+00, %5 ], [ %37, %20 ]
  store float %18, ptr %0, align 4
  %19 = getelementptr inbounds nuw i8, ptr %0, i64 4
  store float %17, ptr %19, align 4
  ret void
20:                                               ; preds = %9, %20
  %21 = phi float [ 0.000000e+00, %9 ], [ %37, %20 ]
  %22 = phi float [ 0.000000e+00, %9 ], [ %41, %20 ]
  %23 = phi i64 [ 0, %9 ], [ %42, %20 ]
  %24 = mul nsw i64 %11, %23
  %25 = mul nsw i64 %13, %23
  %26 = getelementptr inbounds i8, ptr %14, i64 %24
  %27 = load float, ptr %26, align 4
  %28 = getelementptr i8, ptr %26, i64 4
  %29 = load float, ptr %28, align 4
  %30 = getelementptr inbounds i8, ptr %15, i64 %25
  %31 = load float, ptr %30, align 4
  %32 = getelementptr i8, ptr %30, i64 4
  %33 = load float, ptr %32, align 4
  %34 = fmul float %27, %31
  %35 = fmul float %29, %33
  %36 = fadd float %34, %35
  %37 = fadd float %21, %36
  %38 = fmul float %27, %33
  %39 = fmul float %29, %31
  %40 = fsub float %38, %39
  %41 = fadd float %22, %40
  %42 = add nuw nsw i64 %23, 1
  %43 = icmp eq i64 %42, %7
  br i1 %43, label %16, label %20
}
define internal float @retrograd.body._FortranANorm2_4(ptr noundef readonly captures(none) %0, ptr noundef readnone captures(none) %1, i32 noundef %2, i32 noundef %3) {
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 20
  %6 = load i8, ptr %5, align 4
  %7 = icmp sgt i8 %6, 4
  br i1 %7, label %21, label %8
8:                                                ; preds = %4
  %9 = icmp eq i8 %6, 4
  %10 = getelementptr i8, ptr %0, i64 104
  %11 = icmp sgt i8 %6, 2
  %12 = getelementptr i8, ptr %0, i64 80
  %13 = icmp sgt i8 %6, 1
  %14 = getelementptr i8, ptr %0, i64 56
  %15 = icmp sgt i8 %6, 0
  %16 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %17 = getelementptr inbounds nuw i8, ptr %0, i64 88
  %18 = getelementptr inbounds nuw i8, ptr %0, i64 112
  %19 = getelementptr i8, ptr %0, i64 32
  %20 = getelementptr inbounds nuw i8, ptr %0, i64 40
  br label %22
21:                                               ; preds = %4
  tail call void @retrograd.unsupported_array()
  unreachable
22:                                               ; preds = %8, %40
  %23 = phi float [ %33, %40 ], [ 0.000000e+00, %8 ]
  %24 = phi i64 [ %41, %40 ], [ 0, %8 ]
  br i1 %9, label %25, label %27
25:                                               ; preds = %22
  %26 = load i64, ptr %10, align 8
  br label %27
27:                                               ; preds = %22, %25
  %28 = phi i64 [ %26, %25 ], [ 1, %22 ]
  %29 = icmp slt i64 %24, %28
  br i1 %29, label %32, label %30
30:                                               ; preds = %27
  %31 = tail call float @llvm.sqrt.f32(float %23)
  ret float %31
32:                                               ; preds = %27, %50
  %33 = phi float [ %43, %50 ], [ %23, %27 ]
  %34 = phi i64 [ %51, %50 ], [ 0, %27 ]
  br i1 %11, label %35, label %37
35:                                               ; preds = %32
  %36 = load i64, ptr %12, align 8
  br label %37
37:                                               ; preds = %32, %35
  %38 = phi i64 [ %36, %35 ], [ 1, %32 ]
  %39 = icmp slt i64 %34, %38
  br i1 %39, label %42, label %40
40:                                               ; preds = %37
  %41 = add nuw nsw i64 %24, 1
  br label %22
42:                                               ; preds = %37, %79
  %43 = phi float [ %71, %79 ], [ %33, %37 ]
  %44 = phi i64 [ %80, %79 ], [ 0, %37 ]
  br i1 %13, label %45, label %47
45:                                               ; preds = %42
  %46 = load i64, ptr %14, align 8
  br label %47
47:                                               ; preds = %42, %45
  %48 = phi i64 [ %46, %45 ], [ 1, %42 ]
  %49 = icmp slt i64 %44, %48
  br i1 %49, label %52, label %50
50:                                               ; preds = %47
  %51 = add nuw nsw i64 %34, 1
  br label %32
52:                                               ; preds = %47
  br i1 %13, label %53, label %56
53:                                               ; preds = %52
  %54 = load i64, ptr %16, align 8
  %55 = mul nsw i64 %54, %44
  br label %56
56:                                               ; preds = %52, %53
  %57 = phi i64 [ %55, %53 ], [ 0, %52 ]
  br i1 %11, label %58, label %61
58:                                               ; preds = %56
  %59 = load i64, ptr %17, align 8
  %60 = mul nsw i64 %59, %34
  br label %61
61:                                               ; preds = %56, %58
  %62 = phi i64 [ %60, %58 ], [ 0, %56 ]
  %63 = add nsw i64 %62, %57
  br i1 %9, label %64, label %67
64:                                               ; preds = %61
  %65 = load i64, ptr %18, align 8
  %66 = mul nsw i64 %65, %24
  br label %67
67:                                               ; preds = %61, %64
  %68 = phi i64 [ %66, %64 ], [ 0, %61 ]
  %69 = add nsw i64 %63, %68
  br label %70
70:                                               ; preds = %90, %67
  %71 = phi float [ %43, %67 ], [ %86, %90 ]
  %72 = phi i64 [ 0, %67 ], [ %87, %90 ]
  %73 = phi i64 [ %69, %67 ], [ %92, %90 ]
  br i1 %15, label %74, label %76
74:                                               ; preds = %70
  %75 = load i64, ptr %19, align 8
  br label %76
76:                                               ; preds = %70, %74
  %77 = phi i64 [ %75, %74 ], [ 1, %70 ]
  %78 = icmp slt i64 %72, %77
  br i1 %78, label %81, label %79
79:                                               ; preds = %76
  %80 = add nuw nsw i64 %44, 1
  br label %42
81:                                               ; preds = %76
  %82 = load ptr, ptr %0, align 8
  %83 = getelementptr inbounds i8, ptr %82, i64 %73
  %84 = load float, ptr %83, align 4
  %85 = fmul float %84, %84
  %86 = fadd float %71, %85
  %87 = add nuw nsw i64 %72, 1
  br i1 %15, label %88, label %90
88:                                               ; preds = %81
  %89 = load i64, ptr %20, align 8
  br label %90
90:                                               ; preds = %81, %88
  %91 = phi i64 [ %89, %88 ], [ 0, %81 ]
  %92 = add nsw i64 %91, %73
  br label %70
}
declare float @llvm.sqrt.f32(float)
define internal noundef float @retrograd.body._FortranAModReal4(float noundef %0, float noundef %1, ptr noundef readnone captures(none) %2, i32 noundef %3) {
  %5 = frem float %0, %1
  ret float %5
}
define internal noundef float @retrograd.body._FortranAModuloReal4(float noundef %0, float noundef %1, ptr noundef readnone captures(none) %2, i32 noundef %3) {
  %5 = frem float %0, %1
  %6 = fcmp une float %5, 0.000000e+00
  br i1 %6, label %7, label %13
7:                                                ; preds = %4
  %8 = fcmp olt float %5, 0.000000e+00
  %9 = fcmp uge float %1, 0.000000e+00
  %10 = xor i1 %9, %8
  br i1 %10, label %13, label %11
11:                                               ; preds = %7
  %12 = fadd float %1, %5
  br label %13
13:                                               ; preds = %4, %7, %11
  %14 = phi float [ %12, %11 ], [ %5, %7 ], [ %5, %4 ]
  ret float %14
}
define internal void @retrograd.body._FortranAMatmulReal4Real4(ptr noundef captures(none) initializes((0, 16), (32, 40)) %0, ptr noundef readonly captures(none) %1, ptr noundef readonly captures(none) %2, ptr noundef readnone captures(none) %3, i32 noundef %4) {
  %6 = getelementptr inbounds nuw i8, ptr %1, i64 20
  %7 = load i8, ptr %6, align 4
  %8 = icmp eq i8 %7, 1
  %9 = getelementptr inbounds nuw i8, ptr %0, i64 32
  br i1 %8, label %10, label %13
10:                                               ; preds = %5
  %11 = getelementptr inbounds nuw i8, ptr %2, i64 56
  %12 = load i64, ptr %11, align 8
  store i64 %12, ptr %9, align 8
  br label %23
13:                                               ; preds = %5
  %14 = getelementptr inbounds nuw i8, ptr %1, i64 32
  %15 = load i64, ptr %14, align 8
  store i64 %15, ptr %9, align 8
  %16 = getelementptr inbounds nuw i8, ptr %2, i64 20
  %17 = load i8, ptr %16, align 4
  %18 = icmp eq i8 %17, 2
  br i1 %18, label %19, label %23
19:                                               ; preds = %13
  %20 = getelementptr inbounds nuw i8, ptr %2, i64 56
  %21 = load i64, ptr %20, align 8
  %22 = getelementptr inbounds nuw i8, ptr %0, i64 56
  store i64 %21, ptr %22, align 8
  br label %23
23:                                               ; preds = %10, %13, %19
  tail call void @retrograd.fortran.make(ptr noundef %0, i64 noundef 4)
  %24 = load i8, ptr %6, align 4
  %25 = icmp eq i8 %24, 1
  br i1 %25, label %29, label %26
26:                                               ; preds = %23
  %27 = getelementptr inbounds nuw i8, ptr %1, i64 32
  %28 = load i64, ptr %27, align 8
  br label %29
29:                                               ; preds = %26, %23
  %30 = phi i64 [ %28, %26 ], [ 1, %23 ]
  %31 = getelementptr inbounds nuw i8, ptr %2, i64 20
  %32 = load i8, ptr %31, align 4
  %33 = icmp ne i8 %32, 1
  br i1 %33, label %34, label %37
34:                                               ; preds = %29
  %35 = getelementptr inbounds nuw i8, ptr %2, i64 56
  %36 = load i64, ptr %35, align 8
  br label %37
37:                                               ; preds = %34, %29
  %38 = phi i64 [ %36, %34 ], [ 1, %29 ]
  %39 = getelementptr inbounds nuw i8, ptr %2, i64 32
  %40 = load i64, ptr %39, align 8
  br i1 %25, label %44, label %41
41:                                               ; preds = %37
  %42 = getelementptr inbounds nuw i8, ptr %1, i64 40
  %43 = load i64, ptr %42, align 8
  br label %44
44:                                               ; preds = %41, %37
  %45 = phi i64 [ 24, %41 ], [ 0, %37 ]
  %46 = phi i64 [ %43, %41 ], [ 0, %37 ]
  %47 = getelementptr inbounds nuw i8, ptr %1, i64 %45
  %48 = getelementptr inbounds nuw i8, ptr %47, i64 40
  %49 = load i64, ptr %48, align 8
  br i1 %33, label %50, label %53
50:                                               ; preds = %44
  %51 = getelementptr inbounds nuw i8, ptr %2, i64 64
  %52 = load i64, ptr %51, align 8
  br label %53
53:                                               ; preds = %50, %44
  %54 = phi i64 [ %52, %50 ], [ 0, %44 ]
  br i1 %25, label %58, label %55
55:                                               ; preds = %53
  %56 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %57 = load i64, ptr %56, align 8
  br label %58
58:                                               ; preds = %55, %53
  %59 = phi i64 [ %57, %55 ], [ 0, %53 ]
  %60 = or i1 %25, %33
  br i1 %60, label %61, label %65
61:                                               ; preds = %58
  %62 = select i1 %25, i64 40, i64 64
  %63 = getelementptr inbounds nuw i8, ptr %0, i64 %62
  %64 = load i64, ptr %63, align 8
  br label %65
65:                                               ; preds = %58, %61
  %66 = phi i64 [ 0, %58 ], [ %64, %61 ]
  %67 = icmp sgt i64 %38, 0
  br i1 %67, label %68, label %110
68:                                               ; preds = %65
  %69 = icmp sgt i64 %30, 0
  %70 = icmp sgt i64 %40, 0
  %71 = getelementptr inbounds nuw i8, ptr %2, i64 40
  br label %72
72:                                               ; preds = %68, %86
  %73 = phi i64 [ 0, %68 ], [ %87, %86 ]
  br i1 %69, label %74, label %86
74:                                               ; preds = %72
  %75 = mul nsw i64 %73, %54
  %76 = mul nsw i64 %73, %66
  br label %77
77:                                               ; preds = %74, %89
  %78 = phi i64 [ 0, %74 ], [ %95, %89 ]
  br i1 %70, label %79, label %89
79:                                               ; preds = %77
  %80 = load ptr, ptr %1, align 8
  %81 = mul nsw i64 %78, %46
  %82 = getelementptr i8, ptr %80, i64 %81
  %83 = load ptr, ptr %2, align 8
  %84 = load i64, ptr %71, align 8
  %85 = getelementptr i8, ptr %83, i64 %75
  br label %97
86:                                               ; preds = %89, %72
  %87 = add nuw nsw i64 %73, 1
  %88 = icmp eq i64 %87, %38
  br i1 %88, label %110, label %72
89:                                               ; preds = %97, %77
  %90 = phi float [ 0.000000e+00, %77 ], [ %107, %97 ]
  %91 = load ptr, ptr %0, align 8
  %92 = mul nsw i64 %78, %59
  %93 = getelementptr inbounds i8, ptr %91, i64 %92
  %94 = getelementptr inbounds i8, ptr %93, i64 %76
  store float %90, ptr %94, align 4
  %95 = add nuw nsw i64 %78, 1
  %96 = icmp eq i64 %95, %30
  br i1 %96, label %86, label %77
97:                                               ; preds = %79, %97
  %98 = phi i64 [ 0, %79 ], [ %108, %97 ]
  %99 = phi float [ 0.000000e+00, %79 ], [ %107, %97 ]
  %100 = mul nsw i64 %98, %49
  %101 = getelementptr i8, ptr %82, i64 %100
  %102 = load float, ptr %101, align 4
  %103 = mul nsw i64 %84, %98
  %104 = getelementptr i8, ptr %85, i64 %103
  %105 = load float, ptr %104, align 4
  %106 = fmul float %102, %105
  %107 = fadd float %99, %106
  %108 = add nuw nsw i64 %98, 1
  %109 = icmp eq i64 %108, %40
  br i1 %109, label %89, label %97
110:                                              ; preds = %86, %65
  ret void
}
define internal void @retrograd.body._FortranAMatmulDirectReal4Real4(ptr noundef readonly captures(none) %0, ptr noundef readonly captures(none) %1, ptr noundef readonly captures(none) %2, ptr noundef readnone captures(none) %3, i32 noundef %4) {
  %6 = getelementptr inbounds nuw i8, ptr %1, i64 20
  %7 = load i8, ptr %6, align 4
  %8 = icmp eq i8 %7, 1
  br i1 %8, label %12, label %9
9:                                                ; preds = %5
  %10 = getelementptr inbounds nuw i8, ptr %1, i64 32
  %11 = load i64, ptr %10, align 8
  br label %12
12:                                               ; preds = %9, %5
  %13 = phi i64 [ %11, %9 ], [ 1, %5 ]
  %14 = getelementptr inbounds nuw i8, ptr %2, i64 20
  %15 = load i8, ptr %14, align 4
  %16 = icmp ne i8 %15, 1
  br i1 %16, label %17, label %20
17:                                               ; preds = %12
  %18 = getelementptr inbounds nuw i8, ptr %2, i64 56
  %19 = load i64, ptr %18, align 8
  br label %20
20:                                               ; preds = %17, %12
  %21 = phi i64 [ %19, %17 ], [ 1, %12 ]
  %22 = getelementptr inbounds nuw i8, ptr %2, i64 32
  %23 = load i64, ptr %22, align 8
  br i1 %8, label %27, label %24
24:                                               ; preds = %20
  %25 = getelementptr inbounds nuw i8, ptr %1, i64 40
  %26 = load i64, ptr %25, align 8
  br label %27
27:                                               ; preds = %24, %20
  %28 = phi i64 [ 24, %24 ], [ 0, %20 ]
  %29 = phi i64 [ %26, %24 ], [ 0, %20 ]
  %30 = getelementptr inbounds nuw i8, ptr %1, i64 %28
  %31 = getelementptr inbounds nuw i8, ptr %30, i64 40
  %32 = load i64, ptr %31, align 8
  br i1 %16, label %33, label %36
33:                                               ; preds = %27
  %34 = getelementptr inbounds nuw i8, ptr %2, i64 64
  %35 = load i64, ptr %34, align 8
  br label %36
36:                                               ; preds = %33, %27
  %37 = phi i64 [ %35, %33 ], [ 0, %27 ]
  br i1 %8, label %41, label %38
38:                                               ; preds = %36
  %39 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %40 = load i64, ptr %39, align 8
  br label %41
41:                                               ; preds = %38, %36
  %42 = phi i64 [ %40, %38 ], [ 0, %36 ]
  %43 = or i1 %8, %16
  br i1 %43, label %44, label %48
44:                                               ; preds = %41
  %45 = select i1 %8, i64 40, i64 64
  %46 = getelementptr inbounds nuw i8, ptr %0, i64 %45
  %47 = load i64, ptr %46, align 8
  br label %48
48:                                               ; preds = %41, %44
  %49 = phi i64 [ 0, %41 ], [ %47, %44 ]
  %50 = icmp sgt i64 %21, 0
  br i1 %50, label %51, label %93
51:                                               ; preds = %48
  %52 = icmp sgt i64 %13, 0
  %53 = icmp sgt i64 %23, 0
  %54 = getelementptr inbounds nuw i8, ptr %2, i64 40
  br label %55
55:                                               ; preds = %51, %69
  %56 = phi i64 [ 0, %51 ], [ %70, %69 ]
  br i1 %52, label %57, label %69
57:                                               ; preds = %55
  %58 = mul nsw i64 %56, %37
  %59 = mul nsw i64 %56, %49
  br label %60
60:                                               ; preds = %57, %72
  %61 = phi i64 [ 0, %57 ], [ %78, %72 ]
  br i1 %53, label %62, label %72
62:                                               ; preds = %60
  %63 = load ptr, ptr %1, align 8
  %64 = mul nsw i64 %61, %29
  %65 = getelementptr i8, ptr %63, i64 %64
  %66 = load ptr, ptr %2, align 8
  %67 = load i64, ptr %54, align 8
  %68 = getelementptr i8, ptr %66, i64 %58
  br label %80
69:                                               ; preds = %72, %55
  %70 = add nuw nsw i64 %56, 1
  %71 = icmp eq i64 %70, %21
  br i1 %71, label %93, label %55
72:                                               ; preds = %80, %60
  %73 = phi float [ 0.000000e+00, %60 ], [ %90, %80 ]
  %74 = load ptr, ptr %0, align 8
  %75 = mul nsw i64 %61, %42
  %76 = getelementptr inbounds i8, ptr %74, i64 %75
  %77 = getelementptr inbounds i8, ptr %76, i64 %59
  store float %73, ptr %77, align 4
  %78 = add nuw nsw i64 %61, 1
  %79 = icmp eq i64 %78, %13
  br i1 %79, label %69, label %60
80:                                               ; preds = %62, %80
  %81 = phi i64 [ 0, %62 ], [ %91, %80 ]
  %82 = phi float [ 0.000000e+00, %62 ], [ %90, %80 ]
  %83 = mul nsw i64 %81, %32
  %84 = getelementptr i8, ptr %65, i64 %83
  %85 = load float, ptr %84, align 4
  %86 = mul nsw i64 %67, %81
  %87 = getelementptr i8, ptr %68, i64 %86
  %88 = load float, ptr %87, align 4
  %89 = fmul float %85, %88
  %90 = fadd float %82, %89
  %91 = add nuw nsw i64 %81, 1
  %92 = icmp eq i64 %91, %23
  br i1 %92, label %72, label %80
93:                                               ; preds = %69, %48
  ret void
}
define internal void @retrograd.body._FortranAMatmulTransposeReal4Real4(ptr noundef captures(none) initializes((0, 16), (32, 40)) %0, ptr noundef readonly captures(none) %1, ptr noundef readonly captures(none) %2, ptr noundef readnone captures(none) %3, i32 noundef %4) {
  %6 = getelementptr inbounds nuw i8, ptr %1, i64 20
  %7 = load i8, ptr %6, align 4
  %8 = icmp eq i8 %7, 1
  %9 = getelementptr inbounds nuw i8, ptr %0, i64 32
  br i1 %8, label %10, label %13
10:                                               ; preds = %5
  %11 = getelementptr inbounds nuw i8, ptr %2, i64 56
  %12 = load i64, ptr %11, align 8
  store i64 %12, ptr %9, align 8
  br label %23
13:                                               ; preds = %5
  %14 = getelementptr inbounds nuw i8, ptr %1, i64 56
  %15 = load i64, ptr %14, align 8
  store i64 %15, ptr %9, align 8
  %16 = getelementptr inbounds nuw i8, ptr %2, i64 20
  %17 = load i8, ptr %16, align 4
  %18 = icmp eq i8 %17, 2
  br i1 %18, label %19, label %23
19:                                               ; preds = %13
  %20 = getelementptr inbounds nuw i8, ptr %2, i64 56
  %21 = load i64, ptr %20, align 8
  %22 = getelementptr inbounds nuw i8, ptr %0, i64 56
  store i64 %21, ptr %22, align 8
  br label %23
23:                                               ; preds = %10, %13, %19
  tail call void @retrograd.fortran.make(ptr noundef %0, i64 noundef 4)
  %24 = load i8, ptr %6, align 4
  %25 = icmp eq i8 %24, 1
  br i1 %25, label %29, label %26
26:                                               ; preds = %23
  %27 = getelementptr inbounds nuw i8, ptr %1, i64 56
  %28 = load i64, ptr %27, align 8
  br label %29
29:                                               ; preds = %26, %23
  %30 = phi i64 [ %28, %26 ], [ 1, %23 ]
  %31 = getelementptr inbounds nuw i8, ptr %2, i64 20
  %32 = load i8, ptr %31, align 4
  %33 = icmp ne i8 %32, 1
  br i1 %33, label %34, label %37
34:                                               ; preds = %29
  %35 = getelementptr inbounds nuw i8, ptr %2, i64 56
  %36 = load i64, ptr %35, align 8
  br label %37
37:                                               ; preds = %34, %29
  %38 = phi i64 [ %36, %34 ], [ 1, %29 ]
  %39 = getelementptr inbounds nuw i8, ptr %2, i64 32
  %40 = load i64, ptr %39, align 8
  br i1 %25, label %44, label %41
41:                                               ; preds = %37
  %42 = getelementptr inbounds nuw i8, ptr %1, i64 64
  %43 = load i64, ptr %42, align 8
  br label %44
44:                                               ; preds = %41, %37
  %45 = phi i64 [ %43, %41 ], [ 0, %37 ]
  %46 = getelementptr inbounds nuw i8, ptr %1, i64 40
  %47 = load i64, ptr %46, align 8
  br i1 %33, label %48, label %51
48:                                               ; preds = %44
  %49 = getelementptr inbounds nuw i8, ptr %2, i64 64
  %50 = load i64, ptr %49, align 8
  br label %51
51:                                               ; preds = %48, %44
  %52 = phi i64 [ %50, %48 ], [ 0, %44 ]
  br i1 %25, label %56, label %53
53:                                               ; preds = %51
  %54 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %55 = load i64, ptr %54, align 8
  br label %56
56:                                               ; preds = %53, %51
  %57 = phi i64 [ %55, %53 ], [ 0, %51 ]
  %58 = or i1 %25, %33
  br i1 %58, label %59, label %63
59:                                               ; preds = %56
  %60 = select i1 %25, i64 40, i64 64
  %61 = getelementptr inbounds nuw i8, ptr %0, i64 %60
  %62 = load i64, ptr %61, align 8
  br label %63
63:                                               ; preds = %56, %59
  %64 = phi i64 [ 0, %56 ], [ %62, %59 ]
  %65 = icmp sgt i64 %38, 0
  br i1 %65, label %66, label %108
66:                                               ; preds = %63
  %67 = icmp sgt i64 %30, 0
  %68 = icmp sgt i64 %40, 0
  %69 = getelementptr inbounds nuw i8, ptr %2, i64 40
  br label %70
70:                                               ; preds = %66, %84
  %71 = phi i64 [ 0, %66 ], [ %85, %84 ]
  br i1 %67, label %72, label %84
72:                                               ; preds = %70
  %73 = mul nsw i64 %71, %52
  %74 = mul nsw i64 %71, %64
  br label %75
75:                                               ; preds = %72, %87
  %76 = phi i64 [ 0, %72 ], [ %93, %87 ]
  br i1 %68, label %77, label %87
77:                                               ; preds = %75
  %78 = load ptr, ptr %1, align 8
  %79 = mul nsw i64 %76, %45
  %80 = getelementptr i8, ptr %78, i64 %79
  %81 = load ptr, ptr %2, align 8
  %82 = load i64, ptr %69, align 8
  %83 = getelementptr i8, ptr %81, i64 %73
  br label %95
84:                                               ; preds = %87, %70
  %85 = add nuw nsw i64 %71, 1
  %86 = icmp eq i64 %85, %38
  br i1 %86, label %108, label %70
87:                                               ; preds = %95, %75
  %88 = phi float [ 0.000000e+00, %75 ], [ %105, %95 ]
  %89 = load ptr, ptr %0, align 8
  %90 = mul nsw i64 %76, %57
  %91 = getelementptr inbounds i8, ptr %89, i64 %90
  %92 = getelementptr inbounds i8, ptr %91, i64 %74
  store float %88, ptr %92, align 4
  %93 = add nuw nsw i64 %76, 1
  %94 = icmp eq i64 %93, %30
  br i1 %94, label %84, label %75
95:                                               ; preds = %77, %95
  %96 = phi i64 [ 0, %77 ], [ %106, %95 ]
  %97 = phi float [ 0.000000e+00, %77 ], [ %105, %95 ]
  %98 = mul nsw i64 %96, %47
  %99 = getelementptr i8, ptr %80, i64 %98
  %100 = load float, ptr %99, align 4
  %101 = mul nsw i64 %82, %96
  %102 = getelementptr i8, ptr %83, i64 %101
  %103 = load float, ptr %102, align 4
  %104 = fmul float %100, %103
  %105 = fadd float %97, %104
  %106 = add nuw nsw i64 %96, 1
  %107 = icmp eq i64 %106, %40
  br i1 %107, label %87, label %95
108:                                              ; preds = %84, %63
  ret void
}
define internal void @retrograd.body._FortranAMatmulTransposeDirectReal4Real4(ptr noundef readonly captures(none) %0, ptr noundef readonly captures(none) %1, ptr noundef readonly captures(none) %2, ptr noundef readnone captures(none) %3, i32 noundef %4) {
  %6 = getelementptr inbounds nuw i8, ptr %1, i64 20
  %7 = load i8, ptr %6, align 4
  %8 = icmp eq i8 %7, 1
  br i1 %8, label %12, label %9
9:                                                ; preds = %5
  %10 = getelementptr inbounds nuw i8, ptr %1, i64 56
  %11 = load i64, ptr %10, align 8
  br label %12
12:                                               ; preds = %9, %5
  %13 = phi i64 [ %11, %9 ], [ 1, %5 ]
  %14 = getelementptr inbounds nuw i8, ptr %2, i64 20
  %15 = load i8, ptr %14, align 4
  %16 = icmp ne i8 %15, 1
  br i1 %16, label %17, label %20
17:                                               ; preds = %12
  %18 = getelementptr inbounds nuw i8, ptr %2, i64 56
  %19 = load i64, ptr %18, align 8
  br label %20
20:                                               ; preds = %17, %12
  %21 = phi i64 [ %19, %17 ], [ 1, %12 ]
  %22 = getelementptr inbounds nuw i8, ptr %2, i64 32
  %23 = load i64, ptr %22, align 8
  br i1 %8, label %27, label %24
24:                                               ; preds = %20
  %25 = getelementptr inbounds nuw i8, ptr %1, i64 64
  %26 = load i64, ptr %25, align 8
  br label %27
27:                                               ; preds = %24, %20
  %28 = phi i64 [ %26, %24 ], [ 0, %20 ]
  %29 = getelementptr inbounds nuw i8, ptr %1, i64 40
  %30 = load i64, ptr %29, align 8
  br i1 %16, label %31, label %34
31:                                               ; preds = %27
  %32 = getelementptr inbounds nuw i8, ptr %2, i64 64
  %33 = load i64, ptr %32, align 8
  br label %34
34:                                               ; preds = %31, %27
  %35 = phi i64 [ %33, %31 ], [ 0, %27 ]
  br i1 %8, label %39, label %36
36:                                               ; preds = %34
  %37 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %38 = load i64, ptr %37, align 8
  br label %39
39:                                               ; preds = %36, %34
  %40 = phi i64 [ %38, %36 ], [ 0, %34 ]
  %41 = or i1 %8, %16
  br i1 %41, label %42, label %46
42:                                               ; preds = %39
  %43 = select i1 %8, i64 40, i64 64
  %44 = getelementptr inbounds nuw i8, ptr %0, i64 %43
  %45 = load i64, ptr %44, align 8
  br label %46
46:                                               ; preds = %39, %42
  %47 = phi i64 [ 0, %39 ], [ %45, %42 ]
  %48 = icmp sgt i64 %21, 0
  br i1 %48, label %49, label %91
49:                                               ; preds = %46
  %50 = icmp sgt i64 %13, 0
  %51 = icmp sgt i64 %23, 0
  %52 = getelementptr inbounds nuw i8, ptr %2, i64 40
  br label %53
53:                                               ; preds = %49, %67
  %54 = phi i64 [ 0, %49 ], [ %68, %67 ]
  br i1 %50, label %55, label %67
55:                                               ; preds = %53
  %56 = mul nsw i64 %54, %35
  %57 = mul nsw i64 %54, %47
  br label %58
58:                                               ; preds = %55, %70
  %59 = phi i64 [ 0, %55 ], [ %76, %70 ]
  br i1 %51, label %60, label %70
60:                                               ; preds = %58
  %61 = load ptr, ptr %1, align 8
  %62 = mul nsw i64 %59, %28
  %63 = getelementptr i8, ptr %61, i64 %62
  %64 = load ptr, ptr %2, align 8
  %65 = load i64, ptr %52, align 8
  %66 = getelementptr i8, ptr %64, i64 %56
  br label %78
67:                                               ; preds = %70, %53
  %68 = add nuw nsw i64 %54, 1
  %69 = icmp eq i64 %68, %21
  br i1 %69, label %91, label %53
70:                                               ; preds = %78, %58
  %71 = phi float [ 0.000000e+00, %58 ], [ %88, %78 ]
  %72 = load ptr, ptr %0, align 8
  %73 = mul nsw i64 %59, %40
  %74 = getelementptr inbounds i8, ptr %72, i64 %73
  %75 = getelementptr inbounds i8, ptr %74, i64 %57
  store float %71, ptr %75, align 4
  %76 = add nuw nsw i64 %59, 1
  %77 = icmp eq i64 %76, %13
  br i1 %77, label %67, label %58
78:                                               ; preds = %60, %78
  %79 = phi i64 [ 0, %60 ], [ %89, %78 ]
  %80 = phi float [ 0.000000e+00, %60 ], [ %88, %78 ]
  %81 = mul nsw i64 %79, %30
  %82 = getelementptr i8, ptr %63, i64 %81
  %83 = load float, ptr %82, align 4
  %84 = mul nsw i64 %65, %79
  %85 = getelementptr i8, ptr %66, i64 %84
  %86 = load float, ptr %85, align 4
  %87 = fmul float %83, %86
  %88 = fadd float %80, %87
  %89 = add nuw nsw i64 %79, 1
  %90 = icmp eq i64 %89, %23
  br i1 %90, label %70, label %78
91:                                               ; preds = %67, %46
  ret void
}
define internal void @retrograd.body._FortranASumDim(ptr noundef %0, ptr noundef readonly captures(none) %1, i32 noundef %2, ptr noundef readnone captures(none) %3, i32 noundef %4, ptr noundef readonly captures(address_is_null) %5) {
  %7 = getelementptr inbounds nuw i8, ptr %1, i64 20
  %8 = load i8, ptr %7, align 4
  %9 = icmp sgt i8 %8, 4
  br i1 %9, label %10, label %11
10:                                               ; preds = %6
  tail call void @retrograd.unsupported_array()
  unreachable
11:                                               ; preds = %6
  %12 = load i8, ptr %7, align 4
  %13 = icmp sgt i8 %12, 1
  br i1 %13, label %14, label %26
14:                                               ; preds = %11
  %15 = icmp slt i32 %2, 2
  %16 = zext i1 %15 to i8
  %17 = icmp ugt i8 %12, %16
  br i1 %17, label %18, label %23
18:                                               ; preds = %14
  %19 = zext i1 %15 to i64
  %20 = getelementptr %struct.dimension, ptr %1, i64 %19
  %21 = getelementptr i8, ptr %20, i64 32
  %22 = load i64, ptr %21, align 8
  br label %23
23:                                               ; preds = %18, %14
  %24 = phi i64 [ %22, %18 ], [ 1, %14 ]
  %25 = getelementptr inbounds nuw i8, ptr %0, i64 32
  store i64 %24, ptr %25, align 8
  br label %26
26:                                               ; preds = %23, %11
  %27 = load i8, ptr %7, align 4
  %28 = icmp sgt i8 %27, 2
  br i1 %28, label %29, label %36
29:                                               ; preds = %26
  %30 = icmp sgt i32 %2, 2
  %31 = select i1 %30, i64 1, i64 2
  %32 = getelementptr %struct.dimension, ptr %1, i64 %31
  %33 = getelementptr i8, ptr %32, i64 32
  %34 = load i64, ptr %33, align 8
  %35 = getelementptr inbounds nuw i8, ptr %0, i64 56
  store i64 %34, ptr %35, align 8
  br label %36
36:                                               ; preds = %29, %26
  %37 = load i8, ptr %7, align 4
  %38 = icmp sgt i8 %37, 3
  br i1 %38, label %39, label %46
39:                                               ; preds = %36
  %40 = icmp sgt i32 %2, 3
  %41 = select i1 %40, i64 2, i64 3
  %42 = getelementptr %struct.dimension, ptr %1, i64 %41
  %43 = getelementptr i8, ptr %42, i64 32
  %44 = load i64, ptr %43, align 8
  %45 = getelementptr inbounds nuw i8, ptr %0, i64 80
  store i64 %44, ptr %45, align 8
  br label %46
46:                                               ; preds = %39, %36
  %47 = getelementptr inbounds nuw i8, ptr %1, i64 8
  %48 = load i64, ptr %47, align 8
  tail call void @retrograd.fortran.make(ptr noundef %0, i64 noundef %48)
  %49 = load ptr, ptr %0, align 8
  %50 = load ptr, ptr %1, align 8
  %51 = getelementptr inbounds nuw i8, ptr %1, i64 21
  %52 = load i8, ptr %51, align 1
  switch i8 %52, label %693 [
    i8 28, label %63
    i8 27, label %53
  ]
53:                                               ; preds = %46
  %54 = getelementptr inbounds nuw i8, ptr %0, i64 20
  %55 = getelementptr i8, ptr %0, i64 104
  %56 = getelementptr i8, ptr %0, i64 80
  %57 = getelementptr i8, ptr %0, i64 56
  %58 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %59 = getelementptr inbounds nuw i8, ptr %0, i64 88
  %60 = getelementptr inbounds nuw i8, ptr %0, i64 112
  %61 = getelementptr i8, ptr %0, i64 32
  %62 = getelementptr inbounds nuw i8, ptr %0, i64 40
  br label %383
63:                                               ; preds = %46
  %64 = getelementptr inbounds nuw i8, ptr %0, i64 20
  %65 = getelementptr i8, ptr %0, i64 104
  %66 = getelementptr i8, ptr %0, i64 80
  %67 = getelementptr i8, ptr %0, i64 56
  %68 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %69 = getelementptr inbounds nuw i8, ptr %0, i64 88
  %70 = getelementptr inbounds nuw i8, ptr %0, i64 112
  %71 = getelementptr i8, ptr %0, i64 32
  %72 = getelementptr inbounds nuw i8, ptr %0, i64 40
  br label %73
73:                                               ; preds = %63, %119
  %74 = phi i64 [ %120, %119 ], [ 0, %63 ]
  %75 = load i8, ptr %64, align 4
  %76 = icmp sgt i8 %75, 3
  br i1 %76, label %77, label %79
77:                                               ; preds = %73
  %78 = load i64, ptr %65, align 8
  br label %79
79:                                               ; preds = %73, %77
  %80 = phi i64 [ %78, %77 ], [ 1, %73 ]
  %81 = icmp slt i64 %74, %80
  br i1 %81, label %110, label %82
82:                                               ; preds = %79
  %83 = getelementptr i8, ptr %1, i64 104
  %84 = getelementptr i8, ptr %1, i64 80
  %85 = getelementptr i8, ptr %1, i64 56
  %86 = getelementptr inbounds nuw i8, ptr %1, i64 64
  %87 = getelementptr inbounds nuw i8, ptr %1, i64 88
  %88 = getelementptr inbounds nuw i8, ptr %1, i64 112
  %89 = getelementptr i8, ptr %1, i64 32
  %90 = icmp eq ptr %5, null
  %91 = getelementptr inbounds nuw i8, ptr %5, i64 20
  %92 = getelementptr inbounds nuw i8, ptr %5, i64 40
  %93 = getelementptr inbounds nuw i8, ptr %5, i64 64
  %94 = getelementptr inbounds nuw i8, ptr %5, i64 88
  %95 = getelementptr inbounds nuw i8, ptr %5, i64 112
  %96 = getelementptr inbounds nuw i8, ptr %5, i64 8
  %97 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %98 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %99 = getelementptr inbounds nuw i8, ptr %0, i64 88
  %100 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %101 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %102 = getelementptr inbounds nuw i8, ptr %0, i64 88
  %103 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %104 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %105 = getelementptr inbounds nuw i8, ptr %0, i64 88
  %106 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %107 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %108 = getelementptr inbounds nuw i8, ptr %0, i64 88
  %109 = getelementptr inbounds nuw i8, ptr %1, i64 40
  br label %174
110:                                              ; preds = %79, %130
  %111 = phi i64 [ %131, %130 ], [ 0, %79 ]
  %112 = load i8, ptr %64, align 4
  %113 = icmp sgt i8 %112, 2
  br i1 %113, label %114, label %116
114:                                              ; preds = %110
  %115 = load i64, ptr %66, align 8
  br label %116
116:                                              ; preds = %110, %114
  %117 = phi i64 [ %115, %114 ], [ 1, %110 ]
  %118 = icmp slt i64 %111, %117
  br i1 %118, label %121, label %119
119:                                              ; preds = %116
  %120 = add nuw nsw i64 %74, 1
  br label %73
121:                                              ; preds = %116, %162
  %122 = phi i64 [ %163, %162 ], [ 0, %116 ]
  %123 = load i8, ptr %64, align 4
  %124 = icmp sgt i8 %123, 1
  br i1 %124, label %125, label %127
125:                                              ; preds = %121
  %126 = load i64, ptr %67, align 8
  br label %127
127:                                              ; preds = %121, %125
  %128 = phi i64 [ %126, %125 ], [ 1, %121 ]
  %129 = icmp slt i64 %122, %128
  br i1 %129, label %132, label %130
130:                                              ; preds = %127
  %131 = add nuw nsw i64 %111, 1
  br label %110
132:                                              ; preds = %127
  %133 = icmp sgt i8 %123, 2
  br i1 %124, label %134, label %137
134:                                              ; preds = %132
  %135 = load i64, ptr %68, align 8
  %136 = mul nsw i64 %135, %122
  br label %137
137:                                              ; preds = %132, %134
  %138 = phi i64 [ %136, %134 ], [ 0, %132 ]
  br i1 %133, label %139, label %142
139:                                              ; preds = %137
  %140 = load i64, ptr %69, align 8
  %141 = mul nsw i64 %140, %111
  br label %142
142:                                              ; preds = %137, %139
  %143 = phi i64 [ %141, %139 ], [ 0, %137 ]
  %144 = add nsw i64 %143, %138
  %145 = icmp sgt i8 %123, 3
  br i1 %145, label %146, label %149
146:                                              ; preds = %142
  %147 = load i64, ptr %70, align 8
  %148 = mul nsw i64 %147, %74
  br label %149
149:                                              ; preds = %142, %146
  %150 = phi i64 [ %148, %146 ], [ 0, %142 ]
  %151 = add nsw i64 %144, %150
  br label %152
152:                                              ; preds = %171, %149
  %153 = phi i64 [ %151, %149 ], [ %173, %171 ]
  %154 = phi i64 [ 0, %149 ], [ %166, %171 ]
  %155 = load i8, ptr %64, align 4
  %156 = icmp sgt i8 %155, 0
  br i1 %156, label %157, label %159
157:                                              ; preds = %152
  %158 = load i64, ptr %71, align 8
  br label %159
159:                                              ; preds = %152, %157
  %160 = phi i64 [ %158, %157 ], [ 1, %152 ]
  %161 = icmp slt i64 %154, %160
  br i1 %161, label %164, label %162
162:                                              ; preds = %159
  %163 = add nuw nsw i64 %122, 1
  br label %121
164:                                              ; preds = %159
  %165 = getelementptr inbounds i8, ptr %49, i64 %153
  store double 0.000000e+00, ptr %165, align 8
  %166 = add nuw nsw i64 %154, 1
  %167 = load i8, ptr %64, align 4
  %168 = icmp sgt i8 %167, 0
  br i1 %168, label %169, label %171
169:                                              ; preds = %164
  %170 = load i64, ptr %72, align 8
  br label %171
171:                                              ; preds = %164, %169
  %172 = phi i64 [ %170, %169 ], [ 0, %164 ]
  %173 = add nsw i64 %172, %153
  br label %152
174:                                              ; preds = %82, %192
  %175 = phi i64 [ %193, %192 ], [ 0, %82 ]
  %176 = load i8, ptr %7, align 4
  %177 = icmp sgt i8 %176, 3
  br i1 %177, label %178, label %180
178:                                              ; preds = %174
  %179 = load i64, ptr %83, align 8
  br label %180
180:                                              ; preds = %174, %178
  %181 = phi i64 [ %179, %178 ], [ 1, %174 ]
  %182 = icmp slt i64 %175, %181
  br i1 %182, label %183, label %694
183:                                              ; preds = %180, %203
  %184 = phi i64 [ %204, %203 ], [ 0, %180 ]
  %185 = load i8, ptr %7, align 4
  %186 = icmp sgt i8 %185, 2
  br i1 %186, label %187, label %189
187:                                              ; preds = %183
  %188 = load i64, ptr %84, align 8
  br label %189
189:                                              ; preds = %183, %187
  %190 = phi i64 [ %188, %187 ], [ 1, %183 ]
  %191 = icmp slt i64 %184, %190
  br i1 %191, label %194, label %192
192:                                              ; preds = %189
  %193 = add nuw nsw i64 %175, 1
  br label %174
194:                                              ; preds = %189, %235
  %195 = phi i64 [ %236, %235 ], [ 0, %189 ]
  %196 = load i8, ptr %7, align 4
  %197 = icmp sgt i8 %196, 1
  br i1 %197, label %198, label %200
198:                                              ; preds = %194
  %199 = load i64, ptr %85, align 8
  br label %200
200:                                              ; preds = %194, %198
  %201 = phi i64 [ %199, %198 ], [ 1, %194 ]
  %202 = icmp slt i64 %195, %201
  br i1 %202, label %205, label %203
203:                                              ; preds = %200
  %204 = add nuw nsw i64 %184, 1
  br label %183
205:                                              ; preds = %200
  %206 = icmp sgt i8 %196, 2
  br i1 %197, label %207, label %210
207:                                              ; preds = %205
  %208 = load i64, ptr %86, align 8
  %209 = mul nsw i64 %208, %195
  br label %210
210:                                              ; preds = %205, %207
  %211 = phi i64 [ %209, %207 ], [ 0, %205 ]
  br i1 %206, label %212, label %215
212:                                              ; preds = %210
  %213 = load i64, ptr %87, align 8
  %214 = mul nsw i64 %213, %184
  br label %215
215:                                              ; preds = %210, %212
  %216 = phi i64 [ %214, %212 ], [ 0, %210 ]
  %217 = add nsw i64 %216, %211
  %218 = icmp sgt i8 %196, 3
  br i1 %218, label %219, label %222
219:                                              ; preds = %215
  %220 = load i64, ptr %88, align 8
  %221 = mul nsw i64 %220, %175
  br label %222
222:                                              ; preds = %215, %219
  %223 = phi i64 [ %221, %219 ], [ 0, %215 ]
  %224 = add nsw i64 %217, %223
  br label %225
225:                                              ; preds = %380, %222
  %226 = phi i64 [ 0, %222 ], [ %375, %380 ]
  %227 = phi i64 [ %224, %222 ], [ %382, %380 ]
  %228 = load i8, ptr %7, align 4
  %229 = icmp sgt i8 %228, 0
  br i1 %229, label %230, label %232
230:                                              ; preds = %225
  %231 = load i64, ptr %89, align 8
  br label %232
232:                                              ; preds = %225, %230
  %233 = phi i64 [ %231, %230 ], [ 1, %225 ]
  %234 = icmp slt i64 %226, %233
  br i1 %234, label %237, label %235
235:                                              ; preds = %232
  %236 = add nuw nsw i64 %195, 1
  br label %194
237:                                              ; preds = %232
  br i1 %90, label %284, label %238
238:                                              ; preds = %237
  %239 = load ptr, ptr %5, align 8
  %240 = load i8, ptr %91, align 4
  %241 = icmp sgt i8 %240, 0
  br i1 %241, label %242, label %245
242:                                              ; preds = %238
  %243 = load i64, ptr %92, align 8
  %244 = mul nsw i64 %243, %226
  br label %245
245:                                              ; preds = %238, %242
  %246 = phi i64 [ %244, %242 ], [ 0, %238 ]
  %247 = icmp sgt i8 %240, 1
  br i1 %247, label %248, label %251
248:                                              ; preds = %245
  %249 = load i64, ptr %93, align 8
  %250 = mul nsw i64 %249, %195
  br label %251
251:                                              ; preds = %245, %248
  %252 = phi i64 [ %250, %248 ], [ 0, %245 ]
  %253 = icmp sgt i8 %240, 2
  br i1 %253, label %254, label %257
254:                                              ; preds = %251
  %255 = load i64, ptr %94, align 8
  %256 = mul nsw i64 %255, %184
  br label %257
257:                                              ; preds = %251, %254
  %258 = phi i64 [ %256, %254 ], [ 0, %251 ]
  %259 = icmp sgt i8 %240, 3
  br i1 %259, label %260, label %263
260:                                              ; preds = %257
  %261 = load i64, ptr %95, align 8
  %262 = mul nsw i64 %261, %175
  br label %263
263:                                              ; preds = %257, %260
  %264 = phi i64 [ %262, %260 ], [ 0, %257 ]
  %265 = getelementptr i8, ptr %239, i64 %246
  %266 = getelementptr i8, ptr %265, i64 %252
  %267 = getelementptr i8, ptr %266, i64 %258
  %268 = getelementptr i8, ptr %267, i64 %264
  %269 = load i64, ptr %96, align 8
  switch i64 %269, label %279 [
    i64 1, label %270
    i64 2, label %273
    i64 4, label %276
  ]
270:                                              ; preds = %263
  %271 = load i8, ptr %268, align 1
  %272 = icmp ne i8 %271, 0
  br label %282
273:                                              ; preds = %263
  %274 = load i16, ptr %268, align 2
  %275 = icmp ne i16 %274, 0
  br label %282
276:                                              ; preds = %263
  %277 = load i32, ptr %268, align 4
  %278 = icmp ne i32 %277, 0
  br label %282
279:                                              ; preds = %263
  %280 = load i64, ptr %268, align 8
  %281 = icmp ne i64 %280, 0
  br label %282
282:                                              ; preds = %270, %273, %276, %279
  %283 = phi i1 [ %281, %279 ], [ %272, %270 ], [ %275, %273 ], [ %278, %276 ]
  br i1 %283, label %284, label %374
284:                                              ; preds = %282, %237
  %285 = load i8, ptr %64, align 4
  %286 = icmp sgt i8 %285, 0
  switch i32 %2, label %347 [
    i32 1, label %287
    i32 2, label %307
    i32 3, label %327
  ]
287:                                              ; preds = %284
  br i1 %286, label %288, label %291
288:                                              ; preds = %287
  %289 = load i64, ptr %103, align 8
  %290 = mul nsw i64 %289, %195
  br label %291
291:                                              ; preds = %287, %288
  %292 = phi i64 [ %290, %288 ], [ 0, %287 ]
  %293 = icmp sgt i8 %285, 1
  br i1 %293, label %294, label %297
294:                                              ; preds = %291
  %295 = load i64, ptr %104, align 8
  %296 = mul nsw i64 %295, %184
  br label %297
297:                                              ; preds = %291, %294
  %298 = phi i64 [ %296, %294 ], [ 0, %291 ]
  %299 = add nsw i64 %298, %292
  %300 = icmp sgt i8 %285, 2
  br i1 %300, label %301, label %304
301:                                              ; preds = %297
  %302 = load i64, ptr %105, align 8
  %303 = mul nsw i64 %302, %175
  br label %304
304:                                              ; preds = %297, %301
  %305 = phi i64 [ %303, %301 ], [ 0, %297 ]
  %306 = add nsw i64 %299, %305
  br label %367
307:                                              ; preds = %284
  br i1 %286, label %308, label %311
308:                                              ; preds = %307
  %309 = load i64, ptr %100, align 8
  %310 = mul nsw i64 %309, %226
  br label %311
311:                                              ; preds = %307, %308
  %312 = phi i64 [ %310, %308 ], [ 0, %307 ]
  %313 = icmp sgt i8 %285, 1
  br i1 %313, label %314, label %317
314:                                              ; preds = %311
  %315 = load i64, ptr %101, align 8
  %316 = mul nsw i64 %315, %184
  br label %317
317:                                              ; preds = %311, %314
  %318 = phi i64 [ %316, %314 ], [ 0, %311 ]
  %319 = add nsw i64 %318, %312
  %320 = icmp sgt i8 %285, 2
  br i1 %320, label %321, label %324
321:                                              ; preds = %317
  %322 = load i64, ptr %102, align 8
  %323 = mul nsw i64 %322, %175
  br label %324
324:                                              ; preds = %317, %321
  %325 = phi i64 [ %323, %321 ], [ 0, %317 ]
  %326 = add nsw i64 %319, %325
  br label %367
327:                                              ; preds = %284
  br i1 %286, label %328, label %331
328:                                              ; preds = %327
  %329 = load i64, ptr %97, align 8
  %330 = mul nsw i64 %329, %226
  br label %331
331:                                              ; preds = %327, %328
  %332 = phi i64 [ %330, %328 ], [ 0, %327 ]
  %333 = icmp sgt i8 %285, 1
  br i1 %333, label %334, label %337
334:                                              ; preds = %331
  %335 = load i64, ptr %98, align 8
  %336 = mul nsw i64 %335, %195
  br label %337
337:                                              ; preds = %331, %334
  %338 = phi i64 [ %336, %334 ], [ 0, %331 ]
  %339 = add nsw i64 %338, %332
  %340 = icmp sgt i8 %285, 2
  br i1 %340, label %341, label %344
341:                                              ; preds = %337
  %342 = load i64, ptr %99, align 8
  %343 = mul nsw i64 %342, %175
  br label %344
344:                                              ; preds = %337, %341
  %345 = phi i64 [ %343, %341 ], [ 0, %337 ]
  %346 = add nsw i64 %339, %345
  br label %367
347:                                              ; preds = %284
  br i1 %286, label %348, label %351
348:                                              ; preds = %347
  %349 = load i64, ptr %106, align 8
  %350 = mul nsw i64 %349, %226
  br label %351
351:                                              ; preds = %347, %348
  %352 = phi i64 [ %350, %348 ], [ 0, %347 ]
  %353 = icmp sgt i8 %285, 1
  br i1 %353, label %354, label %357
354:                                              ; preds = %351
  %355 = load i64, ptr %107, align 8
  %356 = mul nsw i64 %355, %195
  br label %357
357:                                              ; preds = %351, %354
  %358 = phi i64 [ %356, %354 ], [ 0, %351 ]
  %359 = add nsw i64 %358, %352
  %360 = icmp sgt i8 %285, 2
  br i1 %360, label %361, label %364
361:                                              ; preds = %357
  %362 = load i64, ptr %108, align 8
  %363 = mul nsw i64 %362, %184
  br label %364
364:                                              ; preds = %357, %361
  %365 = phi i64 [ %363, %361 ], [ 0, %357 ]
  %366 = add nsw i64 %359, %365
  br label %367
367:                                              ; preds = %324, %364, %344, %304
  %368 = phi i64 [ %306, %304 ], [ %326, %324 ], [ %346, %344 ], [ %366, %364 ]
  %369 = getelementptr inbounds i8, ptr %49, i64 %368
  %370 = getelementptr inbounds i8, ptr %50, i64 %227
  %371 = load double, ptr %370, align 8
  %372 = load double, ptr %369, align 8
  %373 = fadd double %371, %372
  store double %373, ptr %369, align 8
  br label %374
374:                                              ; preds = %282, %367
  %375 = add nuw nsw i64 %226, 1
  %376 = load i8, ptr %7, align 4
  %377 = icmp sgt i8 %376, 0
  br i1 %377, label %378, label %380
378:                                              ; preds = %374
  %379 = load i64, ptr %109, align 8
  br label %380
380:                                              ; preds = %374, %378
  %381 = phi i64 [ %379, %378 ], [ 0, %374 ]
  %382 = add nsw i64 %381, %227
  br label %225
383:                                              ; preds = %53, %429
  %384 = phi i64 [ %430, %429 ], [ 0, %53 ]
  %385 = load i8, ptr %54, align 4
  %386 = icmp sgt i8 %385, 3
  br i1 %386, label %387, label %389
387:                                              ; preds = %383
  %388 = load i64, ptr %55, align 8
  br label %389
389:                                              ; preds = %383, %387
  %390 = phi i64 [ %388, %387 ], [ 1, %383 ]
  %391 = icmp slt i64 %384, %390
  br i1 %391, label %420, label %392
392:                                              ; preds = %389
  %393 = getelementptr i8, ptr %1, i64 104
  %394 = getelementptr i8, ptr %1, i64 80
  %395 = getelementptr i8, ptr %1, i64 56
  %396 = getelementptr inbounds nuw i8, ptr %1, i64 64
  %397 = getelementptr inbounds nuw i8, ptr %1, i64 88
  %398 = getelementptr inbounds nuw i8, ptr %1, i64 112
  %399 = getelementptr i8, ptr %1, i64 32
  %400 = icmp eq ptr %5, null
  %401 = getelementptr inbounds nuw i8, ptr %5, i64 20
  %402 = getelementptr inbounds nuw i8, ptr %5, i64 40
  %403 = getelementptr inbounds nuw i8, ptr %5, i64 64
  %404 = getelementptr inbounds nuw i8, ptr %5, i64 88
  %405 = getelementptr inbounds nuw i8, ptr %5, i64 112
  %406 = getelementptr inbounds nuw i8, ptr %5, i64 8
  %407 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %408 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %409 = getelementptr inbounds nuw i8, ptr %0, i64 88
  %410 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %411 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %412 = getelementptr inbounds nuw i8, ptr %0, i64 88
  %413 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %414 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %415 = getelementptr inbounds nuw i8, ptr %0, i64 88
  %416 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %417 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %418 = getelementptr inbounds nuw i8, ptr %0, i64 88
  %419 = getelementptr inbounds nuw i8, ptr %1, i64 40
  br label %484
420:                                              ; preds = %389, %440
  %421 = phi i64 [ %441, %440 ], [ 0, %389 ]
  %422 = load i8, ptr %54, align 4
  %423 = icmp sgt i8 %422, 2
  br i1 %423, label %424, label %426
424:                                              ; preds = %420
  %425 = load i64, ptr %56, align 8
  br label %426
426:                                              ; preds = %420, %424
  %427 = phi i64 [ %425, %424 ], [ 1, %420 ]
  %428 = icmp slt i64 %421, %427
  br i1 %428, label %431, label %429
429:                                              ; preds = %426
  %430 = add nuw nsw i64 %384, 1
  br label %383
431:                                              ; preds = %426, %472
  %432 = phi i64 [ %473, %472 ], [ 0, %426 ]
  %433 = load i8, ptr %54, align 4
  %434 = icmp sgt i8 %433, 1
  br i1 %434, label %435, label %437
435:                                              ; preds = %431
  %436 = load i64, ptr %57, align 8
  br label %437
437:                                              ; preds = %431, %435
  %438 = phi i64 [ %436, %435 ], [ 1, %431 ]
  %439 = icmp slt i64 %432, %438
  br i1 %439, label %442, label %440
440:                                              ; preds = %437
  %441 = add nuw nsw i64 %421, 1
  br label %420
442:                                              ; preds = %437
  %443 = icmp sgt i8 %433, 2
  br i1 %434, label %444, label %447
444:                                              ; preds = %442
  %445 = load i64, ptr %58, align 8
  %446 = mul nsw i64 %445, %432
  br label %447
447:                                              ; preds = %442, %444
  %448 = phi i64 [ %446, %444 ], [ 0, %442 ]
  br i1 %443, label %449, label %452
449:                                              ; preds = %447
  %450 = load i64, ptr %59, align 8
  %451 = mul nsw i64 %450, %421
  br label %452
452:                                              ; preds = %447, %449
  %453 = phi i64 [ %451, %449 ], [ 0, %447 ]
  %454 = add nsw i64 %453, %448
  %455 = icmp sgt i8 %433, 3
  br i1 %455, label %456, label %459
456:                                              ; preds = %452
  %457 = load i64, ptr %60, align 8
  %458 = mul nsw i64 %457, %384
  br label %459
459:                                              ; preds = %452, %456
  %460 = phi i64 [ %458, %456 ], [ 0, %452 ]
  %461 = add nsw i64 %454, %460
  br label %462
462:                                              ; preds = %481, %459
  %463 = phi i64 [ 0, %459 ], [ %476, %481 ]
  %464 = phi i64 [ %461, %459 ], [ %483, %481 ]
  %465 = load i8, ptr %54, align 4
  %466 = icmp sgt i8 %465, 0
  br i1 %466, label %467, label %469
467:                                              ; preds = %462
  %468 = load i64, ptr %61, align 8
  br label %469
469:                                              ; preds = %462, %467
  %470 = phi i64 [ %468, %467 ], [ 1, %462 ]
  %471 = icmp slt i64 %463, %470
  br i1 %471, label %474, label %472
472:                                              ; preds = %469
  %473 = add nuw nsw i64 %432, 1
  br label %431
474:                                              ; preds = %469
  %475 = getelementptr inbounds i8, ptr %49, i64 %464
  store float 0.000000e+00, ptr %475, align 4
  %476 = add nuw nsw i64 %463, 1
  %477 = load i8, ptr %54, align 4
  %478 = icmp sgt i8 %477, 0
  br i1 %478, label %479, label %481
479:                                              ; preds = %474
  %480 = load i64, ptr %62, align 8
  br label %481
481:                                              ; preds = %474, %479
  %482 = phi i64 [ %480, %479 ], [ 0, %474 ]
  %483 = add nsw i64 %482, %464
  br label %462
484:                                              ; preds = %392, %502
  %485 = phi i64 [ %503, %502 ], [ 0, %392 ]
  %486 = load i8, ptr %7, align 4
  %487 = icmp sgt i8 %486, 3
  br i1 %487, label %488, label %490
488:                                              ; preds = %484
  %489 = load i64, ptr %393, align 8
  br label %490
490:                                              ; preds = %484, %488
  %491 = phi i64 [ %489, %488 ], [ 1, %484 ]
  %492 = icmp slt i64 %485, %491
  br i1 %492, label %493, label %694
493:                                              ; preds = %490, %513
  %494 = phi i64 [ %514, %513 ], [ 0, %490 ]
  %495 = load i8, ptr %7, align 4
  %496 = icmp sgt i8 %495, 2
  br i1 %496, label %497, label %499
497:                                              ; preds = %493
  %498 = load i64, ptr %394, align 8
  br label %499
499:                                              ; preds = %493, %497
  %500 = phi i64 [ %498, %497 ], [ 1, %493 ]
  %501 = icmp slt i64 %494, %500
  br i1 %501, label %504, label %502
502:                                              ; preds = %499
  %503 = add nuw nsw i64 %485, 1
  br label %484
504:                                              ; preds = %499, %545
  %505 = phi i64 [ %546, %545 ], [ 0, %499 ]
  %506 = load i8, ptr %7, align 4
  %507 = icmp sgt i8 %506, 1
  br i1 %507, label %508, label %510
508:                                              ; preds = %504
  %509 = load i64, ptr %395, align 8
  br label %510
510:                                              ; preds = %504, %508
  %511 = phi i64 [ %509, %508 ], [ 1, %504 ]
  %512 = icmp slt i64 %505, %511
  br i1 %512, label %515, label %513
513:                                              ; preds = %510
  %514 = add nuw nsw i64 %494, 1
  br label %493
515:                                              ; preds = %510
  %516 = icmp sgt i8 %506, 2
  br i1 %507, label %517, label %520
517:                                              ; preds = %515
  %518 = load i64, ptr %396, align 8
  %519 = mul nsw i64 %518, %505
  br label %520
520:                                              ; preds = %515, %517
  %521 = phi i64 [ %519, %517 ], [ 0, %515 ]
  br i1 %516, label %522, label %525
522:                                              ; preds = %520
  %523 = load i64, ptr %397, align 8
  %524 = mul nsw i64 %523, %494
  br label %525
525:                                              ; preds = %520, %522
  %526 = phi i64 [ %524, %522 ], [ 0, %520 ]
  %527 = add nsw i64 %526, %521
  %528 = icmp sgt i8 %506, 3
  br i1 %528, label %529, label %532
529:                                              ; preds = %525
  %530 = load i64, ptr %398, align 8
  %531 = mul nsw i64 %530, %485
  br label %532
532:                                              ; preds = %525, %529
  %533 = phi i64 [ %531, %529 ], [ 0, %525 ]
  %534 = add nsw i64 %527, %533
  br label %535
535:                                              ; preds = %690, %532
  %536 = phi i64 [ 0, %532 ], [ %685, %690 ]
  %537 = phi i64 [ %534, %532 ], [ %692, %690 ]
  %538 = load i8, ptr %7, align 4
  %539 = icmp sgt i8 %538, 0
  br i1 %539, label %540, label %542
540:                                              ; preds = %535
  %541 = load i64, ptr %399, align 8
  br label %542
542:                                              ; preds = %535, %540
  %543 = phi i64 [ %541, %540 ], [ 1, %535 ]
  %544 = icmp slt i64 %536, %543
  br i1 %544, label %547, label %545
545:                                              ; preds = %542
  %546 = add nuw nsw i64 %505, 1
  br label %504
547:                                              ; preds = %542
  br i1 %400, label %594, label %548
548:                                              ; preds = %547
  %549 = load ptr, ptr %5, align 8
  %550 = load i8, ptr %401, align 4
  %551 = icmp sgt i8 %550, 0
  br i1 %551, label %552, label %555
552:                                              ; preds = %548
  %553 = load i64, ptr %402, align 8
  %554 = mul nsw i64 %553, %536
  br label %555
555:                                              ; preds = %548, %552
  %556 = phi i64 [ %554, %552 ], [ 0, %548 ]
  %557 = icmp sgt i8 %550, 1
  br i1 %557, label %558, label %561
558:                                              ; preds = %555
  %559 = load i64, ptr %403, align 8
  %560 = mul nsw i64 %559, %505
  br label %561
561:                                              ; preds = %555, %558
  %562 = phi i64 [ %560, %558 ], [ 0, %555 ]
  %563 = icmp sgt i8 %550, 2
  br i1 %563, label %564, label %567
564:                                              ; preds = %561
  %565 = load i64, ptr %404, align 8
  %566 = mul nsw i64 %565, %494
  br label %567
567:                                              ; preds = %561, %564
  %568 = phi i64 [ %566, %564 ], [ 0, %561 ]
  %569 = icmp sgt i8 %550, 3
  br i1 %569, label %570, label %573
570:                                              ; preds = %567
  %571 = load i64, ptr %405, align 8
  %572 = mul nsw i64 %571, %485
  br label %573
573:                                              ; preds = %567, %570
  %574 = phi i64 [ %572, %570 ], [ 0, %567 ]
  %575 = getelementptr i8, ptr %549, i64 %556
  %576 = getelementptr i8, ptr %575, i64 %562
  %577 = getelementptr i8, ptr %576, i64 %568
  %578 = getelementptr i8, ptr %577, i64 %574
  %579 = load i64, ptr %406, align 8
  switch i64 %579, label %589 [
    i64 1, label %580
    i64 2, label %583
    i64 4, label %586
  ]
580:                                              ; preds = %573
  %581 = load i8, ptr %578, align 1
  %582 = icmp ne i8 %581, 0
  br label %592
583:                                              ; preds = %573
  %584 = load i16, ptr %578, align 2
  %585 = icmp ne i16 %584, 0
  br label %592
586:                                              ; preds = %573
  %587 = load i32, ptr %578, align 4
  %588 = icmp ne i32 %587, 0
  br label %592
589:                                              ; preds = %573
  %590 = load i64, ptr %578, align 8
  %591 = icmp ne i64 %590, 0
  br label %592
592:                                              ; preds = %580, %583, %586, %589
  %593 = phi i1 [ %591, %589 ], [ %582, %580 ], [ %585, %583 ], [ %588, %586 ]
  br i1 %593, label %594, label %684
594:                                              ; preds = %592, %547
  %595 = load i8, ptr %54, align 4
  %596 = icmp sgt i8 %595, 0
  switch i32 %2, label %657 [
    i32 1, label %597
    i32 2, label %617
    i32 3, label %637
  ]
597:                                              ; preds = %594
  br i1 %596, label %598, label %601
598:                                              ; preds = %597
  %599 = load i64, ptr %413, align 8
  %600 = mul nsw i64 %599, %505
  br label %601
601:                                              ; preds = %597, %598
  %602 = phi i64 [ %600, %598 ], [ 0, %597 ]
  %603 = icmp sgt i8 %595, 1
  br i1 %603, label %604, label %607
604:                                              ; preds = %601
  %605 = load i64, ptr %414, align 8
  %606 = mul nsw i64 %605, %494
  br label %607
607:                                              ; preds = %601, %604
  %608 = phi i64 [ %606, %604 ], [ 0, %601 ]
  %609 = add nsw i64 %608, %602
  %610 = icmp sgt i8 %595, 2
  br i1 %610, label %611, label %614
611:                                              ; preds = %607
  %612 = load i64, ptr %415, align 8
  %613 = mul nsw i64 %612, %485
  br label %614
614:                                              ; preds = %607, %611
  %615 = phi i64 [ %613, %611 ], [ 0, %607 ]
  %616 = add nsw i64 %609, %615
  br label %677
617:                                              ; preds = %594
  br i1 %596, label %618, label %621
618:                                              ; preds = %617
  %619 = load i64, ptr %410, align 8
  %620 = mul nsw i64 %619, %536
  br label %621
621:                                              ; preds = %617, %618
  %622 = phi i64 [ %620, %618 ], [ 0, %617 ]
  %623 = icmp sgt i8 %595, 1
  br i1 %623, label %624, label %627
624:                                              ; preds = %621
  %625 = load i64, ptr %411, align 8
  %626 = mul nsw i64 %625, %494
  br label %627
627:                                              ; preds = %621, %624
  %628 = phi i64 [ %626, %624 ], [ 0, %621 ]
  %629 = add nsw i64 %628, %622
  %630 = icmp sgt i8 %595, 2
  br i1 %630, label %631, label %634
631:                                              ; preds = %627
  %632 = load i64, ptr %412, align 8
  %633 = mul nsw i64 %632, %485
  br label %634
634:                                              ; preds = %627, %631
  %635 = phi i64 [ %633, %631 ], [ 0, %627 ]
  %636 = add nsw i64 %629, %635
  br label %677
637:                                              ; preds = %594
  br i1 %596, label %638, label %641
638:                                              ; preds = %637
  %639 = load i64, ptr %407, align 8
  %640 = mul nsw i64 %639, %536
  br label %641
641:                                              ; preds = %637, %638
  %642 = phi i64 [ %640, %638 ], [ 0, %637 ]
  %643 = icmp sgt i8 %595, 1
  br i1 %643, label %644, label %647
644:                                              ; preds = %641
  %645 = load i64, ptr %408, align 8
  %646 = mul nsw i64 %645, %505
  br label %647
647:                                              ; preds = %641, %644
  %648 = phi i64 [ %646, %644 ], [ 0, %641 ]
  %649 = add nsw i64 %648, %642
  %650 = icmp sgt i8 %595, 2
  br i1 %650, label %651, label %654
651:                                              ; preds = %647
  %652 = load i64, ptr %409, align 8
  %653 = mul nsw i64 %652, %485
  br label %654
654:                                              ; preds = %647, %651
  %655 = phi i64 [ %653, %651 ], [ 0, %647 ]
  %656 = add nsw i64 %649, %655
  br label %677
657:                                              ; preds = %594
  br i1 %596, label %658, label %661
658:                                              ; preds = %657
  %659 = load i64, ptr %416, align 8
  %660 = mul nsw i64 %659, %536
  br label %661
661:                                              ; preds = %657, %658
  %662 = phi i64 [ %660, %658 ], [ 0, %657 ]
  %663 = icmp sgt i8 %595, 1
  br i1 %663, label %664, label %667
664:                                              ; preds = %661
  %665 = load i64, ptr %417, align 8
  %666 = mul nsw i64 %665, %505
  br label %667
667:                                              ; preds = %661, %664
  %668 = phi i64 [ %666, %664 ], [ 0, %661 ]
  %669 = add nsw i64 %668, %662
  %670 = icmp sgt i8 %595, 2
  br i1 %670, label %671, label %674
671:                                              ; preds = %667
  %672 = load i64, ptr %418, align 8
  %673 = mul nsw i64 %672, %494
  br label %674
674:                                              ; preds = %667, %671
  %675 = phi i64 [ %673, %671 ], [ 0, %667 ]
  %676 = add nsw i64 %669, %675
  br label %677
677:                                              ; preds = %634, %674, %654, %614
  %678 = phi i64 [ %616, %614 ], [ %636, %634 ], [ %656, %654 ], [ %676, %674 ]
  %679 = getelementptr inbounds i8, ptr %49, i64 %678
  %680 = getelementptr inbounds i8, ptr %50, i64 %537
  %681 = load float, ptr %680, align 4
  %682 = load float, ptr %679, align 4
  %683 = fadd float %681, %682
  store float %683, ptr %679, align 4
  br label %684
684:                                              ; preds = %592, %677
  %685 = add nuw nsw i64 %536, 1
  %686 = load i8, ptr %7, align 4
  %687 = icmp sgt i8 %686, 0
  br i1 %687, label %688, label %690
688:                                              ; preds = %684
  %689 = load i64, ptr %419, align 8
  br label %690
690:                                              ; preds = %684, %688
  %691 = phi i64 [ %689, %688 ], [ 0, %684 ]
  %692 = add nsw i64 %691, %537
  br label %535
693:                                              ; preds = %46
  tail call void @retrograd.unsupported_array()
  unreachable
694:                                              ; preds = %490, %180
  ret void
}
define internal void @retrograd.body._FortranAProductDim(ptr noundef %0, ptr noundef readonly captures(none) %1, i32 noundef %2, ptr noundef readnone captures(none) %3, i32 noundef %4, ptr noundef readonly captures(address_is_null) %5) {
  %7 = getelementptr inbounds nuw i8, ptr %1, i64 20
  %8 = load i8, ptr %7, align 4
  %9 = icmp sgt i8 %8, 4
  br i1 %9, label %10, label %11
10:                                               ; preds = %6
  tail call void @retrograd.unsupported_array()
  unreachable
11:                                               ; preds = %6
  %12 = load i8, ptr %7, align 4
  %13 = icmp sgt i8 %12, 1
  br i1 %13, label %14, label %26
14:                                               ; preds = %11
  %15 = icmp slt i32 %2, 2
  %16 = zext i1 %15 to i8
  %17 = icmp ugt i8 %12, %16
  br i1 %17, label %18, label %23
18:                                               ; preds = %14
  %19 = zext i1 %15 to i64
  %20 = getelementptr %struct.dimension, ptr %1, i64 %19
  %21 = getelementptr i8, ptr %20, i64 32
  %22 = load i64, ptr %21, align 8
  br label %23
23:                                               ; preds = %18, %14
  %24 = phi i64 [ %22, %18 ], [ 1, %14 ]
  %25 = getelementptr inbounds nuw i8, ptr %0, i64 32
  store i64 %24, ptr %25, align 8
  br label %26
26:                                               ; preds = %23, %11
  %27 = load i8, ptr %7, align 4
  %28 = icmp sgt i8 %27, 2
  br i1 %28, label %29, label %36
29:                                               ; preds = %26
  %30 = icmp sgt i32 %2, 2
  %31 = select i1 %30, i64 1, i64 2
  %32 = getelementptr %struct.dimension, ptr %1, i64 %31
  %33 = getelementptr i8, ptr %32, i64 32
  %34 = load i64, ptr %33, align 8
  %35 = getelementptr inbounds nuw i8, ptr %0, i64 56
  store i64 %34, ptr %35, align 8
  br label %36
36:                                               ; preds = %29, %26
  %37 = load i8, ptr %7, align 4
  %38 = icmp sgt i8 %37, 3
  br i1 %38, label %39, label %46
39:                                               ; preds = %36
  %40 = icmp sgt i32 %2, 3
  %41 = select i1 %40, i64 2, i64 3
  %42 = getelementptr %struct.dimension, ptr %1, i64 %41
  %43 = getelementptr i8, ptr %42, i64 32
  %44 = load i64, ptr %43, align 8
  %45 = getelementptr inbounds nuw i8, ptr %0, i64 80
  store i64 %44, ptr %45, align 8
  br label %46
46:                                               ; preds = %39, %36
  %47 = getelementptr inbounds nuw i8, ptr %1, i64 8
  %48 = load i64, ptr %47, align 8
  tail call void @retrograd.fortran.make(ptr noundef %0, i64 noundef %48)
  %49 = load ptr, ptr %0, align 8
  %50 = load ptr, ptr %1, align 8
  %51 = getelementptr inbounds nuw i8, ptr %1, i64 21
  %52 = load i8, ptr %51, align 1
  switch i8 %52, label %693 [
    i8 28, label %63
    i8 27, label %53
  ]
53:                                               ; preds = %46
  %54 = getelementptr inbounds nuw i8, ptr %0, i64 20
  %55 = getelementptr i8, ptr %0, i64 104
  %56 = getelementptr i8, ptr %0, i64 80
  %57 = getelementptr i8, ptr %0, i64 56
  %58 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %59 = getelementptr inbounds nuw i8, ptr %0, i64 88
  %60 = getelementptr inbounds nuw i8, ptr %0, i64 112
  %61 = getelementptr i8, ptr %0, i64 32
  %62 = getelementptr inbounds nuw i8, ptr %0, i64 40
  br label %383
63:                                               ; preds = %46
  %64 = getelementptr inbounds nuw i8, ptr %0, i64 20
  %65 = getelementptr i8, ptr %0, i64 104
  %66 = getelementptr i8, ptr %0, i64 80
  %67 = getelementptr i8, ptr %0, i64 56
  %68 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %69 = getelementptr inbounds nuw i8, ptr %0, i64 88
  %70 = getelementptr inbounds nuw i8, ptr %0, i64 112
  %71 = getelementptr i8, ptr %0, i64 32
  %72 = getelementptr inbounds nuw i8, ptr %0, i64 40
  br label %73
73:                                               ; preds = %63, %119
  %74 = phi i64 [ %120, %119 ], [ 0, %63 ]
  %75 = load i8, ptr %64, align 4
  %76 = icmp sgt i8 %75, 3
  br i1 %76, label %77, label %79
77:                                               ; preds = %73
  %78 = load i64, ptr %65, align 8
  br label %79
79:                                               ; preds = %73, %77
  %80 = phi i64 [ %78, %77 ], [ 1, %73 ]
  %81 = icmp slt i64 %74, %80
  br i1 %81, label %110, label %82
82:                                               ; preds = %79
  %83 = getelementptr i8, ptr %1, i64 104
  %84 = getelementptr i8, ptr %1, i64 80
  %85 = getelementptr i8, ptr %1, i64 56
  %86 = getelementptr inbounds nuw i8, ptr %1, i64 64
  %87 = getelementptr inbounds nuw i8, ptr %1, i64 88
  %88 = getelementptr inbounds nuw i8, ptr %1, i64 112
  %89 = getelementptr i8, ptr %1, i64 32
  %90 = icmp eq ptr %5, null
  %91 = getelementptr inbounds nuw i8, ptr %5, i64 20
  %92 = getelementptr inbounds nuw i8, ptr %5, i64 40
  %93 = getelementptr inbounds nuw i8, ptr %5, i64 64
  %94 = getelementptr inbounds nuw i8, ptr %5, i64 88
  %95 = getelementptr inbounds nuw i8, ptr %5, i64 112
  %96 = getelementptr inbounds nuw i8, ptr %5, i64 8
  %97 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %98 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %99 = getelementptr inbounds nuw i8, ptr %0, i64 88
  %100 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %101 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %102 = getelementptr inbounds nuw i8, ptr %0, i64 88
  %103 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %104 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %105 = getelementptr inbounds nuw i8, ptr %0, i64 88
  %106 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %107 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %108 = getelementptr inbounds nuw i8, ptr %0, i64 88
  %109 = getelementptr inbounds nuw i8, ptr %1, i64 40
  br label %174
110:                                              ; preds = %79, %130
  %111 = phi i64 [ %131, %130 ], [ 0, %79 ]
  %112 = load i8, ptr %64, align 4
  %113 = icmp sgt i8 %112, 2
  br i1 %113, label %114, label %116
114:                                              ; preds = %110
  %115 = load i64, ptr %66, align 8
  br label %116
116:                                              ; preds = %110, %114
  %117 = phi i64 [ %115, %114 ], [ 1, %110 ]
  %118 = icmp slt i64 %111, %117
  br i1 %118, label %121, label %119
119:                                              ; preds = %116
  %120 = add nuw nsw i64 %74, 1
  br label %73
121:                                              ; preds = %116, %162
  %122 = phi i64 [ %163, %162 ], [ 0, %116 ]
  %123 = load i8, ptr %64, align 4
  %124 = icmp sgt i8 %123, 1
  br i1 %124, label %125, label %127
125:                                              ; preds = %121
  %126 = load i64, ptr %67, align 8
  br label %127
127:                                              ; preds = %121, %125
  %128 = phi i64 [ %126, %125 ], [ 1, %121 ]
  %129 = icmp slt i64 %122, %128
  br i1 %129, label %132, label %130
130:                                              ; preds = %127
  %131 = add nuw nsw i64 %111, 1
  br label %110
132:                                              ; preds = %127
  %133 = icmp sgt i8 %123, 2
  br i1 %124, label %134, label %137
134:                                              ; preds = %132
  %135 = load i64, ptr %68, align 8
  %136 = mul nsw i64 %135, %122
  br label %137
137:                                              ; preds = %132, %134
  %138 = phi i64 [ %136, %134 ], [ 0, %132 ]
  br i1 %133, label %139, label %142
139:                                              ; preds = %137
  %140 = load i64, ptr %69, align 8
  %141 = mul nsw i64 %140, %111
  br label %142
142:                                              ; preds = %137, %139
  %143 = phi i64 [ %141, %139 ], [ 0, %137 ]
  %144 = add nsw i64 %143, %138
  %145 = icmp sgt i8 %123, 3
  br i1 %145, label %146, label %149
146:                                              ; preds = %142
  %147 = load i64, ptr %70, align 8
  %148 = mul nsw i64 %147, %74
  br label %149
149:                                              ; preds = %142, %146
  %150 = phi i64 [ %148, %146 ], [ 0, %142 ]
  %151 = add nsw i64 %144, %150
  br label %152
152:                                              ; preds = %171, %149
  %153 = phi i64 [ %151, %149 ], [ %173, %171 ]
  %154 = phi i64 [ 0, %149 ], [ %166, %171 ]
  %155 = load i8, ptr %64, align 4
  %156 = icmp sgt i8 %155, 0
  br i1 %156, label %157, label %159
157:                                              ; preds = %152
  %158 = load i64, ptr %71, align 8
  br label %159
159:                                              ; preds = %152, %157
  %160 = phi i64 [ %158, %157 ], [ 1, %152 ]
  %161 = icmp slt i64 %154, %160
  br i1 %161, label %164, label %162
162:                                              ; preds = %159
  %163 = add nuw nsw i64 %122, 1
  br label %121
164:                                              ; preds = %159
  %165 = getelementptr inbounds i8, ptr %49, i64 %153
  store double 1.000000e+00, ptr %165, align 8
  %166 = add nuw nsw i64 %154, 1
  %167 = load i8, ptr %64, align 4
  %168 = icmp sgt i8 %167, 0
  br i1 %168, label %169, label %171
169:                                              ; preds = %164
  %170 = load i64, ptr %72, align 8
  br label %171
171:                                              ; preds = %164, %169
  %172 = phi i64 [ %170, %169 ], [ 0, %164 ]
  %173 = add nsw i64 %172, %153
  br label %152
174:                                              ; preds = %82, %192
  %175 = phi i64 [ %193, %192 ], [ 0, %82 ]
  %176 = load i8, ptr %7, align 4
  %177 = icmp sgt i8 %176, 3
  br i1 %177, label %178, label %180
178:                                              ; preds = %174
  %179 = load i64, ptr %83, align 8
  br label %180
180:                                              ; preds = %174, %178
  %181 = phi i64 [ %179, %178 ], [ 1, %174 ]
  %182 = icmp slt i64 %175, %181
  br i1 %182, label %183, label %694
183:                                              ; preds = %180, %203
  %184 = phi i64 [ %204, %203 ], [ 0, %180 ]
  %185 = load i8, ptr %7, align 4
  %186 = icmp sgt i8 %185, 2
  br i1 %186, label %187, label %189
187:                                              ; preds = %183
  %188 = load i64, ptr %84, align 8
  br label %189
189:                                              ; preds = %183, %187
  %190 = phi i64 [ %188, %187 ], [ 1, %183 ]
  %191 = icmp slt i64 %184, %190
  br i1 %191, label %194, label %192
192:                                              ; preds = %189
  %193 = add nuw nsw i64 %175, 1
  br label %174
194:                                              ; preds = %189, %235
  %195 = phi i64 [ %236, %235 ], [ 0, %189 ]
  %196 = load i8, ptr %7, align 4
  %197 = icmp sgt i8 %196, 1
  br i1 %197, label %198, label %200
198:                                              ; preds = %194
  %199 = load i64, ptr %85, align 8
  br label %200
200:                                              ; preds = %194, %198
  %201 = phi i64 [ %199, %198 ], [ 1, %194 ]
  %202 = icmp slt i64 %195, %201
  br i1 %202, label %205, label %203
203:                                              ; preds = %200
  %204 = add nuw nsw i64 %184, 1
  br label %183
205:                                              ; preds = %200
  %206 = icmp sgt i8 %196, 2
  br i1 %197, label %207, label %210
207:                                              ; preds = %205
  %208 = load i64, ptr %86, align 8
  %209 = mul nsw i64 %208, %195
  br label %210
210:                                              ; preds = %205, %207
  %211 = phi i64 [ %209, %207 ], [ 0, %205 ]
  br i1 %206, label %212, label %215
212:                                              ; preds = %210
  %213 = load i64, ptr %87, align 8
  %214 = mul nsw i64 %213, %184
  br label %215
215:                                              ; preds = %210, %212
  %216 = phi i64 [ %214, %212 ], [ 0, %210 ]
  %217 = add nsw i64 %216, %211
  %218 = icmp sgt i8 %196, 3
  br i1 %218, label %219, label %222
219:                                              ; preds = %215
  %220 = load i64, ptr %88, align 8
  %221 = mul nsw i64 %220, %175
  br label %222
222:                                              ; preds = %215, %219
  %223 = phi i64 [ %221, %219 ], [ 0, %215 ]
  %224 = add nsw i64 %217, %223
  br label %225
225:                                              ; preds = %380, %222
  %226 = phi i64 [ 0, %222 ], [ %375, %380 ]
  %227 = phi i64 [ %224, %222 ], [ %382, %380 ]
  %228 = load i8, ptr %7, align 4
  %229 = icmp sgt i8 %228, 0
  br i1 %229, label %230, label %232
230:                                              ; preds = %225
  %231 = load i64, ptr %89, align 8
  br label %232
232:                                              ; preds = %225, %230
  %233 = phi i64 [ %231, %230 ], [ 1, %225 ]
  %234 = icmp slt i64 %226, %233
  br i1 %234, label %237, label %235
235:                                              ; preds = %232
  %236 = add nuw nsw i64 %195, 1
  br label %194
237:                                              ; preds = %232
  br i1 %90, label %284, label %238
238:                                              ; preds = %237
  %239 = load ptr, ptr %5, align 8
  %240 = load i8, ptr %91, align 4
  %241 = icmp sgt i8 %240, 0
  br i1 %241, label %242, label %245
242:                                              ; preds = %238
  %243 = load i64, ptr %92, align 8
  %244 = mul nsw i64 %243, %226
  br label %245
245:                                              ; preds = %238, %242
  %246 = phi i64 [ %244, %242 ], [ 0, %238 ]
  %247 = icmp sgt i8 %240, 1
  br i1 %247, label %248, label %251
248:                                              ; preds = %245
  %249 = load i64, ptr %93, align 8
  %250 = mul nsw i64 %249, %195
  br label %251
251:                                              ; preds = %245, %248
  %252 = phi i64 [ %250, %248 ], [ 0, %245 ]
  %253 = icmp sgt i8 %240, 2
  br i1 %253, label %254, label %257
254:                                              ; preds = %251
  %255 = load i64, ptr %94, align 8
  %256 = mul nsw i64 %255, %184
  br label %257
257:                                              ; preds = %251, %254
  %258 = phi i64 [ %256, %254 ], [ 0, %251 ]
  %259 = icmp sgt i8 %240, 3
  br i1 %259, label %260, label %263
260:                                              ; preds = %257
  %261 = load i64, ptr %95, align 8
  %262 = mul nsw i64 %261, %175
  br label %263
263:                                              ; preds = %257, %260
  %264 = phi i64 [ %262, %260 ], [ 0, %257 ]
  %265 = getelementptr i8, ptr %239, i64 %246
  %266 = getelementptr i8, ptr %265, i64 %252
  %267 = getelementptr i8, ptr %266, i64 %258
  %268 = getelementptr i8, ptr %267, i64 %264
  %269 = load i64, ptr %96, align 8
  switch i64 %269, label %279 [
    i64 1, label %270
    i64 2, label %273
    i64 4, label %276
  ]
270:                                              ; preds = %263
  %271 = load i8, ptr %268, align 1
  %272 = icmp ne i8 %271, 0
  br label %282
273:                                              ; preds = %263
  %274 = load i16, ptr %268, align 2
  %275 = icmp ne i16 %274, 0
  br label %282
276:                                              ; preds = %263
  %277 = load i32, ptr %268, align 4
  %278 = icmp ne i32 %277, 0
  br label %282
279:                                              ; preds = %263
  %280 = load i64, ptr %268, align 8
  %281 = icmp ne i64 %280, 0
  br label %282
282:                                              ; preds = %270, %273, %276, %279
  %283 = phi i1 [ %281, %279 ], [ %272, %270 ], [ %275, %273 ], [ %278, %276 ]
  br i1 %283, label %284, label %374
284:                                              ; preds = %282, %237
  %285 = load i8, ptr %64, align 4
  %286 = icmp sgt i8 %285, 0
  switch i32 %2, label %347 [
    i32 1, label %287
    i32 2, label %307
    i32 3, label %327
  ]
287:                                              ; preds = %284
  br i1 %286, label %288, label %291
288:                                              ; preds = %287
  %289 = load i64, ptr %103, align 8
  %290 = mul nsw i64 %289, %195
  br label %291
291:                                              ; preds = %287, %288
  %292 = phi i64 [ %290, %288 ], [ 0, %287 ]
  %293 = icmp sgt i8 %285, 1
  br i1 %293, label %294, label %297
294:                                              ; preds = %291
  %295 = load i64, ptr %104, align 8
  %296 = mul nsw i64 %295, %184
  br label %297
297:                                              ; preds = %291, %294
  %298 = phi i64 [ %296, %294 ], [ 0, %291 ]
  %299 = add nsw i64 %298, %292
  %300 = icmp sgt i8 %285, 2
  br i1 %300, label %301, label %304
301:                                              ; preds = %297
  %302 = load i64, ptr %105, align 8
  %303 = mul nsw i64 %302, %175
  br label %304
304:                                              ; preds = %297, %301
  %305 = phi i64 [ %303, %301 ], [ 0, %297 ]
  %306 = add nsw i64 %299, %305
  br label %367
307:                                              ; preds = %284
  br i1 %286, label %308, label %311
308:                                              ; preds = %307
  %309 = load i64, ptr %100, align 8
  %310 = mul nsw i64 %309, %226
  br label %311
311:                                              ; preds = %307, %308
  %312 = phi i64 [ %310, %308 ], [ 0, %307 ]
  %313 = icmp sgt i8 %285, 1
  br i1 %313, label %314, label %317
314:                                              ; preds = %311
  %315 = load i64, ptr %101, align 8
  %316 = mul nsw i64 %315, %184
  br label %317
317:                                              ; preds = %311, %314
  %318 = phi i64 [ %316, %314 ], [ 0, %311 ]
  %319 = add nsw i64 %318, %312
  %320 = icmp sgt i8 %285, 2
  br i1 %320, label %321, label %324
321:                                              ; preds = %317
  %322 = load i64, ptr %102, align 8
  %323 = mul nsw i64 %322, %175
  br label %324
324:                                              ; preds = %317, %321
  %325 = phi i64 [ %323, %321 ], [ 0, %317 ]
  %326 = add nsw i64 %319, %325
  br label %367
327:                                              ; preds = %284
  br i1 %286, label %328, label %331
328:                                              ; preds = %327
  %329 = load i64, ptr %97, align 8
  %330 = mul nsw i64 %329, %226
  br label %331
331:                                              ; preds = %327, %328
  %332 = phi i64 [ %330, %328 ], [ 0, %327 ]
  %333 = icmp sgt i8 %285, 1
  br i1 %333, label %334, label %337
334:                                              ; preds = %331
  %335 = load i64, ptr %98, align 8
  %336 = mul nsw i64 %335, %195
  br label %337
337:                                              ; preds = %331, %334
  %338 = phi i64 [ %336, %334 ], [ 0, %331 ]
  %339 = add nsw i64 %338, %332
  %340 = icmp sgt i8 %285, 2
  br i1 %340, label %341, label %344
341:                                              ; preds = %337
  %342 = load i64, ptr %99, align 8
  %343 = mul nsw i64 %342, %175
  br label %344
344:                                              ; preds = %337, %341
  %345 = phi i64 [ %343, %341 ], [ 0, %337 ]
  %346 = add nsw i64 %339, %345
  br label %367
347:                                              ; preds = %284
  br i1 %286, label %348, label %351
348:                                              ; preds = %347
  %349 = load i64, ptr %106, align 8
  %350 = mul nsw i64 %349, %226
  br label %351
351:                                              ; preds = %347, %348
  %352 = phi i64 [ %350, %348 ], [ 0, %347 ]
  %353 = icmp sgt i8 %285, 1
  br i1 %353, label %354, label %357
354:                                              ; preds = %351
  %355 = load i64, ptr %107, align 8
  %356 = mul nsw i64 %355, %195
  br label %357
357:                                              ; preds = %351, %354
  %358 = phi i64 [ %356, %354 ], [ 0, %351 ]
  %359 = add nsw i64 %358, %352
  %360 = icmp sgt i8 %285, 2
  br i1 %360, label %361, label %364
361:                                              ; preds = %357
  %362 = load i64, ptr %108, align 8
  %363 = mul nsw i64 %362, %184
  br label %364
364:                                              ; preds = %357, %361
  %365 = phi i64 [ %363, %361 ], [ 0, %357 ]
  %366 = add nsw i64 %359, %365
  br label %367
367:                                              ; preds = %324, %364, %344, %304
  %368 = phi i64 [ %306, %304 ], [ %326, %324 ], [ %346, %344 ], [ %366, %364 ]
  %369 = getelementptr inbounds i8, ptr %49, i64 %368
  %370 = getelementptr inbounds i8, ptr %50, i64 %227
  %371 = load double, ptr %370, align 8
  %372 = load double, ptr %369, align 8
  %373 = fmul double %371, %372
  store double %373, ptr %369, align 8
  br label %374
374:                                              ; preds = %282, %367
  %375 = add nuw nsw i64 %226, 1
  %376 = load i8, ptr %7, align 4
  %377 = icmp sgt i8 %376, 0
  br i1 %377, label %378, label %380
378:                                              ; preds = %374
  %379 = load i64, ptr %109, align 8
  br label %380
380:                                              ; preds = %374, %378
  %381 = phi i64 [ %379, %378 ], [ 0, %374 ]
  %382 = add nsw i64 %381, %227
  br label %225
383:                                              ; preds = %53, %429
  %384 = phi i64 [ %430, %429 ], [ 0, %53 ]
  %385 = load i8, ptr %54, align 4
  %386 = icmp sgt i8 %385, 3
  br i1 %386, label %387, label %389
387:                                              ; preds = %383
  %388 = load i64, ptr %55, align 8
  br label %389
389:                                              ; preds = %383, %387
  %390 = phi i64 [ %388, %387 ], [ 1, %383 ]
  %391 = icmp slt i64 %384, %390
  br i1 %391, label %420, label %392
392:                                              ; preds = %389
  %393 = getelementptr i8, ptr %1, i64 104
  %394 = getelementptr i8, ptr %1, i64 80
  %395 = getelementptr i8, ptr %1, i64 56
  %396 = getelementptr inbounds nuw i8, ptr %1, i64 64
  %397 = getelementptr inbounds nuw i8, ptr %1, i64 88
  %398 = getelementptr inbounds nuw i8, ptr %1, i64 112
  %399 = getelementptr i8, ptr %1, i64 32
  %400 = icmp eq ptr %5, null
  %401 = getelementptr inbounds nuw i8, ptr %5, i64 20
  %402 = getelementptr inbounds nuw i8, ptr %5, i64 40
  %403 = getelementptr inbounds nuw i8, ptr %5, i64 64
  %404 = getelementptr inbounds nuw i8, ptr %5, i64 88
  %405 = getelementptr inbounds nuw i8, ptr %5, i64 112
  %406 = getelementptr inbounds nuw i8, ptr %5, i64 8
  %407 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %408 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %409 = getelementptr inbounds nuw i8, ptr %0, i64 88
  %410 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %411 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %412 = getelementptr inbounds nuw i8, ptr %0, i64 88
  %413 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %414 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %415 = getelementptr inbounds nuw i8, ptr %0, i64 88
  %416 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %417 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %418 = getelementptr inbounds nuw i8, ptr %0, i64 88
  %419 = getelementptr inbounds nuw i8, ptr %1, i64 40
  br label %484
420:                                              ; preds = %389, %440
  %421 = phi i64 [ %441, %440 ], [ 0, %389 ]
  %422 = load i8, ptr %54, align 4
  %423 = icmp sgt i8 %422, 2
  br i1 %423, label %424, label %426
424:                                              ; preds = %420
  %425 = load i64, ptr %56, align 8
  br label %426
426:                                              ; preds = %420, %424
  %427 = phi i64 [ %425, %424 ], [ 1, %420 ]
  %428 = icmp slt i64 %421, %427
  br i1 %428, label %431, label %429
429:                                              ; preds = %426
  %430 = add nuw nsw i64 %384, 1
  br label %383
431:                                              ; preds = %426, %472
  %432 = phi i64 [ %473, %472 ], [ 0, %426 ]
  %433 = load i8, ptr %54, align 4
  %434 = icmp sgt i8 %433, 1
  br i1 %434, label %435, label %437
435:                                              ; preds = %431
  %436 = load i64, ptr %57, align 8
  br label %437
437:                                              ; preds = %431, %435
  %438 = phi i64 [ %436, %435 ], [ 1, %431 ]
  %439 = icmp slt i64 %432, %438
  br i1 %439, label %442, label %440
440:                                              ; preds = %437
  %441 = add nuw nsw i64 %421, 1
  br label %420
442:                                              ; preds = %437
  %443 = icmp sgt i8 %433, 2
  br i1 %434, label %444, label %447
444:                                              ; preds = %442
  %445 = load i64, ptr %58, align 8
  %446 = mul nsw i64 %445, %432
  br label %447
447:                                              ; preds = %442, %444
  %448 = phi i64 [ %446, %444 ], [ 0, %442 ]
  br i1 %443, label %449, label %452
449:                                              ; preds = %447
  %450 = load i64, ptr %59, align 8
  %451 = mul nsw i64 %450, %421
  br label %452
452:                                              ; preds = %447, %449
  %453 = phi i64 [ %451, %449 ], [ 0, %447 ]
  %454 = add nsw i64 %453, %448
  %455 = icmp sgt i8 %433, 3
  br i1 %455, label %456, label %459
456:                                              ; preds = %452
  %457 = load i64, ptr %60, align 8
  %458 = mul nsw i64 %457, %384
  br label %459
459:                                              ; preds = %452, %456
  %460 = phi i64 [ %458, %456 ], [ 0, %452 ]
  %461 = add nsw i64 %454, %460
  br label %462
462:                                              ; preds = %481, %459
  %463 = phi i64 [ 0, %459 ], [ %476, %481 ]
  %464 = phi i64 [ %461, %459 ], [ %483, %481 ]
  %465 = load i8, ptr %54, align 4
  %466 = icmp sgt i8 %465, 0
  br i1 %466, label %467, label %469
467:                                              ; preds = %462
  %468 = load i64, ptr %61, align 8
  br label %469
469:                                              ; preds = %462, %467
  %470 = phi i64 [ %468, %467 ], [ 1, %462 ]
  %471 = icmp slt i64 %463, %470
  br i1 %471, label %474, label %472
472:                                              ; preds = %469
  %473 = add nuw nsw i64 %432, 1
  br label %431
474:                                              ; preds = %469
  %475 = getelementptr inbounds i8, ptr %49, i64 %464
  store float 1.000000e+00, ptr %475, align 4
  %476 = add nuw nsw i64 %463, 1
  %477 = load i8, ptr %54, align 4
  %478 = icmp sgt i8 %477, 0
  br i1 %478, label %479, label %481
479:                                              ; preds = %474
  %480 = load i64, ptr %62, align 8
  br label %481
481:                                              ; preds = %474, %479
  %482 = phi i64 [ %480, %479 ], [ 0, %474 ]
  %483 = add nsw i64 %482, %464
  br label %462
484:                                              ; preds = %392, %502
  %485 = phi i64 [ %503, %502 ], [ 0, %392 ]
  %486 = load i8, ptr %7, align 4
  %487 = icmp sgt i8 %486, 3
  br i1 %487, label %488, label %490
488:                                              ; preds = %484
  %489 = load i64, ptr %393, align 8
  br label %490
490:                                              ; preds = %484, %488
  %491 = phi i64 [ %489, %488 ], [ 1, %484 ]
  %492 = icmp slt i64 %485, %491
  br i1 %492, label %493, label %694
493:                                              ; preds = %490, %513
  %494 = phi i64 [ %514, %513 ], [ 0, %490 ]
  %495 = load i8, ptr %7, align 4
  %496 = icmp sgt i8 %495, 2
  br i1 %496, label %497, label %499
497:                                              ; preds = %493
  %498 = load i64, ptr %394, align 8
  br label %499
499:                                              ; preds = %493, %497
  %500 = phi i64 [ %498, %497 ], [ 1, %493 ]
  %501 = icmp slt i64 %494, %500
  br i1 %501, label %504, label %502
502:                                              ; preds = %499
  %503 = add nuw nsw i64 %485, 1
  br label %484
504:                                              ; preds = %499, %545
  %505 = phi i64 [ %546, %545 ], [ 0, %499 ]
  %506 = load i8, ptr %7, align 4
  %507 = icmp sgt i8 %506, 1
  br i1 %507, label %508, label %510
508:                                              ; preds = %504
  %509 = load i64, ptr %395, align 8
  br label %510
510:                                              ; preds = %504, %508
  %511 = phi i64 [ %509, %508 ], [ 1, %504 ]
  %512 = icmp slt i64 %505, %511
  br i1 %512, label %515, label %513
513:                                              ; preds = %510
  %514 = add nuw nsw i64 %494, 1
  br label %493
515:                                              ; preds = %510
  %516 = icmp sgt i8 %506, 2
  br i1 %507, label %517, label %520
517:                                              ; preds = %515
  %518 = load i64, ptr %396, align 8
  %519 = mul nsw i64 %518, %505
  br label %520
520:                                              ; preds = %515, %517
  %521 = phi i64 [ %519, %517 ], [ 0, %515 ]
  br i1 %516, label %522, label %525
522:                                              ; preds = %520
  %523 = load i64, ptr %397, align 8
  %524 = mul nsw i64 %523, %494
  br label %525
525:                                              ; preds = %520, %522
  %526 = phi i64 [ %524, %522 ], [ 0, %520 ]
  %527 = add nsw i64 %526, %521
  %528 = icmp sgt i8 %506, 3
  br i1 %528, label %529, label %532
529:                                              ; preds = %525
  %530 = load i64, ptr %398, align 8
  %531 = mul nsw i64 %530, %485
  br label %532
532:                                              ; preds = %525, %529
  %533 = phi i64 [ %531, %529 ], [ 0, %525 ]
  %534 = add nsw i64 %527, %533
  br label %535
535:                                              ; preds = %690, %532
  %536 = phi i64 [ 0, %532 ], [ %685, %690 ]
  %537 = phi i64 [ %534, %532 ], [ %692, %690 ]
  %538 = load i8, ptr %7, align 4
  %539 = icmp sgt i8 %538, 0
  br i1 %539, label %540, label %542
540:                                              ; preds = %535
  %541 = load i64, ptr %399, align 8
  br label %542
542:                                              ; preds = %535, %540
  %543 = phi i64 [ %541, %540 ], [ 1, %535 ]
  %544 = icmp slt i64 %536, %543
  br i1 %544, label %547, label %545
545:                                              ; preds = %542
  %546 = add nuw nsw i64 %505, 1
  br label %504
547:                                              ; preds = %542
  br i1 %400, label %594, label %548
548:                                              ; preds = %547
  %549 = load ptr, ptr %5, align 8
  %550 = load i8, ptr %401, align 4
  %551 = icmp sgt i8 %550, 0
  br i1 %551, label %552, label %555
552:                                              ; preds = %548
  %553 = load i64, ptr %402, align 8
  %554 = mul nsw i64 %553, %536
  br label %555
555:                                              ; preds = %548, %552
  %556 = phi i64 [ %554, %552 ], [ 0, %548 ]
  %557 = icmp sgt i8 %550, 1
  br i1 %557, label %558, label %561
558:                                              ; preds = %555
  %559 = load i64, ptr %403, align 8
  %560 = mul nsw i64 %559, %505
  br label %561
561:                                              ; preds = %555, %558
  %562 = phi i64 [ %560, %558 ], [ 0, %555 ]
  %563 = icmp sgt i8 %550, 2
  br i1 %563, label %564, label %567
564:                                              ; preds = %561
  %565 = load i64, ptr %404, align 8
  %566 = mul nsw i64 %565, %494
  br label %567
567:                                              ; preds = %561, %564
  %568 = phi i64 [ %566, %564 ], [ 0, %561 ]
  %569 = icmp sgt i8 %550, 3
  br i1 %569, label %570, label %573
570:                                              ; preds = %567
  %571 = load i64, ptr %405, align 8
  %572 = mul nsw i64 %571, %485
  br label %573
573:                                              ; preds = %567, %570
  %574 = phi i64 [ %572, %570 ], [ 0, %567 ]
  %575 = getelementptr i8, ptr %549, i64 %556
  %576 = getelementptr i8, ptr %575, i64 %562
  %577 = getelementptr i8, ptr %576, i64 %568
  %578 = getelementptr i8, ptr %577, i64 %574
  %579 = load i64, ptr %406, align 8
  switch i64 %579, label %589 [
    i64 1, label %580
    i64 2, label %583
    i64 4, label %586
  ]
580:                                              ; preds = %573
  %581 = load i8, ptr %578, align 1
  %582 = icmp ne i8 %581, 0
  br label %592
583:                                              ; preds = %573
  %584 = load i16, ptr %578, align 2
  %585 = icmp ne i16 %584, 0
  br label %592
586:                                              ; preds = %573
  %587 = load i32, ptr %578, align 4
  %588 = icmp ne i32 %587, 0
  br label %592
589:                                              ; preds = %573
  %590 = load i64, ptr %578, align 8
  %591 = icmp ne i64 %590, 0
  br label %592
592:                                              ; preds = %580, %583, %586, %589
  %593 = phi i1 [ %591, %589 ], [ %582, %580 ], [ %585, %583 ], [ %588, %586 ]
  br i1 %593, label %594, label %684
594:                                              ; preds = %592, %547
  %595 = load i8, ptr %54, align 4
  %596 = icmp sgt i8 %595, 0
  switch i32 %2, label %657 [
    i32 1, label %597
    i32 2, label %617
    i32 3, label %637
  ]
597:                                              ; preds = %594
  br i1 %596, label %598, label %601
598:                                              ; preds = %597
  %599 = load i64, ptr %413, align 8
  %600 = mul nsw i64 %599, %505
  br label %601
601:                                              ; preds = %597, %598
  %602 = phi i64 [ %600, %598 ], [ 0, %597 ]
  %603 = icmp sgt i8 %595, 1
  br i1 %603, label %604, label %607
604:                                              ; preds = %601
  %605 = load i64, ptr %414, align 8
  %606 = mul nsw i64 %605, %494
  br label %607
607:                                              ; preds = %601, %604
  %608 = phi i64 [ %606, %604 ], [ 0, %601 ]
  %609 = add nsw i64 %608, %602
  %610 = icmp sgt i8 %595, 2
  br i1 %610, label %611, label %614
611:                                              ; preds = %607
  %612 = load i64, ptr %415, align 8
  %613 = mul nsw i64 %612, %485
  br label %614
614:                                              ; preds = %607, %611
  %615 = phi i64 [ %613, %611 ], [ 0, %607 ]
  %616 = add nsw i64 %609, %615
  br label %677
617:                                              ; preds = %594
  br i1 %596, label %618, label %621
618:                                              ; preds = %617
  %619 = load i64, ptr %410, align 8
  %620 = mul nsw i64 %619, %536
  br label %621
621:                                              ; preds = %617, %618
  %622 = phi i64 [ %620, %618 ], [ 0, %617 ]
  %623 = icmp sgt i8 %595, 1
  br i1 %623, label %624, label %627
624:                                              ; preds = %621
  %625 = load i64, ptr %411, align 8
  %626 = mul nsw i64 %625, %494
  br label %627
627:                                              ; preds = %621, %624
  %628 = phi i64 [ %626, %624 ], [ 0, %621 ]
  %629 = add nsw i64 %628, %622
  %630 = icmp sgt i8 %595, 2
  br i1 %630, label %631, label %634
631:                                              ; preds = %627
  %632 = load i64, ptr %412, align 8
  %633 = mul nsw i64 %632, %485
  br label %634
634:                                              ; preds = %627, %631
  %635 = phi i64 [ %633, %631 ], [ 0, %627 ]
  %636 = add nsw i64 %629, %635
  br label %677
637:                                              ; preds = %594
  br i1 %596, label %638, label %641
638:                                              ; preds = %637
  %639 = load i64, ptr %407, align 8
  %640 = mul nsw i64 %639, %536
  br label %641
641:                                              ; preds = %637, %638
  %642 = phi i64 [ %640, %638 ], [ 0, %637 ]
  %643 = icmp sgt i8 %595, 1
  br i1 %643, label %644, label %647
644:                                              ; preds = %641
  %645 = load i64, ptr %408, align 8
  %646 = mul nsw i64 %645, %505
  br label %647
647:                                              ; preds = %641, %644
  %648 = phi i64 [ %646, %644 ], [ 0, %641 ]
  %649 = add nsw i64 %648, %642
  %650 = icmp sgt i8 %595, 2
  br i1 %650, label %651, label %654
651:                                              ; preds = %647
  %652 = load i64, ptr %409, align 8
  %653 = mul nsw i64 %652, %485
  br label %654
654:                                              ; preds = %647, %651
  %655 = phi i64 [ %653, %651 ], [ 0, %647 ]
  %656 = add nsw i64 %649, %655
  br label %677
657:                                              ; preds = %594
  br i1 %596, label %658, label %661
658:                                              ; preds = %657
  %659 = load i64, ptr %416, align 8
  %660 = mul nsw i64 %659, %536
  br label %661
661:                                              ; preds = %657, %658
  %662 = phi i64 [ %660, %658 ], [ 0, %657 ]
  %663 = icmp sgt i8 %595, 1
  br i1 %663, label %664, label %667
664:                                              ; preds = %661
  %665 = load i64, ptr %417, align 8
  %666 = mul nsw i64 %665, %505
  br label %667
667:                                              ; preds = %661, %664
  %668 = phi i64 [ %666, %664 ], [ 0, %661 ]
  %669 = add nsw i64 %668, %662
  %670 = icmp sgt i8 %595, 2
  br i1 %670, label %671, label %674
671:                                              ; preds = %667
  %672 = load i64, ptr %418, align 8
  %673 = mul nsw i64 %672, %494
  br label %674
674:                                              ; preds = %667, %671
  %675 = phi i64 [ %673, %671 ], [ 0, %667 ]
  %676 = add nsw i64 %669, %675
  br label %677
677:                                              ; preds = %634, %674, %654, %614
  %678 = phi i64 [ %616, %614 ], [ %636, %634 ], [ %656, %654 ], [ %676, %674 ]
  %679 = getelementptr inbounds i8, ptr %49, i64 %678
  %680 = getelementptr inbounds i8, ptr %50, i64 %537
  %681 = load float, ptr %680, align 4
  %682 = load float, ptr %679, align 4
  %683 = fmul float %681, %682
  store float %683, ptr %679, align 4
  br label %684
684:                                              ; preds = %592, %677
  %685 = add nuw nsw i64 %536, 1
  %686 = load i8, ptr %7, align 4
  %687 = icmp sgt i8 %686, 0
  br i1 %687, label %688, label %690
688:                                              ; preds = %684
  %689 = load i64, ptr %419, align 8
  br label %690
690:                                              ; preds = %684, %688
  %691 = phi i64 [ %689, %688 ], [ 0, %684 ]
  %692 = add nsw i64 %691, %537
  br label %535
693:                                              ; preds = %46
  tail call void @retrograd.unsupported_array()
  unreachable
694:                                              ; preds = %490, %180
  ret void
}
define internal void @retrograd.body._FortranAMaxvalDim(ptr noundef %0, ptr noundef readonly captures(none) %1, i32 noundef %2, ptr noundef readnone captures(none) %3, i32 noundef %4, ptr noundef readonly captures(address_is_null) %5) {
  %7 = getelementptr inbounds nuw i8, ptr %1, i64 20
  %8 = load i8, ptr %7, align 4
  %9 = icmp sgt i8 %8, 4
  br i1 %9, label %10, label %11
10:                                               ; preds = %6
  tail call void @retrograd.unsupported_array()
  unreachable
11:                                               ; preds = %6
  %12 = load i8, ptr %7, align 4
  %13 = icmp sgt i8 %12, 1
  br i1 %13, label %14, label %26
14:                                               ; preds = %11
  %15 = icmp slt i32 %2, 2
  %16 = zext i1 %15 to i8
  %17 = icmp ugt i8 %12, %16
  br i1 %17, label %18, label %23
18:                                               ; preds = %14
  %19 = zext i1 %15 to i64
  %20 = getelementptr %struct.dimension, ptr %1, i64 %19
  %21 = getelementptr i8, ptr %20, i64 32
  %22 = load i64, ptr %21, align 8
  br label %23
23:                                               ; preds = %18, %14
  %24 = phi i64 [ %22, %18 ], [ 1, %14 ]
  %25 = getelementptr inbounds nuw i8, ptr %0, i64 32
  store i64 %24, ptr %25, align 8
  br label %26
26:                                               ; preds = %23, %11
  %27 = load i8, ptr %7, align 4
  %28 = icmp sgt i8 %27, 2
  br i1 %28, label %29, label %36
29:                                               ; preds = %26
  %30 = icmp sgt i32 %2, 2
  %31 = select i1 %30, i64 1, i64 2
  %32 = getelementptr %struct.dimension, ptr %1, i64 %31
  %33 = getelementptr i8, ptr %32, i64 32
  %34 = load i64, ptr %33, align 8
  %35 = getelementptr inbounds nuw i8, ptr %0, i64 56
  store i64 %34, ptr %35, align 8
  br label %36
36:                                               ; preds = %29, %26
  %37 = load i8, ptr %7, align 4
  %38 = icmp sgt i8 %37, 3
  br i1 %38, label %39, label %46
39:                                               ; preds = %36
  %40 = icmp sgt i32 %2, 3
  %41 = select i1 %40, i64 2, i64 3
  %42 = getelementptr %struct.dimension, ptr %1, i64 %41
  %43 = getelementptr i8, ptr %42, i64 32
  %44 = load i64, ptr %43, align 8
  %45 = getelementptr inbounds nuw i8, ptr %0, i64 80
  store i64 %44, ptr %45, align 8
  br label %46
46:                                               ; preds = %39, %36
  %47 = getelementptr inbounds nuw i8, ptr %1, i64 8
  %48 = load i64, ptr %47, align 8
  tail call void @retrograd.fortran.make(ptr noundef %0, i64 noundef %48)
  %49 = load ptr, ptr %0, align 8
  %50 = load ptr, ptr %1, align 8
  %51 = getelementptr inbounds nuw i8, ptr %1, i64 21
  %52 = load i8, ptr %51, align 1
  switch i8 %52, label %695 [
    i8 28, label %63
    i8 27, label %53
  ]
53:                                               ; preds = %46
  %54 = getelementptr inbounds nuw i8, ptr %0, i64 20
  %55 = getelementptr i8, ptr %0, i64 104
  %56 = getelementptr i8, ptr %0, i64 80
  %57 = getelementptr i8, ptr %0, i64 56
  %58 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %59 = getelementptr inbounds nuw i8, ptr %0, i64 88
  %60 = getelementptr inbounds nuw i8, ptr %0, i64 112
  %61 = getelementptr i8, ptr %0, i64 32
  %62 = getelementptr inbounds nuw i8, ptr %0, i64 40
  br label %384
63:                                               ; preds = %46
  %64 = getelementptr inbounds nuw i8, ptr %0, i64 20
  %65 = getelementptr i8, ptr %0, i64 104
  %66 = getelementptr i8, ptr %0, i64 80
  %67 = getelementptr i8, ptr %0, i64 56
  %68 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %69 = getelementptr inbounds nuw i8, ptr %0, i64 88
  %70 = getelementptr inbounds nuw i8, ptr %0, i64 112
  %71 = getelementptr i8, ptr %0, i64 32
  %72 = getelementptr inbounds nuw i8, ptr %0, i64 40
  br label %73
73:                                               ; preds = %63, %119
  %74 = phi i64 [ %120, %119 ], [ 0, %63 ]
  %75 = load i8, ptr %64, align 4
  %76 = icmp sgt i8 %75, 3
  br i1 %76, label %77, label %79
77:                                               ; preds = %73
  %78 = load i64, ptr %65, align 8
  br label %79
79:                                               ; preds = %73, %77
  %80 = phi i64 [ %78, %77 ], [ 1, %73 ]
  %81 = icmp slt i64 %74, %80
  br i1 %81, label %110, label %82
82:                                               ; preds = %79
  %83 = getelementptr i8, ptr %1, i64 104
  %84 = getelementptr i8, ptr %1, i64 80
  %85 = getelementptr i8, ptr %1, i64 56
  %86 = getelementptr inbounds nuw i8, ptr %1, i64 64
  %87 = getelementptr inbounds nuw i8, ptr %1, i64 88
  %88 = getelementptr inbounds nuw i8, ptr %1, i64 112
  %89 = getelementptr i8, ptr %1, i64 32
  %90 = icmp eq ptr %5, null
  %91 = getelementptr inbounds nuw i8, ptr %5, i64 20
  %92 = getelementptr inbounds nuw i8, ptr %5, i64 40
  %93 = getelementptr inbounds nuw i8, ptr %5, i64 64
  %94 = getelementptr inbounds nuw i8, ptr %5, i64 88
  %95 = getelementptr inbounds nuw i8, ptr %5, i64 112
  %96 = getelementptr inbounds nuw i8, ptr %5, i64 8
  %97 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %98 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %99 = getelementptr inbounds nuw i8, ptr %0, i64 88
  %100 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %101 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %102 = getelementptr inbounds nuw i8, ptr %0, i64 88
  %103 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %104 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %105 = getelementptr inbounds nuw i8, ptr %0, i64 88
  %106 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %107 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %108 = getelementptr inbounds nuw i8, ptr %0, i64 88
  %109 = getelementptr inbounds nuw i8, ptr %1, i64 40
  br label %174
110:                                              ; preds = %79, %130
  %111 = phi i64 [ %131, %130 ], [ 0, %79 ]
  %112 = load i8, ptr %64, align 4
  %113 = icmp sgt i8 %112, 2
  br i1 %113, label %114, label %116
114:                                              ; preds = %110
  %115 = load i64, ptr %66, align 8
  br label %116
116:                                              ; preds = %110, %114
  %117 = phi i64 [ %115, %114 ], [ 1, %110 ]
  %118 = icmp slt i64 %111, %117
  br i1 %118, label %121, label %119
119:                                              ; preds = %116
  %120 = add nuw nsw i64 %74, 1
  br label %73
121:                                              ; preds = %116, %162
  %122 = phi i64 [ %163, %162 ], [ 0, %116 ]
  %123 = load i8, ptr %64, align 4
  %124 = icmp sgt i8 %123, 1
  br i1 %124, label %125, label %127
125:                                              ; preds = %121
  %126 = load i64, ptr %67, align 8
  br label %127
127:                                              ; preds = %121, %125
  %128 = phi i64 [ %126, %125 ], [ 1, %121 ]
  %129 = icmp slt i64 %122, %128
  br i1 %129, label %132, label %130
130:                                              ; preds = %127
  %131 = add nuw nsw i64 %111, 1
  br label %110
132:                                              ; preds = %127
  %133 = icmp sgt i8 %123, 2
  br i1 %124, label %134, label %137
134:                                              ; preds = %132
  %135 = load i64, ptr %68, align 8
  %136 = mul nsw i64 %135, %122
  br label %137
137:                                              ; preds = %132, %134
  %138 = phi i64 [ %136, %134 ], [ 0, %132 ]
  br i1 %133, label %139, label %142
139:                                              ; preds = %137
  %140 = load i64, ptr %69, align 8
  %141 = mul nsw i64 %140, %111
  br label %142
142:                                              ; preds = %137, %139
  %143 = phi i64 [ %141, %139 ], [ 0, %137 ]
  %144 = add nsw i64 %143, %138
  %145 = icmp sgt i8 %123, 3
  br i1 %145, label %146, label %149
146:                                              ; preds = %142
  %147 = load i64, ptr %70, align 8
  %148 = mul nsw i64 %147, %74
  br label %149
149:                                              ; preds = %142, %146
  %150 = phi i64 [ %148, %146 ], [ 0, %142 ]
  %151 = add nsw i64 %144, %150
  br label %152
152:                                              ; preds = %171, %149
  %153 = phi i64 [ %151, %149 ], [ %173, %171 ]
  %154 = phi i64 [ 0, %149 ], [ %166, %171 ]
  %155 = load i8, ptr %64, align 4
  %156 = icmp sgt i8 %155, 0
  br i1 %156, label %157, label %159
157:                                              ; preds = %152
  %158 = load i64, ptr %71, align 8
  br label %159
159:                                              ; preds = %152, %157
  %160 = phi i64 [ %158, %157 ], [ 1, %152 ]
  %161 = icmp slt i64 %154, %160
  br i1 %161, label %164, label %162
162:                                              ; preds = %159
  %163 = add nuw nsw i64 %122, 1
  br label %121
164:                                              ; preds = %159
  %165 = getelementptr inbounds i8, ptr %49, i64 %153
  store double 0xFFF0000000000000, ptr %165, align 8
  %166 = add nuw nsw i64 %154, 1
  %167 = load i8, ptr %64, align 4
  %168 = icmp sgt i8 %167, 0
  br i1 %168, label %169, label %171
169:                                              ; preds = %164
  %170 = load i64, ptr %72, align 8
  br label %171
171:                                              ; preds = %164, %169
  %172 = phi i64 [ %170, %169 ], [ 0, %164 ]
  %173 = add nsw i64 %172, %153
  br label %152
174:                                              ; preds = %82, %192
  %175 = phi i64 [ %193, %192 ], [ 0, %82 ]
  %176 = load i8, ptr %7, align 4
  %177 = icmp sgt i8 %176, 3
  br i1 %177, label %178, label %180
178:                                              ; preds = %174
  %179 = load i64, ptr %83, align 8
  br label %180
180:                                              ; preds = %174, %178
  %181 = phi i64 [ %179, %178 ], [ 1, %174 ]
  %182 = icmp slt i64 %175, %181
  br i1 %182, label %183, label %696
183:                                              ; preds = %180, %203
  %184 = phi i64 [ %204, %203 ], [ 0, %180 ]
  %185 = load i8, ptr %7, align 4
  %186 = icmp sgt i8 %185, 2
  br i1 %186, label %187, label %189
187:                                              ; preds = %183
  %188 = load i64, ptr %84, align 8
  br label %189
189:                                              ; preds = %183, %187
  %190 = phi i64 [ %188, %187 ], [ 1, %183 ]
  %191 = icmp slt i64 %184, %190
  br i1 %191, label %194, label %192
192:                                              ; preds = %189
  %193 = add nuw nsw i64 %175, 1
  br label %174
194:                                              ; preds = %189, %235
  %195 = phi i64 [ %236, %235 ], [ 0, %189 ]
  %196 = load i8, ptr %7, align 4
  %197 = icmp sgt i8 %196, 1
  br i1 %197, label %198, label %200
198:                                              ; preds = %194
  %199 = load i64, ptr %85, align 8
  br label %200
200:                                              ; preds = %194, %198
  %201 = phi i64 [ %199, %198 ], [ 1, %194 ]
  %202 = icmp slt i64 %195, %201
  br i1 %202, label %205, label %203
203:                                              ; preds = %200
  %204 = add nuw nsw i64 %184, 1
  br label %183
205:                                              ; preds = %200
  %206 = icmp sgt i8 %196, 2
  br i1 %197, label %207, label %210
207:                                              ; preds = %205
  %208 = load i64, ptr %86, align 8
  %209 = mul nsw i64 %208, %195
  br label %210
210:                                              ; preds = %205, %207
  %211 = phi i64 [ %209, %207 ], [ 0, %205 ]
  br i1 %206, label %212, label %215
212:                                              ; preds = %210
  %213 = load i64, ptr %87, align 8
  %214 = mul nsw i64 %213, %184
  br label %215
215:                                              ; preds = %210, %212
  %216 = phi i64 [ %214, %212 ], [ 0, %210 ]
  %217 = add nsw i64 %216, %211
  %218 = icmp sgt i8 %196, 3
  br i1 %218, label %219, label %222
219:                                              ; preds = %215
  %220 = load i64, ptr %88, align 8
  %221 = mul nsw i64 %220, %175
  br label %222
222:                                              ; preds = %215, %219
  %223 = phi i64 [ %221, %219 ], [ 0, %215 ]
  %224 = add nsw i64 %217, %223
  br label %225
225:                                              ; preds = %381, %222
  %226 = phi i64 [ 0, %222 ], [ %376, %381 ]
  %227 = phi i64 [ %224, %222 ], [ %383, %381 ]
  %228 = load i8, ptr %7, align 4
  %229 = icmp sgt i8 %228, 0
  br i1 %229, label %230, label %232
230:                                              ; preds = %225
  %231 = load i64, ptr %89, align 8
  br label %232
232:                                              ; preds = %225, %230
  %233 = phi i64 [ %231, %230 ], [ 1, %225 ]
  %234 = icmp slt i64 %226, %233
  br i1 %234, label %237, label %235
235:                                              ; preds = %232
  %236 = add nuw nsw i64 %195, 1
  br label %194
237:                                              ; preds = %232
  br i1 %90, label %284, label %238
238:                                              ; preds = %237
  %239 = load ptr, ptr %5, align 8
  %240 = load i8, ptr %91, align 4
  %241 = icmp sgt i8 %240, 0
  br i1 %241, label %242, label %245
242:                                              ; preds = %238
  %243 = load i64, ptr %92, align 8
  %244 = mul nsw i64 %243, %226
  br label %245
245:                                              ; preds = %238, %242
  %246 = phi i64 [ %244, %242 ], [ 0, %238 ]
  %247 = icmp sgt i8 %240, 1
  br i1 %247, label %248, label %251
248:                                              ; preds = %245
  %249 = load i64, ptr %93, align 8
  %250 = mul nsw i64 %249, %195
  br label %251
251:                                              ; preds = %245, %248
  %252 = phi i64 [ %250, %248 ], [ 0, %245 ]
  %253 = icmp sgt i8 %240, 2
  br i1 %253, label %254, label %257
254:                                              ; preds = %251
  %255 = load i64, ptr %94, align 8
  %256 = mul nsw i64 %255, %184
  br label %257
257:                                              ; preds = %251, %254
  %258 = phi i64 [ %256, %254 ], [ 0, %251 ]
  %259 = icmp sgt i8 %240, 3
  br i1 %259, label %260, label %263
260:                                              ; preds = %257
  %261 = load i64, ptr %95, align 8
  %262 = mul nsw i64 %261, %175
  br label %263
263:                                              ; preds = %257, %260
  %264 = phi i64 [ %262, %260 ], [ 0, %257 ]
  %265 = getelementptr i8, ptr %239, i64 %246
  %266 = getelementptr i8, ptr %265, i64 %252
  %267 = getelementptr i8, ptr %266, i64 %258
  %268 = getelementptr i8, ptr %267, i64 %264
  %269 = load i64, ptr %96, align 8
  switch i64 %269, label %279 [
    i64 1, label %270
    i64 2, label %273
    i64 4, label %276
  ]
270:                                              ; preds = %263
  %271 = load i8, ptr %268, align 1
  %272 = icmp ne i8 %271, 0
  br label %282
273:                                              ; preds = %263
  %274 = load i16, ptr %268, align 2
  %275 = icmp ne i16 %274, 0
  br label %282
276:                                              ; preds = %263
  %277 = load i32, ptr %268, align 4
  %278 = icmp ne i32 %277, 0
  br label %282
279:                                              ; preds = %263
  %280 = load i64, ptr %268, align 8
  %281 = icmp ne i64 %280, 0
  br label %282
282:                                              ; preds = %270, %273, %276, %279
  %283 = phi i1 [ %281, %279 ], [ %272, %270 ], [ %275, %273 ], [ %278, %276 ]
  br i1 %283, label %284, label %375
284:                                              ; preds = %282, %237
  %285 = load i8, ptr %64, align 4
  %286 = icmp sgt i8 %285, 0
  switch i32 %2, label %347 [
    i32 1, label %287
    i32 2, label %307
    i32 3, label %327
  ]
287:                                              ; preds = %284
  br i1 %286, label %288, label %291
288:                                              ; preds = %287
  %289 = load i64, ptr %103, align 8
  %290 = mul nsw i64 %289, %195
  br label %291
291:                                              ; preds = %287, %288
  %292 = phi i64 [ %290, %288 ], [ 0, %287 ]
  %293 = icmp sgt i8 %285, 1
  br i1 %293, label %294, label %297
294:                                              ; preds = %291
  %295 = load i64, ptr %104, align 8
  %296 = mul nsw i64 %295, %184
  br label %297
297:                                              ; preds = %291, %294
  %298 = phi i64 [ %296, %294 ], [ 0, %291 ]
  %299 = add nsw i64 %298, %292
  %300 = icmp sgt i8 %285, 2
  br i1 %300, label %301, label %304
301:                                              ; preds = %297
  %302 = load i64, ptr %105, align 8
  %303 = mul nsw i64 %302, %175
  br label %304
304:                                              ; preds = %297, %301
  %305 = phi i64 [ %303, %301 ], [ 0, %297 ]
  %306 = add nsw i64 %299, %305
  br label %367
307:                                              ; preds = %284
  br i1 %286, label %308, label %311
308:                                              ; preds = %307
  %309 = load i64, ptr %100, align 8
  %310 = mul nsw i64 %309, %226
  br label %311
311:                                              ; preds = %307, %308
  %312 = phi i64 [ %310, %308 ], [ 0, %307 ]
  %313 = icmp sgt i8 %285, 1
  br i1 %313, label %314, label %317
314:                                              ; preds = %311
  %315 = load i64, ptr %101, align 8
  %316 = mul nsw i64 %315, %184
  br label %317
317:                                              ; preds = %311, %314
  %318 = phi i64 [ %316, %314 ], [ 0, %311 ]
  %319 = add nsw i64 %318, %312
  %320 = icmp sgt i8 %285, 2
  br i1 %320, label %321, label %324
321:                                              ; preds = %317
  %322 = load i64, ptr %102, align 8
  %323 = mul nsw i64 %322, %175
  br label %324
324:                                              ; preds = %317, %321
  %325 = phi i64 [ %323, %321 ], [ 0, %317 ]
  %326 = add nsw i64 %319, %325
  br label %367
327:                                              ; preds = %284
  br i1 %286, label %328, label %331
328:                                              ; preds = %327
  %329 = load i64, ptr %97, align 8
  %330 = mul nsw i64 %329, %226
  br label %331
331:                                              ; preds = %327, %328
  %332 = phi i64 [ %330, %328 ], [ 0, %327 ]
  %333 = icmp sgt i8 %285, 1
  br i1 %333, label %334, label %337
334:                                              ; preds = %331
  %335 = load i64, ptr %98, align 8
  %336 = mul nsw i64 %335, %195
  br label %337
337:                                              ; preds = %331, %334
  %338 = phi i64 [ %336, %334 ], [ 0, %331 ]
  %339 = add nsw i64 %338, %332
  %340 = icmp sgt i8 %285, 2
  br i1 %340, label %341, label %344
341:                                              ; preds = %337
  %342 = load i64, ptr %99, align 8
  %343 = mul nsw i64 %342, %175
  br label %344
344:                                              ; preds = %337, %341
  %345 = phi i64 [ %343, %341 ], [ 0, %337 ]
  %346 = add nsw i64 %339, %345
  br label %367
347:                                              ; preds = %284
  br i1 %286, label %348, label %351
348:                                              ; preds = %347
  %349 = load i64, ptr %106, align 8
  %350 = mul nsw i64 %349, %226
  br label %351
351:                                              ; preds = %347, %348
  %352 = phi i64 [ %350, %348 ], [ 0, %347 ]
  %353 = icmp sgt i8 %285, 1
  br i1 %353, label %354, label %357
354:                                              ; preds = %351
  %355 = load i64, ptr %107, align 8
  %356 = mul nsw i64 %355, %195
  br label %357
357:                                              ; preds = %351, %354
  %358 = phi i64 [ %356, %354 ], [ 0, %351 ]
  %359 = add nsw i64 %358, %352
  %360 = icmp sgt i8 %285, 2
  br i1 %360, label %361, label %364
361:                                              ; preds = %357
  %362 = load i64, ptr %108, align 8
  %363 = mul nsw i64 %362, %184
  br label %364
364:                                              ; preds = %357, %361
  %365 = phi i64 [ %363, %361 ], [ 0, %357 ]
  %366 = add nsw i64 %359, %365
  br label %367
367:                                              ; preds = %324, %364, %344, %304
  %368 = phi i64 [ %306, %304 ], [ %326, %324 ], [ %346, %344 ], [ %366, %364 ]
  %369 = getelementptr inbounds i8, ptr %49, i64 %368
  %370 = getelementptr inbounds i8, ptr %50, i64 %227
  %371 = load double, ptr %370, align 8
  %372 = load double, ptr %369, align 8
  %373 = fcmp ogt double %371, %372
  br i1 %373, label %374, label %375
374:                                              ; preds = %367
  store double %371, ptr %369, align 8
  br label %375
375:                                              ; preds = %367, %374, %282
  %376 = add nuw nsw i64 %226, 1
  %377 = load i8, ptr %7, align 4
  %378 = icmp sgt i8 %377, 0
  br i1 %378, label %379, label %381
379:                                              ; preds = %375
  %380 = load i64, ptr %109, align 8
  br label %381
381:                                              ; preds = %375, %379
  %382 = phi i64 [ %380, %379 ], [ 0, %375 ]
  %383 = add nsw i64 %382, %227
  br label %225
384:                                              ; preds = %53, %430
  %385 = phi i64 [ %431, %430 ], [ 0, %53 ]
  %386 = load i8, ptr %54, align 4
  %387 = icmp sgt i8 %386, 3
  br i1 %387, label %388, label %390
388:                                              ; preds = %384
  %389 = load i64, ptr %55, align 8
  br label %390
390:                                              ; preds = %384, %388
  %391 = phi i64 [ %389, %388 ], [ 1, %384 ]
  %392 = icmp slt i64 %385, %391
  br i1 %392, label %421, label %393
393:                                              ; preds = %390
  %394 = getelementptr i8, ptr %1, i64 104
  %395 = getelementptr i8, ptr %1, i64 80
  %396 = getelementptr i8, ptr %1, i64 56
  %397 = getelementptr inbounds nuw i8, ptr %1, i64 64
  %398 = getelementptr inbounds nuw i8, ptr %1, i64 88
  %399 = getelementptr inbounds nuw i8, ptr %1, i64 112
  %400 = getelementptr i8, ptr %1, i64 32
  %401 = icmp eq ptr %5, null
  %402 = getelementptr inbounds nuw i8, ptr %5, i64 20
  %403 = getelementptr inbounds nuw i8, ptr %5, i64 40
  %404 = getelementptr inbounds nuw i8, ptr %5, i64 64
  %405 = getelementptr inbounds nuw i8, ptr %5, i64 88
  %406 = getelementptr inbounds nuw i8, ptr %5, i64 112
  %407 = getelementptr inbounds nuw i8, ptr %5, i64 8
  %408 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %409 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %410 = getelementptr inbounds nuw i8, ptr %0, i64 88
  %411 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %412 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %413 = getelementptr inbounds nuw i8, ptr %0, i64 88
  %414 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %415 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %416 = getelementptr inbounds nuw i8, ptr %0, i64 88
  %417 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %418 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %419 = getelementptr inbounds nuw i8, ptr %0, i64 88
  %420 = getelementptr inbounds nuw i8, ptr %1, i64 40
  br label %485
421:                                              ; preds = %390, %441
  %422 = phi i64 [ %442, %441 ], [ 0, %390 ]
  %423 = load i8, ptr %54, align 4
  %424 = icmp sgt i8 %423, 2
  br i1 %424, label %425, label %427
425:                                              ; preds = %421
  %426 = load i64, ptr %56, align 8
  br label %427
427:                                              ; preds = %421, %425
  %428 = phi i64 [ %426, %425 ], [ 1, %421 ]
  %429 = icmp slt i64 %422, %428
  br i1 %429, label %432, label %430
430:                                              ; preds = %427
  %431 = add nuw nsw i64 %385, 1
  br label %384
432:                                              ; preds = %427, %473
  %433 = phi i64 [ %474, %473 ], [ 0, %427 ]
  %434 = load i8, ptr %54, align 4
  %435 = icmp sgt i8 %434, 1
  br i1 %435, label %436, label %438
436:                                              ; preds = %432
  %437 = load i64, ptr %57, align 8
  br label %438
438:                                              ; preds = %432, %436
  %439 = phi i64 [ %437, %436 ], [ 1, %432 ]
  %440 = icmp slt i64 %433, %439
  br i1 %440, label %443, label %441
441:                                              ; preds = %438
  %442 = add nuw nsw i64 %422, 1
  br label %421
443:                                              ; preds = %438
  %444 = icmp sgt i8 %434, 2
  br i1 %435, label %445, label %448
445:                                              ; preds = %443
  %446 = load i64, ptr %58, align 8
  %447 = mul nsw i64 %446, %433
  br label %448
448:                                              ; preds = %443, %445
  %449 = phi i64 [ %447, %445 ], [ 0, %443 ]
  br i1 %444, label %450, label %453
450:                                              ; preds = %448
  %451 = load i64, ptr %59, align 8
  %452 = mul nsw i64 %451, %422
  br label %453
453:                                              ; preds = %448, %450
  %454 = phi i64 [ %452, %450 ], [ 0, %448 ]
  %455 = add nsw i64 %454, %449
  %456 = icmp sgt i8 %434, 3
  br i1 %456, label %457, label %460
457:                                              ; preds = %453
  %458 = load i64, ptr %60, align 8
  %459 = mul nsw i64 %458, %385
  br label %460
460:                                              ; preds = %453, %457
  %461 = phi i64 [ %459, %457 ], [ 0, %453 ]
  %462 = add nsw i64 %455, %461
  br label %463
463:                                              ; preds = %482, %460
  %464 = phi i64 [ 0, %460 ], [ %477, %482 ]
  %465 = phi i64 [ %462, %460 ], [ %484, %482 ]
  %466 = load i8, ptr %54, align 4
  %467 = icmp sgt i8 %466, 0
  br i1 %467, label %468, label %470
468:                                              ; preds = %463
  %469 = load i64, ptr %61, align 8
  br label %470
470:                                              ; preds = %463, %468
  %471 = phi i64 [ %469, %468 ], [ 1, %463 ]
  %472 = icmp slt i64 %464, %471
  br i1 %472, label %475, label %473
473:                                              ; preds = %470
  %474 = add nuw nsw i64 %433, 1
  br label %432
475:                                              ; preds = %470
  %476 = getelementptr inbounds i8, ptr %49, i64 %465
  store float 0xFFF0000000000000, ptr %476, align 4
  %477 = add nuw nsw i64 %464, 1
  %478 = load i8, ptr %54, align 4
  %479 = icmp sgt i8 %478, 0
  br i1 %479, label %480, label %482
480:                                              ; preds = %475
  %481 = load i64, ptr %62, align 8
  br label %482
482:                                              ; preds = %475, %480
  %483 = phi i64 [ %481, %480 ], [ 0, %475 ]
  %484 = add nsw i64 %483, %465
  br label %463
485:                                              ; preds = %393, %503
  %486 = phi i64 [ %504, %503 ], [ 0, %393 ]
  %487 = load i8, ptr %7, align 4
  %488 = icmp sgt i8 %487, 3
  br i1 %488, label %489, label %491
489:                                              ; preds = %485
  %490 = load i64, ptr %394, align 8
  br label %491
491:                                              ; preds = %485, %489
  %492 = phi i64 [ %490, %489 ], [ 1, %485 ]
  %493 = icmp slt i64 %486, %492
  br i1 %493, label %494, label %696
494:                                              ; preds = %491, %514
  %495 = phi i64 [ %515, %514 ], [ 0, %491 ]
  %496 = load i8, ptr %7, align 4
  %497 = icmp sgt i8 %496, 2
  br i1 %497, label %498, label %500
498:                                              ; preds = %494
  %499 = load i64, ptr %395, align 8
  br label %500
500:                                              ; preds = %494, %498
  %501 = phi i64 [ %499, %498 ], [ 1, %494 ]
  %502 = icmp slt i64 %495, %501
  br i1 %502, label %505, label %503
503:                                              ; preds = %500
  %504 = add nuw nsw i64 %486, 1
  br label %485
505:                                              ; preds = %500, %546
  %506 = phi i64 [ %547, %546 ], [ 0, %500 ]
  %507 = load i8, ptr %7, align 4
  %508 = icmp sgt i8 %507, 1
  br i1 %508, label %509, label %511
509:                                              ; preds = %505
  %510 = load i64, ptr %396, align 8
  br label %511
511:                                              ; preds = %505, %509
  %512 = phi i64 [ %510, %509 ], [ 1, %505 ]
  %513 = icmp slt i64 %506, %512
  br i1 %513, label %516, label %514
514:                                              ; preds = %511
  %515 = add nuw nsw i64 %495, 1
  br label %494
516:                                              ; preds = %511
  %517 = icmp sgt i8 %507, 2
  br i1 %508, label %518, label %521
518:                                              ; preds = %516
  %519 = load i64, ptr %397, align 8
  %520 = mul nsw i64 %519, %506
  br label %521
521:                                              ; preds = %516, %518
  %522 = phi i64 [ %520, %518 ], [ 0, %516 ]
  br i1 %517, label %523, label %526
523:                                              ; preds = %521
  %524 = load i64, ptr %398, align 8
  %525 = mul nsw i64 %524, %495
  br label %526
526:                                              ; preds = %521, %523
  %527 = phi i64 [ %525, %523 ], [ 0, %521 ]
  %528 = add nsw i64 %527, %522
  %529 = icmp sgt i8 %507, 3
  br i1 %529, label %530, label %533
530:                                              ; preds = %526
  %531 = load i64, ptr %399, align 8
  %532 = mul nsw i64 %531, %486
  br label %533
533:                                              ; preds = %526, %530
  %534 = phi i64 [ %532, %530 ], [ 0, %526 ]
  %535 = add nsw i64 %528, %534
  br label %536
536:                                              ; preds = %692, %533
  %537 = phi i64 [ 0, %533 ], [ %687, %692 ]
  %538 = phi i64 [ %535, %533 ], [ %694, %692 ]
  %539 = load i8, ptr %7, align 4
  %540 = icmp sgt i8 %539, 0
  br i1 %540, label %541, label %543
541:                                              ; preds = %536
  %542 = load i64, ptr %400, align 8
  br label %543
543:                                              ; preds = %536, %541
  %544 = phi i64 [ %542, %541 ], [ 1, %536 ]
  %545 = icmp slt i64 %537, %544
  br i1 %545, label %548, label %546
546:                                              ; preds = %543
  %547 = add nuw nsw i64 %506, 1
  br label %505
548:                                              ; preds = %543
  br i1 %401, label %595, label %549
549:                                              ; preds = %548
  %550 = load ptr, ptr %5, align 8
  %551 = load i8, ptr %402, align 4
  %552 = icmp sgt i8 %551, 0
  br i1 %552, label %553, label %556
553:                                              ; preds = %549
  %554 = load i64, ptr %403, align 8
  %555 = mul nsw i64 %554, %537
  br label %556
556:                                              ; preds = %549, %553
  %557 = phi i64 [ %555, %553 ], [ 0, %549 ]
  %558 = icmp sgt i8 %551, 1
  br i1 %558, label %559, label %562
559:                                              ; preds = %556
  %560 = load i64, ptr %404, align 8
  %561 = mul nsw i64 %560, %506
  br label %562
562:                                              ; preds = %556, %559
  %563 = phi i64 [ %561, %559 ], [ 0, %556 ]
  %564 = icmp sgt i8 %551, 2
  br i1 %564, label %565, label %568
565:                                              ; preds = %562
  %566 = load i64, ptr %405, align 8
  %567 = mul nsw i64 %566, %495
  br label %568
568:                                              ; preds = %562, %565
  %569 = phi i64 [ %567, %565 ], [ 0, %562 ]
  %570 = icmp sgt i8 %551, 3
  br i1 %570, label %571, label %574
571:                                              ; preds = %568
  %572 = load i64, ptr %406, align 8
  %573 = mul nsw i64 %572, %486
  br label %574
574:                                              ; preds = %568, %571
  %575 = phi i64 [ %573, %571 ], [ 0, %568 ]
  %576 = getelementptr i8, ptr %550, i64 %557
  %577 = getelementptr i8, ptr %576, i64 %563
  %578 = getelementptr i8, ptr %577, i64 %569
  %579 = getelementptr i8, ptr %578, i64 %575
  %580 = load i64, ptr %407, align 8
  switch i64 %580, label %590 [
    i64 1, label %581
    i64 2, label %584
    i64 4, label %587
  ]
581:                                              ; preds = %574
  %582 = load i8, ptr %579, align 1
  %583 = icmp ne i8 %582, 0
  br label %593
584:                                              ; preds = %574
  %585 = load i16, ptr %579, align 2
  %586 = icmp ne i16 %585, 0
  br label %593
587:                                              ; preds = %574
  %588 = load i32, ptr %579, align 4
  %589 = icmp ne i32 %588, 0
  br label %593
590:                                              ; preds = %574
  %591 = load i64, ptr %579, align 8
  %592 = icmp ne i64 %591, 0
  br label %593
593:                                              ; preds = %581, %584, %587, %590
  %594 = phi i1 [ %592, %590 ], [ %583, %581 ], [ %586, %584 ], [ %589, %587 ]
  br i1 %594, label %595, label %686
595:                                              ; preds = %593, %548
  %596 = load i8, ptr %54, align 4
  %597 = icmp sgt i8 %596, 0
  switch i32 %2, label %658 [
    i32 1, label %598
    i32 2, label %618
    i32 3, label %638
  ]
598:                                              ; preds = %595
  br i1 %597, label %599, label %602
599:                                              ; preds = %598
  %600 = load i64, ptr %414, align 8
  %601 = mul nsw i64 %600, %506
  br label %602
602:                                              ; preds = %598, %599
  %603 = phi i64 [ %601, %599 ], [ 0, %598 ]
  %604 = icmp sgt i8 %596, 1
  br i1 %604, label %605, label %608
605:                                              ; preds = %602
  %606 = load i64, ptr %415, align 8
  %607 = mul nsw i64 %606, %495
  br label %608
608:                                              ; preds = %602, %605
  %609 = phi i64 [ %607, %605 ], [ 0, %602 ]
  %610 = add nsw i64 %609, %603
  %611 = icmp sgt i8 %596, 2
  br i1 %611, label %612, label %615
612:                                              ; preds = %608
  %613 = load i64, ptr %416, align 8
  %614 = mul nsw i64 %613, %486
  br label %615
615:                                              ; preds = %608, %612
  %616 = phi i64 [ %614, %612 ], [ 0, %608 ]
  %617 = add nsw i64 %610, %616
  br label %678
618:                                              ; preds = %595
  br i1 %597, label %619, label %622
619:                                              ; preds = %618
  %620 = load i64, ptr %411, align 8
  %621 = mul nsw i64 %620, %537
  br label %622
622:                                              ; preds = %618, %619
  %623 = phi i64 [ %621, %619 ], [ 0, %618 ]
  %624 = icmp sgt i8 %596, 1
  br i1 %624, label %625, label %628
625:                                              ; preds = %622
  %626 = load i64, ptr %412, align 8
  %627 = mul nsw i64 %626, %495
  br label %628
628:                                              ; preds = %622, %625
  %629 = phi i64 [ %627, %625 ], [ 0, %622 ]
  %630 = add nsw i64 %629, %623
  %631 = icmp sgt i8 %596, 2
  br i1 %631, label %632, label %635
632:                                              ; preds = %628
  %633 = load i64, ptr %413, align 8
  %634 = mul nsw i64 %633, %486
  br label %635
635:                                              ; preds = %628, %632
  %636 = phi i64 [ %634, %632 ], [ 0, %628 ]
  %637 = add nsw i64 %630, %636
  br label %678
638:                                              ; preds = %595
  br i1 %597, label %639, label %642
639:                                              ; preds = %638
  %640 = load i64, ptr %408, align 8
  %641 = mul nsw i64 %640, %537
  br label %642
642:                                              ; preds = %638, %639
  %643 = phi i64 [ %641, %639 ], [ 0, %638 ]
  %644 = icmp sgt i8 %596, 1
  br i1 %644, label %645, label %648
645:                                              ; preds = %642
  %646 = load i64, ptr %409, align 8
  %647 = mul nsw i64 %646, %506
  br label %648
648:                                              ; preds = %642, %645
  %649 = phi i64 [ %647, %645 ], [ 0, %642 ]
  %650 = add nsw i64 %649, %643
  %651 = icmp sgt i8 %596, 2
  br i1 %651, label %652, label %655
652:                                              ; preds = %648
  %653 = load i64, ptr %410, align 8
  %654 = mul nsw i64 %653, %486
  br label %655
655:                                              ; preds = %648, %652
  %656 = phi i64 [ %654, %652 ], [ 0, %648 ]
  %657 = add nsw i64 %650, %656
  br label %678
658:                                              ; preds = %595
  br i1 %597, label %659, label %662
659:                                              ; preds = %658
  %660 = load i64, ptr %417, align 8
  %661 = mul nsw i64 %660, %537
  br label %662
662:                                              ; preds = %658, %659
  %663 = phi i64 [ %661, %659 ], [ 0, %658 ]
  %664 = icmp sgt i8 %596, 1
  br i1 %664, label %665, label %668
665:                                              ; preds = %662
  %666 = load i64, ptr %418, align 8
  %667 = mul nsw i64 %666, %506
  br label %668
668:                                              ; preds = %662, %665
  %669 = phi i64 [ %667, %665 ], [ 0, %662 ]
  %670 = add nsw i64 %669, %663
  %671 = icmp sgt i8 %596, 2
  br i1 %671, label %672, label %675
672:                                              ; preds = %668
  %673 = load i64, ptr %419, align 8
  %674 = mul nsw i64 %673, %495
  br label %675
675:                                              ; preds = %668, %672
  %676 = phi i64 [ %674, %672 ], [ 0, %668 ]
  %677 = add nsw i64 %670, %676
  br label %678
678:                                              ; preds = %635, %675, %655, %615
  %679 = phi i64 [ %617, %615 ], [ %637, %635 ], [ %657, %655 ], [ %677, %675 ]
  %680 = getelementptr inbounds i8, ptr %49, i64 %679
  %681 = getelementptr inbounds i8, ptr %50, i64 %538
  %682 = load float, ptr %681, align 4
  %683 = load float, ptr %680, align 4
  %684 = fcmp ogt float %682, %683
  br i1 %684, label %685, label %686
685:                                              ; preds = %678
  store float %682, ptr %680, align 4
  br label %686
686:                                              ; preds = %678, %685, %593
  %687 = add nuw nsw i64 %537, 1
  %688 = load i8, ptr %7, align 4
  %689 = icmp sgt i8 %688, 0
  br i1 %689, label %690, label %692
690:                                              ; preds = %686
  %691 = load i64, ptr %420, align 8
  br label %692
692:                                              ; preds = %686, %690
  %693 = phi i64 [ %691, %690 ], [ 0, %686 ]
  %694 = add nsw i64 %693, %538
  br label %536
695:                                              ; preds = %46
  tail call void @retrograd.unsupported_array()
  unreachable
696:                                              ; preds = %491, %180
  ret void
}
define internal void @retrograd.body._FortranAMinvalDim(ptr noundef %0, ptr noundef readonly captures(none) %1, i32 noundef %2, ptr noundef readnone captures(none) %3, i32 noundef %4, ptr noundef readonly captures(address_is_null) %5) {
  %7 = getelementptr inbounds nuw i8, ptr %1, i64 20
  %8 = load i8, ptr %7, align 4
  %9 = icmp sgt i8 %8, 4
  br i1 %9, label %10, label %11
10:                                               ; preds = %6
  tail call void @retrograd.unsupported_array()
  unreachable
11:                                               ; preds = %6
  %12 = load i8, ptr %7, align 4
  %13 = icmp sgt i8 %12, 1
  br i1 %13, label %14, label %26
14:                                               ; preds = %11
  %15 = icmp slt i32 %2, 2
  %16 = zext i1 %15 to i8
  %17 = icmp ugt i8 %12, %16
  br i1 %17, label %18, label %23
18:                                               ; preds = %14
  %19 = zext i1 %15 to i64
  %20 = getelementptr %struct.dimension, ptr %1, i64 %19
  %21 = getelementptr i8, ptr %20, i64 32
  %22 = load i64, ptr %21, align 8
  br label %23
23:                                               ; preds = %18, %14
  %24 = phi i64 [ %22, %18 ], [ 1, %14 ]
  %25 = getelementptr inbounds nuw i8, ptr %0, i64 32
  store i64 %24, ptr %25, align 8
  br label %26
26:                                               ; preds = %23, %11
  %27 = load i8, ptr %7, align 4
  %28 = icmp sgt i8 %27, 2
  br i1 %28, label %29, label %36
29:                                               ; preds = %26
  %30 = icmp sgt i32 %2, 2
  %31 = select i1 %30, i64 1, i64 2
  %32 = getelementptr %struct.dimension, ptr %1, i64 %31
  %33 = getelementptr i8, ptr %32, i64 32
  %34 = load i64, ptr %33, align 8
  %35 = getelementptr inbounds nuw i8, ptr %0, i64 56
  store i64 %34, ptr %35, align 8
  br label %36
36:                                               ; preds = %29, %26
  %37 = load i8, ptr %7, align 4
  %38 = icmp sgt i8 %37, 3
  br i1 %38, label %39, label %46
39:                                               ; preds = %36
  %40 = icmp sgt i32 %2, 3
  %41 = select i1 %40, i64 2, i64 3
  %42 = getelementptr %struct.dimension, ptr %1, i64 %41
  %43 = getelementptr i8, ptr %42, i64 32
  %44 = load i64, ptr %43, align 8
  %45 = getelementptr inbounds nuw i8, ptr %0, i64 80
  store i64 %44, ptr %45, align 8
  br label %46
46:                                               ; preds = %39, %36
  %47 = getelementptr inbounds nuw i8, ptr %1, i64 8
  %48 = load i64, ptr %47, align 8
  tail call void @retrograd.fortran.make(ptr noundef %0, i64 noundef %48)
  %49 = load ptr, ptr %0, align 8
  %50 = load ptr, ptr %1, align 8
  %51 = getelementptr inbounds nuw i8, ptr %1, i64 21
  %52 = load i8, ptr %51, align 1
  switch i8 %52, label %695 [
    i8 28, label %63
    i8 27, label %53
  ]
53:                                               ; preds = %46
  %54 = getelementptr inbounds nuw i8, ptr %0, i64 20
  %55 = getelementptr i8, ptr %0, i64 104
  %56 = getelementptr i8, ptr %0, i64 80
  %57 = getelementptr i8, ptr %0, i64 56
  %58 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %59 = getelementptr inbounds nuw i8, ptr %0, i64 88
  %60 = getelementptr inbounds nuw i8, ptr %0, i64 112
  %61 = getelementptr i8, ptr %0, i64 32
  %62 = getelementptr inbounds nuw i8, ptr %0, i64 40
  br label %384
63:                                               ; preds = %46
  %64 = getelementptr inbounds nuw i8, ptr %0, i64 20
  %65 = getelementptr i8, ptr %0, i64 104
  %66 = getelementptr i8, ptr %0, i64 80
  %67 = getelementptr i8, ptr %0, i64 56
  %68 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %69 = getelementptr inbounds nuw i8, ptr %0, i64 88
  %70 = getelementptr inbounds nuw i8, ptr %0, i64 112
  %71 = getelementptr i8, ptr %0, i64 32
  %72 = getelementptr inbounds nuw i8, ptr %0, i64 40
  br label %73
73:                                               ; preds = %63, %119
  %74 = phi i64 [ %120, %119 ], [ 0, %63 ]
  %75 = load i8, ptr %64, align 4
  %76 = icmp sgt i8 %75, 3
  br i1 %76, label %77, label %79
77:                                               ; preds = %73
  %78 = load i64, ptr %65, align 8
  br label %79
79:                                               ; preds = %73, %77
  %80 = phi i64 [ %78, %77 ], [ 1, %73 ]
  %81 = icmp slt i64 %74, %80
  br i1 %81, label %110, label %82
82:                                               ; preds = %79
  %83 = getelementptr i8, ptr %1, i64 104
  %84 = getelementptr i8, ptr %1, i64 80
  %85 = getelementptr i8, ptr %1, i64 56
  %86 = getelementptr inbounds nuw i8, ptr %1, i64 64
  %87 = getelementptr inbounds nuw i8, ptr %1, i64 88
  %88 = getelementptr inbounds nuw i8, ptr %1, i64 112
  %89 = getelementptr i8, ptr %1, i64 32
  %90 = icmp eq ptr %5, null
  %91 = getelementptr inbounds nuw i8, ptr %5, i64 20
  %92 = getelementptr inbounds nuw i8, ptr %5, i64 40
  %93 = getelementptr inbounds nuw i8, ptr %5, i64 64
  %94 = getelementptr inbounds nuw i8, ptr %5, i64 88
  %95 = getelementptr inbounds nuw i8, ptr %5, i64 112
  %96 = getelementptr inbounds nuw i8, ptr %5, i64 8
  %97 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %98 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %99 = getelementptr inbounds nuw i8, ptr %0, i64 88
  %100 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %101 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %102 = getelementptr inbounds nuw i8, ptr %0, i64 88
  %103 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %104 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %105 = getelementptr inbounds nuw i8, ptr %0, i64 88
  %106 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %107 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %108 = getelementptr inbounds nuw i8, ptr %0, i64 88
  %109 = getelementptr inbounds nuw i8, ptr %1, i64 40
  br label %174
110:                                              ; preds = %79, %130
  %111 = phi i64 [ %131, %130 ], [ 0, %79 ]
  %112 = load i8, ptr %64, align 4
  %113 = icmp sgt i8 %112, 2
  br i1 %113, label %114, label %116
114:                                              ; preds = %110
  %115 = load i64, ptr %66, align 8
  br label %116
116:                                              ; preds = %110, %114
  %117 = phi i64 [ %115, %114 ], [ 1, %110 ]
  %118 = icmp slt i64 %111, %117
  br i1 %118, label %121, label %119
119:                                              ; preds = %116
  %120 = add nuw nsw i64 %74, 1
  br label %73
121:                                              ; preds = %116, %162
  %122 = phi i64 [ %163, %162 ], [ 0, %116 ]
  %123 = load i8, ptr %64, align 4
  %124 = icmp sgt i8 %123, 1
  br i1 %124, label %125, label %127
125:                                              ; preds = %121
  %126 = load i64, ptr %67, align 8
  br label %127
127:                                              ; preds = %121, %125
  %128 = phi i64 [ %126, %125 ], [ 1, %121 ]
  %129 = icmp slt i64 %122, %128
  br i1 %129, label %132, label %130
130:                                              ; preds = %127
  %131 = add nuw nsw i64 %111, 1
  br label %110
132:                                              ; preds = %127
  %133 = icmp sgt i8 %123, 2
  br i1 %124, label %134, label %137
134:                                              ; preds = %132
  %135 = load i64, ptr %68, align 8
  %136 = mul nsw i64 %135, %122
  br label %137
137:                                              ; preds = %132, %134
  %138 = phi i64 [ %136, %134 ], [ 0, %132 ]
  br i1 %133, label %139, label %142
139:                                              ; preds = %137
  %140 = load i64, ptr %69, align 8
  %141 = mul nsw i64 %140, %111
  br label %142
142:                                              ; preds = %137, %139
  %143 = phi i64 [ %141, %139 ], [ 0, %137 ]
  %144 = add nsw i64 %143, %138
  %145 = icmp sgt i8 %123, 3
  br i1 %145, label %146, label %149
146:                                              ; preds = %142
  %147 = load i64, ptr %70, align 8
  %148 = mul nsw i64 %147, %74
  br label %149
149:                                              ; preds = %142, %146
  %150 = phi i64 [ %148, %146 ], [ 0, %142 ]
  %151 = add nsw i64 %144, %150
  br label %152
152:                                              ; preds = %171, %149
  %153 = phi i64 [ %151, %149 ], [ %173, %171 ]
  %154 = phi i64 [ 0, %149 ], [ %166, %171 ]
  %155 = load i8, ptr %64, align 4
  %156 = icmp sgt i8 %155, 0
  br i1 %156, label %157, label %159
157:                                              ; preds = %152
  %158 = load i64, ptr %71, align 8
  br label %159
159:                                              ; preds = %152, %157
  %160 = phi i64 [ %158, %157 ], [ 1, %152 ]
  %161 = icmp slt i64 %154, %160
  br i1 %161, label %164, label %162
162:                                              ; preds = %159
  %163 = add nuw nsw i64 %122, 1
  br label %121
164:                                              ; preds = %159
  %165 = getelementptr inbounds i8, ptr %49, i64 %153
  store double 0x7FF0000000000000, ptr %165, align 8
  %166 = add nuw nsw i64 %154, 1
  %167 = load i8, ptr %64, align 4
  %168 = icmp sgt i8 %167, 0
  br i1 %168, label %169, label %171
169:                                              ; preds = %164
  %170 = load i64, ptr %72, align 8
  br label %171
171:                                              ; preds = %164, %169
  %172 = phi i64 [ %170, %169 ], [ 0, %164 ]
  %173 = add nsw i64 %172, %153
  br label %152
174:                                              ; preds = %82, %192
  %175 = phi i64 [ %193, %192 ], [ 0, %82 ]
  %176 = load i8, ptr %7, align 4
  %177 = icmp sgt i8 %176, 3
  br i1 %177, label %178, label %180
178:                                              ; preds = %174
  %179 = load i64, ptr %83, align 8
  br label %180
180:                                              ; preds = %174, %178
  %181 = phi i64 [ %179, %178 ], [ 1, %174 ]
  %182 = icmp slt i64 %175, %181
  br i1 %182, label %183, label %696
183:                                              ; preds = %180, %203
  %184 = phi i64 [ %204, %203 ], [ 0, %180 ]
  %185 = load i8, ptr %7, align 4
  %186 = icmp sgt i8 %185, 2
  br i1 %186, label %187, label %189
187:                                              ; preds = %183
  %188 = load i64, ptr %84, align 8
  br label %189
189:                                              ; preds = %183, %187
  %190 = phi i64 [ %188, %187 ], [ 1, %183 ]
  %191 = icmp slt i64 %184, %190
  br i1 %191, label %194, label %192
192:                                              ; preds = %189
  %193 = add nuw nsw i64 %175, 1
  br label %174
194:                                              ; preds = %189, %235
  %195 = phi i64 [ %236, %235 ], [ 0, %189 ]
  %196 = load i8, ptr %7, align 4
  %197 = icmp sgt i8 %196, 1
  br i1 %197, label %198, label %200
198:                                              ; preds = %194
  %199 = load i64, ptr %85, align 8
  br label %200
200:                                              ; preds = %194, %198
  %201 = phi i64 [ %199, %198 ], [ 1, %194 ]
  %202 = icmp slt i64 %195, %201
  br i1 %202, label %205, label %203
203:                                              ; preds = %200
  %204 = add nuw nsw i64 %184, 1
  br label %183
205:                                              ; preds = %200
  %206 = icmp sgt i8 %196, 2
  br i1 %197, label %207, label %210
207:                                              ; preds = %205
  %208 = load i64, ptr %86, align 8
  %209 = mul nsw i64 %208, %195
  br label %210
210:                                              ; preds = %205, %207
  %211 = phi i64 [ %209, %207 ], [ 0, %205 ]
  br i1 %206, label %212, label %215
212:                                              ; preds = %210
  %213 = load i64, ptr %87, align 8
  %214 = mul nsw i64 %213, %184
  br label %215
215:                                              ; preds = %210, %212
  %216 = phi i64 [ %214, %212 ], [ 0, %210 ]
  %217 = add nsw i64 %216, %211
  %218 = icmp sgt i8 %196, 3
  br i1 %218, label %219, label %222
219:                                              ; preds = %215
  %220 = load i64, ptr %88, align 8
  %221 = mul nsw i64 %220, %175
  br label %222
222:                                              ; preds = %215, %219
  %223 = phi i64 [ %221, %219 ], [ 0, %215 ]
  %224 = add nsw i64 %217, %223
  br label %225
225:                                              ; preds = %381, %222
  %226 = phi i64 [ 0, %222 ], [ %376, %381 ]
  %227 = phi i64 [ %224, %222 ], [ %383, %381 ]
  %228 = load i8, ptr %7, align 4
  %229 = icmp sgt i8 %228, 0
  br i1 %229, label %230, label %232
230:                                              ; preds = %225
  %231 = load i64, ptr %89, align 8
  br label %232
232:                                              ; preds = %225, %230
  %233 = phi i64 [ %231, %230 ], [ 1, %225 ]
  %234 = icmp slt i64 %226, %233
  br i1 %234, label %237, label %235
235:                                              ; preds = %232
  %236 = add nuw nsw i64 %195, 1
  br label %194
237:                                              ; preds = %232
  br i1 %90, label %284, label %238
238:                                              ; preds = %237
  %239 = load ptr, ptr %5, align 8
  %240 = load i8, ptr %91, align 4
  %241 = icmp sgt i8 %240, 0
  br i1 %241, label %242, label %245
242:                                              ; preds = %238
  %243 = load i64, ptr %92, align 8
  %244 = mul nsw i64 %243, %226
  br label %245
245:                                              ; preds = %238, %242
  %246 = phi i64 [ %244, %242 ], [ 0, %238 ]
  %247 = icmp sgt i8 %240, 1
  br i1 %247, label %248, label %251
248:                                              ; preds = %245
  %249 = load i64, ptr %93, align 8
  %250 = mul nsw i64 %249, %195
  br label %251
251:                                              ; preds = %245, %248
  %252 = phi i64 [ %250, %248 ], [ 0, %245 ]
  %253 = icmp sgt i8 %240, 2
  br i1 %253, label %254, label %257
254:                                              ; preds = %251
  %255 = load i64, ptr %94, align 8
  %256 = mul nsw i64 %255, %184
  br label %257
257:                                              ; preds = %251, %254
  %258 = phi i64 [ %256, %254 ], [ 0, %251 ]
  %259 = icmp sgt i8 %240, 3
  br i1 %259, label %260, label %263
260:                                              ; preds = %257
  %261 = load i64, ptr %95, align 8
  %262 = mul nsw i64 %261, %175
  br label %263
263:                                              ; preds = %257, %260
  %264 = phi i64 [ %262, %260 ], [ 0, %257 ]
  %265 = getelementptr i8, ptr %239, i64 %246
  %266 = getelementptr i8, ptr %265, i64 %252
  %267 = getelementptr i8, ptr %266, i64 %258
  %268 = getelementptr i8, ptr %267, i64 %264
  %269 = load i64, ptr %96, align 8
  switch i64 %269, label %279 [
    i64 1, label %270
    i64 2, label %273
    i64 4, label %276
  ]
270:                                              ; preds = %263
  %271 = load i8, ptr %268, align 1
  %272 = icmp ne i8 %271, 0
  br label %282
273:                                              ; preds = %263
  %274 = load i16, ptr %268, align 2
  %275 = icmp ne i16 %274, 0
  br label %282
276:                                              ; preds = %263
  %277 = load i32, ptr %268, align 4
  %278 = icmp ne i32 %277, 0
  br label %282
279:                                              ; preds = %263
  %280 = load i64, ptr %268, align 8
  %281 = icmp ne i64 %280, 0
  br label %282
282:                                              ; preds = %270, %273, %276, %279
  %283 = phi i1 [ %281, %279 ], [ %272, %270 ], [ %275, %273 ], [ %278, %276 ]
  br i1 %283, label %284, label %375
284:                                              ; preds = %282, %237
  %285 = load i8, ptr %64, align 4
  %286 = icmp sgt i8 %285, 0
  switch i32 %2, label %347 [
    i32 1, label %287
    i32 2, label %307
    i32 3, label %327
  ]
287:                                              ; preds = %284
  br i1 %286, label %288, label %291
288:                                              ; preds = %287
  %289 = load i64, ptr %103, align 8
  %290 = mul nsw i64 %289, %195
  br label %291
291:                                              ; preds = %287, %288
  %292 = phi i64 [ %290, %288 ], [ 0, %287 ]
  %293 = icmp sgt i8 %285, 1
  br i1 %293, label %294, label %297
294:                                              ; preds = %291
  %295 = load i64, ptr %104, align 8
  %296 = mul nsw i64 %295, %184
  br label %297
297:                                              ; preds = %291, %294
  %298 = phi i64 [ %296, %294 ], [ 0, %291 ]
  %299 = add nsw i64 %298, %292
  %300 = icmp sgt i8 %285, 2
  br i1 %300, label %301, label %304
301:                                              ; preds = %297
  %302 = load i64, ptr %105, align 8
  %303 = mul nsw i64 %302, %175
  br label %304
304:                                              ; preds = %297, %301
  %305 = phi i64 [ %303, %301 ], [ 0, %297 ]
  %306 = add nsw i64 %299, %305
  br label %367
307:                                              ; preds = %284
  br i1 %286, label %308, label %311
308:                                              ; preds = %307
  %309 = load i64, ptr %100, align 8
  %310 = mul nsw i64 %309, %226
  br label %311
311:                                              ; preds = %307, %308
  %312 = phi i64 [ %310, %308 ], [ 0, %307 ]
  %313 = icmp sgt i8 %285, 1
  br i1 %313, label %314, label %317
314:                                              ; preds = %311
  %315 = load i64, ptr %101, align 8
  %316 = mul nsw i64 %315, %184
  br label %317
317:                                              ; preds = %311, %314
  %318 = phi i64 [ %316, %314 ], [ 0, %311 ]
  %319 = add nsw i64 %318, %312
  %320 = icmp sgt i8 %285, 2
  br i1 %320, label %321, label %324
321:                                              ; preds = %317
  %322 = load i64, ptr %102, align 8
  %323 = mul nsw i64 %322, %175
  br label %324
324:                                              ; preds = %317, %321
  %325 = phi i64 [ %323, %321 ], [ 0, %317 ]
  %326 = add nsw i64 %319, %325
  br label %367
327:                                              ; preds = %284
  br i1 %286, label %328, label %331
328:                                              ; preds = %327
  %329 = load i64, ptr %97, align 8
  %330 = mul nsw i64 %329, %226
  br label %331
331:                                              ; preds = %327, %328
  %332 = phi i64 [ %330, %328 ], [ 0, %327 ]
  %333 = icmp sgt i8 %285, 1
  br i1 %333, label %334, label %337
334:                                              ; preds = %331
  %335 = load i64, ptr %98, align 8
  %336 = mul nsw i64 %335, %195
  br label %337
337:                                              ; preds = %331, %334
  %338 = phi i64 [ %336, %334 ], [ 0, %331 ]
  %339 = add nsw i64 %338, %332
  %340 = icmp sgt i8 %285, 2
  br i1 %340, label %341, label %344
341:                                              ; preds = %337
  %342 = load i64, ptr %99, align 8
  %343 = mul nsw i64 %342, %175
  br label %344
344:                                              ; preds = %337, %341
  %345 = phi i64 [ %343, %341 ], [ 0, %337 ]
  %346 = add nsw i64 %339, %345
  br label %367
347:                                              ; preds = %284
  br i1 %286, label %348, label %351
348:                                              ; preds = %347
  %349 = load i64, ptr %106, align 8
  %350 = mul nsw i64 %349, %226
  br label %351
351:                                              ; preds = %347, %348
  %352 = phi i64 [ %350, %348 ], [ 0, %347 ]
  %353 = icmp sgt i8 %285, 1
  br i1 %353, label %354, label %357
354:                                              ; preds = %351
  %355 = load i64, ptr %107, align 8
  %356 = mul nsw i64 %355, %195
  br label %357
357:                                              ; preds = %351, %354
  %358 = phi i64 [ %356, %354 ], [ 0, %351 ]
  %359 = add nsw i64 %358, %352
  %360 = icmp sgt i8 %285, 2
  br i1 %360, label %361, label %364
361:                                              ; preds = %357
  %362 = load i64, ptr %108, align 8
  %363 = mul nsw i64 %362, %184
  br label %364
364:                                              ; preds = %357, %361
  %365 = phi i64 [ %363, %361 ], [ 0, %357 ]
  %366 = add nsw i64 %359, %365
  br label %367
367:                                              ; preds = %324, %364, %344, %304
  %368 = phi i64 [ %306, %304 ], [ %326, %324 ], [ %346, %344 ], [ %366, %364 ]
  %369 = getelementptr inbounds i8, ptr %49, i64 %368
  %370 = getelementptr inbounds i8, ptr %50, i64 %227
  %371 = load double, ptr %370, align 8
  %372 = load double, ptr %369, align 8
  %373 = fcmp olt double %371, %372
  br i1 %373, label %374, label %375
374:                                              ; preds = %367
  store double %371, ptr %369, align 8
  br label %375
375:                                              ; preds = %367, %374, %282
  %376 = add nuw nsw i64 %226, 1
  %377 = load i8, ptr %7, align 4
  %378 = icmp sgt i8 %377, 0
  br i1 %378, label %379, label %381
379:                                              ; preds = %375
  %380 = load i64, ptr %109, align 8
  br label %381
381:                                              ; preds = %375, %379
  %382 = phi i64 [ %380, %379 ], [ 0, %375 ]
  %383 = add nsw i64 %382, %227
  br label %225
384:                                              ; preds = %53, %430
  %385 = phi i64 [ %431, %430 ], [ 0, %53 ]
  %386 = load i8, ptr %54, align 4
  %387 = icmp sgt i8 %386, 3
  br i1 %387, label %388, label %390
388:                                              ; preds = %384
  %389 = load i64, ptr %55, align 8
  br label %390
390:                                              ; preds = %384, %388
  %391 = phi i64 [ %389, %388 ], [ 1, %384 ]
  %392 = icmp slt i64 %385, %391
  br i1 %392, label %421, label %393
393:                                              ; preds = %390
  %394 = getelementptr i8, ptr %1, i64 104
  %395 = getelementptr i8, ptr %1, i64 80
  %396 = getelementptr i8, ptr %1, i64 56
  %397 = getelementptr inbounds nuw i8, ptr %1, i64 64
  %398 = getelementptr inbounds nuw i8, ptr %1, i64 88
  %399 = getelementptr inbounds nuw i8, ptr %1, i64 112
  %400 = getelementptr i8, ptr %1, i64 32
  %401 = icmp eq ptr %5, null
  %402 = getelementptr inbounds nuw i8, ptr %5, i64 20
  %403 = getelementptr inbounds nuw i8, ptr %5, i64 40
  %404 = getelementptr inbounds nuw i8, ptr %5, i64 64
  %405 = getelementptr inbounds nuw i8, ptr %5, i64 88
  %406 = getelementptr inbounds nuw i8, ptr %5, i64 112
  %407 = getelementptr inbounds nuw i8, ptr %5, i64 8
  %408 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %409 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %410 = getelementptr inbounds nuw i8, ptr %0, i64 88
  %411 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %412 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %413 = getelementptr inbounds nuw i8, ptr %0, i64 88
  %414 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %415 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %416 = getelementptr inbounds nuw i8, ptr %0, i64 88
  %417 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %418 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %419 = getelementptr inbounds nuw i8, ptr %0, i64 88
  %420 = getelementptr inbounds nuw i8, ptr %1, i64 40
  br label %485
421:                                              ; preds = %390, %441
  %422 = phi i64 [ %442, %441 ], [ 0, %390 ]
  %423 = load i8, ptr %54, align 4
  %424 = icmp sgt i8 %423, 2
  br i1 %424, label %425, label %427
425:                                              ; preds = %421
  %426 = load i64, ptr %56, align 8
  br label %427
427:                                              ; preds = %421, %425
  %428 = phi i64 [ %426, %425 ], [ 1, %421 ]
  %429 = icmp slt i64 %422, %428
  br i1 %429, label %432, label %430
430:                                              ; preds = %427
  %431 = add nuw nsw i64 %385, 1
  br label %384
432:                                              ; preds = %427, %473
  %433 = phi i64 [ %474, %473 ], [ 0, %427 ]
  %434 = load i8, ptr %54, align 4
  %435 = icmp sgt i8 %434, 1
  br i1 %435, label %436, label %438
436:                                              ; preds = %432
  %437 = load i64, ptr %57, align 8
  br label %438
438:                                              ; preds = %432, %436
  %439 = phi i64 [ %437, %436 ], [ 1, %432 ]
  %440 = icmp slt i64 %433, %439
  br i1 %440, label %443, label %441
441:                                              ; preds = %438
  %442 = add nuw nsw i64 %422, 1
  br label %421
443:                                              ; preds = %438
  %444 = icmp sgt i8 %434, 2
  br i1 %435, label %445, label %448
445:                                              ; preds = %443
  %446 = load i64, ptr %58, align 8
  %447 = mul nsw i64 %446, %433
  br label %448
448:                                              ; preds = %443, %445
  %449 = phi i64 [ %447, %445 ], [ 0, %443 ]
  br i1 %444, label %450, label %453
450:                                              ; preds = %448
  %451 = load i64, ptr %59, align 8
  %452 = mul nsw i64 %451, %422
  br label %453
453:                                              ; preds = %448, %450
  %454 = phi i64 [ %452, %450 ], [ 0, %448 ]
  %455 = add nsw i64 %454, %449
  %456 = icmp sgt i8 %434, 3
  br i1 %456, label %457, label %460
457:                                              ; preds = %453
  %458 = load i64, ptr %60, align 8
  %459 = mul nsw i64 %458, %385
  br label %460
460:                                              ; preds = %453, %457
  %461 = phi i64 [ %459, %457 ], [ 0, %453 ]
  %462 = add nsw i64 %455, %461
  br label %463
463:                                              ; preds = %482, %460
  %464 = phi i64 [ 0, %460 ], [ %477, %482 ]
  %465 = phi i64 [ %462, %460 ], [ %484, %482 ]
  %466 = load i8, ptr %54, align 4
  %467 = icmp sgt i8 %466, 0
  br i1 %467, label %468, label %470
468:                                              ; preds = %463
  %469 = load i64, ptr %61, align 8
  br label %470
470:                                              ; preds = %463, %468
  %471 = phi i64 [ %469, %468 ], [ 1, %463 ]
  %472 = icmp slt i64 %464, %471
  br i1 %472, label %475, label %473
473:                                              ; preds = %470
  %474 = add nuw nsw i64 %433, 1
  br label %432
475:                                              ; preds = %470
  %476 = getelementptr inbounds i8, ptr %49, i64 %465
  store float 0x7FF0000000000000, ptr %476, align 4
  %477 = add nuw nsw i64 %464, 1
  %478 = load i8, ptr %54, align 4
  %479 = icmp sgt i8 %478, 0
  br i1 %479, label %480, label %482
480:                                              ; preds = %475
  %481 = load i64, ptr %62, align 8
  br label %482
482:                                              ; preds = %475, %480
  %483 = phi i64 [ %481, %480 ], [ 0, %475 ]
  %484 = add nsw i64 %483, %465
  br label %463
485:                                              ; preds = %393, %503
  %486 = phi i64 [ %504, %503 ], [ 0, %393 ]
  %487 = load i8, ptr %7, align 4
  %488 = icmp sgt i8 %487, 3
  br i1 %488, label %489, label %491
489:                                              ; preds = %485
  %490 = load i64, ptr %394, align 8
  br label %491
491:                                              ; preds = %485, %489
  %492 = phi i64 [ %490, %489 ], [ 1, %485 ]
  %493 = icmp slt i64 %486, %492
  br i1 %493, label %494, label %696
494:                                              ; preds = %491, %514
  %495 = phi i64 [ %515, %514 ], [ 0, %491 ]
  %496 = load i8, ptr %7, align 4
  %497 = icmp sgt i8 %496, 2
  br i1 %497, label %498, label %500
498:                                              ; preds = %494
  %499 = load i64, ptr %395, align 8
  br label %500
500:                                              ; preds = %494, %498
  %501 = phi i64 [ %499, %498 ], [ 1, %494 ]
  %502 = icmp slt i64 %495, %501
  br i1 %502, label %505, label %503
503:                                              ; preds = %500
  %504 = add nuw nsw i64 %486, 1
  br label %485
505:                                              ; preds = %500, %546
  %506 = phi i64 [ %547, %546 ], [ 0, %500 ]
  %507 = load i8, ptr %7, align 4
  %508 = icmp sgt i8 %507, 1
  br i1 %508, label %509, label %511
509:                                              ; preds = %505
  %510 = load i64, ptr %396, align 8
  br label %511
511:                                              ; preds = %505, %509
  %512 = phi i64 [ %510, %509 ], [ 1, %505 ]
  %513 = icmp slt i64 %506, %512
  br i1 %513, label %516, label %514
514:                                              ; preds = %511
  %515 = add nuw nsw i64 %495, 1
  br label %494
516:                                              ; preds = %511
  %517 = icmp sgt i8 %507, 2
  br i1 %508, label %518, label %521
518:                                              ; preds = %516
  %519 = load i64, ptr %397, align 8
  %520 = mul nsw i64 %519, %506
  br label %521
521:                                              ; preds = %516, %518
  %522 = phi i64 [ %520, %518 ], [ 0, %516 ]
  br i1 %517, label %523, label %526
523:                                              ; preds = %521
  %524 = load i64, ptr %398, align 8
  %525 = mul nsw i64 %524, %495
  br label %526
526:                                              ; preds = %521, %523
  %527 = phi i64 [ %525, %523 ], [ 0, %521 ]
  %528 = add nsw i64 %527, %522
  %529 = icmp sgt i8 %507, 3
  br i1 %529, label %530, label %533
530:                                              ; preds = %526
  %531 = load i64, ptr %399, align 8
  %532 = mul nsw i64 %531, %486
  br label %533
533:                                              ; preds = %526, %530
  %534 = phi i64 [ %532, %530 ], [ 0, %526 ]
  %535 = add nsw i64 %528, %534
  br label %536
536:                                              ; preds = %692, %533
  %537 = phi i64 [ 0, %533 ], [ %687, %692 ]
  %538 = phi i64 [ %535, %533 ], [ %694, %692 ]
  %539 = load i8, ptr %7, align 4
  %540 = icmp sgt i8 %539, 0
  br i1 %540, label %541, label %543
541:                                              ; preds = %536
  %542 = load i64, ptr %400, align 8
  br label %543
543:                                              ; preds = %536, %541
  %544 = phi i64 [ %542, %541 ], [ 1, %536 ]
  %545 = icmp slt i64 %537, %544
  br i1 %545, label %548, label %546
546:                                              ; preds = %543
  %547 = add nuw nsw i64 %506, 1
  br label %505
548:                                              ; preds = %543
  br i1 %401, label %595, label %549
549:                                              ; preds = %548
  %550 = load ptr, ptr %5, align 8
  %551 = load i8, ptr %402, align 4
  %552 = icmp sgt i8 %551, 0
  br i1 %552, label %553, label %556
553:                                              ; preds = %549
  %554 = load i64, ptr %403, align 8
  %555 = mul nsw i64 %554, %537
  br label %556
556:                                              ; preds = %549, %553
  %557 = phi i64 [ %555, %553 ], [ 0, %549 ]
  %558 = icmp sgt i8 %551, 1
  br i1 %558, label %559, label %562
559:                                              ; preds = %556
  %560 = load i64, ptr %404, align 8
  %561 = mul nsw i64 %560, %506
  br label %562
562:                                              ; preds = %556, %559
  %563 = phi i64 [ %561, %559 ], [ 0, %556 ]
  %564 = icmp sgt i8 %551, 2
  br i1 %564, label %565, label %568
565:                                              ; preds = %562
  %566 = load i64, ptr %405, align 8
  %567 = mul nsw i64 %566, %495
  br label %568
568:                                              ; preds = %562, %565
  %569 = phi i64 [ %567, %565 ], [ 0, %562 ]
  %570 = icmp sgt i8 %551, 3
  br i1 %570, label %571, label %574
571:                                              ; preds = %568
  %572 = load i64, ptr %406, align 8
  %573 = mul nsw i64 %572, %486
  br label %574
574:                                              ; preds = %568, %571
  %575 = phi i64 [ %573, %571 ], [ 0, %568 ]
  %576 = getelementptr i8, ptr %550, i64 %557
  %577 = getelementptr i8, ptr %576, i64 %563
  %578 = getelementptr i8, ptr %577, i64 %569
  %579 = getelementptr i8, ptr %578, i64 %575
  %580 = load i64, ptr %407, align 8
  switch i64 %580, label %590 [
    i64 1, label %581
    i64 2, label %584
    i64 4, label %587
  ]
581:                                              ; preds = %574
  %582 = load i8, ptr %579, align 1
  %583 = icmp ne i8 %582, 0
  br label %593
584:                                              ; preds = %574
  %585 = load i16, ptr %579, align 2
  %586 = icmp ne i16 %585, 0
  br label %593
587:                                              ; preds = %574
  %588 = load i32, ptr %579, align 4
  %589 = icmp ne i32 %588, 0
  br label %593
590:                                              ; preds = %574
  %591 = load i64, ptr %579, align 8
  %592 = icmp ne i64 %591, 0
  br label %593
593:                                              ; preds = %581, %584, %587, %590
  %594 = phi i1 [ %592, %590 ], [ %583, %581 ], [ %586, %584 ], [ %589, %587 ]
  br i1 %594, label %595, label %686
595:                                              ; preds = %593, %548
  %596 = load i8, ptr %54, align 4
  %597 = icmp sgt i8 %596, 0
  switch i32 %2, label %658 [
    i32 1, label %598
    i32 2, label %618
    i32 3, label %638
  ]
598:                                              ; preds = %595
  br i1 %597, label %599, label %602
599:                                              ; preds = %598
  %600 = load i64, ptr %414, align 8
  %601 = mul nsw i64 %600, %506
  br label %602
602:                                              ; preds = %598, %599
  %603 = phi i64 [ %601, %599 ], [ 0, %598 ]
  %604 = icmp sgt i8 %596, 1
  br i1 %604, label %605, label %608
605:                                              ; preds = %602
  %606 = load i64, ptr %415, align 8
  %607 = mul nsw i64 %606, %495
  br label %608
608:                                              ; preds = %602, %605
  %609 = phi i64 [ %607, %605 ], [ 0, %602 ]
  %610 = add nsw i64 %609, %603
  %611 = icmp sgt i8 %596, 2
  br i1 %611, label %612, label %615
612:                                              ; preds = %608
  %613 = load i64, ptr %416, align 8
  %614 = mul nsw i64 %613, %486
  br label %615
615:                                              ; preds = %608, %612
  %616 = phi i64 [ %614, %612 ], [ 0, %608 ]
  %617 = add nsw i64 %610, %616
  br label %678
618:                                              ; preds = %595
  br i1 %597, label %619, label %622
619:                                              ; preds = %618
  %620 = load i64, ptr %411, align 8
  %621 = mul nsw i64 %620, %537
  br label %622
622:                                              ; preds = %618, %619
  %623 = phi i64 [ %621, %619 ], [ 0, %618 ]
  %624 = icmp sgt i8 %596, 1
  br i1 %624, label %625, label %628
625:                                              ; preds = %622
  %626 = load i64, ptr %412, align 8
  %627 = mul nsw i64 %626, %495
  br label %628
628:                                              ; preds = %622, %625
  %629 = phi i64 [ %627, %625 ], [ 0, %622 ]
  %630 = add nsw i64 %629, %623
  %631 = icmp sgt i8 %596, 2
  br i1 %631, label %632, label %635
632:                                              ; preds = %628
  %633 = load i64, ptr %413, align 8
  %634 = mul nsw i64 %633, %486
  br label %635
635:                                              ; preds = %628, %632
  %636 = phi i64 [ %634, %632 ], [ 0, %628 ]
  %637 = add nsw i64 %630, %636
  br label %678
638:                                              ; preds = %595
  br i1 %597, label %639, label %642
639:                                              ; preds = %638
  %640 = load i64, ptr %408, align 8
  %641 = mul nsw i64 %640, %537
  br label %642
642:                                              ; preds = %638, %639
  %643 = phi i64 [ %641, %639 ], [ 0, %638 ]
  %644 = icmp sgt i8 %596, 1
  br i1 %644, label %645, label %648
645:                                              ; preds = %642
  %646 = load i64, ptr %409, align 8
  %647 = mul nsw i64 %646, %506
  br label %648
648:                                              ; preds = %642, %645
  %649 = phi i64 [ %647, %645 ], [ 0, %642 ]
  %650 = add nsw i64 %649, %643
  %651 = icmp sgt i8 %596, 2
  br i1 %651, label %652, label %655
652:                                              ; preds = %648
  %653 = load i64, ptr %410, align 8
  %654 = mul nsw i64 %653, %486
  br label %655
655:                                              ; preds = %648, %652
  %656 = phi i64 [ %654, %652 ], [ 0, %648 ]
  %657 = add nsw i64 %650, %656
  br label %678
658:                                              ; preds = %595
  br i1 %597, label %659, label %662
659:                                              ; preds = %658
  %660 = load i64, ptr %417, align 8
  %661 = mul nsw i64 %660, %537
  br label %662
662:                                              ; preds = %658, %659
  %663 = phi i64 [ %661, %659 ], [ 0, %658 ]
  %664 = icmp sgt i8 %596, 1
  br i1 %664, label %665, label %668
665:                                              ; preds = %662
  %666 = load i64, ptr %418, align 8
  %667 = mul nsw i64 %666, %506
  br label %668
668:                                              ; preds = %662, %665
  %669 = phi i64 [ %667, %665 ], [ 0, %662 ]
  %670 = add nsw i64 %669, %663
  %671 = icmp sgt i8 %596, 2
  br i1 %671, label %672, label %675
672:                                              ; preds = %668
  %673 = load i64, ptr %419, align 8
  %674 = mul nsw i64 %673, %495
  br label %675
675:                                              ; preds = %668, %672
  %676 = phi i64 [ %674, %672 ], [ 0, %668 ]
  %677 = add nsw i64 %670, %676
  br label %678
678:                                              ; preds = %635, %675, %655, %615
  %679 = phi i64 [ %617, %615 ], [ %637, %635 ], [ %657, %655 ], [ %677, %675 ]
  %680 = getelementptr inbounds i8, ptr %49, i64 %679
  %681 = getelementptr inbounds i8, ptr %50, i64 %538
  %682 = load float, ptr %681, align 4
  %683 = load float, ptr %680, align 4
  %684 = fcmp olt float %682, %683
  br i1 %684, label %685, label %686
685:                                              ; preds = %678
  store float %682, ptr %680, align 4
  br label %686
686:                                              ; preds = %678, %685, %593
  %687 = add nuw nsw i64 %537, 1
  %688 = load i8, ptr %7, align 4
  %689 = icmp sgt i8 %688, 0
  br i1 %689, label %690, label %692
690:                                              ; preds = %686
  %691 = load i64, ptr %420, align 8
  br label %692
692:                                              ; preds = %686, %690
  %693 = phi i64 [ %691, %690 ], [ 0, %686 ]
  %694 = add nsw i64 %693, %538
  br label %536
695:                                              ; preds = %46
  tail call void @retrograd.unsupported_array()
  unreachable
696:                                              ; preds = %491, %180
  ret void
}
define internal void @retrograd.body._FortranAMaxlocDim(ptr noundef captures(none) %0, ptr noundef readonly captures(none) %1, i32 noundef %2, i32 noundef %3, ptr noundef readnone captures(none) %4, i32 noundef %5, ptr noundef readonly captures(address_is_null) %6, i1 noundef zeroext %7) {
  %9 = getelementptr inbounds nuw i8, ptr %1, i64 20
  %10 = load i8, ptr %9, align 4
  %11 = icmp eq i8 %10, 1
  br i1 %11, label %12, label %27
12:                                               ; preds = %8
  %13 = getelementptr inbounds nuw i8, ptr %1, i64 21
  %14 = load i8, ptr %13, align 1
  %15 = add i8 %14, -27
  %16 = icmp ult i8 %15, 2
  br i1 %16, label %17, label %27
17:                                               ; preds = %12
  %18 = getelementptr i8, ptr %1, i64 32
  %19 = load i64, ptr %18, align 8
  %20 = icmp eq ptr %6, null
  %21 = getelementptr inbounds nuw i8, ptr %6, i64 20
  %22 = getelementptr inbounds nuw i8, ptr %6, i64 40
  %23 = getelementptr inbounds nuw i8, ptr %6, i64 8
  %24 = icmp eq i8 %14, 27
  %25 = getelementptr inbounds nuw i8, ptr %1, i64 40
  %26 = icmp sgt i64 %19, 0
  br i1 %26, label %42, label %38
27:                                               ; preds = %12, %8
  tail call void @retrograd.unsupported_array()
  unreachable
28:                                               ; preds = %38
  %29 = trunc i64 %39 to i32
  store i32 %29, ptr %41, align 4
  br label %35
30:                                               ; preds = %38
  store i64 %39, ptr %41, align 8
  br label %35
31:                                               ; preds = %38
  %32 = trunc i64 %39 to i16
  store i16 %32, ptr %41, align 2
  br label %35
33:                                               ; preds = %38
  %34 = trunc i64 %39 to i8
  store i8 %34, ptr %41, align 1
  br label %35
35:                                               ; preds = %28, %30, %31, %33
  ret void
36:                                               ; preds = %102
  %37 = add nsw i64 %103, 1
  br label %38
38:                                               ; preds = %36, %17
  %39 = phi i64 [ 0, %17 ], [ %37, %36 ]
  %40 = sext i32 %2 to i64
  tail call void @retrograd.fortran.make(ptr noundef %0, i64 noundef %40)
  %41 = load ptr, ptr %0, align 8
  switch i32 %2, label %33 [
    i32 4, label %28
    i32 8, label %30
    i32 2, label %31
  ]
42:                                               ; preds = %17
  %43 = getelementptr inbounds nuw i8, ptr %1, i64 40
  %44 = load i64, ptr %43, align 8
  br label %45
45:                                               ; preds = %42, %102
  %46 = phi i64 [ -1, %42 ], [ %103, %102 ]
  %47 = phi i64 [ 0, %42 ], [ %105, %102 ]
  %48 = phi i64 [ 0, %42 ], [ %104, %102 ]
  br i1 %20, label %74, label %49
49:                                               ; preds = %45
  %50 = load ptr, ptr %6, align 8
  %51 = load i8, ptr %21, align 4
  %52 = icmp sgt i8 %51, 0
  br i1 %52, label %53, label %56
53:                                               ; preds = %49
  %54 = load i64, ptr %22, align 8
  %55 = mul nsw i64 %54, %48
  br label %56
56:                                               ; preds = %53, %49
  %57 = phi i64 [ %55, %53 ], [ 0, %49 ]
  %58 = getelementptr i8, ptr %50, i64 %57
  %59 = load i64, ptr %23, align 8
  switch i64 %59, label %69 [
    i64 1, label %60
    i64 2, label %63
    i64 4, label %66
  ]
60:                                               ; preds = %56
  %61 = load i8, ptr %58, align 1
  %62 = icmp ne i8 %61, 0
  br label %72
63:                                               ; preds = %56
  %64 = load i16, ptr %58, align 2
  %65 = icmp ne i16 %64, 0
  br label %72
66:                                               ; preds = %56
  %67 = load i32, ptr %58, align 4
  %68 = icmp ne i32 %67, 0
  br label %72
69:                                               ; preds = %56
  %70 = load i64, ptr %58, align 8
  %71 = icmp ne i64 %70, 0
  br label %72
72:                                               ; preds = %60, %63, %66, %69
  %73 = phi i1 [ %71, %69 ], [ %62, %60 ], [ %65, %63 ], [ %68, %66 ]
  br i1 %73, label %74, label %102
74:                                               ; preds = %72, %45
  %75 = load ptr, ptr %1, align 8
  %76 = getelementptr inbounds i8, ptr %75, i64 %47
  br i1 %24, label %77, label %80
77:                                               ; preds = %74
  %78 = load float, ptr %76, align 4
  %79 = fpext float %78 to double
  br label %82
80:                                               ; preds = %74
  %81 = load double, ptr %76, align 8
  br label %82
82:                                               ; preds = %77, %80
  %83 = phi double [ %79, %77 ], [ %81, %80 ]
  %84 = icmp slt i64 %46, 0
  br i1 %84, label %101, label %85
85:                                               ; preds = %82
  %86 = load i64, ptr %25, align 8
  %87 = mul nsw i64 %86, %46
  %88 = load ptr, ptr %1, align 8
  %89 = getelementptr inbounds i8, ptr %88, i64 %87
  br i1 %24, label %90, label %93
90:                                               ; preds = %85
  %91 = load float, ptr %89, align 4
  %92 = fpext float %91 to double
  br label %95
93:                                               ; preds = %85
  %94 = load double, ptr %89, align 8
  br label %95
95:                                               ; preds = %90, %93
  %96 = phi double [ %92, %90 ], [ %94, %93 ]
  %97 = fcmp ogt double %83, %96
  %98 = fcmp oeq double %83, %96
  %99 = select i1 %7, i1 %98, i1 false
  %100 = or i1 %97, %99
  br i1 %100, label %101, label %102
101:                                              ; preds = %82, %95
  br label %102
102:                                              ; preds = %95, %101, %72
  %103 = phi i64 [ %46, %72 ], [ %48, %101 ], [ %46, %95 ]
  %104 = add nuw nsw i64 %48, 1
  %105 = add nsw i64 %44, %47
  %106 = icmp eq i64 %104, %19
  br i1 %106, label %36, label %45
}
define internal void @retrograd.body._FortranAMaxlocReal8(ptr noundef captures(none) %0, ptr noundef readonly captures(none) %1, i32 noundef %2, ptr noundef readnone captures(none) %3, i32 noundef %4, ptr noundef readonly captures(address_is_null) %5, i1 noundef zeroext %6) {
  %8 = getelementptr inbounds nuw i8, ptr %1, i64 20
  %9 = load i8, ptr %8, align 4
  %10 = icmp sgt i8 %9, 4
  br i1 %10, label %34, label %11
11:                                               ; preds = %7
  %12 = icmp eq i8 %9, 4
  %13 = getelementptr i8, ptr %1, i64 104
  %14 = icmp sgt i8 %9, 2
  %15 = getelementptr i8, ptr %1, i64 80
  %16 = icmp sgt i8 %9, 1
  %17 = getelementptr i8, ptr %1, i64 56
  %18 = icmp sgt i8 %9, 0
  %19 = getelementptr i8, ptr %1, i64 32
  %20 = getelementptr i8, ptr %1, i64 56
  %21 = getelementptr i8, ptr %1, i64 80
  %22 = getelementptr inbounds nuw i8, ptr %1, i64 64
  %23 = getelementptr inbounds nuw i8, ptr %1, i64 88
  %24 = getelementptr inbounds nuw i8, ptr %1, i64 112
  %25 = getelementptr i8, ptr %1, i64 32
  %26 = icmp eq ptr %5, null
  %27 = getelementptr inbounds nuw i8, ptr %5, i64 20
  %28 = getelementptr inbounds nuw i8, ptr %5, i64 40
  %29 = getelementptr inbounds nuw i8, ptr %5, i64 64
  %30 = getelementptr inbounds nuw i8, ptr %5, i64 88
  %31 = getelementptr inbounds nuw i8, ptr %5, i64 112
  %32 = getelementptr inbounds nuw i8, ptr %5, i64 8
  %33 = getelementptr inbounds nuw i8, ptr %1, i64 40
  br label %35
34:                                               ; preds = %7
  tail call void @retrograd.unsupported_array()
  unreachable
35:                                               ; preds = %11, %60
  %36 = phi double [ %52, %60 ], [ 0.000000e+00, %11 ]
  %37 = phi i64 [ %61, %60 ], [ 0, %11 ]
  %38 = phi i64 [ %54, %60 ], [ -1, %11 ]
  br i1 %12, label %39, label %41
39:                                               ; preds = %35
  %40 = load i64, ptr %13, align 8
  br label %41
41:                                               ; preds = %35, %39
  %42 = phi i64 [ %40, %39 ], [ 1, %35 ]
  %43 = icmp slt i64 %37, %42
  br i1 %43, label %51, label %44
44:                                               ; preds = %41
  %45 = sext i8 %9 to i64
  %46 = getelementptr inbounds nuw i8, ptr %0, i64 32
  store i64 %45, ptr %46, align 8
  %47 = sext i32 %2 to i64
  tail call void @retrograd.fortran.make(ptr noundef %0, i64 noundef %47)
  %48 = sext i32 %2 to i64
  %49 = load i8, ptr %8, align 4
  %50 = icmp sgt i8 %49, 0
  br i1 %50, label %189, label %218
51:                                               ; preds = %41, %71
  %52 = phi double [ %63, %71 ], [ %36, %41 ]
  %53 = phi i64 [ %72, %71 ], [ 0, %41 ]
  %54 = phi i64 [ %65, %71 ], [ %38, %41 ]
  br i1 %14, label %55, label %57
55:                                               ; preds = %51
  %56 = load i64, ptr %15, align 8
  br label %57
57:                                               ; preds = %51, %55
  %58 = phi i64 [ %56, %55 ], [ 1, %51 ]
  %59 = icmp slt i64 %53, %58
  br i1 %59, label %62, label %60
60:                                               ; preds = %57
  %61 = add nuw nsw i64 %37, 1
  br label %35
62:                                               ; preds = %57, %119
  %63 = phi double [ %109, %119 ], [ %52, %57 ]
  %64 = phi i64 [ %120, %119 ], [ 0, %57 ]
  %65 = phi i64 [ %113, %119 ], [ %54, %57 ]
  br i1 %16, label %66, label %68
66:                                               ; preds = %62
  %67 = load i64, ptr %17, align 8
  br label %68
68:                                               ; preds = %62, %66
  %69 = phi i64 [ %67, %66 ], [ 1, %62 ]
  %70 = icmp slt i64 %64, %69
  br i1 %70, label %73, label %71
71:                                               ; preds = %68
  %72 = add nuw nsw i64 %53, 1
  br label %51
73:                                               ; preds = %68
  br i1 %18, label %74, label %76
74:                                               ; preds = %73
  %75 = load i64, ptr %19, align 8
  br label %76
76:                                               ; preds = %73, %74
  %77 = phi i64 [ %75, %74 ], [ 1, %73 ]
  br i1 %16, label %78, label %80
78:                                               ; preds = %76
  %79 = load i64, ptr %20, align 8
  br label %80
80:                                               ; preds = %76, %78
  %81 = phi i64 [ %79, %78 ], [ 1, %76 ]
  br i1 %14, label %82, label %85
82:                                               ; preds = %80
  %83 = load i64, ptr %21, align 8
  %84 = mul nsw i64 %83, %37
  br label %85
85:                                               ; preds = %80, %82
  %86 = phi i64 [ %84, %82 ], [ %37, %80 ]
  %87 = add nsw i64 %86, %53
  %88 = mul nsw i64 %87, %81
  %89 = add nsw i64 %88, %64
  %90 = mul nsw i64 %89, %77
  br i1 %16, label %91, label %94
91:                                               ; preds = %85
  %92 = load i64, ptr %22, align 8
  %93 = mul nsw i64 %92, %64
  br label %94
94:                                               ; preds = %85, %91
  %95 = phi i64 [ %93, %91 ], [ 0, %85 ]
  br i1 %14, label %96, label %99
96:                                               ; preds = %94
  %97 = load i64, ptr %23, align 8
  %98 = mul nsw i64 %97, %53
  br label %99
99:                                               ; preds = %94, %96
  %100 = phi i64 [ %98, %96 ], [ 0, %94 ]
  %101 = add nsw i64 %100, %95
  br i1 %12, label %102, label %105
102:                                              ; preds = %99
  %103 = load i64, ptr %24, align 8
  %104 = mul nsw i64 %103, %37
  br label %105
105:                                              ; preds = %99, %102
  %106 = phi i64 [ %104, %102 ], [ 0, %99 ]
  %107 = add nsw i64 %101, %106
  br label %108
108:                                              ; preds = %186, %105
  %109 = phi double [ %63, %105 ], [ %180, %186 ]
  %110 = phi i64 [ 0, %105 ], [ %182, %186 ]
  %111 = phi i64 [ %90, %105 ], [ %183, %186 ]
  %112 = phi i64 [ %107, %105 ], [ %188, %186 ]
  %113 = phi i64 [ %65, %105 ], [ %181, %186 ]
  br i1 %18, label %114, label %116
114:                                              ; preds = %108
  %115 = load i64, ptr %25, align 8
  br label %116
116:                                              ; preds = %108, %114
  %117 = phi i64 [ %115, %114 ], [ 1, %108 ]
  %118 = icmp slt i64 %110, %117
  br i1 %118, label %121, label %119
119:                                              ; preds = %116
  %120 = add nuw nsw i64 %64, 1
  br label %62
121:                                              ; preds = %116
  br i1 %26, label %168, label %122
122:                                              ; preds = %121
  %123 = load ptr, ptr %5, align 8
  %124 = load i8, ptr %27, align 4
  %125 = icmp sgt i8 %124, 0
  br i1 %125, label %126, label %129
126:                                              ; preds = %122
  %127 = load i64, ptr %28, align 8
  %128 = mul nsw i64 %127, %110
  br label %129
129:                                              ; preds = %122, %126
  %130 = phi i64 [ %128, %126 ], [ 0, %122 ]
  %131 = icmp sgt i8 %124, 1
  br i1 %131, label %132, label %135
132:                                              ; preds = %129
  %133 = load i64, ptr %29, align 8
  %134 = mul nsw i64 %133, %64
  br label %135
135:                                              ; preds = %129, %132
  %136 = phi i64 [ %134, %132 ], [ 0, %129 ]
  %137 = icmp sgt i8 %124, 2
  br i1 %137, label %138, label %141
138:                                              ; preds = %135
  %139 = load i64, ptr %30, align 8
  %140 = mul nsw i64 %139, %53
  br label %141
141:                                              ; preds = %135, %138
  %142 = phi i64 [ %140, %138 ], [ 0, %135 ]
  %143 = icmp sgt i8 %124, 3
  br i1 %143, label %144, label %147
144:                                              ; preds = %141
  %145 = load i64, ptr %31, align 8
  %146 = mul nsw i64 %145, %37
  br label %147
147:                                              ; preds = %141, %144
  %148 = phi i64 [ %146, %144 ], [ 0, %141 ]
  %149 = getelementptr i8, ptr %123, i64 %130
  %150 = getelementptr i8, ptr %149, i64 %136
  %151 = getelementptr i8, ptr %150, i64 %142
  %152 = getelementptr i8, ptr %151, i64 %148
  %153 = load i64, ptr %32, align 8
  switch i64 %153, label %163 [
    i64 1, label %154
    i64 2, label %157
    i64 4, label %160
  ]
154:                                              ; preds = %147
  %155 = load i8, ptr %152, align 1
  %156 = icmp ne i8 %155, 0
  br label %166
157:                                              ; preds = %147
  %158 = load i16, ptr %152, align 2
  %159 = icmp ne i16 %158, 0
  br label %166
160:                                              ; preds = %147
  %161 = load i32, ptr %152, align 4
  %162 = icmp ne i32 %161, 0
  br label %166
163:                                              ; preds = %147
  %164 = load i64, ptr %152, align 8
  %165 = icmp ne i64 %164, 0
  br label %166
166:                                              ; preds = %154, %157, %160, %163
  %167 = phi i1 [ %165, %163 ], [ %156, %154 ], [ %159, %157 ], [ %162, %160 ]
  br i1 %167, label %168, label %179
168:                                              ; preds = %166, %121
  %169 = load ptr, ptr %1, align 8
  %170 = getelementptr inbounds i8, ptr %169, i64 %112
  %171 = load double, ptr %170, align 8
  %172 = icmp slt i64 %113, 0
  %173 = fcmp ogt double %171, %109
  %174 = fcmp oeq double %171, %109
  %175 = select i1 %6, i1 %174, i1 false
  %176 = or i1 %173, %175
  %177 = select i1 %172, i1 true, i1 %176
  br i1 %177, label %178, label %179
178:                                              ; preds = %168
  br label %179
179:                                              ; preds = %168, %178, %166
  %180 = phi double [ %109, %166 ], [ %171, %178 ], [ %109, %168 ]
  %181 = phi i64 [ %113, %166 ], [ %111, %178 ], [ %113, %168 ]
  %182 = add nuw nsw i64 %110, 1
  %183 = add nsw i64 %111, 1
  br i1 %18, label %184, label %186
184:                                              ; preds = %179
  %185 = load i64, ptr %33, align 8
  br label %186
186:                                              ; preds = %179, %184
  %187 = phi i64 [ %185, %184 ], [ 0, %179 ]
  %188 = add nsw i64 %187, %112
  br label %108
189:                                              ; preds = %44
  %190 = load ptr, ptr %0, align 8
  %191 = icmp slt i64 %38, 0
  br i1 %191, label %213, label %192
192:                                              ; preds = %189
  %193 = getelementptr i8, ptr %1, i64 32
  %194 = load i64, ptr %193, align 8
  %195 = srem i64 %38, %194
  %196 = add nuw nsw i64 %195, 1
  switch i32 %2, label %202 [
    i32 4, label %197
    i32 8, label %199
    i32 2, label %200
  ]
197:                                              ; preds = %192
  %198 = trunc i64 %196 to i32
  store i32 %198, ptr %190, align 4
  br label %204
199:                                              ; preds = %192
  store i64 %196, ptr %190, align 8
  br label %204
200:                                              ; preds = %192
  %201 = trunc i64 %196 to i16
  store i16 %201, ptr %190, align 2
  br label %204
202:                                              ; preds = %192
  %203 = trunc i64 %196 to i8
  store i8 %203, ptr %190, align 1
  br label %204
204:                                              ; preds = %197, %199, %200, %202
  %205 = load i8, ptr %8, align 4
  %206 = icmp sgt i8 %205, 0
  br i1 %206, label %207, label %210
207:                                              ; preds = %204
  %208 = getelementptr i8, ptr %1, i64 32
  %209 = load i64, ptr %208, align 8
  br label %210
210:                                              ; preds = %204, %207
  %211 = phi i64 [ %209, %207 ], [ 1, %204 ]
  %212 = sdiv i64 %38, %211
  br label %218
213:                                              ; preds = %189
  switch i32 %2, label %217 [
    i32 4, label %214
    i32 8, label %215
    i32 2, label %216
  ]
214:                                              ; preds = %213
  store i32 0, ptr %190, align 4
  br label %218
215:                                              ; preds = %213
  store i64 0, ptr %190, align 8
  br label %218
216:                                              ; preds = %213
  store i16 0, ptr %190, align 2
  br label %218
217:                                              ; preds = %213
  store i8 0, ptr %190, align 1
  br label %218
218:                                              ; preds = %217, %216, %215, %214, %210, %44
  %219 = phi i64 [ %38, %44 ], [ %212, %210 ], [ %38, %214 ], [ %38, %215 ], [ %38, %216 ], [ %38, %217 ]
  %220 = load i8, ptr %8, align 4
  %221 = icmp sgt i8 %220, 1
  br i1 %221, label %222, label %252
222:                                              ; preds = %218
  %223 = load ptr, ptr %0, align 8
  %224 = getelementptr inbounds i8, ptr %223, i64 %48
  %225 = icmp slt i64 %219, 0
  br i1 %225, label %247, label %226
226:                                              ; preds = %222
  %227 = getelementptr i8, ptr %1, i64 56
  %228 = load i64, ptr %227, align 8
  %229 = srem i64 %219, %228
  %230 = add nuw nsw i64 %229, 1
  switch i32 %2, label %236 [
    i32 4, label %234
    i32 8, label %233
    i32 2, label %231
  ]
231:                                              ; preds = %226
  %232 = trunc i64 %230 to i16
  store i16 %232, ptr %224, align 2
  br label %238
233:                                              ; preds = %226
  store i64 %230, ptr %224, align 8
  br label %238
234:                                              ; preds = %226
  %235 = trunc i64 %230 to i32
  store i32 %235, ptr %224, align 4
  br label %238
236:                                              ; preds = %226
  %237 = trunc i64 %230 to i8
  store i8 %237, ptr %224, align 1
  br label %238
238:                                              ; preds = %236, %234, %233, %231
  %239 = load i8, ptr %8, align 4
  %240 = icmp sgt i8 %239, 1
  br i1 %240, label %241, label %244
241:                                              ; preds = %238
  %242 = getelementptr i8, ptr %1, i64 56
  %243 = load i64, ptr %242, align 8
  br label %244
244:                                              ; preds = %241, %238
  %245 = phi i64 [ %243, %241 ], [ 1, %238 ]
  %246 = sdiv i64 %219, %245
  br label %252
247:                                              ; preds = %222
  switch i32 %2, label %251 [
    i32 4, label %250
    i32 8, label %249
    i32 2, label %248
  ]
248:                                              ; preds = %247
  store i16 0, ptr %224, align 2
  br label %252
249:                                              ; preds = %247
  store i64 0, ptr %224, align 8
  br label %252
250:                                              ; preds = %247
  store i32 0, ptr %224, align 4
  br label %252
251:                                              ; preds = %247
  store i8 0, ptr %224, align 1
  br label %252
252:                                              ; preds = %251, %250, %249, %248, %244, %218
  %253 = phi i64 [ %219, %218 ], [ %246, %244 ], [ %219, %250 ], [ %219, %249 ], [ %219, %248 ], [ %219, %251 ]
  %254 = load i8, ptr %8, align 4
  %255 = icmp sgt i8 %254, 2
  br i1 %255, label %256, label %287
256:                                              ; preds = %252
  %257 = load ptr, ptr %0, align 8
  %258 = shl nsw i64 %48, 1
  %259 = getelementptr inbounds i8, ptr %257, i64 %258
  %260 = icmp slt i64 %253, 0
  br i1 %260, label %282, label %261
261:                                              ; preds = %256
  %262 = getelementptr i8, ptr %1, i64 80
  %263 = load i64, ptr %262, align 8
  %264 = srem i64 %253, %263
  %265 = add nuw nsw i64 %264, 1
  switch i32 %2, label %271 [
    i32 4, label %269
    i32 8, label %268
    i32 2, label %266
  ]
266:                                              ; preds = %261
  %267 = trunc i64 %265 to i16
  store i16 %267, ptr %259, align 2
  br label %273
268:                                              ; preds = %261
  store i64 %265, ptr %259, align 8
  br label %273
269:                                              ; preds = %261
  %270 = trunc i64 %265 to i32
  store i32 %270, ptr %259, align 4
  br label %273
271:                                              ; preds = %261
  %272 = trunc i64 %265 to i8
  store i8 %272, ptr %259, align 1
  br label %273
273:                                              ; preds = %271, %269, %268, %266
  %274 = load i8, ptr %8, align 4
  %275 = icmp sgt i8 %274, 2
  br i1 %275, label %276, label %279
276:                                              ; preds = %273
  %277 = getelementptr i8, ptr %1, i64 80
  %278 = load i64, ptr %277, align 8
  br label %279
279:                                              ; preds = %276, %273
  %280 = phi i64 [ %278, %276 ], [ 1, %273 ]
  %281 = sdiv i64 %253, %280
  br label %287
282:                                              ; preds = %256
  switch i32 %2, label %286 [
    i32 4, label %285
    i32 8, label %284
    i32 2, label %283
  ]
283:                                              ; preds = %282
  store i16 0, ptr %259, align 2
  br label %287
284:                                              ; preds = %282
  store i64 0, ptr %259, align 8
  br label %287
285:                                              ; preds = %282
  store i32 0, ptr %259, align 4
  br label %287
286:                                              ; preds = %282
  store i8 0, ptr %259, align 1
  br label %287
287:                                              ; preds = %286, %285, %284, %283, %279, %252
  %288 = phi i64 [ %253, %252 ], [ %281, %279 ], [ %253, %285 ], [ %253, %284 ], [ %253, %283 ], [ %253, %286 ]
  %289 = load i8, ptr %8, align 4
  %290 = icmp sgt i8 %289, 3
  br i1 %290, label %291, label %313
291:                                              ; preds = %287
  %292 = load ptr, ptr %0, align 8
  %293 = mul nsw i64 %48, 3
  %294 = getelementptr inbounds i8, ptr %292, i64 %293
  %295 = icmp slt i64 %288, 0
  br i1 %295, label %308, label %296
296:                                              ; preds = %291
  %297 = getelementptr i8, ptr %1, i64 104
  %298 = load i64, ptr %297, align 8
  %299 = srem i64 %288, %298
  %300 = add nuw nsw i64 %299, 1
  switch i32 %2, label %306 [
    i32 4, label %304
    i32 8, label %303
    i32 2, label %301
  ]
301:                                              ; preds = %296
  %302 = trunc i64 %300 to i16
  store i16 %302, ptr %294, align 2
  br label %313
303:                                              ; preds = %296
  store i64 %300, ptr %294, align 8
  br label %313
304:                                              ; preds = %296
  %305 = trunc i64 %300 to i32
  store i32 %305, ptr %294, align 4
  br label %313
306:                                              ; preds = %296
  %307 = trunc i64 %300 to i8
  store i8 %307, ptr %294, align 1
  br label %313
308:                                              ; preds = %291
  switch i32 %2, label %312 [
    i32 4, label %311
    i32 8, label %310
    i32 2, label %309
  ]
309:                                              ; preds = %308
  store i16 0, ptr %294, align 2
  br label %313
310:                                              ; preds = %308
  store i64 0, ptr %294, align 8
  br label %313
311:                                              ; preds = %308
  store i32 0, ptr %294, align 4
  br label %313
312:                                              ; preds = %308
  store i8 0, ptr %294, align 1
  br label %313
313:                                              ; preds = %306, %304, %303, %301, %312, %311, %310, %309, %287
  ret void
}
define internal void @retrograd.body._FortranAMinlocDim(ptr noundef captures(none) %0, ptr noundef readonly captures(none) %1, i32 noundef %2, i32 noundef %3, ptr noundef readnone captures(none) %4, i32 noundef %5, ptr noundef readonly captures(address_is_null) %6, i1 noundef zeroext %7) {
  %9 = getelementptr inbounds nuw i8, ptr %1, i64 20
  %10 = load i8, ptr %9, align 4
  %11 = icmp eq i8 %10, 1
  br i1 %11, label %12, label %27
12:                                               ; preds = %8
  %13 = getelementptr inbounds nuw i8, ptr %1, i64 21
  %14 = load i8, ptr %13, align 1
  %15 = add i8 %14, -27
  %16 = icmp ult i8 %15, 2
  br i1 %16, label %17, label %27
17:                                               ; preds = %12
  %18 = getelementptr i8, ptr %1, i64 32
  %19 = load i64, ptr %18, align 8
  %20 = icmp eq ptr %6, null
  %21 = getelementptr inbounds nuw i8, ptr %6, i64 20
  %22 = getelementptr inbounds nuw i8, ptr %6, i64 40
  %23 = getelementptr inbounds nuw i8, ptr %6, i64 8
  %24 = icmp eq i8 %14, 27
  %25 = getelementptr inbounds nuw i8, ptr %1, i64 40
  %26 = icmp sgt i64 %19, 0
  br i1 %26, label %42, label %38
27:                                               ; preds = %12, %8
  tail call void @retrograd.unsupported_array()
  unreachable
28:                                               ; preds = %38
  %29 = trunc i64 %39 to i32
  store i32 %29, ptr %41, align 4
  br label %35
30:                                               ; preds = %38
  store i64 %39, ptr %41, align 8
  br label %35
31:                                               ; preds = %38
  %32 = trunc i64 %39 to i16
  store i16 %32, ptr %41, align 2
  br label %35
33:                                               ; preds = %38
  %34 = trunc i64 %39 to i8
  store i8 %34, ptr %41, align 1
  br label %35
35:                                               ; preds = %28, %30, %31, %33
  ret void
36:                                               ; preds = %102
  %37 = add nsw i64 %103, 1
  br label %38
38:                                               ; preds = %36, %17
  %39 = phi i64 [ 0, %17 ], [ %37, %36 ]
  %40 = sext i32 %2 to i64
  tail call void @retrograd.fortran.make(ptr noundef %0, i64 noundef %40)
  %41 = load ptr, ptr %0, align 8
  switch i32 %2, label %33 [
    i32 4, label %28
    i32 8, label %30
    i32 2, label %31
  ]
42:                                               ; preds = %17
  %43 = getelementptr inbounds nuw i8, ptr %1, i64 40
  %44 = load i64, ptr %43, align 8
  br label %45
45:                                               ; preds = %42, %102
  %46 = phi i64 [ -1, %42 ], [ %103, %102 ]
  %47 = phi i64 [ 0, %42 ], [ %105, %102 ]
  %48 = phi i64 [ 0, %42 ], [ %104, %102 ]
  br i1 %20, label %74, label %49
49:                                               ; preds = %45
  %50 = load ptr, ptr %6, align 8
  %51 = load i8, ptr %21, align 4
  %52 = icmp sgt i8 %51, 0
  br i1 %52, label %53, label %56
53:                                               ; preds = %49
  %54 = load i64, ptr %22, align 8
  %55 = mul nsw i64 %54, %48
  br label %56
56:                                               ; preds = %53, %49
  %57 = phi i64 [ %55, %53 ], [ 0, %49 ]
  %58 = getelementptr i8, ptr %50, i64 %57
  %59 = load i64, ptr %23, align 8
  switch i64 %59, label %69 [
    i64 1, label %60
    i64 2, label %63
    i64 4, label %66
  ]
60:                                               ; preds = %56
  %61 = load i8, ptr %58, align 1
  %62 = icmp ne i8 %61, 0
  br label %72
63:                                               ; preds = %56
  %64 = load i16, ptr %58, align 2
  %65 = icmp ne i16 %64, 0
  br label %72
66:                                               ; preds = %56
  %67 = load i32, ptr %58, align 4
  %68 = icmp ne i32 %67, 0
  br label %72
69:                                               ; preds = %56
  %70 = load i64, ptr %58, align 8
  %71 = icmp ne i64 %70, 0
  br label %72
72:                                               ; preds = %60, %63, %66, %69
  %73 = phi i1 [ %71, %69 ], [ %62, %60 ], [ %65, %63 ], [ %68, %66 ]
  br i1 %73, label %74, label %102
74:                                               ; preds = %72, %45
  %75 = load ptr, ptr %1, align 8
  %76 = getelementptr inbounds i8, ptr %75, i64 %47
  br i1 %24, label %77, label %80
77:                                               ; preds = %74
  %78 = load float, ptr %76, align 4
  %79 = fpext float %78 to double
  br label %82
80:                                               ; preds = %74
  %81 = load double, ptr %76, align 8
  br label %82
82:                                               ; preds = %77, %80
  %83 = phi double [ %79, %77 ], [ %81, %80 ]
  %84 = icmp slt i64 %46, 0
  br i1 %84, label %101, label %85
85:                                               ; preds = %82
  %86 = load i64, ptr %25, align 8
  %87 = mul nsw i64 %86, %46
  %88 = load ptr, ptr %1, align 8
  %89 = getelementptr inbounds i8, ptr %88, i64 %87
  br i1 %24, label %90, label %93
90:                                               ; preds = %85
  %91 = load float, ptr %89, align 4
  %92 = fpext float %91 to double
  br label %95
93:                                               ; preds = %85
  %94 = load double, ptr %89, align 8
  br label %95
95:                                               ; preds = %90, %93
  %96 = phi double [ %92, %90 ], [ %94, %93 ]
  %97 = fcmp olt double %83, %96
  %98 = fcmp oeq double %83, %96
  %99 = select i1 %7, i1 %98, i1 false
  %100 = or i1 %97, %99
  br i1 %100, label %101, label %102
101:                                              ; preds = %82, %95
  br label %102
102:                                              ; preds = %95, %101, %72
  %103 = phi i64 [ %46, %72 ], [ %48, %101 ], [ %46, %95 ]
  %104 = add nuw nsw i64 %48, 1
  %105 = add nsw i64 %44, %47
  %106 = icmp eq i64 %104, %19
  br i1 %106, label %36, label %45
}
define internal void @retrograd.body._FortranAMinlocReal8(ptr noundef captures(none) %0, ptr noundef readonly captures(none) %1, i32 noundef %2, ptr noundef readnone captures(none) %3, i32 noundef %4, ptr noundef readonly captures(address_is_null) %5, i1 noundef zeroext %6) {
  %8 = getelementptr inbounds nuw i8, ptr %1, i64 20
  %9 = load i8, ptr %8, align 4
  %10 = icmp sgt i8 %9, 4
  br i1 %10, label %34, label %11
11:                                               ; preds = %7
  %12 = icmp eq i8 %9, 4
  %13 = getelementptr i8, ptr %1, i64 104
  %14 = icmp sgt i8 %9, 2
  %15 = getelementptr i8, ptr %1, i64 80
  %16 = icmp sgt i8 %9, 1
  %17 = getelementptr i8, ptr %1, i64 56
  %18 = icmp sgt i8 %9, 0
  %19 = getelementptr i8, ptr %1, i64 32
  %20 = getelementptr i8, ptr %1, i64 56
  %21 = getelementptr i8, ptr %1, i64 80
  %22 = getelementptr inbounds nuw i8, ptr %1, i64 64
  %23 = getelementptr inbounds nuw i8, ptr %1, i64 88
  %24 = getelementptr inbounds nuw i8, ptr %1, i64 112
  %25 = getelementptr i8, ptr %1, i64 32
  %26 = icmp eq ptr %5, null
  %27 = getelementptr inbounds nuw i8, ptr %5, i64 20
  %28 = getelementptr inbounds nuw i8, ptr %5, i64 40
  %29 = getelementptr inbounds nuw i8, ptr %5, i64 64
  %30 = getelementptr inbounds nuw i8, ptr %5, i64 88
  %31 = getelementptr inbounds nuw i8, ptr %5, i64 112
  %32 = getelementptr inbounds nuw i8, ptr %5, i64 8
  %33 = getelementptr inbounds nuw i8, ptr %1, i64 40
  br label %35
34:                                               ; preds = %7
  tail call void @retrograd.unsupported_array()
  unreachable
35:                                               ; preds = %11, %60
  %36 = phi double [ %52, %60 ], [ 0.000000e+00, %11 ]
  %37 = phi i64 [ %61, %60 ], [ 0, %11 ]
  %38 = phi i64 [ %54, %60 ], [ -1, %11 ]
  br i1 %12, label %39, label %41
39:                                               ; preds = %35
  %40 = load i64, ptr %13, align 8
  br label %41
41:                                               ; preds = %35, %39
  %42 = phi i64 [ %40, %39 ], [ 1, %35 ]
  %43 = icmp slt i64 %37, %42
  br i1 %43, label %51, label %44
44:                                               ; preds = %41
  %45 = sext i8 %9 to i64
  %46 = getelementptr inbounds nuw i8, ptr %0, i64 32
  store i64 %45, ptr %46, align 8
  %47 = sext i32 %2 to i64
  tail call void @retrograd.fortran.make(ptr noundef %0, i64 noundef %47)
  %48 = sext i32 %2 to i64
  %49 = load i8, ptr %8, align 4
  %50 = icmp sgt i8 %49, 0
  br i1 %50, label %189, label %218
51:                                               ; preds = %41, %71
  %52 = phi double [ %63, %71 ], [ %36, %41 ]
  %53 = phi i64 [ %72, %71 ], [ 0, %41 ]
  %54 = phi i64 [ %65, %71 ], [ %38, %41 ]
  br i1 %14, label %55, label %57
55:                                               ; preds = %51
  %56 = load i64, ptr %15, align 8
  br label %57
57:                                               ; preds = %51, %55
  %58 = phi i64 [ %56, %55 ], [ 1, %51 ]
  %59 = icmp slt i64 %53, %58
  br i1 %59, label %62, label %60
60:                                               ; preds = %57
  %61 = add nuw nsw i64 %37, 1
  br label %35
62:                                               ; preds = %57, %119
  %63 = phi double [ %109, %119 ], [ %52, %57 ]
  %64 = phi i64 [ %120, %119 ], [ 0, %57 ]
  %65 = phi i64 [ %113, %119 ], [ %54, %57 ]
  br i1 %16, label %66, label %68
66:                                               ; preds = %62
  %67 = load i64, ptr %17, align 8
  br label %68
68:                                               ; preds = %62, %66
  %69 = phi i64 [ %67, %66 ], [ 1, %62 ]
  %70 = icmp slt i64 %64, %69
  br i1 %70, label %73, label %71
71:                                               ; preds = %68
  %72 = add nuw nsw i64 %53, 1
  br label %51
73:                                               ; preds = %68
  br i1 %18, label %74, label %76
74:                                               ; preds = %73
  %75 = load i64, ptr %19, align 8
  br label %76
76:                                               ; preds = %73, %74
  %77 = phi i64 [ %75, %74 ], [ 1, %73 ]
  br i1 %16, label %78, label %80
78:                                               ; preds = %76
  %79 = load i64, ptr %20, align 8
  br label %80
80:                                               ; preds = %76, %78
  %81 = phi i64 [ %79, %78 ], [ 1, %76 ]
  br i1 %14, label %82, label %85
82:                                               ; preds = %80
  %83 = load i64, ptr %21, align 8
  %84 = mul nsw i64 %83, %37
  br label %85
85:                                               ; preds = %80, %82
  %86 = phi i64 [ %84, %82 ], [ %37, %80 ]
  %87 = add nsw i64 %86, %53
  %88 = mul nsw i64 %87, %81
  %89 = add nsw i64 %88, %64
  %90 = mul nsw i64 %89, %77
  br i1 %16, label %91, label %94
91:                                               ; preds = %85
  %92 = load i64, ptr %22, align 8
  %93 = mul nsw i64 %92, %64
  br label %94
94:                                               ; preds = %85, %91
  %95 = phi i64 [ %93, %91 ], [ 0, %85 ]
  br i1 %14, label %96, label %99
96:                                               ; preds = %94
  %97 = load i64, ptr %23, align 8
  %98 = mul nsw i64 %97, %53
  br label %99
99:                                               ; preds = %94, %96
  %100 = phi i64 [ %98, %96 ], [ 0, %94 ]
  %101 = add nsw i64 %100, %95
  br i1 %12, label %102, label %105
102:                                              ; preds = %99
  %103 = load i64, ptr %24, align 8
  %104 = mul nsw i64 %103, %37
  br label %105
105:                                              ; preds = %99, %102
  %106 = phi i64 [ %104, %102 ], [ 0, %99 ]
  %107 = add nsw i64 %101, %106
  br label %108
108:                                              ; preds = %186, %105
  %109 = phi double [ %63, %105 ], [ %180, %186 ]
  %110 = phi i64 [ 0, %105 ], [ %182, %186 ]
  %111 = phi i64 [ %90, %105 ], [ %183, %186 ]
  %112 = phi i64 [ %107, %105 ], [ %188, %186 ]
  %113 = phi i64 [ %65, %105 ], [ %181, %186 ]
  br i1 %18, label %114, label %116
114:                                              ; preds = %108
  %115 = load i64, ptr %25, align 8
  br label %116
116:                                              ; preds = %108, %114
  %117 = phi i64 [ %115, %114 ], [ 1, %108 ]
  %118 = icmp slt i64 %110, %117
  br i1 %118, label %121, label %119
119:                                              ; preds = %116
  %120 = add nuw nsw i64 %64, 1
  br label %62
121:                                              ; preds = %116
  br i1 %26, label %168, label %122
122:                                              ; preds = %121
  %123 = load ptr, ptr %5, align 8
  %124 = load i8, ptr %27, align 4
  %125 = icmp sgt i8 %124, 0
  br i1 %125, label %126, label %129
126:                                              ; preds = %122
  %127 = load i64, ptr %28, align 8
  %128 = mul nsw i64 %127, %110
  br label %129
129:                                              ; preds = %122, %126
  %130 = phi i64 [ %128, %126 ], [ 0, %122 ]
  %131 = icmp sgt i8 %124, 1
  br i1 %131, label %132, label %135
132:                                              ; preds = %129
  %133 = load i64, ptr %29, align 8
  %134 = mul nsw i64 %133, %64
  br label %135
135:                                              ; preds = %129, %132
  %136 = phi i64 [ %134, %132 ], [ 0, %129 ]
  %137 = icmp sgt i8 %124, 2
  br i1 %137, label %138, label %141
138:                                              ; preds = %135
  %139 = load i64, ptr %30, align 8
  %140 = mul nsw i64 %139, %53
  br label %141
141:                                              ; preds = %135, %138
  %142 = phi i64 [ %140, %138 ], [ 0, %135 ]
  %143 = icmp sgt i8 %124, 3
  br i1 %143, label %144, label %147
144:                                              ; preds = %141
  %145 = load i64, ptr %31, align 8
  %146 = mul nsw i64 %145, %37
  br label %147
147:                                              ; preds = %141, %144
  %148 = phi i64 [ %146, %144 ], [ 0, %141 ]
  %149 = getelementptr i8, ptr %123, i64 %130
  %150 = getelementptr i8, ptr %149, i64 %136
  %151 = getelementptr i8, ptr %150, i64 %142
  %152 = getelementptr i8, ptr %151, i64 %148
  %153 = load i64, ptr %32, align 8
  switch i64 %153, label %163 [
    i64 1, label %154
    i64 2, label %157
    i64 4, label %160
  ]
154:                                              ; preds = %147
  %155 = load i8, ptr %152, align 1
  %156 = icmp ne i8 %155, 0
  br label %166
157:                                              ; preds = %147
  %158 = load i16, ptr %152, align 2
  %159 = icmp ne i16 %158, 0
  br label %166
160:                                              ; preds = %147
  %161 = load i32, ptr %152, align 4
  %162 = icmp ne i32 %161, 0
  br label %166
163:                                              ; preds = %147
  %164 = load i64, ptr %152, align 8
  %165 = icmp ne i64 %164, 0
  br label %166
166:                                              ; preds = %154, %157, %160, %163
  %167 = phi i1 [ %165, %163 ], [ %156, %154 ], [ %159, %157 ], [ %162, %160 ]
  br i1 %167, label %168, label %179
168:                                              ; preds = %166, %121
  %169 = load ptr, ptr %1, align 8
  %170 = getelementptr inbounds i8, ptr %169, i64 %112
  %171 = load double, ptr %170, align 8
  %172 = icmp slt i64 %113, 0
  %173 = fcmp olt double %171, %109
  %174 = fcmp oeq double %171, %109
  %175 = select i1 %6, i1 %174, i1 false
  %176 = or i1 %173, %175
  %177 = select i1 %172, i1 true, i1 %176
  br i1 %177, label %178, label %179
178:                                              ; preds = %168
  br label %179
179:                                              ; preds = %168, %178, %166
  %180 = phi double [ %109, %166 ], [ %171, %178 ], [ %109, %168 ]
  %181 = phi i64 [ %113, %166 ], [ %111, %178 ], [ %113, %168 ]
  %182 = add nuw nsw i64 %110, 1
  %183 = add nsw i64 %111, 1
  br i1 %18, label %184, label %186
184:                                              ; preds = %179
  %185 = load i64, ptr %33, align 8
  br label %186
186:                                              ; preds = %179, %184
  %187 = phi i64 [ %185, %184 ], [ 0, %179 ]
  %188 = add nsw i64 %187, %112
  br label %108
189:                                              ; preds = %44
  %190 = load ptr, ptr %0, align 8
  %191 = icmp slt i64 %38, 0
  br i1 %191, label %213, label %192
192:                                              ; preds = %189
  %193 = getelementptr i8, ptr %1, i64 32
  %194 = load i64, ptr %193, align 8
  %195 = srem i64 %38, %194
  %196 = add nuw nsw i64 %195, 1
  switch i32 %2, label %202 [
    i32 4, label %197
    i32 8, label %199
    i32 2, label %200
  ]
197:                                              ; preds = %192
  %198 = trunc i64 %196 to i32
  store i32 %198, ptr %190, align 4
  br label %204
199:                                              ; preds = %192
  store i64 %196, ptr %190, align 8
  br label %204
200:                                              ; preds = %192
  %201 = trunc i64 %196 to i16
  store i16 %201, ptr %190, align 2
  br label %204
202:                                              ; preds = %192
  %203 = trunc i64 %196 to i8
  store i8 %203, ptr %190, align 1
  br label %204
204:                                              ; preds = %197, %199, %200, %202
  %205 = load i8, ptr %8, align 4
  %206 = icmp sgt i8 %205, 0
  br i1 %206, label %207, label %210
207:                                              ; preds = %204
  %208 = getelementptr i8, ptr %1, i64 32
  %209 = load i64, ptr %208, align 8
  br label %210
210:                                              ; preds = %204, %207
  %211 = phi i64 [ %209, %207 ], [ 1, %204 ]
  %212 = sdiv i64 %38, %211
  br label %218
213:                                              ; preds = %189
  switch i32 %2, label %217 [
    i32 4, label %214
    i32 8, label %215
    i32 2, label %216
  ]
214:                                              ; preds = %213
  store i32 0, ptr %190, align 4
  br label %218
215:                                              ; preds = %213
  store i64 0, ptr %190, align 8
  br label %218
216:                                              ; preds = %213
  store i16 0, ptr %190, align 2
  br label %218
217:                                              ; preds = %213
  store i8 0, ptr %190, align 1
  br label %218
218:                                              ; preds = %217, %216, %215, %214, %210, %44
  %219 = phi i64 [ %38, %44 ], [ %212, %210 ], [ %38, %214 ], [ %38, %215 ], [ %38, %216 ], [ %38, %217 ]
  %220 = load i8, ptr %8, align 4
  %221 = icmp sgt i8 %220, 1
  br i1 %221, label %222, label %252
222:                                              ; preds = %218
  %223 = load ptr, ptr %0, align 8
  %224 = getelementptr inbounds i8, ptr %223, i64 %48
  %225 = icmp slt i64 %219, 0
  br i1 %225, label %247, label %226
226:                                              ; preds = %222
  %227 = getelementptr i8, ptr %1, i64 56
  %228 = load i64, ptr %227, align 8
  %229 = srem i64 %219, %228
  %230 = add nuw nsw i64 %229, 1
  switch i32 %2, label %236 [
    i32 4, label %234
    i32 8, label %233
    i32 2, label %231
  ]
231:                                              ; preds = %226
  %232 = trunc i64 %230 to i16
  store i16 %232, ptr %224, align 2
  br label %238
233:                                              ; preds = %226
  store i64 %230, ptr %224, align 8
  br label %238
234:                                              ; preds = %226
  %235 = trunc i64 %230 to i32
  store i32 %235, ptr %224, align 4
  br label %238
236:                                              ; preds = %226
  %237 = trunc i64 %230 to i8
  store i8 %237, ptr %224, align 1
  br label %238
238:                                              ; preds = %236, %234, %233, %231
  %239 = load i8, ptr %8, align 4
  %240 = icmp sgt i8 %239, 1
  br i1 %240, label %241, label %244
241:                                              ; preds = %238
  %242 = getelementptr i8, ptr %1, i64 56
  %243 = load i64, ptr %242, align 8
  br label %244
244:                                              ; preds = %241, %238
  %245 = phi i64 [ %243, %241 ], [ 1, %238 ]
  %246 = sdiv i64 %219, %245
  br label %252
247:                                              ; preds = %222
  switch i32 %2, label %251 [
    i32 4, label %250
    i32 8, label %249
    i32 2, label %248
  ]
248:                                              ; preds = %247
  store i16 0, ptr %224, align 2
  br label %252
249:                                              ; preds = %247
  store i64 0, ptr %224, align 8
  br label %252
250:                                              ; preds = %247
  store i32 0, ptr %224, align 4
  br label %252
251:                                              ; preds = %247
  store i8 0, ptr %224, align 1
  br label %252
252:                                              ; preds = %251, %250, %249, %248, %244, %218
  %253 = phi i64 [ %219, %218 ], [ %246, %244 ], [ %219, %250 ], [ %219, %249 ], [ %219, %248 ], [ %219, %251 ]
  %254 = load i8, ptr %8, align 4
  %255 = icmp sgt i8 %254, 2
  br i1 %255, label %256, label %287
256:                                              ; preds = %252
  %257 = load ptr, ptr %0, align 8
  %258 = shl nsw i64 %48, 1
  %259 = getelementptr inbounds i8, ptr %257, i64 %258
  %260 = icmp slt i64 %253, 0
  br i1 %260, label %282, label %261
261:                                              ; preds = %256
  %262 = getelementptr i8, ptr %1, i64 80
  %263 = load i64, ptr %262, align 8
  %264 = srem i64 %253, %263
  %265 = add nuw nsw i64 %264, 1
  switch i32 %2, label %271 [
    i32 4, label %269
    i32 8, label %268
    i32 2, label %266
  ]
266:                                              ; preds = %261
  %267 = trunc i64 %265 to i16
  store i16 %267, ptr %259, align 2
  br label %273
268:                                              ; preds = %261
  store i64 %265, ptr %259, align 8
  br label %273
269:                                              ; preds = %261
  %270 = trunc i64 %265 to i32
  store i32 %270, ptr %259, align 4
  br label %273
271:                                              ; preds = %261
  %272 = trunc i64 %265 to i8
  store i8 %272, ptr %259, align 1
  br label %273
273:                                              ; preds = %271, %269, %268, %266
  %274 = load i8, ptr %8, align 4
  %275 = icmp sgt i8 %274, 2
  br i1 %275, label %276, label %279
276:                                              ; preds = %273
  %277 = getelementptr i8, ptr %1, i64 80
  %278 = load i64, ptr %277, align 8
  br label %279
279:                                              ; preds = %276, %273
  %280 = phi i64 [ %278, %276 ], [ 1, %273 ]
  %281 = sdiv i64 %253, %280
  br label %287
282:                                              ; preds = %256
  switch i32 %2, label %286 [
    i32 4, label %285
    i32 8, label %284
    i32 2, label %283
  ]
283:                                              ; preds = %282
  store i16 0, ptr %259, align 2
  br label %287
284:                                              ; preds = %282
  store i64 0, ptr %259, align 8
  br label %287
285:                                              ; preds = %282
  store i32 0, ptr %259, align 4
  br label %287
286:                                              ; preds = %282
  store i8 0, ptr %259, align 1
  br label %287
287:                                              ; preds = %286, %285, %284, %283, %279, %252
  %288 = phi i64 [ %253, %252 ], [ %281, %279 ], [ %253, %285 ], [ %253, %284 ], [ %253, %283 ], [ %253, %286 ]
  %289 = load i8, ptr %8, align 4
  %290 = icmp sgt i8 %289, 3
  br i1 %290, label %291, label %313
291:                                              ; preds = %287
  %292 = load ptr, ptr %0, align 8
  %293 = mul nsw i64 %48, 3
  %294 = getelementptr inbounds i8, ptr %292, i64 %293
  %295 = icmp slt i64 %288, 0
  br i1 %295, label %308, label %296
296:                                              ; preds = %291
  %297 = getelementptr i8, ptr %1, i64 104
  %298 = load i64, ptr %297, align 8
  %299 = srem i64 %288, %298
  %300 = add nuw nsw i64 %299, 1
  switch i32 %2, label %306 [
    i32 4, label %304
    i32 8, label %303
    i32 2, label %301
  ]
301:                                              ; preds = %296
  %302 = trunc i64 %300 to i16
  store i16 %302, ptr %294, align 2
  br label %313
303:                                              ; preds = %296
  store i64 %300, ptr %294, align 8
  br label %313
304:                                              ; preds = %296
  %305 = trunc i64 %300 to i32
  store i32 %305, ptr %294, align 4
  br label %313
306:                                              ; preds = %296
  %307 = trunc i64 %300 to i8
  store i8 %307, ptr %294, align 1
  br label %313
308:                                              ; preds = %291
  switch i32 %2, label %312 [
    i32 4, label %311
    i32 8, label %310
    i32 2, label %309
  ]
309:                                              ; preds = %308
  store i16 0, ptr %294, align 2
  br label %313
310:                                              ; preds = %308
  store i64 0, ptr %294, align 8
  br label %313
311:                                              ; preds = %308
  store i32 0, ptr %294, align 4
  br label %313
312:                                              ; preds = %308
  store i8 0, ptr %294, align 1
  br label %313
313:                                              ; preds = %306, %304, %303, %301, %312, %311, %310, %309, %287
  ret void
}
define internal void @retrograd.body._FortranATranspose(ptr noundef captures(none) initializes((0, 16), (32, 40), (56, 64)) %0, ptr noundef readonly captures(none) %1, ptr noundef readnone captures(none) %2, i32 noundef %3) {
  %5 = getelementptr inbounds nuw i8, ptr %1, i64 56
  %6 = load i64, ptr %5, align 8
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 32
  store i64 %6, ptr %7, align 8
  %8 = getelementptr inbounds nuw i8, ptr %1, i64 32
  %9 = load i64, ptr %8, align 8
  %10 = getelementptr inbounds nuw i8, ptr %0, i64 56
  store i64 %9, ptr %10, align 8
  %11 = getelementptr inbounds nuw i8, ptr %1, i64 8
  %12 = load i64, ptr %11, align 8
  tail call void @retrograd.fortran.make(ptr noundef %0, i64 noundef %12)
  %13 = load i64, ptr %5, align 8
  %14 = icmp sgt i64 %13, 0
  br i1 %14, label %15, label %25
15:                                               ; preds = %4
  %16 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %17 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %18 = getelementptr inbounds nuw i8, ptr %1, i64 40
  %19 = getelementptr inbounds nuw i8, ptr %1, i64 64
  %20 = getelementptr inbounds nuw i8, ptr %1, i64 21
  br label %21
21:                                               ; preds = %15, %26
  %22 = phi i64 [ 0, %15 ], [ %27, %26 ]
  %23 = load i64, ptr %8, align 8
  %24 = icmp sgt i64 %23, 0
  br i1 %24, label %30, label %26
25:                                               ; preds = %26, %4
  ret void
26:                                               ; preds = %30, %21
  %27 = add nuw nsw i64 %22, 1
  %28 = load i64, ptr %5, align 8
  %29 = icmp slt i64 %27, %28
  br i1 %29, label %21, label %25
30:                                               ; preds = %21, %30
  %31 = phi i64 [ %49, %30 ], [ 0, %21 ]
  %32 = load ptr, ptr %0, align 8
  %33 = load i64, ptr %16, align 8
  %34 = mul nsw i64 %33, %22
  %35 = getelementptr inbounds i8, ptr %32, i64 %34
  %36 = load i64, ptr %17, align 8
  %37 = mul nsw i64 %36, %31
  %38 = getelementptr inbounds i8, ptr %35, i64 %37
  %39 = load ptr, ptr %1, align 8
  %40 = load i64, ptr %18, align 8
  %41 = mul nsw i64 %40, %31
  %42 = getelementptr inbounds i8, ptr %39, i64 %41
  %43 = load i64, ptr %19, align 8
  %44 = mul nsw i64 %43, %22
  %45 = getelementptr inbounds i8, ptr %42, i64 %44
  %46 = load i64, ptr %11, align 8
  %47 = load i8, ptr %20, align 1
  %48 = sext i8 %47 to i32
  tail call void @retrograd.fortran.move_element(ptr noundef %38, ptr noundef %45, i64 noundef %46, i32 noundef %48)
  %49 = add nuw nsw i64 %31, 1
  %50 = load i64, ptr %8, align 8
  %51 = icmp slt i64 %49, %50
  br i1 %51, label %30, label %26
}
define internal i64 @retrograd.fortran.offset_of(ptr noundef readonly captures(none) %0, i64 noundef %1) {
  %3 = getelementptr inbounds nuw i8, ptr %0, i64 20
  %4 = load i8, ptr %3, align 4
  %5 = icmp sgt i8 %4, 0
  br i1 %5, label %6, label %13
6:                                                ; preds = %2
  %7 = getelementptr i8, ptr %0, i64 32
  %8 = load i64, ptr %7, align 8
  %9 = srem i64 %1, %8
  %10 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %11 = load i64, ptr %10, align 8
  %12 = mul nsw i64 %11, %9
  br label %13
13:                                               ; preds = %2, %6
  %14 = phi i64 [ %12, %6 ], [ 0, %2 ]
  %15 = icmp sgt i8 %4, 1
  br i1 %15, label %16, label %27
16:                                               ; preds = %13
  %17 = getelementptr i8, ptr %0, i64 32
  %18 = load i64, ptr %17, align 8
  %19 = sdiv i64 %1, %18
  %20 = getelementptr i8, ptr %0, i64 56
  %21 = load i64, ptr %20, align 8
  %22 = srem i64 %19, %21
  %23 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %24 = load i64, ptr %23, align 8
  %25 = mul nsw i64 %24, %22
  %26 = add nsw i64 %25, %14
  br label %27
27:                                               ; preds = %16, %13
  %28 = phi i64 [ %26, %16 ], [ %14, %13 ]
  %29 = icmp sgt i8 %4, 2
  br i1 %29, label %30, label %44
30:                                               ; preds = %27
  %31 = getelementptr i8, ptr %0, i64 32
  %32 = load i64, ptr %31, align 8
  %33 = getelementptr i8, ptr %0, i64 56
  %34 = load i64, ptr %33, align 8
  %35 = mul nsw i64 %34, %32
  %36 = sdiv i64 %1, %35
  %37 = getelementptr i8, ptr %0, i64 80
  %38 = load i64, ptr %37, align 8
  %39 = srem i64 %36, %38
  %40 = getelementptr inbounds nuw i8, ptr %0, i64 88
  %41 = load i64, ptr %40, align 8
  %42 = mul nsw i64 %41, %39
  %43 = add nsw i64 %42, %28
  br label %44
44:                                               ; preds = %30, %27
  %45 = phi i64 [ %43, %30 ], [ %28, %27 ]
  %46 = icmp sgt i8 %4, 3
  br i1 %46, label %47, label %61
47:                                               ; preds = %44
  %48 = getelementptr i8, ptr %0, i64 32
  %49 = load i64, ptr %48, align 8
  %50 = getelementptr i8, ptr %0, i64 56
  %51 = load i64, ptr %50, align 8
  %52 = mul nsw i64 %51, %49
  %53 = getelementptr i8, ptr %0, i64 80
  %54 = load i64, ptr %53, align 8
  %55 = mul nsw i64 %52, %54
  %56 = sdiv i64 %1, %55
  %57 = getelementptr inbounds nuw i8, ptr %0, i64 112
  %58 = load i64, ptr %57, align 8
  %59 = mul nsw i64 %58, %56
  %60 = add nsw i64 %59, %45
  br label %61
61:                                               ; preds = %47, %44
  %62 = phi i64 [ %60, %47 ], [ %45, %44 ]
  ret i64 %62
}
define internal i64 @retrograd.fortran.ordered(ptr noundef readonly captures(none) %0, ptr noundef readonly captures(none) %1, i64 noundef %2) {
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 20
  %5 = load i8, ptr %4, align 4
  %6 = getelementptr inbounds nuw i8, ptr %1, i64 40
  %7 = getelementptr inbounds nuw i8, ptr %1, i64 8
  %8 = icmp sgt i8 %5, 2
  %9 = getelementptr i8, ptr %0, i64 80
  %10 = icmp sgt i8 %5, 1
  %11 = getelementptr i8, ptr %0, i64 56
  %12 = icmp sgt i8 %5, 3
  %13 = getelementptr i8, ptr %0, i64 104
  %14 = icmp sgt i8 %5, 0
  %15 = getelementptr i8, ptr %0, i64 32
  %16 = icmp sgt i8 %5, 2
  %17 = getelementptr inbounds nuw i8, ptr %0, i64 88
  %18 = icmp sgt i8 %5, 1
  %19 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %20 = icmp sgt i8 %5, 3
  %21 = getelementptr inbounds nuw i8, ptr %0, i64 112
  %22 = icmp sgt i8 %5, 0
  %23 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %24 = icmp sgt i8 %5, 0
  br i1 %24, label %25, label %77
25:                                               ; preds = %3
  %26 = load ptr, ptr %1, align 8
  %27 = load i64, ptr %7, align 8
  switch i64 %27, label %35 [
    i64 8, label %28
    i64 4, label %30
    i64 2, label %32
  ]
28:                                               ; preds = %25
  %29 = load i64, ptr %26, align 8
  br label %41
30:                                               ; preds = %25
  %31 = load i32, ptr %26, align 4
  br label %38
32:                                               ; preds = %25
  %33 = load i16, ptr %26, align 2
  %34 = sext i16 %33 to i32
  br label %38
35:                                               ; preds = %25
  %36 = load i8, ptr %26, align 1
  %37 = sext i8 %36 to i32
  br label %38
38:                                               ; preds = %35, %32, %30
  %39 = phi i32 [ %31, %30 ], [ %34, %32 ], [ %37, %35 ]
  %40 = sext i32 %39 to i64
  br label %41
41:                                               ; preds = %28, %38
  %42 = phi i64 [ %29, %28 ], [ %40, %38 ]
  %43 = icmp eq i64 %42, 1
  br i1 %43, label %44, label %47
44:                                               ; preds = %41
  br i1 %14, label %45, label %57
45:                                               ; preds = %44
  %46 = load i64, ptr %15, align 8
  br label %57
47:                                               ; preds = %41
  switch i64 %42, label %54 [
    i64 2, label %48
    i64 3, label %51
  ]
48:                                               ; preds = %47
  br i1 %10, label %49, label %57
49:                                               ; preds = %48
  %50 = load i64, ptr %11, align 8
  br label %57
51:                                               ; preds = %47
  br i1 %8, label %52, label %57
52:                                               ; preds = %51
  %53 = load i64, ptr %9, align 8
  br label %57
54:                                               ; preds = %47
  br i1 %12, label %55, label %57
55:                                               ; preds = %54
  %56 = load i64, ptr %13, align 8
  br label %57
57:                                               ; preds = %55, %54, %52, %51, %49, %48, %45, %44
  %58 = phi i64 [ 1, %51 ], [ 1, %44 ], [ 1, %48 ], [ %46, %45 ], [ %50, %49 ], [ %53, %52 ], [ %56, %55 ], [ 1, %54 ]
  br i1 %43, label %59, label %62
59:                                               ; preds = %57
  br i1 %22, label %60, label %72
60:                                               ; preds = %59
  %61 = load i64, ptr %23, align 8
  br label %72
62:                                               ; preds = %57
  switch i64 %42, label %69 [
    i64 2, label %63
    i64 3, label %66
  ]
63:                                               ; preds = %62
  br i1 %18, label %64, label %72
64:                                               ; preds = %63
  %65 = load i64, ptr %19, align 8
  br label %72
66:                                               ; preds = %62
  br i1 %16, label %67, label %72
67:                                               ; preds = %66
  %68 = load i64, ptr %17, align 8
  br label %72
69:                                               ; preds = %62
  br i1 %20, label %70, label %72
70:                                               ; preds = %69
  %71 = load i64, ptr %21, align 8
  br label %72
72:                                               ; preds = %70, %69, %67, %66, %64, %63, %60, %59
  %73 = phi i64 [ 0, %66 ], [ 0, %59 ], [ 0, %63 ], [ %61, %60 ], [ %65, %64 ], [ %68, %67 ], [ %71, %70 ], [ 0, %69 ]
  %74 = srem i64 %2, %58
  %75 = mul nsw i64 %74, %73
  %76 = sdiv i64 %2, %58
  br label %77
77:                                               ; preds = %3, %72
  %78 = phi i64 [ %75, %72 ], [ 0, %3 ]
  %79 = phi i64 [ %76, %72 ], [ %2, %3 ]
  %80 = icmp sgt i8 %5, 1
  br i1 %80, label %81, label %136
81:                                               ; preds = %77
  %82 = load ptr, ptr %1, align 8
  %83 = load i64, ptr %6, align 8
  %84 = getelementptr inbounds i8, ptr %82, i64 %83
  %85 = load i64, ptr %7, align 8
  switch i64 %85, label %93 [
    i64 8, label %91
    i64 4, label %89
    i64 2, label %86
  ]
86:                                               ; preds = %81
  %87 = load i16, ptr %84, align 2
  %88 = sext i16 %87 to i32
  br label %96
89:                                               ; preds = %81
  %90 = load i32, ptr %84, align 4
  br label %96
91:                                               ; preds = %81
  %92 = load i64, ptr %84, align 8
  br label %99
93:                                               ; preds = %81
  %94 = load i8, ptr %84, align 1
  %95 = sext i8 %94 to i32
  br label %96
96:                                               ; preds = %93, %89, %86
  %97 = phi i32 [ %90, %89 ], [ %88, %86 ], [ %95, %93 ]
  %98 = sext i32 %97 to i64
  br label %99
99:                                               ; preds = %96, %91
  %100 = phi i64 [ %92, %91 ], [ %98, %96 ]
  %101 = icmp eq i64 %100, 1
  br i1 %101, label %112, label %102
102:                                              ; preds = %99
  switch i64 %100, label %109 [
    i64 2, label %106
    i64 3, label %103
  ]
103:                                              ; preds = %102
  br i1 %8, label %104, label %115
104:                                              ; preds = %103
  %105 = load i64, ptr %9, align 8
  br label %115
106:                                              ; preds = %102
  br i1 %10, label %107, label %115
107:                                              ; preds = %106
  %108 = load i64, ptr %11, align 8
  br label %115
109:                                              ; preds = %102
  br i1 %12, label %110, label %115
110:                                              ; preds = %109
  %111 = load i64, ptr %13, align 8
  br label %115
112:                                              ; preds = %99
  br i1 %14, label %113, label %115
113:                                              ; preds = %112
  %114 = load i64, ptr %15, align 8
  br label %115
115:                                              ; preds = %113, %112, %110, %109, %107, %106, %104, %103
  %116 = phi i64 [ 1, %103 ], [ 1, %112 ], [ 1, %106 ], [ %114, %113 ], [ %108, %107 ], [ %105, %104 ], [ %111, %110 ], [ 1, %109 ]
  br i1 %101, label %127, label %117
117:                                              ; preds = %115
  switch i64 %100, label %124 [
    i64 2, label %121
    i64 3, label %118
  ]
118:                                              ; preds = %117
  br i1 %16, label %119, label %130
119:                                              ; preds = %118
  %120 = load i64, ptr %17, align 8
  br label %130
121:                                              ; preds = %117
  br i1 %18, label %122, label %130
122:                                              ; preds = %121
  %123 = load i64, ptr %19, align 8
  br label %130
124:                                              ; preds = %117
  br i1 %20, label %125, label %130
125:                                              ; preds = %124
  %126 = load i64, ptr %21, align 8
  br label %130
127:                                              ; preds = %115
  br i1 %22, label %128, label %130
128:                                              ; preds = %127
  %129 = load i64, ptr %23, align 8
  br label %130
130:                                              ; preds = %128, %127, %125, %124, %122, %121, %119, %118
  %131 = phi i64 [ 0, %118 ], [ 0, %127 ], [ 0, %121 ], [ %129, %128 ], [ %123, %122 ], [ %120, %119 ], [ %126, %125 ], [ 0, %124 ]
  %132 = srem i64 %79, %116
  %133 = mul nsw i64 %132, %131
  %134 = add nsw i64 %133, %78
  %135 = sdiv i64 %79, %116
  br label %136
136:                                              ; preds = %130, %77
  %137 = phi i64 [ %134, %130 ], [ %78, %77 ]
  %138 = phi i64 [ %135, %130 ], [ %79, %77 ]
  %139 = icmp sgt i8 %5, 2
  br i1 %139, label %140, label %196
140:                                              ; preds = %136
  %141 = load ptr, ptr %1, align 8
  %142 = load i64, ptr %6, align 8
  %143 = shl nsw i64 %142, 1
  %144 = getelementptr inbounds i8, ptr %141, i64 %143
  %145 = load i64, ptr %7, align 8
  switch i64 %145, label %153 [
    i64 8, label %151
    i64 4, label %149
    i64 2, label %146
  ]
146:                                              ; preds = %140
  %147 = load i16, ptr %144, align 2
  %148 = sext i16 %147 to i32
  br label %156
149:                                              ; preds = %140
  %150 = load i32, ptr %144, align 4
  br label %156
151:                                              ; preds = %140
  %152 = load i64, ptr %144, align 8
  br label %159
153:                                              ; preds = %140
  %154 = load i8, ptr %144, align 1
  %155 = sext i8 %154 to i32
  br label %156
156:                                              ; preds = %153, %149, %146
  %157 = phi i32 [ %150, %149 ], [ %148, %146 ], [ %155, %153 ]
  %158 = sext i32 %157 to i64
  br label %159
159:                                              ; preds = %156, %151
  %160 = phi i64 [ %152, %151 ], [ %158, %156 ]
  %161 = icmp eq i64 %160, 1
  br i1 %161, label %172, label %162
162:                                              ; preds = %159
  switch i64 %160, label %169 [
    i64 2, label %166
    i64 3, label %163
  ]
163:                                              ; preds = %162
  br i1 %8, label %164, label %175
164:                                              ; preds = %163
  %165 = load i64, ptr %9, align 8
  br label %175
166:                                              ; preds = %162
  br i1 %10, label %167, label %175
167:                                              ; preds = %166
  %168 = load i64, ptr %11, align 8
  br label %175
169:                                              ; preds = %162
  br i1 %12, label %170, label %175
170:                                              ; preds = %169
  %171 = load i64, ptr %13, align 8
  br label %175
172:                                              ; preds = %159
  br i1 %14, label %173, label %175
173:                                              ; preds = %172
  %174 = load i64, ptr %15, align 8
  br label %175
175:                                              ; preds = %173, %172, %170, %169, %167, %166, %164, %163
  %176 = phi i64 [ 1, %163 ], [ 1, %172 ], [ 1, %166 ], [ %174, %173 ], [ %168, %167 ], [ %165, %164 ], [ %171, %170 ], [ 1, %169 ]
  br i1 %161, label %187, label %177
177:                                              ; preds = %175
  switch i64 %160, label %184 [
    i64 2, label %181
    i64 3, label %178
  ]
178:                                              ; preds = %177
  br i1 %16, label %179, label %190
179:                                              ; preds = %178
  %180 = load i64, ptr %17, align 8
  br label %190
181:                                              ; preds = %177
  br i1 %18, label %182, label %190
182:                                              ; preds = %181
  %183 = load i64, ptr %19, align 8
  br label %190
184:                                              ; preds = %177
  br i1 %20, label %185, label %190
185:                                              ; preds = %184
  %186 = load i64, ptr %21, align 8
  br label %190
187:                                              ; preds = %175
  br i1 %22, label %188, label %190
188:                                              ; preds = %187
  %189 = load i64, ptr %23, align 8
  br label %190
190:                                              ; preds = %188, %187, %185, %184, %182, %181, %179, %178
  %191 = phi i64 [ 0, %178 ], [ 0, %187 ], [ 0, %181 ], [ %189, %188 ], [ %183, %182 ], [ %180, %179 ], [ %186, %185 ], [ 0, %184 ]
  %192 = srem i64 %138, %176
  %193 = mul nsw i64 %192, %191
  %194 = add nsw i64 %193, %137
  %195 = sdiv i64 %138, %176
  br label %196
196:                                              ; preds = %190, %136
  %197 = phi i64 [ %194, %190 ], [ %137, %136 ]
  %198 = phi i64 [ %195, %190 ], [ %138, %136 ]
  %199 = icmp sgt i8 %5, 3
  br i1 %199, label %200, label %255
200:                                              ; preds = %196
  %201 = load ptr, ptr %1, align 8
  %202 = load i64, ptr %6, align 8
  %203 = mul nsw i64 %202, 3
  %204 = getelementptr inbounds i8, ptr %201, i64 %203
  %205 = load i64, ptr %7, align 8
  switch i64 %205, label %213 [
    i64 8, label %211
    i64 4, label %209
    i64 2, label %206
  ]
206:                                              ; preds = %200
  %207 = load i16, ptr %204, align 2
  %208 = sext i16 %207 to i32
  br label %216
209:                                              ; preds = %200
  %210 = load i32, ptr %204, align 4
  br label %216
211:                                              ; preds = %200
  %212 = load i64, ptr %204, align 8
  br label %219
213:                                              ; preds = %200
  %214 = load i8, ptr %204, align 1
  %215 = sext i8 %214 to i32
  br label %216
216:                                              ; preds = %213, %209, %206
  %217 = phi i32 [ %210, %209 ], [ %208, %206 ], [ %215, %213 ]
  %218 = sext i32 %217 to i64
  br label %219
219:                                              ; preds = %216, %211
  %220 = phi i64 [ %212, %211 ], [ %218, %216 ]
  %221 = icmp eq i64 %220, 1
  br i1 %221, label %232, label %222
222:                                              ; preds = %219
  switch i64 %220, label %229 [
    i64 2, label %226
    i64 3, label %223
  ]
223:                                              ; preds = %222
  br i1 %8, label %224, label %235
224:                                              ; preds = %223
  %225 = load i64, ptr %9, align 8
  br label %235
226:                                              ; preds = %222
  br i1 %10, label %227, label %235
227:                                              ; preds = %226
  %228 = load i64, ptr %11, align 8
  br label %235
229:                                              ; preds = %222
  br i1 %12, label %230, label %235
230:                                              ; preds = %229
  %231 = load i64, ptr %13, align 8
  br label %235
232:                                              ; preds = %219
  br i1 %14, label %233, label %235
233:                                              ; preds = %232
  %234 = load i64, ptr %15, align 8
  br label %235
235:                                              ; preds = %233, %232, %230, %229, %227, %226, %224, %223
  %236 = phi i64 [ 1, %223 ], [ 1, %232 ], [ 1, %226 ], [ %234, %233 ], [ %228, %227 ], [ %225, %224 ], [ %231, %230 ], [ 1, %229 ]
  br i1 %221, label %247, label %237
237:                                              ; preds = %235
  switch i64 %220, label %244 [
    i64 2, label %241
    i64 3, label %238
  ]
238:                                              ; preds = %237
  br i1 %16, label %239, label %250
239:                                              ; preds = %238
  %240 = load i64, ptr %17, align 8
  br label %250
241:                                              ; preds = %237
  br i1 %18, label %242, label %250
242:                                              ; preds = %241
  %243 = load i64, ptr %19, align 8
  br label %250
244:                                              ; preds = %237
  br i1 %20, label %245, label %250
245:                                              ; preds = %244
  %246 = load i64, ptr %21, align 8
  br label %250
247:                                              ; preds = %235
  br i1 %22, label %248, label %250
248:                                              ; preds = %247
  %249 = load i64, ptr %23, align 8
  br label %250
250:                                              ; preds = %248, %247, %245, %244, %242, %241, %239, %238
  %251 = phi i64 [ 0, %238 ], [ 0, %247 ], [ 0, %241 ], [ %249, %248 ], [ %243, %242 ], [ %240, %239 ], [ %246, %245 ], [ 0, %244 ]
  %252 = srem i64 %198, %236
  %253 = mul nsw i64 %252, %251
  %254 = add nsw i64 %253, %197
  br label %255
255:                                              ; preds = %250, %196
  %256 = phi i64 [ %254, %250 ], [ %197, %196 ]
  ret i64 %256
}
define internal void @retrograd.body._FortranAReshape(ptr noundef captures(none) %0, ptr noundef readonly captures(none) %1, ptr noundef readonly captures(none) %2, ptr noundef readonly captures(address_is_null) %3, ptr noundef readonly captures(address_is_null) %4, ptr noundef readnone captures(none) %5, i32 noundef %6) {
  %8 = getelementptr inbounds nuw i8, ptr %0, i64 20
  %9 = load i8, ptr %8, align 4
  %10 = icmp sgt i8 %9, 4
  br i1 %10, label %11, label %12
11:                                               ; preds = %7
  tail call void @retrograd.unsupported_array()
  unreachable
12:                                               ; preds = %7
  %13 = getelementptr inbounds nuw i8, ptr %1, i64 20
  %14 = load i8, ptr %13, align 4
  %15 = icmp sgt i8 %14, 4
  br i1 %15, label %20, label %16
16:                                               ; preds = %12
  %17 = getelementptr inbounds nuw i8, ptr %2, i64 40
  %18 = getelementptr inbounds nuw i8, ptr %2, i64 8
  %19 = icmp sgt i8 %9, 0
  br i1 %19, label %67, label %86
20:                                               ; preds = %12
  tail call void @retrograd.unsupported_array()
  unreachable
21:                                               ; preds = %157
  %22 = getelementptr i8, ptr %1, i64 32
  %23 = load i64, ptr %22, align 8
  br label %24
24:                                               ; preds = %21, %157
  %25 = phi i64 [ %23, %21 ], [ 1, %157 ]
  %26 = icmp sgt i8 %160, 1
  br i1 %26, label %27, label %31
27:                                               ; preds = %24
  %28 = getelementptr i8, ptr %1, i64 56
  %29 = load i64, ptr %28, align 8
  %30 = mul nsw i64 %29, %25
  br label %31
31:                                               ; preds = %27, %24
  %32 = phi i64 [ %30, %27 ], [ %25, %24 ]
  %33 = icmp sgt i8 %160, 2
  br i1 %33, label %34, label %37
34:                                               ; preds = %31
  %35 = getelementptr i8, ptr %1, i64 80
  %36 = load i64, ptr %35, align 8
  br label %37
37:                                               ; preds = %34, %31
  %38 = phi i64 [ %36, %34 ], [ 1, %31 ]
  %39 = mul nsw i64 %32, %38
  %40 = icmp sgt i8 %160, 3
  br i1 %40, label %41, label %44
41:                                               ; preds = %37
  %42 = getelementptr i8, ptr %1, i64 104
  %43 = load i64, ptr %42, align 8
  br label %44
44:                                               ; preds = %37, %41
  %45 = phi i64 [ %43, %41 ], [ 1, %37 ]
  %46 = mul nsw i64 %39, %45
  %47 = getelementptr i8, ptr %0, i64 104
  %48 = getelementptr i8, ptr %0, i64 80
  %49 = getelementptr i8, ptr %0, i64 56
  %50 = getelementptr i8, ptr %0, i64 32
  %51 = getelementptr i8, ptr %0, i64 56
  %52 = getelementptr i8, ptr %0, i64 80
  %53 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %54 = getelementptr inbounds nuw i8, ptr %0, i64 88
  %55 = getelementptr inbounds nuw i8, ptr %0, i64 112
  %56 = getelementptr i8, ptr %0, i64 32
  %57 = icmp eq ptr %4, null
  %58 = icmp eq ptr %3, null
  %59 = getelementptr inbounds nuw i8, ptr %3, i64 20
  %60 = getelementptr i8, ptr %3, i64 32
  %61 = getelementptr i8, ptr %3, i64 56
  %62 = getelementptr i8, ptr %3, i64 80
  %63 = getelementptr i8, ptr %3, i64 104
  %64 = getelementptr inbounds nuw i8, ptr %1, i64 21
  %65 = getelementptr inbounds nuw i8, ptr %1, i64 21
  %66 = getelementptr inbounds nuw i8, ptr %0, i64 40
  br label %162
67:                                               ; preds = %16
  %68 = load ptr, ptr %2, align 8
  %69 = load i64, ptr %18, align 8
  switch i64 %69, label %77 [
    i64 8, label %70
    i64 4, label %72
    i64 2, label %74
  ]
70:                                               ; preds = %67
  %71 = load i64, ptr %68, align 8
  br label %83
72:                                               ; preds = %67
  %73 = load i32, ptr %68, align 4
  br label %80
74:                                               ; preds = %67
  %75 = load i16, ptr %68, align 2
  %76 = sext i16 %75 to i32
  br label %80
77:                                               ; preds = %67
  %78 = load i8, ptr %68, align 1
  %79 = sext i8 %78 to i32
  br label %80
80:                                               ; preds = %77, %74, %72
  %81 = phi i32 [ %73, %72 ], [ %76, %74 ], [ %79, %77 ]
  %82 = sext i32 %81 to i64
  br label %83
83:                                               ; preds = %70, %80
  %84 = phi i64 [ %71, %70 ], [ %82, %80 ]
  %85 = getelementptr inbounds nuw i8, ptr %0, i64 32
  store i64 %84, ptr %85, align 8
  br label %86
86:                                               ; preds = %16, %83
  %87 = icmp sgt i8 %9, 1
  br i1 %87, label %88, label %109
88:                                               ; preds = %86
  %89 = load ptr, ptr %2, align 8
  %90 = load i64, ptr %17, align 8
  %91 = getelementptr inbounds i8, ptr %89, i64 %90
  %92 = load i64, ptr %18, align 8
  switch i64 %92, label %100 [
    i64 8, label %98
    i64 4, label %96
    i64 2, label %93
  ]
93:                                               ; preds = %88
  %94 = load i16, ptr %91, align 2
  %95 = sext i16 %94 to i32
  br label %103
96:                                               ; preds = %88
  %97 = load i32, ptr %91, align 4
  br label %103
98:                                               ; preds = %88
  %99 = load i64, ptr %91, align 8
  br label %106
100:                                              ; preds = %88
  %101 = load i8, ptr %91, align 1
  %102 = sext i8 %101 to i32
  br label %103
103:                                              ; preds = %100, %96, %93
  %104 = phi i32 [ %97, %96 ], [ %95, %93 ], [ %102, %100 ]
  %105 = sext i32 %104 to i64
  br label %106
106:                                              ; preds = %103, %98
  %107 = phi i64 [ %99, %98 ], [ %105, %103 ]
  %108 = getelementptr inbounds nuw i8, ptr %0, i64 56
  store i64 %107, ptr %108, align 8
  br label %109
109:                                              ; preds = %106, %86
  %110 = icmp sgt i8 %9, 2
  br i1 %110, label %111, label %133
111:                                              ; preds = %109
  %112 = load ptr, ptr %2, align 8
  %113 = load i64, ptr %17, align 8
  %114 = shl nsw i64 %113, 1
  %115 = getelementptr inbounds i8, ptr %112, i64 %114
  %116 = load i64, ptr %18, align 8
  switch i64 %116, label %124 [
    i64 8, label %122
    i64 4, label %120
    i64 2, label %117
  ]
117:                                              ; preds = %111
  %118 = load i16, ptr %115, align 2
  %119 = sext i16 %118 to i32
  br label %127
120:                                              ; preds = %111
  %121 = load i32, ptr %115, align 4
  br label %127
122:                                              ; preds = %111
  %123 = load i64, ptr %115, align 8
  br label %130
124:                                              ; preds = %111
  %125 = load i8, ptr %115, align 1
  %126 = sext i8 %125 to i32
  br label %127
127:                                              ; preds = %124, %120, %117
  %128 = phi i32 [ %121, %120 ], [ %119, %117 ], [ %126, %124 ]
  %129 = sext i32 %128 to i64
  br label %130
130:                                              ; preds = %127, %122
  %131 = phi i64 [ %123, %122 ], [ %129, %127 ]
  %132 = getelementptr inbounds nuw i8, ptr %0, i64 80
  store i64 %131, ptr %132, align 8
  br label %133
133:                                              ; preds = %130, %109
  %134 = icmp eq i8 %9, 4
  br i1 %134, label %135, label %157
135:                                              ; preds = %133
  %136 = load ptr, ptr %2, align 8
  %137 = load i64, ptr %17, align 8
  %138 = mul nsw i64 %137, 3
  %139 = getelementptr inbounds i8, ptr %136, i64 %138
  %140 = load i64, ptr %18, align 8
  switch i64 %140, label %148 [
    i64 8, label %146
    i64 4, label %144
    i64 2, label %141
  ]
141:                                              ; preds = %135
  %142 = load i16, ptr %139, align 2
  %143 = sext i16 %142 to i32
  br label %151
144:                                              ; preds = %135
  %145 = load i32, ptr %139, align 4
  br label %151
146:                                              ; preds = %135
  %147 = load i64, ptr %139, align 8
  br label %154
148:                                              ; preds = %135
  %149 = load i8, ptr %139, align 1
  %150 = sext i8 %149 to i32
  br label %151
151:                                              ; preds = %148, %144, %141
  %152 = phi i32 [ %145, %144 ], [ %143, %141 ], [ %150, %148 ]
  %153 = sext i32 %152 to i64
  br label %154
154:                                              ; preds = %151, %146
  %155 = phi i64 [ %147, %146 ], [ %153, %151 ]
  %156 = getelementptr inbounds nuw i8, ptr %0, i64 104
  store i64 %155, ptr %156, align 8
  br label %157
157:                                              ; preds = %154, %133
  %158 = getelementptr inbounds nuw i8, ptr %1, i64 8
  %159 = load i64, ptr %158, align 8
  tail call void @retrograd.fortran.make(ptr noundef %0, i64 noundef %159)
  %160 = load i8, ptr %13, align 4
  %161 = icmp sgt i8 %160, 0
  br i1 %161, label %21, label %24
162:                                              ; preds = %181, %44
  %163 = phi i64 [ 0, %44 ], [ %182, %181 ]
  %164 = load i8, ptr %8, align 4
  %165 = icmp sgt i8 %164, 3
  br i1 %165, label %166, label %168
166:                                              ; preds = %162
  %167 = load i64, ptr %47, align 8
  br label %168
168:                                              ; preds = %162, %166
  %169 = phi i64 [ %167, %166 ], [ 1, %162 ]
  %170 = icmp slt i64 %163, %169
  br i1 %170, label %172, label %171
171:                                              ; preds = %168
  ret void
172:                                              ; preds = %168, %192
  %173 = phi i64 [ %193, %192 ], [ 0, %168 ]
  %174 = load i8, ptr %8, align 4
  %175 = icmp sgt i8 %174, 2
  br i1 %175, label %176, label %178
176:                                              ; preds = %172
  %177 = load i64, ptr %48, align 8
  br label %178
178:                                              ; preds = %172, %176
  %179 = phi i64 [ %177, %176 ], [ 1, %172 ]
  %180 = icmp slt i64 %173, %179
  br i1 %180, label %183, label %181
181:                                              ; preds = %178
  %182 = add nuw nsw i64 %163, 1
  br label %162
183:                                              ; preds = %178, %243
  %184 = phi i64 [ %244, %243 ], [ 0, %178 ]
  %185 = load i8, ptr %8, align 4
  %186 = icmp sgt i8 %185, 1
  br i1 %186, label %187, label %189
187:                                              ; preds = %183
  %188 = load i64, ptr %49, align 8
  br label %189
189:                                              ; preds = %183, %187
  %190 = phi i64 [ %188, %187 ], [ 1, %183 ]
  %191 = icmp slt i64 %184, %190
  br i1 %191, label %194, label %192
192:                                              ; preds = %189
  %193 = add nuw nsw i64 %173, 1
  br label %172
194:                                              ; preds = %189
  %195 = icmp sgt i8 %185, 0
  br i1 %195, label %196, label %198
196:                                              ; preds = %194
  %197 = load i64, ptr %50, align 8
  br label %198
198:                                              ; preds = %194, %196
  %199 = phi i64 [ %197, %196 ], [ 1, %194 ]
  br i1 %186, label %200, label %202
200:                                              ; preds = %198
  %201 = load i64, ptr %51, align 8
  br label %202
202:                                              ; preds = %198, %200
  %203 = phi i64 [ %201, %200 ], [ 1, %198 ]
  %204 = icmp sgt i8 %185, 2
  br i1 %204, label %205, label %208
205:                                              ; preds = %202
  %206 = load i64, ptr %52, align 8
  %207 = mul nsw i64 %206, %163
  br label %208
208:                                              ; preds = %202, %205
  %209 = phi i64 [ %207, %205 ], [ %163, %202 ]
  %210 = add nsw i64 %209, %173
  %211 = mul nsw i64 %210, %203
  %212 = add nsw i64 %211, %184
  %213 = mul nsw i64 %212, %199
  br i1 %186, label %214, label %217
214:                                              ; preds = %208
  %215 = load i64, ptr %53, align 8
  %216 = mul nsw i64 %215, %184
  br label %217
217:                                              ; preds = %208, %214
  %218 = phi i64 [ %216, %214 ], [ 0, %208 ]
  br i1 %204, label %219, label %222
219:                                              ; preds = %217
  %220 = load i64, ptr %54, align 8
  %221 = mul nsw i64 %220, %173
  br label %222
222:                                              ; preds = %217, %219
  %223 = phi i64 [ %221, %219 ], [ 0, %217 ]
  %224 = add nsw i64 %223, %218
  %225 = icmp sgt i8 %185, 3
  br i1 %225, label %226, label %229
226:                                              ; preds = %222
  %227 = load i64, ptr %55, align 8
  %228 = mul nsw i64 %227, %163
  br label %229
229:                                              ; preds = %222, %226
  %230 = phi i64 [ %228, %226 ], [ 0, %222 ]
  %231 = add nsw i64 %224, %230
  br label %232
232:                                              ; preds = %303, %229
  %233 = phi i64 [ 0, %229 ], [ %297, %303 ]
  %234 = phi i64 [ %213, %229 ], [ %298, %303 ]
  %235 = phi i64 [ %231, %229 ], [ %305, %303 ]
  %236 = load i8, ptr %8, align 4
  %237 = icmp sgt i8 %236, 0
  br i1 %237, label %238, label %240
238:                                              ; preds = %232
  %239 = load i64, ptr %56, align 8
  br label %240
240:                                              ; preds = %232, %238
  %241 = phi i64 [ %239, %238 ], [ 1, %232 ]
  %242 = icmp slt i64 %233, %241
  br i1 %242, label %245, label %243
243:                                              ; preds = %240
  %244 = add nuw nsw i64 %184, 1
  br label %183
245:                                              ; preds = %240
  br i1 %57, label %248, label %246
246:                                              ; preds = %245
  %247 = tail call i64 @retrograd.fortran.ordered(ptr noundef %0, ptr noundef nonnull %4, i64 noundef %234)
  br label %248
248:                                              ; preds = %245, %246
  %249 = phi i64 [ %247, %246 ], [ %235, %245 ]
  %250 = icmp slt i64 %234, %46
  br i1 %250, label %251, label %260
251:                                              ; preds = %248
  %252 = load ptr, ptr %0, align 8
  %253 = getelementptr inbounds i8, ptr %252, i64 %249
  %254 = load ptr, ptr %1, align 8
  %255 = tail call i64 @retrograd.fortran.offset_of(ptr noundef nonnull %1, i64 noundef %234)
  %256 = getelementptr inbounds i8, ptr %254, i64 %255
  %257 = load i64, ptr %158, align 8
  %258 = load i8, ptr %65, align 1
  %259 = sext i8 %258 to i32
  tail call void @retrograd.fortran.move_element(ptr noundef %253, ptr noundef %256, i64 noundef %257, i32 noundef %259)
  br label %296
260:                                              ; preds = %248
  br i1 %58, label %296, label %261
261:                                              ; preds = %260
  %262 = load ptr, ptr %0, align 8
  %263 = getelementptr inbounds i8, ptr %262, i64 %249
  %264 = load ptr, ptr %3, align 8
  %265 = sub nsw i64 %234, %46
  %266 = load i8, ptr %59, align 4
  %267 = icmp sgt i8 %266, 0
  br i1 %267, label %268, label %270
268:                                              ; preds = %261
  %269 = load i64, ptr %60, align 8
  br label %270
270:                                              ; preds = %268, %261
  %271 = phi i64 [ %269, %268 ], [ 1, %261 ]
  %272 = icmp sgt i8 %266, 1
  br i1 %272, label %273, label %276
273:                                              ; preds = %270
  %274 = load i64, ptr %61, align 8
  %275 = mul nsw i64 %274, %271
  br label %276
276:                                              ; preds = %273, %270
  %277 = phi i64 [ %275, %273 ], [ %271, %270 ]
  %278 = icmp sgt i8 %266, 2
  br i1 %278, label %279, label %281
279:                                              ; preds = %276
  %280 = load i64, ptr %62, align 8
  br label %281
281:                                              ; preds = %279, %276
  %282 = phi i64 [ %280, %279 ], [ 1, %276 ]
  %283 = mul nsw i64 %277, %282
  %284 = icmp sgt i8 %266, 3
  br i1 %284, label %285, label %287
285:                                              ; preds = %281
  %286 = load i64, ptr %63, align 8
  br label %287
287:                                              ; preds = %281, %285
  %288 = phi i64 [ %286, %285 ], [ 1, %281 ]
  %289 = mul nsw i64 %283, %288
  %290 = srem i64 %265, %289
  %291 = tail call i64 @retrograd.fortran.offset_of(ptr noundef nonnull %3, i64 noundef %290)
  %292 = getelementptr inbounds i8, ptr %264, i64 %291
  %293 = load i64, ptr %158, align 8
  %294 = load i8, ptr %64, align 1
  %295 = sext i8 %294 to i32
  tail call void @retrograd.fortran.move_element(ptr noundef %263, ptr noundef %292, i64 noundef %293, i32 noundef %295)
  br label %296
296:                                              ; preds = %260, %287, %251
  %297 = add nuw nsw i64 %233, 1
  %298 = add nsw i64 %234, 1
  %299 = load i8, ptr %8, align 4
  %300 = icmp sgt i8 %299, 0
  br i1 %300, label %301, label %303
301:                                              ; preds = %296
  %302 = load i64, ptr %66, align 8
  br label %303
303:                                              ; preds = %296, %301
  %304 = phi i64 [ %302, %301 ], [ 0, %296 ]
  %305 = add nsw i64 %304, %235
  br label %232
}
define internal void @retrograd.body._FortranASpread(ptr noundef captures(none) %0, ptr noundef readonly captures(none) %1, i32 noundef %2, i64 noundef %3, ptr noundef readnone captures(none) %4, i32 noundef %5) {
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 20
  %8 = load i8, ptr %7, align 4
  %9 = icmp sgt i8 %8, 4
  br i1 %9, label %10, label %11
10:                                               ; preds = %6
  tail call void @retrograd.unsupported_array()
  unreachable
11:                                               ; preds = %6
  %12 = tail call i64 @llvm.smax.i64(i64 %3, i64 0)
  %13 = add nsw i32 %2, -1
  %14 = getelementptr inbounds nuw i8, ptr %1, i64 20
  %15 = icmp sgt i8 %8, 0
  br i1 %15, label %16, label %31
16:                                               ; preds = %11
  %17 = icmp eq i32 %13, 0
  br i1 %17, label %28, label %18
18:                                               ; preds = %16
  %19 = icmp slt i32 %2, 2
  %20 = load i8, ptr %14, align 4
  %21 = sext i1 %19 to i8
  %22 = icmp sgt i8 %20, %21
  br i1 %22, label %23, label %28
23:                                               ; preds = %18
  %24 = sext i1 %19 to i64
  %25 = getelementptr %struct.dimension, ptr %1, i64 %24
  %26 = getelementptr i8, ptr %25, i64 32
  %27 = load i64, ptr %26, align 8
  br label %28
28:                                               ; preds = %23, %18, %16
  %29 = phi i64 [ %12, %16 ], [ %27, %23 ], [ 1, %18 ]
  %30 = getelementptr inbounds nuw i8, ptr %0, i64 32
  store i64 %29, ptr %30, align 8
  br label %31
31:                                               ; preds = %11, %28
  %32 = icmp sgt i8 %8, 1
  br i1 %32, label %33, label %49
33:                                               ; preds = %31
  %34 = icmp eq i32 %13, 1
  br i1 %34, label %46, label %35
35:                                               ; preds = %33
  %36 = icmp sgt i32 %2, 2
  %37 = zext i1 %36 to i32
  %38 = load i8, ptr %14, align 4
  %39 = sext i8 %38 to i32
  %40 = icmp slt i32 %37, %39
  br i1 %40, label %41, label %46
41:                                               ; preds = %35
  %42 = zext i1 %36 to i64
  %43 = getelementptr %struct.dimension, ptr %1, i64 %42
  %44 = getelementptr i8, ptr %43, i64 32
  %45 = load i64, ptr %44, align 8
  br label %46
46:                                               ; preds = %41, %35, %33
  %47 = phi i64 [ %12, %33 ], [ %45, %41 ], [ 1, %35 ]
  %48 = getelementptr inbounds nuw i8, ptr %0, i64 56
  store i64 %47, ptr %48, align 8
  br label %49
49:                                               ; preds = %46, %31
  %50 = icmp sgt i8 %8, 2
  br i1 %50, label %51, label %67
51:                                               ; preds = %49
  %52 = icmp eq i32 %13, 2
  br i1 %52, label %64, label %53
53:                                               ; preds = %51
  %54 = icmp slt i32 %2, 4
  %55 = select i1 %54, i32 1, i32 2
  %56 = load i8, ptr %14, align 4
  %57 = sext i8 %56 to i32
  %58 = icmp slt i32 %55, %57
  br i1 %58, label %59, label %64
59:                                               ; preds = %53
  %60 = zext nneg i32 %55 to i64
  %61 = getelementptr %struct.dimension, ptr %1, i64 %60
  %62 = getelementptr i8, ptr %61, i64 32
  %63 = load i64, ptr %62, align 8
  br label %64
64:                                               ; preds = %59, %53, %51
  %65 = phi i64 [ %12, %51 ], [ %63, %59 ], [ 1, %53 ]
  %66 = getelementptr inbounds nuw i8, ptr %0, i64 80
  store i64 %65, ptr %66, align 8
  br label %67
67:                                               ; preds = %64, %49
  %68 = icmp eq i8 %8, 4
  br i1 %68, label %69, label %85
69:                                               ; preds = %67
  %70 = icmp eq i32 %13, 3
  br i1 %70, label %82, label %71
71:                                               ; preds = %69
  %72 = icmp slt i32 %2, 5
  %73 = select i1 %72, i32 2, i32 3
  %74 = load i8, ptr %14, align 4
  %75 = sext i8 %74 to i32
  %76 = icmp slt i32 %73, %75
  br i1 %76, label %77, label %82
77:                                               ; preds = %71
  %78 = zext nneg i32 %73 to i64
  %79 = getelementptr %struct.dimension, ptr %1, i64 %78
  %80 = getelementptr i8, ptr %79, i64 32
  %81 = load i64, ptr %80, align 8
  br label %82
82:                                               ; preds = %77, %71, %69
  %83 = phi i64 [ %12, %69 ], [ %81, %77 ], [ 1, %71 ]
  %84 = getelementptr inbounds nuw i8, ptr %0, i64 104
  store i64 %83, ptr %84, align 8
  br label %85
85:                                               ; preds = %82, %67
  %86 = getelementptr inbounds nuw i8, ptr %1, i64 8
  %87 = load i64, ptr %86, align 8
  tail call void @retrograd.fortran.make(ptr noundef %0, i64 noundef %87)
  %88 = getelementptr i8, ptr %0, i64 104
  %89 = getelementptr i8, ptr %0, i64 80
  %90 = getelementptr i8, ptr %0, i64 56
  %91 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %92 = getelementptr inbounds nuw i8, ptr %0, i64 88
  %93 = getelementptr inbounds nuw i8, ptr %0, i64 112
  %94 = getelementptr i8, ptr %0, i64 32
  %95 = getelementptr inbounds nuw i8, ptr %1, i64 20
  %96 = getelementptr inbounds nuw i8, ptr %1, i64 40
  %97 = getelementptr inbounds nuw i8, ptr %1, i64 64
  %98 = getelementptr inbounds nuw i8, ptr %1, i64 88
  %99 = getelementptr inbounds nuw i8, ptr %1, i64 20
  %100 = getelementptr inbounds nuw i8, ptr %1, i64 40
  %101 = getelementptr inbounds nuw i8, ptr %1, i64 64
  %102 = getelementptr inbounds nuw i8, ptr %1, i64 88
  %103 = getelementptr inbounds nuw i8, ptr %1, i64 20
  %104 = getelementptr inbounds nuw i8, ptr %1, i64 40
  %105 = getelementptr inbounds nuw i8, ptr %1, i64 64
  %106 = getelementptr inbounds nuw i8, ptr %1, i64 88
  %107 = getelementptr inbounds nuw i8, ptr %1, i64 20
  %108 = getelementptr inbounds nuw i8, ptr %1, i64 40
  %109 = getelementptr inbounds nuw i8, ptr %1, i64 64
  %110 = getelementptr inbounds nuw i8, ptr %1, i64 88
  %111 = getelementptr inbounds nuw i8, ptr %1, i64 21
  %112 = getelementptr inbounds nuw i8, ptr %0, i64 40
  br label %113
113:                                              ; preds = %132, %85
  %114 = phi i64 [ 0, %85 ], [ %133, %132 ]
  %115 = load i8, ptr %7, align 4
  %116 = icmp sgt i8 %115, 3
  br i1 %116, label %117, label %119
117:                                              ; preds = %113
  %118 = load i64, ptr %88, align 8
  br label %119
119:                                              ; preds = %113, %117
  %120 = phi i64 [ %118, %117 ], [ 1, %113 ]
  %121 = icmp slt i64 %114, %120
  br i1 %121, label %123, label %122
122:                                              ; preds = %119
  ret void
123:                                              ; preds = %119, %143
  %124 = phi i64 [ %144, %143 ], [ 0, %119 ]
  %125 = load i8, ptr %7, align 4
  %126 = icmp sgt i8 %125, 2
  br i1 %126, label %127, label %129
127:                                              ; preds = %123
  %128 = load i64, ptr %89, align 8
  br label %129
129:                                              ; preds = %123, %127
  %130 = phi i64 [ %128, %127 ], [ 1, %123 ]
  %131 = icmp slt i64 %124, %130
  br i1 %131, label %134, label %132
132:                                              ; preds = %129
  %133 = add nuw nsw i64 %114, 1
  br label %113
134:                                              ; preds = %129, %175
  %135 = phi i64 [ %176, %175 ], [ 0, %129 ]
  %136 = load i8, ptr %7, align 4
  %137 = icmp sgt i8 %136, 1
  br i1 %137, label %138, label %140
138:                                              ; preds = %134
  %139 = load i64, ptr %90, align 8
  br label %140
140:                                              ; preds = %134, %138
  %141 = phi i64 [ %139, %138 ], [ 1, %134 ]
  %142 = icmp slt i64 %135, %141
  br i1 %142, label %145, label %143
143:                                              ; preds = %140
  %144 = add nuw nsw i64 %124, 1
  br label %123
145:                                              ; preds = %140
  %146 = icmp sgt i8 %136, 2
  br i1 %137, label %147, label %150
147:                                              ; preds = %145
  %148 = load i64, ptr %91, align 8
  %149 = mul nsw i64 %148, %135
  br label %150
150:                                              ; preds = %145, %147
  %151 = phi i64 [ %149, %147 ], [ 0, %145 ]
  br i1 %146, label %152, label %155
152:                                              ; preds = %150
  %153 = load i64, ptr %92, align 8
  %154 = mul nsw i64 %153, %124
  br label %155
155:                                              ; preds = %150, %152
  %156 = phi i64 [ %154, %152 ], [ 0, %150 ]
  %157 = add nsw i64 %156, %151
  %158 = icmp sgt i8 %136, 3
  br i1 %158, label %159, label %162
159:                                              ; preds = %155
  %160 = load i64, ptr %93, align 8
  %161 = mul nsw i64 %160, %114
  br label %162
162:                                              ; preds = %155, %159
  %163 = phi i64 [ %161, %159 ], [ 0, %155 ]
  %164 = add nsw i64 %157, %163
  br label %165
165:                                              ; preds = %280, %162
  %166 = phi i64 [ 0, %162 ], [ %275, %280 ]
  %167 = phi i64 [ %164, %162 ], [ %282, %280 ]
  %168 = load i8, ptr %7, align 4
  %169 = icmp sgt i8 %168, 0
  br i1 %169, label %170, label %172
170:                                              ; preds = %165
  %171 = load i64, ptr %94, align 8
  br label %172
172:                                              ; preds = %165, %170
  %173 = phi i64 [ %171, %170 ], [ 1, %165 ]
  %174 = icmp slt i64 %166, %173
  br i1 %174, label %177, label %175
175:                                              ; preds = %172
  %176 = add nuw nsw i64 %135, 1
  br label %134
177:                                              ; preds = %172
  %178 = load ptr, ptr %0, align 8
  %179 = getelementptr inbounds i8, ptr %178, i64 %167
  %180 = load ptr, ptr %1, align 8
  switch i32 %2, label %247 [
    i32 1, label %181
    i32 2, label %203
    i32 3, label %225
  ]
181:                                              ; preds = %177
  %182 = load i8, ptr %103, align 4
  %183 = icmp sgt i8 %182, 0
  br i1 %183, label %184, label %187
184:                                              ; preds = %181
  %185 = load i64, ptr %104, align 8
  %186 = mul nsw i64 %185, %135
  br label %187
187:                                              ; preds = %181, %184
  %188 = phi i64 [ %186, %184 ], [ 0, %181 ]
  %189 = icmp sgt i8 %182, 1
  br i1 %189, label %190, label %193
190:                                              ; preds = %187
  %191 = load i64, ptr %105, align 8
  %192 = mul nsw i64 %191, %124
  br label %193
193:                                              ; preds = %187, %190
  %194 = phi i64 [ %192, %190 ], [ 0, %187 ]
  %195 = add nsw i64 %194, %188
  %196 = icmp sgt i8 %182, 2
  br i1 %196, label %197, label %200
197:                                              ; preds = %193
  %198 = load i64, ptr %106, align 8
  %199 = mul nsw i64 %198, %114
  br label %200
200:                                              ; preds = %193, %197
  %201 = phi i64 [ %199, %197 ], [ 0, %193 ]
  %202 = add nsw i64 %195, %201
  br label %269
203:                                              ; preds = %177
  %204 = load i8, ptr %99, align 4
  %205 = icmp sgt i8 %204, 0
  br i1 %205, label %206, label %209
206:                                              ; preds = %203
  %207 = load i64, ptr %100, align 8
  %208 = mul nsw i64 %207, %166
  br label %209
209:                                              ; preds = %203, %206
  %210 = phi i64 [ %208, %206 ], [ 0, %203 ]
  %211 = icmp sgt i8 %204, 1
  br i1 %211, label %212, label %215
212:                                              ; preds = %209
  %213 = load i64, ptr %101, align 8
  %214 = mul nsw i64 %213, %124
  br label %215
215:                                              ; preds = %209, %212
  %216 = phi i64 [ %214, %212 ], [ 0, %209 ]
  %217 = add nsw i64 %216, %210
  %218 = icmp sgt i8 %204, 2
  br i1 %218, label %219, label %222
219:                                              ; preds = %215
  %220 = load i64, ptr %102, align 8
  %221 = mul nsw i64 %220, %114
  br label %222
222:                                              ; preds = %215, %219
  %223 = phi i64 [ %221, %219 ], [ 0, %215 ]
  %224 = add nsw i64 %217, %223
  br label %269
225:                                              ; preds = %177
  %226 = load i8, ptr %95, align 4
  %227 = icmp sgt i8 %226, 0
  br i1 %227, label %228, label %231
228:                                              ; preds = %225
  %229 = load i64, ptr %96, align 8
  %230 = mul nsw i64 %229, %166
  br label %231
231:                                              ; preds = %225, %228
  %232 = phi i64 [ %230, %228 ], [ 0, %225 ]
  %233 = icmp sgt i8 %226, 1
  br i1 %233, label %234, label %237
234:                                              ; preds = %231
  %235 = load i64, ptr %97, align 8
  %236 = mul nsw i64 %235, %135
  br label %237
237:                                              ; preds = %231, %234
  %238 = phi i64 [ %236, %234 ], [ 0, %231 ]
  %239 = add nsw i64 %238, %232
  %240 = icmp sgt i8 %226, 2
  br i1 %240, label %241, label %244
241:                                              ; preds = %237
  %242 = load i64, ptr %98, align 8
  %243 = mul nsw i64 %242, %114
  br label %244
244:                                              ; preds = %237, %241
  %245 = phi i64 [ %243, %241 ], [ 0, %237 ]
  %246 = add nsw i64 %239, %245
  br label %269
247:                                              ; preds = %177
  %248 = load i8, ptr %107, align 4
  %249 = icmp sgt i8 %248, 0
  br i1 %249, label %250, label %253
250:                                              ; preds = %247
  %251 = load i64, ptr %108, align 8
  %252 = mul nsw i64 %251, %166
  br label %253
253:                                              ; preds = %247, %250
  %254 = phi i64 [ %252, %250 ], [ 0, %247 ]
  %255 = icmp sgt i8 %248, 1
  br i1 %255, label %256, label %259
256:                                              ; preds = %253
  %257 = load i64, ptr %109, align 8
  %258 = mul nsw i64 %257, %135
  br label %259
259:                                              ; preds = %253, %256
  %260 = phi i64 [ %258, %256 ], [ 0, %253 ]
  %261 = add nsw i64 %260, %254
  %262 = icmp sgt i8 %248, 2
  br i1 %262, label %263, label %266
263:                                              ; preds = %259
  %264 = load i64, ptr %110, align 8
  %265 = mul nsw i64 %264, %124
  br label %266
266:                                              ; preds = %259, %263
  %267 = phi i64 [ %265, %263 ], [ 0, %259 ]
  %268 = add nsw i64 %261, %267
  br label %269
269:                                              ; preds = %222, %266, %244, %200
  %270 = phi i64 [ %202, %200 ], [ %224, %222 ], [ %246, %244 ], [ %268, %266 ]
  %271 = getelementptr inbounds i8, ptr %180, i64 %270
  %272 = load i64, ptr %86, align 8
  %273 = load i8, ptr %111, align 1
  %274 = sext i8 %273 to i32
  tail call void @retrograd.fortran.move_element(ptr noundef %179, ptr noundef %271, i64 noundef %272, i32 noundef %274)
  %275 = add nuw nsw i64 %166, 1
  %276 = load i8, ptr %7, align 4
  %277 = icmp sgt i8 %276, 0
  br i1 %277, label %278, label %280
278:                                              ; preds = %269
  %279 = load i64, ptr %112, align 8
  br label %280
280:                                              ; preds = %269, %278
  %281 = phi i64 [ %279, %278 ], [ 0, %269 ]
  %282 = add nsw i64 %281, %167
  br label %165
}
define internal void @retrograd.body._FortranACshiftVector(ptr noundef captures(none) initializes((0, 16), (32, 40)) %0, ptr noundef readonly captures(none) %1, i64 noundef %2, ptr noundef readnone captures(none) %3, i32 noundef %4) {
  %6 = getelementptr inbounds nuw i8, ptr %1, i64 32
  %7 = load i64, ptr %6, align 8
  %8 = getelementptr inbounds nuw i8, ptr %0, i64 32
  store i64 %7, ptr %8, align 8
  %9 = getelementptr inbounds nuw i8, ptr %1, i64 8
  %10 = load i64, ptr %9, align 8
  tail call void @retrograd.fortran.make(ptr noundef %0, i64 noundef %10)
  %11 = icmp sgt i64 %7, 0
  br i1 %11, label %12, label %15
12:                                               ; preds = %5
  %13 = getelementptr inbounds nuw i8, ptr %1, i64 40
  %14 = getelementptr inbounds nuw i8, ptr %1, i64 21
  br label %16
15:                                               ; preds = %16, %5
  ret void
16:                                               ; preds = %12, %16
  %17 = phi i64 [ 0, %12 ], [ %33, %16 ]
  %18 = load ptr, ptr %0, align 8
  %19 = load i64, ptr %9, align 8
  %20 = mul nsw i64 %19, %17
  %21 = getelementptr inbounds i8, ptr %18, i64 %20
  %22 = load ptr, ptr %1, align 8
  %23 = add nsw i64 %17, %2
  %24 = srem i64 %23, %7
  %25 = icmp slt i64 %24, 0
  %26 = select i1 %25, i64 %7, i64 0
  %27 = add nsw i64 %26, %24
  %28 = load i64, ptr %13, align 8
  %29 = mul nsw i64 %27, %28
  %30 = getelementptr inbounds i8, ptr %22, i64 %29
  %31 = load i8, ptr %14, align 1
  %32 = sext i8 %31 to i32
  tail call void @retrograd.fortran.move_element(ptr noundef %21, ptr noundef %30, i64 noundef %19, i32 noundef %32)
  %33 = add nuw nsw i64 %17, 1
  %34 = icmp eq i64 %33, %7
  br i1 %34, label %15, label %16
}
define internal void @retrograd.body._FortranAEoshiftVector(ptr noundef captures(none) initializes((0, 16), (32, 40)) %0, ptr noundef readonly captures(none) %1, i64 noundef %2, ptr noundef readonly captures(address_is_null) %3, ptr noundef readnone captures(none) %4, i32 noundef %5) {
  %7 = getelementptr inbounds nuw i8, ptr %1, i64 32
  %8 = load i64, ptr %7, align 8
  %9 = getelementptr inbounds nuw i8, ptr %0, i64 32
  store i64 %8, ptr %9, align 8
  %10 = getelementptr inbounds nuw i8, ptr %1, i64 8
  %11 = load i64, ptr %10, align 8
  tail call void @retrograd.fortran.make(ptr noundef %0, i64 noundef %11)
  %12 = icmp sgt i64 %8, 0
  br i1 %12, label %13, label %18
13:                                               ; preds = %6
  %14 = icmp eq ptr %3, null
  %15 = getelementptr inbounds nuw i8, ptr %1, i64 21
  %16 = getelementptr inbounds nuw i8, ptr %1, i64 40
  %17 = getelementptr inbounds nuw i8, ptr %1, i64 21
  br label %19
18:                                               ; preds = %40, %6
  ret void
19:                                               ; preds = %13, %40
  %20 = phi i64 [ 0, %13 ], [ %41, %40 ]
  %21 = load ptr, ptr %0, align 8
  %22 = load i64, ptr %10, align 8
  %23 = mul nsw i64 %22, %20
  %24 = getelementptr inbounds i8, ptr %21, i64 %23
  %25 = add nsw i64 %20, %2
  %26 = icmp ult i64 %25, %8
  br i1 %26, label %27, label %34
27:                                               ; preds = %19
  %28 = load ptr, ptr %1, align 8
  %29 = load i64, ptr %16, align 8
  %30 = mul nsw i64 %29, %25
  %31 = getelementptr inbounds i8, ptr %28, i64 %30
  %32 = load i8, ptr %17, align 1
  %33 = sext i8 %32 to i32
  tail call void @retrograd.fortran.move_element(ptr noundef %24, ptr noundef %31, i64 noundef %22, i32 noundef %33)
  br label %40
34:                                               ; preds = %19
  br i1 %14, label %39, label %35
35:                                               ; preds = %34
  %36 = load ptr, ptr %3, align 8
  %37 = load i8, ptr %15, align 1
  %38 = sext i8 %37 to i32
  tail call void @retrograd.fortran.move_element(ptr noundef %24, ptr noundef %36, i64 noundef %22, i32 noundef %38)
  br label %40
39:                                               ; preds = %34
  tail call void @llvm.memset.p0.i64(ptr align 1 %24, i8 0, i64 %22, i1 false)
  br label %40
40:                                               ; preds = %35, %39, %27
  %41 = add nuw nsw i64 %20, 1
  %42 = icmp eq i64 %41, %8
  br i1 %42, label %18, label %19
}
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg)
define internal void @retrograd.body._FortranACshift(ptr noundef captures(none) %0, ptr noundef readonly captures(none) %1, ptr noundef readonly captures(none) %2, i32 noundef %3, ptr noundef readnone captures(none) %4, i32 noundef %5) {
  %7 = getelementptr inbounds nuw i8, ptr %1, i64 20
  %8 = load i8, ptr %7, align 4
  %9 = icmp sgt i8 %8, 4
  br i1 %9, label %10, label %11
10:                                               ; preds = %6
  tail call void @retrograd.unsupported_array()
  unreachable
11:                                               ; preds = %6
  %12 = load i8, ptr %7, align 4
  %13 = icmp sgt i8 %12, 0
  br i1 %13, label %14, label %18
14:                                               ; preds = %11
  %15 = getelementptr i8, ptr %1, i64 32
  %16 = load i64, ptr %15, align 8
  %17 = getelementptr inbounds nuw i8, ptr %0, i64 32
  store i64 %16, ptr %17, align 8
  br label %18
18:                                               ; preds = %11, %14
  %19 = load i8, ptr %7, align 4
  %20 = icmp sgt i8 %19, 1
  br i1 %20, label %21, label %25
21:                                               ; preds = %18
  %22 = getelementptr i8, ptr %1, i64 56
  %23 = load i64, ptr %22, align 8
  %24 = getelementptr inbounds nuw i8, ptr %0, i64 56
  store i64 %23, ptr %24, align 8
  br label %25
25:                                               ; preds = %21, %18
  %26 = load i8, ptr %7, align 4
  %27 = icmp sgt i8 %26, 2
  br i1 %27, label %28, label %32
28:                                               ; preds = %25
  %29 = getelementptr i8, ptr %1, i64 80
  %30 = load i64, ptr %29, align 8
  %31 = getelementptr inbounds nuw i8, ptr %0, i64 80
  store i64 %30, ptr %31, align 8
  br label %32
32:                                               ; preds = %28, %25
  %33 = load i8, ptr %7, align 4
  %34 = icmp sgt i8 %33, 3
  br i1 %34, label %35, label %39
35:                                               ; preds = %32
  %36 = getelementptr i8, ptr %1, i64 104
  %37 = load i64, ptr %36, align 8
  %38 = getelementptr inbounds nuw i8, ptr %0, i64 104
  store i64 %37, ptr %38, align 8
  br label %39
39:                                               ; preds = %35, %32
  %40 = getelementptr inbounds nuw i8, ptr %1, i64 8
  %41 = load i64, ptr %40, align 8
  tail call void @retrograd.fortran.make(ptr noundef %0, i64 noundef %41)
  %42 = getelementptr inbounds nuw i8, ptr %0, i64 20
  %43 = getelementptr i8, ptr %0, i64 104
  %44 = getelementptr i8, ptr %0, i64 80
  %45 = getelementptr i8, ptr %0, i64 56
  %46 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %47 = getelementptr inbounds nuw i8, ptr %0, i64 88
  %48 = getelementptr inbounds nuw i8, ptr %0, i64 112
  %49 = getelementptr i8, ptr %0, i64 32
  %50 = getelementptr inbounds nuw i8, ptr %2, i64 20
  %51 = getelementptr inbounds nuw i8, ptr %2, i64 40
  %52 = getelementptr inbounds nuw i8, ptr %2, i64 64
  %53 = getelementptr inbounds nuw i8, ptr %2, i64 88
  %54 = getelementptr inbounds nuw i8, ptr %2, i64 40
  %55 = getelementptr inbounds nuw i8, ptr %2, i64 64
  %56 = getelementptr inbounds nuw i8, ptr %2, i64 88
  %57 = getelementptr inbounds nuw i8, ptr %2, i64 40
  %58 = getelementptr inbounds nuw i8, ptr %2, i64 64
  %59 = getelementptr inbounds nuw i8, ptr %2, i64 88
  %60 = getelementptr inbounds nuw i8, ptr %2, i64 40
  %61 = getelementptr inbounds nuw i8, ptr %2, i64 64
  %62 = getelementptr inbounds nuw i8, ptr %2, i64 88
  %63 = getelementptr inbounds nuw i8, ptr %2, i64 8
  %64 = icmp eq i32 %3, 1
  %65 = getelementptr i8, ptr %1, i64 32
  %66 = icmp eq i32 %3, 2
  %67 = getelementptr i8, ptr %1, i64 56
  %68 = icmp eq i32 %3, 3
  %69 = getelementptr i8, ptr %1, i64 80
  %70 = icmp eq i32 %3, 4
  %71 = getelementptr i8, ptr %1, i64 104
  %72 = getelementptr inbounds nuw i8, ptr %1, i64 40
  %73 = getelementptr inbounds nuw i8, ptr %1, i64 64
  %74 = getelementptr inbounds nuw i8, ptr %1, i64 88
  %75 = getelementptr inbounds nuw i8, ptr %1, i64 112
  %76 = getelementptr inbounds nuw i8, ptr %1, i64 21
  %77 = getelementptr inbounds nuw i8, ptr %0, i64 40
  br label %78
78:                                               ; preds = %97, %39
  %79 = phi i64 [ 0, %39 ], [ %98, %97 ]
  %80 = load i8, ptr %42, align 4
  %81 = icmp sgt i8 %80, 3
  br i1 %81, label %82, label %84
82:                                               ; preds = %78
  %83 = load i64, ptr %43, align 8
  br label %84
84:                                               ; preds = %78, %82
  %85 = phi i64 [ %83, %82 ], [ 1, %78 ]
  %86 = icmp slt i64 %79, %85
  br i1 %86, label %88, label %87
87:                                               ; preds = %84
  ret void
88:                                               ; preds = %84, %108
  %89 = phi i64 [ %109, %108 ], [ 0, %84 ]
  %90 = load i8, ptr %42, align 4
  %91 = icmp sgt i8 %90, 2
  br i1 %91, label %92, label %94
92:                                               ; preds = %88
  %93 = load i64, ptr %44, align 8
  br label %94
94:                                               ; preds = %88, %92
  %95 = phi i64 [ %93, %92 ], [ 1, %88 ]
  %96 = icmp slt i64 %89, %95
  br i1 %96, label %99, label %97
97:                                               ; preds = %94
  %98 = add nuw nsw i64 %79, 1
  br label %78
99:                                               ; preds = %94, %140
  %100 = phi i64 [ %141, %140 ], [ 0, %94 ]
  %101 = load i8, ptr %42, align 4
  %102 = icmp sgt i8 %101, 1
  br i1 %102, label %103, label %105
103:                                              ; preds = %99
  %104 = load i64, ptr %45, align 8
  br label %105
105:                                              ; preds = %99, %103
  %106 = phi i64 [ %104, %103 ], [ 1, %99 ]
  %107 = icmp slt i64 %100, %106
  br i1 %107, label %110, label %108
108:                                              ; preds = %105
  %109 = add nuw nsw i64 %89, 1
  br label %88
110:                                              ; preds = %105
  %111 = icmp sgt i8 %101, 2
  br i1 %102, label %112, label %115
112:                                              ; preds = %110
  %113 = load i64, ptr %46, align 8
  %114 = mul nsw i64 %113, %100
  br label %115
115:                                              ; preds = %110, %112
  %116 = phi i64 [ %114, %112 ], [ 0, %110 ]
  br i1 %111, label %117, label %120
117:                                              ; preds = %115
  %118 = load i64, ptr %47, align 8
  %119 = mul nsw i64 %118, %89
  br label %120
120:                                              ; preds = %115, %117
  %121 = phi i64 [ %119, %117 ], [ 0, %115 ]
  %122 = add nsw i64 %121, %116
  %123 = icmp sgt i8 %101, 3
  br i1 %123, label %124, label %127
124:                                              ; preds = %120
  %125 = load i64, ptr %48, align 8
  %126 = mul nsw i64 %125, %79
  br label %127
127:                                              ; preds = %120, %124
  %128 = phi i64 [ %126, %124 ], [ 0, %120 ]
  %129 = add nsw i64 %122, %128
  br label %130
130:                                              ; preds = %320, %127
  %131 = phi i64 [ %129, %127 ], [ %322, %320 ]
  %132 = phi i64 [ 0, %127 ], [ %315, %320 ]
  %133 = load i8, ptr %42, align 4
  %134 = icmp sgt i8 %133, 0
  br i1 %134, label %135, label %137
135:                                              ; preds = %130
  %136 = load i64, ptr %49, align 8
  br label %137
137:                                              ; preds = %130, %135
  %138 = phi i64 [ %136, %135 ], [ 1, %130 ]
  %139 = icmp slt i64 %132, %138
  br i1 %139, label %142, label %140
140:                                              ; preds = %137
  %141 = add nuw nsw i64 %100, 1
  br label %99
142:                                              ; preds = %137
  %143 = load ptr, ptr %2, align 8
  %144 = load i8, ptr %50, align 4
  %145 = icmp sgt i8 %144, 0
  br i1 %145, label %146, label %212
146:                                              ; preds = %142
  %147 = icmp eq i8 %144, 1
  switch i32 %3, label %196 [
    i32 1, label %148
    i32 2, label %164
    i32 3, label %180
  ]
148:                                              ; preds = %146
  %149 = load i64, ptr %57, align 8
  %150 = mul nsw i64 %149, %100
  br i1 %147, label %154, label %151
151:                                              ; preds = %148
  %152 = load i64, ptr %58, align 8
  %153 = mul nsw i64 %152, %89
  br label %154
154:                                              ; preds = %148, %151
  %155 = phi i64 [ %153, %151 ], [ 0, %148 ]
  %156 = add nsw i64 %155, %150
  %157 = icmp ugt i8 %144, 2
  br i1 %157, label %158, label %161
158:                                              ; preds = %154
  %159 = load i64, ptr %59, align 8
  %160 = mul nsw i64 %159, %79
  br label %161
161:                                              ; preds = %154, %158
  %162 = phi i64 [ %160, %158 ], [ 0, %154 ]
  %163 = add nsw i64 %156, %162
  br label %212
164:                                              ; preds = %146
  %165 = load i64, ptr %54, align 8
  %166 = mul nsw i64 %165, %132
  br i1 %147, label %170, label %167
167:                                              ; preds = %164
  %168 = load i64, ptr %55, align 8
  %169 = mul nsw i64 %168, %89
  br label %170
170:                                              ; preds = %164, %167
  %171 = phi i64 [ %169, %167 ], [ 0, %164 ]
  %172 = add nsw i64 %171, %166
  %173 = icmp ugt i8 %144, 2
  br i1 %173, label %174, label %177
174:                                              ; preds = %170
  %175 = load i64, ptr %56, align 8
  %176 = mul nsw i64 %175, %79
  br label %177
177:                                              ; preds = %170, %174
  %178 = phi i64 [ %176, %174 ], [ 0, %170 ]
  %179 = add nsw i64 %172, %178
  br label %212
180:                                              ; preds = %146
  %181 = load i64, ptr %51, align 8
  %182 = mul nsw i64 %181, %132
  br i1 %147, label %186, label %183
183:                                              ; preds = %180
  %184 = load i64, ptr %52, align 8
  %185 = mul nsw i64 %184, %100
  br label %186
186:                                              ; preds = %180, %183
  %187 = phi i64 [ %185, %183 ], [ 0, %180 ]
  %188 = add nsw i64 %187, %182
  %189 = icmp ugt i8 %144, 2
  br i1 %189, label %190, label %193
190:                                              ; preds = %186
  %191 = load i64, ptr %53, align 8
  %192 = mul nsw i64 %191, %79
  br label %193
193:                                              ; preds = %186, %190
  %194 = phi i64 [ %192, %190 ], [ 0, %186 ]
  %195 = add nsw i64 %188, %194
  br label %212
196:                                              ; preds = %146
  %197 = load i64, ptr %60, align 8
  %198 = mul nsw i64 %197, %132
  br i1 %147, label %202, label %199
199:                                              ; preds = %196
  %200 = load i64, ptr %61, align 8
  %201 = mul nsw i64 %200, %100
  br label %202
202:                                              ; preds = %196, %199
  %203 = phi i64 [ %201, %199 ], [ 0, %196 ]
  %204 = add nsw i64 %203, %198
  %205 = icmp ugt i8 %144, 2
  br i1 %205, label %206, label %209
206:                                              ; preds = %202
  %207 = load i64, ptr %62, align 8
  %208 = mul nsw i64 %207, %89
  br label %209
209:                                              ; preds = %202, %206
  %210 = phi i64 [ %208, %206 ], [ 0, %202 ]
  %211 = add nsw i64 %204, %210
  br label %212
212:                                              ; preds = %142, %161, %193, %209, %177
  %213 = phi i64 [ %211, %209 ], [ %163, %161 ], [ %179, %177 ], [ %195, %193 ], [ 0, %142 ]
  %214 = getelementptr inbounds i8, ptr %143, i64 %213
  %215 = load i64, ptr %63, align 8
  %216 = icmp eq i64 %215, 8
  br i1 %216, label %217, label %219
217:                                              ; preds = %212
  %218 = load i64, ptr %214, align 8
  br label %222
219:                                              ; preds = %212
  %220 = load i32, ptr %214, align 4
  %221 = sext i32 %220 to i64
  br label %222
222:                                              ; preds = %219, %217
  %223 = phi i64 [ %218, %217 ], [ %221, %219 ]
  br i1 %64, label %224, label %236
224:                                              ; preds = %222
  %225 = add nsw i64 %223, %132
  %226 = load i8, ptr %7, align 4
  %227 = icmp sgt i8 %226, 0
  br i1 %227, label %228, label %230
228:                                              ; preds = %224
  %229 = load i64, ptr %65, align 8
  br label %230
230:                                              ; preds = %224, %228
  %231 = phi i64 [ %229, %228 ], [ 1, %224 ]
  %232 = srem i64 %225, %231
  %233 = icmp slt i64 %232, 0
  %234 = select i1 %233, i64 %231, i64 0
  %235 = add nsw i64 %234, %232
  br label %236
236:                                              ; preds = %222, %230
  %237 = phi i64 [ %235, %230 ], [ %132, %222 ]
  br i1 %66, label %238, label %250
238:                                              ; preds = %236
  %239 = add nsw i64 %223, %100
  %240 = load i8, ptr %7, align 4
  %241 = icmp sgt i8 %240, 1
  br i1 %241, label %242, label %244
242:                                              ; preds = %238
  %243 = load i64, ptr %67, align 8
  br label %244
244:                                              ; preds = %238, %242
  %245 = phi i64 [ %243, %242 ], [ 1, %238 ]
  %246 = srem i64 %239, %245
  %247 = icmp slt i64 %246, 0
  %248 = select i1 %247, i64 %245, i64 0
  %249 = add nsw i64 %248, %246
  br label %250
250:                                              ; preds = %236, %244
  %251 = phi i64 [ %249, %244 ], [ %100, %236 ]
  br i1 %68, label %252, label %264
252:                                              ; preds = %250
  %253 = add nsw i64 %223, %89
  %254 = load i8, ptr %7, align 4
  %255 = icmp sgt i8 %254, 2
  br i1 %255, label %256, label %258
256:                                              ; preds = %252
  %257 = load i64, ptr %69, align 8
  br label %258
258:                                              ; preds = %252, %256
  %259 = phi i64 [ %257, %256 ], [ 1, %252 ]
  %260 = srem i64 %253, %259
  %261 = icmp slt i64 %260, 0
  %262 = select i1 %261, i64 %259, i64 0
  %263 = add nsw i64 %262, %260
  br label %264
264:                                              ; preds = %250, %258
  %265 = phi i64 [ %263, %258 ], [ %89, %250 ]
  br i1 %70, label %266, label %278
266:                                              ; preds = %264
  %267 = add nsw i64 %223, %79
  %268 = load i8, ptr %7, align 4
  %269 = icmp sgt i8 %268, 3
  br i1 %269, label %270, label %272
270:                                              ; preds = %266
  %271 = load i64, ptr %71, align 8
  br label %272
272:                                              ; preds = %266, %270
  %273 = phi i64 [ %271, %270 ], [ 1, %266 ]
  %274 = srem i64 %267, %273
  %275 = icmp slt i64 %274, 0
  %276 = select i1 %275, i64 %273, i64 0
  %277 = add nsw i64 %276, %274
  br label %278
278:                                              ; preds = %264, %272
  %279 = phi i64 [ %277, %272 ], [ %79, %264 ]
  %280 = load ptr, ptr %0, align 8
  %281 = getelementptr inbounds i8, ptr %280, i64 %131
  %282 = load ptr, ptr %1, align 8
  %283 = load i8, ptr %7, align 4
  %284 = icmp sgt i8 %283, 0
  br i1 %284, label %285, label %288
285:                                              ; preds = %278
  %286 = load i64, ptr %72, align 8
  %287 = mul nsw i64 %286, %237
  br label %288
288:                                              ; preds = %278, %285
  %289 = phi i64 [ %287, %285 ], [ 0, %278 ]
  %290 = getelementptr inbounds i8, ptr %282, i64 %289
  %291 = icmp sgt i8 %283, 1
  br i1 %291, label %292, label %295
292:                                              ; preds = %288
  %293 = load i64, ptr %73, align 8
  %294 = mul nsw i64 %293, %251
  br label %295
295:                                              ; preds = %288, %292
  %296 = phi i64 [ %294, %292 ], [ 0, %288 ]
  %297 = getelementptr inbounds i8, ptr %290, i64 %296
  %298 = icmp sgt i8 %283, 2
  br i1 %298, label %299, label %302
299:                                              ; preds = %295
  %300 = load i64, ptr %74, align 8
  %301 = mul nsw i64 %300, %265
  br label %302
302:                                              ; preds = %295, %299
  %303 = phi i64 [ %301, %299 ], [ 0, %295 ]
  %304 = getelementptr inbounds i8, ptr %297, i64 %303
  %305 = icmp sgt i8 %283, 3
  br i1 %305, label %306, label %309
306:                                              ; preds = %302
  %307 = load i64, ptr %75, align 8
  %308 = mul nsw i64 %307, %279
  br label %309
309:                                              ; preds = %302, %306
  %310 = phi i64 [ %308, %306 ], [ 0, %302 ]
  %311 = getelementptr inbounds i8, ptr %304, i64 %310
  %312 = load i64, ptr %40, align 8
  %313 = load i8, ptr %76, align 1
  %314 = sext i8 %313 to i32
  tail call void @retrograd.fortran.move_element(ptr noundef %281, ptr noundef %311, i64 noundef %312, i32 noundef %314)
  %315 = add nuw nsw i64 %132, 1
  %316 = load i8, ptr %42, align 4
  %317 = icmp sgt i8 %316, 0
  br i1 %317, label %318, label %320
318:                                              ; preds = %309
  %319 = load i64, ptr %77, align 8
  br label %320
320:                                              ; preds = %309, %318
  %321 = phi i64 [ %319, %318 ], [ 0, %309 ]
  %322 = add nsw i64 %321, %131
  br label %130
}
define internal void @retrograd.body._FortranAPack(ptr noundef captures(none) %0, ptr noundef readonly captures(none) %1, ptr noundef readonly captures(address_is_null) %2, ptr noundef readonly captures(address_is_null) %3, ptr noundef readnone captures(none) %4, i32 noundef %5) {
  %7 = getelementptr inbounds nuw i8, ptr %1, i64 20
  %8 = load i8, ptr %7, align 4
  %9 = icmp sgt i8 %8, 4
  br i1 %9, label %26, label %10
10:                                               ; preds = %6
  %11 = icmp eq i8 %8, 4
  %12 = getelementptr i8, ptr %1, i64 104
  %13 = icmp sgt i8 %8, 2
  %14 = getelementptr i8, ptr %1, i64 80
  %15 = icmp sgt i8 %8, 1
  %16 = getelementptr i8, ptr %1, i64 56
  %17 = icmp sgt i8 %8, 0
  %18 = getelementptr i8, ptr %1, i64 32
  %19 = icmp eq ptr %2, null
  %20 = getelementptr inbounds nuw i8, ptr %2, i64 20
  %21 = getelementptr inbounds nuw i8, ptr %2, i64 40
  %22 = getelementptr inbounds nuw i8, ptr %2, i64 64
  %23 = getelementptr inbounds nuw i8, ptr %2, i64 88
  %24 = getelementptr inbounds nuw i8, ptr %2, i64 112
  %25 = getelementptr inbounds nuw i8, ptr %2, i64 8
  br label %27
26:                                               ; preds = %6
  tail call void @retrograd.unsupported_array()
  unreachable
27:                                               ; preds = %10, %45
  %28 = phi i64 [ %38, %45 ], [ 0, %10 ]
  %29 = phi i64 [ %46, %45 ], [ 0, %10 ]
  br i1 %11, label %30, label %32
30:                                               ; preds = %27
  %31 = load i64, ptr %12, align 8
  br label %32
32:                                               ; preds = %27, %30
  %33 = phi i64 [ %31, %30 ], [ 1, %27 ]
  %34 = icmp slt i64 %29, %33
  br i1 %34, label %37, label %35
35:                                               ; preds = %32
  %36 = icmp eq ptr %3, null
  br i1 %36, label %122, label %119
37:                                               ; preds = %32, %55
  %38 = phi i64 [ %48, %55 ], [ %28, %32 ]
  %39 = phi i64 [ %56, %55 ], [ 0, %32 ]
  br i1 %13, label %40, label %42
40:                                               ; preds = %37
  %41 = load i64, ptr %14, align 8
  br label %42
42:                                               ; preds = %37, %40
  %43 = phi i64 [ %41, %40 ], [ 1, %37 ]
  %44 = icmp slt i64 %39, %43
  br i1 %44, label %47, label %45
45:                                               ; preds = %42
  %46 = add nuw nsw i64 %29, 1
  br label %27
47:                                               ; preds = %42, %65
  %48 = phi i64 [ %58, %65 ], [ %38, %42 ]
  %49 = phi i64 [ %66, %65 ], [ 0, %42 ]
  br i1 %15, label %50, label %52
50:                                               ; preds = %47
  %51 = load i64, ptr %16, align 8
  br label %52
52:                                               ; preds = %47, %50
  %53 = phi i64 [ %51, %50 ], [ 1, %47 ]
  %54 = icmp slt i64 %49, %53
  br i1 %54, label %57, label %55
55:                                               ; preds = %52
  %56 = add nuw nsw i64 %39, 1
  br label %37
57:                                               ; preds = %52, %115
  %58 = phi i64 [ %117, %115 ], [ %48, %52 ]
  %59 = phi i64 [ %118, %115 ], [ 0, %52 ]
  br i1 %17, label %60, label %62
60:                                               ; preds = %57
  %61 = load i64, ptr %18, align 8
  br label %62
62:                                               ; preds = %57, %60
  %63 = phi i64 [ %61, %60 ], [ 1, %57 ]
  %64 = icmp slt i64 %59, %63
  br i1 %64, label %67, label %65
65:                                               ; preds = %62
  %66 = add nuw nsw i64 %49, 1
  br label %47
67:                                               ; preds = %62
  br i1 %19, label %115, label %68
68:                                               ; preds = %67
  %69 = load ptr, ptr %2, align 8
  %70 = load i8, ptr %20, align 4
  %71 = icmp sgt i8 %70, 0
  br i1 %71, label %72, label %75
72:                                               ; preds = %68
  %73 = load i64, ptr %21, align 8
  %74 = mul nsw i64 %73, %59
  br label %75
75:                                               ; preds = %68, %72
  %76 = phi i64 [ %74, %72 ], [ 0, %68 ]
  %77 = icmp sgt i8 %70, 1
  br i1 %77, label %78, label %81
78:                                               ; preds = %75
  %79 = load i64, ptr %22, align 8
  %80 = mul nsw i64 %79, %49
  br label %81
81:                                               ; preds = %75, %78
  %82 = phi i64 [ %80, %78 ], [ 0, %75 ]
  %83 = icmp sgt i8 %70, 2
  br i1 %83, label %84, label %87
84:                                               ; preds = %81
  %85 = load i64, ptr %23, align 8
  %86 = mul nsw i64 %85, %39
  br label %87
87:                                               ; preds = %81, %84
  %88 = phi i64 [ %86, %84 ], [ 0, %81 ]
  %89 = icmp sgt i8 %70, 3
  br i1 %89, label %90, label %93
90:                                               ; preds = %87
  %91 = load i64, ptr %24, align 8
  %92 = mul nsw i64 %91, %29
  br label %93
93:                                               ; preds = %87, %90
  %94 = phi i64 [ %92, %90 ], [ 0, %87 ]
  %95 = getelementptr i8, ptr %69, i64 %76
  %96 = getelementptr i8, ptr %95, i64 %82
  %97 = getelementptr i8, ptr %96, i64 %88
  %98 = getelementptr i8, ptr %97, i64 %94
  %99 = load i64, ptr %25, align 8
  switch i64 %99, label %109 [
    i64 1, label %100
    i64 2, label %103
    i64 4, label %106
  ]
100:                                              ; preds = %93
  %101 = load i8, ptr %98, align 1
  %102 = icmp ne i8 %101, 0
  br label %112
103:                                              ; preds = %93
  %104 = load i16, ptr %98, align 2
  %105 = icmp ne i16 %104, 0
  br label %112
106:                                              ; preds = %93
  %107 = load i32, ptr %98, align 4
  %108 = icmp ne i32 %107, 0
  br label %112
109:                                              ; preds = %93
  %110 = load i64, ptr %98, align 8
  %111 = icmp ne i64 %110, 0
  br label %112
112:                                              ; preds = %100, %103, %106, %109
  %113 = phi i1 [ %111, %109 ], [ %102, %100 ], [ %105, %103 ], [ %108, %106 ]
  %114 = zext i1 %113 to i64
  br label %115
115:                                              ; preds = %112, %67
  %116 = phi i64 [ 1, %67 ], [ %114, %112 ]
  %117 = add nsw i64 %116, %58
  %118 = add nuw nsw i64 %59, 1
  br label %57
119:                                              ; preds = %35
  %120 = getelementptr inbounds nuw i8, ptr %3, i64 32
  %121 = load i64, ptr %120, align 8
  br label %122
122:                                              ; preds = %35, %119
  %123 = phi i64 [ %121, %119 ], [ %28, %35 ]
  %124 = getelementptr inbounds nuw i8, ptr %0, i64 32
  store i64 %123, ptr %124, align 8
  %125 = getelementptr inbounds nuw i8, ptr %1, i64 8
  %126 = load i64, ptr %125, align 8
  tail call void @retrograd.fortran.make(ptr noundef %0, i64 noundef %126)
  %127 = getelementptr i8, ptr %1, i64 104
  %128 = getelementptr i8, ptr %1, i64 80
  %129 = getelementptr i8, ptr %1, i64 56
  %130 = getelementptr inbounds nuw i8, ptr %1, i64 64
  %131 = getelementptr inbounds nuw i8, ptr %1, i64 88
  %132 = getelementptr inbounds nuw i8, ptr %1, i64 112
  %133 = getelementptr i8, ptr %1, i64 32
  %134 = icmp eq ptr %2, null
  %135 = getelementptr inbounds nuw i8, ptr %2, i64 20
  %136 = getelementptr inbounds nuw i8, ptr %2, i64 40
  %137 = getelementptr inbounds nuw i8, ptr %2, i64 64
  %138 = getelementptr inbounds nuw i8, ptr %2, i64 88
  %139 = getelementptr inbounds nuw i8, ptr %2, i64 112
  %140 = getelementptr inbounds nuw i8, ptr %2, i64 8
  %141 = getelementptr inbounds nuw i8, ptr %1, i64 21
  %142 = getelementptr inbounds nuw i8, ptr %1, i64 40
  br label %143
143:                                              ; preds = %171, %122
  %144 = phi i64 [ 0, %122 ], [ %162, %171 ]
  %145 = phi i64 [ 0, %122 ], [ %172, %171 ]
  %146 = load i8, ptr %7, align 4
  %147 = icmp sgt i8 %146, 3
  br i1 %147, label %148, label %150
148:                                              ; preds = %143
  %149 = load i64, ptr %127, align 8
  br label %150
150:                                              ; preds = %143, %148
  %151 = phi i64 [ %149, %148 ], [ 1, %143 ]
  %152 = icmp slt i64 %145, %151
  br i1 %152, label %161, label %153
153:                                              ; preds = %150
  br i1 %36, label %300, label %154
154:                                              ; preds = %153
  %155 = getelementptr inbounds nuw i8, ptr %3, i64 32
  %156 = load i64, ptr %155, align 8
  %157 = icmp slt i64 %144, %156
  br i1 %157, label %158, label %300
158:                                              ; preds = %154
  %159 = getelementptr inbounds nuw i8, ptr %3, i64 40
  %160 = getelementptr inbounds nuw i8, ptr %1, i64 21
  br label %285
161:                                              ; preds = %150, %183
  %162 = phi i64 [ %174, %183 ], [ %144, %150 ]
  %163 = phi i64 [ %184, %183 ], [ 0, %150 ]
  %164 = load i8, ptr %7, align 4
  %165 = icmp sgt i8 %164, 2
  br i1 %165, label %166, label %168
166:                                              ; preds = %161
  %167 = load i64, ptr %128, align 8
  br label %168
168:                                              ; preds = %161, %166
  %169 = phi i64 [ %167, %166 ], [ 1, %161 ]
  %170 = icmp slt i64 %163, %169
  br i1 %170, label %173, label %171
171:                                              ; preds = %168
  %172 = add nuw nsw i64 %145, 1
  br label %143
173:                                              ; preds = %168, %216
  %174 = phi i64 [ %206, %216 ], [ %162, %168 ]
  %175 = phi i64 [ %217, %216 ], [ 0, %168 ]
  %176 = load i8, ptr %7, align 4
  %177 = icmp sgt i8 %176, 1
  br i1 %177, label %178, label %180
178:                                              ; preds = %173
  %179 = load i64, ptr %129, align 8
  br label %180
180:                                              ; preds = %173, %178
  %181 = phi i64 [ %179, %178 ], [ 1, %173 ]
  %182 = icmp slt i64 %175, %181
  br i1 %182, label %185, label %183
183:                                              ; preds = %180
  %184 = add nuw nsw i64 %163, 1
  br label %161
185:                                              ; preds = %180
  %186 = icmp sgt i8 %176, 2
  br i1 %177, label %187, label %190
187:                                              ; preds = %185
  %188 = load i64, ptr %130, align 8
  %189 = mul nsw i64 %188, %175
  br label %190
190:                                              ; preds = %185, %187
  %191 = phi i64 [ %189, %187 ], [ 0, %185 ]
  br i1 %186, label %192, label %195
192:                                              ; preds = %190
  %193 = load i64, ptr %131, align 8
  %194 = mul nsw i64 %193, %163
  br label %195
195:                                              ; preds = %190, %192
  %196 = phi i64 [ %194, %192 ], [ 0, %190 ]
  %197 = add nsw i64 %196, %191
  %198 = icmp sgt i8 %176, 3
  br i1 %198, label %199, label %202
199:                                              ; preds = %195
  %200 = load i64, ptr %132, align 8
  %201 = mul nsw i64 %200, %145
  br label %202
202:                                              ; preds = %195, %199
  %203 = phi i64 [ %201, %199 ], [ 0, %195 ]
  %204 = add nsw i64 %197, %203
  br label %205
205:                                              ; preds = %282, %202
  %206 = phi i64 [ %174, %202 ], [ %276, %282 ]
  %207 = phi i64 [ 0, %202 ], [ %277, %282 ]
  %208 = phi i64 [ %204, %202 ], [ %284, %282 ]
  %209 = load i8, ptr %7, align 4
  %210 = icmp sgt i8 %209, 0
  br i1 %210, label %211, label %213
211:                                              ; preds = %205
  %212 = load i64, ptr %133, align 8
  br label %213
213:                                              ; preds = %205, %211
  %214 = phi i64 [ %212, %211 ], [ 1, %205 ]
  %215 = icmp slt i64 %207, %214
  br i1 %215, label %218, label %216
216:                                              ; preds = %213
  %217 = add nuw nsw i64 %175, 1
  br label %173
218:                                              ; preds = %213
  br i1 %134, label %265, label %219
219:                                              ; preds = %218
  %220 = load ptr, ptr %2, align 8
  %221 = load i8, ptr %135, align 4
  %222 = icmp sgt i8 %221, 0
  br i1 %222, label %223, label %226
223:                                              ; preds = %219
  %224 = load i64, ptr %136, align 8
  %225 = mul nsw i64 %224, %207
  br label %226
226:                                              ; preds = %219, %223
  %227 = phi i64 [ %225, %223 ], [ 0, %219 ]
  %228 = icmp sgt i8 %221, 1
  br i1 %228, label %229, label %232
229:                                              ; preds = %226
  %230 = load i64, ptr %137, align 8
  %231 = mul nsw i64 %230, %175
  br label %232
232:                                              ; preds = %226, %229
  %233 = phi i64 [ %231, %229 ], [ 0, %226 ]
  %234 = icmp sgt i8 %221, 2
  br i1 %234, label %235, label %238
235:                                              ; preds = %232
  %236 = load i64, ptr %138, align 8
  %237 = mul nsw i64 %236, %163
  br label %238
238:                                              ; preds = %232, %235
  %239 = phi i64 [ %237, %235 ], [ 0, %232 ]
  %240 = icmp sgt i8 %221, 3
  br i1 %240, label %241, label %244
241:                                              ; preds = %238
  %242 = load i64, ptr %139, align 8
  %243 = mul nsw i64 %242, %145
  br label %244
244:                                              ; preds = %238, %241
  %245 = phi i64 [ %243, %241 ], [ 0, %238 ]
  %246 = getelementptr i8, ptr %220, i64 %227
  %247 = getelementptr i8, ptr %246, i64 %233
  %248 = getelementptr i8, ptr %247, i64 %239
  %249 = getelementptr i8, ptr %248, i64 %245
  %250 = load i64, ptr %140, align 8
  switch i64 %250, label %260 [
    i64 1, label %251
    i64 2, label %254
    i64 4, label %257
  ]
251:                                              ; preds = %244
  %252 = load i8, ptr %249, align 1
  %253 = icmp ne i8 %252, 0
  br label %263
254:                                              ; preds = %244
  %255 = load i16, ptr %249, align 2
  %256 = icmp ne i16 %255, 0
  br label %263
257:                                              ; preds = %244
  %258 = load i32, ptr %249, align 4
  %259 = icmp ne i32 %258, 0
  br label %263
260:                                              ; preds = %244
  %261 = load i64, ptr %249, align 8
  %262 = icmp ne i64 %261, 0
  br label %263
263:                                              ; preds = %251, %254, %257, %260
  %264 = phi i1 [ %262, %260 ], [ %253, %251 ], [ %256, %254 ], [ %259, %257 ]
  br i1 %264, label %265, label %275
265:                                              ; preds = %263, %218
  %266 = load ptr, ptr %0, align 8
  %267 = add nsw i64 %206, 1
  %268 = load i64, ptr %125, align 8
  %269 = mul nsw i64 %268, %206
  %270 = getelementptr inbounds i8, ptr %266, i64 %269
  %271 = load ptr, ptr %1, align 8
  %272 = getelementptr inbounds i8, ptr %271, i64 %208
  %273 = load i8, ptr %141, align 1
  %274 = sext i8 %273 to i32
  tail call void @retrograd.fortran.move_element(ptr noundef %270, ptr noundef %272, i64 noundef %268, i32 noundef %274)
  br label %275
275:                                              ; preds = %263, %265
  %276 = phi i64 [ %267, %265 ], [ %206, %263 ]
  %277 = add nuw nsw i64 %207, 1
  %278 = load i8, ptr %7, align 4
  %279 = icmp sgt i8 %278, 0
  br i1 %279, label %280, label %282
280:                                              ; preds = %275
  %281 = load i64, ptr %142, align 8
  br label %282
282:                                              ; preds = %275, %280
  %283 = phi i64 [ %281, %280 ], [ 0, %275 ]
  %284 = add nsw i64 %283, %208
  br label %205
285:                                              ; preds = %158, %285
  %286 = phi i64 [ %144, %158 ], [ %297, %285 ]
  %287 = load ptr, ptr %0, align 8
  %288 = load i64, ptr %125, align 8
  %289 = mul nsw i64 %288, %286
  %290 = getelementptr inbounds i8, ptr %287, i64 %289
  %291 = load ptr, ptr %3, align 8
  %292 = load i64, ptr %159, align 8
  %293 = mul nsw i64 %292, %286
  %294 = getelementptr inbounds i8, ptr %291, i64 %293
  %295 = load i8, ptr %160, align 1
  %296 = sext i8 %295 to i32
  tail call void @retrograd.fortran.move_element(ptr noundef %290, ptr noundef %294, i64 noundef %288, i32 noundef %296)
  %297 = add nsw i64 %286, 1
  %298 = load i64, ptr %155, align 8
  %299 = icmp slt i64 %297, %298
  br i1 %299, label %285, label %300
300:                                              ; preds = %285, %154, %153
  ret void
}
define internal void @retrograd.body._FortranAUnpack(ptr noundef captures(none) %0, ptr noundef readonly captures(none) %1, ptr noundef readonly captures(none) %2, ptr noundef readonly captures(none) %3, ptr noundef readnone captures(none) %4, i32 noundef %5) {
  %7 = getelementptr inbounds nuw i8, ptr %2, i64 20
  %8 = load i8, ptr %7, align 4
  %9 = icmp sgt i8 %8, 4
  br i1 %9, label %10, label %11
10:                                               ; preds = %6
  tail call void @retrograd.unsupported_array()
  unreachable
11:                                               ; preds = %6
  %12 = load i8, ptr %7, align 4
  %13 = icmp sgt i8 %12, 0
  br i1 %13, label %14, label %18
14:                                               ; preds = %11
  %15 = getelementptr i8, ptr %2, i64 32
  %16 = load i64, ptr %15, align 8
  %17 = getelementptr inbounds nuw i8, ptr %0, i64 32
  store i64 %16, ptr %17, align 8
  br label %18
18:                                               ; preds = %11, %14
  %19 = load i8, ptr %7, align 4
  %20 = icmp sgt i8 %19, 1
  br i1 %20, label %21, label %25
21:                                               ; preds = %18
  %22 = getelementptr i8, ptr %2, i64 56
  %23 = load i64, ptr %22, align 8
  %24 = getelementptr inbounds nuw i8, ptr %0, i64 56
  store i64 %23, ptr %24, align 8
  br label %25
25:                                               ; preds = %21, %18
  %26 = load i8, ptr %7, align 4
  %27 = icmp sgt i8 %26, 2
  br i1 %27, label %28, label %32
28:                                               ; preds = %25
  %29 = getelementptr i8, ptr %2, i64 80
  %30 = load i64, ptr %29, align 8
  %31 = getelementptr inbounds nuw i8, ptr %0, i64 80
  store i64 %30, ptr %31, align 8
  br label %32
32:                                               ; preds = %28, %25
  %33 = load i8, ptr %7, align 4
  %34 = icmp sgt i8 %33, 3
  br i1 %34, label %35, label %39
35:                                               ; preds = %32
  %36 = getelementptr i8, ptr %2, i64 104
  %37 = load i64, ptr %36, align 8
  %38 = getelementptr inbounds nuw i8, ptr %0, i64 104
  store i64 %37, ptr %38, align 8
  br label %39
39:                                               ; preds = %35, %32
  %40 = getelementptr inbounds nuw i8, ptr %1, i64 8
  %41 = load i64, ptr %40, align 8
  tail call void @retrograd.fortran.make(ptr noundef %0, i64 noundef %41)
  %42 = getelementptr i8, ptr %2, i64 104
  %43 = getelementptr i8, ptr %2, i64 80
  %44 = getelementptr i8, ptr %2, i64 56
  %45 = getelementptr inbounds nuw i8, ptr %2, i64 64
  %46 = getelementptr inbounds nuw i8, ptr %2, i64 88
  %47 = getelementptr inbounds nuw i8, ptr %2, i64 112
  %48 = getelementptr i8, ptr %2, i64 32
  %49 = getelementptr inbounds nuw i8, ptr %2, i64 8
  %50 = getelementptr inbounds nuw i8, ptr %3, i64 20
  %51 = getelementptr inbounds nuw i8, ptr %3, i64 40
  %52 = getelementptr inbounds nuw i8, ptr %3, i64 64
  %53 = getelementptr inbounds nuw i8, ptr %3, i64 88
  %54 = getelementptr inbounds nuw i8, ptr %3, i64 112
  %55 = getelementptr inbounds nuw i8, ptr %1, i64 40
  %56 = getelementptr inbounds nuw i8, ptr %0, i64 20
  %57 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %58 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %59 = getelementptr inbounds nuw i8, ptr %0, i64 88
  %60 = getelementptr inbounds nuw i8, ptr %0, i64 112
  %61 = getelementptr inbounds nuw i8, ptr %1, i64 21
  %62 = getelementptr inbounds nuw i8, ptr %2, i64 40
  br label %63
63:                                               ; preds = %84, %39
  %64 = phi i64 [ 0, %39 ], [ %75, %84 ]
  %65 = phi i64 [ 0, %39 ], [ %85, %84 ]
  %66 = load i8, ptr %7, align 4
  %67 = icmp sgt i8 %66, 3
  br i1 %67, label %68, label %70
68:                                               ; preds = %63
  %69 = load i64, ptr %42, align 8
  br label %70
70:                                               ; preds = %63, %68
  %71 = phi i64 [ %69, %68 ], [ 1, %63 ]
  %72 = icmp slt i64 %65, %71
  br i1 %72, label %74, label %73
73:                                               ; preds = %70
  ret void
74:                                               ; preds = %70, %96
  %75 = phi i64 [ %87, %96 ], [ %64, %70 ]
  %76 = phi i64 [ %97, %96 ], [ 0, %70 ]
  %77 = load i8, ptr %7, align 4
  %78 = icmp sgt i8 %77, 2
  br i1 %78, label %79, label %81
79:                                               ; preds = %74
  %80 = load i64, ptr %43, align 8
  br label %81
81:                                               ; preds = %74, %79
  %82 = phi i64 [ %80, %79 ], [ 1, %74 ]
  %83 = icmp slt i64 %76, %82
  br i1 %83, label %86, label %84
84:                                               ; preds = %81
  %85 = add nuw nsw i64 %65, 1
  br label %63
86:                                               ; preds = %81, %129
  %87 = phi i64 [ %119, %129 ], [ %75, %81 ]
  %88 = phi i64 [ %130, %129 ], [ 0, %81 ]
  %89 = load i8, ptr %7, align 4
  %90 = icmp sgt i8 %89, 1
  br i1 %90, label %91, label %93
91:                                               ; preds = %86
  %92 = load i64, ptr %44, align 8
  br label %93
93:                                               ; preds = %86, %91
  %94 = phi i64 [ %92, %91 ], [ 1, %86 ]
  %95 = icmp slt i64 %88, %94
  br i1 %95, label %98, label %96
96:                                               ; preds = %93
  %97 = add nuw nsw i64 %76, 1
  br label %74
98:                                               ; preds = %93
  %99 = icmp sgt i8 %89, 2
  br i1 %90, label %100, label %103
100:                                              ; preds = %98
  %101 = load i64, ptr %45, align 8
  %102 = mul nsw i64 %101, %88
  br label %103
103:                                              ; preds = %98, %100
  %104 = phi i64 [ %102, %100 ], [ 0, %98 ]
  br i1 %99, label %105, label %108
105:                                              ; preds = %103
  %106 = load i64, ptr %46, align 8
  %107 = mul nsw i64 %106, %76
  br label %108
108:                                              ; preds = %103, %105
  %109 = phi i64 [ %107, %105 ], [ 0, %103 ]
  %110 = add nsw i64 %109, %104
  %111 = icmp sgt i8 %89, 3
  br i1 %111, label %112, label %115
112:                                              ; preds = %108
  %113 = load i64, ptr %47, align 8
  %114 = mul nsw i64 %113, %65
  br label %115
115:                                              ; preds = %108, %112
  %116 = phi i64 [ %114, %112 ], [ 0, %108 ]
  %117 = add nsw i64 %110, %116
  br label %118
118:                                              ; preds = %227, %115
  %119 = phi i64 [ %87, %115 ], [ %187, %227 ]
  %120 = phi i64 [ 0, %115 ], [ %222, %227 ]
  %121 = phi i64 [ %117, %115 ], [ %229, %227 ]
  %122 = load i8, ptr %7, align 4
  %123 = icmp sgt i8 %122, 0
  br i1 %123, label %124, label %126
124:                                              ; preds = %118
  %125 = load i64, ptr %48, align 8
  br label %126
126:                                              ; preds = %118, %124
  %127 = phi i64 [ %125, %124 ], [ 1, %118 ]
  %128 = icmp slt i64 %120, %127
  br i1 %128, label %131, label %129
129:                                              ; preds = %126
  %130 = add nuw nsw i64 %88, 1
  br label %86
131:                                              ; preds = %126
  %132 = load ptr, ptr %2, align 8
  %133 = getelementptr inbounds i8, ptr %132, i64 %121
  %134 = load i64, ptr %49, align 8
  switch i64 %134, label %144 [
    i64 1, label %135
    i64 2, label %138
    i64 4, label %141
  ]
135:                                              ; preds = %131
  %136 = load i8, ptr %133, align 1
  %137 = icmp ne i8 %136, 0
  br label %147
138:                                              ; preds = %131
  %139 = load i16, ptr %133, align 2
  %140 = icmp ne i16 %139, 0
  br label %147
141:                                              ; preds = %131
  %142 = load i32, ptr %133, align 4
  %143 = icmp ne i32 %142, 0
  br label %147
144:                                              ; preds = %131
  %145 = load i64, ptr %133, align 8
  %146 = icmp ne i64 %145, 0
  br label %147
147:                                              ; preds = %135, %138, %141, %144
  %148 = phi i1 [ %146, %144 ], [ %137, %135 ], [ %140, %138 ], [ %143, %141 ]
  br i1 %148, label %149, label %155
149:                                              ; preds = %147
  %150 = load ptr, ptr %1, align 8
  %151 = add nsw i64 %119, 1
  %152 = load i64, ptr %55, align 8
  %153 = mul nsw i64 %152, %119
  %154 = getelementptr inbounds i8, ptr %150, i64 %153
  br label %186
155:                                              ; preds = %147
  %156 = load ptr, ptr %3, align 8
  %157 = load i8, ptr %50, align 4
  %158 = icmp sgt i8 %157, 0
  br i1 %158, label %159, label %162
159:                                              ; preds = %155
  %160 = load i64, ptr %51, align 8
  %161 = mul nsw i64 %160, %120
  br label %162
162:                                              ; preds = %155, %159
  %163 = phi i64 [ %161, %159 ], [ 0, %155 ]
  %164 = icmp sgt i8 %157, 1
  br i1 %164, label %165, label %168
165:                                              ; preds = %162
  %166 = load i64, ptr %52, align 8
  %167 = mul nsw i64 %166, %88
  br label %168
168:                                              ; preds = %162, %165
  %169 = phi i64 [ %167, %165 ], [ 0, %162 ]
  %170 = icmp sgt i8 %157, 2
  br i1 %170, label %171, label %174
171:                                              ; preds = %168
  %172 = load i64, ptr %53, align 8
  %173 = mul nsw i64 %172, %76
  br label %174
174:                                              ; preds = %168, %171
  %175 = phi i64 [ %173, %171 ], [ 0, %168 ]
  %176 = icmp sgt i8 %157, 3
  br i1 %176, label %177, label %180
177:                                              ; preds = %174
  %178 = load i64, ptr %54, align 8
  %179 = mul nsw i64 %178, %65
  br label %180
180:                                              ; preds = %174, %177
  %181 = phi i64 [ %179, %177 ], [ 0, %174 ]
  %182 = getelementptr i8, ptr %156, i64 %163
  %183 = getelementptr i8, ptr %182, i64 %169
  %184 = getelementptr i8, ptr %183, i64 %175
  %185 = getelementptr i8, ptr %184, i64 %181
  br label %186
186:                                              ; preds = %180, %149
  %187 = phi i64 [ %151, %149 ], [ %119, %180 ]
  %188 = phi ptr [ %154, %149 ], [ %185, %180 ]
  %189 = load ptr, ptr %0, align 8
  %190 = load i8, ptr %56, align 4
  %191 = icmp sgt i8 %190, 0
  br i1 %191, label %192, label %195
192:                                              ; preds = %186
  %193 = load i64, ptr %57, align 8
  %194 = mul nsw i64 %193, %120
  br label %195
195:                                              ; preds = %186, %192
  %196 = phi i64 [ %194, %192 ], [ 0, %186 ]
  %197 = icmp sgt i8 %190, 1
  br i1 %197, label %198, label %201
198:                                              ; preds = %195
  %199 = load i64, ptr %58, align 8
  %200 = mul nsw i64 %199, %88
  br label %201
201:                                              ; preds = %195, %198
  %202 = phi i64 [ %200, %198 ], [ 0, %195 ]
  %203 = icmp sgt i8 %190, 2
  br i1 %203, label %204, label %207
204:                                              ; preds = %201
  %205 = load i64, ptr %59, align 8
  %206 = mul nsw i64 %205, %76
  br label %207
207:                                              ; preds = %201, %204
  %208 = phi i64 [ %206, %204 ], [ 0, %201 ]
  %209 = icmp sgt i8 %190, 3
  br i1 %209, label %210, label %213
210:                                              ; preds = %207
  %211 = load i64, ptr %60, align 8
  %212 = mul nsw i64 %211, %65
  br label %213
213:                                              ; preds = %207, %210
  %214 = phi i64 [ %212, %210 ], [ 0, %207 ]
  %215 = getelementptr i8, ptr %189, i64 %196
  %216 = getelementptr i8, ptr %215, i64 %202
  %217 = getelementptr i8, ptr %216, i64 %208
  %218 = getelementptr i8, ptr %217, i64 %214
  %219 = load i64, ptr %40, align 8
  %220 = load i8, ptr %61, align 1
  %221 = sext i8 %220 to i32
  tail call void @retrograd.fortran.move_element(ptr noundef %218, ptr noundef %188, i64 noundef %219, i32 noundef %221)
  %222 = add nuw nsw i64 %120, 1
  %223 = load i8, ptr %7, align 4
  %224 = icmp sgt i8 %223, 0
  br i1 %224, label %225, label %227
225:                                              ; preds = %213
  %226 = load i64, ptr %62, align 8
  br label %227
227:                                              ; preds = %213, %225
  %228 = phi i64 [ %226, %225 ], [ 0, %213 ]
  %229 = add nsw i64 %228, %121
  br label %118
}
define internal void @retrograd.body._FortranAInitArrayConstructorVector(ptr noundef writeonly captures(none) initializes((0, 24)) %0, ptr noundef %1, i1 noundef zeroext %2, ptr noundef readnone captures(none) %3, i32 noundef %4) {
  store ptr %1, ptr %0, align 8
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 8
  store i64 0, ptr %6, align 8
  %7 = load ptr, ptr %1, align 8
  %8 = icmp eq ptr %7, null
  br i1 %8, label %12, label %9
9:                                                ; preds = %5
  %10 = getelementptr inbounds nuw i8, ptr %1, i64 32
  %11 = load i64, ptr %10, align 8
  br label %12
12:                                               ; preds = %5, %9
  %13 = phi i64 [ %11, %9 ], [ 0, %5 ]
  %14 = getelementptr inbounds nuw i8, ptr %0, i64 16
  store i64 %13, ptr %14, align 8
  ret void
}
define internal void @retrograd.fortran.reserve(ptr noundef captures(none) %0, i64 noundef %1) {
  %3 = load ptr, ptr %0, align 8
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %5 = load i64, ptr %4, align 8
  %6 = icmp sgt i64 %1, %5
  br i1 %6, label %10, label %7
7:                                                ; preds = %2
  %8 = load ptr, ptr %3, align 8
  %9 = icmp eq ptr %8, null
  br i1 %9, label %10, label %52
10:                                               ; preds = %7, %2
  %11 = shl nsw i64 %5, 1
  %12 = tail call i64 @llvm.smax.i64(i64 %1, i64 %11)
  %13 = tail call i64 @llvm.smax.i64(i64 %12, i64 4)
  %14 = getelementptr inbounds nuw i8, ptr %3, i64 21
  %15 = load i8, ptr %14, align 1
  %16 = icmp eq i8 %15, 42
  br i1 %16, label %17, label %19
17:                                               ; preds = %10
  %18 = tail call ptr @retrograd.fortran.type_of(ptr noundef %3)
  br label %19
19:                                               ; preds = %10, %17
  %20 = phi ptr [ %18, %17 ], [ null, %10 ]
  %21 = load ptr, ptr %3, align 8
  %22 = getelementptr inbounds nuw i8, ptr %3, i64 8
  %23 = load i64, ptr %22, align 8
  %24 = mul nsw i64 %23, %13
  %25 = tail call ptr @malloc(i64 noundef %24)
  %26 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %27 = load i64, ptr %26, align 8
  %28 = icmp sgt i64 %27, 0
  br i1 %28, label %29, label %31
29:                                               ; preds = %19
  %30 = icmp eq ptr %20, null
  br label %33
31:                                               ; preds = %43, %19
  %32 = icmp eq ptr %21, null
  br i1 %32, label %48, label %47
33:                                               ; preds = %29, %43
  %34 = phi i64 [ 0, %29 ], [ %44, %43 ]
  %35 = load i64, ptr %22, align 8
  %36 = mul nsw i64 %35, %34
  %37 = getelementptr inbounds i8, ptr %25, i64 %36
  %38 = getelementptr inbounds i8, ptr %21, i64 %36
  br i1 %30, label %40, label %39
39:                                               ; preds = %33
  tail call void @retrograd.fortran.dt_move(ptr noundef nonnull %20, ptr noundef %37, ptr noundef %38)
  br label %43
40:                                               ; preds = %33
  %41 = load i8, ptr %14, align 1
  %42 = sext i8 %41 to i32
  tail call void @retrograd.fortran.move_element(ptr noundef %37, ptr noundef %38, i64 noundef %35, i32 noundef range(i32 -128, 128) %42)
  br label %43
43:                                               ; preds = %39, %40
  %44 = add nuw nsw i64 %34, 1
  %45 = load i64, ptr %26, align 8
  %46 = icmp slt i64 %44, %45
  br i1 %46, label %33, label %31
47:                                               ; preds = %31
  tail call void @free(ptr noundef %21)
  br label %48
48:                                               ; preds = %47, %31
  store ptr %25, ptr %3, align 8
  %49 = getelementptr inbounds nuw i8, ptr %3, i64 24
  store i64 1, ptr %49, align 8
  %50 = load i64, ptr %22, align 8
  %51 = getelementptr inbounds nuw i8, ptr %3, i64 40
  store i64 %50, ptr %51, align 8
  store i64 %13, ptr %4, align 8
  br label %52
52:                                               ; preds = %7, %48
  ret void
}
define internal void @retrograd.body._FortranAPushArrayConstructorSimpleScalar(ptr noundef captures(none) %0, ptr noundef %1) {
  %3 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %4 = load i64, ptr %3, align 8
  %5 = add nsw i64 %4, 1
  tail call void @retrograd.fortran.reserve(ptr noundef %0, i64 noundef %5)
  %6 = load ptr, ptr %0, align 8
  %7 = getelementptr inbounds nuw i8, ptr %6, i64 21
  %8 = load i8, ptr %7, align 1
  %9 = icmp eq i8 %8, 42
  br i1 %9, label %10, label %12
10:                                               ; preds = %2
  %11 = tail call ptr @retrograd.fortran.type_of(ptr noundef %6)
  br label %12
12:                                               ; preds = %2, %10
  %13 = phi ptr [ %11, %10 ], [ null, %2 ]
  %14 = load ptr, ptr %6, align 8
  %15 = load i64, ptr %3, align 8
  %16 = getelementptr inbounds nuw i8, ptr %6, i64 8
  %17 = load i64, ptr %16, align 8
  %18 = mul nsw i64 %17, %15
  %19 = getelementptr inbounds i8, ptr %14, i64 %18
  %20 = icmp eq ptr %13, null
  br i1 %20, label %22, label %21
21:                                               ; preds = %12
  tail call void @retrograd.fortran.dt_move(ptr noundef nonnull %13, ptr noundef %19, ptr noundef %1)
  br label %25
22:                                               ; preds = %12
  %23 = load i8, ptr %7, align 1
  %24 = sext i8 %23 to i32
  tail call void @retrograd.fortran.move_element(ptr noundef %19, ptr noundef %1, i64 noundef %17, i32 noundef range(i32 -128, 128) %24)
  br label %25
25:                                               ; preds = %21, %22
  %26 = load i64, ptr %3, align 8
  %27 = add nsw i64 %26, 1
  store i64 %27, ptr %3, align 8
  %28 = getelementptr inbounds nuw i8, ptr %6, i64 32
  store i64 %27, ptr %28, align 8
  ret void
}
define internal void @retrograd.body._FortranAPushArrayConstructorValue(ptr noundef captures(none) %0, ptr noundef readonly captures(none) %1) {
  %3 = getelementptr inbounds nuw i8, ptr %1, i64 20
  %4 = load i8, ptr %3, align 4
  %5 = icmp sgt i8 %4, 4
  br i1 %5, label %6, label %7
6:                                                ; preds = %2
  tail call void @retrograd.unsupported_array()
  unreachable
7:                                                ; preds = %2
  %8 = icmp sgt i8 %4, 0
  br i1 %8, label %9, label %12
9:                                                ; preds = %7
  %10 = getelementptr i8, ptr %1, i64 32
  %11 = load i64, ptr %10, align 8
  br label %12
12:                                               ; preds = %9, %7
  %13 = phi i64 [ %11, %9 ], [ 1, %7 ]
  %14 = icmp sgt i8 %4, 1
  br i1 %14, label %15, label %19
15:                                               ; preds = %12
  %16 = getelementptr i8, ptr %1, i64 56
  %17 = load i64, ptr %16, align 8
  %18 = mul nsw i64 %17, %13
  br label %19
19:                                               ; preds = %15, %12
  %20 = phi i64 [ %18, %15 ], [ %13, %12 ]
  %21 = icmp sgt i8 %4, 2
  br i1 %21, label %22, label %25
22:                                               ; preds = %19
  %23 = getelementptr i8, ptr %1, i64 80
  %24 = load i64, ptr %23, align 8
  br label %25
25:                                               ; preds = %22, %19
  %26 = phi i64 [ %24, %22 ], [ 1, %19 ]
  %27 = mul nsw i64 %20, %26
  %28 = icmp eq i8 %4, 4
  br i1 %28, label %29, label %32
29:                                               ; preds = %25
  %30 = getelementptr i8, ptr %1, i64 104
  %31 = load i64, ptr %30, align 8
  br label %32
32:                                               ; preds = %25, %29
  %33 = phi i64 [ %31, %29 ], [ 1, %25 ]
  %34 = mul nsw i64 %27, %33
  %35 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %36 = load i64, ptr %35, align 8
  %37 = add nsw i64 %36, %34
  tail call void @retrograd.fortran.reserve(ptr noundef %0, i64 noundef %37)
  %38 = load ptr, ptr %0, align 8
  %39 = getelementptr inbounds nuw i8, ptr %38, i64 21
  %40 = load i8, ptr %39, align 1
  %41 = icmp eq i8 %40, 42
  br i1 %41, label %42, label %44
42:                                               ; preds = %32
  %43 = tail call ptr @retrograd.fortran.type_of(ptr noundef %38)
  br label %44
44:                                               ; preds = %32, %42
  %45 = phi ptr [ %43, %42 ], [ null, %32 ]
  %46 = getelementptr i8, ptr %1, i64 104
  %47 = getelementptr i8, ptr %1, i64 80
  %48 = getelementptr i8, ptr %1, i64 56
  %49 = getelementptr i8, ptr %1, i64 32
  %50 = getelementptr i8, ptr %1, i64 56
  %51 = getelementptr i8, ptr %1, i64 80
  %52 = getelementptr inbounds nuw i8, ptr %1, i64 64
  %53 = getelementptr inbounds nuw i8, ptr %1, i64 88
  %54 = getelementptr inbounds nuw i8, ptr %1, i64 112
  %55 = getelementptr i8, ptr %1, i64 32
  %56 = getelementptr inbounds nuw i8, ptr %38, i64 8
  %57 = icmp eq ptr %45, null
  %58 = getelementptr inbounds nuw i8, ptr %1, i64 40
  br label %59
59:                                               ; preds = %81, %44
  %60 = phi i64 [ 0, %44 ], [ %82, %81 ]
  %61 = load i8, ptr %3, align 4
  %62 = icmp sgt i8 %61, 3
  br i1 %62, label %63, label %65
63:                                               ; preds = %59
  %64 = load i64, ptr %46, align 8
  br label %65
65:                                               ; preds = %59, %63
  %66 = phi i64 [ %64, %63 ], [ 1, %59 ]
  %67 = icmp slt i64 %60, %66
  br i1 %67, label %72, label %68
68:                                               ; preds = %65
  %69 = load i64, ptr %35, align 8
  %70 = add nsw i64 %69, %34
  store i64 %70, ptr %35, align 8
  %71 = getelementptr inbounds nuw i8, ptr %38, i64 32
  store i64 %70, ptr %71, align 8
  ret void
72:                                               ; preds = %65, %92
  %73 = phi i64 [ %93, %92 ], [ 0, %65 ]
  %74 = load i8, ptr %3, align 4
  %75 = icmp sgt i8 %74, 2
  br i1 %75, label %76, label %78
76:                                               ; preds = %72
  %77 = load i64, ptr %47, align 8
  br label %78
78:                                               ; preds = %72, %76
  %79 = phi i64 [ %77, %76 ], [ 1, %72 ]
  %80 = icmp slt i64 %73, %79
  br i1 %80, label %83, label %81
81:                                               ; preds = %78
  %82 = add nuw nsw i64 %60, 1
  br label %59
83:                                               ; preds = %78, %143
  %84 = phi i64 [ %144, %143 ], [ 0, %78 ]
  %85 = load i8, ptr %3, align 4
  %86 = icmp sgt i8 %85, 1
  br i1 %86, label %87, label %89
87:                                               ; preds = %83
  %88 = load i64, ptr %48, align 8
  br label %89
89:                                               ; preds = %83, %87
  %90 = phi i64 [ %88, %87 ], [ 1, %83 ]
  %91 = icmp slt i64 %84, %90
  br i1 %91, label %94, label %92
92:                                               ; preds = %89
  %93 = add nuw nsw i64 %73, 1
  br label %72
94:                                               ; preds = %89
  %95 = icmp sgt i8 %85, 0
  br i1 %95, label %96, label %98
96:                                               ; preds = %94
  %97 = load i64, ptr %49, align 8
  br label %98
98:                                               ; preds = %94, %96
  %99 = phi i64 [ %97, %96 ], [ 1, %94 ]
  br i1 %86, label %100, label %102
100:                                              ; preds = %98
  %101 = load i64, ptr %50, align 8
  br label %102
102:                                              ; preds = %98, %100
  %103 = phi i64 [ %101, %100 ], [ 1, %98 ]
  %104 = icmp sgt i8 %85, 2
  br i1 %104, label %105, label %108
105:                                              ; preds = %102
  %106 = load i64, ptr %51, align 8
  %107 = mul nsw i64 %106, %60
  br label %108
108:                                              ; preds = %102, %105
  %109 = phi i64 [ %107, %105 ], [ %60, %102 ]
  %110 = add nsw i64 %109, %73
  %111 = mul nsw i64 %110, %103
  %112 = add nsw i64 %111, %84
  %113 = mul nsw i64 %112, %99
  br i1 %86, label %114, label %117
114:                                              ; preds = %108
  %115 = load i64, ptr %52, align 8
  %116 = mul nsw i64 %115, %84
  br label %117
117:                                              ; preds = %108, %114
  %118 = phi i64 [ %116, %114 ], [ 0, %108 ]
  br i1 %104, label %119, label %122
119:                                              ; preds = %117
  %120 = load i64, ptr %53, align 8
  %121 = mul nsw i64 %120, %73
  br label %122
122:                                              ; preds = %117, %119
  %123 = phi i64 [ %121, %119 ], [ 0, %117 ]
  %124 = add nsw i64 %123, %118
  %125 = icmp sgt i8 %85, 3
  br i1 %125, label %126, label %129
126:                                              ; preds = %122
  %127 = load i64, ptr %54, align 8
  %128 = mul nsw i64 %127, %60
  br label %129
129:                                              ; preds = %122, %126
  %130 = phi i64 [ %128, %126 ], [ 0, %122 ]
  %131 = add nsw i64 %124, %130
  br label %132
132:                                              ; preds = %165, %129
  %133 = phi i64 [ 0, %129 ], [ %159, %165 ]
  %134 = phi i64 [ %113, %129 ], [ %160, %165 ]
  %135 = phi i64 [ %131, %129 ], [ %167, %165 ]
  %136 = load i8, ptr %3, align 4
  %137 = icmp sgt i8 %136, 0
  br i1 %137, label %138, label %140
138:                                              ; preds = %132
  %139 = load i64, ptr %55, align 8
  br label %140
140:                                              ; preds = %132, %138
  %141 = phi i64 [ %139, %138 ], [ 1, %132 ]
  %142 = icmp slt i64 %133, %141
  br i1 %142, label %145, label %143
143:                                              ; preds = %140
  %144 = add nuw nsw i64 %84, 1
  br label %83
145:                                              ; preds = %140
  %146 = load ptr, ptr %38, align 8
  %147 = load i64, ptr %35, align 8
  %148 = add nsw i64 %147, %134
  %149 = load i64, ptr %56, align 8
  %150 = mul nsw i64 %148, %149
  %151 = getelementptr inbounds i8, ptr %146, i64 %150
  %152 = load ptr, ptr %1, align 8
  %153 = getelementptr inbounds i8, ptr %152, i64 %135
  br i1 %57, label %155, label %154
154:                                              ; preds = %145
  tail call void @retrograd.fortran.dt_move(ptr noundef nonnull %45, ptr noundef %151, ptr noundef %153)
  br label %158
155:                                              ; preds = %145
  %156 = load i8, ptr %39, align 1
  %157 = sext i8 %156 to i32
  tail call void @retrograd.fortran.move_element(ptr noundef %151, ptr noundef %153, i64 noundef %149, i32 noundef range(i32 -128, 128) %157)
  br label %158
158:                                              ; preds = %154, %155
  %159 = add nuw nsw i64 %133, 1
  %160 = add nsw i64 %134, 1
  %161 = load i8, ptr %3, align 4
  %162 = icmp sgt i8 %161, 0
  br i1 %162, label %163, label %165
163:                                              ; preds = %158
  %164 = load i64, ptr %58, align 8
  br label %165
165:                                              ; preds = %158, %163
  %166 = phi i64 [ %164, %163 ], [ 0, %158 ]
  %167 = add nsw i64 %166, %135
  br label %132
}
define internal noundef i32 @retrograd.fortran.allocate(ptr noundef captures(none) %0) {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %3 = load i64, ptr %2, align 8
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 20
  %5 = load i8, ptr %4, align 4
  %6 = icmp sgt i8 %5, 0
  br i1 %6, label %12, label %17
7:                                                ; preds = %41
  tail call void @retrograd.unsupported_array()
  unreachable
8:                                                ; preds = %41
  %9 = tail call i64 @llvm.smax.i64(i64 %42, i64 1)
  %10 = tail call ptr @malloc(i64 noundef %9)
  store ptr %10, ptr %0, align 8
  %11 = tail call zeroext i1 @retrograd.fortran.have_defaults()
  br i1 %11, label %46, label %52
12:                                               ; preds = %1
  %13 = getelementptr inbounds nuw i8, ptr %0, i64 40
  store i64 %3, ptr %13, align 8
  %14 = getelementptr inbounds nuw i8, ptr %0, i64 32
  %15 = load i64, ptr %14, align 8
  %16 = mul nsw i64 %15, %3
  br label %17
17:                                               ; preds = %1, %12
  %18 = phi i64 [ %16, %12 ], [ %3, %1 ]
  %19 = icmp sgt i8 %5, 1
  br i1 %19, label %20, label %25
20:                                               ; preds = %17
  %21 = getelementptr inbounds nuw i8, ptr %0, i64 64
  store i64 %18, ptr %21, align 8
  %22 = getelementptr inbounds nuw i8, ptr %0, i64 56
  %23 = load i64, ptr %22, align 8
  %24 = mul nsw i64 %23, %18
  br label %25
25:                                               ; preds = %20, %17
  %26 = phi i64 [ %24, %20 ], [ %18, %17 ]
  %27 = icmp sgt i8 %5, 2
  br i1 %27, label %28, label %33
28:                                               ; preds = %25
  %29 = getelementptr inbounds nuw i8, ptr %0, i64 88
  store i64 %26, ptr %29, align 8
  %30 = getelementptr inbounds nuw i8, ptr %0, i64 80
  %31 = load i64, ptr %30, align 8
  %32 = mul nsw i64 %31, %26
  br label %33
33:                                               ; preds = %28, %25
  %34 = phi i64 [ %32, %28 ], [ %26, %25 ]
  %35 = icmp sgt i8 %5, 3
  br i1 %35, label %36, label %41
36:                                               ; preds = %33
  %37 = getelementptr inbounds nuw i8, ptr %0, i64 112
  store i64 %34, ptr %37, align 8
  %38 = getelementptr inbounds nuw i8, ptr %0, i64 104
  %39 = load i64, ptr %38, align 8
  %40 = mul nsw i64 %39, %34
  br label %41
41:                                               ; preds = %36, %33
  %42 = phi i64 [ %40, %36 ], [ %34, %33 ]
  %43 = getelementptr inbounds nuw i8, ptr %0, i64 20
  %44 = load i8, ptr %43, align 4
  %45 = icmp sgt i8 %44, 4
  br i1 %45, label %7, label %8
46:                                               ; preds = %8
  %47 = getelementptr inbounds nuw i8, ptr %0, i64 21
  %48 = load i8, ptr %47, align 1
  %49 = icmp eq i8 %48, 42
  br i1 %49, label %50, label %52
50:                                               ; preds = %46
  %51 = tail call ptr @retrograd.fortran.type_of(ptr noundef nonnull %0)
  br label %52
52:                                               ; preds = %8, %46, %50
  %53 = phi ptr [ %51, %50 ], [ null, %46 ], [ null, %8 ]
  %54 = icmp eq ptr %53, null
  br i1 %54, label %56, label %55
55:                                               ; preds = %52
  tail call void @retrograd.fortran.dt_init_elements(ptr noundef nonnull %53, ptr noundef nonnull %0)
  br label %56
56:                                               ; preds = %55, %52
  ret i32 0
}
declare zeroext i1 @retrograd.fortran.have_defaults()
define internal noundef i32 @retrograd.fortran.deallocate(ptr noundef captures(none) %0) {
  %2 = tail call zeroext i1 @retrograd.fortran.have_components()
  br i1 %2, label %3, label %9
3:                                                ; preds = %1
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 21
  %5 = load i8, ptr %4, align 1
  %6 = icmp eq i8 %5, 42
  br i1 %6, label %7, label %9
7:                                                ; preds = %3
  %8 = tail call ptr @retrograd.fortran.type_of(ptr noundef %0)
  br label %9
9:                                                ; preds = %1, %3, %7
  %10 = phi ptr [ %8, %7 ], [ null, %3 ], [ null, %1 ]
  %11 = icmp eq ptr %10, null
  br i1 %11, label %13, label %12
12:                                               ; preds = %9
  tail call void @retrograd.fortran.dt_destroy_elements(ptr noundef nonnull %10, ptr noundef %0)
  br label %13
13:                                               ; preds = %12, %9
  %14 = load ptr, ptr %0, align 8
  tail call void @free(ptr noundef %14)
  store ptr null, ptr %0, align 8
  ret i32 0
}
declare zeroext i1 @retrograd.fortran.have_components()
define internal noundef i32 @retrograd.fortran.allocate_source(ptr noundef captures(none) %0, ptr noundef readonly captures(none) %1) {
  %3 = tail call i32 @retrograd.fortran.allocate(ptr noundef %0)
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 21
  %5 = load i8, ptr %4, align 1
  %6 = icmp eq i8 %5, 42
  br i1 %6, label %7, label %9
7:                                                ; preds = %2
  %8 = tail call ptr @retrograd.fortran.type_of(ptr noundef %0)
  br label %9
9:                                                ; preds = %2, %7
  %10 = phi ptr [ %8, %7 ], [ null, %2 ]
  %11 = icmp eq ptr %10, null
  br i1 %11, label %13, label %12
12:                                               ; preds = %9
  tail call void @retrograd.fortran.dt_assign_elements(ptr noundef nonnull %10, ptr noundef %0, ptr noundef %1)
  br label %14
13:                                               ; preds = %9
  tail call void @retrograd.fortran.copy(ptr noundef %0, ptr noundef %1)
  br label %14
14:                                               ; preds = %13, %12
  ret i32 0
}
define internal void @retrograd.fortran.apply_mold(ptr noundef captures(none) initializes((0, 16), (20, 22)) %0, ptr noundef readonly captures(none) %1, i32 noundef %2) {
  store ptr null, ptr %0, align 8
  %4 = getelementptr inbounds nuw i8, ptr %1, i64 8
  %5 = load i64, ptr %4, align 8
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 8
  store i64 %5, ptr %6, align 8
  %7 = getelementptr inbounds nuw i8, ptr %1, i64 21
  %8 = load i8, ptr %7, align 1
  %9 = getelementptr inbounds nuw i8, ptr %0, i64 21
  store i8 %8, ptr %9, align 1
  %10 = trunc i32 %2 to i8
  %11 = getelementptr inbounds nuw i8, ptr %0, i64 20
  store i8 %10, ptr %11, align 4
  %12 = tail call ptr @retrograd.fortran.type_of(ptr noundef %1)
  %13 = icmp eq ptr %12, null
  br i1 %13, label %15, label %14
14:                                               ; preds = %3
  tail call void @retrograd.fortran.set_type(ptr noundef nonnull %0, ptr noundef nonnull %12)
  br label %15
15:                                               ; preds = %14, %3
  ret void
}
define internal void @retrograd.body._FortranAAllocatableSetBounds(ptr noundef writeonly captures(none) %0, i32 noundef %1, i64 noundef %2, i64 noundef %3) {
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %6 = sext i32 %1 to i64
  %7 = getelementptr inbounds %struct.dimension, ptr %5, i64 %6
  store i64 %2, ptr %7, align 8
  %8 = icmp slt i64 %3, %2
  %9 = sub i64 %3, %2
  %10 = add i64 %9, 1
  %11 = select i1 %8, i64 0, i64 %10
  %12 = getelementptr inbounds nuw i8, ptr %7, i64 8
  store i64 %11, ptr %12, align 8
  ret void
}
define internal void @retrograd.body._FortranAPointerSetBounds(ptr noundef writeonly captures(none) %0, i32 noundef %1, i64 noundef %2, i64 noundef %3) {
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %6 = sext i32 %1 to i64
  %7 = getelementptr inbounds %struct.dimension, ptr %5, i64 %6
  store i64 %2, ptr %7, align 8
  %8 = icmp slt i64 %3, %2
  %9 = sub i64 %3, %2
  %10 = add i64 %9, 1
  %11 = select i1 %8, i64 0, i64 %10
  %12 = getelementptr inbounds nuw i8, ptr %7, i64 8
  store i64 %11, ptr %12, align 8
  ret void
}
define internal noundef i32 @retrograd.body._FortranAAllocatableAllocate(ptr noundef captures(none) %0, ptr noundef readnone captures(none) %1, i1 noundef zeroext %2, ptr noundef readnone captures(none) %3, ptr noundef readnone captures(none) %4, i32 noundef %5, ptr noundef readnone captures(none) %6) {
  %8 = tail call i32 @retrograd.fortran.allocate(ptr noundef %0)
  ret i32 0
}
define internal noundef i32 @retrograd.body._FortranAPointerAllocate(ptr noundef captures(none) %0, i1 noundef zeroext %1, ptr noundef readnone captures(none) %2, ptr noundef readnone captures(none) %3, i32 noundef %4, ptr noundef readnone captures(none) %5) {
  %7 = tail call i32 @retrograd.fortran.allocate(ptr noundef %0)
  ret i32 0
}
define internal noundef i32 @retrograd.body._FortranAAllocatableDeallocate(ptr noundef captures(none) %0, i1 noundef zeroext %1, ptr noundef readnone captures(none) %2, ptr noundef readnone captures(none) %3, i32 noundef %4) {
  %6 = tail call i32 @retrograd.fortran.deallocate(ptr noundef %0)
  ret i32 0
}
define internal noundef i32 @retrograd.body._FortranAPointerDeallocate(ptr noundef captures(none) %0, i1 noundef zeroext %1, ptr noundef readnone captures(none) %2, ptr noundef readnone captures(none) %3, i32 noundef %4) {
  %6 = tail call i32 @retrograd.fortran.deallocate(ptr noundef %0)
  ret i32 0
}
define internal noundef i32 @retrograd.body._FortranAMoveAlloc(ptr noundef captures(none) %0, ptr noundef captures(none) %1, ptr noundef readnone captures(none) %2, i1 noundef zeroext %3, ptr noundef readnone captures(none) %4, ptr noundef readnone captures(none) %5, i32 noundef %6) {
  %8 = getelementptr inbounds nuw i8, ptr %1, i64 20
  %9 = load i8, ptr %8, align 4
  %10 = icmp sgt i8 %9, 4
  br i1 %10, label %11, label %12
11:                                               ; preds = %7
  tail call void @retrograd.unsupported_array()
  unreachable
12:                                               ; preds = %7
  %13 = load ptr, ptr %0, align 8
  %14 = icmp eq ptr %13, null
  br i1 %14, label %17, label %15
15:                                               ; preds = %12
  %16 = tail call i32 @retrograd.fortran.deallocate(ptr noundef nonnull %0)
  br label %17
17:                                               ; preds = %15, %12
  %18 = load ptr, ptr %1, align 8
  store ptr %18, ptr %0, align 8
  %19 = getelementptr inbounds nuw i8, ptr %1, i64 8
  %20 = load i64, ptr %19, align 8
  %21 = getelementptr inbounds nuw i8, ptr %0, i64 8
  store i64 %20, ptr %21, align 8
  %22 = load i8, ptr %8, align 4
  %23 = icmp sgt i8 %22, 0
  br i1 %23, label %24, label %27
24:                                               ; preds = %17
  %25 = getelementptr inbounds nuw i8, ptr %1, i64 24
  %26 = getelementptr inbounds nuw i8, ptr %0, i64 24
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(24) %26, ptr noundef nonnull align 8 dereferenceable(24) %25, i64 24, i1 false)
  br label %27
27:                                               ; preds = %17, %24
  %28 = load i8, ptr %8, align 4
  %29 = icmp sgt i8 %28, 1
  br i1 %29, label %30, label %33
30:                                               ; preds = %27
  %31 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %32 = getelementptr inbounds nuw i8, ptr %1, i64 48
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(24) %31, ptr noundef nonnull align 8 dereferenceable(24) %32, i64 24, i1 false)
  br label %33
33:                                               ; preds = %30, %27
  %34 = load i8, ptr %8, align 4
  %35 = icmp sgt i8 %34, 2
  br i1 %35, label %36, label %39
36:                                               ; preds = %33
  %37 = getelementptr inbounds nuw i8, ptr %0, i64 72
  %38 = getelementptr inbounds nuw i8, ptr %1, i64 72
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(24) %37, ptr noundef nonnull align 8 dereferenceable(24) %38, i64 24, i1 false)
  br label %39
39:                                               ; preds = %36, %33
  %40 = load i8, ptr %8, align 4
  %41 = icmp sgt i8 %40, 3
  br i1 %41, label %42, label %45
42:                                               ; preds = %39
  %43 = getelementptr inbounds nuw i8, ptr %0, i64 96
  %44 = getelementptr inbounds nuw i8, ptr %1, i64 96
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(24) %43, ptr noundef nonnull align 8 dereferenceable(24) %44, i64 24, i1 false)
  br label %45
45:                                               ; preds = %42, %39
  %46 = getelementptr inbounds nuw i8, ptr %1, i64 21
  %47 = load i8, ptr %46, align 1
  %48 = icmp eq i8 %47, 42
  br i1 %48, label %49, label %54
49:                                               ; preds = %45
  %50 = tail call ptr @retrograd.fortran.type_of(ptr noundef nonnull %1)
  %51 = icmp eq ptr %50, null
  br i1 %51, label %54, label %52
52:                                               ; preds = %49
  %53 = tail call ptr @retrograd.fortran.type_of(ptr noundef nonnull %1)
  tail call void @retrograd.fortran.set_type(ptr noundef nonnull %0, ptr noundef %53)
  br label %54
54:                                               ; preds = %52, %49, %45
  store ptr null, ptr %1, align 8
  ret i32 0
}
define internal noundef i32 @retrograd.body._FortranAAllocatableAllocateSource(ptr noundef captures(none) %0, ptr noundef readonly captures(none) %1, i1 noundef zeroext %2, ptr noundef readnone captures(none) %3, ptr noundef readnone captures(none) %4, i32 noundef %5) {
  %7 = tail call i32 @retrograd.fortran.allocate_source(ptr noundef %0, ptr noundef %1)
  ret i32 0
}
define internal noundef i32 @retrograd.body._FortranAPointerAllocateSource(ptr noundef captures(none) %0, ptr noundef readonly captures(none) %1, i1 noundef zeroext %2, ptr noundef readnone captures(none) %3, ptr noundef readnone captures(none) %4, i32 noundef %5) {
  %7 = tail call i32 @retrograd.fortran.allocate_source(ptr noundef %0, ptr noundef %1)
  ret i32 0
}
define internal void @retrograd.body._FortranAAllocatableApplyMold(ptr noundef captures(none) initializes((0, 16), (20, 22)) %0, ptr noundef readonly captures(none) %1, i32 noundef %2) {
  tail call void @retrograd.fortran.apply_mold(ptr noundef %0, ptr noundef %1, i32 noundef %2)
  ret void
}
define internal void @retrograd.body._FortranAPointerApplyMold(ptr noundef captures(none) initializes((0, 16), (20, 22)) %0, ptr noundef readonly captures(none) %1, i32 noundef %2) {
  tail call void @retrograd.fortran.apply_mold(ptr noundef %0, ptr noundef %1, i32 noundef %2)
  ret void
}
define internal void @retrograd.body._FortranAAllocatableInitDerivedForAllocate(ptr noundef captures(none) %0, ptr noundef %1, i32 noundef %2, i32 noundef %3) {
  %5 = load ptr, ptr %0, align 8
  %6 = icmp eq ptr %5, null
  br i1 %6, label %7, label %10
7:                                                ; preds = %4
  %8 = getelementptr inbounds nuw i8, ptr %1, i64 88
  %9 = load i64, ptr %8, align 8
  tail call void @retrograd.fortran.establish(ptr noundef nonnull %0, i64 noundef %9, i32 noundef 42, i32 noundef %2, i32 noundef 2, ptr noundef %1)
  br label %10
10:                                               ; preds = %7, %4
  ret void
}
define internal void @retrograd.body._FortranAAllocatableInitDerived(ptr noundef captures(none) initializes((0, 24)) %0, ptr noundef %1, i32 noundef %2, i32 noundef %3) {
  %5 = getelementptr inbounds nuw i8, ptr %1, i64 88
  %6 = load i64, ptr %5, align 8
  tail call void @retrograd.fortran.establish(ptr noundef %0, i64 noundef %6, i32 noundef 42, i32 noundef %2, i32 noundef 2, ptr noundef %1)
  ret void
}
define internal void @retrograd.body._FortranAPointerNullifyDerived(ptr noundef captures(none) initializes((0, 24)) %0, ptr noundef %1, i32 noundef %2, i32 noundef %3) {
  %5 = getelementptr inbounds nuw i8, ptr %1, i64 88
  %6 = load i64, ptr %5, align 8
  tail call void @retrograd.fortran.establish(ptr noundef %0, i64 noundef %6, i32 noundef 42, i32 noundef %2, i32 noundef 1, ptr noundef %1)
  ret void
}
define internal noundef i32 @retrograd.body._FortranAAllocatableDeallocatePolymorphic(ptr noundef captures(none) %0, ptr noundef %1, i1 noundef zeroext %2, ptr noundef readnone captures(none) %3, ptr noundef readnone captures(none) %4, i32 noundef %5) {
  %7 = tail call i32 @retrograd.fortran.deallocate(ptr noundef %0)
  %8 = icmp eq ptr %1, null
  br i1 %8, label %13, label %9
9:                                                ; preds = %6
  %10 = getelementptr inbounds nuw i8, ptr %1, i64 88
  %11 = load i64, ptr %10, align 8
  %12 = getelementptr inbounds nuw i8, ptr %0, i64 8
  store i64 %11, ptr %12, align 8
  tail call void @retrograd.fortran.set_type(ptr noundef %0, ptr noundef nonnull %1)
  br label %13
13:                                               ; preds = %9, %6
  ret i32 0
}
define internal noundef i32 @retrograd.body._FortranAPointerDeallocatePolymorphic(ptr noundef captures(none) %0, ptr noundef %1, i1 noundef zeroext %2, ptr noundef readnone captures(none) %3, ptr noundef readnone captures(none) %4, i32 noundef %5) {
  %7 = tail call i32 @retrograd.fortran.deallocate(ptr noundef %0)
  %8 = icmp eq ptr %1, null
  br i1 %8, label %13, label %9
9:                                                ; preds = %6
  %10 = getelementptr inbounds nuw i8, ptr %1, i64 88
  %11 = load i64, ptr %10, align 8
  %12 = getelementptr inbounds nuw i8, ptr %0, i64 8
  store i64 %11, ptr %12, align 8
  tail call void @retrograd.fortran.set_type(ptr noundef %0, ptr noundef nonnull %1)
  br label %13
13:                                               ; preds = %9, %6
  ret i32 0
}
declare i64 @llvm.smax.i64(i64, i64)
