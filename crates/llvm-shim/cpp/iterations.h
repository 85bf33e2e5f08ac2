// What the files about loops' bodies share.
#ifndef RGLLVM_ITERATIONS_H
#define RGLLVM_ITERATIONS_H

#include "analysis.h"

#include "llvm/IR/BasicBlock.h"
#include "llvm/IR/Instructions.h"

#include <vector>

namespace rgllvm {

// Memory through which the iterations of a loop do not communicate (private_memory.cpp).
std::vector<llvm::Value *> privateMemory(llvm::Function &function, Analyses &analyses,
                                         llvm::BasicBlock &header);

// Everything that a pointer may point into, without a limit to the search.
llvm::SmallVector<const llvm::Value *, 4> objectsOf(const llvm::Value *pointer);

// Writes on a function with one call what it does to memory (body_effects.cpp).
void describeEffects(llvm::Function &body, llvm::CallInst &call, Analyses &analyses);

} // namespace rgllvm

#endif
