// What the module says that memory holds, apart from how the function at hand accesses it.
#ifndef RGLLVM_LAYOUTS_H
#define RGLLVM_LAYOUTS_H

#include "shim.h"

#include "llvm/ADT/MapVector.h"
#include "llvm/ADT/SmallVector.h"
#include "llvm/IR/Function.h"

namespace rgllvm {

// `bytes` bytes of one kind (RG_KIND_*) at an offset, again at each multiple of the stride if there is one.
struct Leaf {
  int64_t offset;
  uint64_t bytes;
  int64_t stride;
  uint32_t kind;
};
using Leaves = llvm::SmallVector<Leaf, 8>;

using Layouts = llvm::MapVector<const llvm::Value *, Leaves>;

// For each pointer of which the module says something: types of locals and of arguments by value, types that
// addresses are computed in, type-based aliasing, debug information, and what markLayouts noted.
Layouts layoutsOf(const llvm::Function &function);

// What is known of the memory at `pointer`: of itself, and of what it is computed from.
Leaves leavesAt(const llvm::Value &pointer, const Layouts &layouts, const llvm::DataLayout &layout);

// What markLayouts noted on a load or store.
Leaves markedLeaves(const llvm::Instruction &access);

// Notes on copies, fills and integer accesses what is known of their memory, for passes lose it.
void markLayouts(llvm::Function &function);

// The note markLayouts made, to be kept when a pass of this project replaces an instruction.
void keepLayoutMark(const llvm::Instruction &from, llvm::Instruction &to);

} // namespace rgllvm

#endif
