// Structs that callees return, through memory.
#ifndef RGLLVM_RETURNS_H
#define RGLLVM_RETURNS_H

#include "llvm/ADT/StringSet.h"
#include "llvm/IR/Function.h"

namespace rgllvm {

// Calls in `function` that return a struct with pointers in it get the struct through memory instead.
// Functions in `skip` are left as they are.
void returnThroughMemory(llvm::Function &function, const llvm::StringSet<> &skip);

} // namespace rgllvm

#endif
