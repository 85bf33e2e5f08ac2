; A constant that is widened to an integer of two floats' size: it has no users to be asked.
; fd: @f([0.5595703125, 1.8876953125, 1.2646484375, -0.9912109375, -1.6123046875, 1.7939453125, 0.9345703125, -1.8701171875, 1.8994140625, 1.0107421875, 0.0615234375] shadow [-0.4658203125, -0.6083984375, 0.2919921875, -0.1025390625, -0.7119140625, -0.8662109375, -0.7431640625, 0.0263671875, -0.2197265625, 0.1845703125, 0.0283203125], [0.9267578125, -0.7490234375, -0.7333984375, 1.7978515625, -0.0751953125, 0.0595703125, 0.1865234375, 0.9072265625, -0.3701171875, -1.0791015625, 0.7587890625] shadow [-0.1083984375, 0.7900390625, 0.1572265625, -0.7373046875, -0.1044921875, 0.8037109375, 0.5498046875, 0.8916015625, 0.2509765625, 0.1845703125, -0.9443359375], [1.1845703125, [-0.7001953125, [-0.4384765625, [0.5478515625, null]]]] shadow [-0.8466796875, [-0.7001953125, [-0.8330078125, [0.5029296875, null]]]], i64 3)
define void @f(ptr %p0, ptr %p1, ptr %p2, i64 %p3) {
entry:
  %x0 = alloca double
  store double 0.0, ptr %x0
  %x1 = alloca double
  store double 0.0, ptr %x1
  %i1 = alloca i32
  store i32 0, ptr %i1
  %list = alloca ptr
  store ptr %p2, ptr %list
  %a1 = alloca ptr
  store ptr %p0, ptr %a1
  %a2 = alloca ptr
  store ptr null, ptr %a2
  %v5 = load ptr, ptr %list
  br label %walk1
walk1:
  %v6 = phi ptr [ %v5, %entry ], [ %v7, %next3 ]
  %v8 = icmp ne ptr %v6, null
  br i1 %v8, label %node2, label %end4
node2:
  %v9 = load double, ptr %v6
  store double %v9, ptr %x1
  %v14 = trunc i64 1 to i32
  store i32 %v14, ptr %i1
  br label %for10
for10:
  %v15 = trunc i64 2 to i32
  %v16 = load i32, ptr %i1
  %v17 = icmp ult i32 %v16, %v15
  br i1 %v17, label %body11, label %end13
body11:
  br label %next12
next12:
  %v18 = load i32, ptr %i1
  %v19 = add i32 %v18, 1
  store i32 %v19, ptr %i1
  br label %for10
end13:
  br label %next3
next3:
  store double 1.0, ptr %v6
  %v20 = getelementptr inbounds { double, ptr }, ptr %v6, i32 0, i32 1
  %v7 = load ptr, ptr %v20
  br label %walk1
end4:
  %v25 = load ptr, ptr %list
  br label %walk21
walk21:
  %v26 = phi ptr [ %v25, %end4 ], [ %v27, %next23 ]
  %v28 = icmp ne ptr %v26, null
  br i1 %v28, label %node22, label %end24
node22:
  %v29 = load double, ptr %v26
  store double %v29, ptr %x0
  %v30 = call noalias ptr @calloc(i64 8, i64 8)
  store ptr %v30, ptr %a2
  %v31 = load i32, ptr %i1
  %v32 = zext i32 %v31 to i64
  %v33 = and i64 %v32, 7
  %v34 = mul i64 %v33, 8
  %v35 = load ptr, ptr %a1
  call void @llvm.memset.p0.i64(ptr %v35, i8 0, i64 %v34, i1 false)
  %v36 = load ptr, ptr %a2
  call void @free(ptr %v36)
  br label %next23
next23:
  %v37 = getelementptr inbounds { double, ptr }, ptr %v26, i32 0, i32 1
  %v27 = load ptr, ptr %v37
  br label %walk21
end24:
  ret void
}
declare noalias ptr @calloc(i64, i64)
declare void @free(ptr)
declare void @llvm.memset.p0.i64(ptr, i8, i64, i1)
