// Library calls that do several things with the heap at once, as calls that do one each.
//
// Growing a block is a new block, a copy and a free: with that, shadows, the tape and the order of frees need
// no case of their own. How much is copied is the smaller of the new size and what the old block has room
// for; that may be more than was asked for once, and the rest are bytes that nobody has written.

#include "heap.h"

#include "llvm/Analysis/LoopInfo.h"
#include "llvm/IR/Constants.h"
#include "llvm/IR/Dominators.h"
#include "llvm/IR/IRBuilder.h"
#include "llvm/IR/InstIterator.h"
#include "llvm/IR/Instructions.h"
#include "llvm/IR/IntrinsicInst.h"
#include "llvm/IR/Module.h"

using namespace llvm;

namespace {

const char KeptBytes[] = "retrograd.kept_bytes";

CallInst *newBlock(IRBuilder<> &builder, Module &module, StringRef name, ArrayRef<Value *> arguments) {
  SmallVector<Type *> types;
  for (Value *argument : arguments)
    types.push_back(argument->getType());
  FunctionCallee callee =
      module.getOrInsertFunction(name, FunctionType::get(builder.getPtrTy(), types, false));
  CallInst *call = builder.CreateCall(callee, arguments);
  call->addRetAttr(Attribute::NoAlias);
  return call;
}

// Moves `kept` bytes to the new block, which takes the call's place.
void moveBlock(CallInst &call, IRBuilder<> &builder, CallInst *fresh, Value *kept) {
  Value *old = call.getArgOperand(0);
  builder.CreateMemCpy(fresh, MaybeAlign(1), old, MaybeAlign(1), kept);
  fresh->takeName(&call);
  call.replaceAllUsesWith(fresh);
}

void splitRealloc(CallInst &call, bool array) {
  Module &module = *call.getModule();
  IRBuilder<> builder(&call);
  Value *old = call.getArgOperand(0), *bytes = call.getArgOperand(1);
  if (array)
    bytes = builder.CreateMul(bytes, call.getArgOperand(2));
  CallInst *fresh = newBlock(builder, module, "malloc", {bytes});
  Type *size = bytes->getType();
  FunctionCallee keep =
      module.getOrInsertFunction(KeptBytes, FunctionType::get(size, {builder.getPtrTy(), size}, false));
  CallInst *kept = builder.CreateCall(keep, {old, bytes});
  kept->setMemoryEffects(MemoryEffects::inaccessibleMemOnly(ModRefInfo::Ref));
  kept->setDoesNotThrow();
  kept->addFnAttr(Attribute::WillReturn);
  moveBlock(call, builder, fresh, kept);
  FunctionCallee release =
      module.getOrInsertFunction("free", FunctionType::get(builder.getVoidTy(), {builder.getPtrTy()}, false));
  builder.CreateCall(release, {old});
  call.eraseFromParent();
}

// posix_memalign(&p, alignment, bytes): a block by value, stored; it never fails here. The other function
// asks for multiples of the alignment.
void splitPosixMemalign(CallInst &call) {
  IRBuilder<> builder(&call);
  Value *alignment = call.getArgOperand(1), *bytes = call.getArgOperand(2);
  Value *over = builder.CreateAdd(bytes, builder.CreateSub(alignment, ConstantInt::get(bytes->getType(), 1)));
  Value *whole = builder.CreateAnd(over, builder.CreateNeg(alignment));
  CallInst *fresh = newBlock(builder, *call.getModule(), "aligned_alloc", {alignment, whole});
  builder.CreateStore(fresh, call.getArgOperand(0));
  call.replaceAllUsesWith(ConstantInt::get(call.getType(), 0));
  call.eraseFromParent();
}

} // namespace

bool rgllvm::isHeapHelper(StringRef name) { return name == KeptBytes; }

void rgllvm::splitHeapCalls(Function &function) {
  for (Instruction &inst : make_early_inc_range(instructions(function))) {
    auto *call = dyn_cast<CallInst>(&inst);
    Function *callee = call ? call->getCalledFunction() : nullptr;
    if (!callee || !callee->isDeclaration())
      continue;
    StringRef name = callee->getName();
    if (name == "realloc" && call->arg_size() == 2)
      splitRealloc(*call, false);
    else if (name == "reallocarray" && call->arg_size() == 3)
      splitRealloc(*call, true);
    else if (name == "posix_memalign" && call->arg_size() == 3)
      splitPosixMemalign(*call);
  }
}

namespace {

// Whether each run of the loop gives back the stack that it takes.
bool restoresStack(const Loop &loop) {
  for (const BasicBlock *block : loop.blocks())
    for (const Instruction &inst : *block)
      if (auto *call = dyn_cast<IntrinsicInst>(&inst);
          call && call->getIntrinsicID() == Intrinsic::stackrestore)
        return true;
  return false;
}

void freeBlock(IRBuilder<> &builder, Value *slot) {
  Module &module = *builder.GetInsertBlock()->getModule();
  FunctionCallee callee = module.getOrInsertFunction("free", builder.getVoidTy(), builder.getPtrTy());
  builder.CreateCall(callee, {builder.CreateLoad(builder.getPtrTy(), slot)});
}

void moveToHeap(AllocaInst &local, bool again) {
  Function &function = *local.getFunction();
  for (User *user : make_early_inc_range(local.users()))
    if (auto *inst = cast<Instruction>(user); inst->isLifetimeStartOrEnd())
      inst->eraseFromParent();
  IRBuilder<> entry(&function.getEntryBlock(), function.getEntryBlock().begin());
  AllocaInst *slot = entry.CreateAlloca(entry.getPtrTy());
  entry.CreateStore(ConstantPointerNull::get(entry.getPtrTy()), slot);
  IRBuilder<> builder(&local);
  if (again)
    freeBlock(builder, slot);
  uint64_t each = function.getParent()->getDataLayout().getTypeAllocSize(local.getAllocatedType());
  Value *count = builder.CreateZExtOrTrunc(local.getArraySize(), builder.getInt64Ty());
  Value *bytes = builder.CreateMul(count, builder.getInt64(each));
  CallInst *block = newBlock(builder, *function.getParent(), "malloc", {bytes});
  builder.CreateStore(block, slot);
  local.replaceAllUsesWith(block);
  local.eraseFromParent();
  for (BasicBlock &at : function)
    if (auto *back = dyn_cast<ReturnInst>(at.getTerminator())) {
      IRBuilder<> end(back);
      end.SetCurrentDebugLocation(block->getDebugLoc());
      freeBlock(end, slot);
    }
}

} // namespace

void rgllvm::moveLocalsToHeap(Function &function) {
  DominatorTree tree(function);
  LoopInfo loops(tree);
  SmallVector<std::pair<AllocaInst *, bool>> found;
  for (Instruction &inst : instructions(function)) {
    auto *local = dyn_cast<AllocaInst>(&inst);
    if (!local || local->isStaticAlloca() || local->getAlign() > Align(16) || local->getAddressSpace() != 0)
      continue;
    const Loop *loop = loops.getLoopFor(local->getParent());
    if (!loop || restoresStack(*loop))
      found.push_back({local, loop != nullptr});
  }
  for (auto [local, again] : found)
    moveToHeap(*local, again);
}
