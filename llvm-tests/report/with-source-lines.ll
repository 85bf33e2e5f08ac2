; The same with debug info: records name file, line and variable.
; report: @f(dup)
define void @f(ptr %p) !dbg !4 {
  %v = load double, ptr %p, !dbg !7
  %w = fmul double %v, %v, !dbg !8
  store double %w, ptr %p, !dbg !9
  ret void, !dbg !9
}

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!2}
!0 = distinct !DICompileUnit(language: DW_LANG_C99, file: !1, emissionKind: FullDebug)
!1 = !DIFile(filename: "square.c", directory: "")
!2 = !{i32 2, !"Debug Info Version", i32 3}
!3 = !DISubroutineType(types: !{})
!4 = distinct !DISubprogram(name: "f", file: !1, line: 1, type: !3, unit: !0, spFlags: DISPFlagDefinition)
!7 = !DILocation(line: 2, column: 14, scope: !4)
!8 = !DILocation(line: 3, column: 9, scope: !4)
!9 = !DILocation(line: 4, column: 6, scope: !4)
