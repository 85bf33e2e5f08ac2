// Instructions of particular machines and libraries in terms of LLVM's general ones.
#ifndef RGLLVM_LOWER_H
#define RGLLVM_LOWER_H

#include "llvm/IR/Function.h"

namespace rgllvm {

// Everything below, in the order that suits. Runs before callees are taken in: what it makes may be one.
void lowerToGeneric(llvm::Function &function);

// x86's own vector intrinsics (lower_x86.cpp).
void lowerX86(llvm::Function &function);

// Reductions of float vectors, as a chain over the lanes.
void expandFloatReductions(llvm::Function &function);

// Signs, magnitudes and choices that are made on the bits of floats, as operations on the floats
// (float_bits.cpp).
void liftFloatBits(llvm::Function &function);

} // namespace rgllvm

#endif
