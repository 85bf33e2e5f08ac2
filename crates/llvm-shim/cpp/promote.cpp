// Variables of the entry block become values, in time that does not grow with the function around them.
//
// LLVM's mem2reg looks for the places of a variable's phis in everything that its stores dominate. Generated
// code has some ten variables for each loop, and what a loop dominates is the rest of the function, so that
// search is quadratic. Here the dominance frontier of every block is found once (Cooper, Harvey and Kennedy,
// "A Simple, Fast Dominance Algorithm", 2001); in structured code it is a handful of loop headers and merges.
// Phis then stand where iterated frontiers say (Cytron and others, 1991), and only blocks that hold an
// access, a phi, or an edge into a phi are visited, in preorder of the dominator tree.

#include "analysis.h"

#include "llvm/ADT/DepthFirstIterator.h"
#include "llvm/ADT/SetVector.h"
#include "llvm/IR/CFG.h"
#include "llvm/IR/Constants.h"
#include "llvm/IR/Dominators.h"
#include "llvm/IR/Instructions.h"

using namespace llvm;

namespace {

// Frontiers larger than this for a block on average: the function is left to LLVM.
constexpr size_t MostFrontier = 64;

struct Variable {
  AllocaInst *home;
  // In preorder of the dominator tree, and in order within a block.
  SmallVector<Instruction *, 8> accesses;
};

// Whether all that is done with a variable is loading and storing it whole.
bool isPlain(const AllocaInst &variable) {
  if (variable.isArrayAllocation() || variable.isUsedByMetadata())
    return false;
  Type *type = variable.getAllocatedType();
  return all_of(variable.users(), [&](const User *user) {
    if (auto *load = dyn_cast<LoadInst>(user))
      return load->isSimple() && load->getType() == type;
    auto *store = dyn_cast<StoreInst>(user);
    return store && store->isSimple() && store->getValueOperand() != &variable &&
           store->getValueOperand()->getType() == type;
  });
}

class Promoter {
public:
  explicit Promoter(Function &function) : tree(function) {
    for (DomTreeNode *node : depth_first(tree.getRootNode())) {
      number[node->getBlock()] = blocks.size();
      blocks.push_back(node->getBlock());
    }
    last.resize(blocks.size());
    for (size_t i = blocks.size(); i-- > 0;) {
      last[i] = std::max<size_t>(last[i], i);
      if (DomTreeNode *up = tree.getNode(blocks[i])->getIDom())
        last[number[up->getBlock()]] = std::max(last[number[up->getBlock()]], last[i]);
    }
  }

  void run(Function &function) {
    if (!findFrontiers())
      return;
    std::vector<Variable> variables = collect(function);
    for (Variable &variable : variables)
      promote(variable);
  }

private:
  bool findFrontiers() {
    frontier.resize(blocks.size());
    size_t total = 0;
    for (BasicBlock *block : blocks) {
      DomTreeNode *up = tree.getNode(block)->getIDom();
      if (!up || !block->hasNPredecessorsOrMore(2))
        continue;
      for (BasicBlock *from : predecessors(block)) {
        if (!tree.isReachableFromEntry(from))
          continue;
        for (DomTreeNode *at = tree.getNode(from); at != up; at = at->getIDom()) {
          auto &list = frontier[number[at->getBlock()]];
          // All of one block's edges are seen together.
          if (!list.empty() && list.back() == block)
            break;
          list.push_back(block);
          if (++total > MostFrontier * blocks.size())
            return false;
        }
      }
    }
    return true;
  }

  std::vector<Variable> collect(Function &function) {
    std::vector<Variable> out;
    DenseMap<const Value *, size_t> index;
    for (Instruction &inst : function.getEntryBlock())
      if (auto *variable = dyn_cast<AllocaInst>(&inst); variable && isPlain(*variable)) {
        index[variable] = out.size();
        out.push_back({variable, {}});
      }
    for (BasicBlock *block : blocks)
      for (Instruction &inst : *block) {
        const Value *pointer = getLoadStorePointerOperand(&inst);
        auto found = pointer ? index.find(pointer) : index.end();
        if (found != index.end())
          out[found->second].accesses.push_back(&inst);
      }
    return out;
  }

  // Empty phis at the iterated frontier of the stores.
  MapVector<BasicBlock *, PHINode *> place(const Variable &variable) {
    MapVector<BasicBlock *, PHINode *> phis;
    SetVector<BasicBlock *> work;
    for (Instruction *access : variable.accesses)
      if (isa<StoreInst>(access))
        work.insert(access->getParent());
    for (size_t next = 0; next < work.size(); ++next)
      for (BasicBlock *block : frontier[number[work[next]]])
        if (PHINode *&phi = phis[block]; !phi) {
          phi = PHINode::Create(variable.home->getAllocatedType(), pred_size(block));
          phi->insertBefore(block->begin());
          work.insert(block);
        }
    return phis;
  }

