// The addresses of variables that other variables start with.
#pragma once

#include "shim.h"

#include "llvm/IR/GlobalVariable.h"
#include "llvm/IR/Instruction.h"

#include <vector>

namespace rgllvm {

struct InitialPointer {
  int64_t offset;
  llvm::GlobalVariable *target;
  int64_t targetOffset;
};

// In order of their offsets. Addresses of functions are not among them: code has no shadow.
std::vector<InitialPointer> initialPointers(const llvm::GlobalVariable &global);

// The variables that pointers in a variable may lead to when a function of the module is called.
struct LaterPointers {
  std::vector<llvm::GlobalVariable *> targets;
  // They may lead elsewhere too, where this instruction stores them, if it is one.
  bool unknown = false;
  const llvm::Instruction *at = nullptr;
};

LaterPointers laterPointers(llvm::GlobalVariable &global);

// Marked constant, or internal and only loaded from.
bool isNeverWritten(const llvm::GlobalVariable &global);

} // namespace rgllvm
