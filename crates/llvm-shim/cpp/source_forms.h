// What a front end writes down only before optimisation, or as assembly, in a form that analyses can read.

#pragma once

#include "llvm/IR/Function.h"

namespace rgllvm {

// Inline assembly that computes nothing, or a maximum, minimum or multiplication with an addition, becomes
// plain instructions.
void readAssembly(llvm::Function &function);

// Numbers made of one pointer and turned into a pointer become a distance from that pointer, or llvm.ptrmask
// (addresses.cpp).
void followAddresses(llvm::Function &function);

// llvm.ptrmask as a distance that is taken off.
void roundByDistance(llvm::Function &function);

// Accesses to whole numbers that a struct declares get a type tag, where the front end wrote none.
void tagDeclaredIntegers(llvm::Function &function);

} // namespace rgllvm
