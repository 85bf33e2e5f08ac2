// Where variables of the entry block get their first values.
//
// Generated code has a variable for each adjoint, and each starts as zero in the entry block. As a register
// it would be there from the beginning to its only use, in thousands of blocks that do not know it, and LLVM
// walks these blocks for each variable. So the first value is put where all uses are below it and none is
// above.

#include "analysis.h"

#include "llvm/ADT/DepthFirstIterator.h"
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

// What two blocks have above them, in steps that grow with the logarithm of the tree's depth. In a function
// of many loops one behind the other the tree is as deep as the function is long, and LLVM's own search goes
// step by step.
class Above {
public:
  explicit Above(DominatorTree &tree) : tree(tree) {
    for (DomTreeNode *node : depth_first(tree.getRootNode())) {
      DomTreeNode *up = node->getIDom();
      if (!up) {
        jump[node] = node;
        continue;
      }
      // Two jumps of one length in a row become one of both and this step (Myers, "An Applicative
      // Random-Access Stack", 1983).
      DomTreeNode *far = jump.lookup(up), *further = jump.lookup(far);
      bool alike = up->getLevel() - far->getLevel() == far->getLevel() - further->getLevel();
      jump[node] = alike ? further : up;
    }
  }

  BasicBlock *both(BasicBlock *first, BasicBlock *second) const {
    DomTreeNode *a = tree.getNode(first), *b = tree.getNode(second);
    if (a->getLevel() < b->getLevel())
      std::swap(a, b);
    while (a->getLevel() > b->getLevel()) {
      DomTreeNode *far = jump.lookup(a);
      a = far->getLevel() >= b->getLevel() ? far : a->getIDom();
    }
    // Nodes of one level jump to one level.
    while (a != b) {
      DomTreeNode *farA = jump.lookup(a), *farB = jump.lookup(b);
      a = farA != farB ? farA : a->getIDom();
      b = farA != farB ? farB : b->getIDom();
    }
    return a->getBlock();
  }

private:
  DominatorTree &tree;
  DenseMap<const DomTreeNode *, DomTreeNode *> jump;
};

// The innermost block that all uses are in or below, outside of loops: it runs once.
BasicBlock *home(const AllocaInst &variable, const StoreInst &first, DominatorTree &tree, const Above &above,
                 LoopInfo &loops) {
  BasicBlock *found = nullptr;
  for (const User *user : variable.users()) {
    auto *block = const_cast<BasicBlock *>(cast<Instruction>(user)->getParent());
    if (user != &first && tree.isReachableFromEntry(block))
      found = found ? above.both(found, block) : block;
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
  Above above(tree);
  for (Instruction &inst : function.getEntryBlock()) {
    auto *variable = dyn_cast<AllocaInst>(&inst);
    StoreInst *first = variable ? firstValue(*variable) : nullptr;
    BasicBlock *block = first ? home(*variable, *first, tree, above, loops) : nullptr;
    if (block && block != &function.getEntryBlock() && block->getFirstInsertionPt() != block->end())
      first->moveBefore(*block, block->getFirstInsertionPt());
  }
}