  void promote(Variable &variable) {
    auto phis = place(variable);
    SmallVector<size_t, 16> places;
    for (Instruction *access : variable.accesses)
      places.push_back(number[access->getParent()]);
    for (auto &[block, phi] : phis) {
      places.push_back(number[block]);
      for (BasicBlock *from : predecessors(block))
        if (tree.isReachableFromEntry(from))
          places.push_back(number[from]);
    }
    sort(places);
    places.erase(llvm::unique(places), places.end());
    Value *nothing = UndefValue::get(variable.home->getAllocatedType());
    SmallPtrSet<PHINode *, 8> live;
    DenseMap<BasicBlock *, Value *> leaving = rename(variable, places, phis, nothing, live);
    for (auto &[block, phi] : phis)
      for (BasicBlock *from : predecessors(block)) {
        auto found = leaving.find(from);
        phi->addIncoming(found == leaving.end() ? nothing : found->second, from);
      }
    tidy(phis, live);
    // What is left stands in blocks that are never reached.
    for (User *user : make_early_inc_range(variable.home->users())) {
      auto *inst = cast<Instruction>(user);
      if (!inst->getType()->isVoidTy())
        inst->replaceAllUsesWith(nothing);
      inst->eraseFromParent();
    }
    variable.home->eraseFromParent();
  }

  // Loads become what the variable holds there. Returns what it holds at the end of each of the places, and
  // marks the phis that a load led to.
  DenseMap<BasicBlock *, Value *> rename(Variable &variable, ArrayRef<size_t> places,
                                         MapVector<BasicBlock *, PHINode *> &phis, Value *nothing,
                                         SmallPtrSet<PHINode *, 8> &live) {
    DenseMap<BasicBlock *, Value *> leaving;
    // The places that dominate the one at hand, innermost last.
    SmallVector<size_t, 16> above;
    size_t next = 0;
    for (size_t place : places) {
      while (!above.empty() && last[above.back()] < place)
        above.pop_back();
      BasicBlock *block = blocks[place];
      auto phi = phis.find(block);
      Value *held = phi != phis.end() ? phi->second : above.empty() ? nothing : leaving[blocks[above.back()]];
      for (; next < variable.accesses.size() && variable.accesses[next]->getParent() == block; ++next) {
        Instruction *access = variable.accesses[next];
        if (auto *store = dyn_cast<StoreInst>(access)) {
          held = store->getValueOperand();
        } else {
          auto *from = dyn_cast<PHINode>(held);
          if (from && phis.lookup(from->getParent()) == from)
            live.insert(from);
          access->replaceAllUsesWith(held);
        }
        access->eraseFromParent();
      }
      leaving[block] = held;
      above.push_back(place);
    }
    return leaving;
  }

  // Removes phis that nobody asked for, and those whose edges all bring the same.
  static void tidy(MapVector<BasicBlock *, PHINode *> &phis, SmallPtrSet<PHINode *, 8> &live) {
    SmallVector<PHINode *, 8> work(live.begin(), live.end());
    while (!work.empty()) {
      for (Value *incoming : work.pop_back_val()->incoming_values()) {
        auto *phi = dyn_cast<PHINode>(incoming);
        if (phi && phis.lookup(phi->getParent()) == phi && live.insert(phi).second)
          work.push_back(phi);
      }
    }
    SmallVector<PHINode *, 8> kept;
    for (auto &[block, phi] : phis) {
      if (live.contains(phi)) {
        kept.push_back(phi);
      } else {
        phi->replaceAllUsesWith(UndefValue::get(phi->getType()));
        phi->eraseFromParent();
      }
    }
    for (bool changed = true; changed;) {
      changed = false;
      for (PHINode *&phi : kept)
        if (Value *same = phi ? phi->hasConstantValue() : nullptr) {
          phi->replaceAllUsesWith(same);
          phi->eraseFromParent();
          phi = nullptr;
          changed = true;
        }
    }
  }

  DominatorTree tree;
  // Reachable blocks in preorder of the dominator tree, and the last one below each.
  std::vector<BasicBlock *> blocks;
  std::vector<size_t> last;
  DenseMap<const BasicBlock *, size_t> number;
  std::vector<SmallVector<BasicBlock *, 2>> frontier;
};

} // namespace

void rgllvm_variables_promote(LLVMValueRef functionRef) {
  auto &function = *unwrap<Function>(functionRef);
  if (!function.isDeclaration())
    Promoter(function).run(function);
}
