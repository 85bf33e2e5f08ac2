// What a front end writes down only before optimisation, or as assembly, in a form that analyses can read.

#pragma once

#include "llvm/IR/Function.h"
#include "llvm/IR/InstrTypes.h"

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

// A procedure inside another is handed on as a small piece of code that calls it with the variables around
// it. Where such a piece is called, the procedure is called directly.
void callThroughTrampolines(llvm::Function &function);

// Before a call that takes Fortran descriptors of derived types, their rank is written into them: it is there
// already, and known from the type of the memory only. What the callee finds behind the last dimension
// depends on it.
void writeRanks(llvm::CallBase &call);

} // namespace rgllvm
