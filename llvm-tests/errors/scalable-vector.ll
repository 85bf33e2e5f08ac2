; A vector whose length only the machine knows is not passed over.
; error: @f(dup) RG0202 "a vector of scalable length"
define void @f(ptr %x) {
  %v = load <vscale x 2 x double>, ptr %x
  %w = fmul <vscale x 2 x double> %v, %v
  store <vscale x 2 x double> %w, ptr %x
  ret void
}
