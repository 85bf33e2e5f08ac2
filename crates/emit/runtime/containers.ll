; Made from containers.c by scripts/update-runtime; see there for what each function does.
%struct.ring = type { ptr, ptr }
define internal void @retrograd.body._ZNSt8__detail15_List_node_base7_M_hookEPS0_(ptr noundef initializes((0, 16)) %0, ptr noundef %1) {
  store ptr %1, ptr %0, align 8
  %3 = getelementptr inbounds nuw i8, ptr %1, i64 8
  %4 = load ptr, ptr %3, align 8
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 8
  store ptr %4, ptr %5, align 8
  %6 = load ptr, ptr %3, align 8
  store ptr %0, ptr %6, align 8
  store ptr %0, ptr %3, align 8
  ret void
}
define internal void @retrograd.body._ZNSt8__detail15_List_node_base9_M_unhookEv(ptr noundef readonly captures(none) %0) {
  %2 = load ptr, ptr %0, align 8
  %3 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %4 = load ptr, ptr %3, align 8
  store ptr %2, ptr %4, align 8
  %5 = getelementptr inbounds nuw i8, ptr %2, i64 8
  store ptr %4, ptr %5, align 8
  ret void
}
declare void @llvm.lifetime.start.p0(ptr captures(none))
declare void @llvm.lifetime.end.p0(ptr captures(none))
define internal void @retrograd.body._ZNSt8__detail15_List_node_base11_M_transferEPS0_S1_(ptr noundef %0, ptr noundef %1, ptr noundef %2) {
  %4 = icmp eq ptr %0, %2
  br i1 %4, label %12, label %5
5:                                                ; preds = %3
  %6 = getelementptr inbounds nuw i8, ptr %1, i64 8
  %7 = load ptr, ptr %6, align 8
  %8 = getelementptr inbounds nuw i8, ptr %2, i64 8
  %9 = load ptr, ptr %8, align 8
  %10 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %11 = load ptr, ptr %10, align 8
  store ptr %2, ptr %7, align 8
  store ptr %7, ptr %8, align 8
  store ptr %0, ptr %9, align 8
  store ptr %11, ptr %6, align 8
  store ptr %1, ptr %11, align 8
  store ptr %9, ptr %10, align 8
  br label %12
12:                                               ; preds = %3, %5
  ret void
}
define internal void @retrograd.body._ZNSt8__detail15_List_node_base10_M_reverseEv(ptr noundef captures(address) %0) {
  br label %2
2:                                                ; preds = %2, %1
  %3 = phi ptr [ %0, %1 ], [ %4, %2 ]
  %4 = load ptr, ptr %3, align 8
  %5 = getelementptr inbounds nuw i8, ptr %3, i64 8
  %6 = load ptr, ptr %5, align 8
  store ptr %6, ptr %3, align 8
  store ptr %4, ptr %5, align 8
  %7 = icmp eq ptr %4, %0
  br i1 %7, label %8, label %2
8:                                                ; preds = %2
  ret void
}
define internal void @retrograd.body._ZNSt8__detail15_List_node_base4swapERS0_S1_(ptr noundef %0, ptr noundef %1) {
  %3 = alloca %struct.ring, align 8
  %4 = load ptr, ptr %0, align 8
  %5 = icmp eq ptr %4, %0
  %6 = load ptr, ptr %1, align 8
  %7 = icmp eq ptr %6, %1
  call void @llvm.lifetime.start.p0(ptr nonnull %3)
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %3, ptr noundef nonnull align 8 dereferenceable(16) %0, i64 16, i1 false)
  br i1 %7, label %13, label %8
8:                                                ; preds = %2
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %0, ptr noundef nonnull readonly align 8 dereferenceable(16) %1, i64 16, i1 false)
  %9 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %10 = load ptr, ptr %9, align 8
  store ptr %0, ptr %10, align 8
  %11 = load ptr, ptr %0, align 8
  %12 = getelementptr inbounds nuw i8, ptr %11, i64 8
  store ptr %0, ptr %12, align 8
  br label %15
13:                                               ; preds = %2
  %14 = getelementptr inbounds nuw i8, ptr %0, i64 8
  store ptr %0, ptr %14, align 8
  store ptr %0, ptr %0, align 8
  br label %15
15:                                               ; preds = %13, %8
  br i1 %5, label %21, label %16
16:                                               ; preds = %15
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %1, ptr noundef nonnull align 8 dereferenceable(16) %3, i64 16, i1 false)
  %17 = getelementptr inbounds nuw i8, ptr %1, i64 8
  %18 = load ptr, ptr %17, align 8
  store ptr %1, ptr %18, align 8
  %19 = load ptr, ptr %1, align 8
  %20 = getelementptr inbounds nuw i8, ptr %19, i64 8
  store ptr %1, ptr %20, align 8
  br label %23
21:                                               ; preds = %15
  %22 = getelementptr inbounds nuw i8, ptr %1, i64 8
  store ptr %1, ptr %22, align 8
  store ptr %1, ptr %1, align 8
  br label %23
