#include "iterations.h"

using namespace llvm;
using namespace rgllvm;

std::vector<Value *> rgllvm::privateMemory(Function &, Analyses &, BasicBlock &) { return {}; }

size_t rgllvm_private_memory(LLVMValueRef functionRef, LLVMBasicBlockRef header, LLVMValueRef *out,
                             size_t capacity) {
  auto *function = unwrap<Function>(functionRef);
  Analyses analyses(*function->getParent());
  std::vector<Value *> found = privateMemory(*function, analyses, *unwrap(header));
  for (size_t i = 0; i < found.size() && i < capacity; ++i)
    out[i] = wrap(found[i]);
  return found.size();
}
