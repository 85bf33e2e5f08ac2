// Small structs in registers, taken apart again.
#ifndef RGLLVM_PACKED_H
#define RGLLVM_PACKED_H

#include "llvm/ADT/STLFunctionalExtras.h"
#include "llvm/IR/Function.h"

namespace rgllvm {

// 64-bit integers that hold a float in one half, or two, become two integers of 32 bits each.
void splitPackedIntegers(llvm::Function &function);

// Whether a function was made by passPackedInMemory.
bool isUnpacked(const llvm::Function &function);

// Calls of functions that stay calls (`stays`) and whose arguments or results pack floats into integers, or
// that take structs by value, go to copies of these functions that pass such values in memory.
void passPackedInMemory(llvm::Function &function, llvm::function_ref<bool(const llvm::Function &)> stays);

} // namespace rgllvm

#endif