23:                                               ; preds = %21, %16
  call void @llvm.lifetime.end.p0(ptr nonnull %3)
  ret void
}
declare void @llvm.memcpy.p0.p0.i64(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i64, i1 immarg)
define internal ptr @retrograd.body._ZSt18_Rb_tree_incrementPSt18_Rb_tree_node_base(ptr noundef readonly captures(address, ret: address, provenance) %0) {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %3 = load ptr, ptr %2, align 8
  %4 = icmp eq ptr %3, null
  br i1 %4, label %10, label %5
5:                                                ; preds = %1, %5
  %6 = phi ptr [ %8, %5 ], [ %3, %1 ]
  %7 = getelementptr inbounds nuw i8, ptr %6, i64 16
  %8 = load ptr, ptr %7, align 8
  %9 = icmp eq ptr %8, null
  br i1 %9, label %22, label %5
10:                                               ; preds = %1, %10
  %11 = phi ptr [ %13, %10 ], [ %0, %1 ]
  %12 = getelementptr inbounds nuw i8, ptr %11, i64 8
  %13 = load ptr, ptr %12, align 8
  %14 = getelementptr inbounds nuw i8, ptr %13, i64 24
  %15 = load ptr, ptr %14, align 8
  %16 = icmp eq ptr %11, %15
  br i1 %16, label %10, label %17
17:                                               ; preds = %10
  %18 = getelementptr inbounds nuw i8, ptr %11, i64 24
  %19 = load ptr, ptr %18, align 8
  %20 = icmp eq ptr %19, %13
  %21 = select i1 %20, ptr %11, ptr %13
  br label %22
22:                                               ; preds = %5, %17
  %23 = phi ptr [ %21, %17 ], [ %6, %5 ]
  ret ptr %23
}
define internal ptr @retrograd.body._ZSt18_Rb_tree_incrementPKSt18_Rb_tree_node_base(ptr noundef readonly captures(address, ret: address, provenance) %0) {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %3 = load ptr, ptr %2, align 8
  %4 = icmp eq ptr %3, null
  br i1 %4, label %10, label %5
5:                                                ; preds = %1, %5
  %6 = phi ptr [ %8, %5 ], [ %3, %1 ]
  %7 = getelementptr inbounds nuw i8, ptr %6, i64 16
  %8 = load ptr, ptr %7, align 8
  %9 = icmp eq ptr %8, null
  br i1 %9, label %22, label %5
10:                                               ; preds = %1, %10
  %11 = phi ptr [ %13, %10 ], [ %0, %1 ]
  %12 = getelementptr inbounds nuw i8, ptr %11, i64 8
  %13 = load ptr, ptr %12, align 8
  %14 = getelementptr inbounds nuw i8, ptr %13, i64 24
  %15 = load ptr, ptr %14, align 8
  %16 = icmp eq ptr %11, %15
  br i1 %16, label %10, label %17
17:                                               ; preds = %10
  %18 = getelementptr inbounds nuw i8, ptr %11, i64 24
  %19 = load ptr, ptr %18, align 8
  %20 = icmp eq ptr %19, %13
  %21 = select i1 %20, ptr %11, ptr %13
  br label %22
22:                                               ; preds = %5, %17
  %23 = phi ptr [ %21, %17 ], [ %6, %5 ]
  ret ptr %23
}
define internal ptr @retrograd.body._ZSt18_Rb_tree_decrementPSt18_Rb_tree_node_base(ptr noundef readonly captures(address) %0) {
  %2 = load i32, ptr %0, align 8
  %3 = icmp eq i32 %2, 0
  br i1 %3, label %4, label %13
4:                                                ; preds = %1
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %6 = load ptr, ptr %5, align 8
  %7 = getelementptr inbounds nuw i8, ptr %6, i64 8
  %8 = load ptr, ptr %7, align 8
  %9 = icmp eq ptr %8, %0
  br i1 %9, label %10, label %13
10:                                               ; preds = %4
  %11 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %12 = load ptr, ptr %11, align 8
  br label %29
13:                                               ; preds = %4, %1
  %14 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %15 = load ptr, ptr %14, align 8
  %16 = icmp eq ptr %15, null
  br i1 %16, label %22, label %17
17:                                               ; preds = %13, %17
  %18 = phi ptr [ %20, %17 ], [ %15, %13 ]
  %19 = getelementptr inbounds nuw i8, ptr %18, i64 24
  %20 = load ptr, ptr %19, align 8
  %21 = icmp eq ptr %20, null
  br i1 %21, label %29, label %17
22:                                               ; preds = %13, %22
  %23 = phi ptr [ %25, %22 ], [ %0, %13 ]
  %24 = getelementptr inbounds nuw i8, ptr %23, i64 8
  %25 = load ptr, ptr %24, align 8
  %26 = getelementptr inbounds nuw i8, ptr %25, i64 16
  %27 = load ptr, ptr %26, align 8
  %28 = icmp eq ptr %23, %27
  br i1 %28, label %22, label %29
29:                                               ; preds = %17, %22, %10
  %30 = phi ptr [ %12, %10 ], [ %25, %22 ], [ %18, %17 ]
  ret ptr %30
}
define internal ptr @retrograd.body._ZSt18_Rb_tree_decrementPKSt18_Rb_tree_node_base(ptr noundef readonly captures(address) %0) {
  %2 = load i32, ptr %0, align 8
  %3 = icmp eq i32 %2, 0
  br i1 %3, label %4, label %13
4:                                                ; preds = %1
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %6 = load ptr, ptr %5, align 8
  %7 = getelementptr inbounds nuw i8, ptr %6, i64 8
  %8 = load ptr, ptr %7, align 8
  %9 = icmp eq ptr %8, %0
  br i1 %9, label %10, label %13
10:                                               ; preds = %4
  %11 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %12 = load ptr, ptr %11, align 8
  br label %29
13:                                               ; preds = %4, %1
  %14 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %15 = load ptr, ptr %14, align 8
  %16 = icmp eq ptr %15, null
  br i1 %16, label %22, label %17
17:                                               ; preds = %13, %17
  %18 = phi ptr [ %20, %17 ], [ %15, %13 ]
  %19 = getelementptr inbounds nuw i8, ptr %18, i64 24
  %20 = load ptr, ptr %19, align 8
  %21 = icmp eq ptr %20, null
  br i1 %21, label %29, label %17
22:                                               ; preds = %13, %22
  %23 = phi ptr [ %25, %22 ], [ %0, %13 ]
  %24 = getelementptr inbounds nuw i8, ptr %23, i64 8
  %25 = load ptr, ptr %24, align 8
  %26 = getelementptr inbounds nuw i8, ptr %25, i64 16
  %27 = load ptr, ptr %26, align 8
  %28 = icmp eq ptr %23, %27
  br i1 %28, label %22, label %29
29:                                               ; preds = %17, %22, %10
  %30 = phi ptr [ %12, %10 ], [ %25, %22 ], [ %18, %17 ]
  ret ptr %30
}
define internal void @retrograd.body._ZSt29_Rb_tree_insert_and_rebalancebPSt18_Rb_tree_node_baseS0_RS_(i1 noundef zeroext %0, ptr noundef initializes((0, 4), (8, 32)) %1, ptr noundef %2, ptr noundef captures(address) %3) {
  %5 = getelementptr inbounds nuw i8, ptr %1, i64 8
  store ptr %2, ptr %5, align 8
  %6 = getelementptr inbounds nuw i8, ptr %1, i64 16
  store i32 0, ptr %1, align 8
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %6, i8 0, i64 16, i1 false)
  br i1 %0, label %7, label %18
7:                                                ; preds = %4
  %8 = getelementptr inbounds nuw i8, ptr %2, i64 16
  store ptr %1, ptr %8, align 8
  %9 = icmp eq ptr %2, %3
  br i1 %9, label %10, label %13
10:                                               ; preds = %7
  %11 = getelementptr inbounds nuw i8, ptr %3, i64 8
  store ptr %1, ptr %11, align 8
  %12 = getelementptr inbounds nuw i8, ptr %3, i64 24
  store ptr %1, ptr %12, align 8
  br label %24
13:                                               ; preds = %7
  %14 = getelementptr inbounds nuw i8, ptr %3, i64 16
  %15 = load ptr, ptr %14, align 8
  %16 = icmp eq ptr %2, %15
  br i1 %16, label %17, label %24
