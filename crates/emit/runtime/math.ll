; Made from math.c by scripts/update-runtime; see there for what each function does.
define internal void @retrograd.body.sincos(double noundef %0, ptr noundef writeonly captures(none) initializes((0, 8)) %1, ptr noundef writeonly captures(none) initializes((0, 8)) %2) {
  %4 = tail call double @llvm.sin.f64(double %0)
  store double %4, ptr %1, align 8
  %5 = tail call double @llvm.cos.f64(double %0)
  store double %5, ptr %2, align 8
  ret void
}
declare double @llvm.sin.f64(double)
declare double @llvm.cos.f64(double)
define internal noundef double @retrograd.body.modf(double noundef %0, ptr noundef writeonly captures(none) initializes((0, 8)) %1) {
  %3 = tail call double @llvm.trunc.f64(double %0)
  store double %3, ptr %1, align 8
  %4 = tail call double @llvm.fabs.f64(double %0)
  %5 = fcmp oeq double %4, 0x7FF0000000000000
  %6 = fsub double %0, %3
  %7 = select i1 %5, double 0.000000e+00, double %6
  %8 = tail call double @llvm.copysign.f64(double %7, double %0)
  ret double %8
}
declare double @llvm.trunc.f64(double)
declare i1 @llvm.is.fpclass.f64(double, i32 immarg)
declare double @llvm.copysign.f64(double, double)
define internal double @retrograd.body.frexp(double noundef %0, ptr noundef writeonly captures(none) initializes((0, 4)) %1) {
  %3 = tail call i1 @llvm.is.fpclass.f64(double %0, i32 615)
  br i1 %3, label %4, label %5
4:                                                ; preds = %2
  store i32 0, ptr %1, align 4
  br label %10
5:                                                ; preds = %2
  %6 = tail call i32 @ilogb(double noundef %0)
  %7 = add nsw i32 %6, 1
  store i32 %7, ptr %1, align 4
  %8 = xor i32 %6, -1
  %9 = tail call double @scalbn(double noundef %0, i32 noundef %8)
  br label %10
10:                                               ; preds = %5, %4
  %11 = phi double [ %0, %4 ], [ %9, %5 ]
  ret double %11
}
declare i32 @ilogb(double noundef)
declare double @scalbn(double noundef, i32 noundef)
define internal double @retrograd.body.remquo(double noundef %0, double noundef %1, ptr noundef writeonly captures(none) initializes((0, 4)) %2) {
  %4 = tail call double @llvm.fabs.f64(double %0)
  %5 = tail call double @llvm.fabs.f64(double %1)
  %6 = fmul double %5, 8.000000e+00
  %7 = frem double %4, %6
  %8 = fdiv double %7, %5
  %9 = tail call double @llvm.rint.f64(double %8)
  %10 = fptosi double %9 to i32
  %11 = and i32 %10, 7
  %12 = fcmp olt double %0, 0.000000e+00
  %13 = fcmp uge double %1, 0.000000e+00
  %14 = xor i1 %12, %13
  %15 = sub nsw i32 0, %11
  %16 = select i1 %14, i32 %11, i32 %15
  store i32 %16, ptr %2, align 4
  %17 = tail call double @remainder(double noundef %0, double noundef %1)
  ret double %17
}
declare double @llvm.fabs.f64(double)
declare double @llvm.rint.f64(double)
declare double @remainder(double noundef, double noundef)
define internal double @retrograd.body.lgamma_r(double noundef %0, ptr noundef writeonly captures(none) initializes((0, 4)) %1) {
  %3 = tail call double @llvm.floor.f64(double %0)
  %4 = fmul double %3, 5.000000e-01
  %5 = bitcast double %0 to i64
  %6 = icmp slt i64 %5, 0
  br i1 %6, label %7, label %13
7:                                                ; preds = %2
  %8 = fcmp oeq double %0, 0.000000e+00
  br i1 %8, label %13, label %9
9:                                                ; preds = %7
  %10 = tail call double @llvm.floor.f64(double %4)
  %11 = fcmp une double %4, %10
  %12 = select i1 %11, i32 -1, i32 1
  br label %13
13:                                               ; preds = %7, %9, %2
  %14 = phi i32 [ 1, %2 ], [ -1, %7 ], [ %12, %9 ]
  store i32 %14, ptr %1, align 4
  %15 = tail call double @lgamma(double noundef %0)
  ret double %15
}
declare double @llvm.floor.f64(double)
declare double @lgamma(double noundef)
define internal double @retrograd.body.scalbln(double noundef %0, i64 noundef %1) {
  %3 = tail call i64 @llvm.smax.i64(i64 %1, i64 -100000)
  %4 = tail call i64 @llvm.smin.i64(i64 %3, i64 100000)
  %5 = trunc nsw i64 %4 to i32
  %6 = tail call double @scalbn(double noundef %0, i32 noundef %5)
  ret double %6
}
define internal { double, double } @retrograd.body.__muldc3(double noundef %0, double noundef %1, double noundef %2, double noundef %3) {
  %5 = fmul double %0, %2
  %6 = fmul double %1, %3
  %7 = fsub double %5, %6
  %8 = fmul double %0, %3
  %9 = fmul double %1, %2
  %10 = fadd double %9, %8
  %11 = insertvalue { double, double } poison, double %7, 0
  %12 = insertvalue { double, double } %11, double %10, 1
  ret { double, double } %12
}
define internal { double, double } @retrograd.body.__divdc3(double noundef %0, double noundef %1, double noundef %2, double noundef %3) {
  %5 = tail call double @llvm.fabs.f64(double %2)
  %6 = tail call double @llvm.fabs.f64(double %3)
  %7 = tail call double @llvm.maxnum.f64(double %5, double %6)
  %8 = tail call i32 @ilogb(double noundef %7)
  %9 = sub nsw i32 0, %8
  %10 = tail call double @scalbn(double noundef %2, i32 noundef %9)
  %11 = tail call double @scalbn(double noundef %3, i32 noundef %9)
  %12 = fmul double %10, %10
  %13 = fmul double %11, %11
  %14 = fadd double %12, %13
  %15 = fmul double %0, %10
  %16 = fmul double %1, %11
  %17 = fadd double %15, %16
  %18 = fdiv double %17, %14
  %19 = tail call double @scalbn(double noundef %18, i32 noundef %9)
  %20 = fmul double %1, %10
  %21 = fmul double %0, %11
  %22 = fsub double %20, %21
  %23 = fdiv double %22, %14
  %24 = tail call double @scalbn(double noundef %23, i32 noundef %9)
  %25 = insertvalue { double, double } poison, double %19, 0
  %26 = insertvalue { double, double } %25, double %24, 1
  ret { double, double } %26
}
declare double @llvm.maxnum.f64(double, double)
define internal noundef double @retrograd.body.creal(double noundef returned %0, double noundef %1) {
  ret double %0
}
define internal noundef double @retrograd.body.cimag(double noundef %0, double noundef returned %1) {
  ret double %1
}
define internal { double, double } @retrograd.body.conj(double noundef %0, double noundef %1) {
  %3 = fneg double %1
  %4 = insertvalue { double, double } poison, double %0, 0
  %5 = insertvalue { double, double } %4, double %3, 1
  ret { double, double } %5
}
define internal { double, double } @retrograd.body.cproj(double noundef %0, double noundef %1) {
  %3 = insertvalue { double, double } poison, double %0, 0
  %4 = insertvalue { double, double } %3, double %1, 1
  ret { double, double } %4
}
define internal double @retrograd.body.cabs(double noundef %0, double noundef %1) {
  %3 = tail call double @hypot(double noundef %0, double noundef %1)
  ret double %3
}
declare double @hypot(double noundef, double noundef)
define internal double @retrograd.body.carg(double noundef %0, double noundef %1) {
  %3 = tail call double @llvm.atan2.f64(double %1, double %0)
  ret double %3
}
declare double @llvm.atan2.f64(double, double)
define internal { double, double } @retrograd.body.cexp(double noundef %0, double noundef %1) {
  %3 = tail call double @llvm.exp.f64(double %0)
  %4 = tail call double @llvm.cos.f64(double %1)
  %5 = fmul double %3, %4
  %6 = tail call double @llvm.sin.f64(double %1)
  %7 = fmul double %3, %6
  %8 = insertvalue { double, double } poison, double %5, 0
  %9 = insertvalue { double, double } %8, double %7, 1
  ret { double, double } %9
}
define internal { double, double } @retrograd.body.clog(double noundef %0, double noundef %1) {
  %3 = tail call double @hypot(double noundef %0, double noundef %1)
  %4 = tail call double @llvm.log.f64(double %3)
  %5 = tail call double @llvm.atan2.f64(double %1, double %0)
  %6 = insertvalue { double, double } poison, double %4, 0
  %7 = insertvalue { double, double } %6, double %5, 1
  ret { double, double } %7
}
define internal { double, double } @retrograd.body.csqrt(double noundef %0, double noundef %1) {
  %3 = tail call double @hypot(double noundef %0, double noundef %1)
  %4 = fcmp oeq double %3, 0.000000e+00
  br i1 %4, label %5, label %8
5:                                                ; preds = %2
  %6 = fmul double %0, 0.000000e+00
  %7 = fmul double %1, 0.000000e+00
  br label %23
8:                                                ; preds = %2
  %9 = fcmp ult double %0, 0.000000e+00
  br i1 %9, label %16, label %10
10:                                               ; preds = %8
  %11 = fadd double %0, %3
  %12 = fmul double %11, 5.000000e-01
  %13 = tail call double @llvm.sqrt.f64(double %12)
  %14 = fmul double %13, 2.000000e+00
  %15 = fdiv double %1, %14
  br label %23
16:                                               ; preds = %8
  %17 = fsub double %3, %0
  %18 = fmul double %17, 5.000000e-01
  %19 = tail call double @llvm.sqrt.f64(double %18)
  %20 = tail call double @llvm.copysign.f64(double %19, double %1)
  %21 = fmul double %20, 2.000000e+00
  %22 = fdiv double %1, %21
  br label %23
23:                                               ; preds = %5, %10, %16
  %24 = phi double [ %6, %5 ], [ %13, %10 ], [ %22, %16 ]
  %25 = phi double [ %7, %5 ], [ %15, %10 ], [ %20, %16 ]
  %26 = insertvalue { double, double } poison, double %24, 0
  %27 = insertvalue { double, double } %26, double %25, 1
  ret { double, double } %27
}
define internal { double, double } @retrograd.body.clog10(double noundef %0, double noundef %1) {
  %3 = tail call double @hypot(double noundef %0, double noundef %1)
  %4 = tail call double @llvm.log.f64(double %3)
  %5 = fmul double %4, 0x3FDBCB7B1526E50E
  %6 = tail call double @llvm.atan2.f64(double %1, double %0)
  %7 = fmul double %6, 0x3FDBCB7B1526E50E
  %8 = insertvalue { double, double } poison, double %5, 0
  %9 = insertvalue { double, double } %8, double %7, 1
  ret { double, double } %9
}
declare double @llvm.log.f64(double)
define internal { double, double } @retrograd.body.cpow(double noundef %0, double noundef %1, double noundef %2, double noundef %3) {
  %5 = fcmp oeq double %0, 0.000000e+00
  %6 = fcmp oeq double %1, 0.000000e+00
  %7 = and i1 %5, %6
  br i1 %7, label %8, label %19
8:                                                ; preds = %4
  %9 = fcmp oeq double %2, 1.000000e+00
  %10 = fcmp oeq double %3, 0.000000e+00
  %11 = and i1 %9, %10
  %12 = uitofp i1 %11 to double
  %13 = fcmp oeq double %2, 0.000000e+00
  %14 = and i1 %13, %10
  %15 = uitofp i1 %14 to double
  %16 = fmul double %0, %12
  %17 = fadd double %16, %15
  %18 = fmul double %1, %12
  br label %34
19:                                               ; preds = %4
  %20 = tail call double @hypot(double noundef %0, double noundef %1)
  %21 = tail call double @llvm.log.f64(double %20)
  %22 = tail call double @llvm.atan2.f64(double %1, double %0)
  %23 = fmul double %2, %21
  %24 = fmul double %22, %3
  %25 = fsub double %23, %24
  %26 = fmul double %2, %22
  %27 = fmul double %3, %21
  %28 = fadd double %26, %27
  %29 = tail call double @llvm.exp.f64(double %25)
  %30 = tail call double @llvm.cos.f64(double %28)
  %31 = fmul double %29, %30
  %32 = tail call double @llvm.sin.f64(double %28)
  %33 = fmul double %29, %32
  br label %34
34:                                               ; preds = %19, %8
  %35 = phi double [ %17, %8 ], [ %31, %19 ]
  %36 = phi double [ %18, %8 ], [ %33, %19 ]
  %37 = insertvalue { double, double } poison, double %35, 0
  %38 = insertvalue { double, double } %37, double %36, 1
  ret { double, double } %38
}
define internal { double, double } @retrograd.body._FortranAzpowi(double noundef %0, double noundef %1, i32 noundef %2) {
  %4 = icmp slt i32 %2, 0
  %5 = icmp eq i32 %2, 0
  br i1 %5, label %9, label %6
6:                                                ; preds = %3
  %7 = tail call i32 @llvm.abs.i32(i32 %2, i1 false)
  %8 = zext i32 %7 to i64
  br label %12
9:                                                ; preds = %27, %3
  %10 = phi double [ 1.000000e+00, %3 ], [ %28, %27 ]
  %11 = phi double [ 0.000000e+00, %3 ], [ %29, %27 ]
  br i1 %4, label %37, label %44
12:                                               ; preds = %6, %27
  %13 = phi double [ %32, %27 ], [ %0, %6 ]
  %14 = phi i64 [ %35, %27 ], [ %8, %6 ]
  %15 = phi double [ %29, %27 ], [ 0.000000e+00, %6 ]
  %16 = phi double [ %28, %27 ], [ 1.000000e+00, %6 ]
  %17 = phi double [ %34, %27 ], [ %1, %6 ]
  %18 = and i64 %14, 1
  %19 = icmp eq i64 %18, 0
  br i1 %19, label %27, label %20
20:                                               ; preds = %12
  %21 = fmul double %16, %13
  %22 = fmul double %17, %15
  %23 = fsub double %21, %22
  %24 = fmul double %17, %16
  %25 = fmul double %15, %13
  %26 = fadd double %24, %25
  br label %27
27:                                               ; preds = %20, %12
  %28 = phi double [ %23, %20 ], [ %16, %12 ]
  %29 = phi double [ %26, %20 ], [ %15, %12 ]
  %30 = fmul double %13, %13
  %31 = fmul double %17, %17
  %32 = fsub double %30, %31
  %33 = fmul double %13, 2.000000e+00
  %34 = fmul double %17, %33
  %35 = lshr i64 %14, 1
  %36 = icmp eq i64 %35, 0
  br i1 %36, label %9, label %12
37:                                               ; preds = %9
  %38 = fmul double %10, %10
  %39 = fmul double %11, %11
  %40 = fadd double %38, %39
  %41 = fdiv double %10, %40
  %42 = fneg double %11
  %43 = fdiv double %42, %40
  br label %44
44:                                               ; preds = %9, %37
  %45 = phi double [ %41, %37 ], [ %10, %9 ]
  %46 = phi double [ %43, %37 ], [ %11, %9 ]
  %47 = insertvalue { double, double } poison, double %45, 0
  %48 = insertvalue { double, double } %47, double %46, 1
  ret { double, double } %48
}
define internal { double, double } @retrograd.body._FortranAzpowk(double noundef %0, double noundef %1, i64 noundef %2) {
  %4 = icmp slt i64 %2, 0
  %5 = icmp eq i64 %2, 0
  br i1 %5, label %8, label %6
6:                                                ; preds = %3
  %7 = tail call i64 @llvm.abs.i64(i64 %2, i1 false)
  br label %11
8:                                                ; preds = %26, %3
  %9 = phi double [ 1.000000e+00, %3 ], [ %27, %26 ]
  %10 = phi double [ 0.000000e+00, %3 ], [ %28, %26 ]
  br i1 %4, label %36, label %43
11:                                               ; preds = %6, %26
  %12 = phi double [ %31, %26 ], [ %0, %6 ]
  %13 = phi i64 [ %34, %26 ], [ %7, %6 ]
  %14 = phi double [ %28, %26 ], [ 0.000000e+00, %6 ]
  %15 = phi double [ %27, %26 ], [ 1.000000e+00, %6 ]
  %16 = phi double [ %33, %26 ], [ %1, %6 ]
  %17 = and i64 %13, 1
  %18 = icmp eq i64 %17, 0
  br i1 %18, label %26, label %19
19:                                               ; preds = %11
  %20 = fmul double %15, %12
  %21 = fmul double %16, %14
  %22 = fsub double %20, %21
  %23 = fmul double %16, %15
  %24 = fmul double %14, %12
  %25 = fadd double %23, %24
  br label %26
26:                                               ; preds = %19, %11
  %27 = phi double [ %22, %19 ], [ %15, %11 ]
  %28 = phi double [ %25, %19 ], [ %14, %11 ]
  %29 = fmul double %12, %12
  %30 = fmul double %16, %16
  %31 = fsub double %29, %30
  %32 = fmul double %12, 2.000000e+00
  %33 = fmul double %16, %32
  %34 = lshr i64 %13, 1
  %35 = icmp eq i64 %34, 0
  br i1 %35, label %8, label %11
36:                                               ; preds = %8
  %37 = fmul double %9, %9
  %38 = fmul double %10, %10
  %39 = fadd double %37, %38
  %40 = fdiv double %9, %39
  %41 = fneg double %10
  %42 = fdiv double %41, %39
  br label %43
43:                                               ; preds = %8, %36
  %44 = phi double [ %40, %36 ], [ %9, %8 ]
  %45 = phi double [ %42, %36 ], [ %10, %8 ]
  %46 = insertvalue { double, double } poison, double %44, 0
  %47 = insertvalue { double, double } %46, double %45, 1
  ret { double, double } %47
}
define internal { double, double } @retrograd.body.csinh(double noundef %0, double noundef %1) {
  %3 = tail call double @llvm.sinh.f64(double %0)
  %4 = tail call double @llvm.cos.f64(double %1)
  %5 = fmul double %3, %4
  %6 = tail call double @llvm.cosh.f64(double %0)
  %7 = tail call double @llvm.sin.f64(double %1)
  %8 = fmul double %6, %7
  %9 = insertvalue { double, double } poison, double %5, 0
  %10 = insertvalue { double, double } %9, double %8, 1
  ret { double, double } %10
}
define internal { double, double } @retrograd.body.ccosh(double noundef %0, double noundef %1) {
  %3 = tail call double @llvm.cosh.f64(double %0)
  %4 = tail call double @llvm.cos.f64(double %1)
  %5 = fmul double %3, %4
  %6 = tail call double @llvm.sinh.f64(double %0)
  %7 = tail call double @llvm.sin.f64(double %1)
  %8 = fmul double %6, %7
  %9 = insertvalue { double, double } poison, double %5, 0
  %10 = insertvalue { double, double } %9, double %8, 1
  ret { double, double } %10
}
define internal { double, double } @retrograd.body.ctanh(double noundef %0, double noundef %1) {
  %3 = tail call double @llvm.sin.f64(double %1)
  %4 = tail call double @llvm.cos.f64(double %1)
  %5 = tail call double @llvm.fabs.f64(double %0)
  %6 = fcmp ogt double %5, 4.000000e+01
  br i1 %6, label %7, label %14
7:                                                ; preds = %2
  %8 = tail call double @llvm.copysign.f64(double 1.000000e+00, double %0)
  %9 = fmul double %3, 4.000000e+00
  %10 = fmul double %4, %9
  %11 = fmul double %5, -2.000000e+00
  %12 = tail call double @llvm.exp.f64(double %11)
  %13 = fmul double %12, %10
  br label %24
14:                                               ; preds = %2
  %15 = tail call double @llvm.sinh.f64(double %0)
  %16 = tail call double @llvm.cosh.f64(double %0)
  %17 = fmul double %15, %15
  %18 = fmul double %4, %4
  %19 = fadd double %17, %18
  %20 = fmul double %15, %16
  %21 = fdiv double %20, %19
  %22 = fmul double %3, %4
  %23 = fdiv double %22, %19
  br label %24
24:                                               ; preds = %7, %14
  %25 = phi double [ %8, %7 ], [ %21, %14 ]
  %26 = phi double [ %13, %7 ], [ %23, %14 ]
  %27 = insertvalue { double, double } poison, double %25, 0
  %28 = insertvalue { double, double } %27, double %26, 1
  ret { double, double } %28
}
define internal { double, double } @retrograd.body.csin(double noundef %0, double noundef %1) {
  %3 = tail call double @llvm.sinh.f64(double %1)
  %4 = tail call double @llvm.cos.f64(double %0)
  %5 = tail call double @llvm.cosh.f64(double %1)
  %6 = tail call double @llvm.sin.f64(double %0)
  %7 = fmul double %6, %5
  %8 = fmul double %4, %3
  %9 = insertvalue { double, double } poison, double %7, 0
  %10 = insertvalue { double, double } %9, double %8, 1
  ret { double, double } %10
}
define internal { double, double } @retrograd.body.ccos(double noundef %0, double noundef %1) {
  %3 = tail call double @llvm.cosh.f64(double %1)
  %4 = tail call double @llvm.cos.f64(double %0)
  %5 = fmul double %4, %3
  %6 = tail call double @llvm.sinh.f64(double %1)
  %7 = fneg double %6
  %8 = tail call double @llvm.sin.f64(double %0)
  %9 = fmul double %8, %7
  %10 = insertvalue { double, double } poison, double %5, 0
  %11 = insertvalue { double, double } %10, double %9, 1
  ret { double, double } %11
}
define internal { double, double } @retrograd.body.ctan(double noundef %0, double noundef %1) {
  %3 = fneg double %1
  %4 = tail call double @llvm.sin.f64(double %0)
  %5 = tail call double @llvm.cos.f64(double %0)
  %6 = tail call double @llvm.fabs.f64(double %1)
  %7 = fcmp ogt double %6, 4.000000e+01
  br i1 %7, label %8, label %15
8:                                                ; preds = %2
  %9 = tail call double @llvm.copysign.f64(double 1.000000e+00, double %3)
  %10 = fmul double %4, 4.000000e+00
  %11 = fmul double %5, %10
  %12 = fmul double %6, -2.000000e+00
  %13 = tail call double @llvm.exp.f64(double %12)
  %14 = fmul double %11, %13
  br label %25
15:                                               ; preds = %2
  %16 = tail call double @llvm.sinh.f64(double %3)
  %17 = tail call double @llvm.cosh.f64(double %1)
  %18 = fmul double %16, %16
  %19 = fmul double %5, %5
  %20 = fadd double %19, %18
  %21 = fmul double %16, %17
  %22 = fdiv double %21, %20
  %23 = fmul double %4, %5
  %24 = fdiv double %23, %20
  br label %25
25:                                               ; preds = %8, %15
  %26 = phi double [ %9, %8 ], [ %22, %15 ]
  %27 = phi double [ %14, %8 ], [ %24, %15 ]
  %28 = fneg double %26
  %29 = insertvalue { double, double } poison, double %27, 0
  %30 = insertvalue { double, double } %29, double %28, 1
  ret { double, double } %30
}
define internal { double, double } @retrograd.body.casin(double noundef %0, double noundef %1) {
  %3 = fsub double 1.000000e+00, %0
  %4 = fneg double %1
  %5 = tail call double @hypot(double noundef %3, double noundef %4)
  %6 = fcmp oeq double %5, 0.000000e+00
  br i1 %6, label %7, label %10
7:                                                ; preds = %2
  %8 = fmul double %3, 0.000000e+00
  %9 = fmul double %1, -0.000000e+00
  br label %25
10:                                               ; preds = %2
  %11 = fcmp ult double %3, 0.000000e+00
  br i1 %11, label %18, label %12
12:                                               ; preds = %10
  %13 = fadd double %3, %5
  %14 = fmul double %13, 5.000000e-01
  %15 = tail call double @llvm.sqrt.f64(double %14)
  %16 = fmul double %15, 2.000000e+00
  %17 = fdiv double %4, %16
  br label %25
18:                                               ; preds = %10
  %19 = fsub double %5, %3
  %20 = fmul double %19, 5.000000e-01
  %21 = tail call double @llvm.sqrt.f64(double %20)
  %22 = tail call double @llvm.copysign.f64(double %21, double %4)
  %23 = fmul double %22, 2.000000e+00
  %24 = fdiv double %4, %23
  br label %25
25:                                               ; preds = %18, %12, %7
  %26 = phi double [ %8, %7 ], [ %15, %12 ], [ %24, %18 ]
  %27 = phi double [ %9, %7 ], [ %17, %12 ], [ %22, %18 ]
  %28 = fadd double %0, 1.000000e+00
  %29 = tail call double @hypot(double noundef %28, double noundef %1)
  %30 = fcmp oeq double %29, 0.000000e+00
  br i1 %30, label %31, label %34
31:                                               ; preds = %25
  %32 = fmul double %28, 0.000000e+00
  %33 = fmul double %1, 0.000000e+00
  br label %49
34:                                               ; preds = %25
  %35 = fcmp ult double %28, 0.000000e+00
  br i1 %35, label %42, label %36
36:                                               ; preds = %34
  %37 = fadd double %28, %29
  %38 = fmul double %37, 5.000000e-01
  %39 = tail call double @llvm.sqrt.f64(double %38)
  %40 = fmul double %39, 2.000000e+00
  %41 = fdiv double %1, %40
  br label %49
42:                                               ; preds = %34
  %43 = fsub double %29, %28
  %44 = fmul double %43, 5.000000e-01
  %45 = tail call double @llvm.sqrt.f64(double %44)
  %46 = tail call double @llvm.copysign.f64(double %45, double %1)
  %47 = fmul double %46, 2.000000e+00
  %48 = fdiv double %1, %47
  br label %49
49:                                               ; preds = %31, %36, %42
  %50 = phi double [ %32, %31 ], [ %39, %36 ], [ %48, %42 ]
  %51 = phi double [ %33, %31 ], [ %41, %36 ], [ %46, %42 ]
  %52 = fmul double %26, %50
  %53 = fmul double %27, %51
  %54 = fsub double %52, %53
  %55 = tail call double @llvm.atan2.f64(double %0, double %54)
  %56 = fmul double %26, %51
  %57 = fmul double %27, %50
  %58 = fsub double %56, %57
  %59 = tail call double @asinh(double noundef %58)
  %60 = insertvalue { double, double } poison, double %55, 0
  %61 = insertvalue { double, double } %60, double %59, 1
  ret { double, double } %61
}
define internal { double, double } @retrograd.body.cacos(double noundef %0, double noundef %1) {
  %3 = fsub double 1.000000e+00, %0
  %4 = fneg double %1
  %5 = tail call double @hypot(double noundef %3, double noundef %4)
  %6 = fcmp oeq double %5, 0.000000e+00
  br i1 %6, label %7, label %10
7:                                                ; preds = %2
  %8 = fmul double %3, 0.000000e+00
  %9 = fmul double %1, -0.000000e+00
  br label %25
10:                                               ; preds = %2
  %11 = fcmp ult double %3, 0.000000e+00
  br i1 %11, label %18, label %12
12:                                               ; preds = %10
  %13 = fadd double %3, %5
  %14 = fmul double %13, 5.000000e-01
  %15 = tail call double @llvm.sqrt.f64(double %14)
  %16 = fmul double %15, 2.000000e+00
  %17 = fdiv double %4, %16
  br label %25
18:                                               ; preds = %10
  %19 = fsub double %5, %3
  %20 = fmul double %19, 5.000000e-01
  %21 = tail call double @llvm.sqrt.f64(double %20)
  %22 = tail call double @llvm.copysign.f64(double %21, double %4)
  %23 = fmul double %22, 2.000000e+00
  %24 = fdiv double %4, %23
  br label %25
25:                                               ; preds = %7, %12, %18
  %26 = phi double [ %8, %7 ], [ %15, %12 ], [ %24, %18 ]
  %27 = phi double [ %9, %7 ], [ %17, %12 ], [ %22, %18 ]
  %28 = fadd double %0, 1.000000e+00
  %29 = tail call double @hypot(double noundef %28, double noundef %1)
  %30 = fcmp oeq double %29, 0.000000e+00
  br i1 %30, label %31, label %34
31:                                               ; preds = %25
  %32 = fmul double %28, 0.000000e+00
  %33 = fmul double %1, 0.000000e+00
  br label %49
34:                                               ; preds = %25
  %35 = fcmp ult double %28, 0.000000e+00
  br i1 %35, label %42, label %36
36:                                               ; preds = %34
  %37 = fadd double %28, %29
  %38 = fmul double %37, 5.000000e-01
  %39 = tail call double @llvm.sqrt.f64(double %38)
  %40 = fmul double %39, 2.000000e+00
  %41 = fdiv double %1, %40
  br label %49
42:                                               ; preds = %34
  %43 = fsub double %29, %28
  %44 = fmul double %43, 5.000000e-01
  %45 = tail call double @llvm.sqrt.f64(double %44)
  %46 = tail call double @llvm.copysign.f64(double %45, double %1)
  %47 = fmul double %46, 2.000000e+00
  %48 = fdiv double %1, %47
  br label %49
49:                                               ; preds = %31, %36, %42
  %50 = phi double [ %32, %31 ], [ %39, %36 ], [ %48, %42 ]
  %51 = phi double [ %33, %31 ], [ %41, %36 ], [ %46, %42 ]
  %52 = tail call double @llvm.atan2.f64(double %26, double %50)
  %53 = fmul double %52, 2.000000e+00
  %54 = fmul double %27, %50
  %55 = fmul double %26, %51
  %56 = fsub double %54, %55
  %57 = tail call double @asinh(double noundef %56)
  %58 = insertvalue { double, double } poison, double %53, 0
  %59 = insertvalue { double, double } %58, double %57, 1
  ret { double, double } %59
}
declare double @asinh(double noundef)
define internal { double, double } @retrograd.body.cacosh(double noundef %0, double noundef %1) {
  %3 = fadd double %0, -1.000000e+00
  %4 = tail call double @hypot(double noundef %3, double noundef %1)
  %5 = fcmp oeq double %4, 0.000000e+00
  br i1 %5, label %6, label %9
6:                                                ; preds = %2
  %7 = fmul double %3, 0.000000e+00
  %8 = fmul double %1, 0.000000e+00
  br label %24
9:                                                ; preds = %2
  %10 = fcmp ult double %3, 0.000000e+00
  br i1 %10, label %17, label %11
11:                                               ; preds = %9
  %12 = fadd double %3, %4
  %13 = fmul double %12, 5.000000e-01
  %14 = tail call double @llvm.sqrt.f64(double %13)
  %15 = fmul double %14, 2.000000e+00
  %16 = fdiv double %1, %15
  br label %24
17:                                               ; preds = %9
  %18 = fsub double %4, %3
  %19 = fmul double %18, 5.000000e-01
  %20 = tail call double @llvm.sqrt.f64(double %19)
  %21 = tail call double @llvm.copysign.f64(double %20, double %1)
  %22 = fmul double %21, 2.000000e+00
  %23 = fdiv double %1, %22
  br label %24
24:                                               ; preds = %6, %11, %17
  %25 = phi double [ %7, %6 ], [ %14, %11 ], [ %23, %17 ]
  %26 = phi double [ %8, %6 ], [ %16, %11 ], [ %21, %17 ]
  %27 = fadd double %0, 1.000000e+00
  %28 = tail call double @hypot(double noundef %27, double noundef %1)
  %29 = fcmp oeq double %28, 0.000000e+00
  br i1 %29, label %30, label %33
30:                                               ; preds = %24
  %31 = fmul double %27, 0.000000e+00
  %32 = fmul double %1, 0.000000e+00
  br label %48
33:                                               ; preds = %24
  %34 = fcmp ult double %27, 0.000000e+00
  br i1 %34, label %41, label %35
35:                                               ; preds = %33
  %36 = fadd double %27, %28
  %37 = fmul double %36, 5.000000e-01
  %38 = tail call double @llvm.sqrt.f64(double %37)
  %39 = fmul double %38, 2.000000e+00
  %40 = fdiv double %1, %39
  br label %48
41:                                               ; preds = %33
  %42 = fsub double %28, %27
  %43 = fmul double %42, 5.000000e-01
  %44 = tail call double @llvm.sqrt.f64(double %43)
  %45 = tail call double @llvm.copysign.f64(double %44, double %1)
  %46 = fmul double %45, 2.000000e+00
  %47 = fdiv double %1, %46
  br label %48
48:                                               ; preds = %30, %35, %41
  %49 = phi double [ %31, %30 ], [ %38, %35 ], [ %47, %41 ]
  %50 = phi double [ %32, %30 ], [ %40, %35 ], [ %45, %41 ]
  %51 = fmul double %25, %49
  %52 = fmul double %26, %50
  %53 = fadd double %51, %52
  %54 = tail call double @asinh(double noundef %53)
  %55 = tail call double @llvm.atan2.f64(double %26, double %49)
  %56 = fmul double %55, 2.000000e+00
  %57 = insertvalue { double, double } poison, double %54, 0
  %58 = insertvalue { double, double } %57, double %56, 1
  ret { double, double } %58
}
define internal { double, double } @retrograd.body.catanh(double noundef %0, double noundef %1) {
  %3 = fsub double 1.000000e+00, %0
  %4 = fmul double %3, %3
  %5 = fmul double %1, %1
  %6 = fadd double %4, %5
  %7 = fmul double %0, 4.000000e+00
  %8 = fdiv double %7, %6
  %9 = tail call double @log1p(double noundef %8)
  %10 = fmul double %9, 2.500000e-01
  %11 = fmul double %1, 2.000000e+00
  %12 = fadd double %0, 1.000000e+00
  %13 = fmul double %3, %12
  %14 = fsub double %13, %5
  %15 = tail call double @llvm.atan2.f64(double %11, double %14)
  %16 = fmul double %15, 5.000000e-01
  %17 = insertvalue { double, double } poison, double %10, 0
  %18 = insertvalue { double, double } %17, double %16, 1
  ret { double, double } %18
}
define internal { double, double } @retrograd.body.casinh(double noundef %0, double noundef %1) {
  %3 = fneg double %0
  %4 = fsub double 1.000000e+00, %1
  %5 = tail call double @hypot(double noundef %4, double noundef %0)
  %6 = fcmp oeq double %5, 0.000000e+00
  br i1 %6, label %7, label %10
7:                                                ; preds = %2
  %8 = fmul double %4, 0.000000e+00
  %9 = fmul double %0, 0.000000e+00
  br label %25
10:                                               ; preds = %2
  %11 = fcmp ult double %4, 0.000000e+00
  br i1 %11, label %18, label %12
12:                                               ; preds = %10
  %13 = fadd double %4, %5
  %14 = fmul double %13, 5.000000e-01
  %15 = tail call double @llvm.sqrt.f64(double %14)
  %16 = fmul double %15, 2.000000e+00
  %17 = fdiv double %0, %16
  br label %25
18:                                               ; preds = %10
  %19 = fsub double %5, %4
  %20 = fmul double %19, 5.000000e-01
  %21 = tail call double @llvm.sqrt.f64(double %20)
  %22 = tail call double @llvm.copysign.f64(double %21, double %0)
  %23 = fmul double %22, 2.000000e+00
  %24 = fdiv double %0, %23
  br label %25
25:                                               ; preds = %18, %12, %7
  %26 = phi double [ %8, %7 ], [ %15, %12 ], [ %24, %18 ]
  %27 = phi double [ %9, %7 ], [ %17, %12 ], [ %22, %18 ]
  %28 = fadd double %1, 1.000000e+00
  %29 = tail call double @hypot(double noundef %28, double noundef %3)
  %30 = fcmp oeq double %29, 0.000000e+00
  br i1 %30, label %31, label %34
31:                                               ; preds = %25
  %32 = fmul double %28, 0.000000e+00
  %33 = fmul double %0, -0.000000e+00
  br label %49
34:                                               ; preds = %25
  %35 = fcmp ult double %28, 0.000000e+00
  br i1 %35, label %42, label %36
36:                                               ; preds = %34
  %37 = fadd double %28, %29
  %38 = fmul double %37, 5.000000e-01
  %39 = tail call double @llvm.sqrt.f64(double %38)
  %40 = fmul double %39, 2.000000e+00
  %41 = fdiv double %3, %40
  br label %49
42:                                               ; preds = %34
  %43 = fsub double %29, %28
  %44 = fmul double %43, 5.000000e-01
  %45 = tail call double @llvm.sqrt.f64(double %44)
  %46 = tail call double @llvm.copysign.f64(double %45, double %3)
  %47 = fmul double %46, 2.000000e+00
  %48 = fdiv double %3, %47
  br label %49
49:                                               ; preds = %31, %36, %42
  %50 = phi double [ %32, %31 ], [ %39, %36 ], [ %48, %42 ]
  %51 = phi double [ %33, %31 ], [ %41, %36 ], [ %46, %42 ]
  %52 = fmul double %26, %50
  %53 = fmul double %27, %51
  %54 = fsub double %52, %53
  %55 = tail call double @llvm.atan2.f64(double %1, double %54)
  %56 = fmul double %26, %51
  %57 = fmul double %27, %50
  %58 = fsub double %56, %57
  %59 = tail call double @asinh(double noundef %58)
  %60 = fneg double %59
  %61 = insertvalue { double, double } poison, double %60, 0
  %62 = insertvalue { double, double } %61, double %55, 1
  ret { double, double } %62
}
define internal { double, double } @retrograd.body.catan(double noundef %0, double noundef %1) {
  %3 = fadd double %1, 1.000000e+00
  %4 = fmul double %3, %3
  %5 = fmul double %0, %0
  %6 = fadd double %5, %4
  %7 = fmul double %1, -4.000000e+00
  %8 = fdiv double %7, %6
  %9 = tail call double @log1p(double noundef %8)
  %10 = fmul double %0, 2.000000e+00
  %11 = fsub double 1.000000e+00, %1
  %12 = fmul double %3, %11
  %13 = fsub double %12, %5
  %14 = tail call double @llvm.atan2.f64(double %10, double %13)
  %15 = fmul double %14, 5.000000e-01
  %16 = fmul double %9, -2.500000e-01
  %17 = insertvalue { double, double } poison, double %15, 0
  %18 = insertvalue { double, double } %17, double %16, 1
  ret { double, double } %18
}
define internal void @retrograd.body.sincosf(float noundef %0, ptr noundef writeonly captures(none) initializes((0, 4)) %1, ptr noundef writeonly captures(none) initializes((0, 4)) %2) {
  %4 = tail call float @llvm.sin.f32(float %0)
  store float %4, ptr %1, align 4
  %5 = tail call float @llvm.cos.f32(float %0)
  store float %5, ptr %2, align 4
  ret void
}
declare float @llvm.sin.f32(float)
declare float @llvm.cos.f32(float)
define internal noundef float @retrograd.body.modff(float noundef %0, ptr noundef writeonly captures(none) initializes((0, 4)) %1) {
  %3 = tail call float @llvm.trunc.f32(float %0)
  store float %3, ptr %1, align 4
  %4 = tail call float @llvm.fabs.f32(float %0)
  %5 = fcmp oeq float %4, 0x7FF0000000000000
  %6 = fsub float %0, %3
  %7 = select i1 %5, float 0.000000e+00, float %6
  %8 = tail call float @llvm.copysign.f32(float %7, float %0)
  ret float %8
}
declare float @llvm.trunc.f32(float)
declare i1 @llvm.is.fpclass.f32(float, i32 immarg)
declare float @llvm.copysign.f32(float, float)
define internal float @retrograd.body.frexpf(float noundef %0, ptr noundef writeonly captures(none) initializes((0, 4)) %1) {
  %3 = tail call i1 @llvm.is.fpclass.f32(float %0, i32 615)
  br i1 %3, label %4, label %5
4:                                                ; preds = %2
  store i32 0, ptr %1, align 4
  br label %10
5:                                                ; preds = %2
  %6 = tail call i32 @ilogbf(float noundef %0)
  %7 = add nsw i32 %6, 1
  store i32 %7, ptr %1, align 4
  %8 = xor i32 %6, -1
  %9 = tail call float @scalbnf(float noundef %0, i32 noundef %8)
  br label %10
10:                                               ; preds = %5, %4
  %11 = phi float [ %0, %4 ], [ %9, %5 ]
  ret float %11
}
declare i32 @ilogbf(float noundef)
declare float @scalbnf(float noundef, i32 noundef)
define internal float @retrograd.body.remquof(float noundef %0, float noundef %1, ptr noundef writeonly captures(none) initializes((0, 4)) %2) {
  %4 = tail call float @llvm.fabs.f32(float %0)
  %5 = tail call float @llvm.fabs.f32(float %1)
  %6 = fmul float %5, 8.000000e+00
  %7 = frem float %4, %6
  %8 = fdiv float %7, %5
  %9 = tail call float @llvm.rint.f32(float %8)
  %10 = fptosi float %9 to i32
  %11 = and i32 %10, 7
  %12 = fcmp olt float %0, 0.000000e+00
  %13 = fcmp uge float %1, 0.000000e+00
  %14 = xor i1 %12, %13
  %15 = sub nsw i32 0, %11
  %16 = select i1 %14, i32 %11, i32 %15
  store i32 %16, ptr %2, align 4
  %17 = tail call float @remainderf(float noundef %0, float noundef %1)
  ret float %17
}
declare float @llvm.fabs.f32(float)
declare float @llvm.rint.f32(float)
declare float @remainderf(float noundef, float noundef)
define internal float @retrograd.body.lgammaf_r(float noundef %0, ptr noundef writeonly captures(none) initializes((0, 4)) %1) {
  %3 = tail call float @llvm.floor.f32(float %0)
  %4 = fmul float %3, 5.000000e-01
  %5 = bitcast float %0 to i32
  %6 = icmp slt i32 %5, 0
  br i1 %6, label %7, label %13
7:                                                ; preds = %2
  %8 = fcmp oeq float %0, 0.000000e+00
  br i1 %8, label %13, label %9
9:                                                ; preds = %7
  %10 = tail call float @llvm.floor.f32(float %4)
  %11 = fcmp une float %4, %10
  %12 = select i1 %11, i32 -1, i32 1
  br label %13
13:                                               ; preds = %7, %9, %2
  %14 = phi i32 [ 1, %2 ], [ -1, %7 ], [ %12, %9 ]
  store i32 %14, ptr %1, align 4
  %15 = tail call float @lgammaf(float noundef %0)
  ret float %15
}
declare float @llvm.floor.f32(float)
declare float @lgammaf(float noundef)
define internal float @retrograd.body.scalblnf(float noundef %0, i64 noundef %1) {
  %3 = tail call i64 @llvm.smax.i64(i64 %1, i64 -100000)
  %4 = tail call i64 @llvm.smin.i64(i64 %3, i64 100000)
  %5 = trunc nsw i64 %4 to i32
  %6 = tail call float @scalbnf(float noundef %0, i32 noundef %5)
  ret float %6
}
define internal <2 x float> @retrograd.body.__mulsc3(float noundef %0, float noundef %1, float noundef %2, float noundef %3) {
  %5 = fmul float %0, %2
  %6 = fmul float %1, %3
  %7 = fsub float %5, %6
  %8 = fmul float %0, %3
  %9 = fmul float %1, %2
  %10 = fadd float %9, %8
  %11 = insertelement <2 x float> poison, float %7, i64 0
  %12 = insertelement <2 x float> %11, float %10, i64 1
  ret <2 x float> %12
}
define internal <2 x float> @retrograd.body.__divsc3(float noundef %0, float noundef %1, float noundef %2, float noundef %3) {
  %5 = tail call float @llvm.fabs.f32(float %2)
  %6 = tail call float @llvm.fabs.f32(float %3)
  %7 = tail call float @llvm.maxnum.f32(float %5, float %6)
  %8 = tail call i32 @ilogbf(float noundef %7)
  %9 = sub nsw i32 0, %8
  %10 = tail call float @scalbnf(float noundef %2, i32 noundef %9)
  %11 = tail call float @scalbnf(float noundef %3, i32 noundef %9)
  %12 = fmul float %10, %10
  %13 = fmul float %11, %11
  %14 = fadd float %12, %13
  %15 = fmul float %0, %10
  %16 = fmul float %1, %11
  %17 = fadd float %15, %16
  %18 = fdiv float %17, %14
  %19 = tail call float @scalbnf(float noundef %18, i32 noundef %9)
  %20 = fmul float %1, %10
  %21 = fmul float %0, %11
  %22 = fsub float %20, %21
  %23 = fdiv float %22, %14
  %24 = tail call float @scalbnf(float noundef %23, i32 noundef %9)
  %25 = insertelement <2 x float> poison, float %19, i64 0
  %26 = insertelement <2 x float> %25, float %24, i64 1
  ret <2 x float> %26
}
declare float @llvm.maxnum.f32(float, float)
define internal noundef float @retrograd.body.crealf(<2 x float> noundef %0) {
  %2 = extractelement <2 x float> %0, i64 0
  ret float %2
}
define internal noundef float @retrograd.body.cimagf(<2 x float> noundef %0) {
  %2 = extractelement <2 x float> %0, i64 1
  ret float %2
}
define internal noundef <2 x float> @retrograd.body.conjf(<2 x float> noundef %0) {
  %2 = fneg <2 x float> %0
  %3 = shufflevector <2 x float> %0, <2 x float> %2, <2 x i32> <i32 0, i32 3>
  ret <2 x float> %3
}
define internal noundef <2 x float> @retrograd.body.cprojf(<2 x float> noundef returned %0) {
  ret <2 x float> %0
}
define internal float @retrograd.body.cabsf(<2 x float> noundef %0) {
  %2 = extractelement <2 x float> %0, i64 0
  %3 = extractelement <2 x float> %0, i64 1
  %4 = tail call float @hypotf(float noundef %2, float noundef %3)
  ret float %4
}
declare float @hypotf(float noundef, float noundef)
define internal float @retrograd.body.cargf(<2 x float> noundef %0) {
  %2 = extractelement <2 x float> %0, i64 1
  %3 = extractelement <2 x float> %0, i64 0
  %4 = tail call float @llvm.atan2.f32(float %2, float %3)
  ret float %4
}
declare float @llvm.atan2.f32(float, float)
define internal <2 x float> @retrograd.body.cexpf(<2 x float> noundef %0) {
  %2 = extractelement <2 x float> %0, i64 0
  %3 = extractelement <2 x float> %0, i64 1
  %4 = tail call float @llvm.exp.f32(float %2)
  %5 = tail call float @llvm.cos.f32(float %3)
  %6 = fmul float %4, %5
  %7 = tail call float @llvm.sin.f32(float %3)
  %8 = fmul float %4, %7
  %9 = insertelement <2 x float> poison, float %6, i64 0
  %10 = insertelement <2 x float> %9, float %8, i64 1
  ret <2 x float> %10
}
define internal <2 x float> @retrograd.body.clogf(<2 x float> noundef %0) {
  %2 = extractelement <2 x float> %0, i64 0
  %3 = extractelement <2 x float> %0, i64 1
  %4 = tail call float @hypotf(float noundef %2, float noundef %3)
  %5 = tail call float @llvm.log.f32(float %4)
  %6 = tail call float @llvm.atan2.f32(float %3, float %2)
  %7 = insertelement <2 x float> poison, float %5, i64 0
  %8 = insertelement <2 x float> %7, float %6, i64 1
  ret <2 x float> %8
}
define internal <2 x float> @retrograd.body.csqrtf(<2 x float> noundef %0) {
  %2 = extractelement <2 x float> %0, i64 0
  %3 = extractelement <2 x float> %0, i64 1
  %4 = tail call float @hypotf(float noundef %2, float noundef %3)
  %5 = fcmp oeq float %4, 0.000000e+00
  br i1 %5, label %6, label %9
6:                                                ; preds = %1
  %7 = fmul float %2, 0.000000e+00
  %8 = fmul float %3, 0.000000e+00
  br label %24
9:                                                ; preds = %1
  %10 = fcmp ult float %2, 0.000000e+00
  br i1 %10, label %17, label %11
11:                                               ; preds = %9
  %12 = fadd float %2, %4
  %13 = fmul float %12, 5.000000e-01
  %14 = tail call float @llvm.sqrt.f32(float %13)
  %15 = fmul float %14, 2.000000e+00
  %16 = fdiv float %3, %15
  br label %24
17:                                               ; preds = %9
  %18 = fsub float %4, %2
  %19 = fmul float %18, 5.000000e-01
  %20 = tail call float @llvm.sqrt.f32(float %19)
  %21 = tail call float @llvm.copysign.f32(float %20, float %3)
  %22 = fmul float %21, 2.000000e+00
  %23 = fdiv float %3, %22
  br label %24
24:                                               ; preds = %6, %11, %17
  %25 = phi float [ %7, %6 ], [ %14, %11 ], [ %23, %17 ]
  %26 = phi float [ %8, %6 ], [ %16, %11 ], [ %21, %17 ]
  %27 = insertelement <2 x float> poison, float %25, i64 0
  %28 = insertelement <2 x float> %27, float %26, i64 1
  ret <2 x float> %28
}
define internal <2 x float> @retrograd.body.clog10f(<2 x float> noundef %0) {
  %2 = extractelement <2 x float> %0, i64 0
  %3 = extractelement <2 x float> %0, i64 1
  %4 = tail call float @hypotf(float noundef %2, float noundef %3)
  %5 = tail call float @llvm.log.f32(float %4)
  %6 = fmul float %5, 0x3FDBCB7B20000000
  %7 = tail call float @llvm.atan2.f32(float %3, float %2)
  %8 = fmul float %7, 0x3FDBCB7B20000000
  %9 = insertelement <2 x float> poison, float %6, i64 0
  %10 = insertelement <2 x float> %9, float %8, i64 1
  ret <2 x float> %10
}
declare float @llvm.log.f32(float)
define internal <2 x float> @retrograd.body.cpowf(<2 x float> noundef %0, <2 x float> noundef %1) {
  %3 = extractelement <2 x float> %0, i64 0
  %4 = extractelement <2 x float> %0, i64 1
  %5 = extractelement <2 x float> %1, i64 0
  %6 = extractelement <2 x float> %1, i64 1
  %7 = fcmp oeq float %3, 0.000000e+00
  %8 = fcmp oeq float %4, 0.000000e+00
  %9 = and i1 %7, %8
  br i1 %9, label %10, label %21
10:                                               ; preds = %2
  %11 = fcmp oeq float %5, 1.000000e+00
  %12 = fcmp oeq float %6, 0.000000e+00
  %13 = and i1 %11, %12
  %14 = uitofp i1 %13 to float
  %15 = fcmp oeq float %5, 0.000000e+00
  %16 = and i1 %15, %12
  %17 = uitofp i1 %16 to float
  %18 = fmul float %3, %14
  %19 = fadd float %18, %17
  %20 = fmul float %4, %14
  br label %36
21:                                               ; preds = %2
  %22 = tail call float @hypotf(float noundef %3, float noundef %4)
  %23 = tail call float @llvm.log.f32(float %22)
  %24 = tail call float @llvm.atan2.f32(float %4, float %3)
  %25 = fmul float %5, %23
  %26 = fmul float %6, %24
  %27 = fsub float %25, %26
  %28 = fmul float %5, %24
  %29 = fmul float %6, %23
  %30 = fadd float %28, %29
  %31 = tail call float @llvm.exp.f32(float %27)
  %32 = tail call float @llvm.cos.f32(float %30)
  %33 = fmul float %31, %32
  %34 = tail call float @llvm.sin.f32(float %30)
  %35 = fmul float %31, %34
  br label %36
36:                                               ; preds = %21, %10
  %37 = phi float [ %33, %21 ], [ %19, %10 ]
  %38 = phi float [ %35, %21 ], [ %20, %10 ]
  %39 = insertelement <2 x float> poison, float %37, i64 0
  %40 = insertelement <2 x float> %39, float %38, i64 1
  ret <2 x float> %40
}
define internal <2 x float> @retrograd.body._FortranAcpowi(<2 x float> noundef %0, i32 noundef %1) {
  %3 = icmp slt i32 %1, 0
  %4 = icmp eq i32 %1, 0
  br i1 %4, label %10, label %5
5:                                                ; preds = %2
  %6 = tail call i32 @llvm.abs.i32(i32 %1, i1 false)
  %7 = zext i32 %6 to i64
  %8 = extractelement <2 x float> %0, i64 1
  %9 = extractelement <2 x float> %0, i64 0
  br label %13
10:                                               ; preds = %28, %2
  %11 = phi float [ 1.000000e+00, %2 ], [ %29, %28 ]
  %12 = phi float [ 0.000000e+00, %2 ], [ %30, %28 ]
  br i1 %3, label %38, label %45
13:                                               ; preds = %5, %28
  %14 = phi float [ %33, %28 ], [ %9, %5 ]
  %15 = phi float [ %35, %28 ], [ %8, %5 ]
  %16 = phi i64 [ %36, %28 ], [ %7, %5 ]
  %17 = phi float [ %30, %28 ], [ 0.000000e+00, %5 ]
  %18 = phi float [ %29, %28 ], [ 1.000000e+00, %5 ]
  %19 = and i64 %16, 1
  %20 = icmp eq i64 %19, 0
  br i1 %20, label %28, label %21
21:                                               ; preds = %13
  %22 = fmul float %18, %14
  %23 = fmul float %17, %15
  %24 = fsub float %22, %23
  %25 = fmul float %18, %15
  %26 = fmul float %17, %14
  %27 = fadd float %25, %26
  br label %28
28:                                               ; preds = %21, %13
  %29 = phi float [ %24, %21 ], [ %18, %13 ]
  %30 = phi float [ %27, %21 ], [ %17, %13 ]
  %31 = fmul float %14, %14
  %32 = fmul float %15, %15
  %33 = fsub float %31, %32
  %34 = fmul float %14, 2.000000e+00
  %35 = fmul float %15, %34
  %36 = lshr i64 %16, 1
  %37 = icmp eq i64 %36, 0
  br i1 %37, label %10, label %13
38:                                               ; preds = %10
  %39 = fmul float %11, %11
  %40 = fmul float %12, %12
  %41 = fadd float %39, %40
  %42 = fdiv float %11, %41
  %43 = fneg float %12
  %44 = fdiv float %43, %41
  br label %45
45:                                               ; preds = %10, %38
  %46 = phi float [ %42, %38 ], [ %11, %10 ]
  %47 = phi float [ %44, %38 ], [ %12, %10 ]
  %48 = insertelement <2 x float> poison, float %46, i64 0
  %49 = insertelement <2 x float> %48, float %47, i64 1
  ret <2 x float> %49
}
define internal <2 x float> @retrograd.body._FortranAcpowk(<2 x float> noundef %0, i64 noundef %1) {
  %3 = icmp slt i64 %1, 0
  %4 = icmp eq i64 %1, 0
  br i1 %4, label %9, label %5
5:                                                ; preds = %2
  %6 = tail call i64 @llvm.abs.i64(i64 %1, i1 false)
  %7 = extractelement <2 x float> %0, i64 1
  %8 = extractelement <2 x float> %0, i64 0
  br label %12
9:                                                ; preds = %27, %2
  %10 = phi float [ 1.000000e+00, %2 ], [ %28, %27 ]
  %11 = phi float [ 0.000000e+00, %2 ], [ %29, %27 ]
  br i1 %3, label %37, label %44
12:                                               ; preds = %5, %27
  %13 = phi float [ %32, %27 ], [ %8, %5 ]
  %14 = phi float [ %34, %27 ], [ %7, %5 ]
  %15 = phi i64 [ %35, %27 ], [ %6, %5 ]
  %16 = phi float [ %29, %27 ], [ 0.000000e+00, %5 ]
  %17 = phi float [ %28, %27 ], [ 1.000000e+00, %5 ]
  %18 = and i64 %15, 1
  %19 = icmp eq i64 %18, 0
  br i1 %19, label %27, label %20
20:                                               ; preds = %12
  %21 = fmul float %17, %13
  %22 = fmul float %16, %14
  %23 = fsub float %21, %22
  %24 = fmul float %17, %14
  %25 = fmul float %16, %13
  %26 = fadd float %24, %25
  br label %27
27:                                               ; preds = %20, %12
  %28 = phi float [ %23, %20 ], [ %17, %12 ]
  %29 = phi float [ %26, %20 ], [ %16, %12 ]
  %30 = fmul float %13, %13
  %31 = fmul float %14, %14
  %32 = fsub float %30, %31
  %33 = fmul float %13, 2.000000e+00
  %34 = fmul float %14, %33
  %35 = lshr i64 %15, 1
  %36 = icmp eq i64 %35, 0
  br i1 %36, label %9, label %12
37:                                               ; preds = %9
  %38 = fmul float %10, %10
  %39 = fmul float %11, %11
  %40 = fadd float %38, %39
  %41 = fdiv float %10, %40
  %42 = fneg float %11
  %43 = fdiv float %42, %40
  br label %44
44:                                               ; preds = %9, %37
  %45 = phi float [ %41, %37 ], [ %10, %9 ]
  %46 = phi float [ %43, %37 ], [ %11, %9 ]
  %47 = insertelement <2 x float> poison, float %45, i64 0
  %48 = insertelement <2 x float> %47, float %46, i64 1
  ret <2 x float> %48
}
define internal <2 x float> @retrograd.body.csinhf(<2 x float> noundef %0) {
  %2 = extractelement <2 x float> %0, i64 0
  %3 = extractelement <2 x float> %0, i64 1
  %4 = tail call float @llvm.sinh.f32(float %2)
  %5 = tail call float @llvm.cos.f32(float %3)
  %6 = fmul float %4, %5
  %7 = tail call float @llvm.cosh.f32(float %2)
  %8 = tail call float @llvm.sin.f32(float %3)
  %9 = fmul float %7, %8
  %10 = insertelement <2 x float> poison, float %6, i64 0
  %11 = insertelement <2 x float> %10, float %9, i64 1
  ret <2 x float> %11
}
define internal <2 x float> @retrograd.body.ccoshf(<2 x float> noundef %0) {
  %2 = extractelement <2 x float> %0, i64 0
  %3 = extractelement <2 x float> %0, i64 1
  %4 = tail call float @llvm.cosh.f32(float %2)
  %5 = tail call float @llvm.cos.f32(float %3)
  %6 = fmul float %4, %5
  %7 = tail call float @llvm.sinh.f32(float %2)
  %8 = tail call float @llvm.sin.f32(float %3)
  %9 = fmul float %7, %8
  %10 = insertelement <2 x float> poison, float %6, i64 0
  %11 = insertelement <2 x float> %10, float %9, i64 1
  ret <2 x float> %11
}
define internal <2 x float> @retrograd.body.ctanhf(<2 x float> noundef %0) {
  %2 = extractelement <2 x float> %0, i64 0
  %3 = extractelement <2 x float> %0, i64 1
  %4 = tail call float @llvm.sin.f32(float %3)
  %5 = tail call float @llvm.cos.f32(float %3)
  %6 = tail call float @llvm.fabs.f32(float %2)
  %7 = fcmp ogt float %6, 2.000000e+01
  br i1 %7, label %8, label %15
8:                                                ; preds = %1
  %9 = tail call float @llvm.copysign.f32(float 1.000000e+00, float %2)
  %10 = fmul float %4, 4.000000e+00
  %11 = fmul float %5, %10
  %12 = fmul float %6, -2.000000e+00
  %13 = tail call float @llvm.exp.f32(float %12)
  %14 = fmul float %11, %13
  br label %25
15:                                               ; preds = %1
  %16 = tail call float @llvm.sinh.f32(float %2)
  %17 = tail call float @llvm.cosh.f32(float %2)
  %18 = fmul float %16, %16
  %19 = fmul float %5, %5
  %20 = fadd float %18, %19
  %21 = fmul float %16, %17
  %22 = fdiv float %21, %20
  %23 = fmul float %4, %5
  %24 = fdiv float %23, %20
  br label %25
25:                                               ; preds = %8, %15
  %26 = phi float [ %9, %8 ], [ %22, %15 ]
  %27 = phi float [ %14, %8 ], [ %24, %15 ]
  %28 = insertelement <2 x float> poison, float %26, i64 0
  %29 = insertelement <2 x float> %28, float %27, i64 1
  ret <2 x float> %29
}
define internal <2 x float> @retrograd.body.csinf(<2 x float> noundef %0) {
  %2 = extractelement <2 x float> %0, i64 1
  %3 = extractelement <2 x float> %0, i64 0
  %4 = tail call float @llvm.sinh.f32(float %2)
  %5 = tail call float @llvm.cos.f32(float %3)
  %6 = tail call float @llvm.cosh.f32(float %2)
  %7 = tail call float @llvm.sin.f32(float %3)
  %8 = fmul float %6, %7
  %9 = fmul float %5, %4
  %10 = insertelement <2 x float> poison, float %8, i64 0
  %11 = insertelement <2 x float> %10, float %9, i64 1
  ret <2 x float> %11
}
define internal <2 x float> @retrograd.body.ccosf(<2 x float> noundef %0) {
  %2 = extractelement <2 x float> %0, i64 1
  %3 = extractelement <2 x float> %0, i64 0
  %4 = tail call float @llvm.cosh.f32(float %2)
  %5 = tail call float @llvm.cos.f32(float %3)
  %6 = fmul float %4, %5
  %7 = tail call float @llvm.sinh.f32(float %2)
  %8 = fneg float %7
  %9 = tail call float @llvm.sin.f32(float %3)
  %10 = fmul float %9, %8
  %11 = insertelement <2 x float> poison, float %6, i64 0
  %12 = insertelement <2 x float> %11, float %10, i64 1
  ret <2 x float> %12
}
define internal <2 x float> @retrograd.body.ctanf(<2 x float> noundef %0) {
  %2 = extractelement <2 x float> %0, i64 1
  %3 = fneg float %2
  %4 = extractelement <2 x float> %0, i64 0
  %5 = tail call float @llvm.sin.f32(float %4)
  %6 = tail call float @llvm.cos.f32(float %4)
  %7 = tail call float @llvm.fabs.f32(float %2)
  %8 = fcmp ogt float %7, 2.000000e+01
  br i1 %8, label %9, label %16
9:                                                ; preds = %1
  %10 = tail call float @llvm.copysign.f32(float 1.000000e+00, float %3)
  %11 = fmul float %5, 4.000000e+00
  %12 = fmul float %6, %11
  %13 = fmul float %7, -2.000000e+00
  %14 = tail call float @llvm.exp.f32(float %13)
  %15 = fmul float %12, %14
  br label %26
16:                                               ; preds = %1
  %17 = tail call float @llvm.sinh.f32(float %3)
  %18 = tail call float @llvm.cosh.f32(float %2)
  %19 = fmul float %17, %17
  %20 = fmul float %6, %6
  %21 = fadd float %19, %20
  %22 = fmul float %17, %18
  %23 = fdiv float %22, %21
  %24 = fmul float %5, %6
  %25 = fdiv float %24, %21
  br label %26
26:                                               ; preds = %9, %16
  %27 = phi float [ %10, %9 ], [ %23, %16 ]
  %28 = phi float [ %15, %9 ], [ %25, %16 ]
  %29 = insertelement <2 x float> poison, float %27, i64 0
  %30 = insertelement <2 x float> %29, float %28, i64 1
  %31 = fneg <2 x float> %30
  %32 = shufflevector <2 x float> %30, <2 x float> %31, <2 x i32> <i32 1, i32 2>
  ret <2 x float> %32
}
define internal <2 x float> @retrograd.body.casinf(<2 x float> noundef %0) {
  %2 = extractelement <2 x float> %0, i64 0
  %3 = extractelement <2 x float> %0, i64 1
  %4 = fsub float 1.000000e+00, %2
  %5 = fneg float %3
  %6 = tail call float @hypotf(float noundef %4, float noundef %5)
  %7 = fcmp oeq float %6, 0.000000e+00
  br i1 %7, label %8, label %11
8:                                                ; preds = %1
  %9 = fmul float %4, 0.000000e+00
  %10 = fmul float %3, -0.000000e+00
  br label %26
11:                                               ; preds = %1
  %12 = fcmp ult float %4, 0.000000e+00
  br i1 %12, label %19, label %13
13:                                               ; preds = %11
  %14 = fadd float %4, %6
  %15 = fmul float %14, 5.000000e-01
  %16 = tail call float @llvm.sqrt.f32(float %15)
  %17 = fmul float %16, 2.000000e+00
  %18 = fdiv float %5, %17
  br label %26
19:                                               ; preds = %11
  %20 = fsub float %6, %4
  %21 = fmul float %20, 5.000000e-01
  %22 = tail call float @llvm.sqrt.f32(float %21)
  %23 = tail call float @llvm.copysign.f32(float %22, float %5)
  %24 = fmul float %23, 2.000000e+00
  %25 = fdiv float %5, %24
  br label %26
26:                                               ; preds = %19, %13, %8
  %27 = phi float [ %25, %19 ], [ %16, %13 ], [ %9, %8 ]
  %28 = phi float [ %23, %19 ], [ %18, %13 ], [ %10, %8 ]
  %29 = fadd float %2, 1.000000e+00
  %30 = tail call float @hypotf(float noundef %29, float noundef %3)
  %31 = fcmp oeq float %30, 0.000000e+00
  br i1 %31, label %32, label %35
32:                                               ; preds = %26
  %33 = fmul float %29, 0.000000e+00
  %34 = fmul float %3, 0.000000e+00
  br label %50
35:                                               ; preds = %26
  %36 = fcmp ult float %29, 0.000000e+00
  br i1 %36, label %43, label %37
37:                                               ; preds = %35
  %38 = fadd float %29, %30
  %39 = fmul float %38, 5.000000e-01
  %40 = tail call float @llvm.sqrt.f32(float %39)
  %41 = fmul float %40, 2.000000e+00
  %42 = fdiv float %3, %41
  br label %50
43:                                               ; preds = %35
  %44 = fsub float %30, %29
  %45 = fmul float %44, 5.000000e-01
  %46 = tail call float @llvm.sqrt.f32(float %45)
  %47 = tail call float @llvm.copysign.f32(float %46, float %3)
  %48 = fmul float %47, 2.000000e+00
  %49 = fdiv float %3, %48
  br label %50
50:                                               ; preds = %32, %37, %43
  %51 = phi float [ %33, %32 ], [ %40, %37 ], [ %49, %43 ]
  %52 = phi float [ %34, %32 ], [ %42, %37 ], [ %47, %43 ]
  %53 = fmul float %27, %51
  %54 = fmul float %28, %52
  %55 = fsub float %53, %54
  %56 = tail call float @llvm.atan2.f32(float %2, float %55)
  %57 = fmul float %27, %52
  %58 = fmul float %28, %51
  %59 = fsub float %57, %58
  %60 = tail call float @asinhf(float noundef %59)
  %61 = insertelement <2 x float> poison, float %56, i64 0
  %62 = insertelement <2 x float> %61, float %60, i64 1
  ret <2 x float> %62
}
define internal <2 x float> @retrograd.body.cacosf(<2 x float> noundef %0) {
  %2 = extractelement <2 x float> %0, i64 0
  %3 = fsub float 1.000000e+00, %2
  %4 = extractelement <2 x float> %0, i64 1
  %5 = fneg float %4
  %6 = tail call float @hypotf(float noundef %3, float noundef %5)
  %7 = fcmp oeq float %6, 0.000000e+00
  br i1 %7, label %8, label %11
8:                                                ; preds = %1
  %9 = fmul float %3, 0.000000e+00
  %10 = fmul float %4, -0.000000e+00
  br label %26
11:                                               ; preds = %1
  %12 = fcmp ult float %3, 0.000000e+00
  br i1 %12, label %19, label %13
13:                                               ; preds = %11
  %14 = fadd float %3, %6
  %15 = fmul float %14, 5.000000e-01
  %16 = tail call float @llvm.sqrt.f32(float %15)
  %17 = fmul float %16, 2.000000e+00
  %18 = fdiv float %5, %17
  br label %26
19:                                               ; preds = %11
  %20 = fsub float %6, %3
  %21 = fmul float %20, 5.000000e-01
  %22 = tail call float @llvm.sqrt.f32(float %21)
  %23 = tail call float @llvm.copysign.f32(float %22, float %5)
  %24 = fmul float %23, 2.000000e+00
  %25 = fdiv float %5, %24
  br label %26
26:                                               ; preds = %8, %13, %19
  %27 = phi float [ %9, %8 ], [ %16, %13 ], [ %25, %19 ]
  %28 = phi float [ %10, %8 ], [ %18, %13 ], [ %23, %19 ]
  %29 = fadd float %2, 1.000000e+00
  %30 = tail call float @hypotf(float noundef %29, float noundef %4)
  %31 = fcmp oeq float %30, 0.000000e+00
  br i1 %31, label %32, label %35
32:                                               ; preds = %26
  %33 = fmul float %29, 0.000000e+00
  %34 = fmul float %4, 0.000000e+00
  br label %50
35:                                               ; preds = %26
  %36 = fcmp ult float %29, 0.000000e+00
  br i1 %36, label %43, label %37
37:                                               ; preds = %35
  %38 = fadd float %29, %30
  %39 = fmul float %38, 5.000000e-01
  %40 = tail call float @llvm.sqrt.f32(float %39)
  %41 = fmul float %40, 2.000000e+00
  %42 = fdiv float %4, %41
  br label %50
43:                                               ; preds = %35
  %44 = fsub float %30, %29
  %45 = fmul float %44, 5.000000e-01
  %46 = tail call float @llvm.sqrt.f32(float %45)
  %47 = tail call float @llvm.copysign.f32(float %46, float %4)
  %48 = fmul float %47, 2.000000e+00
  %49 = fdiv float %4, %48
  br label %50
50:                                               ; preds = %32, %37, %43
  %51 = phi float [ %33, %32 ], [ %40, %37 ], [ %49, %43 ]
  %52 = phi float [ %34, %32 ], [ %42, %37 ], [ %47, %43 ]
  %53 = tail call float @llvm.atan2.f32(float %27, float %51)
  %54 = fmul float %53, 2.000000e+00
  %55 = fmul float %28, %51
  %56 = fmul float %27, %52
  %57 = fsub float %55, %56
  %58 = tail call float @asinhf(float noundef %57)
  %59 = insertelement <2 x float> poison, float %54, i64 0
  %60 = insertelement <2 x float> %59, float %58, i64 1
  ret <2 x float> %60
}
declare float @asinhf(float noundef)
define internal <2 x float> @retrograd.body.cacoshf(<2 x float> noundef %0) {
  %2 = extractelement <2 x float> %0, i64 0
  %3 = fadd float %2, -1.000000e+00
  %4 = extractelement <2 x float> %0, i64 1
  %5 = tail call float @hypotf(float noundef %3, float noundef %4)
  %6 = fcmp oeq float %5, 0.000000e+00
  br i1 %6, label %7, label %10
7:                                                ; preds = %1
  %8 = fmul float %3, 0.000000e+00
  %9 = fmul float %4, 0.000000e+00
  br label %25
10:                                               ; preds = %1
  %11 = fcmp ult float %3, 0.000000e+00
  br i1 %11, label %18, label %12
12:                                               ; preds = %10
  %13 = fadd float %3, %5
  %14 = fmul float %13, 5.000000e-01
  %15 = tail call float @llvm.sqrt.f32(float %14)
  %16 = fmul float %15, 2.000000e+00
  %17 = fdiv float %4, %16
  br label %25
18:                                               ; preds = %10
  %19 = fsub float %5, %3
  %20 = fmul float %19, 5.000000e-01
  %21 = tail call float @llvm.sqrt.f32(float %20)
  %22 = tail call float @llvm.copysign.f32(float %21, float %4)
  %23 = fmul float %22, 2.000000e+00
  %24 = fdiv float %4, %23
  br label %25
25:                                               ; preds = %7, %12, %18
  %26 = phi float [ %8, %7 ], [ %15, %12 ], [ %24, %18 ]
  %27 = phi float [ %9, %7 ], [ %17, %12 ], [ %22, %18 ]
  %28 = fadd float %2, 1.000000e+00
  %29 = tail call float @hypotf(float noundef %28, float noundef %4)
  %30 = fcmp oeq float %29, 0.000000e+00
  br i1 %30, label %31, label %34
31:                                               ; preds = %25
  %32 = fmul float %28, 0.000000e+00
  %33 = fmul float %4, 0.000000e+00
  br label %49
34:                                               ; preds = %25
  %35 = fcmp ult float %28, 0.000000e+00
  br i1 %35, label %42, label %36
36:                                               ; preds = %34
  %37 = fadd float %28, %29
  %38 = fmul float %37, 5.000000e-01
  %39 = tail call float @llvm.sqrt.f32(float %38)
  %40 = fmul float %39, 2.000000e+00
  %41 = fdiv float %4, %40
  br label %49
42:                                               ; preds = %34
  %43 = fsub float %29, %28
  %44 = fmul float %43, 5.000000e-01
  %45 = tail call float @llvm.sqrt.f32(float %44)
  %46 = tail call float @llvm.copysign.f32(float %45, float %4)
  %47 = fmul float %46, 2.000000e+00
  %48 = fdiv float %4, %47
  br label %49
49:                                               ; preds = %31, %36, %42
  %50 = phi float [ %32, %31 ], [ %39, %36 ], [ %48, %42 ]
  %51 = phi float [ %33, %31 ], [ %41, %36 ], [ %46, %42 ]
  %52 = fmul float %26, %50
  %53 = fmul float %27, %51
  %54 = fadd float %52, %53
  %55 = tail call float @asinhf(float noundef %54)
  %56 = tail call float @llvm.atan2.f32(float %27, float %50)
  %57 = fmul float %56, 2.000000e+00
  %58 = insertelement <2 x float> poison, float %55, i64 0
  %59 = insertelement <2 x float> %58, float %57, i64 1
  ret <2 x float> %59
}
define internal <2 x float> @retrograd.body.catanhf(<2 x float> noundef %0) {
  %2 = extractelement <2 x float> %0, i64 0
  %3 = extractelement <2 x float> %0, i64 1
  %4 = fsub float 1.000000e+00, %2
  %5 = fmul float %4, %4
  %6 = fmul float %3, %3
  %7 = fadd float %6, %5
  %8 = fmul float %2, 4.000000e+00
  %9 = fdiv float %8, %7
  %10 = tail call float @log1pf(float noundef %9)
  %11 = fmul float %10, 2.500000e-01
  %12 = fmul float %3, 2.000000e+00
  %13 = fadd float %2, 1.000000e+00
  %14 = fmul float %4, %13
  %15 = fsub float %14, %6
  %16 = tail call float @llvm.atan2.f32(float %12, float %15)
  %17 = fmul float %16, 5.000000e-01
  %18 = insertelement <2 x float> poison, float %11, i64 0
  %19 = insertelement <2 x float> %18, float %17, i64 1
  ret <2 x float> %19
}
define internal <2 x float> @retrograd.body.casinhf(<2 x float> noundef %0) {
  %2 = extractelement <2 x float> %0, i64 1
  %3 = extractelement <2 x float> %0, i64 0
  %4 = fneg float %3
  %5 = fsub float 1.000000e+00, %2
  %6 = tail call float @hypotf(float noundef %5, float noundef %3)
  %7 = fcmp oeq float %6, 0.000000e+00
  br i1 %7, label %8, label %11
8:                                                ; preds = %1
  %9 = fmul float %5, 0.000000e+00
  %10 = fmul float %3, 0.000000e+00
  br label %26
11:                                               ; preds = %1
  %12 = fcmp ult float %5, 0.000000e+00
  br i1 %12, label %19, label %13
13:                                               ; preds = %11
  %14 = fadd float %5, %6
  %15 = fmul float %14, 5.000000e-01
  %16 = tail call float @llvm.sqrt.f32(float %15)
  %17 = fmul float %16, 2.000000e+00
  %18 = fdiv float %3, %17
  br label %26
19:                                               ; preds = %11
  %20 = fsub float %6, %5
  %21 = fmul float %20, 5.000000e-01
  %22 = tail call float @llvm.sqrt.f32(float %21)
  %23 = tail call float @llvm.copysign.f32(float %22, float %3)
  %24 = fmul float %23, 2.000000e+00
  %25 = fdiv float %3, %24
  br label %26
26:                                               ; preds = %19, %13, %8
  %27 = phi float [ %25, %19 ], [ %16, %13 ], [ %9, %8 ]
  %28 = phi float [ %23, %19 ], [ %18, %13 ], [ %10, %8 ]
  %29 = fadd float %2, 1.000000e+00
  %30 = tail call float @hypotf(float noundef %29, float noundef %4)
  %31 = fcmp oeq float %30, 0.000000e+00
  br i1 %31, label %32, label %35
32:                                               ; preds = %26
  %33 = fmul float %29, 0.000000e+00
  %34 = fmul float %3, -0.000000e+00
  br label %50
35:                                               ; preds = %26
  %36 = fcmp ult float %29, 0.000000e+00
  br i1 %36, label %43, label %37
37:                                               ; preds = %35
  %38 = fadd float %29, %30
  %39 = fmul float %38, 5.000000e-01
  %40 = tail call float @llvm.sqrt.f32(float %39)
  %41 = fmul float %40, 2.000000e+00
  %42 = fdiv float %4, %41
  br label %50
43:                                               ; preds = %35
  %44 = fsub float %30, %29
  %45 = fmul float %44, 5.000000e-01
  %46 = tail call float @llvm.sqrt.f32(float %45)
  %47 = tail call float @llvm.copysign.f32(float %46, float %4)
  %48 = fmul float %47, 2.000000e+00
  %49 = fdiv float %4, %48
  br label %50
50:                                               ; preds = %32, %37, %43
  %51 = phi float [ %33, %32 ], [ %40, %37 ], [ %49, %43 ]
  %52 = phi float [ %34, %32 ], [ %42, %37 ], [ %47, %43 ]
  %53 = fmul float %27, %51
  %54 = fmul float %28, %52
  %55 = fsub float %53, %54
  %56 = tail call float @llvm.atan2.f32(float %2, float %55)
  %57 = fmul float %27, %52
  %58 = fmul float %28, %51
  %59 = fsub float %57, %58
  %60 = tail call float @asinhf(float noundef %59)
  %61 = fneg float %60
  %62 = insertelement <2 x float> poison, float %61, i64 0
  %63 = insertelement <2 x float> %62, float %56, i64 1
  ret <2 x float> %63
}
define internal <2 x float> @retrograd.body.catanf(<2 x float> noundef %0) {
  %2 = extractelement <2 x float> %0, i64 1
  %3 = extractelement <2 x float> %0, i64 0
  %4 = fadd float %2, 1.000000e+00
  %5 = fmul float %4, %4
  %6 = fmul <2 x float> %0, %0
  %7 = extractelement <2 x float> %6, i64 0
  %8 = fadd float %7, %5
  %9 = fmul float %2, -4.000000e+00
  %10 = fdiv float %9, %8
  %11 = tail call float @log1pf(float noundef %10)
  %12 = fmul float %3, 2.000000e+00
  %13 = fsub float 1.000000e+00, %2
  %14 = fmul float %4, %13
  %15 = fsub float %14, %7
  %16 = tail call float @llvm.atan2.f32(float %12, float %15)
  %17 = fmul float %16, 5.000000e-01
  %18 = fmul float %11, -2.500000e-01
  %19 = insertelement <2 x float> poison, float %17, i64 0
  %20 = insertelement <2 x float> %19, float %18, i64 1
  ret <2 x float> %20
}
define internal void @retrograd.body.sincosl(x86_fp80 noundef %0, ptr noundef writeonly captures(none) initializes((0, 10)) %1, ptr noundef writeonly captures(none) initializes((0, 10)) %2) {
  %4 = tail call x86_fp80 @llvm.sin.f80(x86_fp80 %0)
  store x86_fp80 %4, ptr %1, align 16
  %5 = tail call x86_fp80 @llvm.cos.f80(x86_fp80 %0)
  store x86_fp80 %5, ptr %2, align 16
  ret void
}
declare x86_fp80 @llvm.sin.f80(x86_fp80)
declare x86_fp80 @llvm.cos.f80(x86_fp80)
define internal noundef x86_fp80 @retrograd.body.modfl(x86_fp80 noundef %0, ptr noundef writeonly captures(none) initializes((0, 10)) %1) {
  %3 = tail call x86_fp80 @llvm.trunc.f80(x86_fp80 %0)
  store x86_fp80 %3, ptr %1, align 16
  %4 = tail call x86_fp80 @llvm.fabs.f80(x86_fp80 %0)
  %5 = fcmp oeq x86_fp80 %4, 0xK7FFF8000000000000000
  %6 = fsub x86_fp80 %0, %3
  %7 = select i1 %5, x86_fp80 0xK00000000000000000000, x86_fp80 %6
  %8 = tail call x86_fp80 @llvm.copysign.f80(x86_fp80 %7, x86_fp80 %0)
  ret x86_fp80 %8
}
declare x86_fp80 @llvm.trunc.f80(x86_fp80)
declare i1 @llvm.is.fpclass.f80(x86_fp80, i32 immarg)
declare x86_fp80 @llvm.copysign.f80(x86_fp80, x86_fp80)
define internal x86_fp80 @retrograd.body.frexpl(x86_fp80 noundef %0, ptr noundef writeonly captures(none) initializes((0, 4)) %1) {
  %3 = tail call i1 @llvm.is.fpclass.f80(x86_fp80 %0, i32 615)
  br i1 %3, label %4, label %5
4:                                                ; preds = %2
  store i32 0, ptr %1, align 4
  br label %10
5:                                                ; preds = %2
  %6 = tail call i32 @ilogbl(x86_fp80 noundef %0)
  %7 = add nsw i32 %6, 1
  store i32 %7, ptr %1, align 4
  %8 = xor i32 %6, -1
  %9 = tail call x86_fp80 @scalbnl(x86_fp80 noundef %0, i32 noundef %8)
  br label %10
10:                                               ; preds = %5, %4
  %11 = phi x86_fp80 [ %0, %4 ], [ %9, %5 ]
  ret x86_fp80 %11
}
declare i32 @ilogbl(x86_fp80 noundef)
declare x86_fp80 @scalbnl(x86_fp80 noundef, i32 noundef)
define internal x86_fp80 @retrograd.body.remquol(x86_fp80 noundef %0, x86_fp80 noundef %1, ptr noundef writeonly captures(none) initializes((0, 4)) %2) {
  %4 = tail call x86_fp80 @llvm.fabs.f80(x86_fp80 %0)
  %5 = tail call x86_fp80 @llvm.fabs.f80(x86_fp80 %1)
  %6 = fmul x86_fp80 %5, 0xK40028000000000000000
  %7 = frem x86_fp80 %4, %6
  %8 = fdiv x86_fp80 %7, %5
  %9 = tail call x86_fp80 @llvm.rint.f80(x86_fp80 %8)
  %10 = fptosi x86_fp80 %9 to i32
  %11 = and i32 %10, 7
  %12 = fcmp olt x86_fp80 %0, 0xK00000000000000000000
  %13 = fcmp uge x86_fp80 %1, 0xK00000000000000000000
  %14 = xor i1 %12, %13
  %15 = sub nsw i32 0, %11
  %16 = select i1 %14, i32 %11, i32 %15
  store i32 %16, ptr %2, align 4
  %17 = tail call x86_fp80 @remainderl(x86_fp80 noundef %0, x86_fp80 noundef %1)
  ret x86_fp80 %17
}
declare x86_fp80 @llvm.fabs.f80(x86_fp80)
declare x86_fp80 @llvm.rint.f80(x86_fp80)
declare x86_fp80 @remainderl(x86_fp80 noundef, x86_fp80 noundef)
define internal x86_fp80 @retrograd.body.lgammal_r(x86_fp80 noundef %0, ptr noundef writeonly captures(none) initializes((0, 4)) %1) {
  %3 = tail call x86_fp80 @llvm.floor.f80(x86_fp80 %0)
  %4 = fmul x86_fp80 %3, 0xK3FFE8000000000000000
  %5 = bitcast x86_fp80 %0 to i80
  %6 = icmp slt i80 %5, 0
  br i1 %6, label %7, label %13
7:                                                ; preds = %2
  %8 = fcmp oeq x86_fp80 %0, 0xK00000000000000000000
  br i1 %8, label %13, label %9
9:                                                ; preds = %7
  %10 = tail call x86_fp80 @llvm.floor.f80(x86_fp80 %4)
  %11 = fcmp une x86_fp80 %4, %10
  %12 = select i1 %11, i32 -1, i32 1
  br label %13
13:                                               ; preds = %7, %9, %2
  %14 = phi i32 [ 1, %2 ], [ -1, %7 ], [ %12, %9 ]
  store i32 %14, ptr %1, align 4
  %15 = tail call x86_fp80 @lgammal(x86_fp80 noundef %0)
  ret x86_fp80 %15
}
declare x86_fp80 @llvm.floor.f80(x86_fp80)
declare x86_fp80 @lgammal(x86_fp80 noundef)
define internal x86_fp80 @retrograd.body.scalblnl(x86_fp80 noundef %0, i64 noundef %1) {
  %3 = tail call i64 @llvm.smax.i64(i64 %1, i64 -100000)
  %4 = tail call i64 @llvm.smin.i64(i64 %3, i64 100000)
  %5 = trunc nsw i64 %4 to i32
  %6 = tail call x86_fp80 @scalbnl(x86_fp80 noundef %0, i32 noundef %5)
  ret x86_fp80 %6
}
define internal { x86_fp80, x86_fp80 } @retrograd.body.__mulxc3(x86_fp80 noundef %0, x86_fp80 noundef %1, x86_fp80 noundef %2, x86_fp80 noundef %3) {
  %5 = fmul x86_fp80 %0, %2
  %6 = fmul x86_fp80 %1, %3
  %7 = fsub x86_fp80 %5, %6
  %8 = fmul x86_fp80 %0, %3
  %9 = fmul x86_fp80 %1, %2
  %10 = fadd x86_fp80 %9, %8
  %11 = insertvalue { x86_fp80, x86_fp80 } poison, x86_fp80 %7, 0
  %12 = insertvalue { x86_fp80, x86_fp80 } %11, x86_fp80 %10, 1
  ret { x86_fp80, x86_fp80 } %12
}
define internal { x86_fp80, x86_fp80 } @retrograd.body.__divxc3(x86_fp80 noundef %0, x86_fp80 noundef %1, x86_fp80 noundef %2, x86_fp80 noundef %3) {
  %5 = tail call x86_fp80 @llvm.fabs.f80(x86_fp80 %2)
  %6 = tail call x86_fp80 @llvm.fabs.f80(x86_fp80 %3)
  %7 = tail call x86_fp80 @llvm.maxnum.f80(x86_fp80 %5, x86_fp80 %6)
  %8 = tail call i32 @ilogbl(x86_fp80 noundef %7)
  %9 = sub nsw i32 0, %8
  %10 = tail call x86_fp80 @scalbnl(x86_fp80 noundef %2, i32 noundef %9)
  %11 = tail call x86_fp80 @scalbnl(x86_fp80 noundef %3, i32 noundef %9)
  %12 = fmul x86_fp80 %10, %10
  %13 = fmul x86_fp80 %11, %11
  %14 = fadd x86_fp80 %12, %13
  %15 = fmul x86_fp80 %0, %10
  %16 = fmul x86_fp80 %1, %11
  %17 = fadd x86_fp80 %15, %16
  %18 = fdiv x86_fp80 %17, %14
  %19 = tail call x86_fp80 @scalbnl(x86_fp80 noundef %18, i32 noundef %9)
  %20 = fmul x86_fp80 %1, %10
  %21 = fmul x86_fp80 %0, %11
  %22 = fsub x86_fp80 %20, %21
  %23 = fdiv x86_fp80 %22, %14
  %24 = tail call x86_fp80 @scalbnl(x86_fp80 noundef %23, i32 noundef %9)
  %25 = insertvalue { x86_fp80, x86_fp80 } poison, x86_fp80 %19, 0
  %26 = insertvalue { x86_fp80, x86_fp80 } %25, x86_fp80 %24, 1
  ret { x86_fp80, x86_fp80 } %26
}
declare x86_fp80 @llvm.maxnum.f80(x86_fp80, x86_fp80)
define internal x86_fp80 @retrograd.body.creall(ptr noundef readonly byval({ x86_fp80, x86_fp80 }) align 16 captures(none) %0) {
  %2 = load x86_fp80, ptr %0, align 16
  ret x86_fp80 %2
}
define internal x86_fp80 @retrograd.body.cimagl(ptr noundef readonly byval({ x86_fp80, x86_fp80 }) align 16 captures(none) %0) {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %3 = load x86_fp80, ptr %2, align 16
  ret x86_fp80 %3
}
define internal { x86_fp80, x86_fp80 } @retrograd.body.conjl(ptr noundef readonly byval({ x86_fp80, x86_fp80 }) align 16 captures(none) %0) {
  %2 = load x86_fp80, ptr %0, align 16
  %3 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %4 = load x86_fp80, ptr %3, align 16
  %5 = fneg x86_fp80 %4
  %6 = insertvalue { x86_fp80, x86_fp80 } poison, x86_fp80 %2, 0
  %7 = insertvalue { x86_fp80, x86_fp80 } %6, x86_fp80 %5, 1
  ret { x86_fp80, x86_fp80 } %7
}
define internal { x86_fp80, x86_fp80 } @retrograd.body.cprojl(ptr noundef readonly byval({ x86_fp80, x86_fp80 }) align 16 captures(none) %0) {
  %2 = load x86_fp80, ptr %0, align 16
  %3 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %4 = load x86_fp80, ptr %3, align 16
  %5 = insertvalue { x86_fp80, x86_fp80 } poison, x86_fp80 %2, 0
  %6 = insertvalue { x86_fp80, x86_fp80 } %5, x86_fp80 %4, 1
  ret { x86_fp80, x86_fp80 } %6
}
define internal x86_fp80 @retrograd.body.cabsl(ptr noundef readonly byval({ x86_fp80, x86_fp80 }) align 16 captures(none) %0) {
  %2 = load x86_fp80, ptr %0, align 16
  %3 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %4 = load x86_fp80, ptr %3, align 16
  %5 = tail call x86_fp80 @hypotl(x86_fp80 noundef %2, x86_fp80 noundef %4)
  ret x86_fp80 %5
}
declare x86_fp80 @hypotl(x86_fp80 noundef, x86_fp80 noundef)
define internal x86_fp80 @retrograd.body.cargl(ptr noundef readonly byval({ x86_fp80, x86_fp80 }) align 16 captures(none) %0) {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %3 = load x86_fp80, ptr %2, align 16
  %4 = load x86_fp80, ptr %0, align 16
  %5 = tail call x86_fp80 @llvm.atan2.f80(x86_fp80 %3, x86_fp80 %4)
  ret x86_fp80 %5
}
declare x86_fp80 @llvm.atan2.f80(x86_fp80, x86_fp80)
define internal { x86_fp80, x86_fp80 } @retrograd.body.cexpl(ptr noundef readonly byval({ x86_fp80, x86_fp80 }) align 16 captures(none) %0) {
  %2 = load x86_fp80, ptr %0, align 16
  %3 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %4 = load x86_fp80, ptr %3, align 16
  %5 = tail call x86_fp80 @llvm.exp.f80(x86_fp80 %2)
  %6 = tail call x86_fp80 @llvm.cos.f80(x86_fp80 %4)
  %7 = fmul x86_fp80 %5, %6
  %8 = tail call x86_fp80 @llvm.sin.f80(x86_fp80 %4)
  %9 = fmul x86_fp80 %5, %8
  %10 = insertvalue { x86_fp80, x86_fp80 } poison, x86_fp80 %7, 0
  %11 = insertvalue { x86_fp80, x86_fp80 } %10, x86_fp80 %9, 1
  ret { x86_fp80, x86_fp80 } %11
}
define internal { x86_fp80, x86_fp80 } @retrograd.body.clogl(ptr noundef readonly byval({ x86_fp80, x86_fp80 }) align 16 captures(none) %0) {
  %2 = load x86_fp80, ptr %0, align 16
  %3 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %4 = load x86_fp80, ptr %3, align 16
  %5 = tail call x86_fp80 @hypotl(x86_fp80 noundef %2, x86_fp80 noundef %4)
  %6 = tail call x86_fp80 @llvm.log.f80(x86_fp80 %5)
  %7 = tail call x86_fp80 @llvm.atan2.f80(x86_fp80 %4, x86_fp80 %2)
  %8 = insertvalue { x86_fp80, x86_fp80 } poison, x86_fp80 %6, 0
  %9 = insertvalue { x86_fp80, x86_fp80 } %8, x86_fp80 %7, 1
  ret { x86_fp80, x86_fp80 } %9
}
define internal { x86_fp80, x86_fp80 } @retrograd.body.csqrtl(ptr noundef readonly byval({ x86_fp80, x86_fp80 }) align 16 captures(none) %0) {
  %2 = load x86_fp80, ptr %0, align 16
  %3 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %4 = load x86_fp80, ptr %3, align 16
  %5 = tail call x86_fp80 @hypotl(x86_fp80 noundef %2, x86_fp80 noundef %4)
  %6 = fcmp oeq x86_fp80 %5, 0xK00000000000000000000
  br i1 %6, label %7, label %10
7:                                                ; preds = %1
  %8 = fmul x86_fp80 %2, 0xK00000000000000000000
  %9 = fmul x86_fp80 %4, 0xK00000000000000000000
  br label %25
10:                                               ; preds = %1
  %11 = fcmp ult x86_fp80 %2, 0xK00000000000000000000
  br i1 %11, label %18, label %12
12:                                               ; preds = %10
  %13 = fadd x86_fp80 %2, %5
  %14 = fmul x86_fp80 %13, 0xK3FFE8000000000000000
  %15 = tail call x86_fp80 @llvm.sqrt.f80(x86_fp80 %14)
  %16 = fmul x86_fp80 %15, 0xK40008000000000000000
  %17 = fdiv x86_fp80 %4, %16
  br label %25
18:                                               ; preds = %10
  %19 = fsub x86_fp80 %5, %2
  %20 = fmul x86_fp80 %19, 0xK3FFE8000000000000000
  %21 = tail call x86_fp80 @llvm.sqrt.f80(x86_fp80 %20)
  %22 = tail call x86_fp80 @llvm.copysign.f80(x86_fp80 %21, x86_fp80 %4)
  %23 = fmul x86_fp80 %22, 0xK40008000000000000000
  %24 = fdiv x86_fp80 %4, %23
  br label %25
25:                                               ; preds = %7, %12, %18
  %26 = phi x86_fp80 [ %8, %7 ], [ %15, %12 ], [ %24, %18 ]
  %27 = phi x86_fp80 [ %9, %7 ], [ %17, %12 ], [ %22, %18 ]
  %28 = insertvalue { x86_fp80, x86_fp80 } poison, x86_fp80 %26, 0
  %29 = insertvalue { x86_fp80, x86_fp80 } %28, x86_fp80 %27, 1
  ret { x86_fp80, x86_fp80 } %29
}
define internal { x86_fp80, x86_fp80 } @retrograd.body.clog10l(ptr noundef readonly byval({ x86_fp80, x86_fp80 }) align 16 captures(none) %0) {
  %2 = load x86_fp80, ptr %0, align 16
  %3 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %4 = load x86_fp80, ptr %3, align 16
  %5 = tail call x86_fp80 @hypotl(x86_fp80 noundef %2, x86_fp80 noundef %4)
  %6 = tail call x86_fp80 @llvm.log.f80(x86_fp80 %5)
  %7 = fmul x86_fp80 %6, 0xK3FFDDE5BD8A937287195
  %8 = tail call x86_fp80 @llvm.atan2.f80(x86_fp80 %4, x86_fp80 %2)
  %9 = fmul x86_fp80 %8, 0xK3FFDDE5BD8A937287195
  %10 = insertvalue { x86_fp80, x86_fp80 } poison, x86_fp80 %7, 0
  %11 = insertvalue { x86_fp80, x86_fp80 } %10, x86_fp80 %9, 1
  ret { x86_fp80, x86_fp80 } %11
}
declare x86_fp80 @llvm.log.f80(x86_fp80)
define internal { x86_fp80, x86_fp80 } @retrograd.body.cpowl(ptr noundef readonly byval({ x86_fp80, x86_fp80 }) align 16 captures(none) %0, ptr noundef readonly byval({ x86_fp80, x86_fp80 }) align 16 captures(none) %1) {
  %3 = load x86_fp80, ptr %0, align 16
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %5 = load x86_fp80, ptr %4, align 16
  %6 = load x86_fp80, ptr %1, align 16
  %7 = getelementptr inbounds nuw i8, ptr %1, i64 16
  %8 = load x86_fp80, ptr %7, align 16
  %9 = fcmp oeq x86_fp80 %3, 0xK00000000000000000000
  %10 = fcmp oeq x86_fp80 %5, 0xK00000000000000000000
  %11 = select i1 %9, i1 %10, i1 false
  br i1 %11, label %12, label %23
12:                                               ; preds = %2
  %13 = fcmp oeq x86_fp80 %6, 0xK3FFF8000000000000000
  %14 = fcmp oeq x86_fp80 %8, 0xK00000000000000000000
  %15 = select i1 %13, i1 %14, i1 false
  %16 = uitofp i1 %15 to x86_fp80
  %17 = fcmp oeq x86_fp80 %6, 0xK00000000000000000000
  %18 = select i1 %17, i1 %14, i1 false
  %19 = uitofp i1 %18 to x86_fp80
  %20 = fmul x86_fp80 %3, %16
  %21 = fadd x86_fp80 %20, %19
  %22 = fmul x86_fp80 %5, %16
  br label %38
23:                                               ; preds = %2
  %24 = tail call x86_fp80 @hypotl(x86_fp80 noundef %3, x86_fp80 noundef %5)
  %25 = tail call x86_fp80 @llvm.log.f80(x86_fp80 %24)
  %26 = tail call x86_fp80 @llvm.atan2.f80(x86_fp80 %5, x86_fp80 %3)
  %27 = fmul x86_fp80 %6, %25
  %28 = fmul x86_fp80 %26, %8
  %29 = fsub x86_fp80 %27, %28
  %30 = fmul x86_fp80 %6, %26
  %31 = fmul x86_fp80 %8, %25
  %32 = fadd x86_fp80 %30, %31
  %33 = tail call x86_fp80 @llvm.exp.f80(x86_fp80 %29)
  %34 = tail call x86_fp80 @llvm.cos.f80(x86_fp80 %32)
  %35 = fmul x86_fp80 %33, %34
  %36 = tail call x86_fp80 @llvm.sin.f80(x86_fp80 %32)
  %37 = fmul x86_fp80 %33, %36
  br label %38
38:                                               ; preds = %23, %12
  %39 = phi x86_fp80 [ %21, %12 ], [ %35, %23 ]
  %40 = phi x86_fp80 [ %22, %12 ], [ %37, %23 ]
  %41 = insertvalue { x86_fp80, x86_fp80 } poison, x86_fp80 %39, 0
  %42 = insertvalue { x86_fp80, x86_fp80 } %41, x86_fp80 %40, 1
  ret { x86_fp80, x86_fp80 } %42
}
define internal { x86_fp80, x86_fp80 } @retrograd.body.csinhl(ptr noundef readonly byval({ x86_fp80, x86_fp80 }) align 16 captures(none) %0) {
  %2 = load x86_fp80, ptr %0, align 16
  %3 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %4 = load x86_fp80, ptr %3, align 16
  %5 = tail call x86_fp80 @llvm.sinh.f80(x86_fp80 %2)
  %6 = tail call x86_fp80 @llvm.cos.f80(x86_fp80 %4)
  %7 = fmul x86_fp80 %5, %6
  %8 = tail call x86_fp80 @llvm.cosh.f80(x86_fp80 %2)
  %9 = tail call x86_fp80 @llvm.sin.f80(x86_fp80 %4)
  %10 = fmul x86_fp80 %8, %9
  %11 = insertvalue { x86_fp80, x86_fp80 } poison, x86_fp80 %7, 0
  %12 = insertvalue { x86_fp80, x86_fp80 } %11, x86_fp80 %10, 1
  ret { x86_fp80, x86_fp80 } %12
}
define internal { x86_fp80, x86_fp80 } @retrograd.body.ccoshl(ptr noundef readonly byval({ x86_fp80, x86_fp80 }) align 16 captures(none) %0) {
  %2 = load x86_fp80, ptr %0, align 16
  %3 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %4 = load x86_fp80, ptr %3, align 16
  %5 = tail call x86_fp80 @llvm.cosh.f80(x86_fp80 %2)
  %6 = tail call x86_fp80 @llvm.cos.f80(x86_fp80 %4)
  %7 = fmul x86_fp80 %5, %6
  %8 = tail call x86_fp80 @llvm.sinh.f80(x86_fp80 %2)
  %9 = tail call x86_fp80 @llvm.sin.f80(x86_fp80 %4)
  %10 = fmul x86_fp80 %8, %9
  %11 = insertvalue { x86_fp80, x86_fp80 } poison, x86_fp80 %7, 0
  %12 = insertvalue { x86_fp80, x86_fp80 } %11, x86_fp80 %10, 1
  ret { x86_fp80, x86_fp80 } %12
}
define internal { x86_fp80, x86_fp80 } @retrograd.body.ctanhl(ptr noundef readonly byval({ x86_fp80, x86_fp80 }) align 16 captures(none) %0) {
  %2 = load x86_fp80, ptr %0, align 16
  %3 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %4 = load x86_fp80, ptr %3, align 16
  %5 = tail call x86_fp80 @llvm.sin.f80(x86_fp80 %4)
  %6 = tail call x86_fp80 @llvm.cos.f80(x86_fp80 %4)
  %7 = tail call x86_fp80 @llvm.fabs.f80(x86_fp80 %2)
  %8 = fcmp ogt x86_fp80 %7, 0xK4004A000000000000000
  br i1 %8, label %9, label %16
9:                                                ; preds = %1
  %10 = tail call x86_fp80 @llvm.copysign.f80(x86_fp80 0xK3FFF8000000000000000, x86_fp80 %2)
  %11 = fmul x86_fp80 %5, 0xK40018000000000000000
  %12 = fmul x86_fp80 %6, %11
  %13 = fmul x86_fp80 %7, 0xKC0008000000000000000
  %14 = tail call x86_fp80 @llvm.exp.f80(x86_fp80 %13)
  %15 = fmul x86_fp80 %14, %12
  br label %26
16:                                               ; preds = %1
  %17 = tail call x86_fp80 @llvm.sinh.f80(x86_fp80 %2)
  %18 = tail call x86_fp80 @llvm.cosh.f80(x86_fp80 %2)
  %19 = fmul x86_fp80 %17, %17
  %20 = fmul x86_fp80 %6, %6
  %21 = fadd x86_fp80 %19, %20
  %22 = fmul x86_fp80 %17, %18
  %23 = fdiv x86_fp80 %22, %21
  %24 = fmul x86_fp80 %5, %6
  %25 = fdiv x86_fp80 %24, %21
  br label %26
26:                                               ; preds = %9, %16
  %27 = phi x86_fp80 [ %10, %9 ], [ %23, %16 ]
  %28 = phi x86_fp80 [ %15, %9 ], [ %25, %16 ]
  %29 = insertvalue { x86_fp80, x86_fp80 } poison, x86_fp80 %27, 0
  %30 = insertvalue { x86_fp80, x86_fp80 } %29, x86_fp80 %28, 1
  ret { x86_fp80, x86_fp80 } %30
}
define internal { x86_fp80, x86_fp80 } @retrograd.body.csinl(ptr noundef readonly byval({ x86_fp80, x86_fp80 }) align 16 captures(none) %0) {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %3 = load x86_fp80, ptr %2, align 16
  %4 = load x86_fp80, ptr %0, align 16
  %5 = tail call x86_fp80 @llvm.sinh.f80(x86_fp80 %3)
  %6 = tail call x86_fp80 @llvm.cos.f80(x86_fp80 %4)
  %7 = tail call x86_fp80 @llvm.cosh.f80(x86_fp80 %3)
  %8 = tail call x86_fp80 @llvm.sin.f80(x86_fp80 %4)
  %9 = fmul x86_fp80 %7, %8
  %10 = fmul x86_fp80 %5, %6
  %11 = insertvalue { x86_fp80, x86_fp80 } poison, x86_fp80 %9, 0
  %12 = insertvalue { x86_fp80, x86_fp80 } %11, x86_fp80 %10, 1
  ret { x86_fp80, x86_fp80 } %12
}
define internal { x86_fp80, x86_fp80 } @retrograd.body.ccosl(ptr noundef readonly byval({ x86_fp80, x86_fp80 }) align 16 captures(none) %0) {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %3 = load x86_fp80, ptr %2, align 16
  %4 = load x86_fp80, ptr %0, align 16
  %5 = tail call x86_fp80 @llvm.cosh.f80(x86_fp80 %3)
  %6 = tail call x86_fp80 @llvm.cos.f80(x86_fp80 %4)
  %7 = fmul x86_fp80 %5, %6
  %8 = tail call x86_fp80 @llvm.sinh.f80(x86_fp80 %3)
  %9 = fneg x86_fp80 %8
  %10 = tail call x86_fp80 @llvm.sin.f80(x86_fp80 %4)
  %11 = fmul x86_fp80 %10, %9
  %12 = insertvalue { x86_fp80, x86_fp80 } poison, x86_fp80 %7, 0
  %13 = insertvalue { x86_fp80, x86_fp80 } %12, x86_fp80 %11, 1
  ret { x86_fp80, x86_fp80 } %13
}
define internal { x86_fp80, x86_fp80 } @retrograd.body.ctanl(ptr noundef readonly byval({ x86_fp80, x86_fp80 }) align 16 captures(none) %0) {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %3 = load x86_fp80, ptr %2, align 16
  %4 = fneg x86_fp80 %3
  %5 = load x86_fp80, ptr %0, align 16
  %6 = tail call x86_fp80 @llvm.sin.f80(x86_fp80 %5)
  %7 = tail call x86_fp80 @llvm.cos.f80(x86_fp80 %5)
  %8 = tail call x86_fp80 @llvm.fabs.f80(x86_fp80 %3)
  %9 = fcmp ogt x86_fp80 %8, 0xK4004A000000000000000
  br i1 %9, label %10, label %17
10:                                               ; preds = %1
  %11 = tail call x86_fp80 @llvm.copysign.f80(x86_fp80 0xK3FFF8000000000000000, x86_fp80 %4)
  %12 = fmul x86_fp80 %6, 0xK40018000000000000000
  %13 = fmul x86_fp80 %7, %12
  %14 = fmul x86_fp80 %8, 0xKC0008000000000000000
  %15 = tail call x86_fp80 @llvm.exp.f80(x86_fp80 %14)
  %16 = fmul x86_fp80 %15, %13
  br label %27
17:                                               ; preds = %1
  %18 = tail call x86_fp80 @llvm.sinh.f80(x86_fp80 %4)
  %19 = tail call x86_fp80 @llvm.cosh.f80(x86_fp80 %3)
  %20 = fmul x86_fp80 %18, %18
  %21 = fmul x86_fp80 %7, %7
  %22 = fadd x86_fp80 %20, %21
  %23 = fmul x86_fp80 %18, %19
  %24 = fdiv x86_fp80 %23, %22
  %25 = fmul x86_fp80 %6, %7
  %26 = fdiv x86_fp80 %25, %22
  br label %27
27:                                               ; preds = %10, %17
  %28 = phi x86_fp80 [ %11, %10 ], [ %24, %17 ]
  %29 = phi x86_fp80 [ %16, %10 ], [ %26, %17 ]
  %30 = fneg x86_fp80 %28
  %31 = insertvalue { x86_fp80, x86_fp80 } poison, x86_fp80 %29, 0
  %32 = insertvalue { x86_fp80, x86_fp80 } %31, x86_fp80 %30, 1
  ret { x86_fp80, x86_fp80 } %32
}
define internal { x86_fp80, x86_fp80 } @retrograd.body.casinl(ptr noundef readonly byval({ x86_fp80, x86_fp80 }) align 16 captures(none) %0) {
  %2 = load x86_fp80, ptr %0, align 16
  %3 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %4 = load x86_fp80, ptr %3, align 16
  %5 = fsub x86_fp80 0xK3FFF8000000000000000, %2
  %6 = fneg x86_fp80 %4
  %7 = tail call x86_fp80 @hypotl(x86_fp80 noundef %5, x86_fp80 noundef %6)
  %8 = fcmp oeq x86_fp80 %7, 0xK00000000000000000000
  br i1 %8, label %9, label %12
9:                                                ; preds = %1
  %10 = fmul x86_fp80 %5, 0xK00000000000000000000
  %11 = fmul x86_fp80 %4, 0xK80000000000000000000
  br label %27
12:                                               ; preds = %1
  %13 = fcmp ult x86_fp80 %5, 0xK00000000000000000000
  br i1 %13, label %20, label %14
14:                                               ; preds = %12
  %15 = fadd x86_fp80 %5, %7
  %16 = fmul x86_fp80 %15, 0xK3FFE8000000000000000
  %17 = tail call x86_fp80 @llvm.sqrt.f80(x86_fp80 %16)
  %18 = fmul x86_fp80 %17, 0xK40008000000000000000
  %19 = fdiv x86_fp80 %6, %18
  br label %27
20:                                               ; preds = %12
  %21 = fsub x86_fp80 %7, %5
  %22 = fmul x86_fp80 %21, 0xK3FFE8000000000000000
  %23 = tail call x86_fp80 @llvm.sqrt.f80(x86_fp80 %22)
  %24 = tail call x86_fp80 @llvm.copysign.f80(x86_fp80 %23, x86_fp80 %6)
  %25 = fmul x86_fp80 %24, 0xK40008000000000000000
  %26 = fdiv x86_fp80 %6, %25
  br label %27
27:                                               ; preds = %20, %14, %9
  %28 = phi x86_fp80 [ %10, %9 ], [ %17, %14 ], [ %26, %20 ]
  %29 = phi x86_fp80 [ %11, %9 ], [ %19, %14 ], [ %24, %20 ]
  %30 = fadd x86_fp80 %2, 0xK3FFF8000000000000000
  %31 = tail call x86_fp80 @hypotl(x86_fp80 noundef %30, x86_fp80 noundef %4)
  %32 = fcmp oeq x86_fp80 %31, 0xK00000000000000000000
  br i1 %32, label %33, label %36
33:                                               ; preds = %27
  %34 = fmul x86_fp80 %30, 0xK00000000000000000000
  %35 = fmul x86_fp80 %4, 0xK00000000000000000000
  br label %51
36:                                               ; preds = %27
  %37 = fcmp ult x86_fp80 %30, 0xK00000000000000000000
  br i1 %37, label %44, label %38
38:                                               ; preds = %36
  %39 = fadd x86_fp80 %30, %31
  %40 = fmul x86_fp80 %39, 0xK3FFE8000000000000000
  %41 = tail call x86_fp80 @llvm.sqrt.f80(x86_fp80 %40)
  %42 = fmul x86_fp80 %41, 0xK40008000000000000000
  %43 = fdiv x86_fp80 %4, %42
  br label %51
44:                                               ; preds = %36
  %45 = fsub x86_fp80 %31, %30
  %46 = fmul x86_fp80 %45, 0xK3FFE8000000000000000
  %47 = tail call x86_fp80 @llvm.sqrt.f80(x86_fp80 %46)
  %48 = tail call x86_fp80 @llvm.copysign.f80(x86_fp80 %47, x86_fp80 %4)
  %49 = fmul x86_fp80 %48, 0xK40008000000000000000
  %50 = fdiv x86_fp80 %4, %49
  br label %51
51:                                               ; preds = %33, %38, %44
  %52 = phi x86_fp80 [ %34, %33 ], [ %41, %38 ], [ %50, %44 ]
  %53 = phi x86_fp80 [ %35, %33 ], [ %43, %38 ], [ %48, %44 ]
  %54 = fmul x86_fp80 %28, %52
  %55 = fmul x86_fp80 %29, %53
  %56 = fsub x86_fp80 %54, %55
  %57 = tail call x86_fp80 @llvm.atan2.f80(x86_fp80 %2, x86_fp80 %56)
  %58 = fmul x86_fp80 %28, %53
  %59 = fmul x86_fp80 %29, %52
  %60 = fsub x86_fp80 %58, %59
  %61 = tail call x86_fp80 @asinhl(x86_fp80 noundef %60)
  %62 = insertvalue { x86_fp80, x86_fp80 } poison, x86_fp80 %57, 0
  %63 = insertvalue { x86_fp80, x86_fp80 } %62, x86_fp80 %61, 1
  ret { x86_fp80, x86_fp80 } %63
}
define internal { x86_fp80, x86_fp80 } @retrograd.body.cacosl(ptr noundef readonly byval({ x86_fp80, x86_fp80 }) align 16 captures(none) %0) {
  %2 = load x86_fp80, ptr %0, align 16
  %3 = fsub x86_fp80 0xK3FFF8000000000000000, %2
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %5 = load x86_fp80, ptr %4, align 16
  %6 = fneg x86_fp80 %5
  %7 = tail call x86_fp80 @hypotl(x86_fp80 noundef %3, x86_fp80 noundef %6)
  %8 = fcmp oeq x86_fp80 %7, 0xK00000000000000000000
  br i1 %8, label %9, label %12
9:                                                ; preds = %1
  %10 = fmul x86_fp80 %3, 0xK00000000000000000000
  %11 = fmul x86_fp80 %5, 0xK80000000000000000000
  br label %27
12:                                               ; preds = %1
  %13 = fcmp ult x86_fp80 %3, 0xK00000000000000000000
  br i1 %13, label %20, label %14
14:                                               ; preds = %12
  %15 = fadd x86_fp80 %3, %7
  %16 = fmul x86_fp80 %15, 0xK3FFE8000000000000000
  %17 = tail call x86_fp80 @llvm.sqrt.f80(x86_fp80 %16)
  %18 = fmul x86_fp80 %17, 0xK40008000000000000000
  %19 = fdiv x86_fp80 %6, %18
  br label %27
20:                                               ; preds = %12
  %21 = fsub x86_fp80 %7, %3
  %22 = fmul x86_fp80 %21, 0xK3FFE8000000000000000
  %23 = tail call x86_fp80 @llvm.sqrt.f80(x86_fp80 %22)
  %24 = tail call x86_fp80 @llvm.copysign.f80(x86_fp80 %23, x86_fp80 %6)
  %25 = fmul x86_fp80 %24, 0xK40008000000000000000
  %26 = fdiv x86_fp80 %6, %25
  br label %27
27:                                               ; preds = %9, %14, %20
  %28 = phi x86_fp80 [ %10, %9 ], [ %17, %14 ], [ %26, %20 ]
  %29 = phi x86_fp80 [ %11, %9 ], [ %19, %14 ], [ %24, %20 ]
  %30 = fadd x86_fp80 %2, 0xK3FFF8000000000000000
  %31 = tail call x86_fp80 @hypotl(x86_fp80 noundef %30, x86_fp80 noundef %5)
  %32 = fcmp oeq x86_fp80 %31, 0xK00000000000000000000
  br i1 %32, label %33, label %36
33:                                               ; preds = %27
  %34 = fmul x86_fp80 %30, 0xK00000000000000000000
  %35 = fmul x86_fp80 %5, 0xK00000000000000000000
  br label %51
36:                                               ; preds = %27
  %37 = fcmp ult x86_fp80 %30, 0xK00000000000000000000
  br i1 %37, label %44, label %38
38:                                               ; preds = %36
  %39 = fadd x86_fp80 %30, %31
  %40 = fmul x86_fp80 %39, 0xK3FFE8000000000000000
  %41 = tail call x86_fp80 @llvm.sqrt.f80(x86_fp80 %40)
  %42 = fmul x86_fp80 %41, 0xK40008000000000000000
  %43 = fdiv x86_fp80 %5, %42
  br label %51
44:                                               ; preds = %36
  %45 = fsub x86_fp80 %31, %30
  %46 = fmul x86_fp80 %45, 0xK3FFE8000000000000000
  %47 = tail call x86_fp80 @llvm.sqrt.f80(x86_fp80 %46)
  %48 = tail call x86_fp80 @llvm.copysign.f80(x86_fp80 %47, x86_fp80 %5)
  %49 = fmul x86_fp80 %48, 0xK40008000000000000000
  %50 = fdiv x86_fp80 %5, %49
  br label %51
51:                                               ; preds = %33, %38, %44
  %52 = phi x86_fp80 [ %34, %33 ], [ %41, %38 ], [ %50, %44 ]
  %53 = phi x86_fp80 [ %35, %33 ], [ %43, %38 ], [ %48, %44 ]
  %54 = tail call x86_fp80 @llvm.atan2.f80(x86_fp80 %28, x86_fp80 %52)
  %55 = fmul x86_fp80 %54, 0xK40008000000000000000
  %56 = fmul x86_fp80 %29, %52
  %57 = fmul x86_fp80 %28, %53
  %58 = fsub x86_fp80 %56, %57
  %59 = tail call x86_fp80 @asinhl(x86_fp80 noundef %58)
  %60 = insertvalue { x86_fp80, x86_fp80 } poison, x86_fp80 %55, 0
  %61 = insertvalue { x86_fp80, x86_fp80 } %60, x86_fp80 %59, 1
  ret { x86_fp80, x86_fp80 } %61
}
declare x86_fp80 @asinhl(x86_fp80 noundef)
define internal { x86_fp80, x86_fp80 } @retrograd.body.cacoshl(ptr noundef readonly byval({ x86_fp80, x86_fp80 }) align 16 captures(none) %0) {
  %2 = load x86_fp80, ptr %0, align 16
  %3 = fadd x86_fp80 %2, 0xKBFFF8000000000000000
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %5 = load x86_fp80, ptr %4, align 16
  %6 = tail call x86_fp80 @hypotl(x86_fp80 noundef %3, x86_fp80 noundef %5)
  %7 = fcmp oeq x86_fp80 %6, 0xK00000000000000000000
  br i1 %7, label %8, label %11
8:                                                ; preds = %1
  %9 = fmul x86_fp80 %3, 0xK00000000000000000000
  %10 = fmul x86_fp80 %5, 0xK00000000000000000000
  br label %26
11:                                               ; preds = %1
  %12 = fcmp ult x86_fp80 %3, 0xK00000000000000000000
  br i1 %12, label %19, label %13
13:                                               ; preds = %11
  %14 = fadd x86_fp80 %3, %6
  %15 = fmul x86_fp80 %14, 0xK3FFE8000000000000000
  %16 = tail call x86_fp80 @llvm.sqrt.f80(x86_fp80 %15)
  %17 = fmul x86_fp80 %16, 0xK40008000000000000000
  %18 = fdiv x86_fp80 %5, %17
  br label %26
19:                                               ; preds = %11
  %20 = fsub x86_fp80 %6, %3
  %21 = fmul x86_fp80 %20, 0xK3FFE8000000000000000
  %22 = tail call x86_fp80 @llvm.sqrt.f80(x86_fp80 %21)
  %23 = tail call x86_fp80 @llvm.copysign.f80(x86_fp80 %22, x86_fp80 %5)
  %24 = fmul x86_fp80 %23, 0xK40008000000000000000
  %25 = fdiv x86_fp80 %5, %24
  br label %26
26:                                               ; preds = %8, %13, %19
  %27 = phi x86_fp80 [ %9, %8 ], [ %16, %13 ], [ %25, %19 ]
  %28 = phi x86_fp80 [ %10, %8 ], [ %18, %13 ], [ %23, %19 ]
  %29 = fadd x86_fp80 %2, 0xK3FFF8000000000000000
  %30 = tail call x86_fp80 @hypotl(x86_fp80 noundef %29, x86_fp80 noundef %5)
  %31 = fcmp oeq x86_fp80 %30, 0xK00000000000000000000
  br i1 %31, label %32, label %35
32:                                               ; preds = %26
  %33 = fmul x86_fp80 %29, 0xK00000000000000000000
  %34 = fmul x86_fp80 %5, 0xK00000000000000000000
  br label %50
35:                                               ; preds = %26
  %36 = fcmp ult x86_fp80 %29, 0xK00000000000000000000
  br i1 %36, label %43, label %37
37:                                               ; preds = %35
  %38 = fadd x86_fp80 %29, %30
  %39 = fmul x86_fp80 %38, 0xK3FFE8000000000000000
  %40 = tail call x86_fp80 @llvm.sqrt.f80(x86_fp80 %39)
  %41 = fmul x86_fp80 %40, 0xK40008000000000000000
  %42 = fdiv x86_fp80 %5, %41
  br label %50
43:                                               ; preds = %35
  %44 = fsub x86_fp80 %30, %29
  %45 = fmul x86_fp80 %44, 0xK3FFE8000000000000000
  %46 = tail call x86_fp80 @llvm.sqrt.f80(x86_fp80 %45)
  %47 = tail call x86_fp80 @llvm.copysign.f80(x86_fp80 %46, x86_fp80 %5)
  %48 = fmul x86_fp80 %47, 0xK40008000000000000000
  %49 = fdiv x86_fp80 %5, %48
  br label %50
50:                                               ; preds = %32, %37, %43
  %51 = phi x86_fp80 [ %33, %32 ], [ %40, %37 ], [ %49, %43 ]
  %52 = phi x86_fp80 [ %34, %32 ], [ %42, %37 ], [ %47, %43 ]
  %53 = fmul x86_fp80 %27, %51
  %54 = fmul x86_fp80 %28, %52
  %55 = fadd x86_fp80 %53, %54
  %56 = tail call x86_fp80 @asinhl(x86_fp80 noundef %55)
  %57 = tail call x86_fp80 @llvm.atan2.f80(x86_fp80 %28, x86_fp80 %51)
  %58 = fmul x86_fp80 %57, 0xK40008000000000000000
  %59 = insertvalue { x86_fp80, x86_fp80 } poison, x86_fp80 %56, 0
  %60 = insertvalue { x86_fp80, x86_fp80 } %59, x86_fp80 %58, 1
  ret { x86_fp80, x86_fp80 } %60
}
define internal { x86_fp80, x86_fp80 } @retrograd.body.catanhl(ptr noundef readonly byval({ x86_fp80, x86_fp80 }) align 16 captures(none) %0) {
  %2 = load x86_fp80, ptr %0, align 16
  %3 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %4 = load x86_fp80, ptr %3, align 16
  %5 = fsub x86_fp80 0xK3FFF8000000000000000, %2
  %6 = fmul x86_fp80 %5, %5
  %7 = fmul x86_fp80 %4, %4
  %8 = fadd x86_fp80 %6, %7
  %9 = fmul x86_fp80 %2, 0xK40018000000000000000
  %10 = fdiv x86_fp80 %9, %8
  %11 = tail call x86_fp80 @log1pl(x86_fp80 noundef %10)
  %12 = fmul x86_fp80 %11, 0xK3FFD8000000000000000
  %13 = fmul x86_fp80 %4, 0xK40008000000000000000
  %14 = fadd x86_fp80 %2, 0xK3FFF8000000000000000
  %15 = fmul x86_fp80 %5, %14
  %16 = fsub x86_fp80 %15, %7
  %17 = tail call x86_fp80 @llvm.atan2.f80(x86_fp80 %13, x86_fp80 %16)
  %18 = fmul x86_fp80 %17, 0xK3FFE8000000000000000
  %19 = insertvalue { x86_fp80, x86_fp80 } poison, x86_fp80 %12, 0
  %20 = insertvalue { x86_fp80, x86_fp80 } %19, x86_fp80 %18, 1
  ret { x86_fp80, x86_fp80 } %20
}
define internal { x86_fp80, x86_fp80 } @retrograd.body.casinhl(ptr noundef readonly byval({ x86_fp80, x86_fp80 }) align 16 captures(none) %0) {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %3 = load x86_fp80, ptr %2, align 16
  %4 = load x86_fp80, ptr %0, align 16
  %5 = fneg x86_fp80 %4
  %6 = fsub x86_fp80 0xK3FFF8000000000000000, %3
  %7 = tail call x86_fp80 @hypotl(x86_fp80 noundef %6, x86_fp80 noundef %4)
  %8 = fcmp oeq x86_fp80 %7, 0xK00000000000000000000
  br i1 %8, label %9, label %12
9:                                                ; preds = %1
  %10 = fmul x86_fp80 %6, 0xK00000000000000000000
  %11 = fmul x86_fp80 %4, 0xK00000000000000000000
  br label %27
12:                                               ; preds = %1
  %13 = fcmp ult x86_fp80 %6, 0xK00000000000000000000
  br i1 %13, label %20, label %14
14:                                               ; preds = %12
  %15 = fadd x86_fp80 %6, %7
  %16 = fmul x86_fp80 %15, 0xK3FFE8000000000000000
  %17 = tail call x86_fp80 @llvm.sqrt.f80(x86_fp80 %16)
  %18 = fmul x86_fp80 %17, 0xK40008000000000000000
  %19 = fdiv x86_fp80 %4, %18
  br label %27
20:                                               ; preds = %12
  %21 = fsub x86_fp80 %7, %6
  %22 = fmul x86_fp80 %21, 0xK3FFE8000000000000000
  %23 = tail call x86_fp80 @llvm.sqrt.f80(x86_fp80 %22)
  %24 = tail call x86_fp80 @llvm.copysign.f80(x86_fp80 %23, x86_fp80 %4)
  %25 = fmul x86_fp80 %24, 0xK40008000000000000000
  %26 = fdiv x86_fp80 %4, %25
  br label %27
27:                                               ; preds = %20, %14, %9
  %28 = phi x86_fp80 [ %10, %9 ], [ %17, %14 ], [ %26, %20 ]
  %29 = phi x86_fp80 [ %11, %9 ], [ %19, %14 ], [ %24, %20 ]
  %30 = fadd x86_fp80 %3, 0xK3FFF8000000000000000
  %31 = tail call x86_fp80 @hypotl(x86_fp80 noundef %30, x86_fp80 noundef %5)
  %32 = fcmp oeq x86_fp80 %31, 0xK00000000000000000000
  br i1 %32, label %33, label %36
33:                                               ; preds = %27
  %34 = fmul x86_fp80 %30, 0xK00000000000000000000
  %35 = fmul x86_fp80 %4, 0xK80000000000000000000
  br label %51
36:                                               ; preds = %27
  %37 = fcmp ult x86_fp80 %30, 0xK00000000000000000000
  br i1 %37, label %44, label %38
38:                                               ; preds = %36
  %39 = fadd x86_fp80 %30, %31
  %40 = fmul x86_fp80 %39, 0xK3FFE8000000000000000
  %41 = tail call x86_fp80 @llvm.sqrt.f80(x86_fp80 %40)
  %42 = fmul x86_fp80 %41, 0xK40008000000000000000
  %43 = fdiv x86_fp80 %5, %42
  br label %51
44:                                               ; preds = %36
  %45 = fsub x86_fp80 %31, %30
  %46 = fmul x86_fp80 %45, 0xK3FFE8000000000000000
  %47 = tail call x86_fp80 @llvm.sqrt.f80(x86_fp80 %46)
  %48 = tail call x86_fp80 @llvm.copysign.f80(x86_fp80 %47, x86_fp80 %5)
  %49 = fmul x86_fp80 %48, 0xK40008000000000000000
  %50 = fdiv x86_fp80 %5, %49
  br label %51
51:                                               ; preds = %33, %38, %44
  %52 = phi x86_fp80 [ %34, %33 ], [ %41, %38 ], [ %50, %44 ]
  %53 = phi x86_fp80 [ %35, %33 ], [ %43, %38 ], [ %48, %44 ]
  %54 = fmul x86_fp80 %28, %52
  %55 = fmul x86_fp80 %29, %53
  %56 = fsub x86_fp80 %54, %55
  %57 = tail call x86_fp80 @llvm.atan2.f80(x86_fp80 %3, x86_fp80 %56)
  %58 = fmul x86_fp80 %28, %53
  %59 = fmul x86_fp80 %29, %52
  %60 = fsub x86_fp80 %58, %59
  %61 = tail call x86_fp80 @asinhl(x86_fp80 noundef %60)
  %62 = fneg x86_fp80 %61
  %63 = insertvalue { x86_fp80, x86_fp80 } poison, x86_fp80 %62, 0
  %64 = insertvalue { x86_fp80, x86_fp80 } %63, x86_fp80 %57, 1
  ret { x86_fp80, x86_fp80 } %64
}
define internal { x86_fp80, x86_fp80 } @retrograd.body.catanl(ptr noundef readonly byval({ x86_fp80, x86_fp80 }) align 16 captures(none) %0) {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %3 = load x86_fp80, ptr %2, align 16
  %4 = load x86_fp80, ptr %0, align 16
  %5 = fadd x86_fp80 %3, 0xK3FFF8000000000000000
  %6 = fmul x86_fp80 %5, %5
  %7 = fmul x86_fp80 %4, %4
  %8 = fadd x86_fp80 %6, %7
  %9 = fmul x86_fp80 %3, 0xKC0018000000000000000
  %10 = fdiv x86_fp80 %9, %8
  %11 = tail call x86_fp80 @log1pl(x86_fp80 noundef %10)
  %12 = fmul x86_fp80 %4, 0xK40008000000000000000
  %13 = fsub x86_fp80 0xK3FFF8000000000000000, %3
  %14 = fmul x86_fp80 %5, %13
  %15 = fsub x86_fp80 %14, %7
  %16 = tail call x86_fp80 @llvm.atan2.f80(x86_fp80 %12, x86_fp80 %15)
  %17 = fmul x86_fp80 %16, 0xK3FFE8000000000000000
  %18 = fmul x86_fp80 %11, 0xKBFFD8000000000000000
  %19 = insertvalue { x86_fp80, x86_fp80 } poison, x86_fp80 %17, 0
  %20 = insertvalue { x86_fp80, x86_fp80 } %19, x86_fp80 %18, 1
  ret { x86_fp80, x86_fp80 } %20
}
define internal void @retrograd.body.__multc3(ptr dead_on_unwind noalias writable writeonly sret({ fp128, fp128 }) align 16 captures(none) initializes((0, 32)) %0, fp128 noundef %1, fp128 noundef %2, fp128 noundef %3, fp128 noundef %4) {
  %6 = fmul fp128 %1, %3
  %7 = fmul fp128 %2, %4
  %8 = fsub fp128 %6, %7
  %9 = fmul fp128 %1, %4
  %10 = fmul fp128 %2, %3
  %11 = fadd fp128 %10, %9
  %12 = getelementptr inbounds nuw i8, ptr %0, i64 16
  store fp128 %8, ptr %0, align 16
  store fp128 %11, ptr %12, align 16
  ret void
}
define internal void @retrograd.body.__divtc3(ptr dead_on_unwind noalias writable writeonly sret({ fp128, fp128 }) align 16 captures(none) initializes((0, 32)) %0, fp128 noundef %1, fp128 noundef %2, fp128 noundef %3, fp128 noundef %4) {
  %6 = fmul fp128 %3, %3
  %7 = fmul fp128 %4, %4
  %8 = fadd fp128 %6, %7
  %9 = fmul fp128 %1, %3
  %10 = fmul fp128 %2, %4
  %11 = fadd fp128 %9, %10
  %12 = fdiv fp128 %11, %8
  %13 = fmul fp128 %2, %3
  %14 = fmul fp128 %1, %4
  %15 = fsub fp128 %13, %14
  %16 = fdiv fp128 %15, %8
  %17 = getelementptr inbounds nuw i8, ptr %0, i64 16
  store fp128 %12, ptr %0, align 16
  store fp128 %16, ptr %17, align 16
  ret void
}
declare double @llvm.exp.f64(double)
declare double @llvm.sqrt.f64(double)
declare double @llvm.sinh.f64(double)
declare double @llvm.cosh.f64(double)
declare double @log1p(double noundef)
declare float @llvm.exp.f32(float)
declare float @llvm.sqrt.f32(float)
declare float @llvm.sinh.f32(float)
declare float @llvm.cosh.f32(float)
declare float @log1pf(float noundef)
declare x86_fp80 @llvm.exp.f80(x86_fp80)
declare x86_fp80 @llvm.sqrt.f80(x86_fp80)
declare x86_fp80 @llvm.sinh.f80(x86_fp80)
declare x86_fp80 @llvm.cosh.f80(x86_fp80)
declare x86_fp80 @log1pl(x86_fp80 noundef)
declare i64 @llvm.smax.i64(i64, i64)
declare i64 @llvm.smin.i64(i64, i64)
declare i64 @llvm.abs.i64(i64, i1 immarg)
declare i32 @llvm.abs.i32(i32, i1 immarg)
