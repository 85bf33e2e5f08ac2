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

// Locals of variable size, or made in a loop, as blocks of the heap that are freed before the function
// returns: those of a function that is differentiated in two halves have to outlive the first. What is made
// in a loop that does not give its stack back stays as it is.
void moveLocalsToHeap(llvm::Function &function);

} // namespace rgllvm

#endif