17:                                               ; preds = %13
  store ptr %1, ptr %14, align 8
  br label %24
18:                                               ; preds = %4
  %19 = getelementptr inbounds nuw i8, ptr %2, i64 24
  store ptr %1, ptr %19, align 8
  %20 = getelementptr inbounds nuw i8, ptr %3, i64 24
  %21 = load ptr, ptr %20, align 8
  %22 = icmp eq ptr %2, %21
  br i1 %22, label %23, label %24
23:                                               ; preds = %18
  store ptr %1, ptr %20, align 8
  br label %24
24:                                               ; preds = %18, %23, %10, %17, %13
  %25 = getelementptr inbounds nuw i8, ptr %3, i64 8
  %26 = load ptr, ptr %25, align 8
  %27 = icmp eq ptr %1, %26
  br i1 %27, label %169, label %28
28:                                               ; preds = %24
  %29 = getelementptr inbounds nuw i8, ptr %1, i64 8
  %30 = load ptr, ptr %29, align 8
  %31 = load i32, ptr %30, align 8
  %32 = icmp eq i32 %31, 0
  br i1 %32, label %38, label %169
33:                                               ; preds = %164
  %34 = getelementptr inbounds nuw i8, ptr %165, i64 8
  %35 = load ptr, ptr %34, align 8
  %36 = load i32, ptr %35, align 8
  %37 = icmp eq i32 %36, 0
  br i1 %37, label %38, label %169
38:                                               ; preds = %28, %33
  %39 = phi ptr [ %35, %33 ], [ %30, %28 ]
  %40 = phi ptr [ %165, %33 ], [ %1, %28 ]
  %41 = getelementptr inbounds nuw i8, ptr %39, i64 8
  %42 = load ptr, ptr %41, align 8
  %43 = getelementptr inbounds nuw i8, ptr %42, i64 16
  %44 = load ptr, ptr %43, align 8
  %45 = icmp eq ptr %39, %44
  br i1 %45, label %46, label %49
46:                                               ; preds = %38
  %47 = getelementptr inbounds nuw i8, ptr %42, i64 24
  %48 = load ptr, ptr %47, align 8
  br label %49
49:                                               ; preds = %38, %46
  %50 = phi ptr [ %48, %46 ], [ %44, %38 ]
  %51 = icmp eq ptr %50, null
  br i1 %51, label %56, label %52
52:                                               ; preds = %49
  %53 = load i32, ptr %50, align 8
  %54 = icmp eq i32 %53, 0
  br i1 %54, label %55, label %56
55:                                               ; preds = %52
  store i32 1, ptr %50, align 8
  store i32 1, ptr %39, align 8
  store i32 0, ptr %42, align 8
  br label %164
56:                                               ; preds = %52, %49
  br i1 %45, label %57, label %110
57:                                               ; preds = %56
  %58 = getelementptr inbounds nuw i8, ptr %39, i64 24
  %59 = load ptr, ptr %58, align 8
  %60 = icmp eq ptr %40, %59
  br i1 %60, label %61, label %83
61:                                               ; preds = %57
  %62 = getelementptr inbounds nuw i8, ptr %59, i64 16
  %63 = load ptr, ptr %62, align 8
  store ptr %63, ptr %58, align 8
  %64 = load ptr, ptr %62, align 8
  %65 = icmp eq ptr %64, null
  br i1 %65, label %68, label %66
66:                                               ; preds = %61
  %67 = getelementptr inbounds nuw i8, ptr %64, i64 8
  store ptr %39, ptr %67, align 8
  br label %68
68:                                               ; preds = %66, %61
  %69 = load ptr, ptr %41, align 8
  %70 = getelementptr inbounds nuw i8, ptr %59, i64 8
  store ptr %69, ptr %70, align 8
  %71 = load ptr, ptr %41, align 8
  %72 = load ptr, ptr %25, align 8
  %73 = icmp eq ptr %72, %39
  br i1 %73, label %74, label %75
74:                                               ; preds = %68
  store ptr %59, ptr %25, align 8
  br label %82
75:                                               ; preds = %68
  %76 = getelementptr inbounds nuw i8, ptr %71, i64 16
  %77 = load ptr, ptr %76, align 8
  %78 = icmp eq ptr %77, %39
  br i1 %78, label %79, label %80
79:                                               ; preds = %75
  store ptr %59, ptr %76, align 8
  br label %82
80:                                               ; preds = %75
  %81 = getelementptr inbounds nuw i8, ptr %71, i64 24
  store ptr %59, ptr %81, align 8
  br label %82
82:                                               ; preds = %74, %79, %80
  store ptr %39, ptr %62, align 8
  store ptr %59, ptr %41, align 8
  br label %83
83:                                               ; preds = %82, %57
  %84 = phi ptr [ %39, %82 ], [ %40, %57 ]
  %85 = getelementptr inbounds nuw i8, ptr %84, i64 8
  %86 = load ptr, ptr %85, align 8
  store i32 1, ptr %86, align 8
  store i32 0, ptr %42, align 8
  %87 = load ptr, ptr %43, align 8
  %88 = getelementptr inbounds nuw i8, ptr %87, i64 24
  %89 = load ptr, ptr %88, align 8
  store ptr %89, ptr %43, align 8
  %90 = load ptr, ptr %88, align 8
  %91 = icmp eq ptr %90, null
  br i1 %91, label %94, label %92
92:                                               ; preds = %83
  %93 = getelementptr inbounds nuw i8, ptr %90, i64 8
  store ptr %42, ptr %93, align 8
  br label %94
94:                                               ; preds = %92, %83
  %95 = getelementptr inbounds nuw i8, ptr %42, i64 8
  %96 = load ptr, ptr %95, align 8
  %97 = getelementptr inbounds nuw i8, ptr %87, i64 8
  store ptr %96, ptr %97, align 8
  %98 = load ptr, ptr %95, align 8
  %99 = load ptr, ptr %25, align 8
  %100 = icmp eq ptr %99, %42
  br i1 %100, label %101, label %102
101:                                              ; preds = %94
  store ptr %87, ptr %25, align 8
  br label %109
102:                                              ; preds = %94
  %103 = getelementptr inbounds nuw i8, ptr %98, i64 16
  %104 = load ptr, ptr %103, align 8
  %105 = icmp eq ptr %104, %42
  br i1 %105, label %106, label %107
106:                                              ; preds = %102
  store ptr %87, ptr %103, align 8
  br label %109
107:                                              ; preds = %102
  %108 = getelementptr inbounds nuw i8, ptr %98, i64 24
  store ptr %87, ptr %108, align 8
  br label %109
