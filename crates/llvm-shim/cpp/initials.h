// The addresses of variables that other variables start with.
#pragma once

#include "shim.h"

#include "llvm/IR/GlobalVariable.h"

#include <vector>

namespace rgllvm {

struct InitialPointer {
  int64_t offset;
  llvm::GlobalVariable *target;
  int64_t targetOffset;
};

// In order of their offsets. Addresses of functions are not among them: code has no shadow.
std::vector<InitialPointer> initialPointers(const llvm::GlobalVariable &global);

// Marked constant, or internal and only loaded from.
bool isNeverWritten(const llvm::GlobalVariable &global);

} // namespace rgllvm
