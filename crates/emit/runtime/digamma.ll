; ψ(x) = d/dx ln Γ(x), which the adjoints of tgamma and lgamma call. Linked into a module that needs it.
;
; Left of zero by reflection, ψ(x) = ψ(1 - x) - π/tan(πx), with the whole part of x taken off before the
; tangent, so that a large argument loses nothing (x - rint(x) is exact). Below 10 by the recurrence
; ψ(x) = ψ(x + 1) - 1/x. From 10 on by the asymptotic series
;     ψ(x) ~ ln x - 1/(2x) - Σ B(2k)/(2k·x^2k),
; cut after k = 7: the first term left out is below 5e-17. (NIST Digital Library of Mathematical Functions,
; 5.5.2, 5.5.4, 5.11.2.) The error is a few units in the last place of the largest term, so it is relative
; except near the zeros of ψ, where it is absolute.
;
; Poles: ψ(+0) = -inf, ψ(-0) = +inf; at negative whole numbers and -inf the sign is open, so NaN.
; The code is plain arithmetic, so it can be differentiated in turn.

define internal double @retrograd.digamma.f64(double %x) #0 {
entry:
  %positive = fcmp ogt double %x, 0.0
  br i1 %positive, label %start, label %left

left:                                             ; NaN comes here too and goes on through %reflect
  %nearest = call double @llvm.rint.f64(double %x)
  %whole = fcmp oeq double %x, %nearest
  br i1 %whole, label %pole, label %reflect

pole:
  %zero = fcmp oeq double %x, 0.0
  %infinity = fdiv double -1.0, %x
  %at.pole = select i1 %zero, double %infinity, double 0x7FF8000000000000
  ret double %at.pole

reflect:
  %fraction = fsub double %x, %nearest
  %angle = fmul double %fraction, 0x400921FB54442D18 ; π
  %tangent = call double @llvm.tan.f64(double %angle)
  %cotangent = fdiv double 0x400921FB54442D18, %tangent
  %mirror = fsub double 1.0, %x
  br label %start

start:
  %from = phi double [ %x, %entry ], [ %mirror, %reflect ]
  %reflected = phi double [ 0.0, %entry ], [ %cotangent, %reflect ]
  br label %rise

rise:                                             ; at most ten times
  %at = phi double [ %from, %start ], [ %next, %step ]
  %less = phi double [ %reflected, %start ], [ %sum, %step ]
  %small = fcmp olt double %at, 10.0
  br i1 %small, label %step, label %series

step:
  %reciprocal = fdiv double 1.0, %at
  %sum = fadd double %less, %reciprocal
  %next = fadd double %at, 1.0
  br label %rise

series:                                           ; Horner in q = 1/at², coefficients B(2k)/2k
  %inverse = fdiv double 1.0, %at
  %q = fmul double %inverse, %inverse
  %t7 = fmul double %q, 0x3FB5555555555555        ; 1/12
  %s6 = fadd double %t7, 0xBF95995995995996       ; -691/32760
  %t6 = fmul double %q, %s6
  %s5 = fadd double %t6, 0x3F7F07C1F07C1F08       ; 1/132
  %t5 = fmul double %q, %s5
  %s4 = fadd double %t5, 0xBF71111111111111       ; -1/240
  %t4 = fmul double %q, %s4
  %s3 = fadd double %t4, 0x3F70410410410410       ; 1/252
  %t3 = fmul double %q, %s3
  %s2 = fadd double %t3, 0xBF81111111111111       ; -1/120
  %t2 = fmul double %q, %s2
  %s1 = fadd double %t2, 0x3FB5555555555555       ; 1/12
  %tail = fmul double %q, %s1
  %half = fmul double %inverse, 0.5
  %log = call double @llvm.log.f64(double %at)
  %corrections = fadd double %half, %tail
  %asymptotic = fsub double %log, %corrections
  %psi = fsub double %asymptotic, %less
  ret double %psi
}

define internal float @retrograd.digamma.f32(float %x) #0 {
  %wide = fpext float %x to double
  %psi = call double @retrograd.digamma.f64(double %wide)
  %narrow = fptrunc double %psi to float
  ret float %narrow
}

declare double @llvm.log.f64(double)
declare double @llvm.rint.f64(double)
declare double @llvm.tan.f64(double)

attributes #0 = { mustprogress nofree norecurse nosync nounwind willreturn memory(none) }