109:                                              ; preds = %101, %106, %107
  store ptr %42, ptr %88, align 8
  store ptr %87, ptr %95, align 8
  br label %164
110:                                              ; preds = %56
  %111 = getelementptr inbounds nuw i8, ptr %39, i64 16
  %112 = load ptr, ptr %111, align 8
  %113 = icmp eq ptr %40, %112
  br i1 %113, label %114, label %136
114:                                              ; preds = %110
  %115 = getelementptr inbounds nuw i8, ptr %112, i64 24
  %116 = load ptr, ptr %115, align 8
  store ptr %116, ptr %111, align 8
  %117 = load ptr, ptr %115, align 8
  %118 = icmp eq ptr %117, null
  br i1 %118, label %121, label %119
119:                                              ; preds = %114
  %120 = getelementptr inbounds nuw i8, ptr %117, i64 8
  store ptr %39, ptr %120, align 8
  br label %121
121:                                              ; preds = %119, %114
  %122 = load ptr, ptr %41, align 8
  %123 = getelementptr inbounds nuw i8, ptr %112, i64 8
  store ptr %122, ptr %123, align 8
  %124 = load ptr, ptr %41, align 8
  %125 = load ptr, ptr %25, align 8
  %126 = icmp eq ptr %125, %39
  br i1 %126, label %127, label %128
127:                                              ; preds = %121
  store ptr %112, ptr %25, align 8
  br label %135
128:                                              ; preds = %121
  %129 = getelementptr inbounds nuw i8, ptr %124, i64 16
  %130 = load ptr, ptr %129, align 8
  %131 = icmp eq ptr %130, %39
  br i1 %131, label %132, label %133
132:                                              ; preds = %128
  store ptr %112, ptr %129, align 8
  br label %135
133:                                              ; preds = %128
  %134 = getelementptr inbounds nuw i8, ptr %124, i64 24
  store ptr %112, ptr %134, align 8
  br label %135
135:                                              ; preds = %127, %132, %133
  store ptr %39, ptr %115, align 8
  store ptr %112, ptr %41, align 8
  br label %136
136:                                              ; preds = %135, %110
  %137 = phi ptr [ %39, %135 ], [ %40, %110 ]
  %138 = getelementptr inbounds nuw i8, ptr %137, i64 8
  %139 = load ptr, ptr %138, align 8
  store i32 1, ptr %139, align 8
  store i32 0, ptr %42, align 8
  %140 = getelementptr inbounds nuw i8, ptr %42, i64 24
  %141 = load ptr, ptr %140, align 8
  %142 = getelementptr inbounds nuw i8, ptr %141, i64 16
  %143 = load ptr, ptr %142, align 8
  store ptr %143, ptr %140, align 8
  %144 = load ptr, ptr %142, align 8
  %145 = icmp eq ptr %144, null
  br i1 %145, label %148, label %146
146:                                              ; preds = %136
  %147 = getelementptr inbounds nuw i8, ptr %144, i64 8
  store ptr %42, ptr %147, align 8
  br label %148
148:                                              ; preds = %146, %136
  %149 = getelementptr inbounds nuw i8, ptr %42, i64 8
  %150 = load ptr, ptr %149, align 8
  %151 = getelementptr inbounds nuw i8, ptr %141, i64 8
  store ptr %150, ptr %151, align 8
  %152 = load ptr, ptr %149, align 8
  %153 = load ptr, ptr %25, align 8
  %154 = icmp eq ptr %153, %42
  br i1 %154, label %155, label %156
155:                                              ; preds = %148
  store ptr %141, ptr %25, align 8
  br label %163
156:                                              ; preds = %148
  %157 = getelementptr inbounds nuw i8, ptr %152, i64 16
  %158 = load ptr, ptr %157, align 8
  %159 = icmp eq ptr %158, %42
  br i1 %159, label %160, label %161
160:                                              ; preds = %156
  store ptr %141, ptr %157, align 8
  br label %163
161:                                              ; preds = %156
  %162 = getelementptr inbounds nuw i8, ptr %152, i64 24
  store ptr %141, ptr %162, align 8
  br label %163
163:                                              ; preds = %155, %160, %161
  store ptr %42, ptr %142, align 8
  store ptr %141, ptr %149, align 8
  br label %164
164:                                              ; preds = %109, %163, %55
  %165 = phi ptr [ %42, %55 ], [ %84, %109 ], [ %137, %163 ]
  %166 = load ptr, ptr %25, align 8
  %167 = icmp eq ptr %165, %166
  br i1 %167, label %168, label %33
168:                                              ; preds = %164
  br label %169
