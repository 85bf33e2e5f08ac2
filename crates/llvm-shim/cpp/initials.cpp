// The addresses of variables that other variables start with.

#include "initials.h"

#include "llvm/IR/Constants.h"
#include "llvm/IR/DataLayout.h"
#include "llvm/IR/Instructions.h"
#include "llvm/IR/Module.h"
#include "llvm/IR/Operator.h"

using namespace llvm;
using namespace rgllvm;

namespace {

class Walk {
public:
  Walk(const DataLayout &layout, std::vector<InitialPointer> &out) : layout(layout), out(out) {}

  void visit(Constant &part, int64_t offset) {
    if (part.getType()->isPointerTy())
      return pointer(part, offset);
    auto *aggregate = dyn_cast<ConstantAggregate>(&part);
    if (!aggregate)
      return;
    auto *structure = dyn_cast<StructType>(part.getType());
    for (unsigned i = 0; i < aggregate->getNumOperands(); ++i) {
      Constant &inner = *aggregate->getOperand(i);
      int64_t at = structure ? layout.getStructLayout(structure)->getElementOffset(i)
                             : i * layout.getTypeAllocSize(inner.getType()).getFixedValue();
      visit(inner, offset + at);
    }
  }

private:
  void pointer(Constant &part, int64_t offset) {
    APInt distance(layout.getIndexTypeSizeInBits(part.getType()), 0);
    Value *base = part.stripAndAccumulateConstantOffsets(layout, distance, true);
    if (auto *target = dyn_cast<GlobalVariable>(base))
      out.push_back({offset, target, distance.getSExtValue()});
  }

  const DataLayout &layout;
  std::vector<InitialPointer> &out;
};

} // namespace

std::vector<InitialPointer> rgllvm::initialPointers(const GlobalVariable &global) {
  std::vector<InitialPointer> out;
  if (global.hasInitializer())
    Walk(global.getDataLayout(), out).visit(const_cast<Constant &>(*global.getInitializer()), 0);
  return out;
}

// Marked constant, or internal and only loaded from.
static bool onlyLoaded(const Value &address) {
  return all_of(address.users(), [&](const User *user) {
    if (auto *load = dyn_cast<LoadInst>(user))
      return !load->isVolatile();
    return isa<GEPOperator>(user) && onlyLoaded(*user);
  });
}

bool rgllvm::isNeverWritten(const GlobalVariable &global) {
  return global.isConstant() ||
         (global.hasLocalLinkage() && !global.isExternallyInitialized() && onlyLoaded(global));
}

size_t rgllvm_global_initials(LLVMValueRef global, RgInitial *out, size_t capacity) {
  auto &variable = *unwrap<GlobalVariable>(global);
  std::vector<InitialPointer> found = initialPointers(variable);
  for (size_t i = 0; i < std::min(capacity, found.size()); ++i)
    out[i] = {global, found[i].offset, wrap(found[i].target), found[i].targetOffset};
  return found.size();
}

RgStatus rgllvm_global_is_never_written(LLVMValueRef global) {
  return isNeverWritten(*unwrap<GlobalVariable>(global)) ? RG_OK : RG_FAILED;
}
