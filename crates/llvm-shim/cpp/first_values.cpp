// Where variables of the entry block get their first values.
//
// Generated code has a variable for each adjoint, and each starts as zero in the entry block. As a register
// it would be there from the beginning to its only use, in thousands of blocks that do not know it, and LLVM
// walks these blocks for each variable. So the first value is put where all uses are below it and none is
// above.

#include "analysis.h"

#include "llvm/Analysis/CFG.h"
#include "llvm/Analysis/LoopInfo.h"
#include "llvm/IR/Dominators.h"
#include "llvm/IR/InstIterator.h"
#include "llvm/IR/Instructions.h"

using namespace llvm;

namespace {

// The first store of a constant to a variable that is only loaded and stored; null for another variable.
StoreInst *firstValue(AllocaInst &variable) {
  auto *first = dyn_cast_or_null<StoreInst>(variable.getNextNode());
  if (!first || first->getPointerOperand() != &variable || !isa<Constant>(first->getValueOperand()))
    return nullptr;
  for (User *user : variable.users()) {
    auto *store = dyn_cast<StoreInst>(user);
    if (!isa<LoadInst>(user) && !(store && store->getPointerOperand() == &variable))
      return nullptr;
  }
  return first;
}

// The innermost block that all uses are in or below, outside of loops: it runs once.
BasicBlock *above(const AllocaInst &variable, const StoreInst &first, DominatorTree &tree, LoopInfo &loops) {
  BasicBlock *found = nullptr;
  for (const User *user : variable.users()) {
    auto *block = const_cast<BasicBlock *>(cast<Instruction>(user)->getParent());
    if (user != &first && tree.isReachableFromEntry(block))
      found = found ? tree.findNearestCommonDominator(found, block) : block;
  }
  while (Loop *around = found ? loops.getLoopFor(found) : nullptr) {
    DomTreeNode *outside = tree.getNode(around->getHeader())->getIDom();
    found = outside ? outside->getBlock() : nullptr;
  }
  return found;
}

} // namespace

void rgllvm_first_values_sink(LLVMValueRef functionRef) {
  auto &function = *unwrap<Function>(functionRef);
  if (function.isDeclaration())
    return;
  DominatorTree tree(function);
  LoopInfo loops(tree);
  ReversePostOrderTraversal<Function *> blocks(&function);
  if (containsIrreducibleCFG<BasicBlock *>(blocks, loops))
    return;
  for (Instruction &inst : function.getEntryBlock()) {
    auto *variable = dyn_cast<AllocaInst>(&inst);
    StoreInst *first = variable ? firstValue(*variable) : nullptr;
    BasicBlock *block = first ? above(*variable, *first, tree, loops) : nullptr;
    if (block && block != &function.getEntryBlock() && block->getFirstInsertionPt() != block->end())
      first->moveBefore(*block, block->getFirstInsertionPt());
  }
}