169:                                              ; preds = %33, %28, %168, %24
  %170 = phi ptr [ %26, %24 ], [ %166, %168 ], [ %26, %28 ], [ %166, %33 ]
  store i32 1, ptr %170, align 8
  ret void
}
define internal noundef ptr @retrograd.body._ZSt28_Rb_tree_rebalance_for_erasePSt18_Rb_tree_node_baseRS_(ptr noundef returned %0, ptr noundef captures(none) %1) {
  %3 = load i32, ptr %0, align 8
  %4 = getelementptr inbounds nuw i8, ptr %1, i64 16
  %5 = load ptr, ptr %4, align 8
  %6 = icmp eq ptr %5, %0
  br i1 %6, label %7, label %30
7:                                                ; preds = %2
  %8 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %9 = load ptr, ptr %8, align 8
  %10 = icmp eq ptr %9, null
  br i1 %10, label %16, label %11
11:                                               ; preds = %7, %11
  %12 = phi ptr [ %14, %11 ], [ %9, %7 ]
  %13 = getelementptr inbounds nuw i8, ptr %12, i64 16
  %14 = load ptr, ptr %13, align 8
  %15 = icmp eq ptr %14, null
  br i1 %15, label %28, label %11
16:                                               ; preds = %7, %16
  %17 = phi ptr [ %19, %16 ], [ %0, %7 ]
  %18 = getelementptr inbounds nuw i8, ptr %17, i64 8
  %19 = load ptr, ptr %18, align 8
  %20 = getelementptr inbounds nuw i8, ptr %19, i64 24
  %21 = load ptr, ptr %20, align 8
  %22 = icmp eq ptr %17, %21
  br i1 %22, label %16, label %23
23:                                               ; preds = %16
  %24 = getelementptr inbounds nuw i8, ptr %17, i64 24
  %25 = load ptr, ptr %24, align 8
  %26 = icmp eq ptr %25, %19
  %27 = select i1 %26, ptr %17, ptr %19
  br label %28
28:                                               ; preds = %11, %23
  %29 = phi ptr [ %27, %23 ], [ %12, %11 ]
  store ptr %29, ptr %4, align 8
  br label %30
30:                                               ; preds = %28, %2
  %31 = getelementptr inbounds nuw i8, ptr %1, i64 24
  %32 = load ptr, ptr %31, align 8
  %33 = icmp eq ptr %32, %0
  br i1 %33, label %34, label %64
34:                                               ; preds = %30
  %35 = load i32, ptr %0, align 8
  %36 = icmp eq i32 %35, 0
  br i1 %36, label %37, label %46
37:                                               ; preds = %34
  %38 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %39 = load ptr, ptr %38, align 8
  %40 = getelementptr inbounds nuw i8, ptr %39, i64 8
  %41 = load ptr, ptr %40, align 8
  %42 = icmp eq ptr %41, %0
  br i1 %42, label %43, label %46
43:                                               ; preds = %37
  %44 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %45 = load ptr, ptr %44, align 8
  br label %62
46:                                               ; preds = %37, %34
  %47 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %48 = load ptr, ptr %47, align 8
  %49 = icmp eq ptr %48, null
  br i1 %49, label %55, label %50
50:                                               ; preds = %46, %50
  %51 = phi ptr [ %53, %50 ], [ %48, %46 ]
  %52 = getelementptr inbounds nuw i8, ptr %51, i64 24
  %53 = load ptr, ptr %52, align 8
  %54 = icmp eq ptr %53, null
  br i1 %54, label %62, label %50
55:                                               ; preds = %46, %55
  %56 = phi ptr [ %58, %55 ], [ %0, %46 ]
  %57 = getelementptr inbounds nuw i8, ptr %56, i64 8
  %58 = load ptr, ptr %57, align 8
  %59 = getelementptr inbounds nuw i8, ptr %58, i64 16
  %60 = load ptr, ptr %59, align 8
  %61 = icmp eq ptr %56, %60
  br i1 %61, label %55, label %62
62:                                               ; preds = %50, %55, %43
  %63 = phi ptr [ %45, %43 ], [ %58, %55 ], [ %51, %50 ]
  store ptr %63, ptr %31, align 8
  br label %64
64:                                               ; preds = %62, %30
  %65 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %66 = load ptr, ptr %65, align 8
  %67 = icmp eq ptr %66, null
  %68 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %69 = load ptr, ptr %68, align 8
  br i1 %67, label %114, label %70
70:                                               ; preds = %64
  %71 = icmp eq ptr %69, null
  br i1 %71, label %114, label %72
72:                                               ; preds = %70, %72
  %73 = phi ptr [ %75, %72 ], [ %69, %70 ]
  %74 = getelementptr inbounds nuw i8, ptr %73, i64 16
  %75 = load ptr, ptr %74, align 8
  %76 = icmp eq ptr %75, null
  br i1 %76, label %77, label %72
77:                                               ; preds = %72
  %78 = getelementptr inbounds nuw i8, ptr %73, i64 16
  %79 = getelementptr inbounds nuw i8, ptr %73, i64 24
  %80 = load ptr, ptr %79, align 8
  %81 = load i32, ptr %73, align 8
  %82 = icmp eq ptr %73, %69
  br i1 %82, label %93, label %83
83:                                               ; preds = %77
  %84 = getelementptr inbounds nuw i8, ptr %73, i64 8
  %85 = load ptr, ptr %84, align 8
  %86 = getelementptr inbounds nuw i8, ptr %85, i64 16
  store ptr %80, ptr %86, align 8
  %87 = icmp eq ptr %80, null
  br i1 %87, label %90, label %88
88:                                               ; preds = %83
  %89 = getelementptr inbounds nuw i8, ptr %80, i64 8
  store ptr %85, ptr %89, align 8
  br label %90
90:                                               ; preds = %88, %83
  %91 = load ptr, ptr %68, align 8
  store ptr %91, ptr %79, align 8
  %92 = getelementptr inbounds nuw i8, ptr %91, i64 8
  store ptr %73, ptr %92, align 8
  br label %93
93:                                               ; preds = %90, %77
  %94 = phi ptr [ %85, %90 ], [ %73, %77 ]
  %95 = load ptr, ptr %65, align 8
  store ptr %95, ptr %78, align 8
  %96 = getelementptr inbounds nuw i8, ptr %95, i64 8
  store ptr %73, ptr %96, align 8
  %97 = load i32, ptr %0, align 8
  store i32 %97, ptr %73, align 8
  %98 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %99 = load ptr, ptr %98, align 8
  %100 = getelementptr inbounds nuw i8, ptr %1, i64 8
  %101 = load ptr, ptr %100, align 8
  %102 = icmp eq ptr %101, %0
  br i1 %102, label %103, label %104
103:                                              ; preds = %93
  store ptr %73, ptr %100, align 8
  br label %111
104:                                              ; preds = %93
  %105 = getelementptr inbounds nuw i8, ptr %99, i64 16
  %106 = load ptr, ptr %105, align 8
  %107 = icmp eq ptr %106, %0
  br i1 %107, label %108, label %109
108:                                              ; preds = %104
  store ptr %73, ptr %105, align 8
  br label %111
109:                                              ; preds = %104
  %110 = getelementptr inbounds nuw i8, ptr %99, i64 24
  store ptr %73, ptr %110, align 8
  br label %111
111:                                              ; preds = %103, %108, %109
  %112 = load ptr, ptr %98, align 8
  %113 = getelementptr inbounds nuw i8, ptr %73, i64 8
  store ptr %112, ptr %113, align 8
  br label %134
114:                                              ; preds = %64, %70
  %115 = phi ptr [ %66, %70 ], [ %69, %64 ]
  %116 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %117 = load ptr, ptr %116, align 8
  %118 = icmp eq ptr %115, null
  br i1 %118, label %121, label %119
119:                                              ; preds = %114
  %120 = getelementptr inbounds nuw i8, ptr %115, i64 8
  store ptr %117, ptr %120, align 8
  br label %121
121:                                              ; preds = %119, %114
  %122 = load ptr, ptr %116, align 8
  %123 = getelementptr inbounds nuw i8, ptr %1, i64 8
  %124 = load ptr, ptr %123, align 8
  %125 = icmp eq ptr %124, %0
  br i1 %125, label %126, label %127
126:                                              ; preds = %121
  store ptr %115, ptr %123, align 8
  br label %134
127:                                              ; preds = %121
  %128 = getelementptr inbounds nuw i8, ptr %122, i64 16
  %129 = load ptr, ptr %128, align 8
  %130 = icmp eq ptr %129, %0
  br i1 %130, label %131, label %132
131:                                              ; preds = %127
  store ptr %115, ptr %128, align 8
  br label %134
132:                                              ; preds = %127
  %133 = getelementptr inbounds nuw i8, ptr %122, i64 24
  store ptr %115, ptr %133, align 8
  br label %134
134:                                              ; preds = %132, %131, %126, %111
  %135 = phi ptr [ %80, %111 ], [ %115, %126 ], [ %115, %131 ], [ %115, %132 ]
  %136 = phi ptr [ %94, %111 ], [ %117, %126 ], [ %117, %131 ], [ %117, %132 ]
  %137 = phi i32 [ %81, %111 ], [ %3, %126 ], [ %3, %131 ], [ %3, %132 ]
  %138 = icmp eq i32 %137, 0
  br i1 %138, label %390, label %139
139:                                              ; preds = %134
  %140 = getelementptr inbounds nuw i8, ptr %1, i64 8
  %141 = load ptr, ptr %140, align 8
  %142 = icmp eq ptr %135, %141
  br i1 %142, label %386, label %143
143:                                              ; preds = %139, %269
  %144 = phi ptr [ %271, %269 ], [ %136, %139 ]
  %145 = phi ptr [ %270, %269 ], [ %135, %139 ]
  %146 = icmp eq ptr %145, null
  br i1 %146, label %150, label %147
147:                                              ; preds = %143
  %148 = load i32, ptr %145, align 8
  %149 = icmp eq i32 %148, 1
  br i1 %149, label %150, label %386
150:                                              ; preds = %143, %147
  %151 = getelementptr inbounds nuw i8, ptr %144, i64 16
  %152 = load ptr, ptr %151, align 8
  %153 = icmp eq ptr %145, %152
  br i1 %153, label %154, label %274
154:                                              ; preds = %150
  %155 = getelementptr inbounds nuw i8, ptr %144, i64 24
  %156 = load ptr, ptr %155, align 8
  %157 = load i32, ptr %156, align 8
  %158 = icmp eq i32 %157, 0
  br i1 %158, label %159, label %184
159:                                              ; preds = %154
  store i32 1, ptr %156, align 8
  store i32 0, ptr %144, align 8
  %160 = load ptr, ptr %155, align 8
  %161 = getelementptr inbounds nuw i8, ptr %160, i64 16
  %162 = load ptr, ptr %161, align 8
  store ptr %162, ptr %155, align 8
  %163 = load ptr, ptr %161, align 8
  %164 = icmp eq ptr %163, null
  br i1 %164, label %167, label %165
165:                                              ; preds = %159
  %166 = getelementptr inbounds nuw i8, ptr %163, i64 8
  store ptr %144, ptr %166, align 8
  br label %167
167:                                              ; preds = %165, %159
  %168 = getelementptr inbounds nuw i8, ptr %144, i64 8
  %169 = load ptr, ptr %168, align 8
  %170 = getelementptr inbounds nuw i8, ptr %160, i64 8
  store ptr %169, ptr %170, align 8
  %171 = load ptr, ptr %168, align 8
  %172 = load ptr, ptr %140, align 8
  %173 = icmp eq ptr %172, %144
  br i1 %173, label %174, label %175
174:                                              ; preds = %167
  store ptr %160, ptr %140, align 8
  br label %182
175:                                              ; preds = %167
  %176 = getelementptr inbounds nuw i8, ptr %171, i64 16
  %177 = load ptr, ptr %176, align 8
  %178 = icmp eq ptr %177, %144
  br i1 %178, label %179, label %180
179:                                              ; preds = %175
  store ptr %160, ptr %176, align 8
  br label %182
180:                                              ; preds = %175
  %181 = getelementptr inbounds nuw i8, ptr %171, i64 24
  store ptr %160, ptr %181, align 8
  br label %182
182:                                              ; preds = %174, %179, %180
  store ptr %144, ptr %161, align 8
  store ptr %160, ptr %168, align 8
  %183 = load ptr, ptr %155, align 8
  br label %184
184:                                              ; preds = %182, %154
  %185 = phi ptr [ %183, %182 ], [ %156, %154 ]
  %186 = getelementptr inbounds nuw i8, ptr %185, i64 16
  %187 = load ptr, ptr %186, align 8
  %188 = icmp eq ptr %187, null
  br i1 %188, label %192, label %189
189:                                              ; preds = %184
  %190 = load i32, ptr %187, align 8
  %191 = icmp eq i32 %190, 1
  br i1 %191, label %192, label %202
192:                                              ; preds = %189, %184
  %193 = getelementptr inbounds nuw i8, ptr %185, i64 24
  %194 = load ptr, ptr %193, align 8
  %195 = icmp eq ptr %194, null
  br i1 %195, label %199, label %196
196:                                              ; preds = %192
  %197 = load i32, ptr %194, align 8
  %198 = icmp eq i32 %197, 1
  br i1 %198, label %199, label %202
199:                                              ; preds = %196, %192
  store i32 0, ptr %185, align 8
  %200 = getelementptr inbounds nuw i8, ptr %144, i64 8
  %201 = load ptr, ptr %200, align 8
  br label %265
202:                                              ; preds = %196, %189
  %203 = getelementptr inbounds nuw i8, ptr %185, i64 24
  %204 = load ptr, ptr %203, align 8
  %205 = icmp eq ptr %204, null
  br i1 %205, label %209, label %206
206:                                              ; preds = %202
  %207 = load i32, ptr %204, align 8
  %208 = icmp eq i32 %207, 1
  br i1 %208, label %209, label %234
209:                                              ; preds = %206, %202
  store i32 1, ptr %187, align 8
  store i32 0, ptr %185, align 8
  %210 = load ptr, ptr %186, align 8
  %211 = getelementptr inbounds nuw i8, ptr %210, i64 24
  %212 = load ptr, ptr %211, align 8
  store ptr %212, ptr %186, align 8
  %213 = load ptr, ptr %211, align 8
  %214 = icmp eq ptr %213, null
  br i1 %214, label %217, label %215
215:                                              ; preds = %209
  %216 = getelementptr inbounds nuw i8, ptr %213, i64 8
  store ptr %185, ptr %216, align 8
  br label %217
217:                                              ; preds = %215, %209
  %218 = getelementptr inbounds nuw i8, ptr %185, i64 8
  %219 = load ptr, ptr %218, align 8
  %220 = getelementptr inbounds nuw i8, ptr %210, i64 8
  store ptr %219, ptr %220, align 8
  %221 = load ptr, ptr %218, align 8
  %222 = load ptr, ptr %140, align 8
  %223 = icmp eq ptr %222, %185
  br i1 %223, label %224, label %225
224:                                              ; preds = %217
  store ptr %210, ptr %140, align 8
  br label %232
225:                                              ; preds = %217
  %226 = getelementptr inbounds nuw i8, ptr %221, i64 16
  %227 = load ptr, ptr %226, align 8
  %228 = icmp eq ptr %227, %185
  br i1 %228, label %229, label %230
229:                                              ; preds = %225
  store ptr %210, ptr %226, align 8
  br label %232
230:                                              ; preds = %225
  %231 = getelementptr inbounds nuw i8, ptr %221, i64 24
  store ptr %210, ptr %231, align 8
  br label %232
232:                                              ; preds = %224, %229, %230
  store ptr %185, ptr %211, align 8
  store ptr %210, ptr %218, align 8
  %233 = load ptr, ptr %155, align 8
  br label %234
234:                                              ; preds = %232, %206
  %235 = phi ptr [ %233, %232 ], [ %185, %206 ]
  %236 = load i32, ptr %144, align 8
  store i32 %236, ptr %235, align 8
  store i32 1, ptr %144, align 8
  %237 = getelementptr inbounds nuw i8, ptr %235, i64 24
  %238 = load ptr, ptr %237, align 8
  %239 = icmp eq ptr %238, null
  br i1 %239, label %241, label %240
240:                                              ; preds = %234
  store i32 1, ptr %238, align 8
  br label %241
241:                                              ; preds = %240, %234
  %242 = load ptr, ptr %155, align 8
  %243 = getelementptr inbounds nuw i8, ptr %242, i64 16
  %244 = load ptr, ptr %243, align 8
  store ptr %244, ptr %155, align 8
  %245 = load ptr, ptr %243, align 8
  %246 = icmp eq ptr %245, null
  br i1 %246, label %249, label %247
247:                                              ; preds = %241
  %248 = getelementptr inbounds nuw i8, ptr %245, i64 8
  store ptr %144, ptr %248, align 8
  br label %249
249:                                              ; preds = %247, %241
  %250 = getelementptr inbounds nuw i8, ptr %144, i64 8
  %251 = load ptr, ptr %250, align 8
  %252 = getelementptr inbounds nuw i8, ptr %242, i64 8
  store ptr %251, ptr %252, align 8
  %253 = load ptr, ptr %250, align 8
  %254 = load ptr, ptr %140, align 8
  %255 = icmp eq ptr %254, %144
  br i1 %255, label %256, label %257
256:                                              ; preds = %249
  store ptr %242, ptr %140, align 8
  br label %264
257:                                              ; preds = %249
  %258 = getelementptr inbounds nuw i8, ptr %253, i64 16
  %259 = load ptr, ptr %258, align 8
  %260 = icmp eq ptr %259, %144
  br i1 %260, label %261, label %262
261:                                              ; preds = %257
  store ptr %242, ptr %258, align 8
  br label %264
262:                                              ; preds = %257
  %263 = getelementptr inbounds nuw i8, ptr %253, i64 24
  store ptr %242, ptr %263, align 8
  br label %264
264:                                              ; preds = %256, %261, %262
  store ptr %144, ptr %243, align 8
  store ptr %242, ptr %250, align 8
  br label %265
265:                                              ; preds = %264, %199
  %266 = phi ptr [ %144, %199 ], [ %145, %264 ]
  %267 = phi ptr [ %201, %199 ], [ %144, %264 ]
  %268 = phi i1 [ false, %199 ], [ true, %264 ]
  br i1 %268, label %386, label %269
269:                                              ; preds = %265, %382
  %270 = phi ptr [ %383, %382 ], [ %266, %265 ]
  %271 = phi ptr [ %384, %382 ], [ %267, %265 ]
  %272 = load ptr, ptr %140, align 8
  %273 = icmp eq ptr %270, %272
  br i1 %273, label %386, label %143
274:                                              ; preds = %150
  %275 = load i32, ptr %152, align 8
  %276 = icmp eq i32 %275, 0
  br i1 %276, label %277, label %302
277:                                              ; preds = %274
  store i32 1, ptr %152, align 8
  store i32 0, ptr %144, align 8
  %278 = load ptr, ptr %151, align 8
  %279 = getelementptr inbounds nuw i8, ptr %278, i64 24
  %280 = load ptr, ptr %279, align 8
  store ptr %280, ptr %151, align 8
  %281 = load ptr, ptr %279, align 8
  %282 = icmp eq ptr %281, null
  br i1 %282, label %285, label %283
283:                                              ; preds = %277
  %284 = getelementptr inbounds nuw i8, ptr %281, i64 8
  store ptr %144, ptr %284, align 8
  br label %285
285:                                              ; preds = %283, %277
  %286 = getelementptr inbounds nuw i8, ptr %144, i64 8
  %287 = load ptr, ptr %286, align 8
  %288 = getelementptr inbounds nuw i8, ptr %278, i64 8
  store ptr %287, ptr %288, align 8
  %289 = load ptr, ptr %286, align 8
  %290 = load ptr, ptr %140, align 8
  %291 = icmp eq ptr %290, %144
  br i1 %291, label %292, label %293
292:                                              ; preds = %285
  store ptr %278, ptr %140, align 8
  br label %300
293:                                              ; preds = %285
  %294 = getelementptr inbounds nuw i8, ptr %289, i64 16
  %295 = load ptr, ptr %294, align 8
  %296 = icmp eq ptr %295, %144
  br i1 %296, label %297, label %298
297:                                              ; preds = %293
  store ptr %278, ptr %294, align 8
  br label %300
298:                                              ; preds = %293
  %299 = getelementptr inbounds nuw i8, ptr %289, i64 24
  store ptr %278, ptr %299, align 8
  br label %300
300:                                              ; preds = %292, %297, %298
  store ptr %144, ptr %279, align 8
  store ptr %278, ptr %286, align 8
  %301 = load ptr, ptr %151, align 8
  br label %302
302:                                              ; preds = %300, %274
  %303 = phi ptr [ %301, %300 ], [ %152, %274 ]
  %304 = getelementptr inbounds nuw i8, ptr %303, i64 16
  %305 = load ptr, ptr %304, align 8
  %306 = icmp eq ptr %305, null
  br i1 %306, label %310, label %307
307:                                              ; preds = %302
  %308 = load i32, ptr %305, align 8
  %309 = icmp eq i32 %308, 1
  br i1 %309, label %310, label %320
310:                                              ; preds = %307, %302
  %311 = getelementptr inbounds nuw i8, ptr %303, i64 24
  %312 = load ptr, ptr %311, align 8
  %313 = icmp eq ptr %312, null
  br i1 %313, label %317, label %314
314:                                              ; preds = %310
  %315 = load i32, ptr %312, align 8
  %316 = icmp eq i32 %315, 1
  br i1 %316, label %317, label %320
317:                                              ; preds = %314, %310
  store i32 0, ptr %303, align 8
  %318 = getelementptr inbounds nuw i8, ptr %144, i64 8
  %319 = load ptr, ptr %318, align 8
  br label %382
320:                                              ; preds = %314, %307
  br i1 %306, label %324, label %321
321:                                              ; preds = %320
  %322 = load i32, ptr %305, align 8
  %323 = icmp eq i32 %322, 1
  br i1 %323, label %324, label %351
324:                                              ; preds = %321, %320
  %325 = getelementptr inbounds nuw i8, ptr %303, i64 24
  %326 = load ptr, ptr %325, align 8
  store i32 1, ptr %326, align 8
  store i32 0, ptr %303, align 8
  %327 = load ptr, ptr %325, align 8
  %328 = getelementptr inbounds nuw i8, ptr %327, i64 16
  %329 = load ptr, ptr %328, align 8
  store ptr %329, ptr %325, align 8
  %330 = load ptr, ptr %328, align 8
  %331 = icmp eq ptr %330, null
  br i1 %331, label %334, label %332
332:                                              ; preds = %324
  %333 = getelementptr inbounds nuw i8, ptr %330, i64 8
  store ptr %303, ptr %333, align 8
  br label %334
334:                                              ; preds = %332, %324
  %335 = getelementptr inbounds nuw i8, ptr %303, i64 8
  %336 = load ptr, ptr %335, align 8
  %337 = getelementptr inbounds nuw i8, ptr %327, i64 8
  store ptr %336, ptr %337, align 8
  %338 = load ptr, ptr %335, align 8
  %339 = load ptr, ptr %140, align 8
  %340 = icmp eq ptr %339, %303
  br i1 %340, label %341, label %342
341:                                              ; preds = %334
  store ptr %327, ptr %140, align 8
  br label %349
342:                                              ; preds = %334
  %343 = getelementptr inbounds nuw i8, ptr %338, i64 16
  %344 = load ptr, ptr %343, align 8
  %345 = icmp eq ptr %344, %303
  br i1 %345, label %346, label %347
346:                                              ; preds = %342
  store ptr %327, ptr %343, align 8
  br label %349
347:                                              ; preds = %342
  %348 = getelementptr inbounds nuw i8, ptr %338, i64 24
  store ptr %327, ptr %348, align 8
  br label %349
349:                                              ; preds = %341, %346, %347
  store ptr %303, ptr %328, align 8
  store ptr %327, ptr %335, align 8
  %350 = load ptr, ptr %151, align 8
  br label %351
351:                                              ; preds = %349, %321
  %352 = phi ptr [ %350, %349 ], [ %303, %321 ]
  %353 = load i32, ptr %144, align 8
  store i32 %353, ptr %352, align 8
  store i32 1, ptr %144, align 8
  %354 = getelementptr inbounds nuw i8, ptr %352, i64 16
  %355 = load ptr, ptr %354, align 8
  %356 = icmp eq ptr %355, null
  br i1 %356, label %358, label %357
357:                                              ; preds = %351
  store i32 1, ptr %355, align 8
  br label %358
358:                                              ; preds = %357, %351
  %359 = load ptr, ptr %151, align 8
  %360 = getelementptr inbounds nuw i8, ptr %359, i64 24
  %361 = load ptr, ptr %360, align 8
  store ptr %361, ptr %151, align 8
  %362 = load ptr, ptr %360, align 8
  %363 = icmp eq ptr %362, null
  br i1 %363, label %366, label %364
364:                                              ; preds = %358
  %365 = getelementptr inbounds nuw i8, ptr %362, i64 8
  store ptr %144, ptr %365, align 8
  br label %366
366:                                              ; preds = %364, %358
  %367 = getelementptr inbounds nuw i8, ptr %144, i64 8
  %368 = load ptr, ptr %367, align 8
  %369 = getelementptr inbounds nuw i8, ptr %359, i64 8
  store ptr %368, ptr %369, align 8
  %370 = load ptr, ptr %367, align 8
  %371 = load ptr, ptr %140, align 8
  %372 = icmp eq ptr %371, %144
  br i1 %372, label %373, label %374
373:                                              ; preds = %366
  store ptr %359, ptr %140, align 8
  br label %381
374:                                              ; preds = %366
  %375 = getelementptr inbounds nuw i8, ptr %370, i64 16
  %376 = load ptr, ptr %375, align 8
  %377 = icmp eq ptr %376, %144
  br i1 %377, label %378, label %379
378:                                              ; preds = %374
  store ptr %359, ptr %375, align 8
  br label %381
379:                                              ; preds = %374
  %380 = getelementptr inbounds nuw i8, ptr %370, i64 24
  store ptr %359, ptr %380, align 8
  br label %381
381:                                              ; preds = %373, %378, %379
  store ptr %144, ptr %360, align 8
  store ptr %359, ptr %367, align 8
  br label %382
382:                                              ; preds = %381, %317
  %383 = phi ptr [ %144, %317 ], [ %145, %381 ]
  %384 = phi ptr [ %319, %317 ], [ %144, %381 ]
  %385 = phi i1 [ false, %317 ], [ true, %381 ]
  br i1 %385, label %386, label %269
386:                                              ; preds = %147, %269, %265, %382, %139
  %387 = phi ptr [ %135, %139 ], [ %145, %147 ], [ %266, %265 ], [ %270, %269 ], [ %383, %382 ]
  %388 = icmp eq ptr %387, null
  br i1 %388, label %390, label %389
389:                                              ; preds = %386
  store i32 1, ptr %387, align 8
  br label %390
390:                                              ; preds = %386, %389, %134
  ret ptr %0
}
define internal i64 @retrograd.cast_distance(ptr noundef %0, ptr noundef %1, ptr noundef %2, i64 noundef %3) {
  %5 = tail call ptr @__dynamic_cast(ptr noundef %0, ptr noundef %1, ptr noundef %2, i64 noundef %3)
  %6 = icmp eq ptr %5, null
  %7 = ptrtoint ptr %5 to i64
  %8 = ptrtoint ptr %0 to i64
  %9 = sub i64 %7, %8
  %10 = select i1 %6, i64 -4611686018427387904, i64 %9
  ret i64 %10
}
declare ptr @__dynamic_cast(ptr noundef, ptr noundef, ptr noundef, i64 noundef)
define internal ptr @retrograd.body.__dynamic_cast(ptr noundef %0, ptr noundef %1, ptr noundef %2, i64 noundef %3) {
  %5 = tail call i64 @retrograd.cast_distance(ptr noundef %0, ptr noundef %1, ptr noundef %2, i64 noundef %3)
  %6 = icmp eq i64 %5, -4611686018427387904
  %7 = getelementptr inbounds i8, ptr %0, i64 %5
  %8 = select i1 %6, ptr null, ptr %7
  ret ptr %8
}
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg)
