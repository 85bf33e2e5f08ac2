// Structs that callees return, through memory.
//
// A struct in a register that holds pointers and floats is several values in one, each with a shadow or a
// derivative of its own. Memory says the same by its fields: the callee gets a copy that stores its result
// where the caller says, and the caller loads the fields. The copy is made once for each callee.

#include "returns.h"

#include "targets.h"

#include "llvm/IR/IRBuilder.h"
#include "llvm/IR/InstIterator.h"
#include "llvm/IR/Instructions.h"
#include "llvm/IR/Module.h"
#include "llvm/Transforms/Utils/Cloning.h"

using namespace llvm;

namespace {

bool holdsPointer(Type *type) {
  if (auto *fields = dyn_cast<StructType>(type))
    return any_of(fields->elements(), holdsPointer);
  if (auto *array = dyn_cast<ArrayType>(type))
    return holdsPointer(array->getElementType());
  return type->isPointerTy();
}

// Stores or loads the fields of an aggregate one by one.
void storeFields(IRBuilder<> &builder, Value *value, Value *to, Type *whole,
                 SmallVectorImpl<unsigned> &path) {
  Type *type = value->getType();
  for (unsigned i = 0, n = type->isStructTy() ? type->getStructNumElements() : type->getArrayNumElements();
       i < n; ++i) {
    Value *part = builder.CreateExtractValue(value, i);
    path.push_back(i);
    if (part->getType()->isAggregateType()) {
      storeFields(builder, part, to, whole, path);
    } else {
      SmallVector<Value *> indices{builder.getInt32(0)};
      for (unsigned step : path)
        indices.push_back(builder.getInt32(step));
      builder.CreateStore(part, builder.CreateInBoundsGEP(whole, to, indices));
    }
    path.pop_back();
  }
}

Value *loadFields(IRBuilder<> &builder, Type *type, Value *from, Type *whole,
                  SmallVectorImpl<unsigned> &path) {
  if (!type->isAggregateType()) {
    SmallVector<Value *> indices{builder.getInt32(0)};
    for (unsigned step : path)
      indices.push_back(builder.getInt32(step));
    return builder.CreateLoad(type, builder.CreateInBoundsGEP(whole, from, indices));
  }
  Value *value = PoisonValue::get(type);
  for (unsigned i = 0, n = type->isStructTy() ? type->getStructNumElements() : type->getArrayNumElements();
       i < n; ++i) {
    Type *part = type->isStructTy() ? type->getStructElementType(i) : type->getArrayElementType();
    path.push_back(i);
    value = builder.CreateInsertValue(value, loadFields(builder, part, from, whole, path), i);
    path.pop_back();
  }
  return value;
}

Function *copyOf(Function &function) {
  Module &module = *function.getParent();
  std::string name = ("retrograd.memory." + function.getName()).str();
  if (Function *known = module.getFunction(name))
    return known;
  SmallVector<Type *> params{PointerType::getUnqual(module.getContext())};
  for (Argument &argument : function.args())
    params.push_back(argument.getType());
  auto *type = FunctionType::get(Type::getVoidTy(module.getContext()), params, false);
  Function *copy = Function::Create(type, GlobalValue::InternalLinkage, name, module);
  ValueToValueMapTy map;
  for (auto [from, to] : zip(function.args(), drop_begin(copy->args()))) {
    to.setName(from.getName());
    map[&from] = &to;
  }
  SmallVector<ReturnInst *, 4> returns;
  CloneFunctionInto(copy, &function, map, CloneFunctionChangeType::LocalChangesOnly, returns);
  copy->setAttributes(AttributeList());
  copy->setLinkage(GlobalValue::InternalLinkage);
  copy->setVisibility(GlobalValue::DefaultVisibility);
  copy->addParamAttr(0, Attribute::NoAlias);
  for (ReturnInst *ret : returns) {
    IRBuilder<> builder(ret);
    SmallVector<unsigned> path;
    storeFields(builder, ret->getReturnValue(), copy->getArg(0), function.getReturnType(), path);
    builder.CreateRetVoid();
    ret->eraseFromParent();
  }
  return copy;
}

} // namespace

void rgllvm::returnThroughMemory(Function &function, const StringSet<> &skip) {
  SmallVector<CallInst *> calls;
  for (Instruction &inst : instructions(function))
    if (auto *call = dyn_cast<CallInst>(&inst); call && call->getType()->isAggregateType())
      if (Function *callee = call->getCalledFunction();
          callee && !callee->isDeclaration() && !callee->isVarArg() && !skip.contains(callee->getName()) &&
          holdsPointer(call->getType()) && !call->getAttributes().hasFnAttr(BlockedMark))
        calls.push_back(call);
  for (CallInst *call : calls) {
    Type *type = call->getType();
    IRBuilder<> entry(&*function.getEntryBlock().getFirstInsertionPt());
    Value *memory = entry.CreateAlloca(type);
    IRBuilder<> builder(call);
    SmallVector<Value *> arguments{memory};
    append_range(arguments, call->args());
    builder.CreateCall(copyOf(*call->getCalledFunction()), arguments);
    SmallVector<unsigned> path;
    Value *result = loadFields(builder, type, memory, type, path);
    call->replaceAllUsesWith(result);
    call->eraseFromParent();
  }
}
