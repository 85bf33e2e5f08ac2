// What requests in source need: which parameters of a function are one argument of its source, and calls
// taken in or replaced around a request.
//
// A struct or a complex number by value comes as several parameters. Two witnesses know which: debug
// information has the types of the source's parameters, and unoptimised code stores the pieces of one
// argument into one variable.

#include "shim.h"

#include "llvm/Analysis/ValueTracking.h"
#include "llvm/BinaryFormat/Dwarf.h"
#include "llvm/IR/DebugInfoMetadata.h"
#include "llvm/IR/IRBuilder.h"
#include "llvm/IR/InstIterator.h"
#include "llvm/IR/Instructions.h"
#include "llvm/IR/Module.h"
#include "llvm/Transforms/Utils/Cloning.h"

using namespace llvm;

namespace {

const DIType *plain(const DIType *type) {
  while (const auto *derived = dyn_cast_or_null<DIDerivedType>(type)) {
    unsigned tag = derived->getTag();
    if (tag == dwarf::DW_TAG_pointer_type || tag == dwarf::DW_TAG_reference_type ||
        tag == dwarf::DW_TAG_rvalue_reference_type || tag == dwarf::DW_TAG_ptr_to_member_type)
      break;
    type = derived->getBaseType();
  }
  return type;
}

bool byDebugInformation(Function &function, MutableArrayRef<uint32_t> sources) {
  DISubprogram *program = function.getSubprogram();
  if (!program || !program->getType())
    return false;
  DITypeRefArray types = program->getType()->getTypeArray();
  size_t at = function.hasStructRetAttr() ? 1 : 0;
  std::fill(sources.begin(), sources.begin() + at, RG_NONE);
  const DataLayout &layout = function.getDataLayout();
  for (unsigned i = 1; i < types.size(); ++i) {
    const DIType *type = plain(types[i]);
    if (!type || at >= sources.size())
      return false;
    uint64_t wanted = type->getSizeInBits();
    bool pieces = isa<DICompositeType>(type) || (isa<DIBasicType>(type) && wanted > 64);
    uint64_t taken = 0;
    do {
      if (at >= sources.size())
        return false;
      Type *own = function.getArg(at)->getType();
      sources[at++] = i;
      // A pointer is one, or leads to a copy; one that is a struct's field has others beside it.
      if (function.hasParamAttribute(at - 1, Attribute::ByVal) || !pieces)
        break;
      taken += layout.getTypeStoreSizeInBits(own).getFixedValue();
      if (own->isPointerTy() && wanted > 128)
        break;
    } while (taken < wanted);
  }
  return at == sources.size();
}

// The variable and the offset that a parameter is stored at in unoptimised code.
AllocaInst *home(Argument &argument) {
  AllocaInst *found = nullptr;
  for (User *user : argument.users()) {
    auto *store = dyn_cast<StoreInst>(user);
    if (!store || store->getValueOperand() != &argument || found)
      return nullptr;
    found = dyn_cast<AllocaInst>(getUnderlyingObject(store->getPointerOperand()));
    if (!found)
      return nullptr;
  }
  return found;
}

bool byVariables(Function &function, MutableArrayRef<uint32_t> sources) {
  uint32_t source = 0;
  AllocaInst *before = nullptr;
  for (Argument &argument : function.args()) {
    AllocaInst *own = argument.getType()->isPointerTy() ? nullptr : home(argument);
    if (!own && !argument.getType()->isPointerTy())
      return false;
    if (!own || own != before)
      ++source;
    before = own;
    sources[argument.getArgNo()] = source;
  }
  return true;
}

} // namespace

RgStatus rgllvm_function_sources(LLVMValueRef functionRef, uint32_t *sources, size_t count) {
  auto *function = unwrap<Function>(functionRef);
  if (function->isDeclaration() || function->arg_size() != count)
    return RG_FAILED;
  MutableArrayRef<uint32_t> out(sources, count);
  return byDebugInformation(*function, out) || byVariables(*function, out) ? RG_OK : RG_FAILED;
}

RgStatus rgllvm_call_inline(LLVMValueRef call) {
  InlineFunctionInfo info;
  return InlineFunction(*unwrap<CallBase>(call), info).isSuccess() ? RG_OK : RG_FAILED;
}

void rgllvm_call_stop_before(LLVMValueRef callRef, LLVMValueRef stopRef, LLVMValueRef target,
                             const char *text) {
  auto *call = unwrap<CallBase>(callRef);
  IRBuilder<> builder(call);
  Value *message = builder.CreateGlobalString(text, "retrograd.text", 0, call->getModule());
  CallInst *stopped = builder.CreateCall(unwrap<Function>(stopRef), {unwrap(target), message});
  stopped->setDebugLoc(call->getDebugLoc());
  stopped->setDoesNotReturn();
}
