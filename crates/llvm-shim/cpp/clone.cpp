// Copies of a function's body, with the map from original to copy.

#include "analysis.h"

#include "llvm/IR/DebugInfoMetadata.h"
#include "llvm/Transforms/Utils/Cloning.h"

using namespace llvm;

struct RgClone {
  std::vector<LLVMValueRef> insts;
  std::vector<LLVMBasicBlockRef> blocks;
};

RgStatus rgllvm_body_clone(LLVMValueRef sourceRef, LLVMValueRef targetRef, const LLVMValueRef *arguments,
                           size_t argumentCount, RgClone **out, RgCloneView *view) {
  auto *source = unwrap<Function>(sourceRef);
  auto *target = unwrap<Function>(targetRef);
  if (source->arg_size() != argumentCount)
    return RG_FAILED;
  ValueToValueMapTy map;
  for (size_t i = 0; i < argumentCount; ++i)
    map[source->getArg(i)] = unwrap(arguments[i]);
  // The copy carries the source's attributes over; those of the target are the caller's to choose.
  AttributeList attributes = target->getAttributes();
  GlobalValue::VisibilityTypes visibility = target->getVisibility();
  bool local = target->isDSOLocal();
  target->setSubprogram(nullptr);
  SmallVector<ReturnInst *, 4> returns;
  CloneFunctionInto(target, source, map, CloneFunctionChangeType::LocalChangesOnly, returns);
  target->setAttributes(attributes);
  target->setVisibility(visibility);
  target->setDSOLocal(local);
  auto clone = std::make_unique<RgClone>();
  for (BasicBlock &block : *source) {
    clone->blocks.push_back(wrap(cast<BasicBlock>(map.lookup(&block))));
    for (Instruction &inst : block)
      clone->insts.push_back(wrap(static_cast<Value *>(map.lookup(&inst))));
  }
  *view = {clone->insts.data(), clone->insts.size(), clone->blocks.data(), clone->blocks.size()};
  *out = clone.release();
  return RG_OK;
}

void rgllvm_clone_free(RgClone *clone) { delete clone; }
