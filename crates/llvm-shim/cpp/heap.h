// Heap calls that do several things, taken apart.
#ifndef RGLLVM_HEAP_H
#define RGLLVM_HEAP_H

#include "llvm/ADT/StringRef.h"
#include "llvm/IR/Function.h"

namespace rgllvm {

// Whether a function is one that splitHeapCalls puts in: its call stays a call.
bool isHeapHelper(llvm::StringRef name);

// realloc, reallocarray and posix_memalign as allocations, copies, stores and frees.
void splitHeapCalls(llvm::Function &function);

} // namespace rgllvm

#endif
